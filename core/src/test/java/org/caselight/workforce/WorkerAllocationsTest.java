package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.figure.Average;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class WorkerAllocationsTest {
  private static final DateRange YEAR = ReportingYear.ending(2019).period();

  private static WorkerAllocation of(String child, String worker, String start) {
    return WorkerAllocation.of(ChildId.of(child), WorkerId.of(worker), LocalDate.parse(start));
  }

  private static WorkerAllocation of(String child, String worker, String start, String end) {
    return WorkerAllocation.builder()
        .child(ChildId.of(child))
        .worker(WorkerId.of(worker))
        .startedOn(LocalDate.parse(start))
        .endedOn(LocalDate.parse(end))
        .build();
  }

  /** The days of change of the one child there is, in the year to March 2019. */
  private static List<String> daysOfChange(WorkerAllocation... allocations) {
    return Stream.of(allocations)
        .collect(WorkerAllocations.toDaysOfChange(YEAR))
        .figure()
        .values()
        .stream()
        .flatMap(List::stream)
        .map(LocalDate::toString)
        .toList();
  }

  private static long children(WorkerAllocation... allocations) {
    return Stream.of(allocations).collect(WorkerAllocations.toChanges(YEAR)).figure().children();
  }

  @Test
  void isOpenUntilTheDayItEnded() {
    WorkerAllocation allocation = of("C1", "A", "2018-06-01", "2018-07-01");

    assertThat(allocation.isOpenOn(LocalDate.of(2018, 5, 31))).isFalse();
    assertThat(allocation.isOpenOn(LocalDate.of(2018, 6, 1))).isTrue();
    assertThat(allocation.isOpenOn(LocalDate.of(2018, 6, 30))).isTrue();
    assertThat(allocation.isOpenOn(LocalDate.of(2018, 7, 1))).isFalse();
    assertThat(allocation.isContradictory()).isFalse();
    assertThat(of("C1", "A", "2018-06-01").isOpenOn(LocalDate.of(2100, 1, 1))).isTrue();
    assertThat(of("C1", "A", "2018-06-01", "2018-06-01").isContradictory()).isFalse();
    assertThat(of("C1", "A", "2018-06-01", "2018-05-31").isContradictory()).isTrue();
    assertThat(allocation).hasToString("allocation 2018-06-01 until 2018-07-01");
    assertThat(of("C1", "A", "2018-06-01")).hasToString("allocation from 2018-06-01");
    assertThat(Serialized.copy(allocation)).isEqualTo(allocation).hasSameHashCodeAs(allocation);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("C1", "A", "1899-12-31"))
        .withMessage("startedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("C1", "A", "2018-06-01", "2201-01-01"))
        .withMessage("endedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void changesWhereTheWorkerBecomesAnother() {
    assertThat(
            daysOfChange(
                of("C1", "A", "2018-01-01", "2018-06-01"),
                of("C1", "B", "2018-06-01", "2018-09-01"),
                of("C1", "A", "2018-09-01")))
        .containsExactly("2018-06-01", "2018-09-01");
    assertThat(daysOfChange(of("C1", "A", "2018-06-01"))).isEmpty();
  }

  @Test
  void aTimeWithoutWorkerIsNoChangeByItself() {
    WorkerAllocation first = of("C1", "A", "2017-01-01", "2017-06-01");

    assertThat(daysOfChange(first, of("C1", "A", "2018-06-01"))).isEmpty();
    assertThat(daysOfChange(first, of("C1", "B", "2018-06-01"))).containsExactly("2018-06-01");
  }

  @Test
  void doesNotDependOnThePeriodWhoseADayIs() {
    WorkerAllocation before = of("C1", "A", "2018-01-01", "2018-05-01");
    WorkerAllocation shorter = of("C1", "B", "2018-06-01", "2019-04-10");

    // Of two who start on one day the one who ends last: beyond the period, by a second record too.
    assertThat(
            daysOfChange(
                before,
                shorter,
                of("C1", "A", "2018-06-01", "2019-04-01"),
                of("C1", "A", "2019-04-01", "2019-05-01")))
        .isEmpty();
    assertThat(
            daysOfChange(
                before,
                shorter,
                of("C1", "A", "2018-06-01", "2019-04-01"),
                of("C1", "A", "2019-04-02", "2019-05-01")))
        .containsExactly("2018-06-01");
    // What lengthens an allocation after the period is under no key of it.
    assertThat(
            Stream.of(
                    of("C1", "A", "2018-06-01", "2019-04-01"),
                    of("C1", "A", "2019-04-01", "2019-05-01"))
                .collect(WorkerAllocations.toChangesBy(WorkerAllocation::startedOn, YEAR))
                .figure()
                .keySet())
        .containsExactly(LocalDate.of(2018, 6, 1));
  }

  @Test
  void countsChangesOnTheDaysOfThePeriod() {
    WorkerAllocation first = of("C1", "A", "2017-01-01", "2018-03-31");

    assertThat(daysOfChange(first, of("C1", "B", "2018-03-31"))).isEmpty();
    assertThat(daysOfChange(first, of("C1", "B", "2018-04-01"))).containsExactly("2018-04-01");
    assertThat(daysOfChange(first, of("C1", "B", "2019-03-31"))).containsExactly("2019-03-31");
    assertThat(daysOfChange(first, of("C1", "B", "2019-04-01"))).isEmpty();
  }

  @Test
  void countsChildrenWithAWorkerOnADayOfThePeriod() {
    assertThat(children(of("C1", "A", "2017-01-01", "2018-04-01"))).isZero();
    assertThat(children(of("C1", "A", "2017-01-01", "2018-04-02"))).isEqualTo(1);
    assertThat(children(of("C1", "A", "2019-03-31"))).isEqualTo(1);
    assertThat(children(of("C1", "A", "2019-04-01"))).isZero();
    assertThat(children(of("C1", "A", "2018-06-01", "2018-06-01"))).isZero();
    assertThat(children(of("C1", "A", "2017-01-01"), of("C1", "B", "2019-05-01"))).isEqualTo(1);
  }

  @Test
  void theLaterStartTakesOverUntilItEnds() {
    assertThat(daysOfChange(of("C1", "A", "2018-01-01"), of("C1", "B", "2018-06-01", "2018-07-01")))
        .containsExactly("2018-06-01", "2018-07-01");
    assertThat(
            daysOfChange(
                of("C1", "A", "2018-01-01", "2018-06-15"),
                of("C1", "B", "2018-06-01", "2018-07-01")))
        .containsExactly("2018-06-01");
    assertThat(
            daysOfChange(
                of("C1", "A", "2018-01-01"),
                of("C1", "B", "2018-06-01", "2018-08-01"),
                of("C1", "C", "2018-07-01", "2018-09-01")))
        .containsExactly("2018-06-01", "2018-07-01", "2018-09-01");
  }

  @Test
  void ofThoseWhoStartedOnOneDayTheOneWhoEndsLastHasTheChild() {
    assertThat(
            daysOfChange(
                of("C1", "B", "2018-06-01", "2018-07-01"),
                of("C1", "A", "2018-06-01", "2018-07-02"),
                of("C1", "B", "2018-07-02", "2018-07-05")))
        .containsExactly("2018-07-02");
    assertThat(
            daysOfChange(
                of("C1", "A", "2018-06-01", "2018-07-01"),
                of("C1", "B", "2018-06-01", "2018-07-01"),
                of("C1", "A", "2018-07-02")))
        .containsExactly("2018-07-02");
  }

  @Test
  void allocationsOfOneWorkerThatAdjoinAreOne() {
    WorkerAllocation joint = of("C1", "B", "2018-06-01");

    assertThat(daysOfChange(of("C1", "A", "2018-01-01"), joint)).containsExactly("2018-06-01");
    assertThat(
            daysOfChange(
                of("C1", "A", "2018-01-01", "2018-07-01"), of("C1", "A", "2018-07-01"), joint))
        .containsExactly("2018-06-01");
    assertThat(
            daysOfChange(
                of("C1", "A", "2018-01-01", "2018-08-01"),
                of("C1", "A", "2018-06-15", "2018-07-15"),
                joint))
        .containsExactly("2018-06-01");
    assertThat(
            daysOfChange(
                of("C1", "A", "2018-01-01", "2018-06-30"), of("C1", "A", "2018-07-01"), joint))
        .containsExactly("2018-06-01", "2018-07-01");
  }

  private static final List<WorkerAllocation> ALLOCATIONS =
      List.of(
          of("C1", "A", "2018-01-01", "2018-06-01"),
          of("C1", "B", "2018-06-01", "2018-09-01"),
          of("C1", "C", "2018-09-01", "2018-10-01"),
          of("C1", "A", "2018-10-01"),
          of("C2", "A", "2018-05-01", "2018-07-01"),
          of("C2", "B", "2018-07-01"),
          of("C3", "C", "2018-05-01"),
          of("C4", "C", "2015-05-01"),
          of("C5", "C", "2015-05-01"),
          of("C6", "C", "2019-05-01"),
          of("C7", "C", "2018-05-02", "2018-05-01"));

  @Test
  void countsChildrenByChanges() {
    Measured<WorkerChanges> measured =
        ALLOCATIONS.stream().collect(WorkerAllocations.toChanges(YEAR));
    WorkerChanges changes = measured.figure();

    assertThat(changes.period()).isEqualTo(YEAR);
    assertThat(changes.childrenByChanges())
        .containsExactly(
            Map.entry(0L, 3L), Map.entry(1L, 1L), Map.entry(2L, 0L), Map.entry(3L, 1L));
    assertThat(changes.children()).isEqualTo(5);
    assertThat(changes.average()).isEqualTo(Average.of(4, 5));
    assertThat(changes.shareWithTwoOrMore()).isEqualTo(Proportion.of(1, 5));
    assertThat(changes.shareWithAtLeast(0)).isEqualTo(Proportion.of(5, 5));
    assertThat(changes.shareWithAtLeast(1)).isEqualTo(Proportion.of(2, 5));
    assertThat(changes.shareWithAtLeast(3)).isEqualTo(Proportion.of(1, 5));
    assertThat(changes.shareWithAtLeast(4)).isEqualTo(Proportion.of(0, 5));
    assertThat(measured.leftOut()).isEqualTo(Map.of("ended before it started", 1L));
    assertThat(changes)
        .hasToString(
            "0.8 (4 ÷ 5) changes a child, two or more 20.0% (1 of 5), 2018-04-01 to 2019-03-31");
    assertThat(Serialized.copy(measured)).isEqualTo(measured).hasSameHashCodeAs(measured);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changes.shareWithAtLeast(-1))
        .withMessage("changes: must be 0 or more, was -1");
  }

  @Test
  void hasTheListBehindTheNumber() {
    Measured<ImmutableSortedMap<ChildId, ImmutableList<LocalDate>>> days =
        ALLOCATIONS.stream().collect(WorkerAllocations.toDaysOfChange(YEAR));

    assertThat(days.figure().keySet())
        .extracting(ChildId::pseudonym)
        .containsExactly("C1", "C2", "C3", "C4", "C5");
    assertThat(days.figure())
        .containsEntry(ChildId.of("C2"), ImmutableList.of(LocalDate.of(2018, 7, 1)))
        .containsEntry(ChildId.of("C3"), ImmutableList.of());
    assertThat(days.leftOut()).isEqualTo(Map.of("ended before it started", 1L));
  }

  @Test
  void countsAChildUnderTheKeyOfTheAllocationThatHeldLast() {
    Map<WorkerId, String> teams =
        Map.of(WorkerId.of("A"), "North", WorkerId.of("B"), "South", WorkerId.of("C"), "South");
    Measured<ImmutableSortedMap<String, WorkerChanges>> byTeam =
        ALLOCATIONS.stream()
            .collect(
                WorkerAllocations.toChangesBy(
                    allocation -> teams.getOrDefault(allocation.worker(), "none"), YEAR));

    assertThat(byTeam.figure().keySet()).containsExactly("North", "South");
    assertThat(byTeam.figure().values())
        .extracting(WorkerChanges::average)
        .containsExactly(Average.of(3, 1), Average.of(1, 4));
    assertThat(byTeam.leftOut()).isEqualTo(Map.of("ended before it started", 1L));
  }

  private static String keyHeldLast(WorkerAllocation... allocations) {
    return Stream.of(allocations)
        .collect(
            WorkerAllocations.toChangesBy(allocation -> allocation.startedOn().toString(), YEAR))
        .figure()
        .keySet()
        .stream()
        .collect(Collectors.joining(", "));
  }

  @Test
  void heldLastInThePeriodIsNeitherBeforeItNorAfter() {
    assertThat(keyHeldLast(of("C1", "A", "2018-01-01"), of("C1", "B", "2019-03-31")))
        .isEqualTo("2019-03-31");
    assertThat(keyHeldLast(of("C1", "A", "2018-01-01"), of("C1", "B", "2019-04-01")))
        .isEqualTo("2018-01-01");
    assertThat(keyHeldLast(of("C1", "A", "2018-01-01", "2018-07-01"), of("C1", "A", "2018-07-01")))
        .isEqualTo("2018-07-01");
    assertThat(keyHeldLast(of("C1", "A", "2018-01-01", "2019-04-01"), of("C1", "A", "2019-04-01")))
        .isEqualTo("2018-01-01");
    assertThat(keyHeldLast(of("C1", "A", "2018-01-01"), of("C1", "B", "2018-03-01", "2018-04-01")))
        .isEqualTo("2018-01-01");
  }

  @Test
  void ofNobodyIsUndefined() {
    WorkerChanges none =
        Stream.<WorkerAllocation>empty().collect(WorkerAllocations.toChanges(YEAR)).figure();

    assertThat(none.children()).isZero();
    assertThat(none.childrenByChanges()).isEmpty();
    assertThat(none)
        .hasToString(
            "undefined (0 ÷ 0) changes a child, two or more undefined (0 of 0), 2018-04-01 to"
                + " 2019-03-31");
  }

  @Test
  void countsTheSameInWhateverOrderTheNumbersAreGiven() {
    WorkerChanges changes =
        new WorkerChanges(
            YEAR,
            ImmutableSortedMap.<Long, Long>reverseOrder()
                .put(0L, 1L)
                .put(1L, 2L)
                .put(2L, 7L)
                .build());

    assertThat(changes.shareWithTwoOrMore()).isEqualTo(Proportion.of(7, 10));
    assertThat(changes.childrenByChanges().keySet()).containsExactly(0L, 1L, 2L);
  }

  private static WorkerChanges changes(long changes, long children) {
    return new WorkerChanges(YEAR, ImmutableSortedMap.of(changes, children));
  }

  @Test
  void refusesNumbersThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changes(0, -1))
        .withMessage("childrenByChanges: must be 0 or more, was -1 with 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changes(-1, 0))
        .withMessage("childrenByChanges: must be 0 or more, was 0 with -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WorkerChanges(YEAR, ImmutableSortedMap.of(0L, Long.MAX_VALUE, 1L, 1L)))
        .withMessage(
            "childrenByChanges: must add up to at most 9223372036854775807, was"
                + " 9223372036854775808");
    assertThat(changes(0, Long.MAX_VALUE).children()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void isLeftOutOnlyWhereItEndedBeforeItStarted() {
    assertThat(WorkerAllocations.whyLeftOut(of("C1", "A", "2018-06-01", "2018-05-31")))
        .isEqualTo(Optional.of("ended before it started"));
    assertThat(WorkerAllocations.whyLeftOut(of("C1", "A", "2018-06-01", "2018-06-01"))).isEmpty();
  }

  private static List<String> issues(WorkerAllocation... allocations) {
    return Stream.of(allocations).collect(WorkerAllocations.toIssues()).stream()
        .map(DataIssue::toString)
        .toList();
  }

  @Test
  void reportsDatesThatCannotBe() {
    assertThat(
            issues(
                of("C2", "A", "2018-06-01", "2018-06-01"),
                of("C1", "A", "2018-06-02", "2018-06-01")))
        .containsExactly(
            "error, ended-before-start: endedOn: 2018-06-01, before startedOn 2018-06-02; not"
                + " counted; [allocation 2018-06-02 until 2018-06-01]",
            "warning, same-day: endedOn: 2018-06-01, as startedOn; the child's"
                + " worker on no day; [allocation 2018-06-01 until 2018-06-01]");
  }

  @Test
  void reportsTwoAtOnce() {
    assertThat(issues(of("C1", "A", "2018-01-01"), of("C1", "B", "2018-06-01", "2018-07-01")))
        .containsExactly(
            "warning, two-workers-at-once: startedOn: 2018-06-01, while another worker's that"
                + " started 2018-01-01 was open; the later start has taken over; [allocation from"
                + " 2018-01-01, allocation 2018-06-01 until 2018-07-01]");
    assertThat(issues(of("C1", "A", "2018-01-01"), of("C1", "A", "2018-06-01", "2018-07-01")))
        .containsExactly(
            "warning, one-worker-twice: startedOn: 2018-06-01, while another of the same worker"
                + " that started 2018-01-01 was open; counted as one; [allocation from 2018-01-01,"
                + " allocation 2018-06-01 until 2018-07-01]");
    assertThat(issues(of("C1", "A", "2018-01-01", "2018-06-01"), of("C1", "B", "2018-06-01")))
        .isEmpty();
    assertThat(issues(of("C1", "A", "2018-01-01", "2018-06-01"), of("C1", "A", "2018-06-01")))
        .isEmpty();
    assertThat(issues(of("C1", "A", "2018-01-01"), of("C2", "B", "2018-06-01"))).isEmpty();
  }

  private static List<String> codes(WorkerAllocation... allocations) {
    return Stream.of(allocations).collect(WorkerAllocations.toIssues()).stream()
        .map(issue -> issue.code() + " " + issue.subject().get(0).startedOn())
        .toList();
  }

  @Test
  void namesEachWithTheOneBeforeItThatEndsLast() {
    assertThat(
            codes(
                of("C1", "A", "2018-01-01", "2018-12-01"),
                of("C1", "B", "2018-02-01", "2018-03-01"),
                of("C1", "C", "2018-02-15", "2018-02-20")))
        .containsExactly("two-workers-at-once 2018-01-01", "two-workers-at-once 2018-01-01");
    assertThat(
            codes(
                of("C1", "A", "2018-01-01", "2018-10-01"),
                of("C1", "B", "2018-02-01", "2018-12-01"),
                of("C1", "B", "2018-03-01", "2018-04-01")))
        .containsExactly(
            "two-workers-at-once 2018-01-01",
            "two-workers-at-once 2018-01-01",
            "one-worker-twice 2018-02-01");
    assertThat(
            codes(
                of("C1", "A", "2018-01-01", "2018-12-01"),
                of("C1", "B", "2018-02-01", "2018-08-01"),
                of("C1", "C", "2018-03-01", "2018-06-01"),
                of("C1", "A", "2018-07-01", "2018-12-31")))
        .containsExactly(
            "two-workers-at-once 2018-01-01",
            "two-workers-at-once 2018-01-01",
            "two-workers-at-once 2018-02-01",
            "one-worker-twice 2018-01-01");
    assertThat(
            codes(
                of("C1", "A", "2018-01-01", "2018-02-01"),
                of("C1", "A", "2018-01-15", "2018-06-01"),
                of("C1", "B", "2018-03-01", "2018-04-01")))
        .containsExactly("one-worker-twice 2018-01-01", "two-workers-at-once 2018-01-15");
  }

  @Test
  void namesManyAtOnceOnceEach() {
    List<WorkerAllocation> many =
        IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    WorkerAllocation.of(
                        ChildId.of("C"),
                        WorkerId.of("W" + i),
                        LocalDate.of(2018, 4, 1).plusDays(i % 365)))
            .toList();

    assertThat(many.stream().collect(WorkerAllocations.toChanges(YEAR)).figure())
        .isEqualTo(changes(364, 1, 364));
    assertThat(many.stream().collect(WorkerAllocations.toIssues())).hasSize(1_999);
  }

  private static WorkerChanges changes(long changes, long children, long noneBelow) {
    ImmutableSortedMap.Builder<Long, Long> byChanges = ImmutableSortedMap.naturalOrder();
    for (long i = 0; i < noneBelow; i++) {
      byChanges.put(i, 0L);
    }
    return new WorkerChanges(YEAR, byChanges.put(changes, children).buildOrThrow());
  }
}
