package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.ChildrenByStatus;
import org.caselight.casework.Involvement;
import org.caselight.casework.Involvements;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.care.ExitKind;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.care.PeriodsOfCare;
import org.caselight.casework.care.Placement;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.AssessmentClock;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Contacts;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.ChildProtectionPlans;
import org.caselight.casework.protection.Section47Enquiries;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.casework.visit.ChildToVisit;
import org.caselight.casework.visit.OverdueVisits;
import org.caselight.casework.visit.VisitDue;
import org.caselight.casework.visit.VisitFrequencies;
import org.caselight.casework.visit.VisitPolicy;
import org.caselight.casework.visit.Visits;
import org.caselight.figure.Count;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.TimelinessSummary;
import org.caselight.pathway.Pathways;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.series.MonthlySeries;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;

/**
 * What a council's records say on a day, and of the twelve months that end with it: each number as
 * a rule of the library answers it. Of a file that is not there it is that of no records.
 *
 * <p>Working days are those of England and Wales; assessments are timed from their start.
 */
final class CaseworkMeasures {
  /** Opened again sooner than so many days after the last end is worth a look: a local choice. */
  static final int REOPENED_WITHIN_DAYS = 14;

  /** As many months as a control chart is drawn of. */
  private static final int MONTHS_OF_A_CHART = 24;

  private static final WorkingDays DAYS = WorkingDays.ENGLAND_AND_WALES;

  private static final AssessmentClock CLOCK = AssessmentClock.FROM_ASSESSMENT_START;

  private static final Team NO_TEAM = CaseworkWords.team("no team recorded");

  private final CaseworkFolder folder;
  private final LocalDate asAt;
  private final DateRange period;

  private CaseworkMeasures(CaseworkFolder folder, LocalDate asAt) {
    this.folder = folder;
    this.asAt = asAt;
    this.period = DateRange.twelveMonthsTo(asAt);
  }

  static CaseworkMeasures of(CaseworkFolder folder, LocalDate asAt) {
    return new CaseworkMeasures(folder, asAt);
  }

  /**
   * The same of the twelve months before, on their last day: for the direction of travel. What the
   * records do not reach back to, visits above all, they do not say.
   */
  CaseworkMeasures before() {
    return of(folder, period.from().minusDays(1));
  }

  LocalDate asAt() {
    return asAt;
  }

  DateRange period() {
    return period;
  }

  /** A count for each 10,000 children; empty if nobody says how many live there. */
  Optional<Rate> per10000(Count count) {
    return Optional.ofNullable(folder.population().get(populationYear()))
        .map(children -> Rate.per10000(count.count(), children));
  }

  /** The year whose estimate of children rates are by. */
  int populationYear() {
    return ReportingYear.containing(asAt).populationYear();
  }

  // The front door

  Count contacts() {
    return contactsReceived().collect(Measures.toCount());
  }

  /** The share of contacts that went to social care, for an assessment or an enquiry. */
  Measured<Proportion> contactsToSocialCare() {
    return contactsReceived().collect(Contacts.toSocialCare());
  }

  private Stream<Contact> contactsReceived() {
    return folder.contacts().stream().filter(contact -> period.contains(contact.receivedOn()));
  }

  Measured<Count> referrals() {
    return referralsReceived()
        .collect(Measures.leavingOut(Referral::whyLeftOut, Measures.toCount()));
  }

  private Stream<Referral> referralsReceived() {
    return folder.referrals().stream().filter(referral -> period.contains(referral.receivedOn()));
  }

  /**
   * Referrals by month: of the last 24 months that are over on the day, as far as the records reach
   * back.
   */
  MonthlySeries referralsByMonth() {
    ImmutableList<Referral> counted =
        folder.referrals().stream()
            .filter(referral -> referral.whyLeftOut().isEmpty())
            .collect(toImmutableList());
    YearMonth last = YearMonth.from(asAt.plusDays(1)).minusMonths(1);
    YearMonth earliest = last.minusMonths(MONTHS_OF_A_CHART - 1L);
    return counted.stream()
        .map(Referral::receivedOn)
        .min(LocalDate::compareTo)
        .map(YearMonth::from)
        .map(begin -> begin.isBefore(earliest) ? earliest : begin)
        .filter(first -> !first.isAfter(last))
        .map(first -> byMonth(counted, DateRange.ofMonths(first, last)))
        .orElse(MonthlySeries.EMPTY);
  }

  private static MonthlySeries byMonth(ImmutableList<Referral> referrals, DateRange months) {
    return MonthlySeries.ofFigures(
        referrals.stream()
            .filter(referral -> months.contains(referral.receivedOn()))
            .collect(Measures.byMonth(months, Referral::receivedOn, Measures.toCount())),
        0);
  }

  RepeatShare reReferrals() {
    return folder.referrals().stream().collect(Referrals.toReReferrals(period));
  }

  /** By the team a referral was given to, whichever team had the child before. */
  ImmutableSortedMap<Team, RepeatShare> reReferralsByTeam() {
    return folder.referrals().stream()
        .collect(Referrals.toReReferralsBy(referral -> referral.team().orElse(NO_TEAM), period));
  }

  /** The share decided within a working day, of the referrals decided in the twelve months. */
  Measured<Proportion> decidedInTime() {
    return folder.referrals().stream().collect(Referrals.toDecidedInTime(period, DAYS));
  }

  /** How the decisions on the referrals of the twelve months stand on the day. */
  Measured<TimelinessSummary> decisions() {
    return referralsReceived().collect(Referrals.toDecisionTimeliness(DAYS, asAt));
  }

  Measured<Proportion> noFurtherAction() {
    return referralsReceived().collect(Referrals.toNoFurtherAction());
  }

  /** The share authorised within 45 working days, of those authorised in the twelve months. */
  Measured<Proportion> assessmentsInTime() {
    return folder.assessments().stream().collect(Assessments.toInTime(period, CLOCK, DAYS));
  }

  /** How the assessments stand that are open on the day. */
  Measured<TimelinessSummary> openAssessments() {
    return folder.assessments().stream()
        .filter(assessment -> assessment.isOpenOn(asAt))
        .collect(Assessments.toTimeliness(CLOCK, DAYS, asAt));
  }

  /** The list behind the overdue ones of {@link #openAssessments}. */
  ImmutableList<Assessment> overdueAssessments() {
    return folder.assessments().stream()
        .filter(assessment -> assessment.isOverdue(CLOCK, DAYS, asAt))
        .collect(toImmutableList());
  }

  // Protection

  Measured<Count> section47Enquiries() {
    return folder.enquiries().stream().collect(ChildSpans.toStartedIn(period));
  }

  /** The share held within 15 working days, of the initial conferences of the twelve months. */
  Measured<Proportion> initialConferencesInTime() {
    return folder.enquiries().stream()
        .collect(Section47Enquiries.toConferencesInTime(period, DAYS));
  }

  /** Enquiries whose initial conference is overdue on the day. */
  ImmutableList<Section47Enquiry> overdueConferences() {
    return folder.enquiries().stream()
        .filter(enquiry -> enquiry.isConferenceOverdue(DAYS, asAt))
        .collect(toImmutableList());
  }

  Measured<Count> plansStarted() {
    return folder.plans().stream().collect(ChildSpans.toStartedIn(period));
  }

  /** The share of plans started in the twelve months that are a child's second or a later one. */
  RepeatShare repeatPlans() {
    return folder.plans().stream().collect(ChildProtectionPlans.toRepeatPlans(period));
  }

  Measured<Count> plansOpen() {
    return folder.plans().stream().collect(ChildSpans.toOpenOn(asAt));
  }

  Measured<Proportion> plansOfTwoYearsOrMore() {
    return folder.plans().stream().collect(ChildProtectionPlans.toTwoYearsOrMore(asAt));
  }

  /** The list behind {@link #plansOfTwoYearsOrMore}. */
  ImmutableList<ChildProtectionPlan> longPlans() {
    return folder.plans().stream()
        .filter(plan -> plan.isOpenOn(asAt) && plan.hasLastedTwoYears(asAt))
        .collect(toImmutableList());
  }

  Measured<Proportion> plansReviewedInTime() {
    return folder.plans().stream().collect(ChildProtectionPlans.toReviewedInTime(asAt));
  }

  /** Plans whose next review is overdue on the day. */
  ImmutableList<ChildProtectionPlan> overduePlanReviews() {
    return folder.plans().stream()
        .filter(plan -> isOverdue(plan.reviewTimeliness(asAt)))
        .collect(toImmutableList());
  }

  private static boolean isOverdue(Optional<Timeliness> timeliness) {
    return timeliness.equals(Optional.of(Timeliness.OVERDUE));
  }

  /** Plans open on the day, by category of abuse. */
  Measured<ImmutableSortedMap<CategoryOfAbuse, Measured<Count>>> plansByCategory() {
    return folder.plans().stream()
        .collect(ChildProtectionPlans.byCategory(ChildSpans.toOpenOn(asAt)));
  }

  // Open children, and children in care

  Measured<ChildrenByStatus> childrenByStatus() {
    return folder.involvements().stream().collect(Involvements.toChildrenByStatus(asAt));
  }

  /** Involvements open on the day that nobody holds. */
  ImmutableList<Involvement> withoutWorker() {
    return folder.involvements().stream().collect(Involvements.toWithoutWorker(asAt));
  }

  Measured<Count> childrenInCare() {
    return folder.periodsOfCare().stream().collect(PeriodsOfCare.toInCare(asAt));
  }

  Measured<Proportion> careReviewedInTime() {
    return folder.periodsOfCare().stream().collect(PeriodsOfCare.toReviewedInTime(DAYS, asAt));
  }

  /** Children in care whose next review is overdue on the day. */
  ImmutableList<PeriodOfCare> overdueCareReviews() {
    return folder.periodsOfCare().stream()
        .filter(care -> isOverdue(care.reviewTimeliness(DAYS, asAt)))
        .collect(toImmutableList());
  }

  /** Children who ceased to be in care in the twelve months. */
  Measured<Count> ceasedToBeInCare() {
    return folder.periodsOfCare().stream().collect(PeriodsOfCare.toCeasing(period));
  }

  Measured<ImmutableSortedMap<ExitKind, Long>> exitsFromCare() {
    return folder.periodsOfCare().stream().collect(PeriodsOfCare.toExits(period));
  }

  /** How long they had been in care who ceased to be in the twelve months; it has an average. */
  Measured<DurationSummary> daysInCareOfCeasing() {
    return folder.periodsOfCare().stream().collect(PeriodsOfCare.toDaysInCareOfCeasing(period));
  }

  /** Of the children in care on the day, over the twelve months. */
  Measured<Proportion> threeOrMorePlacements() {
    return folder.periodsOfCare().stream().collect(PeriodsOfCare.toThreeOrMorePlacements(asAt));
  }

  // Visits

  /**
   * How often children are to be visited: as the council says; where it does not, children in care
   * as the regulations say, and nobody else, for of them no regulation says.
   */
  VisitPolicy visitPolicy() {
    VisitPolicy.Builder policy =
        VisitPolicy.builder().name("visits").putAllFrequencies(folder.frequencies());
    return hasOwnFrequencyInCare()
        ? policy.build()
        : policy.putFrequency(Status.IN_CARE, VisitFrequencies.PLACEMENT).build();
  }

  private boolean hasOwnFrequencyInCare() {
    return folder.frequencies().containsKey(Status.IN_CARE);
  }

  /** Which visits are due on the day, a child once. */
  private ImmutableList<VisitDue> visitsDue() {
    return Visits.due(childrenToVisit(), folder.visits(), visitPolicy(), DAYS, asAt);
  }

  /** Every child in every status open on the day; in care, from the start of the placement. */
  private ImmutableList<ChildToVisit> childrenToVisit() {
    ImmutableListMultimap<ChildId, PeriodOfCare> inCare =
        folder.periodsOfCare().stream()
            .filter(care -> care.isOpenOn(asAt) && care.whyLeftOut().isEmpty())
            .collect(toImmutableListMultimap(PeriodOfCare::child, care -> care));
    return folder.involvements().stream()
        .filter(involvement -> involvement.isOpenOn(asAt))
        .map(
            involvement ->
                toVisit(
                    involvement,
                    involvement.status() == Status.IN_CARE
                        ? inCare.get(involvement.child()).stream()
                            .flatMap(care -> care.placementOn(asAt).stream())
                            .findFirst()
                        : Optional.empty()))
        .collect(toImmutableList());
  }

  private static ChildToVisit toVisit(Involvement involvement, Optional<Placement> placement) {
    return ChildToVisit.builder()
        .child(involvement.child())
        .status(involvement.status())
        .since(placement.map(Placement::startedOn).orElse(involvement.startedOn()))
        .team(involvement.team())
        .worker(involvement.worker())
        .build();
  }

  /** Visits overdue on the day, by status; nobody says why. */
  OverdueVisits overdueVisits() {
    return visitsDue().stream()
        .collect(Visits.toOverdueVisits(ImmutableList.of(), visitPolicy(), asAt));
  }

  /**
   * The share of children to visit whose visit is overdue, by the status under which it is, or
   * under which the next is due: each child once.
   */
  Measured<ImmutableSortedMap<Status, Proportion>> visitsOverdueByStatus() {
    return visitsDue().stream()
        .collect(
            Measures.leavingOut(
                VisitDue::whyNoDueDate,
                Measures.byKey(
                    visitPolicy().frequencies().keySet(),
                    due -> due.countedUnder().or(due::dueUnder).orElseThrow(),
                    Measures.toProportion(VisitDue::isOverdue))));
  }

  /** The share of children to visit who were seen in time: whose visit is not overdue. */
  Measured<Proportion> childrenSeenInTime() {
    return visitsDue().stream()
        .collect(
            Measures.leavingOut(
                VisitDue::whyNoDueDate, Measures.toProportion(due -> !due.isOverdue())));
  }

  /** The share seen alone, of the visits of the twelve months that saw the child. */
  Measured<Proportion> seenAlone() {
    return folder.visits().stream().collect(Visits.toSeenAlone(period));
  }

  // The records

  /** What is wrong with the records, of whatever day; between files only where both are there. */
  ImmutableList<DataIssue<?>> issues() {
    return Stream.concat(issuesWithin(), issuesBetween()).collect(toImmutableList());
  }

  private Stream<DataIssue<?>> issuesWithin() {
    return Stream.of(
            folder.referrals().stream().collect(Referrals.toIssues()),
            folder.assessments().stream().collect(Assessments.toIssues()),
            folder.enquiries().stream().collect(Section47Enquiries.toIssues()),
            folder.plans().stream().collect(ChildProtectionPlans.toIssues()),
            folder.periodsOfCare().stream().collect(PeriodsOfCare.toIssues()),
            folder.involvements().stream().collect(Involvements.toIssues(REOPENED_WITHIN_DAYS)),
            folder.visits().stream().collect(Visits.toIssues(folder.involvements())))
        .flatMap(List::stream);
  }

  private Stream<DataIssue<?>> issuesBetween() {
    if (folder.referrals().isEmpty()) {
      return Stream.of();
    }
    ImmutableList<DataIssue<ImmutableList<Referral>>> withAssessments =
        folder.assessments().isEmpty()
            ? ImmutableList.of()
            : folder.referrals().stream().collect(Referrals.toIssuesWith(folder.assessments()));
    return Stream.of(
            folder.contacts().stream().collect(Contacts.toIssuesWith(folder.referrals())),
            withAssessments,
            Pathways.issues(folder.casework()))
        .flatMap(List::stream);
  }

  ImmutableSortedMap<Severity, Count> issuesBySeverity() {
    return issues().stream()
        .collect(
            Measures.byKey(List.of(Severity.values()), DataIssue::severity, Measures.toCount()));
  }
}
