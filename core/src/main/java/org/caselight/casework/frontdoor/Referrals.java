package org.caselight.casework.frontdoor;

import static com.google.common.collect.Comparators.emptiesFirst;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.Histories;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Fte;

/**
 * Rules over many referrals: what was decided and how soon, which children were referred before,
 * and what the records contradict.
 *
 * <p>What was decided is told by each referral alone, so those measures may be collected by key and
 * by month:
 *
 * <pre>{@code
 * referrals.stream()
 *     .collect(
 *         byMonth(
 *             ReportingYear.ending(2019).period(),
 *             Referral::receivedOn,
 *             Referrals.toNoFurtherAction()));
 * }</pre>
 *
 * <p>Re-referrals need a child's history and take their grouping as a parameter: they read every
 * referral, those before the period among them, and count each under its own key and month.
 *
 * <p>New information on an open case is left out of every measure, and counted as such.
 */
public final class Referrals {
  private Referrals() {}

  static final Comparator<Referral> ORDER =
      Comparator.comparing(Referral::child)
          .thenComparing(Referral::receivedOn)
          .thenComparing(Referral::isOnOpenCase)
          .thenComparing(Referral::reference, emptiesFirst(naturalOrder()))
          .thenComparing(Referral::decidedOn, emptiesFirst(naturalOrder()))
          .thenComparing(Referral::outcome, emptiesFirst(naturalOrder()))
          .thenComparing(Referral::closedOn, emptiesFirst(naturalOrder()))
          .thenComparing(Referral::closureReason, emptiesFirst(naturalOrder()))
          .thenComparing(Referral::source, emptiesFirst(naturalOrder()))
          .thenComparing(Referral::primaryNeed, emptiesFirst(naturalOrder()))
          .thenComparing(Referral::team, emptiesFirst(naturalOrder()))
          .thenComparing(Referral::worker, emptiesFirst(naturalOrder()));

  /** The referrals that a rule may know of on a day, without those that are none. */
  static RecordIndex<Referral> index(Iterable<Referral> referrals, Window window) {
    ImmutableList.Builder<Referral> known = ImmutableList.builder();
    for (Referral referral : referrals) {
      if (!referral.isOnOpenCase() && window.isKnown(referral.receivedOn())) {
        known.add(referral);
      }
    }
    return indexOfAll(known.build());
  }

  /** All referrals by reference, and by day without those that are none. */
  static RecordIndex<Referral> indexOfAll(Iterable<Referral> referrals) {
    return RecordIndex.of(
        referrals,
        ORDER,
        Referral::child,
        Referral::receivedOn,
        Referral::reference,
        referral -> !referral.isOnOpenCase());
  }

  /**
   * How many referrals there are for each full-time post.
   *
   * <p>referrals ÷ FTE: 655 referrals over 32.5 posts are 20.2.
   *
   * @param referrals how many, of a month or a year
   * @param fte the posts that deal with them
   * @return the average, undefined for none over nothing
   * @throws IllegalArgumentException if there are referrals and no post
   */
  public static Average perFte(Count referrals, Fte fte) {
    return Average.of(BigDecimal.valueOf(referrals.count()), fte.toBigDecimal());
  }

  // What was decided, and how soon

  /**
   * Collects how decisions stand against the working day of guidance on a day.
   *
   * @param days the working days
   * @param asAt the day asked about
   * @return a collector of how many are in time, late, open and overdue
   * @see #toDecisionTimeliness(TimeLimit, WorkingDays, LocalDate)
   */
  public static Collector<Referral, ?, Measured<TimelinessSummary>> toDecisionTimeliness(
      WorkingDays days, LocalDate asAt) {
    return toDecisionTimeliness(StatutoryTimeLimits.DECISION_ON_REFERRAL, days, asAt);
  }

  /**
   * Collects how decisions stand against a time limit on a day: in time, late, open and not yet
   * due, overdue.
   *
   * <p>By {@link Referral#decisionTimeliness(TimeLimit, WorkingDays, LocalDate)}. Left out, for the
   * reasons of {@link Referral#whyDecisionLeftOut}: new information on an open case, what was
   * decided before it was received or received after {@code asAt}, what has an outcome and no day
   * of decision, and days outside the calendar.
   *
   * @param limit how long the decision may take, from the day of receipt
   * @param days the working days
   * @param asAt the day asked about; what was decided later is not decided yet
   * @return a collector of the four numbers, which with those left out add up to the referrals
   */
  public static Collector<Referral, ?, Measured<TimelinessSummary>> toDecisionTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return Measures.leavingOut(
        referral -> referral.whyDecisionLeftOut(limit, days, asAt),
        Measures.toTimeliness(referral -> referral.decisionStanding(limit, days, asAt)));
  }

  /**
   * Collects the share of decisions of a period that were made within the working day of guidance.
   *
   * @param period the period
   * @param days the working days
   * @return a collector of the share
   * @see #toDecidedInTime(DateRange, TimeLimit, WorkingDays)
   */
  public static Collector<Referral, ?, Measured<Proportion>> toDecidedInTime(
      DateRange period, WorkingDays days) {
    return toDecidedInTime(period, StatutoryTimeLimits.DECISION_ON_REFERRAL, days);
  }

  /**
   * Collects the share of decisions of a period that were made within a time limit.
   *
   * <p>decided within the limit ÷ decided, of the referrals decided in the period, whenever they
   * were received. Left out, of these: new information on an open case, what was decided before it
   * was received, and days outside the calendar.
   *
   * @param period the period in which the decision was made
   * @param limit how long the decision may take, from the day of receipt
   * @param days the working days
   * @return a collector of the share, undefined if no decision is counted
   */
  public static Collector<Referral, ?, Measured<Proportion>> toDecidedInTime(
      DateRange period, TimeLimit limit, WorkingDays days) {
    return Collectors.filtering(
        referral -> referral.decidedOn().isPresent() && period.contains(referral.decidedOn().get()),
        Measures.leavingOut(
            referral ->
                referral.whyDecisionLeftOut(limit, days, referral.decidedOn().orElseThrow()),
            Measures.toProportion(
                referral ->
                    limit.isWithin(
                        referral.receivedOn(), referral.decidedOn().orElseThrow(), days))));
  }

  /**
   * Collects the share of referrals on which nothing was done.
   *
   * <p>{@link Referral#isNoFurtherAction} ÷ referrals with an outcome. Left out: new information on
   * an open case, and referrals with {@code no outcome recorded}, which may yet end either way; the
   * DfE, publishing after the year, has every referral in the whole. England, year to March 2024:
   * 6.3% (38,920 of 621,880).
   *
   * <p>Source: DfE, Children in need statistics, table C1.
   *
   * @return a collector of the share, undefined if no referral is counted
   */
  public static Collector<Referral, ?, Measured<Proportion>> toNoFurtherAction() {
    return toOutcome(Referral::isNoFurtherAction);
  }

  /**
   * Collects the share of referrals on which it was decided to assess the child.
   *
   * <p>{@link Referral#isForAssessment} ÷ referrals with an outcome. Left out as in {@link
   * #toNoFurtherAction}. An enquiry is not in the part, though an assessment may go with it; {@link
   * #toAssessed(Iterable, TimeLimit, WorkingDays, LocalDate)} counts by the assessments themselves.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.31.
   *
   * @return a collector of the share, undefined if no referral is counted
   */
  public static Collector<Referral, ?, Measured<Proportion>> toAssessed() {
    return toOutcome(Referral::isForAssessment);
  }

  /**
   * Collects the share of referrals that were stepped down to early help without an assessment.
   *
   * <p>{@link Referral#isSteppedDownToEarlyHelp} ÷ referrals with an outcome. Left out as in {@link
   * #toNoFurtherAction}. Those that early help takes over after an assessment (RC9) are in {@link
   * #toAssessedNotInNeed}.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.25.
   *
   * @return a collector of the share, undefined if no referral is counted
   */
  public static Collector<Referral, ?, Measured<Proportion>> toSteppedDownToEarlyHelp() {
    return toOutcome(Referral::isSteppedDownToEarlyHelp);
  }

  private static Collector<Referral, ?, Measured<Proportion>> toOutcome(
      Predicate<Referral> isPart) {
    return Measures.leavingOut(Referral::whyOutcomeLeftOut, Measures.toProportion(isPart));
  }

  /**
   * Collects the share of referrals after which the child was assessed and found not to be in need.
   *
   * <p>{@link Referral#isAssessedNotInNeed}, closed as RC8 or RC9, ÷ referrals, whether they are
   * closed or not. Left out: new information on an open case. England, year to March 2024: 30.3%
   * (188,300 of 621,880). It is another measure than no further action, and no referral is in both
   * unless its records contradict each other.
   *
   * <p>Source: DfE, Children in need statistics, table C1.
   *
   * @return a collector of the share, undefined if no referral is counted
   */
  public static Collector<Referral, ?, Measured<Proportion>> toAssessedNotInNeed() {
    return Measures.leavingOut(
        Referral::whyLeftOut, Measures.toProportion(Referral::isAssessedNotInNeed));
  }

  // What followed

  /**
   * Collects the share of referrals that an assessment followed.
   *
   * <p>followed by an assessment ÷ referrals. What follows a referral is the first assessment of
   * the child that names it, whenever that began; if none does, the first assessment of the child
   * that names no referral and began on the day of the referral or after it, and within the limit
   * (inclusive). Each referral counts by itself, so the collector may be used by key and by month.
   *
   * <p>Left out: new information on an open case; referrals whose limit is not over on {@code
   * asAt}, as {@code younger than 10 working days}, whether an assessment has followed or not;
   * those received after {@code asAt}; and, for a limit in working days, those outside the
   * calendar.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.31. How an assessment is matched to a
   * referral is a convention of this library; the other choice is to go by the recorded outcome
   * ({@link #toAssessed()}).
   *
   * @param assessments every assessment there is
   * @param within how soon the assessment has to begin
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day asked about; assessments that began later are not known yet
   * @return a collector of the share, undefined if no referral is counted
   */
  public static Collector<Referral, ?, Measured<Proportion>> toAssessed(
      Iterable<Assessment> assessments, TimeLimit within, WorkingDays days, LocalDate asAt) {
    return Collectors.mapping(followed(assessments, within, days, asAt), FollowUps.toShare());
  }

  /**
   * Collects which assessment followed each referral: the list behind {@link #toAssessed(Iterable,
   * TimeLimit, WorkingDays, LocalDate)}.
   *
   * @param assessments every assessment there is
   * @param within how soon the assessment has to begin
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day asked about; assessments that began later are not known yet
   * @return a collector of the follow-ups, by child and day
   */
  public static Collector<Referral, ?, ImmutableList<FollowUp<Referral, Assessment>>> toFollowUps(
      Iterable<Assessment> assessments, TimeLimit within, WorkingDays days, LocalDate asAt) {
    return Window.collecting(Referral::child, ORDER, followed(assessments, within, days, asAt));
  }

  private static Function<Referral, FollowUp<Referral, Assessment>> followed(
      Iterable<Assessment> assessments, TimeLimit within, WorkingDays days, LocalDate asAt) {
    Window window = new Window(within, days, asAt);
    ImmutableList.Builder<Assessment> known = ImmutableList.builder();
    for (Assessment assessment : assessments) {
      if (window.isKnown(assessment.startedOn())) {
        known.add(assessment);
      }
    }
    RecordIndex<Assessment> index = Assessments.index(known.build());
    return referral ->
        window.follow(
            referral,
            referral.receivedOn(),
            referral.whyLeftOut(),
            index.named(referral.child(), referral.reference()),
            index.firstOnOrAfter(referral.child(), referral.receivedOn()),
            Assessment::startedOn);
  }

  // Who was referred before

  /**
   * Collects each referral with the child's latest earlier one: the list behind the re-referrals.
   *
   * @return a collector of the referrals, by child and day, new information on open cases among
   *     them
   */
  public static Collector<Referral, ?, ImmutableList<ReferralInContext>> inContext() {
    return Histories.collecting(Referral::child, ORDER, Referrals::inContext);
  }

  private static ImmutableList<ReferralInContext> inContext(
      ImmutableList<ImmutableList<Referral>> histories) {
    ImmutableList.Builder<ReferralInContext> all = ImmutableList.builder();
    for (ImmutableList<Referral> history : histories) {
      forEachInContext(history, all::add);
    }
    return all.build();
  }

  /** The referrals of one child, by day, each with the latest of an earlier day. */
  private static void forEachInContext(
      List<Referral> history, Consumer<ReferralInContext> consumer) {
    Optional<LocalDate> latest = Optional.empty();
    Optional<LocalDate> latestOfEarlierDay = Optional.empty();
    for (Referral referral : history) {
      LocalDate day = referral.receivedOn();
      if (latest.isPresent() && day.isAfter(latest.get())) {
        latestOfEarlierDay = latest;
      }
      consumer.accept(ImmutableReferralInContext.of(referral, latestOfEarlierDay));
      if (!referral.isOnOpenCase()) {
        latest = Optional.of(day);
      }
    }
  }

  /**
   * A measure of the referrals of a period, each with the child's latest earlier one, and the day
   * on which the records begin. Of the records before the period only those of twelve months are
   * kept: of fifteen years, two for the re-referrals of one.
   */
  private static <A, R, U> Collector<Referral, ?, U> inContextOf(
      DateRange period,
      Collector<ReferralInContext, A, R> measure,
      BiFunction<? super Optional<LocalDate>, ? super R, U> merger) {
    LocalDate readFrom = ReferralInContext.beginningOfTwelveMonthsTo(period.from());
    BiConsumer<A, ReferralInContext> add = measure.accumulator();
    Collector<List<Referral>, A, R> ofHistories =
        Collector.of(
            measure.supplier(),
            (state, history) ->
                forEachInContext(
                    history,
                    referral -> {
                      if (period.contains(referral.received())) {
                        add.accept(state, referral);
                      }
                    }),
            measure.combiner(),
            measure.finisher());
    return Measures.together(
        toBegin(),
        Collectors.filtering(
            (Referral referral) ->
                !referral.receivedOn().isBefore(readFrom)
                    && referral.receivedOn().isBefore(period.until()),
            Histories.each(
                Referral::child, Comparator.comparing(Referral::receivedOn), ofHistories)),
        merger);
  }

  private static Collector<Referral, ?, Optional<LocalDate>> toBegin() {
    return Collector.of(
        Begin::new,
        (begin, referral) -> {
          if (!referral.isOnOpenCase()) {
            begin.add(referral.receivedOn());
          }
        },
        Begin::merge,
        Begin::day);
  }

  /** The earliest of some days. */
  private static final class Begin implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate earliest = LocalDate.MAX;

    void add(LocalDate day) {
      if (day.isBefore(earliest)) {
        earliest = day;
      }
    }

    Begin merge(Begin other) {
      add(other.earliest);
      return this;
    }

    Optional<LocalDate> day() {
      return Optional.of(earliest).filter(LocalDate.MAX::isAfter);
    }
  }

  /**
   * Collects the share of referrals that came within twelve months of an earlier referral of the
   * same child.
   *
   * <p>re-referrals ÷ referrals received in {@code period}. A referral of day d counts when the
   * same child has an earlier one on or after d minus twelve months, whatever its outcome, no
   * further action included ({@link ReferralInContext#isReReferral}). Referrals before the period
   * are read, not counted: give every referral there is. Two of one child on one day are both
   * counted, and neither is earlier than the other; {@link #toIssues} reports them. Left out: new
   * information on an open case, which is no earlier referral either.
   *
   * <p>If the earliest referral is later than twelve months before the period, an earlier one may
   * be missing, and the share is a lower bound and says so. England, year to March 2024: 22.4%
   * (139,080 of 621,880).
   *
   * <p>Source: DfE, Children in need statistics, methodology, "re-referrals", and table C1.
   *
   * @param period the period in which the referrals were received
   * @return a collector of the share, undefined if no referral is counted
   */
  public static Collector<Referral, ?, RepeatShare> toReReferrals(DateRange period) {
    return inContextOf(period, toShare(), (begin, share) -> repeatShare(share, begin, period));
  }

  /**
   * Collects the share of re-referrals for each key: by team, by source.
   *
   * <p>As {@link #toReReferrals}, each referral under its own key, while the earlier one may have
   * any: a child referred to one team, and forty days later to another, is a re-referral of the
   * other. The parts and the wholes of all keys add up to those without a key.
   *
   * @param <K> the key
   * @param key the key of a referral
   * @param period the period in which the referrals were received
   * @return a collector of the shares by key, in the order of the keys, of every key that a
   *     referral of the period has
   */
  public static <K extends Comparable<? super K>>
      Collector<Referral, ?, ImmutableSortedMap<K, RepeatShare>> toReReferralsBy(
          Function<? super Referral, ? extends K> key, DateRange period) {
    return inContextOf(
        period,
        Measures.byKey(ImmutableSet.<K>of(), keyOf(key), toShare()),
        (begin, byKey) ->
            ImmutableSortedMap.copyOfSorted(
                Maps.transformValues(byKey, share -> repeatShare(share, begin, period))));
  }

  /**
   * Collects the share of re-referrals for each month of a period.
   *
   * <p>As {@link #toReReferrals}, each referral in its own month, while the earlier one may be of
   * any. A month is a lower bound if the records begin later than twelve months before its own
   * beginning.
   *
   * @param period the period in which the referrals were received
   * @return a collector of the shares by month, every month of the period, earliest first
   */
  public static Collector<Referral, ?, ImmutableSortedMap<YearMonth, RepeatShare>>
      toReReferralsByMonth(DateRange period) {
    return inContextOf(
        period,
        Measures.byMonth(period, ReferralInContext::received, toShare()),
        (begin, byMonth) -> {
          ImmutableSortedMap.Builder<YearMonth, RepeatShare> shares =
              ImmutableSortedMap.naturalOrder();
          byMonth.forEach(
              (month, share) ->
                  shares.put(month, repeatShare(share, begin, partOf(period, month))));
          return shares.buildOrThrow();
        });
  }

  /**
   * Collects the share of re-referrals for each key and month.
   *
   * <p>As {@link #toReReferrals}, each referral under its own key and month, while the earlier one
   * may have any. Complete: every key that was named, and every other that a referral of the period
   * has, with every month of the period.
   *
   * @param <K> the key
   * @param keys the keys that are wanted in any case
   * @param key the key of a referral
   * @param period the period in which the referrals were received
   * @return a collector of the shares: a row for each key in order, a column for each month
   */
  public static <K extends Comparable<? super K>>
      Collector<Referral, ?, ImmutableTable<K, YearMonth, RepeatShare>> toReReferralsByKeyAndMonth(
          Iterable<? extends K> keys,
          Function<? super Referral, ? extends K> key,
          DateRange period) {
    return inContextOf(
        period,
        Measures.byKeyAndMonth(keys, keyOf(key), period, ReferralInContext::received, toShare()),
        (begin, shares) -> {
          ImmutableTable.Builder<K, YearMonth, RepeatShare> table = ImmutableTable.builder();
          shares
              .rowMap()
              .forEach(
                  (of, months) ->
                      months.forEach(
                          (month, share) ->
                              table.put(
                                  of, month, repeatShare(share, begin, partOf(period, month)))));
          return table.build();
        });
  }

  private static <K> Function<ReferralInContext, K> keyOf(
      Function<? super Referral, ? extends K> key) {
    return referral -> key.apply(referral.referral());
  }

  private static Collector<ReferralInContext, ?, Measured<Proportion>> toShare() {
    return Measures.leavingOut(
        referral -> referral.referral().whyLeftOut(),
        Measures.toProportion(ReferralInContext::isReReferral));
  }

  private static DateRange partOf(DateRange period, YearMonth month) {
    return DateRange.ofMonth(month).overlap(period).orElseThrow();
  }

  private static RepeatShare repeatShare(
      Measured<Proportion> share, Optional<LocalDate> begin, DateRange period) {
    LocalDate wanted = ReferralInContext.beginningOfTwelveMonthsTo(period.from());
    return RepeatShare.of(share, begin.filter(day -> day.isAfter(wanted)));
  }

  /**
   * Collects how many referrals each child had in the twelve months before its latest one: the
   * counter that Ofsted asks for.
   *
   * <p>Referrals received before the day l of the child's latest one, and on or after l minus
   * twelve months. The latest itself is not counted, and another of the same day neither; the
   * number is the same for every row of the child. New information on an open case is not counted
   * and is nobody's latest referral.
   *
   * <p>It is a number, not a share of re-referrals, and differs from it: only the latest referral
   * looks back.
   *
   * <p>Source: Ofsted, Inspecting local authority children's services, Annex A, list 3, "number of
   * referrals in last 12 months": the lowest value is 0.
   *
   * @return a collector of the number by child, 0 or more, of every child with a referral
   */
  public static Collector<Referral, ?, ImmutableSortedMap<ChildId, Long>>
      toReferralsInTwelveMonthsBeforeLatest() {
    return Histories.collecting(
        Referral::child,
        ORDER,
        histories -> {
          ImmutableSortedMap.Builder<ChildId, Long> counts = ImmutableSortedMap.naturalOrder();
          for (ImmutableList<Referral> history : histories) {
            ImmutableList<LocalDate> days =
                history.stream()
                    .filter(referral -> !referral.isOnOpenCase())
                    .map(Referral::receivedOn)
                    .collect(toImmutableList());
            if (!days.isEmpty()) {
              LocalDate latest = days.get(days.size() - 1);
              LocalDate from = ReferralInContext.beginningOfTwelveMonthsTo(latest);
              counts.put(
                  history.get(0).child(),
                  days.stream().filter(day -> !day.isBefore(from) && day.isBefore(latest)).count());
            }
          }
          return counts.buildOrThrow();
        });
  }

  // What the records contradict

  /**
   * Collects what is wrong with referrals.
   *
   * <ul>
   *   <li>{@code on-open-case}, a warning: new information on an open case.
   *   <li>{@code decided-before-received}, an error.
   *   <li>{@code 8630}, an error of the children in need census: closed before it was received.
   *   <li>{@code 8805}, an error of the census: closed without a reason.
   *   <li>{@code 8810}, an error of the census: a reason for closure without a day.
   *   <li>{@code duplicate-referral}, a warning: two or more of one child on one day.
   *   <li>{@code duplicate-reference}, an error: two or more with one reference.
   * </ul>
   *
   * <p>Source: the numbers are those of the checks of the DfE's children in need census 2022 to
   * 2023; the others are conventions of this library.
   *
   * @return a collector of the issues, by child and day, those of references last; each is about
   *     one referral, or about all that are duplicates of each other
   */
  public static Collector<Referral, ?, ImmutableList<DataIssue<ImmutableList<Referral>>>>
      toIssues() {
    return Histories.collecting(
        Referral::child,
        ORDER,
        histories -> {
          ImmutableList.Builder<DataIssue<ImmutableList<Referral>>> issues =
              ImmutableList.builder();
          for (ImmutableList<Referral> history : histories) {
            history.forEach(referral -> addIssues(referral, issues));
            addDuplicates(history, issues);
          }
          addDuplicateReferences(histories, issues);
          return issues.build();
        });
  }

  private static void addIssues(
      Referral referral, ImmutableList.Builder<DataIssue<ImmutableList<Referral>>> issues) {
    ImmutableList<Referral> subject = ImmutableList.of(referral);
    String received = "received " + referral.receivedOn();
    if (referral.isOnOpenCase()) {
      issues.add(
          DataIssue.warning(
              "on-open-case",
              subject,
              received + ", new information on an open case is no referral; not counted"));
    }
    if (referral.isDecidedBeforeReceived()) {
      issues.add(
          DataIssue.error(
              "decided-before-received",
              subject,
              "decided "
                  + referral.decidedOn().orElseThrow()
                  + ", before it was "
                  + received
                  + "; not held against a time limit, counted otherwise"));
    }
    referral
        .closedOn()
        .filter(day -> day.isBefore(referral.receivedOn()))
        .ifPresent(
            day ->
                issues.add(
                    DataIssue.error(
                        "8630",
                        subject,
                        "closed " + day + ", before it was " + received + "; counted")));
    if (referral.closedOn().isPresent() && referral.closureReason().isEmpty()) {
      issues.add(
          DataIssue.error(
              "8805",
              subject,
              "closed "
                  + referral.closedOn().orElseThrow()
                  + " without a reason; counted as not found out of need"));
    }
    if (referral.closedOn().isEmpty() && referral.closureReason().isPresent()) {
      issues.add(
          DataIssue.error(
              "8810",
              subject,
              received
                  + ", a reason for closure ("
                  + referral.closureReason().orElseThrow().code()
                  + ") without a day; counted under its reason"));
    }
  }

  private static void addDuplicates(
      ImmutableList<Referral> history,
      ImmutableList.Builder<DataIssue<ImmutableList<Referral>>> issues) {
    history.stream()
        .filter(referral -> !referral.isOnOpenCase())
        .collect(Collectors.groupingBy(Referral::receivedOn, TreeMap::new, toImmutableList()))
        .forEach(
            (day, sameDay) -> {
              if (sameDay.size() > 1) {
                issues.add(
                    DataIssue.warning(
                        "duplicate-referral",
                        sameDay,
                        sameDay.size()
                            + " referrals of one child received "
                            + day
                            + "; each counted, none earlier than another"));
              }
            });
  }

  private static void addDuplicateReferences(
      ImmutableList<ImmutableList<Referral>> histories,
      ImmutableList.Builder<DataIssue<ImmutableList<Referral>>> issues) {
    TreeMap<String, List<Referral>> byReference = new TreeMap<>();
    histories.stream()
        .flatMap(List::stream)
        .forEach(
            referral ->
                referral
                    .reference()
                    .ifPresent(
                        name ->
                            byReference
                                .computeIfAbsent(name, first -> new ArrayList<>())
                                .add(referral)));
    byReference
        .values()
        .forEach(
            sharing -> {
              if (sharing.size() > 1) {
                issues.add(
                    DataIssue.error(
                        "duplicate-reference",
                        ImmutableList.copyOf(sharing),
                        sharing.size()
                            + " referrals with one reference, received "
                            + sharing.stream()
                                .map(referral -> referral.receivedOn().toString())
                                .collect(Collectors.joining(", "))
                            + "; each counted, the first of a child taken for the one that is"
                            + " named"));
              }
            });
  }

  /**
   * Collects what is wrong between referrals and assessments.
   *
   * <ul>
   *   <li>{@code 8825Q}, a query of the children in need census: closed after assessment (RC8 or
   *       RC9), and there is no assessment of it.
   *   <li>{@code 8831}, an error of the census: no further action, and an assessment names it.
   *   <li>{@code 8867}, an error of the census: closed, and an assessment of it is open.
   * </ul>
   *
   * <p>An assessment is one of a referral if it is of the same child and names it; if it names
   * none, when it began on the day of the referral or after it, and not after the day of closure.
   * What is no referral is not looked at.
   *
   * <p>Source: the checks of the DfE's children in need census 2022 to 2023. By which dates an
   * assessment belongs to a referral is a convention of this library; the census has them in one
   * record.
   *
   * @param assessments every assessment there is
   * @return a collector of the issues, by child and day, each about one referral
   */
  public static Collector<Referral, ?, ImmutableList<DataIssue<ImmutableList<Referral>>>>
      toIssuesWith(Iterable<Assessment> assessments) {
    AssessmentsOfReferral of = new AssessmentsOfReferral(assessments);
    return Histories.collecting(
        Referral::child,
        ORDER,
        histories ->
            histories.stream()
                .flatMap(List::stream)
                .filter(referral -> !referral.isOnOpenCase())
                .flatMap(referral -> issuesWith(referral, of).stream())
                .collect(toImmutableList()));
  }

  private static ImmutableList<DataIssue<ImmutableList<Referral>>> issuesWith(
      Referral referral, AssessmentsOfReferral assessments) {
    ImmutableList.Builder<DataIssue<ImmutableList<Referral>>> issues = ImmutableList.builder();
    ImmutableList<Referral> subject = ImmutableList.of(referral);
    String received = "received " + referral.receivedOn();
    if (referral.isAssessedNotInNeed() && !assessments.hasAny(referral)) {
      issues.add(
          DataIssue.warning(
              "8825Q",
              subject,
              received
                  + ", closed after assessment ("
                  + referral.closureReason().orElseThrow().code()
                  + "), and there is none; counted as assessed and not in need"));
    }
    if (referral.isNoFurtherAction()) {
      assessments
          .firstNaming(referral)
          .ifPresent(
              assessment ->
                  issues.add(
                      DataIssue.error(
                          "8831",
                          subject,
                          received
                              + ", no further action, and an assessment of it began "
                              + assessment.startedOn()
                              + "; counted as no further action")));
    }
    referral
        .closedOn()
        .ifPresent(
            closed ->
                assessments
                    .firstOpen(referral)
                    .ifPresent(
                        assessment ->
                            issues.add(
                                DataIssue.error(
                                    "8867",
                                    subject,
                                    received
                                        + ", closed "
                                        + closed
                                        + ", and an assessment of it that began "
                                        + assessment.startedOn()
                                        + " is open; both counted"))));
    return issues.build();
  }
}
