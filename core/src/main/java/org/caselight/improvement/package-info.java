/**
 * Was what was promised after something went wrong done, and did it help?
 *
 * <p>A {@link org.caselight.improvement.Recommendation} says what should be done; {@link
 * org.caselight.improvement.Recommendations} what has become of many. An {@link
 * org.caselight.improvement.ActionPlan} answers recommendations by objectives, and asks on any day
 * how each {@link org.caselight.improvement.ActionPlanObjective} stands: its {@link
 * org.caselight.improvement.ObjectiveStanding} follows from what was reported, what its indicators
 * read, and its due date, by a {@link org.caselight.improvement.ProgressPolicy}.
 *
 * <p>{@link org.caselight.improvement.inspection} holds what inspectors found, {@link
 * org.caselight.improvement.assurance} whether it reached practice.
 *
 * <p>Histories are only ever added to, so what stood on a past day can still be asked.
 *
 * @serial exclude
 */
package org.caselight.improvement;
