package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import org.caselight.figure.Fraction;
import org.caselight.service.Pounds;
import org.caselight.testing.Serialized;
import org.caselight.workforce.FundingCheck.Cover;
import org.junit.jupiter.api.Test;

class FundingTest {
  /** Cambridgeshire, July 2019, paragraph 2.72. */
  private static final FundingRange FUNDING =
      FundingRange.of(Pounds.of(3_500_000), Pounds.of(4_000_000));

  private static FundingCheck costing(long pounds) {
    return FUNDING.check(Pounds.of(pounds), 1);
  }

  @Test
  void costsWhatALimitAsksFor() {
    StaffingCost cost = StaffingCost.of(Fraction.of(61, 2), Pounds.of(55_000));

    assertThat(cost.costAYear()).isEqualTo(Pounds.of(1_677_500));
    assertThat(cost).hasToString("£1,677,500 a year (30.5 FTE × £55,000)");
    assertThat(StaffingCost.of(Fraction.of(1_000), Pounds.of(1)))
        .hasToString("£1,000 a year (1,000 FTE × £1)");
    assertThat(StaffingCost.of(Fraction.of(1, 3), Pounds.of(1)).costAYear())
        .isEqualTo(Pounds.of(Fraction.of(1, 3)));
    assertThat(Serialized.copy(cost)).isEqualTo(cost).hasSameHashCodeAs(cost);
  }

  @Test
  void isHeldAgainstFunding() {
    FundingCheck check = StaffingCost.of(Fraction.of(61, 2), Pounds.of(55_000)).against(FUNDING, 2);

    assertThat(check).isEqualTo(FUNDING.check(Pounds.of(1_677_500), 2));
    assertThat(check.cost()).isEqualTo(Pounds.of(3_355_000));
    assertThat(check.cover()).isEqualTo(Cover.COVERED);
    assertThat(check.leftAtLeast()).isEqualTo(Pounds.of(145_000));
    assertThat(check.leftAtMost()).isEqualTo(Pounds.of(645_000));
    assertThat(check.yearsAtLeast()).contains(Fraction.of(35_000, 16_775));
    assertThat(check.yearsAtMost()).contains(Fraction.of(40_000, 16_775));
    assertThat(check)
        .hasToString(
            "£3,355,000 over 2 years of £3,500,000 to £4,000,000: covered, lasts 2 to 2.3"
                + " years");
    assertThat(Serialized.copy(check)).isEqualTo(check).hasSameHashCodeAs(check);
  }

  @Test
  void dependsOnTheFundingBetweenItsEnds() {
    assertThat(costing(3_500_000).cover()).isEqualTo(Cover.COVERED);
    assertThat(costing(3_500_001).cover()).isEqualTo(Cover.DEPENDS);
    assertThat(costing(4_000_000).cover()).isEqualTo(Cover.DEPENDS);
    assertThat(costing(4_000_001).cover()).isEqualTo(Cover.NOT_COVERED);
    assertThat(costing(4_000_001).leftAtMost()).isEqualTo(Pounds.of(-1));
    assertThat(costing(4_000_000))
        .hasToString(
            "£4,000,000 over 1 year of £3,500,000 to £4,000,000: depends on the funding, lasts 0.8"
                + " to 1 years");
    assertThat(FundingRange.exactly(Pounds.of(100)).check(Pounds.of(200), 1))
        .hasToString("£200 over 1 year of £100: not covered, lasts 0.5 years");
  }

  @Test
  void paysForSoManyPosts() {
    FundingRange funding = FundingRange.of(Pounds.of(3_500_000), Pounds.of(4_000_000));
    assertThat(funding.fteOver(Pounds.of(55_000), 2))
        .isEqualTo(Range.closed(Fraction.of(3_500, 110), Fraction.of(4_000, 110)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> funding.fteOver(Pounds.ZERO, 2))
        .withMessage("aYearPerFte: must be above 0, was £0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> funding.fteOver(Pounds.of(1), 0))
        .withMessage("years: must be 1 or more, was 0");
  }

  @Test
  void yearsAreRoundedDown() {
    assertThat(FundingRange.of(Pounds.of(196), Pounds.of(199)).check(Pounds.of(100), 2))
        .hasToString("£200 over 2 years of £196 to £199: not covered, lasts 1.9 years");
    assertThat(FundingRange.exactly(Pounds.of(200)).check(Pounds.of(100), 2))
        .hasToString("£200 over 2 years of £200: covered, lasts 2 years");
  }

  @Test
  void lastsAYear() {
    assertThat(FundingRange.exactly(Pounds.of(100)).check(Pounds.of(100), 1))
        .hasToString("£100 over 1 year of £100: covered, lasts 1 year");
    assertThat(FundingRange.of(Pounds.of(100), Pounds.of(150)).check(Pounds.of(100), 1))
        .hasToString("£100 over 1 year of £100 to £150: covered, lasts 1 to 1.5 years");
  }

  @Test
  void lastsForEverWhereNothingIsPaid() {
    FundingCheck check = FUNDING.check(Pounds.ZERO, 3);

    assertThat(check.cover()).isEqualTo(Cover.COVERED);
    assertThat(check.yearsAtLeast()).isEmpty();
    assertThat(check.yearsAtMost()).isEmpty();
    assertThat(check).hasToString("£0 over 3 years of £3,500,000 to £4,000,000: covered");
  }

  @Test
  void refusesWhatIsBelowNothing() {
    Pounds negative = Pounds.of(-1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffingCost.of(Fraction.of(-1), Pounds.ZERO))
        .withMessage("fte: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffingCost.of(Fraction.ONE, negative))
        .withMessage("aYearPerFte: must be 0 or more, was -£1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingRange.of(negative, Pounds.ZERO))
        .withMessage("least: must be 0 or more, was -£1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingRange.of(Pounds.of(2), Pounds.of(1)))
        .withMessage("most: must be £2 or more, was £1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FUNDING.check(negative, 1))
        .withMessage("costAYear: must be 0 or more, was -£1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FUNDING.check(Pounds.ZERO, 0))
        .withMessage("years: must be 1 or more, was 0");
    assertThat(FundingRange.of(Pounds.ZERO, Pounds.ZERO)).hasToString("£0");
    assertThat(StaffingCost.of(Fraction.ZERO, Pounds.ZERO)).hasToString("£0 a year (0 FTE × £0)");
  }
}
