package org.caselight.casework.protection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.casework.YesNoUnknown;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * A child protection conference that was held: which kind, when, and what came of it.
 *
 * <p>Dates that contradict each other are taken as they are; {@link
 * ChildProtectionConferences#toIssues} says which do.
 */
@Value.Immutable
@CaselightValue
public abstract class ChildProtectionConference implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Orders conferences by child, then day; no tie between conferences that differ. */
  static final Comparator<ChildProtectionConference> BY_CHILD_AND_DAY =
      Comparator.comparing(ChildProtectionConference::child)
          .thenComparing(ChildProtectionConference::heldOn)
          .thenComparing(ChildProtectionConference::kind)
          .thenComparing(ChildProtectionConference::countedFrom, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionConference::resultedInPlan)
          .thenComparing(ChildProtectionConference::team, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionConference::worker, Ordered.emptiesFirst())
          .thenComparing(ChildProtectionConference::reference, Ordered.emptiesFirst());

  /** What a conference is for. */
  public enum Kind {
    /** Whether a child needs a plan, after an enquiry. */
    INITIAL("initial", "enquiry"),
    /** Whether a child on a plan of another authority needs one here. */
    TRANSFER_IN("transfer-in", "notification"),
    /** How a plan goes on. */
    REVIEW("review", "earlier conference");

    private final String label;
    private final String clock;

    Kind(String label, String clock) {
      this.label = label;
      this.clock = clock;
    }

    /**
     * The kind in words.
     *
     * @return initial, transfer-in or review
     */
    public String label() {
      return label;
    }

    /** What the conference is counted from. */
    String clock() {
      return clock;
    }

    /**
     * How long it may be until the conference is held.
     *
     * @return {@link StatutoryTimeLimits#INITIAL_CONFERENCE} from the start of the enquiry, {@link
     *     StatutoryTimeLimits#TRANSFER_IN_CONFERENCE} from the notification; empty for a review,
     *     whose limit depends on the conference before it
     */
    public Optional<TimeLimit> limit() {
      return switch (this) {
        case INITIAL -> Optional.of(StatutoryTimeLimits.INITIAL_CONFERENCE);
        case TRANSFER_IN -> Optional.of(StatutoryTimeLimits.TRANSFER_IN_CONFERENCE);
        case REVIEW -> Optional.empty();
      };
    }
  }

  ChildProtectionConference() {}

  /**
   * An initial conference.
   *
   * @param child the child
   * @param enquiryStartedOn the day of the strategy discussion that initiated the enquiry
   * @param heldOn the day of the conference
   * @return the conference; what came of it is unknown
   * @throws IllegalArgumentException if a date is before 1900 or after 2200
   */
  public static ChildProtectionConference ofInitial(
      ChildId child, LocalDate enquiryStartedOn, LocalDate heldOn) {
    return builder()
        .child(child)
        .kind(Kind.INITIAL)
        .countedFrom(enquiryStartedOn)
        .heldOn(heldOn)
        .build();
  }

  /**
   * A transfer-in conference.
   *
   * @param child the child
   * @param notifiedOn the day on which the other authority's notification came
   * @param heldOn the day of the conference
   * @return the conference; what came of it is unknown
   * @throws IllegalArgumentException if a date is before 1900 or after 2200
   */
  public static ChildProtectionConference ofTransferIn(
      ChildId child, LocalDate notifiedOn, LocalDate heldOn) {
    return builder()
        .child(child)
        .kind(Kind.TRANSFER_IN)
        .countedFrom(notifiedOn)
        .heldOn(heldOn)
        .build();
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
   * What the conference is for.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * The day of the conference.
   *
   * @return the day it was held
   */
  public abstract LocalDate heldOn();

  /**
   * The day from which its time limit counts.
   *
   * @return of an initial conference the start of its enquiry, of a transfer-in the notification;
   *     empty if not recorded
   */
  public abstract Optional<LocalDate> countedFrom();

  /**
   * Whether it made the child the subject of a plan; of a review, whether the plan goes on.
   *
   * @return the answer, unknown by default
   */
  @Value.Default
  public YesNoUnknown resultedInPlan() {
    return YesNoUnknown.UNKNOWN;
  }

  /**
   * The team that held the case.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * The worker who held the case.
   *
   * @return the worker's pseudonym, empty if not recorded
   */
  public abstract Optional<WorkerId> worker();

  /**
   * By what other records point to this one.
   *
   * @return the reference, empty if there is none
   */
  public abstract Optional<String> reference();

  @Value.Check
  void validate() {
    RecordedDates.require("heldOn", heldOn());
    RecordedDates.require("countedFrom", countedFrom());
    reference().ifPresent(text -> Words.requirePseudonym("reference", text));
  }

  /**
   * Whether it was held before the day from which it is counted.
   *
   * @return true if its dates contradict each other
   */
  public final boolean isContradictory() {
    return countedFrom().map(heldOn()::isBefore).orElse(false);
  }

  /**
   * Whether it is of a kind and was held in a period.
   *
   * @param kind the kind
   * @param period the period
   * @return true if both; whether its dates contradict each other does not matter
   */
  public final boolean isHeldIn(Kind kind, DateRange period) {
    return kind() == kind && period.contains(heldOn());
  }

  /**
   * Whether it was held within the limit of its kind: 15 working days for an initial or a
   * transfer-in conference.
   *
   * @param days the working days
   * @return true if it took no more than the limit; false for one without {@link #timeliness}, a
   *     review among them
   */
  public final boolean isInTime(WorkingDays days) {
    return kind().limit().map(limit -> isInTime(limit, days)).orElse(false);
  }

  /**
   * Whether it was held within a limit.
   *
   * @param limit the limit, counted from {@link #countedFrom}
   * @param days the working days
   * @return true if it took no more than the limit; false for one without {@link #timeliness}
   */
  public final boolean isInTime(TimeLimit limit, WorkingDays days) {
    return whyNotTimed(limit, days).isEmpty() && isWithin(limit, days);
  }

  private boolean isWithin(TimeLimit limit, WorkingDays days) {
    return limit.isWithin(countedFrom().orElseThrow(), heldOn(), days);
  }

  /**
   * How it stands against a limit.
   *
   * @param limit the limit, counted from {@link #countedFrom}
   * @param days the working days
   * @return in time or late; empty if {@link #whyNotTimed} has a reason
   */
  public final Optional<Timeliness> timeliness(TimeLimit limit, WorkingDays days) {
    return whyNotTimed(limit, days).isPresent()
        ? Optional.empty()
        : Optional.of(isWithin(limit, days) ? Timeliness.IN_TIME : Timeliness.LATE);
  }

  /**
   * Why it can be called neither in time nor late.
   *
   * @param limit the limit, counted from {@link #countedFrom}
   * @param days the working days
   * @return that no day to count from is recorded, that it was held before that day, or that the
   *     calendar does not know the days; empty if it has a {@link #timeliness}
   */
  public final Optional<String> whyNotTimed(TimeLimit limit, WorkingDays days) {
    if (countedFrom().isEmpty()) {
      return Optional.of("no day to count from recorded");
    }
    return isContradictory()
        ? Optional.of("conference before the " + kind().clock())
        : whyNotCountable(limit, days);
  }

  /**
   * That the calendar does not know the days; whatever else is wrong is no matter of a calendar.
   */
  final Optional<String> whyNotCountable(TimeLimit limit, WorkingDays days) {
    return countedFrom()
        .filter(from -> !isContradictory())
        .flatMap(from -> Reasons.whyNotCountable(limit, from, heldOn(), days));
  }

  /**
   * How many working days it took.
   *
   * @param days the working days, and how they are counted from a start
   * @return the working days from {@link #countedFrom} to the conference; empty if no day to count
   *     from is recorded, the conference was before it, or the calendar does not know both
   */
  public final OptionalLong workingDaysTaken(WorkingDays days) {
    return countedFrom()
        .filter(from -> !isContradictory() && Reasons.isKnown(from, heldOn(), days))
        .map(from -> OptionalLong.of(days.elapsed(from, heldOn())))
        .orElseGet(OptionalLong::empty);
  }

  /**
   * The conference without identifiers.
   *
   * @return {@code initial conference 2019-01-24, counted from 2019-01-07, plan: yes}
   */
  @Override
  public final String toString() {
    return kind().label()
        + " conference "
        + heldOn()
        + countedFrom().map(from -> ", counted from " + from).orElse("")
        + ", plan: "
        + resultedInPlan().label();
  }

  /** Builds a {@link ChildProtectionConference}: child, kind and day are required. */
  public static final class Builder extends ImmutableChildProtectionConference.Builder {
    Builder() {}
  }
}
