/**
 * Is it good enough? A {@link org.caselight.indicator.Target} holds a figure against a limit, a
 * {@link org.caselight.indicator.Tolerance} says how far beyond it is still close, and {@link
 * org.caselight.indicator.Rag} is the answer.
 *
 * @serial exclude
 */
package org.caselight.indicator;
