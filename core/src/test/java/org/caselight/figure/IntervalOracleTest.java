package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.data.Offset;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** Against answers computed in R by the public health service's own package. */
class IntervalOracleTest {
  private static final double RELATIVE = 1e-9;
  private static final double HUNDRED = 100;

  @Test
  void ratesAgree() {
    for (NamedCsvRecord row : Shared.rows("oracles/rate_per_10000_vectors.csv")) {
      Rate rate = Rate.per10000(whole(row, "numerator"), whole(row, "denominator"));
      agrees(row, "value", rate.value().orElseThrow().doubleValue());

      Interval of95 = rate.interval().orElseThrow();
      agrees(row, "lower95_0cl", of95.lower());
      agrees(row, "upper95_0cl", of95.upper());
      Interval of998 = rate.interval(Interval.CONFIDENCE_99_8).orElseThrow();
      agrees(row, "lower99_8cl", of998.lower());
      agrees(row, "upper99_8cl", of998.upper());

      if (rate.count() < 10) {
        agrees(row, "exact_lower95", of95.lower());
        agrees(row, "exact_upper95", of95.upper());
        agrees(row, "exact_lower99_8", of998.lower());
        agrees(row, "exact_upper99_8", of998.upper());
      }
    }
  }

  /** Beyond the counts for which intervals use it. */
  @Test
  void gammaDistributionAgreesAsFarAsFactorialsAreDoubles() {
    for (NamedCsvRecord row : Shared.rows("oracles/rate_per_10000_vectors.csv")) {
      int count = Math.toIntExact(whole(row, "numerator"));
      double unit = 10_000.0 / whole(row, "denominator");
      if (count > 0 && count < 170) {
        agrees(row, "exact_lower95", Gamma.quantile(count, 0.025) * unit);
        agrees(row, "exact_upper95", Gamma.upperQuantile(count + 1, 0.025) * unit);
        agrees(row, "exact_lower99_8", Gamma.quantile(count, 0.001) * unit);
        agrees(row, "exact_upper99_8", Gamma.upperQuantile(count + 1, 0.001) * unit);
      }
    }
  }

  @Test
  void proportionsAgree() {
    for (NamedCsvRecord row : Shared.rows("oracles/proportion_pct_vectors.csv")) {
      Proportion proportion = Proportion.of(whole(row, "numerator"), whole(row, "denominator"));
      agrees(row, "value", proportion.value().orElseThrow().doubleValue() * HUNDRED);

      Interval of95 = proportion.interval().orElseThrow();
      agrees(row, "lower95_0cl", of95.lower() * HUNDRED);
      agrees(row, "upper95_0cl", of95.upper() * HUNDRED);
      agrees(row, "prop.test_lower95", of95.lower() * HUNDRED);
      agrees(row, "prop.test_upper95", of95.upper() * HUNDRED);
      Interval of998 = proportion.interval(Interval.CONFIDENCE_99_8).orElseThrow();
      agrees(row, "lower99_8cl", of998.lower() * HUNDRED);
      agrees(row, "upper99_8cl", of998.upper() * HUNDRED);
    }
  }

  private static long whole(NamedCsvRecord row, String column) {
    return Long.parseLong(row.getField(column));
  }

  private static void agrees(NamedCsvRecord row, String column, double actual) {
    double expected = Double.parseDouble(row.getField(column));
    assertThat(actual)
        .as("%s of %s", column, row)
        .isCloseTo(expected, Offset.offset(RELATIVE * expected));
  }
}
