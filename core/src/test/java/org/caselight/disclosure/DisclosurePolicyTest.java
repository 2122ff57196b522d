package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.disclosure.DisclosurePolicies.DFE_CHILDREN_IN_NEED_2020;
import static org.caselight.disclosure.DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS;
import static org.caselight.disclosure.DisclosurePolicies.ROUND_10;
import static org.caselight.disclosure.DisclosurePolicies.ROUND_10_WITH_LOW;
import static org.caselight.disclosure.DisclosurePolicies.ROUND_5;
import static org.caselight.disclosure.DisclosurePolicies.WITHHOLD_1_TO_5;

import java.util.stream.Stream;
import org.caselight.figure.Proportion;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosurePolicyTest {
  private static DisclosurePolicy.Builder policy() {
    return DisclosurePolicy.builder().name("local");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, c", "5, c", "6, 6", "14, 14", "15, 15"})
  void oneToFiveAreWithheld(long count, String shown) {
    assertThat(WITHHOLD_1_TO_5.publish(count)).hasToString(shown);
    assertThat(WITHHOLD_1_TO_5.publishTotal(count)).hasToString(shown);
    assertThat(WITHHOLD_1_TO_5.mustWithhold(count)).isEqualTo(shown.equals("c"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, c", "5, c", "6, 10", "14, 10", "15, 20"})
  void theDepartmentRoundsTotals(long total, String shown) {
    assertThat(DFE_CHILDREN_IN_NEED_2020.publishTotal(total)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, *", "7, *", "8, 10", "12, 10", "13, 15"})
  void hospitalStatisticsWithholdAndRound(long count, String shown) {
    assertThat(HOSPITAL_EPISODE_STATISTICS.publish(count)).hasToString(shown);
    assertThat(HOSPITAL_EPISODE_STATISTICS.publishTotal(count)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 0, low", "4, 0, low", "5, 10, 10", "14, 10, 10", "15, 20, 20"})
  void lowIsWhatRoundsToNothing(long count, String rounded, String withLow) {
    assertThat(ROUND_10.publish(count)).hasToString(rounded);
    assertThat(ROUND_10_WITH_LOW.publish(count)).hasToString(withLow);
    assertThat(ROUND_10_WITH_LOW.publishTotal(count)).hasToString(withLow);
  }

  @Test
  void withoutAnythingSetEverythingIsShown() {
    DisclosurePolicy everything = policy().build();
    assertThat(everything.mustWithhold(0)).isFalse();
    assertThat(everything.publish(1)).hasToString("1");
    assertThat(everything.publishTotal(1)).hasToString("1");
    assertThat(everything.withheld()).isEmpty();
    assertThat(everything.source()).isEmpty();
  }

  @Test
  void roundingReachesBeyondALong() {
    assertThat(ROUND_10.publish(Long.MAX_VALUE)).hasToString("9223372036854775810");
    assertThat(ROUND_5.publish(Long.MAX_VALUE)).hasToString("9223372036854775805");
    assertThat(WITHHOLD_1_TO_5.publish(Long.MAX_VALUE)).hasToString("9223372036854775807");
  }

  @Test
  void anOddBaseRoundsFromItsMiddleUp() {
    DisclosurePolicy thirds = policy().roundTo(3).build();
    assertThat(Stream.of(0L, 1L, 2L, 3L, 4L, 5L).map(thirds::publish))
        .extracting(PublishedNumber::toString)
        .containsExactly("0", "0", "3", "3", "3", "6");
  }

  @Test
  void zeroIsWithheldWhereThePolicySaysSo() {
    DisclosurePolicy withZero = policy().withhold(0, 5).build();
    assertThat(withZero.publish(0)).hasToString("c");
    assertThat(withZero.publish(6)).hasToString("6");
  }

  @Test
  void negativeCountsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WITHHOLD_1_TO_5.publish(-1))
        .withMessage("count: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROUND_10.publishTotal(-1))
        .withMessage("count: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROUND_10.mustWithhold(-1))
        .withMessage("count: must be 0 or more, was -1");
  }

  static Stream<Arguments> percentages() {
    return Stream.of(
        Arguments.of(WITHHOLD_1_TO_5, 44, 50, "88.0"),
        Arguments.of(WITHHOLD_1_TO_5, 45, 50, "c"),
        Arguments.of(WITHHOLD_1_TO_5, 48, 50, "c"),
        Arguments.of(WITHHOLD_1_TO_5, 49, 50, "c"),
        Arguments.of(WITHHOLD_1_TO_5, 50, 50, "100.0"),
        Arguments.of(WITHHOLD_1_TO_5, 0, 50, "0.0"),
        Arguments.of(WITHHOLD_1_TO_5, 1, 50, "c"),
        Arguments.of(WITHHOLD_1_TO_5, 5, 50, "c"),
        Arguments.of(WITHHOLD_1_TO_5, 6, 50, "12.0"),
        Arguments.of(WITHHOLD_1_TO_5, 0, 5, "c"),
        Arguments.of(WITHHOLD_1_TO_5, 0, 0, "z"),
        Arguments.of(DFE_CHILDREN_IN_NEED_2020, 26, 53, "49.1"),
        Arguments.of(HOSPITAL_EPISODE_STATISTICS, 12, 53, "18.2"),
        Arguments.of(HOSPITAL_EPISODE_STATISTICS, 46, 53, "*"),
        Arguments.of(ROUND_10, 12, 53, "20.0"),
        Arguments.of(ROUND_10, 1, 4, "z"),
        Arguments.of(ROUND_10_WITH_LOW, 1, 4, "x"),
        Arguments.of(ROUND_10_WITH_LOW, 1, 53, "x"));
  }

  @ParameterizedTest
  @MethodSource("percentages")
  void aPercentageSaysNoMoreThanItsCounts(
      DisclosurePolicy policy, long part, long whole, String shown) {
    assertThat(policy.publish(Proportion.of(part, whole), 1)).hasToString(shown);
  }

  @Test
  void namesItself() {
    assertThat(WITHHOLD_1_TO_5)
        .hasToString("1 to 5 withheld: 1 to 5 withheld (c), cells not rounded, totals not rounded");
    assertThat(DFE_CHILDREN_IN_NEED_2020)
        .hasToString(
            "DfE children in need 2020: 1 to 5 withheld (c), cells not rounded, totals to the"
                + " nearest 10");
    assertThat(ROUND_10_WITH_LOW)
        .hasToString(
            "rounded to 10 with low: none withheld, cells to the nearest 10, totals to the nearest"
                + " 10, low where that is 0");
  }

  @Test
  void presetsSayWhereTheyComeFrom() {
    assertThat(DFE_CHILDREN_IN_NEED_2020.source())
        .contains("DfE, Characteristics of children in need 2020, data guidance");
    assertThat(HOSPITAL_EPISODE_STATISTICS.source())
        .contains("DfE, Children's social care outcomes and enablers dashboard (secondary source)");
    assertThat(ROUND_10_WITH_LOW.source()).contains("DfE analysts' guide");
  }

  @Test
  void isAValue() {
    DisclosurePolicy one = policy().withhold(1, 5).roundTo(5).build();
    DisclosurePolicy other =
        policy().withheld(CountRange.of(1, 5)).roundCellsTo(5).roundTotalsTo(5).build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isEqualTo(Serialized.copy(one));
    assertThat(one).isNotEqualTo(WITHHOLD_1_TO_5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"low", "z", "x", "u"})
  void theSymbolIsItsOwn(String symbol) {
    assertThat(policy().withheldSymbol("..").build().withheldSymbol()).isEqualTo("..");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().withheldSymbol(symbol).build())
        .withMessage("withheldSymbol: must not be the symbol for something else, was %s", symbol);
  }

  @Test
  void theSymbolIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().withheldSymbol("<6").build())
        .withMessage("withheldSymbol: must not have digits in it, was <6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().withheldSymbol(" ").build())
        .withMessage("withheldSymbol: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosurePolicy.builder().name("").build())
        .withMessage("name: must not be blank");
  }

  @Test
  void roundingIsToOneOrMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().roundCellsTo(0).build())
        .withMessage("roundCellsTo: must be 1 or more, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().roundTotalsTo(0).build())
        .withMessage("roundTotalsTo: must be 1 or more, was 0");
  }

  @Test
  void aZeroNeverMeansNoneOrMoreThanWithheld() {
    assertThat(policy().withhold(1, 5).roundTo(12).build().publish(6)).hasToString("12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().withhold(1, 5).roundTotalsTo(13).build())
        .withMessage(
            "roundTotalsTo: must not show 0 and 6 alike, with 1 to 5 withheld between them, was"
                + " 13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().withhold(1, 5).roundCellsTo(100).build())
        .withMessage(
            "roundCellsTo: must not show 0 and 6 alike, with 1 to 5 withheld between them, was"
                + " 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().withhold(3, 4).roundTo(12).build())
        .withMessage(
            "roundCellsTo: must not show 2 and 5 alike, with 3 to 4 withheld between them, was 12");
    DisclosurePolicy low = policy().withhold(1, 5).roundTo(100).marksLow(true).build();
    assertThat(low.publish(6)).hasToString("low");
    assertThat(low.publish(0)).hasToString("0");
  }

  @Test
  void symbolOnSeveralLinesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosurePolicy.builder().name("n").withheldSymbol("a\nb").build())
        .withMessage("withheldSymbol: must not have control characters in it, was a?b");
  }
}
