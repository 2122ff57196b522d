package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caselight.improvement.ObjectiveStanding;
import org.caselight.improvement.ObjectiveState;

/**
 * Objectives that stand otherwise than they did on an earlier day.
 *
 * @param how what they are now, and were not
 * @param objectives the objectives, at least one, as they stand now
 */
record ObjectiveChange(String how, ImmutableList<ObjectiveStanding> objectives) {
  /**
   * What has changed, what is best first.
   *
   * @param before how the objectives of the plan stood
   * @param now how they stand
   * @return the changes, none if every objective is in the state in which it was
   */
  static ImmutableList<ObjectiveChange> since(
      ImmutableList<ObjectiveStanding> before, ImmutableList<ObjectiveStanding> now) {
    return Stream.concat(
            Arrays.stream(ObjectiveState.values())
                .sorted(Comparator.reverseOrder())
                .map(
                    state ->
                        change(
                            now,
                            standing ->
                                standing.state() == state
                                    && was(before, standing)
                                        .filter(then -> then.state() != state)
                                        .isPresent(),
                            state.label() + " that {was} not")),
            Stream.of(
                change(
                    now,
                    standing ->
                        !standing.state().isComplete()
                            && was(before, standing)
                                .filter(then -> then.state().isComplete())
                                .isPresent(),
                    "complete then and no more"),
                change(now, standing -> was(before, standing).isEmpty(), "agreed only since")))
        .filter(change -> !change.objectives().isEmpty())
        .collect(toImmutableList());
  }

  private static ObjectiveChange change(
      ImmutableList<ObjectiveStanding> now, Predicate<ObjectiveStanding> isChanged, String how) {
    ImmutableList<ObjectiveStanding> objectives =
        now.stream().filter(isChanged).collect(toImmutableList());
    return new ObjectiveChange(
        how.replace("{was}", objectives.size() == 1 ? "was" : "were"), objectives);
  }

  private static Optional<ObjectiveStanding> was(
      ImmutableList<ObjectiveStanding> before, ObjectiveStanding now) {
    return before.stream()
        .filter(then -> then.objective().reference().equals(now.objective().reference()))
        .findFirst();
  }
}
