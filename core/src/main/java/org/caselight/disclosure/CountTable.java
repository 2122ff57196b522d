package org.caselight.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.primitives.ImmutableLongArray;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caselight.figure.Count;
import org.caselight.internal.Words;
import org.jspecify.annotations.Nullable;

/**
 * Counts with their totals, as they truly are: what is known before anything is published.
 *
 * <p>A one-way table has cells and one total; a two-way table has cells, a total for each row and
 * each column, and one of the whole. Totals are computed. A table without cells is legal, its
 * totals are 0. {@link #release} makes of it what may be shown:
 *
 * <pre>{@code
 * CountTable table =
 *     CountTable.twoWay(
 *         List.of("2024-25", "2023-24"),
 *         List.of("Ofsted", "chief executive", "line manager"),
 *         List.of(List.of(2L, 14L, 9L), List.of(7L, 18L, 12L)));
 * PublishedTable published = table.release(DisclosurePolicies.WITHHOLD_1_TO_5);
 * published.cell("2024-25", "Ofsted"); // c
 * }</pre>
 *
 * <p>Several one-way tables of the same records are released together, by {@link
 * CountTables#release}. Its {@code toString} shows no count; its accessors do.
 */
public final class CountTable implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One less than the largest {@code long}, which stands for no bound. */
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE - 1);

  private final TableLayout layout;

  /** Cells and totals, in the order of the layout. */
  private final ImmutableLongArray counts;

  private CountTable(TableLayout layout, ImmutableLongArray counts) {
    this.layout = layout;
    this.counts = counts;
  }

  /**
   * A table of one row of numbers and their total.
   *
   * @param counts the counts by label, in the order of the map, each 0 or more
   * @return the table
   * @throws IllegalArgumentException if a count is negative, a label is blank, has control
   *     characters in it or is "Total", or the total is above 2⁶³ − 2
   */
  public static CountTable oneWay(Map<String, Long> counts) {
    TableLayout layout =
        new TableLayout(ImmutableList.copyOf(counts.keySet()), ImmutableList.of(), true);
    return of(layout, ImmutableList.copyOf(counts.values()));
  }

  /**
   * A table of rows and columns.
   *
   * @param rows the labels of the rows, each once
   * @param columns the labels of the columns, each once
   * @param counts a list for each row, with a count for each column, each 0 or more
   * @return the table
   * @throws IllegalArgumentException if there is not one list for each row with one count for each
   *     column, a count is negative, a label is blank, there twice, has control characters in it or
   *     is "Total", or the total is above 2⁶³ − 2
   */
  public static CountTable twoWay(
      List<String> rows, List<String> columns, List<? extends List<Long>> counts) {
    TableLayout layout =
        new TableLayout(ImmutableList.copyOf(rows), ImmutableList.copyOf(columns), false);
    checkArgument(
        counts.size() == rows.size(),
        "counts: must be one list for each of %s, was %s",
        Words.count(rows.size(), "row"),
        counts.size());
    for (int row = 0; row < rows.size(); row++) {
      checkArgument(
          counts.get(row).size() == columns.size(),
          "counts: must be %s in row %s, one for each column, was %s",
          columns.size(),
          rows.get(row),
          counts.get(row).size());
    }
    return of(layout, counts.stream().flatMap(List::stream).collect(toImmutableList()));
  }

  /**
   * A table of rows and columns.
   *
   * @param counts a count, 0 or more, for every row and column, in the table's own order
   * @return the table
   * @throws IllegalArgumentException if a row has no count for a column, a count is negative, a
   *     label is blank, has control characters in it or is "Total", or the total is above 2⁶³ − 2
   */
  public static CountTable twoWay(Table<String, String, Long> counts) {
    TableLayout layout =
        new TableLayout(
            ImmutableList.copyOf(counts.rowKeySet()),
            ImmutableList.copyOf(counts.columnKeySet()),
            false);
    ImmutableList.Builder<Long> cells = ImmutableList.builder();
    for (int number = 0; number < layout.cellCount(); number++) {
      TableCell cell = layout.place(number);
      Long count = counts.get(cell.row().orElseThrow(), cell.column().orElseThrow());
      checkArgument(
          count != null, "counts: must have one for every row and column, none for %s", cell);
      cells.add(count);
    }
    return of(layout, cells.build());
  }

  /**
   * A table of rows and columns as {@link org.caselight.figure.Measures#byKeyAndMonth} collects it.
   * Labels are what the keys print.
   *
   * @param counts a count for every row and column, in the table's own order
   * @return the table
   * @throws IllegalArgumentException as {@link #twoWay(Table)}, and if two keys print alike
   */
  public static CountTable ofCounts(Table<?, ?, Count> counts) {
    ImmutableTable.Builder<String, String, Long> table = ImmutableTable.builder();
    counts
        .rowMap()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, count) ->
                        table.put(String.valueOf(row), String.valueOf(column), count.count())));
    return twoWay(table.buildOrThrow());
  }

  /**
   * A table of one row of numbers and their total, as {@link org.caselight.figure.Measures#byKey}
   * collects it. Labels are what the keys print.
   *
   * @param counts the counts by key, in the order of the map
   * @return the table
   * @throws IllegalArgumentException as {@link #oneWay}, and if two keys print alike
   */
  public static CountTable ofCounts(Map<?, Count> counts) {
    ImmutableMap.Builder<String, Long> byLabel = ImmutableMap.builder();
    counts.forEach((key, count) -> byLabel.put(String.valueOf(key), count.count()));
    return oneWay(byLabel.buildOrThrow());
  }

  /**
   * A table of rows and columns as somebody printed it, with its totals.
   *
   * @param rows the labels of the rows, each once, without that of the totals
   * @param columns the labels of the columns, each once, without that of the totals
   * @param counts a list for each row, with a count for each column and the row's total last; and
   *     last a list of the columns' totals with the total of all
   * @return the table
   * @throws IllegalArgumentException as {@link #twoWay(List, List, List)}, and if a total is
   *     missing or is not the sum of its cells
   */
  public static CountTable twoWayWithTotals(
      List<String> rows, List<String> columns, List<? extends List<Long>> counts) {
    checkArgument(
        counts.size() == rows.size() + 1,
        "counts: must be one list for each of %s and one of totals, was %s",
        Words.count(rows.size(), "row"),
        counts.size());
    for (int row = 0; row < counts.size(); row++) {
      checkArgument(
          counts.get(row).size() == columns.size() + 1,
          "counts: must be %s and a total in row %s, was %s",
          columns.size(),
          row < rows.size() ? rows.get(row) : TableCell.TOTAL,
          counts.get(row).size());
    }
    List<Long> columnTotals = counts.get(rows.size()).subList(0, columns.size());
    return twoWay(
            rows,
            columns,
            counts.subList(0, rows.size()).stream()
                .map(row -> row.subList(0, columns.size()))
                .toList())
        .withTotals(
            counts.subList(0, rows.size()).stream().map(row -> row.get(columns.size())).toList(),
            columnTotals,
            counts.get(rows.size()).get(columns.size()));
  }

  private static CountTable of(TableLayout layout, List<Long> cells) {
    BigInteger sum = BigInteger.ZERO;
    for (int number = 0; number < cells.size(); number++) {
      long count = cells.get(number);
      checkArgument(
          count >= 0, "counts: must be 0 or more, was %s for %s", count, layout.place(number));
      sum = sum.add(BigInteger.valueOf(count));
    }
    checkArgument(
        sum.compareTo(MOST) <= 0,
        "counts: must add to at most %s, was %s for %s",
        MOST,
        sum,
        TableCell.total());
    long[] counts = new long[layout.size()];
    for (int number = 0; number < cells.size(); number++) {
      long count = cells.get(number);
      counts[number] = count;
      counts[layout.total()] += count;
      if (!layout.isOneWay()) {
        counts[layout.rowTotal(number / layout.columns().size())] += count;
        counts[layout.columnTotal(number % layout.columns().size())] += count;
      }
    }
    return new CountTable(layout, ImmutableLongArray.copyOf(counts));
  }

  /**
   * Checks totals as somebody printed them against those of the cells.
   *
   * @param rowTotals the totals of the rows, in their order
   * @param columnTotals the totals of the columns, in their order
   * @param total the total of the table
   * @return this table
   * @throws IllegalArgumentException if there is not one for each row and each column, one of them
   *     is not the sum of its cells, or the table is one-way
   */
  public CountTable withTotals(List<Long> rowTotals, List<Long> columnTotals, long total) {
    checkArgument(!isOneWay(), "rowTotals: must not be given for a one-way table");
    checkNumber("rowTotals", rowTotals, rows());
    checkNumber("columnTotals", columnTotals, columns());
    for (int row = 0; row < rowTotals.size(); row++) {
      checkTotal("rowTotals", rowTotals.get(row), layout.rowTotal(row));
    }
    for (int column = 0; column < columnTotals.size(); column++) {
      checkTotal("columnTotals", columnTotals.get(column), layout.columnTotal(column));
    }
    return withTotal(total);
  }

  /**
   * Checks the total as somebody printed it against that of the cells.
   *
   * @param total the total of the table
   * @return this table
   * @throws IllegalArgumentException if it is not the sum of the cells
   */
  public CountTable withTotal(long total) {
    checkTotal("total", total, layout.total());
    return this;
  }

  private static void checkNumber(
      String attribute, List<Long> totals, ImmutableList<String> labels) {
    checkArgument(
        totals.size() == labels.size(),
        "%s: must be %s, was %s",
        attribute,
        labels.size(),
        totals.size());
  }

  private void checkTotal(String attribute, long printed, int number) {
    checkArgument(
        printed == counts.get(number),
        "%s: must be %s for %s, the sum of its cells, was %s",
        attribute,
        counts.get(number),
        layout.place(number),
        printed);
  }

  /**
   * Whether the table has one row of numbers and one total.
   *
   * @return false if it has rows and columns
   */
  public boolean isOneWay() {
    return layout.isOneWay();
  }

  /**
   * The labels of the rows; those of the cells in a one-way table.
   *
   * @return the labels, in the order given
   */
  public ImmutableList<String> rows() {
    return layout.rows();
  }

  /**
   * The labels of the columns.
   *
   * @return the labels, in the order given; none in a one-way table
   */
  public ImmutableList<String> columns() {
    return layout.columns();
  }

  /**
   * The true count of a cell, or a true total.
   *
   * @param cell which
   * @return the number
   * @throws IllegalArgumentException if the table has no such place
   */
  public long count(TableCell cell) {
    return counts.get(layout.number(cell));
  }

  /**
   * The true total of the table.
   *
   * @return the sum of all cells
   */
  public long total() {
    return counts.get(layout.total());
  }

  /**
   * What may be shown of the table.
   *
   * <p>Withheld are the cells and totals that the policy withholds by itself, and as many more as
   * it takes that nobody who knows every number shown, the policy, and even which numbers are
   * withheld for being small can work out one of them: {@link Attacker#KNOWS_POLICY}. Each then has
   * at least two possible values. Few more are chosen, cells rather than totals, small counts
   * rather than large, zeros last: on tables up to 4 by 4 at most one and a half times the fewest
   * possible. The same table and policy always give the same.
   *
   * <p>It always succeeds, at worst by withholding every number. Some small numbers cannot be
   * protected from somebody who knows that they are small, whatever else is withheld: five counts
   * of 1 whose total of 5 is as small can only be what they are. These are protected from somebody
   * who sees that they are withheld, knows the policy, and cannot tell small ones from others, and
   * are audited so; everything else as said above. Somebody who tries this very method on every
   * table imaginable is not reckoned with. A table without cells has nothing to withhold.
   *
   * <p>Where the policy rounds, every number is rounded by itself and totals need not add. What
   * rounding hides already needs no further cell.
   *
   * <p>Source: DfE, Characteristics of children in need 2020, data guidance, "Confidentiality":
   * "Secondary suppression has been applied where necessary". How is a convention of this library;
   * the other choice, the fewest cells or the least sum withheld, takes a solver: Hundepool and
   * others, Statistical Disclosure Control (2012).
   *
   * @param policy what may be shown
   * @return the table as published, with its audit
   */
  public PublishedTable release(DisclosurePolicy policy) {
    if (layout.cellCount() == 0) {
      return published(policy, new BitSet(), new BitSet());
    }
    Suppression suppression =
        new Suppression(layout, new Circulation(layout), counts.toArray(), policy);
    return published(policy, suppression.choose(), suppression.stuck());
  }

  private PublishedTable published(DisclosurePolicy policy, BitSet withheld, BitSet stuck) {
    return new PublishedTable(
        layout,
        policy,
        IntStream.range(0, layout.size())
            .mapToObj(
                number ->
                    withheld.get(number)
                        ? policy.withheldNumber()
                        : policy.shown(counts.get(number), layout.isTotal(number)))
            .collect(toImmutableList()),
        audit(withheld, policy, Attacker.KNOWS_POLICY, stuck));
  }

  /**
   * How closely somebody who knows the policy could work out each of some withheld numbers, were
   * these withheld and all others shown. Source: {@link CellAudit}.
   *
   * @param withheld the numbers withheld, whether or not the policy asks for it
   * @param policy how the others are shown
   * @return an audit of each, rows first, totals after cells
   * @throws IllegalArgumentException if the table has no such place
   */
  public ImmutableList<CellAudit> audit(Collection<TableCell> withheld, DisclosurePolicy policy) {
    return audit(withheld, policy, Attacker.KNOWS_POLICY);
  }

  /**
   * How closely an attacker could work out each of some withheld numbers, were these withheld and
   * all others shown. Source: {@link CellAudit}.
   *
   * @param withheld the numbers withheld, whether or not the policy asks for it
   * @param policy how the others are shown
   * @param attacker what the attacker knows
   * @return an audit of each, rows first, totals after cells
   * @throws IllegalArgumentException if the table has no such place
   */
  public ImmutableList<CellAudit> audit(
      Collection<TableCell> withheld, DisclosurePolicy policy, Attacker attacker) {
    BitSet numbers = new BitSet();
    withheld.forEach(cell -> numbers.set(layout.number(cell)));
    return audit(numbers, policy, attacker, new BitSet());
  }

  private ImmutableList<CellAudit> audit(
      BitSet withheld, DisclosurePolicy policy, Attacker attacker, BitSet stuck) {
    Bounds[] bounds = bounds(layout, counts, withheld, policy, attacker, stuck);
    Residual residual = new Residual(new Circulation(layout), counts.toArray(), bounds);
    return withheld.stream()
        .mapToObj(number -> CellAudit.of(layout.place(number), residual.reach(number)))
        .collect(toImmutableList());
  }

  /** Where somebody knows each number to lie. */
  static Bounds[] bounds(
      NumberLayout layout,
      ImmutableLongArray counts,
      BitSet withheld,
      DisclosurePolicy policy,
      Attacker attacker,
      BitSet stuck) {
    return IntStream.range(0, layout.size())
        .mapToObj(
            number ->
                withheld.get(number)
                    ? stuck.get(number)
                        ? policy.boundsWhenNotTold()
                        : policy.boundsWhenWithheld(counts.get(number), attacker)
                    : policy.boundsWhenShown(counts.get(number), layout.isTotal(number), attacker))
        .toArray(Bounds[]::new);
  }

  TableLayout layout() {
    return layout;
  }

  /** The count of a cell, or the total, by its number in the layout. */
  long count(int number) {
    return counts.get(number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountTable that
        && layout.equals(that.layout)
        && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * layout.hashCode() + counts.hashCode();
  }

  /**
   * The size of the table, without its counts, which may be too small to be shown.
   *
   * @return {@code 2 by 3 table, counts not shown}
   */
  @Override
  public String toString() {
    return (isOneWay()
            ? "table of " + Words.count(rows().size(), "count")
            : rows().size() + " by " + columns().size() + " table")
        + ", counts not shown";
  }
}
