package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Span;
import org.caselight.figure.Count;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.quality.DataIssue;
import org.caselight.service.Status;
import org.caselight.testing.Casework;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

/** What must hold of every list of involvements, and of the proceedings beside them. */
class CaseworkProperties {

  /** Its first month and its last are in it in part, and have dates of every list around them. */
  private static final DateRange AROUND =
      DateRange.ofDays(LocalDate.of(2019, 3, 22), LocalDate.of(2019, 4, 8));

  @Provide
  Arbitrary<List<Involvement>> lists() {
    return Casework.involvementLists();
  }

  @Provide
  Arbitrary<List<Proceedings>> proceedings() {
    return Casework.proceedings().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.closeDays();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }

  private static <T> void oneAnswer(
      List<T> records, Random random, List<? extends Collector<? super T, ?, ?>> collectors) {
    int split = random.nextInt(records.size() + 1);
    List<T> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    for (Collector<? super T, ?, ?> collector : collectors) {
      Object answer = records.stream().collect(collector);
      assertThat((Object) shuffled.stream().collect(collector))
          .isEqualTo(answer)
          .hasToString(answer.toString());
      assertThat((Object) shuffled.parallelStream().collect(collector)).isEqualTo(answer);
      assertThat(Serialized.<T, Object, Object>collectInHalves(shuffled, split, any(collector)))
          .isEqualTo(answer)
          .hasToString(answer.toString());
      assertThat(Serialized.copy(answer)).isEqualTo(answer);
      assertThat(answer.toString()).doesNotContain("K1", "K2", "K3", "K4", "V1", "V2");
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Collector<T, Object, Object> any(Collector<? super T, ?, ?> collector) {
    return (Collector<T, Object, Object>) collector;
  }

  @Property
  void oneAnswerHoweverTheInvolvementsAreSplit(
      @ForAll("lists") List<Involvement> involvements,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate day,
      @ForAll Random random) {
    oneAnswer(
        involvements,
        random,
        List.of(
            ChildSpans.toOpenOn(day),
            ChildSpans.toStartedIn(period),
            ChildSpans.toEndedIn(period),
            ChildSpans.toOpenDuring(period),
            ChildSpans.toChildrenOpenOn(day),
            ChildSpans.toChildrenStartedIn(period),
            ChildSpans.toChildrenEndedIn(period),
            ChildSpans.toChildrenOpenDuring(period),
            ChildSpans.toOpenByMonthEnd(period),
            ChildSpans.toChildrenOpenByMonthEnd(period),
            ChildSpans.toOpenDuringByMonth(period),
            ChildSpans.toStartedByMonth(period),
            ChildSpans.toEndedByMonth(period),
            ChildSpans.toDurations(period),
            ChildSpans.toDaysOpen(day),
            ChildSpans.toFindings(Involvement.ORDER),
            ChildSpans.toReopenedWithin(5, Involvement.ORDER),
            Involvements.toStandings(day),
            Involvements.toChildrenByStatus(day),
            Involvements.toChildrenByStatusBy(CaseworkProperties::team, day),
            Involvements.toWithoutWorker(day),
            Involvements.toDurationsByStatus(period),
            Involvements.toSteps(period),
            Involvements.toIssues(5)));
    oneAnswer(
        involvements.stream().collect(Involvements.toSteps(period)),
        random,
        List.of(StatusSteps.toTable()));
  }

  private static String team(Involvement involvement) {
    return involvement.team().map(Object::toString).orElse("");
  }

  @Property
  void oneAnswerHoweverTheProceedingsAreSplit(
      @ForAll("proceedings") List<Proceedings> proceedings, @ForAll Random random) {
    oneAnswer(proceedings, random, List.of(Proceedings.toIssues()));
  }

  @Property
  void openIsStartedLessEndedAtEveryDay(
      @ForAll("lists") List<Involvement> involvements, @ForAll("days") LocalDate day) {
    DateRange upToTheDay = DateRange.ofDays(LocalDate.of(1900, 1, 1), day);
    long started = count(involvements, ChildSpans.toStartedIn(upToTheDay));
    long ended = count(involvements, ChildSpans.toEndedIn(upToTheDay));
    assertThat(count(involvements, ChildSpans.toOpenOn(day))).isEqualTo(started - ended);
  }

  private static long count(
      List<Involvement> involvements, Collector<ChildSpan, ?, Measured<Count>> measure) {
    return involvements.stream().collect(measure).figure().count();
  }

  @Property
  void whatIsLeftOutAndWhatCouldBeCountedAreAll(
      @ForAll("lists") List<Involvement> involvements, @ForAll("days") LocalDate day) {
    long contradictory = involvements.stream().filter(ChildSpan::isContradictory).count();
    DateRange ever = DateRange.ofDays(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));

    assertThat(involvements.stream().collect(ChildSpans.toOpenOn(day)).leftOutCount())
        .isEqualTo(contradictory);
    assertThat(count(involvements, ChildSpans.toOpenDuring(ever)) + contradictory)
        .isEqualTo(involvements.size());
  }

  @Property
  void countsAndChildrenAreThoseOfALoop(
      @ForAll("lists") List<Involvement> involvements,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate day) {
    assertThat(count(involvements, ChildSpans.toOpenOn(day)))
        .isEqualTo(involvements.stream().filter(i -> i.isOpenOn(day)).count());
    assertThat(count(involvements, ChildSpans.toChildrenOpenOn(day)))
        .isEqualTo(children(involvements.stream().filter(i -> i.isOpenOn(day))));
    assertThat(count(involvements, ChildSpans.toChildrenStartedIn(period)))
        .isEqualTo(children(involvements.stream().filter(i -> i.startedIn(period))));
    assertThat(count(involvements, ChildSpans.toChildrenEndedIn(period)))
        .isEqualTo(children(involvements.stream().filter(i -> i.endedIn(period))));
    assertThat(count(involvements, ChildSpans.toChildrenOpenDuring(period)))
        .isEqualTo(children(involvements.stream().filter(i -> i.isOpenDuring(period))));
    assertThat(involvements.stream().collect(ChildSpans.toDaysOpen(day)).figure().count())
        .isEqualTo((int) count(involvements, ChildSpans.toOpenOn(day)));
    assertThat(involvements.stream().collect(ChildSpans.toDurations(period)).figure())
        .isEqualTo(
            DurationSummary.of(
                involvements.stream()
                    .filter(i -> i.endedIn(period))
                    .mapToLong(i -> i.span().orElseThrow().lengthInDays().orElseThrow())
                    .toArray()));
  }

  private static long children(Stream<Involvement> involvements) {
    return involvements.map(Involvement::child).distinct().count();
  }

  @Property
  void monthEndsAreThoseOfTheDayAndMonthsAddUp(@ForAll("lists") List<Involvement> involvements) {
    ImmutableSortedMap<YearMonth, Count> open =
        involvements.stream().collect(ChildSpans.toOpenByMonthEnd(AROUND)).figure();
    ImmutableSortedMap<YearMonth, Count> children =
        involvements.stream().collect(ChildSpans.toChildrenOpenByMonthEnd(AROUND)).figure();

    ImmutableSortedMap<YearMonth, Count> during =
        involvements.stream().collect(ChildSpans.toOpenDuringByMonth(AROUND)).figure();

    assertThat(open.keySet()).isEqualTo(AROUND.months());
    assertThat(during.keySet()).isEqualTo(AROUND.months());
    for (YearMonth month : AROUND.months()) {
      LocalDate end =
          month.atEndOfMonth().isAfter(AROUND.lastDay()) ? AROUND.lastDay() : month.atEndOfMonth();
      assertThat(open.getOrDefault(month, Count.of(99)).count())
          .isEqualTo(count(involvements, ChildSpans.toOpenOn(end)));
      assertThat(children.getOrDefault(month, Count.of(99)).count())
          .isEqualTo(count(involvements, ChildSpans.toChildrenOpenOn(end)));
      DateRange days = AROUND.overlap(DateRange.ofMonth(month)).orElseThrow();
      assertThat(during.getOrDefault(month, Count.of(99)).count())
          .isEqualTo(count(involvements, ChildSpans.toOpenDuring(days)));
    }
    assertThat(sum(involvements, ChildSpans.toStartedByMonth(AROUND)))
        .isEqualTo(count(involvements, ChildSpans.toStartedIn(AROUND)));
    assertThat(sum(involvements, ChildSpans.toEndedByMonth(AROUND)))
        .isEqualTo(count(involvements, ChildSpans.toEndedIn(AROUND)));
  }

  private static long sum(
      List<Involvement> involvements,
      Collector<ChildSpan, ?, Measured<ImmutableSortedMap<YearMonth, Count>>> measure) {
    return involvements.stream().collect(measure).figure().values().stream()
        .mapToLong(Count::count)
        .sum();
  }

  @Property
  void primaryCountsAddUpToTheChildrenOpen(
      @ForAll("lists") List<Involvement> involvements, @ForAll("days") LocalDate day) {
    ChildrenByStatus children =
        involvements.stream().collect(Involvements.toChildrenByStatus(day)).figure();

    assertThat(children.children())
        .isEqualTo(count(involvements, ChildSpans.toChildrenOpenOn(day)));
    assertThat(children.holding())
        .isEqualTo(
            involvements.stream()
                .collect(
                    Collectors.collectingAndThen(
                        Measures.byKey(
                            ImmutableList.copyOf(Status.values()),
                            Involvement::status,
                            ChildSpans.toChildrenOpenOn(day)),
                        held ->
                            held.entrySet().stream()
                                .collect(
                                    ImmutableSortedMap.toImmutableSortedMap(
                                        Status::compareTo,
                                        Map.Entry::getKey,
                                        count -> count.getValue().figure().count())))));
    assertThat(children.primary(Status.IN_CARE)).isEqualTo(children.holding(Status.IN_CARE));
    for (Status status : Status.values()) {
      assertThat(children.primary(status)).isLessThanOrEqualTo(children.holding(status));
    }
    assertThat(children.dual()).isLessThanOrEqualTo(children.children());
  }

  @Property
  void rowsByKeyAddUpToTheWhole(
      @ForAll("lists") List<Involvement> involvements, @ForAll("days") LocalDate day) {
    ChildrenByStatus whole =
        involvements.stream().collect(Involvements.toChildrenByStatus(day)).figure();
    ImmutableSortedMap<String, ChildrenByStatus> rows =
        involvements.stream()
            .collect(Involvements.toChildrenByStatusBy(CaseworkProperties::team, day))
            .figure();

    for (Status status : Status.values()) {
      assertThat(rows.values().stream().mapToLong(row -> row.primary(status)).sum())
          .isEqualTo(whole.primary(status));
      assertThat(rows.values().stream().mapToLong(row -> row.holding(status)).sum())
          .isEqualTo(whole.holding(status));
    }
    assertThat(rows.values().stream().mapToLong(ChildrenByStatus::dual).sum())
        .isEqualTo(whole.dual());
    assertThat(rows.values()).allMatch(row -> row.children() > 0);
  }

  @Property
  void stepsLeadFromTheStatusesOfOneDayToThoseOfAnother(
      @ForAll("lists") List<Involvement> involvements, @ForAll("periods") DateRange period) {
    StatusStepTable table =
        involvements.stream().collect(Involvements.toSteps(period)).stream()
            .collect(StatusSteps.toTable());
    ChildrenByStatus before =
        involvements.stream()
            .collect(Involvements.toChildrenByStatus(period.from().minusDays(1)))
            .figure();
    ChildrenByStatus after =
        involvements.stream().collect(Involvements.toChildrenByStatus(period.lastDay())).figure();

    for (Status status : Status.values()) {
      assertThat(before.primary(status) + table.into(status) - table.outOf(status))
          .isEqualTo(after.primary(status));
      assertThat(table.moved(status, status)).isZero();
    }
  }

  @Property
  void everyStepIsOneOfFiveAndOneADay(
      @ForAll("lists") List<Involvement> involvements, @ForAll("periods") DateRange period) {
    ImmutableList<StatusStep> steps = involvements.stream().collect(Involvements.toSteps(period));

    assertThat(steps)
        .isSortedAccordingTo(StatusStep.ORDER)
        .allMatch(step -> period.contains(step.on()))
        .allMatch(
            step ->
                Stream.of(
                            step.isOpening(),
                            step.isClosing(),
                            step.isStepUp(),
                            step.isStepDown(),
                            step.isLeavingCare())
                        .filter(isSo -> isSo)
                        .count()
                    == 1);
    assertThat(steps.stream().map(step -> List.of(step.child(), step.on())))
        .doesNotHaveDuplicates();
  }

  @Property
  void everyOverlapIsNamedAndNothingElse(@ForAll("lists") List<Involvement> all) {
    List<Involvement> involvements = all.stream().distinct().toList();
    ImmutableList<SpanFinding<Involvement>> findings =
        involvements.stream().collect(ChildSpans.toFindings(Involvement.ORDER));
    Set<Involvement> named =
        findings.stream()
            .filter(finding -> finding.spans().size() > 1)
            .flatMap(finding -> finding.spans().stream())
            .collect(Collectors.toSet());
    Set<Involvement> overlapping =
        involvements.stream()
            .filter(one -> involvements.stream().anyMatch(other -> meet(one, other)))
            .collect(Collectors.toSet());

    assertThat(named).isEqualTo(overlapping);
    assertThat(findings).doesNotHaveDuplicates();
    assertThat(findings)
        .filteredOn(finding -> finding.kind() == SpanFinding.Kind.OVERLAPPING)
        .allMatch(finding -> meet(finding.spans().get(0), finding.spans().get(1)));
  }

  private static boolean meet(Involvement one, Involvement other) {
    return !one.equals(other)
        && one.child().equals(other.child())
        && one.span().isPresent()
        && other.span().filter(span -> one.span().get().overlaps(span)).isPresent();
  }

  @Property
  void isReopenedWhenTheLastOfAllEndedSoonBefore(
      @ForAll("lists") List<Involvement> involvements,
      @ForAll @IntRange(min = 1, max = 10) int days) {
    Set<List<Object>> expected =
        involvements.stream()
            .filter(i -> !i.isContradictory())
            .filter(
                opened -> {
                  List<Span> earlier =
                      involvements.stream()
                          .filter(i -> i.child().equals(opened.child()))
                          .flatMap(i -> i.span().stream())
                          .filter(span -> span.start().isBefore(opened.startedOn()))
                          .toList();
                  return earlier.stream()
                          .allMatch(s -> s.end().filter(opened.startedOn()::isAfter).isPresent())
                      && earlier.stream()
                          .anyMatch(
                              s ->
                                  s.end().orElseThrow().plusDays(days).isAfter(opened.startedOn()));
                })
            .map(i -> List.<Object>of(i.child(), i.startedOn()))
            .collect(Collectors.toSet());

    assertThat(
            involvements.stream()
                .collect(ChildSpans.toReopenedWithin(days, Involvement.ORDER))
                .stream()
                .map(f -> List.<Object>of(f.spans().get(1).child(), f.spans().get(1).startedOn())))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property
  void issuesAreOfOneChildEachAndAContradictionIsAlwaysOne(
      @ForAll("lists") List<Involvement> involvements) {
    ImmutableList<DataIssue<ImmutableList<Involvement>>> issues =
        involvements.stream().collect(Involvements.toIssues(5));

    assertThat(issues)
        .allMatch(issue -> issue.subject().stream().map(Involvement::child).distinct().count() == 1)
        .allMatch(issue -> involvements.containsAll(issue.subject()));
    assertThat(issues.stream().filter(i -> i.code().equals("ended-before-start")).count())
        .isEqualTo(involvements.stream().filter(ChildSpan::isContradictory).count());
    assertThat(issues.stream().filter(i -> i.code().equals("reason-without-end")).count())
        .isEqualTo(
            involvements.stream()
                .filter(i -> i.closureReason().isPresent() && i.endedOn().isEmpty())
                .count());
    boolean plansMeet =
        involvements.stream()
            .filter(i -> i.status() == Status.CHILD_IN_NEED_PLAN)
            .anyMatch(
                inNeed ->
                    involvements.stream()
                        .filter(i -> i.status() == Status.CHILD_PROTECTION_PLAN)
                        .anyMatch(plan -> meet(inNeed, plan)));
    assertThat(issues.stream().anyMatch(i -> i.code().equals("4001"))).isEqualTo(plansMeet);
  }

  /** Over a time that holds every stretch from start to end, Little's law is an identity. */
  @Property
  void startsTimesDaysIsOpenOnAverage(@ForAll("lists") List<Involvement> all) {
    List<Involvement> ended = all.stream().filter(i -> i.endedOn().isPresent()).toList();
    DateRange time = DateRange.ofDays(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 4, 30));
    long openDays =
        IntStream.range(0, (int) time.lengthInDays())
            .mapToLong(i -> count(ended, ChildSpans.toOpenOn(time.from().plusDays(i))))
            .sum();
    long starts = count(ended, ChildSpans.toStartedIn(time));
    Fraction mean =
        ended.stream()
            .collect(ChildSpans.toDurations(time))
            .figure()
            .mean()
            .value()
            .orElse(Fraction.ZERO);

    assertThat(Flow.of(starts, time, mean).openOnAverage())
        .isEqualTo(Fraction.of(openDays, time.lengthInDays()));
  }
}
