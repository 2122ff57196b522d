package org.caselight.casework.visit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How often is a child to be visited? Within so long of the start, then at intervals of so long,
 * and perhaps at others after the first year.
 *
 * <pre>{@code
 * VisitFrequency frequency = VisitFrequencies.PLACEMENT_TO_18;   // 1 week, 6 weeks, 3 months
 * LocalDate placed = LocalDate.of(2018, 6, 14);
 * frequency.dueOn(placed, Optional.empty(), ENGLAND_AND_WALES);   // 2018-06-21
 * frequency.dueOn(placed, Optional.of(LocalDate.of(2019, 6, 13)), ENGLAND_AND_WALES);   // 2019-07-25
 * frequency.dueOn(placed, Optional.of(LocalDate.of(2019, 6, 14)), ENGLAND_AND_WALES);   // 2019-09-14
 * }</pre>
 *
 * <p>An interval is one of the first year if the visit it is counted from is before the first
 * anniversary of the start ({@code since.plusYears(1)}), and then it holds whole, even where it
 * reaches into the second year. A visit on the anniversary or later begins an interval of after the
 * first year. The regulations ("at intervals of not more than six weeks for the first year", "and
 * thereafter") do not say which an interval across the anniversary is; that it keeps the length it
 * began with is a convention of this library. The other choice, the later interval as soon as the
 * due date falls into the second year, would leave a child of whom most of the interval is in the
 * first year unseen for longer.
 *
 * <p><em>A visit never brings the due date forward.</em> Where an interval is shorter than what
 * came before it (12 weeks for the first visit, then every 4), the due date that stood without the
 * visit still holds if it is later; and after the first year, that which a visit on its last day
 * would have had. So no visit that is made adds one that is overdue. No frequency of a regulation
 * is of that kind. A due date that cannot be counted in the calendar of working days (from a start
 * before 1978 in England and Wales) holds nothing back: the first that can be counted is of a
 * visit.
 */
@Value.Immutable
@CaselightValue
public abstract class VisitFrequency implements Serializable {
  private static final long serialVersionUID = 1L;

  VisitFrequency() {}

  /**
   * One interval for all visits: the first within it of the start, each other within it of the
   * last.
   *
   * @param interval the longest time between
   * @return the frequency
   */
  public static VisitFrequency every(TimeLimit interval) {
    return builder().then(interval).build();
  }

  /**
   * An interval for the first visit and one for all others.
   *
   * @param first how long after the start the first visit is due
   * @param then the longest time between visits
   * @return the frequency
   */
  public static VisitFrequency firstThenEvery(TimeLimit first, TimeLimit then) {
    return builder().first(first).then(then).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How long after the start the first visit is due.
   *
   * @return the limit; empty if it is that of every other visit
   */
  public abstract Optional<TimeLimit> first();

  /**
   * How long after a visit the next is due.
   *
   * @return the limit
   */
  public abstract TimeLimit then();

  /**
   * How long after a visit the next is due, once that visit is a year or more after the start.
   *
   * @return the limit; empty if the first year is like the others
   */
  public abstract Optional<TimeLimit> afterFirstYear();

  /**
   * The day by which the next visit is due.
   *
   * @param since the start: of the status, for a looked-after child of the placement
   * @param lastSeenOn the last visit that saw the child; one before the start does not count
   * @param days the working days, asked for limits of working days only
   * @return the due date; empty if a limit is one of working days and cannot be counted in the
   *     calendar from that day (before 1978 in England and Wales)
   */
  public final Optional<LocalDate> dueOn(
      LocalDate since, Optional<LocalDate> lastSeenOn, WorkingDays days) {
    return Optional.ofNullable(deadline(since, lastSeenOn.orElse(null), days))
        .map(VisitDeadline::dueOn);
  }

  /**
   * The last day on which the next visit is in time: the due date, and after a limit of working
   * days whatever weekend or holidays follow it, as {@link TimeLimit} counts.
   *
   * @param since the start: of the status, for a looked-after child of the placement
   * @param lastSeenOn the last visit that saw the child; one before the start does not count
   * @param days the working days, asked for limits of working days only
   * @return the day; the visit is overdue from the day after. Empty if there is no due date
   */
  public final Optional<LocalDate> inTimeUntil(
      LocalDate since, Optional<LocalDate> lastSeenOn, WorkingDays days) {
    return Optional.ofNullable(deadline(since, lastSeenOn.orElse(null), days))
        .map(VisitDeadline::inTimeUntil);
  }

  /** Null if it cannot be counted in the calendar. */
  final @Nullable VisitDeadline deadline(
      LocalDate since, @Nullable LocalDate lastSeenOn, WorkingDays days) {
    VisitDeadline ofFirst = VisitDeadline.of(first().orElse(then()), since, days);
    if (lastSeenOn == null || lastSeenOn.isBefore(since)) {
      return ofFirst;
    }
    LocalDate anniversary = since.plusYears(1);
    boolean isLater = afterFirstYear().isPresent() && !lastSeenOn.isBefore(anniversary);
    VisitDeadline own =
        VisitDeadline.of(isLater ? afterFirstYear().get() : then(), lastSeenOn, days);
    if (own == null) {
      return null;
    }
    // What stood before and cannot be counted in the calendar is not known to be later.
    VisitDeadline held = own.orLater(ofFirst);
    return isLater ? held.orLater(VisitDeadline.of(then(), anniversary.minusDays(1), days)) : held;
  }

  /**
   * The frequency in words.
   *
   * @return {@code every 10 working days}, or {@code first within 1 week, then every 6 weeks, after
   *     the first year every 3 months}
   */
  @Override
  public final String toString() {
    return first().map(limit -> "first within " + limit + ", then ").orElse("")
        + "every "
        + then()
        + afterFirstYear().map(limit -> ", after the first year every " + limit).orElse("");
  }

  /** Builds a {@link VisitFrequency}: the interval between visits is required. */
  public static final class Builder extends ImmutableVisitFrequency.Builder {
    Builder() {}
  }
}
