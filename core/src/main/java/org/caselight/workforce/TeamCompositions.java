package org.caselight.workforce;

import static java.util.stream.Collectors.collectingAndThen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collector;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;

/**
 * Rules over the composition of many teams: how many are complete, what is missing most, and where.
 *
 * <p>Each record counts as one team.
 */
public final class TeamCompositions {
  private TeamCompositions() {}

  private static final String NOT_KNOWN = "FTE not known";

  /**
   * Collects the share of teams that have all that a policy asks for.
   *
   * <p>complete ({@link TeamComposition#isComplete}) ÷ teams. Left out: teams of which nothing is
   * known to be missing, and something is not known.
   *
   * @param policy what is asked for
   * @return a collector of the share
   */
  public static Collector<TeamComposition, ?, Measured<Proportion>> toComplete(
      CompositionPolicy policy) {
    return Measures.leavingOut(
        team -> team.isComplete(policy).isPresent() ? Optional.empty() : Optional.of(NOT_KNOWN),
        Measures.toProportion(team -> team.isComplete(policy).orElseThrow()));
  }

  /**
   * Collects how many teams miss each kind of practitioner that a policy asks for.
   *
   * <p>teams that miss it ({@link TeamComposition#missing}) ÷ teams. Left out, kind by kind: teams
   * of which it is not known.
   *
   * @param policy what is asked for
   * @return a collector of the shares, by kind, every kind that is asked for
   */
  public static Collector<
          TeamComposition, ?, ImmutableSortedMap<AdultPractitioner, Measured<Proportion>>>
      toMissing(CompositionPolicy policy) {
    ImmutableList<AdultPractitioner> kinds = policy.required().asList();
    return collectingAndThen(
        Measures.<TeamComposition, Measured<Proportion>>together(
            kinds.stream().map(kind -> missing(kind, policy)).toList()),
        shares -> {
          ImmutableSortedMap.Builder<AdultPractitioner, Measured<Proportion>> byKind =
              ImmutableSortedMap.naturalOrder();
          for (int i = 0; i < kinds.size(); i++) {
            byKind.put(kinds.get(i), shares.get(i));
          }
          return byKind.buildOrThrow();
        });
  }

  private static Collector<TeamComposition, ?, Measured<Proportion>> missing(
      AdultPractitioner kind, CompositionPolicy policy) {
    return Measures.leavingOut(
        team -> team.notKnown(policy).contains(kind) ? Optional.of(NOT_KNOWN) : Optional.empty(),
        Measures.toProportion(team -> team.missing(policy).contains(kind)));
  }

  /**
   * Orders teams by how many kinds they miss, most first, then by how many are not known, then by
   * team.
   *
   * @param policy what is asked for
   * @return the order
   */
  public static Comparator<TeamComposition> worstFirst(CompositionPolicy policy) {
    return Comparator.<TeamComposition>comparingInt(team -> -team.missing(policy).size())
        .thenComparingInt(team -> -team.notKnown(policy).size())
        .thenComparing(TeamComposition::team);
  }
}
