package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.ServiceCapacity;
import org.caselight.examples.committeereport.MoneyRows.Funding;
import org.caselight.examples.committeereport.chart.BarsChart;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.chart.Mark;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Indicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.service.Pounds;
import org.caselight.workforce.FundingCheck;
import org.caselight.workforce.StaffingCost;

/** What the posts that a limit on caseloads asks for cost, and whether the funding covers them. */
final class FundingBlocks {
  private static final Indicator FUNDING =
      Amounts.number("Funding, in pounds", "what there is for all the years together");

  private static final Indicator YEARS =
      Amounts.number("Years of the funding", "for how many years it has to do");

  private static final Indicator COST_OF_POST =
      Amounts.number(
          "Cost of a full-time post, in pounds a year", "pounds a year, without pay awards");

  private static final Indicator POSTS_PAID =
      Amounts.divisible(
          "Full-time posts that the funding pays for", "funding ÷ (cost of a post a year × years)");

  private static final Indicator MORE =
      Amounts.divisible(
          "More full-time posts for a limit on caseloads",
          "sum over the teams of cases ÷ limit − full-time equivalents, where that is above 0");

  private static final Indicator COST_A_YEAR =
      Amounts.number(
          "Cost of a limit on caseloads, in pounds a year", "more posts × cost of a post a year");

  private static final Indicator COST =
      Amounts.number(
          "Cost of a limit on caseloads over the years, in pounds", "cost a year × years");

  private final WorkforceFolder folder;
  private final Optional<WorkersCaseloads> caseloads;
  private final ImmutableSet<CaseloadPolicy> policies;
  private final LocalDate asAt;
  private final Figures figures;
  private final MoneyFigures money;

  FundingBlocks(
      WorkforceFolder folder,
      Optional<WorkersCaseloads> caseloads,
      ImmutableSet<CaseloadPolicy> policies,
      LocalDate asAt,
      Figures figures) {
    this.folder = folder;
    this.caseloads = caseloads.filter(known -> !known.snapshots().isEmpty());
    this.policies = policies;
    this.asAt = asAt;
    this.figures = figures;
    this.money = new MoneyFigures(folder.folder(), asAt, figures);
  }

  /** A limit and what it costs beside the funding. */
  private record Cost(
      CaseloadPolicy policy, ServiceCapacity capacity, StaffingCost cost, FundingCheck check) {
    String name() {
      return FundingPart.limits(policy);
    }
  }

  private Stream<Cost> costs(Funding funding) {
    return policies.stream()
        .map(
            policy -> {
              ServiceCapacity capacity = FundingPart.capacity(caseloads.orElseThrow(), policy);
              StaffingCost cost =
                  StaffingCost.of(capacity.moreFteTeamByTeam(), funding.aYearPerFte());
              return new Cost(
                  policy, capacity, cost, cost.against(funding.range(), funding.years()));
            });
  }

  private boolean isComplete() {
    return !folder.funding().isEmpty() && caseloads.isPresent();
  }

  /** What the strictest limit takes, in a sentence. */
  Words lead() {
    if (!isComplete()) {
      return Words.NONE;
    }
    Funding funding = folder.funding().get(0);
    return costs(funding)
        .reduce((one, other) -> other.cost().fte().compareTo(one.cost().fte()) > 0 ? other : one)
        .map(
            strictest ->
                Words.of("To bring every team to the limit of ")
                    .name(strictest.name())
                    .text(" takes ")
                    .then(more(strictest))
                    .text(" more full-time posts" + coverInWords(strictest.check().cover())))
        .orElse(Words.NONE);
  }

  private static String coverInWords(FundingCheck.Cover cover) {
    return switch (cover) {
      case COVERED -> ", which the funding covers. ";
      case DEPENDS -> "; whether the funding covers them depends on how much it will be. ";
      case NOT_COVERED -> ", which the funding does not cover. ";
    };
  }

  ImmutableList<Block> blocks() {
    if (folder.funding().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(
        new Heading(Words.of("What a limit on caseloads costs").text(money.origin().suffix())));
    ImmutableList<Funding> fundings = folder.funding();
    if (caseloads.isPresent()) {
      blocks.add(chart(fundings.get(0)));
    }
    for (Funding funding : fundings) {
      blocks.add(new Paragraph(inWords(funding)));
      if (caseloads.isPresent()) {
        blocks.add(table(funding));
      }
    }
    if (caseloads.isEmpty()) {
      blocks.add(
          new Paragraph(
              Words.of(
                  "Left out: what a limit costs, for it takes workers' own caseloads"
                      + " (--workers).")));
    }
    if (caseloads.isPresent() && isAnyTeamNotKnown()) {
      blocks.add(
          new Paragraph(Words.of("Some teams are not in it, for it is not known what they need.")));
    }
    return blocks.add(PageWords.source(money.origin().computed())).build();
  }

  /** How to read what a limit costs. */
  ImmutableList<Words> method() {
    return isComplete()
        ? ImmutableList.of(
            Words.of(
                "More posts for a limit: what each team whose average is above it needs at today's"
                    + " cases; one team's room helps no other. Covered: the least funding that there"
                    + " will be is enough for all the years."))
        : ImmutableList.of();
  }

  private boolean isAnyTeamNotKnown() {
    return costs(folder.funding().get(0)).anyMatch(cost -> cost.capacity().teamsNotKnown() > 0);
  }

  private static String who(Funding funding) {
    return Printable.shown(funding.name());
  }

  /** Only how much there is was printed: paragraph 2.72. */
  private Words printed(Funding funding, String end, Pounds pounds) {
    return Words.of("£")
        .then(
            figures.shown(
                money
                    .kpi(FUNDING, who(funding) + ", " + end, Amounts.pounds(pounds), source())
                    .build()));
  }

  private Provenance source() {
    return Origin.printed(folder.folder(), InputFile.SERVICE_DIRECTOR_REPORT, paragraph());
  }

  private Optional<String> paragraph() {
    return folder.folder().isBundled() ? Optional.of("2.72") : Optional.empty();
  }

  private Words inWords(Funding funding) {
    String who = who(funding);
    Words words =
        Words.ofName(who)
            .text(": ")
            .then(printed(funding, "at least", funding.range().least()))
            .text(" to ")
            .then(printed(funding, "at most", funding.range().most()))
            .text(" for all of ")
            .then(figures.shown(money.kpi(YEARS, who, Count.of(funding.years())).build()))
            .text(funding.years() == 1 ? " year (" : " years (")
            .source(source().source())
            .text("). At ")
            .then(money.pounds(COST_OF_POST, who, funding.aYearPerFte()))
            .text(" a year for a full-time post it pays for ")
            .then(postsPaid(funding, "at least", funding.range().least()))
            .text(" to ")
            .then(postsPaid(funding, "at most", funding.range().most()))
            .text(" of them.");
    return funding
        .note()
        .map(note -> words.text(" Note: ").name(Printable.escaped(note)).text("."))
        .orElse(words);
  }

  private Words postsPaid(Funding funding, String end, Pounds amount) {
    StaffingCost onePost = StaffingCost.of(Fraction.ONE, funding.aYearPerFte());
    Pounds overTheYears = onePost.against(funding.range(), funding.years()).cost();
    return overTheYears.signum() == 0
        ? Words.of("any number")
        : figures.shown(
            money
                .kpi(
                    POSTS_PAID,
                    who(funding) + ", " + end,
                    Average.of(
                        amount.toFraction().rounded(2), overTheYears.toFraction().rounded(2)))
                .build());
  }

  private Words more(Cost cost) {
    return figures.shown(moreKpi(cost));
  }

  private Kpi moreKpi(Cost cost) {
    return money.kpi(MORE, cost.name(), Amounts.of(cost.cost().fte())).build();
  }

  private Table table(Funding funding) {
    Table.Builder table =
        Table.builder(Words.of("What each limit costs against the funding of ").name(who(funding)))
            .textColumn("Limit")
            .numberColumn("More full-time posts")
            .numberColumn("A year")
            .numberColumn("In all")
            .textColumn("Does the funding do?");
    costs(funding)
        .forEach(
            cost -> {
              String who = cost.name() + ", " + who(funding);
              PublishedKpi inAll = figures.release(inAll(cost, who));
              table.row(
                  Words.ofName(cost.name()),
                  more(cost),
                  money.pounds(COST_A_YEAR, who, cost.cost().costAYear()),
                  Words.of("£").then(figures.shown(inAll)),
                  Words.of(cost.check().cover().label() + ", ")
                      .then(figures.cellOf(inAll, KpiColumn.NOTE)));
            });
    return table.build();
  }

  private Kpi inAll(Cost cost, String who) {
    return money
        .kpi(COST, who, Amounts.pounds(cost.check().cost()))
        .addFindings(
            KpiFinding.note(
                "lasts " + cost.check().lasts().orElse("for ever: nothing is to be paid")))
        .build();
  }

  private Block chart(Funding funding) {
    Words title =
        Words.of("More full-time posts that each limit takes, ")
            .day(asAt)
            .text(money.origin().suffix());
    Words description =
        Words.of(
            "A bar for each limit on caseloads: how many more full-time posts bring every team"
                + " within it at today's cases.");
    Table.Builder numbers =
        Table.builder(Words.of("More full-time posts by limit"))
            .textColumn("Limit")
            .numberColumn("More full-time posts");
    costs(funding).forEach(cost -> numbers.row(Words.ofName(cost.name()), more(cost)));
    return ChartBlock.of(
        BarsChart.picture(
            new ChartText("workforce-limits", title.toString(), description.toString()),
            "full-time posts more than today",
            costs(funding).map(this::bar).toList()),
        title,
        description,
        numbers.build());
  }

  private BarsChart.Bar bar(Cost cost) {
    PublishedKpi more = figures.release(moreKpi(cost));
    String cover = cost.check().cover().label();
    return new BarsChart.Bar(
        cost.name(),
        more.value(),
        more.shown(),
        Optional.of(
            switch (cost.check().cover()) {
              case COVERED -> Mark.within(cover);
              case DEPENDS -> Mark.close(cover);
              case NOT_COVERED -> Mark.over(cover);
            }),
        Optional.empty());
  }
}
