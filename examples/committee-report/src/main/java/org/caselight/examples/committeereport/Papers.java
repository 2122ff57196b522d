package org.caselight.examples.committeereport;

import java.util.Optional;

/**
 * What a report is made of: what was read of each kind of file, if there was one.
 *
 * @param averages teams' published averages
 * @param workers workers' own caseloads, of whom it is also asked what a limit costs
 * @param cases open cases
 * @param openByMonth children open to the service by month
 * @param statements what was said of them
 * @param casework a council's children and what was done for them
 * @param rates counts, populations and printed rates
 * @param neighbours an authority and those it is held against
 * @param overdueVisits overdue visits by day and status
 * @param workforce who does the work
 * @param recommendations recommendations as they were reported on
 * @param actionPlan an action plan
 * @param whistleblowing whistleblowing records
 * @param inspections inspections and visits by inspectors
 * @param escalation the stages of settling disagreements
 * @param disagreements what happened to disagreements
 */
record Papers(
    Optional<PublishedAverages> averages,
    Optional<WorkersCaseloads> workers,
    Optional<OpenCases> cases,
    Optional<OpenByMonth> openByMonth,
    Optional<Statements> statements,
    Optional<CaseworkFolder> casework,
    Optional<PrintedRates> rates,
    Optional<NeighboursFolder> neighbours,
    Optional<OverdueVisitsByDay> overdueVisits,
    Optional<WorkforceFolder> workforce,
    Optional<ReportedRecommendations> recommendations,
    Optional<ActionPlanFolder> actionPlan,
    Optional<WhistleblowingRegister> whistleblowing,
    Optional<InspectionRecords> inspections,
    Optional<EscalationStages> escalation,
    Optional<DisagreementEvents> disagreements) {}
