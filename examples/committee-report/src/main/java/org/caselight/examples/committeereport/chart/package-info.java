/**
 * Charts for the report's folder, as SVG.
 *
 * <p>{@link org.caselight.examples.committeereport.chart.CaseloadsChart}, {@link
 * org.caselight.examples.committeereport.chart.ControlChartPicture}, {@link
 * org.caselight.examples.committeereport.chart.RatesChart}, {@link
 * org.caselight.examples.committeereport.chart.BarsChart} and {@link
 * org.caselight.examples.committeereport.chart.ObjectivesTimeline} each make a {@link
 * org.caselight.examples.committeereport.chart.ChartPicture}. They draw what they are told, with
 * the numbers and words as they are shown, and hold no rules: what is over a limit, what is late
 * and what is withheld was settled before. {@code LetsPlot} alone knows the library that draws.
 */
@NullMarked
package org.caselight.examples.committeereport.chart;

import org.jspecify.annotations.NullMarked;
