package org.caselight.casework;

import static com.google.common.base.Preconditions.checkArgument;
import static org.caselight.figure.Measures.leavingOut;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Span;
import org.caselight.figure.Count;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.internal.Histories;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;

/**
 * Rules over stretches of children's time, whatever they are stretches of: how many are open,
 * started, ended, how long they took, and what is odd about them.
 *
 * <p>Stretches and children are counted apart, and every rule says which: a child on two plans in a
 * year is two plans started and one child. At every day, open = started on or before it − ended on
 * or before it, over stretches; that does not hold of children.
 *
 * <p>Left out of every measure, as "ended before it started": those whose dates contradict each
 * other, whatever the day or the period asked about, since nobody knows when they were open. That
 * is a convention of this library; the other choice is to believe one of the two dates.
 *
 * <pre>{@code
 * Measured<Count> open = plans.stream().collect(ChildSpans.toOpenOn(day));
 * MonthlySeries months =
 *     MonthlySeries.ofFigures(
 *         plans.stream().collect(ChildSpans.toOpenByMonthEnd(period)).figure(), 0);
 * ImmutableSortedMap<Status, Measured<Count>> children =
 *     involvements.stream()
 *         .collect(
 *             Measures.byKey(
 *                 List.of(Status.values()), Involvement::status, ChildSpans.toChildrenOpenOn(day)));
 * }</pre>
 *
 * <p>Source: that the closing day is not open is the count of the DfE's Children in need
 * statistics, table B1 ({@link Span}).
 */
public final class ChildSpans {
  private ChildSpans() {}

  private static final String ENDED_BEFORE_IT_STARTED = "ended before it started";

  private static final Comparator<ChildSpan> BY_DATES =
      Comparator.comparing(ChildSpan::startedOn)
          .thenComparing(ChildSpan::endedOn, Comparators.emptiesLast(Comparator.naturalOrder()));

  /**
   * Why measures leave a stretch out.
   *
   * @param span the stretch
   * @return "ended before it started", empty if it is counted
   */
  public static Optional<String> whyLeftOut(ChildSpan span) {
    return span.isContradictory() ? Optional.of(ENDED_BEFORE_IT_STARTED) : Optional.empty();
  }

  /**
   * Collects how many stretches are open on a day ({@link ChildSpan#isOpenOn}). One that ends on
   * that day is not.
   *
   * @param day the day
   * @return a collector of the number of stretches
   */
  public static Collector<ChildSpan, ?, Measured<Count>> toOpenOn(LocalDate day) {
    return counting(span -> span.isOpenOn(day));
  }

  /**
   * Collects how many stretches started in a period ({@link ChildSpan#startedIn}).
   *
   * @param period the period, its first and last day in it
   * @return a collector of the number of stretches
   */
  public static Collector<ChildSpan, ?, Measured<Count>> toStartedIn(DateRange period) {
    return counting(span -> span.startedIn(period));
  }

  /**
   * Collects how many stretches ended in a period ({@link ChildSpan#endedIn}).
   *
   * @param period the period, its first and last day in it
   * @return a collector of the number of stretches
   */
  public static Collector<ChildSpan, ?, Measured<Count>> toEndedIn(DateRange period) {
    return counting(span -> span.endedIn(period));
  }

  /**
   * Collects how many stretches were open at any point of a period ({@link
   * ChildSpan#isOpenDuring}): those open on the day before it, and those that started in it. Less
   * those that ended in it ({@link #toEndedIn}), they are those open on its last day.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the number of stretches
   */
  public static Collector<ChildSpan, ?, Measured<Count>> toOpenDuring(DateRange period) {
    return counting(span -> span.isOpenDuring(period));
  }

  private static Collector<ChildSpan, ?, Measured<Count>> counting(
      Predicate<? super ChildSpan> isCounted) {
    return leavingOut(ChildSpans::whyLeftOut, Measures.toCount(isCounted));
  }

  /**
   * Collects how many children have a stretch open on a day, each child once.
   *
   * @param day the day
   * @return a collector of the number of children; what was left out are stretches
   */
  public static Collector<ChildSpan, ?, Measured<Count>> toChildrenOpenOn(LocalDate day) {
    return countingChildren(span -> span.isOpenOn(day));
  }

  /**
   * Collects how many children have a stretch that started in a period, each child once.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the number of children; what was left out are stretches
   */
  public static Collector<ChildSpan, ?, Measured<Count>> toChildrenStartedIn(DateRange period) {
    return countingChildren(span -> span.startedIn(period));
  }

  /**
   * Collects how many children have a stretch that ended in a period, each child once, whether or
   * not another is open.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the number of children; what was left out are stretches
   */
  public static Collector<ChildSpan, ?, Measured<Count>> toChildrenEndedIn(DateRange period) {
    return countingChildren(span -> span.endedIn(period));
  }

  /**
   * Collects how many children have a stretch that was open at any point of a period, each child
   * once.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the number of children; what was left out are stretches
   */
  public static Collector<ChildSpan, ?, Measured<Count>> toChildrenOpenDuring(DateRange period) {
    return countingChildren(span -> span.isOpenDuring(period));
  }

  private static Collector<ChildSpan, ?, Measured<Count>> countingChildren(
      Predicate<? super ChildSpan> isCounted) {
    return leavingOut(
        ChildSpans::whyLeftOut,
        Collector.of(
            Children::new,
            (children, span) -> {
              if (isCounted.test(span)) {
                children.add(span.child());
              }
            },
            Children::merge,
            Children::count));
  }

  /**
   * Collects how many stretches are open at the end of each month of a period.
   *
   * <p>The end of a month is its last day that is in the period: of a month of which the period has
   * the beginning only, the last day of the period. Complete: a month with nothing open has 0. Each
   * stretch costs the same, however many months it is open.
   *
   * @param period the period
   * @return a collector of the number of stretches by month, earliest first
   */
  public static Collector<ChildSpan, ?, Measured<ImmutableSortedMap<YearMonth, Count>>>
      toOpenByMonthEnd(DateRange period) {
    ImmutableList<YearMonth> months = period.months().asList();
    return leavingOut(
        ChildSpans::whyLeftOut,
        Collector.of(
            () -> new OpenByMonth(period),
            (ends, span) -> ends.addAtEnds(0, span),
            OpenByMonth::merge,
            ends -> ends.counts(months)));
  }

  /**
   * Collects how many children have a stretch open at the end of each month of a period, each child
   * once a month. The end of a month is that of {@link #toOpenByMonthEnd}.
   *
   * @param period the period
   * @return a collector of the number of children by month, earliest first; what was left out are
   *     stretches
   */
  public static Collector<ChildSpan, ?, Measured<ImmutableSortedMap<YearMonth, Count>>>
      toChildrenOpenByMonthEnd(DateRange period) {
    ImmutableList<YearMonth> months = period.months().asList();
    return leavingOut(
        ChildSpans::whyLeftOut,
        Histories.<ChildSpan, ChildId, ImmutableSortedMap<YearMonth, Count>>collecting(
            ChildSpan::child,
            BY_DATES,
            histories -> {
              OpenByMonth ends = new OpenByMonth(period);
              for (ImmutableList<ChildSpan> history : histories) {
                int counted = 0;
                for (ChildSpan span : history) {
                  counted = ends.addAtEnds(counted, span);
                }
              }
              return ends.counts(months);
            }));
  }

  /**
   * Collects how many stretches were open at any point of each month of a period: of the days of
   * the month that are in the period ({@link ChildSpan#isOpenDuring}). One that is open through
   * several months is in each of them, so that months do not add up to the period. Each stretch
   * costs the same, however many months it is open.
   *
   * @param period the period
   * @return a collector of the number of stretches by month, earliest first; complete
   */
  public static Collector<ChildSpan, ?, Measured<ImmutableSortedMap<YearMonth, Count>>>
      toOpenDuringByMonth(DateRange period) {
    ImmutableList<YearMonth> months = period.months().asList();
    return leavingOut(
        ChildSpans::whyLeftOut,
        Collector.of(
            () -> new OpenByMonth(period),
            (during, span) -> during.addDuring(span),
            OpenByMonth::merge,
            during -> during.counts(months)));
  }

  /**
   * Collects how many stretches started in each month of a period.
   *
   * @param period the period; a start outside it is not counted, in a month that is only in part in
   *     the period neither
   * @return a collector of the number of stretches by month, earliest first; complete
   */
  public static Collector<ChildSpan, ?, Measured<ImmutableSortedMap<YearMonth, Count>>>
      toStartedByMonth(DateRange period) {
    return leavingOut(
        ChildSpans::whyLeftOut, Measures.byMonth(period, ChildSpan::startedOn, Measures.toCount()));
  }

  /**
   * Collects how many stretches ended in each month of a period.
   *
   * @param period the period; an end outside it is not counted, in a month that is only in part in
   *     the period neither
   * @return a collector of the number of stretches by month, earliest first; complete
   */
  public static Collector<ChildSpan, ?, Measured<ImmutableSortedMap<YearMonth, Count>>>
      toEndedByMonth(DateRange period) {
    return leavingOut(
        ChildSpans::whyLeftOut,
        Collectors.filtering(
            span -> span.endedOn().isPresent(),
            Measures.byMonth(
                period, span -> span.endedOn().orElseThrow(), Measures.<ChildSpan>toCount())));
  }

  /**
   * Collects how long the stretches took that ended in a period: end − start in days, 0 for those
   * of one day. Those that have not ended are not of the period; how long they have been open is
   * {@link #toDaysOpen}.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the durations
   */
  public static Collector<ChildSpan, ?, Measured<DurationSummary>> toDurations(DateRange period) {
    return leavingOut(
        ChildSpans::whyLeftOut,
        Collectors.filtering(
            span -> span.endedIn(period),
            Measures.toDurations(
                (ChildSpan span) ->
                    ChronoUnit.DAYS.between(span.startedOn(), span.endedOn().orElseThrow()))));
  }

  /**
   * Collects how long the stretches that are open on a day have been: day − start in days, 0 for
   * those that started on it. What ends later is open still.
   *
   * @param asAt the day
   * @return a collector of the durations so far
   */
  public static Collector<ChildSpan, ?, Measured<DurationSummary>> toDaysOpen(LocalDate asAt) {
    return leavingOut(
        ChildSpans::whyLeftOut,
        Collectors.filtering(
            span -> span.isOpenOn(asAt),
            Measures.toDurations(
                (ChildSpan span) -> ChronoUnit.DAYS.between(span.startedOn(), asAt))));
  }

  /**
   * Collects what is odd about stretches that a child can have only one of at a time: those that
   * ended before they started, those that have not ended beside another that has not, those that
   * overlap, and those that started and ended on one day.
   *
   * <p>Each contradiction once. Two stretches overlap when there is a day on which both are open;
   * to begin on the day on which the other ends is no overlap. Of several at once each is named
   * with the one before it that ended last, so that every one that overlaps another is named, and
   * no more findings are made than there are stretches. Those that have not ended are named
   * together. Stretches of different kinds, which may well overlap, are kept apart by {@link
   * Measures#byKey} around this collector.
   *
   * @param <S> the kind of stretch
   * @param tieBreak tells stretches of one child and the same dates apart, so that the order of the
   *     records does not matter
   * @return a collector of the findings, by child, then kind of finding, then date
   */
  public static <S extends ChildSpan> Collector<S, ?, ImmutableList<SpanFinding<S>>> toFindings(
      Comparator<? super S> tieBreak) {
    return Histories.<S, ChildId, ImmutableList<SpanFinding<S>>>collecting(
        ChildSpan::child,
        byDates(tieBreak),
        histories ->
            histories.stream()
                .flatMap(history -> findings(history).stream())
                .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Collects the re-openings that came soon: a stretch that started from 1 to fewer than so many
   * days after the last of the same child had ended.
   *
   * <p>A re-opening needs a day on which the child had none open. What starts on the day on which
   * another ends goes on, and what starts while another is open does so too; neither is a
   * re-opening. Where several start on one day, the first of them is named. Of those that ended on
   * the same last day, the last is named.
   *
   * @param <S> the kind of stretch
   * @param days how many days are no longer soon, 1 or more
   * @param tieBreak tells stretches of one child and the same dates apart, so that the order of the
   *     records does not matter
   * @return a collector of the findings, by child, then date; of each the one that had ended and
   *     the one that started
   * @throws IllegalArgumentException if {@code days} is below 1
   */
  public static <S extends ChildSpan>
      Collector<S, ?, ImmutableList<SpanFinding<S>>> toReopenedWithin(
          int days, Comparator<? super S> tieBreak) {
    requireDays(days);
    return Histories.<S, ChildId, ImmutableList<SpanFinding<S>>>collecting(
        ChildSpan::child,
        byDates(tieBreak),
        histories ->
            histories.stream()
                .flatMap(history -> reopenings(history, days).stream())
                .collect(ImmutableList.toImmutableList()));
  }

  private static <S extends ChildSpan> Comparator<S> byDates(Comparator<? super S> tieBreak) {
    Comparator<S> byDates = BY_DATES::compare;
    return byDates.thenComparing(tieBreak);
  }

  /** Refuses a number of days that nothing can be sooner than. */
  static void requireDays(int days) {
    checkArgument(days >= 1, "days: must be 1 or more, was %s", days);
  }

  /** What is odd about the stretches of one child, which are in order of their dates. */
  static <S extends ChildSpan> ImmutableList<SpanFinding<S>> findings(List<S> history) {
    List<SpanFinding<S>> findings = new ArrayList<>();
    List<S> notEnded = new ArrayList<>();
    Optional<S> lastToEnd = Optional.empty();
    for (S span : history) {
      if (span.isContradictory()) {
        findings.add(endedBeforeStarted(span));
        continue;
      }
      if (span.endedOn().isEmpty()) {
        notEnded.add(span);
      } else if (span.endedOn().get().equals(span.startedOn())) {
        findings.add(startedAndEndedOnOneDay(span));
      }
      lastToEnd
          .filter(last -> overlap(last, span))
          .flatMap(last -> overlapping(last, span))
          .ifPresent(findings::add);
      lastToEnd = Optional.of(laterToEnd(lastToEnd, span));
    }
    if (notEnded.size() > 1) {
      findings.add(openTwice(notEnded));
    }
    findings.sort(Comparator.comparing(SpanFinding::kind));
    return ImmutableList.copyOf(findings);
  }

  /** The stretches of one child that started soon after the last had ended, by their dates. */
  static <S extends ChildSpan> ImmutableList<SpanFinding<S>> reopenings(List<S> history, int days) {
    ImmutableList.Builder<SpanFinding<S>> findings = ImmutableList.builder();
    Optional<S> lastToEnd = Optional.empty();
    for (S span : history) {
      if (span.isContradictory()) {
        continue;
      }
      lastToEnd.flatMap(last -> reopenedWithin(days, last, span)).ifPresent(findings::add);
      lastToEnd = Optional.of(laterToEnd(lastToEnd, span));
    }
    return findings.build();
  }

  /** Whichever ends later, the newcomer among equals. */
  static <S extends ChildSpan> S laterToEnd(Optional<S> last, S span) {
    return last.filter(earlier -> endOf(earlier).isAfter(endOf(span))).orElse(span);
  }

  private static LocalDate endOf(ChildSpan span) {
    return span.endedOn().orElse(LocalDate.MAX);
  }

  /** Whether there is a day on which both are open; no if the dates of one are a contradiction. */
  static boolean overlap(ChildSpan one, ChildSpan other) {
    Optional<Span> second = other.span();
    return second.isPresent() && one.span().filter(second.get()::overlaps).isPresent();
  }

  private static <S extends ChildSpan> SpanFinding<S> endedBeforeStarted(S span) {
    return new SpanFinding<>(
        SpanFinding.Kind.ENDED_BEFORE_STARTED,
        ImmutableList.of(span),
        "ended "
            + span.endedOn().orElseThrow()
            + ", before it started "
            + span.startedOn()
            + "; not counted");
  }

  private static <S extends ChildSpan> SpanFinding<S> startedAndEndedOnOneDay(S span) {
    return new SpanFinding<>(
        SpanFinding.Kind.STARTED_AND_ENDED_ON_ONE_DAY,
        ImmutableList.of(span),
        "started and ended on "
            + span.startedOn()
            + "; counted as started and as ended, open on no day");
  }

  private static <S extends ChildSpan> SpanFinding<S> openTwice(List<S> notEnded) {
    return new SpanFinding<>(
        SpanFinding.Kind.OPEN_TWICE,
        ImmutableList.copyOf(notEnded),
        notEnded.size()
            + " that have not ended, started "
            + notEnded.stream()
                .map(span -> span.startedOn().toString())
                .collect(Collectors.joining(", "))
            + "; each counted");
  }

  /** Two that overlap; nothing if neither has ended, which is found for all of those at once. */
  private static <S extends ChildSpan> Optional<SpanFinding<S>> overlapping(S last, S span) {
    return last.endedOn().isEmpty() && span.endedOn().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SpanFinding<>(
                SpanFinding.Kind.OVERLAPPING,
                ImmutableList.of(last, span),
                "two at once, " + dates(last) + " and " + dates(span) + "; each counted"));
  }

  private static <S extends ChildSpan> Optional<SpanFinding<S>> reopenedWithin(
      int days, S last, S span) {
    return last.endedOn()
        .map(end -> ChronoUnit.DAYS.between(end, span.startedOn()))
        .filter(since -> since >= 1 && since < days)
        .map(
            since ->
                new SpanFinding<>(
                    SpanFinding.Kind.REOPENED,
                    ImmutableList.of(last, span),
                    "started "
                        + span.startedOn()
                        + ", "
                        + Words.count(since, "day")
                        + " after the last ended "
                        + last.endedOn().orElseThrow()
                        + "; counted as a new one"));
  }

  /** The recorded dates in words, contradictory or not. */
  static String dates(ChildSpan span) {
    return span.endedOn()
        .map(end -> span.startedOn() + " until " + end)
        .orElseGet(() -> "from " + span.startedOn());
  }

  /** Children, each once. */
  private static final class Children implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashSet<ChildId> found = new HashSet<>();

    void add(ChildId child) {
      found.add(child);
    }

    Children merge(Children other) {
      found.addAll(other.found);
      return this;
    }

    Count count() {
      return Count.of(found.size());
    }
  }

  /** How many more are counted in a month than in the one before it. */
  private static final class OpenByMonth implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final long firstMonth;
    private final long[] more;

    OpenByMonth(DateRange period) {
      firstDay = period.from();
      lastDay = period.lastDay();
      firstMonth = monthNumber(firstDay);
      more = new long[(int) (monthNumber(lastDay) - firstMonth) + 2];
    }

    /**
     * Counts a stretch at the ends from a given one on; answers the first at which it has ended.
     */
    int addAtEnds(int first, ChildSpan span) {
      int from = Math.max(first, firstEndNotBefore(span.startedOn()));
      Optional<LocalDate> end = span.endedOn();
      int until = end.isPresent() ? firstEndNotBefore(end.get()) : months();
      add(from, until);
      return Math.max(first, until);
    }

    /** Counts a stretch in the months in which it was open at some point. */
    void addDuring(ChildSpan span) {
      int from = firstEndNotBefore(span.startedOn());
      int until =
          span.endedOn()
              .map(end -> end.isBefore(firstDay) ? 0 : 1 + firstEndNotBefore(end))
              .orElse(months());
      add(from, Math.min(until, months()));
    }

    private void add(int from, int until) {
      if (from < until) {
        more[from]++;
        more[until]--;
      }
    }

    private int months() {
      return more.length - 1;
    }

    private int firstEndNotBefore(LocalDate day) {
      long month = monthNumber(day) - firstMonth;
      int last = months() - 1;
      if (month < last) {
        return (int) Math.max(0, month);
      }
      return month > last || day.isAfter(lastDay) ? months() : last;
    }

    private static long monthNumber(LocalDate day) {
      return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    OpenByMonth merge(OpenByMonth other) {
      for (int i = 0; i < more.length; i++) {
        more[i] += other.more[i];
      }
      return this;
    }

    ImmutableSortedMap<YearMonth, Count> counts(List<YearMonth> months) {
      ImmutableSortedMap.Builder<YearMonth, Count> counts = ImmutableSortedMap.naturalOrder();
      long open = 0;
      for (int i = 0; i < months.size(); i++) {
        open += more[i];
        counts.put(months.get(i), Count.of(open));
      }
      return counts.buildOrThrow();
    }
  }
}
