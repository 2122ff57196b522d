package org.caselight.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;

/** What is wrong with records that are numbers, for properties. */
public final class Issues {
  private Issues() {}

  /** Of few kinds, so that many are of one. */
  public static Arbitrary<DataIssue<Integer>> issues() {
    return Combinators.combine(
            Arbitraries.of("no-end", "ends-before-start", "long", "no-plan"),
            Arbitraries.of(Severity.class),
            Arbitraries.integers().between(0, 99))
        .as((code, severity, subject) -> new DataIssue<>(code, severity, subject, "looks odd"));
  }

  /** Up to 20, some of them alike. */
  public static Arbitrary<List<DataIssue<Integer>>> lists() {
    return issues().list().ofMaxSize(20);
  }
}
