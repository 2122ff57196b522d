/**
 * From enquiry to plan: are children who may be at risk of harm seen to in time, and do plans do
 * what they are for?
 *
 * <p>{@link org.caselight.casework.protection.Section47Enquiry} may lead to a {@link
 * org.caselight.casework.protection.ChildProtectionConference}, and that to a {@link
 * org.caselight.casework.protection.ChildProtectionPlan}. A question about one record is its own
 * method; {@link org.caselight.casework.protection.Section47Enquiries}, {@link
 * org.caselight.casework.protection.ChildProtectionConferences} and {@link
 * org.caselight.casework.protection.ChildProtectionPlans} hold the rules over many, and say what is
 * wrong with the records. Enquiries and plans that are open, started or ended are counted as every
 * {@link org.caselight.casework.ChildSpan} is.
 *
 * @serial exclude
 */
package org.caselight.casework.protection;
