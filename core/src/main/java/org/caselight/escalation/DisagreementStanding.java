package org.caselight.escalation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * Where a disagreement stands on a day: at which stage, by when it is to be decided, whether that
 * is overdue, and what is next.
 *
 * <p>A stage is counted from the day the disagreement came to it, the whole from the day it was
 * raised, both as {@link TimeLimit} counts: what is due today is not overdue, and what was due on a
 * Friday by a limit of working days is not on the Saturday.
 */
@Value.Immutable
@CaselightValue
public abstract class DisagreementStanding implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String NOT_YET_RAISED = "raised after the day asked about";
  private static final String WITHDRAWN = "withdrawn";
  private static final String NO_LIMIT = "no time limit for the whole";
  private static final String OUTSIDE_CALENDAR = "outside the working-day calendar";

  DisagreementStanding() {}

  static DisagreementStanding of(
      Disagreement disagreement, EscalationProcess process, WorkingDays days, LocalDate asAt) {
    Course course = Course.of(disagreement, process, asAt);
    LocalDate raisedOn = disagreement.raisedOn();
    boolean isRaised = course.status() != DisagreementStatus.NOT_YET_RAISED;
    LocalDate countedTo = course.closedOn().orElse(asAt);
    Optional<TimeLimit> whole = process.limit().filter(limit -> isRaised);
    Optional<LocalDate> since = course.since();
    Optional<TimeLimit> allowed =
        course
            .stage()
            .filter(stage -> course.status() == DisagreementStatus.OPEN)
            .flatMap(process::stage)
            .flatMap(EscalationStage::allowed);
    Optional<String> whyLeftOut =
        switch (course.status()) {
          case NOT_YET_RAISED -> Optional.of(NOT_YET_RAISED);
          case WITHDRAWN -> Optional.of(WITHDRAWN);
          case OPEN, RESOLVED -> whyNotTold(whole, raisedOn, countedTo, days);
        };
    return ImmutableDisagreementStanding.builder()
        .disagreement(disagreement)
        .process(process)
        .asAt(asAt)
        .status(course.status())
        .stage(course.stage())
        .since(since)
        .closedOn(course.closedOn())
        .stageDueOn(allowed.flatMap(limit -> dueOn(limit, since.orElseThrow(), days)))
        .dueOn(whole.flatMap(limit -> dueOn(limit, raisedOn, days)))
        .stageTimeliness(
            allowed
                .filter(limit -> limit.isAnswerable(since.orElseThrow(), asAt, days))
                .map(limit -> limit.timeliness(since.orElseThrow(), Optional.empty(), days, asAt)))
        .timeliness(
            whole
                .filter(limit -> whyLeftOut.isEmpty())
                .map(limit -> limit.timeliness(raisedOn, course.closedOn(), days, asAt)))
        .whyLeftOut(whyLeftOut)
        .elapsed(
            Optional.of(countedTo)
                .filter(to -> isRaised)
                .filter(days::covers)
                .filter(to -> days.covers(raisedOn))
                .map(to -> days.elapsed(raisedOn, to)))
        .build();
  }

  private static Optional<LocalDate> dueOn(TimeLimit limit, LocalDate start, WorkingDays days) {
    return limit.isCountable(start, days)
        ? Optional.of(limit.dueDate(start, days))
        : Optional.empty();
  }

  private static Optional<String> whyNotTold(
      Optional<TimeLimit> whole, LocalDate raisedOn, LocalDate countedTo, WorkingDays days) {
    if (whole.isEmpty()) {
      return Optional.of(NO_LIMIT);
    }
    return whole
        .filter(limit -> !limit.isAnswerable(raisedOn, countedTo, days))
        .map(limit -> OUTSIDE_CALENDAR);
  }

  /**
   * The disagreement.
   *
   * @return the disagreement
   */
  public abstract Disagreement disagreement();

  /**
   * The process by which it is settled.
   *
   * @return the process
   */
  public abstract EscalationProcess process();

  /**
   * The day.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * Whether it is settled.
   *
   * @return the status
   */
  public abstract DisagreementStatus status();

  /**
   * The stage at which it is, or was when it was closed.
   *
   * @return the name as the process spells it, or as it was recorded if the process has no such
   *     stage ({@link #isStageKnown}); empty if it was not yet raised
   */
  public abstract Optional<String> stage();

  /**
   * Since when it is, or when it was closed had been, at that stage.
   *
   * @return the day it came to it, empty if it was not yet raised
   */
  public abstract Optional<LocalDate> since();

  /**
   * When it was closed.
   *
   * @return the day it was resolved or withdrawn, empty if it is open or not yet raised
   */
  public abstract Optional<LocalDate> closedOn();

  /**
   * The day by which the stage is to be decided.
   *
   * @return the day; empty if the disagreement is not open, the stage is not known or has no time
   *     limit, or its working days are outside the calendar
   */
  public abstract Optional<LocalDate> stageDueOn();

  /**
   * The day by which the whole is to be settled, or was, if it is closed.
   *
   * @return the day; empty if it was not yet raised, the whole has no time limit, or its working
   *     days are outside the calendar
   */
  public abstract Optional<LocalDate> dueOn();

  /**
   * How the present stage stands against its time limit.
   *
   * @return not yet due or overdue; empty if the disagreement is not open, the stage is not known
   *     or has no time limit, or a day is outside the calendar of working days
   */
  public abstract Optional<Timeliness> stageTimeliness();

  /**
   * How the whole stands against its time limit.
   *
   * @return in time or late if it was resolved, not yet due or overdue if it is open; empty if that
   *     cannot be told: {@link #whyLeftOut} says why
   */
  public abstract Optional<Timeliness> timeliness();

  /**
   * Why it cannot be told how the whole stands.
   *
   * @return {@code raised after the day asked about}, {@code withdrawn}, {@code no time limit for
   *     the whole} or {@code outside the working-day calendar}; empty if it can be told
   */
  public abstract Optional<String> whyLeftOut();

  abstract Optional<Long> elapsed();

  /**
   * How many working days it has taken.
   *
   * @return the working days from the day it was raised to the day it was closed, or to {@link
   *     #asAt} if it is open; empty if it was not yet raised or a day is outside the calendar
   */
  public final OptionalLong workingDaysUsed() {
    return elapsed().map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  /**
   * Whether it is open.
   *
   * @return true if it was raised and is neither resolved nor withdrawn
   */
  public final boolean isOpen() {
    return status() == DisagreementStatus.OPEN;
  }

  /**
   * Whether the process has the stage at which it is.
   *
   * @return false if it has not, or the disagreement was not yet raised
   */
  public final boolean isStageKnown() {
    return stage().flatMap(process()::stage).isPresent();
  }

  /**
   * Whether the present stage should have been decided by now.
   *
   * @return true if it is overdue; false if it is not known to be
   */
  public final boolean isStageOverdue() {
    return stageTimeliness().equals(Optional.of(Timeliness.OVERDUE));
  }

  /**
   * Whether the whole should have been settled by now.
   *
   * @return true if it is overdue; false if it is not known to be, and once it is closed
   */
  public final boolean isWholeOverdue() {
    return timeliness().equals(Optional.of(Timeliness.OVERDUE));
  }

  /**
   * Whether the present stage or the whole is overdue.
   *
   * @return true if either is
   */
  public final boolean isOverdue() {
    return isStageOverdue() || isWholeOverdue();
  }

  /**
   * The day by which something is to happen next.
   *
   * @return the due date of the stage or of the whole, whichever is earlier; empty if the
   *     disagreement is not open or neither is known
   */
  public final Optional<LocalDate> nextDueOn() {
    return isOpen()
        ? Stream.concat(stageDueOn().stream(), dueOn().stream()).min(LocalDate::compareTo)
        : Optional.empty();
  }

  /**
   * The stage to which it goes if it is not settled.
   *
   * @return the stage after the present one; empty if the disagreement is not open, there is no
   *     further stage, or the present one is not known
   */
  public final Optional<EscalationStage> nextStage() {
    return stage().filter(stage -> isOpen()).flatMap(process()::stageAfter);
  }

  /**
   * What is to happen next, in words.
   *
   * @return {@code to be decided by the two team managers by 2019-06-20, else escalate to Heads of
   *     service (the two heads of service)}; once it is overdue {@code was to be decided by the two
   *     team managers by 2019-06-20, escalate to Heads of service (the two heads of service)}; at
   *     the last stage {@code no further stage} instead of the next. The day is {@link #nextDueOn},
   *     left out if not known. {@code find out the stage, 'Area panel' is none of the process} if
   *     the stage is not known; {@code nothing, not yet raised} or {@code nothing, resolved on
   *     2019-06-20} if it is not open
   */
  public final String nextStep() {
    if (!isOpen()) {
      return "nothing, " + status().label() + closedOn().map(day -> " on " + day).orElse("");
    }
    String name = stage().orElseThrow();
    return process()
        .stage(name)
        .map(
            stage ->
                (isOverdue() ? "was to be decided by " : "to be decided by ")
                    + stage.decidedBy()
                    + nextDueOn().map(day -> " by " + day).orElse("")
                    + ", "
                    + afterwards())
        .orElseGet(() -> "find out the stage, '" + name + "' is none of the process");
  }

  private String afterwards() {
    return nextStage()
        .map(
            next ->
                (isOverdue() ? "escalate to " : "else escalate to ")
                    + next.name()
                    + " ("
                    + next.decidedBy()
                    + ")")
        .orElse("no further stage");
  }

  /**
   * The answer without reference, child and narrative.
   *
   * @return {@code disagreement open at Team managers since 2019-06-13, due 2019-06-20, the whole
   *     due 2019-07-10}, with {@code (overdue)} behind what is overdue; {@code disagreement
   *     resolved on 2019-06-20 at Team managers}; {@code disagreement not yet raised}
   */
  @Override
  public final String toString() {
    return "disagreement "
        + status().label()
        + closedOn().map(day -> " on " + day).orElse("")
        + stage().map(stage -> " at " + stage).orElse("")
        + since().filter(day -> isOpen()).map(day -> " since " + day).orElse("")
        + stageDueOn()
            .map(day -> ", due " + day + (isStageOverdue() ? " (overdue)" : ""))
            .orElse("")
        + dueOn()
            .filter(day -> isOpen())
            .map(day -> ", the whole due " + day + (isWholeOverdue() ? " (overdue)" : ""))
            .orElse("");
  }
}
