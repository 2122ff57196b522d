/**
 * A month of a made-up service, reported as a service manager reads it on Monday: what came in and
 * became of it, who is open, what is late and why, what is due this week, who has no worker, and
 * what is wrong with the records.
 *
 * <p>{@code MadeUpService} makes the records, {@code Council} holds the choices that every
 * authority makes for itself, each section asks the library and prints. Nothing here decides
 * whether something is late: that is the library's.
 */
package org.caselight.examples.dutyweek;
