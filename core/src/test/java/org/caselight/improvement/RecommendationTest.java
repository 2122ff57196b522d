package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caselight.improvement.RecommendationStatus.ACCEPTED;
import static org.caselight.improvement.RecommendationStatus.IMPLEMENTED;
import static org.caselight.improvement.RecommendationStatus.IN_PROGRESS;
import static org.caselight.improvement.RecommendationStatus.MONITORED_ELSEWHERE;
import static org.caselight.improvement.RecommendationStatus.NOT_ACCEPTED;

import java.time.LocalDate;
import java.util.List;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class RecommendationTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 5);
  private static final LocalDate JULY = LocalDate.of(2019, 7, 9);
  private static final Recommendation SECOND =
      Recommendation.of("2", "Agree with partners how disagreements are settled");

  @Test
  void statusIsThatOfTheLastDayKnown() {
    Recommendation known =
        SECOND
            .withUpdate(RecommendationUpdate.of(FEBRUARY, IN_PROGRESS))
            .withUpdate(RecommendationUpdate.of(JULY, IMPLEMENTED));
    assertThat(SECOND.updates()).isEmpty();
    assertThat(known.standing(FEBRUARY.minusDays(1)).status()).isEmpty();
    assertThat(known.standing(FEBRUARY.minusDays(1)).reportedOn()).isEmpty();
    assertThat(known.standing(FEBRUARY).status()).contains(IN_PROGRESS);
    assertThat(known.standing(JULY.minusDays(1)).status()).contains(IN_PROGRESS);
    assertThat(known.standing(JULY).status()).contains(IMPLEMENTED);
    assertThat(known.standing(JULY).reportedOn()).contains(JULY);
    assertThat(known.standing(JULY).recommendation()).isEqualTo(known);
    assertThat(known.standing(JULY)).isEqualTo(Serialized.copy(known.standing(JULY)));
  }

  @Test
  void ofOneDayTheLeastHoldsAndTheEarliestMeeting() {
    Recommendation known =
        SECOND
            .withUpdate(update(FEBRUARY, IMPLEMENTED, Meeting.nextOf("Board")))
            .withUpdate(update(FEBRUARY, IN_PROGRESS, Meeting.of("Committee", JULY)))
            .withUpdate(update(FEBRUARY, MONITORED_ELSEWHERE, Meeting.of("Board", JULY)));
    RecommendationStanding standing = known.standing(FEBRUARY);
    assertThat(standing.status()).contains(IN_PROGRESS);
    assertThat(standing.reportsTo()).contains(Meeting.of("Board", JULY));
  }

  private static RecommendationUpdate update(
      LocalDate day, RecommendationStatus status, Meeting meeting) {
    return RecommendationUpdate.builder()
        .reportedOn(day)
        .status(status)
        .evidence("seen by the " + meeting.body())
        .reportsTo(meeting)
        .build();
  }

  @Test
  void evidenceGathersAndMeetingsDoNot() {
    Recommendation known =
        SECOND
            .withUpdate(update(FEBRUARY, IN_PROGRESS, Meeting.nextOf("Committee")))
            .withUpdate(update(FEBRUARY, IN_PROGRESS, Meeting.nextOf("Board")))
            .withUpdate(update(JULY.minusDays(1), IN_PROGRESS, Meeting.nextOf("Board")))
            .withUpdate(RecommendationUpdate.of(JULY, IMPLEMENTED));
    assertThat(known.standing(JULY).evidence())
        .containsExactly("seen by the Board", "seen by the Committee");
    assertThat(known.standing(JULY).reportsTo()).isEmpty();
  }

  @Test
  void reportIsOverdueFromTheDayAfterItsMeeting() {
    Recommendation known =
        SECOND.withUpdate(update(FEBRUARY, IN_PROGRESS, Meeting.of("Committee", JULY)));
    assertThat(known.standing(JULY.minusDays(1)).isReportOverdue()).isFalse();
    assertThat(known.standing(JULY).isReportOverdue()).isFalse();
    assertThat(known.standing(JULY.plusDays(1)).isReportOverdue()).isTrue();
    assertThat(
            known
                .withUpdate(RecommendationUpdate.of(JULY, IN_PROGRESS))
                .standing(JULY.plusDays(1))
                .isReportOverdue())
        .isFalse();
    assertThat(SECOND.standing(JULY).isReportOverdue()).isFalse();
  }

  @Test
  void whatWasReportedOnTheDayOfTheMeetingItNamesIsNotOverdue() {
    assertThat(
            SECOND
                .withUpdate(update(JULY, IN_PROGRESS, Meeting.of("Committee", JULY)))
                .standing(JULY.plusDays(1))
                .isReportOverdue())
        .isFalse();
    assertThat(
            SECOND
                .withUpdate(update(JULY, IN_PROGRESS, Meeting.nextOf("Committee")))
                .standing(JULY.plusYears(1))
                .isReportOverdue())
        .isFalse();
  }

  @Test
  void inWords() {
    assertThat(SECOND).hasToString("2: Agree with partners how disagreements are settled");
    assertThat(SECOND.standing(JULY)).hasToString("2, 2019-07-09: nothing reported");
    assertThat(
            SECOND
                .withUpdate(
                    RecommendationUpdate.builder()
                        .reportedOn(FEBRUARY)
                        .status(IN_PROGRESS)
                        .reportsTo(Meeting.nextOf("Committee"))
                        .build())
                .standing(LocalDate.of(2019, 3, 1)))
        .hasToString("2, 2019-03-01: in progress, returns to next meeting of the Committee");
    assertThat(update(JULY, ACCEPTED, Meeting.nextOf("Committee")))
        .hasToString(
            "2019-07-09: accepted, evidence: seen by the Committee, returns to next meeting of the"
                + " Committee");
    assertThat(RecommendationUpdate.of(JULY, ACCEPTED)).hasToString("2019-07-09: accepted");
    assertThat(Meeting.of("Audit and Accounts Committee", LocalDate.of(2019, 7, 29)))
        .hasToString("Audit and Accounts Committee, 2019-07-29");
  }

  @Test
  void historyIsOnlyAddedTo() {
    Recommendation known = SECOND.withUpdate(RecommendationUpdate.of(JULY, IMPLEMENTED));
    RecommendationUpdate early = RecommendationUpdate.of(FEBRUARY, IN_PROGRESS);
    assertThatThrownBy(() -> known.withUpdate(early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reportedOn: must not be before the last (2019-07-09), was 2019-02-05");
    Recommendation.Builder builder =
        Recommendation.builder().reference("2").text("Do it").addUpdates(known.updates().get(0));
    builder.addUpdates(early);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reportedOn: must not be before the last (2019-07-09), was 2019-02-05");
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatThrownBy(() -> Recommendation.of(" ", "Do it"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reference: must not be blank");
    assertThatThrownBy(() -> Recommendation.of("1", " Do it"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text: must not begin or end with blanks, was ' Do it'");
    Recommendation.Builder madeBy =
        Recommendation.builder().reference("1").text("Do it").madeBy("");
    assertThatThrownBy(madeBy::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("madeBy: must not be blank");
    LocalDate early = LocalDate.of(1899, 12, 31);
    assertThatThrownBy(() -> SECOND.standing(early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatThrownBy(() -> RecommendationUpdate.of(early, ACCEPTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reportedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    RecommendationUpdate.Builder evidence =
        RecommendationUpdate.builder().reportedOn(JULY).status(ACCEPTED).evidence(" ");
    assertThatThrownBy(evidence::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("evidence: must not be blank");
    assertThatThrownBy(() -> Meeting.nextOf(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("body: must not be blank");
    assertThatThrownBy(() -> Meeting.of("Board", early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("heldOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
  }

  @Test
  void equalityAndSerialization() {
    Recommendation known =
        Recommendation.builder()
            .reference("2")
            .text("Do it")
            .madeBy("Ofsted")
            .addThemes(Theme.of("Supervision"))
            .addUpdates(update(JULY, ACCEPTED, Meeting.of("Board", JULY)))
            .build();
    assertThat(Serialized.copy(known)).isEqualTo(known).hasSameHashCodeAs(known);
    assertThat(known.themes()).containsExactly(Theme.of("supervision"));
  }

  @Test
  void statuses() {
    assertThat(RecommendationStatus.parse("Monitored elsewhere")).isEqualTo(MONITORED_ELSEWHERE);
    assertThat(RecommendationStatus.values())
        .filteredOn(RecommendationStatus::isClosed)
        .containsExactly(NOT_ACCEPTED, IMPLEMENTED);
    assertThatThrownBy(() -> RecommendationStatus.parse("done"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "status: must be one of accepted, in progress, monitored elsewhere, not accepted,"
                + " implemented; was done");
  }

  @Test
  void whatIsStillOpenHoldsBeforeWhatIsClosedOnTheSameDay() {
    for (RecommendationStatus open : List.of(ACCEPTED, IN_PROGRESS, MONITORED_ELSEWHERE)) {
      for (RecommendationStatus closed : List.of(NOT_ACCEPTED, IMPLEMENTED)) {
        Recommendation recommendation =
            Recommendation.of("2", "Agree how disagreements are settled")
                .withUpdate(RecommendationUpdate.of(JULY, closed))
                .withUpdate(RecommendationUpdate.of(JULY, open));
        assertThat(recommendation.standing(JULY).status()).contains(open);
      }
    }
  }
}
