package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.junit.jupiter.api.Test;

/** What is withheld with what, so that no number can be worked out. */
class BreakdownTest {
  private static final DisclosurePolicy WITHHOLD = DisclosurePolicies.WITHHOLD_1_TO_5;
  private static final DisclosurePolicy NOTHING = Edition.DIRECTOR.policy(WITHHOLD);

  private static Kpi kpi(KeyIndicator indicator, Figure figure) {
    return Kpi.builder(indicator)
        .who("Exampleshire")
        .period(Figures.on(LocalDate.of(2024, 3, 31)))
        .figure(figure)
        .provenance(Provenance.madeUp("a test"))
        .build();
  }

  private static List<Kpi> counts(long... counts) {
    return LongStream.of(counts)
        .mapToObj(count -> kpi(KeyIndicator.CHILDREN_IN_CARE, Count.of(count)))
        .toList();
  }

  private static List<String> shown(ImmutableList<PublishedKpi> released) {
    return released.stream().map(PublishedKpi::shown).toList();
  }

  @Test
  void aSmallCountTakesAnotherWithIt() {
    assertThat(shown(Breakdown.ofCounts(counts(24, 14, 62, 5), WITHHOLD).orElseThrow()))
        .containsExactly("24", "c", "62", "c");
  }

  @Test
  void noughtsAndLargeCountsAreShown() {
    assertThat(shown(Breakdown.ofCounts(counts(24, 0, 6), WITHHOLD).orElseThrow()))
        .containsExactly("24", "0", "6");
  }

  @Test
  void countsWhoseTotalWouldHaveToGoAreNotShownAtAll() {
    assertThat(Breakdown.ofCounts(counts(3, 1), WITHHOLD)).isEmpty();
    assertThat(Breakdown.ofCounts(counts(5, 5), WITHHOLD)).isEmpty();
  }

  @Test
  void theDirectorSeesAll() {
    assertThat(shown(Breakdown.ofCounts(counts(3, 1), NOTHING).orElseThrow()))
        .containsExactly("3", "1");
  }

  @Test
  void aSmallPartOrRestWithholdsTheShare() {
    List<Kpi> shares =
        List.of(
            kpi(KeyIndicator.RE_REFERRALS, Proportion.of(16, 83)),
            kpi(KeyIndicator.RE_REFERRALS, Proportion.of(5, 67)),
            kpi(KeyIndicator.RE_REFERRALS, Proportion.of(1, 15)),
            kpi(KeyIndicator.RE_REFERRALS, Proportion.of(3, 28)));
    assertThat(shown(Breakdown.ofShares(shares, WITHHOLD).orElseThrow()))
        .containsExactly("19.3%", "c", "c", "c");
    assertThat(shown(Breakdown.ofShares(shares, NOTHING).orElseThrow()))
        .containsExactly("19.3%", "7.5%", "6.7%", "10.7%");
  }

  @Test
  void sharesWhoseTotalWouldHaveToGoAreNotShownAtAll() {
    List<Kpi> shares =
        List.of(
            kpi(KeyIndicator.SUPERVISION_OVERDUE, Proportion.of(2, 10)),
            kpi(KeyIndicator.SUPERVISION_OVERDUE, Proportion.of(0, 3)));
    assertThat(Breakdown.ofShares(shares, WITHHOLD)).isEmpty();
  }
}
