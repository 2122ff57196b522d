package org.caselight.figure;

import com.google.common.collect.Range;
import java.math.BigInteger;

/** The whole numbers from one to another, both of them included; none if they are reversed. */
record WholeNumbers(BigInteger least, BigInteger most) {
  /** The whole numbers, 0 or more, that a figure stands for. */
  static WholeNumbers of(Figure figure) {
    return in(Ranges.notNegative(figure));
  }

  static WholeNumbers in(Range<Fraction> range) {
    BigInteger least = ceiling(range.lowerEndpoint());
    BigInteger most = range.upperEndpoint().floor();
    return new WholeNumbers(
        range.contains(Fraction.of(least)) ? least : least.add(BigInteger.ONE),
        range.contains(Fraction.of(most)) ? most : most.subtract(BigInteger.ONE));
  }

  private static BigInteger ceiling(Fraction number) {
    return number.negated().floor().negate();
  }

  BigInteger size() {
    return most.subtract(least).add(BigInteger.ONE).max(BigInteger.ZERO);
  }

  Range<Fraction> range() {
    return Range.closed(Fraction.of(least), Fraction.of(most));
  }

  /** The sum of number × factor over these numbers, each product rounded up. */
  BigInteger sumOfCeilings(Fraction factor) {
    BigInteger slope = factor.numerator();
    BigInteger divisor = factor.denominator();
    BigInteger first = slope.multiply(least).add(divisor).subtract(BigInteger.ONE);
    return sumOfFloors(size(), divisor, slope, first);
  }

  /**
   * The sum of (first + i × slope) ÷ divisor, each rounded down, over i from 0 to count − 1: the
   * points of a lattice below a line, counted as Euclid finds a common divisor.
   */
  private static BigInteger sumOfFloors(
      BigInteger count, BigInteger divisor, BigInteger slope, BigInteger first) {
    BigInteger[] steps = slope.divideAndRemainder(divisor);
    BigInteger[] start = first.divideAndRemainder(divisor);
    BigInteger whole =
        count
            .multiply(count.subtract(BigInteger.ONE))
            .shiftRight(1)
            .multiply(steps[0])
            .add(count.multiply(start[0]));
    BigInteger[] end = steps[1].multiply(count).add(start[1]).divideAndRemainder(divisor);
    return end[0].signum() == 0 ? whole : whole.add(sumOfFloors(end[0], steps[1], divisor, end[1]));
  }
}
