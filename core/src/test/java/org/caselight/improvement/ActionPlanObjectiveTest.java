package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caselight.improvement.ProgressKind.DELIVERED;
import static org.caselight.improvement.ProgressKind.NOT_BEGUN;
import static org.caselight.improvement.ProgressKind.REOPENED;
import static org.caselight.improvement.ProgressKind.UNDER_WAY;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.caselight.quality.DataIssue;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ActionPlanObjectiveTest {
  private static final LocalDate AGREED = LocalDate.of(2019, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2019, 6, 3);
  private static final LocalDate JULY = LocalDate.of(2019, 7, 9);
  private static final LocalDate DUE = LocalDate.of(2020, 3, 31);
  private static final Indicator SEEN =
      Indicator.of("Seen alone", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER);

  private static ActionPlanObjective.Builder objective() {
    return ActionPlanObjective.builder().reference("3.1").action("Do it").agreedOn(AGREED);
  }

  private static ObjectiveIndicator seen(Target target) {
    return ObjectiveIndicator.builder().indicator(SEEN).target(target).build();
  }

  private static ActionPlanObjective measured() {
    return objective().addIndicators(seen(Target.atLeastPercent(90))).build();
  }

  private static Reading share(LocalDate day, long percent) {
    return Reading.of(day, Proportion.of(percent, 100));
  }

  private static ActionPlanObjective updated(ProgressUpdate... updates) {
    return objective().dueOn(DUE).addUpdates(updates).build();
  }

  private static ProgressUpdate dueOn(LocalDate reported, LocalDate due) {
    return ProgressUpdate.builder().reportedOn(reported).kind(UNDER_WAY).revisedDueOn(due).build();
  }

  private static ProgressUpdate expectedOn(LocalDate reported, LocalDate expected) {
    return ProgressUpdate.builder()
        .reportedOn(reported)
        .kind(UNDER_WAY)
        .expectedOn(expected)
        .build();
  }

  @Test
  void deliveredUntilReopened() {
    ActionPlanObjective known =
        updated(
            ProgressUpdate.of(JUNE, DELIVERED),
            ProgressUpdate.of(JUNE.plusDays(1), UNDER_WAY),
            ProgressUpdate.of(JUNE.plusDays(2), NOT_BEGUN),
            ProgressUpdate.of(JULY, REOPENED));
    assertThat(known.isDelivered(JUNE.minusDays(1))).isFalse();
    assertThat(known.isDelivered(JUNE)).isTrue();
    assertThat(known.isDelivered(JULY.minusDays(1))).isTrue();
    assertThat(known.isDelivered(JULY)).isFalse();
    assertThat(known.withUpdate(ProgressUpdate.of(JULY.plusDays(1), DELIVERED)).isDelivered(DUE))
        .isTrue();
  }

  @Test
  void ofOneDayReopenedHolds() {
    assertThat(
            updated(ProgressUpdate.of(JUNE, REOPENED), ProgressUpdate.of(JUNE, DELIVERED))
                .isDelivered(JUNE))
        .isFalse();
    assertThat(
            updated(ProgressUpdate.of(JUNE, DELIVERED), ProgressUpdate.of(JUNE, UNDER_WAY))
                .isDelivered(JUNE))
        .isTrue();
  }

  @Test
  void begunOnceAndForAll() {
    ActionPlanObjective known =
        updated(
            ProgressUpdate.of(AGREED, NOT_BEGUN),
            ProgressUpdate.of(JUNE, UNDER_WAY),
            ProgressUpdate.of(JULY, NOT_BEGUN));
    assertThat(known.hasBegun(JUNE.minusDays(1))).isFalse();
    assertThat(known.hasBegun(JUNE)).isTrue();
    assertThat(known.hasBegun(JULY)).isTrue();
  }

  @Test
  void theDueDateInForceIsTheLastAgreedAndOfOneDayTheEarliest() {
    ActionPlanObjective known =
        updated(
            dueOn(JUNE, DUE.plusDays(20)),
            dueOn(JUNE, DUE.plusDays(10)),
            dueOn(JUNE, DUE.plusDays(30)),
            dueOn(JULY, DUE.plusDays(10)),
            dueOn(JULY.plusDays(1), DUE));
    assertThat(known.dueInForce(AGREED.minusDays(1))).contains(DUE);
    assertThat(known.dueInForce(JUNE.minusDays(1))).contains(DUE);
    assertThat(known.dueInForce(JUNE)).contains(DUE.plusDays(10));
    assertThat(known.dueInForce(JULY)).contains(DUE.plusDays(10));
    assertThat(known.dueInForce(JULY.plusDays(1))).contains(DUE);
    assertThat(known.timesMoved(JUNE.minusDays(1))).isZero();
    assertThat(known.timesMoved(JUNE)).isEqualTo(1);
    assertThat(known.timesMoved(JULY)).isEqualTo(1);
    assertThat(known.timesMoved(JULY.plusDays(1))).isEqualTo(2);
  }

  @Test
  void theFirstDueDateIsNoMove() {
    ActionPlanObjective known =
        objective()
            .addUpdates(ProgressUpdate.of(AGREED, UNDER_WAY), dueOn(JUNE, DUE))
            .addUpdates(dueOn(JULY, JULY))
            .build();
    assertThat(known.dueInForce(AGREED)).isEmpty();
    assertThat(known.timesMoved(AGREED)).isZero();
    assertThat(known.timesMoved(JUNE)).isZero();
    assertThat(known.timesMoved(JULY)).isEqualTo(1);
  }

  @Test
  void expectedAsLastReportedAndOfOneDayTheLatest() {
    ActionPlanObjective known =
        updated(
            expectedOn(JUNE, DUE.plusDays(9)),
            expectedOn(JULY, DUE.plusDays(2)),
            expectedOn(JULY, DUE.plusDays(5)),
            expectedOn(JULY, DUE.plusDays(1)));
    assertThat(known.expectedOn(JUNE.minusDays(1))).isEmpty();
    assertThat(known.expectedOn(JUNE)).contains(DUE.plusDays(9));
    assertThat(known.expectedOn(JULY)).contains(DUE.plusDays(5));
  }

  @Test
  void completeTakesDeliveryAndEveryTarget() {
    ActionPlanObjective delivered = measured().withUpdate(ProgressUpdate.of(JUNE, DELIVERED));
    assertThat(delivered.isComplete(JUNE)).isFalse();
    ActionPlanObjective met = delivered.withReading("Seen alone", share(JULY, 90));
    assertThat(met.isComplete(JULY.minusDays(1))).isFalse();
    assertThat(met.isComplete(JULY)).isTrue();
    assertThat(met.completeSince(JULY.minusDays(1))).isEmpty();
    assertThat(met.completeSince(DUE)).contains(JULY);
    assertThat(measured().withReading("Seen alone", share(JULY, 90)).isComplete(JULY)).isFalse();
    assertThat(updated(ProgressUpdate.of(JUNE, DELIVERED)).isComplete(JUNE)).isFalse();
    assertThat(updated(ProgressUpdate.of(JUNE, DELIVERED)).areTargetsMet(JUNE)).isFalse();
    ActionPlanObjective twice =
        objective()
            .addIndicators(
                seen(Target.atLeastPercent(90)),
                ObjectiveIndicator.builder()
                    .indicator(
                        Indicator.of("Known", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER))
                    .build())
            .build()
            .withUpdate(ProgressUpdate.of(JUNE, DELIVERED))
            .withReading("Seen alone", share(JULY, 95))
            .withReading("Known", share(JULY, 95));
    assertThat(twice.isComplete(JULY)).isFalse();
  }

  @Test
  void completeSinceTheLastBreakAndNotBeforeItWasAgreed() {
    ActionPlanObjective known =
        measured()
            .withUpdate(ProgressUpdate.of(AGREED.minusDays(20), DELIVERED))
            .withReading("Seen alone", share(AGREED.minusDays(10), 95));
    assertThat(known.isComplete(AGREED.minusDays(1))).isFalse();
    assertThat(known.completeSince(AGREED.minusDays(1))).isEmpty();
    assertThat(known.completeSince(AGREED)).contains(AGREED);
    assertThat(known.completeSince(JULY)).contains(AGREED);
    ActionPlanObjective broken =
        known
            .withReading("Seen alone", share(JUNE, 89))
            .withReading("Seen alone", share(JULY, 90))
            .withReading("Seen alone", share(JULY.plusDays(1), 91));
    assertThat(broken.completeSince(JUNE.minusDays(1))).contains(AGREED);
    assertThat(broken.completeSince(JUNE)).isEmpty();
    assertThat(broken.completeSince(DUE)).contains(JULY);
  }

  @Test
  void eachMoveOfTheDueDateCounts() {
    int days = 100;
    ActionPlanObjective known =
        objective()
            .dueOn(AGREED)
            .addIndicators(seen(Target.atLeastPercent(90)))
            .addAllUpdates(
                IntStream.rangeClosed(1, days)
                    .mapToObj(
                        day ->
                            ProgressUpdate.builder()
                                .reportedOn(AGREED.minusDays(days).plusDays(day))
                                .kind(DELIVERED)
                                .revisedDueOn(AGREED.plusDays(day))
                                .build())
                    .toList())
            .build()
            .withReading("Seen alone", share(AGREED, 90));
    ObjectiveStanding standing =
        known
            .standing(ProgressPolicy.QUARTERLY, WorkingDays.ENGLAND_AND_WALES, AGREED)
            .orElseThrow();
    assertThat(standing.timesMoved()).isEqualTo(days);
    assertThat(standing.completeSince()).contains(AGREED);
    assertThat(known.issues(AGREED)).hasSize(days);
  }

  @Test
  void embeddedFromTheLastReadingNeeded() {
    LocalDate september = LocalDate.of(2019, 9, 30);
    ActionPlanObjective complete =
        measured()
            .withUpdate(ProgressUpdate.of(JUNE, DELIVERED))
            .withReading("Seen alone", share(september, 90));
    ActionPlanObjective read =
        complete
            .withReading("Seen alone", share(LocalDate.of(2019, 12, 31), 95))
            .withReading("Seen alone", share(LocalDate.of(2020, 3, 31), 90));
    LocalDate march = LocalDate.of(2020, 3, 31);
    assertThat(read.embeddedSince(2, march.minusDays(1))).isEmpty();
    assertThat(read.embeddedSince(2, march)).contains(march);
    assertThat(read.embeddedSince(2, march.plusYears(1))).contains(march);
    assertThat(read.embeddedSince(1, march)).contains(LocalDate.of(2019, 12, 31));
    assertThat(read.embeddedSince(3, march)).isEmpty();
    assertThat(read.embeddedSince(Integer.MAX_VALUE, march)).isEmpty();
    // After a quarter without a reading the count begins again.
    ActionPlanObjective gap = complete.withReading("Seen alone", share(march, 90));
    assertThat(gap.embeddedSince(2, march.plusYears(1))).isEmpty();
    LocalDate june = LocalDate.of(2020, 6, 30);
    ActionPlanObjective madeUpFor = gap.withReading("Seen alone", share(june, 90));
    assertThat(madeUpFor.embeddedSince(2, june.minusDays(1))).isEmpty();
    assertThat(madeUpFor.embeddedSince(2, march.plusYears(1))).contains(june);
    ActionPlanObjective firstDays =
        complete
            .withReading("Seen alone", share(LocalDate.of(2019, 10, 1), 95))
            .withReading("Seen alone", share(LocalDate.of(2020, 1, 1), 90));
    assertThat(firstDays.embeddedSince(2, march)).contains(LocalDate.of(2020, 1, 1));
    ActionPlanObjective broken =
        complete
            .withReading("Seen alone", share(LocalDate.of(2019, 12, 31), 89))
            .withReading("Seen alone", share(march, 90));
    assertThat(broken.embeddedSince(2, march)).isEmpty();
    assertThatThrownBy(() -> read.embeddedSince(0, march))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quarters: must be 1 or more, was 0");
  }

  @Test
  void whatContradictsItself() {
    ActionPlanObjective odd =
        objective()
            .dueOn(AGREED.minusDays(1))
            .addIndicators(
                ObjectiveIndicator.builder()
                    .indicator(SEEN)
                    .target(Target.atMostPercent(90))
                    .baseline(Reading.of(AGREED, Rounded.of(60)))
                    .build())
            .build()
            .withReading("Seen alone", Reading.of(LocalDate.of(2019, 9, 30), Rounded.of(72)))
            .withUpdate(ProgressUpdate.of(AGREED.minusDays(1), UNDER_WAY))
            .withUpdate(dueOn(JUNE, AGREED.minusDays(2)))
            .withUpdate(dueOn(JUNE, DUE))
            .withUpdate(ProgressUpdate.of(JULY, DELIVERED))
            .withUpdate(ProgressUpdate.of(JULY, REOPENED))
            .withUpdate(ProgressUpdate.of(JULY, NOT_BEGUN));
    assertThat(odd.issues(DUE))
        .containsExactly(
            DataIssue.error(
                "due-before-agreed",
                odd,
                "objective 3.1: due date must not be before it was agreed (2019-05-01), was"
                    + " 2019-04-30"),
            DataIssue.error(
                "due-before-agreed",
                odd,
                "objective 3.1: revised due date must not be before it was agreed (2019-05-01),"
                    + " was 2019-04-29"),
            DataIssue.error(
                "reading-outside-unit",
                odd,
                "objective 3.1, Seen alone: baseline of 2019-05-01 must be in its unit (share),"
                    + " was 60"),
            DataIssue.error(
                "reading-outside-unit",
                odd,
                "objective 3.1, Seen alone: reading of 2019-09-30 must be in its unit (share), was"
                    + " 72"),
            DataIssue.error(
                "target-contradicts-polarity",
                odd,
                "objective 3.1, Seen alone: target must suit that higher is better, was at most"
                    + " 0.9"),
            DataIssue.warning(
                "delivered-and-reopened",
                odd,
                "objective 3.1: updates of 2019-07-09 must not be both delivered and reopened"),
            DataIssue.warning(
                "not-begun-after-begun",
                odd,
                "objective 3.1: update of 2019-07-09 must not say not begun after work began on"
                    + " 2019-04-30"),
            DataIssue.warning(
                "objective-without-recommendation",
                odd,
                "objective 3.1: names no recommendation that it answers"),
            DataIssue.warning(
                "two-due-dates",
                odd,
                "objective 3.1: updates of 2019-06-03 must move to one due date, was 2019-04-29,"
                    + " 2020-03-31"),
            DataIssue.warning(
                "update-before-agreed",
                odd,
                "objective 3.1: update must not be before it was agreed (2019-05-01), was"
                    + " 2019-04-30"));
    assertThat(odd.issues(AGREED))
        .extracting(DataIssue::code)
        .containsExactly(
            "due-before-agreed",
            "reading-outside-unit",
            "target-contradicts-polarity",
            "objective-without-recommendation",
            "update-before-agreed");
    assertThat(odd.issues(AGREED.minusDays(1))).isEmpty();
  }

  @Test
  void whatDoesNotContradictItself() {
    ActionPlanObjective sound =
        objective()
            .addRecommendations("3")
            .dueOn(AGREED)
            .addIndicators(seen(Target.atLeastPercent(90)))
            .build()
            .withReading("Seen alone", share(AGREED, 90))
            .withUpdate(ProgressUpdate.of(AGREED, NOT_BEGUN))
            .withUpdate(dueOn(JUNE, DUE))
            .withUpdate(dueOn(JUNE, DUE))
            .withUpdate(ProgressUpdate.of(JUNE, DELIVERED))
            .withUpdate(ProgressUpdate.of(JULY, REOPENED));
    assertThat(sound.issues(DUE)).isEmpty();
  }

  @Test
  void historyIsOnlyAddedTo() {
    ActionPlanObjective known = measured().withUpdate(ProgressUpdate.of(JULY, UNDER_WAY));
    ProgressUpdate early = ProgressUpdate.of(JUNE, UNDER_WAY);
    assertThatThrownBy(() -> known.withUpdate(early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reportedOn: must not be before the last (2019-07-09), was 2019-06-03");
    ActionPlanObjective.Builder builder = objective().addAllUpdates(known.updates());
    builder.addUpdates(early);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reportedOn: must not be before the last (2019-07-09), was 2019-06-03");
    Reading reading = share(JUNE, 1);
    assertThatThrownBy(() -> known.withReading("seen", reading))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator: must be one of objective 3.1 (Seen alone), was seen");
  }

  @Test
  void impossibleValuesAreRefused() {
    assertRefused(
        ActionPlanObjective.builder().reference(" ").action("Do it").agreedOn(AGREED),
        "reference: must not be blank");
  }

  private static void assertRefused(ActionPlanObjective.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void updatesThatCannotBeAreRefused() {
    LocalDate late = LocalDate.of(2201, 1, 1);
    assertThatThrownBy(() -> ProgressUpdate.of(late, UNDER_WAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reportedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatThrownBy(() -> dueOn(JUNE, late))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("revisedDueOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatThrownBy(() -> expectedOn(JUNE, late))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expectedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    ProgressUpdate.Builder builder =
        ProgressUpdate.builder().reportedOn(JUNE).kind(UNDER_WAY).narrative(" Mrs Smith said");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("narrative: must not begin or end with blanks (withheld)");
  }

  @Test
  void inWordsWithoutNarrative() {
    assertThat(
            ProgressUpdate.builder()
                .reportedOn(LocalDate.of(2019, 12, 3))
                .kind(UNDER_WAY)
                .narrative("Mrs Smith has left")
                .expectedOn(LocalDate.of(2020, 6, 30))
                .revisedDueOn(LocalDate.of(2020, 9, 30))
                .build())
        .hasToString("2019-12-03: under way, expected 2020-06-30, due date moved to 2020-09-30");
    assertThat(ProgressUpdate.of(JUNE, REOPENED)).hasToString("2019-06-03: reopened");
    assertThat(measured()).hasToString("3.1: Do it");
  }

  @Test
  void equalityAndSerialization() {
    ActionPlanObjective known =
        objective()
            .leadOfficer("Head of Service")
            .addThemes(Theme.of("Supervision"))
            .addRecommendations("3", "1")
            .addIndicators(seen(Target.atLeastPercent(90)))
            .addUpdates(
                ProgressUpdate.builder()
                    .reportedOn(JUNE)
                    .kind(UNDER_WAY)
                    .narrative("begun")
                    .build())
            .build();
    assertThat(Serialized.copy(known)).isEqualTo(known).hasSameHashCodeAs(known);
    assertThat(known.recommendations()).containsExactly("1", "3");
    assertThat(known.updates().get(0).narrative()).contains("begun");
    assertThat(known).isNotEqualTo(measured());
  }

  @Test
  void daysOutsideTheRecordsAreRefused() {
    LocalDate late = LocalDate.of(2201, 1, 1);
    ActionPlanObjective known = measured();
    assertThatThrownBy(
            () -> known.standing(ProgressPolicy.QUARTERLY, WorkingDays.ENGLAND_AND_WALES, late))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertRefused(objective().leadOfficer(""), "leadOfficer: must not be blank");
    assertRefused(objective().addRecommendations(" "), "recommendations: must not be blank");
    assertRefused(
        objective().dueOn(late), "dueOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertRefused(
        ActionPlanObjective.builder().reference("1").action("Do it").agreedOn(late),
        "agreedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertRefused(
        ActionPlanObjective.builder().reference("1").action("").agreedOn(AGREED),
        "action: must not be blank");
    assertRefused(
        objective().addIndicators(seen(Target.atLeastPercent(90)), seen(Target.atLeastPercent(80))),
        "indicators: must not have one title twice, was Seen alone");
  }

  @Test
  void kinds() {
    assertThat(ProgressKind.values())
        .filteredOn(ProgressKind::hasBegun)
        .containsExactly(UNDER_WAY, REOPENED, DELIVERED);
    assertThat(ProgressKind.parse("Under way")).isEqualTo(UNDER_WAY);
    assertThatThrownBy(() -> ProgressKind.parse("done"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kind: must be one of not begun, under way, reopened, delivered; was done");
    assertThatThrownBy(() -> ObjectiveState.parse("done"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "state: must be one of overdue, at risk, not started, on track, complete, complete"
                + " and embedded; was done");
  }

  @Test
  void policies() {
    assertThat(ProgressPolicy.QUARTERLY)
        .hasToString(
            "quarterly: an update every 3 months, steady within 10%, embedded after 2 quarters,"
                + " pace judged");
    ProgressPolicy own =
        ProgressPolicy.of("own", TimeLimit.weeks(6))
            .withSteadyWithin(Tolerance.NONE)
            .withQuartersToEmbed(1)
            .withoutPace();
    assertThat(own)
        .isEqualTo(new ProgressPolicy("own", TimeLimit.weeks(6), Tolerance.NONE, 1, false))
        .isEqualTo(Serialized.copy(own))
        .hasToString(
            "own: an update every 6 weeks, steady within 0%, embedded after 1 quarter, pace not"
                + " judged");
    assertThat(own.withQuartersToEmbed(40).quartersToEmbed()).isEqualTo(40);
    assertThatThrownBy(() -> own.withQuartersToEmbed(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quartersToEmbed: must be from 1 to 40, was 0");
    assertThatThrownBy(() -> own.withQuartersToEmbed(41))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quartersToEmbed: must be from 1 to 40, was 41");
    TimeLimit weekly = TimeLimit.weeks(1);
    assertThatThrownBy(() -> ProgressPolicy.of("", weekly))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name: must not be blank");
  }

  @Test
  void reasonsAndGapsHaveWords() {
    assertThatThrownBy(() -> new ProgressReason(ProgressReason.Kind.OVERDUE, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text: must not be blank");
    assertThatThrownBy(() -> new ObjectiveGap(ObjectiveGap.Kind.TARGET, " ", "no target"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("objective: must not be blank");
    assertThatThrownBy(() -> new ObjectiveGap(ObjectiveGap.Kind.TARGET, "1", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text: must not be blank");
  }
}
