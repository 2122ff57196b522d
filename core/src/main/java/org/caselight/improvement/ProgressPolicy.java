package org.caselight.improvement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.caselight.calendar.TimeLimit;
import org.caselight.indicator.Tolerance;
import org.caselight.internal.Words;

/**
 * How is progress on an action plan judged?
 *
 * <p>Keep a policy that changes on a {@link org.caselight.calendar.Timeline} and take the one in
 * force on the day you ask about.
 *
 * @param name what the policy is called
 * @param updateEvery how often an update is due
 * @param steadyWithin how far from an earlier reading still counts as steady, and how far beyond an
 *     even pace towards the target is still in pace
 * @param quartersToEmbed in how many quarters, after the one in which an objective became complete,
 *     its targets have to be seen met for it to be embedded; from 1 to 40
 * @param isPaceJudged whether a reading that is behind an even pace from baseline to target puts an
 *     objective at risk
 */
public record ProgressPolicy(
    String name,
    TimeLimit updateEvery,
    Tolerance steadyWithin,
    int quartersToEmbed,
    boolean isPaceJudged)
    implements Serializable {

  private static final int MOST_QUARTERS = 40;
  private static final int QUARTERS_TO_EMBED = 2;

  /**
   * An update every three months; {@link #of} says what else.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.49: "a formal update noting progress and
   * direction of travel will be completed quarterly".
   */
  public static final ProgressPolicy QUARTERLY = of("quarterly", TimeLimit.months(3));

  /**
   * Takes a name, how often an update is due, and the conventions.
   *
   * @param name what the policy is called
   * @param updateEvery how often an update is due
   * @param steadyWithin how far still counts as steady, and as in pace
   * @param quartersToEmbed for how many further quarters targets have to be seen met
   * @param isPaceJudged whether the pace towards the target is judged
   * @throws IllegalArgumentException if the name is blank or has blanks around it, or the quarters
   *     are not from 1 to 40
   */
  public ProgressPolicy {
    Words.requireText("name", name);
    requireNonNull(updateEvery, "updateEvery");
    requireNonNull(steadyWithin, "steadyWithin");
    checkArgument(
        quartersToEmbed >= 1 && quartersToEmbed <= MOST_QUARTERS,
        "quartersToEmbed: must be from 1 to %s, was %s",
        MOST_QUARTERS,
        quartersToEmbed);
  }

  /**
   * A policy with the conventions of this library: within 10 per cent of the earlier figure is
   * steady and in pace, targets still met two quarters on are embedded, and the pace is judged.
   *
   * @param name what the policy is called
   * @param updateEvery how often an update is due
   * @return the policy
   * @throws IllegalArgumentException if the name is blank or has blanks around it
   */
  public static ProgressPolicy of(String name, TimeLimit updateEvery) {
    return new ProgressPolicy(name, updateEvery, Tolerance.DEFAULT, QUARTERS_TO_EMBED, true);
  }

  /**
   * The policy with another band of what is steady.
   *
   * @param tolerance how far still counts as steady, and as in pace
   * @return the policy
   */
  public ProgressPolicy withSteadyWithin(Tolerance tolerance) {
    return new ProgressPolicy(name, updateEvery, tolerance, quartersToEmbed, isPaceJudged);
  }

  /**
   * The policy with another number of quarters.
   *
   * @param quarters for how many further quarters targets have to be seen met, from 1 to 40
   * @return the policy
   * @throws IllegalArgumentException if the quarters are not from 1 to 40
   */
  public ProgressPolicy withQuartersToEmbed(int quarters) {
    return new ProgressPolicy(name, updateEvery, steadyWithin, quarters, isPaceJudged);
  }

  /**
   * The policy without judging the pace: a reading that is behind it puts nothing at risk.
   *
   * @return the policy
   */
  public ProgressPolicy withoutPace() {
    return new ProgressPolicy(name, updateEvery, steadyWithin, quartersToEmbed, false);
  }

  /**
   * The policy in words.
   *
   * @return {@code quarterly: an update every 3 months, steady within 10%, embedded after 2
   *     quarters, pace judged}
   */
  @Override
  public String toString() {
    return name
        + ": an update every "
        + updateEvery
        + ", steady within "
        + steadyWithin
        + ", embedded after "
        + Words.count(quartersToEmbed, "quarter")
        + (isPaceJudged ? ", pace judged" : ", pace not judged");
  }
}
