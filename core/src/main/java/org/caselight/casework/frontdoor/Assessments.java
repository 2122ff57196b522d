package org.caselight.casework.frontdoor;

import static com.google.common.collect.Comparators.emptiesFirst;
import static com.google.common.collect.Comparators.emptiesLast;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.figure.BandCounts;
import org.caselight.figure.Bands;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.Histories;
import org.caselight.quality.DataIssue;

/**
 * Rules over many assessments: how many are done in time, how long they take, and how long the open
 * ones have been open.
 *
 * <p>Each assessment counts by itself, so every measure may be collected by key and, of those
 * authorised, by month:
 *
 * <pre>{@code
 * assessments.stream()
 *     .filter(assessment -> assessment.isAuthorisedIn(period))
 *     .collect(
 *         byMonth(
 *             period,
 *             assessment -> assessment.authorisedOn().orElseThrow(),
 *             Assessments.toInTime(period, FROM_ASSESSMENT_START, ENGLAND_AND_WALES)));
 * }</pre>
 *
 * <p>The share in time is one of those authorised. What is open is not in it, be it young or
 * overdue: it is counted apart, with its age.
 */
public final class Assessments {
  private Assessments() {}

  /**
   * The bands of the DfE's table: same day, 1 to 10, 11 to 20, 21 to 30, 31 to 40, 41 to 45, 46 to
   * 50, 51 to 60, and 61 working days or more.
   *
   * <p>Source: DfE, Children in need statistics, table C2.
   */
  public static final Bands WORKING_DAY_BANDS =
      Bands.upTo("working days", 0, 10, 20, 30, 40, 45, 50, 60);

  private static final Comparator<Assessment> ORDER =
      Comparator.comparing(Assessment::child)
          .thenComparing(Assessment::startedOn)
          .thenComparing(Assessment::authorisedOn, emptiesLast(naturalOrder()))
          .thenComparing(Assessment::referralReference, emptiesFirst(naturalOrder()))
          .thenComparing(Assessment::referralReceivedOn, emptiesFirst(naturalOrder()))
          .thenComparing(Assessment::childSeen)
          .thenComparing(Assessment::needsSupport)
          .thenComparing(Assessment::team, emptiesFirst(naturalOrder()))
          .thenComparing(Assessment::worker, emptiesFirst(naturalOrder()));

  /** Assessments by the referral that they name, and those that name none by the day they began. */
  static RecordIndex<Assessment> index(Iterable<Assessment> assessments) {
    return RecordIndex.of(
        assessments,
        ORDER,
        Assessment::child,
        Assessment::startedOn,
        Assessment::referralReference,
        assessment -> assessment.referralReference().isEmpty());
  }

  /**
   * Collects the share of the assessments of a period that were authorised within 45 working days.
   *
   * @param period the period in which they were authorised
   * @param clock from which day the working days are counted
   * @param days the working days
   * @return a collector of the share
   * @see #toInTime(DateRange, AssessmentClock, TimeLimit, WorkingDays)
   */
  public static Collector<Assessment, ?, Measured<Proportion>> toInTime(
      DateRange period, AssessmentClock clock, WorkingDays days) {
    return toInTime(period, clock, StatutoryTimeLimits.ASSESSMENT, days);
  }

  /**
   * Collects the share of the assessments of a period that were authorised within a time limit.
   *
   * <p>{@link Assessment#isInTime(AssessmentClock, TimeLimit, WorkingDays)} ÷ assessments
   * authorised in the period, whenever they began. Left out, of these: those authorised before they
   * began or before the referral, those with no day to count from, and those outside the calendar.
   * Open ones are not of the period, and not among those left out.
   *
   * <p>England, 45 working days from the start of the assessment, from the bands of the year to
   * March 2024: 84.5% (543,210 of 643,170).
   *
   * <p>Source: DfE, Children in need statistics, methodology, duration of assessments;
   * Cambridgeshire, July 2019, paragraph 2.32, where 80 to 85% is the aim.
   *
   * @param period the period in which they were authorised
   * @param clock from which day is counted
   * @param limit how long an assessment may take
   * @param days the working days
   * @return a collector of the share, undefined if no assessment is counted
   */
  public static Collector<Assessment, ?, Measured<Proportion>> toInTime(
      DateRange period, AssessmentClock clock, TimeLimit limit, WorkingDays days) {
    return Collectors.filtering(
        assessment -> assessment.isAuthorisedIn(period),
        Measures.leavingOut(
            assessment -> whyLeftOutWhenAuthorised(assessment, clock, limit, days),
            Measures.toProportion(assessment -> assessment.tookNoMoreThan(limit, clock, days))));
  }

  private static Optional<String> whyLeftOutWhenAuthorised(
      Assessment assessment, AssessmentClock clock, TimeLimit limit, WorkingDays days) {
    return assessment.whyLeftOut(clock, limit, days, assessment.authorisedOn().orElseThrow());
  }

  /**
   * Collects how long the assessments authorised in a period took.
   *
   * <p>{@link Assessment#workingDaysTaken} of each. Left out as in {@link #toInTime(DateRange,
   * AssessmentClock, TimeLimit, WorkingDays)}.
   *
   * @param period the period in which they were authorised
   * @param clock from which day is counted
   * @param days the working days
   * @return a collector of the durations in working days
   */
  public static Collector<Assessment, ?, Measured<DurationSummary>> toDurations(
      DateRange period, AssessmentClock clock, WorkingDays days) {
    return Collectors.filtering(
        assessment -> assessment.isAuthorisedIn(period),
        Measures.leavingOut(
            assessment ->
                whyLeftOutWhenAuthorised(assessment, clock, StatutoryTimeLimits.ASSESSMENT, days),
            Measures.toDurations(
                assessment -> assessment.workingDaysTaken(clock, days).orElseThrow())));
  }

  /**
   * Collects how many of the assessments authorised in a period are in each of the {@link
   * #WORKING_DAY_BANDS}.
   *
   * <p>Bands of {@link Assessment#workingDaysTaken}. An assessment without it, because its dates
   * contradict each other, there is no day to count from, or a day is outside the calendar, is in
   * the total and in no band. If there is none of those, the share up to 45 is that of {@link
   * #toInTime(DateRange, AssessmentClock, WorkingDays)}.
   *
   * <p>Source: DfE, Children in need statistics, table C2.
   *
   * @param period the period in which they were authorised
   * @param clock from which day is counted
   * @param days the working days
   * @return a collector of the counts
   */
  public static Collector<Assessment, ?, BandCounts> toBandCounts(
      DateRange period, AssessmentClock clock, WorkingDays days) {
    return Collectors.filtering(
        assessment -> assessment.isAuthorisedIn(period),
        Measures.toBandCounts(
            WORKING_DAY_BANDS, assessment -> assessment.workingDaysTaken(clock, days)));
  }

  /**
   * Collects how assessments stand against the 45 working days on a day.
   *
   * @param clock from which day they are counted
   * @param days the working days
   * @param asAt the day asked about
   * @return a collector of how many are in time, late, open and overdue
   * @see #toTimeliness(AssessmentClock, TimeLimit, WorkingDays, LocalDate)
   */
  public static Collector<Assessment, ?, Measured<TimelinessSummary>> toTimeliness(
      AssessmentClock clock, WorkingDays days, LocalDate asAt) {
    return toTimeliness(clock, StatutoryTimeLimits.ASSESSMENT, days, asAt);
  }

  /**
   * Collects how assessments stand against a time limit on a day: in time, late, open and not yet
   * due, overdue.
   *
   * <p>By {@link Assessment#timeliness(AssessmentClock, TimeLimit, WorkingDays, LocalDate)}. Left
   * out, for the reasons of {@link Assessment#whyLeftOut}: those whose dates contradict each other,
   * those with no day to count from, those that began after {@code asAt}, and those outside the
   * calendar.
   *
   * @param clock from which day is counted
   * @param limit how long an assessment may take
   * @param days the working days
   * @param asAt the day asked about; what was authorised later is open
   * @return a collector of the four numbers, which with those left out add up to the assessments
   */
  public static Collector<Assessment, ?, Measured<TimelinessSummary>> toTimeliness(
      AssessmentClock clock, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return Measures.leavingOut(
        assessment -> assessment.whyLeftOut(clock, limit, days, asAt),
        Measures.toTimeliness(assessment -> assessment.standing(clock, limit, days, asAt)));
  }

  /**
   * Collects how long the assessments that are open on a day have been open.
   *
   * <p>{@link Assessment#workingDaysOpen} of each; how many are over 45 days old is {@code
   * shareOver(45)}, and they are the overdue ones. Left out, of those open: those with no day to
   * count from, or one after {@code asAt} or after the day they were authorised later, and those
   * outside the calendar.
   *
   * <p>Source: DfE, Children in need statistics, methodology: open assessments are not in the share
   * in time. That they are shown with their age is a convention of this library; the other choice
   * in use is to call them in time while they are young.
   *
   * @param clock from which day is counted
   * @param days the working days
   * @param asAt the day asked about
   * @return a collector of the ages in working days
   */
  public static Collector<Assessment, ?, Measured<DurationSummary>> toOpenAges(
      AssessmentClock clock, WorkingDays days, LocalDate asAt) {
    return Collectors.filtering(
        assessment -> assessment.isOpenOn(asAt),
        Measures.leavingOut(
            assessment -> assessment.whyLeftOut(clock, StatutoryTimeLimits.ASSESSMENT, days, asAt),
            Measures.toDurations(
                assessment -> assessment.workingDaysOpen(clock, days, asAt).orElseThrow())));
  }

  /**
   * Collects what is wrong with assessments.
   *
   * <ul>
   *   <li>{@code 8608}, an error of the children in need census: authorised before it began.
   *   <li>{@code 1103}, an error of the census: began before the referral was received.
   *   <li>{@code 8863Q}, a query of the census: it began while another of the child was open; once
   *       for each, beside the one that was open longest. The day it is authorised, an assessment
   *       is no longer open. Two that are both open still are reported as 8896 alone.
   *   <li>{@code 8896}, an error of the census: two or more of the child are not authorised; once
   *       for the child, with all of them.
   * </ul>
   *
   * <p>Source: the checks of the DfE's children in need census 2022 to 2023. The census looks for
   * open ones within one episode, this rule within all records of the child.
   *
   * @return a collector of the issues, by child and day; each is about one assessment, or about all
   *     that contradict each other
   */
  public static Collector<Assessment, ?, ImmutableList<DataIssue<ImmutableList<Assessment>>>>
      toIssues() {
    return Histories.collecting(
        Assessment::child,
        ORDER,
        histories -> {
          ImmutableList.Builder<DataIssue<ImmutableList<Assessment>>> issues =
              ImmutableList.builder();
          for (ImmutableList<Assessment> history : histories) {
            history.forEach(assessment -> addIssues(assessment, issues));
            addOngoing(history, issues);
            addOpen(history, issues);
          }
          return issues.build();
        });
  }

  private static void addIssues(
      Assessment assessment, ImmutableList.Builder<DataIssue<ImmutableList<Assessment>>> issues) {
    ImmutableList<Assessment> subject = ImmutableList.of(assessment);
    if (assessment.isContradictory()) {
      issues.add(
          DataIssue.error(
              "8608",
              subject,
              "authorised "
                  + assessment.authorisedOn().orElseThrow()
                  + ", before it began "
                  + assessment.startedOn()
                  + "; not held against a time limit, in no band"));
    }
    assessment
        .referralReceivedOn()
        .filter(assessment.startedOn()::isBefore)
        .ifPresent(
            received ->
                issues.add(
                    DataIssue.error(
                        "1103",
                        subject,
                        "began "
                            + assessment.startedOn()
                            + ", before the referral was received "
                            + received
                            + "; counted, unless it was authorised before the day it is counted"
                            + " from")));
  }

  private static void addOngoing(
      ImmutableList<Assessment> history,
      ImmutableList.Builder<DataIssue<ImmutableList<Assessment>>> issues) {
    Optional<Assessment> longest = Optional.empty();
    for (Assessment assessment : history) {
      longest
          .filter(ongoing -> !assessment.isContradictory())
          .filter(ongoing -> ongoing.isOpenOn(assessment.startedOn()))
          .filter(
              ongoing ->
                  ongoing.authorisedOn().isPresent() || assessment.authorisedOn().isPresent())
          .ifPresent(
              ongoing ->
                  issues.add(
                      DataIssue.warning(
                          "8863Q",
                          ImmutableList.of(ongoing, assessment),
                          "began "
                              + assessment.startedOn()
                              + ", while another that began "
                              + ongoing.startedOn()
                              + " was open; both counted")));
      if (!assessment.isContradictory()
          && longest.map(ongoing -> isOpenLonger(assessment, ongoing)).orElse(true)) {
        longest = Optional.of(assessment);
      }
    }
  }

  private static boolean isOpenLonger(Assessment one, Assessment other) {
    return other
        .authorisedOn()
        .map(end -> one.authorisedOn().map(end::isBefore).orElse(true))
        .orElse(false);
  }

  private static void addOpen(
      ImmutableList<Assessment> history,
      ImmutableList.Builder<DataIssue<ImmutableList<Assessment>>> issues) {
    ImmutableList<Assessment> open =
        history.stream()
            .filter(assessment -> assessment.authorisedOn().isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (open.size() > 1) {
      issues.add(
          DataIssue.error(
              "8896",
              open,
              open.size()
                  + " assessments of one child are open, begun "
                  + open.stream()
                      .map(assessment -> assessment.startedOn().toString())
                      .collect(Collectors.joining(", "))
                  + "; each counted"));
    }
  }
}
