package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.CaseloadSnapshot;
import org.caselight.caseload.WorkerCaseload;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;
import org.caselight.service.Role;

/** What workers' own caseloads show that an average does not, on the page. */
final class WorkersOnPage {
  private static final Indicator WORKERS_OVER =
      Indicator.builder()
          .title("Workers over what they may hold")
          .definition("workers who hold more than they may ÷ workers holding a case")
          .unit(IndicatorUnit.SHARE)
          .polarity(Polarity.LOWER_IS_BETTER)
          .people(PeopleCounted.IN_PART_AND_WHOLE)
          .build();

  private static final Indicator CASES_HELD = ofWorker("Cases held", IndicatorUnit.NUMBER);
  private static final Indicator MAY_HOLD =
      ofWorker("Cases that may be held", IndicatorUnit.NUMBER);
  private static final Indicator FTE = ofWorker("Full-time equivalent", IndicatorUnit.AVERAGE);

  /** As many decimals as a full-time equivalent has. */
  private static final int FTE_DECIMALS = 6;

  private final InputFile file;
  private final Origin origin;
  private final CaseloadRollUp rollUp;
  private final TeamFigures teams;
  private final Edition edition;

  WorkersOnPage(WorkersCaseloads caseloads, CaseloadPolicy policy, Edition edition) {
    this.file = caseloads.file();
    this.origin = Origin.madeUpOr(file);
    this.rollUp =
        caseloads.snapshots().stream().map(policy::check).collect(CaseloadChecks.toRollUp());
    this.edition = edition;
    this.teams = new TeamFigures(rollUp, origin, ImmutableSet.of(), !isAnyOfOneWorker());
  }

  /** Whether a team's average would tell everybody what one worker holds. */
  private boolean isAnyOfOneWorker() {
    return edition.isForPublication()
        && rollUp.checks().stream()
            .map(check -> check.snapshot().workers().orElseThrow())
            .anyMatch(WorkersOnPage::isOfOneWorker);
  }

  /** One alone holds cases, or has both cases and an FTE to divide them by. */
  private static boolean isOfOneWorker(ImmutableList<WorkerCaseload> workers) {
    return workers.stream().filter(worker -> worker.cases() > 0).count() == 1
        || workers.stream().filter(WorkerCaseload::isAveraged).count() == 1;
  }

  private static Indicator ofWorker(String title, IndicatorUnit unit) {
    return Indicator.builder()
        .title(title)
        .unit(unit)
        .decimals(unit == IndicatorUnit.NUMBER ? 0 : FTE_DECIMALS)
        .polarity(Polarity.NEITHER)
        .people(PeopleCounted.IN_PART)
        .build();
  }

  Kpi teamsOver() {
    return teams.over();
  }

  Paragraph lead(Figures figures) {
    return teams.lead(figures);
  }

  /**
   * The average of the service, and which teams' averages hide somebody; empty where a team's
   * average is one worker's, who could be found by the average of all.
   */
  Optional<Kpi> average(DisclosurePolicy disclosure) {
    return isAnyOfOneWorker() ? Optional.empty() : Optional.of(serviceAverage(disclosure));
  }

  private Kpi serviceAverage(DisclosurePolicy disclosure) {
    return origin
        .kpi(KeyIndicator.AVERAGE_CASELOAD, teams.week())
        .measured(rollUp.serviceAverage())
        .addAllFindings(
            rollUp.checks().stream()
                .filter(WorkersOnPage::isHiding)
                .map(check -> hidden(check, disclosure))
                .collect(toImmutableList()))
        .build();
  }

  private static boolean isHiding(CaseloadCheck check) {
    return check.isAverageHidingWorkersOver().orElse(false);
  }

  private static KpiFinding hidden(CaseloadCheck check, DisclosurePolicy disclosure) {
    Proportion share = check.shareOfWorkersOver().orElseThrow().figure();
    long over = share.part();
    long rest = share.whole() - over;
    return disclosure.roundCellsTo() > 1
            || disclosure.mustWithhold(over)
            || disclosure.mustWithhold(rest)
        ? KpiFinding.concern(hidden(check, "some workers are"))
        : KpiFinding.concern(
            hidden(check, Wording.count(over, "worker is", "workers are")), over, rest);
  }

  private static String hidden(CaseloadCheck check, String who) {
    return Wording.teamName(check)
        + ": the average is within the limit, and "
        + who
        + " over what they may hold";
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Words.of("Workers' own caseloads" + origin.suffix())));
    blocks.add(
        isAnyOfOneWorker()
            ? new Paragraph(
                Words.of(
                    "Numbers by team, and the average of all, are left out of this edition: where one"
                        + " worker alone holds cases, the average of the team is that worker's."))
            : table(figures));
    blocks.add(
        edition.isForPublication()
            ? new Paragraph(
                Words.of("Workers one by one are left out of the edition for publication."))
            : workers(figures));
    blocks.add(PageWords.source(file, ImmutableSet.of()));
    return ImmutableList.copyOf(blocks);
  }

  private Table table(Figures figures) {
    Table.Builder table =
        TeamFigures.table(
                Words.of("Teams in the week ending ")
                    .day(teams.week().lastDay())
                    .text(", the worst first"))
            .numberColumn("Workers over")
            .textColumn("Average hides some");
    for (CaseloadCheck check : rollUp.checks()) {
      PublishedKpi average = figures.release(teams.average(check));
      table.row(
          TeamFigures.name(check),
          Words.of(check.team().kind().label()),
          figures.shown(average),
          TeamFigures.limit(figures, check, average),
          TeamFigures.colour(check, average),
          workersOver(figures, check),
          Words.of(isHiding(check) ? "yes" : "no"));
    }
    return table.build();
  }

  private Words workersOver(Figures figures, CaseloadCheck check) {
    PublishedKpi over =
        figures.release(
            Kpi.builder()
                .subject(Subject.CASELOADS)
                .indicator(WORKERS_OVER)
                .who(Wording.teamName(check))
                .period(teams.week())
                .measured(check.shareOfWorkersOver().orElseThrow())
                .provenance(origin.computed())
                .build());
    return PartOfWhole.shown(figures, over);
  }

  private Table workers(Figures figures) {
    Table.Builder table =
        Table.builder(Words.of("Workers, for the director only"))
            .textColumn("Worker")
            .textColumn("Team")
            .textColumn("Role")
            .numberColumn("Cases")
            .numberColumn("FTE")
            .numberColumn("Cases per FTE")
            .numberColumn("May hold")
            .textColumn("Over?");
    for (CaseloadCheck check : rollUp.checks()) {
      for (WorkerCaseload worker : check.snapshot().workers().orElseThrow()) {
        table.row(
            Words.ofName(Wording.worker(worker.worker())),
            TeamFigures.name(check),
            Words.of(worker.holder().role().map(Role::label).orElse(Wording.NOT_KNOWN)),
            figures.shown(about(check, worker, CASES_HELD, Count.of(worker.cases()))),
            fte(figures, check, worker),
            perFte(figures, check, worker),
            mayHold(figures, check, worker),
            Words.of(
                worker
                    .isOver(check.limit())
                    .map(isOver -> isOver ? "over" : "within")
                    .orElse(Wording.NOT_KNOWN)));
      }
    }
    return table.build();
  }

  private Words perFte(Figures figures, CaseloadCheck check, WorkerCaseload worker) {
    return worker.isAveraged()
        ? figures.shown(
            Kpi.builder(KeyIndicator.AVERAGE_CASELOAD)
                .who(who(check, worker))
                .period(teams.week())
                .figure(
                    CaseloadSnapshot.ofWorkers(
                            check.team(), check.snapshot().asAt(), ImmutableList.of(worker))
                        .average())
                .provenance(origin.computed())
                .build())
        : Words.of(worker.isWithoutFte() ? Wording.NOT_KNOWN : "none held");
  }

  private static String who(CaseloadCheck check, WorkerCaseload worker) {
    return Wording.worker(worker.worker()) + ", " + Wording.teamName(check);
  }

  private Words fte(Figures figures, CaseloadCheck check, WorkerCaseload worker) {
    return worker
        .holder()
        .fte()
        .map(fte -> Rounded.parse(fte.toString()))
        .map(fte -> figures.shown(about(check, worker, FTE, fte)))
        .orElse(Words.of(Wording.NOT_KNOWN));
  }

  private Words mayHold(Figures figures, CaseloadCheck check, WorkerCaseload worker) {
    return worker.capacity(check.limit()).stream()
        .mapToObj(capacity -> figures.shown(about(check, worker, MAY_HOLD, Count.of(capacity))))
        .findFirst()
        .orElse(Words.of(Wording.NOT_KNOWN));
  }

  private Kpi about(
      CaseloadCheck check, WorkerCaseload worker, Indicator indicator, Figure figure) {
    return Kpi.builder()
        .subject(Subject.CASELOADS)
        .indicator(indicator)
        .who(who(check, worker))
        .period(teams.week())
        .figure(figure)
        .provenance(origin.computed())
        .build();
  }
}
