package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class SpanProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.closeDays();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }

  @Provide
  Arbitrary<Span> spans() {
    return Dates.closeSpans();
  }

  @Property
  void isOpenOnADayWhenItBeganOnOrBeforeAndHasNotEndedOnOrBefore(
      @ForAll("spans") Span span, @ForAll("days") LocalDate day) {
    boolean hasBegun = !span.start().isAfter(day);
    boolean hasEnded = span.end().isPresent() && !span.end().get().isAfter(day);
    assertThat(span.isOpenOn(day)).isEqualTo(hasBegun && !hasEnded);
  }

  @Property
  void isOpenDuringAPeriodWhenOpenOnADayOfItOrBegunOrEndedInIt(
      @ForAll("spans") Span span, @ForAll("periods") DateRange period) {
    boolean isOpenOnOne = daysOf(period).stream().anyMatch(span::isOpenOn);
    assertThat(span.isOpenDuring(period))
        .isEqualTo(isOpenOnOne || span.startedIn(period) || span.endedIn(period));
  }

  @Property
  void openAtAnyPointIsEndedInThePeriodOrOpenOnItsLastDay(
      @ForAll("spans") Span span, @ForAll("periods") DateRange period) {
    int duringLessEnded = (span.isOpenDuring(period) ? 1 : 0) - (span.endedIn(period) ? 1 : 0);
    assertThat(duringLessEnded).isEqualTo(span.isOpenOn(period.lastDay()) ? 1 : 0);
  }

  @Property
  void startedInAPeriodItWasOpenDuringIt(
      @ForAll("spans") Span span,
      @ForAll @IntRange(max = 12) int daysBefore,
      @ForAll @IntRange(max = 12) int daysAfter) {
    // Drawn around its start: of periods drawn apart from it, few would take it in.
    DateRange period =
        DateRange.ofDays(span.start().minusDays(daysBefore), span.start().plusDays(daysAfter));
    assertThat(span.startedIn(period)).isTrue();
    assertThat(span.isOpenDuring(period)).isTrue();
  }

  @Property
  void openAtTheEndIsOpenAtTheBeginningAndStartedLessEnded(
      @ForAll("spans") Span span, @ForAll("periods") DateRange period) {
    int before = span.isOpenOn(period.from().minusDays(1)) ? 1 : 0;
    int started = span.startedIn(period) ? 1 : 0;
    int ended = span.endedIn(period) ? 1 : 0;
    int after = span.isOpenOn(period.lastDay()) ? 1 : 0;
    assertThat(before + started - ended).isEqualTo(after);
  }

  @Property
  void overlapIsSymmetricAndNeedsADayOnWhichBothAreOpen(
      @ForAll("spans") Span span, @ForAll("spans") Span other) {
    // All of them begin and end within this one, or are open on its last day.
    List<LocalDate> days = LocalDate.of(2019, 3, 1).datesUntil(LocalDate.of(2019, 6, 1)).toList();
    assertThat(span.overlaps(other))
        .isEqualTo(other.overlaps(span))
        .isEqualTo(days.stream().anyMatch(day -> span.isOpenOn(day) && other.isOpenOn(day)));
  }

  @Property
  void daysOpenAreTheDaysBeforeOnWhichItWasOpen(
      @ForAll("spans") Span span, @ForAll("days") LocalDate asAt) {
    long days = LocalDate.of(2019, 3, 1).datesUntil(asAt).filter(span::isOpenOn).count();
    assertThat(span.daysOpen(asAt)).isEqualTo(days);
  }

  @Property
  void daysOpenEndWithItsLength(@ForAll("spans") Span span) {
    LocalDate later = LocalDate.of(2019, 6, 1);
    span.end().ifPresent(end -> assertThat(span.lengthInDays()).hasValue(span.daysOpen(later)));
    assertThat(span.lengthInDays().isPresent()).isEqualTo(span.end().isPresent());
  }

  @Property
  void endedLaterItIsEqualToWhatWasMadeEnded(@ForAll("spans") Span span) {
    span.end()
        .ifPresent(end -> assertThat(Span.startedOn(span.start()).endedOn(end)).isEqualTo(span));
    assertThat(Span.of(span.start(), span.end())).isEqualTo(span);
  }

  @Property
  void serializedCopyIsEqual(@ForAll("spans") Span span) {
    assertThat(Serialized.copy(span)).isEqualTo(span).hasSameHashCodeAs(span);
  }

  private static List<LocalDate> daysOf(DateRange period) {
    return period.from().datesUntil(period.until()).toList();
  }
}
