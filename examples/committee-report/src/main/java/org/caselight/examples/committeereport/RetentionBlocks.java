package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.examples.committeereport.MoneyRows.Retention;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Amount;
import org.caselight.figure.Count;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Ratio;
import org.caselight.indicator.Indicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.service.Pounds;
import org.caselight.workforce.AgencyConversion;
import org.caselight.workforce.JoinerPayment;
import org.caselight.workforce.RetentionComparison;
import org.caselight.workforce.RetentionCost;
import org.caselight.workforce.RetentionScheme;

/** What it costs to pay those who stay, what that is met from, and what paying joiners costs. */
final class RetentionBlocks {
  private static final String SOURCE = ", paragraphs 2.9 and 2.10";

  private static final Indicator PAYMENT =
      Amounts.number(
          "Payment to each, in pounds", "pounds a year for a full-time post, or a person");

  private static final Indicator COST =
      Amounts.number(
          "Cost of a retention scheme, in pounds a year",
          "payment a year × full-time equivalents, or people, that it is for; no agency workers");

  private static final Indicator POSTS =
      Amounts.number(
          "Agency posts to be made permanent",
          "cost of the scheme ÷ (agency worker − permanent post − payment), rounded up");

  private static final Indicator EVEN =
      Amounts.share(
          "Turnover at which paying joiners costs as much",
          "payment a year to those who stay ÷ payment once to a joiner");

  private static final Indicator TURNOVER =
      Amounts.share("Turnover asked about", "leavers in a year ÷ in post");

  private static final Indicator PAYS_AT =
      Amounts.share(
          "Turnover at which the scheme pays for itself",
          "turnover today − payment to those who stay ÷ payment to a joiner");

  private final WorkforceFolder folder;
  private final Figures figures;
  private final MoneyFigures money;

  RetentionBlocks(WorkforceFolder folder, LocalDate asAt, Figures figures) {
    this.folder = folder;
    this.figures = figures;
    this.money = new MoneyFigures(folder.folder(), asAt, figures);
  }

  ImmutableList<Block> blocks() {
    if (folder.retention().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(Words.of("Paying those who stay").text(money.origin().suffix())));
    blocks.add(
        new Paragraph(
            Words.of(
                    "A scheme pays everybody it is for, every year, whether they would have left or"
                        + " not. It is met once enough agency posts are permanent, as ")
                .source(InputFile.SERVICE_DIRECTOR_REPORT + SOURCE)
                .text(" ask. What either payment does to turnover is not in these numbers.")));
    blocks.add(schemes());
    for (Retention retention : folder.retention()) {
      retention.joiners().ifPresent(joiners -> blocks.add(joiners(retention, joiners)));
      retention
          .note()
          .ifPresent(
              note ->
                  blocks.add(
                      new Paragraph(
                          Words.ofName(who(retention.scheme()))
                              .text(": ")
                              .name(Printable.escaped(note))
                              .text("."))));
    }
    return blocks.add(PageWords.source(money.origin().computed())).build();
  }

  private static String who(RetentionScheme scheme) {
    return Printable.shown(scheme.name());
  }

  private Table schemes() {
    Table.Builder table =
        Table.builder(Words.of("What each scheme costs, and what it takes to meet that"))
            .textColumn("Scheme")
            .numberColumn("To each, a year")
            .numberColumn("Cost a year")
            .textColumn("How it is reckoned")
            .numberColumn("Agency posts to be made permanent")
            .textColumn("What each of them does");
    folder.retention().forEach(retention -> table.row(row(retention)));
    return table.build();
  }

  private Words[] row(Retention retention) {
    RetentionScheme scheme = retention.scheme();
    Words name = Words.ofName(who(scheme));
    Words payment = money.pounds(PAYMENT, who(scheme), scheme.paymentAYear());
    if (folder.staff().isEmpty()) {
      return new Words[] {
        name,
        payment,
        Words.of(Wording.NOT_KNOWN),
        Words.of("it takes " + StaffRows.FILE),
        Words.NONE,
        Words.NONE
      };
    }
    Measured<RetentionCost> measured = folder.staff().stream().collect(scheme.toCost());
    if (isWithheld(measured.figure())) {
      return new Words[] {
        name,
        payment,
        Words.NONE,
        Words.of("left out of this edition, for the cost tells how few people are paid"),
        Words.NONE,
        Words.NONE
      };
    }
    PublishedKpi cost = figures.release(cost(measured));
    Optional<PublishedKpi> posts =
        retention
            .premium()
            .flatMap(premium -> posts(measured.figure().metFrom(premium)))
            .map(kpi -> figures.release(kpi));
    return new Words[] {
      name,
      payment,
      Words.of("£").then(figures.shown(cost)),
      figures.cellOf(cost, KpiColumn.NOTE),
      posts
          .map(figures::shown)
          .orElse(Words.of(retention.premium().isPresent() ? "no number would do" : "")),
      posts.map(kpi -> figures.cellOf(kpi, KpiColumn.NOTE)).orElse(Words.NONE)
    };
  }

  /** Whether the cost, and all that is worked out from it, gives a withheld number of people. */
  private boolean isWithheld(RetentionCost cost) {
    DisclosurePolicy policy = figures.policy();
    return !isPerFte(cost)
        && (policy.roundCellsTo() > 1 || policy.mustWithhold(cost.payments().longValue()));
  }

  private static boolean isPerFte(RetentionCost cost) {
    return cost.scheme().paidPer() == RetentionScheme.PaidPer.FTE;
  }

  private Kpi cost(Measured<RetentionCost> measured) {
    RetentionCost cost = measured.figure();
    KpiFinding working =
        isPerFte(cost)
            ? KpiFinding.note(working(cost, "FTE"))
            : KpiFinding.note(working(cost, "people"), cost.payments().longValue());
    return money
        .kpi(COST, who(cost.scheme()), Amounts.pounds(cost.costAYear()))
        .addFindings(working)
        .putAllLeftOut(measured.leftOut())
        .build();
  }

  private static String working(RetentionCost cost, String paid) {
    return Wording.tidy(Fraction.of(cost.payments()))
        + " "
        + paid
        + " × "
        + cost.scheme().paymentAYear();
  }

  private Optional<Kpi> posts(AgencyConversion conversion) {
    if (conversion.posts().isEmpty()) {
      return Optional.empty();
    }
    long posts = conversion.posts().getAsLong();
    return Optional.of(
        money
            .kpi(POSTS, who(conversion.cost().scheme()), Count.of(posts))
            .addFindings(
                KpiFinding.note(
                    "each saves "
                        + conversion.netSavingAPost()
                        + " after its own payment, with "
                        + conversion.balanceAYear(posts)
                        + " a year to spare"))
            .build());
  }

  private Table joiners(Retention retention, JoinerPayment joiners) {
    RetentionScheme scheme = retention.scheme();
    RetentionComparison comparison = scheme.comparedWith(joiners);
    Table.Builder table =
        Table.builder(
                Words.ofName(who(scheme))
                    .text(", or ")
                    .then(offer(scheme, joiners))
                    .text(" once to each who joins: as dear at a turnover of ")
                    .then(
                        figures.shown(
                            money
                                .kpi(
                                    EVEN,
                                    who(scheme),
                                    Ratio.of(
                                        amount(scheme.paymentAYear()), amount(joiners.amount())))
                                .build()))
                    .text(", above it paying joiners is dearer"))
            .numberColumn("Turnover")
            .numberColumn("To those who stay, a post")
            .numberColumn("To those who join, a post")
            .numberColumn("The scheme pays for itself if turnover falls to");
    for (RetentionComparison.SideBySide row : comparison.at(retention.turnovers())) {
      String who = who(scheme) + ", at " + RetentionPart.percent(row.turnover());
      table.row(
          figures.shown(money.kpi(TURNOVER, who, Amounts.percent(row.turnover())).build()),
          money.pounds(PAYMENT, who + ", to those who stay", row.retentionAYear()),
          money.pounds(PAYMENT, who + ", to joiners", row.joinersAYear()),
          comparison
              .turnoverToPayForItself(row.turnover())
              .map(
                  turnover ->
                      figures.shown(money.kpi(PAYS_AT, who, Amounts.percent(turnover)).build()))
              .orElse(Words.of("never")));
    }
    return table.build();
  }

  /** What the program's own file has of joiners is what a committee was told. */
  private Words offer(RetentionScheme scheme, JoinerPayment joiners) {
    return Words.of("£")
        .then(
            figures.shown(
                money
                    .kpi(
                        PAYMENT,
                        who(scheme) + ", once to a joiner",
                        Amounts.pounds(joiners.amount()),
                        folder.folder().isBundled()
                            ? Provenance.printed(InputFile.AUDIT_AND_ACCOUNTS)
                            : money.origin().computed())
                    .build()));
  }

  private static Amount amount(Pounds pounds) {
    BigDecimal exact = pounds.toFraction().rounded(2);
    return Amount.of(exact);
  }
}
