package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;
import org.caselight.series.ControlChartPolicy.Screening;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** Against answers computed by NHSRplotthedots 0.2.2 in R 4.2.2. */
class ControlChartOracleTest {
  private static final YearMonth FIRST = YearMonth.of(2018, 4);

  @Test
  void agreesWithPlotTheDots() {
    ImmutableListMultimap<String, NamedCsvRecord> cases =
        Multimaps.index(Shared.rows("oracles/spc_xmr_vectors.csv"), row -> row.getField("case"));
    assertThat(cases.keySet()).hasSize(15);
    cases.asMap().forEach((name, rows) -> agrees(List.copyOf(rows)));
  }

  private static YearMonth month(NamedCsvRecord row) {
    return FIRST.plusMonths(Long.parseLong(row.getField("t")) - 1);
  }

  private static ControlChart chart(List<NamedCsvRecord> rows) {
    ControlChartPolicy.Builder policy =
        ControlChartPolicy.builder()
            .polarity(
                rows.get(0).getField("improvement_direction").equals("increase")
                    ? Polarity.HIGHER_IS_BETTER
                    : Polarity.LOWER_IS_BETTER)
            .screening(
                rows.get(0).getField("screen_outliers").equals("TRUE")
                    ? Screening.ONCE
                    : Screening.NONE);
    String fixAfter = rows.get(0).getField("fix_after");
    if (!fixAfter.isEmpty()) {
      policy.baseline(FIRST, FIRST.plusMonths(Long.parseLong(fixAfter) - 1));
    }
    for (int i = 1; i < rows.size(); i++) {
      if (!rows.get(i).getField("rebase_group").equals(rows.get(i - 1).getField("rebase_group"))) {
        policy.recalculateFrom(month(rows.get(i)));
      }
    }
    return ControlChart.of(
        rows.stream()
            .collect(
                MonthlySeries.toMonthlySeries(
                    ControlChartOracleTest::month, row -> new BigDecimal(row.getField("y")))),
        policy.build());
  }

  private static void agrees(List<NamedCsvRecord> rows) {
    ControlChart chart = chart(rows);
    assertThat(chart.points()).hasSameSizeAs(rows);
    for (Stretch stretch : chart.stretches()) {
      for (ChartPoint point : stretch.points()) {
        agrees(rows.get(chart.points().indexOf(point)), stretch, point);
      }
    }
    String target = rows.get(0).getField("target");
    if (!target.isEmpty()) {
      assertThat(
              chart
                  .assurance(Target.atLeast(new BigDecimal(target)))
                  .map(ControlChartOracleTest::inTheirWords))
          .contains(rows.get(0).getField("assurance_type"));
    }
  }

  private static void agrees(NamedCsvRecord row, Stretch stretch, ChartPoint point) {
    String where = row.getField("case") + " " + row.getField("t");
    ControlLimits limits = point.limits().orElseThrow();
    assertThat(point.month()).as(where).isEqualTo(month(row));
    assertThat(point.value()).as(where).isEqualByComparingTo(row.getField("y"));
    agrees(row, "mean", point.mean());
    agrees(row, "lpl", point.lower());
    agrees(row, "upl", point.upper());
    assertThat(limits.sideOfMean(point.value()))
        .as(where)
        .isEqualTo(Integer.parseInt(row.getField("relative_to_mean")));
    assertThat(limits.isNear(point.value())).as(where).isEqualTo(is(row, "close_to_limits"));
    assertThat(limits.isOutside(point.value())).as(where).isEqualTo(is(row, "outside_limits"));
    assertThat(point.signal().map(ControlChartOracleTest::inTheirWords).orElse("Common Cause"))
        .as(where)
        .isEqualTo(row.getField("special_cause_type"));
    assertThat(
            point
                .signal()
                .flatMap(Signal::meaning)
                .map(meaning -> "special_cause_" + meaning.label())
                .orElse("common_cause"))
        .as(where)
        .isEqualTo(row.getField("point_type"));
    assertThat(stretch.isProvisional()).as(where).isEqualTo(is(row, "short_group_warning"));
  }

  private static boolean is(NamedCsvRecord row, String column) {
    return row.getField(column).equals("TRUE");
  }

  private static void agrees(NamedCsvRecord row, String column, Optional<Fraction> actual) {
    double expected = Double.parseDouble(row.getField(column));
    assertThat(actual.orElseThrow().doubleValue())
        .as("%s of %s %s", column, row.getField("case"), row.getField("t"))
        .isCloseTo(expected, Offset.offset(1e-9 * Math.max(1, Math.abs(expected))));
  }

  private static String inTheirWords(Signal signal) {
    boolean up = signal.direction() == Signal.Direction.UP;
    return switch (signal.rule()) {
      case OUTSIDE_LIMITS -> up ? "Above UCL" : "Below LCL";
      case TREND -> "7 Point Trend (" + (up ? "Increasing)" : "Decreasing)");
      case TWO_OF_THREE_NEAR_LIMIT -> "2 in 3 " + (up ? "Above CL" : "Below CL");
      case ONE_SIDE_OF_MEAN -> "7 Points " + (up ? "Above CL" : "Below CL");
    };
  }

  private static String inTheirWords(Assurance assurance) {
    return switch (assurance) {
      case WILL_PASS -> "consistent_pass";
      case HIT_AND_MISS -> "inconsistent";
      case WILL_FAIL -> "consistent_fail";
    };
  }
}
