package org.caselight.caseload;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.indicator.Tolerance;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.TeamKind;
import org.immutables.value.Value;

/**
 * How many cases are too many: a limit for each kind of team, and what it binds.
 *
 * <p>There is no national limit. Councils set their own, and mean different things by it: "no more
 * than 20 for most social workers", reported as an average (Cambridgeshire, July 2019, paragraph
 * 2.4); "no higher than 15" (the same, 2.68); an aspiration of 17 (Herefordshire, 2012). Ready-made
 * policies are in {@link CaseloadPolicies}.
 */
@Value.Immutable
@CaselightValue
public abstract class CaseloadPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String VARIED = ", varied";

  /** What a limit is held against. */
  public enum Binding {
    /** The team's average: cases ÷ FTE of those who hold them. The default. */
    TEAM_AVERAGE("team averages"),
    /** Every worker of the team: cases against limit × FTE, or their own limit if it is lower. */
    EACH_WORKER("each worker"),
    /**
     * Both. This finds what {@link #EACH_WORKER} finds, for an average is over a limit only if
     * somebody is: it is for policies that say both.
     */
    TEAM_AVERAGE_AND_EACH_WORKER("team averages and each worker");

    private final String label;

    Binding(String label) {
      this.label = label;
    }

    /**
     * What is bound, in words.
     *
     * @return the words, in lower case
     */
    public String label() {
      return label;
    }

    /**
     * Whether every worker is bound, with or without the average.
     *
     * @return false for {@link #TEAM_AVERAGE}
     */
    public boolean bindsEachWorker() {
      return this != TEAM_AVERAGE;
    }
  }

  CaseloadPolicy() {}

  /**
   * One limit for every kind of team, held against team averages with the default tolerance.
   *
   * @param name what the policy is called
   * @param casesPerFte the limit: cases per FTE, above 0
   * @return the policy
   * @throws IllegalArgumentException if the limit is 0 or less, or the name is blank
   */
  public static CaseloadPolicy ofLimit(String name, long casesPerFte) {
    return builder().name(name).limit(CaseloadLimit.of(casesPerFte)).build();
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
   * What the policy is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * Where it comes from.
   *
   * @return the source, empty if not given
   */
  public abstract Optional<String> source();

  /**
   * The limit for every kind of team that has none of its own.
   *
   * @return cases per FTE
   */
  public abstract CaseloadLimit limit();

  /**
   * The limits of kinds of team that have one of their own.
   *
   * @return cases per FTE, by kind
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<TeamKind, CaseloadLimit> limitByKind();

  /**
   * What the limits are held against.
   *
   * @return the binding; team averages by default
   */
  @Value.Default
  public Binding binds() {
    return Binding.TEAM_AVERAGE;
  }

  /**
   * How far over a limit is still close to it.
   *
   * @return the tolerance; 10 per cent of the limit by default
   */
  @Value.Default
  public Tolerance tolerance() {
    return Tolerance.DEFAULT;
  }

  @Value.Check
  void validate() {
    Words.requireText("name", name());
  }

  /**
   * The limit for a kind of team.
   *
   * @param kind the kind
   * @return its own limit, or the one for every other kind
   */
  public final CaseloadLimit limitFor(TeamKind kind) {
    return Optional.ofNullable(limitByKind().get(kind)).orElse(limit());
  }

  /**
   * The same limits with another tolerance. A policy that was changed is called "varied": its
   * source does not state it.
   *
   * @param tolerance how far over a limit is still close to it
   * @return the policy
   */
  public final CaseloadPolicy withTolerance(Tolerance tolerance) {
    return tolerance.equals(tolerance()) ? this : varied(binds(), tolerance);
  }

  /**
   * The same limits, binding something else. A policy that was changed is called "varied": its
   * source does not state it.
   *
   * @param binding what the limits are held against
   * @return the policy
   */
  public final CaseloadPolicy withBinding(Binding binding) {
    return binding == binds() ? this : varied(binding, tolerance());
  }

  private CaseloadPolicy varied(Binding binding, Tolerance tolerance) {
    return builder()
        .name(name().endsWith(VARIED) ? name() : name() + VARIED)
        .source(source())
        .limit(limit())
        .putAllLimitByKind(limitByKind())
        .binds(binding)
        .tolerance(tolerance)
        .build();
  }

  /**
   * Holds a team's caseloads against its limit. Over is above the limit; at the limit is within it.
   *
   * @param snapshot the team's caseloads
   * @return the check, which says "not known" where the snapshot cannot tell
   */
  public final CaseloadCheck check(CaseloadSnapshot snapshot) {
    return CaseloadCheck.of(snapshot, this);
  }

  /**
   * The policy in words.
   *
   * @return {@code Cambridgeshire 2019: 20 cases per FTE, assessment 25, binding team averages,
   *     amber up to 10% over}
   */
  @Override
  public final String toString() {
    return name()
        + ": "
        + limit()
        + " cases per FTE"
        + limitByKind().entrySet().stream()
            .map(entry -> ", " + entry.getKey().label() + " " + entry.getValue())
            .collect(joining())
        + ", binding "
        + binds().label()
        + ", amber up to "
        + tolerance()
        + (tolerance().unit() == Tolerance.Unit.PER_CENT ? "" : " cases per FTE")
        + " over";
  }

  /** Builds a {@link CaseloadPolicy}: name and limit are required. */
  public static final class Builder extends ImmutableCaseloadPolicy.Builder {
    Builder() {}
  }
}
