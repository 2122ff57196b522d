package org.caselight.examples.committeereport;

import java.util.Optional;
import org.caselight.examples.committeereport.MoneyRows.Retention;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.service.Pounds;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.workforce.AgencyConversion;
import org.caselight.workforce.AgencyPremium;
import org.caselight.workforce.JoinerPayment;
import org.caselight.workforce.RetentionComparison;
import org.caselight.workforce.RetentionCost;
import org.caselight.workforce.RetentionScheme;

/** What it costs to pay those who stay, what that is met from, and what paying joiners costs. */
final class RetentionPart {
  private static final Fraction HUNDRED = Fraction.of(100);

  private final WorkforceFolder folder;

  RetentionPart(WorkforceFolder folder) {
    this.folder = folder;
  }

  void addTo(TextReport report) {
    if (folder.retention().isEmpty()) {
      return;
    }
    report.heading("Paying those who stay" + WorkforceSection.madeUp(folder));
    folder.retention().forEach(retention -> add(report, retention));
    report.paragraph(
        "A scheme pays everybody it is for, every year, whether they would have left or not; agency"
            + " workers never. It is met once enough agency posts are permanent: each saves what an"
            + " agency worker costs more, less the payment to whoever takes their place. Joiners are"
            + " paid once, as often as a post is left. Pays if it falls to: the turnover at"
            + " or below which the scheme costs no more than the payments to joiners that it saves, where those"
            + " are made in any case. What either payment does to turnover is not in these numbers.");
  }

  private void add(TextReport report, Retention retention) {
    RetentionScheme scheme = retention.scheme();
    report.blank();
    report.item("Scheme:  ", inWords(scheme));
    retention.note().ifPresent(note -> report.item("         ", Printable.escaped(note)));
    if (folder.staff().isEmpty()) {
      report.item("Costs:   ", "not known, for it takes " + StaffRows.FILE);
    } else {
      Measured<RetentionCost> cost = folder.staff().stream().collect(scheme.toCost());
      report.item("Costs:   ", cost.toString());
      retention
          .premium()
          .ifPresent(premium -> report.item("Met:     ", met(cost.figure().metFrom(premium))));
    }
    retention
        .joiners()
        .ifPresent(joiners -> addComparison(report, retention, scheme.comparedWith(joiners)));
  }

  private static String inWords(RetentionScheme scheme) {
    return Printable.escaped(scheme.name())
        + ": "
        + scheme.paymentAYear()
        + " a year for each "
        + (scheme.paidPer() == RetentionScheme.PaidPer.FTE ? "full-time post" : "person")
        + "; "
        + (scheme.roles().isEmpty() ? "every role" : Wording.listed(scheme.roles(), Role::label))
        + "; "
        + (scheme.teams().isEmpty()
            ? "every team"
            : Wording.listed(scheme.teams(), RetentionPart::name));
  }

  private static String name(Team team) {
    return Printable.shown(team.name());
  }

  private static String met(AgencyConversion conversion) {
    if (conversion.cost().costAYear().signum() == 0) {
      return "nothing is to be met, for nobody is paid";
    }
    AgencyPremium premium = conversion.premium();
    String eachSaves =
        conversion.netSavingAPost()
            + " ("
            + premium.agencyAYear()
            + " for an agency worker, less "
            + premium.permanentAYear()
            + " permanent and the payment)";
    return conversion.posts().isPresent()
        ? "once "
            + Wording.count(conversion.posts().getAsLong(), "agency post is", "agency posts are")
            + " permanent, each saving "
            + eachSaves
            + ", with "
            + conversion.balanceAYear(conversion.posts().getAsLong())
            + " a year to spare"
        : "never: an agency post that becomes permanent saves " + eachSaves;
  }

  private static void addComparison(
      TextReport report, Retention retention, RetentionComparison comparison) {
    JoinerPayment joiners = comparison.joinerPayment();
    report.item(
        "Joiners: ",
        joiners.amount()
            + " once to each who joins costs as much at a turnover of "
            + percent(comparison.evenTurnover())
            + "; above it, paying joiners is dearer");
    TextTable table =
        new TextTable(
            ">Turnover", ">To stay", ">To join", "For one post, a year", ">Pays if it falls to");
    for (RetentionComparison.SideBySide row : comparison.at(retention.turnovers())) {
      table.row(
          percent(row.turnover()),
          row.retentionAYear().toString(),
          row.joinersAYear().toString(),
          dearer(row.retentionDearerBy()),
          paysForItself(comparison.turnoverToPayForItself(row.turnover())));
    }
    report.table(table);
  }

  private static String dearer(Pounds retentionDearerBy) {
    return switch (retentionDearerBy.signum()) {
      case 1 -> "staying dearer by " + retentionDearerBy;
      case 0 -> "as much";
      default -> "joining dearer by " + Pounds.ZERO.minus(retentionDearerBy);
    };
  }

  /** In payments to joiners alone, where those are made in any case. */
  private static String paysForItself(Optional<Fraction> turnover) {
    return turnover.map(RetentionPart::percent).orElse("never");
  }

  static String percent(Fraction share) {
    return Wording.tidy(share.times(HUNDRED)) + "%";
  }
}
