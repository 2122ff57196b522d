package org.caselight.casework.visit;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.immutables.value.Value;

/** Why a visit to a child is overdue, and what was done about it, as somebody recorded it. */
@Value.Immutable
@CaselightValue
public abstract class OverdueExplanation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The one that holds first; leaves no tie between explanations of a child that differ. */
  static final Comparator<OverdueExplanation> LATEST_FIRST =
      Comparator.comparing(OverdueExplanation::recordedOn, Comparator.reverseOrder())
          .thenComparing(OverdueExplanation::reason)
          .thenComparing(
              OverdueExplanation::actionTaken,
              Comparators.emptiesLast(Comparator.<String>naturalOrder()));

  OverdueExplanation() {}

  /**
   * An explanation without an action.
   *
   * @param child the child
   * @param reason why the visit is overdue
   * @param recordedOn the day it was recorded
   * @return the explanation
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static OverdueExplanation of(ChildId child, OverdueReason reason, LocalDate recordedOn) {
    return builder().child(child).reason(reason).recordedOn(recordedOn).build();
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
   * The child.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * Why the visit is overdue.
   *
   * @return the reason
   */
  public abstract OverdueReason reason();

  /**
   * What was done about it, in somebody's words: it may name people, and is printed nowhere.
   *
   * @return the action, empty if none was recorded
   */
  public abstract Optional<String> actionTaken();

  /**
   * The day it was recorded.
   *
   * @return the day
   */
  public abstract LocalDate recordedOn();

  @Value.Check
  void validate() {
    actionTaken().ifPresent(action -> Words.requirePseudonym("actionTaken", action));
    RecordedDates.require("recordedOn", recordedOn());
  }

  /**
   * Whether it explains an overdue visit: it is of that child, and was recorded on or before the
   * day asked about and after the day from which the visit's wait counts.
   *
   * <p>It may have been recorded before the visit was due ("abroad until July"). What was recorded
   * up to the day of the last visit explained an earlier wait, and does not explain the next one.
   * That is a convention of this library; the other choice is to ask for an explanation recorded
   * after the due date.
   *
   * @param due the visit
   * @return true if the visit is overdue and this is an explanation of it
   */
  public final boolean explains(VisitDue due) {
    return due.isOverdue()
        && due.child().equals(child())
        && !recordedOn().isAfter(due.asAt())
        && recordedOn().isAfter(due.waitingSince().orElseThrow());
  }

  /**
   * The explanation without identifiers and without the narrative.
   *
   * @return {@code carer unavailable, recorded 2019-06-10, action taken}, or {@code no action}
   */
  @Override
  public final String toString() {
    return reason().label()
        + ", recorded "
        + recordedOn()
        + (actionTaken().isPresent() ? ", action taken" : ", no action");
  }

  /** Builds an {@link OverdueExplanation}: child, reason and day are required. */
  public static final class Builder extends ImmutableOverdueExplanation.Builder {
    Builder() {}
  }
}
