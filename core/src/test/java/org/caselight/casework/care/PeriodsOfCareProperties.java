package org.caselight.casework.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.service.ChildId;
import org.caselight.testing.Care;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class PeriodsOfCareProperties {
  private static final TimeLimit LIMIT = TimeLimit.workingDays(10);
  private static final DateRange DAYS = DateRange.of(Care.DAY.minusMonths(12), Care.DAY);

  @Provide
  Arbitrary<List<PeriodOfCare>> lists() {
    return Care.lists();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.closeDays();
  }

  private static ImmutableMap<String, Collector<PeriodOfCare, ?, ?>> measures(LocalDate asAt) {
    return ImmutableMap.<String, Collector<PeriodOfCare, ?, ?>>builder()
        .put("in care", PeriodsOfCare.toInCare(asAt))
        .put("starting", PeriodsOfCare.toStarting(DAYS))
        .put("ceasing", PeriodsOfCare.toCeasing(DAYS))
        .put("children", PeriodsOfCare.toChildrenStarting(DAYS))
        .put("children by", PeriodsOfCare.toChildrenStartingBy(Care::teamOf, DAYS))
        .put("children by month", PeriodsOfCare.toChildrenStartingByMonth(DAYS))
        .put(
            "children by both",
            PeriodsOfCare.toChildrenStartingByKeyAndMonth(
                ImmutableList.of("Z"), Care::teamOf, DAYS))
        .put("days", PeriodsOfCare.toDaysInCareOfCeasing(DAYS))
        .put("exits", PeriodsOfCare.toExits(DAYS))
        .put("placements", PeriodsOfCare.toThreeOrMorePlacements(asAt))
        .put("placements by", PeriodsOfCare.toThreeOrMorePlacementsBy(Care::teamOf, asAt))
        .put("stability", PeriodsOfCare.toLongTermStability(asAt))
        .put("fostering", PeriodsOfCare.toInOwnFostering(asAt))
        .put("reviews", PeriodsOfCare.toReviewedInTime(ENGLAND_AND_WALES, asAt))
        .put("permanence", PeriodsOfCare.toPermanencePlanBySecondReview(DAYS))
        .put("initial", PeriodsOfCare.toInitialHealthAssessments(ENGLAND_AND_WALES, asAt))
        .put(
            "initial in time",
            PeriodsOfCare.toInitialHealthAssessmentsInTime(DAYS, ENGLAND_AND_WALES))
        .put("health", PeriodsOfCare.toHealthAssessmentsUpToDate(ENGLAND_AND_WALES, asAt))
        .put("plans", PeriodsOfCare.toPersonalEducationPlans(LIMIT, ENGLAND_AND_WALES, asAt))
        .put(
            "plans in time",
            PeriodsOfCare.toPersonalEducationPlansInTime(DAYS, LIMIT, ENGLAND_AND_WALES))
        .put("context", PeriodsOfCare.inContext())
        .put("issues", PeriodsOfCare.toIssues())
        .buildOrThrow();
  }

  @Property
  void neitherOrderNorSplittingMattersAndNoRecordMakesARuleThrow(
      @ForAll("lists") List<PeriodOfCare> periods,
      @ForAll("days") LocalDate asAt,
      @ForAll @IntRange(max = 12) int split,
      @ForAll Random random) {
    List<PeriodOfCare> shuffled = new ArrayList<>(periods);
    Collections.shuffle(shuffled, random);
    measures(asAt)
        .forEach(
            (name, measure) -> {
              Object whole = periods.stream().collect(measure);
              assertThat(collect(shuffled, split, measure)).as(name).isEqualTo(whole);
              assertThat(whole.toString()).as(name).isEqualTo(printed(shuffled, measure));
            });
  }

  private static <R> R collect(
      List<PeriodOfCare> periods, int split, Collector<PeriodOfCare, ?, R> measure) {
    return Serialized.collectInHalves(periods, Math.min(split, periods.size()), measure);
  }

  private static String printed(List<PeriodOfCare> periods, Collector<PeriodOfCare, ?, ?> measure) {
    return periods.stream().collect(measure).toString();
  }

  @Property
  void inCareIsWhatStartedLessWhatEnded(
      @ForAll("lists") List<PeriodOfCare> periods, @ForAll("days") LocalDate asAt) {
    DateRange untilThen = DateRange.ofDays(LocalDate.of(1900, 1, 1), asAt);
    long started = value(periods, PeriodsOfCare.toStarting(untilThen));
    long ended = value(periods, PeriodsOfCare.toCeasing(untilThen));
    assertThat(value(periods, PeriodsOfCare.toInCare(asAt))).isEqualTo(started - ended);
  }

  private static long value(
      List<PeriodOfCare> periods, Collector<PeriodOfCare, ?, Measured<Count>> measure) {
    return periods.stream().collect(measure).figure().count();
  }

  @Property
  void childrenStartingAddUpByKeyAndByMonth(@ForAll("lists") List<PeriodOfCare> periods) {
    Measured<Count> all = periods.stream().collect(PeriodsOfCare.toChildrenStarting(DAYS));
    assertThat(all.figure().count())
        .isEqualTo(
            periods.stream()
                .filter(period -> period.whyLeftOut().isEmpty() && period.startedIn(DAYS))
                .map(PeriodOfCare::child)
                .distinct()
                .count());
    assertThat(
            sum(periods.stream().collect(PeriodsOfCare.toChildrenStartingBy(Care::teamOf, DAYS))))
        .isEqualTo(sum(Map.of("all", all)));
    assertThat(sum(periods.stream().collect(PeriodsOfCare.toChildrenStartingByMonth(DAYS))))
        .isEqualTo(sum(Map.of("all", all)));
  }

  private static List<Long> sum(Map<?, Measured<Count>> counts) {
    return List.of(
        counts.values().stream().mapToLong(each -> each.figure().count()).sum(),
        counts.values().stream().mapToLong(Measured::leftOutCount).sum());
  }

  @Property
  void exitsAddUpToThoseCeasing(@ForAll("lists") List<PeriodOfCare> periods) {
    var exits = periods.stream().collect(PeriodsOfCare.toExits(DAYS));
    assertThat(
            exits.figure().values().stream().mapToLong(Long::longValue).sum()
                + exits.leftOutCount())
        .isEqualTo(
            periods.stream()
                .filter(period -> period.endedOn().filter(DAYS::contains).isPresent())
                .count());
  }

  @Property
  void timelinessAddsUpToAllRecords(
      @ForAll("lists") List<PeriodOfCare> periods, @ForAll("days") LocalDate asAt) {
    for (Measured<TimelinessSummary> each :
        List.of(
            periods.stream()
                .collect(PeriodsOfCare.toInitialHealthAssessments(ENGLAND_AND_WALES, asAt)),
            periods.stream()
                .collect(PeriodsOfCare.toPersonalEducationPlans(LIMIT, ENGLAND_AND_WALES, asAt)))) {
      assertThat(each.figure().records() + each.leftOutCount()).isEqualTo(periods.size());
    }
  }

  @Property
  void everyShareOfThoseInCareAddsUpToThem(
      @ForAll("lists") List<PeriodOfCare> periods, @ForAll("days") LocalDate asAt) {
    Measured<Count> inCare = periods.stream().collect(PeriodsOfCare.toInCare(asAt));
    for (Measured<Proportion> share :
        List.of(
            periods.stream().collect(PeriodsOfCare.toThreeOrMorePlacements(asAt)),
            periods.stream().collect(PeriodsOfCare.toInOwnFostering(asAt)),
            periods.stream().collect(PeriodsOfCare.toReviewedInTime(ENGLAND_AND_WALES, asAt)),
            periods.stream()
                .collect(PeriodsOfCare.toHealthAssessmentsUpToDate(ENGLAND_AND_WALES, asAt)))) {
      assertThat(share.figure().whole() + share.leftOutCount())
          .isEqualTo(inCare.figure().count() + inCare.leftOutCount());
    }
  }

  @Property
  void theListBehindAShareIsAsLongAsItsPart(
      @ForAll("lists") List<PeriodOfCare> periods, @ForAll("days") LocalDate asAt) {
    assertThat(
            periods.stream()
                .collect(PeriodsOfCare.toReviewedInTime(ENGLAND_AND_WALES, asAt))
                .figure())
        .isEqualTo(
            share(
                periods.stream()
                    .flatMap(each -> each.areReviewsInTime(ENGLAND_AND_WALES, asAt).stream())
                    .toList()));
    assertThat(periods.stream().collect(PeriodsOfCare.toLongTermStability(asAt)).figure())
        .isEqualTo(share(periods.stream().flatMap(each -> each.isStable(asAt).stream()).toList()));
    assertThat(periods.stream().collect(PeriodsOfCare.toThreeOrMorePlacements(asAt)).figure())
        .isEqualTo(
            share(
                periods.stream().collect(PeriodsOfCare.inContext()).stream()
                    .flatMap(each -> each.hasThreeOrMorePlacements(asAt).stream())
                    .toList()));
  }

  private static Proportion share(List<Boolean> answers) {
    return Proportion.of(answers.stream().filter(answer -> answer).count(), answers.size());
  }

  @Property
  void aReviewThatIsDueAndInTimeIsNotPast(
      @ForAll("lists") List<PeriodOfCare> periods, @ForAll("days") LocalDate asAt) {
    for (PeriodOfCare period : periods) {
      if (period.areReviewsInTime(ENGLAND_AND_WALES, asAt).orElse(false)) {
        assertThat(period.nextReviewDue(ENGLAND_AND_WALES, asAt).orElseThrow())
            .isAfterOrEqualTo(asAt);
      }
    }
  }

  @Property
  void everyEpisodeIsInOnePlacementUnlessItContradictsItself(
      @ForAll("lists") List<PeriodOfCare> periods) {
    for (PeriodOfCare period : periods) {
      assertThat(
              period.placements().stream()
                  .flatMap(placement -> placement.episodes().stream())
                  .toList())
          .isEqualTo(
              period.episodes().stream().filter(episode -> !episode.isContradictory()).toList());
      assertThat(period.placements())
          .isSortedAccordingTo((one, other) -> one.startedOn().compareTo(other.startedOn()));
    }
  }

  @Property
  void noIdentifierIsPrinted(@ForAll("lists") List<PeriodOfCare> periods) {
    List<PeriodOfCare> marked =
        periods.stream()
            .map(
                period ->
                    PeriodOfCare.of(
                        ChildId.of("§" + period.child().pseudonym()), period.startedOn()))
            .toList();
    assertThat(marked.stream().collect(PeriodsOfCare.toIssues()).toString()).doesNotContain("§");
    assertThat(marked.stream().map(PeriodOfCare::toString).collect(Collectors.joining()))
        .doesNotContain("§");
  }
}
