package org.caselight.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.YearMonth;
import org.caselight.indicator.Polarity;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * How a control chart is drawn: which months set its limits, where it starts afresh, what counts as
 * good.
 *
 * <p>By default every point of a stretch sets its limits, extreme moving ranges are left out of
 * them once, only a break of the series starts a new stretch, and neither way is better. Each of
 * these is a choice that decides what is found, so each has a name.
 *
 * <pre>{@code
 * ControlChartPolicy policy =
 *     ControlChartPolicy.builder()
 *         .polarity(Polarity.LOWER_IS_BETTER)
 *         .baseline(YearMonth.of(2016, 4), YearMonth.of(2018, 3))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@CaselightValue
public abstract class ControlChartPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What is done with moving ranges that are out of proportion. */
  public enum Screening {
    /**
     * Moving ranges of 3.267 times their average or more are left out, once, and the average taken
     * again: one freak month does not widen the limits for all others. The default.
     *
     * <p>Source: Nelson, Control charts for individual measurements, Journal of Quality Technology
     * 14 (1982), pages 172 to 173, as cited and computed by NHSRplotthedots 0.2.2.
     */
    ONCE("screened"),
    /**
     * Every moving range counts.
     *
     * <p>Source: the Excel tools of Making Data Count, by NHSRplotthedots, "Deviations from Excel
     * defaults" (secondary source).
     */
    NONE("not screened");

    private final String label;

    Screening(String label) {
      this.label = label;
    }

    /**
     * What was done, in words.
     *
     * @return screened or not screened
     */
    public String label() {
      return label;
    }
  }

  ControlChartPolicy() {}

  /**
   * The defaults with a polarity.
   *
   * @param polarity which way is better
   * @return the policy
   */
  public static ControlChartPolicy of(Polarity polarity) {
    return builder().polarity(polarity).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Which way is better.
   *
   * @return the polarity; neither by default: signals are found and not judged
   */
  @Value.Default
  public Polarity polarity() {
    return Polarity.NEITHER;
  }

  /**
   * What is done with moving ranges that are out of proportion.
   *
   * @return the screening; once by default
   */
  @Value.Default
  public Screening screening() {
    return Screening.ONCE;
  }

  /**
   * The months from which on a chart is calculated afresh, beside the breaks of its series. A
   * stretch begins at each: limits and baseline of its own, and no run reaches across.
   *
   * @return the first month of each new stretch, earliest first; none by default
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<YearMonth> recalculations();

  /**
   * The months that set the limits of the stretch they lie in. A stretch without one has limits set
   * by all its points. The first stretch is taken to begin, and the last to end, beyond every
   * month, so that one baseline serves series of many lengths: what of it a series does not have
   * does not count, and the chart says how many points did.
   *
   * @return the baselines, earliest first, at most one a stretch; none by default
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Baseline> baselines();

  @Value.Check
  void validate() {
    for (Baseline later : baselines()) {
      Baseline earlier = baselines().lower(later);
      checkArgument(
          earlier == null || earlier.last().isBefore(later.first()),
          "baselines: must not overlap, were %s and %s",
          earlier,
          later);
    }
  }

  /** Builds a {@link ControlChartPolicy}: everything has a default. */
  public static final class Builder extends ImmutableControlChartPolicy.Builder {
    Builder() {}

    /**
     * Adds the months that set the limits of the stretch they lie in.
     *
     * @param first the first month
     * @param last the last month, included
     * @return this builder
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public Builder baseline(YearMonth first, YearMonth last) {
      return addBaselines(Baseline.of(first, last));
    }

    /**
     * Calculates afresh from a month on.
     *
     * @param month the first month of the new stretch
     * @return this builder
     */
    public Builder recalculateFrom(YearMonth month) {
      return addRecalculations(month);
    }
  }
}
