package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Timeliness;
import org.caselight.casework.RepeatShare;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;
import org.caselight.service.Team;

/** What came in, who came back, and how fast it was dealt with, on the page. */
final class FrontDoorOnPage {
  /** "We should be achieving a rate of 80%-85%": Cambridgeshire, July 2019, paragraph 2.32. */
  private static final Target ASSESSMENTS_IN_TIME_AT_LEAST = Target.atLeastPercent(80);

  /** Local choices, made up for made-up records: no source gives a number. */
  private static final Target RE_REFERRALS_AT_MOST = Target.atMostPercent(20);

  private static final Target DECISIONS_IN_TIME_AT_LEAST = Target.atLeastPercent(90);
  private static final Target NO_ASSESSMENT_OVERDUE = Target.atMost(BigDecimal.ZERO);

  private final CaseworkFigures casework;
  private final CaseworkFolder folder;
  private final CaseworkMeasures measures;

  FrontDoorOnPage(CaseworkFolder folder, LocalDate asAt, Edition edition) {
    this.casework = new CaseworkFigures(folder, asAt, edition);
    this.folder = folder;
    this.measures = casework.measures();
  }

  ImmutableList<Kpi> keyFigures(DisclosurePolicy disclosure) {
    ImmutableList.Builder<Kpi> key = ImmutableList.builder();
    if (!folder.contacts().isEmpty()) {
      key.add(
          casework
              .overYear(
                  KeyIndicator.CONTACTS_TO_SOCIAL_CARE, CaseworkMeasures::contactsToSocialCare)
              .build());
    }
    if (!folder.referrals().isEmpty()) {
      key.add(referrals(disclosure), reReferrals());
      key.add(
          casework
              .overYear(KeyIndicator.DECISIONS_IN_TIME, CaseworkMeasures::decidedInTime)
              .target(casework.localChoice(DECISIONS_IN_TIME_AT_LEAST))
              .build());
      key.add(
          casework
              .overYear(KeyIndicator.NO_FURTHER_ACTION, CaseworkMeasures::noFurtherAction)
              .build());
    }
    if (!folder.assessments().isEmpty()) {
      key.add(
          casework
              .overYear(KeyIndicator.ASSESSMENTS_IN_TIME, CaseworkMeasures::assessmentsInTime)
              .target(casework.localChoice(ASSESSMENTS_IN_TIME_AT_LEAST))
              .build());
      key.add(overdue());
    }
    return key.build();
  }

  private Kpi referrals(DisclosurePolicy disclosure) {
    return casework
        .overYear(KeyIndicator.REFERRALS, CaseworkMeasures::referrals)
        .addAllFindings(months(disclosure).map(MonthsOnPage::findings).orElse(ImmutableList.of()))
        .build();
  }

  private Kpi reReferrals() {
    return casework
        .repeats(KeyIndicator.RE_REFERRALS, CaseworkMeasures::reReferrals)
        .target(casework.localChoice(RE_REFERRALS_AT_MOST))
        .build();
  }

  /** Open assessments whose last day is past; the shares of a year before are of other records. */
  private Kpi overdue() {
    Measured<TimelinessSummary> open = measures.openAssessments();
    return casework
        .onceOnly(
            KeyIndicator.ASSESSMENTS_OVERDUE,
            casework.onDay(),
            Measured.of(Count.of(open.figure().count(Timeliness.OVERDUE)), open.leftOut()))
        .target(casework.localChoice(NO_ASSESSMENT_OVERDUE))
        .build();
  }

  Words lead(Figures figures) {
    Words who = Words.ofName(casework.origin().who()).text(casework.origin().suffix() + ": ");
    if (folder.referrals().isEmpty()) {
      return who.text("there are no referrals.");
    }
    return who.then(figures.shown(referrals(figures.policy())))
        .text(" referrals in the twelve months to ")
        .day(measures.asAt())
        .text(measures.reReferrals().isLowerBound() ? ", of which at least " : ", of which ")
        .then(figures.shown(reReferrals()))
        .text(" were of a child referred before within twelve months.");
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Words.of("Referrals and assessments" + casework.origin().suffix())));
    months(figures.policy()).ifPresent(months -> blocks.add(months.chart(figures)));
    teams(figures).ifPresent(blocks::add);
    blocks.addAll(
        casework.single(
            "Assessments overdue",
            measures.overdueAssessments(),
            assessment ->
                Words.ofName(Wording.child(assessment.child()))
                    .text(", begun on ")
                    .day(assessment.startedOn())));
    blocks.addAll(casework.noneSingle());
    blocks.add(casework.source());
    return ImmutableList.copyOf(blocks);
  }

  /** Referrals by month: each year beside its total, so that no month can be worked out. */
  private Optional<MonthsOnPage> months(DisclosurePolicy disclosure) {
    MonthlySeries series = measures.referralsByMonth();
    if (series.isEmpty()) {
      return Optional.empty();
    }
    YearMonth year = YearMonth.from(measures.period().from());
    ImmutableSortedMap.Builder<YearMonth, PublishedKpi> months = ImmutableSortedMap.naturalOrder();
    Stream.of(series.values().headMap(year, false), series.values().tailMap(year, true))
        .filter(values -> !values.isEmpty())
        .forEach(values -> months.putAll(released(values, disclosure)));
    return Optional.of(
        new MonthsOnPage(
            "referrals-by-month",
            "referrals",
            casework.origin().suffix(),
            ControlChart.of(series, Polarity.NEITHER),
            months.buildOrThrow()));
  }

  private ImmutableSortedMap<YearMonth, PublishedKpi> released(
      ImmutableSortedMap<YearMonth, BigDecimal> values, DisclosurePolicy disclosure) {
    ImmutableList<Kpi> kpis =
        values.entrySet().stream().map(this::ofMonth).collect(toImmutableList());
    ImmutableList<PublishedKpi> released =
        Breakdown.ofCounts(kpis, disclosure)
            .orElseGet(
                () ->
                    kpis.stream()
                        .map(kpi -> Figures.withheld(kpi, disclosure))
                        .collect(toImmutableList()));
    ImmutableSortedMap.Builder<YearMonth, PublishedKpi> months = ImmutableSortedMap.naturalOrder();
    ImmutableList<YearMonth> keys = values.keySet().asList();
    for (int i = 0; i < keys.size(); i++) {
      months.put(keys.get(i), released.get(i));
    }
    return months.buildOrThrow();
  }

  private Kpi ofMonth(Map.Entry<YearMonth, BigDecimal> month) {
    return casework
        .onceOnly(
            KeyIndicator.REFERRALS,
            DateRange.ofMonth(month.getKey()),
            Measured.of(Count.of(month.getValue().longValueExact())))
        .build();
  }

  private Optional<Table> teams(Figures figures) {
    ImmutableList<Kpi> shares =
        measures.reReferralsByTeam().entrySet().stream()
            .filter(team -> team.getValue().share().figure().whole() > 0)
            .map(this::ofTeam)
            .collect(toImmutableList());
    if (shares.size() < 2) {
      return Optional.empty();
    }
    return Breakdown.ofShares(shares, figures.policy())
        .map(
            released -> {
              Table.Builder table =
                  Table.builder(
                          Words.of(
                              "Re-referrals by the team they were given to, whichever team had the"
                                  + " child before"))
                      .textColumn("Team")
                      .numberColumn("Re-referrals")
                      .numberColumn("Of referrals");
              for (PublishedKpi share : released) {
                table.row(
                    Words.ofName(share.who()),
                    figures.shown(share),
                    PartOfWhole.working(figures, share));
              }
              return table.build();
            });
  }

  private Kpi ofTeam(Map.Entry<Team, RepeatShare> team) {
    return Kpi.builder(KeyIndicator.RE_REFERRALS)
        .who(Printable.shown(team.getKey().name()))
        .period(measures.period())
        .measured(team.getValue().share())
        .provenance(casework.origin().computed())
        .build();
  }

  /** What the targets are, where there are any. */
  ImmutableList<Words> notes() {
    Words rule =
        Words.of(
            "A decision is in time within a working day, an assessment by its last working day of"
                + " those that the law allows, counted from its start.");
    return casework.origin().isMadeUp()
        ? ImmutableList.of(
            rule,
            Words.of("The target of assessments in time is from ")
                .source("Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.32")
                .text("; the other targets are local choices, made up for made-up records."))
        : ImmutableList.of(rule);
  }
}
