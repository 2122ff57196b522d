package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Fte;
import org.immutables.value.Value;

/**
 * Which adult-facing practitioners must a team have, and how much of each?
 *
 * <p>What Family Safeguarding asks for is ready-made in {@link CompositionPolicies}.
 */
@Value.Immutable
@CaselightValue
public abstract class CompositionPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  CompositionPolicy() {}

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
   * Where it comes from, and of what day.
   *
   * @return the source, empty if not given
   */
  public abstract Optional<String> source();

  /**
   * Which practitioners a team must have.
   *
   * @return the kinds, at least one
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<AdultPractitioner> required();

  /**
   * How much of a kind a team must have, of kinds of which some is not enough.
   *
   * @return the least full-time equivalent, above 0, by kind; of a kind that is not here, whatever
   *     is above 0 is enough
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<AdultPractitioner, Fte> leastFte();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
    source().ifPresent(source -> Words.requireText("source", source));
    checkArgument(!required().isEmpty(), "required: must not be empty");
    leastFte()
        .forEach(
            (kind, fte) -> {
              checkArgument(
                  required().contains(kind),
                  "leastFte: must be of what is required, was %s",
                  kind.label());
              checkArgument(
                  !fte.isZero(), "leastFte: must be above 0, was %s (%s)", fte, kind.label());
            });
  }

  /**
   * The policy in words.
   *
   * @return {@code Family Safeguarding: substance or alcohol misuse; domestic abuse (victims);
   *     domestic abuse (perpetrators); adult mental or emotional health}, with {@code at least 0.5
   *     FTE} behind a kind that has a least
   */
  @Override
  public final String toString() {
    return name() + ": " + required().stream().map(this::inWords).collect(joining("; "));
  }

  private String inWords(AdultPractitioner kind) {
    return leastFte().containsKey(kind)
        ? kind.label() + " at least " + leastFte().get(kind) + " FTE"
        : kind.label();
  }

  /** Builds a {@link CompositionPolicy}: name and at least one kind are required. */
  public static final class Builder extends ImmutableCompositionPolicy.Builder {
    Builder() {}
  }
}
