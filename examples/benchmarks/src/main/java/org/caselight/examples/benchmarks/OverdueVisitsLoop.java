package org.caselight.examples.benchmarks;

import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.caselight.casework.Involvement;
import org.caselight.casework.visit.Visit;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.jspecify.annotations.Nullable;

/**
 * Overdue visits out of a map by child: the list of what is due, by child, and the numbers by
 * status.
 */
final class OverdueVisitsLoop {
  private static final int DAYS_TO_FIRST_IN_CARE = 7;
  private static final int DAYS_IN_CARE = 42;
  private static final int DAYS_IN_NEED = 28;
  private static final int WORKING_DAYS_PROTECTION = 10;

  /** What is known of one child with something open. */
  private static final class Child {
    private final List<Involvement> open = new ArrayList<>(1);
    private @Nullable LocalDate lastSeen;
  }

  /** The visit that is due first to a child, and the status under which it is overdue. */
  private record Due(
      ChildId child,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate inTimeUntil,
      @Nullable Status overdueUnder) {}

  private final LocalDate asAt;
  private final Map<ChildId, Child> children = new HashMap<>();
  private final List<Due> dues = new ArrayList<>();
  private final Map<Status, Long> overdue = new EnumMap<>(Status.class);
  private final Map<Status, Long> daysOverdue = new EnumMap<>(Status.class);
  private long noDueDate;

  OverdueVisitsLoop(LocalDate asAt) {
    this.asAt = asAt;
  }

  Supplier<Answer> add(List<Episode> episodes) {
    for (Episode episode : episodes) {
      Optional<Involvement> involvement = episode.involvement();
      if (involvement.isPresent() && isOpen(involvement.get())) {
        add(involvement.get(), episode.lastSeen());
      }
    }
    children.forEach((child, known) -> dues.add(due(child, known)));
    dues.sort(Comparator.comparing(Due::child));
    dues.forEach(this::count);
    return this::answer;
  }

  private boolean isOpen(Involvement involvement) {
    Optional<LocalDate> end = involvement.endedOn();
    return !involvement.startedOn().isAfter(asAt) && (end.isEmpty() || end.get().isAfter(asAt));
  }

  private void add(Involvement involvement, Optional<Visit> lastSeen) {
    Child child = children.computeIfAbsent(involvement.child(), first -> new Child());
    child.open.add(involvement);
    if (lastSeen.isPresent() && lastSeen.get().resetsClockBy(asAt)) {
      LocalDate seen = lastSeen.get().on();
      if (child.lastSeen == null || seen.isAfter(child.lastSeen)) {
        child.lastSeen = seen;
      }
    }
  }

  private Due due(ChildId child, Child known) {
    LocalDate first = null;
    LocalDate firstUntil = null;
    Status overdueUnder = null;
    for (Involvement involvement : known.open) {
      LocalDate since = involvement.startedOn();
      boolean isSeen = known.lastSeen != null && !known.lastSeen.isBefore(since);
      LocalDate from = isSeen && known.lastSeen != null ? known.lastSeen : since;
      LocalDate dueOn = dueOn(involvement.status(), from, isSeen);
      if (dueOn == null) {
        continue;
      }
      LocalDate until =
          involvement.status() == Status.CHILD_PROTECTION_PLAN
              ? ENGLAND_AND_WALES.next(dueOn).minusDays(1)
              : dueOn;
      if (firstUntil == null
          || first == null
          || until.isBefore(firstUntil)
          || (until.equals(firstUntil) && dueOn.isBefore(first))) {
        first = dueOn;
        firstUntil = until;
      }
      if (until.isBefore(asAt)
          && (overdueUnder == null || involvement.status().compareTo(overdueUnder) < 0)) {
        overdueUnder = involvement.status();
      }
    }
    return new Due(child, first, firstUntil, overdueUnder);
  }

  private static @Nullable LocalDate dueOn(Status status, LocalDate from, boolean isSeen) {
    return switch (status) {
      case IN_CARE -> from.plusDays(isSeen ? DAYS_IN_CARE : DAYS_TO_FIRST_IN_CARE);
      case CHILD_PROTECTION_PLAN -> ENGLAND_AND_WALES.dueDate(from, WORKING_DAYS_PROTECTION);
      case CHILD_IN_NEED_PLAN -> from.plusDays(DAYS_IN_NEED);
      case OPEN_FOR_ASSESSMENT, CARE_LEAVER, EARLY_HELP -> null;
    };
  }

  private void count(Due due) {
    if (due.dueOn() == null) {
      noDueDate++;
    } else if (due.overdueUnder() != null) {
      overdue.merge(due.overdueUnder(), 1L, Long::sum);
      daysOverdue.merge(due.overdueUnder(), ChronoUnit.DAYS.between(due.dueOn(), asAt), Long::sum);
    }
  }

  private Answer answer() {
    Answer.Builder answer = new Answer.Builder();
    overdue.forEach((status, visits) -> answer.put(Answers.code(status), Answers.OVERDUE, visits));
    daysOverdue.forEach(
        (status, days) -> answer.put(Answers.code(status), Answers.DAYS_OVERDUE, days));
    return answer
        .put("", Answers.CHILDREN, dues.size())
        .put("", Answers.NO_DUE_DATE, noDueDate)
        .build();
  }
}
