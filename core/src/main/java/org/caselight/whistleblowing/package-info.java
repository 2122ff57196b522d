/**
 * What did people blow the whistle about, through which channel, and what came of it, without
 * saying who they are?
 *
 * <p>A {@link org.caselight.whistleblowing.WhistleblowingRecord} is one referral: its {@link
 * org.caselight.whistleblowing.Source} and {@link org.caselight.whistleblowing.Channel}, what it
 * raises, what was done. A {@link org.caselight.whistleblowing.WhistleblowingPolicy} says how soon
 * it is to be acknowledged and answered. {@link org.caselight.whistleblowing.WhistleblowingRecords}
 * holds the rules over many, and makes the {@link
 * org.caselight.whistleblowing.WhistleblowingSummary} of a year: for those in charge as it is, for
 * publication by {@link org.caselight.whistleblowing.WhistleblowingSummary#release}, which leaves
 * out what could tell who it was.
 *
 * <p>Whatever is printed here shows neither identity nor reference nor narrative, in any error
 * message either. Serialized values hold them: keep those as you keep the register.
 *
 * @serial exclude
 */
package org.caselight.whistleblowing;
