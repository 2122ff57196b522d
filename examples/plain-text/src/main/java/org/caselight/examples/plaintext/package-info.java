/**
 * What the reports of the examples are laid out with: headings, paragraphs and tables of plain text
 * within one width, and other people's text made fit to print.
 */
package org.caselight.examples.plaintext;
