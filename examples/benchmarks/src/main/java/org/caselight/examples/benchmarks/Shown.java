package org.caselight.examples.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Measured numbers as they are read. */
final class Shown {
  private static final MathContext THREE_FIGURES = new MathContext(3, RoundingMode.HALF_UP);
  private static final double THOUSAND = 1000;
  private static final String[] UNITS = {"ns", "µs", "ms", "s"};

  private Shown() {}

  /** {@code 12.3 ms}. */
  static String time(double nanos) {
    double amount = nanos;
    int unit = 0;
    while (amount >= THOUSAND && unit < UNITS.length - 1) {
      amount /= THOUSAND;
      unit++;
    }
    return threeFigures(amount) + " " + UNITS[unit];
  }

  /** {@code 12.3}, {@code 2.00}, {@code 1230}. */
  static String threeFigures(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).round(THREE_FIGURES);
    int beforePoint = rounded.precision() - rounded.scale();
    return rounded
        .setScale(Math.max(0, THREE_FIGURES.getPrecision() - beforePoint), RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** {@code 1.23}. */
  static String ratio(double ratio) {
    return Goal.rounded(ratio).toPlainString();
  }

  /** {@code 3,000,000}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 24 B}. */
  static String bytes(double bytes) {
    return count(Math.round(bytes)) + " B";
  }
}
