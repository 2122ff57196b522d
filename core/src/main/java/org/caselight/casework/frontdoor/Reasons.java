package org.caselight.casework.frontdoor;

/** Why records are left out, in the words that all measures of the front door share. */
final class Reasons {
  private Reasons() {}

  static final String ON_OPEN_CASE = "new information on an open case";
  static final String LATER = "later than the day asked about";
  static final String OUTSIDE_CALENDAR = "outside the working-day calendar";
  static final String NO_OUTCOME = "no outcome recorded";
  static final String NO_DESTINATION = "no destination recorded";
}
