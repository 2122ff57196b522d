package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class InvolvementsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 3, 15);
  private static final DateRange MARCH = DateRange.ofMonth(YearMonth.of(2019, 3));

  private static Involvement.Builder of(String child, Status status, String start) {
    return Involvement.builder()
        .child(ChildId.of(child))
        .status(status)
        .startedOn(LocalDate.parse(start));
  }

  private static Involvement open(String child, Status status, String start) {
    return of(child, status, start).build();
  }

  private static Involvement span(String child, Status status, String start, String end) {
    return of(child, status, start).endedOn(LocalDate.parse(end)).build();
  }

  private static Involvement in(String team, String child, Status status, String start) {
    return of(child, status, start).team(Team.of(team, TeamKind.CHILDRENS)).build();
  }

  private static final List<Involvement> OPEN =
      List.of(
          open("A", Status.IN_CARE, "2019-01-01"),
          open("A", Status.CHILD_PROTECTION_PLAN, "2019-02-01"),
          open("B", Status.CHILD_IN_NEED_PLAN, "2019-01-01"),
          open("B", Status.CHILD_IN_NEED_PLAN, "2019-02-01"),
          open("C", Status.EARLY_HELP, "2019-03-15"),
          span("C", Status.CHILD_IN_NEED_PLAN, "2019-01-01", "2019-03-15"),
          span("D", Status.CHILD_PROTECTION_PLAN, "2019-01-01", "2019-03-16"),
          open("D", Status.CHILD_IN_NEED_PLAN, "2019-03-16"),
          span("E", Status.IN_CARE, "2019-03-16", "2019-03-01"));

  private static ImmutableSortedMap<Status, Long> counts(
      long care, long protection, long inNeed, long assessment, long leaver, long earlyHelp) {
    return ImmutableSortedMap.<Status, Long>naturalOrder()
        .put(Status.IN_CARE, care)
        .put(Status.CHILD_PROTECTION_PLAN, protection)
        .put(Status.CHILD_IN_NEED_PLAN, inNeed)
        .put(Status.OPEN_FOR_ASSESSMENT, assessment)
        .put(Status.CARE_LEAVER, leaver)
        .put(Status.EARLY_HELP, earlyHelp)
        .buildOrThrow();
  }

  @Test
  void aChildCountsOnceUnderItsPrimaryStatus() {
    Measured<ChildrenByStatus> measured =
        OPEN.stream().collect(Involvements.toChildrenByStatus(DAY));
    ChildrenByStatus children = measured.figure();

    assertThat(measured.leftOut()).isEqualTo(Map.of("ended before it started", 1L));
    assertThat(children.day()).isEqualTo(DAY);
    assertThat(children.primary()).isEqualTo(counts(1, 1, 1, 0, 0, 1));
    assertThat(children.holding()).isEqualTo(counts(1, 2, 1, 0, 0, 1));
    assertThat(children.primary(Status.CHILD_PROTECTION_PLAN)).isEqualTo(1);
    assertThat(children.holding(Status.CHILD_PROTECTION_PLAN)).isEqualTo(2);
    assertThat(children.primary(Status.CARE_LEAVER)).isZero();
    assertThat(children.children()).isEqualTo(4);
    assertThat(children.dual()).isEqualTo(1);
    assertThat(children.share(Status.IN_CARE)).isEqualTo(Proportion.of(1, 4));
    assertThat(children)
        .hasToString(
            "4 children on 2019-03-15: in care 1, child protection plan 1, child in need plan 1, "
                + "early help 1; 1 dual");
    assertThat(Serialized.copy(measured)).isEqualTo(measured);
  }

  @Test
  void noChildIsNoneInEveryStatus() {
    ChildrenByStatus none =
        Stream.<Involvement>of().collect(Involvements.toChildrenByStatus(DAY)).figure();

    assertThat(none.primary()).isEqualTo(counts(0, 0, 0, 0, 0, 0));
    assertThat(none.holding()).isEqualTo(counts(0, 0, 0, 0, 0, 0));
    assertThat(none.children()).isZero();
    assertThat(none.share(Status.IN_CARE)).isEqualTo(Proportion.of(0, 0));
    assertThat(none).hasToString("0 children on 2019-03-15");
    assertThat(Stream.of(OPEN.get(0)).collect(Involvements.toChildrenByStatus(DAY)).figure())
        .hasToString("1 child on 2019-03-15: in care 1; 0 dual");
  }

  @Test
  void theListBehindTheNumbersSaysHowEachChildStands() {
    ImmutableList<ChildStanding> standings = OPEN.stream().collect(Involvements.toStandings(DAY));

    assertThat(standings)
        .extracting(s -> s.child().pseudonym())
        .containsExactly("A", "B", "C", "D");
    ChildStanding dual = standings.get(0);
    assertThat(dual.day()).isEqualTo(DAY);
    assertThat(dual.primaryStatus()).isEqualTo(Status.IN_CARE);
    assertThat(dual.primaryInvolvement()).isEqualTo(OPEN.get(0));
    assertThat(dual.statuses()).containsExactly(Status.IN_CARE, Status.CHILD_PROTECTION_PLAN);
    assertThat(dual.isDual()).isTrue();
    assertThat(dual).hasToString("in care, child protection plan on 2019-03-15");
    ChildStanding twice = standings.get(1);
    assertThat(twice.open()).containsExactly(OPEN.get(3), OPEN.get(2));
    assertThat(twice.isDual()).isFalse();
    assertThat(twice).hasToString("child in need plan on 2019-03-15");
    assertThat(Serialized.copy(standings)).isEqualTo(standings);
  }

  @Test
  void aChildIsUnderTheKeyOfThePrimaryInvolvementThatStartedLast() {
    List<Involvement> involvements =
        List.of(
            in("North", "A", Status.IN_CARE, "2019-01-01"),
            in("South", "A", Status.CHILD_PROTECTION_PLAN, "2019-02-01"),
            in("South", "B", Status.CHILD_IN_NEED_PLAN, "2019-02-01"),
            in("North", "B", Status.CHILD_IN_NEED_PLAN, "2019-01-01"),
            in("West", "C", Status.EARLY_HELP, "2019-02-01"),
            in("East", "C", Status.EARLY_HELP, "2019-02-01"),
            open("D", Status.EARLY_HELP, "2019-02-01"),
            span("E", Status.IN_CARE, "2019-03-16", "2019-03-01"));

    Measured<ImmutableSortedMap<String, ChildrenByStatus>> byTeam =
        involvements.stream()
            .collect(
                Involvements.toChildrenByStatusBy(
                    i -> i.team().map(Team::name).orElse("no team"), DAY));

    assertThat(byTeam.leftOut()).isEqualTo(Map.of("ended before it started", 1L));
    assertThat(byTeam.figure().keySet()).containsExactly("East", "North", "South", "no team");
    assertThat(byTeam.figure().values())
        .extracting(ChildrenByStatus::primary)
        .containsExactly(
            counts(0, 0, 0, 0, 0, 1),
            counts(1, 0, 0, 0, 0, 0),
            counts(0, 0, 1, 0, 0, 0),
            counts(0, 0, 0, 0, 0, 1));
    assertThat(byTeam.figure().values())
        .extracting(ChildrenByStatus::holding)
        .containsExactly(
            counts(0, 0, 0, 0, 0, 1),
            counts(1, 1, 0, 0, 0, 0),
            counts(0, 0, 1, 0, 0, 0),
            counts(0, 0, 0, 0, 0, 1));
    assertThat(byTeam.figure().values()).extracting(ChildrenByStatus::day).containsOnly(DAY);
  }

  @Test
  @SuppressWarnings("NullAway") // What happens without a key is the question.
  void aKeyIsNeverNull() {
    assertThatNullPointerException()
        .isThrownBy(
            () -> OPEN.stream().collect(Involvements.<String>toChildrenByStatusBy(i -> null, DAY)))
        .withMessage("key");
  }

  @Test
  void nobodyHoldsWhatIsOpenWithoutAWorker() {
    Involvement held = of("A", Status.IN_CARE, "2019-01-01").worker(WorkerId.of("W")).build();
    Involvement later = open("A", Status.IN_CARE, "2019-03-16");
    Involvement earlier = open("A", Status.IN_CARE, "2019-03-15");
    Involvement other = open("B", Status.IN_CARE, "2019-01-01");

    assertThat(Stream.of(other, held, later, earlier).collect(Involvements.toWithoutWorker(DAY)))
        .containsExactly(earlier, other);
  }

  @Test
  void durationsAreThereForEveryStatus() {
    ImmutableSortedMap<Status, Measured<DurationSummary>> durations =
        OPEN.stream().collect(Involvements.toDurationsByStatus(MARCH));

    assertThat(durations.keySet()).containsExactly(Status.values());
    assertThat(durations)
        .containsEntry(Status.CHILD_IN_NEED_PLAN, Measured.of(DurationSummary.of(73)))
        .containsEntry(Status.CHILD_PROTECTION_PLAN, Measured.of(DurationSummary.of(74)))
        .containsEntry(
            Status.IN_CARE,
            Measured.of(DurationSummary.of(), Map.of("ended before it started", 1L)))
        .containsEntry(Status.EARLY_HELP, Measured.of(DurationSummary.of()));
  }

  private static ImmutableList<StatusStep> steps(Involvement... involvements) {
    return Stream.of(involvements).collect(Involvements.toSteps(MARCH));
  }

  @Test
  void aStepIsAChangeOfThePrimaryStatus() {
    Involvement inNeed = span("A", Status.CHILD_IN_NEED_PLAN, "2019-01-01", "2019-03-10");
    Involvement protection = span("A", Status.CHILD_PROTECTION_PLAN, "2019-03-05", "2019-03-20");
    Involvement care = open("A", Status.IN_CARE, "2019-03-20");

    ImmutableList<StatusStep> steps = steps(care, protection, inNeed);

    assertThat(steps)
        .extracting(StatusStep::toString)
        .containsExactly(
            "2019-03-05: child in need plan to child protection plan",
            "2019-03-20: child protection plan to in care");
    assertThat(steps.get(0).before()).contains(inNeed);
    assertThat(steps.get(0).after()).contains(protection);
    assertThat(steps.get(0).child()).isEqualTo(ChildId.of("A"));
    assertThat(Serialized.copy(steps)).isEqualTo(steps);
  }

  @Test
  void theFirstAndTheLastDayOfThePeriodAreInItAndWhatWasBeforeIsKnown() {
    assertThat(
            steps(
                span("A", Status.EARLY_HELP, "2019-01-01", "2019-03-01"),
                span("A", Status.IN_CARE, "2019-03-01", "2019-03-31"),
                span("B", Status.EARLY_HELP, "2019-01-01", "2019-02-28"),
                span("B", Status.IN_CARE, "2019-02-28", "2019-04-01")))
        .extracting(StatusStep::toString)
        .containsExactly("2019-03-01: early help to in care", "2019-03-31: in care to not open");
  }

  @Test
  void whatComesAndGoesInADayIsNoStepAndNeitherIsANewTeamOrASecondStatus() {
    assertThat(
            steps(
                span("A", Status.IN_CARE, "2019-03-05", "2019-03-05"),
                span("B", Status.CHILD_IN_NEED_PLAN, "2019-01-01", "2019-03-05"),
                in("South", "B", Status.CHILD_IN_NEED_PLAN, "2019-03-05"),
                open("C", Status.IN_CARE, "2019-01-01"),
                span("C", Status.CHILD_PROTECTION_PLAN, "2019-03-05", "2019-03-09"),
                span("D", Status.IN_CARE, "2019-03-09", "2019-03-05"),
                open("E", Status.EARLY_HELP, "2019-01-01"),
                open("E", Status.EARLY_HELP, "2019-01-01"),
                span("E", Status.IN_CARE, "2019-03-05", "2019-03-05")))
        .isEmpty();
  }

  @Test
  void aChildOpenTwiceAlikeIsClosedOnce() {
    Involvement help = span("A", Status.EARLY_HELP, "2019-01-01", "2019-03-05");
    assertThat(steps(help, help))
        .extracting(StatusStep::toString)
        .containsExactly("2019-03-05: early help to not open");
  }

  private static ImmutableList<DataIssue<ImmutableList<Involvement>>> issues(
      Involvement... involvements) {
    return Stream.of(involvements).collect(Involvements.toIssues(30));
  }

  @Test
  void recordsThatAgreeHaveNoIssue() {
    assertThat(
            issues(
                span("A", Status.CHILD_IN_NEED_PLAN, "2019-01-01", "2019-03-05"),
                span("A", Status.CHILD_PROTECTION_PLAN, "2019-03-05", "2019-05-01"),
                span("A", Status.IN_CARE, "2019-04-01", "2019-06-01"),
                span("A", Status.CHILD_IN_NEED_PLAN, "2019-07-01", "2019-07-02"),
                of("B", Status.IN_CARE, "2019-01-01")
                    .endedOn(DAY)
                    .closureReason(ClosureReason.ADOPTED)
                    .build()))
        .isEmpty();
  }

  @Test
  void oneStatusTwiceAtOnceIsAnIssueAndTwoStatusesAreNot() {
    Involvement first = span("A", Status.IN_CARE, "2019-01-01", "2019-03-05");
    Involvement second = span("A", Status.IN_CARE, "2019-03-04", "2019-03-05");
    assertThat(issues(second, first))
        .containsExactly(
            DataIssue.error(
                "overlapping",
                ImmutableList.of(first, second),
                "two at once, 2019-01-01 until 2019-03-05 and 2019-03-04 until 2019-03-05; "
                    + "each counted"));
    assertThat(issues(first, span("A", Status.EARLY_HELP, "2019-03-04", "2019-03-05"))).isEmpty();
  }

  @Test
  void aChildInNeedPlanOnADayOfAProtectionPlanIsAnIssue() {
    Involvement inNeed = span("A", Status.CHILD_IN_NEED_PLAN, "2019-01-01", "2019-03-05");
    Involvement protection = span("A", Status.CHILD_PROTECTION_PLAN, "2019-03-04", "2019-05-01");
    Involvement again = open("A", Status.CHILD_IN_NEED_PLAN, "2019-04-30");
    Involvement impossible = span("A", Status.CHILD_PROTECTION_PLAN, "2019-02-02", "2019-02-01");

    ImmutableList<DataIssue<ImmutableList<Involvement>>> issues = issues(again, protection, inNeed);

    assertThat(issues)
        .containsExactly(
            DataIssue.error(
                "4001",
                ImmutableList.of(inNeed, protection),
                "two kinds of plan at once, child in need plan 2019-01-01 until 2019-03-05 and "
                    + "child protection plan 2019-03-04 until 2019-05-01; each counted, the child "
                    + "once under the child protection plan"),
            DataIssue.error(
                "4001",
                ImmutableList.of(protection, again),
                "two kinds of plan at once, child protection plan 2019-03-04 until 2019-05-01 and "
                    + "child in need plan from 2019-04-30; each counted, the child once under the "
                    + "child protection plan"));
    assertThat(issues(inNeed, impossible))
        .extracting(DataIssue::code)
        .containsExactly("ended-before-start");
  }

  @Test
  void aReasonForClosureNeedsAnEnd() {
    Involvement open =
        of("A", Status.IN_CARE, "2019-01-01").closureReason(ClosureReason.ADOPTED).build();
    assertThat(issues(open))
        .containsExactly(
            DataIssue.error(
                "reason-without-end",
                ImmutableList.of(open),
                "closed as RC1, with no end, started 2019-01-01; counted as open"));
  }

  @Test
  void aChildIsReopenedInWhateverStatusSoonAfterItsLastEnd() {
    Involvement help = span("A", Status.EARLY_HELP, "2019-01-01", "2019-03-05");
    Involvement care = span("A", Status.IN_CARE, "2019-01-01", "2019-03-10");
    Involvement inNeed = open("A", Status.CHILD_IN_NEED_PLAN, "2019-04-08");

    assertThat(issues(inNeed, help, care))
        .containsExactly(
            DataIssue.warning(
                "reopened",
                ImmutableList.of(care, inNeed),
                "started 2019-04-08, 29 days after the last ended 2019-03-10; "
                    + "counted as a new one"));
    assertThat(Stream.of(inNeed, help, care).collect(Involvements.toIssues(29))).isEmpty();
  }

  @Test
  void issuesAreByChildThenCodeThenDate() {
    Involvement early = span("A", Status.IN_CARE, "2019-01-02", "2019-01-01");
    Involvement late = span("A", Status.EARLY_HELP, "2019-02-02", "2019-02-01");
    Involvement day = span("A", Status.EARLY_HELP, "2019-01-01", "2019-01-01");
    Involvement other = span("B", Status.EARLY_HELP, "2019-02-02", "2019-02-01");

    assertThat(issues(other, day, late, early))
        .extracting(DataIssue::code, issue -> issue.subject().get(0))
        .containsExactly(
            tuple("ended-before-start", early),
            tuple("ended-before-start", late),
            tuple("same-day", day),
            tuple("ended-before-start", other));
  }

  @Test
  void issuesNameNobody() {
    Involvement secret = span("SECRET", Status.IN_CARE, "2019-01-02", "2019-01-01");
    assertThat(issues(secret))
        .hasToString(
            "[error, ended-before-start: ended 2019-01-01, before it started 2019-01-02; "
                + "not counted; [in care 2019-01-02 until 2019-01-01]]");
  }

  @Test
  void nothingIsSoonerThanNoDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Involvements.toIssues(0))
        .withMessage("days: must be 1 or more, was 0");
  }

  @Test
  void stepsCanBeCountedByMonthAndTeam() {
    ImmutableList<StatusStep> steps =
        steps(
            in("North", "A", Status.IN_CARE, "2019-03-05"),
            in("South", "B", Status.EARLY_HELP, "2019-03-06"),
            of("C", Status.EARLY_HELP, "2019-02-06")
                .team(Team.of("South", TeamKind.CHILDRENS))
                .endedOn(DAY)
                .build());

    assertThat(
            steps.stream()
                .collect(
                    Measures.byKey(
                        List.<String>of(),
                        step ->
                            step.after()
                                .or(step::before)
                                .flatMap(Involvement::team)
                                .map(Team::name)
                                .orElse(""),
                        StatusSteps.toTable()))
                .toString())
        .isEqualTo(
            "{North=0 stepped up, 0 stepped down, 0 left care, 1 opened, 0 closed, "
                + "South=0 stepped up, 0 stepped down, 0 left care, 1 opened, 1 closed}");
    assertThat(
            steps.stream()
                .collect(Measures.byMonth(MARCH, StatusStep::on, StatusSteps.toTable()))
                .toString())
        .isEqualTo("{2019-03=0 stepped up, 0 stepped down, 0 left care, 2 opened, 1 closed}");
  }
}
