package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.caselight.casework.care.Episode;
import org.caselight.casework.care.ExitKind;
import org.caselight.casework.care.PeriodInContext;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.care.PeriodsOfCare;
import org.caselight.casework.care.PlacementType;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;

/** Children in care: how many, how settled, and with whom. */
final class CarePart implements Section {
  private final Measured<Count> inCare;
  private final Measured<Count> starting;
  private final Measured<Count> ceasing;
  private final Measured<ImmutableSortedMap<ExitKind, Long>> exits;
  private final Measured<Proportion> threePlacements;
  private final Measured<Proportion> stability;
  private final Measured<Proportion> ownFostering;
  private final WorkList careList;
  private final WorkList threeList;
  private final WorkList unstableList;

  CarePart(Week week, ServiceRecords records) {
    ImmutableList<PeriodOfCare> periods = records.periods();
    inCare = periods.stream().collect(PeriodsOfCare.toInCare(week.monday()));
    starting = periods.stream().collect(PeriodsOfCare.toChildrenStarting(week.period()));
    ceasing = periods.stream().collect(PeriodsOfCare.toCeasing(week.period()));
    exits = periods.stream().collect(PeriodsOfCare.toExits(week.period()));
    threePlacements =
        periods.stream().collect(PeriodsOfCare.toThreeOrMorePlacements(week.monday()));
    stability = periods.stream().collect(PeriodsOfCare.toLongTermStability(week.monday()));
    ownFostering = periods.stream().collect(PeriodsOfCare.toInOwnFostering(week.monday()));
    careList =
        WorkList.of(
            "in-care",
            "children in care on the Monday",
            inCare.figure().count(),
            List.of("Since", ">Age", "Lives in"),
            periods.stream()
                .filter(period -> period.isOpenOn(week.monday()) && period.whyLeftOut().isEmpty()),
            period -> row(period, week));
    threeList =
        WorkList.of(
            "three-placements",
            "children in care with three or more placements in the twelve months to the Monday",
            threePlacements.figure().part(),
            List.of("Since", ">Age", "Lives in"),
            periods.stream().collect(PeriodsOfCare.inContext()).stream()
                .filter(
                    period ->
                        period
                            .hasThreeOrMorePlacements(week.monday())
                            .equals(Optional.of(Boolean.TRUE)))
                .map(PeriodInContext::period),
            period -> row(period, week));
    unstableList =
        WorkList.of(
            "long-term-not-stable",
            "children in long-term care who have not had one placement for two years",
            stability.figure().whole() - stability.figure().part(),
            List.of("Since", ">Age", "Lives in"),
            periods.stream()
                .filter(
                    period -> period.isStable(week.monday()).equals(Optional.of(Boolean.FALSE))),
            period -> row(period, week));
  }

  private static Row row(PeriodOfCare period, Week week) {
    return Row.of(
        period.child(),
        period.team(),
        period.startedOn(),
        period.startedOn().toString(),
        period.ageOn(week.monday()).isPresent()
            ? Integer.toString(period.ageOn(week.monday()).getAsInt())
            : "-",
        Wording.orDash(
            period
                .placementOn(week.monday())
                .flatMap(placement -> placement.episodeOn(week.monday()))
                .flatMap(Episode::placementType)
                .map(PlacementType::label)));
  }

  @Override
  public void addTo(TextReport report) {
    report.heading("Children in care");
    report.item(
        Wording.label("In care"),
        careList.shown()
            + "; started in the month "
            + starting.figure()
            + ", ceased "
            + ceasing.figure()
            + Wording.leftOut(inCare.leftOut()));
    ImmutableSortedMap.Builder<String, Long> kinds = ImmutableSortedMap.naturalOrder();
    exits.figure().forEach((kind, count) -> kinds.put(kind.label(), count));
    String left = Wording.listed(kinds.buildOrThrow());
    report.item(
        Wording.label("Went"),
        (left.isEmpty() ? "nobody" : left) + Wording.leftOut(exits.leftOut()));
    report.item(
        Wording.label("Moves"),
        "three or more placements in twelve months: "
            + threePlacements.figure()
            + " "
            + threeList.tag());
    report.item(
        Wording.label("Long term"),
        "one placement for two years, under 16 and in care for two and a half: "
            + stability.figure()
            + "; the others: "
            + unstableList.shown());
    report.item(Wording.label("Fostering"), "of the council's own: " + ownFostering.figure());
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return ImmutableList.of(careList, threeList, unstableList);
  }
}
