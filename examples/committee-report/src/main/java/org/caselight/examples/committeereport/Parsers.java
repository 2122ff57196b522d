package org.caselight.examples.committeereport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads what is not the library's to read, with errors in its manner. */
final class Parsers {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private Parsers() {}

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date: must be a day of the calendar such as 2019-06-14, was " + text, e);
    }
  }

  static Period period(String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("must be such as P1M or P28D, was " + text);
    }
  }

  static long wholeNumber(String text) {
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException("number: must be a whole number such as 12, was " + text);
    }
    return Long.parseLong(text);
  }
}
