package org.caselight.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Tolerance;
import org.caselight.service.Fte;

/** Generators of numbers and figures for properties; whatever fails shrinks towards 0. */
public final class Numbers {
  private static final int MOST_FTE = 50;
  private static final int FTE_DECIMALS = 6;

  private Numbers() {}

  /** From −1,000,000 to 1,000,000, mostly less, with up to 4 decimals or in tens or hundreds. */
  public static Arbitrary<BigDecimal> decimals() {
    return decimals(-10_000, 10_000, -2, 4);
  }

  /** From −20 to 20 with at most 1 decimal: a limit and a figure drawn from these often meet. */
  public static Arbitrary<BigDecimal> smallDecimals() {
    return decimals(-20, 20, 0, 1);
  }

  private static Arbitrary<BigDecimal> decimals(
      long least, long most, int leastScale, int mostScale) {
    return Combinators.combine(units(least, most), scales(leastScale, mostScale))
        .as(BigDecimal::valueOf);
  }

  /** With few edge cases, or those of three numbers combined would crowd out all other values. */
  private static Arbitrary<Long> units(long least, long most) {
    return Arbitraries.longs()
        .between(least, most)
        .edgeCases(cases -> cases.includeOnly(least, 0L, most));
  }

  private static Arbitrary<Integer> scales(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .edgeCases(cases -> cases.includeOnly(least, most));
  }

  /** Whole numbers, decimals and what no decimal can say, on both sides of 0. */
  public static Arbitrary<Fraction> fractions() {
    return Combinators.combine(units(-1_000_000, 1_000_000), units(1, 1_000)).as(Fraction::of);
  }

  /** From 0 to 50, with up to 6 decimals. */
  public static Arbitrary<Fte> ftes() {
    return ftesFrom(0);
  }

  /** Above 0, up to 50, with up to 6 decimals. */
  public static Arbitrary<Fte> positiveFtes() {
    return ftesFrom(1);
  }

  private static Arbitrary<Fte> ftesFrom(long leastUnits) {
    return scales(0, FTE_DECIMALS)
        .flatMap(
            decimals ->
                units(leastUnits, BigInteger.TEN.pow(decimals).longValueExact() * MOST_FTE)
                    .map(units -> Fte.of(BigDecimal.valueOf(units, decimals))));
  }

  /** Printed to 0 to 3 decimals, on both sides of 0. */
  public static Arbitrary<Rounded> roundeds() {
    return roundeds(5_000, 3);
  }

  /** From −20 to 20, printed to 0 or 1 decimals: a limit drawn as small often meets their ends. */
  public static Arbitrary<Rounded> smallRoundeds() {
    return roundeds(20, 1);
  }

  private static Arbitrary<Rounded> roundeds(long most, int mostDecimals) {
    return Combinators.combine(units(-most, most), scales(0, mostDecimals))
        .as((units, decimals) -> Rounded.of(BigDecimal.valueOf(units, decimals), decimals));
  }

  /** Of whole numbers and decimals, undefined ones among them. */
  public static Arbitrary<Average> averages() {
    return Combinators.combine(decimals(), decimals(0, 1_000, 0, 2)).as(Numbers::averageOf);
  }

  /** Near the small decimals. */
  public static Arbitrary<Average> smallAverages() {
    return Combinators.combine(smallDecimals(), decimals(0, 3, 0, 0)).as(Numbers::averageOf);
  }

  private static Average averageOf(BigDecimal total, BigDecimal base) {
    return base.signum() == 0 ? Average.UNDEFINED : Average.of(total, base);
  }

  /** Of wholes up to 1,000, undefined ones among them. */
  public static Arbitrary<Proportion> proportions() {
    return units(0, 1_000)
        .flatMap(whole -> units(0, whole).map(part -> Proportion.of(part, whole)));
  }

  /** Up to 100 per cent or up to an amount of 20, with up to 2 decimals. */
  public static Arbitrary<Tolerance> tolerances() {
    return Combinators.combine(Arbitraries.of(Tolerance.Unit.class), scales(0, 2), units(0, 20))
        .as(
            (unit, decimals, units) ->
                new Tolerance(
                    BigDecimal.valueOf(
                        unit == Tolerance.Unit.PER_CENT ? units * 5 : units, decimals),
                    unit));
  }
}
