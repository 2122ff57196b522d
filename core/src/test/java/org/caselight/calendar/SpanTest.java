package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  private static final LocalDate START = LocalDate.of(2019, 1, 7);
  private static final LocalDate END = LocalDate.of(2019, 3, 1);
  private static final Span OPEN = Span.startedOn(START);
  private static final Span ENDED = Span.of(START, END);
  private static final Span ONE_DAY = Span.of(START, START);

  @Test
  void hasAStartAndMayHaveAnEnd() {
    assertThat(OPEN.start()).isEqualTo(START);
    assertThat(OPEN.end()).isEmpty();
    assertThat(ENDED.start()).isEqualTo(START);
    assertThat(ENDED.end()).contains(END);
    assertThat(Span.of(START, Optional.empty())).isEqualTo(OPEN);
    assertThat(Span.of(START, Optional.of(END))).isEqualTo(ENDED);
    assertThat(OPEN.endedOn(END)).isEqualTo(ENDED);
    assertThat(OPEN.endedOn(START)).isEqualTo(ONE_DAY);
  }

  @Test
  void endIsNotBeforeTheStart() {
    String message = "end: must not be before the start (2019-01-07), was 2019-01-06";
    LocalDate before = START.minusDays(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(START, before))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(START, Optional.of(before)))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.endedOn(before))
        .withMessage(message);
  }

  @Test
  void endsOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENDED.endedOn(END.plusDays(1)))
        .withMessage("end: must not be given twice, was 2019-03-02 after 2019-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENDED.endedOn(END))
        .withMessage("end: must not be given twice, was 2019-03-01 after 2019-03-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-06, false, false",
    "2019-01-07, true, true",
    "2019-01-08, true, true",
    "2019-02-28, true, true",
    "2019-03-01, false, true",
    "2019-03-02, false, true",
    "-999999999-01-01, false, false",
    "+999999999-12-31, false, true"
  })
  void isOpenFromItsStartAndNoLongerOnItsEnd(LocalDate day, boolean ended, boolean open) {
    assertThat(ENDED.isOpenOn(day)).isEqualTo(ended);
    assertThat(OPEN.isOpenOn(day)).isEqualTo(open);
  }

  @Test
  void whatBeganAndEndedOnOneDayWasOpenAtSomePointAndOnNoDay() {
    DateRange day = DateRange.ofDays(START, START);
    assertThat(ONE_DAY.isOpenOn(START)).isFalse();
    assertThat(ONE_DAY.isOpenOn(START.minusDays(1))).isFalse();
    assertThat(ONE_DAY.isOpenOn(START.plusDays(1))).isFalse();
    assertThat(ONE_DAY.isOpenDuring(day)).isTrue();
    assertThat(ONE_DAY.startedIn(day)).isTrue();
    assertThat(ONE_DAY.endedIn(day)).isTrue();
    assertThat(ONE_DAY.isOpenDuring(DateRange.ofDays(START.minusDays(5), START.minusDays(1))))
        .isFalse();
    assertThat(ONE_DAY.isOpenDuring(DateRange.ofDays(START.plusDays(1), START.plusDays(5))))
        .isFalse();
    assertThat(ONE_DAY.overlaps(ENDED)).isFalse();
    assertThat(ENDED.overlaps(ONE_DAY)).isFalse();
    assertThat(ONE_DAY.overlaps(ONE_DAY)).isFalse();
    assertThat(ONE_DAY.lengthInDays()).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-01, 2019-01-06, false, false",
    "2019-01-01, 2019-01-07, true, true",
    "2019-01-07, 2019-01-07, true, true",
    "2019-01-08, 2019-01-08, true, true",
    "2019-01-01, 2019-12-31, true, true",
    "2019-02-28, 2019-02-28, true, true",
    "2019-02-28, 2019-12-31, true, true",
    "2019-03-01, 2019-12-31, true, true", // ended on the first day: one of those ended in it
    "2019-03-02, 2019-12-31, false, true"
  })
  void isOpenDuringAPeriodThatHasADayOfIt(
      LocalDate firstDay, LocalDate lastDay, boolean ended, boolean open) {
    DateRange period = DateRange.ofDays(firstDay, lastDay);
    assertThat(ENDED.isOpenDuring(period)).isEqualTo(ended);
    assertThat(OPEN.isOpenDuring(period)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-01, 2019-01-06, false",
    "2019-01-01, 2019-01-07, true",
    "2019-01-07, 2019-01-31, true",
    "2019-01-08, 2019-01-31, false"
  })
  void startedInThePeriodOfItsStart(LocalDate firstDay, LocalDate lastDay, boolean started) {
    assertThat(ENDED.startedIn(DateRange.ofDays(firstDay, lastDay))).isEqualTo(started);
    assertThat(OPEN.startedIn(DateRange.ofDays(firstDay, lastDay))).isEqualTo(started);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-01, 2019-02-28, false",
    "2019-02-01, 2019-03-01, true",
    "2019-03-01, 2019-03-31, true",
    "2019-03-02, 2019-03-31, false"
  })
  void endedInThePeriodOfItsEnd(LocalDate firstDay, LocalDate lastDay, boolean ended) {
    assertThat(ENDED.endedIn(DateRange.ofDays(firstDay, lastDay))).isEqualTo(ended);
    assertThat(OPEN.endedIn(DateRange.ofDays(firstDay, lastDay))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-01, 2019-01-06, false",
    "2018-12-01, 2019-01-07, false",
    "2018-12-01, 2019-01-08, true",
    "2018-12-01, , true",
    "2019-01-07, 2019-01-08, true",
    "2019-02-01, 2019-02-02, true",
    "2019-02-28, 2019-03-31, true",
    "2019-02-28, , true",
    "2019-03-01, 2019-03-31, false",
    "2019-03-01, , false"
  })
  void overlapsWhatIsOpenOnADayOfItsOwn(LocalDate start, LocalDate end, boolean overlapping) {
    Span other = Span.of(start, Optional.ofNullable(end));
    assertThat(ENDED.overlaps(other)).isEqualTo(overlapping);
    assertThat(other.overlaps(ENDED)).isEqualTo(overlapping);
  }

  @Test
  void lengthIsFromStartToEnd() {
    assertThat(ENDED.lengthInDays()).hasValue(53);
    assertThat(Span.of(START, START.plusDays(1)).lengthInDays()).hasValue(1);
    assertThat(OPEN.lengthInDays()).isEmpty();
    assertThat(Span.of(LocalDate.MIN, LocalDate.MAX).lengthInDays()).hasValue(730_484_999_633L);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-06, 0, 0",
    "2019-01-07, 0, 0",
    "2019-01-08, 1, 1",
    "2019-02-28, 52, 52",
    "2019-03-01, 53, 53",
    "2019-03-02, 53, 54",
    "2020-01-07, 53, 365",
    "-999999999-01-01, 0, 0"
  })
  void daysOpenGoOnUntilItEnds(LocalDate asAt, long ended, long open) {
    assertThat(ENDED.daysOpen(asAt)).isEqualTo(ended);
    assertThat(OPEN.daysOpen(asAt)).isEqualTo(open);
  }

  @Test
  void showsItsStartAndItsEnd() {
    assertThat(ENDED).hasToString("2019-01-07 until 2019-03-01");
    assertThat(OPEN).hasToString("from 2019-01-07");
    assertThat(ONE_DAY).hasToString("2019-01-07 until 2019-01-07");
  }

  @Test
  void equalWhenStartAndEndAre() {
    assertThat(ENDED)
        .isEqualTo(Span.of(START, END))
        .hasSameHashCodeAs(Span.of(START, END))
        .isNotEqualTo(OPEN)
        .isNotEqualTo(Span.of(START, END.plusDays(1)))
        .isNotEqualTo(Span.of(START.minusDays(1), END));
    assertThat(OPEN)
        .isEqualTo(Span.startedOn(START))
        .hasSameHashCodeAs(Span.startedOn(START))
        .isNotEqualTo(ENDED)
        .isNotEqualTo(Span.startedOn(END));
    assertThat(Serialized.copy(ENDED)).isEqualTo(ENDED).hasSameHashCodeAs(ENDED);
    assertThat(Serialized.copy(OPEN)).isEqualTo(OPEN).hasSameHashCodeAs(OPEN);
  }
}
