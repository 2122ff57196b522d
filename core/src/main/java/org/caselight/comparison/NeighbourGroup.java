package org.caselight.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.caselight.internal.Words;
import org.caselight.service.Authority;

/**
 * To whom is an authority compared? The authorities most like it, closest first, by one model: a
 * group is one authority's, and its neighbours have other groups.
 *
 * <p>The authority itself is never among its neighbours, and so never in their average. That is the
 * Department's convention; the other choice, a family with the authority in it, draws the average
 * towards the figure that is held against it.
 *
 * <p>Source: DfE, Children's services statistical neighbour benchmarking tool (ten neighbours, in
 * order of closeness); Cambridgeshire, July 2019, paragraph 2.37.
 *
 * @param name which neighbours: the model and its year
 * @param authority whose neighbours they are
 * @param neighbours its neighbours, closest first, at least one
 */
public record NeighbourGroup(String name, Authority authority, ImmutableList<Authority> neighbours)
    implements Serializable {

  /**
   * Takes an authority and its neighbours.
   *
   * @param name which neighbours: the model and its year
   * @param authority whose neighbours they are
   * @param neighbours its neighbours, closest first, at least one
   * @throws IllegalArgumentException if the name is blank or has blanks around it, there is no
   *     neighbour, one is there twice, or one is the authority itself, by their codes
   */
  public NeighbourGroup {
    Words.requireLine("name", name);
    requireNonNull(authority, "authority");
    checkArgument(!neighbours.isEmpty(), "neighbours: must be 1 or more, was 0");
    Words.requireDistinct("neighbours", "code", neighbours, Authority::onsCode);
    for (Authority neighbour : neighbours) {
      checkArgument(
          !neighbour.onsCode().equals(authority.onsCode()),
          "neighbours: must not have the authority itself, was %s",
          neighbour);
    }
  }

  /**
   * An authority and its neighbours.
   *
   * @param name which neighbours: {@code Statistical neighbours 2025}
   * @param authority whose neighbours they are
   * @param neighbours its neighbours, closest first, at least one
   * @return the group
   * @throws IllegalArgumentException if the name is blank or has blanks around it, there is no
   *     neighbour, one is there twice, or one is the authority itself, by their codes
   */
  public static NeighbourGroup of(
      String name, Authority authority, Iterable<Authority> neighbours) {
    return new NeighbourGroup(name, authority, ImmutableList.copyOf(neighbours));
  }

  /**
   * The authority and its neighbours, to rank it among them.
   *
   * @return the authority, then its neighbours, closest first
   */
  public ImmutableList<Authority> withItsAuthority() {
    return ImmutableList.<Authority>builder().add(authority).addAll(neighbours).build();
  }

  /**
   * The group in words.
   *
   * @return {@code Statistical neighbours 2025 of Cambridgeshire (10)}
   */
  @Override
  public String toString() {
    return name + " of " + authority.name() + " (" + neighbours.size() + ")";
  }
}
