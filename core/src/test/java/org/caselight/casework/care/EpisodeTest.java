package org.caselight.casework.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class EpisodeTest {
  private static final LocalDate START = LocalDate.of(2018, 4, 3);
  private static final LocalDate END = LocalDate.of(2018, 6, 1);

  private static Episode.Builder at(LocalDate start) {
    Episode.Builder builder = Episode.builder();
    builder.startedOn(start);
    return builder;
  }

  @Test
  void isMadeFromItsObviousParts() {
    assertThat(Episode.of(START, PlacementType.FOSTER_OTHER))
        .isEqualTo(at(START).placementType(PlacementType.FOSTER_OTHER).build());
    assertThat(Episode.of(START, END, PlacementType.FOSTER_OTHER).endedOn()).contains(END);
  }

  @Test
  void printsNoIdentifier() {
    Episode episode =
        at(START)
            .endedOn(END)
            .placementType(PlacementType.FOSTER_OTHER)
            .legalStatus(LegalStatus.INTERIM_CARE_ORDER)
            .carer("Smith")
            .build();
    assertThat(episode).hasToString("episode 2018-04-03 until 2018-06-01, U6, C1");
    assertThat(at(START).carer("Smith").build()).hasToString("episode from 2018-04-03");
  }

  @Test
  void acceptsDatesThatContradictEachOther() {
    assertThat(Episode.of(END, START, PlacementType.OTHER).isContradictory()).isTrue();
    assertThat(Episode.of(START, START, PlacementType.OTHER).isContradictory()).isFalse();
    assertThat(Episode.of(START, PlacementType.OTHER).isContradictory()).isFalse();
  }

  @Test
  void refusesOtherCenturiesAndBlankCarers() {
    assertThatThrownBy(() -> at(LocalDate.of(1899, 12, 31)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("startedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatThrownBy(() -> at(START).endedOn(LocalDate.of(2201, 1, 1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("endedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatThrownBy(() -> at(START).carer(" ").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("carer: must not be blank");
    assertThatThrownBy(() -> at(START).carer(" Smith").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("carer: must not begin or end with blanks (withheld)");
  }

  @Test
  void isOrderedByEverythingThatTellsItApart() {
    Episode plain = at(START).build();
    Stream.of(at(START).endedOn(END).build(), at(START.minusDays(1)).build())
        .forEach(earlier -> assertThat(earlier).isLessThan(plain));
    Stream.of(
            at(START).placementType(PlacementType.FOSTER_OTHER).build(),
            at(START).provider(PlacementProvider.PRIVATE).build(),
            at(START).legalStatus(LegalStatus.PACE).build(),
            at(START).reasonNew(ReasonNewEpisode.STARTED).build(),
            at(START).carer("x").build())
        .forEach(later -> assertThat(later).isGreaterThan(plain));
    assertThat(plain).isEqualByComparingTo(at(START).build());
  }

  @Test
  void knowsTemporaryMovesAndShortBreaks() {
    assertThat(Episode.of(START, PlacementType.TEMPORARY).isTemporaryMove()).isTrue();
    assertThat(Episode.of(START, PlacementType.OTHER).isTemporaryMove()).isFalse();
    assertThat(at(START).build().isTemporaryMove()).isFalse();
    assertThat(at(START).legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT).build().isShortBreak())
        .isTrue();
    assertThat(at(START).legalStatus(LegalStatus.SECTION_20).build().isShortBreak()).isFalse();
    assertThat(at(START).build().isShortBreak()).isFalse();
  }

  @Test
  void survivesSerialization() {
    Episode episode = at(START).endedOn(Optional.of(END)).carer("x").build();
    assertThat(Serialized.copy(episode)).isEqualTo(episode);
  }
}
