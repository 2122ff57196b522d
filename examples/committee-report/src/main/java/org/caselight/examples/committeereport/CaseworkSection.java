package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.caselight.casework.RepeatShare;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Count;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.service.ChildId;

/**
 * How children come in, are seen, protected and looked after: the twelve months to a day beside the
 * twelve before.
 */
final class CaseworkSection {
  /** What there was none of. */
  static final String NONE = "-";

  private final CaseworkFolder folder;
  private final CaseworkMeasures measures;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;

  /**
   * Takes what there is.
   *
   * @param folder what was read
   * @param asAt the day asked about
   * @param isAsAtGiven whether the user chose it
   */
  CaseworkSection(CaseworkFolder folder, LocalDate asAt, boolean isAsAtGiven) {
    this.folder = folder;
    this.measures = CaseworkMeasures.of(folder, asAt);
    this.asAt = asAt;
    this.isAsAtGiven = isAsAtGiven;
  }

  void addTo(TextReport report) {
    if (folder.isEmpty()) {
      report.section("Children and what was done for them");
      SectionHead.addNothingUsed(report, folder.folder());
      return;
    }
    begin(report, "Front door");
    report.item("Figures: ", folder.folder().source());
    SectionHead.addAsAt(report, folder.folder(), asAt, isAsAtGiven);
    addReader(report);
    if (folder.hasNoFrontDoor()) {
      addLeftOut(report, "contacts, referrals and assessments");
    } else {
      new FrontDoorPart(folder, measures).addTo(report);
    }
    begin(report, "Visits");
    addSameFigures(report);
    if (folder.involvements().isEmpty()) {
      addLeftOut(report, "involvements, which say who is to be visited");
    } else if (folder.visits().isEmpty()) {
      addLeftOut(report, "visits");
    } else {
      new VisitsPart(folder, measures).addTo(report);
    }
    begin(report, "Children in need, protection and care");
    addSameFigures(report);
    new OpenChildrenPart(folder, measures).addTo(report);
  }

  private void begin(TextReport report, String heading) {
    report.section(heading + (folder.folder().isBundled() ? " (MADE UP)" : ""));
    report.blank();
  }

  private void addSameFigures(TextReport report) {
    report.item("Figures: ", "as of the front door, above; as at " + Wording.date(asAt));
  }

  /** What holds for all that is told of the folder. */
  private void addReader(TextReport report) {
    SectionHead.addLater(report, folder.recordsAfter(asAt));
    SectionHead.addMissing(report, folder.rowsNotUsed());
    if (!folder.filesNotThere().isEmpty()) {
      report.item(
          "No file: ", String.join(", ", folder.filesNotThere()) + "; what takes them is left out");
    }
  }

  private static void addLeftOut(TextReport report, String records) {
    report.paragraph("Left out, for there are no " + records + ".");
  }

  /** Measures beside those of the twelve months before, and what they left out. */
  static final class TwoYears {
    private final CaseworkMeasures measures;
    private final CaseworkMeasures before;
    private final TextTable table;
    private final Set<String> leftOut = new LinkedHashSet<>();

    TwoYears(CaseworkMeasures measures) {
      this.measures = measures;
      this.before = measures.before();
      this.table =
          new TextTable(
              "In twelve months, or on their last day",
              "To " + Wording.date(measures.asAt()),
              "To " + Wording.date(before.asAt()));
    }

    /** A share, an average: what needs no more words. */
    void row(String name, Function<CaseworkMeasures, String> measure) {
      table.row(name, measure.apply(measures), measure.apply(before));
    }

    /** A count; the records of the earlier year may not be there, or there was none. */
    void number(String name, ToLongFunction<CaseworkMeasures> count) {
      long earlier = count.applyAsLong(before);
      table.row(
          name,
          Long.toString(count.applyAsLong(measures)),
          earlier == 0 ? "none on record" : Long.toString(earlier));
    }

    void count(String name, Function<CaseworkMeasures, Measured<Count>> count) {
      addLeftOut(count.apply(measures));
      number(name, year -> count.apply(year).figure().count());
    }

    void share(String name, Function<CaseworkMeasures, Measured<Proportion>> share) {
      addLeftOut(share.apply(measures));
      row(name, year -> CaseworkSection.share(share.apply(year).figure()));
    }

    void rate(Function<CaseworkMeasures, Measured<Count>> count) {
      if (measures.per10000(Count.ZERO).isPresent()) {
        row(
            "- for each 10,000 children",
            year ->
                year.per10000(count.apply(year).figure())
                    .map(TwoYears::shown)
                    .orElse(Wording.NOT_KNOWN));
      }
    }

    private void addLeftOut(Measured<?> measured) {
      measured.leftOut().forEach((reason, count) -> leftOut.add(reason + " (" + count + ")"));
    }

    private static String shown(Rate rate) {
      return rate.rounded(1).map(BigDecimal::toPlainString).orElse(NONE);
    }

    void addTo(TextReport report) {
      report.table(table);
      if (!leftOut.isEmpty()) {
        report.paragraph(
            "Left out of the later twelve months: " + String.join("; ", leftOut) + ".");
      }
    }
  }

  /** A share with its working: {@code 85.0% (17 of 20)}. */
  static String share(Proportion share) {
    return share.whole() == 0 ? NONE : share.toString();
  }

  /** The same, of records that may not reach back far enough. */
  static String share(RepeatShare repeats) {
    Proportion share = repeats.share().figure();
    return (repeats.isLowerBound() && share.whole() > 0 ? "at least " : "") + share(share);
  }

  /** By how many children the rates are; nothing where there is no rate. */
  static String population(CaseworkMeasures measures) {
    return measures
        .per10000(Count.ZERO)
        .map(
            rate ->
                " Rates: by the estimate of "
                    + measures.populationYear()
                    + ", "
                    + Wording.grouped(Fraction.of(rate.population()), 0)
                    + " children aged 0 to 17, and that of the year before.")
        .orElse("");
  }

  /** From when the records are, where that is too late to know what was a repeat. */
  static String beginning(RepeatShare earliest) {
    return earliest
        .recordsBeginTooLate()
        .map(day -> " At least: the records begin on " + Wording.date(day) + ".")
        .orElse("");
  }

  /** The list behind a number. */
  static <T> void addList(
      TextReport report,
      String name,
      ImmutableList<T> records,
      Function<T, ChildId> child,
      Function<T, String> about) {
    if (!records.isEmpty()) {
      report.item(
          name + ": ",
          Wording.listed(
              records, one -> Wording.child(child.apply(one)) + " (" + about.apply(one) + ")"));
    }
  }
}
