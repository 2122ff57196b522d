package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.PrimaryNeed;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {
  private static final ChildId CHILD = ChildId.of("SECRET-1");

  /** A Monday. */
  private static final LocalDate RECEIVED = LocalDate.of(2019, 1, 7);

  private static final LocalDate LATER = LocalDate.of(2019, 12, 31);
  private static final TimeLimit ONE_DAY = TimeLimit.workingDays(1);

  private static final Referral FULL =
      Referral.builder()
          .reference("SECRET-2")
          .child(CHILD)
          .receivedOn(RECEIVED)
          .source(ReferralSource.POLICE)
          .team(Team.of("SECRET-3", TeamKind.ASSESSMENT))
          .worker(WorkerId.of("SECRET-4"))
          .decidedOn(LocalDate.of(2019, 1, 8))
          .outcome(ReferralOutcome.ASSESSMENT)
          .primaryNeed(PrimaryNeed.ABUSE_OR_NEGLECT)
          .closedOn(LocalDate.of(2019, 3, 1))
          .closureReason(ClosureReason.ASSESSED_NO_FURTHER_ACTION)
          .build();

  private static Referral decided(LocalDate received, LocalDate decided) {
    return Referral.builder().child(CHILD).receivedOn(received).decidedOn(decided).build();
  }

  @Test
  void holdsWhatIsRecorded() {
    Referral bare = Referral.of(CHILD, RECEIVED);
    assertThat(bare.child()).isEqualTo(CHILD);
    assertThat(bare.receivedOn()).isEqualTo(RECEIVED);
    assertThat(bare.isOnOpenCase()).isFalse();
    assertThat(bare.outcome()).isEmpty();
    assertThat(bare.source()).isEmpty();
    assertThat(FULL.primaryNeed()).contains(PrimaryNeed.ABUSE_OR_NEGLECT);
    assertThat(FULL.worker()).contains(WorkerId.of("SECRET-4"));
    assertThat(Serialized.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL);
  }

  @Test
  void showsNoIdentifier() {
    assertThat(FULL)
        .hasToString(
            "Referral received 2019-01-07, decided 2019-01-08: assessment, closed 2019-03-01"
                + " (RC8)");
    assertThat(Referral.builder().child(CHILD).receivedOn(RECEIVED).isOnOpenCase(true).build())
        .hasToString("Referral received 2019-01-07 on an open case");
  }

  @Test
  void datesAreThoseOfALivingPerson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Referral.of(CHILD, LocalDate.of(1899, 12, 31)))
        .withMessage("receivedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    LocalDate late = LocalDate.of(2201, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decided(RECEIVED, late))
        .withMessage("decidedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Referral.builder().child(CHILD).receivedOn(RECEIVED).closedOn(late).build())
        .withMessage("closedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThat(Referral.of(CHILD, LocalDate.of(1900, 1, 1)).receivedOn()).isNotNull();
    assertThat(Referral.of(CHILD, LocalDate.of(2200, 12, 31)).receivedOn()).isNotNull();
  }

  @Test
  void referencesAreWithheldFromErrors() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Referral.builder().child(CHILD).receivedOn(RECEIVED).reference(" X").build())
        .withMessage("reference: must not begin or end with blanks (withheld)");
  }

  @Test
  void contradictionsAreTaken() {
    Referral odd = decided(RECEIVED, RECEIVED.minusDays(1));
    assertThat(odd.decisionTimeliness(ENGLAND_AND_WALES, LATER)).isEmpty();
    assertThat(odd.whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, LATER))
        .contains("decided before it was received");
    assertThat(odd.isDecidedInTime(ONE_DAY, ENGLAND_AND_WALES)).isFalse();
  }

  /** Friday 4 January 2019, Christmas 2018, and a day after a Saturday. */
  @ParameterizedTest
  @CsvSource({
    "2019-01-04, 2019-01-04, IN_TIME",
    "2019-01-04, 2019-01-05, IN_TIME",
    "2019-01-04, 2019-01-07, IN_TIME",
    "2019-01-04, 2019-01-08, LATE",
    "2018-12-24, 2018-12-26, IN_TIME",
    "2018-12-24, 2018-12-27, IN_TIME",
    "2018-12-24, 2018-12-28, LATE",
    "2019-01-05, 2019-01-07, IN_TIME",
    "2019-01-05, 2019-01-08, LATE"
  })
  void isDecidedWithinAWorkingDay(LocalDate received, LocalDate decided, Timeliness how) {
    Referral referral = decided(received, decided);
    assertThat(referral.decisionTimeliness(ENGLAND_AND_WALES, LATER)).contains(how);
    assertThat(referral.isDecidedInTime(ONE_DAY, ENGLAND_AND_WALES))
        .isEqualTo(how == Timeliness.IN_TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-04, NOT_YET_DUE",
    "2019-01-07, NOT_YET_DUE",
    "2019-01-08, OVERDUE",
    "2019-01-09, OVERDUE",
    "2019-01-10, LATE"
  })
  void isOpenUntilItIsDecided(LocalDate asAt, Timeliness how) {
    Referral referral = decided(LocalDate.of(2019, 1, 4), LocalDate.of(2019, 1, 10));
    assertThat(referral.decisionTimeliness(ENGLAND_AND_WALES, asAt)).contains(how);
    assertThat(referral.decisionTimeliness(TimeLimit.days(10), ENGLAND_AND_WALES, asAt))
        .contains(how == Timeliness.LATE ? Timeliness.IN_TIME : Timeliness.NOT_YET_DUE);
  }

  @Test
  void saysWhyItIsLeftOut() {
    Referral open = Referral.builder().child(CHILD).receivedOn(RECEIVED).isOnOpenCase(true).build();
    assertThat(open.whyLeftOut()).contains("new information on an open case");
    assertThat(open.whyOutcomeLeftOut()).contains("new information on an open case");
    assertThat(open.whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, LATER))
        .contains("new information on an open case");

    Referral bare = Referral.of(CHILD, RECEIVED);
    assertThat(bare.whyLeftOut()).isEmpty();
    assertThat(bare.whyOutcomeLeftOut()).contains("no outcome recorded");
    assertThat(FULL.whyOutcomeLeftOut()).isEmpty();
    assertThat(bare.whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, RECEIVED)).isEmpty();
    assertThat(bare.whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, RECEIVED.minusDays(1)))
        .contains("later than the day asked about");
  }

  /** It is decided, nobody knows when: neither open nor overdue. */
  @Test
  void anOutcomeWithoutADayIsLeftOut() {
    Referral.Builder noDay =
        Referral.builder().child(CHILD).receivedOn(RECEIVED).outcome(ReferralOutcome.ASSESSMENT);
    Referral without = noDay.build();
    assertThat(without.whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, RECEIVED))
        .contains("no day of decision recorded");
    assertThat(without.decisionTimeliness(ENGLAND_AND_WALES, LATER)).isEmpty();
    assertThat(without.isDecidedInTime(ONE_DAY, ENGLAND_AND_WALES)).isFalse();
    Referral with = noDay.decidedOn(RECEIVED).build();
    assertThat(with.whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, RECEIVED)).isEmpty();
    assertThat(without.whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, RECEIVED.minusDays(1)))
        .contains("later than the day asked about");
  }

  @Test
  void oldOnesAreOutsideTheCalendar() {
    LocalDate before = LocalDate.of(1977, 12, 31);
    assertThat(Referral.of(CHILD, before).whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, LATER))
        .contains("outside the working-day calendar");
    assertThat(
            Referral.of(CHILD, before)
                .decisionTimeliness(TimeLimit.days(1), ENGLAND_AND_WALES, LATER))
        .contains(Timeliness.OVERDUE);
    assertThat(Referral.of(CHILD, before.plusDays(1)).decisionTimeliness(ENGLAND_AND_WALES, LATER))
        .contains(Timeliness.OVERDUE);
    assertThat(
            Referral.of(CHILD, RECEIVED)
                .whyDecisionLeftOut(ONE_DAY, ENGLAND_AND_WALES, LocalDate.MAX))
        .contains("outside the working-day calendar");
  }

  @ParameterizedTest
  @EnumSource
  void anOutcomeIsInOnePartAtMost(ReferralOutcome outcome) {
    Referral referral =
        Referral.builder().child(CHILD).receivedOn(RECEIVED).outcome(outcome).build();
    assertThat(referral.isNoFurtherAction())
        .isEqualTo(outcome == ReferralOutcome.NO_FURTHER_ACTION);
    assertThat(referral.isForAssessment()).isEqualTo(outcome == ReferralOutcome.ASSESSMENT);
    assertThat(referral.isSteppedDownToEarlyHelp())
        .isEqualTo(outcome == ReferralOutcome.EARLY_HELP);
    assertThat(referral).hasToString("Referral received 2019-01-07: " + outcome.label());
  }

  @ParameterizedTest
  @CsvSource({"RC7, false", "RC8, true", "RC9, true", "RC1, false"})
  void isFoundNotInNeed(String code, boolean notInNeed) {
    assertThat(
            Referral.builder()
                .child(CHILD)
                .receivedOn(RECEIVED)
                .closureReason(ClosureReason.parse(code))
                .build()
                .isAssessedNotInNeed())
        .isEqualTo(notInNeed);
    assertThat(Referral.of(CHILD, RECEIVED).isAssessedNotInNeed()).isFalse();
    assertThat(Referral.of(CHILD, RECEIVED).closureReason()).isEqualTo(Optional.empty());
  }
}
