package org.caselight.series;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.caselight.indicator.Polarity;

/** What is unusual among successive values that are held against one pair of limits. */
final class Findings {
  private static final int POINTS_IN_A_WINDOW = 3;
  private static final int NEAR_IN_A_WINDOW = 2;

  private final ImmutableList<YearMonth> months;
  private final ImmutableList<BigDecimal> values;
  private final ControlLimits limits;
  private final Map<YearMonth, Signal.Builder> found = new HashMap<>();

  private Findings(ImmutableSortedMap<YearMonth, BigDecimal> values, ControlLimits limits) {
    this.months = values.keySet().asList();
    this.values = values.values().asList();
    this.limits = limits;
  }

  /** Looks for everything; of several findings at one value, the first in precedence stays. */
  static ImmutableMap<YearMonth, Signal> signals(
      MonthlySeries series,
      ImmutableSortedMap<YearMonth, BigDecimal> values,
      ControlLimits limits,
      Polarity polarity) {
    Findings findings = new Findings(values, limits);
    // Last in precedence first, so that what takes precedence is written over it.
    findings.findOneSideOfMean();
    findings.findTwoOfThreeNearLimit();
    findings.findTrends();
    findings.findOutsideLimits();
    ImmutableMap.Builder<YearMonth, Signal> signals = ImmutableMap.builder();
    findings.found.forEach(
        (month, signal) ->
            signals.put(month, signal.polarity(polarity).note(series.note(month)).build()));
    return signals.buildOrThrow();
  }

  private int side(int index) {
    return limits.sideOfMean(values.get(index));
  }

  private void findOutsideLimits() {
    for (int i = 0; i < values.size(); i++) {
      if (limits.isOutside(values.get(i))) {
        put(i, Signal.Rule.OUTSIDE_LIMITS, side(i), months.subList(i, i + 1));
      }
    }
  }

  private void findTrends() {
    // A step leads from one value to the next: six steps one way make seven values.
    findRuns(
        values.size() - 1, i -> values.get(i + 1).compareTo(values.get(i)), 1, Signal.Rule.TREND);
  }

  private void findOneSideOfMean() {
    findRuns(values.size(), this::side, 0, Signal.Rule.ONE_SIDE_OF_MEAN);
  }

  /**
   * Finds the longest runs of one sign that is not 0. Where two trends meet, the value at the turn
   * belongs to both, and the later is written over the earlier.
   */
  private void findRuns(int signs, IntUnaryOperator signAt, int extraValues, Signal.Rule rule) {
    int first = 0;
    while (first < signs) {
      int sign = signAt.applyAsInt(first);
      int end = first + 1;
      while (end < signs && signAt.applyAsInt(end) == sign) {
        end++;
      }
      ImmutableList<YearMonth> run = months.subList(first, end + extraValues);
      if (sign != 0 && run.size() >= ControlChart.POINTS_IN_A_RUN) {
        for (int i = 0; i < run.size(); i++) {
          put(first + i, rule, sign, run);
        }
      }
      first = end;
    }
  }

  private void findTwoOfThreeNearLimit() {
    Map<Integer, TreeSet<YearMonth>> together = new HashMap<>();
    for (int first = 0; first + POINTS_IN_A_WINDOW <= values.size(); first++) {
      int end = first + POINTS_IN_A_WINDOW;
      ImmutableList<Integer> near =
          IntStream.range(first, end)
              .filter(i -> limits.isNear(values.get(i)))
              .boxed()
              .collect(toImmutableList());
      long sides = IntStream.range(first, end).map(this::side).distinct().count();
      if (near.size() >= NEAR_IN_A_WINDOW && sides == 1) {
        for (int i : near) {
          together.computeIfAbsent(i, any -> new TreeSet<>()).addAll(months.subList(first, end));
        }
      }
    }
    together.forEach(
        (i, window) ->
            put(i, Signal.Rule.TWO_OF_THREE_NEAR_LIMIT, side(i), ImmutableList.copyOf(window)));
  }

  private void put(int index, Signal.Rule rule, int sign, ImmutableList<YearMonth> together) {
    found.put(
        months.get(index),
        new Signal.Builder()
            .month(months.get(index))
            .value(values.get(index))
            .rule(rule)
            .direction(Signal.Direction.of(sign))
            .addAllMonths(together)
            .limits(limits));
  }
}
