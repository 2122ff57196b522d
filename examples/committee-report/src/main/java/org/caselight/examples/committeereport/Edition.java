package org.caselight.examples.committeereport;

import java.util.Arrays;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;

/** For whom a report is written, and so what may stand in it. */
enum Edition {
  /** For whoever finds it: small numbers of people are withheld, nobody is listed one by one. */
  PUBLICATION("for publication"),
  /** For the director, who may see every number and every pseudonym. */
  DIRECTOR("for the director, not for publication");

  /**
   * Reads an edition.
   *
   * @param text publication or director, in whatever case
   * @return the edition
   * @throws IllegalArgumentException if it is neither
   */
  static Edition parse(String text) {
    return Arrays.stream(values())
        .filter(edition -> edition.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "edition: must be publication or director, was " + text));
  }

  /** What is withheld from publication if the user names no other policy. */
  static final DisclosurePolicy USUAL = DisclosurePolicies.WITHHOLD_1_TO_5;

  /** Says that it withholds nothing, which no ready-made policy does. */
  static final DisclosurePolicy NOTHING_WITHHELD =
      DisclosurePolicy.builder().name("nothing withheld").build();

  private final String label;

  Edition(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /**
   * What may be shown of a count.
   *
   * @param published the policy by which the council publishes
   */
  DisclosurePolicy policy(DisclosurePolicy published) {
    return this == PUBLICATION ? published : NOTHING_WITHHELD;
  }

  boolean isForPublication() {
    return this == PUBLICATION;
  }
}
