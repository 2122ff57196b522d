package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.figure.Rounded;
import org.caselight.testing.Serialized;
import org.caselight.testing.Series;

class SeriesStatementProperties {
  @Provide
  Arbitrary<MonthlySeries> series() {
    return Series.monthlySeries();
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return Series.months();
  }

  /** Above and below change places. */
  private static MonthlySeries mirrored(MonthlySeries series) {
    TreeMap<YearMonth, BigDecimal> values = new TreeMap<>();
    series.values().forEach((month, value) -> values.put(month, value.negate()));
    return MonthlySeries.of(values);
  }

  private static Optional<BigDecimal> difference(
      MonthlySeries series, YearMonth from, YearMonth to) {
    return series.value(from).flatMap(then -> series.value(to).map(now -> now.subtract(then)));
  }

  @Property
  void moreThanIsAskedOfTheDifference(
      @ForAll("series") MonthlySeries series,
      @ForAll("months") YearMonth from,
      @ForAll @IntRange(min = 1, max = 6) int months,
      @ForAll @IntRange(max = 60) int tenths) {
    YearMonth to = from.plusMonths(months);
    BigDecimal amount = BigDecimal.valueOf(tenths, 1);
    Optional<BigDecimal> difference = difference(series, from, to);
    assertThat(SeriesStatement.roseByMoreThan(amount, from, to).heldAgainst(series).agrees())
        .isEqualTo(difference.map(moved -> moved.compareTo(amount) > 0));
    assertThat(SeriesStatement.fellByMoreThan(amount, from, to).heldAgainst(series).agrees())
        .isEqualTo(difference.map(moved -> moved.negate().compareTo(amount) > 0));
  }

  @Property
  void everyChangeAgreesAsItIsPrintedAndWithNoOtherNumber(
      @ForAll("series") MonthlySeries series,
      @ForAll("months") YearMonth from,
      @ForAll @IntRange(min = 1, max = 6) int months,
      @ForAll @IntRange(min = -1, max = 2) int decimals,
      @ForAll @IntRange(min = 1, max = 9) int off) {
    YearMonth to = from.plusMonths(months);
    series
        .change(from, to)
        .ifPresent(
            change -> {
              boolean isUp = change.difference().signum() >= 0;
              BigDecimal by = change.difference().abs().setScale(decimals, RoundingMode.HALF_UP);
              BigDecimal other = by.add(BigDecimal.valueOf(off, decimals));
              assertThat(
                      changed(isUp, Rounded.of(by, decimals), from, to)
                          .heldAgainst(series)
                          .agrees())
                  .contains(true);
              assertThat(
                      changed(isUp, Rounded.of(other, decimals), from, to)
                          .heldAgainst(series)
                          .agrees())
                  .contains(false);
            });
  }

  @Property
  void everyChangeAgreesWithItsPercentageAsItIsPrintedAndIsUnknownOnlyOfNothing(
      @ForAll("series") MonthlySeries series,
      @ForAll("months") YearMonth from,
      @ForAll @IntRange(min = 1, max = 6) int months,
      @ForAll @IntRange(min = -1, max = 2) int decimals) {
    YearMonth to = from.plusMonths(months);
    series
        .change(from, to)
        .ifPresent(
            change -> {
              BigDecimal by =
                  change
                      .percent()
                      .map(percent -> percent.magnitude().rounded(decimals))
                      .orElse(BigDecimal.ZERO);
              Rounded printed = Rounded.of(by, decimals);
              SeriesStatement statement =
                  change.difference().signum() >= 0
                      ? SeriesStatement.roseByPercent(printed, from, to)
                      : SeriesStatement.fellByPercent(printed, from, to);
              assertThat(statement.heldAgainst(series).agrees())
                  .isEqualTo(change.percent().map(percent -> true));
            });
  }

  private static SeriesStatement changed(
      boolean isUp, Rounded printed, YearMonth from, YearMonth to) {
    return isUp
        ? SeriesStatement.roseBy(printed, from, to)
        : SeriesStatement.fellBy(printed, from, to);
  }

  /** Month by month, by the values alone. */
  private static Optional<Boolean> isFirstFall(
      MonthlySeries series, YearMonth month, YearMonth after) {
    for (YearMonth next = after.plusMonths(1); !next.isAfter(month); next = next.plusMonths(1)) {
      Optional<BigDecimal> difference = difference(series, next.minusMonths(1), next);
      if (difference.isEmpty()) {
        return Optional.empty();
      }
      if (difference.get().signum() < 0) {
        return Optional.of(next.equals(month));
      }
    }
    return Optional.of(false);
  }

  @Property
  void theFirstFallIsFoundMonthByMonth(
      @ForAll("series") MonthlySeries series,
      @ForAll("months") YearMonth after,
      @ForAll @IntRange(min = 1, max = 8) int months) {
    YearMonth month = after.plusMonths(months);
    StatementCheck check = SeriesStatement.firstFellIn(month, after).heldAgainst(series);
    assertThat(check.agrees()).isEqualTo(isFirstFall(series, month, after));
    assertThat(check.missing().isEmpty()).isEqualTo(check.agrees().isPresent());
    assertThat(check.missing()).allMatch(gap -> series.value(gap).isEmpty());
    check
        .shown()
        .ifPresent(
            first -> {
              assertThat(first.difference()).isNegative();
              assertThat(
                      SeriesStatement.firstFellIn(first.laterMonth(), after)
                          .heldAgainst(series)
                          .agrees())
                  .contains(true);
            });
  }

  @Property
  void atMostOneMonthIsTheFirst(
      @ForAll("series") MonthlySeries series, @ForAll("months") YearMonth after) {
    long agreeing =
        LongStream.rangeClosed(1, 45)
            .mapToObj(after::plusMonths)
            .filter(
                month ->
                    SeriesStatement.firstRoseIn(month, after)
                        .heldAgainst(series)
                        .agrees()
                        .orElse(false))
            .count();
    assertThat(agreeing)
        .isEqualTo(
            SeriesStatement.firstRoseIn(after.plusMonths(1), after)
                .heldAgainst(series)
                .shown()
                .stream()
                .count());
  }

  @Property
  void aRiseIsAFallOfTheMirrorImage(
      @ForAll("series") MonthlySeries series,
      @ForAll("months") YearMonth after,
      @ForAll @IntRange(min = 1, max = 8) int months) {
    YearMonth month = after.plusMonths(months);
    StatementCheck rise = SeriesStatement.firstRoseIn(month, after).heldAgainst(series);
    StatementCheck fall = SeriesStatement.firstFellIn(month, after).heldAgainst(mirrored(series));
    assertThat(rise.agrees()).isEqualTo(fall.agrees());
    assertThat(rise.missing()).isEqualTo(fall.missing());
    assertThat(rise.toString().replace("rose", "fell").replace("rise", "fall"))
        .isEqualTo(fall.toString());
    assertThat(Serialized.copy(rise)).isEqualTo(rise).hasToString(rise.toString());
  }

  /** A later month changes nothing that is known of months before them. */
  @Property
  void whatComesLaterChangesNothingThatIsKnown(
      @ForAll("series") MonthlySeries series,
      @ForAll("months") YearMonth after,
      @ForAll @IntRange(min = 1, max = 8) int months) {
    SeriesStatement statement = SeriesStatement.firstFellIn(after.plusMonths(months), after);
    Optional<Boolean> agrees = statement.heldAgainst(series).agrees();
    YearMonth next = series.lastMonth().orElse(Series.FIRST).plusMonths(1);
    MonthlySeries longer = series.with(next, -1_000_000);
    assertThat(agrees.or(() -> statement.heldAgainst(longer).agrees()))
        .isEqualTo(statement.heldAgainst(longer).agrees());
  }
}
