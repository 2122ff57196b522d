package org.caselight.examples.committeereport;

import org.caselight.examples.committeereport.Statements.Said;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.series.Change;
import org.caselight.series.MonthlySeries;
import org.caselight.series.SeriesStatement;
import org.caselight.series.Signal;
import org.caselight.series.StatementCheck;

/** What was said of numbers by month, held against them. */
final class StatementsPart {
  private final Statements statements;
  private final MonthlySeries series;

  StatementsPart(Statements statements, MonthlySeries series) {
    this.statements = statements;
    this.series = series;
  }

  void addTo(TextReport report) {
    if (statements.said().isEmpty()) {
      SectionHead.addNothingUsed(report, statements.file());
      return;
    }
    report.paragraph("What was said of these numbers in " + statements.file().source() + ":");
    statements.said().forEach(said -> report.item("Said:    ", inWords(said, series)));
    SectionHead.addMissing(report, statements.rowsNotUsed());
  }

  /** What was said, where, and whether the numbers bear it out. */
  static String inWords(Said said, MonthlySeries series) {
    StatementCheck check = said.statement().heldAgainst(series);
    return quoted(said)
        + ": "
        + check
            .agrees()
            .map(agrees -> (agrees ? "agrees, " : "does not agree, ") + shown(check, agrees))
            .orElseGet(() -> "cannot be told, " + whyNot(check));
  }

  /** {@code "rose by over 200" (paragraph 2.28)}. */
  static String quoted(Said said) {
    return "\""
        + Printable.escaped(said.words())
        + "\""
        + said.paragraph().map(paragraph -> " (paragraph " + paragraph + ")").orElse("");
  }

  private static String whyNot(StatementCheck check) {
    return check.missing().isEmpty()
        ? "for the number of " + Wording.month(check.statement().earlierMonth()) + " is 0"
        : "no number for " + Wording.months(check.missing().asList());
  }

  private static String shown(StatementCheck check, boolean agrees) {
    SeriesStatement statement = check.statement();
    if (statement.amount().isPresent()) {
      return moved(check.shown().orElseThrow(), statement.amount().get());
    }
    String isThatWay = statement.direction() == Signal.Direction.UP ? " above " : " below ";
    return check
        .shown()
        .map(
            first ->
                Wording.month(first.laterMonth())
                    + (first.laterMonth().isBefore(statement.laterMonth())
                        ? " is already "
                        : agrees ? " is the first, " : " is only the first, ")
                    + first.difference().abs().toPlainString()
                    + isThatWay
                    + Wording.month(first.earlierMonth()))
        .orElseGet(
            () ->
                "no month up to "
                    + Wording.month(statement.laterMonth())
                    + " is"
                    + isThatWay
                    + "the month before it");
  }

  /** With a decimal more than was said, so that what differs is seen to. */
  private static String moved(Change change, Figure said) {
    int direction = change.difference().signum();
    if (direction == 0) {
      return "no change";
    }
    int decimals = said instanceof Rounded printed ? Math.max(1, printed.decimals() + 1) : 1;
    return (direction > 0 ? "rose by " : "fell by ")
        + change.difference().abs().toPlainString()
        + change
            .percent()
            .map(Fraction::magnitude)
            .map(percent -> " (" + percent.rounded(decimals).toPlainString() + "%)")
            .orElse("");
  }
}
