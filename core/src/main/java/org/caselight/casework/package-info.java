/**
 * A child's spans in the service: who is open, in which status, since when, and how fast children
 * move through.
 *
 * <p>{@link org.caselight.casework.Involvement} is a child's stretch in one status, {@link
 * org.caselight.casework.Proceedings} one before or in court; {@link
 * org.caselight.casework.Involvements} asks what needs all of a child's stretches, {@link
 * org.caselight.casework.ChildSpans} what needs each alone. {@link org.caselight.casework.Flow} and
 * {@link org.caselight.casework.Projection} tell what numbers lead to what numbers.
 *
 * <p>This package holds what the rooms of casework share, too: the code sets of statutory returns,
 * {@link org.caselight.casework.ChildSpan} for whatever starts and ends, and {@link
 * org.caselight.casework.StatutoryTimeLimits}. Recorded facts are taken as they are, contradictions
 * and all; each measure says what it left out, and the issues of each room say what is wrong.
 *
 * @serial exclude
 */
package org.caselight.casework;
