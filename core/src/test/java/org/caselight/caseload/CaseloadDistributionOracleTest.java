package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.caselight.figure.Fraction;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** Against answers computed in R 4.2.2. */
class CaseloadDistributionOracleTest {
  @Test
  void agreesWithR() {
    for (NamedCsvRecord row : Shared.rows("oracles/caseload_distribution_vectors.csv")) {
      List<Fraction> values =
          Splitter.on(' ').splitToStream(row.getField("values")).map(this::fraction).toList();
      CaseloadDistribution distribution = CaseloadDistribution.of(values);

      assertThat(distribution.workers()).isEqualTo(Integer.parseInt(row.getField("n")));
      agrees(row, "mean", distribution.mean());
      agrees(row, "min", distribution.minimum());
      agrees(row, "p10", distribution.quantile(new BigDecimal("0.1")));
      agrees(row, "p25", distribution.lowerQuartile());
      agrees(row, "median", distribution.median());
      agrees(row, "p75", distribution.upperQuartile());
      agrees(row, "p90", distribution.quantile(new BigDecimal("0.9")));
      agrees(row, "max", distribution.maximum());
      agrees(row, "gini", distribution.gini().orElseThrow());
      agrees(row, "sd_sample", distribution.standardDeviation());
      agrees(row, "cv", distribution.coefficientOfVariation());
      agrees(
          row,
          "share_over_18",
          distribution.shareAbove(new BigDecimal("18")).value().orElseThrow());
    }
  }

  private Fraction fraction(String text) {
    return Fraction.of(new BigDecimal(text));
  }

  private static void agrees(NamedCsvRecord row, String column, Fraction actual) {
    agrees(row, column, OptionalDouble.of(actual.doubleValue()));
  }

  private static void agrees(NamedCsvRecord row, String column, OptionalDouble actual) {
    String expected = row.getField(column);
    if (expected.isEmpty()) {
      assertThat(actual).as("%s of %s", column, row.getField("case")).isEmpty();
      return;
    }
    double value = Double.parseDouble(expected);
    assertThat(actual.orElseThrow())
        .as("%s of %s", column, row.getField("case"))
        .isCloseTo(value, Offset.offset(1e-9 * Math.max(1, Math.abs(value))));
  }
}
