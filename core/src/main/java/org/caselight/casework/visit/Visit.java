package org.caselight.casework.visit;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.casework.YesNoUnknown;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * A visit to one child, made or planned: was the child seen, and alone?
 *
 * <p>Brothers and sisters seen on one visit have a record each. What is recorded may contradict
 * itself; {@link Visits#toIssues()} says where it does.
 */
@Value.Immutable
@CaselightValue
public abstract class Visit implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Leaves no tie between visits that differ. */
  static final Comparator<Visit> ORDER =
      Comparator.comparing(Visit::child)
          .thenComparing(Visit::on)
          .thenComparing(Visit::isCompleted)
          .thenComparing(Visit::childSeen)
          .thenComparing(Visit::seenAlone)
          .thenComparing(Visit::team, Comparators.emptiesFirst(Comparator.<Team>naturalOrder()))
          .thenComparing(
              Visit::worker, Comparators.emptiesFirst(Comparator.<WorkerId>naturalOrder()));

  Visit() {}

  /**
   * A completed visit.
   *
   * @param child the child
   * @param on the day
   * @param childSeen whether the child was seen
   * @return the visit; it is not known whether the child was seen alone
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Visit of(ChildId child, LocalDate on, YesNoUnknown childSeen) {
    return builder().child(child).on(on).childSeen(childSeen).build();
  }

  /**
   * A visit that has not been made: one to come, or one that came to nothing.
   *
   * @param child the child
   * @param on the day it is planned for
   * @return the visit, not completed
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Visit planned(ChildId child, LocalDate on) {
    return builder().child(child).on(on).isCompleted(false).childSeen(YesNoUnknown.UNKNOWN).build();
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
   * The day of the visit.
   *
   * @return the day it was made, or is planned for
   */
  public abstract LocalDate on();

  /**
   * Whether the visit was made.
   *
   * @return true, unless it was said not to be
   */
  @Value.Default
  public boolean isCompleted() {
    return true;
  }

  /**
   * Whether the child was seen.
   *
   * @return yes, no or unknown
   */
  public abstract YesNoUnknown childSeen();

  /**
   * Whether the child was seen alone, without a parent or carer.
   *
   * @return yes, no, or unknown if nothing was said
   */
  @Value.Default
  public YesNoUnknown seenAlone() {
    return YesNoUnknown.UNKNOWN;
  }

  /**
   * The team that visited.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * Who visited.
   *
   * @return the worker's pseudonym, empty if not recorded
   */
  public abstract Optional<WorkerId> worker();

  @Value.Check
  void validate() {
    RecordedDates.require("on", on());
  }

  /**
   * Whether the next visit is due a whole interval after this one: only a completed visit that saw
   * the child resets the clock. A visit of which nobody recorded whether the child was seen does
   * not.
   *
   * <p>The Regulations that fix how often looked-after children are visited speak of visiting the
   * child. That a visit to an empty house does not count is a convention of this library; the other
   * choice is to count every completed visit, which hides the children whom nobody saw.
   *
   * @return true if it was completed and the child was seen
   */
  public final boolean resetsClock() {
    return isCompleted() && childSeen() == YesNoUnknown.YES;
  }

  /**
   * Whether the visit has reset the clock by a day. A visit later than that day is a plan.
   *
   * @param asAt the day
   * @return true if it was on or before that day, was completed and the child was seen
   */
  public final boolean resetsClockBy(LocalDate asAt) {
    return resetsClock() && !on().isAfter(asAt);
  }

  /**
   * Whether the child was seen on this visit, in a period: the whole of {@link Visits#toSeenAlone}.
   *
   * @param period the period
   * @return true if the day is in the period, the visit was completed and the child was seen
   */
  public final boolean sawChildIn(DateRange period) {
    return resetsClock() && period.contains(on());
  }

  /**
   * Whether the child was seen on this visit, and alone: the part of {@link Visits#toSeenAlone}.
   *
   * @return true if the visit was completed, the child was seen, and it is recorded that it was
   *     alone
   */
  public final boolean sawChildAlone() {
    return resetsClock() && seenAlone() == YesNoUnknown.YES;
  }

  /**
   * The visit without identifiers.
   *
   * @return {@code visit on 2019-06-14, child seen alone}; {@code child seen}, {@code child not
   *     seen}, {@code not known whether the child was seen} or {@code not completed}
   */
  @Override
  public final String toString() {
    return "visit on " + on() + ", " + outcome();
  }

  private String outcome() {
    if (!isCompleted()) {
      return "not completed";
    }
    return switch (childSeen()) {
      case YES -> sawChildAlone() ? "child seen alone" : "child seen";
      case NO -> "child not seen";
      case UNKNOWN -> "not known whether the child was seen";
    };
  }

  /** Builds a {@link Visit}: child, day and whether the child was seen are required. */
  public static final class Builder extends ImmutableVisit.Builder {
    Builder() {}
  }
}
