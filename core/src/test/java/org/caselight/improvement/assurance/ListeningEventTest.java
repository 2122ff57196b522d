package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.improvement.assurance.ListeningEventKind.DROP_IN_SESSION;
import static org.caselight.improvement.assurance.ListeningEventKind.SURVEY;

import java.time.LocalDate;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.figure.Proportion;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ListeningEventTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 6);
  private static final LocalDate FED_BACK = LocalDate.of(2024, 11, 20);
  private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

  private static ListeningEvent.Builder session() {
    return ListeningEvent.builder().kind(DROP_IN_SESSION).heldOn(DAY);
  }

  private static ListeningEvent.Builder raised() {
    return session().addTheme(Theme.of("High caseloads"));
  }

  @Test
  void isHeldInAPeriodIfItsDayIsInItAndHasCome() {
    ListeningEvent event = ListeningEvent.of(SURVEY, DAY);
    DateRange itsDay = DateRange.ofDays(DAY, DAY);

    assertThat(event.isHeldIn(itsDay, DAY)).isTrue();
    assertThat(event.isHeldIn(itsDay, DAY.minusDays(1))).isFalse();
    assertThat(event.isHeldIn(DateRange.of(DAY.minusDays(7), DAY), DAY)).isFalse();
    assertThat(event.isHeldIn(DateRange.of(DAY.plusDays(1), DAY.plusDays(7)), FED_BACK)).isFalse();
  }

  @Test
  void isFedBackFromItsDay() {
    ListeningEvent event = raised().fedBackOn(FED_BACK).build();

    assertThat(event.isFedBackBy(FED_BACK.minusDays(1))).isFalse();
    assertThat(event.isFedBackBy(FED_BACK)).isTrue();
    assertThat(event.isWaiting(DAY.minusDays(1))).isFalse();
    assertThat(event.daysWaiting(DAY.minusDays(1))).isEmpty();
    assertThat(event.daysWaiting(DAY)).hasValue(0);
    assertThat(event.daysWaiting(FED_BACK.minusDays(1))).hasValue(13);
    assertThat(event.daysWaiting(FED_BACK)).isEmpty();
    assertThat(session().build().isWaiting(FED_BACK)).isFalse();
    assertThat(raised().fedBackOn(DAY).build().isFedBackBy(DAY)).isTrue();
    assertThat(raised().fedBackOn(DAY.minusDays(1)).build().isFedBackBy(FED_BACK)).isFalse();
    assertThat(raised().fedBackOn(DAY.minusDays(1)).build().isWaiting(FED_BACK)).isTrue();
  }

  @Test
  void standsAgainstALimit() {
    ListeningEvent inTime = raised().fedBackOn(FED_BACK).build();
    ListeningEvent late = raised().fedBackOn(FED_BACK.plusDays(1)).build();
    ListeningEvent open = raised().build();

    assertThat(inTime.feedbackTimeliness(TEN_DAYS, ENGLAND_AND_WALES, FED_BACK))
        .contains(Timeliness.IN_TIME);
    assertThat(late.feedbackTimeliness(TEN_DAYS, ENGLAND_AND_WALES, FED_BACK))
        .contains(Timeliness.NOT_YET_DUE);
    assertThat(late.feedbackTimeliness(TEN_DAYS, ENGLAND_AND_WALES, FED_BACK.plusDays(1)))
        .contains(Timeliness.LATE);
    assertThat(open.feedbackTimeliness(TEN_DAYS, ENGLAND_AND_WALES, FED_BACK))
        .contains(Timeliness.NOT_YET_DUE);
    assertThat(open.feedbackTimeliness(TEN_DAYS, ENGLAND_AND_WALES, FED_BACK.plusDays(1)))
        .contains(Timeliness.OVERDUE);
  }

  @Test
  void saysWhyItsFeedbackCannotBeTimed() {
    ListeningEvent early =
        ListeningEvent.builder()
            .kind(SURVEY)
            .heldOn(LocalDate.of(1977, 12, 31))
            .addTheme(Theme.of("Pay"))
            .build();
    ListeningEvent before = raised().fedBackOn(DAY.minusDays(1)).build();

    assertThat(raised().build().whyFeedbackNotTimed(TEN_DAYS, ENGLAND_AND_WALES, DAY)).isEmpty();
    assertThat(raised().build().whyFeedbackNotTimed(TEN_DAYS, ENGLAND_AND_WALES, DAY.minusDays(1)))
        .contains("not held yet");
    assertThat(session().build().whyFeedbackNotTimed(TEN_DAYS, ENGLAND_AND_WALES, DAY))
        .contains("nothing was raised");
    assertThat(before.whyFeedbackNotTimed(TEN_DAYS, ENGLAND_AND_WALES, DAY))
        .contains("fed back before it was held");
    assertThat(before.feedbackTimeliness(TEN_DAYS, ENGLAND_AND_WALES, DAY)).isEmpty();
    assertThat(early.whyFeedbackNotTimed(TEN_DAYS, ENGLAND_AND_WALES, DAY))
        .contains("outside the working-day calendar");
    assertThat(early.whyFeedbackNotTimed(TimeLimit.weeks(2), ENGLAND_AND_WALES, DAY)).isEmpty();
  }

  @Test
  void sharesThoseInvitedWhoCame() {
    assertThat(session().invited(30).attended(12).build().attendance())
        .contains(Proportion.of(12, 30));
    assertThat(session().invited(12).attended(12).build().attendance())
        .contains(Proportion.of(12, 12));
    assertThat(session().invited(12).attended(12).build().whyNoAttendance()).isEmpty();
    assertThat(session().invited(12).attended(13).build().attendance()).isEmpty();
    assertThat(session().invited(12).attended(13).build().whyNoAttendance())
        .contains("more attended than were invited");
    assertThat(session().invited(12).build().whyNoAttendance()).contains("attended not recorded");
    assertThat(session().attended(12).build().whyNoAttendance()).contains("invited not recorded");
    assertThat(session().build().attendance()).isEmpty();
    assertThat(session().invited(0).attended(0).build().attendance()).contains(Proportion.of(0, 0));
  }

  @Test
  void saysItInOneLine() {
    ListeningEvent event =
        raised()
            .addTheme(Theme.of("Practice model"))
            .addTeam(Team.of("Assessment", TeamKind.ASSESSMENT))
            .invited(30)
            .attended(12)
            .fedBackOn(FED_BACK)
            .build();

    assertThat(event)
        .hasToString(
            "drop-in session on 2024-11-06, 12 of 30 attended, 2 themes, fed back 2024-11-20");
    assertThat(ListeningEvent.of(SURVEY, DAY)).hasToString("survey on 2024-11-06, 0 themes");
    assertThat(raised().attended(12).build())
        .hasToString("drop-in session on 2024-11-06, 12 attended, 1 theme");
    assertThat(session().invited(30).build())
        .hasToString("drop-in session on 2024-11-06, 30 invited, 0 themes");
    assertThat(Serialized.copy(event)).isEqualTo(event).hasSameHashCodeAs(event);
    assertThat(event).isNotEqualTo(raised().build());
  }

  @Test
  void hasAKindInWords() {
    for (ListeningEventKind kind : ListeningEventKind.values()) {
      assertThat(ListeningEventKind.parse(kind.label())).isEqualTo(kind);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListeningEventKind.parse("chat"))
        .withMessage(
            "listening event kind: must be one of drop-in session, service meeting, staff briefing,"
                + " listening service, survey, other; was chat");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session().invited(-1).build())
        .withMessage("invited: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session().attended(-1).build())
        .withMessage("attended: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListeningEvent.of(SURVEY, LocalDate.of(1899, 12, 31)))
        .withMessage("heldOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session().fedBackOn(LocalDate.of(2201, 1, 1)).build())
        .withMessage("fedBackOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalStateException().isThrownBy(() -> ListeningEvent.builder().build());
  }
}
