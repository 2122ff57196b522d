package org.caselight.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.disclosure.CountTable;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.TableCell;

/** Generators of tables of counts and of what may be shown of them. */
public final class CountTables {
  private CountTables() {}

  /** Up to a number of rows and columns, of every character: sparse, small, mixed, very large. */
  public static Arbitrary<List<List<Long>>> grids(int mostRows, int mostColumns) {
    return Combinators.combine(
            Arbitraries.integers().between(1, mostRows),
            Arbitraries.integers().between(1, mostColumns),
            Arbitraries.integers().between(0, 5))
        .flatAs(
            (rows, columns, character) ->
                counts(character).list().ofSize(columns).list().ofSize(rows));
  }

  /** One column of counts. */
  public static Arbitrary<List<List<Long>>> columns(int mostRows) {
    return grids(mostRows, 1);
  }

  private static Arbitrary<Long> counts(int character) {
    return switch (character) {
      case 0 -> upTo(2);
      case 1 -> upTo(7);
      case 2 -> Arbitraries.oneOf(upTo(0), upTo(0), upTo(12));
      case 3 -> Arbitraries.oneOf(upTo(5), upTo(60), upTo(60));
      case 4 -> upTo(1_000);
      default -> Arbitraries.oneOf(upTo(6), upTo(1L << 57));
    };
  }

  private static Arbitrary<Long> upTo(long most) {
    return Arbitraries.longs().between(0, most);
  }

  /** A two-way table of a grid. */
  public static CountTable twoWay(List<List<Long>> grid) {
    return CountTable.twoWay(
        labels("row", grid.size()), labels("column", grid.get(0).size()), grid);
  }

  /** A one-way table of the first column of a grid. */
  public static CountTable oneWay(List<List<Long>> grid) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int row = 0; row < grid.size(); row++) {
      counts.put("row " + row, grid.get(row).get(0));
    }
    return CountTable.oneWay(counts);
  }

  private static List<String> labels(String kind, int count) {
    return IntStream.range(0, count).mapToObj(i -> kind + " " + i).toList();
  }

  /** One-way tables of up to 12 cells, and two-way tables of up to 6 by 6. */
  public static Arbitrary<CountTable> tables() {
    return Arbitraries.oneOf(
        columns(12).map(CountTables::oneWay), grids(6, 6).map(CountTables::twoWay));
  }

  /** One to four one-way tables of up to six cells, each brought to the largest total of them. */
  public static Arbitrary<List<CountTable>> tablesOfOneTotal() {
    return columns(5).list().ofMinSize(1).ofMaxSize(4).map(CountTables::ofOneTotal);
  }

  private static List<CountTable> ofOneTotal(List<List<List<Long>>> grids) {
    long total = grids.stream().mapToLong(CountTables::sum).max().orElseThrow();
    return grids.stream()
        .map(
            grid ->
                sum(grid) == total
                    ? grid
                    : Stream.concat(grid.stream(), Stream.of(List.of(total - sum(grid)))).toList())
        .map(CountTables::oneWay)
        .toList();
  }

  private static long sum(List<List<Long>> grid) {
    return grid.stream().mapToLong(row -> row.get(0)).sum();
  }

  /** Every place of a table: cells, totals, the total. */
  public static List<TableCell> places(CountTable table) {
    List<TableCell> places = new ArrayList<>();
    for (String row : table.rows()) {
      if (table.isOneWay()) {
        places.add(TableCell.of(row));
      }
      table.columns().forEach(column -> places.add(TableCell.of(row, column)));
    }
    if (!table.isOneWay()) {
      table.rows().forEach(row -> places.add(TableCell.rowTotal(row)));
      table.columns().forEach(column -> places.add(TableCell.columnTotal(column)));
    }
    places.add(TableCell.total());
    return places;
  }

  /** Ready-made policies and others, that withhold or not, round or not, mark low or not. */
  public static Arbitrary<DisclosurePolicy> policies() {
    return Arbitraries.oneOf(presets(), roundingOnly(), withholdingOnly(), both(), inTheMiddle());
  }

  private static Arbitrary<DisclosurePolicy> presets() {
    return Arbitraries.of(
        DisclosurePolicies.WITHHOLD_1_TO_5,
        DisclosurePolicies.DFE_CHILDREN_IN_NEED_2020,
        DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS,
        DisclosurePolicies.ROUND_5,
        DisclosurePolicies.ROUND_10,
        DisclosurePolicies.ROUND_10_WITH_LOW);
  }

  private static Arbitrary<DisclosurePolicy> roundingOnly() {
    return Combinators.combine(bases(), bases(), Arbitraries.of(true, false))
        .as(
            (cells, totals, low) ->
                generated().roundCellsTo(cells).roundTotalsTo(totals).marksLow(low).build());
  }

  private static Arbitrary<DisclosurePolicy> withholdingOnly() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4), Arbitraries.integers().between(1, 8))
        .as((from, more) -> generated().withhold(from, from + more).build());
  }

  private static Arbitrary<DisclosurePolicy> both() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(1, 8),
            bases(),
            bases())
        .as(
            (from, more, cells, totals) ->
                generated()
                    .withhold(from, from + more)
                    .roundCellsTo(cells)
                    .roundTotalsTo(totals)
                    .marksLow(true)
                    .build());
  }

  /** Smaller counts are shown than those withheld, and rounded, never to what larger ones are. */
  private static Arbitrary<DisclosurePolicy> inTheMiddle() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 4),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(1, 2, 3),
            Arbitraries.of(1, 2, 3))
        .as(
            (from, more, cells, totals) ->
                generated()
                    .withhold(from, from + more)
                    .roundCellsTo(cells)
                    .roundTotalsTo(totals)
                    .build());
  }

  private static Arbitrary<Integer> bases() {
    return Arbitraries.of(1, 2, 3, 5, 10, 100);
  }

  private static DisclosurePolicy.Builder generated() {
    return DisclosurePolicy.builder().name("generated");
  }
}
