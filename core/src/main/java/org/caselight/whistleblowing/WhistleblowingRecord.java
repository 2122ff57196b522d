package org.caselight.whistleblowing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.internal.AppendOnlyValue;
import org.caselight.internal.Chronology;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * Somebody blew the whistle: what about, through which channel, and what came of it.
 *
 * <p>What becomes of it is only ever added to: {@link #withAction}, {@link #withResponse} and the
 * like give a new record, and what stood on a past day can still be asked, of the facts dated on or
 * before that day. Dates may contradict each other, because people record them; {@link
 * WhistleblowingRecords#toIssues} says where they do.
 *
 * <pre>{@code
 * WhistleblowingRecord record =
 *     WhistleblowingRecord.builder()
 *         .reference("WB-3")
 *         .receivedOn(LocalDate.of(2024, 11, 5))
 *         .channel(Channel.OFSTED)
 *         .source(Source.anonymous())
 *         .addThemes(Theme.of("Management practice"))
 *         .build()
 *         .withResponse(LocalDate.of(2024, 12, 2));
 * record.isInvestigable(asAt); // false: themes only, no dated incident
 * record.toString(); // anonymous, to Ofsted (outside), received 2024-11-05, 1 theme, 0 dated incidents
 * }</pre>
 */
@Value.Immutable
@AppendOnlyValue
public abstract class WhistleblowingRecord implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String NO_LIMIT = "no limit in the policy";
  static final String NOT_RECEIVED = "not received by then";
  static final String NOBODY_TO_ANSWER = "nobody to answer";
  static final String DONE_BEFORE_RECEIVED = "done before it was received";
  static final String CLOSED_WITHOUT = "closed without it";
  static final String OUTSIDE_CALENDAR = "outside the working-day calendar";

  WhistleblowingRecord() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the register calls it, for those who keep the register. Made from a name or a place it
   * would tell who it was, so it is printed nowhere.
   *
   * @return the reference
   */
  public abstract String reference();

  /**
   * The day the council had it, from whomever.
   *
   * @return the day
   */
  public abstract LocalDate receivedOn();

  /**
   * To whom the whistle was blown.
   *
   * @return the channel
   */
  public abstract Channel channel();

  /**
   * Who did, as far as it may be known.
   *
   * @return the source
   */
  public abstract Source source();

  /**
   * What was raised.
   *
   * @return the themes, by name
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Theme> themes();

  /**
   * What is said to have happened on a day.
   *
   * @return the incidents as they were told, earliest first; none if themes alone were raised
   */
  public abstract ImmutableList<SpecificIncident> incidents();

  /**
   * What was done about it.
   *
   * @return the actions, earliest first; those of one day as they were added
   */
  public abstract ImmutableList<WhistleblowingAction> actions();

  /**
   * The day it was acknowledged.
   *
   * @return the day, empty if it was not
   */
  public abstract Optional<LocalDate> acknowledgedOn();

  /**
   * The day it was answered: a response sent, to whoever blew the whistle or to the body that
   * passed it on.
   *
   * @return the day, empty if it was not
   */
  public abstract Optional<LocalDate> respondedOn();

  /**
   * What looking into it found.
   *
   * @return the outcome, empty if there is none yet
   */
  public abstract Optional<Outcome> outcome();

  /**
   * The day on which that was found.
   *
   * @return the day, empty if there is none yet; an outcome without one holds on no day
   */
  public abstract Optional<LocalDate> concludedOn();

  /**
   * The day it was closed, by the body it went to. That may be without a response.
   *
   * @return the day; empty if it is open, or nobody recorded that it was closed, which is taken for
   *     open
   */
  public abstract Optional<LocalDate> closedOn();

  @Value.Check
  void validate() {
    Words.requirePseudonym("reference", reference());
    RecordedDates.require("receivedOn", receivedOn());
    RecordedDates.require("acknowledgedOn", acknowledgedOn());
    RecordedDates.require("respondedOn", respondedOn());
    RecordedDates.require("concludedOn", concludedOn());
    RecordedDates.require("closedOn", closedOn());
    Chronology.requireInOrder("toldOn", incidents(), this::toldOn);
    Chronology.requireInOrder("takenOn", actions(), WhistleblowingAction::takenOn);
  }

  final LocalDate toldOn(SpecificIncident incident) {
    return incident.toldOn().orElse(receivedOn());
  }

  /**
   * The record with an incident told next.
   *
   * @param incident the incident, told on the day of the last one or after it
   * @return a record that knows it too
   * @throws IllegalArgumentException if the incident was told before the last
   */
  public final WhistleblowingRecord withIncident(SpecificIncident incident) {
    return ((ImmutableWhistleblowingRecord) this)
        .withIncidents(Chronology.append("toldOn", incidents(), incident, this::toldOn));
  }

  /**
   * The record with what was done next.
   *
   * @param action the action, of the day of the last one or after it
   * @return a record that knows it too
   * @throws IllegalArgumentException if the action is dated before the last
   */
  public final WhistleblowingRecord withAction(WhistleblowingAction action) {
    return ((ImmutableWhistleblowingRecord) this)
        .withActions(
            Chronology.append("takenOn", actions(), action, WhistleblowingAction::takenOn));
  }

  /**
   * The record acknowledged.
   *
   * @param day the day
   * @return a record that knows it
   * @throws IllegalArgumentException if it was acknowledged already, or the day is before 1900 or
   *     after 2200
   */
  public final WhistleblowingRecord withAcknowledgement(LocalDate day) {
    requireOnce("acknowledgedOn", acknowledgedOn(), day);
    return ((ImmutableWhistleblowingRecord) this).withAcknowledgedOn(day);
  }

  /**
   * The record answered.
   *
   * @param day the day
   * @return a record that knows it
   * @throws IllegalArgumentException if it was answered already, or the day is before 1900 or after
   *     2200
   */
  public final WhistleblowingRecord withResponse(LocalDate day) {
    requireOnce("respondedOn", respondedOn(), day);
    return ((ImmutableWhistleblowingRecord) this).withRespondedOn(day);
  }

  /**
   * The record with what was found.
   *
   * @param outcome what looking into it found
   * @param day the day on which that was found
   * @return a record that knows it
   * @throws IllegalArgumentException if there is an outcome or a day of one already, or the day is
   *     before 1900 or after 2200
   */
  public final WhistleblowingRecord withConclusion(Outcome outcome, LocalDate day) {
    requireOnce("concludedOn", concludedOn(), day);
    checkArgument(
        outcome().isEmpty(),
        "outcome: must not be given twice, was %s and %s",
        outcome().map(Outcome::label).orElse(""),
        outcome.label());
    return ((ImmutableWhistleblowingRecord) this).withOutcome(outcome).withConcludedOn(day);
  }

  /**
   * The record closed by the body it went to.
   *
   * @param day the day
   * @return a record that knows it
   * @throws IllegalArgumentException if it was closed already, or the day is before 1900 or after
   *     2200
   */
  public final WhistleblowingRecord withClosure(LocalDate day) {
    requireOnce("closedOn", closedOn(), day);
    return ((ImmutableWhistleblowingRecord) this).withClosedOn(day);
  }

  private static void requireOnce(String attribute, Optional<LocalDate> given, LocalDate day) {
    given.ifPresent(
        before ->
            checkArgument(
                false, "%s: must not be given twice, was %s and %s", attribute, before, day));
  }

  /**
   * Whether the council had it.
   *
   * @param asAt the day
   * @return true on the day it was received and after it
   */
  public final boolean isReceived(LocalDate asAt) {
    return isBy(Optional.of(receivedOn()), asAt);
  }

  /**
   * Whether it was answered.
   *
   * @param asAt the day
   * @return true on the day of the response and after it
   */
  public final boolean isAnswered(LocalDate asAt) {
    return isBy(respondedOn(), asAt);
  }

  /**
   * Whether it was closed.
   *
   * @param asAt the day
   * @return true on the day it was closed and after it
   */
  public final boolean isClosed(LocalDate asAt) {
    return isBy(closedOn(), asAt);
  }

  /**
   * Whether it is open: received and not closed.
   *
   * @param asAt the day
   * @return true from the day it was received until the day before it was closed
   */
  public final boolean isOpen(LocalDate asAt) {
    return isReceived(asAt) && !isClosed(asAt);
  }

  private static boolean isBy(Optional<LocalDate> day, LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return day.map(recorded -> !recorded.isAfter(asAt)).orElse(false);
  }

  /**
   * Whether there is enough to investigate: an incident that happened on a day. Without one there
   * are themes only, which can be answered, not looked into.
   *
   * @param asAt the day
   * @return true if an incident was told by then, and is dated on that day or before it
   */
  public final boolean isInvestigable(LocalDate asAt) {
    return isReceived(asAt)
        && incidents().stream()
            .anyMatch(
                incident ->
                    isBy(Optional.of(toldOn(incident)), asAt)
                        && isBy(Optional.of(incident.occurredOn()), asAt));
  }

  /**
   * What had been found.
   *
   * @param asAt the day
   * @return the outcome, from the day on which it was found; empty before it, and if either is not
   *     recorded
   */
  public final Optional<Outcome> outcomeOn(LocalDate asAt) {
    return isBy(concludedOn(), asAt) ? outcome() : Optional.empty();
  }

  /**
   * For how long it has been open.
   *
   * @param asAt the day
   * @return calendar days from the day it was received to that day, 0 on the first; empty if it is
   *     not open then
   */
  public final OptionalLong daysOpen(LocalDate asAt) {
    return isOpen(asAt)
        ? OptionalLong.of(ChronoUnit.DAYS.between(receivedOn(), asAt))
        : OptionalLong.empty();
  }

  /**
   * Which of its themes something was done about.
   *
   * @param asAt the day
   * @return the themes raised here that an action of this record, taken on that day or before it,
   *     answers
   */
  public final ImmutableSortedSet<Theme> themesWithAction(LocalDate asAt) {
    Set<Theme> answered =
        actions().stream()
            .filter(action -> isBy(Optional.of(action.takenOn()), asAt))
            .flatMap(action -> action.themes().stream())
            .collect(Collectors.toSet());
    return themes().stream()
        .filter(answered::contains)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether somebody is there to be acknowledged and answered.
   *
   * <p>Whoever comes anonymously to an office inside the council left no address. An anonymous
   * referral through a body outside is answered to that body. Source: Cambridgeshire, Summary of
   * whistleblowing referrals, 2024-25: anonymous, and "in the case of the Ofsted referrals a
   * response was returned". To ask nothing of the others is a convention of this library; the other
   * choice is to count what was put up for everybody to read.
   *
   * @return false if the source is anonymous and the channel inside
   */
  public final boolean hasSomebodyToAnswer() {
    return source().kind() != SourceKind.ANONYMOUS || channel().isOutside();
  }

  /**
   * How its acknowledgement stands. What answers also acknowledges: the earlier of the two days
   * counts.
   *
   * @param policy within what it is to be acknowledged
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day
   * @return in time or late if it was acknowledged by then, not yet due or overdue if not; empty if
   *     nothing is asked or it is not known: {@link #whyNoAcknowledgement} says why
   */
  public final Optional<Timeliness> acknowledgement(
      WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    return timeliness(policy.acknowledgeWithin(), acknowledgedOrAnsweredOn(asAt), days, asAt);
  }

  /**
   * Why it is not held against the limit for acknowledging.
   *
   * @param policy within what it is to be acknowledged
   * @param days the working days
   * @param asAt the day
   * @return {@code no limit in the policy}, {@code not received by then}, {@code nobody to answer},
   *     {@code done before it was received}, {@code closed without it} or {@code outside the
   *     working-day calendar}; empty if it is
   */
  public final Optional<String> whyNoAcknowledgement(
      WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    return whyNot(policy.acknowledgeWithin(), acknowledgedOrAnsweredOn(asAt), days, asAt);
  }

  /**
   * Whether its acknowledgement is overdue.
   *
   * @param policy within what it is to be acknowledged
   * @param days the working days
   * @param asAt the day
   * @return true if it was not acknowledged by then and should have been; false if nothing is asked
   *     or it is not known
   */
  public final boolean isAcknowledgementOverdue(
      WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    return acknowledgement(policy, days, asAt).equals(Optional.of(Timeliness.OVERDUE));
  }

  /**
   * How its response stands.
   *
   * @param policy within what it is to be answered
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day
   * @return in time or late if it was answered by then, not yet due or overdue if not; empty if
   *     nothing is asked or it is not known: {@link #whyNoResponse} says why
   */
  public final Optional<Timeliness> response(
      WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    return timeliness(policy.respondWithin(), knownOn(respondedOn(), asAt), days, asAt);
  }

  /**
   * Why it is not held against the limit for answering.
   *
   * @param policy within what it is to be answered
   * @param days the working days
   * @param asAt the day
   * @return a reason, as of {@link #whyNoAcknowledgement}; empty if it is
   */
  public final Optional<String> whyNoResponse(
      WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    return whyNot(policy.respondWithin(), knownOn(respondedOn(), asAt), days, asAt);
  }

  /**
   * Whether its response is overdue. A record that was closed without one awaits none.
   *
   * @param policy within what it is to be answered
   * @param days the working days
   * @param asAt the day
   * @return true if it was not answered by then and should have been; false if nothing is asked or
   *     it is not known
   */
  public final boolean isResponseOverdue(
      WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    return response(policy, days, asAt).equals(Optional.of(Timeliness.OVERDUE));
  }

  private Optional<LocalDate> acknowledgedOrAnsweredOn(LocalDate asAt) {
    return knownOn(WhistleblowingRecords.earlier(acknowledgedOn(), respondedOn()), asAt);
  }

  private static Optional<LocalDate> knownOn(Optional<LocalDate> day, LocalDate asAt) {
    return isBy(day, asAt) ? day : Optional.empty();
  }

  private Optional<Timeliness> timeliness(
      Optional<TimeLimit> limit, Optional<LocalDate> done, WorkingDays days, LocalDate asAt) {
    return whyNot(limit, done, days, asAt).isPresent()
        ? Optional.empty()
        : limit.map(within -> within.timeliness(receivedOn(), done, days, asAt));
  }

  private Optional<String> whyNot(
      Optional<TimeLimit> limit, Optional<LocalDate> done, WorkingDays days, LocalDate asAt) {
    if (limit.isEmpty()) {
      return Optional.of(NO_LIMIT);
    }
    if (!isReceived(asAt)) {
      return Optional.of(NOT_RECEIVED);
    }
    if (!hasSomebodyToAnswer()) {
      return Optional.of(NOBODY_TO_ANSWER);
    }
    if (done.isPresent() && done.orElseThrow().isBefore(receivedOn())) {
      return Optional.of(DONE_BEFORE_RECEIVED);
    }
    if (done.isEmpty() && isClosed(asAt)) {
      return Optional.of(CLOSED_WITHOUT);
    }
    return limit.orElseThrow().isAnswerable(receivedOn(), done.orElse(asAt), days)
        ? Optional.empty()
        : Optional.of(OUTSIDE_CALENDAR);
  }

  /**
   * The record without reference, identity and narratives.
   *
   * @return {@code anonymous, to Ofsted (outside), received 2024-11-05, 4 themes, 0 dated
   *     incidents}
   */
  @Override
  public final String toString() {
    return source()
        + ", to "
        + channel()
        + ", received "
        + receivedOn()
        + ", "
        + Words.count(themes().size(), "theme")
        + ", "
        + Words.count(incidents().size(), "dated incident");
  }

  /** Builds a {@link WhistleblowingRecord}: reference, day, channel and source are required. */
  public static final class Builder extends ImmutableWhistleblowingRecord.Builder {
    Builder() {}
  }
}
