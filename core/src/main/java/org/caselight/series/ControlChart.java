package org.caselight.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * Is the change real, or does the number just come and go? A series against its control limits
 * (XmR).
 *
 * <p>centre = mean of the baseline; limits = mean ± 2.66 × average moving range ({@link
 * ControlLimits}). A value is a signal, in order of precedence, if it is
 *
 * <ol>
 *   <li>strictly outside the limits;
 *   <li>one of seven successive values that rise or fall: six strict steps one way, a tie ends it;
 *   <li>one of two or three, in three successive values all on one side of the mean, that lie
 *       beyond two thirds of the way to the limit and are not outside it;
 *   <li>one of seven successive values strictly on one side of the mean.
 * </ol>
 *
 * <p>Every value of a run is a signal, by the first rule that applies to it, an improvement or a
 * concern by the polarity of the policy: for a trend by its direction, else by the side of the
 * mean.
 *
 * <p>Values are successive whether or not a month without value lies between them. A gap neither
 * adds a value nor ends a run, and the moving range reaches across it: the limits assume nothing
 * about dates.
 *
 * <p>A stretch is judged by its own limits, and no run reaches from one into another. It begins
 * with the series, at each break of the series, and where the policy says so. All its values set
 * its limits, or those in a baseline the policy chose, which then hold for every value of the
 * stretch, earlier and later ones too. A baseline of which fewer than two values are known has no
 * moving range: there are no limits then, and no signal.
 *
 * <p>Limits are provisional while a stretch has fewer than 13 values. A constant series has limits
 * equal to its mean and no signal.
 *
 * <p>Source: the four rules are in NHS England, Model Health System, "Statistical Process Control
 * (SPC) charts". Ties, sides, precedence and the 13 values are as NHSRplotthedots 0.2.2 computes
 * them for NHS England's Making Data Count, whose guides were not read word for word. That a run
 * reaches across a gap is a convention of this library; the other choice ends it there.
 *
 * <pre>{@code
 * ControlChart chart = ControlChart.of(openCases, Polarity.LOWER_IS_BETTER);
 * List<Signal> concerns = chart.signals().stream().filter(Signal::isConcern).toList();
 * }</pre>
 */
@Value.Immutable
@CaselightValue
public abstract class ControlChart implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How many successive values make a trend, or a run on one side of the mean: 7. */
  public static final int POINTS_IN_A_RUN = 7;

  /** From how many values on the limits of a stretch are no longer provisional: 13. */
  public static final int POINTS_FOR_FIRM_LIMITS = 13;

  private static final YearMonth BEGINNING = YearMonth.of(Year.MIN_VALUE, 1);

  ControlChart() {}

  /**
   * The chart of a series by the defaults: every value of a stretch sets its limits, screened once.
   *
   * @param series the series
   * @param polarity which way is better
   * @return the chart
   */
  public static ControlChart of(MonthlySeries series, Polarity polarity) {
    return of(series, ControlChartPolicy.of(polarity));
  }

  /**
   * The chart of a series by a policy.
   *
   * @param series the series
   * @param policy how the chart is drawn
   * @return the chart; without points if the series is empty
   * @throws IllegalArgumentException if a baseline reaches from one stretch into another, or two
   *     lie in one
   */
  public static ControlChart of(MonthlySeries series, ControlChartPolicy policy) {
    return new Builder().series(series).policy(policy).build();
  }

  /**
   * What is charted.
   *
   * @return the series
   */
  public abstract MonthlySeries series();

  /**
   * How it is charted.
   *
   * @return the policy
   */
  public abstract ControlChartPolicy policy();

  @Value.Check
  void validate() {
    baselineByStart();
  }

  /** The first month of every stretch, the first one's at the beginning of all time. */
  private ImmutableSortedSet<YearMonth> starts() {
    return ImmutableSortedSet.<YearMonth>naturalOrder()
        .add(BEGINNING)
        .addAll(policy().recalculations())
        .addAll(series().breaks().keySet())
        .build();
  }

  private Map<YearMonth, Baseline> baselineByStart() {
    ImmutableSortedSet<YearMonth> starts = starts();
    Map<YearMonth, Baseline> byStart = new HashMap<>();
    for (Baseline baseline : policy().baselines()) {
      YearMonth start = requireNonNull(starts.floor(baseline.last()), "start");
      checkArgument(
          !start.isAfter(baseline.first()),
          "baselines: must lie within one stretch, was %s with a new stretch from %s",
          baseline,
          start);
      Baseline other = byStart.put(start, baseline);
      checkArgument(
          other == null, "baselines: must be one a stretch, were %s and %s", other, baseline);
    }
    return byStart;
  }

  /**
   * The stretches: what is judged by one pair of limits each.
   *
   * @return the stretches that have a value, earliest first; one, but for breaks and recalculations
   */
  @Value.Lazy
  public ImmutableList<Stretch> stretches() {
    Map<YearMonth, Baseline> baselines = baselineByStart();
    ImmutableSortedSet<YearMonth> starts = starts();
    ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
    YearMonth lastBefore = BEGINNING;
    for (YearMonth start : starts) {
      YearMonth next = starts.higher(start);
      ImmutableSortedMap<YearMonth, BigDecimal> from = series().values().tailMap(start, true);
      ImmutableSortedMap<YearMonth, BigDecimal> values =
          next == null ? from : from.headMap(next, false);
      if (!values.isEmpty()) {
        // A break may stand at a gap: it belongs to the stretch of the next value.
        ImmutableSortedMap<YearMonth, String> breaks =
            series().breaks().subMap(lastBefore, false, values.firstKey(), true);
        stretches.add(
            Stretch.of(
                series(), values, breaks, Optional.ofNullable(baselines.get(start)), policy()));
        lastBefore = values.lastKey();
      }
    }
    return stretches.build();
  }

  /**
   * The points.
   *
   * @return every month that has a value, with what it is held against and what was found, earliest
   *     first
   */
  public final ImmutableList<ChartPoint> points() {
    return stretches().stream()
        .flatMap(stretch -> stretch.points().stream())
        .collect(toImmutableList());
  }

  /**
   * The signals: the values that chance alone would hardly explain.
   *
   * @return at most one for each point, earliest first
   */
  public final ImmutableList<Signal> signals() {
    return stretches().stream()
        .flatMap(stretch -> stretch.signals().stream())
        .collect(toImmutableList());
  }

  /**
   * Whether there is too little yet to rely on every limit.
   *
   * @return true if a stretch is provisional; false for an empty series
   */
  public final boolean isProvisional() {
    return stretches().stream().anyMatch(Stretch::isProvisional);
  }

  /**
   * Whether a target will be met if nothing changes: the target against the limits at the last
   * point.
   *
   * <p>It will be met every month if both limits are good enough, and none of them at a limit of
   * the target; it will be met in none if neither limit is good enough and none of what lies
   * between them is. Else, and where a limit of the chart is a limit of the target, it is hit and
   * miss. Limits alone are asked: signals at the end of the chart say that something is changing.
   *
   * <p>Source: {@link Assurance}.
   *
   * @param target the target, in the unit of the values
   * @return the answer; empty if the target does not suit the polarity of the chart, or the last
   *     stretch has no limits
   */
  public final Optional<Assurance> assurance(Target target) {
    return stretches().stream()
        .reduce((earlier, later) -> later)
        .filter(last -> target.suits(policy().polarity()))
        .flatMap(Stretch::limits)
        .map(limits -> assurance(limits, target.goodEnough()));
  }

  private static Assurance assurance(ControlLimits limits, Range<BigDecimal> goodEnough) {
    boolean passes = true;
    boolean fails = false;
    if (goodEnough.hasLowerBound()) {
      BigDecimal least = goodEnough.lowerEndpoint();
      passes &= limits.lower().compareTo(least) > 0;
      fails |= limits.upper().compareTo(least) < 0;
    }
    if (goodEnough.hasUpperBound()) {
      BigDecimal most = goodEnough.upperEndpoint();
      passes &= limits.upper().compareTo(most) < 0;
      fails |= limits.lower().compareTo(most) > 0;
    }
    return Assurance.of(passes, fails);
  }

  /**
   * The chart in one line: each stretch with its limits and the baseline that set them, then the
   * number of signals.
   *
   * @return {@code 2018-04 to 2019-03 (12 points): mean 3446.2, limits 3263.8 to 3628.5, baseline
   *     2018-04 to 2019-03 (12 points), screened, provisional; 4 signals, lower is better: 2
   *     improvements, 2 concerns}
   */
  @Override
  public final String toString() {
    return stretches().isEmpty()
        ? "no points"
        : stretches().stream().map(Stretch::toString).collect(joining("; "))
            + "; "
            + Words.count(signals().size(), "signal")
            + ", "
            + policy().polarity().label()
            + (policy().polarity() == Polarity.NEITHER
                ? ""
                : ": "
                    + Words.count(count(Signal::isImprovement), "improvement")
                    + ", "
                    + Words.count(count(Signal::isConcern), "concern"));
  }

  private long count(Predicate<Signal> wanted) {
    return signals().stream().filter(wanted).count();
  }

  static final class Builder extends ImmutableControlChart.Builder {
    Builder() {}
  }
}
