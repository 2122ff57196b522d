package org.caselight.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * When the next supervision of a worker, or of a child's case, is due, and whether it is overdue on
 * a day.
 */
@Value.Immutable
@CaselightValue
public abstract class SupervisionDue implements Serializable {
  private static final long serialVersionUID = 1L;

  SupervisionDue() {}

  /**
   * Who is to be supervised.
   *
   * @return the worker's pseudonym
   */
  public abstract WorkerId worker();

  /**
   * Whose case is to be discussed.
   *
   * @return the child's pseudonym; empty for a supervision of the worker
   */
  public abstract Optional<ChildId> child();

  /**
   * The day the question was asked about.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * The last supervision held on or before that day.
   *
   * @return its day, empty if none was
   */
  public abstract Optional<LocalDate> lastHeldOn();

  /**
   * The day by which the next is due: {@link Supervisions} says from when it is counted.
   *
   * @return the day; empty if none was ever held and nobody recorded when the clock started
   */
  public abstract Optional<LocalDate> dueOn();

  /**
   * Whether the next supervision should have been held by now. Due today is not overdue.
   *
   * @return true if it was due before {@link #asAt}; empty if no due date is known
   */
  public final Optional<Boolean> isOverdue() {
    return dueOn().map(due -> due.isBefore(asAt()));
  }

  /**
   * By how many days it is overdue.
   *
   * @return calendar days since it was due, 0 if it is not overdue; empty if no due date is known
   */
  public final OptionalLong daysOverdue() {
    return dueOn().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(dueOn().get(), asAt())));
  }

  /**
   * The answer without identifiers.
   *
   * @return {@code supervision of a case, due 2019-06-01, 13 days overdue}
   */
  @Override
  public final String toString() {
    return "supervision of a "
        + (child().isPresent() ? "case" : "worker")
        + dueOn().map(due -> ", due " + due).orElse(", no due date known")
        + (daysOverdue().orElse(0) > 0
            ? ", " + Words.count(daysOverdue().getAsLong(), "day") + " overdue"
            : "");
  }

  static final class Builder extends ImmutableSupervisionDue.Builder {
    Builder() {}
  }
}
