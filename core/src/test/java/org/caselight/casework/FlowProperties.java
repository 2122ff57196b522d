package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;

class FlowProperties {
  private static final YearMonth JANUARY = YearMonth.of(2019, 1);

  @Provide
  Arbitrary<Fraction> numbers() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 5_000), Arbitraries.longs().between(1, 400))
        .as((numerator, denominator) -> Fraction.of(numerator, denominator));
  }

  @Provide
  Arbitrary<Proportion> shares() {
    return Arbitraries.longs()
        .between(1, 1_000)
        .flatMap(
            whole -> Arbitraries.longs().between(0, whole).map(part -> Proportion.of(part, whole)));
  }

  @Provide
  Arbitrary<List<Long>> starts() {
    return Arbitraries.longs().between(0, 700).list().ofMinSize(1).ofMaxSize(24);
  }

  @Property
  void theInversesLeadToTheNumberThatWasAskedFor(
      @ForAll("numbers") Fraction starts,
      @ForAll("numbers") Fraction days,
      @ForAll("numbers") Fraction open) {
    Flow flow = new Flow(starts, days);

    flow.averageDaysFor(open)
        .ifPresent(stay -> assertThat(new Flow(starts, stay).openOnAverage()).isEqualTo(open));
    flow.startsPerDayFor(open)
        .ifPresent(pace -> assertThat(new Flow(pace, days).openOnAverage()).isEqualTo(open));
    assertThat(flow.averageDaysFor(open).isPresent()).isEqualTo(starts.signum() > 0);
    assertThat(flow.startsPerDayFor(open).isPresent()).isEqualTo(days.signum() > 0);
  }

  /** As many wholes are open as make the number after a month a whole one, too. */
  @Property
  void aProjectionStoppedAndTakenUpAgainIsTheSame(
      @ForAll @LongRange(min = 0, max = 9) long wholes,
      @ForAll("starts") List<Long> starts,
      @ForAll("shares") Proportion share) {
    Assume.that(starts.size() > 1);
    Projection whole = Projection.of(wholes * share.whole(), starts, share, JANUARY);
    Fraction first = whole.openAt(JANUARY);
    Projection rest =
        Projection.of(
            first.floor().longValueExact(),
            starts.subList(1, starts.size()),
            share,
            JANUARY.plusMonths(1));

    assertThat(first).isEqualTo(Fraction.of(first.floor()));
    assertThat(whole.openAtMonthEnd()).containsAllEntriesOf(rest.openAtMonthEnd());
  }

  @Property
  void itComesCloserToTheSteadyLevelEveryMonthAndStaysThere(
      @ForAll @LongRange(min = 0, max = 5_000) long open,
      @ForAll @LongRange(min = 0, max = 700) long starts,
      @ForAll("shares") Proportion share) {
    Assume.that(share.part() > 0);
    Projection projection = Projection.of(open, starts, share, JANUARY, 12);
    Fraction level = projection.steadyLevel().orElseThrow();
    Fraction staying = Fraction.ONE.minus(share.value().orElseThrow());

    Fraction excess = Fraction.of(open).minus(level);
    for (Fraction now : projection.openAtMonthEnd().values()) {
      excess = excess.times(staying);
      assertThat(now.minus(level)).isEqualTo(excess);
      assertThat(now.signum()).isNotNegative();
    }
  }

  @Property
  void fewerStartsOrAHigherShareNeverLeaveMoreOpen(
      @ForAll @LongRange(min = 0, max = 5_000) long open,
      @ForAll("starts") List<Long> starts,
      @ForAll("shares") Proportion one,
      @ForAll("shares") Proportion other) {
    boolean isLower = one.value().orElseThrow().compareTo(other.value().orElseThrow()) <= 0;
    Projection slow = Projection.of(open, starts, isLower ? one : other, JANUARY);
    Projection fast = Projection.of(open, starts, isLower ? other : one, JANUARY);
    Projection fewer =
        Projection.of(
            open, starts.stream().map(n -> n / 2).toList(), isLower ? one : other, JANUARY);

    slow.openAtMonthEnd()
        .forEach(
            (month, most) -> {
              assertThat(fast.openAt(month)).isLessThanOrEqualTo(most);
              assertThat(fewer.openAt(month)).isLessThanOrEqualTo(most);
            });
  }

  @Property
  void atOrBelowFromIsNeverBeforeTheFirstMonthAtOrBelow(
      @ForAll @LongRange(min = 0, max = 5_000) long open,
      @ForAll("starts") List<Long> starts,
      @ForAll("shares") Proportion share,
      @ForAll @LongRange(min = 0, max = 5_000) long level) {
    Projection projection = Projection.of(open, starts, share, JANUARY);

    projection
        .atOrBelowFrom(level)
        .ifPresent(
            from -> {
              assertThat(projection.firstMonthAtOrBelow(level).orElseThrow().isAfter(from))
                  .isFalse();
              assertThat(projection.openAtMonthEnd().tailMap(from, true).values())
                  .allMatch(number -> number.compareTo(Fraction.of(level)) <= 0);
            });
    assertThat(projection.atOrBelowFrom(level).isPresent())
        .isEqualTo(
            projection.openAt(projection.openAtMonthEnd().lastKey()).compareTo(Fraction.of(level))
                <= 0);
  }
}
