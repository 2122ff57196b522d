package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
  private static final Authority CAMBRIDGESHIRE =
      Authority.ofOnsCode("Cambridgeshire", "E10000003");
  private static final Authority ESSEX = Authority.ofOnsCode("Essex", "E10000012");
  private static final Team ASSESSMENT = Team.of("East 1", TeamKind.ASSESSMENT);

  private static Team teamOf(Authority authority) {
    return Team.builder().name("East 1").kind(TeamKind.ASSESSMENT).authority(authority).build();
  }

  @Test
  void keepsNameKindAndAuthority() {
    assertThat(ASSESSMENT.name()).isEqualTo("East 1");
    assertThat(ASSESSMENT.kind()).isEqualTo(TeamKind.ASSESSMENT);
    assertThat(ASSESSMENT.authority()).isEmpty();
    assertThat(teamOf(ESSEX).authority()).contains(ESSEX);
  }

  @Test
  void showsItsNameAndThatOfItsAuthorityIfGiven() {
    assertThat(ASSESSMENT).hasToString("East 1");
    assertThat(teamOf(ESSEX)).hasToString("East 1, Essex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void blankNameIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Team.of(name, TeamKind.OTHER))
        .withMessage("name: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {" East 1", "East 1 "})
  void nameWithBlanksAroundItIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Team.of(name, TeamKind.OTHER))
        .withMessage("name: must not begin or end with blanks, was '" + name + "'");
  }

  @Test
  void nameAndKindAreRequired() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Team.builder().name("East 1").build())
        .withMessageContaining("kind");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Team.builder().kind(TeamKind.OTHER).build())
        .withMessageContaining("name");
  }

  @Test
  void isOrderedByNameThenKindThenAuthority() {
    assertThat(Team.of("East 1", TeamKind.OTHER))
        .isLessThan(Team.of("East 2", TeamKind.FRONT_DOOR));
    assertThat(ASSESSMENT).isGreaterThan(Team.of("East 1", TeamKind.FRONT_DOOR));
    assertThat(ASSESSMENT).isLessThan(Team.of("East 1", TeamKind.CHILDRENS));
    assertThat(ASSESSMENT).isLessThan(teamOf(CAMBRIDGESHIRE));
    assertThat(teamOf(CAMBRIDGESHIRE)).isLessThan(teamOf(ESSEX));
    assertThat(teamOf(ESSEX)).isEqualByComparingTo(teamOf(ESSEX));
  }

  @Test
  void equalWhenNameKindAndAuthorityAre() {
    assertThat(ASSESSMENT)
        .isEqualTo(Team.of("East 1", TeamKind.ASSESSMENT))
        .hasSameHashCodeAs(Team.of("East 1", TeamKind.ASSESSMENT))
        .isNotEqualTo(Team.of("East 2", TeamKind.ASSESSMENT))
        .isNotEqualTo(Team.of("East 1", TeamKind.CHILDRENS))
        .isNotEqualTo(teamOf(ESSEX));
    assertThat(teamOf(ESSEX)).isEqualTo(teamOf(ESSEX)).isNotEqualTo(teamOf(CAMBRIDGESHIRE));
  }

  @Test
  void tellsTeamsOfAuthoritiesApartThatDifferInACodeOnly() {
    Team one = of(Authority.ofOnsCode("Barking", "E09000002"));
    Team other =
        of(Authority.builder().name("Barking").onsCode("E09000002").departmentCode("301").build());
    Team later = of(Authority.ofOnsCode("Adur", "E10000003"));

    assertThat(one).isLessThan(other);
    assertThat(other).isLessThan(later);
    assertThat(Team.of("T", TeamKind.OTHER)).isLessThan(one);
  }

  private static Team of(Authority authority) {
    return Team.builder().name("T").kind(TeamKind.OTHER).authority(authority).build();
  }

  @Test
  void seesTheBlanksThatSpreadsheetsHide() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Team.of("\u00a0", TeamKind.OTHER))
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Team.of("North\u00a0", TeamKind.OTHER))
        .withMessage("name: must not begin or end with blanks, was 'North\u00a0'");
    assertThat(Team.of("North\u00a0West", TeamKind.OTHER).name()).isEqualTo("North\u00a0West");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkerId.of("W1\u00a0"))
        .withMessage("worker: must not begin or end with blanks (withheld)");
  }
}
