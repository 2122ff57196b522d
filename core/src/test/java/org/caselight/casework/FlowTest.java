package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.calendar.ReportingYear;
import org.caselight.figure.Fraction;
import org.caselight.testing.Serialized;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final Flow FLOW =
      Flow.of(240, ReportingYear.ending(2019).period(), Fraction.of(1_095));

  @Test
  void opensOnAverageWhatStartsADayTimesTheDaysItStays() {
    assertThat(FLOW.startsPerDay()).isEqualTo(Fraction.of(240, 365));
    assertThat(FLOW.averageDays()).isEqualTo(Fraction.of(1_095));
    assertThat(FLOW.openOnAverage()).isEqualTo(Fraction.of(720));
    assertThat(FLOW).hasToString("720.0 open on average (0.658 starts a day × 1,095.0 days)");
    assertThat(Serialized.copy(FLOW)).isEqualTo(FLOW);
  }

  @Test
  void reachesANumberByShorterStaysOrFewerStarts() {
    assertThat(FLOW.averageDaysFor(Fraction.of(600)))
        .contains(Fraction.of(new BigDecimal("912.5")));
    assertThat(FLOW.startsPerDayFor(Fraction.of(600)).map(n -> n.times(Fraction.of(365))))
        .contains(Fraction.of(200));
    assertThat(FLOW.averageDaysFor(Fraction.ZERO)).contains(Fraction.ZERO);
  }

  @Test
  void nothingLeadsToANumberIfNothingStartsOrStays() {
    assertThat(new Flow(Fraction.ZERO, Fraction.ONE).averageDaysFor(Fraction.ONE)).isEmpty();
    assertThat(new Flow(Fraction.ONE, Fraction.ZERO).startsPerDayFor(Fraction.ONE)).isEmpty();
    assertThat(new Flow(Fraction.ZERO, Fraction.ZERO).openOnAverage()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void nothingIsNegative() {
    Fraction negative = Fraction.of(-1, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Flow(negative, Fraction.ONE))
        .withMessage("startsPerDay: must be 0 or more, was -1/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Flow(Fraction.ONE, negative))
        .withMessage("averageDays: must be 0 or more, was -1/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Flow.of(-1, ReportingYear.ending(2019).period(), Fraction.ONE))
        .withMessage("starts: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FLOW.averageDaysFor(negative))
        .withMessage("open: must be 0 or more, was -1/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FLOW.startsPerDayFor(negative))
        .withMessage("open: must be 0 or more, was -1/2");
  }

  /** Queues whose length and wait R computed from the formulas of Erlang, to 12 digits. */
  @Test
  void agreesWithTheQueuesOfErlang() {
    assertThat(Shared.rows("oracles/queue_mmc_vectors.csv"))
        .hasSize(24)
        .allSatisfy(
            row -> {
              Fraction starts = Fraction.of(new BigDecimal(row.getField("lambda")));
              Fraction days = Fraction.of(new BigDecimal(row.getField("W")));
              Fraction open = Fraction.of(new BigDecimal(row.getField("L")));
              Flow flow = new Flow(starts, days);

              assertClose(flow.openOnAverage(), open);
              assertClose(flow.averageDaysFor(open).orElseThrow(), days);
              assertClose(flow.startsPerDayFor(open).orElseThrow(), starts);
            });
  }

  private static void assertClose(Fraction actual, Fraction expected) {
    Fraction apart = actual.minus(expected).magnitude().dividedBy(expected);
    assertThat(apart.compareTo(new BigDecimal("1E-11")))
        .as("%s against %s", actual.doubleValue(), expected.doubleValue())
        .isNegative();
  }
}
