package org.caselight.workforce;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caselight.internal.CaselightValue;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.immutables.value.Value;

/**
 * Which adult-facing practitioners does a team have, and which does it miss?
 *
 * <p>One worker may do both kinds of domestic abuse work: give their FTE under each, for it is
 * never added up over kinds. FTE 0 is nobody. Somebody whose FTE is not known is there, and counts
 * towards no least.
 *
 * <pre>{@code
 * TeamComposition team =
 *     TeamComposition.builder()
 *         .team(FENLAND)
 *         .putFte(AdultPractitioner.SUBSTANCE_MISUSE, Fte.FULL_TIME)
 *         .putFte(AdultPractitioner.DOMESTIC_ABUSE_VICTIMS, Fte.parse("0.5"))
 *         .addFteNotKnown(AdultPractitioner.MENTAL_HEALTH)
 *         .build();
 * team.missing(CompositionPolicies.FAMILY_SAFEGUARDING);   // [DOMESTIC_ABUSE_PERPETRATORS]
 * }</pre>
 */
@Value.Immutable
@CaselightValue
public abstract class TeamComposition implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How a team stands on one kind of practitioner that is asked for. */
  public enum Standing {
    /** Nobody is there. */
    ABSENT("nobody"),
    /** Somebody is there, for less than is asked for. */
    TOO_LITTLE("too little"),
    /** Somebody is there, and it is not known whether for as much as is asked for. */
    NOT_KNOWN("not known"),
    /** As much is there as is asked for. */
    PRESENT("present");

    private final String label;

    Standing(String label) {
      this.label = label;
    }

    /**
     * The standing in words.
     *
     * @return the words, in lower case
     */
    public String label() {
      return label;
    }

    /**
     * Whether it is known that there is less than is asked for.
     *
     * @return true for nobody and for too little
     */
    public boolean isMissing() {
      return this == ABSENT || this == TOO_LITTLE;
    }
  }

  TeamComposition() {}

  /**
   * The composition of a team where every FTE is known.
   *
   * @param team the team
   * @param fte the full-time equivalent of each kind of practitioner
   * @return the composition
   */
  public static TeamComposition of(Team team, Map<AdultPractitioner, Fte> fte) {
    return builder().team(team).putAllFte(fte).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The team.
   *
   * @return the team
   */
  public abstract Team team();

  /**
   * How much of each kind of practitioner the team has, of those whose FTE is known.
   *
   * @return the full-time equivalent by kind; a kind that is not here has none
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<AdultPractitioner, Fte> fte();

  /**
   * Of which kinds there is a practitioner whose FTE is not known, beside what {@link #fte} says.
   *
   * @return the kinds
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<AdultPractitioner> fteNotKnown();

  /**
   * How the team stands on each kind that a policy asks for.
   *
   * <p>Present: the FTE is the least or above it, or, where there is no least, above 0 or not
   * known.
   *
   * @param policy what is asked for
   * @return the standings, by kind
   */
  public final ImmutableSortedMap<AdultPractitioner, Standing> standings(CompositionPolicy policy) {
    ImmutableSortedMap.Builder<AdultPractitioner, Standing> standings =
        ImmutableSortedMap.naturalOrder();
    policy
        .required()
        .forEach(
            kind ->
                standings.put(
                    kind, standing(kind, Optional.ofNullable(policy.leastFte().get(kind)))));
    return standings.buildOrThrow();
  }

  private Standing standing(AdultPractitioner kind, Optional<Fte> least) {
    Fte known = fte().getOrDefault(kind, Fte.ZERO);
    boolean isNotAllKnown = fteNotKnown().contains(kind);
    if (known.isZero() && !isNotAllKnown) {
      return Standing.ABSENT;
    }
    if (least.map(asked -> known.compareTo(asked) >= 0).orElse(true)) {
      return Standing.PRESENT;
    }
    return isNotAllKnown ? Standing.NOT_KNOWN : Standing.TOO_LITTLE;
  }

  /**
   * Which kinds the team misses: of which it has nobody, or less than the policy asks for.
   *
   * @param policy what is asked for
   * @return the kinds, in the order of {@link AdultPractitioner}; without those of which it is not
   *     known
   */
  public final ImmutableSortedSet<AdultPractitioner> missing(CompositionPolicy policy) {
    return only(policy, Standing::isMissing);
  }

  /**
   * Of which kinds it is not known whether the team has as much as the policy asks for.
   *
   * @param policy what is asked for
   * @return the kinds, in the order of {@link AdultPractitioner}; none where the policy has no
   *     least
   */
  public final ImmutableSortedSet<AdultPractitioner> notKnown(CompositionPolicy policy) {
    return only(policy, standing -> standing == Standing.NOT_KNOWN);
  }

  private ImmutableSortedSet<AdultPractitioner> only(
      CompositionPolicy policy, Predicate<Standing> isWanted) {
    ImmutableSortedMap<AdultPractitioner, Standing> standings = standings(policy);
    return standings.keySet().stream()
        .filter(kind -> isWanted.test(standings.get(kind)))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether the team has all that a policy asks for.
   *
   * @param policy what is asked for
   * @return true if all is present, false if something is missing; empty if nothing is known to be
   *     missing, and something is not known
   */
  public final Optional<Boolean> isComplete(CompositionPolicy policy) {
    if (!missing(policy).isEmpty()) {
      return Optional.of(false);
    }
    return notKnown(policy).isEmpty() ? Optional.of(true) : Optional.empty();
  }

  /**
   * The team and what it has.
   *
   * @return {@code Fenland: substance or alcohol misuse 1 FTE; adult mental or emotional health FTE
   *     not known}, or {@code Fenland: nobody}
   */
  @Override
  public final String toString() {
    String held =
        Arrays.stream(AdultPractitioner.values())
            .filter(kind -> fte().containsKey(kind) || fteNotKnown().contains(kind))
            .map(this::inWords)
            .collect(joining("; "));
    return team() + ": " + (held.isEmpty() ? "nobody" : held);
  }

  private String inWords(AdultPractitioner kind) {
    return kind.label()
        + (fte().containsKey(kind) ? " " + fte().get(kind) + " FTE" : "")
        + (fte().containsKey(kind) && fteNotKnown().contains(kind) ? " and" : "")
        + (fteNotKnown().contains(kind) ? " FTE not known" : "");
  }

  /** Builds a {@link TeamComposition}: the team is required. */
  public static final class Builder extends ImmutableTeamComposition.Builder {
    Builder() {}
  }
}
