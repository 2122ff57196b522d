package org.caselight.examples.committeereport;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.caselight.caseload.CaseHolder;
import org.caselight.caseload.CaseMove;
import org.caselight.caseload.CaseloadCapacity;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadDistribution;
import org.caselight.caseload.CaseloadLimit;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.Reallocation;
import org.caselight.caseload.ServiceCapacity;
import org.caselight.caseload.WorkerCaseload;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.Fte;
import org.caselight.service.Role;

/** What workers' own caseloads show, team by team and for the service. */
final class WorkersSection {
  private final WorkersCaseloads caseloads;
  private final CaseloadPolicy policy;

  WorkersSection(WorkersCaseloads caseloads, CaseloadPolicy policy) {
    this.caseloads = caseloads;
    this.policy = policy;
  }

  void addTo(TextReport report) {
    if (caseloads.snapshots().isEmpty()) {
      report.section("Workers' own caseloads");
      SectionHead.addNothingUsed(report, caseloads.file());
      return;
    }
    CaseloadRollUp rollUp =
        caseloads.snapshots().stream().map(policy::check).collect(CaseloadChecks.toRollUp());
    String madeUp = caseloads.file().isBundled() ? " (MADE UP)" : "";
    report.section(
        "Workers' own caseloads"
            + madeUp
            + ", week ending "
            + Wording.date(caseloads.snapshots().get(0).asAt()));
    SectionHead.add(report, source(), policy, caseloads.rowsNotUsed());
    report.paragraph(
        "Average: cases held per FTE of the workers holding them. May hold: the limit times the"
            + " worker's FTE, rounded down, or their own limit if that is lower. Teams are listed"
            + " worst first.");
    rollUp.checks().forEach(check -> addTeam(report, check));
    addService(report, madeUp, rollUp);
  }

  private String source() {
    return caseloads.file().isBundled()
        ? "MADE UP, to show what workers' own caseloads would tell; no real worker, no real team"
        : Printable.escaped(caseloads.file().name());
  }

  private static void addTeam(TextReport report, CaseloadCheck check) {
    report.heading(
        Wording.teamName(check)
            + " ("
            + check.team().kind().label()
            + "): "
            + Wording.colourWithDoubt(check));
    report.item("Average: ", averageLine(check));
    report.table(workers(check));
    report.blank();
    addSpread(report, check);
    addNeed(report, check);
    addMoves(report, check);
  }

  static String averageLine(CaseloadCheck check) {
    Measured<Figure> average = check.snapshot().measuredAverage();
    return average.figure()
        + ", limit "
        + check.limit()
        + ", gap "
        + Wording.gap(check.averageDistance())
        + (check.policy().binds().bindsEachWorker()
            ? ", heaviest worker " + Wording.gap(check.distance())
            : "")
        + average.leftOut().entrySet().stream()
            .map(reason -> "; left out: " + reason.getKey() + " (" + reason.getValue() + ")")
            .collect(joining());
  }

  private static TextTable workers(CaseloadCheck check) {
    TextTable table =
        new TextTable("Worker", "Role", ">FTE", ">Cases", ">Per FTE", ">May hold", "Note");
    for (WorkerCaseload worker : check.snapshot().workers().orElseThrow()) {
      CaseHolder holder = worker.holder();
      table.row(
          Wording.worker(worker.worker()),
          holder.role().map(Role::label).orElse(Wording.NOT_KNOWN),
          holder.fte().map(Fte::toString).orElse(Wording.NOT_KNOWN),
          Long.toString(worker.cases()),
          worker.casesPerFte().map(Wording::oneDecimal).orElse("-"),
          Wording.orNotKnown(worker.capacity(check.limit())),
          note(worker, check.limit()));
    }
    return table;
  }

  private static String note(WorkerCaseload worker, CaseloadLimit limit) {
    String over =
        worker
            .isOver(limit)
            .map(isOver -> isOver ? "OVER" : "")
            .orElse("over or not: " + Wording.NOT_KNOWN);
    OptionalLong own = worker.holder().ownLimitCases();
    boolean isAboveFullTime =
        worker.holder().fte().filter(fte -> fte.compareTo(Fte.FULL_TIME) > 0).isPresent();
    return Stream.of(
            over,
            own.isPresent() ? "own limit " + own.getAsLong() : "",
            isAboveFullTime ? "FTE above 1: are these hours?" : "")
        .filter(part -> !part.isEmpty())
        .collect(joining(", "));
  }

  private static void addSpread(TextReport report, CaseloadCheck check) {
    ImmutableList<WorkerCaseload> over = check.workersOver().orElseThrow();
    if (check.isAverageHidingWorkersOver().orElse(false)) {
      report.item(
          "Hidden:  ",
          "the average is within the limit, and "
              + Wording.count(over.size(), "worker is", "workers are")
              + " over what they may hold");
    }
    report.item("Over:    ", overLine(check, over));
    check.snapshot().distribution().ifPresent(spread -> report.item("Spread:  ", spread(spread)));
    ImmutableList<WorkerCaseload> withoutFte = check.snapshot().workersWithoutFte().orElseThrow();
    if (!withoutFte.isEmpty()) {
      report.item(
          "No FTE:  ",
          Wording.listed(
                  withoutFte,
                  worker ->
                      Wording.worker(worker.worker()) + " holds " + Wording.cases(worker.cases()))
              + ": in no average");
    }
  }

  private static String overLine(CaseloadCheck check, ImmutableList<WorkerCaseload> over) {
    Measured<Proportion> share = check.shareOfWorkersOver().orElseThrow();
    return (share.figure().isDefined()
            ? share.figure() + " of workers holding a case"
            : "nobody holds a case")
        + (over.isEmpty()
            ? ""
            : ": "
                + Wording.listed(over, worker -> Wording.worker(worker.worker()))
                + (over.size() == 1 ? "" : " (heaviest per FTE first)"))
        + (share.leftOutCount() == 0 ? "" : "; not known for " + share.leftOutCount());
  }

  private static String spread(CaseloadDistribution spread) {
    return "cases per FTE: median "
        + Wording.oneDecimal(spread.median())
        + ", quartiles "
        + Wording.oneDecimal(spread.lowerQuartile())
        + " and "
        + Wording.oneDecimal(spread.upperQuartile())
        + ", maximum "
        + Wording.oneDecimal(spread.maximum())
        + "; Gini "
        + spread.gini().map(gini -> gini.rounded(2).toPlainString()).orElse(Wording.NOT_KNOWN)
        + ", coefficient of variation "
        + Wording.twoDecimals(spread.coefficientOfVariation());
  }

  private static void addNeed(TextReport report, CaseloadCheck check) {
    CaseloadCapacity capacity = check.capacity();
    report.item(
        "Needed:  ",
        capacity
                .moreFteNeeded()
                .map(more -> need(more, capacity))
                .orElse("not known, for no case is held with an FTE")
            + everyCase(capacity));
  }

  private static String need(Fraction moreFte, CaseloadCapacity capacity) {
    return moreFte.signum() == 0
        ? "nothing: the average is within the limit"
        : "for the average: "
            + Wording.about(moreFte)
            + " more FTE at today's cases, or "
            + Wording.cases(capacity.casesToMove().orElseThrow())
            + " fewer at today's FTE";
  }

  private static String everyCase(CaseloadCapacity capacity) {
    return capacity.casesOutsideAverage() == 0
        ? ""
        : "; "
            + Wording.about(capacity.moreFteNeededForEveryCase().orElseThrow())
            + " more FTE if the "
            + Wording.cases(capacity.casesOutsideAverage())
            + " in no average are counted too";
  }

  private static void addMoves(TextReport report, CaseloadCheck check) {
    Reallocation reallocation = check.reallocation().orElseThrow();
    String label = "Moves:   ";
    if (!reallocation.isPossible()) {
      report.item(
          label,
          "none can bring every worker within what they may hold: the team has "
              + Wording.cases(reallocation.shortfall())
              + " more than it may hold");
    } else if (reallocation.moves().isEmpty()) {
      report.item(label, "none needed");
    } else {
      for (CaseMove move : reallocation.moves()) {
        report.item(
            label,
            Wording.worker(move.from())
                + " hands "
                + Wording.cases(move.cases())
                + " to "
                + Wording.worker(move.to()));
        label = "         ";
      }
      report.item(
          label,
          "after which nobody whose FTE is known is over, and the team could take "
              + reallocation.spareCapacity()
              + " more");
    }
    if (!reallocation.workersWithoutCapacity().isEmpty()) {
      report.item(
          "         ",
          "left out, FTE not known: "
              + Wording.listed(
                  reallocation.workersWithoutCapacity(),
                  worker -> Wording.worker(worker.worker())));
    }
  }

  private static void addService(TextReport report, String madeUp, CaseloadRollUp rollUp) {
    ServiceCapacity capacity = rollUp.capacity();
    report.heading("The service as a whole" + madeUp);
    report.item("Teams:   ", Wording.outcome(rollUp));
    if (!rollUp.workersInMoreThanOneTeam().isEmpty()) {
      report.item(
          "Workers: ",
          "in more than one team, and judged in each alone: "
              + Wording.listed(rollUp.workersInMoreThanOneTeam(), Wording::worker));
    }
    report.item("Average: ", rollUp.serviceAverage().toString());
    report.item("Needed:  ", need(capacity) + everyCase(capacity));
  }

  private static String need(ServiceCapacity capacity) {
    long known = capacity.teams() - capacity.teamsNotKnown();
    if (known == 0) {
      return "not known of any team";
    }
    return "to bring every team's average within its limit: "
        + Wording.about(capacity.moreFteTeamByTeam())
        + " more FTE team by team, where one team's room helps no other, or "
        + Wording.about(capacity.moreFtePooled())
        + " more FTE if teams pool workers and cases; or, at today's FTE, "
        + Wording.cases(capacity.casesToMove())
        + " fewer in the teams over"
        + (capacity.teamsNotKnown() == 0
            ? ""
            : "; not known of "
                + capacity.teamsNotKnown()
                + " of "
                + Wording.count(capacity.teams(), "team", "teams"));
  }

  private static String everyCase(ServiceCapacity capacity) {
    return capacity.casesOutsideAverages().signum() == 0
        ? ""
        : "; "
            + Wording.about(capacity.moreFteForEveryCase())
            + " more FTE team by team if the "
            + Wording.cases(capacity.casesOutsideAverages())
            + " in no average are counted too";
  }
}
