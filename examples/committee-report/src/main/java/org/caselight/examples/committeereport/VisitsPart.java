package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableSortedMap;
import org.caselight.casework.visit.OverdueVisit;
import org.caselight.casework.visit.OverdueVisits;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.Status;

/** Which children have not been seen for too long. */
final class VisitsPart {
  private final CaseworkFolder folder;
  private final CaseworkMeasures measures;

  VisitsPart(CaseworkFolder folder, CaseworkMeasures measures) {
    this.folder = folder;
    this.measures = measures;
  }

  void addTo(TextReport report) {
    OverdueVisits overdue = measures.overdueVisits();
    Measured<Proportion> inTime = measures.childrenSeenInTime();
    Measured<Proportion> alone = measures.seenAlone();
    report.item("Due:     ", dueAsSaid());
    report.item(
        "In time: ",
        CaseworkSection.share(inTime.figure()) + " of children to visit" + leftOut(inTime));
    report.item(
        "Alone:   ",
        CaseworkSection.share(alone.figure())
            + " of visits on record of the twelve months that saw the child"
            + leftOut(alone));
    report.table(table(overdue));
    if (overdue.total() > 0) {
      report.blank();
    }
    CaseworkSection.addList(
        report,
        "Overdue",
        overdue.visits(),
        OverdueVisit::child,
        visit ->
            visit.countedUnder().label()
                + ", "
                + Wording.count(visit.daysOverdue(), "day", "days"));
    report.paragraph(
        "Of children open on the day, each once, under the status whose visit is overdue or due next."
            + " Only a visit that saw the child counts. What is due on the day is not overdue.");
  }

  private String dueAsSaid() {
    String policy = measures.visitPolicy().toString();
    return policy.substring(policy.indexOf(": ") + 2)
        + (folder.frequencies().containsKey(Status.IN_CARE)
            ? ""
            : "; of children in care as regulation 28 says (SI 2010/959), of others as the council"
                + " does");
  }

  private String leftOut(Measured<?> measured) {
    return measured.leftOut().isEmpty()
        ? ""
        : "; left out: "
            + Wording.listed(
                measured.leftOut().entrySet(),
                entry -> entry.getKey() + " (" + entry.getValue() + ")");
  }

  private TextTable table(OverdueVisits overdue) {
    ImmutableSortedMap<Status, Proportion> byStatus = measures.visitsOverdueByStatus().figure();
    TextTable table = new TextTable("Status", "Overdue, of children to visit", ">Longest, days");
    byStatus.forEach(
        (status, share) ->
            table.row(
                Wording.sentence(status.label()),
                CaseworkSection.share(share),
                longest(overdue, status)));
    table.row("All", CaseworkSection.share(overdue.share().figure()), "");
    return table;
  }

  private static String longest(OverdueVisits overdue, Status status) {
    return overdue.visits().stream()
        .filter(visit -> visit.countedUnder() == status)
        .map(OverdueVisit::daysOverdue)
        .max(Long::compareTo)
        .map(days -> days.toString())
        .orElse(CaseworkSection.NONE);
  }
}
