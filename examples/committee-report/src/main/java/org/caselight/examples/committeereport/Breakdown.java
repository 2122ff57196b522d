package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caselight.disclosure.CountTable;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedTable;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.PublishedKpi;

/**
 * Figures that add up to one that stands elsewhere on the page: released together, so that none can
 * be worked out that is withheld.
 */
final class Breakdown {
  private static final String PART = "part";
  private static final String REST = "rest";

  private Breakdown() {}

  /**
   * Counts beside their total.
   *
   * @return the counts as they may be shown; empty if the total would have to be withheld with
   *     them, which stands elsewhere
   */
  static Optional<ImmutableList<PublishedKpi>> ofCounts(List<Kpi> counts, DisclosurePolicy policy) {
    ImmutableMap.Builder<String, Long> cells = ImmutableMap.builder();
    for (int i = 0; i < counts.size(); i++) {
      cells.put(label(i), ((Count) counts.get(i).figure()).count());
    }
    PublishedTable table = CountTable.oneWay(cells.buildOrThrow()).release(policy);
    return table.total().isWithheld()
        ? Optional.empty()
        : Optional.of(released(counts, policy, row -> table.cell(label(row)).isWithheld()));
  }

  /**
   * Shares beside that of all.
   *
   * @return the shares as they may be shown; empty if that of all would have to be withheld with
   *     them
   */
  static Optional<ImmutableList<PublishedKpi>> ofShares(List<Kpi> shares, DisclosurePolicy policy) {
    PublishedTable table =
        CountTable.twoWay(
                IntStream.range(0, shares.size()).mapToObj(Breakdown::label).toList(),
                ImmutableList.of(PART, REST),
                shares.stream()
                    .map(kpi -> (Proportion) kpi.figure())
                    .map(share -> ImmutableList.of(share.part(), share.whole() - share.part()))
                    .toList())
            .release(policy);
    return Stream.of(table.total(), table.columnTotal(PART), table.columnTotal(REST))
            .anyMatch(total -> total.isWithheld())
        ? Optional.empty()
        : Optional.of(
            released(
                shares,
                policy,
                row ->
                    Stream.of(
                            table.cell(label(row), PART),
                            table.cell(label(row), REST),
                            table.rowTotal(label(row)))
                        .anyMatch(number -> number.isWithheld())));
  }

  private static String label(int row) {
    return "row " + row;
  }

  private static ImmutableList<PublishedKpi> released(
      List<Kpi> kpis, DisclosurePolicy policy, IntPredicate isWithheld) {
    return IntStream.range(0, kpis.size())
        .mapToObj(
            row ->
                isWithheld.test(row)
                    ? Figures.withheld(kpis.get(row), policy)
                    : kpis.get(row).release(policy))
        .collect(toImmutableList());
  }
}
