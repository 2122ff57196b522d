package org.caselight.examples.dutyweek;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.caselight.pathway.CaseworkRecords;
import org.caselight.quality.DataIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the numbers and the lists behind them say the same, whatever the service is like. */
class DutyReportTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-05",
    "1, 2024-05",
    "7, 2024-03",
    "7, 2024-12",
    "-5, 2000-01",
    "99, 2016-02",
    "123456789012, 2099-12"
  })
  void everyListHasAsManyRowsAsItsNumber(long seed, YearMonth month) {
    DutyReport report = new DutyReport(new Week(month, seed));
    assertThat(report.lists()).hasSizeGreaterThan(30);
    assertThat(report.lists()).extracting(WorkList::name).doesNotHaveDuplicates();
    for (WorkList list : report.lists()) {
      assertThat(list.rows()).as(list.name()).hasSize(Math.toIntExact(list.number()));
      assertThat(list.rows())
          .as(list.name())
          .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(list.columns()));
      // The teams' lists are the whole list.
      assertThat(
              Stream.concat(Council.TEAMS.stream(), Stream.of(Council.NO_TEAM))
                  .mapToInt(team -> list.of(team.name()).rows().size())
                  .sum())
          .as(list.name())
          .isEqualTo(list.rows().size());
    }
  }

  @Test
  void theOrderOfTheRecordsDoesNotMatter() {
    Week week = new Week(YearMonth.of(2024, 5), 3);
    ServiceRecords records = MadeUpService.of(week);
    Random random = new Random(1);
    ServiceRecords shuffled =
        new ServiceRecords(
            shuffled(records.contacts(), random),
            CaseworkRecords.builder()
                .addAllReferrals(shuffled(records.referrals(), random))
                .addAllAssessments(shuffled(records.assessments(), random))
                .addAllEnquiries(shuffled(records.enquiries(), random))
                .addAllPlans(shuffled(records.plans(), random))
                .addAllPeriodsOfCare(shuffled(records.periods(), random))
                .build(),
            shuffled(records.involvements(), random),
            shuffled(records.visits(), random),
            shuffled(records.explanations(), random));
    DutyReport one = new DutyReport(week, records);
    DutyReport other = new DutyReport(week, shuffled);
    assertThat(other.text()).isEqualTo(one.text());
    assertThat(DutyReport.text(week, other.lists())).isEqualTo(DutyReport.text(week, one.lists()));
  }

  private static <T> ImmutableList<T> shuffled(List<T> records, Random random) {
    List<T> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    return ImmutableList.copyOf(shuffled);
  }

  @Test
  void nothingOnRecordIsOfTheMondayOrLater() {
    Week week = new Week(YearMonth.of(2024, 5), 11);
    LocalDate monday = week.monday();
    ServiceRecords records = MadeUpService.of(week);
    assertThat(records.contacts()).allMatch(contact -> contact.receivedOn().isBefore(monday));
    assertThat(records.referrals()).allMatch(referral -> referral.receivedOn().isBefore(monday));
    assertThat(records.visits()).allMatch(visit -> visit.on().isBefore(monday));
    assertThat(records.involvements())
        .allMatch(
            involvement ->
                involvement.startedOn().isBefore(monday)
                    && involvement.endedOn().map(end -> end.isBefore(monday)).orElse(true));
    assertThat(records.explanations())
        .isNotEmpty()
        .allMatch(explanation -> !explanation.recordedOn().isAfter(monday));
  }

  @Test
  void aServiceIsOfAPlausibleSize() {
    Week week = new Week(YearMonth.of(2024, 5), 2024);
    DutyReport report = new DutyReport(week);
    assertThat(number(report, "referrals")).isBetween(100L, 150L);
    assertThat(number(report, "contacts")).isBetween(200L, 400L);
    assertThat(number(report, "open-children")).isBetween(700L, 1300L);
    assertThat(number(report, "plans")).isBetween(60L, 140L);
    assertThat(number(report, "in-care")).isBetween(120L, 260L);
    assertThat(number(report, "overdue-visits")).isBetween(10L, 60L);
    assertThat(number(report, "dual-children")).isPositive();
    assertThat(number(report, "no-worker")).isBetween(3L, 40L);
  }

  private static long number(DutyReport report, String name) {
    return report.lists().stream()
        .filter(list -> list.name().equals(name))
        .findFirst()
        .orElseThrow()
        .number();
  }

  @Test
  void everyContradictionAddedOnPurposeIsFound() {
    Week week = new Week(YearMonth.of(2024, 5), 5);
    RecordsInTheMaking making = new RecordsInTheMaking();
    new Contradictions(making, week).add();
    IssuesSection issues = new IssuesSection(making.build(ImmutableList.of()));
    assertThat(issues.issues())
        .extracting(DataIssue::code)
        .contains(
            "duplicate-referral",
            "on-open-case",
            "decided-before-received",
            "8630",
            "8805",
            "8825Q",
            "8831",
            "unknown-referral",
            "8608",
            "1103",
            "8896",
            "8615",
            "8839",
            "8925",
            "2885",
            "8905",
            "previous-plans-too-few",
            "gap-between-episodes",
            "end-without-reason",
            "ended-before-start",
            "4001",
            "same-day",
            "visit-after-closure",
            "alone-not-seen");
  }
}
