package org.caselight.testing;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.figure.Figure;
import org.caselight.indicator.RagScheme;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;

/** Targets, figures that often meet them, and readings on either side of quarters' ends. */
public final class Indicators {
  private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);
  private static final int QUARTERS = 8;
  private static final int MONTHS_IN_QUARTER = 3;

  private Indicators() {}

  /** Of one limit or two, from −20 to 20. */
  public static Arbitrary<Target> targets() {
    return Arbitraries.oneOf(
        Numbers.smallDecimals().map(Target::atMost),
        Numbers.smallDecimals().map(Target::atLeast),
        bands());
  }

  /** Of two limits, from −20 to 20, now and then at one point. */
  public static Arbitrary<Target> bands() {
    return Combinators.combine(Numbers.smallDecimals(), Numbers.smallDecimals())
        .as((one, other) -> Target.between(one.min(other), one.max(other)));
  }

  /** Computed and near the targets, undefined ones among them. */
  public static Arbitrary<Figure> computedFigures() {
    return Arbitraries.oneOf(Numbers.smallAverages(), Numbers.proportions());
  }

  /** Computed or printed and near the targets, undefined ones among them. */
  public static Arbitrary<Figure> figures() {
    return Arbitraries.oneOf(
        Numbers.smallAverages(), Numbers.proportions(), Numbers.smallRoundeds());
  }

  /** Of every tolerance, with either habit, both or neither. */
  public static Arbitrary<RagScheme> schemes() {
    return Combinators.combine(
            Numbers.tolerances(), Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(RagScheme::new);
  }

  /** Of two years: the first, second, last but one and last day of each quarter. */
  public static Arbitrary<LocalDate> days() {
    return Combinators.combine(
            Arbitraries.integers().between(0, QUARTERS - 1), Arbitraries.of(0, 1, -2, -1))
        .as(
            (quarter, day) ->
                FIRST_DAY
                    .plusMonths((long) MONTHS_IN_QUARTER * (day < 0 ? quarter + 1 : quarter))
                    .plusDays(day));
  }

  /** Of one indicator, in any order, no two of one day. */
  public static Arbitrary<List<Reading>> readings() {
    return Combinators.combine(days(), figures())
        .as(Reading::of)
        .list()
        .uniqueElements(Reading::asAt)
        .ofMaxSize(16);
  }
}
