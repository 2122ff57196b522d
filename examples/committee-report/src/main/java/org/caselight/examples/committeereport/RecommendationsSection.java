package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.improvement.Meeting;
import org.caselight.improvement.Recommendation;
import org.caselight.improvement.RecommendationCounts;
import org.caselight.improvement.RecommendationStanding;
import org.caselight.improvement.RecommendationStatus;
import org.caselight.improvement.Recommendations;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;

/** What has become of recommendations, which come back to a meeting, and what to ask about them. */
final class RecommendationsSection {
  /** The day that is made up for the meeting whose minutes come with the program. */
  static final LocalDate DAY_OF_THE_PROGRAM = LocalDate.of(2019, 3, 1);

  private final ReportedRecommendations reported;
  private final LocalDate asAt;
  private final boolean isDayGiven;
  private final ImmutableList<RecommendationStanding> standings;

  RecommendationsSection(ReportedRecommendations reported, Optional<LocalDate> asked) {
    this.reported = reported;
    this.asAt = asked.orElse(DAY_OF_THE_PROGRAM);
    this.isDayGiven = asked.isPresent();
    this.standings = reported.recommendations().stream().collect(Recommendations.toStandings(asAt));
  }

  void addTo(TextReport report) {
    if (standings.isEmpty()) {
      report.section("Recommendations");
      SectionHead.addNothingUsed(report, reported.file());
      return;
    }
    report.section("Recommendations, as at " + Wording.date(asAt));
    report.blank();
    report.item("Figures: ", reported.file().source());
    madeBy().ifPresent(madeBy -> report.item("Made by: ", madeBy));
    SectionHead.addAsAt(report, reported.file(), asAt, isDayGiven);
    SectionHead.addLater(report, reported.reportsAfter(asAt));
    SectionHead.addMissing(report, reported.rowsNotUsed());
    report.paragraph(counts());
    addDueBack(report, reported.recommendations(), asAt);
    report.table(table());
    addIssues(
        report,
        "To ask about",
        reported.recommendations().stream().collect(Recommendations.toIssues(asAt)));
    addNotes(report);
    report.paragraph(
        "A recommendation stands as it was last reported on, by what was known on the day; of two"
            + " statuses reported on one day, the one that claims less holds. Monitored elsewhere:"
            + " others watch over it. It is not implemented by that, and counts apart. Evidence is"
            + " all that was ever reported as showing it.");
  }

  /** Whose they are, and which are whose if they are of several. */
  private Optional<String> madeBy() {
    ImmutableListMultimap<Optional<String>, RecommendationStanding> byBody =
        Multimaps.index(standings, standing -> standing.recommendation().madeBy());
    return byBody.keySet().stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            byBody.asMap().entrySet().stream()
                .map(
                    body ->
                        body.getKey().map(Printable::escaped).orElse(Wording.NOT_KNOWN)
                            + (byBody.keySet().size() == 1
                                ? ""
                                : " ("
                                    + Wording.listed(
                                        body.getValue(), RecommendationsSection::reference)
                                    + ")"))
                .collect(joining("; ")));
  }

  /** {@code 6 recommendations: 1 in progress (2), 5 implemented (1, 3, 4, 5, 6).} */
  private String counts() {
    RecommendationCounts counts =
        reported.recommendations().stream().collect(Recommendations.toCountByStatus(asAt));
    String byStatus =
        Stream.concat(
                counts.byStatus().entrySet().stream()
                    .map(
                        entry ->
                            numbered(
                                entry.getValue().count(),
                                entry.getKey().label(),
                                Optional.of(entry.getKey()))),
                Stream.of(
                    numbered(
                        counts.nothingReported().count(), "nothing reported", Optional.empty())))
            .filter(part -> !part.isEmpty())
            .collect(joining(", "));
    return Wording.count(counts.total().count(), "recommendation", "recommendations")
        + ": "
        + byStatus
        + ".";
  }

  private String numbered(long count, String label, Optional<RecommendationStatus> status) {
    return count == 0
        ? ""
        : count
            + " "
            + label
            + " ("
            + standings.stream()
                .filter(standing -> standing.status().equals(status))
                .map(RecommendationsSection::reference)
                .collect(joining(", "))
            + ")";
  }

  private static String reference(RecommendationStanding standing) {
    return Printable.shown(standing.recommendation().reference());
  }

  /**
   * Which recommendations come back to a meeting, and which should have.
   *
   * @param report the report
   * @param recommendations the recommendations
   * @param asAt the day asked about
   */
  static void addDueBack(
      TextReport report, ImmutableList<Recommendation> recommendations, LocalDate asAt) {
    ImmutableList<RecommendationStanding> dueBack =
        recommendations.stream().collect(Recommendations.toDueBack(asAt));
    if (dueBack.isEmpty()) {
      report.paragraph("No recommendation comes back to a meeting.");
      return;
    }
    report.paragraph(
        Wording.count(dueBack.size(), "recommendation comes back", "recommendations come back")
            + " to a meeting:");
    for (RecommendationStanding standing : dueBack) {
      report.item(
          "- ",
          reference(standing)
              + " ("
              + standing.status().map(RecommendationStatus::label).orElse(Wording.NOT_KNOWN)
              + "), to "
              + meeting(standing.reportsTo().orElseThrow())
              + (standing.isReportOverdue()
                  ? ": OVERDUE, that meeting has passed and nothing was reported of the recommendation since"
                  : ""));
    }
  }

  private static String meeting(Meeting meeting) {
    String body = "the " + Printable.escaped(meeting.body());
    return meeting
        .heldOn()
        .map(day -> body + " on " + Wording.date(day))
        .orElse("the next meeting of " + body);
  }

  private TextTable table() {
    TextTable table = new TextTable("No.", "Status", "Reported on", "Evidence", "Recommendation");
    for (RecommendationStanding standing : standings) {
      table.row(
          reference(standing),
          standing.status().map(RecommendationStatus::label).orElse("nothing reported"),
          standing.reportedOn().map(Wording::date).orElse("-"),
          standing.evidence().isEmpty()
              ? "none"
              : Printable.escaped(String.join("; ", standing.evidence())),
          Printable.escaped(standing.recommendation().text()));
    }
    return table;
  }

  /**
   * What the library finds: what is wrong first, then what may be.
   *
   * @param report the report
   * @param title what stands above
   * @param issues the issues, worst first
   */
  static void addIssues(
      TextReport report,
      String title,
      ImmutableList<? extends DataIssue<? extends Serializable>> issues) {
    if (issues.isEmpty()) {
      report.paragraph(title + ": nothing.");
      return;
    }
    report.paragraph(title + ":");
    issues.forEach(
        issue ->
            report.item(
                "- ",
                (issue.severity() == Severity.ERROR ? "WRONG: " : "")
                    + Wording.sentence(Wording.withDates(Printable.escaped(issue.reason())))
                    + "."));
  }

  /** What the file says of a report is nobody's to leave out. */
  private void addNotes(TextReport report) {
    ImmutableList<ReportedRecommendations.Note> known =
        reported.notes().stream()
            .filter(note -> !note.reportedOn().isAfter(asAt))
            .collect(toImmutableList());
    if (known.isEmpty()) {
      return;
    }
    report.paragraph("What the file says of the reports:");
    known.forEach(
        note ->
            report.item(
                "- ",
                Printable.shown(note.reference())
                    + ", "
                    + Wording.date(note.reportedOn())
                    + ": "
                    + Printable.escaped(note.text())));
  }
}
