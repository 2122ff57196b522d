package org.caselight.improvement.inspection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.improvement.Judgement;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * What follows a judgement of the overall effectiveness?
 *
 * <p>It changes with each government, and there is no default: keep what held when on a {@link
 * org.caselight.calendar.Timeline}, and take the policy in force on the day you ask about.
 *
 * <pre>{@code
 * Timeline<InterventionPolicy> intervention =
 *     Timeline.from(LocalDate.of(2012, 1, 1), InterventionPolicies.HEREFORDSHIRE_2012);
 * intervention.inForceOn(inspection.startedOn()).map(policy -> policy.following(inspection));
 * }</pre>
 */
@Value.Immutable
@CaselightValue
public abstract class InterventionPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  InterventionPolicy() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the policy is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * Where it is written.
   *
   * @return the source, empty if not given
   */
  public abstract Optional<String> source();

  /**
   * What follows each judgement of the overall effectiveness.
   *
   * @return the consequences by judgement, from the best judgement to the worst, in the order in
   *     which they were given: one at least, and none twice under one judgement
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Judgement, ImmutableList<Consequence>> consequences();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
    source().ifPresent(source -> Words.requireText("source", source));
    consequences()
        .forEach(
            (judgement, following) -> {
              checkArgument(
                  !following.isEmpty(),
                  "consequences: must not be empty for a judgement, was %s (%s)",
                  following,
                  judgement.label());
              ImmutableSet.Builder<String> seen = ImmutableSet.builder();
              following.forEach(consequence -> seen.add(consequence.what()));
              checkArgument(
                  seen.build().size() == following.size(),
                  "consequences: must not name one twice, was %s (%s)",
                  following,
                  judgement.label());
            });
  }

  /**
   * What follows a judgement of the overall effectiveness.
   *
   * @param judgement the judgement
   * @return the consequences, none if the policy names none
   */
  public final ImmutableList<Consequence> following(Judgement judgement) {
    return consequences().getOrDefault(judgement, ImmutableList.of());
  }

  /**
   * What follows an inspection, by its judgement of the overall effectiveness. Judgements of single
   * areas have no consequence of their own.
   *
   * @param inspection the inspection
   * @return the consequences, none if there is no such judgement or the policy names none for it
   */
  public final ImmutableList<Consequence> following(Inspection inspection) {
    return inspection.overallJudgement().map(this::following).orElse(ImmutableList.of());
  }

  /**
   * The policy in words.
   *
   * @return {@code 2012: inadequate: oversight (certain), Improvement Notice (likely)}
   */
  @Override
  public final String toString() {
    return name()
        + ": "
        + (consequences().isEmpty()
            ? "no consequence"
            : String.join(
                "; ",
                consequences().entrySet().stream()
                    .map(
                        entry ->
                            entry.getKey().label()
                                + ": "
                                + String.join(
                                    ", ",
                                    entry.getValue().stream().map(Consequence::toString).toList()))
                    .toList()));
  }

  /** Builds an {@link InterventionPolicy}: the name is required. */
  public static final class Builder extends ImmutableInterventionPolicy.Builder {
    Builder() {}
  }
}
