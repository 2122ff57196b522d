package org.caselight.examples.committeereport;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.ServiceCapacity;
import org.caselight.examples.committeereport.MoneyRows.Funding;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Fraction;
import org.caselight.workforce.FundingCheck;
import org.caselight.workforce.StaffingCost;

/** What the posts that a limit on caseloads asks for cost, and whether the funding covers them. */
final class FundingPart {
  private final WorkforceFolder folder;
  private final Optional<WorkersCaseloads> caseloads;
  private final ImmutableSet<CaseloadPolicy> policies;

  FundingPart(
      WorkforceFolder folder,
      Optional<WorkersCaseloads> caseloads,
      ImmutableSet<CaseloadPolicy> policies) {
    this.folder = folder;
    this.caseloads = caseloads.filter(known -> !known.snapshots().isEmpty());
    this.policies = policies;
  }

  void addTo(TextReport report) {
    if (folder.funding().isEmpty()) {
      return;
    }
    report.heading("What a limit on caseloads costs" + WorkforceSection.madeUp(folder));
    folder.funding().forEach(funding -> add(report, funding));
    report.paragraph(
        "More FTE: to bring every team's average within its limit at today's cases, team by team, where"
            + " one team's room helps no other; how it is reckoned is under workers' own caseloads. The"
            + " cost is the same every year, without pay awards. Covered: the least there will be is"
            + " enough for all the years.");
  }

  private void add(TextReport report, Funding funding) {
    report.blank();
    report.item(
        "Funding: ",
        Printable.escaped(funding.name())
            + ": "
            + funding.range()
            + " over "
            + Wording.count(funding.years(), "year", "years")
            + "; "
            + funding.aYearPerFte()
            + " a year for a full-time post");
    funding.note().ifPresent(note -> report.item("         ", Printable.escaped(note)));
    if (caseloads.isEmpty()) {
      report.item(
          "Needed:  ", "not known, for it takes workers' own caseloads, which --workers gives");
      return;
    }
    TextTable table =
        new TextTable("Limit", ">More FTE", ">A year", ">In all", "Funding", "Lasts for");
    long notKnown = 0;
    for (CaseloadPolicy policy : policies) {
      ServiceCapacity capacity = capacity(caseloads.get(), policy);
      notKnown = Math.max(notKnown, capacity.teamsNotKnown());
      Fraction more = capacity.moreFteTeamByTeam();
      StaffingCost cost = StaffingCost.of(more, funding.aYearPerFte());
      FundingCheck check = cost.against(funding.range(), funding.years());
      table.row(
          limits(policy),
          Wording.tidy(more),
          cost.costAYear().toString(),
          check.cost().toString(),
          check.cover().label(),
          check.lasts().orElse("for ever: nothing is to be paid"));
    }
    report.table(table);
    report.paragraph("The funding pays for " + posts(funding) + " full-time posts over that time.");
    if (notKnown > 0) {
      report.paragraph(
          "Without "
              + Wording.count(notKnown, "team", "teams")
              + " of which it is not known what they need.");
    }
  }

  private static String posts(Funding funding) {
    Range<Fraction> fte = funding.range().fteOver(funding.aYearPerFte(), funding.years());
    String least = Wording.tidy(fte.lowerEndpoint());
    String most = Wording.tidy(fte.upperEndpoint());
    return least.equals(most) ? least : least + " to " + most;
  }

  /** A policy by its name, with its limits. */
  static String limits(CaseloadPolicy policy) {
    return Printable.escaped(policy.name())
        + " ("
        + policy.limit()
        + policy.limitByKind().entrySet().stream()
            .map(entry -> ", " + entry.getKey().label() + " " + entry.getValue())
            .collect(joining())
        + ")";
  }

  /** What a limit asks of the teams. */
  static ServiceCapacity capacity(WorkersCaseloads caseloads, CaseloadPolicy policy) {
    CaseloadRollUp rollUp =
        caseloads.snapshots().stream().map(policy::check).collect(CaseloadChecks.toRollUp());
    return rollUp.capacity();
  }
}
