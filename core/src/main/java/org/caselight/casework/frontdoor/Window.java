package org.caselight.casework.frontdoor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.internal.Histories;
import org.caselight.service.ChildId;

/** The time in which something may follow, as known on a day. */
record Window(TimeLimit within, WorkingDays days, LocalDate asAt) {

  Window {
    requireNonNull(within, "within");
    requireNonNull(days, "days");
    requireNonNull(asAt, "asAt");
  }

  /** Whether a day had come by the day asked about. */
  boolean isKnown(LocalDate day) {
    return !day.isAfter(asAt);
  }

  private boolean isCountable(LocalDate start) {
    return within.unit() != TimeLimit.Unit.WORKING_DAYS
        || (within.isAnswerable(start, asAt, days) && days.covers(asAt.plusDays(1)));
  }

  /**
   * Whether what happens tomorrow may still follow by its date: of what is not young only a link
   * can change the answer.
   */
  private boolean isYoung(LocalDate start) {
    return within.unit() == TimeLimit.Unit.WORKING_DAYS
        ? within.isWithin(start, asAt.plusDays(1), days)
        : asAt.isBefore(within.dueDate(start, days));
  }

  /**
   * What followed a record.
   *
   * @param subject the record
   * @param start its day
   * @param whyNot why it is not to be counted, apart from its day
   * @param linked what names it, or is named by it
   * @param first the first that followed by date, at whatever distance
   * @param day the day of what follows
   */
  <T extends Serializable, N extends Serializable> FollowUp<T, N> follow(
      T subject,
      LocalDate start,
      Optional<String> whyNot,
      Optional<N> linked,
      Optional<N> first,
      Function<N, LocalDate> day) {
    boolean isAnswerable = whyNot.isEmpty() && isKnown(start) && isCountable(start);
    Optional<N> next =
        isAnswerable
            ? linked.or(() -> first.filter(found -> within.isWithin(start, day.apply(found), days)))
            : Optional.empty();
    boolean isProvisional = isAnswerable && isYoung(start);
    Optional<String> why =
        isAnswerable
            ? Optional.of("younger than " + within).filter(young -> isProvisional)
            : whyNot.or(
                () -> Optional.of(isKnown(start) ? Reasons.OUTSIDE_CALENDAR : Reasons.LATER));
    return ImmutableFollowUp.<T, N>builder()
        .subject(subject)
        .next(next)
        .isProvisional(isProvisional)
        .whyLeftOut(why)
        .build();
  }

  /** Collects what is made of each record, by child and then in the order of the records. */
  static <T, R> Collector<T, ?, ImmutableList<R>> collecting(
      Function<T, ChildId> child, Comparator<T> order, Function<T, R> mapper) {
    return Histories.collecting(
        child,
        order,
        histories ->
            histories.stream()
                .flatMap(List::stream)
                .map(mapper)
                .collect(ImmutableList.toImmutableList()));
  }
}
