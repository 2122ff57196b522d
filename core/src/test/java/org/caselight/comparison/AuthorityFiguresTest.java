package org.caselight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.testing.Comparisons.authorities;
import static org.caselight.testing.Comparisons.authority;
import static org.caselight.testing.Comparisons.rate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caselight.figure.Count;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;
import org.caselight.testing.Comparisons.Row;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFiguresTest {
  private static final Indicator LOWER = rate(Polarity.LOWER_IS_BETTER);
  private static final Authority CAMBRIDGESHIRE =
      Authority.ofOnsCode("Cambridgeshire", "E10000003");
  private static final Authority HACKNEY = Authority.ofOnsCode("Hackney", "E09000012");
  private static final Authority ESSEX = Authority.ofOnsCode("Essex", "E10000012");

  /** As the Department's files spell it now and then, with the code that this leaves out. */
  private static final Authority CAMBS =
      Authority.builder().name("Cambs").onsCode("E10000003").departmentCode("873").build();

  private static final AuthorityFigures FIGURES =
      AuthorityFigures.builder(LOWER)
          .period("2018")
          .figure(CAMBRIDGESHIRE, Rate.per10000(570, 137_000))
          .missing(HACKNEY, "not available")
          .figure(ESSEX, Rate.per10000(0, 0))
          .build();

  /** The authorities 1, 2, 3 … with these printed rates. */
  private static AuthorityFigures printed(Polarity polarity, long... rates) {
    AuthorityFigures.Builder figures = AuthorityFigures.builder(rate(polarity));
    for (int i = 0; i < rates.length; i++) {
      figures.figure(authority(i + 1), Rounded.of(rates[i]));
    }
    return figures.build();
  }

  private static String bands(AuthorityFigures figures) {
    return figures.figures().keySet().stream()
        .map(authority -> figures.band(authority).map(QuartileBand::name).orElse("-"))
        .collect(Collectors.joining());
  }

  private static List<Long> places(AuthorityFigures figures, RankOrder order) {
    return figures.figures().keySet().stream()
        .map(authority -> figures.rank(authority, order).orElseThrow().place())
        .toList();
  }

  @Test
  void eachAuthorityHasAFigureOrAReason() {
    assertThat(FIGURES.indicator()).isEqualTo(LOWER);
    assertThat(FIGURES.period()).contains("2018");
    assertThat(FIGURES.figures())
        .isEqualTo(ImmutableSortedMap.of(CAMBRIDGESHIRE, Rate.per10000(570, 137_000)));
    assertThat(FIGURES.missing())
        .isEqualTo(ImmutableSortedMap.of(HACKNEY, "not available", ESSEX, "nothing to divide by"));
    assertThat(FIGURES.missing().keySet()).containsExactly(HACKNEY, ESSEX);
    assertThat(FIGURES.figure(CAMBRIDGESHIRE)).contains(Rate.per10000(570, 137_000));
    assertThat(FIGURES.figure(HACKNEY)).isEmpty();
    assertThat(FIGURES.figure(authority(9))).isEmpty();
    assertThat(FIGURES.whyMissing(CAMBRIDGESHIRE)).isEmpty();
    assertThat(FIGURES.whyMissing(HACKNEY)).contains("not available");
    assertThat(FIGURES.whyMissing(ESSEX)).contains("nothing to divide by");
    assertThat(FIGURES.whyMissing(authority(9))).contains("no figure");
    assertThat(FIGURES)
        .hasToString(
            "Children in need (rate per 10,000, lower is better), 2018: 1 figure, 2 missing");
    assertThat(AuthorityFigures.builder(LOWER).build())
        .hasToString("Children in need (rate per 10,000, lower is better): 0 figures, 0 missing");
  }

  @Test
  void anAuthorityIsKnownByItsCode() {
    assertThat(FIGURES.figure(CAMBS)).contains(Rate.per10000(570, 137_000));
    assertThat(FIGURES.whyMissing(CAMBS)).isEmpty();
    assertThat(FIGURES.rank(CAMBS, RankOrder.BEST_FIRST)).contains(Rank.of(1, 1, "best"));
    assertThat(FIGURES.among(List.of(CAMBS)).figures().keySet()).containsExactly(CAMBS);
  }

  @Test
  void anAuthorityIsThereOnce() {
    AuthorityFigures.Builder figures =
        AuthorityFigures.builder(LOWER).figure(CAMBRIDGESHIRE, Rate.per10000(570, 137_000));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.figure(CAMBS, Rate.per10000(570, 137_000)))
        .withMessage("authority: must not be there twice, was Cambs (E10000003)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.missing(CAMBRIDGESHIRE, "not available"))
        .withMessage("authority: must not be there twice, was Cambridgeshire (E10000003)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.among(List.of(CAMBRIDGESHIRE, CAMBS)))
        .withMessage("authority: must not be there twice, was Cambs (E10000003)");
    List<Row> twice = List.of(row(CAMBRIDGESHIRE), row(CAMBRIDGESHIRE));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Serialized.collectInHalves(
                    twice,
                    1,
                    AuthorityFigures.toAuthorityFigures(
                        LOWER, Row::authority, row -> row.figure().orElseThrow())))
        .withMessage("authority: must not be there twice, was Cambridgeshire (E10000003)");
  }

  private static Row row(Authority authority) {
    return new Row(authority, Optional.of(Rate.per10000(570, 137_000)));
  }

  @Test
  void aFigureIsInTheUnitAndAReasonIsGiven() {
    AuthorityFigures.Builder figures = AuthorityFigures.builder(LOWER);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.figure(CAMBRIDGESHIRE, Rate.of(3, 10, 1_000)))
        .withMessage(
            "figure: must suit Children in need (rate per 10,000, lower is better), was 300.0 per"
                + " 1,000 (3 of 10) of Cambridgeshire (E10000003)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.missing(CAMBRIDGESHIRE, " "))
        .withMessage("reason: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.period(""))
        .withMessage("period: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.inPeriod("2018 "))
        .withMessage("period: must not begin or end with blanks, was '2018 '");
    assertThat(figures.build().figures()).isEmpty();
    assertThat(figures.build().missing()).isEmpty();
  }

  @Test
  void rowsAreCollectedWithReasonsForThoseWithoutFigure() {
    List<Row> rows =
        List.of(
            new Row(HACKNEY, Optional.empty()),
            row(CAMBRIDGESHIRE),
            new Row(ESSEX, Optional.of(Rate.per10000(0, 0))));

    assertThat(
            rows.stream()
                .collect(
                    AuthorityFigures.toAuthorityFigures(
                        LOWER, Row::authority, Row::figure, row -> "not available"))
                .inPeriod("2018"))
        .isEqualTo(FIGURES);
    AuthorityFigures withoutHackney =
        rows.stream()
            .skip(1)
            .collect(
                AuthorityFigures.toAuthorityFigures(
                    LOWER, Row::authority, row -> row.figure().orElseThrow()));
    assertThat(withoutHackney.period()).isEmpty();
    assertThat(withoutHackney.inPeriod("2018"))
        .isEqualTo(FIGURES.among(List.of(ESSEX, CAMBRIDGESHIRE)));
  }

  @Test
  void amongKeepsReasonsAndNamesWhoIsUnknown() {
    AuthorityFigures some = FIGURES.among(List.of(authority(9), HACKNEY, CAMBRIDGESHIRE));

    assertThat(some.period()).contains("2018");
    assertThat(some.figures().keySet()).containsExactly(CAMBRIDGESHIRE);
    assertThat(some.missing())
        .isEqualTo(ImmutableSortedMap.of(HACKNEY, "not available", authority(9), "no figure"));
  }

  @Test
  void tiesShareTheBetterRank() {
    AuthorityFigures figures = printed(Polarity.LOWER_IS_BETTER, 40, 52, 52, 60);

    assertThat(places(figures, RankOrder.BEST_FIRST)).containsExactly(1L, 2L, 2L, 4L);
    assertThat(places(figures, RankOrder.LOWEST_FIRST)).containsExactly(1L, 2L, 2L, 4L);
    assertThat(places(figures, RankOrder.HIGHEST_FIRST)).containsExactly(4L, 2L, 2L, 1L);
    assertThat(figures.rank(authority(2), RankOrder.BEST_FIRST))
        .contains(new Rank(2, 4, 2, "best"));
    assertThat(figures.rank(authority(1), RankOrder.HIGHEST_FIRST))
        .contains(new Rank(4, 4, 1, "highest"));
    assertThat(figures.rank(authority(4), RankOrder.LOWEST_FIRST))
        .contains(new Rank(4, 4, 1, "lowest"));
    assertThat(figures.rank(authority(9), RankOrder.BEST_FIRST)).isEmpty();
    assertThat(places(printed(Polarity.HIGHER_IS_BETTER, 40, 52, 52, 60), RankOrder.BEST_FIRST))
        .containsExactly(4L, 2L, 2L, 1L);
  }

  @Test
  void withoutPolarityNobodyIsBestAndSomebodyIsHighest() {
    AuthorityFigures figures = printed(Polarity.NEITHER, 40, 60);

    assertThat(figures.rank(authority(1), RankOrder.BEST_FIRST)).isEmpty();
    assertThat(places(figures, RankOrder.HIGHEST_FIRST)).containsExactly(2L, 1L);
    assertThat(places(figures, RankOrder.LOWEST_FIRST)).containsExactly(1L, 2L);
    assertThat(figures.band(authority(1))).isEmpty();
    assertThat(figures.quartileEdges())
        .containsExactly(Fraction.of(45), Fraction.of(50), Fraction.of(55));
    assertThat(Arrays.stream(RankOrder.values()).map(RankOrder::label))
        .containsExactly("best", "highest", "lowest");
  }

  @Test
  void theLowerBandTakesItsUpperEdge() {
    AuthorityFigures lower = printed(Polarity.LOWER_IS_BETTER, 10, 20, 30, 40, 50);

    assertThat(lower.quartileEdges())
        .containsExactly(Fraction.of(20), Fraction.of(30), Fraction.of(40));
    assertThat(bands(lower)).isEqualTo("AABCD");
    assertThat(bands(printed(Polarity.HIGHER_IS_BETTER, 10, 20, 30, 40, 50))).isEqualTo("DDCBA");
    assertThat(bands(printed(Polarity.LOWER_IS_BETTER, 10, 21, 30, 41, 50, 60)))
        .isEqualTo("AABCDD");
  }

  @Test
  void equalFiguresShareABand() {
    assertThat(bands(printed(Polarity.LOWER_IS_BETTER, 10, 10, 10, 10))).isEqualTo("AAAA");
    assertThat(bands(printed(Polarity.HIGHER_IS_BETTER, 10, 10, 10, 10))).isEqualTo("DDDD");
    assertThat(bands(printed(Polarity.LOWER_IS_BETTER, 10, 10, 10, 20))).isEqualTo("AAAD");
    assertThat(bands(printed(Polarity.LOWER_IS_BETTER, 10))).isEqualTo("A");
    AuthorityFigures threeBest = printed(Polarity.HIGHER_IS_BETTER, 50, 100, 100, 100);
    assertThat(bands(threeBest)).isEqualTo("DCCC");
    assertThat(places(threeBest, RankOrder.BEST_FIRST)).containsExactly(4L, 1L, 1L, 1L);
    assertThat(FIGURES.band(HACKNEY)).isEmpty();
    AuthorityFigures none = AuthorityFigures.builder(LOWER).build();
    assertThat(none.quartileEdges()).isEmpty();
    assertThat(none.band(CAMBRIDGESHIRE)).isEmpty();
    assertThat(none.rank(CAMBRIDGESHIRE, RankOrder.LOWEST_FIRST)).isEmpty();
  }

  @Test
  void comparesWhatThereIs() {
    Benchmark target = Benchmark.given(LOWER, "Target", Rounded.of(46));

    assertThat(FIGURES.compare(CAMBRIDGESHIRE, target))
        .contains(
            new BenchmarkComparison(CAMBRIDGESHIRE, Rate.per10000(570, 137_000), target, 0.95));
    assertThat(FIGURES.compare(CAMBRIDGESHIRE, target, 0.998))
        .contains(
            new BenchmarkComparison(CAMBRIDGESHIRE, Rate.per10000(570, 137_000), target, 0.998));
    assertThat(FIGURES.compare(HACKNEY, target)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.compare(HACKNEY, target, 1))
        .withMessage("confidence: must be above 0 and below 1, was 1.0");
    assertThat(FIGURES.compare(CAMBRIDGESHIRE, FIGURES.pooled("None", ImmutableList.of(HACKNEY))))
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FIGURES.compare(
                    CAMBRIDGESHIRE,
                    Benchmark.given(rate(Polarity.NEITHER), "Target", Rounded.of(46))))
        .withMessage(
            "benchmark: must be of Children in need (rate per 10,000, lower is better), was of"
                + " Children in need (rate per 10,000, neither is better)");
  }

  /** The example of the package: 150 authorities, nine of them neighbours with a figure. */
  @Test
  void theGuideTellsTheTruth() {
    Indicator rate =
        Indicator.of(
            "Children in need at 31 March", IndicatorUnit.RATE_PER_10000, Polarity.LOWER_IS_BETTER);
    List<Authority> ten = new ArrayList<>();
    AuthorityFigures.Builder builder =
        AuthorityFigures.builder(rate).figure(CAMBRIDGESHIRE, Rate.per10000(300, 10_000));
    for (int i = 0; i < 9; i++) {
      ten.add(authority(100 + i));
      builder.figure(authority(100 + i), Rate.per10000(250 + 10L * i, 10_000));
    }
    ten.add(HACKNEY);
    for (int i = 0; i < 140; i++) {
      builder.figure(authority(200 + i), Rate.per10000(i < 34 ? 200 : 400, 10_000));
    }
    AuthorityFigures england = builder.build();
    Benchmark mean =
        england.neighbours(
            NeighbourGroup.of("Statistical neighbours 2025", CAMBRIDGESHIRE, ten),
            NeighbourAverage.MEAN);

    assertThat(mean)
        .hasToString(
            "290.0 per 10,000 (mean of 9 of 10: Statistical neighbours 2025; left out: Hackney, no"
                + " figure)");
    assertThat(england.compare(CAMBRIDGESHIRE, mean).orElseThrow())
        .hasToString(
            "Cambridgeshire: 300.0 per 10,000 (300 of 10,000), 10.0 above " + mean + ": similar");
    assertThat(england.rank(CAMBRIDGESHIRE, RankOrder.BEST_FIRST).orElseThrow())
        .hasToString("40th best of 150, shared by 2");
    assertThat(england.band(CAMBRIDGESHIRE)).contains(QuartileBand.B);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "5, 2", "152, 38"})
  void aQuarterOfDistinctFiguresIsBest(int authorities, int best) {
    AuthorityFigures.Builder builder = AuthorityFigures.builder(LOWER);
    authorities(1, authorities)
        .forEach(
            authority ->
                builder.figure(
                    authority, Rounded.of(new BigDecimal(authority.onsCode().substring(3)), 0)));
    AuthorityFigures figures = builder.build();

    assertThat(
            figures.figures().keySet().stream()
                .filter(authority -> figures.band(authority).orElseThrow() == QuartileBand.A)
                .count())
        .isEqualTo(best);
  }

  @Test
  void equalWhenAllIs() {
    assertThat(FIGURES)
        .isEqualTo(FIGURES.inPeriod("2018"))
        .hasSameHashCodeAs(FIGURES.inPeriod("2018"))
        .isNotEqualTo(FIGURES.inPeriod("2019"))
        .isNotEqualTo(FIGURES.among(List.of(CAMBRIDGESHIRE, HACKNEY)))
        .isNotEqualTo(FIGURES.among(List.of(HACKNEY, ESSEX)))
        .isNotEqualTo(FIGURES.toString());
    assertThat(AuthorityFigures.builder(LOWER).build())
        .isNotEqualTo(AuthorityFigures.builder(rate(Polarity.NEITHER)).build());
  }

  @Test
  void survivesSerialization() {
    AuthorityFigures copy = Serialized.copy(FIGURES);
    assertThat(copy).isEqualTo(FIGURES);
    assertThat(copy.rank(CAMBRIDGESHIRE, RankOrder.LOWEST_FIRST))
        .isEqualTo(FIGURES.rank(CAMBRIDGESHIRE, RankOrder.LOWEST_FIRST));
  }

  @Test
  void theRankingIsInTheOrderOfRanksAndOfCodesWhereTheyAreShared() {
    AuthorityFigures figures = printed(Polarity.HIGHER_IS_BETTER, 30, 10, 30, 20);
    ImmutableList<Authority> highestFirst =
        ImmutableList.of(authority(1), authority(3), authority(4), authority(2));
    assertThat(figures.ranking(RankOrder.HIGHEST_FIRST)).isEqualTo(highestFirst);
    assertThat(figures.ranking(RankOrder.BEST_FIRST)).isEqualTo(highestFirst);
    assertThat(figures.ranking(RankOrder.LOWEST_FIRST))
        .containsExactly(authority(2), authority(4), authority(1), authority(3));
    assertThat(printed(Polarity.LOWER_IS_BETTER, 30, 10).ranking(RankOrder.BEST_FIRST))
        .containsExactly(authority(2), authority(1));
    assertThat(printed(Polarity.NEITHER, 30, 10).ranking(RankOrder.BEST_FIRST)).isEmpty();
    assertThat(FIGURES.ranking(RankOrder.LOWEST_FIRST)).containsExactly(CAMBRIDGESHIRE);
  }

  @Test
  void theAverageOfAnyAuthoritiesIsNotTheirPooledFigure() {
    AuthorityFigures figures =
        AuthorityFigures.builder(LOWER)
            .figure(authority(1), Rate.per10000(10, 10_000))
            .figure(authority(2), Rate.per10000(40, 20_000))
            .build();
    assertThat(figures.average("The region", authorities(1, 3), NeighbourAverage.MEAN))
        .hasToString(
            "15.0 per 10,000 (mean of 2 of 3: The region; left out: "
                + authority(3).name()
                + ", no figure)");
    assertThat(figures.pooledAll("The region"))
        .hasToString("16.7 per 10,000 (50 of 30,000) (pooled from 2 of 2: The region)");
  }

  @Test
  void aBenchmarkOfAnotherPeriodIsRefused() {
    Benchmark of2018 = FIGURES.pooledAll("England");
    assertThat(of2018.period()).contains("2018");
    assertThat(of2018)
        .hasToString(
            "41.6 per 10,000 (570 of 137,000) (pooled from 1 of 3: England, 2018; left out: Hackney,"
                + " not available; Essex, nothing to divide by)");
    assertThat(FIGURES.compare(CAMBRIDGESHIRE, of2018)).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.inPeriod("2019").compare(CAMBRIDGESHIRE, of2018))
        .withMessage("benchmark: must be of 2019, was %s", of2018);
    AuthorityFigures ofNoPeriod =
        AuthorityFigures.builder(LOWER).figure(CAMBRIDGESHIRE, Rate.per10000(570, 137_000)).build();
    assertThat(ofNoPeriod.compare(CAMBRIDGESHIRE, of2018)).isPresent();
    assertThat(FIGURES.compare(CAMBRIDGESHIRE, ofNoPeriod.pooledAll("England"))).isPresent();
  }

  @Test
  void figuresOfSeveralKindsAreNotPooled() {
    AuthorityFigures shares =
        AuthorityFigures.builder(
                Indicator.of("Seen alone", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER))
            .figure(authority(1), Proportion.of(1, 2))
            .figure(authority(2), Ratio.of(Count.of(1), Count.of(4)))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.pooledAll("The region"))
        .withMessage(
            "figure: must be of one kind to be pooled, was 25.0%% (1 of 4) of %s", authority(2));
  }

  @Test
  void wordsStandOnOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.inPeriod("2018\n"))
        .withMessageContaining("period");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuthorityFigures.builder(LOWER).missing(ESSEX, "not\navailable"))
        .withMessage("reason: must be on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.pooledAll("Eng\nland"))
        .withMessage("name: must be on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeighbourGroup.of("a\nb", ESSEX, ImmutableList.of(HACKNEY)))
        .withMessage("name: must be on one line");
  }
}
