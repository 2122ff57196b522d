/**
 * The front door, from contact to assessment: where do contacts go, which become referrals, which
 * referrals come back, and is each assessment done in time?
 *
 * <p>A {@link org.caselight.casework.frontdoor.Contact} is what somebody tells the authority about
 * a child; a {@link org.caselight.casework.frontdoor.RoutingPolicy} says where it goes. A {@link
 * org.caselight.casework.frontdoor.Referral} is a request for services that social care decides on;
 * an {@link org.caselight.casework.frontdoor.Assessment} finds out what the child needs. The rules
 * over many are in their plurals. What follows what, a referral a contact or an assessment a
 * referral, is a {@link org.caselight.casework.frontdoor.FollowUp}; whether a child was referred
 * before is told by {@link org.caselight.casework.frontdoor.ReferralInContext}.
 *
 * <p>Measures count contacts, referrals or assessments, not children: a child counts as often as it
 * has one.
 *
 * @serial exclude
 */
package org.caselight.casework.frontdoor;
