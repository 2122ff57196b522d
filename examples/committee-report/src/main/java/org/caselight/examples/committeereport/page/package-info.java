/**
 * A page for committee: what stands on it, apart from how it is written down.
 *
 * <p>A {@link org.caselight.examples.committeereport.page.Page} has sections, a section has blocks
 * (paragraphs, tables, charts, cards), and whatever is read in a block is {@link
 * org.caselight.examples.committeereport.page.Words}. A number can stand there as a figure only,
 * and a figure is had from {@link org.caselight.examples.committeereport.page.FigureRows}: so each
 * number that a committee reads is a row that it can recompute. {@code HtmlPage} and {@code
 * MarkdownPage} write the page down, {@code FiguresCsv} the rows, and {@link
 * org.caselight.examples.committeereport.page.ReportFolder} all of it into a folder.
 */
package org.caselight.examples.committeereport.page;
