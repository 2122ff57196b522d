/**
 * The Department for Education's published figures, recomputed, as a stranger to the library could
 * have written it.
 *
 * <p>It holds no rules. {@link org.caselight.examples.nationalfigures.NationalFigures} is the
 * command; {@code DataFolder} and {@code InputFile} read, {@code TableKind} knows a file by its
 * columns, {@code PublishedData} holds what was read, each number as a figure of the library and
 * each symbol as a symbol; {@code Recipe} says what a published figure is computed from, {@code
 * Verification} computes it again; {@code ComparisonSection} sets one authority beside its
 * neighbours, region and England, and {@code ReferralsSection} charts its months.
 */
package org.caselight.examples.nationalfigures;
