package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;
import static org.caselight.figure.Measures.byKey;
import static org.caselight.figure.Measures.byKeyAndMonth;
import static org.caselight.figure.Measures.byMonth;
import static org.caselight.figure.Measures.leavingOut;
import static org.caselight.figure.Measures.toAverage;
import static org.caselight.figure.Measures.toCount;
import static org.caselight.figure.Measures.toProportion;
import static org.caselight.figure.Measures.toRatePer10000;
import static org.caselight.figure.Measures.together;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collectors of figures, by hand. */
class MeasuresTest {

  /** An assessment; the start is missing if {@code days} is below 0. */
  private record Assessment(String team, LocalDate completed, long days) {
    static Assessment of(String team, String completed, long days) {
      return new Assessment(team, LocalDate.parse(completed), days);
    }

    boolean isInTime() {
      return days <= 45;
    }

    Optional<String> whyLeftOut() {
      return days < 0 ? Optional.of("no start recorded") : Optional.empty();
    }
  }

  private static final List<Assessment> ASSESSMENTS =
      List.of(
          Assessment.of("South", "2019-03-31", 46),
          Assessment.of("North", "2018-04-01", 45),
          Assessment.of("South", "2018-06-15", 10),
          Assessment.of("South", "2018-06-16", -1),
          Assessment.of("East", "2018-03-31", 3),
          Assessment.of("North", "2019-04-01", 4));

  private static final DateRange YEAR = ReportingYear.ending(2019).period();

  private static <R> R collect(Collector<Assessment, ?, R> collector) {
    return ASSESSMENTS.stream().collect(collector);
  }

  @Test
  void countsAllOrSome() {
    assertThat(collect(toCount())).isEqualTo(Count.of(6));
    assertThat(collect(toCount(Assessment::isInTime))).isEqualTo(Count.of(5));
    assertThat(Stream.<Assessment>empty().collect(toCount())).isEqualTo(Count.ZERO);
  }

  @Test
  void shareIsOfAllRecords() {
    assertThat(collect(toProportion(Assessment::isInTime))).isEqualTo(Proportion.of(5, 6));
    assertThat(Stream.<Assessment>empty().collect(toProportion(Assessment::isInTime)))
        .isEqualTo(Proportion.of(0, 0));
  }

  @Test
  void rateIsOfAPopulation() {
    assertThat(collect(toRatePer10000(137_000))).isEqualTo(Rate.per10000(6, 137_000));
    assertThat(Stream.empty().collect(toRatePer10000(0))).isEqualTo(Rate.per10000(0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> collect(toRatePer10000(0)))
        .withMessage("population: must not be 0 under a count of 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> collect(toRatePer10000(-1)))
        .withMessage("population: must be 0 or more, was -1");
  }

  @Test
  void averageIsOfAWholeNumber() {
    assertThat(collect(toAverage(Assessment::days))).isEqualTo(Average.of(107, 6));
    assertThat(Stream.<Assessment>empty().collect(toAverage(Assessment::days)))
        .isEqualTo(Average.UNDEFINED);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 3",
    "-9223372036854775808, 3",
    "-9223372036854775808, 2",
    "4611686018427387904, 2",
    "-4611686018427387904, 2",
    "-4611686018427387904, 3"
  })
  void sumsBeyondEveryLongAreExact(long number, int times) {
    Average average = LongStream.range(0, times).boxed().collect(toAverage(any -> number));
    assertThat(average.total())
        .isEqualByComparingTo(
            new BigDecimal(BigInteger.valueOf(number).multiply(BigInteger.valueOf(times))));
    assertThat(average.value()).contains(Fraction.of(number));
    assertThat(average.base()).isEqualByComparingTo(BigDecimal.valueOf(times));
  }

  @Test
  void sumsThatComeBackFromBeyondAreExact() {
    assertThat(
            Stream.of(Long.MAX_VALUE, 1L, Long.MIN_VALUE, -1L, 7L)
                .collect(toAverage(Long::longValue)))
        .isEqualTo(Average.of(6, 5));
  }

  @Test
  void whatIsLeftOutIsInNeitherPartNorWhole() {
    assertThat(collect(leavingOut(Assessment::whyLeftOut, toProportion(Assessment::isInTime))))
        .isEqualTo(Measured.of(Proportion.of(4, 5), ImmutableMap.of("no start recorded", 1L)));
    assertThat(collect(leavingOut(a -> Optional.of(a.team()), toCount())))
        .isEqualTo(Measured.of(Count.ZERO, ImmutableMap.of("East", 1L, "North", 2L, "South", 3L)));
    assertThat(collect(leavingOut(a -> Optional.empty(), toCount())))
        .isEqualTo(Measured.of(Count.of(6)));
  }

  @Test
  void severalAreCollectedInOnePass() {
    String both =
        collect(together(toCount(), toAverage(Assessment::days), (n, days) -> n + "; " + days));
    assertThat(both).isEqualTo("6; 17.8 (107 ÷ 6)");
    ImmutableList<Figure> figures =
        collect(
            together(
                List.of(
                    toCount(),
                    toProportion(Assessment::isInTime),
                    toRatePer10000(100),
                    toAverage(Assessment::days))));
    assertThat(figures)
        .containsExactly(
            Count.of(6), Proportion.of(5, 6), Rate.per10000(6, 100), Average.of(107, 6));
    assertThat(collect(together(List.<Collector<Assessment, ?, Figure>>of()))).isEmpty();
  }

  @Test
  void everyNamedKeyHasARowAndEveryOtherThatOccurs() {
    ImmutableSortedMap<String, Count> byTeam =
        collect(byKey(List.of("West", "North"), Assessment::team, toCount()));
    assertThat(byTeam)
        .isEqualTo(
            ImmutableSortedMap.of(
                "East",
                Count.of(1),
                "North",
                Count.of(2),
                "South",
                Count.of(3),
                "West",
                Count.ZERO));
    assertThat(byTeam.keySet()).containsExactly("East", "North", "South", "West");
    assertThat(Stream.<Assessment>empty().collect(byKey(List.of(), Assessment::team, toCount())))
        .isEmpty();
  }

  @Test
  void keyNamedTwiceIsOneRow() {
    assertThat(collect(byKey(List.of("West", "West"), Assessment::team, toCount()))).hasSize(4);
  }

  @Test
  void everyMonthOfThePeriodIsThereAndNoOther() {
    ImmutableSortedMap<YearMonth, Count> byMonth =
        collect(byMonth(YEAR, Assessment::completed, toCount()));
    assertThat(byMonth.keySet()).containsExactlyElementsOf(YEAR.months());
    assertThat(byMonth).hasSize(12);
    // The day before the period and the day after it are in no month.
    assertThat(byMonth.values().stream().mapToLong(Count::count).sum()).isEqualTo(4);
    assertThat(byMonth)
        .containsEntry(YearMonth.of(2018, 4), Count.of(1))
        .containsEntry(YearMonth.of(2018, 5), Count.ZERO)
        .containsEntry(YearMonth.of(2018, 6), Count.of(2))
        .containsEntry(YearMonth.of(2019, 3), Count.of(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-14, 0, 0",
    "2018-04-15, 1, 0",
    "2018-04-30, 1, 0",
    "2018-05-01, 0, 1",
    "2018-05-10, 0, 1",
    "2018-05-11, 0, 0",
    "2017-04-20, 0, 0"
  })
  void monthInPartHasOnlyTheDaysOfThePeriod(LocalDate day, long april, long may) {
    DateRange part = DateRange.of(LocalDate.of(2018, 4, 15), LocalDate.of(2018, 5, 11));
    assertThat(Stream.of(day).collect(byMonth(part, d -> d, toCount())))
        .isEqualTo(
            ImmutableSortedMap.of(
                YearMonth.of(2018, 4), Count.of(april), YearMonth.of(2018, 5), Count.of(may)));
  }

  @Test
  void tableHasEveryKeyAndEveryMonth() {
    ImmutableTable<String, YearMonth, Count> table =
        collect(
            byKeyAndMonth(
                List.of("West"), Assessment::team, YEAR, Assessment::completed, toCount()));
    // East has a record outside the period only.
    assertThat(table.rowKeySet()).containsExactly("East", "North", "South", "West");
    assertThat(table.columnKeySet()).containsExactlyElementsOf(YEAR.months());
    assertThat(table.size()).isEqualTo(48);
    assertThat(table.get("South", YearMonth.of(2018, 6))).isEqualTo(Count.of(2));
    assertThat(table.get("North", YearMonth.of(2018, 4))).isEqualTo(Count.of(1));
    assertThat(table.row("East").values()).containsOnly(Count.ZERO);
    assertThat(table.row("West").values()).containsOnly(Count.ZERO);
  }

  @Test
  void tableOfNothingHasTheNamedKeysOnly() {
    Stream<Assessment> none = Stream.empty();
    assertThat(
            none.collect(
                byKeyAndMonth(
                    List.of("West"),
                    Assessment::team,
                    DateRange.ofMonth(YearMonth.of(2018, 4)),
                    Assessment::completed,
                    toProportion(Assessment::isInTime))))
        .isEqualTo(ImmutableTable.of("West", YearMonth.of(2018, 4), Proportion.of(0, 0)));
  }

  @Test
  void measuresNestAsTheGuideSays() {
    ImmutableSortedMap<YearMonth, Measured<Proportion>> inTime =
        collect(
            byMonth(
                YEAR,
                Assessment::completed,
                leavingOut(Assessment::whyLeftOut, toProportion(Assessment::isInTime))));
    assertThat(inTime)
        .hasSize(12)
        .containsEntry(
            YearMonth.of(2018, 6),
            Measured.of(Proportion.of(1, 1), ImmutableMap.of("no start recorded", 1L)))
        .containsEntry(YearMonth.of(2019, 3), Measured.of(Proportion.of(0, 1)))
        .containsEntry(YearMonth.of(2018, 12), Measured.of(Proportion.of(0, 0)));
  }

  @Test
  void takesOtherCollectorsToo() {
    assertThat(
            collect(
                byKey(
                    List.of("West"),
                    Assessment::team,
                    Collectors.mapping(Assessment::days, Collectors.toList()))))
        .isEqualTo(
            ImmutableSortedMap.of(
                "East", List.of(3L),
                "North", List.of(45L, 4L),
                "South", List.of(46L, 10L, -1L),
                "West", List.of()));
  }

  @Test
  void aCollectorCanBeUsedAgain() {
    Collector<Assessment, ?, ImmutableSortedMap<String, Count>> collector =
        byKey(List.of("West"), Assessment::team, toCount());
    assertThat(collect(collector)).isEqualTo(collect(collector));
    assertThat(Stream.<Assessment>empty().collect(collector))
        .isEqualTo(ImmutableSortedMap.of("West", Count.ZERO));
  }

  @Test
  @SuppressWarnings("NullAway")
  void recordWithoutKeyOrDateIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> collect(byKey(List.<String>of(), any -> null, toCount())));
    assertThatNullPointerException()
        .isThrownBy(() -> collect(byMonth(YEAR, any -> null, toCount())));
  }

  private record Undated(Optional<LocalDate> date) {}

  @Test
  void whatHasNoDateIsLeftOutOfATableByMonthAndCounted() {
    LocalDate january = LocalDate.of(2019, 1, 31);
    Measured<ImmutableSortedMap<YearMonth, Count>> byMonth =
        Stream.of(new Undated(Optional.of(january)), new Undated(Optional.empty()))
            .collect(
                leavingOut(
                    item -> item.date().isEmpty() ? Optional.of("no date") : Optional.empty(),
                    byMonth(
                        DateRange.ofMonth(YearMonth.of(2019, 1)),
                        item -> item.date().orElseThrow(),
                        toCount())));
    assertThat(byMonth.figure()).containsExactly(entry(YearMonth.of(2019, 1), Count.of(1)));
    assertThat(byMonth.leftOut()).containsExactly(entry("no date", 1L));
    assertThat(Serialized.copy(byMonth)).isEqualTo(byMonth);
  }

  /** 1 and 1.0 are different to equals, and the same to the order that the answers are in. */
  @Test
  void keysThatTheirOrderHoldsEqualAreOneRow() {
    ImmutableSortedMap<BigDecimal, Count> rows =
        Stream.of("1", "1.0", "2")
            .collect(byKey(ImmutableList.<BigDecimal>of(), BigDecimal::new, toCount()));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(BigDecimal.ONE)).isEqualTo(Count.of(2));
  }
}
