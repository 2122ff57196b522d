/**
 * What did inspectors find, what has to follow and by when, and had they found it before?
 *
 * <p>An {@link org.caselight.improvement.inspection.Inspection} is an inspection or a visit of
 * whatever kind, under an {@link org.caselight.improvement.inspection.InspectionFramework} that
 * says which words its judgements use. {@link org.caselight.improvement.inspection.Inspections}
 * holds the rules over many: themes that recur, judgements of an area over the years, deadlines
 * kept, and what the records contradict. {@link
 * org.caselight.improvement.inspection.InspectionTimeLimits} are the deadlines of statute; what
 * follows a judgement changes, and is a dated {@link
 * org.caselight.improvement.inspection.InterventionPolicy}.
 *
 * @serial exclude
 */
package org.caselight.improvement.inspection;
