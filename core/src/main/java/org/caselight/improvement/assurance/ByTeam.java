package org.caselight.improvement.assurance;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.service.Team;

/** What is measured for each team, where a team may not have been recorded. */
final class ByTeam {
  private ByTeam() {}

  /** A measure under each team, these and whichever is found; what has no team is left out. */
  static <T, R extends Serializable>
      Collector<T, ?, Measured<ImmutableSortedMap<Team, R>>> measuring(
          Iterable<Team> teams, Function<T, Optional<Team>> team, Collector<T, ?, R> measure) {
    return Measures.leavingOut(
        item -> team.apply(item).isPresent() ? Optional.empty() : Optional.of("no team recorded"),
        Measures.byKey(teams, (T item) -> team.apply(item).orElseThrow(), measure));
  }
}
