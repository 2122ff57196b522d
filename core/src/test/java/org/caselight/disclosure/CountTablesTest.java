package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.disclosure.DisclosurePolicies.DFE_CHILDREN_IN_NEED_2020;
import static org.caselight.disclosure.DisclosurePolicies.WITHHOLD_1_TO_5;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountTablesTest {
  private static final DisclosurePolicy WITHHOLD_1_TO_2 =
      DisclosurePolicy.builder().name("1 to 2").withhold(1, 2).build();

  private static CountTable table(long... counts) {
    Map<String, Long> byLabel = new LinkedHashMap<>();
    for (long count : counts) {
      byLabel.put("row " + byLabel.size(), count);
    }
    return CountTable.oneWay(byLabel);
  }

  private static CountTable table(List<Long> counts) {
    return table(counts.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<String> shown(PublishedTable table) {
    return Stream.concat(table.rows().stream().map(table::cell), Stream.of(table.total()))
        .map(PublishedNumber::toString)
        .toList();
  }

  private static List<List<String>> shown(DisclosurePolicy policy, CountTable... tables) {
    return CountTables.release(List.of(tables), policy).stream()
        .map(CountTablesTest::shown)
        .toList();
  }

  @Test
  void aTotalThatOneTableMustHideIsHiddenInAll() {
    CountTable bySource = CountTable.oneWay(ImmutableMap.of("anonymous", 5L, "named", 5L));
    CountTable byAnswer = CountTable.oneWay(ImmutableMap.of("answered", 10L, "not answered", 0L));

    assertThat(shown(bySource.release(WITHHOLD_1_TO_5))).containsExactly("c", "c", "c");
    assertThat(shown(byAnswer.release(WITHHOLD_1_TO_5))).containsExactly("10", "0", "10");
    assertThat(shown(WITHHOLD_1_TO_5, bySource, byAnswer))
        .containsExactly(List.of("c", "c", "c"), List.of("c", "0", "c"));
  }

  @Test
  void theTotalGoesLastHoweverManyCellsThatTakes() {
    assertThat(
            shown(
                WITHHOLD_1_TO_5,
                table(3, 17),
                table(2, 18),
                table(1, 19),
                table(20, 0),
                table(4, 16),
                table(5, 15)))
        .containsExactly(
            List.of("c", "c", "20"),
            List.of("c", "c", "20"),
            List.of("c", "c", "20"),
            List.of("20", "0", "20"),
            List.of("c", "c", "20"),
            List.of("c", "c", "20"));
  }

  @Test
  void aSmallTotalTakesOneNumberOfEachTableWithIt() {
    assertThat(shown(WITHHOLD_1_TO_5, table(3, 0), table(1, 2)))
        .containsExactly(List.of("c", "0", "c"), List.of("c", "c", "c"));
  }

  @Test
  void ofNothingEverythingIsShown() {
    assertThat(shown(WITHHOLD_1_TO_5, table(0, 0), table(0)))
        .containsExactly(List.of("0", "0", "0"), List.of("0", "0"));
  }

  @Test
  void aTotalThatIsRoundedIsKnownFromATableOfExactCells() {
    assertThat(shown(DFE_CHILDREN_IN_NEED_2020, table(3, 9)))
        .containsExactly(List.of("c", "9", "10"));
    assertThat(shown(DFE_CHILDREN_IN_NEED_2020, table(3, 9), table(6, 6)))
        .containsExactly(List.of("c", "9", "10"), List.of("c", "6", "10"));
  }

  @Test
  void smallNumbersThatNothingProtectsAreWithheldAllTheSame() {
    List<PublishedTable> published =
        CountTables.release(List.of(table(1, 1, 1, 1, 1), table(5)), WITHHOLD_1_TO_5);

    assertThat(published).allMatch(PublishedTable::isWhollyWithheld);
    assertThat(published.get(0).audit()).hasSize(6).noneMatch(CellAudit::isRecoverable);
    assertThat(published.get(1).audit())
        .hasSize(2)
        .allMatch(audit -> audit.lowest() == 5 && audit.highest().isEmpty());
  }

  @Test
  void saysWhatWhoeverSeesAllCouldWorkOut() {
    List<PublishedTable> published =
        CountTables.release(List.of(table(3, 17), table(20, 0)), WITHHOLD_1_TO_5);

    assertThat(published.get(0).audit())
        .extracting(CellAudit::toString)
        .containsExactly("row 0: 1 to 5", "row 1: 15 to 19");
    assertThat(published.get(1).audit()).isEmpty();
    assertThat(published.get(0).policy()).isEqualTo(WITHHOLD_1_TO_5);
  }

  /** A path through all of them is longer than a stack of calls may be. */
  @Test
  void thereMayBeEverSoManyTables() {
    List<CountTable> tables = Collections.nCopies(30_000, table(6, 7));

    assertThat(CountTables.release(tables, WITHHOLD_1_TO_5))
        .hasSize(30_000)
        .allMatch(table -> table.withheldCount() == 0);
  }

  @Test
  void noTablesAreNone() {
    assertThat(CountTables.release(List.of(), WITHHOLD_1_TO_5)).isEmpty();
  }

  @Test
  void refusesTablesThatAreNotOfOneTotal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shown(WITHHOLD_1_TO_5, table(3), table(3), table(4)))
        .withMessage("tables: must have one total, was another (withheld) in place 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shown(WITHHOLD_1_TO_5, table(), table(0)))
        .withMessage("tables: must have a cell each, had none in place 1");
    CountTable twoWay = CountTable.twoWay(List.of("a"), List.of("b"), List.of(List.of(3L)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shown(WITHHOLD_1_TO_5, table(3), twoWay))
        .withMessage("tables: must be one-way, was a 1 by 1 table, counts not shown in place 2");
  }

  static Stream<DisclosurePolicy> policies() {
    return Stream.of(
        WITHHOLD_1_TO_5,
        WITHHOLD_1_TO_2,
        DisclosurePolicy.builder().name("0 to 3").withhold(0, 3).build(),
        DisclosurePolicy.builder().name("rounded").withhold(1, 2).roundTotalsTo(3).build());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void whoeverTriesAllTwoTablesOfUpToTwelveCannotWorkOutANumber(DisclosurePolicy policy) {
    tryAll(policy, 12, 2, 2);
    tryAll(policy, 12, 2, 3);
    tryAll(policy, 6, 1, 3);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void whoeverTriesAllThreeTablesOfUpToTwelveCannotWorkOutANumber(DisclosurePolicy policy) {
    tryAll(policy, 12, 2, 2, 2);
  }

  private static void tryAll(DisclosurePolicy policy, long mostTotal, int... sizes) {
    for (long total = 0; total <= mostTotal; total++) {
      List<List<List<Long>>> sets = List.of(List.of());
      for (int size : sizes) {
        List<List<List<Long>>> longer = new ArrayList<>();
        for (List<List<Long>> set : sets) {
          for (List<Long> cells : partitions(total, size, total)) {
            longer.add(Stream.concat(set.stream(), Stream.of(cells)).toList());
          }
        }
        sets = longer;
      }
      for (List<List<Long>> set : sets) {
        List<PublishedTable> published =
            CountTables.release(set.stream().map(CountTablesTest::table).toList(), policy);
        assertThat(published.stream().map(PublishedTable::total).distinct()).hasSize(1);
        EveryRing.agreesWith(set, published, policy);
      }
    }
  }

  /** Every way to write a total as so many counts, the largest first. */
  private static List<List<Long>> partitions(long total, int size, long largest) {
    if (size == 0) {
      return total == 0 ? List.of(List.of()) : List.of();
    }
    List<List<Long>> all = new ArrayList<>();
    for (long first = Math.min(total, largest); first >= 0; first--) {
      long count = first;
      for (List<Long> rest : partitions(total - first, size - 1, first)) {
        all.add(Stream.concat(Stream.of(count), rest.stream()).toList());
      }
    }
    return all;
  }
}
