/**
 * Is it good enough, and is it getting better?
 *
 * <p>A {@link org.caselight.indicator.Target} holds a figure against a limit or a band, a {@link
 * org.caselight.indicator.Tolerance} says how far beyond it is still close, and {@link
 * org.caselight.indicator.Rag} is the answer. A {@link org.caselight.indicator.RagScheme} looks at
 * earlier {@link org.caselight.indicator.Reading}s too. {@link org.caselight.indicator.Polarity}
 * says which way is better, and {@link org.caselight.indicator.DirectionOfTravel} whether that is
 * the way it goes.
 *
 * @serial exclude
 */
package org.caselight.indicator;
