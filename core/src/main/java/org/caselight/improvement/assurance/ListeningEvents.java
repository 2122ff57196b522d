package org.caselight.improvement.assurance;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.RecordedDates;
import org.caselight.quality.DataIssue;
import org.caselight.service.Theme;

/**
 * Rules over the occasions on which staff were heard: how many were held, who came, what was
 * raised, and did anybody come back to them?
 *
 * <p>Each measure takes the events of a period as known on a day ({@link ListeningEvent#isHeldIn}):
 * an event dated after that day is a plan and in no number, and feedback after it is not known yet.
 */
public final class ListeningEvents {
  private ListeningEvents() {}

  private static final Comparator<DataIssue<ListeningEvent>> BY_EVENT =
      Comparator.<DataIssue<ListeningEvent>, ListeningEvent>comparing(
              DataIssue::subject, ListeningEvent.ORDER)
          .thenComparing(DataIssue::code);

  private static <R> Collector<ListeningEvent, ?, R> of(
      DateRange period, LocalDate asAt, Collector<? super ListeningEvent, ?, R> measure) {
    requireNonNull(period, "period");
    RecordedDates.require("asAt", asAt);
    return filtering(event -> event.isHeldIn(period, asAt), measure);
  }

  /**
   * Collects how many events of each kind were held.
   *
   * @param period when the events were held
   * @param asAt the day on which is asked
   * @return a collector of the events by kind, every kind there
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<ListeningEvent, ?, ImmutableSortedMap<ListeningEventKind, Count>> toHeld(
      DateRange period, LocalDate asAt) {
    return of(
        period,
        asAt,
        Measures.byKey(
            Arrays.asList(ListeningEventKind.values()), ListeningEvent::kind, Measures.toCount()));
  }

  /**
   * Collects the share of events at which something was raised, of which staff were told what
   * became of it.
   *
   * <p>fed back by {@code asAt} ({@link ListeningEvent#isFedBackBy}) ÷ events of the period at
   * which something was raised. Left out: events at which nothing was. The others are those of
   * {@link #toWaiting}.
   *
   * @param period when the events were held
   * @param asAt the day on which is asked
   * @return a collector of the share
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<ListeningEvent, ?, Measured<Proportion>> toFedBack(
      DateRange period, LocalDate asAt) {
    return of(
        period,
        asAt,
        Measures.leavingOut(
            ListeningEvent::whyNoFeedbackNeeded,
            Measures.toProportion(event -> event.isFedBackBy(asAt))));
  }

  /**
   * Collects the events after which staff still wait to be told what became of what they raised.
   *
   * @param period when the events were held
   * @param asAt the day on which is asked
   * @return a collector of the events of which {@link ListeningEvent#isWaiting} says so, the
   *     longest wait first
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<ListeningEvent, ?, ImmutableList<ListeningEvent>> toWaiting(
      DateRange period, LocalDate asAt) {
    return of(
        period,
        asAt,
        filtering(
            event -> event.isWaiting(asAt),
            collectingAndThen(
                toCollection(ArrayList::new),
                events -> ImmutableList.sortedCopyOf(ListeningEvent.ORDER, events))));
  }

  /**
   * Collects how feedback stands on a day against a limit: in time, late, not yet due, overdue.
   *
   * <p>Over the events of the period. Left out: those at which nothing was raised, those fed back
   * before they were held, and what the calendar of working days does not know ({@link
   * ListeningEvent#whyFeedbackNotTimed}). The limit is a council's own: no rule asks for one.
   *
   * @param period when the events were held
   * @param limit the limit, counted from the event
   * @param days the working days
   * @param asAt the day on which is asked
   * @return a collector of the four numbers
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<ListeningEvent, ?, Measured<TimelinessSummary>> toFeedbackTimeliness(
      DateRange period, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    requireNonNull(limit, "limit");
    requireNonNull(days, "days");
    return of(
        period,
        asAt,
        Measures.leavingOut(
            event -> event.whyFeedbackNotTimed(limit, days, asAt),
            Measures.toTimeliness(
                event -> event.feedbackTimeliness(limit, days, asAt).orElseThrow())));
  }

  /**
   * Collects the share of those invited who came.
   *
   * <p>attended ÷ invited, both added up over the events of the period: places, not people, for who
   * came twice counts twice. Left out: events of which one of the two is not recorded, or to which
   * more came than were invited ({@link ListeningEvent#whyNoAttendance}).
   *
   * @param period when the events were held
   * @param asAt the day on which is asked
   * @return a collector of the share; it throws {@code IllegalArgumentException} if a sum is beyond
   *     the largest {@code long}
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<ListeningEvent, ?, Measured<Proportion>> toAttendance(
      DateRange period, LocalDate asAt) {
    return of(
        period,
        asAt,
        Measures.leavingOut(
            ListeningEvent::whyNoAttendance,
            reducing(
                Proportion.of(0, 0),
                (ListeningEvent event) -> event.attendance().orElseThrow(),
                Proportion::pooledWith)));
  }

  /**
   * Collects at how many events each theme was raised.
   *
   * @param period when the events were held
   * @param asAt the day on which is asked
   * @return a collector of the themes, most first
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<ListeningEvent, ?, ImmutableList<ThemeCount>> toThemes(
      DateRange period, LocalDate asAt) {
    return toUnansweredThemes(ImmutableSortedSet.of(), period, asAt);
  }

  /**
   * Collects the themes that staff raise and that nothing answers.
   *
   * @param answered the themes that objectives or actions answer
   * @param period when the events were held
   * @param asAt the day on which is asked
   * @return a collector of the other themes and at how many events each was raised, most first
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<ListeningEvent, ?, ImmutableList<ThemeCount>> toUnansweredThemes(
      Iterable<Theme> answered, DateRange period, LocalDate asAt) {
    return of(period, asAt, ThemeCounts.toUnanswered(ListeningEvent::themes, answered));
  }

  /**
   * Collects what is wrong with the records of events, whatever their day.
   *
   * <ul>
   *   <li>{@code fed-back-before-held}, an error: not counted as fed back.
   *   <li>{@code more-attended-than-invited}, a warning: guests, or a mistake. Left out of the
   *       attendance.
   * </ul>
   *
   * @return a collector of the issues, by day and kind, event by event, then by code; the subject
   *     is the event
   */
  public static Collector<ListeningEvent, ?, ImmutableList<DataIssue<ListeningEvent>>> toIssues() {
    return flatMapping(
        ListeningEvents::issues,
        collectingAndThen(
            toCollection(ArrayList::new), issues -> ImmutableList.sortedCopyOf(BY_EVENT, issues)));
  }

  private static Stream<DataIssue<ListeningEvent>> issues(ListeningEvent event) {
    Stream.Builder<DataIssue<ListeningEvent>> issues = Stream.builder();
    if (event.isFedBackBeforeHeld()) {
      issues.add(
          DataIssue.error(
              "fed-back-before-held",
              event,
              "fedBackOn: "
                  + event.fedBackOn().orElseThrow()
                  + ", before heldOn "
                  + event.heldOn()
                  + "; not counted as fed back"));
    }
    if (event.isAttendedByMoreThanInvited()) {
      issues.add(
          DataIssue.warning(
              "more-attended-than-invited",
              event,
              "attended: "
                  + event.attended().orElseThrow()
                  + ", above invited "
                  + event.invited().orElseThrow()
                  + ", "
                  + event.kind().label()
                  + " on "
                  + event.heldOn()
                  + "; left out of the attendance"));
    }
    return issues.build();
  }
}
