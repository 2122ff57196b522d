package org.caselight.examples.committeereport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;

/** Which days a period means, as reports name it: a year, a financial year, a day. */
final class PeriodWords {
  private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");
  private static final Pattern FINANCIAL_YEAR =
      Pattern.compile("((?:19|20|21)[0-9]{2})[/-]((?:[0-9]{2})?[0-9]{2})");
  private static final Pattern DAY_OF_YEAR = Pattern.compile(".* at ([0-9]{1,2} [A-Z][a-z]+)");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private PeriodWords() {}

  /**
   * Reads a period.
   *
   * @param text {@code 2018}, {@code 2017/18} or {@code 2017-18}, or {@code 2018-03-31}
   * @return the year from January to December, that from April to March, or the day
   * @throws IllegalArgumentException if it is none of them
   */
  static DateRange parse(String text) {
    return read(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "period: must be such as 2018, 2017-18 or 2018-03-31, was " + text));
  }

  /**
   * The period of an indicator, which may itself say of which day in the year it is.
   *
   * @param title such as {@code children on plans at 31 March}
   * @param text the period
   * @return of such an indicator and a year the day, else as {@link #parse}; empty if the text says
   *     neither year nor day
   */
  static Optional<DateRange> of(String title, String text) {
    Matcher at = DAY_OF_YEAR.matcher(title);
    return at.matches() && YEAR.matcher(text).matches()
        ? dayOf(at.group(1), Integer.parseInt(text)).or(() -> read(text))
        : read(text);
  }

  private static Optional<DateRange> dayOf(String dayAndMonth, int year) {
    try {
      return Optional.of(day(MonthDay.parse(dayAndMonth, DAY_AND_MONTH).atYear(year)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateRange day(LocalDate day) {
    return Figures.on(day);
  }

  private static Optional<DateRange> read(String text) {
    if (YEAR.matcher(text).matches()) {
      int year = Integer.parseInt(text);
      return Optional.of(DateRange.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    if (DAY.matcher(text).matches()) {
      return day(text);
    }
    Matcher financial = FINANCIAL_YEAR.matcher(text);
    return financial.matches()
        ? financialYear(Integer.parseInt(financial.group(1)), financial.group(2))
        : Optional.empty();
  }

  private static Optional<DateRange> day(String text) {
    try {
      return Optional.of(day(Parsers.recordedDate(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateRange> financialYear(int first, String last) {
    String next = Integer.toString(first + 1);
    return next.endsWith(last)
        ? Optional.of(ReportingYear.ending(first + 1).period())
        : Optional.empty();
  }
}
