/**
 * Does what was decided reach practice? Audits of cases, briefings that are to be read, and what
 * staff say when they are asked.
 *
 * <p>A {@link org.caselight.improvement.assurance.CaseAudit} grades the work on one child's case,
 * and a moderator may grade it again; {@link org.caselight.improvement.assurance.CaseAudits} holds
 * the rules over many. A {@link org.caselight.improvement.assurance.Briefing} knows who was to read
 * it and whom it reached; {@link org.caselight.improvement.assurance.Briefings} says what each
 * worker has still to read. A {@link org.caselight.improvement.assurance.ListeningEvent} is an
 * occasion on which staff were heard; {@link org.caselight.improvement.assurance.ListeningEvents}
 * says what they raised and whether anybody came back to them. Themes that nothing answers are
 * found alike in audits and in what staff say ({@link
 * org.caselight.improvement.assurance.ThemeCounts}):
 *
 * <pre>{@code
 * Measured<Proportion> goodOrBetter =
 *     audits.stream().collect(CaseAudits.toGoodOrBetter(year.period(), asAt));
 * ImmutableSortedSet<WorkerId> haveNotRead = briefing.coverage(asAt).notRead();
 * ImmutableList<ThemeCount> unanswered =
 *     events.stream()
 *         .collect(ListeningEvents.toUnansweredThemes(answered, year.period(), asAt));
 * }</pre>
 *
 * <p>Nothing here prints who audited, who has read or who spoke.
 *
 * @serial exclude
 */
package org.caselight.improvement.assurance;
