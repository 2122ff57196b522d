package org.example.council;

import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.casework.frontdoor.AssessmentClock.FROM_ASSESSMENT_START;
import static org.caselight.service.Status.CHILD_PROTECTION_PLAN;
import static org.caselight.service.Status.IN_CARE;
import static org.caselight.service.TeamKind.ASSESSMENT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.ChildProtectionPlans;
import org.caselight.casework.visit.ChildToVisit;
import org.caselight.casework.visit.Visit;
import org.caselight.casework.visit.VisitFrequencies;
import org.caselight.casework.visit.VisitFrequency;
import org.caselight.casework.visit.VisitPolicy;
import org.caselight.casework.visit.Visits;
import org.caselight.service.ChildId;
import org.caselight.service.Team;

/** What came in, what is late and whom to see. */
public final class MondayMorning {
  private MondayMorning() {}

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2024, month, day);
  }

  private static Referral referred(ChildId child, LocalDate receivedOn, Team team) {
    return Referral.builder().child(child).receivedOn(receivedOn).team(team).build();
  }

  /**
   * Prints a month's re-referrals, assessments against 45 working days, plans without a review and
   * visits due.
   *
   * @param args none
   */
  public static void main(String[] args) {
    ChildId first = ChildId.of("c-1");
    ChildId second = ChildId.of("c-2");
    // README begins
    Team east = Team.of("East", ASSESSMENT);
    Team west = Team.of("West", ASSESSMENT);
    List<Referral> referrals =
        List.of(
            referred(first, day(4, 22), east),
            referred(first, day(6, 1), west),
            referred(second, day(6, 12), east),
            referred(second, day(6, 12), west));
    DateRange june = DateRange.ofMonth(YearMonth.of(2024, 6));
    referrals.stream()
        .collect(Referrals.toReReferralsBy(referral -> referral.team().orElseThrow(), june))
        .forEach((team, share) -> System.out.println(team + ": " + share));
    referrals.stream().collect(Referrals.toIssues()).forEach(System.out::println);

    LocalDate monday = day(7, 1);
    List<Assessment> assessments =
        List.of(
            Assessment.of(first, day(4, 23), Optional.of(day(6, 26))),
            Assessment.of(first, day(6, 3), Optional.empty()),
            Assessment.of(second, day(4, 12), Optional.empty()));
    System.out.println(
        assessments.stream()
            .collect(Assessments.toTimeliness(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, monday)));
    assessments.stream()
        .filter(each -> each.isOverdue(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, monday))
        .forEach(System.out::println);

    ChildProtectionPlan plan =
        ChildProtectionPlan.builder()
            .child(second)
            .startedOn(day(1, 15))
            .initialCategory(CategoryOfAbuse.parse("NEG"))
            .addReviewsHeldOn(day(4, 12))
            .previousPlans(1)
            .build();
    System.out.println("next review due " + plan.nextReviewDue(monday).orElseThrow());
    System.out.println(
        List.of(plan).stream()
            .collect(ChildProtectionPlans.toRepeatPlans(DateRange.ofMonth(YearMonth.of(2024, 1)))));

    VisitPolicy policy =
        VisitPolicy.builder()
            .name("our own")
            .putFrequency(CHILD_PROTECTION_PLAN, VisitFrequency.every(TimeLimit.workingDays(10)))
            .putFrequency(IN_CARE, VisitFrequencies.PLACEMENT)
            .build();
    List<ChildToVisit> children =
        List.of(
            ChildToVisit.of(first, IN_CARE, day(6, 20)),
            ChildToVisit.of(second, CHILD_PROTECTION_PLAN, plan.startedOn()));
    List<Visit> visits =
        List.of(
            Visit.of(second, day(6, 21), YesNoUnknown.YES),
            Visit.of(first, day(6, 26), YesNoUnknown.NO));
    Visits.due(children, visits, policy, ENGLAND_AND_WALES, monday).forEach(System.out::println);
    // README ends
  }
}
