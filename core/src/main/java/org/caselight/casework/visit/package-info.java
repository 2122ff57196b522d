/**
 * Is every child seen as often as promised? Visits, how often they are due, which are overdue on a
 * day, and why.
 *
 * <p>A {@link org.caselight.casework.visit.VisitPolicy} says how often children of each status are
 * to be seen; the regulations' frequencies for looked-after children are {@link
 * org.caselight.casework.visit.VisitFrequencies}, all others are a council's own and have no
 * default. {@link org.caselight.casework.visit.Visits} holds the rules over many:
 *
 * <pre>{@code
 * VisitPolicy policy =
 *     VisitPolicy.builder()
 *         .name("visits 2019")
 *         .putFrequency(Status.CHILD_PROTECTION_PLAN, VisitFrequency.every(TimeLimit.workingDays(10)))
 *         .putFrequency(Status.IN_CARE, VisitFrequencies.PLACEMENT)
 *         .build();
 * ImmutableList<VisitDue> dues = Visits.due(children, visits, policy, ENGLAND_AND_WALES, asAt);
 * OverdueVisits overdue =
 *     dues.stream().collect(Visits.toOverdueVisits(explanations, policy, asAt));
 * }</pre>
 *
 * @serial exclude
 */
package org.caselight.casework.visit;
