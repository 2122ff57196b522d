package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.disclosure.CountTable;
import org.caselight.disclosure.TableCell;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Subject;
import org.caselight.service.Theme;
import org.caselight.whistleblowing.Breakdown;
import org.caselight.whistleblowing.WhistleblowingPolicy;
import org.caselight.whistleblowing.WhistleblowingRecord;
import org.caselight.whistleblowing.WhistleblowingRecords;
import org.caselight.whistleblowing.WhistleblowingSummary;

/**
 * Whistleblowing for the director, as a page shows it. It has no reference; a record is found by
 * its line in the file.
 */
final class WhistleblowingBlocks {
  private static final Indicator CLOSED =
      Indicator.builder()
          .code("whistleblowing-closed")
          .title("Whistleblowing records closed")
          .definition("records received in the year and recorded as closed ÷ records received")
          .source("Cambridgeshire, Summary of whistleblowing referrals, 2024-25")
          .unit(IndicatorUnit.SHARE)
          .polarity(Polarity.HIGHER_IS_BETTER)
          .people(PeopleCounted.IN_PART_AND_WHOLE)
          .build();

  private static final Indicator DAYS_OPEN =
      Indicator.builder()
          .code("whistleblowing-days-open")
          .title("Days that a whistleblowing record is open")
          .definition("days from the day received to the day asked about")
          .unit(IndicatorUnit.NUMBER)
          .polarity(Polarity.LOWER_IS_BETTER)
          .people(PeopleCounted.NOWHERE)
          .build();

  private final WhistleblowingRegister register;
  private final WhistleblowingSummary summary;
  private final WhistleblowingPolicy policy;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;
  private final Figures figures;
  private final Origin origin;

  WhistleblowingBlocks(
      WhistleblowingRegister register,
      WhistleblowingSummary summary,
      WhistleblowingPolicy policy,
      boolean isAsAtGiven,
      Figures figures) {
    this.register = register;
    this.summary = summary;
    this.policy = policy;
    this.asAt = summary.asAt();
    this.isAsAtGiven = isAsAtGiven;
    this.figures = figures;
    this.origin = origin(register.file());
  }

  static Origin origin(InputFile file) {
    return Origin.publishedOr("Cambridgeshire", InputFile.WHISTLEBLOWING_IN_SHORT, file);
  }

  /** A count of a breakdown, without the number. */
  static Kpi.Builder part(Origin origin, Breakdown breakdown, String part, DateRange period) {
    return origin
        .part(part)
        .kpi(
            Indicator.builder()
                .code(
                    "whistleblowing-" + breakdown.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .title("Whistleblowing records " + breakdown.label())
                .definition("concerns received in the year, " + breakdown.label())
                .source("Cambridgeshire, Summary of whistleblowing referrals, 2024-25")
                .unit(IndicatorUnit.NUMBER)
                .polarity(Polarity.NEITHER)
                .people(PeopleCounted.IN_PART)
                .build(),
            Subject.WHISTLEBLOWING,
            period);
  }

  ImmutableList<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(lead()));
    blocks.add(figures.keyFigures(Words.of("Concerns raised, and what came of them"), key()));
    if (!summary.byTheme().isEmpty()) {
      blocks.add(themes());
    }
    if (summary.records() > 0) {
      blocks.add(breakdowns());
    }
    open().ifPresent(blocks::add);
    blocks.add(points());
    blocks.add(PageWords.source(register.file(), ImmutableSet.of(), asAt, isAsAtGiven));
    if (register.rowsNotUsed() > 0) {
      blocks.add(PageWords.rowsNotUsed());
    }
    return ImmutableList.copyOf(blocks);
  }

  private Words lead() {
    if (summary.records() == 0) {
      return Words.of("No record was received ")
          .text("from ")
          .then(Figures.when(summary.period()))
          .text(".");
    }
    Words lead =
        summary.withDatedIncident() == 0
            ? Words.of(
                "No record tells of an incident on a certain day: what could be looked into are"
                    + " their themes.")
            : Words.of("Some of the records tell of an incident on a certain day.");
    Words similar =
        !summary.sharedThemes().isEmpty()
                && summary.sharedThemes().size() == summary.byTheme().size()
            ? lead.text(" They raised similar issues: every theme was raised by more than one.")
            : lead;
    ImmutableSortedSet<Theme> unanswered = unanswered();
    return unanswered.isEmpty()
        ? similar
        : similar
            .text(" Nothing is recorded as done about: ")
            .then(PageWords.named(unanswered, Theme::name))
            .text(".");
  }

  /** Of the themes of the year, those about which nothing was done. */
  private ImmutableSortedSet<Theme> unanswered() {
    return ImmutableSortedSet.copyOf(
        register.records().stream()
            .collect(WhistleblowingRecords.toUnansweredThemes(ImmutableList.of(), asAt))
            .stream()
            .filter(summary.byTheme()::containsKey)
            .toList());
  }

  // Key figures

  private ImmutableList<Kpi> key() {
    ImmutableList.Builder<Kpi> key = ImmutableList.builder();
    Kpi.Builder records =
        origin
            .kpi(KeyIndicator.WHISTLEBLOWING_RECORDS, summary.period())
            .figure(Count.of(summary.records()));
    ImmutableSortedSet<Theme> unanswered = unanswered();
    if (!unanswered.isEmpty()) {
      records.addFindings(
          KpiFinding.concern(
              "nothing recorded as done about: "
                  + Printable.escaped(Wording.listed(unanswered, Theme::name))));
    }
    key.add(records.build());
    Kpi.Builder answered =
        origin
            .kpi(KeyIndicator.WHISTLEBLOWING_ANSWERED, summary.period())
            .figure(
                Proportion.of(summary.answered(), summary.records() - summary.nobodyToAnswer()));
    if (summary.nobodyToAnswer() > 0) {
      answered.putLeftOut("nobody to answer", summary.nobodyToAnswer());
    }
    key.add(answered.build());
    key.add(
        origin
            .kpi(CLOSED, Subject.WHISTLEBLOWING, summary.period())
            .figure(Proportion.of(summary.closed(), summary.records()))
            .build());
    policy
        .acknowledgeWithin()
        .ifPresent(
            limit ->
                key.add(
                    inTime(
                        "acknowledged",
                        limit,
                        ofYear().stream()
                            .collect(
                                WhistleblowingRecords.toAcknowledgements(
                                    policy, WhistleblowingSection.DAYS, asAt)))));
    policy
        .respondWithin()
        .ifPresent(
            limit ->
                key.add(
                    inTime(
                        "answered",
                        limit,
                        ofYear().stream()
                            .collect(
                                WhistleblowingRecords.toResponses(
                                    policy, WhistleblowingSection.DAYS, asAt)))));
    return key.build();
  }

  private Kpi inTime(String what, TimeLimit limit, Measured<TimelinessSummary> measured) {
    return origin
        .kpi(
            Indicator.builder()
                .code("whistleblowing-" + what + "-in-time")
                .title("Whistleblowing records " + what + " within " + limit)
                .definition("records " + what + " within " + limit + " ÷ records " + what)
                .unit(IndicatorUnit.SHARE)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .people(PeopleCounted.IN_PART_AND_WHOLE)
                .build(),
            Subject.WHISTLEBLOWING,
            summary.period())
        .figure(measured.figure().shareInTime())
        .putAllLeftOut(measured.leftOut())
        .build();
  }

  private ImmutableList<WhistleblowingRecord> ofYear() {
    return register.records().stream()
        .filter(record -> summary.period().contains(record.receivedOn()))
        .collect(toImmutableList());
  }

  // Themes, breakdowns, what is open

  private Block themes() {
    ImmutableSortedSet<Theme> unanswered = unanswered();
    ThemesChart chart = new ThemesChart(figures);
    summary
        .byTheme()
        .forEach(
            (theme, count) ->
                chart.add(
                    theme,
                    figures.release(
                        origin
                            .part(theme.name())
                            .kpi(ThemesChart.RAISED, Subject.WHISTLEBLOWING, summary.period())
                            .figure(Count.of(count))
                            .build()),
                    !unanswered.contains(theme)));
    return chart.build(Words.of("What was raised, and whether something was done about it"));
  }

  private Table breakdowns() {
    Table.Builder table =
        Table.builder(
                Words.of("Records received ")
                    .then(Figures.when(summary.period()))
                    .text(", broken down; what there were none of is left out"))
            .textColumn("Breakdown")
            .textColumn("Records");
    for (Breakdown breakdown :
        ImmutableList.of(Breakdown.SOURCE, Breakdown.CHANNEL, Breakdown.OUTCOME)) {
      CountTable counts = summary.table(breakdown);
      table.row(
          Words.of(breakdown.label()),
          PageWords.joined(
              counts.rows().stream().filter(row -> counts.count(TableCell.of(row)) > 0).toList(),
              ", ",
              row ->
                  Words.ofName(row)
                      .text(" ")
                      .then(
                          figures.shown(
                              part(origin, breakdown, row, summary.period())
                                  .figure(Count.of(counts.count(TableCell.of(row))))
                                  .build()))));
    }
    return table.build();
  }

  private Optional<Table> open() {
    ImmutableList<WhistleblowingRecord> open =
        register.records().stream().collect(WhistleblowingRecords.toOpen(asAt));
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.builder(Words.of("Not recorded as closed, of whatever year"))
            .textColumn("Received")
            .textColumn("Through")
            .numberColumn("Days open")
            .textColumn("Overdue");
    for (WhistleblowingRecord record : open) {
      table.row(
          Words.of(record.receivedOn()),
          Words.ofName(record.channel().toString()),
          figures.shown(
              origin
                  .part(record.channel().toString())
                  .kpi(
                      DAYS_OPEN,
                      Subject.WHISTLEBLOWING,
                      DateRange.ofDays(record.receivedOn(), asAt))
                  .figure(Count.of(record.daysOpen(asAt).orElseThrow()))
                  .build()),
          overdue(record));
    }
    return Optional.of(table.build());
  }

  private Words overdue(WhistleblowingRecord record) {
    if (policy.acknowledgeWithin().isEmpty() && policy.respondWithin().isEmpty()) {
      return Words.of("not asked");
    }
    List<Words> overdue = new ArrayList<>();
    if (record.isAcknowledgementOverdue(policy, WhistleblowingSection.DAYS, asAt)) {
      overdue.add(Words.of("to be acknowledged"));
    }
    if (record.isResponseOverdue(policy, WhistleblowingSection.DAYS, asAt)) {
      overdue.add(Words.of("to be answered"));
    }
    return overdue.isEmpty() ? Words.of("no") : PageWords.joined(overdue, ", ");
  }

  private Points points() {
    ImmutableList.Builder<Words> points = ImmutableList.builder();
    register.records().stream()
        .collect(WhistleblowingRecords.toIssues())
        .forEach(
            issue ->
                points.add(
                    Words.of("To look at in the file, line ")
                        .then(
                            PageWords.named(
                                register.lines(issue.subject()), line -> Long.toString(line)))
                        .text(": ")
                        .then(PageWords.issue(issue))));
    if (policy.acknowledgeWithin().isEmpty() || policy.respondWithin().isEmpty()) {
      points.add(
          Words.of("What is overdue is asked only where a limit is given (")
              .name("--acknowledge-within, --respond-within")
              .text("), for no law says one."));
    }
    return new Points(
        points
            .add(
                Words.of(
                    "A record counts under each theme it raises, so themes do not add up to the"
                        + " records."))
            .add(
                Words.of(
                    "Something done: an action on the theme is recorded on some record by that day;"
                        + " it answers the theme for every record that raised it. Whether it was"
                        + " enough is not in the numbers, and where nothing is recorded a reply may"
                        + " have dealt with it."))
            .add(
                Words.of(
                    "Who spoke, what the register calls it and what was told is not on the page, and"
                        + " of who spoke the file has no column."))
            .build());
  }
}
