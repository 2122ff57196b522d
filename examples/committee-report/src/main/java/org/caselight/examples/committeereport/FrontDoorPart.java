package org.caselight.examples.committeereport;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.examples.committeereport.CaseworkSection.TwoYears;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;
import org.caselight.service.Team;

/** What came in, who came back, and how fast it was dealt with. */
final class FrontDoorPart {
  private final CaseworkFolder folder;
  private final CaseworkMeasures measures;

  FrontDoorPart(CaseworkFolder folder, CaseworkMeasures measures) {
    this.folder = folder;
    this.measures = measures;
  }

  void addTo(TextReport report) {
    TwoYears years = new TwoYears(measures);
    if (!folder.contacts().isEmpty()) {
      addContacts(years);
    }
    if (!folder.referrals().isEmpty()) {
      addReferrals(years);
    }
    if (!folder.assessments().isEmpty()) {
      addAssessments(years);
    }
    years.addTo(report);
    if (!folder.referrals().isEmpty()) {
      addTeams(report);
      report.blank();
      addMonths(report);
    }
    CaseworkSection.addList(
        report,
        "Overdue assessments",
        measures.overdueAssessments(),
        Assessment::child,
        assessment -> "since " + Wording.date(assessment.startedOn()));
    report.paragraph(
        "To social care: for an assessment or a section 47 enquiry. Again: within twelve months of an"
            + " earlier referral of the child, to whichever team. Decided in time: within a working"
            + " day, of those decided in the twelve months. Assessments: 45 working days from their"
            + " start, of those authorised in the twelve months; open ones are counted apart."
            + CaseworkSection.population(measures)
            + CaseworkSection.beginning(measures.before().reReferrals()));
  }

  private void addContacts(TwoYears years) {
    years.number("Contacts", year -> year.contacts().count());
    years.share("- to social care", CaseworkMeasures::contactsToSocialCare);
  }

  private void addReferrals(TwoYears years) {
    years.count("Referrals", CaseworkMeasures::referrals);
    years.rate(CaseworkMeasures::referrals);
    years.row("- again within twelve months", year -> CaseworkSection.share(year.reReferrals()));
    years.share("- decided in time", CaseworkMeasures::decidedInTime);
    years.share("- no further action", CaseworkMeasures::noFurtherAction);
  }

  private void addAssessments(TwoYears years) {
    years.share("Assessments in time", CaseworkMeasures::assessmentsInTime);
    years.row(
        "- open ones overdue",
        year -> CaseworkSection.share(year.openAssessments().figure().shareOverdue()));
  }

  private void addTeams(TextReport report) {
    TextTable table = new TextTable("Referrals given to", ">Referrals", ">Again", ">Share");
    boolean hasRows = false;
    for (Map.Entry<Team, RepeatShare> entry : measures.reReferralsByTeam().entrySet()) {
      Proportion again = entry.getValue().share().figure();
      if (again.isDefined()) {
        table.row(
            Printable.shown(entry.getKey().name()),
            Long.toString(again.whole()),
            Long.toString(again.part()),
            again.percent(1).orElseThrow().toPlainString() + "%");
        hasRows = true;
      }
    }
    if (hasRows) {
      report.table(table);
    }
  }

  private void addMonths(TextReport report) {
    MonthlySeries series = measures.referralsByMonth();
    if (series.isEmpty()) {
      return;
    }
    report.item(
        "Months:  ",
        Wording.month(series.firstMonth().orElseThrow())
            + " to "
            + Wording.month(series.lastMonth().orElseThrow())
            + ": "
            + Stream.of(false, true)
                .map(isLater -> ofYear(series, isLater))
                .filter(months -> !months.isEmpty())
                .collect(joining(", ")));
    ControlChart chart = ControlChart.of(series, Polarity.NEITHER);
    report.item(
        "Signals: ",
        chart.signals().isEmpty()
            ? "none: chance alone may explain every month"
            : chart.signals().stream()
                .map(signal -> Wording.month(signal.month()) + " " + signal.reason())
                .collect(joining("; ")));
  }

  private String ofYear(MonthlySeries series, boolean isLater) {
    YearMonth first = YearMonth.from(measures.period().from());
    return series.values().entrySet().stream()
        .filter(month -> isLater != month.getKey().isBefore(first))
        .map(month -> month.getValue().toPlainString())
        .collect(joining(", "));
  }
}
