package org.caselight.casework.protection;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.filtering;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.YesNoUnknown;
import org.caselight.figure.BandCounts;
import org.caselight.figure.Bands;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.internal.Histories;
import org.caselight.quality.DataIssue;

/**
 * Rules over child protection conferences: held in time, after how many working days, and how many
 * led to a plan.
 *
 * <p>Initial and transfer-in conferences are two questions, so each measure asks for one {@link
 * ChildProtectionConference.Kind}. None of them needs a history: by team or by month they go into
 * {@link Measures#byKey} and {@link Measures#byMonth}.
 *
 * <pre>{@code
 * ImmutableSortedMap<YearMonth, Measured<Proportion>> inTime =
 *     conferences.stream()
 *         .collect(
 *             byMonth(
 *                 year.period(),
 *                 ChildProtectionConference::heldOn,
 *                 ChildProtectionConferences.toInTime(INITIAL, year.period(), ENGLAND_AND_WALES)));
 * }</pre>
 */
public final class ChildProtectionConferences {
  private ChildProtectionConferences() {}

  /**
   * The bands of working days to a conference: up to 10, 11 to 15, 16 to 20, 21 or more.
   *
   * <p>Source: DfE, Children in need statistics, table C4.
   */
  public static final Bands WORKING_DAY_BANDS = Bands.upTo("working days", 10, 15, 20);

  /**
   * Collects the share of conferences that were held within the limit of their kind, 15 working
   * days.
   *
   * <p>held in time ÷ held in {@code period}, both of one kind. A conference dated before its
   * enquiry or notification, or without a day to count from, was held: it is in the whole and not
   * in the part, as it is in the total of {@link #toBandCounts} and in no band. Left out: what the
   * calendar of working days does not know.
   *
   * <p>Source: Working Together to Safeguard Children, for the limit; DfE, Children in need
   * statistics, table C4, for the share, whose bands do not always add up to its total.
   *
   * @param kind initial or transfer-in
   * @param period when the conferences were held
   * @param days the working days
   * @return a collector of the share
   * @throws IllegalArgumentException if the kind has no limit of its own
   */
  public static Collector<ChildProtectionConference, ?, Measured<Proportion>> toInTime(
      ChildProtectionConference.Kind kind, DateRange period, WorkingDays days) {
    checkArgument(
        kind.limit().isPresent(), "kind: must have a time limit of its own, was %s", kind.label());
    return toInTime(kind, period, kind.limit().get(), days);
  }

  /**
   * Collects the share of conferences that were held within a limit.
   *
   * <p>As {@link #toInTime(ChildProtectionConference.Kind, DateRange, WorkingDays)}, with a limit
   * of one's own.
   *
   * @param kind the kind
   * @param period when the conferences were held
   * @param limit the limit, counted from {@link ChildProtectionConference#countedFrom}
   * @param days the working days
   * @return a collector of the share
   */
  public static Collector<ChildProtectionConference, ?, Measured<Proportion>> toInTime(
      ChildProtectionConference.Kind kind, DateRange period, TimeLimit limit, WorkingDays days) {
    return filtering(
        conference -> conference.isHeldIn(kind, period),
        Measures.leavingOut(
            conference -> conference.whyNotCountable(limit, days),
            Measures.toProportion(conference -> conference.isInTime(limit, days))));
  }

  /**
   * Collects after how many working days conferences were held, in {@link #WORKING_DAY_BANDS}.
   *
   * <p>Those held in {@code period}, of one kind. A conference dated before its enquiry or
   * notification, or without a day to count from, is in the total and in no band. Left out: what
   * the calendar does not know. The share up to 15 is that of {@link #toInTime}.
   *
   * <p>Source: DfE, Children in need statistics, table C4.
   *
   * @param kind the kind
   * @param period when the conferences were held
   * @param days the working days
   * @return a collector of the counts
   */
  public static Collector<ChildProtectionConference, ?, Measured<BandCounts>> toBandCounts(
      ChildProtectionConference.Kind kind, DateRange period, WorkingDays days) {
    return filtering(
        conference -> conference.isHeldIn(kind, period),
        Measures.leavingOut(
            conference -> conference.whyNotCountable(TimeLimit.workingDays(1), days),
            Measures.toBandCounts(
                WORKING_DAY_BANDS, conference -> conference.workingDaysTaken(days))));
  }

  /**
   * Collects the share of conferences that made the child the subject of a plan.
   *
   * <p>resulted in a plan ÷ held in {@code period} with a known result, both of one kind; whatever
   * their other dates. Left out: those whose result is not known.
   *
   * <p>Source: Ofsted, Inspecting local authority children's services, Annex A, list 5, whose
   * column is blank where no decision is reached yet.
   *
   * @param kind the kind
   * @param period when the conferences were held
   * @return a collector of the share
   */
  public static Collector<ChildProtectionConference, ?, Measured<Proportion>> toResultedInPlan(
      ChildProtectionConference.Kind kind, DateRange period) {
    return filtering(
        conference -> conference.isHeldIn(kind, period),
        Measures.leavingOut(
            conference ->
                conference.resultedInPlan() == YesNoUnknown.UNKNOWN
                    ? Optional.of("result not known")
                    : Optional.empty(),
            Measures.toProportion(conference -> conference.resultedInPlan() == YesNoUnknown.YES)));
  }

  /**
   * Collects what is wrong with the records of conferences.
   *
   * <ul>
   *   <li>{@code 8615}, error: an initial conference before its enquiry;
   *   <li>{@code conference-before-notification}, error: a transfer-in conference before the
   *       notification;
   *   <li>{@code review-before-conference}, error: a review before the conference it follows;
   *   <li>{@code 8875}, error: an initial conference on a Saturday or Sunday;
   *   <li>{@code duplicate-conference}, warning: two or more of one kind, child and day.
   * </ul>
   *
   * <p>Source: the numbers are those of the checks of the DfE's children in need census 2022-23.
   *
   * @return a collector of the issues, by child and day; the subject is the conference, or those of
   *     one day
   */
  public static Collector<
          ChildProtectionConference,
          ?,
          ImmutableList<DataIssue<ImmutableList<ChildProtectionConference>>>>
      toIssues() {
    return Histories.collecting(
        ChildProtectionConference::child,
        ChildProtectionConference.BY_CHILD_AND_DAY,
        histories -> {
          Findings<ChildProtectionConference> findings = new Findings<>();
          for (ImmutableList<ChildProtectionConference> history : histories) {
            history.forEach(conference -> findIn(conference, findings));
            for (ChildProtectionConference.Kind kind : ChildProtectionConference.Kind.values()) {
              findBetween(
                  history.stream().filter(conference -> conference.kind() == kind).toList(),
                  findings);
            }
          }
          return findings.issues();
        });
  }

  private static void findIn(
      ChildProtectionConference conference, Findings<ChildProtectionConference> findings) {
    ChildProtectionConference.Kind kind = conference.kind();
    if (conference.isContradictory()) {
      findings.error(
          switch (kind) {
            case INITIAL -> "8615";
            case TRANSFER_IN -> "conference-before-notification";
            case REVIEW -> "review-before-conference";
          },
          conference,
          Reasons.before(
              conference.heldOn(), kind.clock(), conference.countedFrom().orElseThrow()));
    }
    if (kind == ChildProtectionConference.Kind.INITIAL && Reasons.isWeekend(conference.heldOn())) {
      findings.error("8875", conference, Reasons.onWeekend(conference.heldOn()));
    }
  }

  private static void findBetween(
      List<ChildProtectionConference> history, Findings<ChildProtectionConference> findings) {
    Overlaps.onOneDay(history, ChildProtectionConference::heldOn)
        .forEach(
            together ->
                findings.warning(
                    "duplicate-conference",
                    together,
                    together.size()
                        + " "
                        + together.get(0).kind().label()
                        + " conferences of one child on "
                        + together.get(0).heldOn()
                        + "; each counted"));
  }
}
