package org.caselight.casework.frontdoor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.PrimaryNeed;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A request that social care do something for one child: who asked, when, what was decided, and how
 * it ended.
 *
 * <p>Dates that contradict each other are taken as they are; {@link Referrals#toIssues} finds them,
 * and each measure says what it left out. New information on an open case is no referral, though
 * many systems record it as one: say so with {@link #isOnOpenCase}, and every measure leaves it out
 * and counts it.
 *
 * <p>Source: DfE, Children in need statistics, methodology: new information about a child whose
 * case is open already is not a referral.
 */
@Value.Immutable
@CaselightValue
public abstract class Referral implements Serializable {
  private static final long serialVersionUID = 1L;

  Referral() {}

  /**
   * A referral of which no more is known.
   *
   * @param child the child
   * @param receivedOn the day it was received
   * @return the referral
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Referral of(ChildId child, LocalDate receivedOn) {
    return builder().child(child).receivedOn(receivedOn).build();
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
   * The referral's own reference, by which contacts and assessments name it.
   *
   * @return the reference, empty if it has none
   */
  public abstract Optional<String> reference();

  /**
   * The child.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * The day it was received.
   *
   * @return the day
   */
  public abstract LocalDate receivedOn();

  /**
   * Who made it.
   *
   * @return the source, empty if not recorded
   */
  public abstract Optional<ReferralSource> source();

  /**
   * The team it was given to.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * The worker it was given to.
   *
   * @return the worker's pseudonym, empty if not recorded
   */
  public abstract Optional<WorkerId> worker();

  /**
   * The day on which it was decided what happens.
   *
   * @return the day, empty if not recorded
   */
  public abstract Optional<LocalDate> decidedOn();

  /**
   * What was decided.
   *
   * @return the outcome, empty if not recorded
   */
  public abstract Optional<ReferralOutcome> outcome();

  /**
   * Why the child came to need help.
   *
   * @return the primary need, empty if not recorded
   */
  public abstract Optional<PrimaryNeed> primaryNeed();

  /**
   * The day on which the case that it opened was closed.
   *
   * @return the day, empty if it is open or that is not recorded
   */
  public abstract Optional<LocalDate> closedOn();

  /**
   * Why the case was closed.
   *
   * @return the reason, empty if it is open or that is not recorded
   */
  public abstract Optional<ClosureReason> closureReason();

  /**
   * Whether it is new information on a case that was open already, and so no referral.
   *
   * @return true if it is; false unless given
   */
  @Value.Default
  public boolean isOnOpenCase() {
    return false;
  }

  /** Asked of every referral there is, where an {@code Optional} costs more than the answer. */
  @Value.Derived
  @Value.Auxiliary
  @Nullable ReferralOutcome outcomeOrNull() {
    return outcome().orElse(null);
  }

  @Value.Check
  void validate() {
    reference().ifPresent(reference -> Words.requirePseudonym("reference", reference));
    RecordedDates.require("receivedOn", receivedOn());
    RecordedDates.require("decidedOn", decidedOn());
    RecordedDates.require("closedOn", closedOn());
  }

  /**
   * Why no measure counts it.
   *
   * @return {@code new information on an open case}, empty if it is a referral
   */
  public final Optional<String> whyLeftOut() {
    return isOnOpenCase() ? Optional.of(Reasons.ON_OPEN_CASE) : Optional.empty();
  }

  /**
   * Why no measure of what was decided counts it.
   *
   * @return {@code new information on an open case} or {@code no outcome recorded}, empty if it is
   *     counted
   */
  public final Optional<String> whyOutcomeLeftOut() {
    if (isOnOpenCase()) {
      return whyLeftOut();
    }
    return outcomeOrNull() == null ? Optional.of(Reasons.NO_OUTCOME) : Optional.empty();
  }

  private boolean isOutcome(ReferralOutcome outcome) {
    return outcomeOrNull() == outcome;
  }

  /**
   * Whether nothing was done about it.
   *
   * @return true if the outcome is no further action
   */
  public final boolean isNoFurtherAction() {
    return isOutcome(ReferralOutcome.NO_FURTHER_ACTION);
  }

  /**
   * Whether it was decided to assess the child.
   *
   * @return true if the outcome is an assessment; false for an enquiry, though an assessment may go
   *     with it
   */
  public final boolean isForAssessment() {
    return isOutcome(ReferralOutcome.ASSESSMENT);
  }

  /**
   * Whether the child was stepped down to early help without an assessment.
   *
   * @return true if the outcome is early help; false for a case closed after assessment (RC9)
   */
  public final boolean isSteppedDownToEarlyHelp() {
    return isOutcome(ReferralOutcome.EARLY_HELP);
  }

  /**
   * Whether the child was assessed and found not to be in need.
   *
   * @return true if the reason for closure is RC8 or RC9
   */
  public final boolean isAssessedNotInNeed() {
    return closureReason().map(ClosureReason::isAssessedNotInNeed).orElse(false);
  }

  /**
   * Why its decision is not held against a time limit.
   *
   * @param limit how long the decision may take
   * @param days the working days
   * @param asAt the day asked about
   * @return {@code new information on an open case}, {@code decided before it was received}, {@code
   *     later than the day asked about} if it was not received by then, {@code no day of decision
   *     recorded} if it has an outcome, and so is not open, or {@code outside the working-day
   *     calendar}; empty if {@link #decisionTimeliness} answers
   */
  public final Optional<String> whyDecisionLeftOut(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    if (isOnOpenCase()) {
      return whyLeftOut();
    }
    if (isDecidedBeforeReceived()) {
      return Optional.of("decided before it was received");
    }
    if (receivedOn().isAfter(asAt)) {
      return Optional.of(Reasons.LATER);
    }
    if (outcome().isPresent() && decidedOn().isEmpty()) {
      return Optional.of("no day of decision recorded");
    }
    LocalDate end = decidedOn().filter(day -> !day.isAfter(asAt)).orElse(asAt);
    return limit.isAnswerable(receivedOn(), end, days)
        ? Optional.empty()
        : Optional.of(Reasons.OUTSIDE_CALENDAR);
  }

  final boolean isDecidedBeforeReceived() {
    return decidedOn().isPresent() && decidedOn().get().isBefore(receivedOn());
  }

  /**
   * How its decision stands against the working day of guidance ({@link
   * StatutoryTimeLimits#DECISION_ON_REFERRAL}).
   *
   * @param days the working days
   * @param asAt the day asked about
   * @return how it stands; empty for the reasons of {@link #whyDecisionLeftOut}
   */
  public final Optional<Timeliness> decisionTimeliness(WorkingDays days, LocalDate asAt) {
    return decisionTimeliness(StatutoryTimeLimits.DECISION_ON_REFERRAL, days, asAt);
  }

  /**
   * How its decision stands against a time limit of one's own.
   *
   * @param limit how long the decision may take, from the day of receipt
   * @param days the working days
   * @param asAt the day asked about; what was decided later is not decided yet
   * @return how it stands; empty for the reasons of {@link #whyDecisionLeftOut}
   */
  public final Optional<Timeliness> decisionTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyDecisionLeftOut(limit, days, asAt).isPresent()
        ? Optional.empty()
        : Optional.of(decisionStanding(limit, days, asAt));
  }

  /** How the decision stands of one that is not left out. */
  final Timeliness decisionStanding(TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return limit.timeliness(receivedOn(), decidedOn(), days, asAt);
  }

  /**
   * Whether it was decided within a time limit.
   *
   * @param limit how long the decision may take, from the day of receipt
   * @param days the working days
   * @return true if it was; false if it was later, is not decided, or is left out
   */
  public final boolean isDecidedInTime(TimeLimit limit, WorkingDays days) {
    return decidedOn()
        .flatMap(decided -> decisionTimeliness(limit, days, decided))
        .filter(Timeliness.IN_TIME::equals)
        .isPresent();
  }

  /**
   * The referral without identifiers.
   *
   * @return {@code Referral received 2019-01-07, decided 2019-01-08: assessment, closed 2019-03-01
   *     (RC8)}
   */
  @Override
  public final String toString() {
    return "Referral received "
        + receivedOn()
        + (isOnOpenCase() ? " on an open case" : "")
        + decidedOn().map(day -> ", decided " + day).orElse("")
        + outcome().map(outcome -> ": " + outcome.label()).orElse("")
        + closedOn().map(day -> ", closed " + day).orElse("")
        + closureReason().map(reason -> " (" + reason.code() + ")").orElse("");
  }

  /** Builds a {@link Referral}: the child and the day are required. */
  public static final class Builder extends ImmutableReferral.Builder {
    Builder() {}
  }
}
