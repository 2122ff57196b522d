/**
 * Which few figures should a committee look at, and why?
 *
 * <p>A {@link org.caselight.scorecard.Kpi} is one indicator at one time: its figure, target,
 * colour, direction, comparison and findings. A {@link org.caselight.scorecard.Scorecard} holds a
 * few of them and puts first what needs attention. Neither is printed as it is: {@link
 * org.caselight.scorecard.Scorecard#release} makes of it, under a disclosure policy, what may be
 * shown, and only that has text, Markdown and rows. {@link org.caselight.scorecard.KeyIndicator}
 * names the indicators that this library has rules for.
 *
 * @serial exclude
 */
package org.caselight.scorecard;
