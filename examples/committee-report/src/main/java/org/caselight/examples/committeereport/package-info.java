/**
 * A report to committee on caseloads, as a stranger to the library could have written it.
 *
 * <p>It holds no rules. {@link org.caselight.examples.committeereport.CommitteeReport} is the
 * command; {@code InputFile}, {@code CsvTable} and {@code Row} read; {@code PublishedAverages} and
 * {@code WorkersCaseloads} turn rows into the library's values; the sections ask those values and
 * print the answers.
 */
package org.caselight.examples.committeereport;
