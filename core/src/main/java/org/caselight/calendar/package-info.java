/**
 * When? {@link org.caselight.calendar.Timeline} answers which policy was in force on a day.
 *
 * @serial exclude
 */
package org.caselight.calendar;
