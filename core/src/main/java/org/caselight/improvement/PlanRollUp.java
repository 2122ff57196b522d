package org.caselight.improvement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.figure.Count;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Rag;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * How does a part of an action plan stand on a day: all objectives that answer one recommendation,
 * or that one post leads?
 *
 * <p>As bad as the worst of its objectives that has a colour; what has not started has none. That
 * is a convention of this library; the other choice is the colour that most objectives have.
 */
@Value.Immutable
@CaselightValue
public abstract class PlanRollUp implements Serializable {
  private static final long serialVersionUID = 1L;

  /** By what a plan is rolled up. */
  public enum Heading {
    /** By the recommendation that objectives answer. */
    RECOMMENDATION("recommendation"),
    /** By the post that leads the work. */
    LEAD_OFFICER("lead officer");

    private final String label;

    Heading(String label) {
      this.label = label;
    }

    /**
     * By what, in words.
     *
     * @return the words, in lower case
     */
    public String label() {
      return label;
    }
  }

  PlanRollUp() {}

  static PlanRollUp of(
      Heading heading,
      Optional<String> key,
      LocalDate asAt,
      Iterable<ObjectiveStanding> standings) {
    return ImmutablePlanRollUp.builder()
        .heading(heading)
        .key(key)
        .asAt(asAt)
        .addAllStandings(standings)
        .build();
  }

  /**
   * By what the plan is rolled up.
   *
   * @return recommendation or lead officer
   */
  public abstract Heading heading();

  /**
   * Which recommendation, or which lead officer.
   *
   * @return the reference or the post; empty for the objectives that have none
   */
  public abstract Optional<String> key();

  /**
   * The day.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * How each objective stands.
   *
   * @return the standings, in the order of the plan; none if nothing answers the recommendation
   */
  public abstract ImmutableList<ObjectiveStanding> standings();

  /**
   * How many objectives are in each state.
   *
   * @return the numbers; every state is there, from worst to best, and they add up to the standings
   */
  public final ImmutableSortedMap<ObjectiveState, Count> countByState() {
    return standings().stream().collect(ObjectiveStandings.toCountByState());
  }

  /**
   * The worst colour of an objective.
   *
   * @return the colour, empty if none has one
   */
  public final Optional<Rag> rag() {
    return standings().stream().flatMap(standing -> standing.rag().stream()).reduce(Rag::orWorse);
  }

  /**
   * The worst direction of an objective.
   *
   * @return the direction, empty if none is known
   */
  public final Optional<DirectionOfTravel> direction() {
    return standings().stream()
        .flatMap(standing -> standing.direction().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * What the objectives lack.
   *
   * @return the gaps, by objective in the order of the plan
   */
  public final ImmutableList<ObjectiveGap> missing() {
    return standings().stream()
        .flatMap(standing -> standing.missing().stream())
        .collect(toImmutableList());
  }

  /**
   * The roll-up in one line.
   *
   * @return {@code recommendation 3: 2 objectives, amber, improving}, or {@code no lead officer: 1
   *     objective}
   */
  @Override
  public final String toString() {
    return key().map(key -> heading().label() + " " + key).orElse("no " + heading().label())
        + ": "
        + Words.count(standings().size(), "objective")
        + rag().map(rag -> ", " + rag.label()).orElse("")
        + direction().map(direction -> ", " + direction.label()).orElse("");
  }
}
