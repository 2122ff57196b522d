package org.caselight.scorecard;

import org.caselight.internal.Words;

/** What is a figure about? The subjects stand in the order of a report to committee. */
public enum Subject {
  /** Whether the work is shared and bearable. */
  CASELOADS("Caseloads"),
  /** From contact to assessment. */
  FRONT_DOOR("Front door"),
  /** Seeing the child. */
  VISITS("Visits"),
  /** Children in need and open to the service. */
  CHILDREN_IN_NEED("Children in need"),
  /** From enquiry to plan. */
  CHILD_PROTECTION("Child protection"),
  /** Children in care. */
  CARE("Children in care"),
  /** Against whom: neighbours, region, England. */
  COMPARISON("Comparison"),
  /** Who does the work, at what cost. */
  WORKFORCE("Workforce"),
  /** What was promised after an inspection, and what is audited. */
  IMPROVEMENT("Action plan and recommendations"),
  /** Concerns raised by staff. */
  WHISTLEBLOWING("Whistleblowing"),
  /** Professionals who disagree. */
  ESCALATION("Disagreements"),
  /** Whatever else a council measures. */
  OTHER("Other");

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  /**
   * The subject in words.
   *
   * @return such as {@code Front door}
   */
  public String label() {
    return label;
  }

  /**
   * Reads a subject.
   *
   * @param text its words, in whatever case
   * @return the subject
   * @throws IllegalArgumentException if it is none of them
   */
  public static Subject parse(String text) {
    return Words.byLabel("subject", values(), Subject::label, text);
  }
}
