package org.caselight.examples.committeereport.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;

/** Charts of what seldom happens, and then in front of a committee. */
final class AwkwardCharts {
  private static final YearMonth APRIL = YearMonth.of(2018, 4);
  private static final LocalDate LEAP_DAY = LocalDate.of(2020, 2, 29);

  private AwkwardCharts() {}

  static ImmutableList<ChartPicture> all() {
    return ImmutableList.of(
        names(),
        longFigures(),
        teams("no-team"),
        teams("one-team", team("A", "20")),
        teams("nothing-to-do", team("A", "0"), team("B", "0")),
        references("close-references", "99", "England, all authorities 99", "99"),
        references("equal-references", "5", "neighbours' mean 5.0", "5"),
        references("references-to-the-right", "3", "England, of all that reported 60", "60"),
        references("references-apart", "50", "the mean of all the neighbours 1", "1"),
        months("one-month", 1, month -> 410),
        months("no-months", 0, month -> 0),
        months("equal-months", 5, month -> 410),
        months("nothing-ever", 5, month -> 0),
        months("sixty-months", 60, month -> 340 + (month * 37) % 11),
        months("close-limits", 14, month -> month == 13 ? 1900 : 1000 + month % 2),
        months("below-nought", 7, month -> month % 2 * 10),
        months("millions", 20, month -> 1_234_567 + month),
        timeline("one-day", LEAP_DAY, LEAP_DAY),
        timeline("long-late", LEAP_DAY.minusYears(10), LEAP_DAY.minusYears(9)),
        timeline("far-ahead", LEAP_DAY.plusYears(10), LEAP_DAY.plusYears(80)));
  }

  static ChartPicture names() {
    return teams(
        "names",
        team("Équipe d’été – Zoë O'Brien & <Söhne> \"x\" <a href='x'>x</a> \\(x^2\\)", "21"),
        team("Pneumonoultramicroscopicsilicovolcanoconiosisteamnumberseventeen", "0"),
        team("tab\there \u202e 團隊 שלום id=\"abcdefg\" url(#abcdefg) 12.3456789", "12"),
        team("123", "19"));
  }

  private static ChartPicture longFigures() {
    return CaseloadsChart.picture(
        SampleCharts.text("long-figures", "Long figures"),
        "Pounds a year, for each child who was looked after at any time in the year, in thousands",
        List.of(
            new CaseloadsChart.Bar(
                "Fostering – in-house",
                SampleCharts.number("1234567.25"),
                "1,234,567.25",
                SampleCharts.number("20"),
                Mark.over("over by 1,234,547.25 or red: 21.5 to 22.5 as printed")),
            new CaseloadsChart.Bar(
                "Residential",
                Optional.empty(),
                "not known",
                Optional.empty(),
                Mark.notKnown("not known"))));
  }

  private static CaseloadsChart.Bar team(String name, String value) {
    return new CaseloadsChart.Bar(
        name, SampleCharts.number(value), value, SampleCharts.number("20"), Mark.over("over"));
  }

  private static ChartPicture teams(String id, CaseloadsChart.Bar... bars) {
    return CaseloadsChart.picture(SampleCharts.text(id, "Teams"), "Cases", List.of(bars));
  }

  private static ChartPicture references(String id, String value, String name, String at) {
    return RatesChart.picture(
        SampleCharts.text(id, "Rates"),
        "Rates",
        List.of(
            new RatesChart.Row(
                "Own", SampleCharts.number(value), value, Optional.empty(), Optional.empty(), true),
            new RatesChart.Row(
                "Withheld", Optional.empty(), "c", Optional.empty(), Optional.empty(), false)),
        List.of(
            new RatesChart.Reference(name, new BigDecimal(at)),
            new RatesChart.Reference("the same as the own rate", new BigDecimal(value)),
            new RatesChart.Reference("a little more", new BigDecimal(at + ".01"))));
  }

  private static ChartPicture months(String id, int count, LongUnaryOperator value) {
    Map<YearMonth, BigDecimal> values = new TreeMap<>();
    for (int month = 0; month < count; month++) {
      values.put(APRIL.plusMonths(month), BigDecimal.valueOf(value.applyAsLong(month)));
    }
    return SampleCharts.controlChart(
        id, ControlChart.of(MonthlySeries.of(values), Polarity.LOWER_IS_BETTER));
  }

  private static ChartPicture timeline(String id, LocalDate agreed, LocalDate due) {
    return ObjectivesTimeline.picture(
        SampleCharts.text(id, "When due"),
        "From the day agreed to the day due",
        List.of(
            new ObjectivesTimeline.Objective(
                "1.1", agreed, Optional.of(due), "29 February 2020", Mark.done("delivered")),
            new ObjectivesTimeline.Objective(
                "1.2", agreed, Optional.empty(), "no day set", Mark.plain("under way"))),
        LEAP_DAY,
        "29 February 2020");
  }
}
