package org.caselight.casework.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.DayCount;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;
import org.caselight.testing.Visiting;
import org.caselight.testing.Visiting.Opened;

class VisitProperties {

  private static ImmutableList<VisitDue> due(
      List<ChildToVisit> children, List<Visit> visits, VisitPolicy policy, LocalDate asAt) {
    return Visits.due(children, visits, policy, ENGLAND_AND_WALES, asAt);
  }

  private static ImmutableSet<ChildId> overdue(ImmutableList<VisitDue> dues) {
    return dues.stream()
        .filter(VisitDue::isOverdue)
        .map(VisitDue::child)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Property
  void aVisitThatWasMadeNeverAddsAnOverdueOne(
      @ForAll("manyChildren") List<ChildToVisit> children,
      @ForAll("manyVisits") List<Visit> visits,
      @ForAll("visits") Visit added,
      @ForAll("policies") VisitPolicy policy,
      @ForAll("closeDays") LocalDate asAt) {
    List<Visit> more = Stream.concat(visits.stream(), Stream.of(added)).toList();
    ImmutableList<VisitDue> before = due(children, visits, policy, asAt);
    ImmutableList<VisitDue> after = due(children, more, policy, asAt);

    assertThat(overdue(before)).containsAll(overdue(after));
    for (int i = 0; i < before.size(); i++) {
      assertThat(before.get(i).overdueStatuses()).containsAll(after.get(i).overdueStatuses());
      assertThat(after.get(i).inTimeUntil().isPresent())
          .isEqualTo(before.get(i).inTimeUntil().isPresent());
      if (before.get(i).isKnown()) {
        assertThat(after.get(i).inTimeUntil().orElseThrow())
            .isAfterOrEqualTo(before.get(i).inTimeUntil().orElseThrow());
      }
    }
  }

  @Property
  void theDueDateNeverMovesForwardWithALaterVisit(
      @ForAll("frequencies") VisitFrequency frequency,
      @ForAll("starts") LocalDate since,
      @ForAll("closeDays") LocalDate one,
      @ForAll("closeDays") LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    LocalDate never = frequency.dueOn(since, Optional.empty(), ENGLAND_AND_WALES).orElseThrow();
    LocalDate first = frequency.dueOn(since, Optional.of(earlier), ENGLAND_AND_WALES).orElseThrow();
    LocalDate second = frequency.dueOn(since, Optional.of(later), ENGLAND_AND_WALES).orElseThrow();

    assertThat(first).isAfterOrEqualTo(never);
    assertThat(second).isAfterOrEqualTo(first);
  }

  @Property
  void aSingleIntervalIsInTimeAsLongAsItsLimitSays(
      @ForAll("limits") TimeLimit limit,
      @ForAll("days") LocalDate since,
      @ForAll @IntRange(min = 0, max = 40) int later,
      @ForAll DayCount count) {
    WorkingDays days = ENGLAND_AND_WALES.counting(count);
    LocalDate asAt = since.plusDays(later);
    VisitFrequency frequency = VisitFrequency.every(limit);
    LocalDate last = frequency.inTimeUntil(since, Optional.empty(), days).orElseThrow();

    assertThat(asAt.isAfter(last)).isEqualTo(limit.isOverdue(since, days, asAt));
    assertThat(frequency.dueOn(since, Optional.empty(), days)).contains(limit.dueDate(since, days));
  }

  @Property
  void aVisitBeforeTheStartChangesNoDueDate(
      @ForAll("frequencies") VisitFrequency frequency,
      @ForAll("starts") LocalDate since,
      @ForAll @IntRange(min = 1, max = 400) int before) {
    assertThat(frequency.deadline(since, since.minusDays(before), ENGLAND_AND_WALES))
        .isEqualTo(frequency.deadline(since, null, ENGLAND_AND_WALES));
  }

  @Property
  void theOrderOfRecordsNeverMatters(
      @ForAll("manyChildren") List<ChildToVisit> children,
      @ForAll("manyVisits") List<Visit> visits,
      @ForAll("policies") VisitPolicy policy,
      @ForAll("closeDays") LocalDate asAt,
      @ForAll("explanations") List<OverdueExplanation> explanations,
      @ForAll("spans") List<Opened> spans,
      @ForAll Random random) {
    ImmutableList<VisitDue> dues = due(children, visits, policy, asAt);
    List<Visit> otherVisits = shuffled(visits, random);

    assertThat(due(shuffled(children, random), otherVisits, policy, asAt)).isEqualTo(dues);
    assertThat(
            shuffled(dues, random).stream()
                .collect(Visits.toOverdueVisits(shuffled(explanations, random), policy, asAt)))
        .isEqualTo(dues.stream().collect(Visits.toOverdueVisits(explanations, policy, asAt)));
    assertThat(otherVisits.stream().collect(Visits.toIssues(shuffled(spans, random))))
        .isEqualTo(visits.stream().collect(Visits.toIssues(spans)));
    DateRange period = DateRange.ofDays(asAt, asAt.plusDays(14));
    assertThat(shuffled(dues, random).stream().collect(Visits.toDueIn(period)))
        .isEqualTo(dues.stream().collect(Visits.toDueIn(period)));
  }

  @Property
  void halvesMergeToTheWhole(
      @ForAll("manyChildren") List<ChildToVisit> children,
      @ForAll("manyVisits") List<Visit> visits,
      @ForAll("policies") VisitPolicy policy,
      @ForAll("closeDays") LocalDate asAt,
      @ForAll("explanations") List<OverdueExplanation> explanations,
      @ForAll("spans") List<Opened> spans,
      @ForAll @IntRange(min = 0, max = 12) int split) {
    ImmutableList<VisitDue> dues = due(children, visits, policy, asAt);
    DateRange period = DateRange.ofDays(asAt.minusDays(7), asAt);

    assertThat(
            Serialized.collectInHalves(
                visits, split, Visits.toDue(children, policy, ENGLAND_AND_WALES, asAt)))
        .isEqualTo(dues);
    assertThat(Serialized.collectInHalves(visits, split, Visits.toSeenAlone(period)))
        .isEqualTo(visits.stream().collect(Visits.toSeenAlone(period)));
    assertThat(Serialized.collectInHalves(visits, split, Visits.toSeenAloneOfAll(period)))
        .isEqualTo(visits.stream().collect(Visits.toSeenAloneOfAll(period)));
    assertThat(Serialized.collectInHalves(visits, split, Visits.toIssues()))
        .isEqualTo(visits.stream().collect(Visits.toIssues()));
    assertThat(Serialized.collectInHalves(visits, split, Visits.toIssues(spans)))
        .isEqualTo(visits.stream().collect(Visits.toIssues(spans)));
    assertThat(Serialized.collectInHalves(dues, split, Visits.toOverdue()))
        .isEqualTo(dues.stream().collect(Visits.toOverdue()));
    assertThat(Serialized.collectInHalves(dues, split, Visits.toDueIn(period)))
        .isEqualTo(dues.stream().collect(Visits.toDueIn(period)));
    assertThat(
            Serialized.collectInHalves(
                dues, split, Visits.toOverdueVisits(explanations, policy, asAt)))
        .isEqualTo(dues.stream().collect(Visits.toOverdueVisits(explanations, policy, asAt)));
  }

  @Property
  void aChildIsOverdueIfOneOfItsStatusesIs(
      @ForAll("manyChildren") List<ChildToVisit> children,
      @ForAll("manyVisits") List<Visit> visits,
      @ForAll("policies") VisitPolicy policy,
      @ForAll("closeDays") LocalDate asAt) {
    for (VisitDue due : due(children, visits, policy, asAt)) {
      ImmutableList<VisitDue> alone =
          children.stream()
              .filter(row -> row.child().equals(due.child()) && row.hasStartedBy(asAt))
              .flatMap(row -> due(List.of(row), visits, policy, asAt).stream())
              .collect(ImmutableList.toImmutableList());

      assertThat(due.isOverdue()).isEqualTo(alone.stream().anyMatch(VisitDue::isOverdue));
      assertThat(due.overdueStatuses())
          .isEqualTo(
              alone.stream()
                  .flatMap(each -> each.countedUnder().stream())
                  .collect(
                      ImmutableSortedSet.<Status>toImmutableSortedSet(Comparator.naturalOrder())));
      assertThat(due.inTimeUntil())
          .isEqualTo(
              alone.stream()
                  .flatMap(each -> each.inTimeUntil().stream())
                  .min(Comparator.naturalOrder()));
      assertThat(due.isOverdue()).isEqualTo(due.countedUnder().isPresent());
      assertThat(due.isKnown()).isNotEqualTo(due.whyNoDueDate().isPresent());
      assertThat(due.timeliness().map(each -> each == Timeliness.OVERDUE).orElse(false))
          .isEqualTo(due.isOverdue());
      assertThat(due.daysOverdue().orElse(0) > 0).isEqualTo(due.isOverdue());
    }
  }

  @Property
  void everyChildIsThereOnceAndTotalsAddUp(
      @ForAll("manyChildren") List<ChildToVisit> children,
      @ForAll("manyVisits") List<Visit> visits,
      @ForAll("policies") VisitPolicy policy,
      @ForAll("closeDays") LocalDate asAt,
      @ForAll("explanations") List<OverdueExplanation> explanations) {
    ImmutableList<VisitDue> dues = due(children, visits, policy, asAt);
    OverdueVisits overdue =
        dues.stream().collect(Visits.toOverdueVisits(explanations, policy, asAt));

    assertThat(dues)
        .extracting(VisitDue::child)
        .containsExactlyElementsOf(
            children.stream()
                .filter(child -> child.hasStartedBy(asAt))
                .map(ChildToVisit::child)
                .collect(
                    ImmutableSortedSet.<ChildId>toImmutableSortedSet(Comparator.naturalOrder())));
    assertThat(overdue.total()).isEqualTo(overdue(dues).size());
    assertThat(sum(overdue.byStatus())).isEqualTo(overdue.total());
    assertThat(sum(overdue.byReason())).isEqualTo(overdue.total());
    assertThat(overdue.daysOverdue().count()).isEqualTo((int) overdue.total());
    assertThat(overdue.share().figure().part()).isEqualTo(overdue.total());
    assertThat(overdue.share().figure().whole() + overdue.share().leftOutCount())
        .isEqualTo(dues.size());
    assertThat(overdue.shareWithKnownReason().part())
        .isEqualTo(overdue.total() - overdue.byReason().getOrDefault(OverdueReason.NOT_KNOWN, 0L));
    assertThat(overdue.counts().total()).isEqualTo(overdue.total());
    assertThat(overdue.statuses()).containsAll(policy.frequencies().keySet());
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @Property
  void unknownAnswersOnlyLowerTheShareSeenAlone(
      @ForAll("manyVisits") List<Visit> visits, @ForAll("closePeriods") DateRange period) {
    Measured<Proportion> known = visits.stream().collect(Visits.toSeenAlone(period));
    Proportion all = visits.stream().collect(Visits.toSeenAloneOfAll(period));

    assertThat(all.part()).isEqualTo(known.figure().part());
    assertThat(all.whole()).isEqualTo(known.figure().whole() + known.leftOutCount());
    assertThat(
            visits.stream()
                .collect(Measures.byMonth(period, Visit::on, Visits.toSeenAloneOfAll(period)))
                .values()
                .stream()
                .reduce(Proportion.of(0, 0), Proportion::pooledWith))
        .isEqualTo(all);
  }

  @Property
  void noRecordMakesARuleThrow(
      @ForAll("anyVisit") Visit visit,
      @ForAll("anyChild") ChildToVisit child,
      @ForAll("policies") VisitPolicy policy,
      @ForAll("anyDays") LocalDate asAt,
      @ForAll("explanations") List<OverdueExplanation> explanations) {
    ImmutableList<VisitDue> dues = due(List.of(child), List.of(visit), policy, asAt);
    OverdueVisits overdue =
        dues.stream().collect(Visits.toOverdueVisits(explanations, policy, asAt));

    assertThat(dues).hasSizeLessThanOrEqualTo(1);
    assertThat(overdue.toString()).doesNotContain(child.child().pseudonym());
    assertThat(dues.toString()).doesNotContain(child.child().pseudonym());
    assertThat(overdue.counts().since(overdue.counts()).total().difference()).isZero();
  }

  @Property
  void visitsOutsideTheTimeOpenAreThoseOfALoop(
      @ForAll("manyVisits") List<Visit> visits, @ForAll("spans") List<Opened> spans) {
    assertThat(
            visits.stream().collect(Visits.toIssues(spans)).stream()
                .filter(issue -> issue.code().startsWith("visit-"))
                .map(issue -> issue.subject().get(0)))
        .containsExactlyInAnyOrderElementsOf(
            visits.stream().filter(visit -> isOutside(visit, spans)).toList());
  }

  private static boolean isOutside(Visit visit, List<Opened> spans) {
    List<Opened> ofTheChild =
        spans.stream()
            .filter(span -> span.child().equals(visit.child()) && !span.isContradictory())
            .toList();
    return visit.isCompleted()
        && !ofTheChild.isEmpty()
        && ofTheChild.stream()
            .noneMatch(
                span ->
                    span.isOpenOn(visit.on())
                        || span.endedOn().filter(visit.on()::equals).isPresent());
  }

  @Property
  void issuesNameNobody(
      @ForAll("manyVisits") List<Visit> visits, @ForAll("spans") List<Opened> spans) {
    assertThat(visits.stream().collect(Visits.toIssues(spans)).toString())
        .doesNotContain("C1", "C2", "C3", "C4", "W1", "W2", "North", "South");
  }

  @Provide
  Arbitrary<Visit> visits() {
    return Visiting.visits();
  }

  @Provide
  Arbitrary<Visit> anyVisit() {
    return Visiting.visitsOn(Visiting.anyRecordedDays());
  }

  @Provide
  Arbitrary<List<Visit>> manyVisits() {
    return Visiting.manyVisits();
  }

  @Provide
  Arbitrary<List<ChildToVisit>> manyChildren() {
    return Visiting.manyChildrenToVisit();
  }

  @Provide
  Arbitrary<ChildToVisit> anyChild() {
    return Visiting.childrenToVisitSince(Visiting.anyRecordedDays());
  }

  @Provide
  Arbitrary<VisitPolicy> policies() {
    return Visiting.policies();
  }

  @Provide
  Arbitrary<VisitFrequency> frequencies() {
    return Visiting.frequencies();
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Visiting.limits();
  }

  @Provide
  Arbitrary<List<OverdueExplanation>> explanations() {
    return Visiting.explanations().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Opened>> spans() {
    return Visiting.spans().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    return Visiting.starts();
  }

  @Provide
  Arbitrary<LocalDate> closeDays() {
    return Dates.closeDays();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.days();
  }

  @Provide
  Arbitrary<LocalDate> anyDays() {
    return Visiting.anyRecordedDays();
  }

  @Provide
  Arbitrary<DateRange> closePeriods() {
    return Dates.closePeriods();
  }
}
