package org.caselight.examples.dutyweek;

import java.time.LocalDate;
import java.util.Optional;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.Involvement;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.care.Episode;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.care.PlacementProvider;
import org.caselight.casework.care.PlacementType;
import org.caselight.casework.care.ReasonCeased;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Destination;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.casework.frontdoor.ReferralSource;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.casework.visit.Visit;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;

/** Adds records that contradict themselves or each other, about one of each kind, on purpose. */
final class Contradictions {
  private static final WorkerId WORKER = WorkerId.of("W901");

  private final RecordsInTheMaking records;
  private final Week week;
  private int children;

  Contradictions(RecordsInTheMaking records, Week week) {
    this.records = records;
    this.week = week;
  }

  void add() {
    addReferrals();
    addAssessments();
    addEnquiries();
    addPlans();
    addCare();
    addInvolvements();
    addVisits();
  }

  /** Each has a child of its own, so that nothing else becomes odd by it. */
  private ChildId child() {
    return ChildId.of("x" + (100 + ++children));
  }

  private LocalDate day(int ofMonth) {
    return week.month().atDay(ofMonth);
  }

  /** A day of some months before. */
  private LocalDate before(int months, int ofMonth) {
    return week.month().minusMonths(months).atDay(ofMonth);
  }

  private static Referral.Builder undecided(ChildId child, LocalDate receivedOn, String reference) {
    return Referral.builder()
        .child(child)
        .receivedOn(receivedOn)
        .reference(reference)
        .source(ReferralSource.SCHOOLS)
        .team(Council.ASSESSMENT_NORTH);
  }

  /** Decided at once, and nothing came of it. */
  private static Referral.Builder decided(ChildId child, LocalDate receivedOn, String reference) {
    return undecided(child, receivedOn, reference)
        .decidedOn(receivedOn)
        .outcome(ReferralOutcome.INFORMATION_AND_ADVICE);
  }

  private ChildId referred(LocalDate on) {
    ChildId child = child();
    records.casework.addReferrals(decided(child, on, "x" + children).build());
    return child;
  }

  private void addReferrals() {
    ChildId twice = referred(day(13));
    records.casework.addReferrals(decided(twice, day(13), "x-twice").build());
    for (int i = 1; i <= 3; i++) {
      ChildId open = referred(before(2, 4));
      records.casework.addReferrals(
          decided(open, day(6 + i), "x-open-" + i).isOnOpenCase(true).build());
    }
    records
        .casework
        .addReferrals(
            undecided(child(), day(9), "x-decided-before")
                .decidedOn(day(8))
                .outcome(ReferralOutcome.OTHER)
                .build())
        .addReferrals(
            decided(child(), day(10), "x-closed-before")
                .closedOn(day(3))
                .closureReason(ClosureReason.OTHER)
                .build())
        .addReferrals(decided(child(), day(2), "x-no-reason").closedOn(day(20)).build())
        .addReferrals(
            undecided(child(), before(1, 9), "x-not-assessed")
                .decidedOn(before(1, 9))
                .outcome(ReferralOutcome.ASSESSMENT)
                .closedOn(day(7))
                .closureReason(ClosureReason.ASSESSED_NO_FURTHER_ACTION)
                .build());
    ChildId nothing = child();
    records.casework.addReferrals(
        undecided(nothing, day(14), "x-nothing")
            .decidedOn(day(14))
            .outcome(ReferralOutcome.NO_FURTHER_ACTION)
            .build());
    records.casework.addAssessments(
        assessment(nothing, day(15), Optional.of(day(24))).referralReference("x-nothing").build());
    records.contacts.add(
        Contact.builder()
            .child(child())
            .receivedOn(day(12))
            .source(ReferralSource.POLICE)
            .team(Council.FRONT_DOOR)
            .destination(Destination.SOCIAL_CARE_ASSESSMENT)
            .referralReference("x-nowhere")
            .build());
  }

  private static Assessment.Builder assessment(
      ChildId child, LocalDate startedOn, Optional<LocalDate> authorisedOn) {
    return Assessment.builder()
        .child(child)
        .startedOn(startedOn)
        .authorisedOn(authorisedOn)
        .team(Council.ASSESSMENT_SOUTH)
        .worker(WORKER);
  }

  private void addAssessments() {
    records.casework.addAssessments(
        assessment(referred(before(1, 2)), day(15), Optional.of(day(5))).build());
    ChildId early = referred(before(1, 18));
    records.casework.addAssessments(
        assessment(early, before(1, 15), Optional.of(day(21)))
            .referralReceivedOn(before(1, 18))
            .build());
    ChildId twice = referred(before(1, 20));
    records
        .casework
        .addAssessments(assessment(twice, before(1, 21), Optional.empty()).build())
        .addAssessments(assessment(twice, day(8), Optional.empty()).build());
  }

  private static Section47Enquiry.Builder enquiry(ChildId child, LocalDate startedOn) {
    return Section47Enquiry.builder()
        .child(child)
        .startedOn(startedOn)
        .team(Council.ASSESSMENT_NORTH)
        .worker(WORKER);
  }

  private void addEnquiries() {
    LocalDate weekday = Council.DAYS.nextOrSame(day(16));
    records.casework.addEnquiries(
        enquiry(referred(before(1, 3)), weekday.plusDays(7))
            .conferenceHeldOn(weekday)
            .endedOn(weekday.plusDays(8))
            .resultedInPlan(YesNoUnknown.NO)
            .build());
    ChildId twice = referred(before(1, 4));
    records
        .casework
        .addEnquiries(enquiry(twice, day(20)).build())
        .addEnquiries(enquiry(twice, day(22)).build());
  }

  private static ChildProtectionPlan.Builder plan(
      ChildId child, LocalDate startedOn, LocalDate conferenceOn) {
    return ChildProtectionPlan.builder()
        .child(child)
        .startedOn(startedOn)
        .initialConferenceOn(conferenceOn)
        .initialCategory(CategoryOfAbuse.NEGLECT)
        .previousPlans(0)
        .firstCoreGroupOn(startedOn.plusDays(7))
        .team(Council.CHILDRENS_SOUTH)
        .worker(WORKER);
  }

  private void addPlans() {
    records.casework.addPlans(
        plan(referred(before(3, 1)), day(14), day(14)).endedOn(before(1, 14)).build());
    ChildId conference = referred(before(2, 1));
    records.casework.addPlans(plan(conference, before(1, 12), before(1, 10)).build());
    addOpen(conference, before(1, 12));
    ChildId uncategorised = referred(before(2, 2));
    records.casework.addPlans(
        ChildProtectionPlan.builder()
            .child(uncategorised)
            .startedOn(before(1, 11))
            .initialConferenceOn(before(1, 11))
            .firstCoreGroupOn(before(1, 19))
            .team(Council.CHILDRENS_NORTH)
            .worker(WORKER)
            .previousPlans(0)
            .build());
    addOpen(uncategorised, before(1, 11));
    ChildId again = referred(before(12, 1));
    records
        .casework
        .addPlans(plan(again, before(12, 8), before(12, 8)).endedOn(before(6, 8)).build())
        .addPlans(plan(again, day(9), day(9)).build());
    addOpen(again, day(9));
  }

  /** The children of plans that are open are so in every list. */
  private void addOpen(ChildId child, LocalDate from) {
    records.involvements.add(involvement(child, Status.CHILD_PROTECTION_PLAN, from).build());
    records.visits.add(Visit.of(child, day(24), YesNoUnknown.YES));
  }

  private void addCare() {
    ChildId child = referred(before(9, 2));
    records.casework.addPeriodsOfCare(
        PeriodOfCare.builder()
            .child(child)
            .bornOn(before(100, 1))
            .startedOn(before(9, 3))
            .endedOn(before(1, 20))
            .addEpisodes(episode(before(9, 3), before(4, 3)))
            .addEpisodes(episode(before(4, 10), before(1, 20)))
            .reasonCeased(ReasonCeased.RETURNED_HOME_PLANNED)
            .team(Council.IN_CARE)
            .build());
    records.casework.addPeriodsOfCare(
        PeriodOfCare.builder()
            .child(referred(before(5, 2)))
            .bornOn(before(80, 1))
            .startedOn(before(5, 3))
            .endedOn(day(17))
            .addEpisodes(episode(before(5, 3), day(17)))
            .team(Council.IN_CARE)
            .build());
  }

  private static Episode episode(LocalDate startedOn, LocalDate endedOn) {
    return Episode.builder()
        .startedOn(startedOn)
        .endedOn(endedOn)
        .placementType(PlacementType.FOSTER_OTHER)
        .provider(PlacementProvider.OWN_PROVISION)
        .build();
  }

  private static Involvement.Builder involvement(
      ChildId child, Status status, LocalDate startedOn) {
    return Involvement.builder()
        .child(child)
        .status(status)
        .startedOn(startedOn)
        .team(Council.CHILDRENS_NORTH)
        .worker(WORKER);
  }

  private void addInvolvements() {
    records.involvements.add(
        involvement(child(), Status.CHILD_IN_NEED_PLAN, day(20)).endedOn(day(10)).build());
    ChildId both = child();
    records.involvements.add(
        involvement(both, Status.CHILD_IN_NEED_PLAN, before(2, 10)).endedOn(day(18)).build());
    records.involvements.add(
        involvement(both, Status.CHILD_PROTECTION_PLAN, before(1, 8)).endedOn(day(18)).build());
    records.involvements.add(
        involvement(child(), Status.OPEN_FOR_ASSESSMENT, day(16)).endedOn(day(16)).build());
  }

  private void addVisits() {
    ChildId gone = child();
    records.involvements.add(
        involvement(gone, Status.CHILD_IN_NEED_PLAN, before(8, 4)).endedOn(day(3)).build());
    records.visits.add(Visit.of(gone, day(21), YesNoUnknown.YES));
    records.visits.add(
        Visit.builder()
            .child(child())
            .on(day(7))
            .childSeen(YesNoUnknown.NO)
            .seenAlone(YesNoUnknown.YES)
            .build());
  }
}
