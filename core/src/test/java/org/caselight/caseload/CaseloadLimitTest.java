package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.indicator.Target;
import org.caselight.service.Fte;
import org.junit.jupiter.api.Test;

class CaseloadLimitTest {
  @Test
  void leavesRoomForWholeCasesOnly() {
    CaseloadLimit fifteen = CaseloadLimit.of(15);

    assertThat(fifteen.capacity(Fte.FULL_TIME)).isEqualTo(15);
    assertThat(fifteen.capacity(Fte.parse("0.6"))).isEqualTo(9);
    assertThat(fifteen.capacity(Fte.parse("0.85"))).isEqualTo(12);
    assertThat(fifteen.capacity(Fte.parse("0.066666"))).isZero();
    assertThat(fifteen.capacity(Fte.parse("0.066667"))).isEqualTo(1);
    assertThat(fifteen.capacity(Fte.ZERO)).isZero();
  }

  @Test
  void saysTheMostThereIsWhereTheRoomIsBeyondCounting() {
    assertThat(CaseloadLimit.of(Long.MAX_VALUE).capacity(Fte.FULL_TIME)).isEqualTo(Long.MAX_VALUE);
    assertThat(CaseloadLimit.of(Long.MAX_VALUE).capacity(Fte.of(2))).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void isOneNumberHoweverWritten() {
    assertThat(new CaseloadLimit(new BigDecimal("20.0"))).isEqualTo(CaseloadLimit.of(20));
    assertThat(CaseloadLimit.of(20)).hasToString("20");
    assertThat(new CaseloadLimit(new BigDecimal("17.50"))).hasToString("17.5");
    assertThat(CaseloadLimit.of(20).target()).isEqualTo(Target.atMost(new BigDecimal("20")));
  }

  @Test
  void isOrderedByCases() {
    assertThat(CaseloadLimit.of(15)).isLessThan(CaseloadLimit.of(20));
    assertThat(CaseloadLimit.of(25)).isGreaterThan(CaseloadLimit.of(20));
  }

  @Test
  void mustBeAboveNought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadLimit.of(0))
        .withMessage("caseload limit: must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseloadLimit(new BigDecimal("-0.5")))
        .withMessage("caseload limit: must be above 0, was -0.5");
    assertThat(new CaseloadLimit(new BigDecimal("0.01"))).hasToString("0.01");
  }

  @Test
  void readsWhatItPrints() {
    assertThat(CaseloadLimit.parse("17.5")).isEqualTo(new CaseloadLimit(new BigDecimal("17.5")));
    assertThat(CaseloadLimit.parse("20")).isEqualTo(CaseloadLimit.of(20));
    for (String wrong : new String[] {"", "1e3", "20 ", ".5", "20.", "twenty"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CaseloadLimit.parse(wrong))
          .withMessage("caseload limit: must be a number such as 20 or 17.5, was " + wrong);
    }
  }
}
