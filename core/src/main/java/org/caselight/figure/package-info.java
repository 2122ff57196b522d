/**
 * What is the number? Figures that carry their working, stay exact until they are shown, and know
 * what a printed number can and cannot tell.
 *
 * <p>A {@link org.caselight.figure.Figure} is computed ({@link org.caselight.figure.Average},
 * {@link org.caselight.figure.Proportion}) or printed ({@link org.caselight.figure.Rounded}). Its
 * value is an exact {@link org.caselight.figure.Fraction}; {@link org.caselight.figure.Measured}
 * adds what was left out, and why.
 *
 * @serial exclude
 */
package org.caselight.figure;
