package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.caselight.caseload.CaseloadCapacity;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.CaseloadSnapshot;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Figure;
import org.caselight.indicator.Rag;

/** How far published averages are from Family Safeguarding, and where they stop telling. */
final class FamilySafeguardingPart {
  private final CaseloadRollUp average;
  private final CaseloadRollUp eachWorker;

  FamilySafeguardingPart(ImmutableList<CaseloadSnapshot> snapshots) {
    this.average = rollUp(snapshots, CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE);
    this.eachWorker = rollUp(snapshots, CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER);
  }

  private static CaseloadRollUp rollUp(
      ImmutableList<CaseloadSnapshot> snapshots, CaseloadPolicy policy) {
    return snapshots.stream().map(policy::check).collect(CaseloadChecks.toRollUp());
  }

  void addTo(TextReport report) {
    String limit = CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE.limit().toString();
    report.heading("Family Safeguarding's " + limit);
    report.paragraph(
        "As an average ("
            + CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE.source().orElseThrow()
            + "), "
            + average.within().size()
            + " of "
            + Wording.count(average.checks().size(), "team", "teams")
            + " would meet it already"
            + (average.within().isEmpty()
                ? "."
                : ": " + Wording.teamsWithAverages(average.within()) + ".")
            + (average.within().stream().allMatch(CaseloadCheck::isCertain)
                ? ""
                : " That goes by the printed figures: what was rounded down may be over."));
    if (!average.over().isEmpty()) {
      report.paragraph(
          "What moving to "
              + limit
              + " takes of the others, at today's cases: so much more FTE than the team has. The"
              + " range is what the printed average allows.");
      report.table(needs());
    }
    addWhatIsNotKnown(report);
  }

  private TextTable needs() {
    TextTable table = new TextTable(">Average", ">More FTE", "Range", "Teams");
    ImmutableListMultimap<Figure, CaseloadCheck> byAverage =
        Multimaps.index(average.over(), CaseloadCheck::average);
    for (Collection<CaseloadCheck> teams : byAverage.asMap().values()) {
      // The need depends on the average and nothing else: any of these teams can answer.
      CaseloadCheck any = teams.iterator().next();
      CaseloadCapacity capacity = any.capacity();
      table.row(
          any.average().toString(),
          capacity.percentMoreFteNeeded().orElseThrow().rounded(0).toPlainString() + "%",
          capacity.percentMoreFteNeededRange().orElseThrow().toString(),
          Wording.listed(teams, Wording::teamName));
    }
    return table;
  }

  private void addWhatIsNotKnown(TextReport report) {
    report.paragraph("What published averages cannot answer:");
    report.item(
        "- ",
        "How many FTE that is, and how many cases: not known for "
            + average.capacity().teamsNotKnown()
            + " of "
            + Wording.count(average.capacity().teams(), "team", "teams")
            + ", for an average tells neither.");
    report.item(
        "- ",
        "The service's average: it takes the cases and FTE of every team, and they are not known for "
            + Wording.count(average.serviceAverage().leftOutCount(), "team", "teams")
            + ". Averages of teams cannot be averaged: small teams would weigh as much as large ones.");
    report.item("- ", "Which workers are over a limit. " + overForSome());
  }

  private String overForSome() {
    long inDoubt =
        eachWorker.over().stream()
            .filter(check -> check.possibleRags().contains(Rag.GREEN))
            .count();
    return "Held against every worker (\"no higher than "
        + CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER.limit()
        + "\": "
        + CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER.source().orElseThrow()
        + "), somebody is over in "
        + Wording.count(eachWorker.over().size(), "team", "teams")
        + (inDoubt == 0
            ? " for certain"
            : " (in " + inDoubt + " of them going by the printed figure)")
        + ", for somebody in a team always holds its average or more; who, and how far over, is not"
        + " known."
        + (eachWorker.notKnown().isEmpty()
            ? ""
            : " In "
                + eachWorker.notKnown().size()
                + " it is not known whether anybody is, for an average within the limit says"
                + " nothing of individuals: "
                + Wording.teamsWithAverages(eachWorker.notKnown())
                + ".");
  }
}
