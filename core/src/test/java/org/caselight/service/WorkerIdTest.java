package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerIdTest {

  @Test
  void givesItsPseudonymToThoseWhoAsk() {
    assertThat(WorkerId.of("p-17").pseudonym()).isEqualTo("p-17");
  }

  @Test
  void textShowsNoIdentifier() {
    assertThat(WorkerId.of("p-17")).hasToString("WorkerId(withheld)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void blankPseudonymIsRefused(String pseudonym) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkerId.of(pseudonym))
        .withMessage("worker: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {" p-17", "p-17 ", "p-17\n", "\u2003p-17"})
  void pseudonymWithBlanksAroundItIsRefusedAndNotShown(String pseudonym) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkerId.of(pseudonym))
        .withMessage("worker: must not begin or end with blanks (withheld)");
  }

  @Test
  void blanksInsideAPseudonymAreKept() {
    assertThat(WorkerId.of("p 17").pseudonym()).isEqualTo("p 17");
  }

  @Test
  void isOrderedByPseudonymAsText() {
    assertThat(WorkerId.of("p-17")).isLessThan(WorkerId.of("p-2"));
    assertThat(WorkerId.of("p-2")).isGreaterThan(WorkerId.of("p-17"));
    assertThat(WorkerId.of("p-2")).isEqualByComparingTo(WorkerId.of("p-2"));
  }

  @Test
  void equalWhenPseudonymsAre() {
    assertThat(WorkerId.of("p-17"))
        .isEqualTo(WorkerId.of("p-17"))
        .hasSameHashCodeAs(WorkerId.of("p-17"))
        .doesNotHaveSameHashCodeAs(WorkerId.of("p-18"))
        .isNotEqualTo(WorkerId.of("p-18"))
        .isNotEqualTo(WorkerId.of("P-17"))
        .isNotEqualTo(ChildId.of("p-17"))
        .isNotEqualTo("p-17")
        .isNotEqualTo(null);
  }
}
