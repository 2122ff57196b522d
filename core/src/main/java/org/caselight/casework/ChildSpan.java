package org.caselight.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Span;
import org.caselight.service.ChildId;

/**
 * A recorded stretch of a child's time: an involvement, a child protection plan, a period of care.
 *
 * <p>What is recorded may contradict itself: a stretch that ended before it started is open on no
 * day, has no {@link #span}, and is left out, and counted, by every measure of {@link ChildSpans}.
 * A council's own kind of stretch implements this to be measured in the same way.
 */
public interface ChildSpan {

  /**
   * The child.
   *
   * @return the child's pseudonym
   */
  ChildId child();

  /**
   * The day it started.
   *
   * @return the first day
   */
  LocalDate startedOn();

  /**
   * The day it ended.
   *
   * @return the first day on which it was no longer open, empty if it has not ended
   */
  Optional<LocalDate> endedOn();

  /**
   * Whether its dates contradict each other.
   *
   * @return true if it ended before it started
   */
  default boolean isContradictory() {
    Optional<LocalDate> end = endedOn();
    return end.isPresent() && end.get().isBefore(startedOn());
  }

  /**
   * The stretch as a span.
   *
   * @return the span, empty if its dates contradict each other
   */
  default Optional<Span> span() {
    return isContradictory() ? Optional.empty() : Optional.of(Span.of(startedOn(), endedOn()));
  }

  /**
   * Whether it is open on a day.
   *
   * @param day the day
   * @return true if it started on or before that day and had not ended on or before it; false if
   *     its dates contradict each other
   */
  default boolean isOpenOn(LocalDate day) {
    Optional<LocalDate> end = endedOn();
    return !day.isBefore(startedOn()) && (end.isEmpty() || day.isBefore(end.get()));
  }

  /**
   * Whether it started in a period.
   *
   * @param period the period
   * @return true if the first day is in the period; false if its dates contradict each other
   */
  default boolean startedIn(DateRange period) {
    return !isContradictory() && period.contains(startedOn());
  }

  /**
   * Whether it ended in a period.
   *
   * @param period the period
   * @return true if it has ended and the day is in the period; false if its dates contradict each
   *     other
   */
  default boolean endedIn(DateRange period) {
    Optional<LocalDate> end = endedOn();
    return end.isPresent() && period.contains(end.get()) && !isContradictory();
  }

  /**
   * Whether it was open at some point of a period.
   *
   * @param period the period
   * @return true if it was open on a day of the period, or started or ended in it; false if its
   *     dates contradict each other
   */
  default boolean isOpenDuring(DateRange period) {
    return span().map(span -> span.isOpenDuring(period)).orElse(false);
  }
}
