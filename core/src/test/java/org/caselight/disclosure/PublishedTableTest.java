package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Longs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caselight.testing.CountTables;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedTableTest {
  private static final CountTable TABLE =
      CountTable.twoWay(
          List.of("2024-25", "2023-24"),
          List.of("Ofsted", "chief executive", "line manager"),
          List.of(List.of(2L, 14L, 9L), List.of(7L, 18L, 12L)));
  private static final PublishedTable PUBLISHED = TABLE.release(DisclosurePolicies.WITHHOLD_1_TO_5);

  @Test
  void readsAsATable() {
    assertThat(PUBLISHED)
        .hasToString(
            """
                     Ofsted  chief executive  line manager  Total
            2024-25       c               14             c     25
            2023-24       c               18             c     37
            Total         9               32            21     62
            c: 1 to 5, or withheld to protect such a count; 4 of 12 numbers withheld""");
  }

  @Test
  void everyNumberHasItsPlace() {
    assertThat(PUBLISHED.cell("2024-25", "Ofsted").isWithheld()).isTrue();
    assertThat(PUBLISHED.cell("2023-24", "chief executive")).hasToString("18");
    assertThat(PUBLISHED.rowTotal("2023-24")).hasToString("37");
    assertThat(PUBLISHED.columnTotal("line manager")).hasToString("21");
    assertThat(PUBLISHED.total()).hasToString("62");
    assertThat(PUBLISHED.number(TableCell.rowTotal("2024-25"))).hasToString("25");
    assertThat(PUBLISHED.rows()).containsExactly("2024-25", "2023-24");
    assertThat(PUBLISHED.columns()).containsExactly("Ofsted", "chief executive", "line manager");
    assertThat(PUBLISHED.isOneWay()).isFalse();
    assertThat(PUBLISHED.policy()).isEqualTo(DisclosurePolicies.WITHHOLD_1_TO_5);
  }

  @Test
  void saysWhatIsWithheldAndHowWell() {
    assertThat(PUBLISHED.withheldCount()).isEqualTo(4);
    assertThat(PUBLISHED.isWhollyWithheld()).isFalse();
    assertThat(PUBLISHED.withheld())
        .containsExactly(
            TableCell.of("2024-25", "Ofsted"),
            TableCell.of("2024-25", "line manager"),
            TableCell.of("2023-24", "Ofsted"),
            TableCell.of("2023-24", "line manager"));
    assertThat(PUBLISHED.audit())
        .extracting(CellAudit::toString)
        .containsExactly(
            "2024-25, Ofsted: 1 to 5",
            "2024-25, line manager: 6 to 10",
            "2023-24, Ofsted: 4 to 8",
            "2023-24, line manager: 11 to 15");
  }

  @Test
  void threeRecordsLeaveAlmostNothing() {
    PublishedTable published =
        CountTable.oneWay(ImmutableMap.of("chief executive", 1L, "Ofsted", 2L, "councillor", 0L))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published)
        .hasToString(
            """
            chief executive  c
            Ofsted           c
            councillor       0
            Total            c
            c: 1 to 5, or withheld to protect such a count; 3 of 4 numbers withheld, and nothing \
            but 0 is left to show""");
    assertThat(published.cell("Ofsted")).hasToString("c");
    assertThat(published.isOneWay()).isTrue();
    assertThat(published.columns()).isEmpty();
  }

  @Test
  void oneRecordLeavesNothing() {
    PublishedTable published =
        CountTable.oneWay(Map.of("Ofsted", 1L)).release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published)
        .hasToString(
            """
            Ofsted  c
            Total   c
            c: 1 to 5, or withheld to protect such a count; every number is withheld""");
    assertThat(published.isWhollyWithheld()).isTrue();
    assertThat(published.audit())
        .extracting(CellAudit::toString)
        .containsExactly("Ofsted: 1 to 5", "Total: 1 to 5");
  }

  @Test
  void twoFivesAddingToTenNeedAThird() {
    PublishedTable published =
        CountTable.oneWay(ImmutableMap.of("a", 5L, "b", 5L, "c", 40L))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published.withheld())
        .containsExactly(TableCell.of("a"), TableCell.of("b"), TableCell.of("c"));
    assertThat(published.total()).hasToString("50");
    assertThat(published.audit())
        .extracting(CellAudit::toString)
        .containsExactly("a: 1 to 5", "b: 1 to 5", "c: 40 to 48");
  }

  @Test
  void aFiveAndAFourAddingToNineDoNot() {
    PublishedTable published =
        CountTable.oneWay(ImmutableMap.of("a", 5L, "b", 4L, "c", 40L))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published.withheld()).containsExactly(TableCell.of("a"), TableCell.of("b"));
    assertThat(published.audit())
        .extracting(CellAudit::toString)
        .containsExactly("a: 4 to 5", "b: 4 to 5");
  }

  /** Five counts of 1 to 5 under a total of at most 5: whoever knew that would know all six. */
  @Test
  void whereKnowingWhatIsSmallGivesAllAwayItIsNotTold() {
    Map<String, Long> ones = ImmutableMap.of("a", 1L, "b", 1L, "c", 1L, "d", 1L, "e", 1L);
    CountTable table = CountTable.oneWay(ones);
    PublishedTable published = table.release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published.isWhollyWithheld()).isTrue();
    assertThat(published.audit())
        .extracting(CellAudit::toString)
        .containsExactly(
            "a: 1 or more",
            "b: 1 or more",
            "c: 1 or more",
            "d: 1 or more",
            "e: 1 or more",
            "Total: 5 or more");
    assertThat(table.audit(published.withheld(), DisclosurePolicies.WITHHOLD_1_TO_5))
        .allMatch(CellAudit::isRecoverable);

    PublishedTable four =
        CountTable.oneWay(ImmutableMap.of("a", 1L, "b", 1L, "c", 1L, "d", 1L, "e", 0L))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(four.cell("e")).hasToString("0");
    assertThat(four.audit()).noneMatch(CellAudit::isRecoverable);
  }

  @Test
  void oneRowThatGivesItselfAwayDoesNotTakeTheTableWithIt() {
    List<List<Long>> rows = new ArrayList<>();
    rows.add(List.of(1L, 1L, 1L, 1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
    for (int row = 1; row < 30; row++) {
      rows.add(Collections.nCopies(12, 100L + row));
    }
    PublishedTable published = CountTables.twoWay(rows).release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published.audit()).noneMatch(CellAudit::isRecoverable);
    // The five and their total; then five of another row, or fewer with totals.
    assertThat(published.withheldCount()).isBetween(7, 14);
    assertThat(published.total().isShown()).isTrue();
  }

  @Test
  void smallCountsAreWithheldBeforeLargeOnesAndTotalsLast() {
    PublishedTable published =
        CountTable.oneWay(ImmutableMap.of("a", 2L, "b", 900L, "c", 7L, "d", 0L))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published.withheld()).containsExactly(TableCell.of("a"), TableCell.of("c"));
  }

  /** Two rectangles of four would do as well; one cycle through six cells needs two fewer. */
  @Test
  void oneCycleMayServeSeveralSmallCounts() {
    PublishedTable published =
        CountTables.twoWay(
                List.of(
                    List.of(11L, 4L, 7L, 35L),
                    List.of(2L, 21L, 1L, 4L),
                    List.of(24L, 22L, 35L, 1L),
                    List.of(39L, 5L, 34L, 2L)))
            .release(DisclosurePolicy.builder().name("local").withhold(1, 2).build());
    assertThat(published.withheldCount()).isEqualTo(6);
    assertThat(published.withheld()).noneMatch(TableCell::isTotal);
  }

  @Test
  void aTotalIsWithheldWhereNothingElseIsLeft() {
    PublishedTable published =
        CountTable.oneWay(ImmutableMap.of("a", 5L, "b", 5L))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published.isWhollyWithheld()).isTrue();
    assertThat(published.audit())
        .extracting(CellAudit::toString)
        .containsExactly("a: 1 to 5", "b: 1 to 5", "Total: 2 to 10");
  }

  @Test
  void whatRoundingHidesNeedsNoFurtherCell() {
    Map<String, Long> counts = ImmutableMap.of("a", 3L, "b", 20L, "c", 30L);
    assertThat(
            CountTable.oneWay(counts)
                .release(DisclosurePolicies.DFE_CHILDREN_IN_NEED_2020)
                .toString())
        .isEqualTo(
            """
            a       c
            b      20
            c      30
            Total  50
            c: 1 to 5, or withheld to protect such a count; 1 of 4 numbers withheld
            cells not rounded, totals to the nearest 10: totals may not add""");
    assertThat(
            CountTable.oneWay(counts).release(DisclosurePolicies.WITHHOLD_1_TO_5).withheldCount())
        .isEqualTo(2);
  }

  @Test
  void roundingAloneWithholdsNothing() {
    PublishedTable rounded = TABLE.release(DisclosurePolicies.ROUND_10_WITH_LOW);
    assertThat(rounded)
        .hasToString(
            """
                     Ofsted  chief executive  line manager  Total
            2024-25     low               10            10     30
            2023-24      10               20            10     40
            Total        10               30            20     60
            low: rounds to 0, but is not 0
            rounded to the nearest 10: totals may not add""");
    assertThat(rounded.withheldCount()).isZero();
    assertThat(rounded.isWhollyWithheld()).isFalse();
    assertThat(TABLE.release(DisclosurePolicies.ROUND_5).toString())
        .endsWith("60\nrounded to the nearest 5: totals may not add");
  }

  @Test
  void aPolicyOfTwoRoundingsSaysBoth() {
    DisclosurePolicy policy = DisclosurePolicy.builder().name("local").roundCellsTo(5).build();
    assertThat(CountTable.oneWay(Map.of("a", 8L)).release(policy))
        .hasToString(
            """
            a      10
            Total   8
            cells to the nearest 5, totals not rounded: totals may not add""");
  }

  @Test
  void whatNeedsNoProtectionIsShown() {
    CountTable zeros = CountTable.oneWay(ImmutableMap.of("a", 0L, "b", 0L));
    assertThat(zeros.release(DisclosurePolicies.WITHHOLD_1_TO_5))
        .hasToString("a      0\nb      0\nTotal  0");
    CountTable large = CountTable.oneWay(ImmutableMap.of("a", 6L, "b", 70L));
    assertThat(large.release(DisclosurePolicies.WITHHOLD_1_TO_5))
        .hasToString("a       6\nb      70\nTotal  76");
  }

  @Test
  void aTableWithoutCellsHasNothingToWithhold() {
    DisclosurePolicy zerosToo = DisclosurePolicy.builder().name("local").withhold(0, 5).build();
    assertThat(CountTable.oneWay(Map.of()).release(zerosToo)).hasToString("Total  0");
    assertThat(CountTable.twoWay(List.of(), List.of(), List.of()).release(zerosToo))
        .hasToString("       Total\nTotal      0");
    assertThat(CountTable.twoWay(List.of("a"), List.of(), List.of(List.of())).release(zerosToo))
        .hasToString("       Total\na          0\nTotal      0");
    assertThat(CountTable.oneWay(Map.of("a", 0L)).release(zerosToo).toString())
        .isEqualTo(
            """
            a      c
            Total  c
            c: 0 to 5, or withheld to protect such a count; every number is withheld""");
  }

  /** 3 shown as low would be 3 or 4, and so would the total: 1 would be left for the other. */
  @Test
  void lowTellsMoreThanItSeems() {
    DisclosurePolicy policy =
        DisclosurePolicy.builder().name("local").withhold(1, 2).roundTo(10).marksLow(true).build();
    assertThat(CountTable.oneWay(ImmutableMap.of("a", 1L, "b", 3L)).release(policy))
        .hasToString(
            """
            a        c
            b        c
            Total  low
            c: 1 to 2, or withheld to protect such a count; 2 of 3 numbers withheld
            low: rounds to 0, but is not 0
            rounded to the nearest 10: totals may not add""");
  }

  @Test
  void otherSymbolsAreExplained() {
    assertThat(
            CountTable.oneWay(ImmutableMap.of("a", 7L, "b", 41L))
                .release(DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS))
        .hasToString(
            """
            a       *
            b      40
            Total  50
            *: 1 to 7, or withheld to protect such a count; 1 of 3 numbers withheld
            rounded to the nearest 5: totals may not add""");
  }

  @Test
  void widthIsInCharacters() {
    assertThat(
            CountTable.oneWay(ImmutableMap.of("Siân", 10L, "𝒳", 9L))
                .release(DisclosurePolicies.ROUND_5)
                .toString())
        .startsWith("Siân   10\n𝒳      10\nTotal  20\n");
  }

  /** Nothing in it, written out or in memory, is a withheld number. */
  @Test
  void holdsNoWithheldValue() {
    long secret = 0x0123456789ABCDEDL;
    CountTable table =
        CountTable.twoWay(
            List.of("a", "b"),
            List.of("x", "y"),
            List.of(List.of(3L, secret), List.of(secret + 1, 2 * secret)));
    assertThat(holds(table, secret)).isTrue();

    PublishedTable published = table.release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published.cell("a", "y").isWithheld()).isTrue();
    assertThat(holds(published, secret)).isFalse();
    assertThat(published.toString()).doesNotContain(Long.toString(secret));
    assertThat(published.audit().get(0)).hasToString("a, x: 1 to 5");

    PublishedTable rounded = table.release(DisclosurePolicies.ROUND_5);
    assertThat(holds(rounded, secret)).isFalse();
  }

  private static boolean holds(Object value, long number) {
    String written = new String(Serialized.bytes(value), StandardCharsets.ISO_8859_1);
    return written.contains(new String(Longs.toByteArray(number), StandardCharsets.ISO_8859_1))
        || written.contains(Long.toString(number));
  }

  @Test
  void isAValue() {
    assertThat(Serialized.copy(PUBLISHED)).isEqualTo(PUBLISHED).hasSameHashCodeAs(PUBLISHED);
    assertThat(PUBLISHED)
        .isNotEqualTo(TABLE.release(DisclosurePolicies.ROUND_5))
        .isNotEqualTo(
            TABLE.release(DisclosurePolicy.builder().name("another name").withhold(1, 5).build()));
  }

  @Test
  void placesAreOfTheTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PUBLISHED.cell("2024-25", "councillor"))
        .withMessage(
            "column: must be one of Ofsted, chief executive, line manager; was councillor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PUBLISHED.cell("Ofsted"))
        .withMessage("cell: must have a row and a column, in a two-way table, was Ofsted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PUBLISHED.rowTotal("2019-20"))
        .withMessage("row: must be one of 2024-25, 2023-24; was 2019-20");
  }

  static Stream<List<List<Long>>> yearsByMonths() {
    return Stream.of(
        grid(30, 12, i -> i % 7),
        grid(30, 12, i -> i * i % 6 + 1),
        grid(30, 12, i -> i % 5 == 0 ? i % 11 : 0),
        grid(30, 12, i -> 0),
        grid(30, 12, i -> 1),
        grid(30, 12, i -> i % 17 == 0 ? 3 : i * i % 90),
        grid(1, 360, i -> i % 7),
        grid(360, 1, i -> i % 7));
  }

  private static List<List<Long>> grid(int rows, int columns, LongUnaryOperator count) {
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                LongStream.range(0, columns)
                    .map(column -> count.applyAsLong(row * 13L + column * 5))
                    .boxed()
                    .toList())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("yearsByMonths")
  void tablesOfThirtyByTwelveAreReleased(List<List<Long>> counts) {
    CountTable table = CountTables.twoWay(counts);
    for (DisclosurePolicy policy :
        List.of(
            DisclosurePolicies.WITHHOLD_1_TO_5,
            DisclosurePolicies.DFE_CHILDREN_IN_NEED_2020,
            DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS)) {
      PublishedTable published = table.release(policy);
      assertThat(published.audit()).noneMatch(CellAudit::isRecoverable);
      assertThat(published.audit())
          .allMatch(audit -> audit.allows(table.count(audit.cell())), "allows the truth");
      assertThat(CountTables.places(table))
          .filteredOn(place -> policy.mustWithhold(table.count(place)))
          .allMatch(place -> published.number(place).isWithheld(), "withheld");
    }
  }
}
