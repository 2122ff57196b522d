package org.caselight.series;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.caselight.indicator.Polarity;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * A value that chance alone would hardly explain: which, why, and whether it is good or bad.
 *
 * <p>A signal says that something changed, not what. The known cause, where one is noted, stands
 * beside it and does not take it away.
 */
@Value.Immutable
@CaselightValue
public abstract class Signal implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * What is unusual, in order of precedence: a value that several apply to is told by the first.
   */
  public enum Rule {
    /** The value is strictly above the upper limit or strictly below the lower one. */
    OUTSIDE_LIMITS,
    /** One of seven or more successive values, each above the one before, or each below. */
    TREND,
    /**
     * Near a limit ({@link ControlLimits#isNear}), as is another of three successive values that
     * are all on its side of the mean.
     */
    TWO_OF_THREE_NEAR_LIMIT,
    /** One of seven or more successive values strictly on one side of the mean. */
    ONE_SIDE_OF_MEAN
  }

  /** Which way it went: the direction of a trend, else the side of the mean. */
  public enum Direction {
    /** Rising, or above the mean. */
    UP,
    /** Falling, or below the mean. */
    DOWN;

    static Direction of(int sign) {
      return sign > 0 ? UP : DOWN;
    }
  }

  /** Whether it is good or bad. */
  public enum Meaning {
    /** It went the better way. */
    IMPROVEMENT("improvement"),
    /** It went the worse way. */
    CONCERN("concern");

    private final String label;

    Meaning(String label) {
      this.label = label;
    }

    /**
     * The meaning in words, for people.
     *
     * @return improvement or concern
     */
    public String label() {
      return label;
    }
  }

  Signal() {}

  /**
   * When.
   *
   * @return the month of the value
   */
  public abstract YearMonth month();

  /**
   * What.
   *
   * @return the value, exact
   */
  public abstract BigDecimal value();

  /**
   * Why it is a signal.
   *
   * @return the first rule that applies, in order of precedence
   */
  public abstract Rule rule();

  /**
   * Which way it went.
   *
   * @return up or down; at the turn from one trend to another, the later one's
   */
  public abstract Direction direction();

  /**
   * The months that make the signal together: the whole trend or run that the value belongs to, or
   * every three values of which it is one of two or more near a limit; else the month alone.
   *
   * @return the months, earliest first
   */
  public abstract ImmutableList<YearMonth> months();

  /**
   * What the value was held against.
   *
   * @return the mean and the limits of its stretch
   */
  public abstract ControlLimits limits();

  /**
   * Which way is better.
   *
   * @return the polarity of the chart
   */
  public abstract Polarity polarity();

  /**
   * The known cause of what the month shows.
   *
   * @return the note; empty if there is none
   */
  public abstract Optional<String> note();

  /**
   * Whether it is good or bad.
   *
   * @return improvement or concern; empty if neither way is better
   */
  public final Optional<Meaning> meaning() {
    return switch (polarity()) {
      case LOWER_IS_BETTER -> Optional.of(goodIf(Direction.DOWN));
      case HIGHER_IS_BETTER -> Optional.of(goodIf(Direction.UP));
      case NEITHER -> Optional.empty();
    };
  }

  private Meaning goodIf(Direction better) {
    return direction() == better ? Meaning.IMPROVEMENT : Meaning.CONCERN;
  }

  /**
   * Whether it went the better way.
   *
   * @return false if it went the worse way, or neither is better
   */
  public final boolean isImprovement() {
    return meaning().filter(meaning -> meaning == Meaning.IMPROVEMENT).isPresent();
  }

  /**
   * Whether it went the worse way.
   *
   * @return false if it went the better way, or neither is better
   */
  public final boolean isConcern() {
    return meaning().filter(meaning -> meaning == Meaning.CONCERN).isPresent();
  }

  /**
   * The signal in one line. Mean and limit are shown to one decimal more than the value, or to as
   * many as it takes to tell them from it.
   *
   * @return {@code 2019-01: 655, above the upper limit of 607: concern (known cause: police)}
   */
  @Override
  public final String toString() {
    return month()
        + ": "
        + value().toPlainString()
        + ", "
        + reason()
        + meaning().map(meaning -> ": " + meaning.label()).orElse("")
        + note().map(note -> " (known cause: " + note + ")").orElse("");
  }

  /**
   * What was found, in words.
   *
   * @return {@code above the upper limit of 607}; {@code one of 7 successive rising values, 2018-01
   *     to 2018-07}
   */
  public final String reason() {
    boolean up = direction() == Direction.UP;
    return switch (rule()) {
      case OUTSIDE_LIMITS -> (up ? "above" : "below") + " the " + limitInWords();
      case TREND ->
          "one of "
              + months().size()
              + " successive "
              + (up ? "rising" : "falling")
              + " values"
              + span();
      case TWO_OF_THREE_NEAR_LIMIT ->
          "near the " + limitInWords() + ", twice or more in three successive values";
      case ONE_SIDE_OF_MEAN ->
          "one of "
              + months().size()
              + " successive values "
              + (up ? "above" : "below")
              + " the mean of "
              + Shown.beside(value(), limits().mean())
              + span();
    };
  }

  private String limitInWords() {
    return direction() == Direction.UP
        ? "upper limit of " + Shown.beside(value(), limits().upper())
        : "lower limit of " + Shown.beside(value(), limits().lower());
  }

  private String span() {
    return ", " + months().get(0) + " to " + months().get(months().size() - 1);
  }

  static final class Builder extends ImmutableSignal.Builder {
    Builder() {}
  }
}
