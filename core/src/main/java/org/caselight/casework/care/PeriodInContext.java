package org.caselight.casework.care;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;

/**
 * A period of care beside the same child's other periods, for what one record cannot tell: {@link
 * PeriodsOfCare#inContext} makes them.
 */
public final class PeriodInContext implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MANY_PLACEMENTS = 3;

  private final ImmutableList<PeriodOfCare> history;
  private final int position;

  private PeriodInContext(ImmutableList<PeriodOfCare> history, int position) {
    this.history = history;
    this.position = position;
  }

  /** Each period of one child's history, which is in order. */
  static Stream<PeriodInContext> each(ImmutableList<PeriodOfCare> history) {
    return IntStream.range(0, history.size()).mapToObj(i -> new PeriodInContext(history, i));
  }

  /**
   * The period with which a child counts among those starting in some days, and those that start in
   * them and are left out; in one walk over the history.
   */
  static Stream<PeriodInContext> startsIn(ImmutableList<PeriodOfCare> history, DateRange days) {
    int first = firstStartIn(history, days);
    return each(history)
        .filter(
            context ->
                context.position == first
                    || (days.contains(context.period().startedOn())
                        && context.period().whyLeftOut().isPresent()));
  }

  private static int firstStartIn(ImmutableList<PeriodOfCare> history, DateRange days) {
    return IntStream.range(0, history.size())
        .filter(
            i -> history.get(i).whyLeftOut().isEmpty() && days.contains(history.get(i).startedOn()))
        .findFirst()
        .orElse(-1);
  }

  /**
   * The periods in care on a day, as far as is known, each with the answer of {@link
   * #hasThreeOrMorePlacements}; the placements of the child counted once.
   */
  static Stream<Moves> movesOf(ImmutableList<PeriodOfCare> history, LocalDate day) {
    ImmutableList<PeriodInContext> inCare =
        each(history)
            .filter(context -> context.period().isInCareAsFarAsKnown(day))
            .collect(toImmutableList());
    if (inCare.isEmpty()) {
      return Stream.of();
    }
    boolean isMany = hasThreeOrMorePlacements(history, day);
    return inCare.stream().map(context -> new Moves(context, isMany));
  }

  /** A period in care, and whether its child had three or more placements. */
  record Moves(PeriodInContext context, boolean isMany) {}

  /**
   * The period that is asked about.
   *
   * @return the period
   */
  public PeriodOfCare period() {
    return history.get(position);
  }

  /**
   * The child's periods before it.
   *
   * @return the periods, those that are left out of measures among them, earliest first
   */
  public ImmutableList<PeriodOfCare> earlier() {
    return history.subList(0, position);
  }

  /**
   * The child's periods after it.
   *
   * @return the periods, those that are left out of measures among them, earliest first
   */
  public ImmutableList<PeriodOfCare> later() {
    return history.subList(position + 1, history.size());
  }

  /**
   * Whether it is the child's first to start in some days, so that the child counts once among
   * those starting.
   *
   * @param days the days
   * @return true if it started in them and no earlier period did, of those that are counted; false
   *     if it is left out of every measure
   */
  public boolean isFirstStartIn(DateRange days) {
    return position == firstStartIn(history, days);
  }

  /**
   * The child's placements during some days, in all its periods of care that are counted.
   *
   * @param days the days
   * @return what {@link PeriodOfCare#placementsDuring} has of each period, by period; what is
   *     recorded twice is there once
   */
  public ImmutableList<Placement> placementsDuring(DateRange days) {
    return placementsDuring(history, days);
  }

  private static ImmutableList<Placement> placementsDuring(
      ImmutableList<PeriodOfCare> history, DateRange days) {
    return history.stream()
        .filter(each -> each.whyLeftOut().isEmpty())
        .flatMap(each -> each.placementsDuring(days).stream())
        .distinct()
        .collect(toImmutableList());
  }

  /**
   * Whether a child in care on a day had three or more placements in the twelve months ending with
   * it.
   *
   * @param day the day, in the twelve months; 31 March for a reporting year
   * @return yes or no; empty if the period is not open on the day, is left out of every measure, or
   *     has no placement recorded
   */
  public Optional<Boolean> hasThreeOrMorePlacements(LocalDate day) {
    return period().isOpenOn(day) && whyPlacementsUnknown().isEmpty()
        ? Optional.of(hasThreeOrMorePlacements(history, day))
        : Optional.empty();
  }

  private static boolean hasThreeOrMorePlacements(
      ImmutableList<PeriodOfCare> history, LocalDate day) {
    return placementsDuring(history, DateRange.twelveMonthsTo(day)).size() >= MANY_PLACEMENTS;
  }

  Optional<String> whyPlacementsUnknown() {
    return period()
        .whyLeftOut()
        .or(
            () ->
                period().placements().isEmpty()
                    ? Optional.of(PeriodOfCare.NO_PLACEMENT)
                    : Optional.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PeriodInContext that
        && position == that.position
        && history.equals(that.history);
  }

  @Override
  public int hashCode() {
    return Objects.hash(history, position);
  }

  /**
   * The period, and how many others there are.
   *
   * @return {@code period of care from 2018-04-03, 1 earlier, 0 later}
   */
  @Override
  public String toString() {
    return period() + ", " + earlier().size() + " earlier, " + later().size() + " later";
  }
}
