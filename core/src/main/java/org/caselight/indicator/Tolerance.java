package org.caselight.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;

/**
 * How far beyond a target is still close to it, and so amber rather than red; or how far from an
 * earlier figure still counts as steady.
 *
 * <p>"Mostly at or close to these targets" (Cambridgeshire, July 2019, paragraph 2.5) needs a
 * number before two readers agree on it. The default is 10 per cent of the target: 22 is close to
 * 20, anything above 22 is not.
 *
 * @param amount how far, 0 or more; at most 100 if it is per cent
 * @param unit what {@code amount} counts
 */
public record Tolerance(BigDecimal amount, Unit unit) implements Serializable {

  /** What the amount of a tolerance counts. */
  public enum Unit {
    /** Per cent of the target, or of the earlier figure; of 0 they reach nowhere. */
    PER_CENT,
    /**
     * The unit of the figure itself: cases per FTE, days. Of a share it is a share: 0.05 is 5
     * points.
     */
    SAME_AS_FIGURE
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** No tolerance: nothing is amber. */
  public static final Tolerance NONE = ofPercent(0);

  /** The default: 10 per cent of the target. */
  public static final Tolerance DEFAULT = ofPercent(10);

  private static final Pattern TEXT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(%?)");

  /**
   * Takes an amount and its unit.
   *
   * @param amount how far, 0 or more
   * @param unit what {@code amount} counts
   * @throws IllegalArgumentException if {@code amount} is negative, or above 100 per cent
   */
  public Tolerance {
    checkArgument(
        amount.signum() >= 0, "tolerance: must be 0 or more, was %s", amount.toPlainString());
    requireNonNull(unit, "unit");
    checkArgument(
        unit != Unit.PER_CENT || amount.compareTo(HUNDRED) <= 0,
        "tolerance: must be at most 100%, was %s%",
        amount.toPlainString());
    amount = Decimals.plain("tolerance", amount);
  }

  /**
   * A share of the target.
   *
   * @param percent per cent of the target, 0 to 100
   * @return the tolerance; 10 makes up to 22 close to 20
   * @throws IllegalArgumentException if {@code percent} is negative or above 100
   */
  public static Tolerance ofPercent(long percent) {
    return new Tolerance(BigDecimal.valueOf(percent), Unit.PER_CENT);
  }

  /**
   * A distance from the target, in the unit of the figure.
   *
   * @param amount the distance, 0 or more
   * @return the tolerance; 2 makes up to 22 close to 20, and up to 27 close to 25
   * @throws IllegalArgumentException if {@code amount} is negative
   */
  public static Tolerance ofAmount(BigDecimal amount) {
    return new Tolerance(amount, Unit.SAME_AS_FIGURE);
  }

  /**
   * Reads a tolerance: the inverse of {@link #toString}.
   *
   * @param text a number, with {@code %} for a share of the target: {@code 10%} or {@code 2}
   * @return the tolerance
   * @throws IllegalArgumentException if the text is not such a number, or above 100 per cent
   */
  public static Tolerance parse(String text) {
    var matcher = TEXT.matcher(text);
    checkArgument(matcher.matches(), "tolerance: must be such as 10% or 2, was %s", text);
    return new Tolerance(
        new BigDecimal(matcher.group(1)),
        matcher.group(2).isEmpty() ? Unit.SAME_AS_FIGURE : Unit.PER_CENT);
  }

  /**
   * How far beyond a given target is still close to it: |limit| × amount ÷ 100 if it is per cent,
   * and so 0 of 0; else the amount.
   *
   * @param limit the target
   * @return the distance, in the unit of the target; exact
   */
  public BigDecimal distanceFrom(BigDecimal limit) {
    return switch (unit) {
      case PER_CENT -> limit.abs().multiply(amount).movePointLeft(2);
      case SAME_AS_FIGURE -> amount;
    };
  }

  /**
   * How far from a given value is still close to it: |value| × amount ÷ 100 if it is per cent, and
   * so 0 of 0; else the amount.
   *
   * @param value the value
   * @return the distance, in the unit of the value; exact
   */
  public Fraction distanceFrom(Fraction value) {
    return switch (unit) {
      case PER_CENT -> value.magnitude().times(Fraction.of(amount.movePointLeft(2)));
      case SAME_AS_FIGURE -> Fraction.of(amount);
    };
  }

  /**
   * The tolerance in words.
   *
   * @return {@code 10%} or {@code 2}
   */
  @Override
  public String toString() {
    return amount.toPlainString() + (unit == Unit.PER_CENT ? "%" : "");
  }
}
