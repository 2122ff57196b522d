package org.caselight.casework.care;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static org.caselight.figure.Measures.byKey;
import static org.caselight.figure.Measures.byKeyAndMonth;
import static org.caselight.figure.Measures.byMonth;
import static org.caselight.figure.Measures.leavingOut;
import static org.caselight.figure.Measures.toCount;
import static org.caselight.figure.Measures.toDurations;
import static org.caselight.figure.Measures.toProportion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Count;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.Histories;
import org.caselight.quality.DataIssue;

/**
 * Rules over the periods of care of many children.
 *
 * <pre>{@code
 * ReportingYear year = ReportingYear.ending(2019);
 * Measured<Proportion> moved =
 *     periods.stream().collect(PeriodsOfCare.toThreeOrMorePlacements(year));
 * ImmutableSortedMap<Team, Measured<Count>> starting =
 *     periods.stream()
 *         .collect(PeriodsOfCare.toChildrenStartingBy(period -> period.team().orElse(NONE),
 *             year.period()));
 * }</pre>
 *
 * <p>All count periods of care, {@link #toChildrenStarting} apart, which counts children. All leave
 * out, and count as left out, series of short breaks and periods that ended before they started
 * ({@link PeriodOfCare#whyLeftOut}), as far as the question is about them: a question about days
 * counts as left out those that are dated in these days, a question about who is in care on a day
 * every period that ended before it started, since nobody knows on which days it was open. What is
 * not in question, as a child that came into care later, is not left out but not looked at.
 *
 * <p>That contradictory records are left out and counted is a convention of this library; the other
 * choice is to believe one of the dates.
 */
public final class PeriodsOfCare {
  private PeriodsOfCare() {}

  // Coming, going, being there

  /**
   * Collects how many periods of care are open on a day: children in care.
   *
   * <p>Started on or before the day and not ended on or before it. A child with two periods open at
   * once, which {@link #toIssues} reports, counts twice.
   *
   * <p>Source: DfE, children looked after in England, methodology: children looked after at 31
   * March, those under an agreed series of short-term breaks left out.
   *
   * @param day the day
   * @return a collector of the count
   */
  public static Collector<PeriodOfCare, ?, Measured<Count>> toInCare(LocalDate day) {
    return overInCare(day, PeriodOfCare::whyLeftOut, toCount());
  }

  /**
   * Collects how many periods of care started in some days.
   *
   * @param days the days
   * @return a collector of the count of periods; {@link #toChildrenStarting} counts children
   */
  public static Collector<PeriodOfCare, ?, Measured<Count>> toStarting(DateRange days) {
    return filtering(
        period -> days.contains(period.startedOn()),
        leavingOut(PeriodOfCare::whyLeftOut, toCount()));
  }

  /**
   * Collects how many periods of care ended in some days.
   *
   * @param days the days
   * @return a collector of the count of periods
   */
  public static Collector<PeriodOfCare, ?, Measured<Count>> toCeasing(DateRange days) {
    return overCeasing(days, PeriodOfCare::whyLeftOut, toCount());
  }

  /**
   * Collects how many children started to be looked after in some days, each child once.
   *
   * <p>A child counts with the first of its periods that started in the days ({@link
   * PeriodInContext#isFirstStartIn}). What is left out is counted in periods.
   *
   * <p>Source: DfE, children looked after in England, methodology: children who started to be
   * looked after during the year are counted once.
   *
   * @param days the days
   * @return a collector of the count of children
   */
  public static Collector<PeriodOfCare, ?, Measured<Count>> toChildrenStarting(DateRange days) {
    return overFirstStarts(days, leavingOut(PeriodsOfCare::whyLeftOut, toCount()));
  }

  /**
   * Collects how many children started to be looked after in some days, each child once, by a key
   * of the first period that started in them.
   *
   * <p>The counts add up to that of {@link #toChildrenStarting}.
   *
   * @param <K> the key
   * @param key the key of a period: its team
   * @param days the days
   * @return a collector of the counts by key, for the keys of those first periods and of the
   *     periods left out
   */
  public static <K extends Comparable<? super K>>
      Collector<PeriodOfCare, ?, ImmutableSortedMap<K, Measured<Count>>> toChildrenStartingBy(
          Function<? super PeriodOfCare, ? extends K> key, DateRange days) {
    return overFirstStarts(
        days,
        byKey(
            ImmutableList.of(),
            start -> key.apply(start.period()),
            leavingOut(PeriodsOfCare::whyLeftOut, toCount())));
  }

  /**
   * Collects how many children started to be looked after in some days, each child once, in the
   * month of the first period that started in them.
   *
   * <p>The counts add up to that of {@link #toChildrenStarting}: a child that starts in two months
   * of the days counts in the first.
   *
   * @param days the days
   * @return a collector of the counts by month, every month of the days among them
   */
  public static Collector<PeriodOfCare, ?, ImmutableSortedMap<YearMonth, Measured<Count>>>
      toChildrenStartingByMonth(DateRange days) {
    return overFirstStarts(
        days,
        byMonth(
            days,
            start -> start.period().startedOn(),
            leavingOut(PeriodsOfCare::whyLeftOut, toCount())));
  }

  /**
   * Collects how many children started to be looked after in some days, each child once, by a key
   * and in the month of the first period that started in them.
   *
   * @param <K> the key
   * @param keys the keys that are wanted in any case
   * @param key the key of a period: its team
   * @param days the days
   * @return a collector of the counts: a row for each key wanted, of those first periods and of the
   *     periods left out, a column for each month of the days
   */
  public static <K extends Comparable<? super K>>
      Collector<PeriodOfCare, ?, ImmutableTable<K, YearMonth, Measured<Count>>>
          toChildrenStartingByKeyAndMonth(
              Iterable<? extends K> keys,
              Function<? super PeriodOfCare, ? extends K> key,
              DateRange days) {
    return overFirstStarts(
        days,
        byKeyAndMonth(
            keys,
            start -> key.apply(start.period()),
            days,
            start -> start.period().startedOn(),
            leavingOut(PeriodsOfCare::whyLeftOut, toCount())));
  }

  /**
   * The first starts, and what is left out of them; further starts of a child are not looked at.
   */
  private static <R> Collector<PeriodOfCare, ?, R> overFirstStarts(
      DateRange days, Collector<? super PeriodInContext, ?, R> measure) {
    return overHistories(history -> PeriodInContext.startsIn(history, days), measure);
  }

  private static Optional<String> whyLeftOut(PeriodInContext context) {
    return context.period().whyLeftOut();
  }

  /**
   * Collects how long children had been in care who ceased to be looked after in some days.
   *
   * <p>Days from becoming looked after to ceasing; 0 for who came and went on one day.
   *
   * <p>Source: the average number of days in care of [Cambridgeshire, July 2019, paragraph 2.43].
   *
   * @param days the days
   * @return a collector of the durations, which know their mean and median
   */
  public static Collector<PeriodOfCare, ?, Measured<DurationSummary>> toDaysInCareOfCeasing(
      DateRange days) {
    return overCeasing(days, PeriodOfCare::whyLeftOut, toDurations(PeriodsOfCare::daysInCare));
  }

  private static long daysInCare(PeriodOfCare period) {
    return ChronoUnit.DAYS.between(period.startedOn(), period.endedOn().orElseThrow());
  }

  /**
   * Collects where the children went who ceased to be looked after in some days.
   *
   * <p>Left out, besides, are periods with no reason recorded.
   *
   * @param days the days
   * @return a collector of the counts of periods, every group among them
   */
  public static Collector<PeriodOfCare, ?, Measured<ImmutableSortedMap<ExitKind, Long>>> toExits(
      DateRange days) {
    return overCeasing(
        days,
        period ->
            period
                .whyLeftOut()
                .or(
                    () ->
                        period.reasonCeased().isEmpty()
                            ? Optional.of(PeriodOfCare.NO_REASON)
                            : Optional.empty()),
        byKey(
            Arrays.asList(ExitKind.values()),
            period -> period.reasonCeased().orElseThrow().exit(),
            counting()));
  }

  // Placements

  /**
   * Collects the share of children in care at the end of a year who had three or more placements in
   * it.
   *
   * @param year the year, whose end is 31 March
   * @return a collector of the share, as {@link #toThreeOrMorePlacements(LocalDate)} has it
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toThreeOrMorePlacements(
      ReportingYear year) {
    return toThreeOrMorePlacements(year.lastDay());
  }

  /**
   * Collects the share of children in care on a day who had three or more placements in the twelve
   * months ending with it.
   *
   * <p>periods open on the day whose child had three placements or more ÷ periods open on the day
   * ({@link PeriodInContext#hasThreeOrMorePlacements}). Placements count that were open at some
   * point of the twelve months, the one open on the first day among them, in every period of care
   * of the child. Temporary moves, short breaks and stays under 24 hours do not count, nor does a
   * change of the carer's status ({@link Placement}). Left out, besides, are periods with no
   * placement recorded.
   *
   * <p>Source: DfE, children looked after in England, methodology, "Placement stability"; local
   * authority interactive tool, "three or more placements during the year".
   *
   * @param day the day, in the twelve months
   * @return a collector of the share
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toThreeOrMorePlacements(
      LocalDate day) {
    return overHistories(history -> PeriodInContext.movesOf(history, day), threeOrMorePlacements());
  }

  /**
   * Collects the share of children in care on a day who had three or more placements in the twelve
   * months ending with it, by a key of the period that is open on the day.
   *
   * <p>As {@link #toThreeOrMorePlacements(LocalDate)}; a child's placements count in full under the
   * key of the period that is open, whatever the key of its earlier ones.
   *
   * @param <K> the key
   * @param key the key of a period: its team
   * @param day the day, in the twelve months
   * @return a collector of the shares by key, for the keys of the periods open on the day and of
   *     those left out
   */
  public static <K extends Comparable<? super K>>
      Collector<PeriodOfCare, ?, ImmutableSortedMap<K, Measured<Proportion>>>
          toThreeOrMorePlacementsBy(
              Function<? super PeriodOfCare, ? extends K> key, LocalDate day) {
    return overHistories(
        history -> PeriodInContext.movesOf(history, day),
        byKey(
            ImmutableList.of(),
            moves -> key.apply(moves.context().period()),
            threeOrMorePlacements()));
  }

  private static Collector<PeriodInContext.Moves, ?, Measured<Proportion>> threeOrMorePlacements() {
    return leavingOut(
        moves -> moves.context().whyPlacementsUnknown(),
        toProportion(PeriodInContext.Moves::isMany));
  }

  /**
   * Collects the share of children in long-term care on a day who have lived in one placement for
   * two years.
   *
   * <p>{@link PeriodOfCare#isStable} ÷ {@link PeriodOfCare#isInLongTermCare}: under 16 and in care
   * for 2.5 years or more; in the placement for 2 years or more, or placed for adoption and both
   * placements together. Left out, besides, are periods with no birth date and with no placement
   * recorded on the day.
   *
   * <p>Source: DfE, children looked after in England, methodology, "Placement stability"; local
   * authority interactive tool, "long-term placement stability".
   *
   * @param day the day; 31 March for a reporting year
   * @return a collector of the share
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toLongTermStability(
      LocalDate day) {
    return filtering(
        period -> period.isContradictory() || period.isInLongTermCare(day),
        leavingOut(
            period -> period.whyStabilityUnknown(day),
            toProportion(period -> period.isStable(day).orElseThrow())));
  }

  /**
   * Collects the share of children in care on a day who live in foster care that the authority
   * itself provides.
   *
   * <p>{@link PeriodOfCare#isInOwnFostering} ÷ periods open on the day. Left out, besides, are
   * periods with no placement or no type of placement recorded on the day, and foster placements
   * with no provider recorded.
   *
   * <p>Source: in-house fostering beside that of agencies is what a council speaks of
   * [Herefordshire, December 2012]. To divide by all children in care is a convention of this
   * library; the other choice is by those in foster care.
   *
   * @param day the day
   * @return a collector of the share
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toInOwnFostering(LocalDate day) {
    return overInCare(
        day,
        period -> period.whyOwnFosteringUnknown(day),
        toProportion(period -> period.isInOwnFostering(day).orElseThrow()));
  }

  // Reviews and plans

  /**
   * Collects the share of children in care whose reviews were all held in time.
   *
   * <p>{@link PeriodOfCare#areReviewsInTime} ÷ periods open on the day. Left out, besides, are
   * those with no review held and none overdue, and those who came into care outside the calendar.
   *
   * <p>Source: SI 2010/959, regulation 33. That the young are left out until their first review is
   * a convention of this library; the other choice is to count them as in time.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return a collector of the share
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toReviewedInTime(
      WorkingDays days, LocalDate asAt) {
    return overInCare(
        asAt,
        period -> period.whyReviewsUnknown(days, asAt),
        toProportion(period -> period.areReviewsInTime(days, asAt).orElseThrow()));
  }

  /**
   * Collects how the next reviews stand on a day: not yet due, or overdue.
   *
   * <p>By {@link PeriodOfCare#reviewTimeliness}. Reviews that were held are not in it: {@link
   * #toReviewedInTime} asks about those. Left out, for the reasons of {@link
   * PeriodOfCare#whyReviewNotTimed}: periods that are left out of every measure, children not in
   * care on the day, and dates outside the calendar.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return a collector of the numbers, which with those left out add up to the periods
   */
  public static Collector<PeriodOfCare, ?, Measured<TimelinessSummary>> toReviewTimeliness(
      WorkingDays days, LocalDate asAt) {
    return leavingOut(
        period -> period.whyReviewNotTimed(days, asAt),
        Measures.toTimeliness(period -> period.reviewTimeliness(days, asAt).orElseThrow()));
  }

  /**
   * Collects the share of children with a plan for permanence by their second review, of those
   * whose second review was held in some days.
   *
   * <p>{@link PeriodOfCare#hasPermanencePlanBySecondReview} ÷ periods whose second review was held
   * in the days. One that is overdue is not in it, and shows in {@link #toReviewedInTime}.
   *
   * <p>Source: The Children Act 1989 guidance and regulations, volume 2, care planning (statutory
   * guidance): a plan for permanence is considered at the second review. Secondary.
   *
   * @param reviewed the days
   * @return a collector of the share
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toPermanencePlanBySecondReview(
      DateRange reviewed) {
    return filtering(
        period -> period.secondReviewOn().filter(reviewed::contains).isPresent(),
        leavingOut(
            PeriodOfCare::whyLeftOut,
            toProportion(period -> period.hasPermanencePlanBySecondReview().orElseThrow())));
  }

  /**
   * Collects how the initial health assessments stand on a day.
   *
   * <p>Over every period given ({@link PeriodOfCare#initialHealthAssessment}): those in time, late,
   * not yet due, overdue and left out are all of them. Left out, besides, are those that had not
   * started, those that ended without an assessment, before it was due or after, and those outside
   * the calendar.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return a collector of the summary
   */
  public static Collector<PeriodOfCare, ?, Measured<TimelinessSummary>> toInitialHealthAssessments(
      WorkingDays days, LocalDate asAt) {
    return leavingOut(
        period -> period.whyInitialHealthAssessmentUnknown(days, asAt),
        Measures.toTimeliness(period -> period.initialHealthAssessment(days, asAt).orElseThrow()));
  }

  /**
   * Collects the share of initial health assessments held in some days that were in time.
   *
   * @param held the days in which they were held
   * @param days the working days
   * @return a collector of in time ÷ held
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toInitialHealthAssessmentsInTime(
      DateRange held, WorkingDays days) {
    return filtering(
        period -> period.initialHealthAssessmentOn().filter(held::contains).isPresent(),
        collectingAndThen(
            toInitialHealthAssessments(days, held.lastDay()), PeriodsOfCare::shareInTime));
  }

  private static Measured<Proportion> shareInTime(Measured<TimelinessSummary> summary) {
    return Measured.of(summary.figure().shareInTime(), summary.leftOut());
  }

  /**
   * Collects the share of children in care whose health assessments are up to date.
   *
   * <p>{@link PeriodOfCare#isHealthAssessmentUpToDate} ÷ periods open on the day. Left out,
   * besides, are those with no assessment held and none overdue, those assessed with no birth date
   * recorded, and those outside the calendar.
   *
   * <p>Source: Promoting the health and well-being of looked-after children, statutory guidance,
   * March 2015. Of everybody in care: the DfE asks of those in care for twelve months or more,
   * which is for the caller to filter.
   *
   * @param days the working days
   * @param asAt the day on which is asked
   * @return a collector of the share
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toHealthAssessmentsUpToDate(
      WorkingDays days, LocalDate asAt) {
    return overInCare(
        asAt,
        period -> period.whyHealthAssessmentUnknown(days, asAt),
        toProportion(period -> period.isHealthAssessmentUpToDate(days, asAt).orElseThrow()));
  }

  /**
   * Collects how the first personal education plans stand on a day.
   *
   * <p>Over every period given ({@link PeriodOfCare#personalEducationPlan}): those in time, late,
   * not yet due, overdue and left out are all of them. Left out, besides, are children not of
   * school age ({@link PeriodOfCare#isOfSchoolAge}) and with no birth date, plans begun before the
   * period started, periods that had not started, those that ended without a plan, before it was
   * due or after, and those outside the calendar.
   *
   * @param limit within what from becoming looked after a plan has to be begun; {@link
   *     org.caselight.casework.StatutoryTimeLimits#PERSONAL_EDUCATION_PLAN}, or the authority's own
   * @param days the working days
   * @param asAt the day on which is asked
   * @return a collector of the summary
   */
  public static Collector<PeriodOfCare, ?, Measured<TimelinessSummary>> toPersonalEducationPlans(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return leavingOut(
        period -> period.whyPersonalEducationPlanUnknown(limit, days, asAt),
        Measures.toTimeliness(
            period -> period.personalEducationPlan(limit, days, asAt).orElseThrow()));
  }

  /**
   * Collects the share of first personal education plans begun in some days that were in time.
   *
   * @param begun the days in which they were begun
   * @param limit within what from becoming looked after a plan has to be begun
   * @param days the working days
   * @return a collector of in time ÷ begun
   */
  public static Collector<PeriodOfCare, ?, Measured<Proportion>> toPersonalEducationPlansInTime(
      DateRange begun, TimeLimit limit, WorkingDays days) {
    return filtering(
        period -> period.personalEducationPlanOn().filter(begun::contains).isPresent(),
        collectingAndThen(
            toPersonalEducationPlans(limit, days, begun.lastDay()), PeriodsOfCare::shareInTime));
  }

  // Histories

  /**
   * Collects every period beside the same child's others: the list behind the numbers that need
   * them.
   *
   * @return a collector of the periods in context, by child and date
   */
  public static Collector<PeriodOfCare, ?, ImmutableList<PeriodInContext>> inContext() {
    return overHistories(PeriodInContext::each, toImmutableList());
  }

  /**
   * Collects what is wrong with the periods.
   *
   * <p>Errors: {@code ended-before-start}, {@code reason-without-end}, {@code end-without-reason},
   * {@code born-after-start}, {@code episode-ended-before-start}, {@code episode-outside-period},
   * {@code episodes-overlap}; of periods of one child {@code two-open-periods} if two or more have
   * not ended, and {@code periods-overlap} of a period and the one before it that ends last.
   * Warnings: {@code gap-between-episodes}, {@code review-outside-period}, {@code
   * health-assessment-outside-period}, {@code plan-outside-period}. The gaps of a series of short
   * breaks are no issue, and where no episode is recorded no gap is.
   *
   * <p>Each reason says what the measures make of the record. No more overlaps are told than there
   * are periods.
   *
   * <p>Source: in the manner of the DfE's checks of the return on children looked after (SSDA903);
   * the codes are this library's own.
   *
   * @return a collector of the issues, by child; first those of each period, by date, then those
   *     between periods; the subject is the periods concerned
   */
  public static Collector<PeriodOfCare, ?, ImmutableList<DataIssue<ImmutableList<PeriodOfCare>>>>
      toIssues() {
    return Histories.collecting(
        PeriodOfCare::child,
        PeriodOfCare.ORDER,
        histories -> histories.stream().flatMap(CareIssues::of).collect(toImmutableList()));
  }

  private static <T, R> Collector<PeriodOfCare, ?, R> overHistories(
      Function<ImmutableList<PeriodOfCare>, Stream<T>> asked, Collector<? super T, ?, R> measure) {
    return Histories.collecting(
        PeriodOfCare::child,
        PeriodOfCare.ORDER,
        histories -> histories.stream().flatMap(asked).collect(measure));
  }

  private static <F extends Serializable> Collector<PeriodOfCare, ?, Measured<F>> overInCare(
      LocalDate day,
      Function<PeriodOfCare, Optional<String>> why,
      Collector<PeriodOfCare, ?, F> measure) {
    return filtering(period -> period.isInCareAsFarAsKnown(day), leavingOut(why, measure));
  }

  private static <F extends Serializable> Collector<PeriodOfCare, ?, Measured<F>> overCeasing(
      DateRange days,
      Function<PeriodOfCare, Optional<String>> why,
      Collector<PeriodOfCare, ?, F> measure) {
    return filtering(
        period -> period.endedOn().filter(days::contains).isPresent(), leavingOut(why, measure));
  }
}
