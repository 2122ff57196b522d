package org.caselight.casework;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.caselight.figure.Measures.leavingOut;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.internal.Histories;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Status;

/**
 * Rules over many involvements: who is open in which status, how children move from one to another,
 * and what is wrong with the records.
 *
 * <p>How many involvements are open, started and ended, by day and month, is asked of {@link
 * ChildSpans}, by status or team with {@link Measures#byKey} around it. Here is what needs all of a
 * child's involvements together.
 */
public final class Involvements {
  private Involvements() {}

  private static final Comparator<DataIssue<ImmutableList<Involvement>>> ISSUES =
      Comparator.comparing(
              (DataIssue<ImmutableList<Involvement>> issue) -> issue.subject().get(0).child())
          .thenComparing(DataIssue::code)
          .thenComparing(DataIssue::subject, Comparators.lexicographical(Involvement.ORDER));

  /**
   * Collects how each child stands that is open on a day: in which statuses, and under which it
   * counts. It is the list behind {@link #toChildrenByStatus}.
   *
   * @param day the day
   * @return a collector of the standings, one a child, by child
   */
  public static Collector<Involvement, ?, ImmutableList<ChildStanding>> toStandings(LocalDate day) {
    return Collectors.filtering(
        involvement -> involvement.isOpenOn(day),
        Histories.<Involvement, ChildId, ImmutableList<ChildStanding>>collecting(
            Involvement::child,
            ChildStanding.PRIMARY_FIRST,
            histories ->
                histories.stream()
                    .map(open -> ChildStanding.of(day, open))
                    .collect(toImmutableList())));
  }

  /**
   * Collects how many children are open on a day, each once under its primary status, and how many
   * hold each status.
   *
   * <p>A child counts under the first status that it holds, in the order of {@link Status}; the
   * primary counts add up to the children with an involvement open on the day. A child who ends one
   * status on the day and starts another counts under the other.
   *
   * <p>Left out: involvements that ended before they started.
   *
   * @param day the day
   * @return a collector of the children
   */
  public static Collector<Involvement, ?, Measured<ChildrenByStatus>> toChildrenByStatus(
      LocalDate day) {
    return leavingOut(
        ChildSpans::whyLeftOut,
        Collectors.collectingAndThen(
            toStandings(day), standings -> ChildrenByStatus.of(day, standings)));
  }

  /**
   * Collects the children of {@link #toChildrenByStatus} under keys: by team, by need.
   *
   * <p>Each child counts under one key, that of its primary involvement: of those open on the day
   * in its primary status, the one that started last. Of several that started on one day the
   * smallest key decides, so that the order of the records does not. Its other statuses, of other
   * teams too, are held under that key: the rows add up to the whole.
   *
   * @param <K> the key
   * @param key the key of an involvement
   * @param day the day
   * @return a collector of the children by key, in the order of the keys; a key that no child has
   *     is not there
   */
  public static <K extends Comparable<? super K>>
      Collector<Involvement, ?, Measured<ImmutableSortedMap<K, ChildrenByStatus>>>
          toChildrenByStatusBy(Function<? super Involvement, ? extends K> key, LocalDate day) {
    return leavingOut(
        ChildSpans::whyLeftOut,
        Collectors.collectingAndThen(toStandings(day), standings -> byKey(key, day, standings)));
  }

  private static <K extends Comparable<? super K>> ImmutableSortedMap<K, ChildrenByStatus> byKey(
      Function<? super Involvement, ? extends K> key,
      LocalDate day,
      Collection<ChildStanding> standings) {
    TreeMap<K, List<ChildStanding>> byKey = new TreeMap<>();
    for (ChildStanding standing : standings) {
      byKey.computeIfAbsent(keyOf(standing, key), first -> new ArrayList<>()).add(standing);
    }
    ImmutableSortedMap.Builder<K, ChildrenByStatus> rows = ImmutableSortedMap.naturalOrder();
    byKey.forEach((of, children) -> rows.put(of, ChildrenByStatus.of(day, children)));
    return rows.buildOrThrow();
  }

  private static <K extends Comparable<? super K>> K keyOf(
      ChildStanding standing, Function<? super Involvement, ? extends K> key) {
    Involvement primary = standing.primaryInvolvement();
    return standing.open().stream()
        .filter(
            open ->
                open.status() == primary.status() && open.startedOn().equals(primary.startedOn()))
        .<K>map(open -> requireNonNull(key.apply(open), "key"))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * Collects the involvements that are open on a day and held by nobody ({@link
   * Involvement#isUnallocatedOn}).
   *
   * @param day the day
   * @return a collector of the involvements, by child, then date
   */
  public static Collector<Involvement, ?, ImmutableList<Involvement>> toWithoutWorker(
      LocalDate day) {
    return Collectors.filtering(
        involvement -> involvement.isUnallocatedOn(day),
        Histories.<Involvement, ChildId, ImmutableList<Involvement>>collecting(
            Involvement::child,
            Involvement.ORDER,
            histories ->
                histories.stream().flatMap(ImmutableList::stream).collect(toImmutableList())));
  }

  /**
   * Collects how long the involvements in each status took that ended in a period ({@link
   * ChildSpans#toDurations}).
   *
   * @param period the period, its first and last day in it
   * @return a collector of the durations by status; every status is there
   */
  public static Collector<Involvement, ?, ImmutableSortedMap<Status, Measured<DurationSummary>>>
      toDurationsByStatus(DateRange period) {
    return Measures.byKey(
        ImmutableList.copyOf(Status.values()), Involvement::status, ChildSpans.toDurations(period));
  }

  /**
   * Collects the days of a period on which a child's primary status became another.
   *
   * <p>The primary status of the day before is compared with that of the day; several changes
   * within one day are one step, or none if they lead back. A change of a status that is not the
   * primary one is no step, and a change of team or worker within a status neither. Involvements
   * before the period are read, so that the first status in it is known. Those that ended before
   * they started are not.
   *
   * <p>By key, each step says its involvements before and after:
   *
   * <pre>{@code
   * Measures.byKey(
   *     List.of(),
   *     step -> step.after().or(step::before).flatMap(Involvement::team).map(Team::name).orElse(""),
   *     StatusSteps.toTable())
   * }</pre>
   *
   * @param period the period, its first and last day in it
   * @return a collector of the steps, by child, then day
   */
  public static Collector<Involvement, ?, ImmutableList<StatusStep>> toSteps(DateRange period) {
    return Collectors.filtering(
        involvement -> !involvement.isContradictory(),
        Histories.<Involvement, ChildId, ImmutableList<StatusStep>>collecting(
            Involvement::child,
            Involvement.ORDER,
            histories ->
                histories.stream()
                    .flatMap(history -> steps(history, period))
                    .collect(toImmutableList())));
  }

  private static Stream<StatusStep> steps(List<Involvement> history, DateRange period) {
    TreeMap<LocalDate, List<Involvement>> changing = new TreeMap<>();
    for (Involvement involvement : history) {
      changing.computeIfAbsent(involvement.startedOn(), day -> new ArrayList<>()).add(involvement);
      involvement
          .endedOn()
          .ifPresent(
              end -> changing.computeIfAbsent(end, day -> new ArrayList<>()).add(involvement));
    }
    List<StatusStep> steps = new ArrayList<>();
    TreeSet<Involvement> open = new TreeSet<>(ChildStanding.PRIMARY_FIRST);
    changing.forEach(
        (day, involvements) -> {
          Optional<Involvement> before = open.stream().findFirst();
          for (Involvement involvement : involvements) {
            if (involvement.isOpenOn(day)) {
              open.add(involvement);
            } else {
              open.remove(involvement);
            }
          }
          Optional<Involvement> after = open.stream().findFirst();
          if (period.contains(day)
              && !before.map(Involvement::status).equals(after.map(Involvement::status))) {
            steps.add(StatusStep.of(day, before, after));
          }
        });
    return steps.stream();
  }

  /**
   * Collects what is wrong, or may be, with recorded involvements. Each contradiction once:
   *
   * <ul>
   *   <li>{@code ended-before-start}: an error, and counted nowhere;
   *   <li>{@code open-twice}: several of one child in one status that have not ended, an error;
   *   <li>{@code overlapping}: two of one child in one status on one day, an error;
   *   <li>{@code 4001}: a child in need plan on a day of a child protection plan, an error. Of
   *       several at once, each is named with the one before it that ended last;
   *   <li>{@code reason-without-end}: a reason for closure and no end, an error;
   *   <li>{@code same-day}: started and ended on one day, a warning;
   *   <li>{@code reopened}: a child opened again, in whatever status, from 1 to fewer than so many
   *       days after its last involvement in any status ended, a warning.
   * </ul>
   *
   * <p>All but the first are counted by every measure, as the reasons say; a child in need plan
   * beside a child protection plan is under the latter in the primary counts. Involvements in other
   * statuses at once are no contradiction: a child in care may be on a plan.
   *
   * <p>Source: DfE, children in need census 2022 to 2023, check 4001, "A CIN Plan cannot run
   * concurrently with a Child Protection Plan". The other codes are this library's.
   *
   * @param reopenedWithinDays how many days after the last end a re-opening is no longer soon, 1 or
   *     more; each authority's own choice
   * @return a collector of the issues, by child, then code, then date; the subject of each is the
   *     involvements concerned, earliest first
   * @throws IllegalArgumentException if {@code reopenedWithinDays} is below 1
   */
  public static Collector<Involvement, ?, ImmutableList<DataIssue<ImmutableList<Involvement>>>>
      toIssues(int reopenedWithinDays) {
    ChildSpans.requireDays(reopenedWithinDays);
    return Histories
        .<Involvement, ChildId, ImmutableList<DataIssue<ImmutableList<Involvement>>>>collecting(
            Involvement::child,
            Involvement.ORDER,
            histories ->
                histories.stream()
                    .flatMap(history -> issues(history, reopenedWithinDays))
                    .sorted(ISSUES)
                    .collect(toImmutableList()));
  }

  private static Stream<DataIssue<ImmutableList<Involvement>>> issues(
      List<Involvement> history, int reopenedWithinDays) {
    Stream<SpanFinding<Involvement>> ofOneStatus =
        history.stream().collect(Collectors.groupingBy(Involvement::status)).values().stream()
            .flatMap(spans -> ChildSpans.findings(spans).stream());
    Stream<SpanFinding<Involvement>> ofAny =
        ChildSpans.reopenings(history, reopenedWithinDays).stream();
    return Stream.of(
            Stream.concat(ofOneStatus, ofAny).map(SpanFinding::asIssue),
            plansAtOnce(history).stream(),
            history.stream().flatMap(Involvements::reasonWithoutEnd))
        .flatMap(issues -> issues);
  }

  private static Stream<DataIssue<ImmutableList<Involvement>>> reasonWithoutEnd(
      Involvement involvement) {
    return involvement
        .closureReason()
        .filter(reason -> involvement.endedOn().isEmpty())
        .map(
            reason ->
                DataIssue.error(
                    "reason-without-end",
                    ImmutableList.of(involvement),
                    "closed as "
                        + reason.code()
                        + ", with no end, started "
                        + involvement.startedOn()
                        + "; counted as open"))
        .stream();
  }

  private static ImmutableList<DataIssue<ImmutableList<Involvement>>> plansAtOnce(
      List<Involvement> history) {
    ImmutableList.Builder<DataIssue<ImmutableList<Involvement>>> issues = ImmutableList.builder();
    Optional<Involvement> inNeed = Optional.empty();
    Optional<Involvement> protection = Optional.empty();
    for (Involvement plan : history) {
      if (plan.status() == Status.CHILD_IN_NEED_PLAN && !plan.isContradictory()) {
        protection
            .filter(last -> ChildSpans.overlap(last, plan))
            .map(last -> atOnce(last, plan))
            .ifPresent(issues::add);
        inNeed = Optional.of(ChildSpans.laterToEnd(inNeed, plan));
      } else if (plan.status() == Status.CHILD_PROTECTION_PLAN && !plan.isContradictory()) {
        inNeed
            .filter(last -> ChildSpans.overlap(last, plan))
            .map(last -> atOnce(last, plan))
            .ifPresent(issues::add);
        protection = Optional.of(ChildSpans.laterToEnd(protection, plan));
      }
    }
    return issues.build();
  }

  private static DataIssue<ImmutableList<Involvement>> atOnce(Involvement one, Involvement other) {
    return DataIssue.error(
        "4001",
        ImmutableList.of(one, other),
        "two kinds of plan at once, "
            + one.status().label()
            + " "
            + ChildSpans.dates(one)
            + " and "
            + other.status().label()
            + " "
            + ChildSpans.dates(other)
            + "; each counted, the child once under the child protection plan");
  }
}
