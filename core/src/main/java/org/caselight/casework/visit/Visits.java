package org.caselight.casework.visit;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.ChildSpan;
import org.caselight.casework.YesNoUnknown;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Status;

/**
 * Rules over visits: which are due, which are overdue and why, whether children are seen alone, and
 * what is wrong with the records.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.11 to 2.15; for looked-after children the
 * regulations that {@link VisitFrequencies} quotes.
 */
public final class Visits {
  private Visits() {}

  private static final Comparator<DataIssue<ImmutableList<Visit>>> BY_VISIT =
      Comparator.<DataIssue<ImmutableList<Visit>>, Visit>comparing(
              issue -> issue.subject().get(0), Visit.ORDER)
          .thenComparing(DataIssue::code);

  /**
   * When the next visit to every child is due: {@link #toDue}, over a list of visits.
   *
   * @param children the children to visit, a row for each status they hold on that day
   * @param visits every visit on record
   * @param policy how often children of each status are visited
   * @param days the working days
   * @param asAt the day asked about
   * @return one answer a child, by child
   */
  public static ImmutableList<VisitDue> due(
      Iterable<ChildToVisit> children,
      Iterable<Visit> visits,
      VisitPolicy policy,
      WorkingDays days,
      LocalDate asAt) {
    return Streams.stream(visits).collect(toDue(children, policy, days, asAt));
  }

  /**
   * Collects when the next visit to every child is due, whether there was a visit or not.
   *
   * <p>Due = the last visit that reset the clock ({@link Visit#resetsClock}) on or after the start
   * of the status and on or before {@code asAt}, or else the start of the status, plus the child's
   * frequency ({@link VisitFrequency}). Later visits are plans and do not count; a visit before the
   * start counts neither, so that a looked-after child is due a visit in each new placement. Of
   * several statuses the shortest interval holds: the visit that is overdue first, so that a child
   * has at most one that is.
   *
   * <p>A visit that was made never adds one that is overdue, but for a status that began where the
   * calendar of working days does not reach: it has no due date before the first visit that can be
   * counted from.
   *
   * <p>Left out: rows that begin after {@code asAt}, and children with no other. A child of whom no
   * status has a frequency, or none can be counted in the calendar of working days (from 1978 in
   * England and Wales), is here with no due date and the reason; of a child of whom one status can
   * be counted and another cannot, that one alone is.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.12; SI 2010/959, regulation 28, for
   * looked-after children. That only a visit that saw the child counts, and that a child has one
   * overdue visit, are conventions of this library; the other choices are to count every completed
   * visit, and one overdue visit a status.
   *
   * @param children the children to visit, a row for each status they hold on that day
   * @param policy how often children of each status are visited
   * @param days the working days
   * @param asAt the day asked about
   * @return a collector of one answer a child, by child
   */
  public static Collector<Visit, ?, ImmutableList<VisitDue>> toDue(
      Iterable<ChildToVisit> children, VisitPolicy policy, WorkingDays days, LocalDate asAt) {
    requireNonNull(policy, "policy");
    requireNonNull(days, "days");
    requireNonNull(asAt, "asAt");
    NextVisits next = new NextVisits(children, policy, days, asAt);
    return Collector.of(next::noneSeen, next::add, NextVisits.LastSeen::merge, next::due);
  }

  /**
   * Collects the visits that are due in a period: the work of a week, with what is overdue already
   * if it was due in it.
   *
   * @param period the period
   * @return a collector of those of which {@link VisitDue#isDueIn} says so, by due date, then child
   */
  public static Collector<VisitDue, ?, ImmutableList<VisitDue>> toDueIn(DateRange period) {
    return Collectors.filtering(
        due -> due.isDueIn(period),
        collectingAndThen(
            Collectors.toCollection(ArrayList::new),
            dues ->
                ImmutableList.sortedCopyOf(
                    Comparator.comparing((VisitDue due) -> due.dueOn().orElseThrow())
                        .thenComparing(VisitDue::child),
                    dues)));
  }

  /**
   * Collects the share of children whose visit is overdue: overdue ({@link VisitDue#isOverdue}) ÷
   * children with a due date. Left out: those without, by the reason of {@link
   * VisitDue#whyNoDueDate}.
   *
   * @return a collector of the share
   */
  public static Collector<VisitDue, ?, Measured<Proportion>> toOverdue() {
    return Measures.leavingOut(VisitDue::whyNoDueDate, Measures.toProportion(VisitDue::isOverdue));
  }

  /**
   * Collects which visits are overdue on a day, for how long and why.
   *
   * <p>Of several explanations that hold for a visit ({@link OverdueExplanation#explains}) the one
   * recorded last is taken; of those recorded on one day the one whose reason comes first in {@link
   * OverdueReason}, "not known" last. A visit that none explains counts as not known.
   *
   * @param explanations why visits are or were overdue, of whatever day
   * @param policy the policy by which the visits are due; every status of it has its number
   * @param asAt the day for which the visits were asked
   * @return a collector of the overdue visits; it throws {@code IllegalArgumentException} if an
   *     answer is of another day, or a child has two
   */
  public static Collector<VisitDue, ?, OverdueVisits> toOverdueVisits(
      Iterable<OverdueExplanation> explanations, VisitPolicy policy, LocalDate asAt) {
    requireNonNull(policy, "policy");
    requireNonNull(asAt, "asAt");
    ImmutableListMultimap<ChildId, OverdueExplanation> byChild =
        Streams.stream(explanations)
            .sorted(OverdueExplanation.LATEST_FIRST)
            .collect(toImmutableListMultimap(OverdueExplanation::child, Function.identity()));
    return collectingAndThen(
        Collectors.toCollection(ArrayList::new),
        dues -> {
          ImmutableList<VisitDue> sorted =
              ImmutableList.sortedCopyOf(Comparator.comparing(VisitDue::child), dues);
          OverdueVisits.Builder visits =
              new OverdueVisits.Builder()
                  .asAt(asAt)
                  .addAllDues(sorted)
                  .addAllStatuses(policy.frequencies().keySet());
          Set<Status> counted = EnumSet.noneOf(Status.class);
          for (VisitDue due : sorted) {
            if (due.isOverdue()) {
              OverdueVisit visit = explained(due, byChild.get(due.child()));
              visits.addVisit(visit);
              counted.add(visit.countedUnder());
            }
          }
          return visits.addAllStatuses(counted).build();
        });
  }

  private static OverdueVisit explained(
      VisitDue due, ImmutableList<OverdueExplanation> latestFirst) {
    return new OverdueVisit.Builder()
        .due(due)
        .explanation(
            latestFirst.stream().filter(explanation -> explanation.explains(due)).findFirst())
        .build();
  }

  /**
   * Collects the share of visits on which the child was seen alone.
   *
   * <p>visits that saw the child alone ({@link Visit#sawChildAlone}) ÷ visits of the period that
   * saw the child ({@link Visit#sawChildIn}) and of which it is recorded whether alone or not. Left
   * out: those of which it is not. Visits that did not see the child are not asked about. By team
   * or by month it goes under {@link Measures#byKey} and {@link Measures#byMonth}.
   *
   * <p>A convention of this library; the other choice is {@link #toSeenAloneOfAll}.
   *
   * @param period the period
   * @return a collector of the share
   */
  public static Collector<Visit, ?, Measured<Proportion>> toSeenAlone(DateRange period) {
    return Collectors.filtering(
        visit -> visit.sawChildIn(period),
        Measures.leavingOut(
            visit ->
                visit.seenAlone() == YesNoUnknown.UNKNOWN
                    ? Optional.of("not recorded whether the child was seen alone")
                    : Optional.empty(),
            Measures.toProportion(Visit::sawChildAlone)));
  }

  /**
   * Collects the share of visits on which the child is recorded as seen alone, of all that saw the
   * child: one of which it is not recorded counts as not alone.
   *
   * <p>visits that saw the child alone ({@link Visit#sawChildAlone}) ÷ visits of the period that
   * saw the child ({@link Visit#sawChildIn}). It is never above {@link #toSeenAlone}.
   *
   * <p>Source: the returns of the eastern region, as the public programs of Data to Insight prepare
   * them, have yes ÷ every answer, unknown ones too (there over open child protection plans).
   *
   * @param period the period
   * @return a collector of the share
   */
  public static Collector<Visit, ?, Proportion> toSeenAloneOfAll(DateRange period) {
    return Collectors.filtering(
        visit -> visit.sawChildIn(period), Measures.toProportion(Visit::sawChildAlone));
  }

  /**
   * Collects what is wrong with visits, each looked at alone.
   *
   * <ul>
   *   <li>{@code seen-not-completed}, an error: not completed, and yet the child was seen. It does
   *       not reset the clock.
   *   <li>{@code alone-not-seen}, an error: the child was not seen, and yet was seen alone. It does
   *       not reset the clock.
   *   <li>{@code alone-seen-unknown}, a warning: the child was seen alone, and it is not known
   *       whether the child was seen. It does not reset the clock.
   * </ul>
   *
   * <p>A planned visit that was never made is no issue.
   *
   * @return a collector of the issues, by child, day and code; the subject is the visit
   */
  public static Collector<Visit, ?, ImmutableList<DataIssue<ImmutableList<Visit>>>> toIssues() {
    return issues(Visits::ownIssues);
  }

  /**
   * Collects what is wrong with visits, each looked at alone ({@link #toIssues()}) and against the
   * time for which the child was open to the service.
   *
   * <ul>
   *   <li>{@code visit-before-opening}, a warning: a completed visit before the child was open for
   *       the first time.
   *   <li>{@code visit-after-closure}, a warning: a completed visit on a day on which the child was
   *       not open and had been open before.
   * </ul>
   *
   * <p>The closing day is no longer open, and a visit on it is no issue: many a case is closed with
   * a last visit. A span that ended before it started opens nothing, and a child without any other
   * span is not looked at. Such visits are counted wherever the child is: a visit that saw the
   * child resets the clock of every status that began on or before its day.
   *
   * @param spans when the children were open, each with its closed spans too
   * @return a collector of the issues, by child, day and code; the subject is the visit
   */
  public static Collector<Visit, ?, ImmutableList<DataIssue<ImmutableList<Visit>>>> toIssues(
      Iterable<? extends ChildSpan> spans) {
    Map<ChildId, ImmutableRangeSet<LocalDate>> open =
        ImmutableList.<ChildSpan>copyOf(spans).stream()
            .filter(span -> !span.isContradictory())
            .collect(
                groupingBy(
                    ChildSpan::child,
                    collectingAndThen(
                        mapping(Visits::openAndClosingDays, toList()),
                        ImmutableRangeSet::unionOf)));
    return issues(
        visit ->
            Stream.concat(
                ownIssues(visit),
                outside(visit, open.getOrDefault(visit.child(), ImmutableRangeSet.of())).stream()));
  }

  private static Range<LocalDate> openAndClosingDays(ChildSpan span) {
    return span.endedOn()
        .map(end -> Range.closed(span.startedOn(), end))
        .orElseGet(() -> Range.atLeast(span.startedOn()));
  }

  private static Collector<Visit, ?, ImmutableList<DataIssue<ImmutableList<Visit>>>> issues(
      Function<Visit, Stream<DataIssue<ImmutableList<Visit>>>> ofVisit) {
    return Collectors.flatMapping(
        ofVisit,
        collectingAndThen(
            Collectors.toCollection(ArrayList::new),
            found -> ImmutableList.sortedCopyOf(BY_VISIT, found)));
  }

  private static Stream<DataIssue<ImmutableList<Visit>>> ownIssues(Visit visit) {
    Stream.Builder<DataIssue<ImmutableList<Visit>>> issues = Stream.builder();
    if (!visit.isCompleted() && visit.childSeen() == YesNoUnknown.YES) {
      issues.add(
          DataIssue.error(
              "seen-not-completed",
              ImmutableList.of(visit),
              "the child was seen on a visit of "
                  + visit.on()
                  + " that was not completed; not counted as seen"));
    }
    if (visit.seenAlone() == YesNoUnknown.YES && visit.childSeen() == YesNoUnknown.NO) {
      issues.add(
          DataIssue.error(
              "alone-not-seen",
              ImmutableList.of(visit),
              "the child was seen alone on a visit of "
                  + visit.on()
                  + " on which the child was not seen; not counted as seen"));
    }
    if (visit.seenAlone() == YesNoUnknown.YES && visit.childSeen() == YesNoUnknown.UNKNOWN) {
      issues.add(
          DataIssue.warning(
              "alone-seen-unknown",
              ImmutableList.of(visit),
              "the child was seen alone on a visit of "
                  + visit.on()
                  + " of which it is not known whether the child was seen; not counted as seen"));
    }
    return issues.build();
  }

  private static Optional<DataIssue<ImmutableList<Visit>>> outside(
      Visit visit, ImmutableRangeSet<LocalDate> open) {
    if (!visit.isCompleted() || open.isEmpty() || open.contains(visit.on())) {
      return Optional.empty();
    }
    ImmutableRangeSet<LocalDate> before = open.subRangeSet(Range.lessThan(visit.on()));
    return Optional.of(
        before.isEmpty()
            ? DataIssue.warning(
                "visit-before-opening",
                ImmutableList.of(visit),
                "visited on "
                    + visit.on()
                    + ", before the child was opened on "
                    + open.span().lowerEndpoint()
                    + "; counted")
            : DataIssue.warning(
                "visit-after-closure",
                ImmutableList.of(visit),
                "visited on "
                    + visit.on()
                    + ", after the child was closed on "
                    + before.span().upperEndpoint()
                    + "; counted"));
  }
}
