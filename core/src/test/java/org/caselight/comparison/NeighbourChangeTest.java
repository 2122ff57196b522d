package org.caselight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.testing.Comparisons.authorities;
import static org.caselight.testing.Comparisons.authority;
import static org.caselight.testing.Comparisons.rate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.caselight.comparison.NeighbourChange.Contribution;
import org.caselight.figure.Average;
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

class NeighbourChangeTest {
  private static final Indicator PLANS = rate(Polarity.LOWER_IS_BETTER);
  private static final Authority CAMBRIDGESHIRE =
      Authority.ofOnsCode("Cambridgeshire", "E10000003");
  private static final Authority ESSEX = Authority.ofOnsCode("Essex", "E10000012");
  private static final Authority SUFFOLK = Authority.ofOnsCode("Suffolk", "E10000029");
  private static final Authority HACKNEY = Authority.ofOnsCode("Hackney", "E09000012");
  private static final NeighbourGroup THREE =
      NeighbourGroup.of(
          "Statistical neighbours 2018", CAMBRIDGESHIRE, List.of(ESSEX, HACKNEY, SUFFOLK));

  private static AuthorityFigures.Builder of(String period) {
    return AuthorityFigures.builder(PLANS).period(period);
  }

  private static Figure per10000(long count) {
    return Rate.per10000(count, 10_000);
  }

  private static final NeighbourChange CHANGE =
      NeighbourChange.between(
          of("2017")
              .figure(ESSEX, per10000(44))
              .figure(SUFFOLK, per10000(48))
              .figure(HACKNEY, per10000(90))
              .build(),
          of("2018")
              .figure(ESSEX, per10000(52))
              .figure(SUFFOLK, per10000(52))
              .missing(HACKNEY, "not available")
              .build(),
          THREE);

  @Test
  void eachContributesItsChangeOverTheirNumberLargestFirst() {
    assertThat(CHANGE.contributions())
        .containsExactly(
            new Contribution(ESSEX, per10000(44), per10000(52), 2),
            new Contribution(SUFFOLK, per10000(48), per10000(52), 2));
    assertThat(CHANGE.contributions().get(0).ofItsOwn()).isEqualTo(Fraction.of(8));
    assertThat(CHANGE.contributions().get(0).ofMean()).isEqualTo(Fraction.of(4));
    assertThat(CHANGE.earlierMean()).contains(Fraction.of(46));
    assertThat(CHANGE.laterMean()).contains(Fraction.of(52));
    assertThat(CHANGE.change()).contains(Fraction.of(6));
    assertThat(CHANGE.indicator()).isEqualTo(PLANS);
    assertThat(CHANGE.neighbours()).isEqualTo(THREE);
    assertThat(CHANGE.earlierPeriod()).contains("2017");
    assertThat(CHANGE.laterPeriod()).contains("2018");
  }

  @Test
  void saysItInOneLine() {
    assertThat(CHANGE)
        .hasToString(
            "46.0 per 10,000 (2017) to 52.0 per 10,000 (2018), mean of 2 of 3: Statistical"
                + " neighbours 2018 of Cambridgeshire; Essex +4.0, Suffolk +2.0; left out: Hackney,"
                + " later not available");
  }

  @Test
  void twoOfTenThatRoseByThirtyMovedTheMeanFrom46To52() {
    AuthorityFigures.Builder earlier = of("2017");
    AuthorityFigures.Builder later = of("2018");
    for (int i = 1; i <= 10; i++) {
      earlier.figure(authority(i), per10000(46));
      later.figure(authority(i), per10000(i == 4 || i == 7 ? 76 : 46));
    }
    NeighbourChange change =
        NeighbourChange.between(
            earlier.build(),
            later.build(),
            NeighbourGroup.of("Ten", authority(0), authorities(1, 10)));

    assertThat(change.change()).contains(Fraction.of(6));
    assertThat(change.contributions().subList(0, 3))
        .extracting(Contribution::authority)
        .containsExactly(authority(4), authority(7), authority(1));
    assertThat(change.contributions())
        .extracting(Contribution::ofMean)
        .startsWith(Fraction.of(3), Fraction.of(3), Fraction.ZERO);
    assertThat(change.leftOut()).isEmpty();
    assertThat(change.toString())
        .endsWith(
            "; Council 4 +3.0, Council 7 +3.0, Council 1 0.0, Council 2 0.0, Council 3 0.0, Council"
                + " 5 0.0, Council 6 0.0, Council 8 0.0, Council 9 0.0, Council 10 0.0");
  }

  @Test
  void aLargeFallComesBeforeASmallRise() {
    NeighbourChange change =
        NeighbourChange.between(
            of("2017").figure(ESSEX, per10000(44)).figure(SUFFOLK, per10000(48)).build(),
            of("2018").figure(ESSEX, per10000(45)).figure(SUFFOLK, Rounded.of(40)).build(),
            THREE);

    assertThat(change.toString()).contains("; Suffolk -4.0, Essex +0.5; ");
    assertThat(change.change()).contains(Fraction.of(-7, 2));
  }

  @Test
  void whoIsMissingInEitherPeriodIsLeftOutWithTheReasons() {
    NeighbourChange nobody =
        NeighbourChange.between(
            AuthorityFigures.builder(PLANS)
                .missing(ESSEX, "withheld")
                .figure(HACKNEY, Rate.per10000(0, 0))
                .build(),
            AuthorityFigures.builder(PLANS).figure(ESSEX, per10000(1)).build(),
            THREE);

    assertThat(nobody.leftOut())
        .isEqualTo(
            ImmutableSortedMap.of(
                HACKNEY,
                "earlier nothing to divide by and later no figure",
                ESSEX,
                "earlier withheld",
                SUFFOLK,
                "earlier no figure and later no figure"));
    assertThat(nobody.change()).isEmpty();
    assertThat(nobody.earlierMean()).isEmpty();
    assertThat(nobody.laterMean()).isEmpty();
    assertThat(nobody)
        .hasToString(
            "no value to no value, mean of 0 of 3: Statistical neighbours 2018 of Cambridgeshire;"
                + " left out: Hackney, earlier nothing to divide by and later no figure; Essex,"
                + " earlier withheld; Suffolk, earlier no figure and later no figure");
  }

  @Test
  void sharesMoveByPercentagePoints() {
    Indicator inTime = Indicator.of("In time", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER);
    NeighbourChange change =
        NeighbourChange.between(
            AuthorityFigures.builder(inTime).figure(ESSEX, Proportion.of(80, 100)).build(),
            AuthorityFigures.builder(inTime).figure(ESSEX, Proportion.of(825, 1_000)).build(),
            NeighbourGroup.of("One", CAMBRIDGESHIRE, List.of(ESSEX)));

    assertThat(change)
        .hasToString("80.0% to 82.5%, mean of 1 of 1: One of Cambridgeshire; Essex +2.5");
  }

  @Test
  void bothAreFiguresOfOneIndicator() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                NeighbourChange.between(
                    of("2017").build(),
                    AuthorityFigures.builder(rate(Polarity.NEITHER)).build(),
                    THREE))
        .withMessage(
            "later: must be of Children in need (rate per 10,000, lower is better) as earlier, was"
                + " of Children in need (rate per 10,000, neither is better)");
  }

  @Test
  void aContributionIsOfTwoValuesAndAtLeastOneNeighbour() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contribution(ESSEX, Average.UNDEFINED, per10000(1), 1))
        .withMessage("earlier: must have a value, was undefined (0 ÷ 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contribution(ESSEX, per10000(1), Average.UNDEFINED, 1))
        .withMessage("later: must have a value, was undefined (0 ÷ 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contribution(ESSEX, per10000(1), per10000(1), 0))
        .withMessage("of: must be 1 or more, was 0");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(CHANGE)).isEqualTo(CHANGE).hasToString(CHANGE.toString());
  }
}
