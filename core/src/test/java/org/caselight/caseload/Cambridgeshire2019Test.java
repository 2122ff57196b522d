package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.caseload.CaseloadPolicies.CAMBRIDGESHIRE_2019;
import static org.caselight.caseload.CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE;
import static org.caselight.caseload.CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.figure.Rounded;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.junit.jupiter.api.Test;

/** The 27 teams of Cambridgeshire, week ending 14 June 2019 (report of 9 July 2019, 2.5). */
class Cambridgeshire2019Test {
  private static final List<CaseloadSnapshot> TEAMS =
      Stream.of(
              team("Fenland Assessment", TeamKind.ASSESSMENT, 18),
              team("Fenland Children's 1", TeamKind.CHILDRENS, 23),
              team("Fenland Children's 2", TeamKind.CHILDRENS, 19),
              team("Hunts Assessment", TeamKind.ASSESSMENT, 21),
              team("Hunts Children's 1", TeamKind.CHILDRENS, 19),
              team("Hunts Children's 2", TeamKind.CHILDRENS, 20),
              team("North Adolescent", TeamKind.ADOLESCENT, 14),
              team("Cambridge Assessment", TeamKind.ASSESSMENT, 24),
              team("Cambridge Children's 1", TeamKind.CHILDRENS, 22),
              team("Cambridge Children's 2", TeamKind.CHILDRENS, 22),
              team("East Cambs Assessment", TeamKind.ASSESSMENT, 22),
              team("East Cambs Children's", TeamKind.CHILDRENS, 16),
              team("South Cambs Assessment", TeamKind.ASSESSMENT, 23),
              team("South Cambs Children's 1", TeamKind.CHILDRENS, 21),
              team("South Cambs Children's 2", TeamKind.CHILDRENS, 16),
              team("South Cambs Adolescent", TeamKind.ADOLESCENT, 11),
              team("North Children in Care 1", TeamKind.CHILDREN_IN_CARE, 19),
              team("North Children in Care 2", TeamKind.CHILDREN_IN_CARE, 19),
              team("South Children in Care 1", TeamKind.CHILDREN_IN_CARE, 16),
              team("South Children in Care 2", TeamKind.CHILDREN_IN_CARE, 22),
              team("North Care Leaving", TeamKind.CARE_LEAVING, 23),
              team("South Care Leaving", TeamKind.CARE_LEAVING, 19),
              team("Unaccompanied Care", TeamKind.UNACCOMPANIED, 24),
              team("Disability DCT North", TeamKind.DISABILITY, 19),
              team("Disability DCT South", TeamKind.DISABILITY, 18),
              team("Disability Unit North", TeamKind.DISABILITY, 13),
              team("Disability Unit South", TeamKind.DISABILITY, 22))
          .toList();

  private static CaseloadSnapshot team(String name, TeamKind kind, long average) {
    return CaseloadSnapshot.ofPublishedAverage(
        Team.of(name, kind), LocalDate.of(2019, 6, 14), Rounded.of(average));
  }

  private static CaseloadRollUp under(CaseloadPolicy policy) {
    return TEAMS.stream().map(policy::check).collect(CaseloadChecks.toRollUp());
  }

  private static List<String> names(List<CaseloadCheck> checks) {
    return checks.stream().map(check -> check.team().name()).toList();
  }

  @Test
  void hasThreeTeamsRedAndFiveCloseWorstFirst() {
    CaseloadRollUp week = under(CAMBRIDGESHIRE_2019);

    assertThat(names(week.red()))
        .containsExactly("Unaccompanied Care", "Fenland Children's 1", "North Care Leaving");
    assertThat(names(week.close()))
        .containsExactly(
            "Cambridge Children's 1",
            "Cambridge Children's 2",
            "Disability Unit South",
            "South Children in Care 2",
            "South Cambs Children's 1");
    assertThat(week.over()).hasSize(8);
    assertThat(week.over()).noneMatch(check -> check.team().kind() == TeamKind.ASSESSMENT);
    assertThat(week)
        .hasToString("27 teams: 19 within, 5 close, 3 red, 0 not known; 5 may have another colour");
  }

  @Test
  void leavesDoubtAboutWhatWasPrintedAtALimitOrAtTheEdgeOfTheTolerance() {
    assertThat(
            names(
                under(CAMBRIDGESHIRE_2019).checks().stream()
                    .filter(check -> !check.isCertain())
                    .toList()))
        .containsExactly(
            "Cambridge Children's 1",
            "Cambridge Children's 2",
            "Disability Unit South",
            "South Children in Care 2",
            "Hunts Children's 2");
    assertThat(
            names(
                under(CAMBRIDGESHIRE_2019).checks().stream()
                    .filter(CaseloadCheck::isAtLimitAsPrinted)
                    .toList()))
        .containsExactly("Hunts Children's 2");
  }

  @Test
  void hasThreeTeamsThatMeetFamilySafeguardingOnAverage() {
    assertThat(names(under(FAMILY_SAFEGUARDING_AVERAGE).within()))
        .containsExactly("North Adolescent", "Disability Unit North", "South Cambs Adolescent");
  }

  @Test
  void cannotTellWhetherAnyTeamMeetsFamilySafeguardingWorkerByWorker() {
    CaseloadRollUp each = under(FAMILY_SAFEGUARDING_EACH_WORKER);

    assertThat(each.within()).isEmpty();
    assertThat(each.over()).hasSize(24);
    assertThat(names(each.notKnown()))
        .containsExactly("North Adolescent", "Disability Unit North", "South Cambs Adolescent");
  }

  @Test
  void needsUpToSixtyPerCentMoreFteForFamilySafeguarding() {
    CaseloadCapacity worst = under(FAMILY_SAFEGUARDING_AVERAGE).worst().orElseThrow().capacity();

    assertThat(worst.percentMoreFteNeeded().orElseThrow().rounded(0))
        .isEqualTo(new BigDecimal("60"));
    assertThat(worst.percentMoreFteNeededRange().orElseThrow()).hasToString("57% to 63%");
    assertThat(worst.moreFteNeeded()).isEmpty();
    assertThat(under(FAMILY_SAFEGUARDING_AVERAGE).capacity().teamsNotKnown()).isEqualTo(27);
  }
}
