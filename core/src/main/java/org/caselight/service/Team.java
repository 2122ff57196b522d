package org.caselight.service;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/** A team: its name, what kind of work it does and, where it matters, whose it is. */
@Value.Immutable
@CaselightValue
public abstract class Team implements Comparable<Team>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Team> ORDER =
      Comparator.comparing(Team::name)
          .thenComparing(Team::kind)
          .thenComparing(Team::authority, Comparators.emptiesFirst(Comparator.naturalOrder()));

  Team() {}

  /**
   * A team of an authority that goes without saying.
   *
   * @param name its name
   * @param kind what kind of work it does
   * @return the team
   * @throws IllegalArgumentException if the name is blank
   */
  public static Team of(String name, TeamKind kind) {
    return builder().name(name).kind(kind).build();
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
   * The name.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * What kind of work it does.
   *
   * @return the kind
   */
  public abstract TeamKind kind();

  /**
   * Whose team it is.
   *
   * @return the authority, empty where it goes without saying
   */
  public abstract Optional<Authority> authority();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
  }

  /** By name, then kind, then authority. */
  @Override
  public final int compareTo(Team other) {
    return ORDER.compare(this, other);
  }

  /**
   * The name.
   *
   * @return the name of the team, and of its authority if given
   */
  @Override
  public final String toString() {
    return authority().map(authority -> name() + ", " + authority.name()).orElse(name());
  }

  /** Builds a {@link Team}: name and kind are required. */
  public static final class Builder extends ImmutableTeam.Builder {
    Builder() {}
  }
}
