package org.caselight.examples.committeereport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.service.Pounds;

/** Indicators and figures that are not key figures: counts, money, posts, places, years. */
final class Amounts {
  /** The finest that a full-time equivalent is given to. */
  private static final int DECIMALS = 6;

  /** So many digits any whole number may have that is to be counted. */
  private static final int MOST_DIGITS = 18;

  private static final Amount HUNDRED = Amount.of(BigDecimal.valueOf(100));

  private Amounts() {}

  /** A whole number: of pounds, of posts. */
  static Indicator number(String title, String definition) {
    return indicator(title, definition, IndicatorUnit.NUMBER);
  }

  /** What may be divided: full-time equivalents, years, the mean of some authorities. */
  static Indicator divisible(String title, String definition) {
    return indicator(title, definition, IndicatorUnit.AVERAGE);
  }

  static Indicator share(String title, String definition) {
    return indicator(title, definition, IndicatorUnit.SHARE);
  }

  /** How many there are of something, as its title says; of people or not. */
  static Indicator count(String title, PeopleCounted people) {
    return Indicator.builder()
        .title(title)
        .unit(IndicatorUnit.NUMBER)
        .polarity(Polarity.NEITHER)
        .people(people)
        .build();
  }

  private static Indicator indicator(String title, String definition, IndicatorUnit unit) {
    return Indicator.builder()
        .title(title)
        .definition(definition)
        .unit(unit)
        .polarity(Polarity.NEITHER)
        .people(PeopleCounted.NOWHERE)
        .build();
  }

  /** To the whole number, without its sign: whoever shows it says more or less. */
  static Figure whole(Fraction number) {
    BigDecimal whole = number.magnitude().rounded(0);
    return whole.precision() <= MOST_DIGITS
        ? Count.of(whole.longValueExact())
        : Rounded.of(whole, 0);
  }

  /** To the pound, without its sign. */
  static Figure pounds(Pounds pounds) {
    return whole(pounds.toFraction());
  }

  /** An amount of what may be divided, which is so much over one. */
  static Figure of(Fraction amount) {
    return sharedOut(amount, 1);
  }

  /** An amount shared out: so many pounds over what a post costs. */
  static Figure sharedOut(Fraction amount, long over) {
    return Average.of(amount.rounded(DECIMALS), BigDecimal.valueOf(over));
  }

  /** A share as so many of a hundred. */
  static Figure percent(Fraction share) {
    return Ratio.of(Amount.of(share.rounded(DECIMALS).movePointRight(2)), HUNDRED);
  }

  /** A number as somebody printed it. */
  static Rounded asPrinted(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    return Rounded.of(plain, plain.scale());
  }

  /** A percentage as somebody printed it, as a share. */
  static Rounded asPrintedPercent(Rounded percent) {
    return Rounded.of(percent.printed().movePointLeft(2), percent.decimals() + 2);
  }
}
