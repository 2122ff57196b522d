package org.caselight.examples.committeereport;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.examples.committeereport.page.Part;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Rag;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;

/** How the report says numbers, dates and colours: the same on every machine. */
final class Wording {
  static final String NOT_KNOWN = "not known";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final Pattern ISO_DATE = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

  /** How many months are named one by one. */
  private static final int MOST_NAMED = 6;

  private Wording() {}

  static String date(LocalDate date) {
    return new Part.Day(date).shown();
  }

  /** The library's own words, with the days in them as the report says them. */
  static String withDates(String text) {
    return ISO_DATE.matcher(text).replaceAll(day -> dateOrText(day.group()));
  }

  /** What only looks like a day stays as it is. */
  private static String dateOrText(String text) {
    try {
      return date(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return text;
    }
  }

  /** {@code from 1 April 2024 to 31 March 2025}. */
  static String period(DateRange period) {
    return "from " + date(period.from()) + " to " + date(period.lastDay());
  }

  static String orNotKnown(Optional<LocalDate> date) {
    return date.map(Wording::date).orElse(NOT_KNOWN);
  }

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** Months, earliest first: from one to another where none is left out between them. */
  static String months(ImmutableList<YearMonth> months) {
    YearMonth first = months.get(0);
    YearMonth last = months.get(months.size() - 1);
    if (months.size() > 2 && first.plusMonths(months.size() - 1L).equals(last)) {
      return month(first) + " to " + month(last);
    }
    return months.size() <= MOST_NAMED
        ? listed(months, Wording::month)
        : count(months.size(), "month", "months")
            + ", the first "
            + month(first)
            + ", the last "
            + month(last);
  }

  /** With a capital letter. */
  static String sentence(String text) {
    return Words.sentence(text);
  }

  /** Rounded, with its thousands apart: {@code 50,594}. */
  static String grouped(Fraction number, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", number.rounded(decimals));
  }

  /** With its thousands apart, to a decimal if it needs one: {@code 3.1}, {@code 2,605}. */
  static String tidy(Fraction number) {
    BigDecimal shown = number.rounded(1);
    int decimals = shown.stripTrailingZeros().scale() > 0 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", shown);
  }

  /** A count with its thousands apart, and whether it was rounded. */
  static String asGiven(Figure number) {
    return (number.isPrinted() ? "about " : "") + grouped(number.value().orElseThrow(), 0);
  }

  /** A number of things: {@code 1 team}, {@code 3 teams}. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  static String oneDecimal(Fraction number) {
    return number.rounded(1).toPlainString();
  }

  static String twoDecimals(OptionalDouble number) {
    return number.isPresent()
        ? String.format(Locale.ROOT, "%.2f", number.getAsDouble())
        : NOT_KNOWN;
  }

  /** How far an average is from its limit: {@code +3}, {@code -2.5}, {@code 0}. */
  static String gap(Optional<Fraction> distance) {
    if (distance.isEmpty()) {
      return NOT_KNOWN;
    }
    Fraction exact = distance.get();
    String shown = plain(exact);
    if (shown.equals("0") && exact.signum() != 0) {
      return exact.signum() > 0 ? "just over" : "just under";
    }
    return exact.signum() > 0 ? "+" + shown : shown;
  }

  /** A need in FTE, which is an estimate: {@code about 0.4}. */
  static String about(Fraction need) {
    if (need.signum() == 0) {
      return "no";
    }
    String shown = plain(need);
    return shown.equals("0") ? "less than 0.1" : "about " + shown;
  }

  /** One decimal at most. */
  private static String plain(Fraction number) {
    var oneDecimal = number.rounded(1);
    return oneDecimal.signum() == 0 ? "0" : oneDecimal.stripTrailingZeros().toPlainString();
  }

  static String orNotKnown(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : NOT_KNOWN;
  }

  /** A colour in words that stand out: {@code RED}. */
  static String colour(Optional<Rag> rag) {
    return rag.map(Rag::label).map(label -> label.toUpperCase(Locale.ROOT)).orElse(NOT_KNOWN);
  }

  /** A team's colour and what else it may be: {@code AMBER, may be green or red}. */
  static String colourWithDoubt(CaseloadCheck check) {
    String others =
        check.possibleRags().stream()
            .filter(possible -> !check.rag().equals(Optional.of(possible)))
            .map(Rag::label)
            .collect(joining(" or "));
    return colour(check.rag())
        + (check.isCertain() || !check.isKnown() ? "" : ", may be " + others);
  }

  static String teamName(CaseloadCheck check) {
    return Printable.shown(check.team().name());
  }

  static String cases(BigInteger number) {
    return number + (number.equals(BigInteger.ONE) ? " case" : " cases");
  }

  static String cases(long number) {
    return count(number, "case", "cases");
  }

  /** A worker's pseudonym: this report is for those who may see the list behind the number. */
  static String worker(WorkerId worker) {
    return Printable.shown(worker.pseudonym());
  }

  /** A child's pseudonym, likewise. */
  static String child(ChildId child) {
    return Printable.shown(child.pseudonym());
  }

  /** A frequency: {@code every month}, {@code every 28 days}. */
  static String every(Period period) {
    String parts =
        Stream.of(
                part(period.getYears(), "year"),
                part(period.getMonths(), "month"),
                part(period.getDays(), "day"))
            .filter(part -> !part.isEmpty())
            .collect(joining(" and "));
    return "every " + (parts.startsWith("1 ") ? parts.substring(2) : parts);
  }

  private static String part(int number, String unit) {
    return number == 0 ? "" : count(number, unit, unit + "s");
  }

  /** How the teams of a service stand, in one line. */
  static String outcome(CaseloadRollUp rollUp) {
    return count(rollUp.checks().size(), "team", "teams")
        + ": "
        + rollUp.within().size()
        + " within the limit and "
        + rollUp.over().size()
        + " over it ("
        + rollUp.close().size()
        + " amber, "
        + rollUp.red().size()
        + " red)"
        + (rollUp.notKnown().isEmpty() ? "" : ", " + rollUp.notKnown().size() + " not known");
  }

  /** Teams in one line: {@code Fenland Children's 1 (23), North Care Leaving (23)}. */
  static String teamsWithAverages(Collection<CaseloadCheck> checks) {
    return listed(checks, check -> teamName(check) + " (" + check.average() + ")");
  }

  static <T> String listed(Collection<T> things, Function<T, String> name) {
    return things.stream().map(name).collect(joining(", "));
  }
}
