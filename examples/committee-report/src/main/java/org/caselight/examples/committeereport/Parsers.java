package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.Count;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.service.Pounds;
import picocli.CommandLine.TypeConversionException;

/** Reads what is not the library's to read, with errors in its manner. */
final class Parsers {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

  private static final Pattern UP_TO_18_DIGITS = Pattern.compile("-?[0-9]{1,18}");

  private static final Pattern POWER_OF_TEN = Pattern.compile("10{0,17}");

  private static final Pattern YEAR = Pattern.compile("19[0-9]{2}|2[01][0-9]{2}|2200");

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  /** Java's own pattern also takes years of nine digits and years before the first. */
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

  /** Blank to the eye: the no-break space of spreadsheets too, which Java does not call blank. */
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4})?%");

  private static final Fte MOST_POSTS = Fte.of(10);

  private static final Pounds MOST_POUNDS = Pounds.of(1_000_000_000);

  private Parsers() {}

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date: must be a day of the calendar such as 2019-06-14, was " + text, e);
    }
  }

  /** A day that the library takes for a record or asks about. */
  static LocalDate recordedDate(String text) {
    LocalDate date = date(text);
    if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "date: must be from " + EARLIEST + " to " + LATEST + ", was " + text);
    }
    return date;
  }

  /** Several things with ; between them, blanks around each ignored; none of an empty text. */
  static <T> ImmutableList<T> each(String text, Function<String, T> parser) {
    return text.isEmpty()
        ? ImmutableList.of()
        : Splitter.on(';')
            .splitToStream(text)
            .map(BLANK::trimFrom)
            .map(parser)
            .collect(toImmutableList());
  }

  /** By the year it ends in, within the years that the library takes days of. */
  static ReportingYear reportingYear(String text) {
    if (!YEAR.matcher(text).matches()) {
      throw new IllegalArgumentException("year: must be from 1900 to 2200, was " + text);
    }
    return ReportingYear.ending(Integer.parseInt(text));
  }

  static TimeLimit workingDays(String text) {
    return TimeLimit.workingDays(Ints.saturatedCast(wholeNumber(text)));
  }

  static Period period(String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("must be such as P1M or P28D, was " + text);
    }
  }

  static String text(String text) {
    if (BLANK.matchesAllOf(text)) {
      throw new IllegalArgumentException("text: must not be blank");
    }
    if (hasBlanksAround(text)) {
      throw new IllegalArgumentException(
          "text: must not begin or end with blanks, was '" + text + "'");
    }
    return text;
  }

  /**
   * One of several things, by its label in whatever case.
   *
   * @param attribute what it is, for the error
   * @param values every one there is
   * @param label the label of each
   * @param text the label
   */
  static <T> T oneOf(
      String attribute, List<T> values, Function<? super T, String> label, String text) {
    return values.stream()
        .filter(value -> label.apply(value).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    attribute
                        + ": must be one of "
                        + values.stream().map(label).collect(joining(", "))
                        + ", was "
                        + text));
  }

  static boolean yesOrNo(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("answer: must be yes or no, was " + text);
    };
  }

  static boolean hasBlanksAround(String text) {
    return BLANK.trimFrom(text).length() != text.length();
  }

  static YearMonth month(String text) {
    if (!MONTH.matcher(text).matches()) {
      throw new IllegalArgumentException("month: must be a month such as 2019-06, was " + text);
    }
    return YearMonth.parse(text);
  }

  static long notNegative(String text) {
    return Count.of(wholeNumber(text)).count();
  }

  static long aboveZero(String text) {
    long number = wholeNumber(text);
    if (number <= 0) {
      throw new IllegalArgumentException("number: must be above 0, was " + text);
    }
    return number;
  }

  /** How much of a full-time post one person has; hours given by mistake would be a crowd. */
  static Fte fte(String text) {
    Fte fte = Fte.parse(text);
    if (fte.compareTo(MOST_POSTS) > 0) {
      throw new IllegalArgumentException("fte: must be at most " + MOST_POSTS + ", was " + text);
    }
    return fte;
  }

  /** Pounds that can be multiplied by people and years and still be read. */
  static Pounds pounds(String text) {
    Pounds pounds = Pounds.parse(text);
    if (pounds.compareTo(MOST_POUNDS) > 0) {
      throw new IllegalArgumentException(
          "pounds: must be at most " + MOST_POUNDS.toFraction() + ", was " + text);
    }
    return pounds;
  }

  /** A percentage as a share: {@code 20%} is a fifth. */
  static Fraction percent(String text) {
    if (!PERCENT.matcher(text).matches()) {
      throw new IllegalArgumentException("percentage: must be such as 20%, was " + text);
    }
    return Fraction.of(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2));
  }

  static Rounded printedRate(String text) {
    Rounded rate = Rounded.parse(text);
    if (rate.printed().signum() < 0) {
      throw new IllegalArgumentException("rate: must be 0 or more, was " + text);
    }
    return rate;
  }

  /** How many zeros 1, 10, 100 and so on have. */
  static int zerosOfPowerOfTen(String text) {
    if (!POWER_OF_TEN.matcher(text).matches()) {
      throw new IllegalArgumentException("number: must be 1, 10, 100 or such, was " + text);
    }
    return text.length() - 1;
  }

  /**
   * A number as rounded.
   *
   * @param zeros how many zeros it was rounded to: 2 for hundreds
   * @param says where that is said, for the error
   * @param text the number
   */
  static Rounded roundedTo(int zeros, String says, String text) {
    BigDecimal number = BigDecimal.valueOf(wholeNumber(text));
    if (number.signum() != 0 && number.stripTrailingZeros().scale() > -zeros) {
      throw new IllegalArgumentException(
          "number: must be a multiple of 1" + "0".repeat(zeros) + " as " + says + " says");
    }
    return Rounded.of(number, -zeros);
  }

  static long wholeNumber(String text) {
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "number: must be a whole number such as 12, in digits alone, was " + text);
    }
    if (!UP_TO_18_DIGITS.matcher(text).matches()) {
      throw new IllegalArgumentException("number: must have at most 18 digits, was " + text);
    }
    return Long.parseLong(text);
  }
}
