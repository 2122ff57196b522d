package org.caselight.casework.care;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Span;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.ChildSpan;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * A child's time in care, from becoming looked after to ceasing, as recorded: with its episodes,
 * reviews, health assessments and plans.
 *
 * <pre>{@code
 * PeriodOfCare period =
 *     PeriodOfCare.builder()
 *         .child(ChildId.of("c-17"))
 *         .startedOn(LocalDate.of(2019, 1, 7))
 *         .addReviewsHeldOn(LocalDate.of(2019, 2, 1))
 *         .build();
 * period.nextReviewDue(ENGLAND_AND_WALES, LocalDate.of(2019, 3, 31));   // 2019-05-01
 * }</pre>
 *
 * <p>Dates that contradict each other are taken as they are; each question says what it makes of
 * them, and {@link PeriodsOfCare#toIssues} reports them. A question about a part ("was it in
 * time?") has three answers: yes, no, and none, if the record is not one that the measure counts.
 */
@Value.Immutable
@CaselightValue
public abstract class PeriodOfCare implements ChildSpan, Serializable {
  private static final long serialVersionUID = 1L;

  static final String ENDED_BEFORE_START = "ended before it started";
  static final String SHORT_BREAKS = "series of short breaks";
  static final String OUTSIDE_CALENDAR = "outside the working-day calendar";
  static final String NOT_STARTED = "not started by that day";
  static final String NOT_IN_CARE = "not in care on that day";
  static final String NO_BIRTH_DATE = "no birth date recorded";
  static final String NO_PLACEMENT = "no placement recorded";
  static final String NO_TYPE = "no type of placement recorded";
  static final String NO_PROVIDER = "no provider recorded";
  static final String NO_REASON = "no reason recorded";
  static final String NO_REVIEW_DUE = "no review due yet";
  static final String NO_ASSESSMENT_DUE = "no health assessment due yet";
  static final String ENDED_BEFORE_DUE = "ended before it was due";
  static final String ENDED_WITHOUT = "ended without one after it was due";
  static final String PLAN_BEFORE_START = "plan begun before the period started";
  static final String NOT_OF_SCHOOL_AGE = "not of school age";

  private static final int MONTHS_OF_LONG_TERM_CARE = 30;
  private static final int MONTHS_OF_STABILITY = 24;
  private static final int END_OF_LONG_TERM_STABILITY = 16;
  private static final int FIRST_SCHOOL_AGE = 5;
  private static final int LAST_SCHOOL_AGE = 15;
  private static final int AGE_OF_YEARLY_HEALTH_ASSESSMENTS = 5;

  /** By child, then by date; leaves no tie between periods that differ. */
  static final Comparator<PeriodOfCare> ORDER =
      Comparator.comparing(PeriodOfCare::child)
          .thenComparing(PeriodOfCare::startedOn)
          .thenComparing(PeriodOfCare::endedOn, Ordered.emptiesLast())
          .thenComparing(PeriodOfCare::bornOn, Ordered.emptiesFirst())
          .thenComparing(PeriodOfCare::reasonCeased, Ordered.emptiesFirst())
          .thenComparing(PeriodOfCare::episodes, Ordered.<Episode>oneByOne())
          .thenComparing(PeriodOfCare::reviewsHeldOn, Ordered.<LocalDate>oneByOne())
          .thenComparing(PeriodOfCare::healthAssessmentsOn, Ordered.<LocalDate>oneByOne())
          .thenComparing(PeriodOfCare::personalEducationPlanOn, Ordered.emptiesFirst())
          .thenComparing(PeriodOfCare::permanencePlanOn, Ordered.emptiesFirst())
          .thenComparing(PeriodOfCare::team, Ordered.emptiesFirst())
          .thenComparing(PeriodOfCare::worker, Ordered.emptiesFirst());

  PeriodOfCare() {}

  /**
   * A period that has not ended.
   *
   * @param child the child
   * @param startedOn the day the child became looked after
   * @return the period
   * @throws IllegalArgumentException if the date is before 1900 or after 2200
   */
  public static PeriodOfCare of(ChildId child, LocalDate startedOn) {
    return builder().child(child).startedOn(startedOn).build();
  }

  /**
   * A period that has ended.
   *
   * @param child the child
   * @param startedOn the day the child became looked after
   * @param endedOn the day the child ceased to be looked after
   * @return the period
   * @throws IllegalArgumentException if a date is before 1900 or after 2200
   */
  public static PeriodOfCare of(ChildId child, LocalDate startedOn, LocalDate endedOn) {
    return builder().child(child).startedOn(startedOn).endedOn(endedOn).build();
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
   * When the child was born, for the questions that ask for age.
   *
   * @return the day, or the first of the month as the returns give it; empty if not recorded
   */
  public abstract Optional<LocalDate> bornOn();

  /**
   * The day the child became looked after.
   *
   * @return the first day
   */
  @Override
  public abstract LocalDate startedOn();

  /**
   * The day the child ceased to be looked after.
   *
   * @return the first day on which the child was no longer in care, empty if it still is
   */
  @Override
  public abstract Optional<LocalDate> endedOn();

  /**
   * Why the child ceased to be looked after.
   *
   * @return the reason, empty if not recorded
   */
  public abstract Optional<ReasonCeased> reasonCeased();

  /**
   * The episodes, one at least for each placement; all else about placements follows from them.
   *
   * @return the episodes, earliest first; may be none
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Episode> episodes();

  /**
   * When reviews were held.
   *
   * @return the days, earliest first
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> reviewsHeldOn();

  /**
   * When the child's health was assessed, at first and in review.
   *
   * @return the days, earliest first
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> healthAssessmentsOn();

  /**
   * When the first personal education plan was begun.
   *
   * @return the day, empty if not recorded
   */
  public abstract Optional<LocalDate> personalEducationPlanOn();

  /**
   * When a plan for permanence was first recorded.
   *
   * @return the day, empty if not recorded
   */
  public abstract Optional<LocalDate> permanencePlanOn();

  /**
   * The team that is responsible.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * The worker who is responsible.
   *
   * @return the worker's pseudonym, empty if there is none
   */
  public abstract Optional<WorkerId> worker();

  @Value.Check
  void validate() {
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
    RecordedDates.require("bornOn", bornOn());
    RecordedDates.requireAll("reviewsHeldOn", reviewsHeldOn());
    RecordedDates.requireAll("healthAssessmentsOn", healthAssessmentsOn());
    RecordedDates.require("personalEducationPlanOn", personalEducationPlanOn());
    RecordedDates.require("permanencePlanOn", permanencePlanOn());
  }

  // What is counted at all

  /**
   * Whether it is a series of short breaks.
   *
   * @return true if legal statuses are recorded and all of them are V3 or V4
   */
  public final boolean isSeriesOfShortBreaks() {
    return episodes().stream().anyMatch(Episode::isShortBreak)
        && episodes().stream()
            .allMatch(episode -> episode.legalStatus().isEmpty() || episode.isShortBreak());
  }

  /**
   * Why every measure leaves it out.
   *
   * <p>It ended before it started, or it is a series of short breaks, which the DfE's counts of
   * looked-after children leave out. To be put around a measure of {@code ChildSpans} by {@link
   * org.caselight.figure.Measures#leavingOut}.
   *
   * @return the reason, empty if it is counted
   */
  public final Optional<String> whyLeftOut() {
    return isContradictory()
        ? Optional.of(ENDED_BEFORE_START)
        : isSeriesOfShortBreaks() ? Optional.of(SHORT_BREAKS) : Optional.empty();
  }

  /**
   * How old the child is on a day.
   *
   * <p>Whole years, the birthday being the first day of the next; who was born on 29 February has
   * it on 1 March of other years.
   *
   * @param day the day
   * @return the age, empty if no birth date is recorded or it is after that day
   */
  public final OptionalInt ageOn(LocalDate day) {
    return bornOn()
        .filter(born -> !born.isAfter(day))
        .map(born -> OptionalInt.of(Period.between(born, day).getYears()))
        .orElseGet(OptionalInt::empty);
  }

  /** Whether it is open on a day, or nobody knows because it ended before it started. */
  final boolean isInCareAsFarAsKnown(LocalDate day) {
    return isContradictory() || isOpenOn(day);
  }

  /** On the last day the child is still there to be seen. */
  private boolean isInCare(LocalDate day) {
    return !day.isBefore(startedOn())
        && (isContradictory() || endedOn().map(end -> !day.isAfter(end)).orElse(true));
  }

  private ImmutableList<LocalDate> inCareBy(ImmutableSortedSet<LocalDate> days, LocalDate asAt) {
    return days.stream()
        .filter(day -> isInCare(day) && !day.isAfter(asAt))
        .collect(toImmutableList());
  }

  // Placements

  /**
   * The placements that the episodes make.
   *
   * @return the placements, earliest first, those that are not counted among them
   */
  @Value.Lazy
  public ImmutableList<Placement> placements() {
    return Placement.of(episodes());
  }

  /**
   * The placements at some point of some days.
   *
   * <p>Those that are counted ({@link Placement#isCounted}) and were open during the days, the one
   * already open on the first day among them, as far as the period of care was. A placement without
   * an end ends with the period; days before the period and after it are not looked at.
   *
   * @param days the days
   * @return the placements, earliest first; none if the period's dates contradict each other
   */
  public final ImmutableList<Placement> placementsDuring(DateRange days) {
    return inCareDuring(days)
        .map(
            inCare ->
                placements().stream()
                    .filter(Placement::isCounted)
                    .filter(placement -> isOpenOnADayOf(inCare, placement.span()))
                    .collect(toImmutableList()))
        .orElseGet(ImmutableList::of);
  }

  /** A placement that the child left on the first day is of the days before. */
  private static boolean isOpenOnADayOf(DateRange days, Span placement) {
    return placement.isOpenOn(days.from()) || placement.startedIn(days);
  }

  private Optional<DateRange> inCareDuring(DateRange days) {
    LocalDate from = startedOn().isAfter(days.from()) ? startedOn() : days.from();
    LocalDate until = endedOn().filter(end -> end.isBefore(days.until())).orElse(days.until());
    return from.isBefore(until) ? Optional.of(DateRange.of(from, until)) : Optional.empty();
  }

  /**
   * The placement on a day: while a child is away for a time, the one it is away from.
   *
   * @param day the day
   * @return the placement, of several the one that started last; empty if none is recorded, or the
   *     child is not in care
   */
  public final Optional<Placement> placementOn(LocalDate day) {
    return isOpenOn(day)
        ? placementsDuring(DateRange.ofDays(day, day)).stream()
            .filter(placement -> placement.span().isOpenOn(day))
            .reduce((one, next) -> next)
        : Optional.empty();
  }

  /**
   * Whether a child in care lives in foster care that the authority itself provides.
   *
   * @param day the day
   * @return yes or no; empty if the child is not in care on the day, the period is left out of
   *     every measure, or placement, type or, in foster care, provider are not recorded
   */
  public final Optional<Boolean> isInOwnFostering(LocalDate day) {
    return isOpenOn(day) && whyOwnFosteringUnknown(day).isEmpty()
        ? Optional.of(episodeOn(day).filter(PeriodOfCare::isOwnFostering).isPresent())
        : Optional.empty();
  }

  final Optional<String> whyOwnFosteringUnknown(LocalDate day) {
    return whyLeftOut()
        .or(
            () -> {
              Optional<Episode> episode = episodeOn(day);
              if (episode.isEmpty()) {
                return Optional.of(NO_PLACEMENT);
              }
              if (episode.get().placementType().isEmpty()) {
                return Optional.of(NO_TYPE);
              }
              return isFosterCare(episode.get()) && episode.get().provider().isEmpty()
                  ? Optional.of(NO_PROVIDER)
                  : Optional.empty();
            });
  }

  private Optional<Episode> episodeOn(LocalDate day) {
    return placementOn(day).flatMap(placement -> placement.episodeOn(day));
  }

  private static boolean isFosterCare(Episode episode) {
    return episode.placementType().map(PlacementType::isFosterCare).orElse(false);
  }

  private static boolean isOwnFostering(Episode episode) {
    return isFosterCare(episode)
        && episode.provider().map(PlacementProvider::isOwnProvision).orElse(false);
  }

  /**
   * Whether a child is among those of whom long-term stability is asked: in care on the day, for
   * 2.5 years or more, and not yet 16.
   *
   * <p>Started on or before the day minus 30 months; on the 16th birthday no longer. A child whose
   * birth date is not recorded is among them, and left out by the measure.
   *
   * @param day the day
   * @return true if so
   */
  public final boolean isInLongTermCare(LocalDate day) {
    return isOpenOn(day)
        && !startedOn().isAfter(day.minusMonths(MONTHS_OF_LONG_TERM_CARE))
        && bornOn()
            .map(born -> born.isAfter(day.minusYears(END_OF_LONG_TERM_STABILITY)))
            .orElse(true);
  }

  /**
   * Whether a child in long-term care has had one placement for 2 years or more, or is placed for
   * adoption and this placement and the one before make 2 years together.
   *
   * <p>Started on or before the day minus 24 months. A child that is to be adopted by those who
   * fostered it has one placement all along. The placement before is the one counted before, with
   * whatever lay between.
   *
   * @param day the day
   * @return yes or no; empty if the child is not in long-term care on the day ({@link
   *     #isInLongTermCare}), the period is left out of every measure, or no birth date or no
   *     placement on the day is recorded
   */
  public final Optional<Boolean> isStable(LocalDate day) {
    return isInLongTermCare(day) && whyStabilityUnknown(day).isEmpty()
        ? placementOn(day).map(placement -> isStable(placement, day))
        : Optional.empty();
  }

  final Optional<String> whyStabilityUnknown(LocalDate day) {
    return whyLeftOut()
        .or(() -> bornOn().isEmpty() ? Optional.of(NO_BIRTH_DATE) : Optional.empty())
        .or(() -> placementOn(day).isEmpty() ? Optional.of(NO_PLACEMENT) : Optional.empty());
  }

  private boolean isStable(Placement placement, LocalDate day) {
    LocalDate latest = day.minusMonths(MONTHS_OF_STABILITY);
    return !placement.startedOn().isAfter(latest)
        || (placement.isAdoptiveFromStart()
            && isPlacedForAdoption(placement, day)
            && before(placement).map(one -> !one.startedOn().isAfter(latest)).orElse(false));
  }

  private static boolean isPlacedForAdoption(Placement placement, LocalDate day) {
    return placement
        .episodeOn(day)
        .flatMap(Episode::placementType)
        .map(PlacementType::isPlacedForAdoption)
        .orElse(false);
  }

  private Optional<Placement> before(Placement placement) {
    return placements().stream()
        .takeWhile(other -> !other.equals(placement))
        .filter(Placement::isCounted)
        .reduce((one, next) -> next);
  }

  // Reviews

  private static TimeLimit reviewLimit(int held) {
    return switch (held) {
      case 0 -> StatutoryTimeLimits.FIRST_CARE_REVIEW;
      case 1 -> StatutoryTimeLimits.SECOND_CARE_REVIEW;
      default -> StatutoryTimeLimits.LATER_CARE_REVIEW;
    };
  }

  /**
   * When the next review is due.
   *
   * <p>The first 20 working days after becoming looked after, the second 3 months after the first,
   * later ones 6 months after the one before. Reviews before the period, after it and after {@code
   * asAt} are not looked at.
   *
   * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959),
   * regulation 33.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return the due date, past if the review is overdue; empty if the child is not in care on that
   *     day, the period is left out of every measure, or the date is outside the calendar
   */
  public final Optional<LocalDate> nextReviewDue(WorkingDays days, LocalDate asAt) {
    ImmutableList<LocalDate> held = inCareBy(reviewsHeldOn(), asAt);
    LocalDate last = lastOrStart(held);
    TimeLimit limit = reviewLimit(held.size());
    return isOpenOn(asAt) && whyLeftOut().isEmpty() && limit.isCountable(last, days)
        ? Optional.of(limit.dueDate(last, days))
        : Optional.empty();
  }

  /**
   * How the next review stands on a day.
   *
   * <p>As for {@link #nextReviewDue}; due today is not overdue.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return not yet due or overdue; empty if {@link #whyReviewNotTimed} has a reason
   */
  public final Optional<Timeliness> reviewTimeliness(WorkingDays days, LocalDate asAt) {
    ImmutableList<LocalDate> held = inCareBy(reviewsHeldOn(), asAt);
    return whyReviewNotTimed(days, asAt).isPresent()
        ? Optional.empty()
        : Optional.of(
            reviewLimit(held.size()).timeliness(lastOrStart(held), Optional.empty(), days, asAt));
  }

  /**
   * Why no review of the child is due, seen on a day.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return that the period is left out of every measure ({@link #whyLeftOut}), that the child is
   *     not in care on that day, or that a date is outside the calendar; empty if it has a {@link
   *     #reviewTimeliness}
   */
  public final Optional<String> whyReviewNotTimed(WorkingDays days, LocalDate asAt) {
    if (whyLeftOut().isPresent()) {
      return whyLeftOut();
    }
    if (!isOpenOn(asAt)) {
      return Optional.of(NOT_IN_CARE);
    }
    ImmutableList<LocalDate> held = inCareBy(reviewsHeldOn(), asAt);
    return reviewLimit(held.size()).isAnswerable(lastOrStart(held), asAt, days)
        ? Optional.empty()
        : Optional.of(OUTSIDE_CALENDAR);
  }

  private LocalDate lastOrStart(ImmutableList<LocalDate> held) {
    return held.isEmpty() ? startedOn() : held.get(held.size() - 1);
  }

  /**
   * Whether all reviews of a child in care were held in time, and the one now due was held.
   *
   * <p>As for {@link #nextReviewDue}; due today is not overdue. One late review, however long ago,
   * makes it no.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return yes or no; empty if the child is not in care on that day, the period is left out of
   *     every measure, no review was held and none is overdue, or a date is outside the calendar
   */
  public final Optional<Boolean> areReviewsInTime(WorkingDays days, LocalDate asAt) {
    return isOpenOn(asAt) && whyReviewsUnknown(days, asAt).isEmpty()
        ? Optional.of(isEachReviewInTime(inCareBy(reviewsHeldOn(), asAt), days, asAt))
        : Optional.empty();
  }

  final Optional<String> whyReviewsUnknown(WorkingDays days, LocalDate asAt) {
    return whyLeftOut()
        .or(
            () -> {
              ImmutableList<LocalDate> held = inCareBy(reviewsHeldOn(), asAt);
              LocalDate first = held.isEmpty() ? asAt : held.get(0);
              if (!reviewLimit(0).isAnswerable(startedOn(), first, days)) {
                return Optional.of(OUTSIDE_CALENDAR);
              }
              return held.isEmpty() && !reviewLimit(0).isOverdue(startedOn(), days, asAt)
                  ? Optional.of(NO_REVIEW_DUE)
                  : Optional.empty();
            });
  }

  private boolean isEachReviewInTime(
      ImmutableList<LocalDate> held, WorkingDays days, LocalDate asAt) {
    LocalDate last = startedOn();
    for (int i = 0; i < held.size(); i++) {
      if (!reviewLimit(i).isWithin(last, held.get(i), days)) {
        return false;
      }
      last = held.get(i);
    }
    return !reviewLimit(held.size()).isOverdue(last, days, asAt);
  }

  /**
   * When the second review was held.
   *
   * @return the day of the second review in the period of care, empty if there were fewer
   */
  public final Optional<LocalDate> secondReviewOn() {
    return reviewsHeldOn().stream().filter(this::isInCare).skip(1).findFirst();
  }

  /**
   * Whether a plan for permanence was recorded by the second review.
   *
   * <p>On or before the day of the second review.
   *
   * @return yes or no; empty if no second review was held, or the period is left out of every
   *     measure
   */
  public final Optional<Boolean> hasPermanencePlanBySecondReview() {
    return whyLeftOut().isPresent()
        ? Optional.empty()
        : secondReviewOn()
            .map(second -> permanencePlanOn().map(plan -> !plan.isAfter(second)).orElse(false));
  }

  // Health

  /**
   * When the initial health assessment was held.
   *
   * @return the first assessment in the period of care, empty if there was none; what was assessed
   *     before is no assessment of this period
   */
  public final Optional<LocalDate> initialHealthAssessmentOn() {
    return healthAssessmentsOn().stream().filter(this::isInCare).findFirst();
  }

  /**
   * How the initial health assessment stands: due within 20 working days of becoming looked after.
   *
   * <p>Source: Promoting the health and well-being of looked-after children, statutory guidance,
   * March 2015.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return in time, late, not yet due or overdue; empty if the period is left out of every
   *     measure, has not started, ended without an assessment, or a date is outside the calendar
   */
  public final Optional<Timeliness> initialHealthAssessment(WorkingDays days, LocalDate asAt) {
    return timeliness(
        StatutoryTimeLimits.INITIAL_HEALTH_ASSESSMENT, initialHealthAssessmentOn(), days, asAt);
  }

  final Optional<String> whyInitialHealthAssessmentUnknown(WorkingDays days, LocalDate asAt) {
    return whyTimelinessUnknown(
        StatutoryTimeLimits.INITIAL_HEALTH_ASSESSMENT, initialHealthAssessmentOn(), days, asAt);
  }

  private Optional<Timeliness> timeliness(
      TimeLimit limit, Optional<LocalDate> done, WorkingDays days, LocalDate asAt) {
    return whyTimelinessUnknown(limit, done, days, asAt).isPresent()
        ? Optional.empty()
        : Optional.of(limit.timeliness(startedOn(), done, days, asAt));
  }

  private Optional<String> whyTimelinessUnknown(
      TimeLimit limit, Optional<LocalDate> done, WorkingDays days, LocalDate asAt) {
    if (whyLeftOut().isPresent()) {
      return whyLeftOut();
    }
    if (startedOn().isAfter(asAt)) {
      return Optional.of(NOT_STARTED);
    }
    Optional<LocalDate> doneBy = done.filter(day -> !day.isAfter(asAt));
    Optional<LocalDate> endedBy = endedOn().filter(end -> !end.isAfter(asAt));
    LocalDate until = doneBy.or(() -> endedBy).orElse(asAt);
    if (!limit.isAnswerable(startedOn(), until, days)) {
      return Optional.of(OUTSIDE_CALENDAR);
    }
    return doneBy.isPresent()
        ? Optional.empty()
        : endedBy.map(
            end -> limit.isOverdue(startedOn(), days, end) ? ENDED_WITHOUT : ENDED_BEFORE_DUE);
  }

  /**
   * When the next health assessment is due.
   *
   * <p>The initial one 20 working days after becoming looked after. A review 6 months after the
   * assessment before if the child is under five on the day these 6 months are over, else 12 months
   * after it. Assessments before the period, after it and after {@code asAt} are not looked at.
   *
   * <p>Source: Promoting the health and well-being of looked-after children, statutory guidance,
   * March 2015. That the age is that of the day on which the six-month one would fall due is a
   * convention of this library; the other choice is the age on the day of the assessment before.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return the due date, past if the assessment is overdue; empty if the child is not in care on
   *     that day, the period is left out of every measure, the birth date is needed and not
   *     recorded, or the date is outside the calendar
   */
  public final Optional<LocalDate> nextHealthAssessmentDue(WorkingDays days, LocalDate asAt) {
    if (!isOpenOn(asAt) || whyLeftOut().isPresent()) {
      return Optional.empty();
    }
    ImmutableList<LocalDate> held = inCareBy(healthAssessmentsOn(), asAt);
    if (!held.isEmpty()) {
      return bornOn().map(born -> reviewHealthAssessmentDue(lastOrStart(held), born, days));
    }
    TimeLimit limit = StatutoryTimeLimits.INITIAL_HEALTH_ASSESSMENT;
    return limit.isCountable(startedOn(), days)
        ? Optional.of(limit.dueDate(startedOn(), days))
        : Optional.empty();
  }

  private static LocalDate reviewHealthAssessmentDue(
      LocalDate last, LocalDate born, WorkingDays days) {
    LocalDate sixMonthsOn =
        StatutoryTimeLimits.REVIEW_HEALTH_ASSESSMENT_UNDER_5.dueDate(last, days);
    return born.isAfter(sixMonthsOn.minusYears(AGE_OF_YEARLY_HEALTH_ASSESSMENTS))
        ? sixMonthsOn
        : StatutoryTimeLimits.REVIEW_HEALTH_ASSESSMENT_FROM_5.dueDate(last, days);
  }

  /**
   * Whether the health assessments of a child in care are up to date: none is overdue.
   *
   * <p>As for {@link #nextHealthAssessmentDue}; due today is not overdue.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return yes or no; empty if the child is not in care on that day, the period is left out of
   *     every measure, the initial assessment was not held and is not overdue, the birth date is
   *     needed and not recorded, or a date is outside the calendar
   */
  public final Optional<Boolean> isHealthAssessmentUpToDate(WorkingDays days, LocalDate asAt) {
    return isOpenOn(asAt) && whyHealthAssessmentUnknown(days, asAt).isEmpty()
        ? Optional.of(
            !inCareBy(healthAssessmentsOn(), asAt).isEmpty()
                && nextHealthAssessmentDue(days, asAt).map(due -> !asAt.isAfter(due)).orElse(false))
        : Optional.empty();
  }

  final Optional<String> whyHealthAssessmentUnknown(WorkingDays days, LocalDate asAt) {
    if (whyLeftOut().isPresent()) {
      return whyLeftOut();
    }
    if (!inCareBy(healthAssessmentsOn(), asAt).isEmpty()) {
      return bornOn().isEmpty() ? Optional.of(NO_BIRTH_DATE) : Optional.empty();
    }
    TimeLimit limit = StatutoryTimeLimits.INITIAL_HEALTH_ASSESSMENT;
    if (!limit.isAnswerable(startedOn(), asAt, days)) {
      return Optional.of(OUTSIDE_CALENDAR);
    }
    return limit.isOverdue(startedOn(), days, asAt)
        ? Optional.empty()
        : Optional.of(NO_ASSESSMENT_DUE);
  }

  // Education

  /**
   * Whether the child was of school age when it became looked after: from 5 to 15.
   *
   * <p>A convention of this library: whole years on the first day of the period. The other choices
   * are compulsory school age, which follows school terms, and from 3 to 17, since early years and
   * sixth forms make plans too.
   *
   * @return true or false; empty if no birth date is recorded
   */
  public final Optional<Boolean> isOfSchoolAge() {
    return bornOn()
        .map(
            born -> {
              int age = Period.between(born, startedOn()).getYears();
              return age >= FIRST_SCHOOL_AGE && age <= LAST_SCHOOL_AGE;
            });
  }

  /**
   * How the first personal education plan stands, of a child of school age ({@link
   * #isOfSchoolAge}).
   *
   * @param limit within what from becoming looked after it has to be begun; statutory guidance is
   *     quoted with {@link StatutoryTimeLimits#PERSONAL_EDUCATION_PLAN}, and authorities differ
   * @param days the working days
   * @param asAt the day on which is asked
   * @return in time, late, not yet due or overdue; empty if the period is left out of every
   *     measure, the child was not of school age or the birth date is not recorded, the plan was
   *     begun before the period, the period has not started or ended without a plan, or a date is
   *     outside the calendar
   */
  public final Optional<Timeliness> personalEducationPlan(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyPersonalEducationPlanUnknown(limit, days, asAt).isPresent()
        ? Optional.empty()
        : timeliness(limit, personalEducationPlanInCare(), days, asAt);
  }

  final Optional<String> whyPersonalEducationPlanUnknown(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyLeftOut()
        .or(() -> bornOn().isEmpty() ? Optional.of(NO_BIRTH_DATE) : Optional.empty())
        .or(() -> isOfSchoolAge().orElse(false) ? Optional.empty() : Optional.of(NOT_OF_SCHOOL_AGE))
        .or(
            () ->
                personalEducationPlanOn().map(startedOn()::isAfter).orElse(false)
                    ? Optional.of(PLAN_BEFORE_START)
                    : Optional.empty())
        .or(() -> whyTimelinessUnknown(limit, personalEducationPlanInCare(), days, asAt));
  }

  private Optional<LocalDate> personalEducationPlanInCare() {
    return personalEducationPlanOn().filter(this::isInCare);
  }

  /**
   * The period without identifiers.
   *
   * @return {@code period of care 2018-04-03 until 2019-01-07, E4A}, or {@code period of care from
   *     2018-04-03}
   */
  @Override
  public final String toString() {
    return "period of care "
        + endedOn().map(end -> startedOn() + " until " + end).orElseGet(() -> "from " + startedOn())
        + reasonCeased().map(reason -> ", " + reason.code()).orElse("");
  }

  /** Builds a {@link PeriodOfCare}: the child and the first day are required. */
  public static final class Builder extends ImmutablePeriodOfCare.Builder {
    Builder() {}
  }
}
