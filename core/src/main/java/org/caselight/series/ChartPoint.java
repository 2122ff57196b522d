package org.caselight.series;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.caselight.figure.Fraction;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/** One month of a control chart: its value, what it is held against, and what was found. */
@Value.Immutable
@CaselightValue
public abstract class ChartPoint implements Serializable {
  private static final long serialVersionUID = 1L;

  ChartPoint() {}

  /**
   * When.
   *
   * @return the month
   */
  public abstract YearMonth month();

  /**
   * What.
   *
   * @return the value of the month, exact
   */
  public abstract BigDecimal value();

  /**
   * What it is held against.
   *
   * @return the limits of its stretch; empty if its baseline has fewer than two values
   */
  public abstract Optional<ControlLimits> limits();

  /**
   * What was found.
   *
   * @return the signal; empty if the value is nothing unusual, or there are no limits
   */
  public abstract Optional<Signal> signal();

  /**
   * The known cause of what the month shows.
   *
   * @return the note; empty if there is none
   */
  public abstract Optional<String> note();

  /**
   * The centre line at this month.
   *
   * @return the mean, exact; empty without limits
   */
  public final Optional<Fraction> mean() {
    return limits().map(ControlLimits::mean);
  }

  /**
   * The lower limit at this month.
   *
   * @return the limit, exact; empty without limits
   */
  public final Optional<Fraction> lower() {
    return limits().map(ControlLimits::lower);
  }

  /**
   * The upper limit at this month.
   *
   * @return the limit, exact; empty without limits
   */
  public final Optional<Fraction> upper() {
    return limits().map(ControlLimits::upper);
  }

  /**
   * The point in words: its signal, or that there is none.
   *
   * @return {@code 2018-04: 3423, no signal (known cause: …)}, or the signal in words
   */
  @Override
  public final String toString() {
    return signal()
        .map(Signal::toString)
        .orElseGet(
            () ->
                month()
                    + ": "
                    + value().toPlainString()
                    + (limits().isPresent() ? ", no signal" : ", no limits")
                    + note().map(note -> " (known cause: " + note + ")").orElse(""));
  }

  static final class Builder extends ImmutableChartPoint.Builder {
    Builder() {}
  }
}
