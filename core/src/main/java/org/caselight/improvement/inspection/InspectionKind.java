package org.caselight.improvement.inspection;

import org.caselight.internal.Words;

/**
 * What kind of inspection or visit is it?
 *
 * <p>Source: Ofsted, Inspecting local authority children's services, in use from January 2018, for
 * the first five; joint targeted area inspections are held under section 20 of the Children Act
 * 2004, together with the inspectorates of health and of the police, and end in a letter of
 * findings. That a joint inspection brings no overall judgement follows from this and was not read
 * verbatim. Full inspections of earlier frameworks are {@link #STANDARD}; {@link #OTHER} is for
 * whatever else there has been.
 */
public enum InspectionKind {
  /** A full inspection, also one of an earlier framework, announced or not. */
  STANDARD("standard inspection", true, true),
  /** A shorter inspection of a council that was good or outstanding the last time. */
  SHORT("short inspection", true, true),
  /** A look at one part of the service or one group of children, between inspections. */
  FOCUSED_VISIT("focused visit", false, false),
  /** A look at the progress of a council that was inadequate the last time. */
  MONITORING_VISIT("monitoring visit", false, false),
  /** The yearly meeting of inspectorate and council, whose letter is not published. */
  ANNUAL_CONVERSATION("annual conversation", false, false),
  /** Several inspectorates together, of all who work with children in an area. */
  JOINT_TARGETED_AREA_INSPECTION("joint targeted area inspection", false, false),
  /** Anything else: it may have brought an overall judgement. */
  OTHER("other", true, false);

  private final String label;
  private final boolean bringsOverallJudgement;
  private final boolean bringsDutyToPublish;

  InspectionKind(String label, boolean bringsOverallJudgement, boolean bringsDutyToPublish) {
    this.label = label;
    this.bringsOverallJudgement = bringsOverallJudgement;
    this.bringsDutyToPublish = bringsDutyToPublish;
  }

  /**
   * The kind in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Whether it may bring a judgement of the overall effectiveness.
   *
   * @return false for visits, conversations and joint inspections
   */
  public boolean bringsOverallJudgement() {
    return bringsOverallJudgement;
  }

  /**
   * Whether the authority, having received the report, has to publish it and a statement of what it
   * will do, unless {@link Inspection#hasDutyToPublish} says otherwise of one inspection.
   *
   * <p>The duty is that of section 137 of the Education and Inspections Act 2006, after an
   * inspection under section 136. The single inspection framework says that its inspections are
   * held under that section. For standard and short inspections it is taken to be so, for the rest
   * not. That is a convention of this library; the other choice is to hold everything that ends in
   * a letter against the deadlines.
   *
   * @return true for standard and short inspections
   */
  public boolean bringsDutyToPublish() {
    return bringsDutyToPublish;
  }

  /**
   * Finds a kind by its words.
   *
   * @param text the label of a kind, in whatever case
   * @return the kind
   * @throws IllegalArgumentException if no kind has that label: nothing is guessed
   */
  public static InspectionKind parse(String text) {
    return Words.byLabel("kind", values(), InspectionKind::label, text);
  }
}
