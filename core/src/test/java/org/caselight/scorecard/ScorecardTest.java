package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Rounded;
import org.caselight.indicator.RagScheme;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ScorecardTest {
  private static final LocalDate YEAR_BEFORE = LocalDate.of(2023, 3, 31);

  /** Red by 27 per cent of its limit. */
  static final Kpi RED = shareAtMost20(KeyIndicator.RE_REFERRALS, 30, 118).build();

  /** Red by 150 per cent of its limit. */
  private static final Kpi REDDER = shareAtMost20(KeyIndicator.VISITS_OVERDUE, 50, 100).build();

  private static final Kpi RED_CONCERN =
      shareAtMost20(KeyIndicator.REPEAT_PLANS, 24, 100)
          .addFinding(KpiFinding.concern("seven months rising"))
          .build();

  private static final Kpi RED_WORSENING =
      shareAtMost20(KeyIndicator.PLANS_OF_TWO_YEARS, 24, 100)
          .addEarlier(Reading.of(YEAR_BEFORE, Proportion.of(21, 100)))
          .build();

  static final Kpi AMBER =
      KpiTest.of(KeyIndicator.AVERAGE_CASELOAD)
          .figure(Average.of(105, 5))
          .target(Target.atMost(BigDecimal.valueOf(20)))
          .build();

  private static final Kpi CONCERN =
      KpiTest.of(KeyIndicator.REFERRALS)
          .figure(Count.of(655))
          .addFinding(KpiFinding.concern("above the upper limit"))
          .build();

  static final Kpi WORSENING =
      KpiTest.of(KeyIndicator.SEEN_ALONE)
          .figure(Proportion.of(60, 100))
          .addEarlier(Reading.of(YEAR_BEFORE, Proportion.of(80, 100)))
          .build();

  private static final Kpi WORSE =
      KpiTest.of(KeyIndicator.TRAINED)
          .figure(Proportion.of(600, 1_000))
          .comparison(KpiTest.against(KeyIndicator.TRAINED, Proportion.of(600, 1_000), "0.8"))
          .build();

  private static final Kpi MAY_BE_WORSE =
      KpiTest.of(KeyIndicator.DAYS_IN_CARE)
          .figure(Rounded.of(800))
          .target(Target.between(BigDecimal.valueOf(600), BigDecimal.valueOf(800)))
          .build();

  static final Kpi FINE =
      KpiTest.of(KeyIndicator.PLAN_RATE).figure(Rate.per10000(570, 137_000)).build();

  static final Kpi WITHHELD = shareAtMost20(KeyIndicator.SUPERVISION_OVERDUE, 3, 5).build();

  private static Kpi.Builder shareAtMost20(KeyIndicator indicator, long part, long whole) {
    return KpiTest.of(indicator)
        .figure(Proportion.of(part, whole))
        .target(Target.atMostPercent(20));
  }

  @Test
  void theWorstComeFirst() {
    List<Kpi> order =
        List.of(
            RED_CONCERN,
            RED_WORSENING,
            REDDER,
            RED,
            AMBER,
            CONCERN,
            WORSENING,
            WORSE,
            MAY_BE_WORSE,
            FINE);
    List<Kpi> given =
        List.of(
            FINE,
            MAY_BE_WORSE,
            WORSE,
            WORSENING,
            CONCERN,
            AMBER,
            RED,
            REDDER,
            RED_WORSENING,
            RED_CONCERN);
    Scorecard card = Scorecard.of("Exampleshire, March 2024", given);

    assertThat(card.worstFirst()).containsExactlyElementsOf(order);
    assertThat(card.kpis()).containsExactlyElementsOf(given);
    assertThat(card.needingAttention())
        .containsExactly(RED_CONCERN, RED_WORSENING, REDDER, RED, AMBER, CONCERN);
    assertThat(card.toWatch()).containsExactly(WORSENING, WORSE, MAY_BE_WORSE);
    assertThat(card)
        .hasToString("Exampleshire, March 2024: 10 figures, 6 need attention, 3 to watch");
    assertThat(Serialized.copy(card)).isEqualTo(card);
  }

  @Test
  void whatIsShownIsOrderedByTheNumbersShown() {
    PublishedScorecard published =
        Scorecard.of("Card", List.of(WITHHELD, WORSE, WORSENING, RED, REDDER))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5);

    assertThat(published.needingAttention())
        .extracting(kpi -> kpi.indicator().title())
        .containsExactly("Children whose visit is overdue", "Re-referrals");
    assertThat(published.toWatch())
        .extracting(kpi -> kpi.indicator().title())
        .containsExactly("Visits on which the child was seen alone", "Staff trained");
    assertThat(published.notShown()).hasSize(1);
    assertThat(
            Scorecard.worstShownFirst().compare(published.kpis().get(0), published.kpis().get(3)))
        .isPositive();
    assertThat(
            Scorecard.worstShownFirst().compare(published.kpis().get(3), published.kpis().get(0)))
        .isNegative();
    assertThat(
            Scorecard.worstShownFirst().compare(published.kpis().get(0), published.kpis().get(0)))
        .isZero();
  }

  private static Kpi caseload(String who, long cases, Target target) {
    return Kpi.builder(KeyIndicator.AVERAGE_CASELOAD)
        .who(who)
        .period(AMBER.period())
        .figure(Average.of(cases, 1))
        .target(target)
        .scheme(RagScheme.of(Tolerance.NONE))
        .provenance(Provenance.madeUp("a test"))
        .build();
  }

  private static Target between(long lower, long upper) {
    return Target.between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  /** A tenth of 20 is less than a fifth of 10; of a band the limit that is crossed counts. */
  @Test
  void equalsAreOrderedByHowFarTheyAreBeyondAsAShareOfTheLimit() {
    Kpi tenth = caseload("a tenth above", 22, Target.atMost(BigDecimal.valueOf(20)));
    Kpi fifth = caseload("a fifth above", 12, Target.atMost(BigDecimal.TEN));
    Kpi above = caseload("a quarter above the band", 25, between(1, 20));
    Kpi below = caseload("a third below the band", 20, between(30, 40));
    Kpi one = caseload("one above nought", 1, Target.atMost(BigDecimal.ZERO));

    assertThat(Scorecard.of("Card", List.of(tenth, fifth, above, below, one)).worstFirst())
        .containsExactly(one, below, above, fifth, tenth);
  }

  @Test
  void ofThoseWithinTheirTargetsNoneIsBeyond() {
    Kpi atMost = caseload("at most", 18, Target.atMost(BigDecimal.valueOf(20)));
    Kpi band = caseload("band", 18, between(10, 20));
    Kpi nought = caseload("nought", 0, Target.atMost(BigDecimal.ZERO));
    Kpi share = shareAtLeast(90);

    assertThat(Scorecard.of("Card", List.of(atMost, band, nought, share)).worstFirst())
        .containsExactly(atMost, band, nought, share);
  }

  private static Kpi shareAtLeast(long percent) {
    return KpiTest.of(KeyIndicator.SEEN_ALONE)
        .figure(Proportion.of(95, 100))
        .target(Target.atLeastPercent(percent))
        .build();
  }

  @Test
  void equalsStandAsGiven() {
    Kpi one = caseload("one", 22, Target.atMost(BigDecimal.valueOf(20)));
    Kpi other = caseload("other", 11, Target.atMost(BigDecimal.TEN));

    assertThat(Scorecard.of("Card", List.of(one, other)).worstFirst()).containsExactly(one, other);
    assertThat(Scorecard.of("Card", List.of(other, one)).worstFirst()).containsExactly(other, one);
  }

  @Test
  void oneFigureNeedsAttentionAndNoneNeed() {
    assertThat(Scorecard.of("Card", List.of(RED)))
        .hasToString("Card: 1 figure, 1 needs attention, 0 to watch");
    assertThat(Scorecard.of("Card", List.of()))
        .hasToString("Card: 0 figures, 0 need attention, 0 to watch");
  }

  @Test
  void aTitleIsOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scorecard.of(" ", List.of()))
        .withMessage("title: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scorecard.of("Two\nlines", List.of()))
        .withMessage("title: must be on one line");
  }

  @Test
  void noFigureStandsTwice() {
    Kpi again = shareAtMost20(KeyIndicator.RE_REFERRALS, 31, 118).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scorecard.of("Card", List.of(RED, again)))
        .withMessage(
            "kpis: must not have one figure twice, was Re-referrals, Exampleshire, 2023-04-01 to"
                + " 2024-03-31");
  }
}
