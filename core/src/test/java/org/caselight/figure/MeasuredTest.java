package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredTest {
  private static final Average CASES = Average.of(92, 5);

  @Test
  void figureOverEveryRecordShowsOnlyItself() {
    Measured<Average> measured = Measured.of(CASES);
    assertThat(measured.figure()).isEqualTo(CASES);
    assertThat(measured.leftOut()).isEmpty();
    assertThat(measured.leftOutCount()).isZero();
    assertThat(measured).hasToString("18.4 (92 ÷ 5)");
  }

  @Test
  void saysWhatWasLeftOut() {
    Measured<Average> measured = Measured.of(CASES, ImmutableMap.of("with no FTE", 2L));
    assertThat(measured.figure()).isEqualTo(CASES);
    assertThat(measured.leftOut()).containsExactlyEntriesOf(ImmutableMap.of("with no FTE", 2L));
    assertThat(measured.leftOutCount()).isEqualTo(2);
    assertThat(measured).hasToString("18.4 (92 ÷ 5), left out: with no FTE (2)");
  }

  @Test
  void reasonsAreSortedAndThoseWithNothingDropped() {
    Measured<Average> measured =
        Measured.of(
            CASES, ImmutableMap.of("with no FTE", 2L, "with no team", 0L, "dated after asAt", 3L));
    assertThat(measured.leftOut())
        .containsExactly(entry("dated after asAt", 3L), entry("with no FTE", 2L));
    assertThat(measured.leftOutCount()).isEqualTo(5);
    assertThat(measured)
        .hasToString("18.4 (92 ÷ 5), left out: dated after asAt (3), with no FTE (2)");
  }

  @Test
  void lessThanNothingIsNotLeftOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measured.of(CASES, ImmutableMap.of("with no FTE", -1L)))
        .withMessage("leftOut: must be above 0, was -1 (with no FTE)");
  }

  @Test
  void constructorRefusesAReasonWithNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measured<>(CASES, ImmutableSortedMap.of("with no FTE", 0L)))
        .withMessage("leftOut: must be above 0, was 0 (with no FTE)");
    assertThat(new Measured<>(CASES, ImmutableSortedMap.of("with no FTE", 1L)).leftOutCount())
        .isEqualTo(1);
  }

  @Test
  void equalWhenFigureAndLeftOutAre() {
    Measured<Average> measured = Measured.of(CASES, ImmutableMap.of("with no FTE", 2L));
    assertThat(measured)
        .isEqualTo(new Measured<>(CASES, ImmutableSortedMap.of("with no FTE", 2L)))
        .hasSameHashCodeAs(new Measured<>(CASES, ImmutableSortedMap.of("with no FTE", 2L)))
        .isNotEqualTo(Measured.of(CASES))
        .isNotEqualTo(Measured.of(Average.of(184, 10), ImmutableMap.of("with no FTE", 2L)));
  }

  @Test
  void moreLeftOutThanALongCanCountIsRefused() {
    Map<String, Long> most = ImmutableMap.of("a", Long.MAX_VALUE - 1, "b", 1L);
    assertThat(Measured.of(Count.ZERO, most).leftOutCount()).isEqualTo(Long.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measured.of(Count.ZERO, ImmutableMap.of("a", Long.MAX_VALUE, "b", 1L)))
        .withMessageStartingWith("leftOut: must add up to at most 9223372036854775807, was ");
  }
}
