/**
 * Is the work shared, and bearable? Caseloads against their limits, what an average hides, and what
 * it would take to put right.
 *
 * <p>A {@link org.caselight.caseload.CaseloadSnapshot} is one team on one day; a {@link
 * org.caselight.caseload.CaseloadPolicy} says how many cases are too many; its check is a {@link
 * org.caselight.caseload.CaseloadCheck}, and many of them roll up into a {@link
 * org.caselight.caseload.CaseloadRollUp}. An {@link org.caselight.caseload.Allocation} is the list
 * of cases behind a snapshot: who holds which child, who waits, who may not hold what they hold.
 *
 * <p>A case is one child; siblings count each.
 *
 * @serial exclude
 */
package org.caselight.caseload;
