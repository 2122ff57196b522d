/**
 * What is the number? Figures that carry their working, stay exact until they are shown, and know
 * what a printed number can and cannot tell.
 *
 * <p>A {@link org.caselight.figure.Figure} is computed ({@link org.caselight.figure.Count}, {@link
 * org.caselight.figure.Amount}, {@link org.caselight.figure.Rate}, {@link
 * org.caselight.figure.Proportion}, {@link org.caselight.figure.Average}), printed ({@link
 * org.caselight.figure.Rounded}), or a {@link org.caselight.figure.Ratio} of amounts that are the
 * one or the other. Its value is an exact {@link org.caselight.figure.Fraction}, and an {@link
 * org.caselight.figure.Interval} says how far chance alone would move it. Figures of two groups are
 * {@linkplain org.caselight.figure.Figure#pooled pooled} by their working, and {@linkplain
 * org.caselight.figure.Figure#excessOver held against another value} in what they count. {@link
 * org.caselight.figure.Reconciliation} asks whether a printed figure can be true beside its part
 * and whole, and {@link org.caselight.figure.SumReconciliation} whether a printed total can be
 * beside its parts.
 *
 * <p>{@link org.caselight.figure.Measures} collects figures over records, by key and by month;
 * {@link org.caselight.figure.Measured} adds what was left out, and why. What has a time limit is
 * told by a {@link org.caselight.figure.TimelinessSummary}, how long things took by a {@link
 * org.caselight.figure.DurationSummary}, and numbers sorted into {@link org.caselight.figure.Bands}
 * by {@link org.caselight.figure.BandCounts}; {@link org.caselight.figure.Quantiles} says below
 * what number a share of numbers lies.
 *
 * @serial exclude
 */
package org.caselight.figure;
