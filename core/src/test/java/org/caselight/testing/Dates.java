package org.caselight.testing;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.Span;

/**
 * Generators of days, and of what is made of them, for properties; whatever fails shrinks towards
 * the beginning of its stretch, or towards the year 2018-19.
 */
public final class Dates {
  private static final LocalDate FIRST_WITH_HOLIDAYS = LocalDate.of(1978, 1, 1);
  private static final LocalDate LAST_WITH_HOLIDAYS = LocalDate.of(9999, 12, 31);
  private static final LocalDate YEAR_END = LocalDate.of(2019, 3, 31);
  private static final int CLOSE = 12;

  private Dates() {}

  /** From 1978 to 2060, where records and their due dates lie. */
  public static Arbitrary<LocalDate> days() {
    return days(FIRST_WITH_HOLIDAYS, LocalDate.of(2060, 12, 31));
  }

  /** From the one to the other, both of them among them. */
  public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
    long target =
        YEAR_END.isBefore(first) || YEAR_END.isAfter(last)
            ? first.toEpochDay()
            : YEAR_END.toEpochDay();
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .shrinkTowards(target)
        .edgeCases(cases -> cases.includeOnly(first.toEpochDay(), last.toEpochDay()))
        .map(LocalDate::ofEpochDay);
  }

  /**
   * Every day whose bank holidays are known, with many at both ends and in the years around 2100.
   */
  public static Arbitrary<LocalDate> daysOfAllYears() {
    return Arbitraries.oneOf(
        days(FIRST_WITH_HOLIDAYS, LocalDate.of(1979, 12, 31)),
        days(LocalDate.of(2099, 10, 1), LocalDate.of(2102, 3, 31)),
        days(LocalDate.of(9998, 10, 1), LAST_WITH_HOLIDAYS),
        days(FIRST_WITH_HOLIDAYS, LAST_WITH_HOLIDAYS));
  }

  /** Close around 31 March 2019: two or three drawn from these often meet. */
  public static Arbitrary<LocalDate> closeDays() {
    return days(YEAR_END.minusDays(CLOSE), YEAR_END.plusDays(CLOSE));
  }

  /** Up to so many days from the one to the other. */
  public static Arbitrary<ImmutableSortedSet<LocalDate>> someDays(
      LocalDate first, LocalDate last, int most) {
    return days(first, last)
        .set()
        .ofMaxSize(most)
        .map(days -> ImmutableSortedSet.copyOf(Comparator.naturalOrder(), days));
  }

  /** From a day to some years. */
  public static Arbitrary<DateRange> periods() {
    return Combinators.combine(days(), Arbitraries.longs().between(0, 1_200))
        .as((first, days) -> DateRange.ofDays(first, first.plusDays(days)));
  }

  /** Close around 31 March 2019: the ends of two often meet. */
  public static Arbitrary<DateRange> closePeriods() {
    return Combinators.combine(closeDays(), Arbitraries.longs().between(0, CLOSE))
        .as((first, days) -> DateRange.ofDays(first, first.plusDays(days)));
  }

  /** Close around 31 March 2019: open ones, and some that ended on the day they began. */
  public static Arbitrary<Span> closeSpans() {
    return Combinators.combine(closeDays(), Arbitraries.longs().between(0, CLOSE).optional())
        .as((start, days) -> Span.of(start, endAfter(start, days)));
  }

  private static Optional<LocalDate> endAfter(LocalDate start, Optional<Long> days) {
    return days.map(start::plusDays);
  }

  /** From 1978 to 2060. */
  public static Arbitrary<YearMonth> months() {
    return days().map(YearMonth::from);
  }

  /** Every reporting year there is. */
  public static Arbitrary<ReportingYear> reportingYears() {
    return Arbitraries.integers()
        .between(2, 9999)
        .shrinkTowards(YEAR_END.getYear())
        .map(ReportingYear::ending);
  }
}
