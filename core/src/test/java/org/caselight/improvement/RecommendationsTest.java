package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caselight.improvement.RecommendationStatus.ACCEPTED;
import static org.caselight.improvement.RecommendationStatus.IMPLEMENTED;
import static org.caselight.improvement.RecommendationStatus.IN_PROGRESS;
import static org.caselight.improvement.RecommendationStatus.MONITORED_ELSEWHERE;
import static org.caselight.improvement.RecommendationStatus.NOT_ACCEPTED;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.figure.Count;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class RecommendationsTest {
  private static final String COMMITTEE = "Children's Services Overview and Scrutiny Committee";
  private static final LocalDate REPORTED = LocalDate.of(2019, 2, 5);

  private static RecommendationUpdate implemented() {
    return RecommendationUpdate.builder()
        .reportedOn(REPORTED)
        .status(IMPLEMENTED)
        .evidence("report to the Committee")
        .build();
  }

  private static RecommendationUpdate returning(RecommendationStatus status, Meeting meeting) {
    return RecommendationUpdate.builder()
        .reportedOn(REPORTED)
        .status(status)
        .reportsTo(meeting)
        .build();
  }

  private static Recommendation recommendation(String reference, RecommendationUpdate update) {
    return Recommendation.of(reference, "Do it").withUpdate(update);
  }

  /**
   * Thurrock, Children's Services Overview and Scrutiny Committee: "Recommendations 1, 4, 5 and 6
   * had been implemented, recommendation 2 would be updated at the next Committee meeting and
   * recommendation 3 would be monitored through the new safeguarding arrangements and would be
   * reported back to Committee."
   */
  private static List<Recommendation> thurrock() {
    return List.of(
        recommendation("6", implemented()),
        recommendation("5", implemented()),
        recommendation("4", implemented()),
        recommendation("3", returning(MONITORED_ELSEWHERE, Meeting.nextOf(COMMITTEE))),
        recommendation("2", returning(IN_PROGRESS, Meeting.nextOf(COMMITTEE))),
        recommendation("1", implemented()));
  }

  @Test
  void sixOfThurrock() {
    assertThat(thurrock().stream().collect(Recommendations.toCountByStatus(REPORTED)))
        .hasToString("6: 1 in progress, 1 monitored elsewhere, 4 implemented");
    assertThat(thurrock().stream().collect(Recommendations.toStandings(REPORTED)))
        .extracting(RecommendationStanding::toString)
        .containsExactly(
            "1, 2019-02-05: implemented",
            "2, 2019-02-05: in progress, returns to next meeting of the " + COMMITTEE,
            "3, 2019-02-05: monitored elsewhere, returns to next meeting of the " + COMMITTEE,
            "4, 2019-02-05: implemented",
            "5, 2019-02-05: implemented",
            "6, 2019-02-05: implemented");
    assertThat(thurrock().stream().collect(Recommendations.toDueBack(REPORTED)))
        .extracting(standing -> standing.recommendation().reference())
        .containsExactly("2", "3");
    assertThat(thurrock().stream().collect(Recommendations.toIssues(REPORTED))).isEmpty();
  }

  @Test
  void theDayBeforeNothingWasReported() {
    RecommendationCounts counts =
        thurrock().stream().collect(Recommendations.toCountByStatus(REPORTED.minusDays(1)));
    assertThat(counts).hasToString("6: 6 nothing reported");
    assertThat(counts.nothingReported()).isEqualTo(Count.of(6));
    assertThat(counts.of(IMPLEMENTED)).isEqualTo(Count.ZERO);
    assertThat(counts.total()).isEqualTo(Count.of(6));
    assertThat(thurrock().stream().collect(Recommendations.toDueBack(REPORTED.minusDays(1))))
        .isEmpty();
  }

  @Test
  void countsInWords() {
    assertThat(Stream.<Recommendation>of().collect(Recommendations.toCountByStatus(REPORTED)))
        .hasToString("0");
    RecommendationCounts mixed =
        Stream.concat(
                Stream.of(Recommendation.of("7", "Do it")),
                thurrock().stream().filter(each -> each.reference().equals("2")))
            .collect(Recommendations.toCountByStatus(REPORTED));
    assertThat(mixed).hasToString("2: 1 in progress, 1 nothing reported");
    assertThat(mixed.byStatus()).containsOnlyKeys(RecommendationStatus.values());
    assertThat(mixed.of(IN_PROGRESS)).isEqualTo(Count.of(1));
    assertThat(Serialized.copy(mixed)).isEqualTo(mixed);
  }

  @Test
  void countsHaveEveryStatus() {
    assertThatThrownBy(
            () ->
                new RecommendationCounts(ImmutableSortedMap.of(ACCEPTED, Count.of(1)), Count.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("byStatus: must have every status, was {ACCEPTED=");
  }

  @Test
  void numbersCountAsNumbers() {
    assertThat(
            Stream.of("10", "2", "2a", "1.10", "1.9", "1", "A", "02")
                .map(reference -> Recommendation.of(reference, "Do it"))
                .collect(Recommendations.toStandings(REPORTED)))
        .extracting(standing -> standing.recommendation().reference())
        .containsExactly("1", "1.9", "1.10", "02", "2", "2a", "10", "A");
  }

  @Test
  void ofOneReferenceTheRestDecides() {
    Recommendation plain = Recommendation.of("1", "Do it");
    Recommendation made =
        Recommendation.builder().reference("1").text("Do it").madeBy("Ofsted").build();
    Recommendation themed =
        Recommendation.builder()
            .reference("1")
            .text("Do it")
            .addThemes(Theme.of("Supervision"))
            .build();
    Recommendation updated = plain.withUpdate(implemented());
    Recommendation other = Recommendation.of("1", "Do that");
    assertThat(
            Stream.of(other, made, themed, updated, plain)
                .collect(Recommendations.toStandings(REPORTED)))
        .extracting(RecommendationStanding::recommendation)
        .containsExactly(plain, updated, themed, made, other);
  }

  @Test
  void whatOnlyLooksTheSameIsInOneOrder() {
    Recommendation quoted =
        recommendation(
            "1",
            RecommendationUpdate.builder()
                .reportedOn(REPORTED)
                .status(IMPLEMENTED)
                .evidence("minutes, returns to next meeting of the Board")
                .build());
    Recommendation returning =
        recommendation(
            "1",
            RecommendationUpdate.builder()
                .reportedOn(REPORTED)
                .status(IMPLEMENTED)
                .evidence("minutes")
                .reportsTo(Meeting.nextOf("Board"))
                .build());
    assertThat(quoted.updates().get(0)).hasToString(returning.updates().get(0).toString());
    assertThat(Stream.of(quoted, returning).collect(Recommendations.toStandings(REPORTED)))
        .isEqualTo(Stream.of(returning, quoted).collect(Recommendations.toStandings(REPORTED)))
        .extracting(RecommendationStanding::recommendation)
        .containsExactly(returning, quoted);
  }

  @Test
  void referencesOfManyPieces() {
    String pieces = "1.".repeat(20_000);
    assertThat(
            Stream.of(pieces + "10", pieces + "9", pieces)
                .map(reference -> Recommendation.of(reference, "Do it"))
                .collect(Recommendations.toStandings(REPORTED)))
        .extracting(standing -> standing.recommendation().reference())
        .containsExactly(pieces, pieces + "9", pieces + "10");
  }

  @Test
  void dueBackByMeetingNextMeetingsLast() {
    assertThat(
            Stream.of(
                    recommendation("1", returning(ACCEPTED, Meeting.nextOf("Board"))),
                    recommendation("2", returning(IMPLEMENTED, meetingOn(2019, 4, 2))),
                    recommendation("3", returning(ACCEPTED, meetingOn(2019, 3, 5))),
                    recommendation("4", RecommendationUpdate.of(REPORTED, NOT_ACCEPTED)),
                    recommendation("10", returning(ACCEPTED, meetingOn(2019, 3, 5))))
                .collect(Recommendations.toDueBack(LocalDate.of(2019, 3, 6))))
        .extracting(RecommendationStanding::toString)
        .containsExactly(
            "3, 2019-03-06: accepted, returns to Committee, 2019-03-05, overdue",
            "10, 2019-03-06: accepted, returns to Committee, 2019-03-05, overdue",
            "2, 2019-03-06: implemented, returns to Committee, 2019-04-02",
            "1, 2019-03-06: accepted, returns to next meeting of the Board");
  }

  private static Meeting meetingOn(int year, int month, int day) {
    return Meeting.of("Committee", LocalDate.of(year, month, day));
  }

  @Test
  void whatContradictsItself() {
    Recommendation first =
        recommendation("1", RecommendationUpdate.of(REPORTED, IMPLEMENTED))
            .withUpdate(RecommendationUpdate.of(REPORTED, IN_PROGRESS));
    Recommendation second = recommendation("2", RecommendationUpdate.of(REPORTED, IMPLEMENTED));
    Recommendation third = Recommendation.of("3", "Do it");
    Recommendation fourth =
        recommendation("4", returning(ACCEPTED, Meeting.of("Board", REPORTED.minusDays(1))))
            .withUpdate(returning(ACCEPTED, Meeting.of("Committee", REPORTED.minusDays(1))));
    Recommendation fifth = recommendation("5", returning(ACCEPTED, Meeting.of("Board", REPORTED)));
    Recommendation sixth = recommendation("6", RecommendationUpdate.of(REPORTED, NOT_ACCEPTED));
    List<DataIssue<Recommendation>> issues =
        Stream.of(sixth, fifth, fourth, third, second, first)
            .collect(Recommendations.toIssues(REPORTED));
    assertThat(issues)
        .containsExactly(
            DataIssue.error(
                "conflicting-status",
                first,
                "recommendation 1: updates of 2019-02-05 must have one status, was in progress,"
                    + " implemented"),
            DataIssue.warning(
                "implemented-without-evidence",
                second,
                "recommendation 2: implemented, and no evidence was reported"),
            DataIssue.warning(
                "meeting-before-update",
                fourth,
                "recommendation 4: update of 2019-02-05 must not return to a meeting before it,"
                    + " was 2019-02-04"),
            DataIssue.warning(
                "returns-nowhere",
                first,
                "recommendation 1: in progress, and returns to no meeting"),
            DataIssue.warning(
                "returns-nowhere",
                third,
                "recommendation 3: nothing reported, and returns to no meeting"));
    assertThat(issues.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void daysOutsideTheRecordsAreRefused() {
    LocalDate early = LocalDate.of(1899, 12, 31);
    assertThatThrownBy(() -> Recommendations.toStandings(early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatThrownBy(() -> Recommendations.toCountByStatus(early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
  }
}
