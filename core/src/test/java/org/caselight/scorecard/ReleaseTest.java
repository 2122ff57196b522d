package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.scorecard.KpiTest.DAY;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.ComparisonOutcome;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.Symbol;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Rag;
import org.caselight.indicator.RagScheme;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseTest {
  private static final DisclosurePolicy WITHHOLD = DisclosurePolicies.WITHHOLD_1_TO_5;
  private static final DisclosurePolicy ROUND_5 = DisclosurePolicies.ROUND_5;
  private static final DisclosurePolicy LOW = DisclosurePolicies.ROUND_10_WITH_LOW;
  private static final DisclosurePolicy HES = DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS;

  private static IndicatorUnit unitOf(Figure figure) {
    return Stream.of(IndicatorUnit.values())
        .filter(unit -> unit.allows(figure))
        .findFirst()
        .orElseThrow();
  }

  private static Kpi kpi(PeopleCounted people, Figure figure) {
    return Kpi.builder()
        .indicator(
            Indicator.builder()
                .title("Measure")
                .unit(unitOf(figure))
                .polarity(Polarity.LOWER_IS_BETTER)
                .people(people)
                .build())
        .who("Exampleshire")
        .period(DateRange.ofDays(DAY, DAY))
        .figure(figure)
        .provenance(Provenance.madeUp("a test"))
        .build();
  }

  private static String shown(PeopleCounted people, Figure figure, DisclosurePolicy policy) {
    PublishedKpi published = kpi(people, figure).release(policy);
    return published.symbol().isPresent()
        ? published.shown()
        : published.figure().orElseThrow().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 0.0% (0 of 10)",
    "1, 10, c",
    "5, 20, c",
    "6, 20, 30.0% (6 of 20)",
    "14, 20, 70.0% (14 of 20)",
    "15, 20, c",
    "19, 20, c",
    "20, 20, 100.0% (20 of 20)",
    "0, 5, c",
    "5, 5, c",
    "0, 0, undefined (0 of 0)"
  })
  void aShareIsWithheldForItsPartItsRestOrItsWhole(long part, long whole, String shown) {
    assertThat(shown(PeopleCounted.IN_PART_AND_WHOLE, Proportion.of(part, whole), WITHHOLD))
        .isEqualTo(shown);
    assertThat(shown(PeopleCounted.IN_PART, Proportion.of(part, whole), WITHHOLD)).isEqualTo(shown);
    assertThat(shown(PeopleCounted.IN_WHOLE, Proportion.of(part, whole), WITHHOLD))
        .isEqualTo(shown);
    assertThat(shown(PeopleCounted.NOWHERE, Proportion.of(part, whole), WITHHOLD))
        .isEqualTo(Proportion.of(part, whole).toString());
  }

  static Stream<Arguments> figuresOfFew() {
    return Stream.of(
        Arguments.of(Count.of(5), "c", "5", "c", "5"),
        Arguments.of(
            Rate.per10000(5, 20_000),
            "c",
            "2.5 per 10,000 (5 of 20,000)",
            "c",
            "2.5 per 10,000 (5 of 20,000)"),
        Arguments.of(Average.of(5, 20), "c", "0.3 (5 ÷ 20)", "c", "0.3 (5 ÷ 20)"),
        Arguments.of(Average.of(20, 5), "4.0 (20 ÷ 5)", "c", "c", "4.0 (20 ÷ 5)"),
        Arguments.of(
            Ratio.of(Count.of(5), Count.of(20)), "c", "25.0% (5 of 20)", "c", "25.0% (5 of 20)"),
        Arguments.of(
            Ratio.of(Count.of(20), Count.of(5)), "400.0% (20 of 5)", "c", "c", "400.0% (20 of 5)"),
        Arguments.of(
            Ratio.ofPartAndRest(Count.of(20), Count.of(5)),
            "80.0% (20 of 25)",
            "80.0% (20 of 25)",
            "c",
            "80.0% (20 of 25)"),
        Arguments.of(
            Ratio.of(Amount.of(new BigDecimal("3.5")), Amount.of(new BigDecimal("4.5"))),
            "77.8% (3.5 of 4.5)",
            "77.8% (3.5 of 4.5)",
            "c",
            "77.8% (3.5 of 4.5)"),
        Arguments.of(
            Ratio.of(Rounded.of(5), Rounded.of(20)),
            "25.0% (5 of 20)",
            "25.0% (5 of 20)",
            "25.0% (5 of 20)",
            "25.0% (5 of 20)"),
        Arguments.of(Rounded.of(5), "5", "5", "5", "5"));
  }

  @ParameterizedTest
  @MethodSource("figuresOfFew")
  void peopleAreProtectedWhereTheyAreCounted(
      Figure figure, String inPart, String inWhole, String inBoth, String nowhere) {
    assertThat(shown(PeopleCounted.IN_PART, figure, WITHHOLD)).isEqualTo(inPart);
    assertThat(shown(PeopleCounted.IN_WHOLE, figure, WITHHOLD)).isEqualTo(inWhole);
    assertThat(shown(PeopleCounted.IN_PART_AND_WHOLE, figure, WITHHOLD)).isEqualTo(inBoth);
    assertThat(shown(PeopleCounted.NOWHERE, figure, WITHHOLD)).isEqualTo(nowhere);
  }

  static Stream<Arguments> roundedFigures() {
    return Stream.of(
        Arguments.of(Count.of(13), "15"),
        Arguments.of(Count.of(2), "0"),
        Arguments.of(Rate.per10000(13, 20_000), "7.5 per 10,000 (15 of 20,000)"),
        Arguments.of(Proportion.of(12, 13), "66.7% (10 of 15)"),
        Arguments.of(Proportion.of(13, 13), "100.0% (15 of 15)"),
        Arguments.of(Proportion.of(13, 14), "100.0% (15 of 15)"),
        Arguments.of(Proportion.of(1, 2), "undefined (0 of 0)"),
        Arguments.of(Average.of(12, 13), "0.7 (10 ÷ 15)"),
        Arguments.of(Average.of(12, 2), "x"),
        Arguments.of(Average.of(0, 2), "x"),
        Arguments.of(Average.UNDEFINED, "undefined (0 ÷ 0)"),
        Arguments.of(Average.of(new BigDecimal("12.5"), new BigDecimal("2.5")), "5.0 (12.5 ÷ 2.5)"),
        Arguments.of(Average.of(-12, 13), "-0.8 (-12 ÷ 15)"),
        Arguments.of(Ratio.of(Count.of(13), Count.of(12)), "150.0% (15 of 10)"),
        Arguments.of(Ratio.of(Count.of(12), Count.of(2)), "x"),
        Arguments.of(Ratio.of(Count.ZERO, Count.ZERO), "undefined (0 of 0)"),
        Arguments.of(Ratio.of(Rounded.of(12), Rounded.of(2)), "600.0% (12 of 2)"),
        Arguments.of(Rounded.of(13), "13"));
  }

  @ParameterizedTest
  @MethodSource("roundedFigures")
  void whatIsShownIsMadeOfRoundedNumbers(Figure figure, String shown) {
    assertThat(shown(PeopleCounted.IN_PART_AND_WHOLE, figure, ROUND_5)).isEqualTo(shown);
  }

  @Test
  void onlyWhereItCountsPeopleIsAFigureRounded() {
    assertThat(shown(PeopleCounted.IN_PART, Average.of(12, 2), ROUND_5)).isEqualTo("5.0 (10 ÷ 2)");
    assertThat(shown(PeopleCounted.IN_WHOLE, Average.of(12, 8), ROUND_5))
        .isEqualTo("1.2 (12 ÷ 10)");
    assertThat(shown(PeopleCounted.NOWHERE, Average.of(12, 2), ROUND_5)).isEqualTo("6.0 (12 ÷ 2)");
    assertThat(shown(PeopleCounted.IN_WHOLE, Count.of(13), ROUND_5)).isEqualTo("13");
    assertThat(shown(PeopleCounted.IN_PART, Ratio.of(Count.of(12), Count.of(2)), ROUND_5))
        .isEqualTo("500.0% (10 of 2)");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 30, x",
    "5, 30, 33.3% (10 of 30)",
    "25, 30, 100.0% (30 of 30)",
    "26, 30, x",
    "30, 30, 100.0% (30 of 30)",
    "0, 4, x",
    "0, 5, 0.0% (0 of 10)"
  })
  void aShareOfALowNumberIsNotAvailable(long part, long whole, String shown) {
    assertThat(shown(PeopleCounted.IN_PART_AND_WHOLE, Proportion.of(part, whole), LOW))
        .isEqualTo(shown);
  }

  @Test
  void onlyACountIsLow() {
    assertThat(shown(PeopleCounted.IN_PART, Count.of(4), LOW)).isEqualTo("low");
    assertThat(shown(PeopleCounted.IN_PART, Rate.per10000(4, 900), LOW)).isEqualTo("x");
    assertThat(kpi(PeopleCounted.IN_PART, Count.of(4)).release(LOW))
        .hasToString("Measure, Exampleshire, 2024-03-31: low, rounds to 0, but is not 0");
  }

  @Test
  void aPolicyThatWithholdsAndRoundsDoesBothWithItsOwnSymbol() {
    assertThat(shown(PeopleCounted.IN_PART_AND_WHOLE, Proportion.of(7, 30), HES)).isEqualTo("*");
    assertThat(shown(PeopleCounted.IN_PART_AND_WHOLE, Proportion.of(8, 30), HES))
        .isEqualTo("33.3% (10 of 30)");
    assertThat(kpi(PeopleCounted.IN_PART, Count.of(7)).release(HES))
        .hasToString(
            "Measure, Exampleshire, 2024-03-31: *, withheld to protect the children counted");
  }

  /** A part of 2 is low, a rest of 3 is withheld: what protects most is told. */
  @Test
  void withheldSaysMoreThanLow() {
    DisclosurePolicy both =
        DisclosurePolicy.builder().name("both").withhold(3, 5).roundTo(5).marksLow(true).build();
    assertThat(shown(PeopleCounted.IN_PART_AND_WHOLE, Proportion.of(2, 5), both)).isEqualTo("c");
    assertThat(shown(PeopleCounted.IN_PART_AND_WHOLE, Proportion.of(2, 50), both)).isEqualTo("x");
  }

  @Test
  void whatIsRoundedBeyondCountingIsNotAvailable() {
    assertThat(shown(PeopleCounted.IN_PART, Count.of(Long.MAX_VALUE), DisclosurePolicies.ROUND_10))
        .isEqualTo("x");
    assertThat(
            shown(PeopleCounted.IN_PART, Count.of(Long.MAX_VALUE - 3), DisclosurePolicies.ROUND_10))
        .isEqualTo("9,223,372,036,854,775,800");
    assertThat(
            shown(
                PeopleCounted.IN_PART_AND_WHOLE,
                Proportion.of(10, Long.MAX_VALUE),
                DisclosurePolicies.ROUND_10))
        .isEqualTo("x");
    assertThat(shown(PeopleCounted.IN_PART, Count.of(Long.MAX_VALUE), WITHHOLD))
        .isEqualTo("9,223,372,036,854,775,807");
    Average beyond = Average.of(new BigDecimal("1E+19"), BigDecimal.TEN);
    assertThat(shown(PeopleCounted.IN_PART, beyond, WITHHOLD)).isEqualTo(beyond.toString());
  }

  @Test
  void noNumberIsTooLong() {
    Amount longest = Amount.of(BigDecimal.TEN.pow(1_000).subtract(BigDecimal.ONE));
    PublishedKpi published =
        kpi(PeopleCounted.IN_PART_AND_WHOLE, Ratio.of(longest, longest, 253)).release(ROUND_5);
    assertThat(published.cell(KpiColumn.PART)).isEqualTo(longest.amount().toPlainString());
    assertThat(published.shown()).isEqualTo("0.4%");
  }

  private static Kpi.Builder shares(Proportion now) {
    return KpiTest.reReferrals().figure(now);
  }

  private static Reading reading(int year, Figure figure) {
    return Reading.of(LocalDate.of(year, 3, 31), figure);
  }

  @Test
  void earlierReadingsThatAreWithheldAreLeftOut() {
    PublishedKpi published =
        shares(Proportion.of(30, 118))
            .addEarlier(reading(2022, Proportion.of(20, 111)), reading(2023, Proportion.of(2, 100)))
            .build()
            .release(WITHHOLD);
    assertThat(published.direction()).contains(DirectionOfTravel.WORSENING);
    assertThat(published.why()).isEqualTo("worsening, from 18.0% (20 of 111) on 2022-03-31");
    PublishedKpi other =
        shares(Proportion.of(30, 118))
            .addEarlier(reading(2022, Proportion.of(20, 111)), reading(2023, Proportion.of(96, 99)))
            .build()
            .release(WITHHOLD);
    assertThat(other).isEqualTo(published).hasToString(published.toString());
    assertThat(Serialized.bytes(other)).isEqualTo(Serialized.bytes(published));
  }

  /** 21 of 101 is amber, 20 of 100 would be green: neither is said. */
  @Test
  void whatIsRoundedIsShownAndNotJudged() {
    Kpi kpi =
        shares(Proportion.of(21, 101))
            .addEarlier(reading(2023, Proportion.of(18, 101)))
            .target(Target.atMostPercent(20))
            .build();
    assertThat(kpi.rag()).contains(Rag.AMBER);
    assertThat(kpi.direction()).contains(DirectionOfTravel.WORSENING);
    PublishedKpi published = kpi.release(ROUND_5);
    assertThat(published.figure()).contains(Proportion.of(20, 100));
    assertThat(published.isRounded()).isTrue();
    assertThat(published.target()).contains(Target.atMostPercent(20));
    assertThat(published.rag()).isEmpty();
    assertThat(published.direction()).isEmpty();
    assertThat(published.before()).isEmpty();
    assertThat(published.interval()).isEmpty();
    assertThat(published.attention()).isEqualTo(Attention.NONE);
    assertThat(published.cell(KpiColumn.ATTENTION)).isEmpty();
    assertThat(published.why()).isEqualTo("rounded, and so not judged");
    assertThat(kpi.attention()).isEqualTo(Attention.NEEDED);
  }

  /** Or 20 of 100 would be known to be exact. */
  @Test
  void whatRoundingLeavesAsItIsIsNotJudgedEither() {
    Kpi kpi = shares(Proportion.of(20, 100)).target(Target.atMostPercent(20)).build();

    assertThat(kpi.release(ROUND_5).isRounded()).isTrue();
    assertThat(kpi.release(ROUND_5))
        .isEqualTo(
            shares(Proportion.of(21, 101))
                .target(Target.atMostPercent(20))
                .build()
                .release(ROUND_5));
    assertThat(kpi.release(WITHHOLD).isRounded()).isFalse();
    assertThat(kpi.release(WITHHOLD).rag()).contains(Rag.GREEN);
  }

  @Test
  void whatCountsNoPeopleIsJudgedUnderAnyPolicy() {
    PublishedKpi teams =
        Kpi.builder(KeyIndicator.TEAMS_OVER_LIMIT)
            .who("Exampleshire")
            .period(DateRange.ofMonth(YearMonth.of(2024, 3)))
            .figure(Proportion.of(8, 27))
            .target(Target.atMostPercent(20))
            .provenance(Provenance.computed("records"))
            .build()
            .release(ROUND_5);

    assertThat(teams.isRounded()).isFalse();
    assertThat(teams.rag()).contains(Rag.RED);
  }

  @Test
  void schemeAndSteadinessAreKept() {
    PublishedKpi published =
        shares(Proportion.of(30, 100))
            .addEarlier(reading(2023, Proportion.of(31, 100)))
            .target(Target.atMostPercent(20))
            .scheme(RagScheme.DEFAULT.amberWhenImproved())
            .steadyWithin(Tolerance.NONE)
            .build()
            .release(WITHHOLD);
    assertThat(published.rag()).contains(Rag.AMBER);
    assertThat(published.direction()).contains(DirectionOfTravel.IMPROVING);
    Kpi withheldBefore =
        shares(Proportion.of(30, 100))
            .addEarlier(reading(2023, Proportion.of(97, 100)))
            .target(Target.atMostPercent(20))
            .scheme(RagScheme.DEFAULT.amberWhenImproved())
            .build();
    assertThat(withheldBefore.rag()).contains(Rag.AMBER);
    assertThat(withheldBefore.release(WITHHOLD).rag()).contains(Rag.RED);
  }

  @Test
  void aComparisonIsOfTheFigureShown() {
    Proportion own = Proportion.of(238, 1_000);
    BenchmarkComparison comparison = KpiTest.against(KeyIndicator.RE_REFERRALS, own, "0.213");
    assertThat(comparison.outcome()).contains(ComparisonOutcome.SIMILAR);
    PublishedKpi published =
        shares(own)
            .comparison(comparison)
            .build()
            .release(DisclosurePolicy.builder().name("to 100").roundTo(100).build());
    assertThat(published.comparison()).isEmpty();
    assertThat(published.figure()).contains(Proportion.of(200, 1_000));
    assertThat(shares(own).comparison(comparison).build().release(WITHHOLD).comparison())
        .contains(comparison);
  }

  @Test
  void aFigureThatIsUndefinedWhenShownIsComparedWithNothing() {
    Proportion own = Proportion.of(1, 2);
    PublishedKpi published =
        shares(own)
            .comparison(KpiTest.against(KeyIndicator.RE_REFERRALS, own, "0.21"))
            .target(Target.atMostPercent(20))
            .build()
            .release(ROUND_5);
    assertThat(published.comparison()).isEmpty();
    assertThat(published.reasons()).isEmpty();
    assertThat(published)
        .hasToString(
            "Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: not known (0 of 0); rounded, and"
                + " so not judged");
  }

  @Test
  void leftOutIsPublishedAsCountsAre() {
    Kpi kpi =
        shares(Proportion.of(30, 118))
            .putAllLeftOut(ImmutableMap.of("no date", 3L, "no outcome", 13L))
            .build();
    assertThat(kpi.release(WITHHOLD).leftOut())
        .containsEntry("no outcome", PublishedNumber.of(13))
        .containsEntry("no date", WITHHOLD.publish(3));
    assertThat(kpi.release(WITHHOLD).why()).isEqualTo("left out: no date (c), no outcome (13)");
    assertThat(kpi.release(ROUND_5).why())
        .isEqualTo("rounded, and so not judged; left out: no date (5), no outcome (15)");
  }

  @Test
  void aFindingThatTellsOfFewIsNotShown() {
    PublishedKpi published =
        shares(Proportion.of(30, 118))
            .addFindings(
                KpiFinding.concern("5 in one month", 5),
                KpiFinding.concern("6 in one month", 6),
                KpiFinding.note("most in one team"))
            .build()
            .release(WITHHOLD);
    assertThat(published.findings())
        .extracting(KpiFinding::words)
        .containsExactly("6 in one month", "most in one team");
    assertThat(published.why()).isEqualTo("6 in one month; most in one team");
  }

  /** Were 20 shown where numbers are rounded, a reader would know that it is not 18 or 22. */
  @ParameterizedTest
  @CsvSource({"0", "20", "21"})
  void aFindingThatTellsAnExactNumberIsNotShownBesideRoundedOnes(long told) {
    PublishedKpi published =
        shares(Proportion.of(30, 118))
            .addFindings(KpiFinding.note("some in one month", told), KpiFinding.note("no number"))
            .build()
            .release(ROUND_5);
    assertThat(published.findings()).containsExactly(KpiFinding.note("no number"));
  }

  @ParameterizedTest
  @EnumSource(PeopleCounted.class)
  void noughtIsShownWhereOnlyOneTo5AreWithheld(PeopleCounted people) {
    assertThat(shown(people, Count.ZERO, WITHHOLD)).isEqualTo("0");
  }

  @Test
  void aWithheldFigureKeepsWhatEverybodyKnows() {
    PublishedKpi published =
        shares(Proportion.of(3, 118)).target(Target.atMostPercent(20)).build().release(WITHHOLD);
    assertThat(published.symbol()).contains(Symbol.WITHHELD);
    assertThat(published.indicator()).isEqualTo(KeyIndicator.RE_REFERRALS.indicator());
    assertThat(published.subject()).isEqualTo(Subject.FRONT_DOOR);
    assertThat(published.who()).isEqualTo("Exampleshire");
    assertThat(published.period()).isEqualTo(DateRange.twelveMonthsTo(DAY));
    assertThat(published.target()).contains(Target.atMostPercent(20));
    assertThat(published.provenance()).isEqualTo(Provenance.computed("Exampleshire's records"));
  }
}
