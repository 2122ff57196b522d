package org.caselight.examples.dutyweek;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.casework.RepeatShare;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.series.MonthlySeries;
import org.caselight.service.WorkerId;

/** How the report says numbers and dates: the same on every machine. */
final class Wording {
  private static final int LABEL_WIDTH = 17;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);

  private Wording() {}

  /** A date in full: {@code Monday 3 June 2024}. */
  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** A day of this week: {@code Mon 3}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** What stands before an item, as wide as every other. */
  static String label(String label) {
    return Strings.padEnd(label.isEmpty() ? "" : label + ":", LABEL_WIDTH, ' ');
  }

  /** A number of things: {@code 1 child}, {@code 1,390 children}. */
  static String count(long number, String one, String many) {
    return Count.of(number) + " " + (number == 1 ? one : many);
  }

  /** With a capital letter. */
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A share without its working, for a table that has it beside. */
  static String percent(Proportion share) {
    return share.percent(1).map(percent -> percent.toPlainString() + "%").orElse("-");
  }

  /** A share of repeats without what was left out, which is said once. */
  static String share(RepeatShare repeats) {
    return RepeatShare.of(Measured.of(repeats.share().figure()), repeats.recordsBeginTooLate())
        .toString();
  }

  /** What was left out, or nothing. */
  static String leftOut(ImmutableSortedMap<String, Long> leftOut) {
    return leftOut.isEmpty()
        ? ""
        : "; left out: "
            + leftOut.entrySet().stream()
                .map(reason -> reason.getKey() + " (" + reason.getValue() + ")")
                .collect(joining(", "));
  }

  /** What a month has on the month before: {@code 9 more than in April 2024}. */
  static String change(MonthlySeries series, YearMonth month) {
    return series
        .changeOnMonthBefore(month)
        .map(change -> change(change.difference()) + month(month.minusMonths(1)))
        .orElse("nothing to compare with");
  }

  private static String change(BigDecimal difference) {
    return switch (difference.signum()) {
      case 0 -> "as many as in ";
      case 1 -> difference.toPlainString() + " more than in ";
      default -> difference.negate().toPlainString() + " fewer than in ";
    };
  }

  /** A number for every name that has any: {@code police 35, schools 20}. */
  static String listed(Map<String, Long> numbers) {
    return numbers.entrySet().stream()
        .filter(number -> number.getValue() > 0)
        .map(number -> number.getKey() + " " + number.getValue())
        .collect(joining(", "));
  }

  static String orDash(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
  }

  static String orDash(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  /** A worker's pseudonym, in lists only. */
  static String worker(Optional<WorkerId> worker) {
    return worker.map(WorkerId::pseudonym).orElse("nobody");
  }

  /** Calendar days since something was due. */
  static String daysLate(Optional<LocalDate> due, LocalDate today) {
    return due.map(day -> Long.toString(ChronoUnit.DAYS.between(day, today))).orElse("-");
  }
}
