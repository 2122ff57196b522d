package org.caselight.series;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.caselight.indicator.Polarity;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * A part of a control chart that is judged by one pair of limits: it begins with the series, at a
 * break or where the chart is calculated afresh, and ends before the next one.
 */
@Value.Immutable
@CaselightValue
public abstract class Stretch implements Serializable {
  private static final long serialVersionUID = 1L;

  Stretch() {}

  /** Takes the values of the stretch, at least one, and the breaks that it begins with. */
  static Stretch of(
      MonthlySeries series,
      ImmutableSortedMap<YearMonth, BigDecimal> values,
      ImmutableSortedMap<YearMonth, String> breaks,
      Optional<Baseline> chosen,
      ControlChartPolicy policy) {
    Baseline baseline = chosen.orElseGet(() -> Baseline.of(values.firstKey(), values.lastKey()));
    ImmutableList<BigDecimal> setting =
        values.entrySet().stream()
            .filter(entry -> baseline.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .collect(toImmutableList());
    Optional<ControlLimits.Screened> screened = ControlLimits.setBy(setting, policy.screening());
    Optional<ControlLimits> limits = screened.map(ControlLimits.Screened::limits);
    return new Builder()
        .putAllBreaks(breaks)
        .baseline(baseline)
        .pointsInBaseline(setting.size())
        .screening(policy.screening())
        .movingRangesLeftOut(screened.map(ControlLimits.Screened::movingRangesLeftOut).orElse(0))
        .limits(limits)
        .addAllPoints(points(series, values, limits, policy.polarity()))
        .build();
  }

  private static ImmutableList<ChartPoint> points(
      MonthlySeries series,
      ImmutableSortedMap<YearMonth, BigDecimal> values,
      Optional<ControlLimits> limits,
      Polarity polarity) {
    ImmutableMap<YearMonth, Signal> signals =
        limits
            .map(held -> Findings.signals(series, values, held, polarity))
            .orElseGet(ImmutableMap::of);
    return values.entrySet().stream()
        .map(
            entry ->
                new ChartPoint.Builder()
                    .month(entry.getKey())
                    .value(entry.getValue())
                    .limits(limits)
                    .signal(Optional.ofNullable(signals.get(entry.getKey())))
                    .note(series.note(entry.getKey()))
                    .build())
        .collect(toImmutableList());
  }

  /**
   * The breaks of the series that the stretch begins with.
   *
   * @return the reasons by month; empty if it begins with the series or was calculated afresh
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<YearMonth, String> breaks();

  /**
   * The months whose values set the limits.
   *
   * @return the months chosen; else from the first to the last of the stretch
   */
  public abstract Baseline baseline();

  /**
   * How many values set the limits: those of the stretch that are in the baseline.
   *
   * @return the number; below 2 there are no limits
   */
  public abstract int pointsInBaseline();

  /**
   * What was done with moving ranges that are out of proportion.
   *
   * @return the screening
   */
  public abstract ControlChartPolicy.Screening screening();

  /**
   * How many moving ranges the limits leave out.
   *
   * @return the number, 0 where nothing is screened
   */
  public abstract int movingRangesLeftOut();

  /**
   * The limits.
   *
   * @return mean and limits; empty if fewer than two values set them, which have no moving range
   */
  public abstract Optional<ControlLimits> limits();

  /**
   * The points.
   *
   * @return every month of the stretch that has a value, earliest first; at least one
   */
  public abstract ImmutableList<ChartPoint> points();

  /**
   * The signals.
   *
   * @return the signals of the stretch, earliest first
   */
  public final ImmutableList<Signal> signals() {
    return points().stream().flatMap(point -> point.signal().stream()).collect(toImmutableList());
  }

  /**
   * The first month.
   *
   * @return the month of the first point
   */
  public final YearMonth firstMonth() {
    return points().get(0).month();
  }

  /**
   * The last month.
   *
   * @return the month of the last point
   */
  public final YearMonth lastMonth() {
    return points().get(points().size() - 1).month();
  }

  /**
   * Whether there is too little yet to rely on the limits. The points of the stretch are counted,
   * as NHSRplotthedots does; how many of them set the limits is {@link #pointsInBaseline}, and two
   * make poor limits however long the stretch is.
   *
   * @return true for fewer than {@link ControlChart#POINTS_FOR_FIRM_LIMITS} points, or no limits
   */
  public final boolean isProvisional() {
    return points().size() < ControlChart.POINTS_FOR_FIRM_LIMITS || limits().isEmpty();
  }

  /**
   * The stretch in one line, without its signals. Mean and limits are shown to one decimal more
   * than its values.
   *
   * @return {@code 2018-04 to 2019-03 (12 points): mean 3446.2, limits 3263.8 to 3628.5, baseline
   *     2018-04 to 2019-03 (12 points), screened, provisional}
   */
  @Override
  public final String toString() {
    return firstMonth()
        + " to "
        + lastMonth()
        + " ("
        + Words.count(points().size(), "point")
        + breaks().entrySet().stream()
            .map(entry -> ", break from " + entry.getKey() + ": " + entry.getValue())
            .collect(joining())
        + "): "
        + limits().map(limits -> limits.inWords(decimals() + 1)).orElse("no limits")
        + ", baseline "
        + baseline()
        + " ("
        + Words.count(pointsInBaseline(), "point")
        + "), "
        + screening().label()
        + (movingRangesLeftOut() == 0
            ? ""
            : " (" + Words.count(movingRangesLeftOut(), "moving range") + " left out)")
        + (isProvisional() ? ", provisional" : "");
  }

  private int decimals() {
    return points().stream().mapToInt(point -> point.value().scale()).max().orElseThrow();
  }

  static final class Builder extends ImmutableStretch.Builder {
    Builder() {}
  }
}
