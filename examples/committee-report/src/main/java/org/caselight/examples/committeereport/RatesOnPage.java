package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.examples.committeereport.PrintedRates.PrintedRate;
import org.caselight.examples.committeereport.chart.ChartPicture;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.chart.RatesChart;
import org.caselight.examples.committeereport.chart.RatesChart.Reference;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Interval;
import org.caselight.figure.Proportion;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;

/** Rates as printed and as count and population give them, on the page. */
final class RatesOnPage {
  private static final Indicator DISAGREE =
      Indicator.builder()
          .title("Printed rates that do not agree")
          .definition(
              "rates printed that no numbers give which round to the count and the population printed"
                  + " beside them ÷ rates printed")
          .unit(IndicatorUnit.SHARE)
          .polarity(Polarity.LOWER_IS_BETTER)
          .people(PeopleCounted.NOWHERE)
          .build();

  private final PrintedRates printed;
  private final Origin origin;
  private final LocalDate asAt;
  private final ImmutableList<ImmutableList<PrintedRate>> byCounted;

  /**
   * Takes what was read.
   *
   * @param printed the rates, one at least
   * @param asAt the day of those that have no month
   */
  RatesOnPage(PrintedRates printed, LocalDate asAt) {
    this.printed = printed;
    this.origin = Origin.cambridgeshireOr(printed.file());
    this.asAt = asAt;
    this.byCounted =
        printed.byCounted().asMap().values().stream()
            .map(ImmutableList::copyOf)
            .collect(toImmutableList());
  }

  /** The rate of the first authority, of each thing that was counted. */
  ImmutableList<Kpi> keyFigures() {
    Set<ImmutableList<Object>> seen = new HashSet<>();
    return ofFirstAuthorities()
        .filter(kpi -> seen.add(whatAndWhen(kpi)))
        .collect(toImmutableList());
  }

  /** Those that nothing tells from a key figure but what exactly was counted. */
  private ImmutableList<Kpi> further() {
    ImmutableList<Kpi> key = keyFigures();
    return ofFirstAuthorities().filter(kpi -> !key.contains(kpi)).collect(toImmutableList());
  }

  private Stream<Kpi> ofFirstAuthorities() {
    return byCounted.stream().map(rates -> kpi(rates.get(0)));
  }

  private static ImmutableList<Object> whatAndWhen(Kpi kpi) {
    return ImmutableList.of(kpi.indicator().title(), kpi.who(), kpi.period());
  }

  private Kpi kpi(PrintedRate rate) {
    Kpi.Builder kpi =
        rate.indicator()
            .map(Kpi::builder)
            .orElseGet(() -> ofItsOwn(rate))
            .who(Printable.shown(rate.authority()))
            .period(period(rate))
            .figure(rate.rate())
            .provenance(origin.computed(paragraph(rate)));
    rate.reconciliation()
        .filter(reconciliation -> !reconciliation.agrees())
        .ifPresent(
            reconciliation ->
                kpi.addFinding(
                    KpiFinding.concern(
                        RatesSection.disagreement(rate, reconciliation), rate.rate().count())));
    rate.preference()
        .ifPresent(
            preference ->
                kpi.addFinding(
                    KpiFinding.note(
                        RatesSection.preferred(rate, preference), rate.rate().count())));
    rate.note().ifPresent(note -> kpi.addFinding(KpiFinding.note(Printable.escaped(note))));
    return kpi.addFinding(KpiFinding.note("counted: " + Printable.escaped(rate.counted()))).build();
  }

  private static Kpi.Builder ofItsOwn(PrintedRate rate) {
    return Kpi.builder()
        .subject(Subject.CHILDREN_IN_NEED)
        .indicator(
            Indicator.builder()
                .title("Rate of " + Printable.shown(rate.counted()))
                .unit(IndicatorUnit.RATE_PER_10000)
                .polarity(Polarity.NEITHER)
                .people(PeopleCounted.IN_PART)
                .build());
  }

  private DateRange period(PrintedRate rate) {
    return rate.month().map(DateRange::ofMonth).orElse(Figures.on(asAt));
  }

  /** From the first day that a rate is of to the last. */
  private DateRange wholePeriod() {
    return printed.rates().stream()
        .map(this::period)
        .reduce(
            (one, other) ->
                DateRange.ofDays(
                    Ordering.natural().min(one.from(), other.from()),
                    Ordering.natural().max(one.lastDay(), other.lastDay())))
        .orElseThrow();
  }

  private static ImmutableSet<String> paragraph(PrintedRate rate) {
    return rate.paragraph().map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  /**
   * Whether what was printed beside a rate may stand there: with the population it gives the count,
   * be that withheld or rounded.
   */
  private boolean maySayAsPrinted(Figures figures, PrintedRate rate) {
    return isShown(figures, rate) && figures.policy().roundCellsTo() == 1;
  }

  private boolean isShown(Figures figures, PrintedRate rate) {
    return figures.release(kpi(rate)).figure().isPresent();
  }

  private static boolean isDisagreed(PrintedRate rate) {
    return rate.reconciliation().filter(reconciliation -> !reconciliation.agrees()).isPresent();
  }

  /** Which printed rates cannot be true; nothing if none was printed that may be shown. */
  Optional<Words> lead(Figures figures) {
    ImmutableList<PrintedRate> held =
        printed.rates().stream()
            .filter(rate -> rate.printed().isPresent())
            .filter(rate -> maySayAsPrinted(figures, rate))
            .collect(toImmutableList());
    if (held.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<PrintedRate> disagreed =
        held.stream().filter(RatesOnPage::isDisagreed).collect(toImmutableList());
    Words all =
        Words.of(
            (held.size()
                        < printed.rates().stream()
                            .filter(rate -> rate.printed().isPresent())
                            .count()
                    ? "Every printed rate that is shown"
                    : "Every printed rate")
                + " agrees with the count and the population beside it.");
    return Optional.of(disagreed.isEmpty() ? all : disagreed(figures, held, disagreed));
  }

  private Words disagreed(
      Figures figures, ImmutableList<PrintedRate> held, ImmutableList<PrintedRate> disagreed) {
    PublishedKpi share =
        figures.release(
            Kpi.builder()
                .subject(Subject.CHILDREN_IN_NEED)
                .indicator(DISAGREE)
                .who(printed.file().isBundled() ? origin.document() : origin.who())
                .period(wholePeriod())
                .figure(Proportion.of(disagreed.size(), held.size()))
                .provenance(origin.computed(printed.paragraphs()))
                .build());
    return PartOfWhole.working(figures, share)
        .text(" printed rates do not agree with the count and the population beside them: ")
        .name(
            Wording.listed(
                disagreed,
                rate ->
                    Printable.shown(rate.authority()) + ", " + Printable.escaped(rate.counted())))
        .text(".");
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Words.ofName("Rates for each 10,000 children")));
    for (int i = 0; i < byCounted.size(); i++) {
      ImmutableList<PrintedRate> rates = byCounted.get(i);
      if (rates.size() > 1 || !references(figures, rates.get(0)).isEmpty()) {
        blocks.add(chart(figures, "rates-" + (i + 1), rates));
        if (rates.size() > 1) {
          positions(figures, rates).ifPresent(blocks::add);
        }
      }
    }
    if (!further().isEmpty()) {
      blocks.add(
          figures.table(Words.of("Further rates of the same kind, authority and time"), further()));
    }
    blocks.add(PageWords.source(printed.file(), printed.paragraphs()));
    return ImmutableList.copyOf(blocks);
  }

  /**
   * Among the rates that are shown; nothing if that of the first authority or all others' are not.
   */
  private Optional<Paragraph> positions(Figures figures, ImmutableList<PrintedRate> rates) {
    ImmutableList<PrintedRate> shown =
        rates.stream().filter(rate -> isShown(figures, rate)).collect(toImmutableList());
    return shown.size() < 2 || !shown.get(0).equals(rates.get(0))
        ? Optional.empty()
        : Optional.of(
            new Paragraph(
                Words.ofName(Printable.shown(shown.get(0).authority()))
                    .text(" by the intervals: ")
                    .name(RatesSection.positions(shown))
                    .text(".")));
  }

  private Chart chart(Figures figures, String id, ImmutableList<PrintedRate> rates) {
    Words title = Words.ofName("Rate of " + Printable.escaped(rates.get(0).counted()));
    Words description = description(figures, rates);
    List<RatesChart.Row> rows = new ArrayList<>();
    for (PrintedRate rate : rates) {
      PublishedKpi kpi = figures.release(kpi(rate));
      rows.add(
          new RatesChart.Row(
              Printable.shown(rate.authority()),
              kpi.value(),
              kpi.value().map(BigDecimal::toPlainString).orElse(kpi.shown()),
              end(kpi, Interval::lower),
              end(kpi, Interval::upper),
              rate.equals(rates.get(0))));
    }
    ChartPicture picture =
        RatesChart.picture(
            new ChartText(id, title.toString(), description.toString()),
            "For each 10,000 children, with what chance alone may do",
            rows,
            rates.size() > 1 ? List.of() : references(figures, rates.get(0)));
    return ChartBlock.of(picture, title, description, table(figures, rates));
  }

  private static Optional<BigDecimal> end(PublishedKpi kpi, Function<Interval, Double> end) {
    return kpi.interval().map(end).map(BigDecimal::valueOf);
  }

  /** The rates that a single one can be seen beside. */
  private ImmutableList<Reference> references(Figures figures, PrintedRate rate) {
    if (!maySayAsPrinted(figures, rate)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Reference> references = ImmutableList.builder();
    rate.printed()
        .ifPresent(each -> references.add(new Reference("as printed " + each, each.printed())));
    rate.preferred()
        .ifPresent(each -> references.add(new Reference("preferred " + each, each.printed())));
    return references.build();
  }

  private Words description(Figures figures, ImmutableList<PrintedRate> rates) {
    Words words =
        Words.of("A point for each rate as count and population give it, with its interval: ");
    String between = "";
    for (PrintedRate rate : rates) {
      words =
          words
              .text(between)
              .name(Printable.shown(rate.authority()))
              .text(" ")
              .then(figures.shown(kpi(rate)));
      between = ", ";
    }
    return words.text(".");
  }

  private Table table(Figures figures, ImmutableList<PrintedRate> rates) {
    Table.Builder table =
        Table.builder(Words.ofName(Wording.sentence(Printable.escaped(rates.get(0).counted()))))
            .textColumn("Authority")
            .numberColumn("Counted")
            .numberColumn("Population")
            .numberColumn("Rate")
            .textColumn("Interval")
            .numberColumn("As printed")
            .textColumn("What it says");
    for (PrintedRate rate : rates) {
      PublishedKpi kpi = figures.release(kpi(rate));
      table.row(
          Words.ofName(Printable.shown(rate.authority())),
          figures.cellOf(kpi, KpiColumn.PART),
          figures.cellOf(kpi, KpiColumn.WHOLE),
          figures.shown(kpi),
          figures.cellOf(kpi, KpiColumn.INTERVAL),
          asPrinted(figures, rate, kpi),
          said(figures, rate, kpi));
    }
    return table.build();
  }

  /** The printed rate; where it may not be shown, what stands instead of the rate. */
  private Words asPrinted(Figures figures, PrintedRate rate, PublishedKpi kpi) {
    return rate.printed()
        .map(
            as ->
                maySayAsPrinted(figures, rate)
                    ? figures.shown(asPrinted(rate, as))
                    : Words.of(
                        kpi.symbol().isPresent() ? kpi.shown() : figures.policy().withheldSymbol()))
        .orElse(Words.of("none"));
  }

  /** Whether the printed rate agrees, and why not; nothing where there is nothing to say. */
  private Words said(Figures figures, PrintedRate rate, PublishedKpi kpi) {
    Words agreement =
        rate.reconciliation()
            .filter(reconciliation -> maySayAsPrinted(figures, rate))
            .map(Reconciliation::agrees)
            .map(agrees -> Words.of(agrees ? "agrees" : "DOES NOT AGREE"))
            .orElse(Words.NONE);
    return kpi.findings().size() <= 1
        ? agreement
        : agreement.text(agreement.isEmpty() ? "" : ": ").then(figures.cellOf(kpi, KpiColumn.NOTE));
  }

  private Kpi asPrinted(PrintedRate rate, Rounded asPrinted) {
    return rate.indicator()
        .map(Kpi::builder)
        .orElseGet(() -> ofItsOwn(rate))
        .who(Printable.shown(rate.authority()) + ", as printed")
        .period(period(rate))
        .figure(asPrinted)
        .provenance(origin.printed(paragraph(rate)))
        .build();
  }

  ImmutableList<Words> notes() {
    return ImmutableList.of(
        Words.of(
            "An interval is what chance alone may do: the rate that a count moves around is within its"
                + " ends, as most such intervals hold theirs. Where two lie apart, the rates differ by"
                + " more than chance."),
        Words.of(
            "A printed rate agrees if any numbers that round to the count and the population as given"
                + " have a rate that rounds to it. If none have, one of the three is wrong or counts"
                + " other children; which, they do not tell."));
  }
}
