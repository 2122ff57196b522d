package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.caselight.indicator.Polarity;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/**
 * Referrals to Cambridgeshire by month, as the Department for Education publishes them, and the
 * peak of January 2019 (report of 9 July 2019, 2.24).
 */
class CambridgeshireReferralsTest {
  private static final YearMonth JANUARY_2019 = YearMonth.of(2019, 1);

  private record Referrals(YearMonth month, BigDecimal number) {}

  private static MonthlySeries referrals() {
    return Shared.rows("data/c6_children_in_need_referrals_by_month_2013_to_2024.csv").stream()
        .filter(row -> row.getField("la_name").equals("Cambridgeshire"))
        .flatMap(CambridgeshireReferralsTest::year)
        .collect(MonthlySeries.toMonthlySeries(Referrals::month, Referrals::number))
        .withNote(JANUARY_2019, "change in police notifications");
  }

  private static Stream<Referrals> year(NamedCsvRecord row) {
    int ending = Integer.parseInt(row.getField("time_period"));
    return Arrays.stream(Month.values())
        .map(
            month ->
                new Referrals(
                    YearMonth.of(month.getValue() >= 4 ? ending - 1 : ending, month),
                    new BigDecimal(
                        row.getField(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))));
  }

  private static ChartPoint january2019(Baseline baseline) {
    return ControlChart.of(
            referrals(),
            ControlChartPolicy.builder()
                .polarity(Polarity.LOWER_IS_BETTER)
                .addBaselines(baseline)
                .build())
        .points()
        .stream()
        .filter(point -> point.month().equals(JANUARY_2019))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void haveNoGapInTwelveYears() {
    assertThat(referrals())
        .hasToString(
            "2012-04 to 2024-03: 144 values, 0 gaps; note of 2019-01: change in police"
                + " notifications");
  }

  @Test
  void ofJanuary2019AreOutsideTheLimitsOfTheTwoYearsBefore() {
    ChartPoint january = january2019(Baseline.of(YearMonth.of(2016, 4), YearMonth.of(2018, 3)));

    assertThat(january.value()).isEqualByComparingTo("655");
    assertThat(january.upper().orElseThrow().rounded(0)).isEqualByComparingTo("607");
    assertThat(january.signal().orElseThrow())
        .hasToString(
            "2019-01: 655, above the upper limit of 607: concern (known cause: change in police"
                + " notifications)");
  }

  @Test
  void ofJanuary2019AreInsideTheLimitsThatTheyHelpToSet() {
    ChartPoint january = january2019(Baseline.of(YearMonth.of(2017, 4), YearMonth.of(2019, 3)));

    assertThat(january.limits().orElseThrow().isOutside(january.value())).isFalse();
    assertThat(january.upper().orElseThrow().rounded(0)).isEqualByComparingTo("702");
  }

  @Test
  void ofJanuary2019AreMoreThanOfTheMonthAndOfTheYearBefore() {
    assertThat(referrals().changeOnMonthBefore(JANUARY_2019).orElseThrow())
        .hasToString(
            "2019-01: 655, up 306 (87.7%) on 349 in 2018-12; known cause of 2019-01: change in"
                + " police notifications");
    assertThat(referrals().changeOnYearBefore(JANUARY_2019).orElseThrow().difference())
        .isEqualByComparingTo("302");
  }
}
