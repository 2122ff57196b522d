package org.caselight.casework.visit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.service.Status;
import org.immutables.value.Value;

/**
 * Which visits are overdue on a day, for how long, and why? {@link Visits#toOverdueVisits} makes
 * it.
 *
 * <p>A child has at most one overdue visit. It is counted under one status: of those under which it
 * is overdue, the first by precedence, so that a looked-after child whose protection visit alone is
 * overdue counts under the plan, and the parts add up to the total. That is a convention of this
 * library; the other choice, to count the child under every such status, is {@link
 * VisitDue#overdueStatuses}.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.12 to 2.14 ("we now know why visits are
 * overdue").
 */
@Value.Immutable
@CaselightValue
public abstract class OverdueVisits implements Serializable {
  private static final long serialVersionUID = 1L;

  OverdueVisits() {}

  /**
   * The day.
   *
   * @return the day asked about
   */
  public abstract LocalDate asAt();

  /**
   * Every child who was asked about, overdue or not.
   *
   * @return when the next visit is due, by child
   */
  public abstract ImmutableList<VisitDue> dues();

  /**
   * The visits that are overdue: the list behind every number here.
   *
   * @return the overdue visits with their explanations, by child
   */
  public abstract ImmutableList<OverdueVisit> visits();

  /**
   * The statuses that every count by status has: those of the policy, and any other under which a
   * visit is overdue by a child's own frequency.
   *
   * @return the statuses, by precedence
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Status> statuses();

  @Value.Check
  void validate() {
    VisitDue before = null;
    for (VisitDue due : dues()) {
      checkArgument(
          due.asAt().equals(asAt()),
          "asAt: must be the day for which the visits were worked out (%s), was %s",
          due.asAt(),
          asAt());
      // Visits.toOverdueVisits has sorted them, so that those of one child are side by side.
      checkArgument(
          before == null || !due.child().equals(before.child()),
          "child: must be asked about once, was twice (withheld)");
      before = due;
    }
  }

  /**
   * How many visits are overdue.
   *
   * @return the number, a child once
   */
  public final long total() {
    return visits().size();
  }

  /**
   * The share of children whose visit is overdue: overdue ÷ children with a due date. Left out:
   * those without, by reason.
   *
   * @return the share, undefined if no child has a due date
   */
  public final Measured<Proportion> share() {
    return dues().stream().collect(Visits.toOverdue());
  }

  /**
   * How many visits are overdue under each status.
   *
   * @return the number by status, 0 where none is; they add up to the total
   */
  public final ImmutableSortedMap<Status, Long> byStatus() {
    return counts(daysOverdueByStatus());
  }

  /**
   * How many visits are overdue for each reason.
   *
   * @return the number by reason, every reason there; they add up to the total
   */
  public final ImmutableSortedMap<OverdueReason, Long> byReason() {
    return counts(daysOverdueByReason());
  }

  private static <K extends Comparable<? super K>> ImmutableSortedMap<K, Long> counts(
      ImmutableSortedMap<K, DurationSummary> days) {
    ImmutableSortedMap.Builder<K, Long> counts = ImmutableSortedMap.naturalOrder();
    days.forEach((key, summary) -> counts.put(key, (long) summary.count()));
    return counts.buildOrThrow();
  }

  /**
   * The share of overdue visits of which it is known why: visits with a reason ÷ overdue visits.
   *
   * @return the share, undefined if none is overdue
   */
  public final Proportion shareWithKnownReason() {
    return visits().stream().collect(Measures.toProportion(OverdueVisit::isReasonKnown));
  }

  /**
   * The share of overdue visits about which something was done: visits with an action taken ÷
   * overdue visits.
   *
   * @return the share, undefined if none is overdue
   */
  public final Proportion shareWithActionTaken() {
    return visits().stream().collect(Measures.toProportion(OverdueVisit::hasActionTaken));
  }

  /**
   * For how long visits are overdue.
   *
   * @return the calendar days since each was due
   */
  public final DurationSummary daysOverdue() {
    return visits().stream().collect(Measures.toDurations(OverdueVisit::daysOverdue));
  }

  /**
   * For how long visits are overdue under each status.
   *
   * @return the calendar days since each was due, by status
   */
  public final ImmutableSortedMap<Status, DurationSummary> daysOverdueByStatus() {
    return visits().stream()
        .collect(
            Measures.byKey(
                statuses(),
                OverdueVisit::countedUnder,
                Measures.toDurations(OverdueVisit::daysOverdue)));
  }

  /**
   * For how long visits are overdue for each reason.
   *
   * @return the calendar days since each was due, by reason, every reason there
   */
  public final ImmutableSortedMap<OverdueReason, DurationSummary> daysOverdueByReason() {
    return visits().stream()
        .collect(
            Measures.byKey(
                Arrays.asList(OverdueReason.values()),
                OverdueVisit::reason,
                Measures.toDurations(OverdueVisit::daysOverdue)));
  }

  /**
   * The numbers alone, to be compared with those of another day.
   *
   * @return the total and the number by status
   */
  public final OverdueVisitCounts counts() {
    return OverdueVisitCounts.builder()
        .asAt(asAt())
        .total(total())
        .putAllByStatus(byStatus())
        .build();
  }

  /**
   * The numbers in one line.
   *
   * @return {@code 2 overdue visits on 2019-06-14 (in care 0, child protection plan 1, child in
   *     need plan 1), reason known: 50.0% (1 of 2)}, and {@code ; no due date: 1 (no visit
   *     frequency for the status)} if there are children without one
   */
  @Override
  public final String toString() {
    ImmutableSortedMap<String, Long> withoutDueDate = share().leftOut();
    return counts()
        + ", reason known: "
        + shareWithKnownReason()
        + (withoutDueDate.isEmpty()
            ? ""
            : withoutDueDate.entrySet().stream()
                .map(reason -> reason.getValue() + " (" + reason.getKey() + ")")
                .collect(joining(", ", "; no due date: ", "")));
  }

  static String inWords(ImmutableSortedMap<Status, Long> byStatus) {
    return byStatus.isEmpty()
        ? ""
        : byStatus.entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + entry.getValue())
            .collect(joining(", ", " (", ")"));
  }

  static final class Builder extends ImmutableOverdueVisits.Builder {
    Builder() {}
  }
}
