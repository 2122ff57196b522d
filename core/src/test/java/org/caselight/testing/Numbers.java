package org.caselight.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Tolerance;
import org.caselight.service.Fte;
import org.caselight.service.Pounds;

/** Generators of numbers and figures for properties; whatever fails shrinks towards 0. */
public final class Numbers {
  private static final int MOST_FTE = 50;
  private static final int FTE_DECIMALS = 6;

  /** Two of these add up to one more than a {@code long} can hold. */
  public static final long HUGE = 1L << 62;

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

  /** Pounds, pence and what is left of sharing them, on both sides of 0. */
  public static Arbitrary<Pounds> pounds() {
    return Combinators.combine(units(-1_000_000, 1_000_000), units(1, 300))
        .as((number, parts) -> Pounds.of(Fraction.of(number, parts)));
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

  /** On both sides of 10, where intervals change their method, in the thousands, and huge. */
  public static Arbitrary<Long> counts() {
    return countsFrom(0);
  }

  /** The same without 0. */
  public static Arbitrary<Long> positiveCounts() {
    return countsFrom(1);
  }

  private static Arbitrary<Long> countsFrom(long least) {
    return Arbitraries.frequencyOf(
        Tuple.of(6, units(least, 25)),
        Tuple.of(3, units(least, 1_000_000)),
        Tuple.of(1, units(least, HUGE)));
  }

  /** Per 1, 100, 1,000, 10,000 or 100,000; undefined ones and huge ones among them. */
  public static Arbitrary<Rate> rates() {
    return Combinators.combine(
            counts(), counts(), Arbitraries.of(1L, 100L, 1_000L, 10_000L, 100_000L))
        .as((count, population, per) -> Rate.of(population == 0 ? 0 : count, population, per));
  }

  /** Of wholes up to huge ones, undefined ones among them. */
  public static Arbitrary<Proportion> hugeProportions() {
    return counts().flatMap(whole -> units(0, whole).map(part -> Proportion.of(part, whole)));
  }

  /** Those in use, and everything from the least above 0 to the greatest below 1. */
  public static Arbitrary<Double> confidences() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(0.8, 0.9, 0.95, 0.98, 0.99, 0.998, 0.999)),
        Tuple.of(
            3,
            Arbitraries.doubles()
                .between(0, false, 1, false)
                .ofScale(4)
                .edgeCases(cases -> cases.includeOnly(0.0001, 0.5, 0.9999))),
        Tuple.of(
            1,
            Arbitraries.of(
                Double.MIN_VALUE, 1e-300, 1e-17, 1e-12, 1 - 1e-9, 1 - 1e-12, Math.nextDown(1.0))));
  }

  /** A whole number from some least one on: exact, or printed to −2 to 1 decimals. */
  public static Arbitrary<Figure> wholeFigures(long least, long most) {
    Arbitrary<Figure> exact = units(least, most).map(Count::of);
    return Arbitraries.oneOf(
        exact,
        printed(least, most, 1),
        printed(least, most, 0),
        printed(least, most / 5, -1),
        printed(least, most / 40, -2));
  }

  private static Arbitrary<Figure> printed(long least, long most, int decimals) {
    return units(least, most)
        .map(units -> Rounded.of(BigDecimal.valueOf(units, Math.min(decimals, 0)), decimals));
  }

  /** A number of 0 or more, with up to 2 decimals or in tens: exact, or printed. */
  public static Arbitrary<Figure> figuresFrom(long leastUnits) {
    return Combinators.combine(units(leastUnits, 60), scales(-1, 2), Arbitraries.of(true, false))
        .as(
            (units, decimals, isPrinted) -> {
              BigDecimal number = BigDecimal.valueOf(units, decimals);
              return isPrinted ? Rounded.of(number, decimals) : Amount.of(number);
            });
  }

  /** From 0 to 1,000,000, mostly less, with up to 4 decimals or in tens or hundreds. */
  public static Arbitrary<Amount> amounts() {
    return decimals(0, 10_000, -2, 4).map(Amount::of);
  }

  /** Of a whole, taken once or more often, or of a part and the rest; undefined ones among them. */
  public static Arbitrary<Ratio> ratios() {
    return Arbitraries.oneOf(ratiosOfWholes(), ratiosOfRests());
  }

  /** Of exact and printed amounts, the part now and then above the whole; some undefined. */
  public static Arbitrary<Ratio> ratiosOfWholes() {
    return Combinators.combine(figuresFrom(0), figuresFrom(0), units(1, 3))
        .as((part, whole, times) -> Ratio.of(isNothing(whole) ? Count.ZERO : part, whole, times));
  }

  /** Of exact and printed amounts; undefined ones among them. */
  public static Arbitrary<Ratio> ratiosOfRests() {
    return Combinators.combine(figuresFrom(0), figuresFrom(0)).as(Ratio::ofPartAndRest);
  }

  private static boolean isNothing(Figure figure) {
    return figure.value().orElseThrow().signum() == 0;
  }

  /** Of up to 1,000, undefined ones among them. */
  public static Arbitrary<Rate> ratesPer10000() {
    return Combinators.combine(units(0, 1_000), units(0, 1_000))
        .as((count, population) -> Rate.per10000(population == 0 ? 0 : count, population));
  }

  /** Of every kind and none of them huge: any two of a kind can be pooled. */
  public static Arbitrary<Figure> figures() {
    return Arbitraries.oneOf(
        units(0, 1_000_000).map(Count::of),
        amounts(),
        ratesPer10000(),
        proportions(),
        averages(),
        ratios(),
        roundeds());
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
