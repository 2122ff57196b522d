package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.testing.ActionPlans;
import org.caselight.testing.Indicators;
import org.caselight.testing.Serialized;

class RecommendationsProperties {

  @Provide
  Arbitrary<Recommendation> one() {
    return ActionPlans.recommendations("1");
  }

  @Provide
  Arbitrary<List<Recommendation>> many() {
    return ActionPlans.recommendations();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Indicators.days();
  }

  private static Recommendation with(
      Recommendation recommendation, List<RecommendationUpdate> updates) {
    return Recommendation.builder()
        .reference(recommendation.reference())
        .text(recommendation.text())
        .addAllUpdates(updates)
        .build();
  }

  /** Everything that can be asked on a day, but for what hands the recommendation itself back. */
  private static List<Object> answers(Recommendation recommendation, LocalDate asAt) {
    RecommendationStanding standing = recommendation.standing(asAt);
    return List.of(
        standing.status(),
        standing.reportedOn(),
        standing.evidence(),
        standing.reportsTo(),
        standing.isReportOverdue(),
        standing.toString(),
        List.of(recommendation).stream().collect(Recommendations.toIssues(asAt)).stream()
            .map(issue -> issue.code() + issue.reason())
            .toList());
  }

  @Property
  void orderOfUpdatesOfOneDayNeverMatters(
      @ForAll("one") Recommendation recommendation,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    Recommendation shuffled =
        with(
            recommendation,
            ActionPlans.shuffledWithinDays(
                recommendation.updates(), RecommendationUpdate::reportedOn, random));
    assertThat(answers(shuffled, asAt)).isEqualTo(answers(recommendation, asAt));
  }

  @Property
  void updatesAfterTheDayNeverMatter(
      @ForAll("one") Recommendation recommendation, @ForAll("days") LocalDate asAt) {
    Recommendation known =
        with(
            recommendation,
            recommendation.updates().stream()
                .filter(update -> !update.reportedOn().isAfter(asAt))
                .toList());
    assertThat(answers(known, asAt)).isEqualTo(answers(recommendation, asAt));
  }

  @Property
  void countsAddUp(
      @ForAll("many") List<Recommendation> recommendations, @ForAll("days") LocalDate asAt) {
    RecommendationCounts counts =
        recommendations.stream().collect(Recommendations.toCountByStatus(asAt));
    assertThat(counts.total().count()).isEqualTo(recommendations.size());
    assertThat(counts.nothingReported().count())
        .isEqualTo(
            recommendations.stream()
                .filter(each -> each.standing(asAt).status().isEmpty())
                .count());
  }

  @Property
  void orderAndMergingNeverMatter(
      @ForAll("many") List<Recommendation> recommendations,
      @ForAll("days") LocalDate asAt,
      @ForAll @IntRange(max = 6) int split,
      @ForAll Random random) {
    List<Recommendation> shuffled = new ArrayList<>(recommendations);
    Collections.shuffle(shuffled, random);
    assertThat(Serialized.collectInHalves(shuffled, split, Recommendations.toCountByStatus(asAt)))
        .isEqualTo(recommendations.stream().collect(Recommendations.toCountByStatus(asAt)));
    assertThat(shuffled.stream().collect(Recommendations.toStandings(asAt)))
        .isEqualTo(recommendations.stream().collect(Recommendations.toStandings(asAt)));
    assertThat(shuffled.stream().collect(Recommendations.toDueBack(asAt)))
        .isEqualTo(recommendations.stream().collect(Recommendations.toDueBack(asAt)));
    assertThat(Serialized.collectInHalves(shuffled, split, Recommendations.toIssues(asAt)))
        .isEqualTo(recommendations.stream().collect(Recommendations.toIssues(asAt)));
  }

  @Property
  void whatIsDueBackNamesAMeeting(
      @ForAll("many") List<Recommendation> recommendations, @ForAll("days") LocalDate asAt) {
    List<RecommendationStanding> back =
        recommendations.stream().collect(Recommendations.toDueBack(asAt));
    assertThat(recommendations.stream().collect(Recommendations.toStandings(asAt)))
        .filteredOn(standing -> standing.reportsTo().isPresent())
        .containsExactlyInAnyOrderElementsOf(back);
  }
}
