package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final TrainingCourse COURSE = TrainingCourse.of("Motivational Interviewing");
  private static final LocalDate AS_AT = LocalDate.of(2019, 7, 9);
  private static final Team NORTH = Team.of("North", TeamKind.CHILDRENS);
  private static final Team SOUTH = Team.of("South", TeamKind.CHILDRENS);

  private static final TrainingRequirement FOR_EVER = TrainingRequirement.of(COURSE);
  private static final TrainingRequirement FOR_TWO_YEARS =
      TrainingRequirement.builder()
          .course(COURSE)
          .addRoles(Role.SOCIAL_WORKER)
          .validForMonths(24)
          .build();

  private static WorkerId worker(String pseudonym) {
    return WorkerId.of(pseudonym);
  }

  private static StaffMember post(String worker, Role role, Team team) {
    return StaffMember.builder().worker(worker(worker)).role(role).team(team).build();
  }

  private static TrainingRecord completed(String worker, String day) {
    return TrainingRecord.of(worker(worker), COURSE, LocalDate.parse(day));
  }

  private static TrainingRequirement validFor(int months) {
    return TrainingRequirement.builder().course(COURSE).validForMonths(months).build();
  }

  /** Two posts of the first, one without a team of the third, and one the course is not for. */
  private static final List<StaffMember> STAFF =
      List.of(
          post("W1", Role.SOCIAL_WORKER, NORTH),
          post("W1", Role.SOCIAL_WORKER, SOUTH),
          post("W2", Role.SOCIAL_WORKER, SOUTH),
          post("W2", Role.SOCIAL_WORKER, SOUTH),
          StaffMember.builder().worker(worker("W3")).role(Role.SOCIAL_WORKER).build(),
          post("W4", Role.SOCIAL_WORKER, NORTH),
          post("W5", Role.TEAM_MANAGER, NORTH));

  private static final List<TrainingRecord> RECORDS =
      List.of(
          completed("W1", "2015-01-01"),
          completed("W1", "2017-07-09"),
          completed("W1", "2016-01-01"),
          completed("W2", "2017-07-08"),
          completed("W3", "2019-07-09"),
          completed("W4", "2019-07-10"),
          completed("W5", "2019-07-01"),
          completed("W9", "2019-07-01"),
          completed("W9", "2019-07-10"),
          TrainingRecord.of(worker("W4"), TrainingCourse.of("First aid"), AS_AT),
          TrainingRecord.of(worker("W9"), TrainingCourse.of("First aid"), AS_AT));

  private static TrainingCoverage coverage(TrainingRequirement requirement) {
    return RECORDS.stream().collect(TrainingRecords.toCoverage(STAFF, requirement, AS_AT));
  }

  @Test
  void coursesAreOneWhateverTheCase() {
    TrainingCourse written = TrainingCourse.of("motivational  INTERVIEWING");

    assertThat(written).isEqualTo(COURSE).hasSameHashCodeAs(COURSE);
    assertThat(written.compareTo(COURSE)).isZero();
    assertThat(written).hasToString("motivational INTERVIEWING");
    assertThat(written.name()).isEqualTo("motivational INTERVIEWING");
    assertThat(COURSE).isNotEqualTo(TrainingCourse.of("First aid")).isNotEqualTo("First aid");
    assertThat(COURSE).isGreaterThan(TrainingCourse.of("first aid"));
    assertThat(Serialized.copy(COURSE)).isEqualTo(COURSE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrainingCourse.of(" "))
        .withMessage("course: must not be blank");
  }

  @Test
  void recordsPrintNobody() {
    TrainingRecord record = completed("W1", "2019-07-09");

    assertThat(record).hasToString("Motivational Interviewing, completed 2019-07-09");
    assertThat(Serialized.copy(record)).isEqualTo(record).hasSameHashCodeAs(record);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> completed("W1", "1899-12-31"))
        .withMessage("completedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
  }

  @Test
  void holdsThroughTheSameDaySoManyMonthsLater() {
    TrainingRecord record = completed("W1", "2017-07-09");

    assertThat(FOR_TWO_YEARS.validThrough(record.completedOn())).contains(AS_AT);
    assertThat(FOR_TWO_YEARS.isMetBy(record, AS_AT)).isTrue();
    assertThat(FOR_TWO_YEARS.isMetBy(record, AS_AT.plusDays(1))).isFalse();
    assertThat(FOR_TWO_YEARS.isMetBy(record, record.completedOn())).isTrue();
    assertThat(FOR_TWO_YEARS.isMetBy(record, record.completedOn().minusDays(1))).isFalse();
    assertThat(validFor(1).validThrough(LocalDate.of(2019, 1, 31)))
        .contains(LocalDate.of(2019, 2, 28));
    assertThat(validFor(1).validThrough(LocalDate.of(2020, 1, 31)))
        .contains(LocalDate.of(2020, 2, 29));
    assertThat(FOR_EVER.validThrough(AS_AT)).isEmpty();
    assertThat(FOR_EVER.isMetBy(completed("W1", "1950-01-01"), AS_AT)).isTrue();
    assertThat(
            FOR_EVER.isMetBy(
                TrainingRecord.of(worker("W1"), TrainingCourse.of("First aid"), AS_AT), AS_AT))
        .isFalse();
  }

  @Test
  void isForTheRolesNamed() {
    assertThat(FOR_TWO_YEARS.isFor(post("W1", Role.SOCIAL_WORKER, NORTH))).isTrue();
    assertThat(FOR_TWO_YEARS.isFor(post("W1", Role.TEAM_MANAGER, NORTH))).isFalse();
    assertThat(FOR_EVER.isFor(post("W1", Role.TEAM_MANAGER, NORTH))).isTrue();
    assertThat(FOR_EVER).hasToString("Motivational Interviewing, every role, valid for ever");
    assertThat(FOR_TWO_YEARS)
        .hasToString("Motivational Interviewing, social worker, valid for 24 months");
    assertThat(Serialized.copy(FOR_TWO_YEARS))
        .isEqualTo(FOR_TWO_YEARS)
        .hasSameHashCodeAs(FOR_TWO_YEARS);
    assertThat(validFor(1_200))
        .hasToString("Motivational Interviewing, every role, valid for 1200 months");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> validFor(0))
        .withMessage("validForMonths: must be from 1 to 1200, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> validFor(1_201))
        .withMessage("validForMonths: must be from 1 to 1200, was 1201");
  }

  @Test
  void coversStaffOnceEach() {
    TrainingCoverage coverage = coverage(FOR_TWO_YEARS);

    assertThat(coverage.trained()).containsExactly(worker("W1"), worker("W3"));
    assertThat(coverage.lapsed()).containsExactly(worker("W2"));
    assertThat(coverage.neverTrained()).containsExactly(worker("W4"));
    assertThat(coverage.share()).isEqualTo(Proportion.of(2, 4));
    assertThat(coverage.recordsOfOthers()).isEqualTo(1);
    assertThat(coverage.lastCompleted())
        .containsExactly(
            Map.entry(worker("W1"), LocalDate.of(2017, 7, 9)),
            Map.entry(worker("W2"), LocalDate.of(2017, 7, 8)),
            Map.entry(worker("W3"), AS_AT));
    assertThat(coverage.requirement()).isEqualTo(FOR_TWO_YEARS);
    assertThat(coverage.asAt()).isEqualTo(AS_AT);
    assertThat(coverage)
        .hasToString(
            "50.0% (2 of 4) trained in Motivational Interviewing, 2019-07-09; records of people"
                + " not in the staff: 1");
    assertThat(Serialized.copy(coverage)).isEqualTo(coverage).hasSameHashCodeAs(coverage);
  }

  @Test
  void whatHoldsForEverNeverLapses() {
    TrainingCoverage coverage = coverage(FOR_EVER);

    assertThat(coverage.share()).isEqualTo(Proportion.of(4, 5));
    assertThat(coverage.lapsed()).isEmpty();
    assertThat(coverage.expiringWithin(100_000)).isEmpty();
    assertThat(
            Stream.of(completed("W1", "2019-07-01"))
                .collect(
                    TrainingRecords.toCoverage(
                        List.of(
                            post("W1", Role.OTHER, NORTH),
                            post("W2", Role.OTHER, NORTH),
                            post("W3", Role.OTHER, NORTH)),
                        FOR_EVER,
                        AS_AT)))
        .hasToString("33.3% (1 of 3) trained in Motivational Interviewing, 2019-07-09");
    assertThat(
            Stream.<TrainingRecord>empty()
                .collect(TrainingRecords.toCoverage(List.of(), FOR_EVER, AS_AT))
                .share())
        .isEqualTo(Proportion.of(0, 0));
  }

  @Test
  void coversTeamByTeam() {
    assertThat(coverage(FOR_TWO_YEARS).shareByTeam().figure())
        .containsExactly(
            Map.entry(NORTH, Proportion.of(1, 2)), Map.entry(SOUTH, Proportion.of(1, 2)));
    assertThat(coverage(FOR_TWO_YEARS).shareByTeam().leftOut())
        .isEqualTo(Map.of("no team recorded", 1L));
    assertThat(
            Stream.<TrainingRecord>empty()
                .collect(TrainingRecords.toCoverage(List.of(), FOR_EVER, AS_AT))
                .shareByTeam())
        .isEqualTo(Measured.of(ImmutableSortedMap.of()));
  }

  @Test
  void saysWhoseRunsOut() {
    TrainingCoverage coverage = coverage(FOR_TWO_YEARS);

    assertThat(coverage.expiringWithin(0)).containsExactly(Map.entry(worker("W1"), AS_AT));
    assertThat(coverage.expiringWithin(730)).containsOnlyKeys(worker("W1"));
    assertThat(coverage.expiringWithin(731))
        .containsExactly(
            Map.entry(worker("W1"), AS_AT), Map.entry(worker("W3"), LocalDate.of(2021, 7, 9)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coverage.expiringWithin(-1))
        .withMessage("days: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrainingRecords.toCoverage(STAFF, FOR_EVER, LocalDate.of(2201, 1, 1)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }
}
