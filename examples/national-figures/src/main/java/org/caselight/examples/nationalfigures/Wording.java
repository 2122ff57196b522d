package org.caselight.examples.nationalfigures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;

/** How the report says numbers and months: the same on every machine. */
final class Wording {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** Months, earliest first: from one to another where three or more follow each other. */
  static String months(List<YearMonth> months) {
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < months.size()) {
      int to = from;
      while (to + 1 < months.size() && months.get(to).plusMonths(1).equals(months.get(to + 1))) {
        to++;
      }
      names.add(month(months.get(from)));
      if (to - from == 1) {
        names.add(month(months.get(to)));
      } else if (to > from) {
        names.set(names.size() - 1, month(months.get(from)) + " to " + month(months.get(to)));
      }
      from = to + 1;
    }
    return listed(names);
  }

  /** Years, earliest first: {@code 2013}, {@code 2013 and 2014}, {@code 2013 to 2016 and 2020}. */
  static String years(List<Integer> years) {
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < years.size()) {
      int to = from;
      while (to + 1 < years.size() && years.get(to) + 1 == years.get(to + 1)) {
        to++;
      }
      String first = years.get(from).toString();
      if (to - from > 1) {
        names.add(first + " to " + years.get(to));
      } else {
        names.add(first);
        if (to > from) {
          names.add(years.get(to).toString());
        }
      }
      from = to + 1;
    }
    return listed(names);
  }

  /** With a capital letter. */
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A number with its thousands apart: {@code 50,594}, {@code 536.0}. */
  static String grouped(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number as it was printed, with its thousands apart. */
  static String asPrinted(Figure figure) {
    return figure instanceof Rounded rounded ? grouped(rounded.printed()) : figure.toString();
  }

  static String oneDecimal(Fraction number) {
    return grouped(number.rounded(1));
  }

  /** A number of things: {@code 1 row}, {@code 1,967 rows}. */
  static String count(long number, String one) {
    return grouped(number) + " " + one + (number == 1 ? "" : "s");
  }

  /** {@code Cambridgeshire, Essex and Kent}. */
  static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  /** What stands where a number does not: {@code c: withheld to protect the children counted}. */
  static String standsThere(Cell cell) {
    return cell.symbol()
        .map(symbol -> cell.text() + ": " + symbol.meaning())
        .orElse(cell.isMissing() ? "not in the folder" : "cannot be read");
  }
}
