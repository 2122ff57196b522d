/**
 * A report to committee, as a stranger to the library could have written it.
 *
 * <p>It holds no rules. {@link org.caselight.examples.committeereport.CommitteeReport} is the
 * command; {@code InputFile}, {@code CsvTable} and {@code Row} read; {@code PublishedAverages},
 * {@code WorkersCaseloads}, {@code OpenCases}, {@code OpenByMonth}, {@code PrintedRates}, {@code
 * OverdueVisitsByDay}, {@code WhistleblowingRegister}, {@code InspectionRecords}, {@code
 * EscalationStages} and {@code DisagreementEvents} turn rows into the library's values; the
 * sections ask those values and print the answers. What is written into a folder is put together
 * from the values of {@link org.caselight.examples.committeereport.page}.
 */
@NullMarked
package org.caselight.examples.committeereport;

import org.jspecify.annotations.NullMarked;
