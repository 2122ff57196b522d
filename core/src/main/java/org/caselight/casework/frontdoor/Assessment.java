package org.caselight.casework.frontdoor;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.ChildSpan;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.casework.YesNoUnknown;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of what one child needs: begun on a day, and done when a manager authorised it.
 *
 * <pre>{@code
 * Assessment assessment =
 *     Assessment.of(child, LocalDate.of(2023, 3, 31), Optional.of(LocalDate.of(2023, 6, 9)));
 * assessment.workingDaysTaken(FROM_ASSESSMENT_START, ENGLAND_AND_WALES);   // 45
 * assessment.isInTime(FROM_ASSESSMENT_START, ENGLAND_AND_WALES);           // true
 * }</pre>
 *
 * <p>In time is what took no more than 45 working days: an assessment authorised on the Saturday
 * after them is still in time, on the Monday it is late. Dates that contradict each other are taken
 * as they are; {@link Assessments#toIssues} finds them, and each measure says what it left out.
 *
 * <p>Many assessments have no new referral: a child whose case is open is assessed again.
 *
 * <p>Source: DfE, Children in need statistics, methodology, duration of assessments; {@link
 * StatutoryTimeLimits#ASSESSMENT}.
 */
@Value.Immutable
@CaselightValue
public abstract class Assessment implements ChildSpan, Serializable {
  private static final long serialVersionUID = 1L;

  Assessment() {}

  /**
   * An assessment of which no more is known.
   *
   * @param child the child
   * @param startedOn the day it began
   * @param authorisedOn the day it was authorised, empty if it was not
   * @return the assessment
   * @throws IllegalArgumentException if a day is before 1900 or after 2200
   */
  public static Assessment of(
      ChildId child, LocalDate startedOn, Optional<LocalDate> authorisedOn) {
    return builder().child(child).startedOn(startedOn).authorisedOn(authorisedOn).build();
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

  /**
   * The day it began.
   *
   * @return the day
   */
  @Override
  public abstract LocalDate startedOn();

  /**
   * The day it was authorised, and so done.
   *
   * @return the day, empty if it is open
   */
  public abstract Optional<LocalDate> authorisedOn();

  /**
   * The day the referral was received that led to it.
   *
   * @return the day, empty if there was none or it is not recorded
   */
  public abstract Optional<LocalDate> referralReceivedOn();

  /**
   * The referral that led to it.
   *
   * @return the referral's reference, empty if there was none or it is not recorded
   */
  public abstract Optional<String> referralReference();

  /**
   * The team that did it.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * The worker who did it.
   *
   * @return the worker's pseudonym, empty if not recorded
   */
  public abstract Optional<WorkerId> worker();

  /**
   * Whether the child was seen.
   *
   * @return the answer; unknown unless given
   */
  @Value.Default
  public YesNoUnknown childSeen() {
    return YesNoUnknown.UNKNOWN;
  }

  /**
   * Whether it found that the child needs support.
   *
   * @return the answer; unknown unless given
   */
  @Value.Default
  public YesNoUnknown needsSupport() {
    return YesNoUnknown.UNKNOWN;
  }

  /** Asked of every assessment there is, where an {@code Optional} costs more than the answer. */
  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate authorisedOrNull() {
    return authorisedOn().orElse(null);
  }

  /** Asked of every assessment there is, as {@link #authorisedOrNull}. */
  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate referralReceivedOrNull() {
    return referralReceivedOn().orElse(null);
  }

  @Value.Check
  void validate() {
    referralReference()
        .ifPresent(reference -> Words.requirePseudonym("referralReference", reference));
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("authorisedOn", authorisedOn());
    RecordedDates.require("referralReceivedOn", referralReceivedOn());
  }

  /**
   * The day it was authorised.
   *
   * @return the day, on which it was no longer open; empty if it is open
   */
  @Override
  public final Optional<LocalDate> endedOn() {
    return authorisedOn();
  }

  /**
   * Whether it was authorised in a period.
   *
   * @param period the period
   * @return true if the day it was authorised is in the period, before it began or not
   */
  public final boolean isAuthorisedIn(DateRange period) {
    LocalDate authorised = authorisedOrNull();
    return authorised != null && period.contains(authorised);
  }

  /**
   * Why it is not held against a time limit.
   *
   * @param clock from which day is counted
   * @param limit how long it may take
   * @param days the working days
   * @param asAt the day asked about
   * @return {@code authorised before it began}, {@code no referral date recorded}, {@code
   *     authorised before the referral}, {@code later than the day asked about} if it had not begun
   *     by then, or {@code outside the working-day calendar}; empty if {@link #timeliness} answers
   */
  public final Optional<String> whyLeftOut(
      AssessmentClock clock, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    LocalDate authorised = authorisedOrNull();
    if (authorised != null && authorised.isBefore(startedOn())) {
      return Optional.of("authorised before it began");
    }
    LocalDate from = clock.startOrNull(this);
    if (from == null) {
      return Optional.of("no referral date recorded");
    }
    if (authorised != null && authorised.isBefore(from)) {
      return Optional.of("authorised before the referral");
    }
    if (startedOn().isAfter(asAt) || from.isAfter(asAt)) {
      return Optional.of(Reasons.LATER);
    }
    LocalDate end = authorised == null || authorised.isAfter(asAt) ? asAt : authorised;
    return limit.isAnswerable(from, end, days)
        ? Optional.empty()
        : Optional.of(Reasons.OUTSIDE_CALENDAR);
  }

  /**
   * How it stands against the 45 working days.
   *
   * @param clock from which day they are counted
   * @param days the working days
   * @param asAt the day asked about
   * @return how it stands; empty for the reasons of {@link #whyLeftOut}
   */
  public final Optional<Timeliness> timeliness(
      AssessmentClock clock, WorkingDays days, LocalDate asAt) {
    return timeliness(clock, StatutoryTimeLimits.ASSESSMENT, days, asAt);
  }

  /**
   * How it stands against a time limit of one's own.
   *
   * @param clock from which day is counted
   * @param limit how long it may take
   * @param days the working days
   * @param asAt the day asked about; what was authorised later is open
   * @return how it stands; empty for the reasons of {@link #whyLeftOut}
   */
  public final Optional<Timeliness> timeliness(
      AssessmentClock clock, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyLeftOut(clock, limit, days, asAt).isPresent()
        ? Optional.empty()
        : Optional.of(standing(clock, limit, days, asAt));
  }

  /** How one stands that is not left out. */
  final Timeliness standing(
      AssessmentClock clock, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    LocalDate from = requireNonNull(clock.startOrNull(this));
    LocalDate authorised = authorisedOrNull();
    // Made anew in each branch, so that the compiler sees through the Optional and makes no object.
    return authorised == null
        ? limit.timeliness(from, Optional.empty(), days, asAt)
        : limit.timeliness(from, Optional.of(authorised), days, asAt);
  }

  /** Whether one was in time that is authorised and not left out. */
  final boolean tookNoMoreThan(TimeLimit limit, AssessmentClock clock, WorkingDays days) {
    return limit.isWithin(
        requireNonNull(clock.startOrNull(this)), requireNonNull(authorisedOrNull()), days);
  }

  private boolean isAuthorised(
      Timeliness how, AssessmentClock clock, TimeLimit limit, WorkingDays days) {
    return authorisedOn()
        .flatMap(authorised -> timeliness(clock, limit, days, authorised))
        .filter(how::equals)
        .isPresent();
  }

  /**
   * Whether it was authorised within 45 working days.
   *
   * @param clock from which day they are counted
   * @param days the working days
   * @return true if it was; false if it took longer, is open, or is left out
   */
  public final boolean isInTime(AssessmentClock clock, WorkingDays days) {
    return isInTime(clock, StatutoryTimeLimits.ASSESSMENT, days);
  }

  /**
   * Whether it was authorised within a time limit of one's own.
   *
   * @param clock from which day is counted
   * @param limit how long it may take
   * @param days the working days
   * @return true if it was; false if it took longer, is open, or is left out
   */
  public final boolean isInTime(AssessmentClock clock, TimeLimit limit, WorkingDays days) {
    return isAuthorised(Timeliness.IN_TIME, clock, limit, days);
  }

  /**
   * Whether it was authorised, and took more than 45 working days.
   *
   * @param clock from which day they are counted
   * @param days the working days
   * @return true if it took longer; false if it was in time, is open, or is left out
   */
  public final boolean isLate(AssessmentClock clock, WorkingDays days) {
    return isLate(clock, StatutoryTimeLimits.ASSESSMENT, days);
  }

  /**
   * Whether it was authorised, and took more than a time limit of one's own.
   *
   * @param clock from which day is counted
   * @param limit how long it may take
   * @param days the working days
   * @return true if it took longer; false if it was in time, is open, or is left out
   */
  public final boolean isLate(AssessmentClock clock, TimeLimit limit, WorkingDays days) {
    return isAuthorised(Timeliness.LATE, clock, limit, days);
  }

  /**
   * Whether it is open on a day although 45 working days are over.
   *
   * @param clock from which day they are counted
   * @param days the working days
   * @param asAt the day asked about
   * @return true if it is open and, authorised on that day, it would be late
   */
  public final boolean isOverdue(AssessmentClock clock, WorkingDays days, LocalDate asAt) {
    return isOverdue(clock, StatutoryTimeLimits.ASSESSMENT, days, asAt);
  }

  /**
   * Whether it is open on a day although a time limit of one's own is over.
   *
   * @param clock from which day is counted
   * @param limit how long it may take
   * @param days the working days
   * @param asAt the day asked about
   * @return true if it is open and, authorised on that day, it would be late
   */
  public final boolean isOverdue(
      AssessmentClock clock, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return timeliness(clock, limit, days, asAt).filter(Timeliness.OVERDUE::equals).isPresent();
  }

  /**
   * By which day it is due, while it is open: 45 working days from the clock's start.
   *
   * @param clock from which day they are counted
   * @param days the working days
   * @param asAt the day asked about
   * @return the due date, past if it is overdue; empty if it is authorised by then, left out, or
   *     due after the calendar ends
   */
  public final Optional<LocalDate> dueOn(AssessmentClock clock, WorkingDays days, LocalDate asAt) {
    return dueOn(clock, StatutoryTimeLimits.ASSESSMENT, days, asAt);
  }

  /**
   * By which day it is due, while it is open, within a time limit of one's own.
   *
   * @param clock from which day is counted
   * @param limit how long it may take
   * @param days the working days
   * @param asAt the day asked about
   * @return the due date, past if it is overdue; empty if it is authorised by then, left out, or
   *     due after the calendar ends
   */
  public final Optional<LocalDate> dueOn(
      AssessmentClock clock, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return timeliness(clock, limit, days, asAt)
        .filter(timeliness -> !timeliness.isDone())
        .flatMap(open -> clock.start(this))
        .filter(start -> limit.isCountable(start, days))
        .map(start -> limit.dueDate(start, days));
  }

  /**
   * How many working days it took.
   *
   * @param clock from which day is counted
   * @param days the working days
   * @return the days, 0 if it began and was authorised on one day; empty if it is open, its dates
   *     contradict each other, there is no day to count from, or a day is outside the calendar
   */
  public final OptionalLong workingDaysTaken(AssessmentClock clock, WorkingDays days) {
    return authorisedOn()
        .map(authorised -> workingDaysUpTo(clock, days, authorised))
        .orElseGet(OptionalLong::empty);
  }

  /**
   * For how many working days it has been open.
   *
   * @param clock from which day is counted
   * @param days the working days
   * @param asAt the day asked about
   * @return the days, 0 on the day it began; empty if it is not open on that day, there is no day
   *     to count from, or a day is outside the calendar
   */
  public final OptionalLong workingDaysOpen(
      AssessmentClock clock, WorkingDays days, LocalDate asAt) {
    return isOpenOn(asAt) ? workingDaysUpTo(clock, days, asAt) : OptionalLong.empty();
  }

  private OptionalLong workingDaysUpTo(AssessmentClock clock, WorkingDays days, LocalDate end) {
    return whyLeftOut(clock, StatutoryTimeLimits.ASSESSMENT, days, end).isPresent()
        ? OptionalLong.empty()
        : OptionalLong.of(days.elapsed(clock.start(this).orElseThrow(), end));
  }

  /**
   * The assessment without identifiers.
   *
   * @return {@code Assessment begun 2019-01-07, authorised 2019-03-01}, or {@code Assessment begun
   *     2019-01-07, open}
   */
  @Override
  public final String toString() {
    return "Assessment begun "
        + startedOn()
        + authorisedOn().map(day -> ", authorised " + day).orElse(", open");
  }

  /** Builds an {@link Assessment}: the child and the day it began are required. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
