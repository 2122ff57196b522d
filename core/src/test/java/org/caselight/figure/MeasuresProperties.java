package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
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
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.DateRange;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;

class MeasuresProperties {

  /** A visit, with a number that may be huge on either side of 0 and a team that may be unnamed. */
  private record Visit(String team, LocalDate day, long number) {
    boolean isEven() {
      return number % 2 == 0;
    }

    Optional<String> whyLeftOut() {
      return number % 3 == 0
          ? Optional.of("a third")
          : number % 5 == 0 ? Optional.of("a fifth") : Optional.empty();
    }
  }

  private static final ImmutableList<String> NAMED = ImmutableList.of("B", "D", "A");

  /** Both its first month and its last are in it in part. */
  private static final DateRange PERIOD =
      DateRange.of(LocalDate.of(2018, 11, 10), LocalDate.of(2019, 4, 20));

  private static final LocalDate SOME_DAYS_BEFORE = LocalDate.of(2018, 10, 25);

  @Provide
  Arbitrary<List<Visit>> visits() {
    Arbitrary<Long> numbers =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-20, 60),
            Numbers.counts(),
            Numbers.counts().map(number -> -number),
            Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE));
    return Combinators.combine(
            Arbitraries.of("A", "B", "C", "E"), Arbitraries.longs().between(0, 200), numbers)
        .as((team, days, number) -> new Visit(team, SOME_DAYS_BEFORE.plusDays(days), number))
        .list()
        .ofMaxSize(40);
  }

  /** Every collector, alone and put together. */
  private static ImmutableList<Collector<Visit, ?, ?>> collectors() {
    Collector<Visit, ?, Measured<Proportion>> measured =
        leavingOut(Visit::whyLeftOut, toProportion(Visit::isEven));
    Collector<Visit, ?, ImmutableList<Figure>> four =
        together(
            List.of(
                toCount(),
                toProportion(Visit::isEven),
                toRatePer10000(1_000),
                toAverage(Visit::number)));
    return ImmutableList.of(
        toCount(),
        toCount(Visit::isEven),
        toProportion(Visit::isEven),
        toRatePer10000(500),
        toAverage(Visit::number),
        measured,
        leavingOut(Visit::whyLeftOut, toAverage(Visit::number)),
        together(toCount(), toAverage(Visit::number), List::of),
        together(four, measured, List::of),
        together(List.<Collector<Visit, ?, Figure>>of()),
        four,
        byKey(NAMED, Visit::team, toCount()),
        byKey(NAMED, Visit::team, measured),
        byKey(NAMED, Visit::team, byKey(List.of(true, false), Visit::isEven, four)),
        byMonth(PERIOD, Visit::day, toAverage(Visit::number)),
        byMonth(PERIOD, Visit::day, byKey(NAMED, Visit::team, measured)),
        byKeyAndMonth(NAMED, Visit::team, PERIOD, Visit::day, toCount()),
        byKeyAndMonth(NAMED, Visit::team, PERIOD, Visit::day, four),
        byKeyAndMonth(
            NAMED, Visit::team, PERIOD, Visit::day, together(measured, toCount(), List::of)));
  }

  @Property
  void oneAnswerHoweverTheRecordsAreSplit(
      @ForAll("visits") List<Visit> visits, @ForAll Random random) {
    int split = random.nextInt(visits.size() + 1);
    List<Visit> shuffled = new ArrayList<>(visits);
    Collections.shuffle(shuffled, random);
    for (Collector<Visit, ?, ?> collector : collectors()) {
      Object answer = visits.stream().collect(collector);
      assertThat(Serialized.<Visit, Object, Object>collectInHalves(visits, split, any(collector)))
          .isEqualTo(answer)
          .hasToString(answer.toString());
      assertThat((Object) visits.parallelStream().collect(collector))
          .isEqualTo(answer)
          .hasToString(answer.toString());
      assertThat((Object) shuffled.stream().collect(collector))
          .isEqualTo(answer)
          .hasToString(answer.toString());
    }
  }

  @SuppressWarnings("unchecked")
  private static Collector<Visit, Object, Object> any(Collector<Visit, ?, ?> collector) {
    return (Collector<Visit, Object, Object>) collector;
  }

  @Property
  void figuresAreThoseOfALoop(@ForAll("visits") List<Visit> visits) {
    long even = 0;
    BigDecimal total = BigDecimal.ZERO;
    for (Visit visit : visits) {
      total = total.add(BigDecimal.valueOf(visit.number()));
      if (visit.isEven()) {
        even++;
      }
    }
    int all = visits.size();
    assertThat(visits.stream().collect(toCount())).isEqualTo(Count.of(all));
    assertThat(visits.stream().collect(toCount(Visit::isEven))).isEqualTo(Count.of(even));
    assertThat(visits.stream().collect(toProportion(Visit::isEven)))
        .isEqualTo(Proportion.of(even, all));
    assertThat(visits.stream().collect(toRatePer10000(9))).isEqualTo(Rate.per10000(all, 9));
    assertThat(visits.stream().collect(toAverage(Visit::number)))
        .isEqualTo(Average.of(total, BigDecimal.valueOf(all)));
  }

  @Property
  void countedAndLeftOutAreAllThereIs(@ForAll("visits") List<Visit> visits) {
    Measured<Count> measured = visits.stream().collect(leavingOut(Visit::whyLeftOut, toCount()));
    assertThat(measured.figure().count() + measured.leftOutCount()).isEqualTo(visits.size());
    Map<String, Long> leftOut = new TreeMap<>();
    for (Visit visit : visits) {
      visit.whyLeftOut().ifPresent(why -> leftOut.put(why, leftOut.getOrDefault(why, 0L) + 1));
    }
    assertThat(measured.leftOut()).containsExactlyEntriesOf(leftOut);
  }

  @Property
  void togetherIsEachAlone(@ForAll("visits") List<Visit> visits) {
    List<Figure> two =
        visits.stream().collect(together(toCount(), toAverage(Visit::number), List::of));
    assertThat(two)
        .isEqualTo(
            List.of(
                visits.stream().collect(toCount()),
                visits.stream().collect(toAverage(Visit::number))));
    assertThat(
            visits.stream()
                .collect(
                    together(List.of(toAverage(Visit::number), toCount(), toCount(Visit::isEven)))))
        .isEqualTo(
            List.of(
                visits.stream().collect(toAverage(Visit::number)),
                visits.stream().collect(toCount()),
                visits.stream().collect(toCount(Visit::isEven))));
  }

  @Property
  void tablesAreThoseOfALoopAndComplete(@ForAll("visits") List<Visit> visits) {
    TreeSet<String> teams = new TreeSet<>(NAMED);
    visits.forEach(visit -> teams.add(visit.team()));
    ImmutableSortedMap<String, Count> byTeam =
        visits.stream().collect(byKey(NAMED, Visit::team, toCount()));
    ImmutableSortedMap<YearMonth, Count> byMonth =
        visits.stream().collect(byMonth(PERIOD, Visit::day, toCount()));
    ImmutableTable<String, YearMonth, Count> table =
        visits.stream().collect(byKeyAndMonth(NAMED, Visit::team, PERIOD, Visit::day, toCount()));

    assertThat(byTeam.keySet()).containsExactlyElementsOf(teams);
    assertThat(byMonth.keySet()).containsExactlyElementsOf(PERIOD.months());
    assertThat(table.rowKeySet()).containsExactlyElementsOf(teams);
    assertThat(table.columnKeySet()).containsExactlyElementsOf(PERIOD.months());
    assertThat(table.size()).isEqualTo(teams.size() * 6);

    for (String team : teams) {
      assertThat(byTeam)
          .containsEntry(
              team, Count.of(visits.stream().filter(v -> v.team().equals(team)).count()));
      for (YearMonth month : PERIOD.months()) {
        assertThat(table.get(team, month)).isEqualTo(countOf(visits, team, month));
      }
    }
    for (YearMonth month : PERIOD.months()) {
      Count sum = Count.ZERO;
      for (String team : teams) {
        sum = sum.plus(countOf(visits, team, month));
      }
      assertThat(byMonth).containsEntry(month, sum);
    }
  }

  private static Count countOf(List<Visit> visits, String team, YearMonth month) {
    long count = 0;
    for (Visit visit : visits) {
      boolean isInPeriod =
          !visit.day().isBefore(PERIOD.from()) && visit.day().isBefore(PERIOD.until());
      if (isInPeriod && visit.team().equals(team) && YearMonth.from(visit.day()).equals(month)) {
        count++;
      }
    }
    return Count.of(count);
  }
}
