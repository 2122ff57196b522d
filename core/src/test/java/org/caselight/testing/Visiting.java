package org.caselight.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.ChildSpan;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.visit.ChildToVisit;
import org.caselight.casework.visit.OverdueExplanation;
import org.caselight.casework.visit.OverdueReason;
import org.caselight.casework.visit.Visit;
import org.caselight.casework.visit.VisitFrequency;
import org.caselight.casework.visit.VisitPolicy;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;

/**
 * Visits, children to visit, frequencies and explanations for properties: few children and close
 * days, so that histories collide.
 */
public final class Visiting {
  private Visiting() {}

  /** One of four. */
  public static Arbitrary<ChildId> children() {
    return Arbitraries.of("C1", "C2", "C3", "C4").map(ChildId::of);
  }

  private static Arbitrary<Optional<WorkerId>> workers() {
    return Arbitraries.of("W1", "W2").map(WorkerId::of).optional();
  }

  private static Arbitrary<Optional<Team>> teams() {
    return Arbitraries.of("North", "South")
        .map(name -> Team.of(name, TeamKind.CHILDRENS))
        .optional();
  }

  /** Close days, and those of the year before. */
  public static Arbitrary<LocalDate> starts() {
    return Arbitraries.oneOf(Dates.closeDays(), Dates.closeDays().map(day -> day.minusYears(1)));
  }

  /** Every day that a record may have. */
  public static Arbitrary<LocalDate> anyRecordedDays() {
    return Dates.days(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
  }

  /** Visits of close days, contradictory ones among them. */
  public static Arbitrary<Visit> visits() {
    return visitsOn(Dates.closeDays());
  }

  /** Visits of some days, contradictory ones among them. */
  public static Arbitrary<Visit> visitsOn(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            children(),
            days,
            Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
            Arbitraries.frequency(
                Tuple.of(5, YesNoUnknown.YES),
                Tuple.of(1, YesNoUnknown.NO),
                Tuple.of(1, YesNoUnknown.UNKNOWN)),
            Arbitraries.of(YesNoUnknown.class),
            teams(),
            workers())
        .as(
            (child, on, isCompleted, seen, alone, team, worker) ->
                Visit.builder()
                    .child(child)
                    .on(on)
                    .isCompleted(isCompleted)
                    .childSeen(seen)
                    .seenAlone(alone)
                    .team(team)
                    .worker(worker)
                    .build());
  }

  /** Up to a dozen visits of close days. */
  public static Arbitrary<List<Visit>> manyVisits() {
    return visits().list().ofMaxSize(12);
  }

  /** Limits of every unit, short ones that often meet. */
  public static Arbitrary<TimeLimit> limits() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 10).map(TimeLimit::workingDays),
        Arbitraries.integers().between(1, 14).map(TimeLimit::days),
        Arbitraries.integers().between(1, 2).map(TimeLimit::weeks),
        Arbitraries.just(TimeLimit.months(1)));
  }

  /** Frequencies of every shape, those whose later intervals are shorter among them. */
  public static Arbitrary<VisitFrequency> frequencies() {
    return Combinators.combine(limits().optional(0.5), limits(), limits().optional(0.5))
        .as(
            (first, then, later) ->
                VisitFrequency.builder().first(first).then(then).afterFirstYear(later).build());
  }

  /** Policies of some statuses; a few of none. */
  public static Arbitrary<VisitPolicy> policies() {
    return Arbitraries.maps(Arbitraries.of(Status.class), frequencies())
        .ofMaxSize(4)
        .map(
            frequencies ->
                VisitPolicy.builder().name("generated").putAllFrequencies(frequencies).build());
  }

  /** Children of close starts, now and then with a frequency of their own. */
  public static Arbitrary<ChildToVisit> childrenToVisit() {
    return childrenToVisitSince(starts());
  }

  /** Children with some starts. */
  public static Arbitrary<ChildToVisit> childrenToVisitSince(Arbitrary<LocalDate> starts) {
    return Combinators.combine(
            children(),
            Arbitraries.of(Status.class),
            starts,
            frequencies().optional(0.3),
            teams(),
            workers())
        .as(
            (child, status, since, frequency, team, worker) ->
                ChildToVisit.builder()
                    .child(child)
                    .status(status)
                    .since(since)
                    .frequency(frequency)
                    .team(team)
                    .worker(worker)
                    .build());
  }

  /** Up to eight rows of four children: some with several statuses, some with one twice. */
  public static Arbitrary<List<ChildToVisit>> manyChildrenToVisit() {
    return childrenToVisit().list().ofMaxSize(8);
  }

  /** Explanations of close days. */
  public static Arbitrary<OverdueExplanation> explanations() {
    return Combinators.combine(
            children(),
            Arbitraries.of(OverdueReason.class),
            Dates.closeDays(),
            Arbitraries.of("asked the school", "called").optional())
        .as(
            (child, reason, recordedOn, action) ->
                OverdueExplanation.builder()
                    .child(child)
                    .reason(reason)
                    .recordedOn(recordedOn)
                    .actionTaken(action)
                    .build());
  }

  /** Spans of close days, some of which end before they start. */
  public static Arbitrary<Opened> spans() {
    return Combinators.combine(children(), Dates.closeDays(), Dates.closeDays().optional(0.7))
        .as(Opened::new);
  }

  /** A child's span in the service, as a council's own kind of record. */
  public record Opened(ChildId child, LocalDate startedOn, Optional<LocalDate> endedOn)
      implements ChildSpan {}
}
