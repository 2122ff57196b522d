package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.service.Theme;
import org.caselight.testing.Assurance;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class ListeningEventProperties {
  private static final TimeLimit LIMIT = TimeLimit.workingDays(3);

  private static ImmutableList<Collector<ListeningEvent, ?, ?>> rules(
      DateRange period, LocalDate asAt) {
    return ImmutableList.of(
        ListeningEvents.toHeld(period, asAt),
        ListeningEvents.toFedBack(period, asAt),
        ListeningEvents.toFeedbackTimeliness(period, LIMIT, ENGLAND_AND_WALES, asAt),
        ListeningEvents.toAttendance(period, asAt),
        ListeningEvents.toThemes(period, asAt),
        ListeningEvents.toUnansweredThemes(List.of(Theme.of("Supervision")), period, asAt));
  }

  @Property
  void theOrderOfRecordsNeverMattersAndHalvesMerge(
      @ForAll("manyEvents") List<ListeningEvent> events,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt,
      @ForAll @IntRange(min = 0, max = 12) int split,
      @ForAll Random random) {
    List<ListeningEvent> others = new ArrayList<>(events);
    Collections.shuffle(others, random);

    for (Collector<ListeningEvent, ?, ?> rule :
        ImmutableList.<Collector<ListeningEvent, ?, ?>>builder()
            .addAll(rules(period, asAt))
            .add(ListeningEvents.toWaiting(period, asAt))
            .add(ListeningEvents.toIssues())
            .build()) {
      Object answer = events.stream().collect(rule);
      assertThat((Object) others.stream().collect(rule))
          .isEqualTo(answer)
          .hasToString(answer.toString());
      assertThat((Object) Serialized.collectInHalves(events, split, rule)).isEqualTo(answer);
    }
  }

  @Property
  void whatIsLaterIsNotKnownYet(
      @ForAll("manyEvents") List<ListeningEvent> events,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt) {
    List<ListeningEvent> known =
        events.stream()
            .filter(event -> !event.heldOn().isAfter(asAt))
            .map(event -> knownOn(event, asAt))
            .toList();

    for (Collector<ListeningEvent, ?, ?> rule : rules(period, asAt)) {
      assertThat((Object) known.stream().collect(rule)).isEqualTo(events.stream().collect(rule));
    }
    assertThat(
            known.stream().collect(ListeningEvents.toWaiting(period, asAt)).stream()
                .map(ListeningEvent::heldOn))
        .containsExactlyElementsOf(
            events.stream().collect(ListeningEvents.toWaiting(period, asAt)).stream()
                .map(ListeningEvent::heldOn)
                .toList());
  }

  private static ListeningEvent knownOn(ListeningEvent event, LocalDate asAt) {
    Optional<LocalDate> fedBackOn = event.fedBackOn().filter(day -> !day.isAfter(asAt));
    return ListeningEvent.builder()
        .kind(event.kind())
        .heldOn(event.heldOn())
        .addAllTeams(event.teams())
        .invited(event.invited())
        .attended(event.attended())
        .addAllThemes(event.themes())
        .fedBackOn(fedBackOn)
        .build();
  }

  @Property
  void partsAddUpToTheEventsHeld(
      @ForAll("manyEvents") List<ListeningEvent> events,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt) {
    long held = events.stream().filter(event -> event.isHeldIn(period, asAt)).count();
    Measured<Proportion> fedBack = events.stream().collect(ListeningEvents.toFedBack(period, asAt));
    Measured<TimelinessSummary> timeliness =
        events.stream()
            .collect(ListeningEvents.toFeedbackTimeliness(period, LIMIT, ENGLAND_AND_WALES, asAt));

    assertThat(
            events.stream().collect(ListeningEvents.toHeld(period, asAt)).values().stream()
                .mapToLong(Count::count)
                .sum())
        .isEqualTo(held);
    assertThat(fedBack.figure().whole() + fedBack.leftOutCount()).isEqualTo(held);
    assertThat(
            fedBack.figure().part()
                + events.stream().collect(ListeningEvents.toWaiting(period, asAt)).size())
        .isEqualTo(fedBack.figure().whole());
    assertThat(timeliness.figure().records() + timeliness.leftOutCount()).isEqualTo(held);
    assertThat(timeliness.figure().done()).isEqualTo(fedBack.figure().part());
  }

  @Property
  void noRecordMakesARuleThrow(
      @ForAll("anyEvent") ListeningEvent event, @ForAll("anyDays") LocalDate asAt) {
    DateRange period = DateRange.ofDays(event.heldOn(), event.heldOn());

    assertThat(rules(period, asAt))
        .allSatisfy(rule -> assertThat((Object) List.of(event).stream().collect(rule)).isNotNull());
    assertThat(event.attendance().isPresent()).isEqualTo(event.whyNoAttendance().isEmpty());
    assertThat(event.daysWaiting(asAt).isPresent()).isEqualTo(event.isWaiting(asAt));
    assertThat(event.feedbackTimeliness(LIMIT, ENGLAND_AND_WALES, asAt).isPresent())
        .isEqualTo(event.whyFeedbackNotTimed(LIMIT, ENGLAND_AND_WALES, asAt).isEmpty());
  }

  @Provide
  Arbitrary<List<ListeningEvent>> manyEvents() {
    return Assurance.manyEvents();
  }

  @Provide
  Arbitrary<ListeningEvent> anyEvent() {
    return Assurance.eventsOn(Assurance.anyDays());
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.closeDays();
  }

  @Provide
  Arbitrary<LocalDate> anyDays() {
    return Assurance.anyDays();
  }
}
