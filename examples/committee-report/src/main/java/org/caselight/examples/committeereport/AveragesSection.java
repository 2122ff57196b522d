package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Tolerance;

/** What published averages say under a policy, and what they cannot say. */
final class AveragesSection {
  private final PublishedAverages published;
  private final CaseloadPolicy policy;
  private final boolean familySafeguarding;

  AveragesSection(PublishedAverages published, CaseloadPolicy policy, boolean familySafeguarding) {
    this.published = published;
    this.policy = policy;
    this.familySafeguarding = familySafeguarding;
  }

  void addTo(TextReport report) {
    if (published.snapshots().isEmpty()) {
      report.section("Teams' published averages");
      SectionHead.addNothingUsed(report, published.file());
      return;
    }
    CaseloadRollUp rollUp =
        published.snapshots().stream().map(policy::check).collect(CaseloadChecks.toRollUp());
    report.section(
        "Teams' published averages, week ending "
            + Wording.date(published.snapshots().get(0).asAt()));
    SectionHead.add(
        report,
        SectionHead.source(published.file(), published.paragraphs()),
        policy,
        published.rowsNotUsed());
    addOutcome(report, rollUp);
    report.table(table(rollUp));
    report.paragraph(
        "Average: cases per full-time equivalent (FTE), as printed. Gap: average minus limit. GREEN:"
            + " within the limit, at the limit included. AMBER: over, by no more than "
            + policy.tolerance()
            + (policy.tolerance().unit() == Tolerance.Unit.PER_CENT ? "" : " cases per FTE")
            + ". RED: over by more. The note says where the colour is in doubt: a printed average stands"
            + " for every value that rounds to it"
            + (policy.binds().bindsEachWorker() ? ", and says little of each worker." : "."));
    if (familySafeguarding) {
      new FamilySafeguardingPart(published.snapshots()).addTo(report);
    }
  }

  private TextTable table(CaseloadRollUp rollUp) {
    TextTable table = new TextTable("Team", "Kind", ">Average", ">Limit", ">Gap", "Colour", "Note");
    for (CaseloadCheck check : rollUp.checks()) {
      table.row(
          Wording.teamName(check),
          check.team().kind().label(),
          check.average().toString(),
          check.limit().toString(),
          Wording.gap(check.distance()),
          Wording.colour(check.rag()),
          note(check));
    }
    return table;
  }

  /** What leaves the colour in doubt, if anything does. */
  private String note(CaseloadCheck check) {
    if (check.isCertain()) {
      return "";
    }
    if (!check.isKnown()) {
      return "workers not known";
    }
    String others =
        check.possibleRags().stream()
            .filter(possible -> !check.rag().equals(Optional.of(possible)))
            .map(Rag::label)
            .collect(joining(" or ", "or ", ""));
    return check
        .snapshot()
        .printedAverage()
        .filter(printed -> !policy.binds().bindsEachWorker())
        .map(
            printed ->
                others
                    + ": "
                    + printed.lower().toPlainString()
                    + " to "
                    + printed.upper().toPlainString())
        .orElse(others);
  }

  private static void addOutcome(TextReport report, CaseloadRollUp rollUp) {
    report.paragraph(Wording.outcome(rollUp));
    addTeams(report, "Red:       ", rollUp.red());
    addTeams(report, "Amber:     ", rollUp.close());
    addTeams(report, "At limit:  ", atLimitAsPrinted(rollUp));
    addTeams(report, "Not known: ", rollUp.notKnown());
  }

  /** Within the limit as printed, and over it if the figure was rounded down. */
  private static ImmutableList<CaseloadCheck> atLimitAsPrinted(CaseloadRollUp rollUp) {
    return rollUp.within().stream()
        .filter(CaseloadCheck::isAtLimitAsPrinted)
        .collect(toImmutableList());
  }

  private static void addTeams(
      TextReport report, String label, ImmutableList<CaseloadCheck> checks) {
    if (!checks.isEmpty()) {
      report.item(label, Wording.teamsWithAverages(checks));
    }
  }
}
