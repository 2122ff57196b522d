package org.caselight.indicator;

import java.io.Serializable;
import java.util.Optional;
import org.caselight.figure.Figure;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * What is measured: its name, in what it is measured, and which way is better.
 *
 * <p>An indicator has no target and no readings of its own: two councils, or two plans, hold one
 * indicator against different {@link Target}s.
 *
 * <pre>{@code
 * Indicator seen =
 *     Indicator.of("Children seen alone", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER);
 * seen.isInUnit(Proportion.of(82, 100)); // true
 * seen.isInUnit(Rounded.of(82));         // false: a share is between 0 and 1
 * }</pre>
 */
@Value.Immutable
@CaselightValue
public abstract class Indicator implements Serializable {
  private static final long serialVersionUID = 1L;

  Indicator() {}

  /**
   * An indicator by its name, unit and polarity.
   *
   * @param title what is measured, in a few words
   * @param unit in what it is measured
   * @param polarity which way is better
   * @return the indicator
   * @throws IllegalArgumentException if the title is blank or has blanks around it
   */
  public static Indicator of(String title, IndicatorUnit unit, Polarity polarity) {
    return builder().title(title).unit(unit).polarity(polarity).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What is measured, in a few words.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * What exactly is counted, and of what.
   *
   * @return the definition, empty if not given
   */
  public abstract Optional<String> definition();

  /**
   * By what short name programs know it.
   *
   * @return the code, empty if it has none
   */
  public abstract Optional<String> code();

  /**
   * Where the definition comes from.
   *
   * @return the source, empty if not given
   */
  public abstract Optional<String> source();

  /**
   * In what it is measured.
   *
   * @return the unit
   */
  public abstract IndicatorUnit unit();

  /**
   * To how many decimals its figures are shown; of a share, of its percentage.
   *
   * @return {@link IndicatorUnit#decimals} unless given
   */
  @Value.Default
  public int decimals() {
    return unit().decimals();
  }

  /**
   * Where its figures count people, whom a small number may give away.
   *
   * @return in part and whole unless given, which protects most
   */
  @Value.Default
  public PeopleCounted people() {
    return PeopleCounted.IN_PART_AND_WHOLE;
  }

  /**
   * Which way is better.
   *
   * @return the polarity
   */
  public abstract Polarity polarity();

  @Value.Check
  void validate() {
    Words.requireText("title", title());
    definition().ifPresent(definition -> Words.requireText("definition", definition));
    code().ifPresent(code -> Words.requireLine("code", code));
    source().ifPresent(source -> Words.requireLine("source", source));
    Decimals.requireDecimals(decimals());
  }

  /**
   * Whether a figure can be a reading of this indicator: {@link IndicatorUnit#allows}.
   *
   * @param figure the figure
   * @return false if it is of another kind, or a printed number that no such figure can have
   */
  public final boolean isInUnit(Figure figure) {
    return unit().allows(figure);
  }

  /**
   * The indicator in words.
   *
   * @return {@code Children seen alone (share, higher is better)}
   */
  @Override
  public final String toString() {
    return title() + " (" + unit().label() + ", " + polarity().label() + ")";
  }

  /** Builds an {@link Indicator}: title, unit and polarity are required. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
