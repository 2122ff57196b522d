/**
 * What is wrong with the records? A {@link org.caselight.quality.DataIssue} names the record and
 * the reason; {@link org.caselight.quality.DataIssues} counts them.
 *
 * @serial exclude
 */
package org.caselight.quality;
