package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bars reach from day to day, and today is a line. */
class ObjectivesTimelineTest {
  private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2020, 3, 1);

  private static DrawnSvg wide(LocalDate today, ObjectivesTimeline.Objective... objectives) {
    return DrawnSvg.of(
        ObjectivesTimeline.picture(
                SampleCharts.text("due", "Due"), "Due", List.of(objectives), today, "today")
            .wideSvg());
  }

  private static ObjectivesTimeline.Objective due(LocalDate agreed, Optional<LocalDate> due) {
    return new ObjectivesTimeline.Objective("1.1", agreed, due, "as shown", Mark.plain("on"));
  }

  @Test
  void aBarReachesToTheEndOfTheDayDue() {
    DrawnSvg svg = wide(FIRST_OF_MARCH, due(FIRST_OF_MARCH, Optional.of(FIRST_OF_MARCH)));
    double day = svg.bars().get(0).width();
    assertThat(day).isPositive();
    assertThat(
            wide(FIRST_OF_MARCH, due(FIRST_OF_MARCH, Optional.of(FIRST_OF_MARCH.plusDays(9))))
                .bars()
                .get(0)
                .width())
        .isCloseTo(10 * day, within(0.1));
    assertThat(svg.words()).contains("as shown", "– on", "Mar 2020");
  }

  @Test
  void todayIsALineWithItsName() {
    DrawnSvg svg = wide(FIRST_OF_MARCH, due(FIRST_OF_MARCH, Optional.of(FIRST_OF_MARCH)));
    assertThat(svg.words()).contains("today");
    assertThat(svg.lines(LetsPlot.INK))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line.x1()).isCloseTo(svg.bars().get(0).left(), within(0.02)));
  }

  @Test
  void noDayDueIsAPoint() {
    DrawnSvg svg = wide(FIRST_OF_MARCH, due(FIRST_OF_MARCH, Optional.empty()));
    assertThat(svg.bars()).isEmpty();
    assertThat(svg.points(Mark.Look.PLAIN.colour())).isEqualTo(1);
  }

  @Test
  void aDayDueBeforeTheDayAgreedIsDrawnAsRecorded() {
    assertThat(
            wide(FIRST_OF_MARCH, due(FIRST_OF_MARCH, Optional.of(FIRST_OF_MARCH.minusDays(20))))
                .bars())
        .singleElement()
        .satisfies(bar -> assertThat(bar.width()).isPositive());
  }

  @Test
  void whatIsLateStandsOut() {
    DrawnSvg svg = DrawnSvg.of(SampleCharts.objectives().wideSvg());
    assertThat(svg.text("3.2").isBold()).isTrue();
    assertThat(svg.text("1.1").isBold()).isFalse();
    assertThat(svg.words()).contains("✖ late", "14 March 2020", "no day set");
  }

  @Test
  void noObjectivesAreSaidToBeNone() {
    assertThat(wide(FIRST_OF_MARCH).words()).containsExactly("Due", "Nothing to show");
  }
}
