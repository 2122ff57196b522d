package org.caselight.improvement.inspection;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * Of what is a judgement: of the overall effectiveness, or of one area?
 *
 * <p>Each framework has its own areas; those that are not here are made with {@link #of}. Two areas
 * are one if their names differ in nothing but the case of letters and the blanks between words.
 * Areas of different frameworks are never taken for one, however alike they sound: that is a
 * convention of this library; the other choice is to translate the areas of one framework into
 * those of the next.
 */
public final class JudgementArea implements Comparable<JudgementArea>, Serializable {
  private static final long serialVersionUID = 1L;

  /** The whole: in every framework that has an overall judgement. */
  public static final JudgementArea OVERALL = new JudgementArea("overall effectiveness");

  /**
   * Help and protection, since 2018.
   *
   * <p>Source: Ofsted, Inspecting local authority children's services.
   */
  public static final JudgementArea HELP_AND_PROTECTION =
      new JudgementArea("experiences and progress of children who need help and protection");

  /**
   * Children in care, since 2018. While an area was of care leavers too, it was another: make it
   * with {@link #of}.
   *
   * <p>Source: Ofsted, Inspecting local authority children's services.
   */
  public static final JudgementArea CHILDREN_IN_CARE =
      new JudgementArea("experiences and progress of children in care");

  /**
   * Care leavers, an area of their own since 2023.
   *
   * <p>Source: Wokingham, minutes on its inspection: "Ofsted had included Care Leavers as an area
   * of focus since the beginning of 2023".
   */
  public static final JudgementArea CARE_LEAVERS =
      new JudgementArea("experiences and progress of care leavers");

  /**
   * Leaders, since 2018.
   *
   * <p>Source: Ofsted, Inspecting local authority children's services.
   */
  public static final JudgementArea IMPACT_OF_LEADERS =
      new JudgementArea("impact of leaders on social work practice with children and families");

  /**
   * Help and protection, in 2012.
   *
   * <p>Source: Herefordshire, OFSTED Safeguarding Report, 2012: "the quality and effectiveness of
   * child protection practice, the effectiveness of leadership and governance", of which this and
   * the next two are the areas.
   */
  public static final JudgementArea EFFECTIVENESS_OF_HELP_AND_PROTECTION =
      new JudgementArea("effectiveness of help and protection");

  /** The quality of practice, in 2012; the source is that of the area before. */
  public static final JudgementArea QUALITY_OF_PRACTICE = new JudgementArea("quality of practice");

  /** Leadership and governance, in 2012; the source is that of the areas before. */
  public static final JudgementArea LEADERSHIP_AND_GOVERNANCE =
      new JudgementArea("leadership and governance");

  private final String name;

  /** The name in the form by which areas are told apart. */
  private final String key;

  private JudgementArea(String name) {
    this.name = Words.oneBlank(Words.requireText("area", name));
    this.key = Words.key(name);
  }

  /**
   * An area by its name.
   *
   * @param name what the framework calls it, not blank, without blanks around it
   * @return the area
   * @throws IllegalArgumentException if the name is blank or has blanks around it
   */
  public static JudgementArea of(String name) {
    return new JudgementArea(name);
  }

  /**
   * The name as it was written, with one blank between words.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /** By name, whatever the case of its letters. */
  @Override
  public int compareTo(JudgementArea other) {
    return key.compareTo(other.key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JudgementArea that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /**
   * The name.
   *
   * @return {@code overall effectiveness}
   */
  @Override
  public String toString() {
    return name;
  }
}
