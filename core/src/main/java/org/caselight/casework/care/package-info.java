/**
 * Looked-after children: who came into care and left it, how often they moved, and whether their
 * reviews, health assessments and plans were made in time.
 *
 * <p>A {@link org.caselight.casework.care.PeriodOfCare} is what is recorded, with its {@link
 * org.caselight.casework.care.Episode}s; a {@link org.caselight.casework.care.Placement} follows
 * from the episodes. {@link org.caselight.casework.care.PeriodsOfCare} has the measures, and {@link
 * org.caselight.casework.care.PeriodInContext} what needs a child's other periods. Series of short
 * breaks are left out of every measure, and counted as left out.
 *
 * <pre>{@code
 * Measured<Proportion> moved =
 *     periods.stream()
 *         .collect(PeriodsOfCare.toThreeOrMorePlacements(ReportingYear.ending(2019)));
 * }</pre>
 *
 * @serial exclude
 */
package org.caselight.casework.care;
