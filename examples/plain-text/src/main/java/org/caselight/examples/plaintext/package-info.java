/**
 * What the examples share: lines of CSV read as far as they can be, a program run from a terminal,
 * and what reports are laid out with: headings, paragraphs and tables of plain text within one
 * width, and other people's text made fit to print.
 */
package org.caselight.examples.plaintext;
