package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caselight.examples.committeereport.CommitteeReport;
import org.caselight.figure.Interval;
import org.caselight.figure.Rate;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;

/** Charts of the figures that come with the program, to test and to look at. */
final class SampleCharts {
  private static final BigDecimal LIMIT = BigDecimal.valueOf(20);
  private static final BigDecimal ASSESSMENT_LIMIT = BigDecimal.valueOf(25);
  private static final BigDecimal CLOSE = new BigDecimal("1.1");

  private SampleCharts() {}

  /**
   * Writes every chart into a folder, and a page that shows them.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    StringBuilder page =
        new StringBuilder(
            """
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Charts</title>
            <style>
            body { margin: 0 auto; padding: 0 15px; max-width: 690px; font: 16px/1.4 system-ui, sans-serif }
            figure { margin: 2em 0; break-inside: avoid } svg { max-width: 100%; height: auto }
            .wide { display: none }
            @media print, (min-width: 740px) { .wide { display: block } .narrow { display: none } }
            @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
            </style></head><body>
            """);
    for (ChartPicture chart : all()) {
      Files.writeString(folder.resolve(chart.id() + ".svg"), chart.wideSvg());
      Files.writeString(folder.resolve(chart.id() + "-narrow.svg"), chart.narrowSvg());
      page.append("<figure><figcaption>%s</figcaption>\n".formatted(chart.title()))
          .append("<div class=\"wide\">%s</div>".formatted(chart.wideSvg()))
          .append("<div class=\"narrow\">%s</div></figure>\n".formatted(chart.narrowSvg()));
    }
    Files.writeString(folder.resolve("index.html"), page.append("</body></html>\n"));
  }

  static ImmutableList<ChartPicture> all() {
    return ImmutableList.of(
        caseloads(),
        openCases(),
        ratesOfChildrenInNeed(),
        ratesOfNeighbours(),
        actionPlan(),
        themes(),
        objectives());
  }

  static ChartText text(String id, String title) {
    return new ChartText(id, title, title + ", with what is to be seen in it.");
  }

  static Optional<BigDecimal> number(String number) {
    return Optional.of(new BigDecimal(number));
  }

  /** The rows of a file, without quoted fields, below its header. */
  private static ImmutableList<ImmutableList<String>> rows(String file) {
    try {
      return Resources.readLines(
              Resources.getResource(CommitteeReport.class, file), StandardCharsets.UTF_8)
          .stream()
          .skip(1)
          .map(line -> ImmutableList.copyOf(line.split(",", -1)))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ChartPicture caseloads() {
    return CaseloadsChart.picture(
        text("caseloads", "Average caseloads of 27 teams"),
        "Average cases for each full-time worker, with a tick at the limit",
        rows("cambridgeshire-2019-06-14.csv").stream()
            .map(row -> team(row.get(2), row.get(3), new BigDecimal(row.get(4))))
            .sorted(
                Comparator.comparing((CaseloadsChart.Bar bar) -> bar.value().orElseThrow())
                    .reversed())
            .toList());
  }

  private static CaseloadsChart.Bar team(String name, String kind, BigDecimal average) {
    BigDecimal limit = kind.equals("assessment") ? ASSESSMENT_LIMIT : LIMIT;
    BigDecimal over = average.subtract(limit);
    return new CaseloadsChart.Bar(
        name,
        Optional.of(average),
        average.toPlainString(),
        Optional.of(limit),
        over.signum() <= 0
            ? Mark.within("within")
            : average.compareTo(limit.multiply(CLOSE)) <= 0
                ? Mark.close("over by " + over)
                : Mark.over("over by " + over));
  }

  static ControlChart openCasesByMonth() {
    Map<YearMonth, BigDecimal> values = new TreeMap<>();
    rows("cambridgeshire-open-cases-2018-19.csv")
        .forEach(row -> values.put(YearMonth.parse(row.get(1)), new BigDecimal(row.get(2))));
    return ControlChart.of(MonthlySeries.of(values), Polarity.NEITHER);
  }

  static ChartPicture openCases() {
    return controlChart("open-cases", openCasesByMonth());
  }

  static ChartPicture controlChart(String id, ControlChart chart, YearMonth... withheld) {
    return ControlChartPicture.picture(
        text(id, "Open cases by month"),
        "Children open to the service",
        chart,
        ImmutableSet.copyOf(withheld),
        limit -> String.format(Locale.ROOT, "%,.1f", limit.rounded(1)));
  }

  static ChartPicture ratesOfChildrenInNeed() {
    return RatesChart.picture(
        text("children-in-need", "Children in need"),
        "Children in need for each 10,000, February 2018, with 95% intervals",
        List.of(
            rate("Peterborough", 511, 53_600, false),
            rate("Cambridgeshire", 1283, 137_000, true),
            rate("Essex", 1912, 308_500, false),
            rate("Hertfordshire", 1074, 268_400, false)),
        List.of());
  }

  private static RatesChart.Row rate(String name, long count, long population, boolean isOwn) {
    Rate rate = Rate.per10000(count, population);
    Interval interval = rate.interval(0.95).orElseThrow();
    return new RatesChart.Row(
        name,
        Optional.of(rate.value().orElseThrow().rounded(1)),
        rate.value().orElseThrow().rounded(1).toPlainString(),
        Optional.of(BigDecimal.valueOf(interval.lower())),
        Optional.of(BigDecimal.valueOf(interval.upper())),
        isOwn);
  }

  static ChartPicture ratesOfNeighbours() {
    ImmutableList.Builder<RatesChart.Row> rows = ImmutableList.builder();
    for (int i = 0; i < 10; i++) {
      rows.add(rate("Neighbour " + (char) ('A' + i), 680 - i * 37L, 100_000, false));
      if (i == 4) {
        rows.add(rate("Exampleshire", 520, 100_000, true));
      }
    }
    rows.add(
        new RatesChart.Row(
            "Bath and North East Example-upon-Water",
            Optional.empty(),
            "c",
            Optional.empty(),
            Optional.empty(),
            false));
    return RatesChart.picture(
        text("plans", "Child protection plans (MADE UP)"),
        "Child protection plans for each 10,000, 31 March 2018, with 95% intervals",
        rows.build(),
        List.of(
            new RatesChart.Reference("England 50.1", new BigDecimal("50.1")),
            new RatesChart.Reference("neighbours' mean 51.4", new BigDecimal("51.4"))));
  }

  static ChartPicture actionPlan() {
    return BarsChart.picture(
        text("action-plan", "Objectives by state (MADE UP)"),
        "Objectives",
        List.of(
            bar("Late", "1", Mark.over("late")),
            bar("Under way, at risk", "2", Mark.close("at risk")),
            bar("Under way", "1", Mark.plain("under way")),
            bar("Delivered", "3", Mark.done("delivered")),
            bar("Not reported on", "0", Mark.notKnown("not known"))));
  }

  private static BarsChart.Bar bar(String name, String count, Mark mark) {
    return new BarsChart.Bar(name, number(count), count, Optional.of(mark), Optional.empty());
  }

  static ChartPicture themes() {
    return BarsChart.picture(
        text("themes", "Themes of whistleblowing"),
        "Concerns that named a theme",
        List.of(
            BarsChart.Bar.of("High caseloads in Family Support and Safeguarding", number("8"), "8"),
            BarsChart.Bar.of("Performance management processes", number("7"), "7"),
            BarsChart.Bar.of("Management practice", Optional.empty(), "c"),
            BarsChart.Bar.of("Practice approach and model", Optional.empty(), "c")));
  }

  static ChartPicture objectives() {
    return ObjectivesTimeline.picture(
        text("objectives", "When objectives are due (MADE UP)"),
        "From the day agreed to the day due",
        List.of(
            objective("1.1", "2019-05-01", "2019-09-30", Mark.done("delivered")),
            objective("1.2", "2019-05-01", "2020-06-30", Mark.plain("under way")),
            objective("2.1", "2019-05-01", "2020-03-31", Mark.done("delivered")),
            objective("2.2", "2020-01-20", "2020-12-31", Mark.notKnown("not reported on")),
            objective("3.1", "2019-05-01", "2020-06-30", Mark.close("no news for long")),
            objective("3.2", "2019-05-01", "2019-12-31", Mark.over("late")),
            new ObjectivesTimeline.Objective(
                "4.1 Health assessments of children in care are arranged at times that suit the child",
                LocalDate.of(2019, 5, 1),
                Optional.empty(),
                "no day set",
                Mark.plain("under way"))),
        LocalDate.of(2020, 3, 14),
        "14 March 2020");
  }

  private static ObjectivesTimeline.Objective objective(
      String name, String agreed, String due, Mark mark) {
    return new ObjectivesTimeline.Objective(
        name, LocalDate.parse(agreed), Optional.of(LocalDate.parse(due)), due, mark);
  }
}
