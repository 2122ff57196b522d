package org.caselight.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every set of small one-way tables with one total that agrees with what somebody knows who sees
 * all of them, found by trying all. It shares no code with the library but what a policy publishes
 * of one count.
 */
final class EveryRing {
  /** Above whatever a bounded number can be in the tables tried. */
  private static final int CAP = 18;

  /** What a number without bound exceeds, though others leave it less than all there is. */
  private static final long UNBOUNDED = 12;

  /** A number: the cell of a table, or the total, which is cell 0 of table -1. */
  private record Place(int table, int cell) {}

  private static final Place TOTAL = new Place(-1, 0);

  private final List<List<Long>> tables;
  private final DisclosurePolicy policy;
  private final Set<Place> stuck = new HashSet<>();

  private EveryRing(List<List<Long>> tables, DisclosurePolicy policy) {
    this.tables = tables;
    this.policy = policy;
    Set<Place> all = new HashSet<>();
    all.add(TOTAL);
    for (int table = 0; table < tables.size(); table++) {
      for (int cell = 0; cell < tables.get(table).size(); cell++) {
        all.add(new Place(table, cell));
      }
    }
    while (true) {
      List<Place> found =
          possible(all).entrySet().stream()
              .filter(entry -> entry.getValue().size() == 1 && isSmall(entry.getKey()))
              .map(Map.Entry::getKey)
              .toList();
      if (found.isEmpty()) {
        break;
      }
      stuck.addAll(found);
    }
  }

  static void agreesWith(
      List<List<Long>> tables, List<PublishedTable> published, DisclosurePolicy policy) {
    EveryRing ring = new EveryRing(tables, policy);
    Map<Place, CellAudit> audits = new HashMap<>();
    for (int table = 0; table < tables.size(); table++) {
      for (CellAudit audit : published.get(table).audit()) {
        audits.put(
            audit.cell().isTotal()
                ? TOTAL
                : new Place(table, published.get(table).rows().indexOf(audit.cell().toString())),
            audit);
      }
    }
    Map<Place, NavigableSet<Long>> possible = ring.possible(audits.keySet());
    audits.forEach(
        (place, audit) -> {
          NavigableSet<Long> values = requireNonNull(possible.get(place));
          assertThat(values).as("%s of %s", audit, tables).hasSizeGreaterThan(1);
          assertThat(values.first()).as("%s of %s", audit, tables).isEqualTo(audit.lowest());
          if (audit.highest().isPresent()) {
            assertThat(values.last())
                .as("%s of %s", audit, tables)
                .isEqualTo(audit.highest().orElseThrow());
          } else {
            assertThat(values.last()).as("%s of %s", audit, tables).isGreaterThan(UNBOUNDED);
          }
        });
  }

  private long truth(Place place) {
    return place.equals(TOTAL)
        ? tables.get(0).stream().mapToLong(Long::longValue).sum()
        : tables.get(place.table()).get(place.cell());
  }

  private boolean isSmall(Place place) {
    return policy.mustWithhold(truth(place));
  }

  private boolean agrees(Place place, long count, Set<Place> withheld) {
    if (!withheld.contains(place)) {
      return place.equals(TOTAL)
          ? policy.publishTotal(count).equals(policy.publishTotal(truth(place)))
          : policy.publish(count).equals(policy.publish(truth(place)));
    }
    return stuck.contains(place)
        ? count >= policy.withheld().orElseThrow().from()
        : !isSmall(place) || policy.mustWithhold(count);
  }

  private Map<Place, NavigableSet<Long>> possible(Set<Place> withheld) {
    Map<Place, NavigableSet<Long>> possible = new HashMap<>();
    for (long total = 0; total <= CAP; total++) {
      if (agrees(TOTAL, total, withheld)) {
        Map<Place, Set<Long>> ofTotal = new HashMap<>();
        boolean isPossible = true;
        for (int table = 0; table < tables.size(); table++) {
          isPossible &= addAll(table, total, new ArrayList<>(), withheld, ofTotal);
        }
        if (isPossible) {
          ofTotal.forEach(
              (place, counts) ->
                  possible.computeIfAbsent(place, p -> new TreeSet<>()).addAll(counts));
          possible.computeIfAbsent(TOTAL, p -> new TreeSet<>()).add(total);
        }
      }
    }
    return possible;
  }

  /** Adds every way in which the cells of a table add to a total; says whether there is one. */
  private boolean addAll(
      int table, long left, List<Long> cells, Set<Place> withheld, Map<Place, Set<Long>> found) {
    if (cells.size() == tables.get(table).size()) {
      if (left > 0) {
        return false;
      }
      for (int cell = 0; cell < cells.size(); cell++) {
        found.computeIfAbsent(new Place(table, cell), p -> new HashSet<>()).add(cells.get(cell));
      }
      return true;
    }
    boolean isPossible = false;
    for (long count = 0; count <= left; count++) {
      if (agrees(new Place(table, cells.size()), count, withheld)) {
        cells.add(count);
        isPossible |= addAll(table, left - count, cells, withheld, found);
        cells.remove(cells.size() - 1);
      }
    }
    return isPossible;
  }
}
