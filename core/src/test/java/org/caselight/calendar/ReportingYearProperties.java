package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Dates;

class ReportingYearProperties {

  @Provide
  Arbitrary<ReportingYear> years() {
    return Dates.reportingYears();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.days();
  }

  @Property
  void quartersPartitionTheYear(@ForAll("years") ReportingYear year) {
    assertThat(daysOf(year.quarters())).containsExactlyElementsOf(daysOf(List.of(year.period())));
  }

  @Property
  void monthsPartitionTheYear(@ForAll("years") ReportingYear year) {
    assertThat(year.months()).hasSize(12);
    assertThat(daysOf(year.months().stream().map(DateRange::ofMonth).toList()))
        .containsExactlyElementsOf(daysOf(List.of(year.period())));
  }

  @Property
  void yearsFollowEachOtherWithoutAGap(@ForAll("years") ReportingYear year) {
    Assume.that(year.endsIn() < 9999);
    assertThat(year.next().previous()).isEqualTo(year);
    assertThat(year.next()).isGreaterThan(year);
    assertThat(year.next().firstDay()).isEqualTo(year.period().until());
  }

  @Property
  void dayIsInTheYearAndTheQuarterThatContainIt(@ForAll("days") LocalDate day) {
    ReportingYear year = ReportingYear.containing(day);
    assertThat(year.period().contains(day)).isTrue();
    DateRange quarter = ReportingYear.quarterContaining(day);
    assertThat(quarter.contains(day)).isTrue();
    assertThat(year.quarters()).contains(quarter);
    assertThat(quarter.months()).hasSize(3).contains(YearMonth.from(day));
  }

  @Property
  void yearToDateHasEveryDayOfTheYearUpToTheDay(@ForAll("days") LocalDate day) {
    ReportingYear year = ReportingYear.containing(day);
    assertThat(daysOf(List.of(year.toDate(day))))
        .containsExactlyElementsOf(
            daysOf(List.of(year.period())).stream().filter(other -> !other.isAfter(day)).toList());
  }

  @Property
  void yearToItsLastDayIsTheYearAndTheTwelveMonthsToIt(@ForAll("years") ReportingYear year) {
    assertThat(year.toDate(year.lastDay())).isEqualTo(year.period());
    assertThat(DateRange.twelveMonthsTo(year.lastDay())).isEqualTo(year.period());
  }

  private static List<LocalDate> daysOf(List<DateRange> periods) {
    return periods.stream().flatMap(ReportingYearProperties::daysOf).toList();
  }

  private static Stream<LocalDate> daysOf(DateRange period) {
    return period.from().datesUntil(period.until());
  }
}
