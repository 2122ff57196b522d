package org.caselight.casework.protection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.ChildSpan;
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
 * An enquiry under section 47 of the Children Act 1989: whether a child is suffering, or likely to
 * suffer, significant harm.
 *
 * <p>It may lead to an initial child protection conference; about two of three end without one.
 * Dates that contradict each other are taken as they are; {@link Section47Enquiries#toIssues} says
 * which do.
 */
@Value.Immutable
@CaselightValue
public abstract class Section47Enquiry implements ChildSpan, Serializable {
  private static final long serialVersionUID = 1L;

  /** Orders enquiries by child, then start; no tie between enquiries that differ. */
  static final Comparator<Section47Enquiry> BY_CHILD_AND_START =
      Comparator.comparing(Section47Enquiry::child)
          .thenComparing(Section47Enquiry::startedOn)
          .thenComparing(Section47Enquiry::endedOn, Ordered.emptiesFirst())
          .thenComparing(Section47Enquiry::conferenceHeldOn, Ordered.emptiesFirst())
          .thenComparing(Section47Enquiry::conferenceUnnecessary)
          .thenComparing(Section47Enquiry::resultedInPlan)
          .thenComparing(Section47Enquiry::team, Ordered.emptiesFirst())
          .thenComparing(Section47Enquiry::worker, Ordered.emptiesFirst())
          .thenComparing(Section47Enquiry::reference, Ordered.emptiesFirst());

  Section47Enquiry() {}

  /**
   * An enquiry that goes on.
   *
   * @param child the child
   * @param startedOn the day of the strategy discussion that initiated it
   * @return the enquiry, without a conference so far
   * @throws IllegalArgumentException if the date is before 1900 or after 2200
   */
  public static Section47Enquiry of(ChildId child, LocalDate startedOn) {
    return builder().child(child).startedOn(startedOn).build();
  }

  /**
   * An enquiry that led to an initial conference.
   *
   * @param child the child
   * @param startedOn the day of the strategy discussion that initiated it
   * @param conferenceHeldOn the day of the conference
   * @return the enquiry, with no end recorded; what came of the conference is unknown
   * @throws IllegalArgumentException if a date is before 1900 or after 2200
   */
  public static Section47Enquiry ofConference(
      ChildId child, LocalDate startedOn, LocalDate conferenceHeldOn) {
    return builder().child(child).startedOn(startedOn).conferenceHeldOn(conferenceHeldOn).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract ChildId child();

  /**
   * The day it started.
   *
   * @return the day of the strategy discussion that initiated it
   */
  @Override
  public abstract LocalDate startedOn();

  /**
   * The day it ended.
   *
   * <p>The children in need census and Ofsted's Annex A record no end: an enquiry of theirs ends
   * with its conference, or when one is deemed unnecessary. Give that day, if you know it, or the
   * enquiry is taken to be open still.
   *
   * @return the first day on which it was no longer open, empty if it has not ended
   */
  @Override
  public abstract Optional<LocalDate> endedOn();

  /**
   * The day of its initial child protection conference.
   *
   * @return the day, empty if none was held
   */
  public abstract Optional<LocalDate> conferenceHeldOn();

  /**
   * Whether a conference was deemed unnecessary.
   *
   * @return the answer, unknown by default
   */
  @Value.Default
  public YesNoUnknown conferenceUnnecessary() {
    return YesNoUnknown.UNKNOWN;
  }

  /**
   * Whether its conference made the child the subject of a plan.
   *
   * @return the answer, unknown by default
   */
  @Value.Default
  public YesNoUnknown resultedInPlan() {
    return YesNoUnknown.UNKNOWN;
  }

  /**
   * The team that made it.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * The worker who made it.
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
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
    RecordedDates.require("conferenceHeldOn", conferenceHeldOn());
    reference().ifPresent(text -> Words.requirePseudonym("reference", text));
  }

  /**
   * The conference it led to.
   *
   * @return the initial conference, counted from the start of the enquiry, with its team, worker
   *     and reference; empty if none was held
   */
  public final Optional<ChildProtectionConference> initialConference() {
    return conferenceHeldOn()
        .map(
            heldOn ->
                ChildProtectionConference.builder()
                    .child(child())
                    .kind(ChildProtectionConference.Kind.INITIAL)
                    .heldOn(heldOn)
                    .countedFrom(startedOn())
                    .resultedInPlan(resultedInPlan())
                    .team(team())
                    .worker(worker())
                    .reference(reference())
                    .build());
  }

  /**
   * How many working days it took to the conference.
   *
   * @param days the working days, and how they are counted from a start
   * @return the working days; empty if none was held, it is dated before the enquiry, or the
   *     calendar does not know both days
   */
  public final OptionalLong workingDaysToConference(WorkingDays days) {
    return initialConference()
        .map(conference -> conference.workingDaysTaken(days))
        .orElseGet(OptionalLong::empty);
  }

  /**
   * How its conference stands on a day, against {@link StatutoryTimeLimits#INITIAL_CONFERENCE}: 15
   * working days.
   *
   * @param days the working days
   * @param asAt the day
   * @return as {@link #conferenceTimeliness(TimeLimit, WorkingDays, LocalDate)}
   */
  public final Optional<Timeliness> conferenceTimeliness(WorkingDays days, LocalDate asAt) {
    return conferenceTimeliness(StatutoryTimeLimits.INITIAL_CONFERENCE, days, asAt);
  }

  /**
   * How its conference stands on a day, against a limit.
   *
   * <p>In time or late if it was held by then; a conference held later is not held yet. Otherwise
   * not yet due, or overdue once more than the limit has passed since the enquiry started; with
   * neither if the conference was deemed unnecessary, or the enquiry has ended and nobody recorded
   * that one is necessary, nor one that was held later. Most enquiries end without a conference;
   * one that ended and for which a conference was deemed necessary still waits for it.
   *
   * <p>Source: DfE, children in need census 2022-23, check 8675Q, for overdue. What the end of the
   * enquiry means is a convention of this library; the other choices are that it ends every wait,
   * and that only a conference deemed unnecessary does.
   *
   * @param limit the limit, counted from the start of the enquiry
   * @param days the working days
   * @param asAt the day
   * @return how it stands; empty if {@link #whyConferenceNotTimed} has a reason
   */
  public final Optional<Timeliness> conferenceTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyConferenceNotTimed(limit, days, asAt).isPresent()
        ? Optional.empty()
        : Optional.of(timedConference(limit, days, asAt));
  }

  /** How the conference of an enquiry stands that is not left out. */
  final Timeliness timedConference(TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return conferenceBy(asAt)
        .flatMap(conference -> conference.timeliness(limit, days))
        .orElseGet(() -> limit.timeliness(startedOn(), Optional.empty(), days, asAt));
  }

  /**
   * Why its conference stands in no way against a limit on a day.
   *
   * @param limit the limit, counted from the start of the enquiry
   * @param days the working days
   * @param asAt the day
   * @return that the enquiry started later, that the conference was before it or was deemed
   *     unnecessary, that the enquiry ended without one or before it started, or that the calendar
   *     does not know the days; empty if it has a {@link #conferenceTimeliness}
   */
  public final Optional<String> whyConferenceNotTimed(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    if (startedOn().isAfter(asAt)) {
      return Optional.of(Reasons.NOT_STARTED);
    }
    Optional<ChildProtectionConference> held = conferenceBy(asAt);
    if (held.isPresent()) {
      return held.get().whyNotTimed(limit, days);
    }
    if (isConferenceDeemedUnnecessary()) {
      return Optional.of("conference deemed unnecessary");
    }
    if (hasEndedBy(asAt) && (isContradictory() || !isConferenceDeemedNecessary())) {
      return Optional.of(
          isContradictory() ? Reasons.ENDED_BEFORE_START : "ended with no conference held");
    }
    return Reasons.whyNotCountable(limit, startedOn(), asAt, days);
  }

  private Optional<ChildProtectionConference> conferenceBy(LocalDate asAt) {
    return initialConference().filter(conference -> !conference.heldOn().isAfter(asAt));
  }

  private boolean hasEndedBy(LocalDate asAt) {
    return endedOn().map(end -> !end.isAfter(asAt)).orElse(false);
  }

  /** Recorded as necessary, or shown to be by the conference that was held since. */
  private boolean isConferenceDeemedNecessary() {
    return conferenceUnnecessary() == YesNoUnknown.NO || conferenceHeldOn().isPresent();
  }

  private boolean isConferenceDeemedUnnecessary() {
    return conferenceUnnecessary() == YesNoUnknown.YES && conferenceHeldOn().isEmpty();
  }

  /**
   * By which day its initial conference is due, while it waits for one: 15 working days from its
   * start.
   *
   * @param days the working days
   * @param asAt the day
   * @return the due date, past if the conference is overdue; empty if it was held by then, {@link
   *     #whyConferenceNotTimed} has a reason, or it is due after the calendar ends
   */
  public final Optional<LocalDate> conferenceDueOn(WorkingDays days, LocalDate asAt) {
    TimeLimit limit = StatutoryTimeLimits.INITIAL_CONFERENCE;
    return conferenceTimeliness(limit, days, asAt)
        .filter(timeliness -> !timeliness.isDone() && limit.isCountable(startedOn(), days))
        .map(waiting -> limit.dueDate(startedOn(), days));
  }

  /**
   * Whether its conference is overdue on a day: started more than 15 working days ago, no
   * conference held, none deemed unnecessary, and the enquiry not ended, or ended with a conference
   * deemed necessary.
   *
   * @param days the working days
   * @param asAt the day
   * @return true if it is; what is due today is not overdue
   */
  public final boolean isConferenceOverdue(WorkingDays days, LocalDate asAt) {
    return conferenceTimeliness(days, asAt).filter(Timeliness.OVERDUE::equals).isPresent();
  }

  /**
   * Until when it went on, for the census, which records no end: the end, or else the conference,
   * or else nobody knows but it is over if a conference was deemed unnecessary.
   */
  final Optional<LocalDate> wentOnUntil() {
    return endedOn()
        .or(this::conferenceHeldOn)
        .or(() -> isConferenceDeemedUnnecessary() ? Optional.of(startedOn()) : Optional.empty());
  }

  /**
   * The enquiry without identifiers.
   *
   * @return {@code section 47 enquiry 2019-01-07 until 2019-01-18, conference 2019-01-24, plan:
   *     yes}, or {@code section 47 enquiry from 2019-01-07, no conference}, {@code conference
   *     deemed unnecessary}
   */
  @Override
  public final String toString() {
    return "section 47 enquiry "
        + Reasons.shown(startedOn(), endedOn())
        + conferenceHeldOn()
            .map(heldOn -> ", conference " + heldOn + ", plan: " + resultedInPlan().label())
            .orElse(
                isConferenceDeemedUnnecessary()
                    ? ", conference deemed unnecessary"
                    : ", no conference");
  }

  /** Builds a {@link Section47Enquiry}: the child and the start are required. */
  public static final class Builder extends ImmutableSection47Enquiry.Builder {
    Builder() {}
  }
}
