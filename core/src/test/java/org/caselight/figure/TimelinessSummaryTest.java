package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.figure.Measures.leavingOut;
import static org.caselight.figure.Measures.toTimeliness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.Timeliness;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class TimelinessSummaryTest {
  private static final TimelinessSummary SUMMARY = new TimelinessSummary(33, 7, 5, 2);

  @Test
  void fourNumbersAddUp() {
    assertThat(SUMMARY.done()).isEqualTo(40);
    assertThat(SUMMARY.open()).isEqualTo(7);
    assertThat(SUMMARY.records()).isEqualTo(47);
    assertThat(SUMMARY.count(Timeliness.IN_TIME)).isEqualTo(33);
    assertThat(SUMMARY.count(Timeliness.LATE)).isEqualTo(7);
    assertThat(SUMMARY.count(Timeliness.NOT_YET_DUE)).isEqualTo(5);
    assertThat(SUMMARY.count(Timeliness.OVERDUE)).isEqualTo(2);
  }

  @Test
  void openOnesAreNoPartOfTheShareInTime() {
    assertThat(SUMMARY.shareInTime()).isEqualTo(Proportion.of(33, 40));
    assertThat(SUMMARY.shareOverdue()).isEqualTo(Proportion.of(2, 7));
    assertThat(SUMMARY).hasToString("82.5% (33 of 40) in time; open: 5 not yet due, 2 overdue");
  }

  @Test
  void nothingIsUndefined() {
    TimelinessSummary nothing = Stream.<Timeliness>empty().collect(toTimeliness(way -> way));
    assertThat(nothing).isEqualTo(new TimelinessSummary(0, 0, 0, 0));
    assertThat(nothing.shareInTime().value()).isEmpty();
    assertThat(nothing.shareOverdue().value()).isEmpty();
    assertThat(nothing).hasToString("undefined (0 of 0) in time; open: 0 not yet due, 0 overdue");
  }

  @Test
  void isCollectedHoweverTheRecordsAreSplit() {
    List<String> records = List.of("IN_TIME", "OVERDUE", "", "LATE", "IN_TIME", "NOT_YET_DUE");
    Collector<String, ?, Measured<TimelinessSummary>> collector =
        leavingOut(
            text -> text.isEmpty() ? Optional.of("no start recorded") : Optional.empty(),
            toTimeliness(Timeliness::valueOf));
    for (int split = 0; split <= records.size(); split++) {
      Measured<TimelinessSummary> measured = Serialized.collectInHalves(records, split, collector);
      assertThat(measured.figure()).isEqualTo(new TimelinessSummary(2, 1, 1, 1));
      assertThat(measured.leftOutCount()).isEqualTo(1);
    }
  }

  @Test
  void numbersAreNotNegativeAndDoNotOverflow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimelinessSummary(-1, 0, 0, 0))
        .withMessage("inTime: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimelinessSummary(0, -2, 0, 0))
        .withMessage("late: must be 0 or more, was -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimelinessSummary(0, 0, -3, 0))
        .withMessage("notYetDue: must be 0 or more, was -3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimelinessSummary(0, 0, 0, -4))
        .withMessage("overdue: must be 0 or more, was -4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimelinessSummary(Long.MAX_VALUE, 0, 0, 1))
        .withMessageStartingWith("sum: must add up to at most");
    assertThat(new TimelinessSummary(Long.MAX_VALUE, 0, 0, 0).records()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void isSerializable() {
    assertThat(Serialized.copy(SUMMARY)).isEqualTo(SUMMARY);
  }
}
