package org.caselight.caseload;

import java.io.Serializable;
import java.math.BigInteger;
import org.caselight.figure.Fraction;
import org.caselight.internal.Words;

/**
 * What it would take to bring the average of every team of a service to its limit.
 *
 * <p>Two conventions for FTE: team by team, where a team's spare capacity helps no other, which is
 * the default question; and pooled, where workers and cases can move freely between teams.
 *
 * @param teams how many teams were asked
 * @param teamsNotKnown of how many there is no average to bring to a limit: only a published one is
 *     known, or no case is held with an FTE; they are in none of the next three
 * @param moreFteTeamByTeam the sum of what each team needs more, exact
 * @param moreFtePooled all cases ÷ their limits − all FTE, 0 if there is enough, exact
 * @param casesToMove the sum of the cases that must leave each team at today's FTE
 * @param casesOutsideAverages cases held without FTE or unallocated, in whatever team, as far as is
 *     known: they are in none of the three before
 * @param moreFteForEveryCase the sum of what each team needs more to hold those too, exact; of
 *     teams of which only a published average is known, nothing
 */
public record ServiceCapacity(
    long teams,
    long teamsNotKnown,
    Fraction moreFteTeamByTeam,
    Fraction moreFtePooled,
    BigInteger casesToMove,
    BigInteger casesOutsideAverages,
    Fraction moreFteForEveryCase)
    implements Serializable {

  /**
   * Takes the sums as they are.
   *
   * @param teams how many teams were asked
   * @param teamsNotKnown of how many there is no average to bring to a limit
   * @param moreFteTeamByTeam the sum of what each team needs more
   * @param moreFtePooled what the teams need more if they share
   * @param casesToMove the sum of the cases that must leave each team
   * @param casesOutsideAverages cases held without FTE or unallocated
   * @param moreFteForEveryCase the sum of what each team needs more to hold those too
   */
  public ServiceCapacity {}

  /**
   * The need in words.
   *
   * @return {@code 27 teams: 3.4 more FTE team by team, 0 pooled, or 41 cases fewer; 2 teams not
   *     known}
   */
  @Override
  public String toString() {
    return Words.count(teams, "team")
        + ": "
        + Shown.oneDecimal(moreFteTeamByTeam)
        + " more FTE team by team, "
        + Shown.oneDecimal(moreFtePooled)
        + " pooled, or "
        + casesToMove
        + (casesToMove.equals(BigInteger.ONE) ? " case fewer; " : " cases fewer; ")
        + Words.count(teamsNotKnown, "team")
        + " not known";
  }
}
