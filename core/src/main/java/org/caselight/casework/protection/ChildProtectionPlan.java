package org.caselight.casework.protection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.ChildSpan;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * A child protection plan: for what, since when, and when it was reviewed.
 *
 * <p>Dates that contradict each other are taken as they are; {@link ChildProtectionPlans#toIssues}
 * says which do. A plan that ended before it started is open on no day and in no measure but as an
 * earlier plan of its child.
 */
@Value.Immutable
@CaselightValue
public abstract class ChildProtectionPlan implements ChildSpan, Serializable {
  private static final long serialVersionUID = 1L;

  /** The most days that are not two years. */
  private static final int MOST_DAYS_UNDER_TWO_YEARS = 729;

  /** Orders plans by child, then start; no tie between plans that differ. */
  static final Comparator<ChildProtectionPlan> BY_CHILD_AND_START =
      Comparator.comparing(ChildProtectionPlan::child)
          .thenComparing(ChildProtectionPlan::startedOn)
          .thenComparing(ChildProtectionPlan::endedOn, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionPlan::initialCategory, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionPlan::latestCategory, Ordered.emptiesFirst())
          .thenComparingInt(plan -> plan.previousPlans().orElse(-1))
          .thenComparing(ChildProtectionPlan::initialConferenceOn, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionPlan::reviewsHeldOn, Ordered.<LocalDate>oneByOne())
          .thenComparing(ChildProtectionPlan::firstCoreGroupOn, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionPlan::team, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionPlan::worker, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionPlan::reference, Ordered.emptiesFirst());

  ChildProtectionPlan() {}

  /**
   * A plan that goes on.
   *
   * @param child the child
   * @param startedOn the day it started
   * @param initialCategory the category of abuse for which it was made
   * @return the plan
   * @throws IllegalArgumentException if the date is before 1900 or after 2200
   */
  public static ChildProtectionPlan of(
      ChildId child, LocalDate startedOn, CategoryOfAbuse initialCategory) {
    return builder().child(child).startedOn(startedOn).initialCategory(initialCategory).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract ChildId child();

  @Override
  public abstract LocalDate startedOn();

  @Override
  public abstract Optional<LocalDate> endedOn();

  /**
   * The category of abuse for which the plan was made.
   *
   * @return the category, empty if not recorded
   */
  public abstract Optional<CategoryOfAbuse> initialCategory();

  /**
   * The category of abuse that was recorded last.
   *
   * @return the category, empty if not recorded
   */
  public abstract Optional<CategoryOfAbuse> latestCategory();

  /**
   * How many plans of this authority the child had before, as recorded.
   *
   * @return the number, 0 or more; empty if not recorded
   */
  public abstract OptionalInt previousPlans();

  /**
   * The day of the initial conference that made the plan.
   *
   * @return the day, empty if not recorded
   */
  public abstract Optional<LocalDate> initialConferenceOn();

  /**
   * The days of its review conferences.
   *
   * @return the days, earliest first
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> reviewsHeldOn();

  /**
   * The day of the first core group.
   *
   * @return the day, empty if none was held
   */
  public abstract Optional<LocalDate> firstCoreGroupOn();

  /**
   * The team that holds the case.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * The worker who holds the case.
   *
   * @return the worker's pseudonym, empty if not recorded
   */
  public abstract Optional<WorkerId> worker();

  /**
   * By what other records point to this one.
   *
   * @return the reference, empty if there is none
   */
  public abstract Optional<String> reference();

  @Value.Check
  void validate() {
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
    previousPlans()
        .ifPresent(
            number ->
                checkArgument(number >= 0, "previousPlans: must be 0 or more, was %s", number));
    RecordedDates.require("initialConferenceOn", initialConferenceOn());
    RecordedDates.requireAll("reviewsHeldOn", reviewsHeldOn());
    RecordedDates.require("firstCoreGroupOn", firstCoreGroupOn());
    reference().ifPresent(text -> Words.requirePseudonym("reference", text));
  }

  /**
   * The category under which the plan is counted.
   *
   * @return the latest category, or the initial one if no latest is recorded; empty if neither is
   */
  public final Optional<CategoryOfAbuse> category() {
    return latestCategory().or(this::initialCategory);
  }

  /**
   * The day from which reviews and the first core group are counted.
   *
   * @return the initial conference, or the start of the plan if no conference is recorded
   */
  public final LocalDate countedFrom() {
    return initialConferenceOn().orElse(startedOn());
  }

  /**
   * Whether the child has been, or was, on this plan for two years or more, seen on a day.
   *
   * <p>Over 729 days from the start to the day, or to the end if that is earlier: on 31 March 2024
   * a plan that started on 1 April 2022 is 730 days old and one of 2 April 729.
   *
   * <p>Source: DfE, Local authority interactive tool, child protection plans of two years or more,
   * which are those of over 729 days.
   *
   * @param asAt the day
   * @return true if it lasted 730 days or more by then; false if its dates contradict each other
   */
  public final boolean hasLastedTwoYears(LocalDate asAt) {
    return span().map(span -> span.daysOpen(asAt) > MOST_DAYS_UNDER_TWO_YEARS).orElse(false);
  }

  /**
   * Whether it is open on a day and started three months earlier or more.
   *
   * @param asAt the day
   * @return true if it is open and the day three months after its start is not after {@code asAt}
   */
  public final boolean isOpenForThreeMonths(LocalDate asAt) {
    return isOpenOn(asAt) && !startedOn().plusMonths(3).isAfter(asAt);
  }

  /**
   * Whether every review that was due by a day was held in time.
   *
   * <p>The first within 3 months of {@link #countedFrom}, each later one within 6 months of the one
   * before, and the one due next not overdue: what is due on {@code asAt} is not. Reviews after
   * {@code asAt} are not held yet, and one on or before the plan's start is none.
   *
   * <p>Source: DfE, Children in need statistics, table D6, and Working Together to Safeguard
   * Children, for the limits. That a plan whose conference is not recorded counts from its start is
   * a convention of this library; the other choice is to leave it out.
   *
   * @param asAt the day
   * @return true if they were, on a plan that is open on that day; false if it is not open
   */
  public final boolean isReviewedInTime(LocalDate asAt) {
    if (!isOpenOn(asAt)) {
      return false;
    }
    LocalDate due = firstReviewDue();
    for (LocalDate heldOn : reviewsBy(asAt)) {
      if (heldOn.isAfter(due)) {
        return false;
      }
      due = laterReviewDue(heldOn);
    }
    return !asAt.isAfter(due);
  }

  /**
   * When its next review is due, seen on a day.
   *
   * <p>3 months after {@link #countedFrom}, or 6 months after the last review held by that day.
   *
   * @param asAt the day
   * @return the due date, which has passed if the review is overdue; empty if the plan is not open
   *     on that day
   */
  public final Optional<LocalDate> nextReviewDue(LocalDate asAt) {
    if (!isOpenOn(asAt)) {
      return Optional.empty();
    }
    ImmutableSortedSet<LocalDate> held = reviewsBy(asAt);
    return Optional.of(held.isEmpty() ? firstReviewDue() : laterReviewDue(held.last()));
  }

  /**
   * Whether its next review, seen on a day, is due in a period: this week, next month.
   *
   * @param period the period
   * @param asAt the day
   * @return true if the plan is open on the day and its next review due in the period
   */
  public final boolean isReviewDueIn(DateRange period, LocalDate asAt) {
    return nextReviewDue(asAt).map(period::contains).orElse(false);
  }

  /**
   * How its next review stands on a day.
   *
   * @param asAt the day
   * @return not yet due or overdue; empty if {@link #whyReviewNotTimed} has a reason
   */
  public final Optional<Timeliness> reviewTimeliness(LocalDate asAt) {
    return nextReviewDue(asAt)
        .map(due -> asAt.isAfter(due) ? Timeliness.OVERDUE : Timeliness.NOT_YET_DUE);
  }

  /**
   * Why no review of it is due, seen on a day.
   *
   * @param asAt the day
   * @return that its dates contradict each other, or that it is not open on that day; empty if it
   *     has a {@link #reviewTimeliness}
   */
  public final Optional<String> whyReviewNotTimed(LocalDate asAt) {
    return whyContradictory()
        .or(
            () ->
                isOpenOn(asAt) ? Optional.empty() : Optional.of("not open on the day asked about"));
  }

  private ImmutableSortedSet<LocalDate> reviewsBy(LocalDate asAt) {
    return reviewsHeldOn().subSet(startedOn(), false, asAt, true);
  }

  /** Months are the same in every calendar of working days, so that any will do. */
  private LocalDate firstReviewDue() {
    return StatutoryTimeLimits.FIRST_REVIEW_CONFERENCE.dueDate(
        countedFrom(), WorkingDays.ENGLAND_AND_WALES);
  }

  private static LocalDate laterReviewDue(LocalDate heldOn) {
    return StatutoryTimeLimits.LATER_REVIEW_CONFERENCE.dueDate(
        heldOn, WorkingDays.ENGLAND_AND_WALES);
  }

  /**
   * How its first core group stands on a day, against {@link StatutoryTimeLimits#FIRST_CORE_GROUP}:
   * 10 working days.
   *
   * @param days the working days
   * @param asAt the day
   * @return as {@link #coreGroupTimeliness(TimeLimit, WorkingDays, LocalDate)}
   */
  public final Optional<Timeliness> coreGroupTimeliness(WorkingDays days, LocalDate asAt) {
    return coreGroupTimeliness(StatutoryTimeLimits.FIRST_CORE_GROUP, days, asAt);
  }

  /**
   * How its first core group stands on a day, against a limit.
   *
   * <p>In time or late if it was held by then; a core group held later is not held yet. Otherwise
   * not yet due, or overdue once more than the limit has passed.
   *
   * <p>Source: Working Together to Safeguard Children, for the limit. That a plan which ended waits
   * for no core group is a convention of this library; the other choice is to call it late.
   *
   * @param limit the limit, counted from {@link #countedFrom}
   * @param days the working days
   * @param asAt the day
   * @return how it stands; empty if {@link #whyCoreGroupNotTimed} has a reason
   */
  public final Optional<Timeliness> coreGroupTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyCoreGroupNotTimed(limit, days, asAt).isPresent()
        ? Optional.empty()
        : Optional.of(timedCoreGroup(limit, days, asAt));
  }

  /**
   * By which day its first core group is due, while it waits for one: 10 working days from {@link
   * #countedFrom}.
   *
   * @param days the working days
   * @param asAt the day
   * @return the due date, past if the core group is overdue; empty if it was held by then, {@link
   *     #whyCoreGroupNotTimed} has a reason, or it is due after the calendar ends
   */
  public final Optional<LocalDate> coreGroupDueOn(WorkingDays days, LocalDate asAt) {
    TimeLimit limit = StatutoryTimeLimits.FIRST_CORE_GROUP;
    return coreGroupTimeliness(limit, days, asAt)
        .filter(timeliness -> !timeliness.isDone() && limit.isCountable(countedFrom(), days))
        .map(waiting -> limit.dueDate(countedFrom(), days));
  }

  /** How the core group of a plan stands that is not left out. */
  final Timeliness timedCoreGroup(TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return limit.timeliness(countedFrom(), firstCoreGroupOn(), days, asAt);
  }

  /**
   * Why its first core group stands in no way against a limit on a day.
   *
   * @param limit the limit, counted from {@link #countedFrom}
   * @param days the working days
   * @param asAt the day
   * @return that the plan started later, that it ended before it started or without a core group,
   *     that the core group was before the conference, or that the calendar does not know the days;
   *     empty if it has a {@link #coreGroupTimeliness}
   */
  public final Optional<String> whyCoreGroupNotTimed(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    if (isContradictory()) {
      return whyContradictory();
    }
    if (startedOn().isAfter(asAt)) {
      return Optional.of(Reasons.NOT_STARTED);
    }
    if (firstCoreGroupOn().map(heldOn -> !heldOn.isAfter(asAt)).orElse(false)) {
      return whyHeldCoreGroupNotTimed(limit, days);
    }
    return isOpenOn(asAt)
        ? Reasons.whyNotCountable(limit, countedFrom(), asAt, days)
        : Optional.of("ended with no core group held");
  }

  /** Why a core group that was held can be called neither in time nor late. */
  final Optional<String> whyHeldCoreGroupNotTimed(TimeLimit limit, WorkingDays days) {
    if (isContradictory()) {
      return whyContradictory();
    }
    LocalDate heldOn = firstCoreGroupOn().orElseThrow();
    return heldOn.isBefore(countedFrom())
        ? Optional.of("core group before the conference")
        : Reasons.whyNotCountable(limit, countedFrom(), heldOn, days);
  }

  /** That it ended before it started, if it did. */
  final Optional<String> whyContradictory() {
    return isContradictory() ? Optional.of(Reasons.ENDED_BEFORE_START) : Optional.empty();
  }

  /** The first day of which it is certain that the child was no longer on this plan. */
  final LocalDate until() {
    return isContradictory() ? startedOn() : endedOn().orElse(LocalDate.MAX);
  }

  /**
   * The plan without identifiers.
   *
   * @return {@code child protection plan 2019-01-24 until 2019-11-05, neglect, 2 reviews}
   */
  @Override
  public final String toString() {
    return "child protection plan "
        + Reasons.shown(startedOn(), endedOn())
        + category().map(category -> ", " + category.label()).orElse("")
        + ", "
        + Words.count(reviewsHeldOn().size(), "review");
  }

  /** Builds a {@link ChildProtectionPlan}: the child and the start are required. */
  public static final class Builder extends ImmutableChildProtectionPlan.Builder {
    Builder() {}
  }
}
