package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeMultiset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caselight.calendar.ReportingYear;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.NeighbourAverage;
import org.caselight.comparison.NeighbourChange;
import org.caselight.comparison.QuartileBand;
import org.caselight.comparison.Rank;
import org.caselight.disclosure.Symbol;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;

/**
 * One authority and year beside its neighbours, its region and England: what stands out, every
 * figure, the years, and what the words mean.
 */
final class ComparisonSection {
  /** How many of those who moved the neighbours' mean are named. */
  private static final int MOST_MOVERS = 2;

  /** How many authorities without a figure are named one by one. */
  private static final int MOST_NAMED = 4;

  private final PublishedData data;
  private final Place authority;
  private final ReportingYear year;
  private final NeighbourAverage average;
  private final ImmutableList<Standing> standings;

  ComparisonSection(
      PublishedData data, Place authority, ReportingYear year, NeighbourAverage average) {
    this.data = data;
    this.authority = authority;
    this.year = year;
    this.average = average;
    standings =
        Measure.ALL.stream()
            .flatMap(
                measure ->
                    MeasureYear.of(data, measure, year.endsIn()).stream()
                        .map(of -> new Standing(data, measure, authority, of, average)))
            .collect(toImmutableList());
  }

  void addTo(TextReport report) {
    report.heading("What stands out");
    report.blank();
    report.item(
        "",
        "First what chance does not explain, then what has no interval; of each, what is farthest"
            + " off for its size comes first.");
    report.blank();
    addFindings(report);
    if (!standings.isEmpty()) {
      report.heading("Beside the neighbours, the region and England");
      addTables(report);
      addNotes(report);
      report.heading("Over the years");
      addTrends(report);
      report.heading("What the words mean");
      addWords(report);
    }
  }

  private String theirAverage() {
    return "the neighbours' " + average.label();
  }

  private static String listed(Collection<Standing> standings) {
    return Wording.listed(
        standings.stream().map(standing -> standing.measure().inSentence()).toList());
  }

  private ImmutableList<Standing> those(Predicate<Standing> are) {
    return standings.stream().filter(are).collect(toImmutableList());
  }

  // What stands out

  private void addFindings(TextReport report) {
    addClear(report);
    addBands(report);
    addInWords(
        report,
        "Similar to " + theirAverage() + ", so far as chance can tell: ",
        those(standing -> standing.outcome().isPresent() && !standing.isClearOfTheNeighbours()));
    addInWords(
        report,
        "No interval, and in the middle half of all authorities (bands B and C): ",
        those(standing -> standing.outcome().isEmpty() && isInBand(standing, false)));
    addInWords(
        report,
        "A figure of its own, but none of a neighbour to hold it against: ",
        those(standing -> standing.figure().isPresent() && standing.average().isEmpty()));
    byReason(those(standing -> standing.figure().isEmpty()), Standing::whyNone)
        .forEach(
            (why, of) ->
                report.item(
                    "- ",
                    "No figure of its own, and so no comparison ("
                        + why
                        + "): "
                        + listed(of)
                        + "."));
    for (TableKind kind : TableKind.values()) {
      whyNoTable(kind).ifPresent(why -> report.item("- ", why));
    }
  }

  private static <K> Map<K, Collection<Standing>> byReason(
      ImmutableList<Standing> standings, Function<Standing, K> reason) {
    ImmutableListMultimap<K, Standing> index = Multimaps.index(standings, reason::apply);
    return index.asMap();
  }

  private static void addInWords(TextReport report, String label, ImmutableList<Standing> of) {
    if (!of.isEmpty()) {
      report.item("- ", label + listed(of) + ".");
    }
  }

  private static boolean isOfWorkforce(Standing standing) {
    return standing.measure().table() == TableKind.WORKFORCE;
  }

  private static boolean isInBand(Standing standing, boolean isAtAnEnd) {
    return standing.band().filter(band -> isAtAnEnd == isAtAnEnd(band)).isPresent();
  }

  private static boolean isAtAnEnd(QuartileBand band) {
    return band == QuartileBand.A || band == QuartileBand.D;
  }

  /** Those farthest off, for their size, first. */
  private static ImmutableList<Standing> farthestFirst(ImmutableList<Standing> standings) {
    return ImmutableList.sortedCopyOf(
        comparing(
            (Standing standing) -> standing.relativeDistance().orElse(Fraction.ZERO),
            reverseOrder()),
        standings);
  }

  private void addClear(TextReport report) {
    for (Standing standing : farthestFirst(those(Standing::isClearOfTheNeighbours))) {
      Measure measure = standing.measure();
      boolean isNeither = measure.indicator().polarity() == Polarity.NEITHER;
      report.item(
          "- ",
          measure.title()
              + ": "
              + standing.shownFigure()
              + measure.unitInWords()
              + ", clearly "
              + standing.outcome().orElseThrow().label()
              + (isNeither ? "" : " (" + higherOrLower(standing) + ")")
              + " than "
              + theirAverage()
              + " of "
              + measure.shown(standing.averageValue().orElseThrow())
              + ": "
              + standing.gap().map(measure::gap).orElse("")
              + " than at that "
              + average.label()
              + ".");
    }
  }

  private static String higherOrLower(Standing standing) {
    return standing.comparison().map(BenchmarkComparison::difference).orElseThrow().signum() > 0
        ? "higher"
        : "lower";
  }

  /**
   * Where there is no interval to lie clear of a mean, the best and the worst quarter stand out.
   */
  private void addBands(TextReport report) {
    ImmutableList<Standing> atAnEnd =
        those(standing -> standing.outcome().isEmpty() && isInBand(standing, true));
    for (Standing standing : farthestFirst(atAnEnd)) {
      Measure measure = standing.measure();
      QuartileBand band = standing.band().orElseThrow();
      report.item(
          "- ",
          measure.title()
              + ": "
              + standing.shownFigure()
              + ", "
              + shown(standing.rank().orElseThrow())
              + ", in the "
              + (band == QuartileBand.A ? "best" : "worst")
              + " quarter (band "
              + band
              + ")"
              + standing
                  .averageValue()
                  .map(
                      mean ->
                          "; "
                              + theirAverage()
                              + " is "
                              + measure.shown(mean)
                              + standing.gap().map(gap -> gapInFinding(measure, gap)).orElse(""))
                  .orElse("")
              + ".");
    }
  }

  private String gapInFinding(Measure measure, Fraction gap) {
    return gap.signum() == 0 ? "" : ": " + measure.gap(gap) + " than at that " + average.label();
  }

  /** Why nothing is compared on a table. */
  private Optional<String> whyNoTable(TableKind kind) {
    if (Measure.ALL.stream().noneMatch(measure -> measure.table() == kind)
        || standings.stream().anyMatch(standing -> standing.measure().table() == kind)) {
      return Optional.empty();
    }
    String title = Wording.sentence(kind.title());
    return Optional.of(
        data.table(kind)
            .map(
                table ->
                    title
                        + ": published for "
                        + Wording.years(
                            table.rows().map(PublishedRow::year).distinct().sorted().toList())
                        + ", not for "
                        + year.endsIn()
                        + ".")
            .orElse(title + ": no table of it in the folder."));
  }

  // Tables

  private void addTables(TextReport report) {
    String region = standings.get(0).region().name();
    TextTable figures =
        new TextTable(
            "", "Computed from", ">Figure", "95% interval", ">Neighbours", ">Region", ">England");
    TextTable places =
        new TextTable("", "Neighbours", "Beside them", "Gap to them", "Among all authorities");
    for (Standing standing : standings) {
      Measure measure = standing.measure();
      figures.row(
          measure.title(),
          standing.working(),
          standing.shownFigure(),
          standing.shownInterval(),
          standing.averageValue().map(measure::shown).orElse("-"),
          pooled(standing, standing.region()),
          pooled(standing, standing.england()));
      places.row(
          measure.title(),
          standing.ofTheNeighbours(),
          beside(standing),
          standing.gap().map(measure::gap).orElse("-"),
          among(standing));
    }
    report.paragraph(
        "Rates are per 10,000 children aged 0 to 17. Neighbours: the "
            + average.label()
            + " of those that have a figure, this authority never among them. Region: "
            + region
            + ". Region and England are pooled here: what all their authorities with a figure"
            + " counted, divided by what it is of, this authority among them. *: the Department prints"
            + " another number, below: it has numbers that it does not show, or rounds its totals.");
    report.table(figures);
    report.table(places);
  }

  private static String pooled(Standing standing, Standing.Area area) {
    Measure measure = standing.measure();
    return area.pooled().value().map(measure::shown).orElse("-")
        + (area.isAsPublished(measure) ? "" : "*");
  }

  /** Beside the neighbours; where there is no interval, only on which side. */
  private static String beside(Standing standing) {
    return standing
        .outcome()
        .map(outcome -> outcome.label())
        .or(
            () ->
                standing
                    .comparison()
                    .map(BenchmarkComparison::difference)
                    .map(ComparisonSection::side))
        .orElse("-");
  }

  private static String side(Fraction difference) {
    return switch (difference.signum()) {
      case 0 -> "the same";
      case 1 -> "(above)";
      default -> "(below)";
    };
  }

  /** From the nearer end: 148th best of 149 hides what 2nd worst tells. */
  private static String shown(Rank rank) {
    Rank nearer =
        2 * rank.place() <= rank.of() + 1
            ? rank
            : rank.fromOtherEnd(rank.firstIs().equals("best") ? "worst" : "lowest");
    String words = nearer.toString();
    return nearer.place() == 1 ? words.substring(words.indexOf(' ') + 1) : words;
  }

  private static String among(Standing standing) {
    return standing
        .rank()
        .map(rank -> shown(rank) + standing.band().map(band -> "; band " + band).orElse(""))
        .orElse("-");
  }

  // What is left out, and what is printed otherwise

  private void addNotes(TextReport report) {
    report.blank();
    addNeighbourNotes(report);
    byReason(
            those(standing -> standing.jointReturn().isPresent()),
            standing -> standing.jointReturn().orElseThrow())
        .forEach(
            (names, of) ->
                report.item(
                    "- ",
                    "One return of two councils, "
                        + names
                        + ", and one figure of both: "
                        + listed(of)
                        + "."));
    addInWords(
        report,
        "Only the printed figure is known, without its numbers, so without interval and gap: ",
        those(
            standing ->
                standing.figure().filter(Figure::isPrinted).isPresent()
                    && standing.shownInterval().isEmpty()
                    && !isOfWorkforce(standing)));
    for (Standing standing : standings) {
      standing
          .printedOtherwise()
          .ifPresent(
              printed ->
                  report.item(
                      "- ",
                      standing.measure().title()
                          + ": the Department prints "
                          + standing.measure().shown(printed)
                          + "; the numbers that it prints give "
                          + standing.shownFigure()
                          + "."));
    }
    byReason(those(standing -> !standing.withoutCode().isEmpty()), Standing::withoutCode)
        .forEach(
            (names, of) ->
                report.item(
                    "- ",
                    "In no mean, rank or pooled figure, the nine-character code being none, or"
                        + " another's too: "
                        + Wording.listed(names)
                        + "; of "
                        + listed(of)
                        + "."));
    addAreaNotes(report, Standing::region);
    addAreaNotes(report, Standing::england);
  }

  private void addNeighbourNotes(TextReport report) {
    if (standings.stream().allMatch(standing -> standing.ofTheNeighbours().isEmpty())) {
      report.item(
          "- ",
          "The folder has no neighbours of this authority, so nobody like it to be held against.");
      return;
    }
    byReason(those(standing -> !standing.leftOut().isEmpty()), Standing::leftOut)
        .forEach(
            (names, of) ->
                report.item(
                    "- ",
                    Wording.sentence(theirAverage())
                        + " is without "
                        + Wording.listed(names)
                        + " in: "
                        + listed(of)
                        + "."));
  }

  /** Where an area is not what the Department prints, those left out being the same. */
  private void addAreaNotes(TextReport report, Function<Standing, Standing.Area> area) {
    byReason(
            those(standing -> !area.apply(standing).isAsPublished(standing.measure())),
            standing -> without(area.apply(standing)))
        .forEach(
            (without, of) ->
                report.item(
                    "- ",
                    "* "
                        + without
                        + "; the Department prints "
                        + Wording.listed(
                            of.stream()
                                .map(standing -> printedAndPooled(standing, area.apply(standing)))
                                .toList())
                        + "."));
  }

  private static String without(Standing.Area area) {
    Map<Authority, String> leftOut = area.pooled().leftOut();
    return area.name()
        + (leftOut.isEmpty() ? " of all its authorities" : " without " + withoutWhom(leftOut));
  }

  private static String printedAndPooled(Standing standing, Standing.Area area) {
    Measure measure = standing.measure();
    return measure.shown(area.published().orElseThrow())
        + " for "
        + measure.inSentence()
        + " (here "
        + measure.shown(area.pooled().value().orElseThrow())
        + ")";
  }

  private static String withoutWhom(Map<Authority, String> leftOut) {
    if (leftOut.size() <= MOST_NAMED) {
      return Wording.listed(
          leftOut.entrySet().stream()
              .map(entry -> entry.getKey().name() + " (" + entry.getValue() + ")")
              .toList());
    }
    TreeMultiset<String> reasons = TreeMultiset.create(leftOut.values());
    return leftOut.size()
        + " authorities ("
        + reasons.entrySet().stream()
            .map(reason -> reason.getCount() + " " + reason.getElement())
            .collect(joining("; "))
        + ")";
  }

  // Years

  private void addTrends(TextReport report) {
    report.paragraph(
        "As published, for every year there is; up and down are of the years with a number and one the year before. Workforce figures are of 30 September of the year and"
            + " the twelve months to it, all others of the year to 31 March.");
    report.blank();
    for (Standing standing : standings) {
      Measure measure = standing.measure();
      Trend trend = Trend.of(data, measure, authority);
      report.item(
          "- ",
          measure.title()
              + ", "
              + trend.inWords()
              + trend
                  .onTheYearBefore(standing.year(), standing.figure())
                  .map(text -> ". " + text)
                  .orElse("")
              + "."
              + standing
                  .changeOfNeighbours()
                  .map(change -> neighbours(standing, change))
                  .orElse(""));
    }
  }

  private static String neighbours(Standing standing, NeighbourChange change) {
    Measure measure = standing.measure();
    List<String> movers =
        change.contributions().stream()
            .filter(contribution -> contribution.ofMean().signum() != 0)
            .limit(MOST_MOVERS)
            .map(
                contribution ->
                    contribution.authority().name() + " " + measure.signed(contribution.ofMean()))
            .toList();
    return " The neighbours' mean went from "
        + measure.shownToOneDecimal(change.earlierMean().orElseThrow())
        + " in "
        + (standing.year() - 1)
        + " to "
        + measure.shownToOneDecimal(change.laterMean().orElseThrow())
        + (change.leftOut().isEmpty()
            ? ""
            : " (over the " + change.contributions().size() + " with both years)")
        + (movers.isEmpty() ? "" : ", moved most by " + Wording.listed(movers))
        + ".";
  }

  // Words

  private void addWords(TextReport report) {
    report.blank();
    report.item(
        "- ",
        "Figures: in need, children with an open episode of need on 31 March; became and ceased to be"
            + " in need, each child once a year, however often; re-referrals, referrals within twelve"
            + " months of an earlier one of the same child, and no further action, each of all"
            + " referrals; turnover, leavers in the year of those in post at its end; vacancies and"
            + " agency workers, each of itself and those in post together; absence, days lost to"
            + " sickness of the days that those in post could have worked; caseload, cases for each"
            + " full-time case holder.");
    report.item(
        "- ",
        "95% interval: chance alone moves a figure up and down; the one that it moves around is within"
            + " these ends, as 95 of 100 such intervals hold theirs. Where all of it lies above or below "
            + theirAverage()
            + ", which is taken for exact, the figure is clearly higher or lower, or better or worse"
            + " where one way is better; else it is similar. In a large authority a small difference is clear too: the gap says"
            + " what it amounts to. Workforce figures have no interval, and are only above or below.");
    report.item(
        "- ",
        "Gap: how many more or fewer, rounded, than there would be here at "
            + theirAverage()
            + ". FTE are full-time equivalents.");
    report.item(
        "- ",
        "Rank and band: among all authorities with a figure, councils that make one return being one."
            + " Lower is better in re-referrals and in workforce figures, as the Department's local"
            + " authority interactive tool has it: 1st is best, and bands A to D are the quarters, A"
            + " the best. In all others neither way is better by itself, more may be children found in"
            + " time: they are ranked from the highest, and have no band.");
    report.item(
        "- ",
        "Neighbours: the authorities most like this one by the Department's model as it stands in the"
            + " folder, whatever the year asked about. What moved their mean is over those with a figure"
            + " in both years, so that who joins or drops out moves nothing; a number with a sign is what"
            + " one of them added to the mean.");
    report.item(
        "- ",
        "Up, down, improving, steady, worsening: as published, on the year before. Within a tenth of"
            + " that is steady. Chance could explain a change where the year before lies in the 95%"
            + " interval of the year.");
    report.item(
        "- ",
        "Symbols: "
            + Stream.of(Symbol.values())
                .map(symbol -> symbol.text() + " " + symbol.meaning())
                .collect(joining("; "))
            + ". None is taken for a number, and who has one is left out; but for low, which is 0.0"
            + " among full-time equivalents.");
  }
}
