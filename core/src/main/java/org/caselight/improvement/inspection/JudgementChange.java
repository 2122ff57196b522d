package org.caselight.improvement.inspection;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import org.caselight.improvement.Judgement;

/**
 * How did the judgement of an area change from one inspection to the next?
 *
 * <p>Grades are compared ({@link Judgement#grade}): adequate and requires improvement are of one
 * grade. Whether the words were the same is another question, {@link #isOnSameScale}.
 *
 * @param area the area
 * @param earlier the inspection that judged it first
 * @param later the next one that judged it
 */
public record JudgementChange(JudgementArea area, Inspection earlier, Inspection later)
    implements Serializable {

  /**
   * Takes two inspections that judged an area.
   *
   * @param area the area
   * @param earlier the inspection that judged it first
   * @param later the next one that judged it
   * @throws IllegalArgumentException if one did not judge the area, or the later one is not a later
   *     inspection of the same authority
   */
  public JudgementChange {
    requireJudged("earlier", area, earlier);
    requireJudged("later", area, later);
    checkArgument(
        earlier.isEarlierThan(later),
        "later: must be a later inspection of the authority than the earlier (%s), was %s",
        earlier,
        later);
  }

  private static void requireJudged(String attribute, JudgementArea area, Inspection inspection) {
    checkArgument(
        inspection.judgement(area).isPresent(),
        "%s: must have judged %s, was %s",
        attribute,
        area,
        inspection);
  }

  /**
   * What it was.
   *
   * @return the earlier judgement
   */
  public Judgement from() {
    return earlier.judgement(area).orElseThrow();
  }

  /**
   * What it became.
   *
   * @return the later judgement
   */
  public Judgement to() {
    return later.judgement(area).orElseThrow();
  }

  /**
   * Whether it became better.
   *
   * @return true if the later grade is better
   */
  public boolean isImproved() {
    return to().isBetterThan(from());
  }

  /**
   * Whether it became worse.
   *
   * @return true if the later grade is worse
   */
  public boolean isDeclined() {
    return from().isBetterThan(to());
  }

  /**
   * Whether the grade is the same, if perhaps by another name.
   *
   * @return true if it is
   */
  public boolean isSameGrade() {
    return from().grade() == to().grade();
  }

  /**
   * Whether both frameworks judge in the same words. Where they do not, a change of grade may be
   * one of what was asked.
   *
   * @return false from a framework with adequate to one with requires improvement, whichever the
   *     judgements were
   */
  public boolean isOnSameScale() {
    return earlier.framework().isOnScaleOf(later.framework());
  }

  /**
   * How many whole months lay between the two.
   *
   * @return calendar months from the first day of the earlier to the first day of the later
   */
  public long months() {
    return ChronoUnit.MONTHS.between(earlier.startedOn(), later.startedOn());
  }

  /**
   * The change in words.
   *
   * @return {@code overall effectiveness: inadequate (2012-09-10) to requires improvement to be
   *     good (2014-05-01), improved, not on one scale}
   */
  @Override
  public String toString() {
    return area
        + ": "
        + from().label()
        + " ("
        + earlier.startedOn()
        + ") to "
        + to().label()
        + " ("
        + later.startedOn()
        + "), "
        + (isImproved() ? "improved" : isDeclined() ? "declined" : "same grade")
        + (isOnSameScale() ? "" : ", not on one scale");
  }
}
