package org.caselight.examples.committeereport.chart;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * From where to where a scale reaches, and what is written along it.
 *
 * @param low where it begins
 * @param high where it ends
 * @param ticks the texts by their place
 */
record Axis(double low, double high, ImmutableSortedMap<Double, String> ticks) {
  /** What is free between the texts along a scale. */
  private static final double BETWEEN_TICKS = 20;

  /** The widest month. */
  private static final String SOME_MONTH = "Mmm 2000";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private static final ImmutableList<BigDecimal> STEPS =
      ImmutableList.of(
          BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

  /** Steps that fall on the same months every year, or on the same month every so many years. */
  private static final ImmutableList<Integer> MONTHS_IN_A_STEP =
      ImmutableList.of(1, 3, 6, 12, 24, 36, 48, 60, 120, 240, 600, 1200);

  /** How much of the span stays free at either end, where a scale does not begin at 0. */
  private static final BigDecimal FREE = new BigDecimal("0.06");

  /** A scale that nothing is on. */
  static final Axis EMPTY = new Axis(0, 1, ImmutableSortedMap.of());

  /** A scale of bars: from 0 to the greatest value. */
  static Axis fromZero(Collection<BigDecimal> values, double pixels) {
    values.forEach(
        value -> checkArgument(value.signum() >= 0, "value: must be 0 or more, was %s", value));
    if (values.isEmpty()) {
      return EMPTY;
    }
    BigDecimal high = Collections.max(values);
    return between(
        BigDecimal.ZERO, high.signum() == 0 ? BigDecimal.ONE : high, leastStep(values), pixels);
  }

  /** A scale of points: a little more than the values span, but not below 0 if none of them is. */
  static Axis around(Collection<BigDecimal> values, double pixels) {
    if (values.isEmpty()) {
      return EMPTY;
    }
    BigDecimal least = Collections.min(values);
    BigDecimal most = Collections.max(values);
    BigDecimal span = most.subtract(least);
    BigDecimal free = span.signum() == 0 ? BigDecimal.ONE : span.multiply(FREE);
    BigDecimal low = least.subtract(free);
    return between(
        least.signum() >= 0 ? low.max(BigDecimal.ZERO) : low,
        most.add(free),
        leastStep(values),
        pixels);
  }

  /** There is nothing between two children. */
  private static BigDecimal leastStep(Collection<BigDecimal> values) {
    return values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0)
        ? BigDecimal.ONE
        : BigDecimal.ZERO;
  }

  private static Axis between(
      BigDecimal low, BigDecimal high, BigDecimal leastStep, double pixels) {
    String widest = shown(high.setScale(leastStep.signum() == 0 ? 1 : 0, RoundingMode.UP));
    int mostTicks = mostTicks(widest, pixels);
    BigDecimal step = step(high.subtract(low), mostTicks).max(leastStep);
    ImmutableSortedMap.Builder<Double, String> ticks = ImmutableSortedMap.naturalOrder();
    BigDecimal tick = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
    for (; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.put(tick.doubleValue(), shown(tick));
    }
    return new Axis(low.doubleValue(), high.doubleValue(), ticks.build());
  }

  /** The least of 1, 2, 5, 10, 20, 50 and so on, or of 0.5, 0.2, 0.1, that needs few enough. */
  private static BigDecimal step(BigDecimal span, int mostTicks) {
    BigDecimal least = span.divide(BigDecimal.valueOf(mostTicks), 6, RoundingMode.UP);
    int zeros = least.precision() - least.scale() - 1;
    return STEPS.stream()
        .map(step -> step.scaleByPowerOfTen(zeros))
        .filter(step -> step.compareTo(least) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static int mostTicks(String widest, double pixels) {
    return Math.max(1, (int) (pixels / (Lines.width(widest) + BETWEEN_TICKS)));
  }

  private static String shown(BigDecimal tick) {
    int decimals = Math.max(0, tick.stripTrailingZeros().scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", tick);
  }

  /** A scale of days: from the first of the earliest month to the end of the latest. */
  static Axis ofDays(Collection<LocalDate> days, double pixels) {
    YearMonth first = YearMonth.from(Collections.min(days));
    YearMonth afterLast = YearMonth.from(Collections.max(days)).plusMonths(1);
    ImmutableSortedMap.Builder<Double, String> ticks = ImmutableSortedMap.naturalOrder();
    for (YearMonth month : everySo(first, afterLast, pixels)) {
      ticks.put(place(month.atDay(1)), MONTH.format(month));
    }
    return new Axis(place(first.atDay(1)), place(afterLast.atDay(1)), ticks.build());
  }

  /** A scale of months, in months, with half a month free at either end. */
  static Axis ofMonths(Collection<YearMonth> months, double pixels) {
    YearMonth first = Collections.min(months);
    YearMonth last = Collections.max(months);
    ImmutableSortedMap.Builder<Double, String> ticks = ImmutableSortedMap.naturalOrder();
    for (YearMonth month : everySo(first, last, pixels)) {
      ticks.put(place(month), MONTH.format(month));
    }
    return new Axis(place(first) - 0.5, place(last) + 0.5, ticks.build());
  }

  private static List<YearMonth> everySo(YearMonth first, YearMonth last, double pixels) {
    int mostTicks = mostTicks(SOME_MONTH, pixels);
    long from = first.getLong(ChronoField.PROLEPTIC_MONTH);
    long to = last.getLong(ChronoField.PROLEPTIC_MONTH);
    int step =
        MONTHS_IN_A_STEP.stream()
            .filter(months -> (to - from) / months < mostTicks)
            .findFirst()
            .orElse(12 * 1000);
    return LongStream.rangeClosed(from, to)
        .filter(month -> (month - from) % step == 0)
        .mapToObj(month -> first.plusMonths(month - from))
        .collect(toImmutableList());
  }

  static double place(LocalDate day) {
    return day.toEpochDay();
  }

  static double place(YearMonth month) {
    return month.getLong(ChronoField.PROLEPTIC_MONTH);
  }

  double span() {
    return high - low;
  }
}
