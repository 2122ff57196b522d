package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caselight.casework.visit.OverdueVisitChange;
import org.caselight.casework.visit.OverdueVisitCounts;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.service.Status;

/** Whether fewer visits to children are overdue than were, in total and by status. */
final class OverdueVisitsSection {
  private final OverdueVisitsByDay overdue;
  private final ImmutableList<OverdueVisitCounts> days;
  private final ImmutableSortedSet<Status> statuses;

  OverdueVisitsSection(OverdueVisitsByDay overdue) {
    this.overdue = overdue;
    this.days = overdue.days();
    this.statuses =
        days.stream()
            .flatMap(day -> day.byStatus().keySet().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  void addTo(TextReport report) {
    report.section("Overdue visits to children");
    if (days.isEmpty()) {
      SectionHead.addNothingUsed(report, overdue.file());
      return;
    }
    report.blank();
    report.item("Figures: ", SectionHead.source(overdue.file(), overdue.paragraphs()));
    SectionHead.addMissing(report, overdue.rowsNotUsed());
    report.table(numbers());
    addChange(report);
    addNotes(report);
    addApproximate(report);
    report.paragraph(
        (statuses.isEmpty()
                ? ""
                : "Share: visits overdue under a status ÷ total of the day. A status that is not known"
                    + " is not 0, so those that are known need not add up to the total. ")
            + "Change: last day minus first, in brackets in per cent of the first. Why visits are"
            + " overdue, and for how long, is not in these numbers: it takes the visits one by"
            + " one.");
  }

  private TextTable numbers() {
    List<String> headers = new ArrayList<>(List.of("Day", ">Total"));
    statuses.forEach(status -> headers.add(">" + name(status) + " (share)"));
    TextTable table = new TextTable(headers.toArray(String[]::new));
    for (OverdueVisitCounts day : days) {
      List<String> cells = new ArrayList<>(List.of(Wording.date(day.asAt()), total(day)));
      statuses.forEach(status -> cells.add(numberAndShare(day, status)));
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private static String name(Status status) {
    return Wording.sentence(status.label());
  }

  private static String total(OverdueVisitCounts day) {
    return about(day.isApproximate()) + day.total();
  }

  private static String numberAndShare(OverdueVisitCounts day, Status status) {
    return day.count(status)
        .map(count -> count + share(day, status).map(share -> " (" + share + ")").orElse(""))
        .orElse(Wording.NOT_KNOWN);
  }

  /** Empty where nothing can be a share: of no visits at all. */
  private static Optional<String> share(OverdueVisitCounts day, Status status) {
    return day.share(status)
        .flatMap(share -> share.percent(0))
        .map(percent -> about(day.isApproximate()) + percent.toPlainString() + "%");
  }

  private static String about(boolean isApproximate) {
    return isApproximate ? "about " : "";
  }

  private void addChange(TextReport report) {
    if (days.size() == 1) {
      report.paragraph("Whether anything changed cannot be told from one day.");
      return;
    }
    report.table(changes(days.get(days.size() - 1).since(days.get(0))));
  }

  private static TextTable changes(OverdueVisitChange change) {
    OverdueVisitCounts first = change.earlier();
    OverdueVisitCounts last = change.later();
    boolean isAnyStatusKnown = !change.byStatus().isEmpty();
    List<String> headers =
        new ArrayList<>(
            List.of(
                "From " + Wording.date(first.asAt()) + " to " + Wording.date(last.asAt()),
                ">First",
                ">Last",
                ">Change"));
    List<String> totals =
        new ArrayList<>(
            List.of(
                "Total",
                total(first),
                total(last),
                about(change.isApproximate()) + shown(change.total())));
    if (isAnyStatusKnown) {
      headers.add("Share");
      totals.add("");
    }
    TextTable table = new TextTable(headers.toArray(String[]::new));
    table.row(totals.toArray(String[]::new));
    change
        .byStatus()
        .forEach(
            (status, difference) ->
                table.row(
                    name(status),
                    Long.toString(difference.earlier()),
                    Long.toString(difference.later()),
                    shown(difference),
                    share(first, status).orElse("-") + " to " + share(last, status).orElse("-")));
    return table;
  }

  private static String shown(OverdueVisitChange.Difference change) {
    return (change.difference() > 0 ? "+" : "")
        + change.difference()
        + change
            .percent()
            .map(percent -> " (" + percent.rounded(0).toPlainString() + "%)")
            .orElse("");
  }

  /** What the file says of its numbers is nobody's to leave out. */
  private void addNotes(TextReport report) {
    if (overdue.notes().isEmpty()) {
      return;
    }
    report.blank();
    overdue
        .notes()
        .forEach(
            note ->
                report.item(
                    "- ",
                    Wording.date(note.asAt())
                        + ", "
                        + note.counted().label()
                        + ": "
                        + Printable.escaped(note.text())));
  }

  private void addApproximate(TextReport report) {
    ImmutableList<OverdueVisitCounts> approximate =
        days.stream()
            .filter(OverdueVisitCounts::isApproximate)
            .collect(ImmutableList.toImmutableList());
    if (!approximate.isEmpty()) {
      boolean isOne = approximate.size() == 1;
      report.paragraph(
          (isOne ? "The total of " : "The totals of ")
              + Wording.listed(approximate, day -> Wording.date(day.asAt()))
              + (isOne ? " is" : " are")
              + " only about right, and so is what is computed from "
              + (isOne ? "it." : "them."));
    }
  }
}
