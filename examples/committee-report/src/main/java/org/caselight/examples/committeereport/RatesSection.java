package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caselight.examples.committeereport.PrintedRates.PrintedRate;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Fraction;
import org.caselight.figure.Interval;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;

/** Rates per 10,000 with what chance alone does to them, and whether printed ones can be true. */
final class RatesSection {
  private final PrintedRates printed;

  RatesSection(PrintedRates printed) {
    this.printed = printed;
  }

  void addTo(TextReport report) {
    report.section("Rates per 10,000 children");
    if (printed.rates().isEmpty()) {
      SectionHead.addNothingUsed(report, printed.file());
      return;
    }
    report.blank();
    report.item("Figures: ", SectionHead.source(printed.file(), printed.paragraphs()));
    SectionHead.addMissing(report, printed.rowsNotUsed());
    printed.byCounted().asMap().forEach((counted, rates) -> add(report, counted, rates));
    report.paragraph(
        "Rate: count ÷ population × 10,000, a rounded number taken as it stands. 95% interval: chance"
            + " alone moves a count up and down, and so its rate; the rate that it moves around is"
            + " within these ends, as 95 of 100 such intervals hold theirs (exact for counts below 10,"
            + " Byar's approximation from 10 on). Where two intervals lie apart, the rates differ by"
            + " more than chance; where they overlap, they alone do not tell. A printed rate agrees if"
            + " any numbers that round to the count and the population as given have a rate that rounds"
            + " to it. If none have, at least one of the three is wrong or counts other children; which,"
            + " they do not tell.");
  }

  private static void add(TextReport report, String counted, Collection<PrintedRate> rates) {
    report.heading(Wording.sentence(Printable.escaped(counted)));
    TextTable table =
        new TextTable(
            "Authority", ">Count", ">Population", ">Rate", "95% interval", ">Printed", "Note");
    for (PrintedRate rate : rates) {
      table.row(
          Printable.shown(rate.authority()),
          Wording.asGiven(rate.count()),
          Wording.asGiven(rate.population()),
          Wording.grouped(rate.rate().value().orElseThrow(), 1),
          rate.rate().interval().map(interval -> interval.shown(1)).orElseThrow(),
          rate.printed().map(Object::toString).orElse("none"),
          rate.reconciliation()
              .map(reconciliation -> reconciliation.agrees() ? "agrees" : "DOES NOT AGREE")
              .orElse(""));
    }
    report.table(table);
    addRemarks(report, rates);
    addDifferences(report, ImmutableList.copyOf(rates));
  }

  private static void addRemarks(TextReport report, Collection<PrintedRate> rates) {
    ImmutableList<String> remarks =
        rates.stream().flatMap(RatesSection::remarks).collect(toImmutableList());
    if (!remarks.isEmpty()) {
      report.blank();
      remarks.forEach(remark -> report.item("- ", remark));
    }
  }

  private static Stream<String> remarks(PrintedRate rate) {
    return Stream.of(
            rate.reconciliation()
                .filter(reconciliation -> !reconciliation.agrees())
                .map(reconciliation -> said(rate, disagreement(rate, reconciliation))),
            rate.preference().map(preference -> said(rate, preferred(rate, preference))),
            rate.note().map(note -> said(rate, Printable.escaped(note))))
        .flatMap(Optional::stream);
  }

  private static String said(PrintedRate rate, String what) {
    return Printable.shown(rate.authority()) + ": " + what + ".";
  }

  /** What somebody would rather have, as a number of children: it may be more than there are. */
  static String preferred(PrintedRate rate, Reconciliation preference) {
    int side = preference.partImplied().compareTo(rate.count().value().orElseThrow());
    return "a rate of "
        + preference.printed()
        + ", named as preferable, is a count of about "
        + Wording.grouped(preference.partImplied(), 0)
        + (preference.agrees()
            ? ", as there is already"
            : (side > 0 ? ", MORE than the " : ", fewer than the ")
                + Wording.asGiven(rate.count())
                + " counted");
  }

  /** Why a printed rate cannot be true beside its count and population. */
  static String disagreement(PrintedRate rate, Reconciliation reconciliation) {
    Rounded printed = reconciliation.printed();
    return "count and population give "
        + Wording.grouped(reconciliation.figureImplied(), printed.decimals())
        + ", printed is "
        + printed
        + ". That would take a count of about "
        + need(
            reconciliation.partImplied(),
            count -> Reconciliation.ofRate(count, rate.population(), printed))
        + reconciliation
            .wholeImplied()
            .map(
                whole ->
                    " or a population of about "
                        + need(
                            whole,
                            population -> Reconciliation.ofRate(rate.count(), population, printed)))
            .orElse("");
  }

  /**
   * A number that would be needed, as a whole one if that would do. Nobody should read that 3 would
   * have to be 3.
   */
  private static String need(Fraction number, Function<Rounded, Reconciliation> with) {
    BigDecimal whole = number.rounded(0);
    if (whole.signum() == number.signum() && with.apply(Rounded.of(whole, 0)).agrees()) {
      return Wording.grouped(number, 0);
    }
    int decimals = 1;
    while (number.rounded(decimals).signum() == 0) {
      decimals++;
    }
    return Wording.grouped(number, decimals);
  }

  /** What the first authority of a file is to the others. */
  private static void addDifferences(TextReport report, ImmutableList<PrintedRate> rates) {
    if (rates.size() < 2) {
      return;
    }
    report.paragraph(
        Printable.shown(rates.get(0).authority()) + " by the intervals: " + positions(rates) + ".");
  }

  /** From whom the first authority differs by more than chance, and from whom not. */
  static String positions(ImmutableList<PrintedRate> rates) {
    return Stream.of(
            position(rates, "above ", (own, other) -> own.lower() > other.upper()),
            position(rates, "below ", (own, other) -> own.upper() < other.lower()),
            position(
                rates,
                "too close to tell from ",
                (own, other) -> own.lower() <= other.upper() && own.upper() >= other.lower()))
        .filter(position -> !position.isEmpty())
        .collect(joining("; "));
  }

  private static String position(
      ImmutableList<PrintedRate> rates, String position, BiPredicate<Interval, Interval> is) {
    Interval own = rates.get(0).rate().interval().orElseThrow();
    ImmutableList<PrintedRate> others =
        rates.stream()
            .skip(1)
            .filter(other -> is.test(own, other.rate().interval().orElseThrow()))
            .collect(toImmutableList());
    return others.isEmpty()
        ? ""
        : position + Wording.listed(others, other -> Printable.shown(other.authority()));
  }
}
