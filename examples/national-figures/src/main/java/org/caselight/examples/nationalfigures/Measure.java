package org.caselight.examples.nationalfigures;

import static org.caselight.indicator.IndicatorUnit.AVERAGE;
import static org.caselight.indicator.IndicatorUnit.RATE_PER_10000;
import static org.caselight.indicator.IndicatorUnit.SHARE;
import static org.caselight.indicator.Polarity.LOWER_IS_BETTER;
import static org.caselight.indicator.Polarity.NEITHER;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.caselight.disclosure.Symbol;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Interval;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;

/**
 * What authorities are held against each other on: a published figure and which way is better.
 *
 * <p>Lower is better where the Department's local authority interactive tool has it so. Of children
 * in need, referred or in care it is neither by itself: more may be children found in time.
 *
 * @param title what it is called
 * @param recipe where it is published, and what it is computed from
 * @param indicator its unit and polarity
 * @param counted what a gap is in
 */
record Measure(String title, Recipe recipe, Indicator indicator, String counted) {
  private static final Fraction HUNDRED = Fraction.of(100);

  /** Amounts of people's work are not counted one by one. */
  private static final String AMOUNT = "FTE";

  /** Everything that is compared, in the order of the report. */
  static final ImmutableList<Measure> ALL =
      ImmutableList.of(
          inNeed("In need at 31 March", "At31_episodes_rate"),
          inNeed("Became in need", "Started_child_rate"),
          inNeed("Ceased to be in need", "Ended_child_rate"),
          referrals("Referrals", "Referrals_rate", RATE_PER_10000, NEITHER, "referrals"),
          referrals("Re-referrals", "Re_referrals_percent", SHARE, LOWER_IS_BETTER, "re-referrals"),
          referrals(
              "No further action", "No_Further_Action_percent", SHARE, NEITHER, "such referrals"),
          inCare("In care at 31 March", "Children looked after on 31 March each year"),
          inCare("Came into care", "Children starting to be looked after each year"),
          inCare("Left care", "Children ceasing to be looked after each year"),
          workforce("Turnover", "turnover_rate_fte", SHARE, "FTE leaving"),
          workforce("Vacancies", "vacancy_rate_fte", SHARE, "FTE vacant"),
          workforce("Agency workers", "agency_rate_fte", SHARE, "agency FTE"),
          workforce("Sickness absence", "absence_rate_fte", SHARE, "days lost"),
          workforce("Average caseload", "caseload_fte", AVERAGE, "cases"));

  private static Measure inNeed(String title, String figure) {
    return new Measure(
        title,
        Recipe.find(TableKind.CHILDREN_IN_NEED, "", figure),
        Indicator.of(title, RATE_PER_10000, NEITHER),
        "children");
  }

  private static Measure referrals(
      String title, String figure, IndicatorUnit unit, Polarity polarity, String counted) {
    return new Measure(
        title,
        Recipe.find(TableKind.REFERRALS, "", figure),
        Indicator.of(title, unit, polarity),
        counted);
  }

  private static Measure inCare(String title, String group) {
    return new Measure(
        title,
        Recipe.find(TableKind.CHILDREN_IN_CARE, group, "rate_per_10000"),
        Indicator.of(title, RATE_PER_10000, NEITHER),
        "children");
  }

  private static Measure workforce(
      String title, String figure, IndicatorUnit unit, String counted) {
    return new Measure(
        title,
        Recipe.find(TableKind.WORKFORCE, "", figure),
        Indicator.of(title, unit, LOWER_IS_BETTER),
        counted);
  }

  /** The title inside a sentence. */
  String inSentence() {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  TableKind table() {
    return recipe.table();
  }

  boolean isOf(PublishedRow row) {
    return recipe.isOf(row);
  }

  /** What is published. */
  Cell published(PublishedRow row) {
    return row.cell(recipe.figure());
  }

  /** The decimals it is published with. */
  int decimals() {
    return table() == TableKind.CHILDREN_IN_CARE ? 0 : 1;
  }

  /**
   * The figure of a local authority: with its working where the numbers are published that it is
   * computed from, else as printed.
   *
   * @return the figure, empty where a symbol stands or nothing that can be
   */
  Optional<Figure> figure(PublishedData data, PublishedRow row) {
    Cell published = published(row);
    Optional<Figure> printed = published.figure().map(number -> inUnit((Rounded) number));
    if (printed.isEmpty() && !published.symbol().equals(Optional.of(Symbol.LOW))) {
      return Optional.empty();
    }
    return recipe
        .figure(data, row)
        .filter(Figure::isDefined)
        .or(() -> printed)
        .filter(indicator::isInUnit);
  }

  /** Why a row has no figure that can be compared. */
  String whyNone(PublishedRow row) {
    Cell published = published(row);
    return published.figure().isPresent()
        ? published.shown() + " cannot be compared"
        : Wording.standsThere(published);
  }

  private Figure inUnit(Rounded printed) {
    return isShare()
        ? Rounded.of(printed.printed().movePointLeft(2), printed.decimals() + 2)
        : printed;
  }

  boolean isShare() {
    return indicator.unit() == SHARE;
  }

  /** The numbers that the figure of a row is computed from, as they stand: {@code 1,094 of x}. */
  String working(PublishedData data, PublishedRow row) {
    return recipe
        .figure(data, row)
        .map(Figure::toString)
        .filter(text -> text.endsWith(")"))
        .map(text -> text.substring(text.indexOf(" (") + 2, text.length() - 1))
        .orElseGet(() -> asTheyStand(recipe.inputs(data, row)));
  }

  private static String asTheyStand(Iterable<Cell> cells) {
    StringBuilder text = new StringBuilder();
    for (Cell cell : cells) {
      text.append(text.isEmpty() ? "" : " and ").append(cell.shown());
    }
    return text.toString();
  }

  /** A value as it would be printed, a share as a percentage. */
  BigDecimal rounded(Fraction value) {
    return inPrintedUnit(value).rounded(decimals());
  }

  /** What a printed number is worth: of a percentage the share. */
  Fraction value(BigDecimal printed) {
    Fraction value = Fraction.of(printed);
    return isShare() ? value.dividedBy(HUNDRED) : value;
  }

  private Fraction inPrintedUnit(Fraction value) {
    return isShare() ? value.times(HUNDRED) : value;
  }

  /** A value as it is printed: {@code 309.0}, {@code 22.4%}. */
  String shown(Fraction value) {
    return shown(rounded(value));
  }

  /** A number as it is printed. */
  String shown(BigDecimal printed) {
    return Wording.grouped(printed) + (isShare() ? "%" : "");
  }

  String shown(Interval interval) {
    return isShare() ? interval.shownAsPercent(decimals()) : interval.shown(decimals());
  }

  /** A value to a decimal, whatever is published: a mean of several. */
  String shownToOneDecimal(Fraction value) {
    return Wording.oneDecimal(inPrintedUnit(value)) + (isShare() ? "%" : "");
  }

  /** A change with its sign, of shares in percentage points. */
  String signed(Fraction change) {
    BigDecimal rounded = inPrintedUnit(change).rounded(1);
    return (rounded.signum() > 0 ? "+" : "") + Wording.grouped(rounded);
  }

  /** Whose value it is in a sentence: {@code per 10,000 children}. */
  String unitInWords() {
    return indicator.unit() == RATE_PER_10000 ? " per 10,000 children" : "";
  }

  /** A gap in what is counted, to the nearest one: {@code 608 more children}. */
  String gap(Fraction gap) {
    if (gap.signum() == 0) {
      return "none";
    }
    boolean isAmount = counted.contains(AMOUNT);
    BigDecimal size = gap.magnitude().rounded(isAmount ? 1 : 0);
    BigDecimal least = isAmount ? new BigDecimal("0.1") : BigDecimal.ONE;
    return (size.signum() == 0 ? "less than " + least : Wording.grouped(size))
        + (gap.signum() > 0 ? " more " : " fewer ")
        + (!isAmount && size.compareTo(BigDecimal.ONE) <= 0 ? one() : counted);
  }

  private String one() {
    return counted.equals("children") ? "child" : counted.replaceFirst("s( |$)", "$1");
  }
}
