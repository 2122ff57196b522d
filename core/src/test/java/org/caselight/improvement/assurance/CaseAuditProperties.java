package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.Theme;
import org.caselight.testing.Assurance;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class CaseAuditProperties {
  private static final Team NORTH = Team.of("North", TeamKind.CHILDRENS);
  private static final ImmutableSet<ChildId> OPEN =
      ImmutableSet.of(ChildId.of("C1"), ChildId.of("C3"), ChildId.of("C9"));

  /** Every rule there is. */
  private static ImmutableList<Collector<CaseAudit, ?, ?>> rules(DateRange period, LocalDate asAt) {
    return ImmutableList.of(
        CaseAudits.toGoodOrBetter(period, asAt),
        CaseAudits.toGoodOrBetterByTeam(List.of(NORTH), period, asAt),
        CaseAudits.toGrades(period, asAt),
        CaseAudits.toModerationSummary(period, asAt),
        CaseAudits.toCoverage(OPEN, period, asAt),
        CaseAudits.toThemes(period, asAt),
        CaseAudits.toUnansweredThemes(List.of(Theme.of("Supervision")), period, asAt));
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static void assertSame(
      List<CaseAudit> audits,
      Collector<CaseAudit, ?, ?> rule,
      Function<Collector<CaseAudit, ?, ?>, Object> other) {
    Object answer = audits.stream().collect(rule);

    assertThat(other.apply(rule)).isEqualTo(answer).hasToString(answer.toString());
  }

  @Property
  void theOrderOfRecordsNeverMatters(
      @ForAll("manyAudits") List<CaseAudit> audits,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    List<CaseAudit> others = shuffled(audits, random);

    rules(period, asAt)
        .forEach(rule -> assertSame(audits, rule, same -> others.stream().collect(same)));
    assertSame(audits, CaseAudits.toIssues(), same -> others.stream().collect(same));
  }

  @Property
  void halvesMergeToTheWhole(
      @ForAll("manyAudits") List<CaseAudit> audits,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt,
      @ForAll @IntRange(min = 0, max = 12) int split) {
    rules(period, asAt)
        .forEach(
            rule ->
                assertSame(audits, rule, same -> Serialized.collectInHalves(audits, split, same)));
    assertSame(
        audits, CaseAudits.toIssues(), same -> Serialized.collectInHalves(audits, split, same));
  }

  @Property
  void whatIsLaterIsNotKnownYet(
      @ForAll("manyAudits") List<CaseAudit> audits,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt) {
    List<CaseAudit> known =
        audits.stream()
            .filter(audit -> !audit.auditedOn().isAfter(asAt))
            .map(audit -> knownOn(audit, asAt))
            .toList();

    rules(period, asAt)
        .forEach(rule -> assertSame(audits, rule, same -> known.stream().collect(same)));
  }

  /** The audit as it stood, without a moderation of a later day. */
  private static CaseAudit knownOn(CaseAudit audit, LocalDate asAt) {
    if (audit.moderatedOn().filter(day -> day.isAfter(asAt)).isEmpty()) {
      return audit;
    }
    return CaseAudit.builder()
        .child(audit.child())
        .auditedOn(audit.auditedOn())
        .reference(audit.reference())
        .auditor(audit.auditor())
        .team(audit.team())
        .grade(audit.grade())
        .addAllThemes(audit.themes())
        .build();
  }

  @Property
  void partsAddUpToTheAuditsOfThePeriod(
      @ForAll("manyAudits") List<CaseAudit> audits,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt) {
    long whole = audits.stream().filter(audit -> audit.isAuditedIn(period, asAt)).count();
    Measured<Proportion> good = audits.stream().collect(CaseAudits.toGoodOrBetter(period, asAt));
    Measured<ModerationSummary> moderation =
        audits.stream().collect(CaseAudits.toModerationSummary(period, asAt));
    AuditCoverage coverage = audits.stream().collect(CaseAudits.toCoverage(OPEN, period, asAt));

    assertThat(good.figure().whole() + good.leftOutCount()).isEqualTo(whole);
    assertThat(
            audits.stream().collect(CaseAudits.toGrades(period, asAt)).figure().values().stream()
                .mapToLong(Count::count)
                .sum())
        .isEqualTo(good.figure().whole());
    ModerationSummary summary = moderation.figure();
    assertThat(summary.audits() + moderation.leftOutCount()).isEqualTo(whole);
    assertThat(
            summary.audits(Moderation.AGREED)
                + summary.audits(Moderation.LOWERED)
                + summary.audits(Moderation.RAISED))
        .isEqualTo(summary.audits());
    assertThat(coverage.audits() + coverage.auditsOfOthers()).isEqualTo(whole);
    assertThat(
            audits.stream().collect(CaseAudits.toThemes(period, asAt)).stream()
                .mapToLong(ThemeCount::times)
                .sum())
        .isEqualTo(
            audits.stream()
                .filter(audit -> audit.isAuditedIn(period, asAt))
                .mapToLong(audit -> audit.themes().size())
                .sum());
  }

  @Property
  void auditedAndNotAuditedAreTheOpenChildren(
      @ForAll("manyAudits") List<CaseAudit> audits,
      @ForAll("children") Set<ChildId> open,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt) {
    AuditCoverage coverage = audits.stream().collect(CaseAudits.toCoverage(open, period, asAt));
    Measured<?> byTeam = coverage.shareByTeam(Map.of(ChildId.of("C1"), NORTH));

    assertThat(Sets.union(coverage.audited(), coverage.notAudited())).isEqualTo(open);
    assertThat(coverage.share().whole()).isEqualTo(open.size());
    assertThat(coverage.audits()).isGreaterThanOrEqualTo(coverage.audited().size());
    assertThat(byTeam.leftOutCount())
        .isEqualTo(open.stream().filter(child -> !child.equals(ChildId.of("C1"))).count());
  }

  @Property
  void theListBehindANumberComesFromTheSameTest(
      @ForAll("manyAudits") List<CaseAudit> audits,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt) {
    assertThat(audits.stream().collect(CaseAudits.toGoodOrBetter(period, asAt)).figure().part())
        .isEqualTo(
            audits.stream()
                .filter(audit -> audit.isAuditedIn(period, asAt) && audit.isGoodOrBetter(asAt))
                .count());
    assertThat(
            audits.stream()
                .collect(CaseAudits.toModerationSummary(period, asAt))
                .figure()
                .audits(Moderation.LOWERED))
        .isEqualTo(
            audits.stream()
                .filter(
                    audit ->
                        audit.isAuditedIn(period, asAt)
                            && audit.moderation(asAt).stream().anyMatch(Moderation.LOWERED::equals))
                .count());
  }

  @Property
  void noRecordMakesARuleThrowOrNamesAnybody(
      @ForAll("anyAudit") CaseAudit audit, @ForAll("anyDays") LocalDate asAt) {
    DateRange period = DateRange.ofDays(audit.auditedOn(), audit.auditedOn());
    List<CaseAudit> twice = List.of(audit, audit);

    assertThat(rules(period, asAt))
        .allSatisfy(
            rule ->
                assertThat(twice.stream().collect(rule).toString())
                    .doesNotContain("C1", "C2", "C3", "C4", "W1", "W2", "W3", "W4", "R-1", "R-2"));
    assertThat(audit.moderation(asAt).isPresent()).isEqualTo(audit.whyNotCompared(asAt).isEmpty());
    assertThat(twice.stream().collect(CaseAudits.toIssues()).toString())
        .doesNotContain("C1", "C2", "C3", "C4", "W1", "W2", "W3", "W4", "R-1", "R-2")
        .doesNotContain("North", "South");
  }

  @Provide
  Arbitrary<List<CaseAudit>> manyAudits() {
    return Assurance.manyAudits();
  }

  @Provide
  Arbitrary<CaseAudit> anyAudit() {
    return Assurance.auditsOn(Assurance.anyDays());
  }

  @Provide
  Arbitrary<Set<ChildId>> children() {
    return Assurance.children().set().ofMaxSize(4);
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
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
