package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.testing.CountTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables on which withholding one remedy after another withholds too many, or a total. */
class SuppressionTest {
  static Stream<Arguments> fewest() {
    return Stream.of(
        fewest(5, 6, "773 690 157 45, 252 816 82 1, 999 4 4 445, 19 75 3 3"),
        fewest(5, 10, "1 6 6 8, 7 5 6 4, 2 4 5 2, 8 7 7 4"),
        fewest(5, 9, "2 20 32 9, 3 6 4 37, 4 5 14 4, 15 10 28 1"),
        fewest(5, 8, "53 695 59 2, 243 1 25 694, 13 861 4 172, 3 182 1 8"),
        fewest(2, 7, "459 6 94, 5 858 1, 812 1 1"),
        fewest(2, 6, "3 8 3 6, 3 1 7 5, 4 2 3 8, 2 4 3 1"),
        fewest(2, 9, "4 4 6 3, 6 6 7 1, 2 7 3 4, 6 5 1 1"),
        fewest(2, 6, "5 5 3 5, 5 1 5 3, 7 8 3 2"),
        fewest(5, 6, "21 14 5 25, 24 18 7 0, 4 0 25 0, 0 24 1 11"),
        fewest(5, 7, "4 4 42 27, 2 45 23 34, 1 1 43 13"),
        fewest(2, 8, "19 1 22, 28 19 12, 2 0 23, 2 21 11"));
  }

  private static Arguments fewest(int withheldTo, int withheld, String grid) {
    return Arguments.of(withheldTo, withheld, grid);
  }

  @ParameterizedTest
  @MethodSource("fewest")
  void asFewAsPossibleAndNoTotal(int withheldTo, int withheld, String grid) {
    DisclosurePolicy policy = withholdTo(withheldTo);
    PublishedTable published = CountTables.twoWay(grid(grid)).release(policy);
    assertThat(published.withheldCount()).isEqualTo(withheld);
    assertThat(published.withheld()).noneMatch(TableCell::isTotal);
    FewestWithheld fewest = FewestWithheld.of(grid(grid), false, policy);
    assertThat(fewest.canSpareTotals()).isTrue();
    assertThat(withheld - small(policy, grid)).isEqualTo(fewest.further());
  }

  /** Four further numbers would do, with a total among them; five do without. */
  @Test
  void totalsLast() {
    String grid = "4 2 6 0, 1 6 0 6, 3 0 3 3, 2 2 6 2";
    DisclosurePolicy policy = withholdTo(2);
    PublishedTable published = CountTables.twoWay(grid(grid)).release(policy);
    assertThat(published.withheldCount()).isEqualTo(small(policy, grid) + 5);
    assertThat(published.withheld()).noneMatch(TableCell::isTotal);
    assertThat(FewestWithheld.of(grid(grid), false, policy).further()).isEqualTo(4);
  }

  private static DisclosurePolicy withholdTo(int to) {
    return DisclosurePolicy.builder().name("local").withhold(1, to).build();
  }

  private static int small(DisclosurePolicy policy, String grid) {
    return (int) grid(grid).stream().flatMap(List::stream).filter(policy::mustWithhold).count();
  }

  private static List<List<Long>> grid(String rows) {
    return Arrays.stream(rows.split(", ", -1))
        .map(row -> Arrays.stream(row.split(" ", -1)).map(Long::valueOf).toList())
        .toList();
  }
}
