/**
 * When, and how many working days? Dates, and what is counted between them.
 *
 * <p>{@link org.caselight.calendar.WorkingDays} knows when something is due and how many working
 * days have passed, counted as {@link org.caselight.calendar.DayCount} says; {@link
 * org.caselight.calendar.BankHolidays} which days are none. {@link
 * org.caselight.calendar.DateRange} is some days in a row and {@link
 * org.caselight.calendar.ReportingYear} the Department's year with its quarters; {@link
 * org.caselight.calendar.Span} began and may have ended; {@link org.caselight.calendar.Timeline}
 * answers which policy was in force on a day. {@link org.caselight.calendar.TimeLimit} is how long
 * something may take, and {@link org.caselight.calendar.Timeliness} how it stands.
 *
 * <p>Months and years are calendar ones: twelve months before a day is {@link
 * java.time.LocalDate#minusMonths}, and 29 February follows it.
 *
 * @serial exclude
 */
package org.caselight.calendar;
