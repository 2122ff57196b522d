package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.indicator.Tolerance;

/** What stands above every section: where the figures come from and what they are held against. */
final class SectionHead {
  private SectionHead() {}

  static void add(TextReport report, String figures, CaseloadPolicy policy, long rowsNotUsed) {
    report.blank();
    report.item("Figures: ", figures);
    report.item("Policy:  ", policy.toString());
    report.item("Source:  ", policy.source().orElse("the options of this run"));
    if (policy.tolerance().equals(Tolerance.DEFAULT)) {
      report.item(
          "Close:   ",
          "over by up to "
              + policy.tolerance()
              + ", a convention of this report: no source gives a number");
    }
    addMissing(report, rowsNotUsed);
  }

  static void addMissing(TextReport report, long rowsNotUsed) {
    if (rowsNotUsed > 0) {
      report.item(
          "Missing: ",
          Wording.count(rowsNotUsed, "row was", "rows were")
              + " not used; standard error says which and why");
    }
  }

  /** Which document the program's own figures are from, or which file the user's. */
  static String source(InputFile file, ImmutableSet<String> paragraphs) {
    return source(file.source(), paragraphs);
  }

  /** A document, and where in it. */
  static String source(String document, ImmutableSet<String> paragraphs) {
    String where =
        paragraphs.isEmpty()
            ? ""
            : (paragraphs.size() == 1 ? ", paragraph " : ", paragraphs ")
                + String.join(", ", paragraphs);
    return document + where;
  }

  /** The day asked about; of the program's own files it was chosen here, which has to be said. */
  static void addAsAt(TextReport report, InputFile file, LocalDate asAt, boolean isGiven) {
    report.item(
        "As at:   ",
        Wording.date(asAt)
            + (file.isBundled() && !isGiven
                ? ", chosen for the file that comes with the program; --as-at asks about another day"
                : ""));
  }

  /** What is dated after the day asked about changes nothing. */
  static void addLater(TextReport report, long later) {
    if (later > 0) {
      report.item(
          "Later:   ",
          Wording.count(later, "row is", "rows are") + " dated after that day, and not looked at");
    }
  }

  static void addNothingUsed(TextReport report, InputFile file) {
    report.paragraph(
        "Nothing in "
            + Printable.escaped(file.name())
            + " could be used; standard error says why.");
  }
}
