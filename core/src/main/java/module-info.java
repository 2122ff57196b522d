/**
 * Immutable values and pure rules for overseeing children's social care in England.
 *
 * <p>The ground floor ({@link org.caselight.figure}, {@link org.caselight.calendar}, {@link
 * org.caselight.series}, {@link org.caselight.indicator}, {@link org.caselight.disclosure}, {@link
 * org.caselight.quality}) knows nothing of social care. {@link org.caselight.service} holds the
 * words every subject uses. Each further package is one subject; {@link org.caselight.pathway}
 * looks across them, and {@link org.caselight.scorecard} says which few figures a committee should
 * look at.
 */
@org.jspecify.annotations.NullMarked
module org.caselight.core {
  requires transitive com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.caselight.calendar;
  exports org.caselight.caseload;
  exports org.caselight.casework;
  exports org.caselight.casework.care;
  exports org.caselight.casework.frontdoor;
  exports org.caselight.casework.protection;
  exports org.caselight.casework.visit;
  exports org.caselight.comparison;
  exports org.caselight.disclosure;
  exports org.caselight.escalation;
  exports org.caselight.figure;
  exports org.caselight.improvement;
  exports org.caselight.improvement.assurance;
  exports org.caselight.improvement.inspection;
  exports org.caselight.indicator;
  exports org.caselight.pathway;
  exports org.caselight.quality;
  exports org.caselight.scorecard;
  exports org.caselight.series;
  exports org.caselight.service;
  exports org.caselight.whistleblowing;
  exports org.caselight.workforce;
}
