package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.caselight.figure.Count;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTableTest {
  private static final List<String> YEARS = List.of("2024-25", "2023-24");
  private static final List<String> CHANNELS = List.of("Ofsted", "chief executive", "line manager");
  private static final CountTable TABLE =
      CountTable.twoWay(YEARS, CHANNELS, List.of(List.of(2L, 14L, 9L), List.of(7L, 18L, 12L)));

  @Test
  void totalsAreComputed() {
    assertThat(TABLE.count(TableCell.of("2023-24", "chief executive"))).isEqualTo(18);
    assertThat(TABLE.count(TableCell.rowTotal("2024-25"))).isEqualTo(25);
    assertThat(TABLE.count(TableCell.rowTotal("2023-24"))).isEqualTo(37);
    assertThat(TABLE.count(TableCell.columnTotal("Ofsted"))).isEqualTo(9);
    assertThat(TABLE.count(TableCell.columnTotal("line manager"))).isEqualTo(21);
    assertThat(TABLE.total()).isEqualTo(62).isEqualTo(TABLE.count(TableCell.total()));
    assertThat(TABLE.isOneWay()).isFalse();
    assertThat(TABLE.rows()).containsExactlyElementsOf(YEARS);
    assertThat(TABLE.columns()).containsExactlyElementsOf(CHANNELS);
  }

  @Test
  void oneWayTablesKeepTheOrderOfTheMap() {
    CountTable table = CountTable.oneWay(ImmutableMap.of("Ofsted", 2L, "chief executive", 1L));
    assertThat(table.rows()).containsExactly("Ofsted", "chief executive");
    assertThat(table.columns()).isEmpty();
    assertThat(table.isOneWay()).isTrue();
    assertThat(table.count(TableCell.of("chief executive"))).isEqualTo(1);
    assertThat(table.total()).isEqualTo(3);
  }

  @Test
  void tablesOfGuavaAreTables() {
    ImmutableTable.Builder<String, String, Long> cells = ImmutableTable.builder();
    cells.put("2024-25", "Ofsted", 2L);
    cells.put("2024-25", "chief executive", 14L);
    cells.put("2024-25", "line manager", 9L);
    cells.put("2023-24", "Ofsted", 7L);
    cells.put("2023-24", "chief executive", 18L);
    cells.put("2023-24", "line manager", 12L);
    assertThat(CountTable.twoWay(cells.buildOrThrow())).isEqualTo(TABLE).hasSameHashCodeAs(TABLE);
  }

  @Test
  void aTableOfGuavaHasEveryCell() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWay(
                    ImmutableTable.<String, String, Long>builder()
                        .put("2024-25", "Ofsted", 2L)
                        .put("2023-24", "line manager", 12L)
                        .buildOrThrow()))
        .withMessage(
            "counts: must have one for every row and column, none for 2024-25, line manager");
  }

  @Test
  void withoutCellsTotalsAreZero() {
    assertThat(CountTable.oneWay(Map.of()).total()).isZero();
    assertThat(CountTable.twoWay(List.of(), List.of(), List.of()).total()).isZero();
    assertThat(CountTable.twoWay(ImmutableTable.of()).total()).isZero();
    CountTable rowsAlone = CountTable.twoWay(YEARS, List.of(), List.of(List.of(), List.of()));
    assertThat(rowsAlone.count(TableCell.rowTotal("2024-25"))).isZero();
    CountTable columnsAlone = CountTable.twoWay(List.of(), CHANNELS, List.of());
    assertThat(columnsAlone.count(TableCell.columnTotal("Ofsted"))).isZero();
  }

  @Test
  void showsNoCount() {
    assertThat(TABLE).hasToString("2 by 3 table, counts not shown");
    assertThat(CountTable.oneWay(Map.of("Ofsted", 2L)))
        .hasToString("table of 1 count, counts not shown");
  }

  @Test
  void isAValue() {
    assertThat(Serialized.copy(TABLE)).isEqualTo(TABLE).hasSameHashCodeAs(TABLE);
    assertThat(TABLE)
        .isNotEqualTo(
            CountTable.twoWay(
                YEARS, CHANNELS, List.of(List.of(2L, 14L, 9L), List.of(7L, 18L, 13L))))
        .isNotEqualTo(
            CountTable.twoWay(
                List.of("2024-25", "2022-23"),
                CHANNELS,
                List.of(List.of(2L, 14L, 9L), List.of(7L, 18L, 12L))));
  }

  @Test
  void countsAreZeroOrMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWay(
                    YEARS, CHANNELS, List.of(List.of(2L, 14L, 9L), List.of(7L, -1L, 12L))))
        .withMessage("counts: must be 0 or more, was -1 for 2023-24, chief executive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.oneWay(Map.of("Ofsted", -1L)))
        .withMessage("counts: must be 0 or more, was -1 for Ofsted");
  }

  @Test
  void rowsAreComplete() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.twoWay(YEARS, CHANNELS, List.of(List.of(2L, 14L, 9L))))
        .withMessage("counts: must be one list for each of 2 rows, was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWay(YEARS, CHANNELS, List.of(List.of(2L, 14L, 9L), List.of(7L, 18L))))
        .withMessage("counts: must be 3 in row 2023-24, one for each column, was 2");
  }

  @Test
  void labelsAreDistinct() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofLabels(List.of("2024-25", "2024-25"), CHANNELS))
        .withMessage("rows: must have distinct labels, was 2024-25 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofLabels(YEARS, List.of("Ofsted", "line manager", "Ofsted")))
        .withMessage("columns: must have distinct labels, was Ofsted twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total", "total", "TOTAL"})
  void totalIsKeptForTotals(String label) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofLabels(List.of("2024-25", label), CHANNELS))
        .withMessage("rows: must not have the label %s, which is kept for totals", label);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.oneWay(Map.of(label, 7L)))
        .withMessage("rows: must not have the label %s, which is kept for totals", label);
  }

  @Test
  void labelsFitALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofLabels(List.of("2024-25", " "), CHANNELS))
        .withMessage("rows: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofLabels(YEARS, List.of("Ofsted", "chief\nexecutive", "line manager")))
        .withMessage(
            "columns: must not have line breaks or other control characters in a label, was"
                + " chief?executive");
  }

  private static CountTable ofLabels(List<String> rows, List<String> columns) {
    return CountTable.twoWay(rows, columns, List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L)));
  }

  @Test
  void totalsFitALong() {
    long half = Long.MAX_VALUE / 2;
    assertThat(CountTable.oneWay(ImmutableMap.of("a", half, "b", half)).total())
        .isEqualTo(Long.MAX_VALUE - 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.oneWay(ImmutableMap.of("a", half, "b", half + 1)))
        .withMessage(
            "counts: must add to at most 9223372036854775806, was 9223372036854775807 for Total");
  }

  @Test
  void printedTotalsThatAddAreTaken() {
    assertThat(TABLE.withTotals(List.of(25L, 37L), List.of(9L, 32L, 21L), 62)).isSameAs(TABLE);
    assertThat(TABLE.withTotal(62)).isSameAs(TABLE);
  }

  @Test
  void printedTotalsThatDoNotAddAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.withTotals(List.of(25L, 38L), List.of(9L, 32L, 21L), 62))
        .withMessage("rowTotals: must be 37 for 2023-24, Total, the sum of its cells, was 38");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.withTotals(List.of(25L, 37L), List.of(9L, 32L, 20L), 62))
        .withMessage(
            "columnTotals: must be 21 for Total, line manager, the sum of its cells, was 20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.withTotals(List.of(25L, 37L), List.of(9L, 32L, 21L), 63))
        .withMessage("total: must be 62 for Total, the sum of its cells, was 63");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.withTotal(61))
        .withMessage("total: must be 62 for Total, the sum of its cells, was 61");
  }

  @Test
  void printedTotalsAreOneForEachRowAndColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.withTotals(List.of(25L), List.of(9L, 32L, 21L), 62))
        .withMessage("rowTotals: must be 2, was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.withTotals(List.of(25L, 37L), List.of(9L, 32L), 62))
        .withMessage("columnTotals: must be 3, was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.oneWay(Map.of("a", 7L)).withTotals(List.of(7L), List.of(), 7))
        .withMessage("rowTotals: must not be given for a one-way table");
  }

  @Test
  void placesAreOfTheTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.count(TableCell.of("2019-20", "Ofsted")))
        .withMessage("row: must be one of 2024-25, 2023-24; was 2019-20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.count(TableCell.columnTotal("councillor")))
        .withMessage(
            "column: must be one of Ofsted, chief executive, line manager; was councillor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.count(TableCell.of("2024-25")))
        .withMessage("cell: must have a row and a column, in a two-way table, was 2024-25");
    CountTable oneWay = CountTable.oneWay(Map.of("Ofsted", 2L));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> oneWay.count(TableCell.of("Ofsted", "2024-25")))
        .withMessage("cell: must have one label, in a one-way table, was Ofsted, 2024-25");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> oneWay.count(TableCell.rowTotal("Ofsted")))
        .withMessage("cell: must have one label, in a one-way table, was Ofsted, Total");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> oneWay.count(TableCell.columnTotal("Ofsted")))
        .withMessage("cell: must have one label, in a one-way table, was Total, Ofsted");
  }

  @Test
  void auditsWhateverIsWithheld() {
    List<TableCell> alone = List.of(TableCell.of("2024-25", "Ofsted"));
    assertThat(TABLE.audit(alone, DisclosurePolicies.WITHHOLD_1_TO_5))
        .extracting(CellAudit::toString)
        .containsExactly("2024-25, Ofsted: exactly 2");
    List<TableCell> withTotals =
        List.of(
            TableCell.total(),
            TableCell.rowTotal("2024-25"),
            TableCell.columnTotal("Ofsted"),
            TableCell.of("2024-25", "Ofsted"),
            TableCell.total());
    assertThat(TABLE.audit(withTotals, DisclosurePolicies.WITHHOLD_1_TO_5))
        .extracting(CellAudit::toString)
        .containsExactly(
            "2024-25, Ofsted: 1 to 5",
            "2024-25, Total: 24 to 28",
            "Total, Ofsted: 8 to 12",
            "Total: 61 to 65");
    assertThat(TABLE.audit(withTotals, DisclosurePolicies.WITHHOLD_1_TO_5, Attacker.KNOWS_TOTALS))
        .extracting(CellAudit::toString)
        .containsExactly(
            "2024-25, Ofsted: 0 or more",
            "2024-25, Total: 23 or more",
            "Total, Ofsted: 7 or more",
            "Total: 60 or more");
    assertThat(TABLE.audit(List.of(), DisclosurePolicies.WITHHOLD_1_TO_5)).isEmpty();
  }

  @Test
  void anAuditSaysWhatTheAttackerMustReckonWith() {
    CellAudit audit = CellAudit.of(TableCell.of("Ofsted"), new Bounds(1, 5));
    assertThat(audit.isRecoverable()).isFalse();
    assertThat(List.of(0L, 1L, 5L, 6L))
        .extracting(audit::allows)
        .containsExactly(false, true, true, false);
    CellAudit open = CellAudit.of(TableCell.total(), new Bounds(3, Bounds.UNBOUNDED));
    assertThat(open.highest()).isEmpty();
    assertThat(open.isRecoverable()).isFalse();
    assertThat(List.of(2L, 3L, Long.MAX_VALUE))
        .extracting(open::allows)
        .containsExactly(false, true, true);
    assertThat(Serialized.copy(audit)).isEqualTo(audit);
  }

  @Test
  void veryLargeCountsAreNoTrouble() {
    long huge = 1L << 62;
    CountTable table =
        CountTable.twoWay(
            List.of("a", "b"),
            List.of("x", "y"),
            List.of(List.of(huge, 3L), List.of(4L, huge - 9)));
    assertThat(
            table.audit(
                List.of(
                    TableCell.of("a", "x"),
                    TableCell.of("a", "y"),
                    TableCell.of("b", "x"),
                    TableCell.of("b", "y")),
                DisclosurePolicies.WITHHOLD_1_TO_5))
        .extracting(CellAudit::toString)
        .containsExactly(
            "a, x: 4611686018427387903 to 4611686018427387906",
            "a, y: 1 to 4",
            "b, x: 2 to 5",
            "b, y: 4611686018427387894 to 4611686018427387897");
    assertThat(table.release(DisclosurePolicies.WITHHOLD_1_TO_5).withheldCount()).isEqualTo(4);
    assertThat(table.release(DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS).withheldCount())
        .isEqualTo(2);
  }

  @Test
  void ofCountsTakesWhatMeasuresCollect() {
    assertThat(
            CountTable.ofCounts(
                ImmutableTable.<Integer, YearMonth, Count>builder()
                    .put(7, YearMonth.of(2019, 1), Count.of(2))
                    .put(7, YearMonth.of(2019, 2), Count.of(14))
                    .build()))
        .isEqualTo(
            CountTable.twoWay(
                List.of("7"), List.of("2019-01", "2019-02"), List.of(List.of(2L, 14L))));
    assertThat(CountTable.ofCounts(ImmutableMap.of(7, Count.of(2), 8, Count.of(14))))
        .isEqualTo(CountTable.oneWay(ImmutableMap.of("7", 2L, "8", 14L)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.ofCounts(ImmutableMap.of(7, Count.of(2), "7", Count.of(1))));
  }

  @Test
  void printedTableWithItsTotalsIsCheckedWhenItIsMade() {
    List<String> rows = List.of("a", "b");
    List<String> columns = List.of("c", "d");
    assertThat(
            CountTable.twoWayWithTotals(
                rows,
                columns,
                List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 9L), List.of(5L, 7L, 12L))))
        .isEqualTo(CountTable.twoWay(rows, columns, List.of(List.of(1L, 2L), List.of(4L, 5L))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWayWithTotals(
                    rows,
                    columns,
                    List.of(List.of(1L, 2L, 4L), List.of(4L, 5L, 9L), List.of(5L, 7L, 12L))))
        .withMessage("rowTotals: must be 3 for a, Total, the sum of its cells, was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWayWithTotals(
                    rows,
                    columns,
                    List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 9L), List.of(5L, 8L, 12L))))
        .withMessageStartingWith("columnTotals: must be 7 for");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWayWithTotals(
                    rows,
                    columns,
                    List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 9L), List.of(5L, 7L, 13L))))
        .withMessage("total: must be 12 for Total, the sum of its cells, was 13");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWayWithTotals(
                    rows, columns, List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 9L))))
        .withMessage("counts: must be one list for each of 2 rows and one of totals, was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWayWithTotals(
                    rows,
                    columns,
                    List.of(List.of(1L, 2L, 3L), List.of(4L, 5L), List.of(5L, 7L, 12L))))
        .withMessage("counts: must be 2 and a total in row b, was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CountTable.twoWayWithTotals(
                    rows,
                    columns,
                    List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 9L), List.of(5L, 7L))))
        .withMessage("counts: must be 2 and a total in row Total, was 2");
  }

  @Test
  void greatestTotalIsExactToAnAttackerToo() {
    CountTable table = CountTable.oneWay(ImmutableMap.of("a", 3L, "b", Long.MAX_VALUE - 4));
    assertThat(table.audit(List.of(TableCell.of("a")), DisclosurePolicies.WITHHOLD_1_TO_5))
        .allMatch(CellAudit::isRecoverable);
    assertThat(table.release(DisclosurePolicies.WITHHOLD_1_TO_5).withheldCount()).isEqualTo(2);
  }
}
