package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.calendar.TimeLimit;
import org.caselight.service.ChildId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepDownsTest {
  private static final ChildId A = ChildId.of("A-SECRET");
  private static final ChildId B = ChildId.of("B-SECRET");
  private static final LocalDate DAY = LocalDate.of(2018, 1, 31);
  private static final LocalDate AS_AT = LocalDate.of(2019, 3, 31);

  @Test
  void showsNoIdentifier() {
    StepDown stepDown = new StepDown(A, DAY);
    assertThat(stepDown).hasToString("Step-down on 2018-01-31");
    assertThat(Serialized.copy(stepDown)).isEqualTo(stepDown);
    LocalDate early = LocalDate.of(1899, 12, 31);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StepDown(A, early))
        .withMessage("steppedDownOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-30, false",
    "2018-01-31, false",
    "2018-02-01, true",
    "2019-01-31, true",
    "2019-02-01, false"
  })
  void aReferralAfterTheDayIsAReturn(LocalDate received, boolean isReturn) {
    assertThat(
            Stream.of(new StepDown(A, DAY))
                .collect(
                    StepDowns.toFollowUps(
                        List.of(Referral.of(A, received), Referral.of(B, DAY.plusDays(1))),
                        TimeLimit.months(12),
                        ENGLAND_AND_WALES,
                        AS_AT))
                .get(0)
                .isFollowed())
        .isEqualTo(isReturn);
  }

  @Test
  void youngOnesAreLeftOut() {
    assertThat(
            Stream.of(
                    new StepDown(A, DAY),
                    new StepDown(B, LocalDate.of(2018, 3, 31)),
                    new StepDown(B, LocalDate.of(2018, 4, 1)),
                    new StepDown(A, LocalDate.of(2019, 1, 1)),
                    new StepDown(A, LocalDate.of(2019, 4, 1)))
                .collect(
                    StepDowns.toReturns(
                        List.of(Referral.of(A, LocalDate.of(2019, 1, 2))),
                        TimeLimit.months(12),
                        ENGLAND_AND_WALES,
                        AS_AT)))
        .hasToString(
            "50.0% (1 of 2), left out: later than the day asked about (1), younger than 12 months"
                + " (2)");
  }
}
