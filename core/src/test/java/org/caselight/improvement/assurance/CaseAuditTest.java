package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.caselight.improvement.Judgement.GOOD;
import static org.caselight.improvement.Judgement.INADEQUATE;
import static org.caselight.improvement.Judgement.OUTSTANDING;
import static org.caselight.improvement.Judgement.REQUIRES_IMPROVEMENT;

import java.time.LocalDate;
import org.caselight.calendar.DateRange;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.Theme;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseAuditTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final LocalDate MODERATED = LocalDate.of(2019, 6, 21);
  private static final ChildId CHILD = ChildId.of("C-secret");

  private static CaseAudit.Builder audit() {
    return CaseAudit.builder().child(CHILD).auditedOn(DAY);
  }

  private static CaseAudit lowered() {
    return audit().grade(GOOD).moderatedGrade(INADEQUATE).moderatedOn(MODERATED).build();
  }

  @Test
  void holdsTheModeratorsGradeFromItsDay() {
    CaseAudit audit = lowered();

    assertThat(audit.finalGrade(DAY.minusDays(1))).isEmpty();
    assertThat(audit.finalGrade(DAY)).contains(GOOD);
    assertThat(audit.finalGrade(MODERATED.minusDays(1))).contains(GOOD);
    assertThat(audit.finalGrade(MODERATED)).contains(INADEQUATE);
    assertThat(audit.finalGrade(MODERATED.plusDays(1))).contains(INADEQUATE);
    assertThat(audit.isModeratedBy(MODERATED.minusDays(1))).isFalse();
    assertThat(audit.isModeratedBy(MODERATED)).isTrue();
    assertThat(audit.isGoodOrBetter(DAY.minusDays(1))).isFalse();
    assertThat(audit.isGoodOrBetter(DAY)).isTrue();
    assertThat(audit.isGoodOrBetter(MODERATED)).isFalse();
  }

  @Test
  void holdsTheModeratorsGradeWhereTheAuditorGaveNone() {
    CaseAudit audit = audit().moderatedGrade(OUTSTANDING).moderatedOn(MODERATED).build();

    assertThat(audit.finalGrade(DAY)).isEmpty();
    assertThat(audit.finalGrade(MODERATED)).contains(OUTSTANDING);
    assertThat(audit.moderation(MODERATED)).isEmpty();
    assertThat(audit.whyNotCompared(DAY)).contains("not moderated");
    assertThat(audit.whyNotCompared(MODERATED)).contains("no grade by the auditor");
  }

  @Test
  void keepsTheAuditorsGradeWhereTheModerationHasNoDayOrNoGrade() {
    CaseAudit noDay = audit().grade(GOOD).moderatedGrade(INADEQUATE).build();
    CaseAudit noGrade = audit().grade(GOOD).moderatedOn(MODERATED).build();

    assertThat(noDay.finalGrade(MODERATED)).contains(GOOD);
    assertThat(noDay.isModeratedBy(MODERATED)).isFalse();
    assertThat(noGrade.finalGrade(MODERATED)).contains(GOOD);
    assertThat(noGrade.isModeratedBy(MODERATED)).isFalse();
  }

  @Test
  void holdsAModerationDatedBeforeTheAuditFromTheDayOfTheAudit() {
    CaseAudit audit =
        audit().grade(GOOD).moderatedGrade(INADEQUATE).moderatedOn(DAY.minusDays(3)).build();

    assertThat(audit.finalGrade(DAY.minusDays(1))).isEmpty();
    assertThat(audit.isModeratedBy(DAY.minusDays(1))).isFalse();
    assertThat(audit.finalGrade(DAY)).contains(INADEQUATE);
  }

  @Test
  void saysWhetherTheModeratorAgreed() {
    CaseAudit audit = lowered();

    assertThat(audit.moderation(MODERATED.minusDays(1))).isEmpty();
    assertThat(audit.whyNotCompared(MODERATED.minusDays(1))).contains("not moderated");
    assertThat(audit.moderation(MODERATED)).contains(Moderation.LOWERED);
    assertThat(audit.whyNotCompared(MODERATED)).isEmpty();
  }

  @Test
  void isAuditedInAPeriodIfItsDayIsInItAndHasCome() {
    CaseAudit audit = CaseAudit.of(CHILD, DAY, GOOD);
    DateRange itsDay = DateRange.ofDays(DAY, DAY);

    assertThat(audit.isAuditedIn(itsDay, DAY)).isTrue();
    assertThat(audit.isAuditedIn(itsDay, DAY.plusDays(1))).isTrue();
    assertThat(audit.isAuditedIn(itsDay, DAY.minusDays(1))).isFalse();
    assertThat(audit.isAuditedIn(DateRange.of(DAY.minusDays(7), DAY), DAY)).isFalse();
    assertThat(audit.isAuditedIn(DateRange.of(DAY.plusDays(1), DAY.plusDays(7)), DAY.plusDays(7)))
        .isFalse();
  }

  @Test
  void printsNoIdentifier() {
    CaseAudit whole =
        audit()
            .reference("R-secret")
            .auditor(WorkerId.of("W-secret"))
            .team(Team.of("T-secret", TeamKind.CHILDRENS))
            .grade(GOOD)
            .moderatedGrade(INADEQUATE)
            .moderatedOn(MODERATED)
            .moderator(WorkerId.of("M-secret"))
            .addTheme(Theme.of("Supervision"))
            .build();

    assertThat(whole).hasToString("audit on 2019-06-14, good, moderated 2019-06-21 to inadequate");
    assertThat(audit().build()).hasToString("audit on 2019-06-14, no grade");
    assertThat(audit().grade(REQUIRES_IMPROVEMENT).moderatedGrade(GOOD).build())
        .hasToString(
            "audit on 2019-06-14, requires improvement to be good, moderated on no recorded day to"
                + " good");
    assertThat(Serialized.copy(whole)).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(whole).isNotEqualTo(lowered());
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseAudit.of(CHILD, LocalDate.of(1899, 12, 31), GOOD))
        .withMessage("auditedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> audit().moderatedOn(LocalDate.of(2201, 1, 1)).build())
        .withMessage("moderatedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> audit().reference(" R-secret").build())
        .withMessage("reference: must not begin or end with blanks (withheld)");
    assertThatIllegalStateException().isThrownBy(() -> CaseAudit.builder().build());
  }
}
