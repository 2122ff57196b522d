package org.caselight.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * What may be shown of a count: which counts are withheld, how the others are rounded, and with
 * which symbols.
 *
 * <p>Without anything set, everything is shown as it is. A count is first withheld if it must be,
 * then rounded, half up, then shown as {@code low} if that is wanted and it rounds to 0 without
 * being 0. Cells and totals are withheld alike and may be rounded differently. Ready-made policies
 * are in {@link DisclosurePolicies}.
 *
 * <p>Of one count alone the policy answers itself. Whether others must be withheld with it, only a
 * table can tell: {@link CountTable#release}.
 *
 * <p>Source: DfE, Characteristics of children in need 2020, data guidance, "Confidentiality" and
 * "Rounding". To withhold first and round after is a convention of this library; the other choice
 * would withhold what rounds to a small count.
 */
@Value.Immutable
@CaselightValue
public abstract class DisclosurePolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  DisclosurePolicy() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the policy is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * Where it comes from.
   *
   * @return the source, empty if not given
   */
  public abstract Optional<String> source();

  /**
   * Which counts are withheld for being small.
   *
   * @return the counts, both ends included; empty if none is
   */
  public abstract Optional<CountRange> withheld();

  /**
   * What stands in the place of a withheld number.
   *
   * @return the text; {@code c} by default
   */
  @Value.Default
  public String withheldSymbol() {
    return Symbol.WITHHELD.text();
  }

  /**
   * To the nearest how many cells are rounded.
   *
   * @return 1, the default, if they are not
   */
  @Value.Default
  public int roundCellsTo() {
    return 1;
  }

  /**
   * To the nearest how many totals are rounded. Each is rounded by itself: rounded cells need not
   * add to a rounded total.
   *
   * @return 1, the default, if they are not
   */
  @Value.Default
  public int roundTotalsTo() {
    return 1;
  }

  /**
   * Whether {@code low} is shown for a count that rounds to 0 and is not 0.
   *
   * @return false, the default, if 0 is
   */
  @Value.Default
  public boolean marksLow() {
    return false;
  }

  @Value.Check
  void validate() {
    Words.requireText("name", name());
    Words.requireText("withheldSymbol", withheldSymbol());
    checkArgument(
        CharMatcher.javaIsoControl().matchesNoneOf(withheldSymbol()),
        "withheldSymbol: must not have control characters in it, was %s",
        CharMatcher.javaIsoControl().replaceFrom(withheldSymbol(), '?'));
    checkArgument(
        CharMatcher.inRange('0', '9').matchesNoneOf(withheldSymbol()),
        "withheldSymbol: must not have digits in it, was %s",
        withheldSymbol());
    checkArgument(
        Arrays.stream(Symbol.values())
            .noneMatch(other -> other != Symbol.WITHHELD && other.text().equals(withheldSymbol())),
        "withheldSymbol: must not be the symbol for something else, was %s",
        withheldSymbol());
    checkRounding("roundCellsTo", roundCellsTo());
    checkRounding("roundTotalsTo", roundTotalsTo());
  }

  /**
   * One shown number must not stand both for counts below the withheld ones and for counts above
   * them: a 0 under "1 to 5 withheld" would mean none, or 6 and more.
   */
  private void checkRounding(String attribute, int base) {
    checkArgument(base >= 1, "%s: must be 1 or more, was %s", attribute, base);
    withheld()
        .filter(range -> range.from() > 0)
        .ifPresent(
            range ->
                checkArgument(
                    !rounded(range.from() - 1L, base).equals(rounded(range.to() + 1L, base)),
                    "%s: must not show %s and %s alike, with %s withheld between them, was %s",
                    attribute,
                    range.from() - 1,
                    range.to() + 1,
                    range,
                    base));
  }

  /**
   * Whether a count, of a cell or a total, is withheld for being small.
   *
   * @param count the count, 0 or more
   * @return true if it is among those withheld
   * @throws IllegalArgumentException if the count is negative
   */
  public final boolean mustWithhold(long count) {
    checkArgument(count >= 0, "count: must be 0 or more, was %s", count);
    return withheld().map(range -> range.contains(count)).orElse(false);
  }

  /**
   * What is shown of a count: the symbol if it must be withheld, else the count rounded as a cell.
   *
   * @param count the count, 0 or more
   * @return the number, or the symbol instead
   * @throws IllegalArgumentException if the count is negative
   */
  public final PublishedNumber publish(long count) {
    return mustWithhold(count) ? withheldNumber() : shown(count, false);
  }

  /**
   * What is shown of a total: the symbol if it must be withheld, else the total rounded as totals
   * are.
   *
   * @param total the total, 0 or more
   * @return the number, or the symbol instead
   * @throws IllegalArgumentException if the total is negative
   */
  public final PublishedNumber publishTotal(long total) {
    return mustWithhold(total) ? withheldNumber() : shown(total, true);
  }

  /** A number that need not be withheld, as it is shown. */
  final PublishedNumber shown(long count, boolean isTotal) {
    return rounded(count, isTotal ? roundTotalsTo() : roundCellsTo());
  }

  /**
   * What is shown of a part of a whole, as a percentage: part ÷ whole × 100.
   *
   * <p>It is withheld if the part, the whole or <em>the remainder</em> must be: 96% of 50 says that
   * 2 are not. Otherwise it is computed from part and whole as cells are shown; it is {@code z}
   * where that whole is 0, {@code x} where either is {@code low}.
   *
   * <p>A convention of this library. Other choices are to let the remainder be seen, and, as for
   * Hospital Episode Statistics, to compute from unrounded counts.
   *
   * <p>This is for a proportion that stands alone. Beside a table of the same counts it may say
   * more than the table does, where a count is withheld to protect another or a total is rounded:
   * there, take {@link PublishedNumber#percentOf} of the numbers that the table shows.
   *
   * @param proportion the part and the whole
   * @param decimals how many decimals to show
   * @return the percentage, rounded half up, or the symbol instead
   */
  public final PublishedNumber publish(Proportion proportion, int decimals) {
    return mustWithhold(proportion.whole() - proportion.part())
        ? withheldNumber()
        : publish(proportion.part()).percentOf(publish(proportion.whole()), decimals);
  }

  /** What is shown of a withheld number. */
  final PublishedNumber withheldNumber() {
    return PublishedNumber.withheld(withheldSymbol());
  }

  private PublishedNumber rounded(long count, int base) {
    long units = unitsOf(count, base);
    return marksLow() && units == 0 && count > 0
        ? PublishedNumber.instead(Symbol.LOW)
        : PublishedNumber.of(BigDecimal.valueOf(units).multiply(BigDecimal.valueOf(base)));
  }

  private static long unitsOf(long count, int base) {
    return count / base + (count % base >= firstRoundedUp(base) ? 1 : 0);
  }

  /** The smallest remainder that is rounded up: 3 of 5, 5 of 10; 1 of 1, which never comes. */
  private static int firstRoundedUp(int base) {
    return base / 2 + base % 2;
  }

  /**
   * Where a count lies for somebody who sees how it is shown.
   *
   * @param count the true count
   * @param isTotal whether it is rounded as totals are
   * @param attacker what else they know
   */
  final Bounds boundsWhenShown(long count, boolean isTotal, Attacker attacker) {
    int base = isTotal ? roundTotalsTo() : roundCellsTo();
    long units = unitsOf(count, base);
    long lowest = units == 0 ? 0 : (units - 1) * base + firstRoundedUp(base);
    // The largest that rounds alike is a base above the smallest, less one: 2 of 5, 4 of 10.
    long highest =
        units == 0 ? firstRoundedUp(base) - 1L : LongMath.saturatedAdd(lowest, base - 1L);
    if (marksLow() && units == 0) {
      lowest = Math.min(count, 1);
      highest = count == 0 ? 0 : highest;
    }
    if (attacker == Attacker.KNOWS_POLICY && withheld().isPresent() && !mustWithhold(count)) {
      CountRange range = withheld().orElseThrow();
      if (count < range.from()) {
        highest = Math.min(highest, range.from() - 1L);
      } else {
        lowest = Math.max(lowest, range.to() + 1L);
      }
    }
    return new Bounds(lowest, highest);
  }

  /**
   * Where a count lies for somebody who sees that it is withheld.
   *
   * @param count the true count
   * @param attacker what else they know
   */
  final Bounds boundsWhenWithheld(long count, Attacker attacker) {
    return attacker == Attacker.KNOWS_POLICY && mustWithhold(count)
        ? withheld().map(range -> new Bounds(range.from(), range.to())).orElseThrow()
        : Bounds.ZERO_OR_MORE;
  }

  /**
   * Where a small count lies for somebody who sees that it is withheld, knows the policy, and
   * cannot tell whether it is for being small: no less than the smallest withheld.
   */
  final Bounds boundsWhenNotTold() {
    return withheld().map(range -> Bounds.atLeast(range.from())).orElseThrow();
  }

  /**
   * The policy in words.
   *
   * @return {@code DfE children in need 2020: 1 to 5 withheld (c), cells not rounded, totals to the
   *     nearest 10}
   */
  @Override
  public final String toString() {
    return name()
        + ": "
        + withheld()
            .map(range -> range + " withheld (" + withheldSymbol() + ")")
            .orElse("none withheld")
        + ", cells "
        + roundingInWords(roundCellsTo())
        + ", totals "
        + roundingInWords(roundTotalsTo())
        + (marksLow() ? ", low where that is 0" : "");
  }

  static String roundingInWords(int base) {
    return base == 1 ? "not rounded" : "to the nearest " + base;
  }

  /** Builds a {@link DisclosurePolicy}: only the name is required. */
  public static final class Builder extends ImmutableDisclosurePolicy.Builder {
    Builder() {}

    /**
     * Sets which counts are withheld for being small.
     *
     * @param from the smallest, 0 or more; 1 where a 0 is shown
     * @param to the largest, above {@code from}
     * @return this builder
     * @throws IllegalArgumentException if {@code from} is negative, or {@code to} is not above it
     */
    public Builder withhold(int from, int to) {
      return withheld(CountRange.of(from, to));
    }

    /**
     * Sets to the nearest how many both cells and totals are rounded.
     *
     * @param base 1 or more
     * @return this builder
     */
    public Builder roundTo(int base) {
      return roundCellsTo(base).roundTotalsTo(base);
    }
  }
}
