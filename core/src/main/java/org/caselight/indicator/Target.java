package org.caselight.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import org.caselight.figure.Figure;
import org.caselight.internal.Decimals;

/**
 * A limit that a figure should not cross: at most 20 cases per FTE, at least 0.8 of assessments in
 * time.
 *
 * <p>The limit is in the unit of the figure. A proportion is a share between 0 and 1, so 80 per
 * cent is a limit of 0.8.
 *
 * <p>At the limit is within it. Comparison is exact.
 *
 * @param side on which side of the limit a figure is good enough
 * @param limit the limit, in the unit of the figure
 */
public record Target(Side side, BigDecimal limit) implements Serializable {

  /** On which side of its limit a figure is good enough. */
  public enum Side {
    /** At the limit or below. */
    AT_MOST,
    /** At the limit or above. */
    AT_LEAST
  }

  /**
   * Takes a side and a limit.
   *
   * @param side on which side of the limit a figure is good enough
   * @param limit the limit, in the unit of the figure
   */
  public Target {
    requireNonNull(side, "side");
    limit = Decimals.plain(limit);
  }

  /**
   * A figure should be at the limit or below.
   *
   * @param limit the limit
   * @return the target
   */
  public static Target atMost(BigDecimal limit) {
    return new Target(Side.AT_MOST, limit);
  }

  /**
   * A figure should be at the limit or above.
   *
   * @param limit the limit
   * @return the target
   */
  public static Target atLeast(BigDecimal limit) {
    return new Target(Side.AT_LEAST, limit);
  }

  /**
   * Where amber ends and red begins: the last value that is still within the tolerance.
   *
   * @param tolerance how far beyond the limit is still close
   * @return the limit moved by the tolerance, away from what is good enough; exact
   */
  public BigDecimal edgeOfTolerance(Tolerance tolerance) {
    BigDecimal distance = tolerance.distanceFrom(limit);
    return side == Side.AT_MOST ? limit.add(distance) : limit.subtract(distance);
  }

  /**
   * The colour of a figure: green at the target or better, amber beyond it and within the tolerance
   * (at its edge is within), red beyond the tolerance. A printed figure is taken as printed; {@link
   * #possibleRags} says what it may hide.
   *
   * @param figure the figure
   * @param tolerance how far beyond the limit is still close
   * @return the colour, empty if the figure is undefined
   */
  public Optional<Rag> rag(Figure figure, Tolerance tolerance) {
    if (!figure.isDefined()) {
      return Optional.empty();
    }
    if (!isBeyond(figure, limit)) {
      return Optional.of(Rag.GREEN);
    }
    return Optional.of(isBeyond(figure, edgeOfTolerance(tolerance)) ? Rag.RED : Rag.AMBER);
  }

  /**
   * Every colour that a figure may have, given that a printed one stands for an interval: 22 as
   * printed, held against at most 20 with 10 per cent, may be amber (21.5 to 22) or red (22.4).
   *
   * @param figure the figure
   * @param tolerance how far beyond the limit is still close
   * @return the colours, best first; one for a computed figure, none for an undefined one
   */
  public ImmutableSortedSet<Rag> possibleRags(Figure figure, Tolerance tolerance) {
    BigDecimal edge = edgeOfTolerance(tolerance);
    EnumSet<Rag> possible = EnumSet.noneOf(Rag.class);
    if (mayBeWithin(figure, limit)) {
      possible.add(Rag.GREEN);
    }
    // What a figure stands for has no gaps: if it reaches past the limit and is not wholly past
    // the edge, some of it lies between the two, provided that there is anything between them.
    if (mayBeBeyond(figure, limit) && mayBeWithin(figure, edge) && edge.compareTo(limit) != 0) {
      possible.add(Rag.AMBER);
    }
    if (mayBeBeyond(figure, edge)) {
      possible.add(Rag.RED);
    }
    return ImmutableSortedSet.copyOf(possible);
  }

  private boolean isBeyond(Figure figure, BigDecimal edge) {
    return side == Side.AT_MOST ? figure.isAbove(edge) : figure.isBelow(edge);
  }

  private boolean mayBeBeyond(Figure figure, BigDecimal edge) {
    return side == Side.AT_MOST ? figure.mayBeAbove(edge) : figure.mayBeBelow(edge);
  }

  private boolean mayBeWithin(Figure figure, BigDecimal edge) {
    return side == Side.AT_MOST ? figure.mayBeAtMost(edge) : figure.mayBeAtLeast(edge);
  }

  /**
   * The target in words.
   *
   * @return {@code at most 20}, {@code at least 0.8}
   */
  @Override
  public String toString() {
    return (side == Side.AT_MOST ? "at most " : "at least ") + limit.toPlainString();
  }
}
