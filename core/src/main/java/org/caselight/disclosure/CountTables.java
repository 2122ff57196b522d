package org.caselight.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Rules over many tables of counts: what may be shown of several that share one total. */
public final class CountTables {
  private CountTables() {}

  /**
   * What may be shown of several one-way tables of the same records, all of them together.
   *
   * <pre>{@code
   * CountTable bySource = CountTable.oneWay(ImmutableMap.of("anonymous", 5L, "named", 5L));
   * CountTable byAnswer = CountTable.oneWay(ImmutableMap.of("answered", 10L, "not answered", 0L));
   * CountTables.release(List.of(bySource, byAnswer), DisclosurePolicies.WITHHOLD_1_TO_5);
   * }</pre>
   *
   * <p>Released one by one, the first would withhold its total of 10, for whoever knows that both
   * its counts are 5 or less could work them out from it, and the second would show that very
   * total. Together, the total is shown in all tables or in none; here in none, and the 10 answered
   * are withheld with it. The total goes last: it is withheld if it is small, or if no number of
   * other cells would do. What is withheld for being small is what the policy withholds; few others
   * are withheld, by the order of {@link CountTable#release}, though not proved to be the fewest.
   *
   * <p>Nobody who knows every number shown of every table, that the totals are one, the policy, and
   * even which numbers are withheld for being small can work out a withheld number. The tables are
   * put one behind the other, the cells of each between two knots and the one total leading back
   * from the last knot to the first. Whatever flows round this ring is a set of tables with one
   * total, and every such set flows round it; each of them can be true of some records, for nothing
   * but the total joins one question to the next. So what can be worked out from all tables
   * together is what can be worked out in the ring, and the ring is protected, and audited, exactly
   * as one table is: each withheld number is on a cycle along which all may go up or down by one
   * and agree with all that is known, and so has two possible values at least. The exceptions are
   * those of a single table too: small numbers that withholding everything would not protect are
   * protected from somebody who cannot tell which of the withheld are small.
   *
   * <p>It always succeeds, at worst by withholding every number. Not looked at is what joins two
   * questions besides their total: a table that repeats another or puts its rows together, or an
   * answer that follows from another. For the same reason a table of rows and columns is refused:
   * its totals are tables too.
   *
   * <p>Source: as of {@link CountTable#release}. That tables with one total are protected together,
   * and that the total goes last, are conventions of this library; the other choice, to protect
   * each alone, gives away what they share.
   *
   * @param tables one-way tables of the same records, each with a cell at least
   * @param policy what may be shown
   * @return each table as published, in the order given; the audit of each is what somebody who
   *     sees all of them could work out
   * @throws IllegalArgumentException if a table has rows and columns or no cell, or two differ in
   *     their total; the message withholds the totals
   */
  public static ImmutableList<PublishedTable> release(
      List<CountTable> tables, DisclosurePolicy policy) {
    if (tables.isEmpty()) {
      return ImmutableList.of();
    }
    check(tables);
    JointLayout layout = new JointLayout(tables.stream().map(CountTable::layout).toList());
    ImmutableLongArray counts =
        ImmutableLongArray.copyOf(
            LongStream.concat(
                tables.stream().flatMapToLong(CountTables::cells),
                LongStream.of(tables.get(0).total())));
    Circulation graph = new Circulation(layout);
    Suppression suppression = new Suppression(layout, graph, counts.toArray(), policy);
    BitSet withheld = suppression.chooseSparingTotals();
    Residual residual =
        new Residual(
            graph,
            counts.toArray(),
            CountTable.bounds(
                layout, counts, withheld, policy, Attacker.KNOWS_POLICY, suppression.stuck()));
    ImmutableList.Builder<PublishedTable> published = ImmutableList.builder();
    int first = 0;
    for (CountTable table : tables) {
      published.add(published(table, first, layout, policy, withheld, residual));
      first += table.layout().cellCount();
    }
    return published.build();
  }

  private static void check(List<CountTable> tables) {
    for (int i = 0; i < tables.size(); i++) {
      CountTable table = tables.get(i);
      checkArgument(
          table.isOneWay(), "tables: must be one-way, was a %s in place %s", table, i + 1);
      checkArgument(
          table.layout().cellCount() > 0,
          "tables: must have a cell each, had none in place %s",
          i + 1);
      checkArgument(
          table.total() == tables.get(0).total(),
          "tables: must have one total, was another (withheld) in place %s",
          i + 1);
    }
  }

  private static LongStream cells(CountTable table) {
    return IntStream.range(0, table.layout().cellCount()).mapToLong(table::count);
  }

  /** One table of the ring, whose cells begin at a number. */
  private static PublishedTable published(
      CountTable table,
      int first,
      JointLayout ring,
      DisclosurePolicy policy,
      BitSet withheld,
      Residual residual) {
    TableLayout layout = table.layout();
    ImmutableList.Builder<PublishedNumber> numbers = ImmutableList.builder();
    ImmutableList.Builder<CellAudit> audit = ImmutableList.builder();
    for (int number = 0; number < layout.size(); number++) {
      int inRing = layout.isTotal(number) ? ring.cellCount() : first + number;
      if (withheld.get(inRing)) {
        numbers.add(policy.withheldNumber());
        audit.add(CellAudit.of(layout.place(number), residual.reach(inRing)));
      } else {
        numbers.add(policy.shown(table.count(number), layout.isTotal(number)));
      }
    }
    return new PublishedTable(layout, policy, numbers.build(), audit.build());
  }
}
