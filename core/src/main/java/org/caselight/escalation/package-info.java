/**
 * Professionals who disagree: how their disagreement goes from stage to stage until it is settled,
 * by when, and whether it went as agreed.
 *
 * <p>An {@link org.caselight.escalation.EscalationProcess} says who decides at each stage and in
 * what time, and draws itself as a flowchart. A {@link org.caselight.escalation.Disagreement} is
 * what happened; {@link org.caselight.escalation.DisagreementStanding} says where it stands on a
 * day and what is next, and {@link org.caselight.escalation.Disagreements} holds the rules over
 * many.
 *
 * <pre>{@code
 * EscalationProcess process =
 *     EscalationProcess.builder()
 *         .name("Resolving professional disagreements")
 *         .addStage(
 *             EscalationStage.of(
 *                 "Practitioners", "the two practitioners", TimeLimit.workingDays(1)))
 *         .addStage(
 *             EscalationStage.of(
 *                 "Team managers", "the two team managers", TimeLimit.workingDays(5)))
 *         .addStage(EscalationStage.of("Heads of service", "the two heads of service"))
 *         .limit(TimeLimit.workingDays(20))
 *         .build();
 * Disagreement disagreement =
 *     Disagreement.raised("D-17", LocalDate.of(2019, 6, 12), "Practitioners")
 *         .withEvent(DisagreementEvent.escalated(LocalDate.of(2019, 6, 13), "Team managers"));
 * disagreement
 *     .standing(process, ENGLAND_AND_WALES, LocalDate.of(2019, 6, 14))
 *     .nextStep(); // to be decided by the two team managers by 2019-06-20, else escalate to …
 * process.toMermaid(); // flowchart TD …
 * }</pre>
 *
 * @serial exclude
 */
package org.caselight.escalation;
