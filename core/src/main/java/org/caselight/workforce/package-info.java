/**
 * Who does the work, and at what cost? Social workers in post, leaving, missing and from agencies,
 * as the workforce census counts them; what it costs to keep people; whether teams have whom a
 * model asks for, who has been trained, and how often a child gets another social worker.
 *
 * <p>A {@link org.caselight.workforce.WorkforceSnapshot} is the numbers of one day and its rates,
 * whether they were printed or are computed from {@link org.caselight.workforce.Employment}s; a
 * {@link org.caselight.workforce.CensusYear} is the year to 30 September; an {@link
 * org.caselight.workforce.Establishment} is the posts beside those who fill them.
 *
 * <pre>{@code
 * CensusYear year = CensusYear.ending(2024);
 * Measured<WorkforceSnapshot> census =
 *     employments.stream().collect(Employments.toFteSnapshot(year.lastDay(), Fte.of(51)));
 * census.figure().turnover();                                          // of those in post
 * employments.stream().collect(Employments.toLeavers(year.period()));  // who they are
 * }</pre>
 *
 * <p>A {@link org.caselight.workforce.StaffMember} is somebody's post on a day, as {@link
 * org.caselight.workforce.Employments#toStaff} tells it from the employments. A {@link
 * org.caselight.workforce.RetentionScheme} says who is paid for staying, what that costs, and from
 * how many agency posts it could be met; a {@link org.caselight.workforce.StaffingCost} is held
 * against a {@link org.caselight.workforce.FundingRange}. A {@link
 * org.caselight.workforce.TeamComposition} is held against what Family Safeguarding asks for, a
 * {@link org.caselight.workforce.TrainingRequirement} against {@link
 * org.caselight.workforce.TrainingRecords}, and {@link org.caselight.workforce.WorkerAllocations}
 * tell how often children had to begin again.
 *
 * <pre>{@code
 * RetentionScheme scheme =
 *     RetentionScheme.builder()
 *         .name("Staying in assessment")
 *         .paymentAYear(Pounds.of(3_000))
 *         .addRoles(Role.SOCIAL_WORKER)
 *         .addTeams(SOUTH_CAMBS_ASSESSMENT)
 *         .build();
 * Measured<ImmutableList<StaffMember>> staff =
 *     employments.stream().collect(Employments.toStaff(year.lastDay()));
 * Measured<RetentionCost> cost = staff.figure().stream().collect(scheme.toCost());
 * cost.figure()
 *     .metFrom(AgencyPremium.ofPost(Pounds.of(78_000), Pounds.of(65_000)))
 *     .posts();                                            // 4
 * team.missing(CompositionPolicies.FAMILY_SAFEGUARDING);   // [DOMESTIC_ABUSE_PERPETRATORS]
 * }</pre>
 *
 * @serial exclude
 */
package org.caselight.workforce;
