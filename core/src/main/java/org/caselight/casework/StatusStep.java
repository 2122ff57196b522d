package org.caselight.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.immutables.value.Value;

/**
 * A day on which a child's primary status became another: stepped up, stepped down, opened, closed,
 * or left care.
 *
 * <p>Before is the status on the day before, after the status on the day; what came and went within
 * one day is not seen. Every step is exactly one of the five. A move to a status that is earlier in
 * the order of {@link Status} is a step up, to a later one a step down. From care to care leaver is
 * neither: the child grew up. That is a convention of this library; the other choice is to go by
 * the order alone, which has care leavers below plans.
 */
@Value.Immutable
@CaselightValue
public abstract class StatusStep implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One child has at most one step a day. */
  static final Comparator<StatusStep> ORDER =
      Comparator.comparing(StatusStep::child).thenComparing(StatusStep::on);

  StatusStep() {}

  /** A step between involvements of one child in different statuses, one at least being there. */
  static StatusStep of(LocalDate on, Optional<Involvement> before, Optional<Involvement> after) {
    return ImmutableStatusStep.builder().on(on).before(before).after(after).build();
  }

  /**
   * The day.
   *
   * @return the first day of the status after
   */
  public abstract LocalDate on();

  /**
   * Under which involvement the child counted the day before.
   *
   * @return the primary involvement, empty if none was open
   */
  public abstract Optional<Involvement> before();

  /**
   * Under which involvement the child counts on the day.
   *
   * @return the primary involvement, empty if none is open
   */
  public abstract Optional<Involvement> after();

  /**
   * The child.
   *
   * @return the child's pseudonym
   */
  public final ChildId child() {
    return after().or(this::before).orElseThrow().child();
  }

  /**
   * The status left.
   *
   * @return the primary status of the day before, empty if the child was not open
   */
  public final Optional<Status> from() {
    return before().map(Involvement::status);
  }

  /**
   * The status reached.
   *
   * @return the primary status of the day, empty if the child is not open
   */
  public final Optional<Status> to() {
    return after().map(Involvement::status);
  }

  /**
   * Whether the child was opened.
   *
   * @return true if it was open in no status the day before
   */
  public final boolean isOpening() {
    return before().isEmpty();
  }

  /**
   * Whether the child was closed.
   *
   * @return true if it is open in no status on the day
   */
  public final boolean isClosing() {
    return after().isEmpty();
  }

  /**
   * Whether the child was stepped up.
   *
   * @return true if it moved to a status earlier in the order
   */
  public final boolean isStepUp() {
    return isMove() && isStepUp(from().orElseThrow(), to().orElseThrow());
  }

  /**
   * Whether the child was stepped down.
   *
   * @return true if it moved to a status later in the order, other than from care to care leaver
   */
  public final boolean isStepDown() {
    return isMove() && isStepDown(from().orElseThrow(), to().orElseThrow());
  }

  /**
   * Whether the child left care as a care leaver.
   *
   * @return true if it moved from care to care leaver
   */
  public final boolean isLeavingCare() {
    return isMove() && isLeavingCare(from().orElseThrow(), to().orElseThrow());
  }

  private boolean isMove() {
    return before().isPresent() && after().isPresent();
  }

  static boolean isStepUp(Status from, Status to) {
    return to.compareTo(from) < 0;
  }

  static boolean isStepDown(Status from, Status to) {
    return to.compareTo(from) > 0 && !isLeavingCare(from, to);
  }

  private static boolean isLeavingCare(Status from, Status to) {
    return from == Status.IN_CARE && to == Status.CARE_LEAVER;
  }

  /**
   * The step without identifiers.
   *
   * @return {@code 2019-03-04: child in need plan to child protection plan}, or {@code 2019-03-04:
   *     not open to early help}
   */
  @Override
  public final String toString() {
    return on() + ": " + label(from()) + " to " + label(to());
  }

  private static String label(Optional<Status> status) {
    return status.map(Status::label).orElse("not open");
  }
}
