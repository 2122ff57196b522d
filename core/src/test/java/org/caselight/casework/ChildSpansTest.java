package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Count;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.series.MonthlySeries;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.junit.jupiter.api.Test;

class ChildSpansTest {
  private static final YearMonth JANUARY = YearMonth.of(2019, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2019, 2);
  private static final YearMonth MARCH = YearMonth.of(2019, 3);
  private static final DateRange IN_MARCH = DateRange.ofMonth(MARCH);

  /** Its first month and its last are in it in part. */
  private static final DateRange PERIOD =
      DateRange.ofDays(LocalDate.of(2019, 1, 15), LocalDate.of(2019, 3, 20));

  private static Involvement span(String child, String start, String end) {
    return Involvement.builder()
        .child(ChildId.of(child))
        .status(Status.CHILD_PROTECTION_PLAN)
        .startedOn(LocalDate.parse(start))
        .endedOn(LocalDate.parse(end))
        .build();
  }

  private static Involvement open(String child, String start) {
    return Involvement.of(ChildId.of(child), Status.CHILD_PROTECTION_PLAN, LocalDate.parse(start));
  }

  /** Two of the first child, three of the second, and one that cannot be. */
  private static final List<Involvement> SPANS =
      List.of(
          span("A", "2019-02-01", "2019-03-01"),
          open("A", "2019-03-01"),
          span("B", "2019-03-15", "2019-03-15"),
          span("B", "2019-03-20", "2019-04-01"),
          span("B", "2019-03-21", "2019-03-31"),
          span("C", "2019-03-05", "2019-03-04"));

  private static final Map<String, Long> ONE_LEFT_OUT = Map.of("ended before it started", 1L);

  private static <R> R answer(Collector<ChildSpan, ?, R> collector) {
    return SPANS.stream().collect(collector);
  }

  private static Measured<Count> counted(long count) {
    return Measured.of(Count.of(count), ONE_LEFT_OUT);
  }

  @Test
  void countsStretches() {
    assertThat(answer(ChildSpans.toOpenOn(LocalDate.of(2019, 3, 1)))).isEqualTo(counted(1));
    assertThat(answer(ChildSpans.toOpenOn(LocalDate.of(2019, 3, 21)))).isEqualTo(counted(3));
    assertThat(answer(ChildSpans.toOpenOn(LocalDate.of(2019, 3, 31)))).isEqualTo(counted(2));
    assertThat(answer(ChildSpans.toStartedIn(IN_MARCH))).isEqualTo(counted(4));
    assertThat(answer(ChildSpans.toEndedIn(IN_MARCH))).isEqualTo(counted(3));
    assertThat(answer(ChildSpans.toOpenDuring(IN_MARCH))).isEqualTo(counted(5));
  }

  @Test
  void countsAChildOnce() {
    assertThat(answer(ChildSpans.toChildrenOpenOn(LocalDate.of(2019, 3, 21))))
        .isEqualTo(counted(2));
    assertThat(answer(ChildSpans.toChildrenStartedIn(IN_MARCH))).isEqualTo(counted(2));
    assertThat(answer(ChildSpans.toChildrenEndedIn(IN_MARCH))).isEqualTo(counted(2));
    assertThat(answer(ChildSpans.toChildrenOpenDuring(IN_MARCH))).isEqualTo(counted(2));
  }

  @Test
  void nothingIsNoneAndLeavesNothingOut() {
    assertThat(Stream.<Involvement>of().collect(ChildSpans.toOpenOn(LocalDate.of(2019, 3, 1))))
        .isEqualTo(Measured.of(Count.ZERO));
    assertThat(
            Stream.<Involvement>of().collect(ChildSpans.toChildrenOpenOn(LocalDate.of(2019, 3, 1))))
        .isEqualTo(Measured.of(Count.ZERO));
    assertThat(Stream.<Involvement>of().collect(ChildSpans.toDurations(IN_MARCH)))
        .isEqualTo(Measured.of(DurationSummary.of()));
  }

  @Test
  void saysWhyOneIsLeftOut() {
    assertThat(ChildSpans.whyLeftOut(span("A", "2019-03-05", "2019-03-04")))
        .contains("ended before it started");
    assertThat(ChildSpans.whyLeftOut(span("A", "2019-03-05", "2019-03-05"))).isEmpty();
    assertThat(ChildSpans.whyLeftOut(open("A", "2019-03-05"))).isEmpty();
  }

  private static final List<Involvement> AT_MONTH_ENDS =
      List.of(
          open("A", "2019-01-31"),
          span("A", "2019-01-01", "2019-03-20"),
          span("B", "2018-06-01", "2019-01-31"),
          span("B", "2019-02-01", "2019-03-01"),
          open("B", "2019-03-21"),
          open("B", "2019-03-20"),
          span("B", "2019-03-01", "2019-03-21"),
          span("C", "2019-03-01", "2018-03-21"));

  private static Measured<ImmutableSortedMap<YearMonth, Count>> months(
      long january, long february, long march) {
    return Measured.of(
        ImmutableSortedMap.of(
            JANUARY, Count.of(january), FEBRUARY, Count.of(february), MARCH, Count.of(march)),
        ONE_LEFT_OUT);
  }

  @Test
  void theEndOfAMonthIsItsLastDayInThePeriod() {
    Measured<ImmutableSortedMap<YearMonth, Count>> open =
        AT_MONTH_ENDS.stream().collect(ChildSpans.toOpenByMonthEnd(PERIOD));

    assertThat(open).isEqualTo(months(2, 3, 3));
    assertThat(AT_MONTH_ENDS.stream().collect(ChildSpans.toChildrenOpenByMonthEnd(PERIOD)))
        .isEqualTo(months(1, 2, 2));
    assertThat(MonthlySeries.ofFigures(open.figure(), 0))
        .isEqualTo(MonthlySeries.from(JANUARY, 2, 3, 3));
    assertThat(MonthlySeries.ofFigures(open.figure(), 0).value(FEBRUARY))
        .contains(BigDecimal.valueOf(3));
  }

  @Test
  void aPeriodInsideOneMonthHasThatMonthAlone() {
    DateRange period = DateRange.ofDays(LocalDate.of(2019, 2, 5), LocalDate.of(2019, 2, 20));
    List<ChildSpan> spans =
        List.of(
            open("A", "2019-02-01"),
            open("B", "2019-02-20"),
            open("C", "2019-02-21"),
            span("D", "2019-02-01", "2019-02-04"),
            span("E", "2019-02-04", "2019-02-06"),
            span("F", "2019-02-05", "2019-02-20"),
            span("G", "2019-02-06", "2019-02-21"));

    assertThat(spans.stream().collect(ChildSpans.toOpenByMonthEnd(period)).figure())
        .isEqualTo(ImmutableSortedMap.of(FEBRUARY, Count.of(3)));
    assertThat(spans.stream().collect(ChildSpans.toOpenDuringByMonth(period)).figure())
        .isEqualTo(ImmutableSortedMap.of(FEBRUARY, Count.of(5)));
  }

  @Test
  void aMonthHasWhatWasOpenAtAnyPointOfItsDaysInThePeriod() {
    assertThat(AT_MONTH_ENDS.stream().collect(ChildSpans.toOpenDuringByMonth(PERIOD)))
        .isEqualTo(months(3, 3, 5));
    assertThat(
            Stream.of(
                    span("A", "2019-01-01", "2019-01-14"),
                    span("A", "2019-01-01", "2019-01-15"),
                    span("A", "2019-01-31", "2019-01-31"),
                    span("A", "2019-02-28", "2019-03-01"),
                    span("A", "2019-03-20", "2019-03-20"),
                    span("A", "2019-03-21", "2019-03-21"),
                    span("B", "2019-02-02", "2019-02-01"))
                .collect(ChildSpans.toOpenDuringByMonth(PERIOD)))
        .isEqualTo(months(2, 1, 2));
  }

  @Test
  void aMonthHasWhatStartedAndEndedInItWithinThePeriod() {
    List<Involvement> spans =
        List.of(
            span("A", "2019-01-14", "2019-01-15"),
            span("A", "2019-01-15", "2019-01-31"),
            span("A", "2019-01-31", "2019-03-20"),
            span("A", "2019-03-20", "2019-03-21"),
            open("A", "2019-03-21"),
            span("B", "2019-02-02", "2019-02-01"));

    assertThat(spans.stream().collect(ChildSpans.toStartedByMonth(PERIOD)))
        .isEqualTo(months(2, 0, 1));
    assertThat(spans.stream().collect(ChildSpans.toEndedByMonth(PERIOD)))
        .isEqualTo(months(2, 0, 1));
  }

  @Test
  void aDurationIsTheDaysFromStartToEndOfWhatEndedInThePeriod() {
    assertThat(answer(ChildSpans.toDurations(IN_MARCH)))
        .isEqualTo(Measured.of(DurationSummary.of(28, 0, 10), ONE_LEFT_OUT));
  }

  @Test
  void daysOpenAreThoseSoFarOfWhatIsOpenStill() {
    assertThat(answer(ChildSpans.toDaysOpen(LocalDate.of(2019, 3, 21))))
        .isEqualTo(Measured.of(DurationSummary.of(20, 1, 0), ONE_LEFT_OUT));
  }

  private static ImmutableList<SpanFinding<Involvement>> findings(Involvement... spans) {
    return Stream.of(spans).collect(ChildSpans.toFindings(Involvement.ORDER));
  }

  private static SpanFinding<Involvement> finding(
      SpanFinding.Kind kind, String reason, Involvement... spans) {
    return new SpanFinding<>(kind, ImmutableList.copyOf(spans), reason);
  }

  @Test
  void findsAnEndBeforeTheStart() {
    Involvement span = span("A", "2019-03-05", "2019-03-04");
    assertThat(findings(span))
        .containsExactly(
            finding(
                SpanFinding.Kind.ENDED_BEFORE_STARTED,
                "ended 2019-03-04, before it started 2019-03-05; not counted",
                span));
  }

  @Test
  void findsWhatLastedNoDay() {
    Involvement span = span("A", "2019-03-05", "2019-03-05");
    assertThat(findings(span, span("A", "2019-03-05", "2019-03-06")))
        .containsExactly(
            finding(
                SpanFinding.Kind.STARTED_AND_ENDED_ON_ONE_DAY,
                "started and ended on 2019-03-05; counted as started and as ended, open on no day",
                span));
  }

  @Test
  void findsAllThatHaveNotEndedTogether() {
    Involvement one = open("A", "2019-03-05");
    Involvement two = open("A", "2019-04-05");
    Involvement three = open("A", "2019-05-05");
    assertThat(findings(three, one, open("B", "2019-01-01"), two))
        .containsExactly(
            finding(
                SpanFinding.Kind.OPEN_TWICE,
                "3 that have not ended, started 2019-03-05, 2019-04-05, 2019-05-05; each counted",
                one,
                two,
                three));
  }

  @Test
  void findsAnOverlapOfADayAndNoneWhereOneBeginsAsTheOtherEnds() {
    Involvement first = span("A", "2019-01-01", "2019-03-05");
    Involvement next = span("A", "2019-03-05", "2019-04-01");
    Involvement sooner = span("A", "2019-03-04", "2019-04-01");
    assertThat(findings(next, first)).isEmpty();
    assertThat(findings(span("B", "2019-03-04", "2019-04-01"), first)).isEmpty();
    assertThat(findings(sooner, first))
        .containsExactly(
            finding(
                SpanFinding.Kind.OVERLAPPING,
                "two at once, 2019-01-01 until 2019-03-05 and 2019-03-04 until 2019-04-01; "
                    + "each counted",
                first,
                sooner));
  }

  @Test
  void namesEachOverlapWithTheOneBeforeThatEndedLast() {
    Involvement longest = span("A", "2019-01-01", "2019-06-01");
    Involvement within = span("A", "2019-02-01", "2019-03-01");
    Involvement later = open("A", "2019-04-01");
    Involvement last = span("A", "2019-07-01", "2019-08-01");
    assertThat(findings(later, last, within, longest))
        .extracting(SpanFinding::kind, SpanFinding::spans)
        .containsExactly(
            tuple(SpanFinding.Kind.OVERLAPPING, ImmutableList.of(longest, within)),
            tuple(SpanFinding.Kind.OVERLAPPING, ImmutableList.of(longest, later)),
            tuple(SpanFinding.Kind.OVERLAPPING, ImmutableList.of(later, last)));
  }

  @Test
  void findingsAreByChildThenKind() {
    assertThat(
            findings(
                open("B", "2019-01-01"),
                open("B", "2019-02-01"),
                span("B", "2019-03-05", "2019-03-04"),
                span("A", "2019-03-05", "2019-03-05"),
                span("A", "2019-03-07", "2019-03-06")))
        .extracting(SpanFinding::kind)
        .containsExactly(
            SpanFinding.Kind.ENDED_BEFORE_STARTED,
            SpanFinding.Kind.STARTED_AND_ENDED_ON_ONE_DAY,
            SpanFinding.Kind.ENDED_BEFORE_STARTED,
            SpanFinding.Kind.OPEN_TWICE);
  }

  private static ImmutableList<SpanFinding<Involvement>> reopened(int days, Involvement... spans) {
    return Stream.of(spans).collect(ChildSpans.toReopenedWithin(days, Involvement.ORDER));
  }

  @Test
  void isReopenedAfterADayAtLeastAndFewerThanSoMany() {
    Involvement first = span("A", "2019-01-01", "2019-03-05");
    Involvement sameDay = open("A", "2019-03-05");
    Involvement dayAfter = open("A", "2019-03-06");
    Involvement after29 = open("A", "2019-04-03");
    Involvement after30 = open("A", "2019-04-04");

    assertThat(reopened(30, first, sameDay)).isEmpty();
    assertThat(reopened(30, dayAfter, first))
        .containsExactly(
            finding(
                SpanFinding.Kind.REOPENED,
                "started 2019-03-06, 1 day after the last ended 2019-03-05; counted as a new one",
                first,
                dayAfter));
    assertThat(reopened(30, after29, first))
        .containsExactly(
            finding(
                SpanFinding.Kind.REOPENED,
                "started 2019-04-03, 29 days after the last ended 2019-03-05; "
                    + "counted as a new one",
                first,
                after29));
    assertThat(reopened(30, after30, first)).isEmpty();
    assertThat(reopened(30, open("B", "2019-03-06"), first)).isEmpty();
    assertThat(reopened(1, dayAfter, first)).isEmpty();
    assertThat(reopened(2, dayAfter, first)).hasSize(1);
  }

  @Test
  void isNotReopenedWhileAnotherGoesOnAndOnlyOnceADay() {
    Involvement first = span("A", "2019-01-01", "2019-03-05");
    Involvement other = span("A", "2019-02-01", "2019-03-10");
    Involvement next = open("A", "2019-03-08");
    Involvement again = span("A", "2019-03-12", "2019-03-12");
    Involvement beside = open("A", "2019-03-12");
    Involvement impossible = span("A", "2019-03-11", "2019-03-01");

    assertThat(reopened(30, next, first, other)).isEmpty();
    assertThat(reopened(30, beside, again, first, other, impossible))
        .extracting(SpanFinding::spans)
        .containsExactly(ImmutableList.of(other, again));
  }

  @Test
  void nothingIsSoonerThanNoDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildSpans.toReopenedWithin(0, Involvement.ORDER))
        .withMessage("days: must be 1 or more, was 0");
  }
}
