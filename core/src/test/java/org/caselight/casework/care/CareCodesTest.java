package org.caselight.casework.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareCodesTest {

  private static <E> ImmutableList<String> codesWhere(
      E[] all, Function<E, Boolean> is, Function<E, String> code) {
    return Arrays.stream(all).filter(is::apply).map(code).sorted().collect(toList());
  }

  private static Collector<String, ?, ImmutableList<String>> toList() {
    return ImmutableList.toImmutableList();
  }

  private static ImmutableList<String> reasons(ExitKind kind) {
    return codesWhere(ReasonCeased.values(), reason -> reason.exit() == kind, ReasonCeased::code);
  }

  private static ImmutableList<String> types(Function<PlacementType, Boolean> is) {
    return codesWhere(PlacementType.values(), is, PlacementType::code);
  }

  @Test
  void everyReasonIsInOneGroup() {
    assertThat(reasons(ExitKind.HOME)).containsExactly("E13", "E4A", "E4B");
    assertThat(reasons(ExitKind.SPECIAL_GUARDIANSHIP))
        .containsExactly("E43", "E44", "E45", "E46", "E47", "E48");
    assertThat(reasons(ExitKind.ADOPTION)).containsExactly("E11", "E12");
    assertThat(reasons(ExitKind.ADULT)).containsExactly("E15", "E17", "E5", "E6", "E7");
    assertThat(reasons(ExitKind.OTHER))
        .containsExactly("E14", "E16", "E2", "E3", "E41", "E8", "E9");
    assertThat(Stream.of(ExitKind.values()).map(ExitKind::label))
        .containsExactly("home", "special guardianship", "adoption", "adult", "other");
  }

  @Test
  void everyCodeAndLabelIsReadBack() {
    for (ReasonCeased each : ReasonCeased.values()) {
      assertThat(ReasonCeased.parse(each.code())).isEqualTo(each);
      assertThat(ReasonCeased.parse(each.label())).isEqualTo(each);
    }
    for (LegalStatus each : LegalStatus.values()) {
      assertThat(LegalStatus.parse(each.code())).isEqualTo(each);
      assertThat(LegalStatus.parse(each.label())).isEqualTo(each);
    }
    for (PlacementType each : PlacementType.values()) {
      assertThat(PlacementType.parse(each.code())).isEqualTo(each);
      assertThat(PlacementType.parse(each.label())).isEqualTo(each);
    }
    for (PlacementProvider each : PlacementProvider.values()) {
      assertThat(PlacementProvider.parse(each.code())).isEqualTo(each);
      assertThat(PlacementProvider.parse(each.label())).isEqualTo(each);
    }
    for (ReasonNewEpisode each : ReasonNewEpisode.values()) {
      assertThat(ReasonNewEpisode.parse(each.code())).isEqualTo(each);
      assertThat(ReasonNewEpisode.parse(each.label())).isEqualTo(each);
    }
  }

  @Test
  void aCodeIsReadInWhateverCaseWithItsMeaningBehind() {
    assertThat(ReasonCeased.parse("e4a: returned home"))
        .isEqualTo(ReasonCeased.RETURNED_HOME_PLANNED);
    assertThat(ReasonCeased.parse("E11 - adopted, application unopposed"))
        .isEqualTo(ReasonCeased.ADOPTED_UNOPPOSED);
    assertThat(LegalStatus.parse("C1 - interim care order"))
        .isEqualTo(LegalStatus.INTERIM_CARE_ORDER);
    assertThat(PlacementType.parse("q2")).isEqualTo(PlacementType.FOSTER_OTHER_OLD);
    assertThat(PlacementProvider.parse("pr1")).isEqualTo(PlacementProvider.OWN_PROVISION);
    assertThat(ReasonNewEpisode.parse("s")).isEqualTo(ReasonNewEpisode.STARTED);
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatThrownBy(() -> ReasonCeased.parse("X1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "reason ceased: must be one of E11, E12, E13, E14, E15, E16, E17, E2, E3, E4A, E4B,"
                + " E41, E43, E44, E45, E46, E47, E48, E5, E6, E7, E8, E9; was X1");
    assertThatThrownBy(() -> LegalStatus.parse("V1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "legal status: must be one of C1, C2, D1, E1, V2, V3, V4, L1, L2, L3, J1, J2, J3; was"
                + " V1");
    assertThatThrownBy(() -> PlacementType.parse("F1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("placement type: must be one of U1, U2, U3, U4, U5, U6, Q1, Q2,")
        .hasMessageEndingWith("; was F1");
    assertThatThrownBy(() -> PlacementProvider.parse("PR6"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("placement provider: must be one of PR0, PR1, PR2, PR3, PR4, PR5; was PR6");
    assertThatThrownBy(() -> ReasonNewEpisode.parse("Q"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reason new episode: must be one of S, L, P, T, B, U; was Q");
  }

  @Test
  void placementsAreOfAKind() {
    assertThat(types(PlacementType::isFosterCare))
        .containsExactly("Q1", "Q2", "U1", "U2", "U3", "U4", "U5", "U6");
    assertThat(types(PlacementType::isPlacedForAdoption)).containsExactly("A3", "A4", "A5", "A6");
    assertThat(types(PlacementType::isAdoptionByCurrentCarer)).containsExactly("A3", "A5");
    assertThat(types(PlacementType::isTemporaryMove)).containsExactly("T0", "T1", "T2", "T3", "T4");
  }

  @Test
  void shortBreaksOwnProvisionAndSameCarersAreTold() {
    assertThat(codesWhere(LegalStatus.values(), LegalStatus::isShortBreak, LegalStatus::code))
        .containsExactly("V3", "V4");
    assertThat(
            codesWhere(
                PlacementProvider.values(),
                PlacementProvider::isOwnProvision,
                PlacementProvider::code))
        .containsExactly("PR1");
    assertThat(
            codesWhere(
                ReasonNewEpisode.values(),
                ReasonNewEpisode::isWithSameCarer,
                ReasonNewEpisode::code))
        .containsExactly("L", "T", "U");
  }
}
