package org.caselight.workforce;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Average;
import org.caselight.figure.Measured;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;
import org.caselight.testing.Staffing;

class WorkerAllocationsProperties {

  /** Every rule there is. */
  private static ImmutableList<Collector<WorkerAllocation, ?, ?>> rules(DateRange period) {
    return ImmutableList.of(
        WorkerAllocations.toChanges(period),
        WorkerAllocations.toChangesBy(WorkerAllocation::worker, period),
        WorkerAllocations.toDaysOfChange(period),
        WorkerAllocations.toIssues());
  }

  @Property
  void neitherTheOrderNorTheSplitMatters(
      @ForAll("allocations") List<WorkerAllocation> allocations,
      @ForAll("periods") DateRange period,
      @ForAll Random random,
      @ForAll @IntRange(min = 0, max = 10) int split) {
    List<WorkerAllocation> others = new ArrayList<>(allocations);
    Collections.shuffle(others, random);

    for (Collector<WorkerAllocation, ?, ?> rule : rules(period)) {
      Object answer = allocations.stream().collect(rule);
      assertThat((Object) others.stream().collect(rule))
          .isEqualTo(answer)
          .hasToString(answer.toString());
      assertThat((Object) Serialized.collectInHalves(allocations, split, rule)).isEqualTo(answer);
    }
  }

  /** The first in two that adjoin, or left as it is where it has no day between its ends. */
  private static List<WorkerAllocation> splitFirst(
      List<WorkerAllocation> allocations, int afterDays) {
    List<WorkerAllocation> split = new ArrayList<>(allocations);
    WorkerAllocation first = split.remove(0);
    LocalDate middle = first.startedOn().plusDays(afterDays);
    if (first.isContradictory() || first.endedOn().filter(middle::isAfter).isPresent()) {
      return allocations;
    }
    split.add(until(first, first.startedOn(), Optional.of(middle)));
    split.add(until(first, middle, first.endedOn()));
    return split;
  }

  private static WorkerAllocation until(
      WorkerAllocation allocation, LocalDate start, Optional<LocalDate> end) {
    return WorkerAllocation.builder()
        .child(allocation.child())
        .worker(allocation.worker())
        .startedOn(start)
        .endedOn(end)
        .build();
  }

  @Property
  void twoAdjoiningOfOneWorkerAreOne(
      @ForAll("someAllocations") List<WorkerAllocation> allocations,
      @ForAll("periods") DateRange period,
      @ForAll @IntRange(min = 0, max = 12) int afterDays) {
    List<WorkerAllocation> split = splitFirst(allocations, afterDays);

    assertThat(split.stream().collect(WorkerAllocations.toDaysOfChange(period)))
        .isEqualTo(allocations.stream().collect(WorkerAllocations.toDaysOfChange(period)));
    assertThat(split.stream().collect(WorkerAllocations.toChanges(period)))
        .isEqualTo(allocations.stream().collect(WorkerAllocations.toChanges(period)));
  }

  /** Day by day, as the definition says it. */
  @Property
  void daysOfChangeAreThoseOfTheDefinition(
      @ForAll("allocations") List<WorkerAllocation> allocations,
      @ForAll("periods") DateRange period) {
    TreeMap<ChildId, List<WorkerAllocation>> byChild =
        allocations.stream()
            .collect(
                Collectors.groupingBy(WorkerAllocation::child, TreeMap::new, Collectors.toList()));
    ImmutableSortedMap.Builder<ChildId, ImmutableList<LocalDate>> expected =
        ImmutableSortedMap.naturalOrder();
    byChild.forEach(
        (child, own) -> dayByDay(own, period).ifPresent(days -> expected.put(child, days)));

    assertThat(allocations.stream().collect(WorkerAllocations.toDaysOfChange(period)).figure())
        .isEqualTo(expected.buildOrThrow());
  }

  private static Optional<ImmutableList<LocalDate>> dayByDay(
      List<WorkerAllocation> allocations, DateRange period) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    boolean isOfPeriod = false;
    Optional<WorkerId> before = Optional.empty();
    LocalDate first =
        allocations.stream()
            .map(WorkerAllocation::startedOn)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    for (LocalDate day = first; day.isBefore(period.until()); day = day.plusDays(1)) {
      Optional<WorkerId> worker = workerOn(day, allocations);
      if (worker.isPresent()) {
        isOfPeriod |= period.contains(day);
        if (period.contains(day) && before.isPresent() && !before.equals(worker)) {
          days.add(day);
        }
        before = worker;
      }
    }
    return isOfPeriod ? Optional.of(days.build()) : Optional.empty();
  }

  /** Whose unbroken stretch around the day began last, then ends last, then is last by name. */
  private static Optional<WorkerId> workerOn(LocalDate day, List<WorkerAllocation> allocations) {
    return allocations.stream()
        .filter(allocation -> allocation.isOpenOn(day))
        .map(WorkerAllocation::worker)
        .distinct()
        .max(
            Comparator.comparing((WorkerId worker) -> edge(day, -1, worker, allocations))
                .thenComparing(worker -> edge(day, 1, worker, allocations))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static LocalDate edge(
      LocalDate day, int step, WorkerId worker, List<WorkerAllocation> allocations) {
    ImmutableList<WorkerAllocation> own =
        allocations.stream()
            .filter(allocation -> allocation.worker().equals(worker))
            .collect(toImmutableList());
    LocalDate edge = day;
    for (int days = 0; days < 100; days++) {
      LocalDate next = edge.plusDays(step);
      if (own.stream().noneMatch(allocation -> allocation.isOpenOn(next))) {
        return edge;
      }
      edge = next;
    }
    return edge.plusYears(step);
  }

  @Property
  void childrenOfAllKeysAddUp(
      @ForAll("allocations") List<WorkerAllocation> allocations,
      @ForAll("periods") DateRange period) {
    Measured<WorkerChanges> all = allocations.stream().collect(WorkerAllocations.toChanges(period));
    Measured<ImmutableSortedMap<WorkerId, WorkerChanges>> byWorker =
        allocations.stream()
            .collect(WorkerAllocations.toChangesBy(WorkerAllocation::worker, period));

    assertThat(byWorker.leftOut()).isEqualTo(all.leftOut());
    assertThat(
            byWorker.figure().values().stream()
                .map(WorkerChanges::average)
                .reduce(Average.UNDEFINED, (a, b) -> a.pooledWith(b)))
        .isEqualTo(all.figure().average());
    assertThat(all.figure().shareWithAtLeast(0).whole()).isEqualTo(all.figure().children());
  }

  @Provide
  Arbitrary<List<WorkerAllocation>> allocations() {
    return Staffing.allocationLists();
  }

  @Provide
  Arbitrary<List<WorkerAllocation>> someAllocations() {
    return Staffing.allocations().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }
}
