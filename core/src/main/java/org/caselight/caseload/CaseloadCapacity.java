package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * What it would take to bring one team's average to a limit: more FTE at today's cases, or fewer
 * cases at today's FTE.
 *
 * <p>Over the cases and FTE of the average, unless a method says otherwise. Cases that wait for a
 * worker, or are held without FTE, need FTE too: {@link #moreFteNeededForEveryCase} adds them. Of a
 * published average only the relative need is known.
 */
@Value.Immutable
@CaselightValue
public abstract class CaseloadCapacity implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Fraction HUNDRED = Fraction.of(100);

  CaseloadCapacity() {}

  static CaseloadCapacity of(CaseloadSnapshot snapshot, CaseloadLimit limit) {
    return new Builder()
        .limit(limit)
        .computedAverage(snapshot.computedAverage())
        .printedAverage(snapshot.printedAverage())
        .casesWithoutFte(snapshot.casesWithoutFte().orElse(0))
        .casesOutsideAverage(snapshot.casesOutsideAverage())
        .build();
  }

  /**
   * The limit to reach.
   *
   * @return cases per FTE
   */
  public abstract CaseloadLimit limit();

  /** How many cases are held by workers without FTE, 0 if individuals are not known. */
  abstract long casesWithoutFte();

  /**
   * How many cases need a worker's FTE and are in no average: held without FTE, or unallocated, as
   * far as the snapshot knows of them.
   *
   * @return the number of cases
   */
  public abstract long casesOutsideAverage();

  abstract Optional<Average> computedAverage();

  abstract Optional<Rounded> printedAverage();

  private Fraction limitValue() {
    return Fraction.of(limit().casesPerFte());
  }

  /**
   * The cases and FTE to reckon with. Nothing ÷ nothing is a need of nothing where no case is held;
   * where cases are held and none with an FTE, there is no average to bring to a limit.
   */
  private Optional<Average> known() {
    return computedAverage().filter(average -> average.isDefined() || casesWithoutFte() == 0);
  }

  /**
   * The FTE that holds today's cases at the limit: cases ÷ limit.
   *
   * @return the FTE, exact; empty for a published average, or if cases are held and none with an
   *     FTE
   */
  public final Optional<Fraction> fteNeeded() {
    return known().map(average -> Fraction.of(average.total()).dividedBy(limitValue()));
  }

  /**
   * How much more FTE that is than today's: cases ÷ limit − FTE.
   *
   * @return the FTE, exact, 0 for a team within the limit; empty for a published average, or if
   *     cases are held and none with an FTE
   */
  public final Optional<Fraction> moreFteNeeded() {
    return known().map(average -> moreFteNeeded(average, 0));
  }

  /**
   * How much more FTE is needed for every case of the team to be held at the limit: (cases + cases
   * outside the average) ÷ limit − FTE. Workers whose FTE is not known count as if they had none;
   * unallocated cases count as far as the snapshot knows of them.
   *
   * @return the FTE, exact, 0 if there is enough; empty for a published average
   */
  public final Optional<Fraction> moreFteNeededForEveryCase() {
    return computedAverage().map(average -> moreFteNeeded(average, casesOutsideAverage()));
  }

  private Fraction moreFteNeeded(Average average, long furtherCases) {
    return Fraction.of(average.total())
        .plus(Fraction.of(furtherCases))
        .dividedBy(limitValue())
        .minus(Fraction.of(average.base()))
        .orZeroIfNegative();
  }

  /**
   * How much more FTE is needed, relative to today's: (average ÷ limit − 1) × 100. From an average
   * of 24 to a limit of 15 is 60 per cent more. A published average is taken as printed.
   *
   * @return per cent, exact, 0 for a team within the limit; empty if the average is undefined
   */
  public final Optional<Fraction> percentMoreFteNeeded() {
    return average().value().map(this::percentMore);
  }

  /**
   * The least and the most that {@link #percentMoreFteNeeded} may be, given that a printed average
   * stands for an interval. 24 as printed (23.5 to 24.5) to a limit of 15 is 57 to 63 per cent
   * more.
   *
   * @return per cent; the most itself is not reached by a printed average
   */
  public final Optional<PercentRange> percentMoreFteNeededRange() {
    return printedAverage()
        .map(
            printed ->
                new PercentRange(
                    percentMore(Fraction.of(printed.lower()).orZeroIfNegative()),
                    percentMore(Fraction.of(printed.upper()))))
        .or(() -> percentMoreFteNeeded().map(percent -> new PercentRange(percent, percent)));
  }

  private Fraction percentMore(Fraction average) {
    return average.dividedBy(limitValue()).minus(Fraction.ONE).times(HUNDRED).orZeroIfNegative();
  }

  private Figure average() {
    return computedAverage()
        .<Figure>map(average -> average)
        .orElseGet(() -> printedAverage().orElseThrow());
  }

  /**
   * How many cases must leave the team for its FTE to hold the rest within the limit: cases − limit
   * × FTE rounded down.
   *
   * @return whole cases, 0 for a team within the limit; empty for a published average, or if cases
   *     are held and none with an FTE
   */
  public final OptionalLong casesToMove() {
    if (known().isEmpty()) {
      return OptionalLong.empty();
    }
    Average average = known().get();
    BigInteger room = limitValue().times(Fraction.of(average.base())).floor();
    BigInteger over = average.total().toBigIntegerExact().subtract(room);
    return OptionalLong.of(over.max(BigInteger.ZERO).longValueExact());
  }

  /**
   * What it would take, in words.
   *
   * @return {@code to 15 cases per FTE: 1.7 more FTE or 25 cases fewer}
   */
  @Override
  public final String toString() {
    return "to "
        + limit()
        + " cases per FTE: "
        + moreFteNeeded()
            .map(this::inWords)
            .or(() -> percentMoreFteNeededRange().map(range -> range + " more FTE"))
            .orElse("not known");
  }

  private String inWords(Fraction moreFte) {
    return moreFte.signum() == 0
        ? "nothing needed"
        : Shown.oneDecimal(moreFte)
            + " more FTE or "
            + Words.count(casesToMove().orElseThrow(), "case")
            + " fewer";
  }

  /**
   * A least and a most, in per cent.
   *
   * @param least the least
   * @param most the most
   */
  public record PercentRange(Fraction least, Fraction most) implements Serializable {

    /**
     * Takes a least and a most.
     *
     * @param least the least
     * @param most the most
     * @throws IllegalArgumentException if the most is below the least
     */
    public PercentRange {
      checkArgument(most.compareTo(least) >= 0, "most: must be %s or more, was %s", least, most);
    }

    /**
     * The range in words.
     *
     * @return {@code 57% to 63%}
     */
    @Override
    public String toString() {
      return shown(least) + " to " + shown(most);
    }

    private static String shown(Fraction percent) {
      BigDecimal whole = percent.rounded(0);
      return whole.toPlainString() + "%";
    }
  }

  static final class Builder extends ImmutableCaseloadCapacity.Builder {
    Builder() {}
  }
}
