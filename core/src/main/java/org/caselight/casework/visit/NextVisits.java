package org.caselight.casework.visit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caselight.calendar.WorkingDays;
import org.caselight.service.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * The children asked about on a day, and when the next visit to each is due, given when they were
 * last seen.
 */
final class NextVisits {
  private static final String NO_FREQUENCY = "no visit frequency for the status";
  private static final String OUTSIDE_CALENDAR = "outside the working-day calendar";

  private final VisitPolicy policy;
  private final WorkingDays days;
  private final LocalDate asAt;

  /** Those that have begun, by child, those of one child in order. */
  private final List<ChildToVisit> rows;

  /** Where the rows of each child begin, and at last where those of the last one end. */
  private final int[] begins;

  /** The number of each child in that order. */
  private final Map<ChildId, Integer> numbers;

  NextVisits(
      Iterable<ChildToVisit> children, VisitPolicy policy, WorkingDays days, LocalDate asAt) {
    this.policy = policy;
    this.days = days;
    this.asAt = asAt;
    rows =
        Streams.stream(children)
            .filter(child -> child.hasStartedBy(asAt))
            .sorted(ChildToVisit::inOrder)
            .toList();
    numbers = Maps.newHashMapWithExpectedSize(rows.size());
    int[] begins = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || !rows.get(i).child().equals(rows.get(i - 1).child())) {
        begins[numbers.size()] = i;
        numbers.put(rows.get(i).child(), numbers.size());
      }
    }
    begins[numbers.size()] = rows.size();
    this.begins = Arrays.copyOf(begins, numbers.size() + 1);
  }

  /**
   * When each of the children was last seen, by their number: to be merged with that of the same
   * children alone.
   */
  static final class LastSeen implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable LocalDate[] on;
    private boolean isOfSeveral;

    private LastSeen(int children) {
      on = new LocalDate[children];
    }

    private void add(int number, @Nullable LocalDate day) {
      LocalDate before = on[number];
      if (before == null || (day != null && day.isAfter(before))) {
        on[number] = day;
      }
    }

    LastSeen merge(LastSeen other) {
      checkArgument(
          on.length == other.on.length,
          "children: must be the same in every part, were %s and %s",
          on.length,
          other.on.length);
      for (int number = 0; number < on.length; number++) {
        add(number, other.on[number]);
      }
      isOfSeveral = true;
      return this;
    }
  }

  LastSeen noneSeen() {
    return new LastSeen(numbers.size());
  }

  void add(LastSeen lastSeen, Visit visit) {
    if (visit.resetsClockBy(asAt)) {
      Integer number = numbers.get(visit.child());
      if (number != null) {
        lastSeen.add(number, visit.on());
      }
    }
  }

  /** One answer a child, by child; worked out in parallel if the visits came in several parts. */
  ImmutableList<VisitDue> due(LastSeen lastSeen) {
    IntStream children = IntStream.range(0, numbers.size());
    return (lastSeen.isOfSeveral ? children.parallel() : children)
        .mapToObj(number -> due(number, lastSeen.on[number]))
        .collect(toImmutableList());
  }

  private VisitDue due(int child, @Nullable LocalDate lastSeenOn) {
    VisitDue.Builder due = new VisitDue.Builder();
    ChildToVisit shown = rows.get(begins[child]);
    VisitDeadline holds = null;
    boolean hasFrequency = false;
    for (int i = begins[child]; i < begins[child + 1]; i++) {
      ChildToVisit row = rows.get(i);
      due.addStatus(row.status());
      VisitFrequency frequency = policy.frequencyFor(row).orElse(null);
      hasFrequency |= frequency != null;
      VisitDeadline deadline =
          frequency == null ? null : frequency.deadline(row.since(), lastSeenOn, days);
      if (deadline == null) {
        continue;
      }
      // Of equals the first is taken: the status that comes first by precedence.
      if (holds == null || deadline.isBefore(holds)) {
        holds = deadline;
        shown = row;
      }
      if (deadline.inTimeUntil().isBefore(asAt)) {
        due.addOverdueStatus(row.status());
      }
    }
    due.child(shown.child())
        .asAt(asAt)
        .lastSeenOn(Optional.ofNullable(lastSeenOn))
        .team(shown.team())
        .worker(shown.worker());
    if (holds == null) {
      return due.whyNoDueDate(hasFrequency ? OUTSIDE_CALENDAR : NO_FREQUENCY).build();
    }
    LocalDate since = shown.since();
    return due.dueUnder(shown.status())
        .waitingSince(lastSeenOn == null || lastSeenOn.isBefore(since) ? since : lastSeenOn)
        .dueOn(holds.dueOn())
        .inTimeUntil(holds.inTimeUntil())
        .build();
  }
}
