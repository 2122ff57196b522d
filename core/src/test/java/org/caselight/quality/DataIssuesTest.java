package org.caselight.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.stream.Stream;
import org.caselight.service.ChildId;
import org.junit.jupiter.api.Test;

class DataIssuesTest {
  private static final DataIssue<ChildId> LONG =
      DataIssue.warning("long", ChildId.of("p-1"), "lasts five years");
  private static final DataIssue<Integer> EARLY =
      DataIssue.error("early", 2, "ended before it began");
  private static final DataIssue<ChildId> TWO =
      DataIssue.error("two-plans", ChildId.of("p-3"), "has two open plans");
  private static final DataIssue<Integer> ALONE = DataIssue.warning("alone", 4, "has no team");

  @Test
  void worstIsFirstThenByCode() {
    assertThat(
            Stream.<DataIssue<?>>of(LONG, TWO, ALONE, EARLY)
                .sorted(DataIssues.worstFirst())
                .toList())
        .isEqualTo(List.<DataIssue<?>>of(EARLY, TWO, ALONE, LONG));
  }

  @Test
  void issuesOfOneKindKeepTheirOrder() {
    DataIssue<Integer> first = DataIssue.error("early", 9, "z");
    DataIssue<Integer> second = DataIssue.error("early", 1, "a");
    assertThat(DataIssues.worstFirst().compare(first, second)).isZero();
    assertThat(Stream.of(first, second).sorted(DataIssues.worstFirst()).toList())
        .isEqualTo(List.of(first, second));
    assertThat(Stream.of(second, first).sorted(DataIssues.worstFirst()).toList())
        .isEqualTo(List.of(second, first));
  }

  @Test
  void countsAreByCode() {
    DataIssue<ChildId> other = DataIssue.warning("long", ChildId.of("p-5"), "lasts six years");
    assertThat(
            Stream.<DataIssue<?>>of(TWO, LONG, EARLY, other, LONG)
                .collect(DataIssues.toCountByCode()))
        .containsExactly(entry("early", 1L), entry("long", 3L), entry("two-plans", 1L));
    assertThat(Stream.of(TWO, LONG).collect(DataIssues.toCountByCode()))
        .containsExactly(entry("long", 1L), entry("two-plans", 1L));
  }

  @Test
  void errorsAndWarningsOfOneCodeAreCountedTogether() {
    assertThat(
            Stream.of(DataIssue.error("long", 1, "a"), DataIssue.warning("long", 2, "b"))
                .collect(DataIssues.toCountByCode()))
        .containsExactly(entry("long", 2L));
  }

  @Test
  void nothingIsCountedWhereNothingIsWrong() {
    assertThat(Stream.<DataIssue<?>>empty().collect(DataIssues.toCountByCode())).isEmpty();
  }
}
