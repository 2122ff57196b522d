package org.caselight.improvement.assurance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.Team;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * An occasion on which staff were heard: a drop-in session, a survey. What did they raise, and did
 * anybody come back to them?
 *
 * <p>It has no place for who came or who said what. What is recorded may contradict itself; {@link
 * ListeningEvents#toIssues} says where it does.
 *
 * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25 ("all staff have been
 * invited to share concerns"; "Teams have subsequently reported feeling listened to"); Thurrock,
 * Children's Services Overview and Scrutiny Committee, Update on Recommendations from Social Care
 * Services Review (briefings "held in different parts of the building to ensure confidentiality").
 */
@Value.Immutable
@CaselightValue
public abstract class ListeningEvent implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String NOTHING_RAISED = "nothing was raised";
  private static final String BEFORE_HELD = "fed back before it was held";
  private static final String OUTSIDE_CALENDAR = "outside the working-day calendar";
  private static final String INVITED_NOT_RECORDED = "invited not recorded";
  private static final String ATTENDED_NOT_RECORDED = "attended not recorded";
  private static final String MORE_ATTENDED = "more attended than were invited";

  /** Leaves no tie between events that differ. */
  static final Comparator<ListeningEvent> ORDER =
      Comparator.comparing(ListeningEvent::heldOn)
          .thenComparing(ListeningEvent::kind)
          .thenComparing(ListeningEvent::teams, Ordered.<Team>oneByOne())
          .thenComparing(event -> event.invited().orElse(-1))
          .thenComparing(event -> event.attended().orElse(-1))
          .thenComparing(ListeningEvent::themes, Ordered.<Theme>oneByOne())
          .thenComparing(event -> event.fedBackOn().orElse(LocalDate.MIN));

  ListeningEvent() {}

  /**
   * An event of which nothing else is recorded.
   *
   * @param kind what kind of occasion
   * @param heldOn the day; of a survey the day it closed
   * @return the event
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static ListeningEvent of(ListeningEventKind kind, LocalDate heldOn) {
    return builder().kind(kind).heldOn(heldOn).build();
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
   * What kind of occasion it was.
   *
   * @return the kind
   */
  public abstract ListeningEventKind kind();

  /**
   * The day it was held; of a survey the day it closed.
   *
   * @return the day
   */
  public abstract LocalDate heldOn();

  /**
   * For whose staff it was held.
   *
   * @return the teams, by name; none if it was open to all
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Team> teams();

  /**
   * How many were invited, or asked.
   *
   * @return 0 or more, empty if not recorded
   */
  public abstract OptionalLong invited();

  /**
   * How many came, or answered.
   *
   * @return 0 or more, empty if not recorded
   */
  public abstract OptionalLong attended();

  /**
   * What staff raised, in a few words each.
   *
   * @return the themes, by name; none if nothing was raised
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Theme> themes();

  /**
   * The day on which staff were told what became of what they raised.
   *
   * @return the day, empty if they were not
   */
  public abstract Optional<LocalDate> fedBackOn();

  @Value.Check
  void validate() {
    RecordedDates.require("heldOn", heldOn());
    RecordedDates.require("fedBackOn", fedBackOn());
    requireNotNegative("invited", invited());
    requireNotNegative("attended", attended());
  }

  private static void requireNotNegative(String attribute, OptionalLong number) {
    number.ifPresent(
        value -> checkArgument(value >= 0, "%s: must be 0 or more, was %s", attribute, value));
  }

  /**
   * Whether it was held in a period, as known on a day: the whole of every measure of {@link
   * ListeningEvents}.
   *
   * @param period the period
   * @param asAt the day; an event of a later day is a plan
   * @return true if its day is in the period, and is that day or before it
   */
  public final boolean isHeldIn(DateRange period, LocalDate asAt) {
    return period.contains(heldOn()) && isHeldBy(asAt);
  }

  private boolean isHeldBy(LocalDate asAt) {
    return !heldOn().isAfter(asAt);
  }

  /**
   * Whether staff had been told, by a day, what became of what they raised: the part of {@link
   * ListeningEvents#toFedBack}.
   *
   * <p>Feedback dated before the event cannot be about it and does not count.
   *
   * @param asAt the day
   * @return true if fed back on or before it, and not before the event
   */
  public final boolean isFedBackBy(LocalDate asAt) {
    return fedBackOn().filter(day -> !day.isAfter(asAt) && !day.isBefore(heldOn())).isPresent();
  }

  /**
   * Whether staff wait, on a day, to be told what became of what they raised.
   *
   * @param asAt the day
   * @return true if it was held by then, something was raised, and nothing fed back
   */
  public final boolean isWaiting(LocalDate asAt) {
    return isHeldBy(asAt) && !themes().isEmpty() && !isFedBackBy(asAt);
  }

  /**
   * For how long staff wait, on a day, to be told what became of what they raised.
   *
   * @param asAt the day
   * @return calendar days since the event; empty if nobody waits
   */
  public final OptionalLong daysWaiting(LocalDate asAt) {
    return isWaiting(asAt)
        ? OptionalLong.of(ChronoUnit.DAYS.between(heldOn(), asAt))
        : OptionalLong.empty();
  }

  /**
   * How the feedback stands on a day, against a limit counted from the event.
   *
   * @param limit the limit, a council's own: no rule asks for one
   * @param days the working days
   * @param asAt the day
   * @return in time, late, not yet due or overdue; empty if {@link #whyFeedbackNotTimed} says why
   *     not
   */
  public final Optional<Timeliness> feedbackTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyFeedbackNotTimed(limit, days, asAt).isPresent()
        ? Optional.empty()
        : Optional.of(limit.timeliness(heldOn(), fedBackOn(), days, asAt));
  }

  /**
   * Why it cannot be told on a day how the feedback stands against a limit.
   *
   * @param limit the limit
   * @param days the working days
   * @param asAt the day
   * @return {@code not held yet}, {@code nothing was raised}, {@code fed back before it was held}
   *     or {@code outside the working-day calendar}; empty if it can
   */
  public final Optional<String> whyFeedbackNotTimed(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    if (!isHeldBy(asAt)) {
      return Optional.of("not held yet");
    }
    if (themes().isEmpty()) {
      return Optional.of(NOTHING_RAISED);
    }
    if (isFedBackBeforeHeld()) {
      return Optional.of(BEFORE_HELD);
    }
    LocalDate until = isFedBackBy(asAt) ? fedBackOn().orElseThrow() : asAt;
    return limit.isAnswerable(heldOn(), until, days)
        ? Optional.empty()
        : Optional.of(OUTSIDE_CALENDAR);
  }

  final boolean isFedBackBeforeHeld() {
    return fedBackOn().filter(day -> day.isBefore(heldOn())).isPresent();
  }

  /** Why the event has no part in the share that was fed back. */
  final Optional<String> whyNoFeedbackNeeded() {
    return themes().isEmpty() ? Optional.of(NOTHING_RAISED) : Optional.empty();
  }

  /**
   * The share of those invited who came.
   *
   * @return attended ÷ invited; empty if {@link #whyNoAttendance} says why not
   */
  public final Optional<Proportion> attendance() {
    return whyNoAttendance().isPresent()
        ? Optional.empty()
        : Optional.of(Proportion.of(attended().orElseThrow(), invited().orElseThrow()));
  }

  /**
   * Why there is no share of those invited who came.
   *
   * @return {@code invited not recorded}, {@code attended not recorded} or {@code more attended
   *     than were invited}; empty if there is one
   */
  public final Optional<String> whyNoAttendance() {
    if (invited().isEmpty()) {
      return Optional.of(INVITED_NOT_RECORDED);
    }
    if (attended().isEmpty()) {
      return Optional.of(ATTENDED_NOT_RECORDED);
    }
    return isAttendedByMoreThanInvited() ? Optional.of(MORE_ATTENDED) : Optional.empty();
  }

  final boolean isAttendedByMoreThanInvited() {
    return invited().isPresent() && attended().orElse(0) > invited().getAsLong();
  }

  /**
   * The event in one line.
   *
   * @return {@code drop-in session on 2024-11-06, 12 of 30 attended, 2 themes, fed back
   *     2024-11-20}; what is not recorded is not there
   */
  @Override
  public final String toString() {
    return kind().label()
        + " on "
        + heldOn()
        + attendedInWords()
        + ", "
        + Words.count(themes().size(), "theme")
        + fedBackOn().map(day -> ", fed back " + day).orElse("");
  }

  private String attendedInWords() {
    if (attended().isEmpty()) {
      return invited().isEmpty() ? "" : ", " + invited().getAsLong() + " invited";
    }
    return ", "
        + attended().getAsLong()
        + (invited().isEmpty() ? "" : " of " + invited().getAsLong())
        + " attended";
  }

  /** Builds a {@link ListeningEvent}: kind and day are required. */
  public static final class Builder extends ImmutableListeningEvent.Builder {
    Builder() {}
  }
}
