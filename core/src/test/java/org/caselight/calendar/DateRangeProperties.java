package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class DateRangeProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.days();
  }

  @Provide
  Arbitrary<LocalDate> closeDays() {
    return Dates.closeDays();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.periods();
  }

  @Provide
  Arbitrary<DateRange> closePeriods() {
    return Dates.closePeriods();
  }

  @Property
  void containsTheDaysFromItsFirstUntilTheDayAfterItsLast(
      @ForAll("closePeriods") DateRange period, @ForAll("closeDays") LocalDate day) {
    assertThat(period.contains(day)).isEqualTo(daysOf(period).contains(day));
    assertThat(period.contains(period.from())).isTrue();
    assertThat(period.contains(period.from().minusDays(1))).isFalse();
    assertThat(period.contains(period.lastDay())).isTrue();
    assertThat(period.contains(period.until())).isFalse();
  }

  @Property
  void lengthIsTheNumberOfItsDays(@ForAll("periods") DateRange period) {
    assertThat(period.lengthInDays()).isEqualTo(daysOf(period).size());
  }

  @Property
  void monthsAreThoseOfItsDays(@ForAll("periods") DateRange period) {
    assertThat(period.months())
        .containsExactlyElementsOf(
            daysOf(period).stream().map(YearMonth::from).distinct().toList());
  }

  @Property
  void monthsOfAPeriodPartitionIt(@ForAll("periods") DateRange period) {
    List<DateRange> parts =
        period.months().stream()
            .map(month -> DateRange.ofMonth(month).overlap(period).orElseThrow())
            .toList();
    assertThat(parts.stream().flatMap(part -> part.from().datesUntil(part.until())))
        .containsExactlyElementsOf(daysOf(period));
  }

  @Property
  void overlapIsSymmetricAndTheDaysInBoth(
      @ForAll("closePeriods") DateRange period, @ForAll("closePeriods") DateRange other) {
    assertThat(period.overlap(other)).isEqualTo(other.overlap(period));
    List<LocalDate> shared = daysOf(period).stream().filter(other::contains).toList();
    assertThat(period.overlap(other).map(DateRangeProperties::daysOf).orElseGet(List::of))
        .containsExactlyElementsOf(shared);
  }

  @Property
  void overlapWithItselfIsItself(@ForAll("periods") DateRange period) {
    assertThat(period.overlap(period)).contains(period);
  }

  @Property
  void bothWaysOfMakingOneAgree(@ForAll("periods") DateRange period) {
    assertThat(DateRange.ofDays(period.from(), period.lastDay())).isEqualTo(period);
    assertThat(DateRange.of(period.from(), period.until())).isEqualTo(period);
  }

  @Property
  void orderAgreesWithEquality(
      @ForAll("closePeriods") DateRange period, @ForAll("closePeriods") DateRange other) {
    assertThat(period.compareTo(other) == 0).isEqualTo(period.equals(other));
    assertThat(Integer.signum(period.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(period)));
  }

  @Property
  void twelveMonthsHaveTheDayAndNotTheSameDayAYearEarlier(@ForAll("days") LocalDate lastDay) {
    DateRange twelveMonths = DateRange.twelveMonthsTo(lastDay);
    assertThat(twelveMonths.lastDay()).isEqualTo(lastDay);
    assertThat(twelveMonths.contains(lastDay.minusMonths(12))).isFalse();
    assertThat(twelveMonths.lengthInDays()).isBetween(365L, 366L);
  }

  @Property
  void twelveMonthsToTheEndOfAMonthAreTwelveWholeMonths(@ForAll("days") LocalDate day) {
    YearMonth month = YearMonth.from(day);
    assertThat(DateRange.twelveMonthsTo(month.atEndOfMonth()))
        .isEqualTo(DateRange.ofMonths(month.minusMonths(11), month));
  }

  @Property
  void serializedCopyIsEqual(@ForAll("periods") DateRange period) {
    assertThat(Serialized.copy(period)).isEqualTo(period).hasSameHashCodeAs(period);
  }

  private static List<LocalDate> daysOf(DateRange period) {
    return period.from().datesUntil(period.until()).toList();
  }
}
