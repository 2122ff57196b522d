package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.casework.Involvement;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.care.Placement;
import org.caselight.casework.care.PlacementType;
import org.caselight.casework.visit.ChildToVisit;
import org.caselight.casework.visit.OverdueVisits;
import org.caselight.casework.visit.VisitDue;
import org.caselight.casework.visit.VisitFrequencies;
import org.caselight.casework.visit.VisitFrequency;
import org.caselight.casework.visit.Visits;
import org.caselight.service.ChildId;
import org.caselight.service.Status;

/** Which children are to be visited on a day, and how the visits stand. */
final class VisitsToday {
  private VisitsToday() {}

  static ImmutableList<VisitDue> due(ServiceRecords records, LocalDate day) {
    return Visits.due(children(records, day), records.visits(), Council.VISITS, Council.DAYS, day);
  }

  static OverdueVisits overdue(ServiceRecords records, LocalDate day) {
    return due(records, day).stream()
        .collect(Visits.toOverdueVisits(records.explanations(), Council.VISITS, day));
  }

  /** Every child in every status open on the day; in care, from the start of the placement. */
  private static ImmutableList<ChildToVisit> children(ServiceRecords records, LocalDate day) {
    ImmutableListMultimap<ChildId, PeriodOfCare> periods =
        records.periods().stream()
            .filter(period -> period.isOpenOn(day) && period.whyLeftOut().isEmpty())
            .collect(toImmutableListMultimap(PeriodOfCare::child, period -> period));
    return records.involvements().stream()
        .filter(involvement -> involvement.isOpenOn(day))
        .map(
            involvement ->
                toVisit(
                    involvement,
                    involvement.status() == Status.IN_CARE
                        ? periods.get(involvement.child()).stream()
                            .flatMap(period -> period.placementOn(day).stream())
                            .findFirst()
                        : Optional.empty(),
                    day))
        .collect(toImmutableList());
  }

  private static ChildToVisit toVisit(
      Involvement involvement, Optional<Placement> placement, LocalDate day) {
    return ChildToVisit.builder()
        .child(involvement.child())
        .status(involvement.status())
        .since(placement.map(Placement::startedOn).orElse(involvement.startedOn()))
        .frequency(placement.flatMap(home -> longTerm(home, day)))
        .team(involvement.team())
        .worker(involvement.worker())
        .build();
  }

  /** A home that is meant to last until 18 has a frequency of its own. */
  private static Optional<VisitFrequency> longTerm(Placement placement, LocalDate day) {
    return placement
        .episodeOn(day)
        .flatMap(episode -> episode.placementType())
        .filter(
            type ->
                type == PlacementType.FOSTER_RELATIVE_LONG_TERM
                    || type == PlacementType.FOSTER_OTHER_LONG_TERM)
        .map(type -> VisitFrequencies.PLACEMENT_TO_18);
  }
}
