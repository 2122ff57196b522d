package org.caselight.improvement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.improvement.Judgement;
import org.caselight.service.Authority;
import org.caselight.service.Theme;
import org.caselight.testing.Inspecting;
import org.caselight.testing.Serialized;

class InspectionsProperties {
  private static final LocalDate DAY = LocalDate.of(2019, 3, 25);

  private static final ImmutableList<Collector<Inspection, ?, ?>> COLLECTORS =
      ImmutableList.of(
          Inspections.toRecurringThemes(),
          Inspections.toJudgementHistories(JudgementArea.OVERALL),
          Inspections.toPublicationTimeliness(WorkingDays.ENGLAND_AND_WALES, DAY),
          Inspections.toStatementTimeliness(WorkingDays.ENGLAND_AND_WALES, DAY),
          Inspections.toIssues());

  @Provide
  Arbitrary<List<Inspection>> inspections() {
    return Inspecting.lists();
  }

  @Provide
  Arbitrary<Inspection> anyInspection() {
    return Inspecting.inspections(Inspecting.daysOfAllRecords());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Inspecting.days();
  }

  @Provide
  Arbitrary<LocalDate> anyDay() {
    return Inspecting.daysOfAllRecords();
  }

  @Property
  void orderOfInspectionsNeverMatters(
      @ForAll("inspections") List<Inspection> inspections, @ForAll Random random) {
    List<Inspection> shuffled = new ArrayList<>(inspections);
    Collections.shuffle(shuffled, random);
    for (Collector<Inspection, ?, ?> collector : COLLECTORS) {
      Object answer = inspections.stream().collect(collector);
      assertThat((Object) shuffled.stream().collect(collector))
          .isEqualTo(answer)
          .hasToString(answer.toString());
    }
    assertThat(shuffled.stream().sorted(Inspections.order()).toList())
        .isEqualTo(inspections.stream().sorted(Inspections.order()).toList());
  }

  @Property
  void twoHalvesAreTheWhole(
      @ForAll("inspections") List<Inspection> inspections, @ForAll @IntRange(max = 8) int split) {
    for (Collector<Inspection, ?, ?> collector : COLLECTORS) {
      assertThat((Object) Serialized.collectInHalves(inspections, split, collector))
          .isEqualTo(inspections.stream().collect(collector));
    }
  }

  @Property
  void anInspectionGivenTwiceIsOne(@ForAll("inspections") List<Inspection> inspections) {
    List<Inspection> twice = new ArrayList<>(inspections);
    twice.addAll(inspections);
    assertThat(twice.stream().collect(Inspections.toRecurringThemes()))
        .isEqualTo(inspections.stream().collect(Inspections.toRecurringThemes()));
    assertThat(twice.stream().collect(Inspections.toIssues()))
        .isEqualTo(inspections.stream().collect(Inspections.toIssues()));
  }

  @Property
  void aThemeRecursExactlyIfItWasRaisedOnTwoDays(
      @ForAll("inspections") List<Inspection> inspections) {
    List<RecurringTheme> found = inspections.stream().collect(Inspections.toRecurringThemes());
    for (Inspection inspection : inspections) {
      for (Theme theme : inspection.themes()) {
        List<Inspection> raisedBy =
            inspections.stream()
                .filter(
                    other ->
                        other.authority().equals(inspection.authority())
                            && other.themes().contains(theme))
                .distinct()
                .toList();
        long days = raisedBy.stream().map(Inspection::startedOn).distinct().count();
        Optional<RecurringTheme> recurring =
            found.stream()
                .filter(
                    one ->
                        one.authority().equals(inspection.authority()) && one.theme().equals(theme))
                .findFirst();
        assertThat(recurring.isPresent()).isEqualTo(days > 1);
        recurring.ifPresent(
            one -> assertThat(one.inspections()).containsExactlyInAnyOrderElementsOf(raisedBy));
        assertThat(inspection.themesRaisedBefore(inspections).contains(theme))
            .isEqualTo(
                recurring.map(one -> one.raisedAgainBy().contains(inspection)).orElse(false));
      }
    }
  }

  @Property
  void theWorstJudgementOfADayHolds(
      @ForAll("inspections") List<Inspection> inspections, @ForAll("days") LocalDate asAt) {
    Authority authority = Authority.ofOnsCode("Thurrock", "E06000034");
    JudgementHistory history =
        inspections.stream()
            .collect(Inspections.toJudgementHistories(JudgementArea.OVERALL))
            .getOrDefault(authority, JudgementHistory.of(JudgementArea.OVERALL, List.of()));
    List<Inspection> known =
        inspections.stream()
            .filter(
                inspection ->
                    inspection.authority().equals(Optional.of(authority))
                        && inspection.overallJudgement().isPresent()
                        && inspection.isKnownOn(asAt))
            .toList();
    Optional<LocalDate> last = known.stream().map(Inspection::startedOn).max(LocalDate::compareTo);
    assertThat(history.judgement(asAt).map(Judgement::grade))
        .isEqualTo(
            known.stream()
                .filter(inspection -> Optional.of(inspection.startedOn()).equals(last))
                .map(inspection -> inspection.overallJudgement().orElseThrow().grade())
                .max(Integer::compareTo));
    assertThat(history.changes(asAt))
        .hasSize(
            Math.max(0, (int) known.stream().map(Inspection::startedOn).distinct().count() - 1))
        .allSatisfy(
            change ->
                assertThat(List.of(change.isImproved(), change.isDeclined(), change.isSameGrade()))
                    .containsOnlyOnce(true));
  }

  @Property
  void everyDayIsAnswered(
      @ForAll("anyInspection") Inspection inspection, @ForAll("anyDay") LocalDate asAt) {
    TimeLimit limit = InspectionTimeLimits.PUBLICATION_OF_REPORT;
    WorkingDays days = WorkingDays.ENGLAND_AND_WALES;
    assertThat(inspection.publicationTimeliness(limit, days, asAt).isPresent())
        .isNotEqualTo(inspection.whyPublicationLeftOut(limit, days, asAt).isPresent());
    assertThat(inspection.statementTimeliness(limit, days, asAt).isPresent())
        .isNotEqualTo(inspection.whyStatementLeftOut(limit, days, asAt).isPresent());
    assertThat(inspection.publicationDueOn(limit, days))
        .isEqualTo(inspection.statementDueOn(limit, days));
    assertThat(inspection.isKnownOn(asAt))
        .isEqualTo(!asAt.isBefore(inspection.findingsKnownFrom()));
    inspection
        .issues()
        .forEach(issue -> assertThat(issue.reason()).doesNotContain("Optional").isNotBlank());
  }

  @Property
  void whatIsOverdueOnADayIsPastItsDueDate(
      @ForAll("inspections") List<Inspection> inspections, @ForAll("anyDay") LocalDate asAt) {
    TimeLimit limit = TimeLimit.workingDays(2);
    WorkingDays days = WorkingDays.ENGLAND_AND_WALES;
    for (Inspection inspection : inspections) {
      if (inspection
          .publicationTimeliness(limit, days, asAt)
          .equals(Optional.of(Timeliness.OVERDUE))) {
        assertThat(inspection.publicationDueOn(limit, days).orElseThrow()).isBefore(asAt);
      }
    }
    Measured<TimelinessSummary> summary =
        inspections.stream().collect(Inspections.toPublicationTimeliness(limit, days, asAt));
    assertThat(summary.figure().records() + summary.leftOutCount()).isEqualTo(inspections.size());
  }

  @Property
  void whatIsPublishedLaterDoesNotChangeADay(
      @ForAll("inspections") List<Inspection> inspections, @ForAll("days") LocalDate asAt) {
    for (Inspection inspection : inspections) {
      Inspection then =
          Inspection.builder()
              .kind(inspection.kind())
              .framework(inspection.framework())
              .startedOn(inspection.startedOn())
              .reportReceivedOn(upTo(inspection.reportReceivedOn(), asAt))
              .reportPublishedOn(upTo(inspection.reportPublishedOn(), asAt))
              .statementPublishedOn(upTo(inspection.statementPublishedOn(), asAt))
              .build();
      TimeLimit limit = TimeLimit.workingDays(2);
      WorkingDays days = WorkingDays.ENGLAND_AND_WALES;
      assertThat(inspection.publicationTimeliness(limit, days, asAt))
          .isEqualTo(then.publicationTimeliness(limit, days, asAt));
      assertThat(inspection.statementTimeliness(limit, days, asAt))
          .isEqualTo(then.statementTimeliness(limit, days, asAt));
    }
  }

  private static Optional<LocalDate> upTo(Optional<LocalDate> day, LocalDate asAt) {
    return day.filter(found -> !found.isAfter(asAt));
  }

  @Property
  void onlyTheWordsOfTheFrameworkAreTaken(
      @ForAll("inspections") List<Inspection> inspections,
      @ForAll InspectionKind kind,
      @ForAll Judgement judgement) {
    for (Inspection inspection : inspections) {
      InspectionFramework framework = inspection.framework();
      Inspection.Builder builder =
          Inspection.builder()
              .kind(kind)
              .framework(framework)
              .startedOn(inspection.startedOn())
              .putJudgement(JudgementArea.OVERALL, judgement);
      if (kind.bringsOverallJudgement() && framework.judgements().contains(judgement)) {
        assertThat(builder.build().overallJudgement()).contains(judgement);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(builder::build)
            .withMessageStartingWith("judgements: must ");
      }
    }
  }

  @Property
  void comesBackEqualFromSerialization(@ForAll("anyInspection") Inspection inspection) {
    assertThat(Serialized.copy(inspection))
        .isEqualTo(inspection)
        .hasSameHashCodeAs(inspection)
        .hasToString(inspection.toString());
  }
}
