package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caselight.internal.Decimals;

/**
 * A number as somebody printed it, rounded half up: it keeps its decimals and stands for every
 * value that prints like it.
 *
 * <p>20 printed to 0 decimals stands for [19.5, 20.5): at least 19.5, below 20.5. Half up rounds
 * halves away from 0, so below 0 the ends change sides, (−20.5, −19.5], and 0 stands for (−0.5,
 * 0.5). 20.0 is another printed figure than 20: it stands for [19.95, 20.05).
 *
 * <p>Source: {@link Fraction#rounded} for half up. That a printed figure stands for an interval is
 * a convention of this library; the other choice takes it for exact.
 *
 * @param printed the number as printed, with exactly {@code decimals} decimals
 * @param decimals how many decimals it was printed to; −1 for tens
 */
public record Rounded(BigDecimal printed, int decimals) implements Figure {

  private static final int LONGEST = 1_000;

  private static final Pattern PRINTED = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  /**
   * Takes a number and says to how many decimals it was printed.
   *
   * @param printed the number
   * @param decimals how many decimals it was printed to; −1 for tens
   * @throws IllegalArgumentException if the number has more decimals than that
   */
  public Rounded {
    Decimals.requireDecimals(decimals);
    Decimals.require("printed", printed);
    checkArgument(
        printed.signum() == 0 || printed.stripTrailingZeros().scale() <= decimals,
        "printed: must have at most %s decimals, was %s",
        decimals,
        printed.toPlainString());
    printed = printed.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  /**
   * A number and how many decimals it was printed to.
   *
   * @param printed the number
   * @param decimals how many decimals it was printed to; −1 for tens
   * @return the printed figure
   * @throws IllegalArgumentException if the number has more decimals than that
   */
  public static Rounded of(BigDecimal printed, int decimals) {
    return new Rounded(printed, decimals);
  }

  /**
   * A whole number and how many decimals it was printed to: "around 570" is {@code Rounded.of(570,
   * -1)}, printed in tens.
   *
   * @param printed the number
   * @param decimals how many decimals it was printed to; −1 for tens
   * @return the printed figure
   * @throws IllegalArgumentException if the number does not end in as many zeros as that takes
   */
  public static Rounded of(long printed, int decimals) {
    return new Rounded(BigDecimal.valueOf(printed), decimals);
  }

  /**
   * A number printed to no decimals.
   *
   * @param printed the number
   * @return the printed figure; {@code Rounded.of(20)} stands for [19.5, 20.5)
   */
  public static Rounded of(long printed) {
    return new Rounded(BigDecimal.valueOf(printed), 0);
  }

  /**
   * Reads a printed number; its decimals are those in the text. The inverse of {@link #toString}
   * for 0 decimals and more.
   *
   * @param text digits, with a sign and a decimal point if need be; no spaces, commas or exponents
   * @return the printed figure; {@code Rounded.parse("15.2")} stands for [15.15, 15.25)
   * @throws IllegalArgumentException if the text is not such a number
   */
  public static Rounded parse(String text) {
    checkArgument(
        text.length() <= LONGEST,
        "printed: must have at most %s characters, was %s long",
        LONGEST,
        text.length());
    checkArgument(
        PRINTED.matcher(text).matches(), "printed: must be a number such as 15.2, was %s", text);
    BigDecimal number = new BigDecimal(text);
    return new Rounded(number, number.scale());
  }

  /**
   * The number as printed.
   *
   * @return the printed number; never empty
   */
  @Override
  public Optional<Fraction> value() {
    return Optional.of(Fraction.of(printed));
  }

  @Override
  public boolean isPrinted() {
    return true;
  }

  /**
   * Every value that prints like this.
   *
   * @return {@code [19.5, 20.5)} for 20 to 0 decimals, ends as {@link #isLowerIncluded} and {@link
   *     #isUpperIncluded} say; never empty
   */
  @Override
  public Optional<Range<Fraction>> values() {
    return Optional.of(
        Range.range(
            Fraction.of(lower()),
            isLowerIncluded() ? BoundType.CLOSED : BoundType.OPEN,
            Fraction.of(upper()),
            isUpperIncluded() ? BoundType.CLOSED : BoundType.OPEN));
  }

  /**
   * Where the values that print like this begin.
   *
   * @return printed − half a unit of the last decimal
   */
  public BigDecimal lower() {
    return printed.subtract(halfUnit());
  }

  /**
   * Where the values that print like this end.
   *
   * @return printed + half a unit of the last decimal
   */
  public BigDecimal upper() {
    return printed.add(halfUnit());
  }

  private BigDecimal halfUnit() {
    return BigDecimal.valueOf(5, Math.addExact(decimals, 1));
  }

  /**
   * Whether {@link #lower} itself prints like this.
   *
   * @return true above 0, where halves are rounded up
   */
  public boolean isLowerIncluded() {
    return printed.signum() > 0;
  }

  /**
   * Whether {@link #upper} itself prints like this.
   *
   * @return true below 0, where halves are rounded down, away from 0
   */
  public boolean isUpperIncluded() {
    return printed.signum() < 0;
  }

  /**
   * Whether a value prints like this.
   *
   * @param exact the value
   * @return true if it rounds to this number at these decimals
   */
  public boolean contains(Fraction exact) {
    return exact.rounded(decimals).compareTo(printed) == 0;
  }

  /** Whether some value that prints like this is in a range. */
  boolean meets(Range<Fraction> range) {
    Range<Fraction> own = values().orElseThrow();
    return own.isConnected(range) && !own.intersection(range).isEmpty();
  }

  @Override
  public boolean mayBeAbove(BigDecimal limit) {
    return upper().compareTo(limit) > 0;
  }

  @Override
  public boolean mayBeBelow(BigDecimal limit) {
    return lower().compareTo(limit) < 0;
  }

  @Override
  public boolean mayBeAtMost(BigDecimal limit) {
    return mayBeBelow(limit) || (isLowerIncluded() && lower().compareTo(limit) == 0);
  }

  @Override
  public boolean mayBeAtLeast(BigDecimal limit) {
    return mayBeAbove(limit) || (isUpperIncluded() && upper().compareTo(limit) == 0);
  }

  /**
   * The figure as printed, or rounded further: of the printed number, so that 14.45 shown to 0
   * decimals by way of a printed 14.5 is 15.
   *
   * @param decimals how many decimals to show at most; never more than it was printed to
   * @return the number to show; never empty
   */
  @Override
  public Optional<BigDecimal> rounded(int decimals) {
    return Optional.of(printed.setScale(Math.min(decimals, this.decimals), RoundingMode.HALF_UP));
  }

  /**
   * The number as it was printed.
   *
   * @return {@code 20}, {@code 15.2}
   */
  @Override
  public String toString() {
    return printed.toPlainString();
  }
}
