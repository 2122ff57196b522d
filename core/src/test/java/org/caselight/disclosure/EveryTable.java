package org.caselight.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caselight.testing.CountTables;

/**
 * Every table of up to four cells that agrees with what an attacker knows, found by trying all. It
 * shares no code with the library but what a policy publishes of one count.
 */
final class EveryTable {
  /** Above whatever a bounded number can be in a table of counts up to 3, rounded up to 3. */
  private static final long CAP = 15;

  private final CountTable table;
  private final Set<TableCell> withheld;
  private final DisclosurePolicy policy;
  private final Attacker attacker;
  private final List<TableCell> cells;
  private final Map<TableCell, TreeSet<Long>> possible = new HashMap<>();

  private EveryTable(
      CountTable table, Set<TableCell> withheld, DisclosurePolicy policy, Attacker attacker) {
    this.table = table;
    this.withheld = withheld;
    this.policy = policy;
    this.attacker = attacker;
    this.cells = CountTables.places(table).stream().filter(place -> !place.isTotal()).toList();
  }

  static EveryTable like(
      CountTable table, Set<TableCell> withheld, DisclosurePolicy policy, Attacker attacker) {
    EveryTable every = new EveryTable(table, withheld, policy, attacker);
    every.tryFrom(0, new HashMap<>());
    return every;
  }

  private void tryFrom(int cell, Map<TableCell, Long> counts) {
    if (cell == cells.size()) {
      record(counts);
      return;
    }
    for (long count = 0; count <= CAP; count++) {
      if (agrees(cells.get(cell), count)) {
        counts.put(cells.get(cell), count);
        tryFrom(cell + 1, counts);
      }
    }
  }

  private void record(Map<TableCell, Long> counts) {
    Map<TableCell, Long> all = new HashMap<>();
    for (TableCell place : CountTables.places(table)) {
      long sum =
          cells.stream()
              .filter(cell -> place.row().isEmpty() || place.row().equals(cell.row()))
              .filter(cell -> place.column().isEmpty() || place.column().equals(cell.column()))
              .mapToLong(counts::get)
              .sum();
      if (!agrees(place, sum)) {
        return;
      }
      all.put(place, sum);
    }
    all.forEach((place, count) -> possible.computeIfAbsent(place, p -> new TreeSet<>()).add(count));
  }

  private boolean agrees(TableCell place, long count) {
    long truth = table.count(place);
    boolean knowsPolicy = attacker == Attacker.KNOWS_POLICY;
    if (withheld.contains(place)) {
      return !knowsPolicy || !policy.mustWithhold(truth) || policy.mustWithhold(count);
    }
    return knowsPolicy
        ? shown(policy, place, count).equals(shown(policy, place, truth))
        : shown(roundingAlone(), place, count).equals(shown(roundingAlone(), place, truth));
  }

  private DisclosurePolicy roundingAlone() {
    return DisclosurePolicy.builder()
        .name("rounding alone")
        .roundCellsTo(policy.roundCellsTo())
        .roundTotalsTo(policy.roundTotalsTo())
        .marksLow(policy.marksLow())
        .build();
  }

  private static PublishedNumber shown(DisclosurePolicy policy, TableCell place, long count) {
    return place.isTotal() ? policy.publishTotal(count) : policy.publish(count);
  }

  void agreesWith(CellAudit audit) {
    TreeSet<Long> values = requireNonNull(possible.get(audit.cell()));
    assertThat(values.first()).as("%s", audit).isEqualTo(audit.lowest());
    if (audit.highest().isEmpty()) {
      assertThat(values.last()).as("%s", audit).isGreaterThanOrEqualTo(CAP);
    } else {
      long highest = audit.highest().orElseThrow();
      assertThat(values.last()).as("%s", audit).isEqualTo(highest);
      assertThat(values).as("%s", audit).hasSize((int) (highest - audit.lowest() + 1));
    }
  }
}
