package org.caselight.casework.protection;

import static java.util.stream.Collectors.flatMapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.casework.YesNoUnknown;
import org.caselight.figure.BandCounts;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.Histories;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;

/**
 * Rules over section 47 enquiries: how their conferences stand, how many were in time, and how
 * often a child was the subject of one.
 *
 * <p>About two of three enquiries end without a conference, so a share of conferences is no share
 * of enquiries. Which enquiries are open, started or ended is counted as for every {@link
 * org.caselight.casework.ChildSpan}.
 */
public final class Section47Enquiries {
  private Section47Enquiries() {}

  /**
   * Collects how the initial conferences of enquiries stand on a day, against {@link
   * StatutoryTimeLimits#INITIAL_CONFERENCE}: 15 working days.
   *
   * @param days the working days
   * @param asAt the day
   * @return as {@link #toConferenceTimeliness(TimeLimit, WorkingDays, LocalDate)}
   */
  public static Collector<Section47Enquiry, ?, Measured<TimelinessSummary>> toConferenceTimeliness(
      WorkingDays days, LocalDate asAt) {
    return toConferenceTimeliness(StatutoryTimeLimits.INITIAL_CONFERENCE, days, asAt);
  }

  /**
   * Collects how the initial conferences of enquiries stand on a day: held in time, held late, not
   * yet due, overdue.
   *
   * <p>Counts enquiries; each is in one of the four or left out for a reason: {@link
   * Section47Enquiry#whyConferenceNotTimed}. A conference dated before its enquiry is left out
   * here, for it is neither in time nor late, and is in the whole of {@link #toConferencesInTime}.
   *
   * <p>Source: Working Together to Safeguard Children, for the limit; DfE, children in need census
   * 2022-23, check 8675Q, for overdue.
   *
   * @param limit the limit, counted from the start of the enquiry
   * @param days the working days
   * @param asAt the day
   * @return a collector of the four numbers and of what was left out, which add up to the enquiries
   */
  public static Collector<Section47Enquiry, ?, Measured<TimelinessSummary>> toConferenceTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return Measures.leavingOut(
        enquiry -> enquiry.whyConferenceNotTimed(limit, days, asAt),
        Measures.toTimeliness(enquiry -> enquiry.timedConference(limit, days, asAt)));
  }

  /**
   * Collects the share of initial conferences that were held within 15 working days of the start of
   * their enquiry.
   *
   * <p>As {@link ChildProtectionConferences#toInTime(ChildProtectionConference.Kind, DateRange,
   * WorkingDays)}, over the conferences held in {@code period}: enquiries without one are not of
   * it, and one dated before its enquiry is in the whole and not in the part.
   *
   * @param period when the conferences were held
   * @param days the working days
   * @return a collector of the share
   */
  public static Collector<Section47Enquiry, ?, Measured<Proportion>> toConferencesInTime(
      DateRange period, WorkingDays days) {
    return ofConferences(
        ChildProtectionConferences.toInTime(ChildProtectionConference.Kind.INITIAL, period, days));
  }

  /**
   * Collects after how many working days initial conferences were held, in {@link
   * ChildProtectionConferences#WORKING_DAY_BANDS}.
   *
   * <p>As {@link ChildProtectionConferences#toBandCounts}, over the conferences held in {@code
   * period}.
   *
   * @param period when the conferences were held
   * @param days the working days
   * @return a collector of the counts
   */
  public static Collector<Section47Enquiry, ?, Measured<BandCounts>> toConferenceBandCounts(
      DateRange period, WorkingDays days) {
    return ofConferences(
        ChildProtectionConferences.toBandCounts(
            ChildProtectionConference.Kind.INITIAL, period, days));
  }

  /**
   * Collects the share of initial conferences that made the child the subject of a plan.
   *
   * <p>As {@link ChildProtectionConferences#toResultedInPlan}, over the conferences held in {@code
   * period}.
   *
   * @param period when the conferences were held
   * @return a collector of the share
   */
  public static Collector<Section47Enquiry, ?, Measured<Proportion>> toConferencesToPlan(
      DateRange period) {
    return ofConferences(
        ChildProtectionConferences.toResultedInPlan(
            ChildProtectionConference.Kind.INITIAL, period));
  }

  private static <R> Collector<Section47Enquiry, ?, R> ofConferences(
      Collector<ChildProtectionConference, ?, R> measure) {
    return flatMapping(enquiry -> enquiry.initialConference().stream(), measure);
  }

  /**
   * Collects, for each child, how many enquiries and initial conferences there were in the twelve
   * months before the child's latest enquiry.
   *
   * <p>From the day twelve months before the start of the latest enquiry, that day included, to the
   * day before it: enquiries by the day they started, open or not; conferences by the day they were
   * held, two on one day being one, for one conference may follow two enquiries. Neither the latest
   * enquiry nor its conference is counted; of two that start on that day, neither is. Give every
   * enquiry of those twelve months, those too that are not on the list.
   *
   * <p>Source: Ofsted, Inspecting local authority children's services, Annex A, list 5, "number of
   * section 47 enquiries" and "number of initial child protection conferences in the last 12
   * months", with its three worked examples. That a conference counts by its own day, whenever its
   * enquiry started, is a convention of this library; the other choice is to count enquiries that
   * led to one.
   *
   * @return a collector of the numbers by child
   */
  public static Collector<Section47Enquiry, ?, ImmutableSortedMap<ChildId, OfstedCounters>>
      toOfstedCounters() {
    return Histories.collecting(
        Section47Enquiry::child,
        Section47Enquiry.BY_CHILD_AND_START,
        histories ->
            histories.stream()
                .collect(
                    ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.<ChildId>naturalOrder(),
                        history -> history.get(0).child(),
                        Section47Enquiries::counters)));
  }

  private static OfstedCounters counters(List<Section47Enquiry> history) {
    LocalDate latest = history.get(history.size() - 1).startedOn();
    DateRange before = DateRange.of(latest.minusMonths(12), latest);
    List<Section47Enquiry> earlier =
        history.stream().filter(enquiry -> enquiry.startedOn().isBefore(latest)).toList();
    return new OfstedCounters(
        earlier.stream().filter(enquiry -> before.contains(enquiry.startedOn())).count(),
        earlier.stream()
            .flatMap(enquiry -> enquiry.conferenceHeldOn().stream())
            .filter(before::contains)
            .distinct()
            .count());
  }

  /**
   * Collects what is wrong with the records of enquiries.
   *
   * <ul>
   *   <li>{@code 8615}, error: the conference before the enquiry;
   *   <li>{@code 8875}, error: the conference on a Saturday or Sunday;
   *   <li>{@code ended-before-start}, error;
   *   <li>{@code conference-deemed-unnecessary}, warning: deemed unnecessary, and held;
   *   <li>{@code no-conference-held}, warning: ended with no conference, although one was deemed
   *       necessary;
   *   <li>{@code plan-without-conference}, warning: no conference, yet it resulted in a plan;
   *   <li>{@code duplicate-enquiry}, warning: two or more of one child that start on one day;
   *   <li>{@code 8839}, error: two or more of one child that go on;
   *   <li>{@code 8890}, error: an enquiry that starts while an earlier one goes on, or went on and
   *       has ended; with the one that went on longest.
   * </ul>
   *
   * <p>For the last two an enquiry goes on until its end, or, as the census records none, its
   * conference, or not at all if one was deemed unnecessary and the day is not recorded. Two that
   * go on are an 8839 and no 8890.
   *
   * <p>Source: the numbers are those of the checks of the DfE's children in need census 2022-23.
   *
   * @return a collector of the issues, by child; the subject is the enquiry, or the several
   */
  public static Collector<
          Section47Enquiry, ?, ImmutableList<DataIssue<ImmutableList<Section47Enquiry>>>>
      toIssues() {
    return Histories.collecting(
        Section47Enquiry::child,
        Section47Enquiry.BY_CHILD_AND_START,
        histories -> {
          Findings<Section47Enquiry> findings = new Findings<>();
          for (ImmutableList<Section47Enquiry> history : histories) {
            history.forEach(enquiry -> findIn(enquiry, findings));
            findBetween(history, findings);
          }
          return findings.issues();
        });
  }

  private static void findIn(Section47Enquiry enquiry, Findings<Section47Enquiry> findings) {
    enquiry
        .initialConference()
        .filter(ChildProtectionConference::isContradictory)
        .ifPresent(
            conference ->
                findings.error(
                    "8615",
                    enquiry,
                    Reasons.before(
                        conference.heldOn(), conference.kind().clock(), enquiry.startedOn())));
    enquiry
        .conferenceHeldOn()
        .filter(Reasons::isWeekend)
        .ifPresent(heldOn -> findings.error("8875", enquiry, Reasons.onWeekend(heldOn)));
    if (enquiry.isContradictory()) {
      findings.error(
          "ended-before-start",
          enquiry,
          "ended "
              + enquiry.endedOn().orElseThrow()
              + ", before it started "
              + enquiry.startedOn()
              + "; open on no day, its conference counted");
    }
    if (enquiry.conferenceHeldOn().isPresent()) {
      if (enquiry.conferenceUnnecessary() == YesNoUnknown.YES) {
        findings.warning(
            "conference-deemed-unnecessary",
            enquiry,
            "conference "
                + enquiry.conferenceHeldOn().get()
                + " held, although deemed unnecessary; counted as held");
      }
      return;
    }
    if (enquiry.conferenceUnnecessary() == YesNoUnknown.NO && enquiry.endedOn().isPresent()) {
      findings.warning(
          "no-conference-held",
          enquiry,
          "ended "
              + enquiry.endedOn().get()
              + " with no conference held, although one was deemed necessary; "
              + (enquiry.isContradictory()
                  ? "not held against the time limit"
                  : "counted as waiting for it"));
    }
    if (enquiry.resultedInPlan() == YesNoUnknown.YES) {
      findings.warning(
          "plan-without-conference",
          enquiry,
          "resulted in a plan, with no conference recorded; not counted");
    }
  }

  private static void findBetween(
      ImmutableList<Section47Enquiry> history, Findings<Section47Enquiry> findings) {
    Overlaps.onOneDay(history, Section47Enquiry::startedOn)
        .forEach(
            together ->
                findings.warning(
                    "duplicate-enquiry",
                    together,
                    together.size()
                        + " enquiries of one child started on "
                        + together.get(0).startedOn()
                        + "; each counted"));
    Overlaps.twoOrMore(history, enquiry -> enquiry.wentOnUntil().isEmpty())
        .ifPresent(
            open ->
                findings.error(
                    "8839", open, open.size() + " enquiries of one child go on; each counted"));
    Overlaps.startedWithin(history, Section47Enquiry::startedOn, Section47Enquiry::wentOnUntil)
        .forEach(
            pair ->
                findings.error(
                    "8890",
                    pair,
                    "started "
                        + pair.get(1).startedOn()
                        + ", while one "
                        + Reasons.shown(pair.get(0).startedOn(), pair.get(0).wentOnUntil())
                        + " went on; each counted"));
  }
}
