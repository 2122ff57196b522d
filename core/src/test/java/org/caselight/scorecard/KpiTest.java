package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.caselight.calendar.DateRange;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.Symbol;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Interval;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Rounded;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Rag;
import org.caselight.indicator.RagScheme;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.caselight.testing.Comparisons;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiTest {
  static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final LocalDate YEAR_BEFORE = LocalDate.of(2023, 3, 31);

  static Kpi.Builder reReferrals() {
    return of(KeyIndicator.RE_REFERRALS);
  }

  static Kpi.Builder of(KeyIndicator indicator) {
    return about(Kpi.builder(indicator));
  }

  static Kpi withoutCode() {
    return of(IndicatorUnit.SHARE, Polarity.NEITHER).figure(Proportion.of(30, 118)).build();
  }

  private static Kpi.Builder of(IndicatorUnit unit, Polarity polarity) {
    return about(Kpi.builder().indicator(Indicator.of("Measure", unit, polarity)));
  }

  private static Kpi.Builder about(Kpi.Builder builder) {
    builder
        .who("Exampleshire")
        .period(DateRange.twelveMonthsTo(DAY))
        .provenance(Provenance.computed("Exampleshire's records"));
    return builder;
  }

  private static Kpi shareOf(Proportion before, Proportion now, Polarity polarity) {
    return of(IndicatorUnit.SHARE, polarity)
        .figure(now)
        .addEarlier(Reading.of(YEAR_BEFORE, before))
        .build();
  }

  private static BenchmarkComparison against(Indicator indicator, Figure own, String benchmark) {
    return new BenchmarkComparison(
        Comparisons.authority(1),
        own,
        Benchmark.given(indicator, "Region", Rounded.parse(benchmark)),
        Interval.CONFIDENCE_95);
  }

  static BenchmarkComparison against(KeyIndicator indicator, Figure own, String benchmark) {
    return against(indicator.indicator(), own, benchmark);
  }

  @Test
  void theExampleOfItsDocumentation() {
    Kpi kpi =
        Kpi.builder(KeyIndicator.RE_REFERRALS)
            .who("Exampleshire")
            .period(DateRange.twelveMonthsTo(LocalDate.of(2024, 3, 31)))
            .figure(Proportion.of(30, 118))
            .addEarlier(Reading.of(LocalDate.of(2023, 3, 31), Proportion.of(20, 111)))
            .target(Target.atMostPercent(20))
            .provenance(Provenance.computed("Exampleshire's records"))
            .build();

    assertThat(kpi.attention()).isEqualTo(Attention.NEEDED);
    assertThat(kpi.reasons()).containsExactly(AttentionReason.RED, AttentionReason.WORSENING);
    assertThat(kpi.rag()).contains(Rag.RED);
    assertThat(kpi.possibleRags()).containsExactly(Rag.RED);
    assertThat(kpi.direction()).contains(DirectionOfTravel.WORSENING);
    assertThat(kpi.interval()).isEqualTo(Proportion.of(30, 118).interval());
    assertThat(kpi)
        .hasToString("Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: 25.4% (30 of 118)");
    assertThat(Serialized.copy(kpi)).isEqualTo(kpi);
  }

  @Test
  void whatIsNotGivenIsAsUsual() {
    Kpi kpi = of(IndicatorUnit.SHARE, Polarity.NEITHER).figure(Proportion.of(1, 2)).build();

    assertThat(kpi.subject()).isEqualTo(Subject.OTHER);
    assertThat(kpi.scheme()).isEqualTo(RagScheme.DEFAULT);
    assertThat(kpi.steadyWithin()).isEqualTo(Tolerance.DEFAULT);
    assertThat(kpi.target()).isEmpty();
    assertThat(kpi.rag()).isEmpty();
    assertThat(kpi.possibleRags()).isEmpty();
    assertThat(kpi.direction()).isEmpty();
    assertThat(kpi.leftOut()).isEmpty();
    assertThat(kpi.reasons()).isEmpty();
    assertThat(kpi.attention()).isEqualTo(Attention.NONE);
    assertThat(kpi.asAt()).isEqualTo(DAY);
    assertThat(kpi.readings().readings()).containsExactly(Reading.of(DAY, Proportion.of(1, 2)));
  }

  @Test
  void aMeasureBringsWhatWasLeftOut() {
    Kpi kpi =
        reReferrals()
            .measured(Measured.of(Proportion.of(30, 118), ImmutableMap.of("no date", 7L)))
            .build();

    assertThat(kpi.figure()).isEqualTo(Proportion.of(30, 118));
    assertThat(kpi.leftOut()).isEqualTo(ImmutableSortedMap.of("no date", 7L));
    assertThat(kpi)
        .hasToString(
            "Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: 25.4% (30 of 118), left out:"
                + " no date (7)");
  }

  @Test
  void aPeriodMayBeOneDay() {
    Kpi kpi =
        Kpi.builder(KeyIndicator.CHILDREN_IN_CARE)
            .who("Exampleshire")
            .period(DateRange.ofDays(DAY, DAY))
            .figure(Count.of(640))
            .addEarlier(Reading.of(DAY.minusDays(1), Count.of(639)))
            .provenance(Provenance.madeUp("a test"))
            .build();

    assertThat(kpi.asAt()).isEqualTo(DAY);
    assertThat(kpi).hasToString("Children in care, Exampleshire, 2024-03-31: 640");
  }

  @Test
  void requiredAreIndicatorWhoPeriodFigureAndProvenance() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Kpi.builder().build())
        .withMessageContainingAll("indicator", "who", "period", "figure", "provenance");
  }

  @Test
  void whoIsAFewWordsOnALine() {
    Kpi.Builder blank =
        Kpi.builder(KeyIndicator.RE_REFERRALS)
            .period(DateRange.twelveMonthsTo(DAY))
            .figure(Proportion.of(1, 2))
            .provenance(Provenance.madeUp("a test"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blank.who(" ").build())
        .withMessage("who: must not be blank");
  }

  @Test
  void aTitleThatWouldBreakALineIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                about(
                        Kpi.builder()
                            .indicator(
                                Indicator.of("Two\nlines", IndicatorUnit.SHARE, Polarity.NEITHER)))
                    .figure(Proportion.of(1, 2))
                    .build())
        .withMessage("title: must be on one line");
  }

  @Test
  void theFigureIsInTheUnitOfTheIndicator() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reReferrals().figure(Count.of(30)).build())
        .withMessage("figure: must suit Re-referrals (share, lower is better), was 30");
  }

  @Test
  void whatIsLeftOutIsSomethingAndOnALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> reReferrals().figure(Proportion.of(1, 2)).putLeftOut("no date", 0L).build())
        .withMessage("leftOut: must be above 0, was 0 (no date)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> reReferrals().figure(Proportion.of(1, 2)).putLeftOut("no\ndate", 1L).build())
        .withMessage("leftOut: must be on one line");
  }

  @Test
  void earlierReadingsSuitAndAreEarlier() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reReferrals()
                    .figure(Proportion.of(1, 2))
                    .addEarlier(Reading.of(YEAR_BEFORE, Count.of(3)))
                    .build())
        .withMessage("earlier: must suit Re-referrals (share, lower is better), was 2023-03-31: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reReferrals()
                    .figure(Proportion.of(1, 2))
                    .addEarlier(Reading.of(DAY, Proportion.of(1, 3)))
                    .build())
        .withMessage("earlier: must be before 2024-03-31, was 2024-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reReferrals()
                    .figure(Proportion.of(1, 2))
                    .addEarlier(Reading.of(YEAR_BEFORE, Proportion.of(1, 3)))
                    .addEarlier(Reading.of(YEAR_BEFORE, Proportion.of(1, 4)))
                    .build())
        .withMessage("asAt: must not have two readings, was 2023-03-31");
  }

  @Test
  void theTargetSuitsThePolarity() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reReferrals().figure(Proportion.of(1, 2)).target(Target.atLeastPercent(20)).build())
        .withMessage("target: must suit Re-referrals (share, lower is better), was at least 0.2");
  }

  @Test
  void theComparisonIsOfTheFigureInItsUnitAndPolarity() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reReferrals()
                    .figure(Proportion.of(1, 2))
                    .comparison(against(KeyIndicator.RE_REFERRALS, Proportion.of(1, 3), "0.21"))
                    .build())
        .withMessage("comparison: must be of 50.0% (1 of 2), was of 33.3% (1 of 3)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reReferrals()
                    .figure(Proportion.of(1, 2))
                    .comparison(
                        against(KeyIndicator.NO_FURTHER_ACTION, Proportion.of(1, 2), "0.21"))
                    .build())
        .withMessage(
            "comparison: must be in the unit and polarity of Re-referrals (share, lower is"
                + " better), was of Referrals with no further action (share, neither is better)");
    Indicator average = Indicator.of("Measure", IndicatorUnit.AVERAGE, Polarity.LOWER_IS_BETTER);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reReferrals()
                    .figure(Rounded.parse("0.5"))
                    .comparison(against(average, Rounded.parse("0.5"), "0.21"))
                    .build())
        .withMessageStartingWith("comparison: must be in the unit and polarity of ");
  }

  @ParameterizedTest
  @CsvSource({"20, GREEN, NONE", "21, AMBER, NEEDED", "22, AMBER, NEEDED", "23, RED, NEEDED"})
  void theColourDecides(long percent, Rag rag, Attention attention) {
    Kpi kpi =
        reReferrals().figure(Proportion.of(percent, 100)).target(Target.atMostPercent(20)).build();
    assertThat(kpi.rag()).contains(rag);
    assertThat(kpi.attention()).isEqualTo(attention);
  }

  @Test
  void aPrintedFigureMayBeWorseThanItsColour() {
    Kpi amber = caseload("22");
    assertThat(amber.rag()).contains(Rag.AMBER);
    assertThat(amber.possibleRags()).containsExactly(Rag.AMBER, Rag.RED);
    assertThat(amber.reasons())
        .containsExactly(AttentionReason.AMBER, AttentionReason.MAY_BE_WORSE);
    Kpi green = caseload("20");
    assertThat(green.rag()).contains(Rag.GREEN);
    assertThat(green.attention()).isEqualTo(Attention.WATCH);
    assertThat(green.reasons()).containsExactly(AttentionReason.MAY_BE_WORSE);
    assertThat(caseload("19").reasons()).isEmpty();
    assertThat(caseload("20.0").reasons()).containsExactly(AttentionReason.MAY_BE_WORSE);
    assertThat(caseload("23").reasons()).containsExactly(AttentionReason.RED);
  }

  private static Kpi caseload(String printed) {
    return of(KeyIndicator.AVERAGE_CASELOAD)
        .figure(Rounded.parse(printed))
        .target(Target.atMost(BigDecimal.valueOf(20)))
        .build();
  }

  /** What it was in other quarters makes a colour better; that hides nothing by rounding. */
  @Test
  void aColourMadeBetterByThePastIsNotOneThatMayBeWorse() {
    Kpi improved =
        of(KeyIndicator.AVERAGE_CASELOAD)
            .figure(Rounded.of(25))
            .addEarlier(Reading.of(YEAR_BEFORE, Rounded.of(30)))
            .target(Target.atMost(BigDecimal.valueOf(20)))
            .scheme(RagScheme.DEFAULT.amberWhenImproved())
            .build();
    assertThat(improved.rag()).contains(Rag.AMBER);
    assertThat(improved.plainRag()).contains(Rag.RED);
    assertThat(improved.possibleRags()).containsExactly(Rag.RED);
    assertThat(improved.reasons()).containsExactly(AttentionReason.AMBER);
    Kpi embedded = embedded("18");
    assertThat(embedded.rag()).contains(Rag.BLUE);
    assertThat(embedded.reasons()).isEmpty();
    Kpi atTheEdge = embedded("20");
    assertThat(atTheEdge.rag()).contains(Rag.BLUE);
    assertThat(atTheEdge.reasons()).containsExactly(AttentionReason.MAY_BE_WORSE);
  }

  private static Kpi embedded(String printed) {
    return of(KeyIndicator.AVERAGE_CASELOAD)
        .figure(Rounded.parse(printed))
        .addEarlier(Reading.of(LocalDate.of(2023, 9, 30), Rounded.parse(printed)))
        .addEarlier(Reading.of(LocalDate.of(2023, 12, 31), Rounded.parse(printed)))
        .target(Target.atMost(BigDecimal.valueOf(20)))
        .scheme(RagScheme.DEFAULT.blueWhenEmbedded())
        .build();
  }

  @Test
  void whereNeitherWayIsBetterOnlyABandGivesADirection() {
    Proportion before = Proportion.of(50, 100);
    Proportion now = Proportion.of(90, 100);
    assertThat(shareOf(before, now, Polarity.HIGHER_IS_BETTER).direction())
        .contains(DirectionOfTravel.IMPROVING);
    assertThat(shareOf(before, now, Polarity.LOWER_IS_BETTER).direction())
        .contains(DirectionOfTravel.WORSENING);
    assertThat(shareOf(before, now, Polarity.NEITHER).direction()).isEmpty();
    Kpi band =
        of(IndicatorUnit.SHARE, Polarity.NEITHER)
            .figure(now)
            .addEarlier(Reading.of(YEAR_BEFORE, before))
            .target(Target.betweenPercent(50, 60))
            .build();
    assertThat(band.direction()).contains(DirectionOfTravel.WORSENING);
    assertThat(band.reasons()).containsExactly(AttentionReason.RED, AttentionReason.WORSENING);
  }

  /** By 10 per cent of the figure before: at its edge is steady. */
  @Test
  void howFarIsSteadyCanBeSaid() {
    Proportion before = Proportion.of(50, 100);
    assertThat(shareOf(before, Proportion.of(55, 100), Polarity.LOWER_IS_BETTER).direction())
        .contains(DirectionOfTravel.STEADY);
    assertThat(shareOf(before, Proportion.of(56, 100), Polarity.LOWER_IS_BETTER).direction())
        .contains(DirectionOfTravel.WORSENING);
    Kpi exact =
        of(IndicatorUnit.SHARE, Polarity.LOWER_IS_BETTER)
            .figure(Proportion.of(51, 100))
            .addEarlier(Reading.of(YEAR_BEFORE, before))
            .steadyWithin(Tolerance.NONE)
            .build();
    assertThat(exact.direction()).contains(DirectionOfTravel.WORSENING);
    assertThat(exact.attention()).isEqualTo(Attention.WATCH);
  }

  @Test
  void worseThanTheBenchmarkIsToWatch() {
    Proportion own = Proportion.of(300, 1_000);
    Kpi worse =
        reReferrals()
            .figure(own)
            .comparison(against(KeyIndicator.RE_REFERRALS, own, "0.21"))
            .build();
    assertThat(worse.reasons()).containsExactly(AttentionReason.WORSE_THAN_BENCHMARK);
    assertThat(worse.attention()).isEqualTo(Attention.WATCH);
    Kpi similar =
        reReferrals()
            .figure(own)
            .comparison(against(KeyIndicator.RE_REFERRALS, own, "0.31"))
            .build();
    assertThat(similar.reasons()).isEmpty();
    Rate rate = Rate.per10000(570, 137_000);
    Kpi higher =
        of(KeyIndicator.PLAN_RATE)
            .figure(rate)
            .comparison(against(KeyIndicator.PLAN_RATE, rate, "30"))
            .build();
    assertThat(higher.reasons()).isEmpty();
  }

  @Test
  void aConcernNeedsAttentionAndANoteDoesNot() {
    Kpi.Builder concern = reReferrals().figure(Proportion.of(1, 2));
    assertThat(concern.addFinding(KpiFinding.concern("seven months rising")).build().reasons())
        .containsExactly(AttentionReason.CONCERN);
    Kpi note =
        reReferrals()
            .figure(Proportion.of(1, 2))
            .addFinding(KpiFinding.note("one team has most of them"))
            .build();
    assertThat(note.attention()).isEqualTo(Attention.NONE);
  }

  @Test
  void nothingToHoldAgainstATargetIsToWatch() {
    Kpi kpi = reReferrals().figure(Proportion.of(0, 0)).target(Target.atMostPercent(20)).build();
    assertThat(kpi.rag()).isEmpty();
    assertThat(kpi.possibleRags()).isEmpty();
    assertThat(kpi.reasons()).containsExactly(AttentionReason.NOT_KNOWN);
    assertThat(kpi.attention()).isEqualTo(Attention.WATCH);
    assertThat(reReferrals().figure(Proportion.of(0, 0)).build().reasons()).isEmpty();
  }

  @Test
  void canBeWithheldWhateverItsFigure() {
    PublishedKpi published =
        of(KeyIndicator.DAYS_IN_CARE)
            .figure(Average.of(40_000, 100))
            .build()
            .instead(PublishedNumber.instead(Symbol.UNRELIABLE));
    assertThat(published.symbol()).contains(Symbol.UNRELIABLE);
    assertThat(published.figure()).isEmpty();
    assertThat(published)
        .hasToString(
            "Average days in care of those who left, Exampleshire, 2023-04-01 to 2024-03-31: u,"
                + " unreliable");
  }

  @Test
  void whatCountsNoPeopleHasNoInterval() {
    Kpi teams =
        Kpi.builder(KeyIndicator.TEAMS_OVER_LIMIT)
            .who("Exampleshire")
            .period(DateRange.ofMonth(YearMonth.of(2024, 3)))
            .figure(Proportion.of(8, 27))
            .provenance(Provenance.computed("records"))
            .build();

    assertThat(teams.interval()).isEmpty();
    assertThat(teams.figure().interval()).isPresent();
  }

  @Test
  void aNumberStandsInsteadOfNoFigure() {
    Kpi kpi =
        Kpi.builder(KeyIndicator.REFERRALS)
            .who("Exampleshire")
            .period(DateRange.ofMonth(YearMonth.of(2024, 3)))
            .figure(Count.of(3))
            .provenance(Provenance.computed("records"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> kpi.instead(PublishedNumber.of(3)))
        .withMessage("symbol: must not be a number, was 3");
  }
}
