package org.caselight.calendar;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class WorkingDaysProperties {
  private static final WorkingDays DAYS = WorkingDays.ENGLAND_AND_WALES;
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final LocalDate CLOSED_FROM = LocalDate.of(2018, 12, 1);
  private static final LocalDate CLOSED_TO = LocalDate.of(2019, 1, 31);
  private static final int MOST_CLOSED = 40;

  /** Kept, or these properties would spend their time on Easter. */
  private static final Map<Integer, ImmutableSet<LocalDate>> HOLIDAYS = new HashMap<>();

  /** A calendar, and which days it should take for working days. */
  private record Checked(WorkingDays days, Predicate<LocalDate> isWorkingDay) {

    LocalDate lastDay() {
      return days.covered().lastDay();
    }

    /** As a person would with a calendar and a pencil; empty beyond the last day. */
    Optional<LocalDate> dueDate(LocalDate start, long workingDays) {
      long missing = workingDays;
      LocalDate day = days.dayCount() == DayCount.START_IS_DAY_ONE ? start.minusDays(1) : start;
      while (missing > 0 && day.isBefore(lastDay())) {
        day = day.plusDays(1);
        if (isWorkingDay.test(day)) {
          missing--;
        }
      }
      return missing == 0 ? Optional.of(day) : Optional.empty();
    }

    long elapsed(LocalDate start, LocalDate end) {
      LocalDate first = days.dayCount() == DayCount.START_IS_DAY_ONE ? start : start.plusDays(1);
      return first.isAfter(end) ? 0 : in(DateRange.ofDays(first, end));
    }

    long in(DateRange period) {
      return period.from().datesUntil(period.until()).filter(isWorkingDay).count();
    }

    Optional<LocalDate> next(LocalDate day) {
      return day.plusDays(1).datesUntil(lastDay().plusDays(1)).filter(isWorkingDay).findFirst();
    }

    Optional<LocalDate> previous(LocalDate day) {
      for (LocalDate earlier = day.minusDays(1);
          !earlier.isBefore(days.covered().from());
          earlier = earlier.minusDays(1)) {
        if (isWorkingDay.test(earlier)) {
          return Optional.of(earlier);
        }
      }
      return Optional.empty();
    }

    Checked counting(DayCount dayCount) {
      return new Checked(days.counting(dayCount), isWorkingDay);
    }

    Checked closedOn(ImmutableSortedSet<LocalDate> closed) {
      return new Checked(days.closedOn(closed), isWorkingDay.and(day -> !closed.contains(day)));
    }

    @Override
    public String toString() {
      return days.toString();
    }
  }

  private static final Checked ENGLAND_AND_WALES =
      new Checked(DAYS, WorkingDaysProperties::isWorkingDay);

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != SATURDAY
        && day.getDayOfWeek() != SUNDAY
        && !HOLIDAYS
            .computeIfAbsent(day.getYear(), year -> BankHolidays.inEnglandAndWales(year).keySet())
            .contains(day);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.days();
  }

  @Provide
  Arbitrary<LocalDate> daysOfAllYears() {
    return Dates.daysOfAllYears();
  }

  /** In the months that are in every calendar made here. */
  @Provide
  Arbitrary<LocalDate> winterDays() {
    return Dates.days(CLOSED_FROM, CLOSED_TO);
  }

  @Provide
  Arbitrary<ImmutableSortedSet<LocalDate>> closures() {
    return Dates.someDays(CLOSED_FROM, CLOSED_TO, MOST_CLOSED);
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.periods();
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return Dates.months();
  }

  @Provide
  Arbitrary<Checked> englandAndWales() {
    return Arbitraries.of(DayCount.class).map(ENGLAND_AND_WALES::counting);
  }

  /** England and Wales and others, with closures and without, in both conventions. */
  @Provide
  Arbitrary<Checked> calendars() {
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.just(ENGLAND_AND_WALES), ownCalendars()),
            closures(),
            Arbitraries.of(DayCount.class))
        .as((calendar, closed, dayCount) -> calendar.closedOn(closed).counting(dayCount));
  }

  /** Of any week, even one without a working day. */
  private static Arbitrary<Checked> ownCalendars() {
    return Combinators.combine(
            Dates.days(CLOSED_FROM.minusDays(20), CLOSED_FROM),
            Dates.days(CLOSED_TO, CLOSED_TO.plusDays(20)),
            Arbitraries.of(DayOfWeek.class).set())
        .as((first, last, week) -> ownCalendar(DateRange.ofDays(first, last), week));
  }

  private static Checked ownCalendar(DateRange covered, Iterable<DayOfWeek> week) {
    ImmutableSet<DayOfWeek> worked = ImmutableSet.copyOf(week);
    Predicate<LocalDate> isWorkingDay = day -> worked.contains(day.getDayOfWeek());
    return new Checked(WorkingDays.of(covered, isWorkingDay), isWorkingDay);
  }

  @Property
  void whatIsDueAfterNDaysHasTakenN(
      @ForAll("englandAndWales") Checked calendar,
      @ForAll("daysOfAllYears") LocalDate start,
      @ForAll @LongRange(min = 1, max = 2_000_000) long workingDays) {
    Assume.that(workingDays <= DAYS.elapsed(start, LAST));
    LocalDate due = calendar.days().dueDate(start, workingDays);
    assertThat(calendar.days().elapsed(start, due)).isEqualTo(workingDays);
    assertThat(DAYS.isWorkingDay(due)).isTrue();
  }

  @Property
  void whatEndsOnAWorkingDayWasDueThen(
      @ForAll("englandAndWales") Checked calendar,
      @ForAll("daysOfAllYears") LocalDate one,
      @ForAll("daysOfAllYears") LocalDate other) {
    LocalDate start = one.isBefore(other) ? one : other;
    LocalDate end = one.isBefore(other) ? other : one;
    Assume.that(DAYS.isWorkingDay(end));
    long elapsed = calendar.days().elapsed(start, end);
    Assume.that(elapsed > 0);
    assertThat(calendar.days().dueDate(start, elapsed)).isEqualTo(end);
  }

  @Property
  void elapsedAddsUp(
      @ForAll("daysOfAllYears") LocalDate one,
      @ForAll("daysOfAllYears") LocalDate two,
      @ForAll("daysOfAllYears") LocalDate three) {
    List<LocalDate> order = ImmutableSortedSet.of(one, two, three).asList();
    LocalDate start = order.get(0);
    LocalDate middle = order.get(order.size() / 2);
    LocalDate end = order.get(order.size() - 1);
    assertThat(DAYS.elapsed(start, middle) + DAYS.elapsed(middle, end))
        .isEqualTo(DAYS.elapsed(start, end));
  }

  @Property
  void startThatIsAWorkingDayIsTheDifferenceBetweenTheConventions(
      @ForAll("calendars") Checked calendar,
      @ForAll("winterDays") LocalDate one,
      @ForAll("winterDays") LocalDate other) {
    LocalDate start = one.isBefore(other) ? one : other;
    LocalDate end = one.isBefore(other) ? other : one;
    long fromDayZero = calendar.days().counting(DayCount.START_IS_DAY_ZERO).elapsed(start, end);
    assertThat(calendar.days().counting(DayCount.START_IS_DAY_ONE).elapsed(start, end))
        .isEqualTo(fromDayZero + (calendar.isWorkingDay().test(start) ? 1 : 0));
  }

  @Property
  void nextAndPreviousUndoEachOtherOnWorkingDays(@ForAll("daysOfAllYears") LocalDate day) {
    Assume.that(DAYS.isWorkingDay(day));
    Assume.that(DAYS.elapsed(day, LAST) > 0);
    Assume.that(day.isAfter(LocalDate.of(1978, 1, 3)));
    assertThat(DAYS.previous(DAYS.next(day))).isEqualTo(day);
    assertThat(DAYS.next(DAYS.previous(day))).isEqualTo(day);
    assertThat(DAYS.dueDate(day, 1)).isEqualTo(DAYS.next(day));
  }

  @Property
  void englandAndWalesAgreesWithCountingDayByDay(
      @ForAll("englandAndWales") Checked calendar,
      @ForAll("daysOfAllYears") LocalDate start,
      @ForAll @LongRange(min = 0, max = 800) long daysLater,
      @ForAll @LongRange(min = 1, max = 400) long workingDays) {
    LocalDate end = start.plusDays(Math.min(daysLater, LAST.toEpochDay() - start.toEpochDay()));
    assertThat(DAYS.isWorkingDay(start)).isEqualTo(calendar.isWorkingDay().test(start));
    assertThat(calendar.days().elapsed(start, end)).isEqualTo(calendar.elapsed(start, end));
    DateRange period = DateRange.ofDays(start, end);
    assertThat(calendar.days().in(period)).isEqualTo(calendar.in(period));
    assertDueAsCounted(calendar, start, workingDays);
    assertNeighboursAsCounted(calendar, start);
  }

  @Property
  void anyCalendarAgreesWithCountingDayByDay(
      @ForAll("calendars") Checked calendar,
      @ForAll("winterDays") LocalDate one,
      @ForAll("winterDays") LocalDate other,
      @ForAll @LongRange(min = 1, max = 60) long workingDays) {
    LocalDate start = one.isBefore(other) ? one : other;
    LocalDate end = one.isBefore(other) ? other : one;
    assertThat(calendar.days().isWorkingDay(start)).isEqualTo(calendar.isWorkingDay().test(start));
    assertThat(calendar.days().elapsed(start, end)).isEqualTo(calendar.elapsed(start, end));
    DateRange period = DateRange.ofDays(start, end);
    assertThat(calendar.days().in(period)).isEqualTo(calendar.in(period));
    assertDueAsCounted(calendar, start, workingDays);
    assertNeighboursAsCounted(calendar, start);
  }

  @Provide
  Arbitrary<LocalDate> edges() {
    return Arbitraries.of(
        LocalDate.of(1900, 1, 1), LocalDate.of(2019, 1, 1), LocalDate.of(2101, 1, 1));
  }

  @Property
  void aCalendarOverTheEdgeOfWhatIsLookedUpAgreesWithCountingDayByDay(
      @ForAll("edges") LocalDate edge,
      @ForAll @IntRange(max = 45) int daysBefore,
      @ForAll @IntRange(max = 75) int daysAfter,
      @ForAll Set<DayOfWeek> week,
      @ForAll @Size(max = 20) Set<@IntRange(max = 120) Integer> closed,
      @ForAll DayCount dayCount,
      @ForAll @IntRange(max = 120) int day,
      @ForAll @LongRange(min = 1, max = 60) long workingDays) {
    DateRange covered = DateRange.ofDays(edge.minusDays(daysBefore), edge.plusDays(daysAfter));
    int length = daysBefore + daysAfter + 1;
    Checked calendar =
        ownCalendar(covered, week)
            .closedOn(
                closed.stream()
                    .map(after -> covered.from().plusDays(after % length))
                    .collect(toImmutableSortedSet(Comparator.naturalOrder())))
            .counting(dayCount);
    LocalDate start = covered.from().plusDays(day % length);
    LocalDate last = covered.lastDay();

    assertThat(calendar.days().isWorkingDay(start)).isEqualTo(calendar.isWorkingDay().test(start));
    assertThat(calendar.days().elapsed(start, last)).isEqualTo(calendar.elapsed(start, last));
    assertThat(calendar.days().elapsed(covered.from(), start))
        .isEqualTo(calendar.elapsed(covered.from(), start));
    assertThat(calendar.days().in(covered)).isEqualTo(calendar.in(covered));
    assertThat(calendar.days().hasNext(start)).isEqualTo(calendar.next(start).isPresent());
    assertDueAsCounted(calendar, start, workingDays);
    assertNeighboursAsCounted(calendar, start);
  }

  private static void assertDueAsCounted(Checked calendar, LocalDate start, long workingDays) {
    calendar
        .dueDate(start, workingDays)
        .ifPresentOrElse(
            due -> assertThat(calendar.days().dueDate(start, workingDays)).isEqualTo(due),
            () ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.days().dueDate(start, workingDays))
                    .withMessageStartingWith("workingDays: must be due by"));
  }

  private static void assertNeighboursAsCounted(Checked calendar, LocalDate day) {
    calendar
        .next(day)
        .ifPresentOrElse(
            next -> assertThat(calendar.days().next(day)).isEqualTo(next),
            () ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.days().next(day))
                    .withMessageStartingWith("day: must be before the last working day"));
    calendar
        .previous(day)
        .ifPresentOrElse(
            previous -> assertThat(calendar.days().previous(day)).isEqualTo(previous),
            () ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.days().previous(day))
                    .withMessageStartingWith("day: must be after the first working day"));
  }

  @Property
  void noWorkingDaysAreDueOnTheStart(
      @ForAll("calendars") Checked calendar, @ForAll("winterDays") LocalDate start) {
    WorkingDays days = calendar.days().counting(DayCount.START_IS_DAY_ZERO);
    assertThat(days.dueDate(start, 0)).isEqualTo(start);
    assertThat(days.elapsed(start, start)).isZero();
  }

  @Property
  void oneMoreWorkingDayIsDueOnTheNext(
      @ForAll("englandAndWales") Checked calendar,
      @ForAll("days") LocalDate start,
      @ForAll @LongRange(min = 1, max = 2_000) long workingDays) {
    assertThat(calendar.days().dueDate(start, workingDays + 1))
        .isEqualTo(DAYS.next(calendar.days().dueDate(start, workingDays)));
  }

  @Property
  void laterStartIsNeverDueEarlier(
      @ForAll("englandAndWales") Checked calendar,
      @ForAll("days") LocalDate start,
      @ForAll @LongRange(min = 1, max = 2_000) long workingDays) {
    assertThat(calendar.days().dueDate(start.plusDays(1), workingDays))
        .isAfterOrEqualTo(calendar.days().dueDate(start, workingDays));
  }

  @Property
  void closureNeverMakesADueDateEarlierOrTheTimeLonger(
      @ForAll("closures") ImmutableSortedSet<LocalDate> closed,
      @ForAll("closures") ImmutableSortedSet<LocalDate> more,
      @ForAll DayCount dayCount,
      @ForAll("winterDays") LocalDate start,
      @ForAll @LongRange(min = 1, max = 60) long workingDays) {
    WorkingDays before = DAYS.counting(dayCount).closedOn(closed);
    WorkingDays after = before.closedOn(more);
    assertThat(after.dueDate(start, workingDays))
        .isAfterOrEqualTo(before.dueDate(start, workingDays));
    LocalDate end = start.plusDays(workingDays);
    assertThat(after.elapsed(start, end)).isLessThanOrEqualTo(before.elapsed(start, end));
  }

  @Property
  void closuresInAnyOrderAreTheSameClosures(
      @ForAll("calendars") Checked calendar,
      @ForAll("closures") ImmutableSortedSet<LocalDate> closed,
      @ForAll("closures") ImmutableSortedSet<LocalDate> more) {
    WorkingDays together = calendar.days().closedOn(Sets.union(closed, more));
    assertThat(calendar.days().closedOn(closed).closedOn(more))
        .isEqualTo(together)
        .hasSameHashCodeAs(together);
    assertThat(calendar.days().closedOn(more.descendingSet()).closedOn(closed)).isEqualTo(together);
    assertThat(together.closedOn(closed)).isEqualTo(together);
  }

  @Property
  void workingDaysOfAPeriodAreThoseOfItsMonths(@ForAll("periods") DateRange period) {
    assertThat(
            period.months().stream()
                .mapToLong(month -> DAYS.in(DateRange.ofMonth(month).overlap(period).orElseThrow()))
                .sum())
        .isEqualTo(DAYS.in(period));
  }

  @Property
  void workingDaysOfAPeriodAreThoseElapsedWhenTheStartIsDayOne(
      @ForAll("periods") DateRange period) {
    assertThat(DAYS.in(period))
        .isEqualTo(
            DAYS.counting(DayCount.START_IS_DAY_ONE).elapsed(period.from(), period.lastDay()));
  }

  @Property
  void monthHasEighteenToTwentyThreeWorkingDays(@ForAll("months") YearMonth month) {
    assertThat(DAYS.in(month)).isEqualTo(DAYS.in(DateRange.ofMonth(month))).isBetween(18L, 23L);
  }

  @Property
  void serializedCopyIsEqualAndAnswersAlike(
      @ForAll("calendars") Checked calendar, @ForAll("winterDays") LocalDate day) {
    WorkingDays copy = Serialized.copy(calendar.days());
    assertThat(copy).isEqualTo(calendar.days()).hasSameHashCodeAs(calendar.days());
    assertThat(copy.isWorkingDay(day)).isEqualTo(calendar.days().isWorkingDay(day));
    assertThat(copy.dayCount()).isEqualTo(calendar.days().dayCount());
  }
}
