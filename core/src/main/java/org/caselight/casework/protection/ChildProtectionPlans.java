package org.caselight.casework.protection;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.filtering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.Histories;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;

/**
 * Rules over child protection plans: how many children come back on one, how long they stay on one,
 * and whether plans are reviewed in time.
 *
 * <p>How many plans are open, started and ended is counted as for every {@link
 * org.caselight.casework.ChildSpan}. What needs a child's history takes its grouping as a
 * parameter, because the earlier plan may be another team's or lie in another month:
 *
 * <pre>{@code
 * ImmutableSortedMap<Team, RepeatShare> byTeam =
 *     plans.stream()
 *         .collect(
 *             ChildProtectionPlans.toRepeatPlansBy(
 *                 plan -> plan.team().orElse(UNKNOWN_TEAM), ReportingYear.ending(2019).period()));
 * }</pre>
 */
public final class ChildProtectionPlans {
  private ChildProtectionPlans() {}

  /**
   * Collects every plan with what the other records of its child say.
   *
   * @return a collector of the plans, by child, then start
   */
  public static Collector<ChildProtectionPlan, ?, ImmutableList<PlanInContext>> inContext() {
    return Histories.collecting(
        ChildProtectionPlan::child,
        ChildProtectionPlan.BY_CHILD_AND_START,
        histories ->
            histories.stream()
                .flatMap(history -> PlanInContext.ofHistory(history).stream())
                .collect(toImmutableList()));
  }

  /**
   * Collects the share of plans that were the child's second or a subsequent one.
   *
   * <p>second or subsequent plans ÷ plans started in {@code period}. Second or subsequent: {@link
   * PlanInContext#isRepeat}, any earlier plan of this authority, however long ago; the recorded
   * number of previous plans decides where it is given, or else the records, those before the
   * period too. Left out: plans that ended before they started. The share is a lower bound if a
   * plan is counted as a first one although no number is recorded, for the records reach back only
   * so far; {@link RepeatShare#recordsBeginTooLate} is the earliest start among all of them.
   *
   * <p>Source: DfE, Children in need statistics, table D3; Ofsted, Inspecting local authority
   * children's services, Annex A, list 7, for plans of the same authority only.
   *
   * @param period when the plans started
   * @return a collector of the share
   */
  public static Collector<ChildProtectionPlan, ?, RepeatShare> toRepeatPlans(DateRange period) {
    return shares(LookBack.EVER, period, share -> share);
  }

  /**
   * Collects the share of second or subsequent plans by a key of the plan: its team, its category.
   *
   * <p>As {@link #toRepeatPlans}, each plan under its own key, whatever that of the earlier plan.
   *
   * @param <K> the key
   * @param key the key of a plan
   * @param period when the plans started
   * @return a collector of the shares by key, one for every key that a plan has, of the period or
   *     not
   */
  public static <K extends Comparable<? super K>>
      Collector<ChildProtectionPlan, ?, ImmutableSortedMap<K, RepeatShare>> toRepeatPlansBy(
          Function<? super ChildProtectionPlan, ? extends K> key, DateRange period) {
    return shares(LookBack.EVER, period, byKey(key));
  }

  /**
   * Collects the share of second or subsequent plans by month.
   *
   * <p>As {@link #toRepeatPlans}, each plan in the month it started.
   *
   * @param period when the plans started
   * @return a collector of the shares, one for every month of the period
   */
  public static Collector<ChildProtectionPlan, ?, ImmutableSortedMap<YearMonth, RepeatShare>>
      toRepeatPlansByMonth(DateRange period) {
    return shares(LookBack.EVER, period, byMonth(period));
  }

  /**
   * Collects the share of second or subsequent plans by a key of the plan and month.
   *
   * <p>As {@link #toRepeatPlans}, each plan under its own key, in the month it started.
   *
   * @param <K> the key
   * @param keys the keys that are wanted in any case
   * @param key the key of a plan
   * @param period when the plans started
   * @return a collector of the shares: a row for each key wanted or found, a column for each month
   */
  public static <K extends Comparable<? super K>>
      Collector<ChildProtectionPlan, ?, ImmutableTable<K, YearMonth, RepeatShare>>
          toRepeatPlansByKeyAndMonth(
              Iterable<? extends K> keys,
              Function<? super ChildProtectionPlan, ? extends K> key,
              DateRange period) {
    return shares(LookBack.EVER, period, byKeyAndMonth(keys, key, period));
  }

  /**
   * Collects the share of plans whose child had been on an earlier one within the 24 months before.
   *
   * <p>such plans ÷ plans started in {@code period}: {@link PlanInContext#isRepeatWithin24Months},
   * an earlier plan that had not ended or ended on or after the day 24 months before the start.
   * Left out: plans that ended before they started. A lower bound if, of a plan that is counted as
   * another, such an earlier one may be missing because the records begin, with their earliest
   * start, after that day.
   *
   * <p>A convention of this library; the other choice is to count from the start of the earlier
   * plan to that of the later.
   *
   * @param period when the plans started
   * @return a collector of the share
   */
  public static Collector<ChildProtectionPlan, ?, RepeatShare> toRepeatPlansWithin24Months(
      DateRange period) {
    return shares(LookBack.MONTHS_24, period, share -> share);
  }

  /**
   * Collects the share of plans within 24 months of an earlier one by a key of the plan.
   *
   * <p>As {@link #toRepeatPlansWithin24Months}, each plan under its own key, whatever that of the
   * earlier plan.
   *
   * @param <K> the key
   * @param key the key of a plan
   * @param period when the plans started
   * @return a collector of the shares by key, one for every key that a plan has, of the period or
   *     not
   */
  public static <K extends Comparable<? super K>>
      Collector<ChildProtectionPlan, ?, ImmutableSortedMap<K, RepeatShare>>
          toRepeatPlansWithin24MonthsBy(
              Function<? super ChildProtectionPlan, ? extends K> key, DateRange period) {
    return shares(LookBack.MONTHS_24, period, byKey(key));
  }

  /**
   * Collects the share of plans within 24 months of an earlier one by month.
   *
   * <p>As {@link #toRepeatPlansWithin24Months}, each plan in the month it started.
   *
   * @param period when the plans started
   * @return a collector of the shares, one for every month of the period
   */
  public static Collector<ChildProtectionPlan, ?, ImmutableSortedMap<YearMonth, RepeatShare>>
      toRepeatPlansWithin24MonthsByMonth(DateRange period) {
    return shares(LookBack.MONTHS_24, period, byMonth(period));
  }

  /**
   * Collects the share of plans within 24 months of an earlier one by a key of the plan and month.
   *
   * <p>As {@link #toRepeatPlansWithin24Months}, each plan under its own key, in the month it
   * started.
   *
   * @param <K> the key
   * @param keys the keys that are wanted in any case
   * @param key the key of a plan
   * @param period when the plans started
   * @return a collector of the shares: a row for each key wanted or found, a column for each month
   */
  public static <K extends Comparable<? super K>>
      Collector<ChildProtectionPlan, ?, ImmutableTable<K, YearMonth, RepeatShare>>
          toRepeatPlansWithin24MonthsByKeyAndMonth(
              Iterable<? extends K> keys,
              Function<? super ChildProtectionPlan, ? extends K> key,
              DateRange period) {
    return shares(LookBack.MONTHS_24, period, byKeyAndMonth(keys, key, period));
  }

  /** How far back an earlier plan is looked for. */
  private enum LookBack {
    EVER {
      @Override
      boolean isRepeat(PlanInContext plan) {
        return plan.isRepeat();
      }

      @Override
      boolean mayBeRepeat(PlanInContext plan, LocalDate recordsBegin) {
        return plan.mayBeRepeat();
      }
    },
    MONTHS_24 {
      @Override
      boolean isRepeat(PlanInContext plan) {
        return plan.isRepeatWithin24Months();
      }

      @Override
      boolean mayBeRepeat(PlanInContext plan, LocalDate recordsBegin) {
        return plan.mayBeRepeatWithin24Months(recordsBegin);
      }
    };

    abstract boolean isRepeat(PlanInContext plan);

    abstract boolean mayBeRepeat(PlanInContext plan, LocalDate recordsBegin);
  }

  /** How a share is arranged: once, by key, by month. */
  private interface Arrangement<R> {
    Collector<PlanInContext, ?, R> of(Collector<PlanInContext, ?, RepeatShare> share);
  }

  private static <K extends Comparable<? super K>>
      Arrangement<ImmutableSortedMap<K, RepeatShare>> byKey(
          Function<? super ChildProtectionPlan, ? extends K> key) {
    return share -> Measures.byKey(List.of(), one -> key.apply(one.plan()), share);
  }

  private static Arrangement<ImmutableSortedMap<YearMonth, RepeatShare>> byMonth(DateRange period) {
    return share -> Measures.byMonth(period, one -> one.plan().startedOn(), share);
  }

  private static <K extends Comparable<? super K>>
      Arrangement<ImmutableTable<K, YearMonth, RepeatShare>> byKeyAndMonth(
          Iterable<? extends K> keys,
          Function<? super ChildProtectionPlan, ? extends K> key,
          DateRange period) {
    ImmutableList<K> wanted = ImmutableList.copyOf(keys);
    return share ->
        Measures.byKeyAndMonth(
            wanted, one -> key.apply(one.plan()), period, one -> one.plan().startedOn(), share);
  }

  private static <R> Collector<ChildProtectionPlan, ?, R> shares(
      LookBack lookBack, DateRange period, Arrangement<R> arrangement) {
    return collectingAndThen(
        inContext(),
        plans -> {
          LocalDate recordsBegin =
              plans.stream()
                  .map(one -> one.plan().startedOn())
                  .min(Comparator.naturalOrder())
                  .orElse(LocalDate.MAX);
          return plans.stream().collect(arrangement.of(share(lookBack, period, recordsBegin)));
        });
  }

  private static Collector<PlanInContext, ?, RepeatShare> share(
      LookBack lookBack, DateRange period, LocalDate recordsBegin) {
    return filtering(
        one -> period.contains(one.plan().startedOn()),
        Measures.together(
            Measures.leavingOut(
                (PlanInContext one) -> one.plan().whyContradictory(),
                Measures.toProportion(lookBack::isRepeat)),
            Measures.toCount(
                (PlanInContext one) ->
                    !one.plan().isContradictory() && lookBack.mayBeRepeat(one, recordsBegin)),
            (share, doubtful) ->
                RepeatShare.of(
                    share, doubtful.count() > 0 ? Optional.of(recordsBegin) : Optional.empty())));
  }

  /**
   * Collects the share of plans open on a day that have lasted two years or more.
   *
   * <p>plans open on {@code asAt} for over 729 days ÷ plans open on it: {@link
   * ChildProtectionPlan#hasLastedTwoYears}. Left out: plans that ended before they started, of
   * which nobody can say whether they are open.
   *
   * <p>Source: DfE, Local authority interactive tool, child protection plans at 31 March of two
   * years or more.
   *
   * @param asAt the day
   * @return a collector of the share
   */
  public static Collector<ChildProtectionPlan, ?, Measured<Proportion>> toTwoYearsOrMore(
      LocalDate asAt) {
    return filtering(
        plan -> plan.isContradictory() || plan.isOpenOn(asAt),
        Measures.leavingOut(
            ChildProtectionPlan::whyContradictory,
            Measures.toProportion(plan -> plan.hasLastedTwoYears(asAt))));
  }

  /**
   * Collects the share of plans ended in a period that had lasted two years or more.
   *
   * <p>plans ended in {@code period} after over 729 days ÷ plans ended in it. Left out: plans whose
   * end is in the period and before their start.
   *
   * <p>Source: DfE, Local authority interactive tool, child protection plans ceased of two years or
   * more.
   *
   * @param period when the plans ended
   * @return a collector of the share
   */
  public static Collector<ChildProtectionPlan, ?, Measured<Proportion>> toEndedAfterTwoYears(
      DateRange period) {
    return filtering(
        plan -> plan.endedOn().map(period::contains).orElse(false),
        Measures.leavingOut(
            ChildProtectionPlan::whyContradictory,
            Measures.toProportion(plan -> plan.hasLastedTwoYears(plan.endedOn().orElseThrow()))));
  }

  /**
   * Collects the share of plans whose reviews were all in time, of those open for three months.
   *
   * <p>{@link ChildProtectionPlan#isReviewedInTime} ÷ plans open on {@code asAt} that started three
   * months before it or earlier. Left out: plans open for less than three months, and those that
   * ended before they started.
   *
   * <p>Source: DfE, Children in need statistics, table D6.
   *
   * @param asAt the day
   * @return a collector of the share
   */
  public static Collector<ChildProtectionPlan, ?, Measured<Proportion>> toReviewedInTime(
      LocalDate asAt) {
    return filtering(
        plan -> plan.isContradictory() || plan.isOpenOn(asAt),
        Measures.leavingOut(
            plan -> whyNoReviewNeeded(plan, asAt),
            Measures.toProportion(plan -> plan.isReviewedInTime(asAt))));
  }

  private static Optional<String> whyNoReviewNeeded(ChildProtectionPlan plan, LocalDate asAt) {
    return plan.whyContradictory()
        .or(
            () ->
                plan.isOpenForThreeMonths(asAt)
                    ? Optional.empty()
                    : Optional.of("open for less than three months"));
  }

  /**
   * Collects how the next reviews of plans stand on a day: not yet due, or overdue.
   *
   * <p>Counts plans; each stands in one way ({@link ChildProtectionPlan#reviewTimeliness}) or is
   * left out for a reason ({@link ChildProtectionPlan#whyReviewNotTimed}). A next review is not
   * held, so none is in time or late; {@link #toReviewedInTime} asks about those held.
   *
   * <p>Source: Working Together to Safeguard Children, for the limits.
   *
   * @param asAt the day
   * @return a collector of the numbers and of what was left out, which add up to the plans
   */
  public static Collector<ChildProtectionPlan, ?, Measured<TimelinessSummary>> toReviewTimeliness(
      LocalDate asAt) {
    return Measures.leavingOut(
        plan -> plan.whyReviewNotTimed(asAt),
        Measures.toTimeliness(plan -> plan.reviewTimeliness(asAt).orElseThrow()));
  }

  /**
   * Collects how the first core groups of plans stand on a day, against {@link
   * StatutoryTimeLimits#FIRST_CORE_GROUP}: 10 working days.
   *
   * @param days the working days
   * @param asAt the day
   * @return as {@link #toCoreGroupTimeliness(TimeLimit, WorkingDays, LocalDate)}
   */
  public static Collector<ChildProtectionPlan, ?, Measured<TimelinessSummary>>
      toCoreGroupTimeliness(WorkingDays days, LocalDate asAt) {
    return toCoreGroupTimeliness(StatutoryTimeLimits.FIRST_CORE_GROUP, days, asAt);
  }

  /**
   * Collects how the first core groups of plans stand on a day: held in time, held late, not yet
   * due, overdue.
   *
   * <p>Counts plans; each is in one of the four or left out for a reason: {@link
   * ChildProtectionPlan#whyCoreGroupNotTimed}.
   *
   * <p>Source: Working Together to Safeguard Children, for the limit.
   *
   * @param limit the limit, counted from {@link ChildProtectionPlan#countedFrom}
   * @param days the working days
   * @param asAt the day
   * @return a collector of the four numbers and of what was left out, which add up to the plans
   */
  public static Collector<ChildProtectionPlan, ?, Measured<TimelinessSummary>>
      toCoreGroupTimeliness(TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return Measures.leavingOut(
        plan -> plan.whyCoreGroupNotTimed(limit, days, asAt),
        Measures.toTimeliness(plan -> plan.timedCoreGroup(limit, days, asAt)));
  }

  /**
   * Collects the share of first core groups that were held within 10 working days of the initial
   * conference.
   *
   * <p>held in time ÷ first core groups held in {@code period}. Left out: those before their
   * conference, those of plans that ended before they started, and what the calendar does not know.
   *
   * <p>Source: Working Together to Safeguard Children, for the limit.
   *
   * @param period when the core groups were held
   * @param days the working days
   * @return a collector of the share
   */
  public static Collector<ChildProtectionPlan, ?, Measured<Proportion>> toCoreGroupsInTime(
      DateRange period, WorkingDays days) {
    return toCoreGroupsInTime(period, StatutoryTimeLimits.FIRST_CORE_GROUP, days);
  }

  /**
   * Collects the share of first core groups that were held within a limit.
   *
   * <p>As {@link #toCoreGroupsInTime(DateRange, WorkingDays)}, with a limit of one's own.
   *
   * @param period when the core groups were held
   * @param limit the limit, counted from {@link ChildProtectionPlan#countedFrom}
   * @param days the working days
   * @return a collector of the share
   */
  public static Collector<ChildProtectionPlan, ?, Measured<Proportion>> toCoreGroupsInTime(
      DateRange period, TimeLimit limit, WorkingDays days) {
    return filtering(
        plan -> plan.firstCoreGroupOn().map(period::contains).orElse(false),
        Measures.leavingOut(
            plan -> plan.whyHeldCoreGroupNotTimed(limit, days),
            Measures.toProportion(
                plan ->
                    limit.isWithin(
                        plan.countedFrom(), plan.firstCoreGroupOn().orElseThrow(), days))));
  }

  /**
   * Collects a measure for each category of abuse.
   *
   * <p>Each plan under {@link ChildProtectionPlan#category}; every category is there. Left out:
   * plans with no category recorded. For a measure that needs a child's history, hand the category
   * to that measure as its key.
   *
   * @param <R> the answer under each category
   * @param measure what is collected under each
   * @return a collector of the answers by category
   */
  public static <R>
      Collector<ChildProtectionPlan, ?, Measured<ImmutableSortedMap<CategoryOfAbuse, R>>>
          byCategory(Collector<? super ChildProtectionPlan, ?, R> measure) {
    return Measures.leavingOut(
        plan ->
            plan.category().isPresent()
                ? Optional.empty()
                : Optional.of("no category of abuse recorded"),
        Measures.byKey(
            Arrays.asList(CategoryOfAbuse.values()),
            plan -> plan.category().orElseThrow(),
            measure));
  }

  /**
   * Collects what is wrong with the records of plans.
   *
   * <ul>
   *   <li>{@code 2885}, error: started on another day than its conference;
   *   <li>{@code 8925}, error: ended before it started;
   *   <li>{@code 8840}, error: started and ended on one day;
   *   <li>{@code 8841}, error: a review on the day it started or before;
   *   <li>{@code 8905}, error: no initial category of abuse;
   *   <li>{@code core-group-before-conference}, error;
   *   <li>{@code previous-plans-too-few}, warning: fewer previous plans recorded than are on
   *       record;
   *   <li>{@code duplicate-plan}, warning: two or more of one child that start on one day;
   *   <li>{@code 8935}, error: two or more of one child that have not ended;
   *   <li>{@code 8940}, error: a plan that starts while one runs that started on an earlier day,
   *       with the one that runs longest. Two that have not ended are an 8935 and no 8940.
   * </ul>
   *
   * <p>Source: the numbers are those of the checks of the DfE's children in need census 2022-23.
   *
   * @return a collector of the issues, by child; the subject is the plan, or the several
   */
  public static Collector<
          ChildProtectionPlan, ?, ImmutableList<DataIssue<ImmutableList<ChildProtectionPlan>>>>
      toIssues() {
    return Histories.collecting(
        ChildProtectionPlan::child,
        ChildProtectionPlan.BY_CHILD_AND_START,
        histories -> {
          Findings<ChildProtectionPlan> findings = new Findings<>();
          for (ImmutableList<ChildProtectionPlan> history : histories) {
            for (PlanInContext one : PlanInContext.ofHistory(history)) {
              findInDates(one.plan(), findings);
              findInWhatElseIsRecorded(one, findings);
            }
            findBetween(history, findings);
          }
          return findings.issues();
        });
  }

  private static void findInDates(
      ChildProtectionPlan plan, Findings<ChildProtectionPlan> findings) {
    LocalDate start = plan.startedOn();
    plan.initialConferenceOn()
        .filter(conference -> !conference.equals(start))
        .ifPresent(
            conference ->
                findings.error(
                    "2885",
                    plan,
                    "started "
                        + start
                        + ", its conference was on "
                        + conference
                        + "; reviews and core group counted from the conference"));
    plan.endedOn()
        .ifPresent(
            end -> {
              if (end.isBefore(start)) {
                findings.error(
                    "8925",
                    plan,
                    "ended "
                        + end
                        + ", before it started "
                        + start
                        + "; counted only as an earlier plan");
              } else if (end.equals(start)) {
                findings.error(
                    "8840",
                    plan,
                    "started and ended on "
                        + start
                        + "; counted as started and ended, open on no day");
              }
            });
    int early = plan.reviewsHeldOn().headSet(start, true).size();
    if (early > 0) {
      findings.error(
          "8841",
          plan,
          Words.count(early, "review")
              + " on the day it started ("
              + start
              + ") or before, the first on "
              + plan.reviewsHeldOn().first()
              + "; not counted as a review");
    }
    plan.firstCoreGroupOn()
        .filter(heldOn -> heldOn.isBefore(plan.countedFrom()))
        .ifPresent(
            heldOn ->
                findings.error(
                    "core-group-before-conference",
                    plan,
                    "first core group "
                        + heldOn
                        + " before the conference "
                        + plan.countedFrom()
                        + "; left out"));
  }

  private static void findInWhatElseIsRecorded(
      PlanInContext one, Findings<ChildProtectionPlan> findings) {
    ChildProtectionPlan plan = one.plan();
    if (plan.initialCategory().isEmpty()) {
      findings.error(
          "8905",
          plan,
          "no initial category of abuse; "
              + (plan.category().isPresent()
                  ? "counted under the latest"
                  : "left out of measures by category"));
    }
    plan.previousPlans()
        .ifPresent(
            recorded -> {
              if (recorded < one.earlierPlans()) {
                findings.warning(
                    "previous-plans-too-few",
                    plan,
                    Words.count(recorded, "previous plan")
                        + " recorded for the plan that started "
                        + plan.startedOn()
                        + ", "
                        + one.earlierPlans()
                        + " on record; the recorded number decides");
              }
            });
  }

  private static void findBetween(
      ImmutableList<ChildProtectionPlan> history, Findings<ChildProtectionPlan> findings) {
    Overlaps.onOneDay(history, ChildProtectionPlan::startedOn)
        .forEach(
            together ->
                findings.warning(
                    "duplicate-plan",
                    together,
                    together.size()
                        + " plans of one child started on "
                        + together.get(0).startedOn()
                        + "; each counted, neither as earlier than another"));
    Overlaps.twoOrMore(history, plan -> plan.endedOn().isEmpty())
        .ifPresent(
            open ->
                findings.error(
                    "8935",
                    open,
                    open.size() + " plans of one child have not ended; each counted"));
    Overlaps.startedWithin(
            history.stream().filter(plan -> plan.startedOn().isBefore(plan.until())).toList(),
            ChildProtectionPlan::startedOn,
            ChildProtectionPlan::endedOn)
        .forEach(
            pair ->
                findings.error(
                    "8940",
                    pair,
                    "started "
                        + pair.get(1).startedOn()
                        + ", while one "
                        + Reasons.shown(pair.get(0).startedOn(), pair.get(0).endedOn())
                        + " ran; each counted"));
  }
}
