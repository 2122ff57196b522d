package org.caselight.disclosure;

import java.io.Serializable;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * How closely an attacker can work out one withheld number.
 *
 * <p>Every whole number from the lowest to the highest agrees with all the attacker knows, and no
 * other does.
 *
 * <p>Source: the attacker's problem of the R package sdcTable, {@code attack}, whose {@code low}
 * and {@code up} they are. That two possible values make a number safe is a convention of this
 * library; the other choice asks for a wider range.
 */
@Value.Immutable
@CaselightValue
public abstract class CellAudit implements Serializable {
  private static final long serialVersionUID = 1L;

  CellAudit() {}

  static CellAudit of(TableCell cell, Bounds reach) {
    return new Builder()
        .cell(cell)
        .lowest(reach.lowest())
        .highest(
            reach.highest() == Bounds.UNBOUNDED ? Optional.empty() : Optional.of(reach.highest()))
        .build();
  }

  /**
   * Which number is withheld.
   *
   * @return its place in the table
   */
  public abstract TableCell cell();

  /**
   * The smallest value it may have.
   *
   * @return the lower end, included
   */
  public abstract long lowest();

  /**
   * The largest value it may have.
   *
   * @return the upper end, included; empty if there is none
   */
  public abstract Optional<Long> highest();

  /**
   * Whether the number can be worked out: it has one possible value.
   *
   * @return false if it is safe
   */
  public final boolean isRecoverable() {
    return highest().map(highest -> highest == lowest()).orElse(false);
  }

  /**
   * Whether a number is one the attacker must reckon with.
   *
   * @param number the number
   * @return true from the lowest to the highest, both included
   */
  public final boolean allows(long number) {
    return lowest() <= number && highest().map(highest -> number <= highest).orElse(true);
  }

  /**
   * The place and what it may be.
   *
   * @return {@code 2024-25, Ofsted: 1 to 5}, {@code … : 0 or more}, {@code … : exactly 3}
   */
  @Override
  public final String toString() {
    return cell()
        + ": "
        + (isRecoverable()
            ? "exactly " + lowest()
            : highest().map(highest -> lowest() + " to " + highest).orElse(lowest() + " or more"));
  }

  static final class Builder extends ImmutableCellAudit.Builder {
    Builder() {}
  }
}
