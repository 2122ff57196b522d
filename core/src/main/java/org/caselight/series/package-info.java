/**
 * Is the change real? A month is always a little better or worse than the last; a control chart
 * tells what comes and goes from what has changed.
 *
 * <p>A {@link org.caselight.series.MonthlySeries} holds one exact number a month, with known causes
 * and breaks. A {@link org.caselight.series.Change} holds two of its months against each other. A
 * {@link org.caselight.series.ControlChart} sets limits by a {@link
 * org.caselight.series.ControlChartPolicy} and finds every {@link org.caselight.series.Signal}:
 *
 * <pre>{@code
 * MonthlySeries open =
 *     MonthlySeries.from(
 *             YearMonth.of(2018, 4),
 *             3423, 3474, 3493, 3427, 3305, 3318, 3349, 3437, 3403, 3616, 3610, 3499)
 *         .withNote(YearMonth.of(2019, 1), "change in police notifications");
 * ControlChart chart = ControlChart.of(open, Polarity.LOWER_IS_BETTER);
 * chart.signals().get(2);
 * // 2019-01: 3616, near the upper limit of 3628.5, twice or more in three successive values:
 * // concern (known cause: change in police notifications)
 * }</pre>
 *
 * <p>A {@link org.caselight.series.SeriesStatement} is what a report says of such numbers in a
 * sentence; a {@link org.caselight.series.StatementCheck} holds it against them.
 *
 * @serial exclude
 */
package org.caselight.series;
