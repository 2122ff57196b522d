package org.caselight.casework.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.casework.care.PlacementType.ADOPTION_ORDER_CURRENT_CARER;
import static org.caselight.casework.care.PlacementType.ADOPTION_ORDER_NEW_CARER;
import static org.caselight.casework.care.PlacementType.CHILDRENS_HOME;
import static org.caselight.casework.care.PlacementType.FOSTER_OTHER;
import static org.caselight.casework.care.PlacementType.FOSTER_OTHER_LONG_TERM;
import static org.caselight.casework.care.PlacementType.TEMPORARY_CARER_ON_HOLIDAY;
import static org.caselight.casework.care.PlacementType.TEMPORARY_HOSPITAL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {
  private static final LocalDate DAY_1 = LocalDate.of(2018, 4, 1);
  private static final LocalDate DAY_2 = LocalDate.of(2018, 5, 1);
  private static final LocalDate DAY_3 = LocalDate.of(2018, 6, 1);
  private static final LocalDate DAY_4 = LocalDate.of(2018, 7, 1);

  private static Episode episode(LocalDate from, LocalDate until, PlacementType type) {
    return Episode.of(from, until, type);
  }

  private static Episode.Builder open(LocalDate from, PlacementType type) {
    Episode.Builder builder = Episode.builder();
    builder.startedOn(from).placementType(type);
    return builder;
  }

  private static Episode by(String carer, LocalDate from, LocalDate until, PlacementType type) {
    return open(from, type).endedOn(until).carer(carer).build();
  }

  private static ImmutableList<Placement> placements(Episode... episodes) {
    return Placement.of(ImmutableSortedSet.copyOf(episodes));
  }

  private static ImmutableList<LocalDate> starts(Episode... episodes) {
    return placements(episodes).stream()
        .map(Placement::startedOn)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void withNothingElseRecordedEachEpisodeIsAPlacement() {
    ImmutableList<Placement> placements =
        placements(Episode.of(DAY_2, FOSTER_OTHER), episode(DAY_1, DAY_2, FOSTER_OTHER));
    assertThat(placements).hasSize(2);
    assertThat(placements.get(0)).hasToString("placement 2018-04-01 until 2018-05-01, U6");
    assertThat(placements.get(1)).hasToString("placement from 2018-05-01, U6");
    assertThat(placements.get(1).endedOn()).isEmpty();
    assertThat(placements()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ReasonNewEpisode.class)
  void aReasonWithTheSameCarerIsNoMove(ReasonNewEpisode reason) {
    assertThat(
            placements(
                episode(DAY_1, DAY_2, FOSTER_OTHER),
                open(DAY_2, FOSTER_OTHER_LONG_TERM).reasonNew(reason).build()))
        .hasSize(reason.isWithSameCarer() ? 1 : 2);
  }

  @Test
  void recordedCarersDecideWhateverTheReason() {
    Episode first = by("x", DAY_1, DAY_2, FOSTER_OTHER);
    assertThat(
            placements(
                first,
                open(DAY_2, CHILDRENS_HOME)
                    .carer("x")
                    .reasonNew(ReasonNewEpisode.PLACEMENT_AND_CARER)
                    .build()))
        .hasSize(1);
    assertThat(
            placements(
                first,
                open(DAY_2, FOSTER_OTHER)
                    .carer("y")
                    .reasonNew(ReasonNewEpisode.LEGAL_STATUS)
                    .build()))
        .hasSize(2);
    assertThat(
            placements(
                first, open(DAY_2, FOSTER_OTHER).reasonNew(ReasonNewEpisode.LEGAL_STATUS).build()))
        .hasSize(1);
  }

  @Test
  void adoptionByTheFosterCarerIsNoMove() {
    assertThat(
            placements(
                episode(DAY_1, DAY_2, FOSTER_OTHER),
                Episode.of(DAY_2, ADOPTION_ORDER_CURRENT_CARER)))
        .hasSize(1);
    assertThat(
            placements(
                episode(DAY_1, DAY_2, FOSTER_OTHER), Episode.of(DAY_2, ADOPTION_ORDER_NEW_CARER)))
        .hasSize(2);
    assertThat(
            placements(
                episode(DAY_1, DAY_2, CHILDRENS_HOME),
                Episode.of(DAY_2, ADOPTION_ORDER_CURRENT_CARER)))
        .hasSize(2);
  }

  @Test
  void aTemporaryMoveBelongsToThePlacementTheChildIsAwayFrom() {
    ImmutableList<Placement> placements =
        placements(
            episode(DAY_1, DAY_2, FOSTER_OTHER),
            episode(DAY_2, DAY_3, TEMPORARY_HOSPITAL),
            episode(DAY_3, DAY_4, TEMPORARY_CARER_ON_HOLIDAY));
    assertThat(placements).hasSize(1);
    Placement placement = placements.get(0);
    assertThat(placement.startedOn()).isEqualTo(DAY_1);
    assertThat(placement.endedOn()).contains(DAY_4);
    assertThat(placement.isCounted()).isTrue();
    assertThat(placement.episodeOn(DAY_3).flatMap(Episode::placementType)).contains(FOSTER_OTHER);
    assertThat(placement).hasToString("placement 2018-04-01 until 2018-07-01, U6");
  }

  @Test
  void backFromATemporaryMoveItGoesOnIfTypeAndProviderAreTheSame() {
    Episode before = episode(DAY_1, DAY_2, FOSTER_OTHER);
    Episode away = episode(DAY_2, DAY_3, TEMPORARY_HOSPITAL);
    assertThat(starts(before, away, Episode.of(DAY_3, FOSTER_OTHER))).containsExactly(DAY_1);
    assertThat(starts(before, away, Episode.of(DAY_3, FOSTER_OTHER_LONG_TERM)))
        .containsExactly(DAY_1, DAY_3);
    assertThat(
            starts(
                before,
                away,
                open(DAY_3, FOSTER_OTHER).provider(PlacementProvider.PRIVATE).build()))
        .containsExactly(DAY_1, DAY_3);
  }

  @Test
  void backFromATemporaryMoveToBeAdoptedByTheFosterCarerIsNoMove() {
    Episode before = episode(DAY_1, DAY_2, FOSTER_OTHER);
    Episode away = episode(DAY_2, DAY_3, TEMPORARY_HOSPITAL);
    assertThat(starts(before, away, Episode.of(DAY_3, ADOPTION_ORDER_CURRENT_CARER)))
        .containsExactly(DAY_1);
    assertThat(starts(before, away, Episode.of(DAY_3, ADOPTION_ORDER_NEW_CARER)))
        .containsExactly(DAY_1, DAY_3);
    assertThat(
            starts(
                by("x", DAY_1, DAY_2, FOSTER_OTHER),
                away,
                by("y", DAY_3, DAY_4, ADOPTION_ORDER_CURRENT_CARER)))
        .containsExactly(DAY_1, DAY_3);
  }

  @Test
  void backFromATemporaryMoveTheReasonDoesNotTell() {
    assertThat(
            starts(
                episode(DAY_1, DAY_2, FOSTER_OTHER),
                episode(DAY_2, DAY_3, TEMPORARY_HOSPITAL),
                open(DAY_3, FOSTER_OTHER_LONG_TERM)
                    .reasonNew(ReasonNewEpisode.PLACEMENT_SAME_CARER)
                    .build()))
        .containsExactly(DAY_1, DAY_3);
  }

  @Test
  void backFromATemporaryMoveToNobodyKnowsWhereIsAMove() {
    Episode before = Episode.builder().startedOn(DAY_1).endedOn(DAY_2).build();
    Episode after = Episode.builder().startedOn(DAY_3).build();
    assertThat(starts(before, episode(DAY_2, DAY_3, TEMPORARY_HOSPITAL), after))
        .containsExactly(DAY_1, DAY_3);
  }

  @Test
  void backFromATemporaryMoveRecordedCarersDecide() {
    Episode before = by("x", DAY_1, DAY_2, FOSTER_OTHER);
    Episode away = by("z", DAY_2, DAY_3, TEMPORARY_CARER_ON_HOLIDAY);
    assertThat(starts(before, away, by("x", DAY_3, DAY_4, FOSTER_OTHER_LONG_TERM)))
        .containsExactly(DAY_1);
    assertThat(starts(before, away, by("y", DAY_3, DAY_4, FOSTER_OTHER)))
        .containsExactly(DAY_1, DAY_3);
  }

  @Test
  void aTemporaryMoveAtTheBeginningIsNotCounted() {
    ImmutableList<Placement> placements =
        placements(
            episode(DAY_1, DAY_2, TEMPORARY_HOSPITAL),
            open(DAY_2, FOSTER_OTHER).reasonNew(ReasonNewEpisode.LEGAL_STATUS).build());
    assertThat(placements).hasSize(2);
    assertThat(placements.get(0).isCounted()).isFalse();
    assertThat(placements.get(0)).hasToString("placement 2018-04-01 until 2018-05-01, T1");
    assertThat(placements.get(0).episodeOn(DAY_1)).isEmpty();
    assertThat(placements.get(1).isCounted()).isTrue();
  }

  @Test
  void aStayThatEndedOnTheDayItBeganIsNotCounted() {
    assertThat(placements(episode(DAY_1, DAY_1, FOSTER_OTHER)).get(0).isCounted()).isFalse();
    assertThat(placements(episode(DAY_1, DAY_1.plusDays(1), FOSTER_OTHER)).get(0).isCounted())
        .isTrue();
    assertThat(placements(Episode.of(DAY_1, FOSTER_OTHER)).get(0).isCounted()).isTrue();
  }

  @Test
  void aShortBreakIsNotCounted() {
    Episode shortBreak =
        open(DAY_1, FOSTER_OTHER)
            .endedOn(DAY_2)
            .legalStatus(LegalStatus.SHORT_BREAKS_EPISODES)
            .build();
    assertThat(placements(shortBreak).get(0).isCounted()).isFalse();
    assertThat(
            placements(
                    shortBreak,
                    open(DAY_2, FOSTER_OTHER)
                        .legalStatus(LegalStatus.SECTION_20)
                        .reasonNew(ReasonNewEpisode.LEGAL_STATUS)
                        .build())
                .get(0)
                .isCounted())
        .isTrue();
  }

  @Test
  void anEpisodeThatEndedBeforeItStartedIsInNone() {
    assertThat(
            starts(
                episode(DAY_1, DAY_2, FOSTER_OTHER),
                episode(DAY_3, DAY_2, CHILDRENS_HOME),
                open(DAY_3, FOSTER_OTHER).reasonNew(ReasonNewEpisode.LEGAL_STATUS).build()))
        .containsExactly(DAY_1);
  }

  @Test
  void itEndsWithTheLatestOfItsEpisodesAndIsOpenWhileOneIs() {
    Episode longer = episode(DAY_1, DAY_4, FOSTER_OTHER);
    Episode within =
        open(DAY_2, FOSTER_OTHER).endedOn(DAY_3).reasonNew(ReasonNewEpisode.LEGAL_STATUS).build();
    assertThat(placements(longer, within).get(0).endedOn()).contains(DAY_4);
    Episode open = Episode.of(DAY_1, FOSTER_OTHER);
    assertThat(placements(open, within).get(0).endedOn()).isEmpty();
  }

  @Test
  void saysWhatIsRecordedOnADay() {
    Placement placement =
        placements(
                episode(DAY_1, DAY_2, FOSTER_OTHER),
                Episode.of(DAY_2, ADOPTION_ORDER_CURRENT_CARER))
            .get(0);
    assertThat(placement.episodeOn(DAY_1.minusDays(1))).isEqualTo(Optional.empty());
    assertThat(placement.episodeOn(DAY_2.minusDays(1)).flatMap(Episode::placementType))
        .contains(FOSTER_OTHER);
    assertThat(placement.episodeOn(DAY_2).flatMap(Episode::placementType))
        .contains(ADOPTION_ORDER_CURRENT_CARER);
    assertThat(placement.isAdoptiveFromStart()).isFalse();
    assertThat(placements(Episode.of(DAY_1, ADOPTION_ORDER_NEW_CARER)).get(0).isAdoptiveFromStart())
        .isTrue();
  }

  @Test
  void survivesSerialization() {
    Placement placement = placements(Episode.of(DAY_1, FOSTER_OTHER)).get(0);
    assertThat(placement.endedOn()).isEmpty();
    assertThat(Serialized.copy(placement)).isEqualTo(placement);
  }
}
