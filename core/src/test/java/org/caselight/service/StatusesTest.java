package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusesTest {

  @Test
  void primaryIsTheFirstInOrderOfPrecedence() {
    assertThat(Statuses.primary(List.of(Status.CHILD_PROTECTION_PLAN, Status.IN_CARE)))
        .contains(Status.IN_CARE);
    assertThat(Statuses.primary(List.of(Status.EARLY_HELP, Status.CARE_LEAVER)))
        .contains(Status.CARE_LEAVER);
  }

  @ParameterizedTest
  @EnumSource
  void primaryOfAStatusAndAllBelowItIsThatStatus(Status status) {
    List<Status> statuses =
        Arrays.asList(EnumSet.range(status, Status.EARLY_HELP).toArray(Status[]::new));
    Collections.reverse(statuses);
    assertThat(Statuses.primary(statuses)).contains(status);
    assertThat(Statuses.primary(Set.of(status))).contains(status);
  }

  @Test
  void childWithoutStatusHasNoPrimaryOne() {
    assertThat(Statuses.primary(Set.of())).isEmpty();
  }

  @Test
  void noStatusAtAllIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> Statuses.primary(Collections.singleton(null)))
        .withMessage("status");
    assertThatNullPointerException()
        .isThrownBy(() -> Statuses.primary(Arrays.asList(Status.IN_CARE, null)));
  }
}
