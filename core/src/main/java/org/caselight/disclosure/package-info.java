/**
 * May it be shown? Small counts of children are withheld, and further numbers with them, so that no
 * withheld one can be worked out from totals.
 *
 * <p>A {@link org.caselight.disclosure.CountTable} holds true counts. {@code table.release(policy)}
 * makes a {@link org.caselight.disclosure.PublishedTable} of it under a {@link
 * org.caselight.disclosure.DisclosurePolicy}; ready-made ones are in {@link
 * org.caselight.disclosure.DisclosurePolicies}. What is published is a {@link
 * org.caselight.disclosure.PublishedNumber}: a number, or the {@link
 * org.caselight.disclosure.Symbol} that stands instead, and what is computed from it stays
 * withheld. {@link org.caselight.disclosure.CellAudit} says how closely an attacker can work out a
 * withheld number.
 *
 * <p>One-way tables of the same records, which share their total, are released together by {@link
 * org.caselight.disclosure.CountTables}, so that nobody who combines them learns what one alone
 * would hide. Other disclosure between tables is not looked at: two tables that share more than a
 * total, each safe alone, may give a count away together.
 *
 * @serial exclude
 */
package org.caselight.disclosure;
