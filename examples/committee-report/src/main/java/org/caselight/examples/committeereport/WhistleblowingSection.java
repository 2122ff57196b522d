package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.service.Theme;
import org.caselight.whistleblowing.Channel;
import org.caselight.whistleblowing.Outcome;
import org.caselight.whistleblowing.PublishedWhistleblowingSummary;
import org.caselight.whistleblowing.SourceKind;
import org.caselight.whistleblowing.WhistleblowingPolicy;
import org.caselight.whistleblowing.WhistleblowingRecord;
import org.caselight.whistleblowing.WhistleblowingRecords;
import org.caselight.whistleblowing.WhistleblowingSummary;

/**
 * What people blew the whistle about and what came of it: once for those in charge, and once as it
 * may be published. It prints no reference; a record is found by its line in the file.
 */
final class WhistleblowingSection {
  static final WorkingDays DAYS = ENGLAND_AND_WALES;

  private final WhistleblowingRegister register;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;
  private final ReportingYear year;
  private final DisclosurePolicy publishUnder;
  private final WhistleblowingPolicy policy;

  WhistleblowingSection(
      WhistleblowingRegister register,
      LocalDate asAt,
      boolean isAsAtGiven,
      WhistleblowingOptions options) {
    this.register = register;
    this.asAt = asAt;
    this.isAsAtGiven = isAsAtGiven;
    this.year = options.year(asAt);
    this.publishUnder = options.publishUnder();
    this.policy = options.policy();
  }

  void addTo(TextReport report) {
    if (register.entries().isEmpty()) {
      report.section("Whistleblowing");
      SectionHead.addNothingUsed(report, register.file());
      return;
    }
    report.section("Whistleblowing, " + year);
    report.blank();
    report.item("Figures: ", SectionHead.source(register.file(), ImmutableSet.of()));
    SectionHead.addAsAt(report, register.file(), asAt, isAsAtGiven);
    SectionHead.addMissing(report, register.rowsNotUsed());
    WhistleblowingSummary summary =
        register.records().stream().collect(WhistleblowingRecords.toSummary(year, asAt));
    addForThoseInCharge(report, summary);
    addForPublication(report, summary.release(publishUnder));
  }

  private void addForThoseInCharge(TextReport report, WhistleblowingSummary summary) {
    report.heading("For the executive director: not for publication");
    report.paragraph(
        Wording.count(summary.records(), "record was", "records were")
            + " received "
            + Wording.period(year.period())
            + "."
            + withDatedIncident(summary)
            + similar(summary));
    long others = register.entries().size() - summary.records();
    if (others > 0) {
      report.paragraph(
          "Not counted here: "
              + Wording.count(others, "record", "records")
              + " received in another year or after the day asked about.");
    }
    if (summary.records() > 0) {
      report.blank();
      report.item("Source:   ", counted(summary.bySource(), SourceKind::label));
      report.item("Channel:  ", counted(summary.byChannel(), Channel::toString));
      report.item("Outcome:  ", outcomes(summary));
      report.item(
          "Answered: ",
          outOf(summary.answered(), summary)
              + (summary.nobodyToAnswer() == 0
                  ? ""
                  : "; nobody to answer: " + summary.nobodyToAnswer()));
      report.item("Closed:   ", outOf(summary.closed(), summary) + " recorded as closed");
    }
    addThemes(report, summary);
    addOpen(report);
    addLimits(report);
    addIssues(report);
    report.paragraph(
        "A record counts under each theme it raises, so themes do not add up to the records."
            + " Something done: an action on the theme is recorded on some record by that day; it"
            + " answers the theme for every record that raised it. Whether it was enough is not in"
            + " the numbers, and where nothing is recorded a reply may have dealt with it. Who spoke, what the register calls it and what was told is not printed"
            + " anywhere, and of who spoke the file has no column.");
  }

  private static String withDatedIncident(WhistleblowingSummary summary) {
    if (summary.records() == 0) {
      return "";
    }
    return summary.withDatedIncident() == 0
        ? " None tells of an incident on a certain day: what could be looked into are their themes."
        : " " + outOf(summary.withDatedIncident(), summary) + " with an incident on a certain day.";
  }

  private static String similar(WhistleblowingSummary summary) {
    int shared = summary.sharedThemes().size();
    if (shared == 0) {
      return "";
    }
    return shared == summary.byTheme().size()
        ? " They raised similar issues: every theme was raised by more than one of them."
        : " Themes raised by more than one of them: "
            + shared
            + " of "
            + summary.byTheme().size()
            + ".";
  }

  private static String outOf(long number, WhistleblowingSummary summary) {
    return number + " of " + summary.records();
  }

  private static String outcomes(WhistleblowingSummary summary) {
    String found = counted(summary.byOutcome(), Outcome::label);
    return summary.notConcluded() == 0
        ? found
        : (found.isEmpty() ? "" : found + ", ") + "not concluded " + summary.notConcluded();
  }

  private static <K> String counted(Map<K, Long> counts, Function<K, String> name) {
    return Wording.listed(
        counts.entrySet().stream().filter(count -> count.getValue() > 0).toList(),
        count -> Printable.shown(name.apply(count.getKey())) + " " + count.getValue());
  }

  private void addThemes(TextReport report, WhistleblowingSummary summary) {
    if (summary.byTheme().isEmpty()) {
      return;
    }
    ImmutableSortedSet<Theme> unanswered =
        register.records().stream()
            .collect(WhistleblowingRecords.toUnansweredThemes(ImmutableList.of(), asAt));
    TextTable table = new TextTable("Theme", ">Raised by", "Something done");
    summary
        .byTheme()
        .forEach(
            (theme, count) ->
                table.row(
                    Printable.shown(theme.name()),
                    Long.toString(count),
                    unanswered.contains(theme) ? "NOTHING RECORDED" : "yes"));
    report.table(table);
  }

  private void addOpen(TextReport report) {
    ImmutableList<WhistleblowingRecord> open =
        register.records().stream().collect(WhistleblowingRecords.toOpen(asAt));
    report.blank();
    report.item(
        "Open:     ",
        open.isEmpty()
            ? "none, of whatever year"
            : open.size()
                + " not recorded as closed, of whatever year: "
                + Wording.listed(
                    open,
                    record ->
                        inWords(record)
                            + ", open for "
                            + Wording.count(record.daysOpen(asAt).orElseThrow(), "day", "days")));
  }

  /** By what is not withheld: when, and to whom. */
  private static String inWords(WhistleblowingRecord record) {
    return "received on "
        + Wording.date(record.receivedOn())
        + " through "
        + Printable.shown(record.channel().toString());
  }

  private void addLimits(TextReport report) {
    if (policy.acknowledgeWithin().isEmpty() && policy.respondWithin().isEmpty()) {
      report.item(
          "Overdue:  ",
          "not asked, for no limit is given by which to acknowledge or to answer"
              + " (--acknowledge-within, --respond-within)");
      return;
    }
    addLimit(
        report,
        "Acknowledged",
        "--acknowledge-within",
        policy.acknowledgeWithin(),
        ofYear().stream().collect(WhistleblowingRecords.toAcknowledgements(policy, DAYS, asAt)),
        register.records().stream()
            .collect(WhistleblowingRecords.toOverdueAcknowledgements(policy, DAYS, asAt)));
    addLimit(
        report,
        "Answered",
        "--respond-within",
        policy.respondWithin(),
        ofYear().stream().collect(WhistleblowingRecords.toResponses(policy, DAYS, asAt)),
        register.records().stream()
            .collect(WhistleblowingRecords.toOverdueResponses(policy, DAYS, asAt)));
  }

  private ImmutableList<WhistleblowingRecord> ofYear() {
    return register.records().stream()
        .filter(record -> year.period().contains(record.receivedOn()))
        .collect(toImmutableList());
  }

  private static void addLimit(
      TextReport report,
      String what,
      String option,
      Optional<TimeLimit> limit,
      Measured<TimelinessSummary> measured,
      ImmutableList<WhistleblowingRecord> overdue) {
    if (limit.isEmpty()) {
      report.item(
          "Overdue:  ",
          what + " in time or not: not asked, for no limit is given (" + option + ")");
      return;
    }
    report.item("Overdue:  ", what + " within " + limit.get() + ": " + measured);
    if (!overdue.isEmpty()) {
      report.item(
          "          ",
          "overdue, of whatever year: " + Wording.listed(overdue, WhistleblowingSection::inWords));
    }
  }

  private void addIssues(TextReport report) {
    ImmutableList<DataIssue<ImmutableList<WhistleblowingRecord>>> issues =
        register.records().stream().collect(WhistleblowingRecords.toIssues());
    if (issues.isEmpty()) {
      return;
    }
    report.paragraph("To look at in the file:");
    for (DataIssue<ImmutableList<WhistleblowingRecord>> issue : issues) {
      ImmutableList<Long> lines = register.lines(issue.subject());
      report.item(
          "- ",
          (lines.size() == 1 ? "line " : "lines ")
              + Wording.listed(lines, line -> Long.toString(line))
              + ": "
              + Printable.escaped(issue.reason()));
    }
  }

  /** In the library's own lines: what they do not say was withheld, and nothing is added. */
  private void addForPublication(TextReport report, PublishedWhistleblowingSummary published) {
    report.heading("For publication");
    report.paragraph(
        "Records received " + Wording.period(year.period()) + ": " + published.records() + ".");
    ImmutableList<String> lines = published.lines();
    for (String line : lines.subList(1, lines.size())) {
      report.item("- ", Printable.escaped(line));
    }
  }
}
