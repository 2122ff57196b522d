package org.caselight.casework.visit;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.immutables.value.Value;

/** A visit that is overdue on a day, with the explanation that holds for it, if there is one. */
@Value.Immutable
@CaselightValue
public abstract class OverdueVisit implements Serializable {
  private static final long serialVersionUID = 1L;

  OverdueVisit() {}

  /**
   * The visit.
   *
   * @return the visit, overdue on its day
   */
  public abstract VisitDue due();

  /**
   * Why it is overdue, as recorded last.
   *
   * @return the explanation, empty if none holds
   */
  public abstract Optional<OverdueExplanation> explanation();

  @Value.Check
  void validate() {
    explanation()
        .ifPresent(
            explanation ->
                checkArgument(
                    explanation.explains(due()),
                    "explanation: must explain the visit (%s), was %s",
                    due(),
                    explanation));
  }

  /**
   * The child.
   *
   * @return the child's pseudonym
   */
  public final ChildId child() {
    return due().child();
  }

  /**
   * The status under which the visit is counted.
   *
   * @return of the statuses under which it is overdue, the first by precedence
   */
  public final Status countedUnder() {
    return due().countedUnder().orElseThrow();
  }

  /**
   * Why it is overdue.
   *
   * @return the reason, not known if nobody explained it
   */
  public final OverdueReason reason() {
    return explanation().map(OverdueExplanation::reason).orElse(OverdueReason.NOT_KNOWN);
  }

  /**
   * Whether it is known why it is overdue.
   *
   * @return true if there is an explanation that holds, with a reason
   */
  public final boolean isReasonKnown() {
    return reason().isKnown();
  }

  /**
   * Whether something was done about it.
   *
   * @return true if the explanation that holds has an action
   */
  public final boolean hasActionTaken() {
    return explanation().flatMap(OverdueExplanation::actionTaken).isPresent();
  }

  /**
   * By how many days it is overdue.
   *
   * @return calendar days since it was due, 1 or more
   */
  public final long daysOverdue() {
    return due().daysOverdue().orElseThrow();
  }

  /**
   * The overdue visit without identifiers and without the narrative.
   *
   * @return {@code visit to a child, child protection plan, due 2019-05-29, 16 days overdue: child
   *     away}
   */
  @Override
  public final String toString() {
    return due() + ": " + (isReasonKnown() ? reason().label() : "reason not known");
  }

  static final class Builder extends ImmutableOverdueVisit.Builder {
    Builder() {}
  }
}
