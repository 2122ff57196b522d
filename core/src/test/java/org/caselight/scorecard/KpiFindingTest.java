package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.TreeMap;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;
import org.caselight.series.Signal;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiFindingTest {
  private static final YearMonth FIRST = YearMonth.of(2022, 4);

  private static Signal last(MonthlySeries series, Polarity polarity) {
    var signals = ControlChart.of(series, polarity).signals();
    return signals.get(signals.size() - 1);
  }

  private static MonthlySeries ofThreesAnd(long last) {
    return MonthlySeries.from(FIRST, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, last);
  }

  @Test
  void isWhatItSays() {
    KpiFinding concern = KpiFinding.concern("7 of one school", 7, 12);
    assertThat(concern.isConcern()).isTrue();
    assertThat(concern.peopleTold()).containsExactly(7L, 12L);
    assertThat(concern).hasToString("7 of one school");
    assertThat(KpiFinding.note("most in one team"))
        .isEqualTo(new KpiFinding("most in one team", false, concern.peopleTold().subList(0, 0)));
    assertThat(Serialized.copy(concern)).isEqualTo(concern);
  }

  @Test
  void wordsAreOneLineAndPeopleNoneOrMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KpiFinding.note(" "))
        .withMessage("words: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KpiFinding.concern(" x"))
        .withMessage("words: must not begin or end with blanks, was ' x'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KpiFinding.concern("two\nlines"))
        .withMessage("words: must be on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KpiFinding.concern("words", 3, -1))
        .withMessage("peopleTold: must be 0 or more, was -1");
    assertThat(KpiFinding.concern("words", 0).peopleTold()).containsExactly(0L);
  }

  @Test
  void aSignalIsAConcernByItsPolarity() {
    MonthlySeries rise =
        MonthlySeries.from(FIRST, 60, 62, 61, 60, 62, 61, 60, 62, 61, 60, 62, 61, 60, 90);
    Signal signal = last(rise, Polarity.LOWER_IS_BETTER);
    KpiFinding concern = KpiFinding.of(signal);
    assertThat(concern.isConcern()).isTrue();
    assertThat(concern.words()).isEqualTo(signal.toString()).startsWith("2023-05: 90, above the");
    assertThat(concern.peopleTold()).contains(90L);
    assertThat(KpiFinding.of(last(rise, Polarity.HIGHER_IS_BETTER)).isConcern()).isFalse();
    assertThat(KpiFinding.of(last(rise, Polarity.NEITHER)).isConcern()).isFalse();
  }

  @Test
  void anAverageThatSignalsTellsNoNumberOfPeople() {
    TreeMap<YearMonth, BigDecimal> months = new TreeMap<>();
    for (int month = 0; month < 14; month++) {
      months.put(
          FIRST.plusMonths(month),
          new BigDecimal(month == 13 ? "29.5" : month % 2 == 0 ? "18.25" : "18.5"));
    }
    assertThat(KpiFinding.of(last(MonthlySeries.of(months), Polarity.NEITHER)).peopleTold())
        .isEmpty();
  }

  @Test
  void whatIsBelowNoneOrBeyondCountingIsNoNumberOfPeople() {
    TreeMap<YearMonth, BigDecimal> months = new TreeMap<>();
    for (int month = 0; month < 13; month++) {
      months.put(FIRST.plusMonths(month), BigDecimal.valueOf(-4));
    }
    MonthlySeries below =
        MonthlySeries.of(months).with(FIRST.plusMonths(13), BigDecimal.valueOf(-18));
    MonthlySeries beyond =
        MonthlySeries.of(months).with(FIRST.plusMonths(13), new BigDecimal("1E+20"));
    assertThat(KpiFinding.of(last(below, Polarity.NEITHER)).peopleTold()).isEmpty();
    assertThat(KpiFinding.of(last(beyond, Polarity.NEITHER)).peopleTold()).isEmpty();
    MonthlySeries most =
        MonthlySeries.of(months).with(FIRST.plusMonths(13), BigDecimal.valueOf(Long.MAX_VALUE));
    assertThat(KpiFinding.of(last(most, Polarity.NEITHER)).peopleTold())
        .containsExactly(Long.MAX_VALUE);
  }

  /** The limits of thirteen threes would be 3, and tell every month. */
  @Test
  void theMeanIsToldIfItIsWhole() {
    MonthlySeries series = ofThreesAnd(17);
    Signal signal = last(series, Polarity.LOWER_IS_BETTER);
    assertThat(signal.limits().mean()).hasToString("4");
    KpiFinding finding = KpiFinding.of(signal);
    assertThat(finding.peopleTold()).containsExactly(17L, 4L);
    assertThat(finding.mayBeShown(DisclosurePolicies.WITHHOLD_1_TO_5)).isFalse();
  }

  @Test
  void aKnownCauseOnTwoLinesIsBroughtOnOne() {
    MonthlySeries series = ofThreesAnd(17).withNote(FIRST.plusMonths(13), "police\nchanged");
    assertThat(KpiFinding.of(last(series, Polarity.NEITHER)).words())
        .endsWith(" (known cause: police changed)");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "5, false", "6, true"})
  void mayBeShownUnlessANumberMustBeWithheld(long people, boolean isShown) {
    assertThat(KpiFinding.note("words", people, 12).mayBeShown(DisclosurePolicies.WITHHOLD_1_TO_5))
        .isEqualTo(isShown);
  }

  @Test
  void whereNumbersAreRoundedOnlyWordsMayBeShown() {
    assertThat(KpiFinding.note("words", 20).mayBeShown(DisclosurePolicies.ROUND_5)).isFalse();
    assertThat(KpiFinding.note("words").mayBeShown(DisclosurePolicies.ROUND_5)).isTrue();
    DisclosurePolicy totals = DisclosurePolicy.builder().name("totals").roundTotalsTo(10).build();
    assertThat(KpiFinding.note("words", 21).mayBeShown(totals)).isTrue();
  }
}
