package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.WorkerId;
import org.caselight.testing.Assurance;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class BriefingProperties {

  private static ImmutableList<Collector<Briefing, ?, ?>> rules(
      ReaderStanding standing, LocalDate asAt) {
    return ImmutableList.of(
        Briefings.toShare(standing, asAt),
        Briefings.toShareByTeam(standing, asAt),
        Briefings.toOutstanding(standing, asAt));
  }

  /** The same briefing with other receipts. */
  private static Briefing with(Briefing briefing, List<BriefingReceipt> receipts) {
    Briefing other =
        Briefing.builder()
            .title(briefing.title())
            .sentOn(briefing.sentOn())
            .addAllReaders(briefing.readers())
            .addAllCascaders(briefing.cascaders())
            .build();
    for (BriefingReceipt receipt : receipts) {
      other = other.withReceipt(receipt);
    }
    return other;
  }

  private static void assertSameAnswers(Briefing one, Briefing other, LocalDate asAt) {
    assertThat(other.coverage(asAt)).isEqualTo(one.coverage(asAt));
    assertThat(other.coverageByTeam(asAt)).isEqualTo(one.coverageByTeam(asAt));
    assertThat(other.cascadersWithoutEvidence(asAt)).isEqualTo(one.cascadersWithoutEvidence(asAt));
    for (ReaderStanding standing : ReaderStanding.values()) {
      rules(standing, asAt)
          .forEach(
              rule ->
                  assertThat((Object) List.of(other).stream().collect(rule))
                      .isEqualTo(List.of(one).stream().collect(rule)));
    }
  }

  @Property
  void theOrderOfReceiptsOfOneDayNeverMatters(
      @ForAll("briefings") Briefing briefing,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    List<BriefingReceipt> receipts = new ArrayList<>(briefing.receipts());
    Collections.shuffle(receipts, random);
    receipts.sort(Comparator.comparing(BriefingReceipt::on));
    Briefing other = with(briefing, receipts);

    assertSameAnswers(briefing, other, asAt);
    assertThat(other.issues()).isEqualTo(briefing.issues());
  }

  @Property
  void whatIsLaterIsNotKnownYet(
      @ForAll("briefings") Briefing briefing, @ForAll("days") LocalDate asAt) {
    Briefing known =
        with(
            briefing,
            briefing.receipts().stream().filter(receipt -> !receipt.on().isAfter(asAt)).toList());

    assertSameAnswers(briefing, known, asAt);
  }

  @Property
  void itNeverGetsBackWithAWorker(
      @ForAll("briefings") Briefing briefing,
      @ForAll("workers") WorkerId worker,
      @ForAll("days") LocalDate asAt,
      @ForAll @IntRange(min = 0, max = 20) int later) {
    assertThat(
            briefing
                .standing(worker, asAt.plusDays(later))
                .isAtLeast(briefing.standing(worker, asAt)))
        .isTrue();
    assertThat(briefing.cascadersWithoutEvidence(asAt))
        .containsAll(briefing.cascadersWithoutEvidence(asAt.plusDays(later)));
  }

  @Property
  void whoHasAndWhoHasNotAreTheReaders(
      @ForAll("briefings") Briefing briefing,
      @ForAll("days") LocalDate asAt,
      @ForAll ReaderStanding standing) {
    BriefingCoverage coverage = briefing.coverage(asAt);
    Proportion share = coverage.share(standing);

    assertThat(share.whole()).isEqualTo(briefing.readers().size());
    assertThat(share.part() + coverage.shortOf(standing).size()).isEqualTo(share.whole());
    assertThat(coverage.read().part()).isLessThanOrEqualTo(coverage.reached().part());
    assertThat(coverage.understood().part()).isLessThanOrEqualTo(coverage.read().part());
    coverage
        .standings()
        .forEach((worker, of) -> assertThat(of).isEqualTo(briefing.standing(worker, asAt)));
    Measured<?> byTeam = briefing.coverageByTeam(asAt);
    assertThat(
            briefing.coverageByTeam(asAt).figure().values().stream()
                    .mapToLong(team -> team.standings().size())
                    .sum()
                + byTeam.leftOutCount())
        .isEqualTo(share.whole());
  }

  @Property
  void theOrderOfBriefingsNeverMattersAndHalvesMerge(
      @ForAll("manyBriefings") List<Briefing> briefings,
      @ForAll("days") LocalDate asAt,
      @ForAll ReaderStanding standing,
      @ForAll @IntRange(min = 0, max = 4) int split,
      @ForAll Random random) {
    List<Briefing> others = new ArrayList<>(briefings);
    Collections.shuffle(others, random);

    for (Collector<Briefing, ?, ?> rule :
        ImmutableList.<Collector<Briefing, ?, ?>>builder()
            .addAll(rules(standing, asAt))
            .add(Briefings.toIssues())
            .build()) {
      Object answer = briefings.stream().collect(rule);
      assertThat((Object) others.stream().collect(rule)).isEqualTo(answer);
      assertThat((Object) Serialized.collectInHalves(briefings, split, rule)).isEqualTo(answer);
    }
  }

  @Property
  void sharesAndOutstandingReadingsAddUp(
      @ForAll("manyBriefings") List<Briefing> briefings,
      @ForAll("days") LocalDate asAt,
      @ForAll ReaderStanding standing) {
    Proportion share = briefings.stream().collect(Briefings.toShare(standing, asAt));

    assertThat(
            briefings.stream().collect(Briefings.toOutstanding(standing, asAt)).values().stream()
                .mapToLong(Long::longValue)
                .sum())
        .isEqualTo(share.whole() - share.part());
    assertThat(
            briefings.stream()
                .filter(briefing -> briefing.isSentBy(asAt))
                .map(briefing -> briefing.coverage(asAt).share(standing))
                .reduce(Proportion.of(0, 0), Proportion::pooledWith))
        .isEqualTo(share);
  }

  @Property
  void noRecordMakesARuleThrowOrNamesAnybody(
      @ForAll("anyBriefing") Briefing briefing, @ForAll("anyDays") LocalDate asAt) {
    assertThat(
            briefing.toString()
                + briefing.receipts()
                + briefing.readers()
                + briefing.coverage(asAt)
                + briefing.cascadersWithoutEvidence(asAt)
                + briefing.issues())
        .doesNotContain("W1", "W2", "W3", "W4", "North", "South");
  }

  @Provide
  Arbitrary<Briefing> briefings() {
    return Assurance.briefings();
  }

  @Provide
  Arbitrary<Briefing> anyBriefing() {
    return Assurance.briefingsOn(Assurance.anyDays());
  }

  @Provide
  Arbitrary<List<Briefing>> manyBriefings() {
    return Assurance.manyBriefings();
  }

  @Provide
  Arbitrary<WorkerId> workers() {
    return Assurance.workers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.closeDays();
  }

  @Provide
  Arbitrary<LocalDate> anyDays() {
    return Assurance.anyDays();
  }
}
