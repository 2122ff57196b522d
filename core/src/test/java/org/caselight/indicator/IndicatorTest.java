package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {
  private static final Indicator SEEN_ALONE =
      Indicator.of("Children seen alone", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER);

  private static Rounded printed(String number) {
    return Rounded.parse(number);
  }

  @Test
  void keepsWhatItIs() {
    Indicator indicator =
        Indicator.builder()
            .title("Open cases per FTE")
            .definition("Open cases ÷ FTE in post, on the last day of the month")
            .unit(IndicatorUnit.AVERAGE)
            .polarity(Polarity.LOWER_IS_BETTER)
            .build();
    assertThat(indicator.title()).isEqualTo("Open cases per FTE");
    assertThat(indicator.definition())
        .contains("Open cases ÷ FTE in post, on the last day of the month");
    assertThat(indicator.unit()).isEqualTo(IndicatorUnit.AVERAGE);
    assertThat(indicator.polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
    assertThat(indicator).hasToString("Open cases per FTE (average, lower is better)");
    assertThat(SEEN_ALONE.definition()).isEmpty();
    assertThat(SEEN_ALONE).hasToString("Children seen alone (share, higher is better)");
  }

  @Test
  void keepsCodeSourceDecimalsAndWhomItCounts() {
    Indicator indicator =
        Indicator.builder()
            .title("Looked after children")
            .code("care-rate")
            .source("DfE, Children looked after in England")
            .unit(IndicatorUnit.RATE_PER_10000)
            .decimals(0)
            .people(PeopleCounted.IN_PART)
            .polarity(Polarity.NEITHER)
            .build();
    assertThat(indicator.code()).contains("care-rate");
    assertThat(indicator.source()).contains("DfE, Children looked after in England");
    assertThat(indicator.decimals()).isZero();
    assertThat(indicator.people()).isEqualTo(PeopleCounted.IN_PART);
    assertThat(Serialized.copy(indicator)).isEqualTo(indicator);
    assertThat(SEEN_ALONE.code()).isEmpty();
    assertThat(SEEN_ALONE.source()).isEmpty();
    assertThat(SEEN_ALONE.decimals()).isEqualTo(1);
    assertThat(SEEN_ALONE.people()).isEqualTo(PeopleCounted.IN_PART_AND_WHOLE);
  }

  @Test
  void codeAndSourceAreOneLineAndDecimalsFew() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> referrals().code(" ").build())
        .withMessage("code: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> referrals().code("two\nlines").build())
        .withMessage("code: must be on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> referrals().source("DfE ").build())
        .withMessage("source: must not begin or end with blanks, was 'DfE '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> referrals().source("two\nlines").build())
        .withMessage("source: must be on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> referrals().decimals(1_001).build())
        .withMessage("decimals: must be from -1000 to 1000, was 1001");
    assertThat(referrals().decimals(-1).build().decimals()).isEqualTo(-1);
  }

  private static Indicator.Builder referrals() {
    Indicator.Builder builder = Indicator.builder();
    builder.title("Referrals").unit(IndicatorUnit.NUMBER).polarity(Polarity.NEITHER);
    return builder;
  }

  @Test
  void theExampleOfItsDocumentation() {
    assertThat(SEEN_ALONE.isInUnit(Proportion.of(82, 100))).isTrue();
    assertThat(SEEN_ALONE.isInUnit(Rounded.of(82))).isFalse();
  }

  @Test
  void titleUnitAndPolarityAreRequired() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Indicator.builder().build())
        .withMessageContainingAll("title", "unit", "polarity");
  }

  @Test
  void blankTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.of(" ", IndicatorUnit.NUMBER, Polarity.NEITHER))
        .withMessage("title: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Indicator.builder()
                    .title("Referrals")
                    .definition("")
                    .unit(IndicatorUnit.NUMBER)
                    .polarity(Polarity.NEITHER)
                    .build())
        .withMessage("definition: must not be blank");
  }

  @Test
  void aNumberIsACountOrPrintedWithoutDecimals() {
    assertThat(allowed(Count.of(3), IndicatorUnit.NUMBER)).isTrue();
    assertThat(allowed(printed("3"), IndicatorUnit.NUMBER)).isTrue();
    assertThat(allowed(Rounded.of(570, -1), IndicatorUnit.NUMBER)).isTrue();
    assertThat(allowed(printed("3.0"), IndicatorUnit.NUMBER)).isFalse();
    assertThat(allowed(Proportion.of(3, 4), IndicatorUnit.NUMBER)).isFalse();
    assertThat(allowed(Average.of(3, 4), IndicatorUnit.NUMBER)).isFalse();
    assertThat(allowed(Rate.per10000(3, 4), IndicatorUnit.NUMBER)).isFalse();
  }

  @Test
  void aShareIsAProportionOrPrintedFromNoneToOne() {
    assertThat(allowed(Proportion.of(3, 4), IndicatorUnit.SHARE)).isTrue();
    assertThat(allowed(Proportion.of(0, 0), IndicatorUnit.SHARE)).isTrue();
    assertThat(allowed(printed("0"), IndicatorUnit.SHARE)).isTrue();
    assertThat(allowed(printed("0.82"), IndicatorUnit.SHARE)).isTrue();
    assertThat(allowed(printed("1.00"), IndicatorUnit.SHARE)).isTrue();
    assertThat(allowed(printed("1.01"), IndicatorUnit.SHARE)).isFalse();
    assertThat(allowed(Count.of(1), IndicatorUnit.SHARE)).isFalse();
  }

  @Test
  void aRatioIsAShareHoweverLarge() {
    Ratio more = Ratio.of(Rounded.parse("12.5"), Rounded.parse("10.0"));
    assertThat(allowed(more, IndicatorUnit.SHARE)).isTrue();
    assertThat(allowed(Ratio.of(Count.ZERO, Count.ZERO), IndicatorUnit.SHARE)).isTrue();
    assertThat(allowed(more, IndicatorUnit.NUMBER)).isFalse();
    assertThat(allowed(more, IndicatorUnit.RATE_PER_10000)).isFalse();
    assertThat(allowed(more, IndicatorUnit.AVERAGE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(IndicatorUnit.class)
  void anAmountIsInNoUnit(IndicatorUnit unit) {
    assertThat(allowed(Amount.of(BigDecimal.ONE), unit)).isFalse();
  }

  @Test
  void aRateIsOneOf10000() {
    assertThat(allowed(Rate.per10000(570, 137_000), IndicatorUnit.RATE_PER_10000)).isTrue();
    assertThat(allowed(Rate.of(570, 137_000, 1_000), IndicatorUnit.RATE_PER_10000)).isFalse();
    assertThat(allowed(printed("41.6"), IndicatorUnit.RATE_PER_10000)).isTrue();
    assertThat(allowed(Average.of(3, 4), IndicatorUnit.RATE_PER_10000)).isFalse();
  }

  @Test
  void anAverageIsAnAverage() {
    assertThat(allowed(Average.of(178, 8), IndicatorUnit.AVERAGE)).isTrue();
    assertThat(allowed(printed("21.7"), IndicatorUnit.AVERAGE)).isTrue();
    assertThat(allowed(Rate.per10000(3, 4), IndicatorUnit.AVERAGE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(IndicatorUnit.class)
  void noPrintedNumberIsBelowNone(IndicatorUnit unit) {
    assertThat(allowed(Rounded.of(BigDecimal.valueOf(-1), 0), unit)).isFalse();
    assertThat(allowed(Rounded.of(0), unit)).isTrue();
  }

  private static boolean allowed(Figure figure, IndicatorUnit unit) {
    return Indicator.of("Something", unit, Polarity.NEITHER).isInUnit(figure);
  }

  @Test
  void unitsHaveWords() {
    assertThat(IndicatorUnit.values())
        .extracting(IndicatorUnit::label)
        .containsExactly("number", "share", "rate per 10,000", "average");
    assertThat(IndicatorUnit.parse("Rate per 10,000")).isEqualTo(IndicatorUnit.RATE_PER_10000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorUnit.parse("percent"))
        .withMessage("unit: must be one of number, share, rate per 10,000, average; was percent");
  }

  @Test
  void sharesAreShownInPerCent() {
    assertThat(IndicatorUnit.SHARE.shown(new BigDecimal("0.725"))).isEqualTo("72.5%");
    assertThat(IndicatorUnit.SHARE.shown(new BigDecimal("0.9"))).isEqualTo("90%");
    assertThat(IndicatorUnit.AVERAGE.shown(new BigDecimal("0.9"))).isEqualTo("0.9");
    assertThat(IndicatorUnit.SHARE.shown(Target.atLeastPercent(90))).isEqualTo("at least 90%");
    assertThat(IndicatorUnit.SHARE.shown(Target.betweenPercent(80, 85)))
        .isEqualTo("between 80% and 85%");
    assertThat(IndicatorUnit.NUMBER.shown(Target.atMost(BigDecimal.valueOf(20))))
        .isEqualTo("at most 20");
  }

  @Test
  void polaritiesAreReadByTheirWords() {
    assertThat(Polarity.parse("Higher is better")).isEqualTo(Polarity.HIGHER_IS_BETTER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Polarity.parse("up"))
        .withMessage(
            "polarity: must be one of lower is better, higher is better, neither is better; was up");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(SEEN_ALONE)).isEqualTo(SEEN_ALONE);
  }
}
