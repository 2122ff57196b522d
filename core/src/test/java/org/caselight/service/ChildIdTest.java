package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildIdTest {

  @Test
  void givesItsPseudonymToThoseWhoAsk() {
    assertThat(ChildId.of("p-17").pseudonym()).isEqualTo("p-17");
  }

  @Test
  void textShowsNoIdentifier() {
    assertThat(ChildId.of("p-17")).hasToString("ChildId(withheld)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void blankPseudonymIsRefused(String pseudonym) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildId.of(pseudonym))
        .withMessage("child: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {" p-17", "p-17 ", "p-17\n", "\u2003p-17"})
  void pseudonymWithBlanksAroundItIsRefusedAndNotShown(String pseudonym) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildId.of(pseudonym))
        .withMessage("child: must not begin or end with blanks (withheld)");
  }

  @Test
  void blanksInsideAPseudonymAreKept() {
    assertThat(ChildId.of("p 17").pseudonym()).isEqualTo("p 17");
  }

  @Test
  void isOrderedByPseudonymAsText() {
    assertThat(ChildId.of("p-17")).isLessThan(ChildId.of("p-2"));
    assertThat(ChildId.of("p-2")).isGreaterThan(ChildId.of("p-17"));
    assertThat(ChildId.of("p-2")).isEqualByComparingTo(ChildId.of("p-2"));
  }

  @Test
  void equalWhenPseudonymsAre() {
    assertThat(ChildId.of("p-17"))
        .isEqualTo(ChildId.of("p-17"))
        .hasSameHashCodeAs(ChildId.of("p-17"))
        .doesNotHaveSameHashCodeAs(ChildId.of("p-18"))
        .isNotEqualTo(ChildId.of("p-18"))
        .isNotEqualTo(ChildId.of("P-17"))
        .isNotEqualTo(WorkerId.of("p-17"))
        .isNotEqualTo("p-17")
        .isNotEqualTo(null);
  }
}
