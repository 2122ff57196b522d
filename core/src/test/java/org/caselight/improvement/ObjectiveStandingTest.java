package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.improvement.ObjectiveState.AT_RISK;
import static org.caselight.improvement.ObjectiveState.COMPLETE;
import static org.caselight.improvement.ObjectiveState.COMPLETE_AND_EMBEDDED;
import static org.caselight.improvement.ObjectiveState.NOT_STARTED;
import static org.caselight.improvement.ObjectiveState.ON_TRACK;
import static org.caselight.improvement.ObjectiveState.OVERDUE;
import static org.caselight.improvement.ProgressKind.DELIVERED;
import static org.caselight.improvement.ProgressKind.NOT_BEGUN;
import static org.caselight.improvement.ProgressKind.REOPENED;
import static org.caselight.improvement.ProgressKind.UNDER_WAY;
import static org.caselight.improvement.ProgressPolicy.QUARTERLY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ObjectiveStandingTest {
  private static final LocalDate FIRST = day("2019-05-01");
  private static final LocalDate LAST = day("2020-04-30");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Reading share(String day, long percent) {
    return Reading.of(day(day), Proportion.of(percent, 100));
  }

  private static ProgressUpdate update(String day, ProgressKind kind) {
    return ProgressUpdate.of(day(day), kind);
  }

  /** Begun, updated late, then behind its pace, then overdue. */
  static ActionPlanObjective supervision() {
    return ActionPlanObjective.builder()
        .reference("3.1")
        .addRecommendations("3")
        .action("Every case is discussed in supervision every month")
        .leadOfficer("Head of Service")
        .agreedOn(FIRST)
        .dueOn(day("2020-03-31"))
        .addIndicators(
            ObjectiveIndicator.builder()
                .indicator(
                    Indicator.of(
                        "Supervised in time", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER))
                .baseline(share("2019-04-30", 60))
                .target(Target.atLeastPercent(90))
                .build())
        .build()
        .withUpdate(update("2019-06-03", UNDER_WAY))
        .withReading("Supervised in time", share("2019-09-30", 72))
        .withUpdate(update("2019-10-15", UNDER_WAY))
        .withReading("Supervised in time", share("2019-12-31", 70))
        .withUpdate(update("2020-01-15", UNDER_WAY))
        .withReading("Supervised in time", share("2020-03-31", 88));
  }

  /** Complete, and still so two quarters on. */
  static ActionPlanObjective waiting() {
    return ActionPlanObjective.builder()
        .reference("1.1")
        .addRecommendations("1")
        .action("More workers in the assessment teams")
        .leadOfficer("Director")
        .agreedOn(FIRST)
        .dueOn(day("2019-09-30"))
        .addIndicators(
            ObjectiveIndicator.builder()
                .indicator(
                    Indicator.of(
                        "Children waiting", IndicatorUnit.NUMBER, Polarity.LOWER_IS_BETTER))
                .baseline(Reading.of(day("2019-04-30"), Count.of(30)))
                .target(Target.atMost(BigDecimal.valueOf(20)))
                .build())
        .build()
        .withUpdate(update("2019-05-01", NOT_BEGUN))
        .withReading("Children waiting", Reading.of(day("2019-06-30"), Count.of(25)))
        .withUpdate(update("2019-07-01", UNDER_WAY))
        .withUpdate(update("2019-07-10", DELIVERED))
        .withReading("Children waiting", Reading.of(day("2019-09-30"), Count.of(20)))
        .withUpdate(update("2019-11-01", DELIVERED))
        .withReading("Children waiting", Reading.of(day("2019-12-31"), Count.of(18)))
        .withReading("Children waiting", Reading.of(day("2020-03-31"), Count.of(20)));
  }

  /** Late before it began, moved, delivered, and nothing shows it. */
  static ActionPlanObjective directWork() {
    return ActionPlanObjective.builder()
        .reference("2.1")
        .addRecommendations("2")
        .action("Training in direct work")
        .agreedOn(day("2019-05-15"))
        .dueOn(day("2019-06-30"))
        .build()
        .withUpdate(
            ProgressUpdate.builder()
                .reportedOn(day("2019-06-01"))
                .kind(NOT_BEGUN)
                .expectedOn(day("2019-08-15"))
                .build())
        .withUpdate(
            ProgressUpdate.builder()
                .reportedOn(day("2019-07-10"))
                .kind(UNDER_WAY)
                .revisedDueOn(day("2019-10-31"))
                .build())
        .withUpdate(update("2019-08-20", DELIVERED));
  }

  /** Complete at once, worse, reopened, complete again. */
  static ActionPlanObjective permanence() {
    return ActionPlanObjective.builder()
        .reference("4.1")
        .addRecommendations("4")
        .action("Plans for permanence are reviewed")
        .leadOfficer("Head of Service")
        .agreedOn(FIRST)
        .dueOn(LAST)
        .addIndicators(
            ObjectiveIndicator.builder()
                .indicator(
                    Indicator.of("Plans reviewed", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER))
                .target(Target.atLeastPercent(80))
                .build())
        .build()
        .withUpdate(update("2019-05-10", UNDER_WAY))
        .withUpdate(update("2019-05-31", DELIVERED))
        .withReading("Plans reviewed", share("2019-05-31", 85))
        .withUpdate(update("2019-08-15", DELIVERED))
        .withReading("Plans reviewed", share("2019-09-30", 70))
        .withUpdate(update("2019-10-20", REOPENED))
        .withReading("Plans reviewed", share("2019-12-31", 75))
        .withUpdate(update("2020-02-10", DELIVERED))
        .withReading("Plans reviewed", share("2020-02-10", 80));
  }

  private record Stretch(LocalDate last, ObjectiveState state, List<String> reasons) {}

  private static Stretch until(String last, ObjectiveState state, String... reasons) {
    return new Stretch(day(last), state, Arrays.asList(reasons));
  }

  /** Checks every day of the year, and that the stretches are the whole of it. */
  private static void assertYear(
      ActionPlanObjective objective, LocalDate from, Stretch... stretches) {
    LocalDate asAt = from;
    for (Stretch stretch : stretches) {
      for (; !asAt.isAfter(stretch.last()); asAt = asAt.plusDays(1)) {
        ObjectiveStanding standing = standing(objective, asAt).orElseThrow();
        assertThat(standing.state()).as("state on %s", asAt).isEqualTo(stretch.state());
        assertThat(standing.reasons())
            .as("reasons on %s", asAt)
            .extracting(ProgressReason::text)
            .containsExactlyElementsOf(stretch.reasons());
        assertThat(standing.rag()).isEqualTo(stretch.state().rag());
      }
    }
    assertThat(asAt).isEqualTo(LAST.plusDays(1));
  }

  private static Optional<ObjectiveStanding> standing(
      ActionPlanObjective objective, LocalDate asAt) {
    return objective.standing(QUARTERLY, ENGLAND_AND_WALES, asAt);
  }

  private static ObjectiveStanding standing(ActionPlanObjective objective, String asAt) {
    return standing(objective, day(asAt)).orElseThrow();
  }

  @Test
  void aYearOfWhatIsUpdatedLateBehindItsPaceAndOverdue() {
    String behind =
        "behind the pace: Supervised in time, 2019-12-31: 70.0% (70 of 100), where an even pace to"
            + " at least 90% is at 81.9%";
    String overdue = "overdue: due 2020-03-31";
    assertYear(
        supervision(),
        FIRST,
        until("2019-06-02", NOT_STARTED),
        until("2019-09-03", ON_TRACK),
        until("2019-10-14", AT_RISK, "update overdue: due 2019-09-03"),
        until("2019-12-30", ON_TRACK),
        until("2020-03-30", AT_RISK, behind),
        until("2020-03-31", ON_TRACK),
        until("2020-04-15", OVERDUE, overdue),
        until("2020-04-30", OVERDUE, overdue, "update overdue: due 2020-04-15"));
  }

  @Test
  void aYearOfWhatIsCompleteAndEmbedded() {
    assertYear(
        waiting(),
        FIRST,
        until("2019-06-30", NOT_STARTED),
        until("2019-09-29", ON_TRACK),
        until("2019-10-10", COMPLETE),
        until("2019-10-31", COMPLETE, "update overdue: due 2019-10-10"),
        until("2020-02-01", COMPLETE),
        until("2020-03-30", COMPLETE, "update overdue: due 2020-02-01"),
        until("2020-04-30", COMPLETE_AND_EMBEDDED));
  }

  @Test
  void aYearOfWhatIsLateBeforeItBeganAndShownByNothing() {
    String expected = "expected late: 2019-08-15, due 2019-06-30";
    String nothing = "nothing shows it: delivered, no indicator";
    String overdue = "overdue: due 2019-10-31";
    assertThat(standing(directWork(), day("2019-05-14"))).isEmpty();
    assertYear(
        directWork(),
        day("2019-05-15"),
        until("2019-05-31", NOT_STARTED),
        until("2019-06-30", AT_RISK, expected, "not begun"),
        until("2019-07-09", OVERDUE, "overdue: due 2019-06-30", expected, "not begun"),
        until("2019-08-15", ON_TRACK),
        until("2019-08-19", AT_RISK, "expected earlier: 2019-08-15, not delivered"),
        until("2019-10-31", AT_RISK, nothing),
        until("2019-11-20", OVERDUE, overdue, nothing),
        until("2020-04-30", OVERDUE, overdue, "update overdue: due 2019-11-20", nothing));
  }

  @Test
  void aYearOfWhatIsCompleteAndThenIsNot() {
    assertYear(
        permanence(),
        FIRST,
        until("2019-05-09", NOT_STARTED),
        until("2019-05-30", ON_TRACK),
        until("2019-09-29", COMPLETE),
        until(
            "2019-12-30",
            AT_RISK,
            "worsening: Plans reviewed, 2019-05-31: 85.0% (85 of 100), then 2019-09-30: 70.0% (70"
                + " of 100)"),
        until("2020-01-20", ON_TRACK),
        until("2020-02-09", AT_RISK, "update overdue: due 2020-01-20"),
        until("2020-04-30", COMPLETE));
  }

  @Test
  void theFourYearsHaveEveryState() {
    EnumSet<ObjectiveState> seen = EnumSet.noneOf(ObjectiveState.class);
    for (ActionPlanObjective objective :
        List.of(supervision(), waiting(), directWork(), permanence())) {
      for (LocalDate asAt = FIRST; !asAt.isAfter(LAST); asAt = asAt.plusDays(1)) {
        standing(objective, asAt).ifPresent(standing -> seen.add(standing.state()));
      }
    }
    assertThat(seen).isEqualTo(EnumSet.allOf(ObjectiveState.class));
  }

  @Test
  void beforeItWasAgreedItHasNoStanding() {
    assertThat(standing(supervision(), FIRST.minusDays(1))).isEmpty();
    assertThat(standing(supervision(), FIRST)).isPresent();
  }

  @Test
  void updatesAreDueFromTheLastOneOrFromTheBeginning() {
    assertThat(standing(supervision(), "2019-05-01").updateDueOn()).contains(day("2019-08-01"));
    assertThat(standing(supervision(), "2019-05-01").lastUpdateOn()).isEmpty();
    ObjectiveStanding due = standing(supervision(), "2019-09-03");
    assertThat(due.updateDueOn()).contains(day("2019-09-03"));
    assertThat(due.lastUpdateOn()).contains(day("2019-06-03"));
    assertThat(due.updateTimeliness()).contains(Timeliness.NOT_YET_DUE);
    assertThat(due.isUpdateOverdue()).isFalse();
    ObjectiveStanding overdue = standing(supervision(), "2019-09-04");
    assertThat(overdue.updateTimeliness()).contains(Timeliness.OVERDUE);
    assertThat(overdue.isUpdateOverdue()).isTrue();
    ActionPlanObjective early =
        ActionPlanObjective.builder()
            .reference("1")
            .action("Do it")
            .agreedOn(FIRST)
            .addUpdates(update("2018-05-01", UNDER_WAY))
            .build();
    assertThat(standing(early, "2019-05-01").updateDueOn()).contains(day("2019-08-01"));
    assertThat(standing(early, "2019-05-01").state()).isEqualTo(ON_TRACK);
  }

  @Test
  void ofWhatIsEmbeddedNoUpdateIsDue() {
    ObjectiveStanding embedded = standing(waiting(), "2020-03-31");
    assertThat(embedded.updateDueOn()).isEmpty();
    assertThat(embedded.updateTimeliness()).isEmpty();
    assertThat(embedded.completeSince()).contains(day("2019-09-30"));
    assertThat(embedded.embeddedSince()).contains(day("2020-03-31"));
    ObjectiveStanding before = standing(waiting(), "2020-03-30");
    assertThat(before.embeddedSince()).isEmpty();
    assertThat(before.updateDueOn()).contains(day("2020-02-01"));
    assertThat(
            waiting()
                .standing(QUARTERLY.withQuartersToEmbed(1), ENGLAND_AND_WALES, day("2019-12-31"))
                .orElseThrow()
                .state())
        .isEqualTo(COMPLETE_AND_EMBEDDED);
  }

  @Test
  void whatTheCalendarCannotCountIsNotKnown() {
    ProgressPolicy policy = ProgressPolicy.of("every 20 days", TimeLimit.workingDays(20));
    ActionPlanObjective old =
        ActionPlanObjective.builder()
            .reference("1")
            .action("Do it")
            .agreedOn(day("1970-01-01"))
            .build();
    ObjectiveStanding unknown =
        old.standing(policy, ENGLAND_AND_WALES, day("2019-05-01")).orElseThrow();
    assertThat(unknown.updateDueOn()).isEmpty();
    assertThat(unknown.updateTimeliness()).isEmpty();
    assertThat(unknown.isUpdateOverdue()).isFalse();
    assertThat(unknown.state()).isEqualTo(NOT_STARTED);
    WorkingDays shortYear =
        WorkingDays.of(
            DateRange.of(FIRST, day("2019-06-01")), each -> each.getDayOfWeek().getValue() <= 5);
    ObjectiveStanding beyond =
        supervision().standing(policy, shortYear, day("2019-06-02")).orElseThrow();
    assertThat(beyond.updateDueOn()).contains(day("2019-05-29"));
    assertThat(beyond.updateTimeliness()).isEmpty();
    assertThat(
            supervision()
                .standing(policy, shortYear, day("2019-05-29"))
                .orElseThrow()
                .isUpdateOverdue())
        .isFalse();
    assertThat(
            supervision()
                .standing(policy, shortYear, day("2019-05-30"))
                .orElseThrow()
                .isUpdateOverdue())
        .isTrue();
  }

  @Test
  void thePaceIsJudgedOnlyIfThePolicySaysSo() {
    assertThat(
            supervision()
                .standing(QUARTERLY.withoutPace(), ENGLAND_AND_WALES, day("2019-12-31"))
                .orElseThrow()
                .state())
        .isEqualTo(ON_TRACK);
  }

  @Test
  void dueDatesMoved() {
    ObjectiveStanding before = standing(directWork(), "2019-07-09");
    assertThat(before.dueOn()).contains(day("2019-06-30"));
    assertThat(before.timesMoved()).isZero();
    ObjectiveStanding after = standing(directWork(), "2019-07-10");
    assertThat(after.dueOn()).contains(day("2019-10-31"));
    assertThat(after.originalDueOn()).contains(day("2019-06-30"));
    assertThat(after.timesMoved()).isEqualTo(1);
  }

  @Test
  void directionIsTheWorstOfItsIndicators() {
    ObjectiveStanding one = standing(supervision(), "2020-03-31");
    assertThat(one.directions())
        .containsExactly(Map.entry("Supervised in time", DirectionOfTravel.IMPROVING));
    assertThat(standing(directWork(), "2019-07-10").direction()).isEmpty();
    ActionPlanObjective two =
        ActionPlanObjective.builder()
            .reference("1")
            .action("Do it")
            .agreedOn(FIRST)
            .addAllIndicators(permanence().indicators())
            .addAllIndicators(supervision().indicators())
            .build();
    ObjectiveStanding both = standing(two, "2019-09-30");
    assertThat(both.directions()).containsOnlyKeys("Plans reviewed", "Supervised in time");
    assertThat(both.direction()).contains(DirectionOfTravel.WORSENING);
    assertThat(standing(supervision(), "2019-09-29").directions()).isEmpty();
  }

  @Test
  void whatIsMissing() {
    assertThat(standing(supervision(), "2019-09-30").missing()).isEmpty();
    assertThat(standing(supervision(), "2019-09-29").missing())
        .extracting(ObjectiveGap::toString)
        .containsExactly("3.1: no reading for Supervised in time");
    assertThat(standing(directWork(), "2019-07-10").missing())
        .extracting(ObjectiveGap::kind)
        .containsExactly(ObjectiveGap.Kind.LEAD_OFFICER, ObjectiveGap.Kind.INDICATOR);
    assertThat(standing(permanence(), "2019-06-01").missing())
        .containsExactly(
            new ObjectiveGap(ObjectiveGap.Kind.BASELINE, "4.1", "no baseline for Plans reviewed"));
    ActionPlanObjective bare =
        ActionPlanObjective.builder()
            .reference("1")
            .action("Do it")
            .agreedOn(FIRST)
            .addIndicators(
                ObjectiveIndicator.builder()
                    .indicator(Indicator.of("Seen", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER))
                    .target(Target.atMostPercent(90))
                    .baseline(share("2019-05-02", 10))
                    .build())
            .build()
            .withUpdate(
                ProgressUpdate.builder()
                    .reportedOn(day("2019-05-03"))
                    .kind(DELIVERED)
                    .revisedDueOn(day("2019-12-31"))
                    .build());
    assertThat(standing(bare, "2019-05-01").missing())
        .extracting(ObjectiveGap::text)
        .containsExactly(
            "no lead officer",
            "no due date",
            "no target for Seen",
            "no baseline for Seen",
            "no reading for Seen");
    ObjectiveStanding delivered = standing(bare, "2019-05-03");
    assertThat(delivered.missing())
        .extracting(ObjectiveGap::text)
        .containsExactly("no lead officer", "no target for Seen", "no reading for Seen");
    assertThat(delivered.originalDueOn()).contains(day("2019-12-31"));
    assertThat(delivered.timesMoved()).isZero();
    assertThat(delivered.state()).isEqualTo(AT_RISK);
    assertThat(delivered.reasons())
        .extracting(ProgressReason::text)
        .containsExactly("nothing shows it: delivered, no target for Seen");
  }

  @Test
  void whatIsDeliveredIsNoLongerExpectedLate() {
    ActionPlanObjective late =
        supervision()
            .withUpdate(
                ProgressUpdate.builder()
                    .reportedOn(day("2020-03-31"))
                    .kind(DELIVERED)
                    .expectedOn(day("2020-06-30"))
                    .build());
    assertThat(standing(late, "2020-03-31").state()).isEqualTo(ON_TRACK);
    ActionPlanObjective open =
        supervision()
            .withUpdate(
                ProgressUpdate.builder()
                    .reportedOn(day("2020-03-31"))
                    .kind(UNDER_WAY)
                    .expectedOn(day("2020-04-01"))
                    .build());
    assertThat(standing(open, "2020-03-31").reasons())
        .extracting(ProgressReason::kind)
        .containsExactly(ProgressReason.Kind.EXPECTED_LATE);
    ActionPlanObjective onTheDay =
        supervision()
            .withUpdate(
                ProgressUpdate.builder()
                    .reportedOn(day("2020-03-31"))
                    .kind(UNDER_WAY)
                    .expectedOn(day("2020-03-31"))
                    .build());
    assertThat(standing(onTheDay, "2020-03-31").reasons()).isEmpty();
  }

  @Test
  void inWords() {
    assertThat(standing(supervision(), "2019-09-04"))
        .hasToString("3.1, 2019-09-04: at risk (update overdue: due 2019-09-03)");
    assertThat(standing(directWork(), "2019-06-30"))
        .hasToString(
            "2.1, 2019-06-30: at risk (expected late: 2019-08-15, due 2019-06-30; not begun)");
    assertThat(standing(waiting(), "2019-09-30")).hasToString("1.1, 2019-09-30: complete");
    assertThat(standing(supervision(), "2019-09-04").reasons().get(0))
        .hasToString("update overdue: due 2019-09-03");
  }

  @Test
  void equalityAndSerialization() {
    ObjectiveStanding standing = standing(supervision(), "2020-04-30");
    assertThat(Serialized.copy(standing)).isEqualTo(standing).hasSameHashCodeAs(standing);
    assertThat(standing.objective()).isEqualTo(supervision());
    assertThat(standing.asAt()).isEqualTo(LAST);
  }

  @Test
  void worstFirstThenByReference() {
    List<ObjectiveStanding> standings =
        List.of(
            standing(waiting(), "2020-04-30"),
            standing(permanence(), "2020-04-30"),
            standing(supervision(), "2020-04-30"),
            standing(directWork(), "2020-04-30"));
    assertThat(standings.stream().sorted(ObjectiveStandings.worstFirst()))
        .extracting(standing -> standing.objective().reference())
        .containsExactly("2.1", "3.1", "4.1", "1.1");
    assertThat(standings.stream().collect(ObjectiveStandings.toCountByState()))
        .containsExactly(
            Map.entry(OVERDUE, Count.of(2)),
            Map.entry(AT_RISK, Count.ZERO),
            Map.entry(NOT_STARTED, Count.ZERO),
            Map.entry(ON_TRACK, Count.ZERO),
            Map.entry(COMPLETE, Count.of(1)),
            Map.entry(COMPLETE_AND_EMBEDDED, Count.of(1)));
  }

  @Test
  void colours() {
    assertThat(OVERDUE.rag()).contains(Rag.RED);
    assertThat(AT_RISK.rag()).contains(Rag.AMBER);
    assertThat(NOT_STARTED.rag()).isEmpty();
    assertThat(ON_TRACK.rag()).contains(Rag.GREEN);
    assertThat(COMPLETE.rag()).contains(Rag.GREEN);
    assertThat(COMPLETE_AND_EMBEDDED.rag()).contains(Rag.BLUE);
    assertThat(ObjectiveState.values())
        .filteredOn(ObjectiveState::isComplete)
        .containsExactly(COMPLETE, COMPLETE_AND_EMBEDDED);
    assertThat(ObjectiveState.parse("Complete and embedded")).isEqualTo(COMPLETE_AND_EMBEDDED);
  }
}
