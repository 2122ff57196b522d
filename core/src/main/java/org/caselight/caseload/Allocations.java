package org.caselight.caseload;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.caselight.service.ChildId;

/** Rules over the allocations of many teams. */
public final class Allocations {
  private Allocations() {}

  /**
   * The children who are open in more than one team, held or unallocated, and so count more than
   * once in the service's cases. A case is one child: such a child is being handed over, or
   * recorded twice.
   *
   * @param allocations one a team
   * @return the children, by pseudonym
   */
  public static ImmutableSortedSet<ChildId> childrenInMoreThanOneTeam(
      Collection<Allocation> allocations) {
    Set<ChildId> seen = new HashSet<>();
    return allocations.stream()
        .flatMap(Allocations::children)
        .filter(child -> !seen.add(child))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static Stream<ChildId> children(Allocation allocation) {
    return allocation.cases().stream().map(OpenCase::child).distinct();
  }
}
