package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.improvement.assurance.ListeningEventKind.DROP_IN_SESSION;
import static org.caselight.improvement.assurance.ListeningEventKind.SERVICE_MEETING;
import static org.caselight.improvement.assurance.ListeningEventKind.SURVEY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.service.Theme;
import org.junit.jupiter.api.Test;

class ListeningEventsTest {
  private static final DateRange YEAR = ReportingYear.ending(2025).period();
  private static final LocalDate ASKED = LocalDate.of(2025, 3, 3);
  private static final Theme CASELOADS = Theme.of("High caseloads");
  private static final Theme MODEL = Theme.of("Practice model");

  private static ListeningEvent.Builder event(ListeningEventKind kind, LocalDate on) {
    return ListeningEvent.builder().kind(kind).heldOn(on);
  }

  private static final ListeningEvent FED_BACK_IN_TIME =
      event(DROP_IN_SESSION, LocalDate.of(2024, 11, 6))
          .addTheme(CASELOADS)
          .invited(30)
          .attended(12)
          .fedBackOn(LocalDate.of(2024, 11, 20))
          .build();
  private static final ListeningEvent FED_BACK_LATE =
      event(DROP_IN_SESSION, LocalDate.of(2024, 12, 4))
          .addTheme(CASELOADS)
          .attended(5)
          .fedBackOn(ASKED)
          .build();
  private static final ListeningEvent OVERDUE =
      event(SERVICE_MEETING, LocalDate.of(2025, 1, 15))
          .addTheme(MODEL)
          .addTheme(CASELOADS)
          .invited(20)
          .attended(18)
          .fedBackOn(ASKED.plusDays(1))
          .build();
  private static final ListeningEvent NOT_YET_DUE =
      event(DROP_IN_SESSION, ASKED).addTheme(MODEL).invited(10).build();
  private static final ListeningEvent NOTHING_RAISED =
      event(DROP_IN_SESSION, LocalDate.of(2025, 2, 5)).invited(30).attended(31).build();
  private static final ListeningEvent FED_BACK_BEFORE =
      event(SURVEY, LocalDate.of(2025, 1, 10))
          .addTheme(MODEL)
          .fedBackOn(LocalDate.of(2025, 1, 9))
          .build();
  private static final List<ListeningEvent> EVENTS =
      List.of(
          NOT_YET_DUE,
          FED_BACK_LATE,
          NOTHING_RAISED,
          FED_BACK_IN_TIME,
          OVERDUE,
          FED_BACK_BEFORE,
          event(SURVEY, YEAR.from().minusDays(1)).addTheme(MODEL).build(),
          event(SURVEY, ASKED.plusDays(1)).addTheme(MODEL).build());

  @Test
  void countsThoseHeld() {
    assertThat(EVENTS.stream().collect(ListeningEvents.toHeld(YEAR, ASKED)))
        .containsExactly(
            Map.entry(DROP_IN_SESSION, Count.of(4)),
            Map.entry(SERVICE_MEETING, Count.of(1)),
            Map.entry(ListeningEventKind.STAFF_BRIEFING, Count.ZERO),
            Map.entry(ListeningEventKind.LISTENING_SERVICE, Count.ZERO),
            Map.entry(SURVEY, Count.of(1)),
            Map.entry(ListeningEventKind.OTHER, Count.ZERO));
  }

  @Test
  void sharesThoseFedBack() {
    assertThat(EVENTS.stream().collect(ListeningEvents.toFedBack(YEAR, ASKED)))
        .isEqualTo(Measured.of(Proportion.of(2, 5), Map.of("nothing was raised", 1L)));
    assertThat(EVENTS.stream().collect(ListeningEvents.toFedBack(YEAR, ASKED.minusDays(1))))
        .isEqualTo(Measured.of(Proportion.of(1, 4), Map.of("nothing was raised", 1L)));
  }

  @Test
  void listsThoseWaitingLongestFirst() {
    assertThat(EVENTS.stream().collect(ListeningEvents.toWaiting(YEAR, ASKED)))
        .containsExactly(FED_BACK_BEFORE, OVERDUE, NOT_YET_DUE);
  }

  @Test
  void timesFeedback() {
    Measured<TimelinessSummary> timeliness =
        EVENTS.stream()
            .collect(
                ListeningEvents.toFeedbackTimeliness(
                    YEAR, TimeLimit.workingDays(10), ENGLAND_AND_WALES, ASKED));

    assertThat(timeliness)
        .isEqualTo(
            Measured.of(
                new TimelinessSummary(1, 1, 1, 1),
                Map.of("nothing was raised", 1L, "fed back before it was held", 1L)));
  }

  @Test
  void poolsAttendance() {
    assertThat(EVENTS.stream().collect(ListeningEvents.toAttendance(YEAR, ASKED)))
        .isEqualTo(
            Measured.of(
                Proportion.of(30, 50),
                Map.of(
                    "invited not recorded",
                    2L,
                    "attended not recorded",
                    1L,
                    "more attended than were invited",
                    1L)));
  }

  @Test
  void countsThemesAndThoseUnanswered() {
    assertThat(EVENTS.stream().collect(ListeningEvents.toThemes(YEAR, ASKED)))
        .containsExactly(new ThemeCount(CASELOADS, 3), new ThemeCount(MODEL, 3));
    assertThat(
            EVENTS.stream()
                .collect(
                    ListeningEvents.toUnansweredThemes(
                        List.of(Theme.of("high caseloads")), YEAR, ASKED)))
        .containsExactly(new ThemeCount(MODEL, 3));
  }

  @Test
  void findsWhatIsWrong() {
    assertThat(EVENTS.stream().collect(ListeningEvents.toIssues()))
        .extracting(DataIssue::toString)
        .containsExactly(
            "error, fed-back-before-held: fedBackOn: 2025-01-09, before heldOn 2025-01-10; not"
                + " counted as fed back; survey on 2025-01-10, 1 theme, fed back 2025-01-09",
            "warning, more-attended-than-invited: attended: 31, above invited 30, drop-in session"
                + " on 2025-02-05; left out of the attendance; drop-in session on 2025-02-05, 31"
                + " of 30 attended, 0 themes");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListeningEvents.toHeld(YEAR, LocalDate.of(2201, 1, 1)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    ListeningEvent huge =
        event(SURVEY, ASKED).invited(Long.MAX_VALUE).attended(Long.MAX_VALUE).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stream.of(huge, huge).collect(ListeningEvents.toAttendance(YEAR, ASKED)));
  }
}
