package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Dates;

class TimeLimitProperties {

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 60), Arbitraries.of(TimeLimit.Unit.class))
        .as(TimeLimit::new);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.days(LocalDate.of(2015, 1, 1), LocalDate.of(2025, 12, 31));
  }

  @Property
  void dueDateIsTheLastOfItsKindInTime(
      @ForAll("limits") TimeLimit limit, @ForAll("days") LocalDate start) {
    LocalDate due = limit.dueDate(start, ENGLAND_AND_WALES);
    assertThat(limit.isWithin(start, due, ENGLAND_AND_WALES)).isTrue();
    assertThat(limit.isOverdue(start, ENGLAND_AND_WALES, due)).isFalse();
    LocalDate next =
        limit.unit() == TimeLimit.Unit.WORKING_DAYS ? ENGLAND_AND_WALES.next(due) : due.plusDays(1);
    assertThat(limit.isWithin(start, next, ENGLAND_AND_WALES)).isFalse();
    assertThat(limit.isOverdue(start, ENGLAND_AND_WALES, next)).isTrue();
    assertThat(limit.isWithin(start, next.minusDays(1), ENGLAND_AND_WALES)).isTrue();
  }

  @Property
  void onceOverdueAlwaysOverdue(
      @ForAll("limits") TimeLimit limit,
      @ForAll("days") LocalDate start,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    if (limit.isOverdue(start, ENGLAND_AND_WALES, earlier)) {
      assertThat(limit.isOverdue(start, ENGLAND_AND_WALES, later)).isTrue();
    }
  }

  @Property
  void doneInTimeOnADayIsNotOverdueOnIt(
      @ForAll("limits") TimeLimit limit,
      @ForAll("days") LocalDate start,
      @ForAll("days") LocalDate asAt) {
    Timeliness open = limit.timeliness(start, Optional.empty(), ENGLAND_AND_WALES, asAt);
    if (!asAt.isBefore(start)) {
      Timeliness done = limit.timeliness(start, Optional.of(asAt), ENGLAND_AND_WALES, asAt);
      assertThat(done == Timeliness.LATE).isEqualTo(open == Timeliness.OVERDUE);
      assertThat(done.isDone()).isTrue();
    } else {
      assertThat(open).isEqualTo(Timeliness.NOT_YET_DUE);
    }
  }
}
