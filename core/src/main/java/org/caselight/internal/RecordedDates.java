package org.caselight.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/** Which dates a recorded fact may have: those that a living person's record can. */
public final class RecordedDates {
  private RecordedDates() {}

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  /**
   * Refuses a date that is a mistake of typing: before 1900 or after 2200.
   *
   * @param attribute what the date is, for the error
   * @param date the date
   * @return the date
   */
  public static LocalDate require(String attribute, LocalDate date) {
    checkArgument(
        date.getYear() >= EARLIEST.getYear() && date.getYear() <= LATEST.getYear(),
        "%s: must be from %s to %s, was %s",
        attribute,
        EARLIEST,
        LATEST,
        date);
    return date;
  }

  /**
   * Refuses a date, if there is one, that is a mistake of typing.
   *
   * @param attribute what the date is, for the error
   * @param date the date, if there is one
   */
  public static void require(String attribute, Optional<LocalDate> date) {
    if (date.isPresent()) {
      require(attribute, date.get());
    }
  }

  /**
   * Refuses dates that are a mistake of typing.
   *
   * @param attribute what the dates are, for the error
   * @param dates the dates
   */
  public static void requireAll(String attribute, Iterable<LocalDate> dates) {
    dates.forEach(date -> require(attribute, date));
  }
}
