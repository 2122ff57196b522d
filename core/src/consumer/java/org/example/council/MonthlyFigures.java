package org.example.council;

import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.disclosure.DisclosurePolicies.WITHHOLD_1_TO_5;
import static org.caselight.figure.Measures.byKeyAndMonth;
import static org.caselight.figure.Measures.leavingOut;
import static org.caselight.figure.Measures.toProportion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.disclosure.CountTable;
import org.caselight.figure.Count;
import org.caselight.figure.Rate;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;

/** Figures that stand up to scrutiny. */
public final class MonthlyFigures {
  private MonthlyFigures() {}

  /** A record of the council's own. */
  private record Assessment(String team, LocalDate started, Optional<LocalDate> authorised) {
    static Assessment of(String team, String started, String authorised) {
      return new Assessment(
          team, LocalDate.parse(started), Optional.of(authorised).map(LocalDate::parse));
    }

    static Assessment open(String team, String started) {
      return new Assessment(team, LocalDate.parse(started), Optional.empty());
    }

    Optional<String> whyLeftOut() {
      return authorised.isEmpty() ? Optional.of("not authorised yet") : Optional.empty();
    }

    boolean isInTime() {
      return ENGLAND_AND_WALES.elapsed(started, authorised.orElseThrow()) <= 45;
    }
  }

  /**
   * Prints shares in time by team and month, a rate, a figure that cannot be true, a chart's
   * signals and a table that may be published.
   *
   * @param args none
   */
  public static void main(String[] args) {
    List<Assessment> assessments =
        List.of(
            Assessment.of("East", "2023-03-31", "2023-06-09"),
            Assessment.of("East", "2023-03-31", "2023-06-12"),
            Assessment.of("East", "2023-05-02", "2023-06-01"),
            Assessment.open("East", "2023-05-03"));
    // README begins
    DateRange spring = DateRange.ofMonths(YearMonth.of(2023, 3), YearMonth.of(2023, 5));
    assessments.stream()
        .collect(
            byKeyAndMonth(
                List.of("East", "West"),
                Assessment::team,
                spring,
                Assessment::started,
                leavingOut(Assessment::whyLeftOut, toProportion(Assessment::isInTime))))
        .cellSet()
        .forEach(System.out::println);

    Rate plans = Rate.per10000(570, 137_000);
    System.out.println(plans + ", " + plans.interval().orElseThrow());

    Rounded population = Rounded.of(53_600, -2);
    System.out.println(Reconciliation.ofRate(Count.of(511), population, Rounded.of(101)));

    long[] open = {3423, 3474, 3493, 3427, 3305, 3318, 3349, 3437, 3403, 3616, 3610, 3499};
    MonthlySeries byMonth =
        MonthlySeries.from(YearMonth.of(2018, 4), open)
            .withNote(YearMonth.of(2019, 1), "how the police notified");
    ControlChart chart = ControlChart.of(byMonth, Polarity.LOWER_IS_BETTER);
    System.out.println(chart);
    chart.signals().forEach(System.out::println);
    System.out.println(
        chart.assurance(Target.atMost(BigDecimal.valueOf(3_400))).orElseThrow().label());

    CountTable concerns =
        CountTable.twoWay(
            List.of("2023-24", "2024-25"),
            List.of("to Ofsted", "to a councillor", "to a manager"),
            List.of(List.of(2L, 14L, 9L), List.of(7L, 18L, 12L)));
    System.out.println(concerns.release(WITHHOLD_1_TO_5));
    // README ends
  }
}
