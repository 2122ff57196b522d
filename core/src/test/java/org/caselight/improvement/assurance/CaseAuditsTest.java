package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.caselight.improvement.Judgement.ADEQUATE;
import static org.caselight.improvement.Judgement.GOOD;
import static org.caselight.improvement.Judgement.INADEQUATE;
import static org.caselight.improvement.Judgement.OUTSTANDING;
import static org.caselight.improvement.Judgement.REQUIRES_IMPROVEMENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.improvement.Judgement;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.Theme;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseAuditsTest {
  private static final DateRange QUARTER =
      DateRange.ofDays(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 6, 30));
  private static final LocalDate FIRST = QUARTER.from();
  private static final LocalDate LAST = QUARTER.lastDay();
  private static final LocalDate LATER = LocalDate.of(2019, 7, 31);
  private static final ChildId ONE = ChildId.of("C1");
  private static final ChildId TWO = ChildId.of("C2");
  private static final ChildId THREE = ChildId.of("C3");
  private static final ChildId FOUR = ChildId.of("C4");
  private static final Team NORTH = Team.of("North", TeamKind.CHILDRENS);
  private static final Team SOUTH = Team.of("South", TeamKind.CHILDRENS);

  private static CaseAudit.Builder of(ChildId child, LocalDate on) {
    return CaseAudit.builder().child(child).auditedOn(on);
  }

  private static CaseAudit moderated(Judgement byAuditor, Judgement byModerator, LocalDate on) {
    return of(ONE, FIRST).grade(byAuditor).moderatedGrade(byModerator).moderatedOn(on).build();
  }

  private static final List<CaseAudit> AUDITS =
      List.of(
          CaseAudit.of(ONE, FIRST.minusDays(1), GOOD),
          CaseAudit.of(ONE, FIRST, GOOD),
          of(TWO, LAST).grade(REQUIRES_IMPROVEMENT).team(NORTH).build(),
          of(TWO, LAST)
              .grade(OUTSTANDING)
              .moderatedGrade(INADEQUATE)
              .moderatedOn(LATER)
              .team(NORTH)
              .build(),
          of(THREE, FIRST).team(SOUTH).build(),
          CaseAudit.of(FOUR, LAST.plusDays(1), INADEQUATE));

  @Test
  void sharesThoseGoodOrBetterByTheGradeThatHolds() {
    assertThat(AUDITS.stream().collect(CaseAudits.toGoodOrBetter(QUARTER, LATER)))
        .isEqualTo(Measured.of(Proportion.of(1, 3), Map.of("no grade", 1L)));
    assertThat(AUDITS.stream().collect(CaseAudits.toGoodOrBetter(QUARTER, LATER.minusDays(1))))
        .isEqualTo(Measured.of(Proportion.of(2, 3), Map.of("no grade", 1L)));
    assertThat(AUDITS.stream().collect(CaseAudits.toGoodOrBetter(QUARTER, LAST.minusDays(1))))
        .isEqualTo(Measured.of(Proportion.of(1, 1), Map.of("no grade", 1L)));
    assertThat(AUDITS.stream().collect(CaseAudits.toGoodOrBetter(QUARTER, FIRST.minusDays(1))))
        .isEqualTo(Measured.of(Proportion.of(0, 0)));
  }

  @Test
  void sharesThoseGoodOrBetterTeamByTeam() {
    Team east = Team.of("East", TeamKind.ASSESSMENT);
    Measured<ImmutableSortedMap<Team, Measured<Proportion>>> byTeam =
        AUDITS.stream()
            .collect(CaseAudits.toGoodOrBetterByTeam(List.of(east), QUARTER, LATER.minusDays(1)));

    assertThat(byTeam.leftOut()).isEqualTo(Map.of("no team recorded", 1L));
    assertThat(byTeam.figure())
        .containsExactly(
            Map.entry(east, Measured.of(Proportion.of(0, 0))),
            Map.entry(NORTH, Measured.of(Proportion.of(1, 2))),
            Map.entry(SOUTH, Measured.of(Proportion.of(0, 0), Map.of("no grade", 1L))));
  }

  @Test
  void countsGrades() {
    Measured<ImmutableSortedMap<Judgement, Count>> grades =
        AUDITS.stream().collect(CaseAudits.toGrades(QUARTER, LATER));

    assertThat(grades.leftOut()).isEqualTo(Map.of("no grade", 1L));
    assertThat(grades.figure())
        .containsExactly(
            Map.entry(OUTSTANDING, Count.ZERO),
            Map.entry(GOOD, Count.of(1)),
            Map.entry(REQUIRES_IMPROVEMENT, Count.of(1)),
            Map.entry(INADEQUATE, Count.of(1)));
    assertThat(
            Stream.of(CaseAudit.of(ONE, FIRST, ADEQUATE))
                .collect(CaseAudits.toGrades(QUARTER, LATER))
                .figure())
        .containsEntry(ADEQUATE, Count.of(1));
  }

  @Test
  void saysHowOftenModeratorsAgree() {
    Measured<ModerationSummary> measured =
        Stream.of(
                moderated(GOOD, GOOD, LAST),
                moderated(GOOD, GOOD, FIRST),
                moderated(GOOD, REQUIRES_IMPROVEMENT, LATER),
                moderated(GOOD, INADEQUATE, LATER),
                moderated(REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT, LATER),
                moderated(GOOD, GOOD, LATER.plusDays(1)),
                CaseAudit.of(ONE, FIRST, GOOD),
                of(ONE, FIRST).moderatedGrade(GOOD).moderatedOn(FIRST).build())
            .collect(CaseAudits.toModerationSummary(QUARTER, LATER));
    ModerationSummary summary = measured.figure();

    assertThat(measured.leftOut())
        .isEqualTo(Map.of("not moderated", 2L, "no grade by the auditor", 1L));
    assertThat(summary.audits()).isEqualTo(5);
    assertThat(summary.agreed()).isEqualTo(Proportion.of(3, 5));
    assertThat(summary.audits(Moderation.AGREED)).isEqualTo(3);
    assertThat(summary.audits(Moderation.LOWERED)).isEqualTo(2);
    assertThat(summary.audits(Moderation.RAISED)).isZero();
    assertThat(summary.byGrade().rowKeySet())
        .containsExactly(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE);
    assertThat(summary.byGrade().row(GOOD).values()).containsExactly(0L, 2L, 1L, 1L);
    assertThat(summary.byGrade().row(REQUIRES_IMPROVEMENT).values())
        .containsExactly(0L, 0L, 1L, 0L);
    assertThat(summary).hasToString("agreed 60.0% (3 of 5), lowered 2, raised 0");
    assertThat(Serialized.copy(summary)).isEqualTo(summary).hasSameHashCodeAs(summary);
  }

  @Test
  void hasARowForAdequateOnlyWhereSomebodyUsedTheWord() {
    ModerationSummary byAuditor =
        Stream.of(moderated(ADEQUATE, GOOD, LAST))
            .collect(CaseAudits.toModerationSummary(QUARTER, LATER))
            .figure();
    ModerationSummary byModerator =
        Stream.of(moderated(REQUIRES_IMPROVEMENT, ADEQUATE, LAST))
            .collect(CaseAudits.toModerationSummary(QUARTER, LATER))
            .figure();
    ModerationSummary none =
        Stream.<CaseAudit>empty().collect(CaseAudits.toModerationSummary(QUARTER, LATER)).figure();

    assertThat(byAuditor.byGrade().size()).isEqualTo(25);
    assertThat(byAuditor.byGrade().get(ADEQUATE, GOOD)).isEqualTo(1);
    assertThat(byAuditor.audits(Moderation.RAISED)).isEqualTo(1);
    assertThat(byModerator.byGrade().size()).isEqualTo(25);
    assertThat(byModerator.agreed()).isEqualTo(Proportion.of(1, 1));
    assertThat(none.byGrade().size()).isEqualTo(16);
    assertThat(none).hasToString("agreed undefined (0 of 0), lowered 0, raised 0");
  }

  @Test
  void coversOpenChildrenOnceEach() {
    AuditCoverage coverage =
        AUDITS.stream()
            .collect(CaseAudits.toCoverage(List.of(TWO, FOUR, THREE, TWO), QUARTER, LATER));

    assertThat(coverage.period()).isEqualTo(QUARTER);
    assertThat(coverage.asAt()).isEqualTo(LATER);
    assertThat(coverage.audited()).containsExactly(TWO, THREE);
    assertThat(coverage.notAudited()).containsExactly(FOUR);
    assertThat(coverage.audits()).isEqualTo(3);
    assertThat(coverage.auditsOfOthers()).isEqualTo(1);
    assertThat(coverage.share()).isEqualTo(Proportion.of(2, 3));
    assertThat(coverage.isComplete()).isFalse();
    assertThat(coverage)
        .hasToString(
            "66.7% (2 of 3) of open children audited, 2019-04-01 to 2019-06-30; audits of children"
                + " not open: 1");
    assertThat(Serialized.copy(coverage)).isEqualTo(coverage).hasSameHashCodeAs(coverage);
  }

  @Test
  void isCompleteWhereEveryOpenChildWasAudited() {
    AuditCoverage all =
        AUDITS.stream().collect(CaseAudits.toCoverage(List.of(ONE, TWO, THREE), QUARTER, LATER));

    assertThat(all.isComplete()).isTrue();
    assertThat(all)
        .hasToString("100.0% (3 of 3) of open children audited, 2019-04-01 to 2019-06-30");
    assertThat(
            AUDITS.stream()
                .collect(
                    CaseAudits.toCoverage(List.of(ONE, TWO, THREE), QUARTER, LAST.minusDays(1)))
                .notAudited())
        .containsExactly(TWO);
  }

  @Test
  void coversOpenChildrenTeamByTeam() {
    AuditCoverage coverage =
        AUDITS.stream()
            .collect(CaseAudits.toCoverage(List.of(ONE, TWO, THREE, FOUR), QUARTER, LATER));

    assertThat(coverage.shareByTeam(Map.of(ONE, NORTH, FOUR, NORTH, THREE, SOUTH)))
        .isEqualTo(
            Measured.of(
                ImmutableSortedMap.of(NORTH, Proportion.of(1, 2), SOUTH, Proportion.of(1, 1)),
                Map.of("no team given", 1L)));
  }

  private static final List<CaseAudit> WITH_THEMES =
      List.of(
          of(ONE, FIRST).addTheme(Theme.of("supervision")).build(),
          of(TWO, FIRST)
              .addAllThemes(List.of(Theme.of("Supervision"), Theme.of("Practice model")))
              .build(),
          of(TWO, LATER).addTheme(Theme.of("Practice model")).build(),
          of(THREE, LAST).addTheme(Theme.of("Direct work")).build());

  @Test
  void countsThemesMostFirst() {
    ImmutableList<ThemeCount> themes =
        WITH_THEMES.stream().collect(CaseAudits.toThemes(QUARTER, LATER));

    assertThat(themes).hasToString("[Supervision (2), Direct work (1), Practice model (1)]");
  }

  @Test
  void findsThemesThatNothingAnswers() {
    assertThat(
            WITH_THEMES.stream()
                .collect(
                    CaseAudits.toUnansweredThemes(
                        List.of(Theme.of("SUPERVISION"), Theme.of("Housing")), QUARTER, LATER)))
        .containsExactly(
            new ThemeCount(Theme.of("Direct work"), 1),
            new ThemeCount(Theme.of("Practice model"), 1));
  }

  private static List<String> issues(CaseAudit... audits) {
    return Stream.of(audits).collect(CaseAudits.toIssues()).stream()
        .map(DataIssue::toString)
        .toList();
  }

  @Test
  void findsWhatIsWrongWithOneAudit() {
    WorkerId auditor = WorkerId.of("W1");

    assertThat(issues(CaseAudit.of(TWO, FIRST, GOOD), moderated(GOOD, GOOD, FIRST))).isEmpty();
    assertThat(issues(moderated(GOOD, GOOD, FIRST.minusDays(1))))
        .containsExactly(
            "error, moderated-before-audited: moderatedOn: 2019-03-31, before auditedOn 2019-04-01;"
                + " counted from the day of the audit; [audit on 2019-04-01, good, moderated"
                + " 2019-03-31 to good]");
    assertThat(issues(of(ONE, FIRST).grade(GOOD).moderatedGrade(INADEQUATE).build()))
        .containsExactly(
            "error, moderated-without-day: moderatedOn: missing beside moderatedGrade inadequate,"
                + " audit of 2019-04-01; the auditor's grade holds; [audit on 2019-04-01, good,"
                + " moderated on no recorded day to inadequate]");
    assertThat(issues(of(ONE, FIRST).moderatedOn(LAST).moderator(auditor).build()))
        .containsExactly(
            "error, moderated-without-grade: moderatedGrade: missing beside moderatedOn 2019-06-30,"
                + " audit of 2019-04-01; counted as not moderated; [audit on 2019-04-01, no"
                + " grade]");
    assertThat(issues(of(ONE, FIRST).moderator(auditor).build()))
        .containsExactly(
            "error, moderated-without-grade: moderatedGrade: missing beside a moderator, audit of"
                + " 2019-04-01; counted as not moderated; [audit on 2019-04-01, no grade]");
    assertThat(
            issues(
                of(ONE, FIRST)
                    .auditor(auditor)
                    .grade(GOOD)
                    .moderator(auditor)
                    .moderatedGrade(GOOD)
                    .moderatedOn(LAST)
                    .build()))
        .containsExactly(
            "warning, moderated-by-auditor: moderator: the auditor's own (withheld), audit of"
                + " 2019-04-01; counted as moderated; [audit on 2019-04-01, good, moderated"
                + " 2019-06-30 to good]");
    assertThat(
            issues(
                of(ONE, FIRST)
                    .auditor(auditor)
                    .moderator(WorkerId.of("W2"))
                    .moderatedGrade(GOOD)
                    .moderatedOn(LAST)
                    .build()))
        .isEmpty();
  }

  @Test
  void findsAuditsThatClash() {
    CaseAudit one = of(TWO, LAST).grade(GOOD).reference("R-secret").build();
    CaseAudit other = of(ONE, FIRST).grade(GOOD).reference("R-secret").build();
    CaseAudit sameDay = of(TWO, LAST).grade(INADEQUATE).reference("R-other").build();

    ImmutableList<DataIssue<ImmutableList<CaseAudit>>> found =
        Stream.of(one, sameDay, other).collect(CaseAudits.toIssues());

    assertThat(found)
        .extracting(DataIssue::subject)
        .containsExactly(ImmutableList.of(other, one), ImmutableList.of(sameDay, one));
    assertThat(found.toString())
        .doesNotContain("secret")
        .contains(
            "error, duplicate-reference: reference: one (withheld) for 2 audits, the first on"
                + " 2019-04-01; each counted;")
        .contains(
            "warning, duplicate-audit: auditedOn: 2 audits of one child on 2019-06-30; each"
                + " counted;");
  }

  @Test
  void refusesADayThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseAudits.toGoodOrBetter(QUARTER, LocalDate.of(2201, 1, 1)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNoPeriod() {
    assertThatNullPointerException()
        .isThrownBy(() -> CaseAudits.toThemes(null, LATER))
        .withMessage("period");
  }
}
