package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Target;
import org.caselight.internal.Decimals;
import org.caselight.service.Fte;

/**
 * How many cases a full-time worker should hold at most. At the limit is within it.
 *
 * @param casesPerFte cases per FTE, above 0
 */
public record CaseloadLimit(BigDecimal casesPerFte)
    implements Comparable<CaseloadLimit>, Serializable {

  private static final Pattern TEXT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /**
   * Takes a number of cases per FTE.
   *
   * @param casesPerFte cases per FTE, above 0
   * @throws IllegalArgumentException if it is 0 or less
   */
  public CaseloadLimit {
    casesPerFte = Decimals.plain("casesPerFte", casesPerFte);
    checkArgument(
        casesPerFte.signum() > 0,
        "caseload limit: must be above 0, was %s",
        casesPerFte.toPlainString());
  }

  /**
   * A whole number of cases per FTE.
   *
   * @param casesPerFte cases per FTE, above 0
   * @return the limit
   * @throws IllegalArgumentException if it is 0 or less
   */
  public static CaseloadLimit of(long casesPerFte) {
    return new CaseloadLimit(BigDecimal.valueOf(casesPerFte));
  }

  /**
   * Reads a limit: the inverse of {@link #toString}.
   *
   * @param text digits with a decimal point if need be: {@code 20}, {@code 17.5}
   * @return the limit
   * @throws IllegalArgumentException if the text is not such a number, or 0
   */
  public static CaseloadLimit parse(String text) {
    checkArgument(
        TEXT.matcher(text).matches(),
        "caseload limit: must be a number such as 20 or 17.5, was %s",
        text);
    return new CaseloadLimit(new BigDecimal(text));
  }

  /**
   * The limit as a target: at most so many cases per FTE.
   *
   * @return the target
   */
  public Target target() {
    return Target.atMost(casesPerFte);
  }

  /**
   * How many cases fit within the limit at an FTE: limit × FTE, rounded down to whole cases.
   *
   * <p>15 cases per FTE leave room for 9 at 0.6 FTE, and for 12 at 0.85 (12.75).
   *
   * @param fte the FTE
   * @return whole cases; {@code Long.MAX_VALUE} if there are more
   */
  public long capacity(Fte fte) {
    BigInteger cases = Fraction.of(casesPerFte).times(Fraction.of(fte.toBigDecimal())).floor();
    return cases.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
  }

  @Override
  public int compareTo(CaseloadLimit other) {
    return casesPerFte.compareTo(other.casesPerFte);
  }

  /**
   * The number of cases.
   *
   * @return {@code 20}
   */
  @Override
  public String toString() {
    return casesPerFte.toPlainString();
  }
}
