package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caselight.workforce.EmploymentKind.AGENCY;
import static org.caselight.workforce.EmploymentKind.AGENCY_COVERING_VACANCY;
import static org.caselight.workforce.EmploymentKind.AGENCY_NOT_COVERING_VACANCY;
import static org.caselight.workforce.EmploymentKind.EMPLOYED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Amount;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.quality.DataIssue;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class EmploymentsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);
  private static final DateRange YEAR = CensusYear.ending(2024).period();
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 5);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final Team NORTH = Team.of("North", TeamKind.OTHER);
  private static final Team SOUTH = Team.of("South", TeamKind.OTHER);

  private static Employment.Builder of(String worker, String fte, LocalDate from) {
    return Employment.builder().worker(WorkerId.of(worker)).fte(Fte.parse(fte)).startedOn(from);
  }

  private static Employment open(String worker, String fte, LocalDate from) {
    return of(worker, fte, from).build();
  }

  private static Employment ended(String worker, String fte, LocalDate from, LocalDate end) {
    return of(worker, fte, from).endedOn(end).build();
  }

  private static Measured<WorkforceSnapshot> fte(Employment... employments) {
    return Arrays.stream(employments).collect(Employments.toFteSnapshot(DAY));
  }

  private static Measured<WorkforceSnapshot> people(Employment... employments) {
    return Arrays.stream(employments).collect(Employments.toHeadcountSnapshot(DAY));
  }

  private static List<Employment> leavers(Employment... employments) {
    return Arrays.stream(employments).collect(Employments.toLeavers(YEAR));
  }

  private static List<Employment> starters(Employment... employments) {
    return Arrays.stream(employments).collect(Employments.toStarters(YEAR));
  }

  private static Amount amount(String number) {
    return Amount.of(new BigDecimal(number));
  }

  @Test
  void leaversAreThoseOfTheYear() {
    Employment before = ended("a", "1", LONG_AGO, LocalDate.of(2023, 9, 30));
    Employment first = ended("b", "1", LONG_AGO, LocalDate.of(2023, 10, 1));
    Employment last = ended("c", "0.6", LONG_AGO, DAY);
    Employment after = ended("d", "0.8", LONG_AGO, LocalDate.of(2024, 10, 1));
    Employment goesOn = open("e", "1", LONG_AGO);

    assertThat(leavers(before, first, last, after, goesOn)).containsExactly(first, last);
    WorkforceSnapshot snapshot = fte(before, first, last, after, goesOn).figure();
    assertThat(snapshot)
        .hasToString(
            "2024-09-30: 1.8 in post, 0 starters, 1.6 leavers, 0 agency, 0 agency covering"
                + " vacancies");
    assertThat(snapshot.turnover().orElseThrow()).hasToString("88.9% (1.6 of 1.8)");
    assertThat(people(before, first, last, after, goesOn).figure())
        .hasToString(
            "2024-09-30: 2 in post, 0 starters, 2 leavers, 0 agency, 0 agency covering vacancies");
  }

  @Test
  void startersAreThoseOfTheYear() {
    Employment before = open("a", "1", LocalDate.of(2023, 9, 30));
    Employment first = open("b", "1", LocalDate.of(2023, 10, 1));
    Employment last = open("c", "0.6", DAY);
    Employment after = open("d", "1", LocalDate.of(2024, 10, 1));

    assertThat(starters(before, first, last, after)).containsExactly(first, last);
    WorkforceSnapshot snapshot = fte(before, first, last, after).figure();
    assertThat(snapshot.inPost()).contains(amount("2.6"));
    assertThat(snapshot.starters()).contains(amount("1.6"));
  }

  @Test
  void whoMovesHasNotLeft() {
    Employment earlier = ended("a", "1", LONG_AGO, MAY);
    Employment later = of("a", "0.5", MAY).team(SOUTH).build();
    assertThat(leavers(earlier, later)).isEmpty();
    assertThat(starters(earlier, later)).isEmpty();
    assertThat(fte(earlier, later).figure().inPost()).contains(amount("0.5"));

    Employment afterADay = open("a", "0.5", MAY.plusDays(1));
    assertThat(leavers(earlier, afterADay)).containsExactly(earlier);
    assertThat(starters(earlier, afterADay)).containsExactly(afterADay);
    assertThat(fte(earlier, afterADay).figure().leavers()).contains(amount("1"));
  }

  @Test
  void whoKeepsOnePostHasNotLeft() {
    Employment one = ended("a", "0.5", LONG_AGO, MAY);
    Employment kept = open("a", "0.3", LONG_AGO);
    assertThat(leavers(one, kept)).isEmpty();

    Employment other = ended("a", "0.3", LONG_AGO.plusDays(1), JUNE);
    assertThat(leavers(one, other)).containsExactly(other);
    assertThat(fte(one, other).figure().leavers()).contains(amount("0.3"));

    // The longer one began first, and still decides.
    Employment longer = ended("a", "0.3", LONG_AGO.minusDays(1), JUNE);
    assertThat(leavers(one, longer)).containsExactly(longer);

    Employment both = ended("a", "0.3", LONG_AGO, MAY);
    assertThat(leavers(one, both)).containsExactlyInAnyOrder(one, both);
    assertThat(fte(one, both).figure().leavers()).contains(amount("0.8"));
    assertThat(people(one, both).figure().leavers()).contains(Count.of(1));
  }

  @Test
  void whoLeavesTwiceCountsTwice() {
    Employment first = ended("a", "1", LONG_AGO, LocalDate.of(2023, 11, 1));
    Employment second = ended("a", "0.5", LocalDate.of(2024, 1, 8), MAY);
    WorkforceSnapshot people = people(first, second).figure();
    assertThat(people.leavers()).contains(Count.of(2));
    assertThat(people.starters()).contains(Count.of(1));
    assertThat(people.inPost()).contains(Count.ZERO);
    assertThat(fte(first, second).figure().leavers()).contains(amount("1.5"));
  }

  @Test
  void whoCameAndWentInOneDayStartedAndLeft() {
    Employment day = ended("a", "1", MAY, MAY);
    assertThat(starters(day)).containsExactly(day);
    assertThat(leavers(day)).containsExactly(day);
    assertThat(fte(day).figure().inPost()).contains(amount("0"));

    Employment following = open("a", "1", MAY);
    assertThat(leavers(day, following)).isEmpty();
    assertThat(starters(day, following)).containsExactly(day, following);
    assertThat(people(day, following).figure().starters()).contains(Count.of(1));
  }

  @Test
  void agencyWorkersAreBesideThoseInPost() {
    Employment covering = of("a", "1", LONG_AGO).kind(AGENCY_COVERING_VACANCY).build();
    Employment above = of("b", "0.6", LONG_AGO).kind(AGENCY_NOT_COVERING_VACANCY).build();
    Employment gone = of("c", "1", LONG_AGO).kind(AGENCY_COVERING_VACANCY).endedOn(DAY).build();
    Employment employed = open("d", "1", LONG_AGO);
    WorkforceSnapshot snapshot = fte(covering, above, gone, employed).figure();
    assertThat(snapshot.inPost()).contains(amount("1"));
    assertThat(snapshot.agency()).contains(amount("1.6"));
    assertThat(snapshot.agencyCoveringVacancies()).contains(amount("1"));
    assertThat(snapshot.leavers()).contains(amount("0"));
    assertThat(snapshot.agencyRate().orElseThrow()).hasToString("61.5% (1.6 of 2.6)");
    assertThat(people(covering, above, gone, employed).figure().agency()).contains(Count.of(2));
  }

  @Test
  void changeOfFooting() {
    Employment employed = ended("a", "1", LONG_AGO, MAY);
    Employment agency = of("a", "1", MAY).kind(AGENCY_COVERING_VACANCY).build();
    assertThat(leavers(employed, agency)).containsExactly(employed);

    Employment wasAgency =
        of("b", "1", LONG_AGO).kind(AGENCY_COVERING_VACANCY).endedOn(MAY).build();
    Employment nowEmployed = open("b", "1", MAY);
    assertThat(starters(wasAgency, nowEmployed)).containsExactly(nowEmployed);
    assertThat(leavers(wasAgency, nowEmployed)).isEmpty();
  }

  @Test
  void coverIsKnownIfItIsKnownOfEach() {
    Employment covering = of("a", "1", LONG_AGO).kind(AGENCY_COVERING_VACANCY).build();
    Employment notKnown = of("b", "1", LONG_AGO).kind(AGENCY).build();
    assertThat(fte(covering, notKnown).figure().agencyCoveringVacancies()).isEmpty();
    assertThat(fte(covering, notKnown).figure().agency()).contains(amount("2"));

    Employment goneBefore = of("b", "1", LONG_AGO).kind(AGENCY).endedOn(DAY).build();
    assertThat(fte(covering, goneBefore).figure().agencyCoveringVacancies()).contains(amount("1"));
  }

  @Test
  void vacanciesOfAnEstablishment() {
    List<Employment> two =
        List.of(
            open("a", "1", LONG_AGO),
            open("b", "0.5", LONG_AGO),
            of("c", "1", LONG_AGO).kind(AGENCY_COVERING_VACANCY).build());
    assertThat(two.stream().collect(Employments.toFteSnapshot(DAY, Fte.parse("2.1"))).figure())
        .satisfies(
            snapshot -> {
              assertThat(snapshot.vacancies()).contains(amount("0.6"));
              assertThat(snapshot.vacancyRate().orElseThrow()).hasToString("28.6% (0.6 of 2.1)");
            });
    assertThat(
            two.stream()
                .collect(Employments.toFteSnapshot(DAY, Fte.parse("1.4")))
                .figure()
                .vacancies())
        .contains(amount("0"));
    assertThat(two.stream().collect(Employments.toFteSnapshot(DAY)).figure().vacancies()).isEmpty();
  }

  @Test
  void saysWhatItLeftOut() {
    Employment contradictory = ended("a", "1", MAY, MAY.minusDays(1));
    Employment goesOn = open("b", "1", LONG_AGO);
    Employment noFte = Employment.builder().worker(WorkerId.of("c")).startedOn(JUNE).build();
    Employment longGone =
        Employment.builder()
            .worker(WorkerId.of("d"))
            .startedOn(LONG_AGO)
            .endedOn(LONG_AGO.plusDays(9))
            .build();

    Measured<WorkforceSnapshot> fte = fte(contradictory, goesOn, noFte, longGone);
    assertThat(fte.leftOut())
        .isEqualTo(ImmutableSortedMap.of("FTE not known", 1L, "ended before it started", 1L));
    assertThat(fte.figure().inPost()).contains(amount("1"));
    assertThat(fte.figure().starters()).contains(amount("0"));

    Measured<WorkforceSnapshot> people = people(contradictory, goesOn, noFte, longGone);
    assertThat(people.leftOut()).isEqualTo(ImmutableSortedMap.of("ended before it started", 1L));
    assertThat(people.figure().inPost()).contains(Count.of(2));
    assertThat(people.figure().starters()).contains(Count.of(1));
    assertThat(leavers(contradictory)).isEmpty();
    assertThat(starters(contradictory)).isEmpty();

    // It is known to go on, so that the post before it did not end with a leaver.
    Employment earlier = ended("c", "1", LONG_AGO, JUNE);
    assertThat(fte(earlier, noFte).figure().leavers()).contains(amount("0"));
  }

  @Test
  void byTeam() {
    Employment moved = of("a", "1", LONG_AGO).endedOn(MAY).team(NORTH).build();
    Employment here = of("a", "1", MAY).team(SOUTH).build();
    Employment left = of("b", "0.5", LONG_AGO).endedOn(JUNE).team(NORTH).build();
    Employment split = of("c", "0.4", LONG_AGO).team(NORTH).build();
    Employment otherHalf = of("c", "0.6", LONG_AGO).team(SOUTH).build();
    Employment contradictory = of("d", "1", MAY).endedOn(LONG_AGO).team(SOUTH).build();
    List<Employment> all = List.of(moved, here, left, split, otherHalf, contradictory);

    ImmutableSortedMap<Team, Measured<WorkforceSnapshot>> fte =
        all.stream()
            .collect(
                Employments.toFteSnapshotsBy(employment -> employment.team().orElseThrow(), DAY));
    assertThat(fte).containsOnlyKeys(NORTH, SOUTH);
    assertThat(fte.get(NORTH))
        .hasToString(
            "2024-09-30: 0.4 in post, 0 starters, 0.5 leavers, 0 agency, 0 agency covering"
                + " vacancies");
    assertThat(fte.get(SOUTH))
        .hasToString(
            "2024-09-30: 1.6 in post, 0 starters, 0 leavers, 0 agency, 0 agency covering vacancies,"
                + " left out: ended before it started (1)");

    ImmutableSortedMap<Team, Measured<WorkforceSnapshot>> people =
        all.stream()
            .collect(
                Employments.toHeadcountSnapshotsBy(
                    employment -> employment.team().orElseThrow(), DAY));
    assertThat(people.values())
        .extracting(team -> team.figure().inPost())
        .containsExactly(Optional.of(Count.of(1)), Optional.of(Count.of(2)));
    assertThat(people(all.toArray(new Employment[0])).figure().inPost()).contains(Count.of(2));
    assertThat(
            List.<Employment>of().stream()
                .collect(Employments.toFteSnapshotsBy(Employment::kind, DAY)))
        .isEmpty();
  }

  @Test
  void ofNobody() {
    assertThat(fte().figure())
        .hasToString(
            "2024-09-30: 0 in post, 0 starters, 0 leavers, 0 agency, 0 agency covering vacancies");
    assertThat(fte().leftOut()).isEmpty();
    assertThat(leavers()).isEmpty();
    assertThat(fte().figure().turnover().orElseThrow().isDefined()).isFalse();
  }

  @Test
  void whatIsWrongWithTheRecords() {
    Employment contradictory = ended("a", "1", MAY, MAY.minusDays(1));
    Employment hours = open("b", "37", LONG_AGO);
    Employment fullTime = open("c", "1", LONG_AGO);
    List<DataIssue<Employment>> issues =
        List.of(fullTime, hours, fullTime, contradictory).stream().collect(Employments.toIssues());
    assertThat(issues)
        .containsExactly(
            DataIssue.error(
                "ended-before-start",
                contradictory,
                "ended 2024-04-30, before it started 2024-05-01; not counted"),
            DataIssue.warning("above-full-time", hours, "one worker at 37 FTE; counted as it is"),
            DataIssue.error(
                "recorded-twice",
                fullTime,
                "the same as another of this worker, started 2015-01-05; each counted"));
    assertThat(List.of(fullTime, hours).stream().collect(Employments.toIssues())).hasSize(1);
    Employment oneDay = ended("b", "1", MAY, MAY);
    assertThat(List.of(oneDay).stream().collect(Employments.toIssues()))
        .containsExactly(
            DataIssue.warning(
                "same-day", oneDay, "started and ended 2024-05-01; in post on no day"));
    assertThat(starters(oneDay)).containsExactly(oneDay);
    assertThat(leavers(oneDay)).containsExactly(oneDay);
  }

  @Test
  void aDayBetweenTwoPostsMayBeALastDayTakenForAnEnd() {
    Employment first = ended("a", "1", LONG_AGO, MAY);
    Employment dayAfter = open("a", "1", MAY.plusDays(1));
    assertThat(List.of(dayAfter, first).stream().collect(Employments.toIssues()))
        .containsExactly(
            DataIssue.warning(
                "day-between",
                dayAfter,
                "started 2024-05-02, another ended 2024-05-01, which is the first day no longer in"
                    + " post; counted as a leaver and a starter"));
    assertThat(issues(first, open("a", "1", MAY))).isEmpty();
    assertThat(issues(first, open("a", "1", MAY.plusDays(2)))).isEmpty();
    assertThat(issues(first, open("b", "1", MAY.plusDays(1)))).isEmpty();
    assertThat(issues(first, dayAfter, ended("a", "0.2", LONG_AGO, MAY.plusDays(1)))).isEmpty();
    Employment agency =
        Employment.builder()
            .worker(WorkerId.of("a"))
            .kind(EmploymentKind.AGENCY)
            .startedOn(MAY.plusDays(1))
            .build();
    assertThat(issues(first, agency)).isEmpty();
  }

  private static List<DataIssue<Employment>> issues(Employment... employments) {
    return Stream.of(employments).collect(Employments.toIssues());
  }

  @Test
  void tellsTheStaffOfADay() {
    Employment open =
        of("b", "0.8", LONG_AGO).team(NORTH).role(Role.SOCIAL_WORKER).endedOn(JUNE).build();
    Employment agency =
        of("a", "1", MAY).role(Role.SOCIAL_WORKER).kind(AGENCY_COVERING_VACANCY).build();
    Employment noFte =
        Employment.builder()
            .worker(WorkerId.of("a"))
            .team(SOUTH)
            .role(Role.TEAM_MANAGER)
            .startedOn(MAY)
            .build();
    Employment noRole = open("c", "1", MAY);
    Employment contradictory = ended("d", "1", JUNE, MAY);
    List<Employment> all = List.of(open, agency, noFte, noRole, contradictory);

    Measured<ImmutableList<StaffMember>> staff = all.stream().collect(Employments.toStaff(MAY));
    assertThat(staff.figure())
        .containsExactly(
            StaffMember.builder()
                .worker(WorkerId.of("a"))
                .team(SOUTH)
                .role(Role.TEAM_MANAGER)
                .build(),
            StaffMember.builder()
                .worker(WorkerId.of("a"))
                .role(Role.SOCIAL_WORKER)
                .fte(Fte.of(1))
                .isAgency(true)
                .build(),
            StaffMember.builder()
                .worker(WorkerId.of("b"))
                .team(NORTH)
                .role(Role.SOCIAL_WORKER)
                .fte(Fte.parse("0.8"))
                .build());
    assertThat(staff.leftOut())
        .isEqualTo(Map.of("ended before it started", 1L, "role not known", 1L));
    assertThat(all.stream().collect(Employments.toStaff(MAY.minusDays(1))))
        .hasToString("[social worker, North, 0.8 FTE], left out: ended before it started (1)");
    assertThat(all.stream().collect(Employments.toStaff(JUNE)).figure()).hasSize(2);
    assertThat(Lists.reverse(all).stream().collect(Employments.toStaff(MAY))).isEqualTo(staff);
    assertThat(Serialized.copy(staff)).isEqualTo(staff);
  }

  @Test
  void refusesDaysOfNoRecord() {
    LocalDate day = LocalDate.of(2201, 1, 1);
    String message = "asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01";
    assertThatThrownBy(() -> Employments.toFteSnapshot(day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Employments.toFteSnapshot(day, Fte.of(1))).hasMessage(message);
    assertThatThrownBy(() -> Employments.toHeadcountSnapshot(day)).hasMessage(message);
    assertThatThrownBy(() -> Employments.toStaff(day)).hasMessage(message);
    assertThatThrownBy(() -> Employments.toFteSnapshotsBy(Employment::kind, day))
        .hasMessage(message);
    assertThatThrownBy(() -> Employments.toHeadcountSnapshotsBy(Employment::kind, day))
        .hasMessage(message);
    assertThatThrownBy(() -> of("a", "1", LocalDate.of(1899, 12, 31)).build())
        .hasMessage("startedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatThrownBy(() -> of("a", "1", MAY).endedOn(day).build())
        .hasMessage("endedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void oneRecord() {
    Employment employment = of("a", "0.8", MAY).role(Role.SOCIAL_WORKER).endedOn(JUNE).build();
    assertThat(employment.isInPost(MAY.minusDays(1))).isFalse();
    assertThat(employment.isInPost(MAY)).isTrue();
    assertThat(employment.isInPost(JUNE.minusDays(1))).isTrue();
    assertThat(employment.isInPost(JUNE)).isFalse();
    assertThat(employment.isAgencyOn(MAY)).isFalse();
    assertThat(employment.isContradictory()).isFalse();
    assertThat(employment)
        .hasToString("employed, social worker, 0.8 FTE, 2024-05-01 until 2024-06-01");
    assertThat(Serialized.copy(employment)).isEqualTo(employment).hasSameHashCodeAs(employment);

    Employment agency =
        Employment.builder().worker(WorkerId.of("a")).kind(AGENCY).startedOn(MAY).build();
    assertThat(agency.isAgencyOn(MAY.minusDays(1))).isFalse();
    assertThat(agency.isAgencyOn(MAY)).isTrue();
    assertThat(agency.isInPost(MAY)).isFalse();
    assertThat(agency).hasToString("agency, FTE not known, from 2024-05-01");
    assertThat(ended("a", "1", MAY, MAY).isContradictory()).isFalse();
    assertThat(ended("a", "1", MAY, MAY).isOpenOn(MAY)).isFalse();
    assertThat(ended("a", "1", MAY, MAY.minusDays(1)).isContradictory()).isTrue();
    assertThat(ended("a", "1", MAY, MAY.minusDays(1)).isOpenOn(MAY)).isFalse();
    assertThat(Employment.builder().worker(WorkerId.of("a")).startedOn(MAY).build().kind())
        .isEqualTo(EMPLOYED);
  }

  @Test
  void footingsInWords() {
    for (EmploymentKind kind : EmploymentKind.values()) {
      assertThat(EmploymentKind.parse(kind.label())).isEqualTo(kind);
      assertThat(kind.isAgency()).isEqualTo(kind.label().startsWith("agency"));
    }
    assertThatThrownBy(() -> EmploymentKind.parse("permanent"))
        .hasMessage(
            "kind: must be one of employed, agency covering a vacancy, agency not covering a"
                + " vacancy, agency; was permanent");
    assertThat(Optional.of(EmploymentKind.parse("Agency"))).contains(AGENCY);
  }
}
