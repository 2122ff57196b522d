package org.caselight.examples.yearlypack;

import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.WaitingCase;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Count;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Rag;
import org.caselight.service.Status;

/** A yearly pack in plain text. */
final class PackText {
  private static final String NONE = "-";

  private final YearlyPack pack;
  private final TextReport report;

  private PackText(YearlyPack pack) {
    this.pack = pack;
    this.report = new TextReport("THE YEAR IN CHILDREN'S SERVICES, " + pack.year());
  }

  /**
   * The whole report.
   *
   * @param pack the pack
   * @param origin where the records are from, as a sentence
   * @return its text
   */
  static String of(YearlyPack pack, String origin) {
    PackText text = new PackText(pack);
    text.report.paragraph(origin);
    text.addInShort();
    text.addConversion();
    text.addOpen();
    text.addOverdueVisits();
    text.addCaseloads();
    return text.report.toString();
  }

  private void addInShort() {
    report.heading("In short");
    report.item("Referred again:    ", pack.reReferrals().toString());
    report.item("Assessed in time:  ", YearlyPack.CLOCK.label() + ", " + pack.assessedInTime());
    report.item("Visits:            ", pack.overdueVisits().toString());
    report.item("Caseloads:         ", pack.caseloads().toString());
  }

  private void addConversion() {
    report.section("Referrals that were to be assessed");
    TextTable months =
        new TextTable("Month", ">share", ">to be assessed", ">referrals", ">left out");
    pack.conversion()
        .columnMap()
        .forEach((month, teams) -> months.row(conversion(month.toString(), teams.values())));
    report.table(months);
    TextTable teams = new TextTable("Team", ">share", ">to be assessed", ">referrals", ">left out");
    pack.conversion()
        .rowMap()
        .forEach((team, ofTeam) -> teams.row(conversion(team.toString(), ofTeam.values())));
    teams.row(conversion("All", pack.conversion().values()));
    report.table(teams);
    report.paragraph("Left out: " + leftOut(pack.conversion().values()) + ".");
  }

  private static String[] conversion(String of, Collection<Measured<Proportion>> measured) {
    Proportion share =
        measured.stream().map(Measured::figure).reduce(Proportion.of(0, 0), Proportion::pooledWith);
    return new String[] {
      of,
      share.percent(1).map(percent -> percent.toPlainString() + "%").orElse(NONE),
      Count.of(share.part()).toString(),
      Count.of(share.whole()).toString(),
      Count.of(measured.stream().mapToLong(Measured::leftOutCount).sum()).toString()
    };
  }

  private static String leftOut(Collection<? extends Measured<?>> measured) {
    Map<String, Long> reasons = new TreeMap<>();
    measured.forEach(
        one -> one.leftOut().forEach((reason, count) -> reasons.merge(reason, count, Long::sum)));
    return reasons.isEmpty()
        ? "nothing"
        : reasons.entrySet().stream()
            .map(reason -> reason.getKey() + " (" + Count.of(reason.getValue()) + ")")
            .collect(Collectors.joining(", "));
  }

  private void addOpen() {
    report.section("Open at the end of the month");
    List<String> headers = new ArrayList<>(List.of("Month"));
    pack.openByMonthEnd().keySet().forEach(status -> headers.add(">" + status.label()));
    headers.add(">together");
    TextTable table = new TextTable(headers.toArray(String[]::new));
    for (YearMonth month : pack.year().months()) {
      List<String> row = new ArrayList<>(List.of(month.toString()));
      Count together = Count.ZERO;
      for (Measured<ImmutableSortedMap<YearMonth, Count>> status : pack.openByMonthEnd().values()) {
        Count open = status.figure().getOrDefault(month, Count.ZERO);
        row.add(open.toString());
        together = together.plus(open);
      }
      row.add(together.toString());
      table.row(row.toArray(String[]::new));
    }
    report.table(table);
    report.paragraph("Left out of every month: " + leftOut(pack.openByMonthEnd().values()) + ".");
  }

  private void addOverdueVisits() {
    report.section("Visits that are overdue on " + pack.overdueVisits().asAt());
    report.paragraph("Policy: " + YearlyPack.VISITS + ".");
    TextTable table = new TextTable("Status", ">overdue", ">median days", ">longest");
    pack.overdueVisits()
        .daysOverdueByStatus()
        .forEach((status, days) -> table.row(row(status, days)));
    report.table(table);
    report.paragraph(
        "The records have the last visit alone. Of a year before the last on record, visits look"
            + " overdue that were made in time.");
    report.paragraph("Of children with a due date: " + pack.overdueVisits().share() + ".");
  }

  private static String[] row(Status status, DurationSummary days) {
    return new String[] {
      status.label(),
      Count.of(days.count()).toString(),
      days.median().map(PackText::toOneDecimal).orElse(NONE),
      days.longest().isPresent() ? Long.toString(days.longest().getAsLong()) : NONE
    };
  }

  private void addCaseloads() {
    report.section("Caseloads on " + pack.year().lastDay());
    report.paragraph(
        "Policy: "
            + YearlyPack.CASELOADS
            + ". Every worker who holds a case is taken for one full-time post.");
    TextTable table = new TextTable("Team", "Colour", ">cases", ">per worker", ">unallocated");
    pack.caseloads().checks().forEach(check -> table.row(row(check)));
    report.table(table);
  }

  private static String[] row(CaseloadCheck check) {
    return new String[] {
      check.team().toString(),
      check.rag().map(Rag::label).orElse("not known"),
      check.snapshot().cases().isPresent()
          ? Count.of(check.snapshot().cases().getAsLong()).toString()
          : NONE,
      check.average().value().map(PackText::toOneDecimal).orElse(NONE),
      check
          .snapshot()
          .waiting(WaitingCase.Reason.UNALLOCATED)
          .map(waiting -> Count.of(waiting.cases()).toString())
          .orElse(NONE)
    };
  }

  private static String toOneDecimal(Fraction value) {
    return value.rounded(1).toPlainString();
  }
}
