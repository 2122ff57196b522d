package org.caselight.workforce;

import java.util.List;

/** Policies on the composition of teams that have been stated, named for where they come from. */
public final class CompositionPolicies {
  private CompositionPolicies() {}

  /**
   * Family Safeguarding: each of the four kinds of adult-facing practitioner, however much of each.
   *
   * <p>Source: Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.66. It gives no
   * number of posts; a council that has one gives it as a least FTE in a policy of its own.
   */
  public static final CompositionPolicy FAMILY_SAFEGUARDING =
      CompositionPolicy.builder()
          .name("Family Safeguarding")
          .source("Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.66")
          .addAllRequired(List.of(AdultPractitioner.values()))
          .build();
}
