package org.caselight.escalation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.calendar.WorkingDays;
import org.caselight.internal.AppendOnlyValue;
import org.caselight.internal.Chronology;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.immutables.value.Value;

/**
 * What professionals disagreed about, and what became of it.
 *
 * <p>Its history is only ever added to: {@link #withEvent} gives a new disagreement, and where it
 * stood on a past day can still be asked. Stages are recorded by name; a name that the process does
 * not have is taken as it is, and found by {@link #issues}.
 *
 * <pre>{@code
 * Disagreement disagreement =
 *     Disagreement.raised("D-17", LocalDate.of(2019, 6, 12), "Practitioners")
 *         .withEvent(DisagreementEvent.escalated(LocalDate.of(2019, 6, 13), "Team managers"))
 *         .withEvent(DisagreementEvent.resolved(LocalDate.of(2019, 6, 20)));
 * disagreement.standing(process, ENGLAND_AND_WALES, LocalDate.of(2019, 6, 19)).stage();
 * // Team managers
 * }</pre>
 *
 * <p>What happened on one day may be added in any order. The highest stage to which it was
 * escalated on a day holds, be it below the one at which it stood or, that day, was raised; a stage
 * of the process is higher than any other. A disagreement that is escalated and closed on one day
 * stays open, unless it was resolved at the very stage it was escalated to ({@link
 * DisagreementEvent#resolvedAt}); one that is resolved and withdrawn on one day is withdrawn. What
 * is closed stays closed since the first day, whatever is recorded later, until it is escalated
 * again. These are conventions of this library, by which the record that claims least holds; the
 * other choice is to take what was typed last.
 */
@Value.Immutable
@AppendOnlyValue
public abstract class Disagreement implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Orders disagreements by the day they were raised; no tie between those that differ. */
  static final Comparator<Disagreement> ORDER =
      Comparator.comparing(Disagreement::raisedOn)
          .thenComparing(Disagreement::reference)
          .thenComparing(Disagreement::firstStage)
          .thenComparing(Disagreement::child, Ordered.emptiesFirst())
          .thenComparing(Disagreement::subject, Ordered.emptiesFirst())
          .thenComparing(
              Disagreement::events, Comparators.lexicographical(DisagreementEvent.ORDER));

  Disagreement() {}

  /**
   * A disagreement that was raised.
   *
   * @param reference by which it is found; printed nowhere
   * @param raisedOn the day it was raised, from which the whole process is counted
   * @param firstStage the name of the stage at which it was raised
   * @return the disagreement
   * @throws IllegalArgumentException if the reference is blank or has blanks around it, the day is
   *     before 1900 or after 2200, or the stage is blank, has blanks around it or is not on one
   *     line
   */
  public static Disagreement raised(String reference, LocalDate raisedOn, String firstStage) {
    return builder().reference(reference).raisedOn(raisedOn).firstStage(firstStage).build();
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
   * By which it is found. It may lead to people, and is printed nowhere.
   *
   * @return the reference
   */
  public abstract String reference();

  /**
   * The day it was raised.
   *
   * @return the day, from which the whole process is counted
   */
  public abstract LocalDate raisedOn();

  /**
   * The stage at which it was raised, as recorded.
   *
   * @return the name
   */
  public abstract String firstStage();

  /**
   * The child it is about.
   *
   * @return the child's pseudonym, empty if it is about no one child
   */
  public abstract Optional<ChildId> child();

  /**
   * What it is about, in somebody's words: it may name people, and is printed nowhere.
   *
   * @return the subject, empty if not recorded
   */
  public abstract Optional<String> subject();

  /**
   * What happened to it.
   *
   * @return the events, earliest first; those of one day as they were added
   */
  public abstract ImmutableList<DisagreementEvent> events();

  @Value.Check
  void validate() {
    Words.requirePseudonym("reference", reference());
    RecordedDates.require("raisedOn", raisedOn());
    Words.requireLine("firstStage", firstStage());
    subject().ifPresent(subject -> Words.requirePseudonym("subject", subject));
    events().stream()
        .findFirst()
        .ifPresent(
            first ->
                checkArgument(
                    !first.happenedOn().isBefore(raisedOn()),
                    "happenedOn: must not be before it was raised (%s), was %s",
                    raisedOn(),
                    first.happenedOn()));
    Chronology.requireInOrder("happenedOn", events(), DisagreementEvent::happenedOn);
  }

  /**
   * The disagreement with what happened next.
   *
   * @param event the event, of the day of the last one or after it
   * @return a disagreement that knows it too
   * @throws IllegalArgumentException if the event is dated before the last, or before the
   *     disagreement was raised
   */
  public final Disagreement withEvent(DisagreementEvent event) {
    return ((ImmutableDisagreement) this)
        .withEvents(
            Chronology.append("happenedOn", events(), event, DisagreementEvent::happenedOn));
  }

  /**
   * Where it stands on a day, by what had happened then.
   *
   * @param process the process by which it is settled
   * @param days the working days
   * @param asAt the day
   * @return its standing; what happened after that day is not known yet
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final DisagreementStanding standing(
      EscalationProcess process, WorkingDays days, LocalDate asAt) {
    return DisagreementStanding.of(this, process, days, RecordedDates.require("asAt", asAt));
  }

  /**
   * In what its history, up to a day, departs from the process, or contradicts itself.
   *
   * <ul>
   *   <li>{@code stage-unknown}, error: raised at, or escalated to, a stage that the process does
   *       not have;
   *   <li>{@code event-after-closure}, error: something was recorded on a day after it was resolved
   *       or withdrawn; an escalation opened it again, anything else changed nothing;
   *   <li>{@code stage-skipped}, warning: it went past stages, though nobody may; a stage counts as
   *       reached if it, or a later one, was before, or if it was on the same day. What it was
   *       raised at comes before all else on its day;
   *   <li>{@code stage-backwards}, warning: it went from a stage to an earlier one;
   *   <li>{@code closed-on-day-of-escalation}, warning: resolved or withdrawn on the day it was
   *       escalated, not saying at that stage; taken to be open;
   *   <li>{@code resolved-and-withdrawn}, warning: both on one day; taken to be withdrawn;
   *   <li>{@code resolved-elsewhere}, warning: resolved at another stage than the one it stood at;
   *   <li>{@code stage-late}, warning: it left a stage, or was closed at it, later than that stage
   *       allows;
   *   <li>{@code whole-late}, warning: it was closed later than the whole process allows.
   * </ul>
   *
   * <p>What is open is late for nothing here, however old: {@link DisagreementStanding#isOverdue}
   * says whether it is overdue. Limits in working days that the calendar cannot count find nothing.
   *
   * @param process the process by which it is settled
   * @param days the working days
   * @param asAt the day; what happened after it is not known yet
   * @return the issues: by day as they arose, then what was late
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final ImmutableList<DataIssue<Disagreement>> issues(
      EscalationProcess process, WorkingDays days, LocalDate asAt) {
    return Course.of(this, process, RecordedDates.require("asAt", asAt)).issues(days);
  }

  /**
   * The disagreement without reference, child and narrative.
   *
   * @return {@code disagreement raised 2019-06-12 at Practitioners, 2 events}
   */
  @Override
  public final String toString() {
    return "disagreement raised "
        + raisedOn()
        + " at "
        + firstStage()
        + ", "
        + Words.count(events().size(), "event");
  }

  /** Builds a {@link Disagreement}: reference, day and first stage are required. */
  public static final class Builder extends ImmutableDisagreement.Builder {
    Builder() {}
  }
}
