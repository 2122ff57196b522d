package org.caselight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.testing.Comparisons.authorities;
import static org.caselight.testing.Comparisons.authority;
import static org.caselight.testing.Comparisons.rate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkTest {
  private static final Indicator RATE = rate(Polarity.LOWER_IS_BETTER);
  private static final Indicator SHARE =
      Indicator.of("In time", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER);
  private static final Indicator NUMBER =
      Indicator.of("Referrals", IndicatorUnit.NUMBER, Polarity.NEITHER);
  private static final Indicator SPEND =
      Indicator.of("Net spend per head", IndicatorUnit.AVERAGE, Polarity.NEITHER);
  private static final Authority OWN = authority(0);
  private static final Authority HACKNEY = Authority.ofOnsCode("Hackney", "E09000012");

  private static final NeighbourGroup TEN =
      NeighbourGroup.of(
          "Statistical neighbours 2025",
          OWN,
          ImmutableList.<Authority>builder().addAll(authorities(1, 9)).add(HACKNEY).build());

  /** Nine of ten have a figure: 48 to 55 and a last one. */
  private static AuthorityFigures nineOfTen(long last) {
    AuthorityFigures.Builder figures = AuthorityFigures.builder(RATE);
    for (int i = 1; i <= 8; i++) {
      figures.figure(authority(i), Rate.per10000(47 + i, 10_000));
    }
    return figures
        .figure(authority(9), Rate.per10000(last, 10_000))
        .missing(HACKNEY, "not available")
        .figure(OWN, Rate.per10000(999, 10_000))
        .build();
  }

  @Test
  void theMeanOfThoseThatHaveAFigureNamesWhoIsLeftOut() {
    Benchmark mean = nineOfTen(56).neighbours(TEN, NeighbourAverage.MEAN);

    assertThat(mean.value()).contains(Fraction.of(52));
    assertThat(mean.figure()).isEmpty();
    assertThat(mean.kind()).isEqualTo(BenchmarkKind.MEAN);
    assertThat(mean.name()).isEqualTo("Statistical neighbours 2025");
    assertThat(mean.indicator()).isEqualTo(RATE);
    assertThat(mean.used()).containsExactlyElementsOf(authorities(1, 9));
    assertThat(mean.leftOut()).isEqualTo(ImmutableSortedMap.of(HACKNEY, "not available"));
    assertThat(mean)
        .hasToString(
            "52.0 per 10,000 (mean of 9 of 10: Statistical neighbours 2025; left out: Hackney, not"
                + " available)");
  }

  @Test
  void oneOutOfLineMovesTheMeanAndNotTheMedian() {
    assertThat(nineOfTen(92).neighbours(TEN, NeighbourAverage.MEAN).value())
        .contains(Fraction.of(56));
    Benchmark median = nineOfTen(92).neighbours(TEN, NeighbourAverage.MEDIAN);
    assertThat(median.value()).contains(Fraction.of(52));
    assertThat(median.kind()).isEqualTo(BenchmarkKind.MEDIAN);
    assertThat(median.toString()).startsWith("52.0 per 10,000 (median of 9 of 10: ");
  }

  @Test
  void theMedianOfAnEvenNumberIsHalfwayBetweenTheTwoInTheMiddle() {
    assertThat(
            NeighbourAverage.MEDIAN.of(
                List.of(Fraction.of(9), Fraction.of(1), Fraction.of(4), Fraction.of(3))))
        .contains(Fraction.of(7, 2));
    assertThat(NeighbourAverage.MEAN.of(List.of(Fraction.of(9), Fraction.of(1), Fraction.of(1))))
        .contains(Fraction.of(11, 3));
    assertThat(NeighbourAverage.MEAN.of(List.of())).isEmpty();
    assertThat(NeighbourAverage.MEDIAN.of(List.of())).isEmpty();
  }

  /** Each pair adds up to 1; on the way there the denominators have thousands of digits. */
  @Test
  void theMeanOfThousandsIsExact() {
    List<Fraction> parts =
        LongStream.rangeClosed(1, 3_000).mapToObj(i -> Fraction.of(i, 100_000 + i)).toList();
    List<Fraction> all =
        ImmutableList.<Fraction>builder()
            .addAll(parts)
            .addAll(parts.stream().map(Fraction.ONE::minus).toList())
            .build();

    assertThat(NeighbourAverage.MEAN.of(all)).contains(Fraction.of(1, 2));
  }

  @Test
  void withoutAnyNeighbourThereIsNoValue() {
    Benchmark none =
        AuthorityFigures.builder(RATE)
            .figure(authority(1), Rate.per10000(0, 0))
            .build()
            .neighbours(NeighbourGroup.of("Two", OWN, authorities(1, 2)), NeighbourAverage.MEAN);

    assertThat(none.value()).isEmpty();
    assertThat(none)
        .hasToString(
            "no value (mean of 0 of 2: Two; left out: Council 1, nothing to divide by; Council 2, no"
                + " figure)");
  }

  @Test
  void pooledIsCountsOverPopulationsWithoutWhoeverIsMissing() {
    AuthorityFigures figures =
        AuthorityFigures.builder(RATE)
            .figure(authority(1), Rate.per10000(500, 37_000))
            .figure(authority(2), Rate.per10000(70, 100_000))
            .figure(authority(3), Rounded.of(60))
            .missing(HACKNEY, "withheld")
            .build();
    Benchmark region = figures.pooled("East of England", List.of(authority(2), authority(1)));

    assertThat(region.value()).contains(Fraction.of(5_700, 137));
    assertThat(region.figure()).contains(Rate.per10000(570, 137_000));
    assertThat(region.kind()).isEqualTo(BenchmarkKind.POOLED);
    assertThat(region.used()).containsExactly(authority(1), authority(2));
    assertThat(region)
        .hasToString("41.6 per 10,000 (570 of 137,000) (pooled from 2 of 2: East of England)");
    assertThat(figures.pooledAll("England"))
        .hasToString(
            "41.6 per 10,000 (570 of 137,000) (pooled from 2 of 4: England; left out: Hackney,"
                + " withheld; Council 3, only a printed figure)");
  }

  @Test
  void nothingToPoolIsNoValue() {
    Benchmark none =
        AuthorityFigures.builder(RATE)
            .figure(authority(1), Rounded.of(60))
            .build()
            .pooledAll("England");

    assertThat(none.value()).isEmpty();
    assertThat(none.figure()).isEmpty();
    assertThat(none.used()).isEmpty();
    assertThat(none)
        .hasToString(
            "no value (pooled from 0 of 1: England; left out: Council 1, only a printed figure)");
  }

  @Test
  void averagesArePooledAndNumbersAreNot() {
    assertThat(
            AuthorityFigures.builder(SPEND)
                .figure(authority(1), Average.of(300, 1))
                .figure(authority(2), Average.of(300, 2))
                .build()
                .pooledAll("England"))
        .hasToString("200.0 (600 ÷ 3) (pooled from 2 of 2: England)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AuthorityFigures.builder(NUMBER)
                    .figure(authority(1), Count.of(3))
                    .build()
                    .pooledAll("England"))
        .withMessage(
            "indicator: must be divided by something to be pooled, was Referrals (number, neither"
                + " is better)");
  }

  @Test
  void aGivenBenchmarkIsAFigureThatSuitsTheIndicator() {
    Benchmark target = Benchmark.given(RATE, "Target of the region", Rounded.of(46));

    assertThat(target.value()).contains(Fraction.of(46));
    assertThat(target.figure()).contains(Rounded.of(46));
    assertThat(target.kind()).isEqualTo(BenchmarkKind.GIVEN);
    assertThat(target.used()).isEmpty();
    assertThat(target.leftOut()).isEmpty();
    assertThat(target).hasToString("46 per 10,000 (given: Target of the region)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Benchmark.given(SHARE, "Target", Rounded.of(82)))
        .withMessage("figure: must suit In time (share, higher is better), was 82 (Target)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Benchmark.given(RATE, "Target", Rate.per10000(0, 0)))
        .withMessage("figure: must have a value, was undefined (0 of 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Benchmark.given(RATE, " ", Rounded.of(46)))
        .withMessage("name: must not be blank");
  }

  @ParameterizedTest
  @CsvSource({"0.82, 82%", "0.824, 82.4%", "0.8246, 82.5%", "1, 100%", "0, 0%", "0.005, 0.5%"})
  void aPrintedShareIsShownAsAPercentage(String share, String shown) {
    assertThat(Benchmark.given(SHARE, "T", Rounded.parse(share)))
        .hasToString(shown + " (given: T)");
  }

  @Test
  void valuesAreShownInTheUnitToOneDecimal() {
    assertThat(mean(SHARE, Proportion.of(224, 1_000))).startsWith("22.4% (mean");
    assertThat(mean(SHARE, Proportion.of(1, 3))).startsWith("33.3% (mean");
    assertThat(mean(NUMBER, Count.of(1_234))).startsWith("1,234 (mean");
    assertThat(mean(NUMBER, Count.of(2), Count.of(3))).startsWith("2.5 (mean");
    assertThat(mean(SPEND, Average.of(1_234, 1))).startsWith("1,234.0 (mean");
    assertThat(mean(NUMBER, Rounded.of(1_230, -1))).startsWith("1,230 (mean");
    assertThat(mean(NUMBER, Rounded.of(BigDecimal.TEN.pow(1_000).subtract(BigDecimal.ONE), 0)))
        .startsWith("9,999,999")
        .contains(",999 (mean");
    assertThat(Benchmark.given(RATE, "England", Rate.per10000(570, 137_000)))
        .hasToString("41.6 per 10,000 (570 of 137,000) (given: England)");
  }

  private static String mean(Indicator indicator, Figure... figures) {
    AuthorityFigures.Builder builder = AuthorityFigures.builder(indicator);
    for (int i = 0; i < figures.length; i++) {
      builder.figure(authority(i + 1), figures[i]);
    }
    return builder
        .build()
        .neighbours(NeighbourGroup.of("All", OWN, authorities(1, 9)), NeighbourAverage.MEAN)
        .toString();
  }

  @Test
  void kindsAndAveragesHaveWords() {
    assertThat(BenchmarkKind.values())
        .extracting(BenchmarkKind::label)
        .containsExactly("mean", "median", "pooled", "given");
    assertThat(NeighbourAverage.values())
        .extracting(NeighbourAverage::label)
        .containsExactly("mean", "median");
  }

  @Test
  void aGroupIsOfOthersEachOnce() {
    assertThat(TEN.neighbours()).hasSize(10).startsWith(authority(1)).endsWith(HACKNEY);
    assertThat(TEN.withItsAuthority()).hasSize(11).startsWith(OWN, authority(1)).endsWith(HACKNEY);
    assertThat(TEN).hasToString("Statistical neighbours 2025 of Council 0 (10)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeighbourGroup.of("N", OWN, List.of()))
        .withMessage("neighbours: must be 1 or more, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                NeighbourGroup.of(
                    "N", OWN, List.of(HACKNEY, Authority.ofOnsCode("Other", "E09000012"))))
        .withMessage("neighbours: must not have one code twice, was E09000012");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                NeighbourGroup.of(
                    "N", OWN, List.of(HACKNEY, Authority.ofOnsCode("Itself", OWN.onsCode()))))
        .withMessage("neighbours: must not have the authority itself, was Itself (E10000000)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeighbourGroup.of(" N", OWN, List.of(HACKNEY)))
        .withMessage("name: must not begin or end with blanks, was ' N'");
  }

  @Test
  @SuppressWarnings("NullAway")
  void aGroupIsSomebodys() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> new NeighbourGroup("N", null, ImmutableList.of(HACKNEY)))
        .withMessage("authority");
  }

  @Test
  void surviveSerialization() {
    Benchmark mean = nineOfTen(56).neighbours(TEN, NeighbourAverage.MEAN);
    assertThat(Serialized.copy(mean)).isEqualTo(mean);
    assertThat(Serialized.copy(TEN)).isEqualTo(TEN);
    Benchmark pooled = nineOfTen(56).pooledAll("England");
    assertThat(Serialized.copy(pooled)).isEqualTo(pooled).isNotEqualTo(mean);
  }
}
