package org.caselight.scorecard;

import java.util.Locale;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.Supervisions;
import org.caselight.caseload.WaitingSummary;
import org.caselight.casework.ChildrenByStatus;
import org.caselight.casework.care.PeriodsOfCare;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.casework.frontdoor.Contacts;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.protection.ChildProtectionConferences;
import org.caselight.casework.protection.ChildProtectionPlans;
import org.caselight.casework.visit.Visits;
import org.caselight.escalation.Disagreements;
import org.caselight.improvement.PlanRollUp;
import org.caselight.improvement.RecommendationCounts;
import org.caselight.improvement.assurance.CaseAudits;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.internal.Words;
import org.caselight.whistleblowing.WhistleblowingSummary;
import org.caselight.workforce.TeamCompositions;
import org.caselight.workforce.TrainingCoverage;
import org.caselight.workforce.WorkerChanges;
import org.caselight.workforce.WorkforceSnapshot;

/**
 * The indicators that this library has rules for, each with its definition, its source and the rule
 * that computes it.
 *
 * <p>Which way is better is as the Department for Education has it in the local authority
 * interactive tool where it is an indicator of the Department's: rates per 10,000 of children in
 * need, on plans and in care have no better way. Where figures count people says which small
 * numbers may give somebody away: {@link Indicator#people}.
 */
public enum KeyIndicator {
  /**
   * Cases held ÷ full-time equivalents of the workers who hold at least one, agency workers
   * included.
   */
  AVERAGE_CASELOAD(
      Subject.CASELOADS,
      "Average caseload",
      "cases held ÷ full-time equivalents of the workers who hold at least one, agency workers included",
      "DfE, Children's social work workforce, methodology, Average caseload",
      IndicatorUnit.AVERAGE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART,
      CaseloadRollUp.class,
      "serviceAverage"),
  /**
   * Teams whose average caseload is above the limit of their kind ÷ teams whose average is known;
   * at the limit is not over.
   */
  TEAMS_OVER_LIMIT(
      Subject.CASELOADS,
      "Teams over their caseload limit",
      "teams whose average caseload is above the limit of their kind ÷ teams whose average is known; at the limit is not over",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraphs 2.4 and 2.5",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.NOWHERE,
      CaseloadRollUp.class,
      "over"),
  /** Open cases that no worker holds. */
  UNALLOCATED_CASES(
      Subject.CASELOADS,
      "Cases without a worker",
      "open cases that no worker holds",
      "a convention of this library",
      IndicatorUnit.NUMBER,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART,
      WaitingSummary.class,
      "cases"),
  /** Cases whose supervision was due before the day ÷ cases with a due date. */
  SUPERVISION_OVERDUE(
      Subject.CASELOADS,
      "Supervision overdue",
      "cases whose supervision was due before the day ÷ cases with a due date",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.48",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Supervisions.class,
      "toOverdue"),
  /** Contacts passed on for an assessment or a child protection enquiry ÷ contacts. */
  CONTACTS_TO_SOCIAL_CARE(
      Subject.FRONT_DOOR,
      "Contacts that went to social care",
      "contacts passed on for an assessment or a child protection enquiry ÷ contacts",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.22",
      IndicatorUnit.SHARE,
      Polarity.NEITHER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Contacts.class,
      "toSocialCare"),
  /**
   * Referrals received; a child may be referred more than once; new information on an open case is
   * none.
   */
  REFERRALS(
      Subject.FRONT_DOOR,
      "Referrals",
      "referrals received; a child may be referred more than once; new information on an open case is none",
      "DfE, Children in need statistics, table C1",
      IndicatorUnit.NUMBER,
      Polarity.NEITHER,
      PeopleCounted.IN_PART,
      Referrals.class,
      "toReReferrals"),
  /** Referrals within twelve months of an earlier referral of the same child ÷ referrals. */
  RE_REFERRALS(
      Subject.FRONT_DOOR,
      "Re-referrals",
      "referrals within twelve months of an earlier referral of the same child ÷ referrals",
      "DfE, Children in need statistics, methodology, re-referrals, and table C1",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Referrals.class,
      "toReReferrals"),
  /** Referrals decided on within one working day ÷ referrals decided on. */
  DECISIONS_IN_TIME(
      Subject.FRONT_DOOR,
      "Decisions within a working day",
      "referrals decided on within one working day ÷ referrals decided on",
      "Working Together to Safeguard Children",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Referrals.class,
      "toDecidedInTime"),
  /** Referrals on which nothing was done ÷ referrals with an outcome. */
  NO_FURTHER_ACTION(
      Subject.FRONT_DOOR,
      "Referrals with no further action",
      "referrals on which nothing was done ÷ referrals with an outcome",
      "DfE, Children in need statistics, table C1",
      IndicatorUnit.SHARE,
      Polarity.NEITHER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Referrals.class,
      "toNoFurtherAction"),
  /** Assessments authorised on or before the 45th working day ÷ assessments authorised. */
  ASSESSMENTS_IN_TIME(
      Subject.FRONT_DOOR,
      "Assessments within 45 working days",
      "assessments authorised on or before the 45th working day ÷ assessments authorised",
      "Working Together to Safeguard Children; DfE, Children in need statistics, table C2",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Assessments.class,
      "toInTime"),
  /** Assessments not authorised whose 45th working day is past. */
  ASSESSMENTS_OVERDUE(
      Subject.FRONT_DOOR,
      "Open assessments overdue",
      "assessments not authorised whose 45th working day is past",
      "Working Together to Safeguard Children",
      IndicatorUnit.NUMBER,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART,
      Assessments.class,
      "toTimeliness"),
  /** Children whose visit was due before the day ÷ children with a visit due. */
  VISITS_OVERDUE(
      Subject.VISITS,
      "Children whose visit is overdue",
      "children whose visit was due before the day ÷ children with a visit due",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraphs 2.12 to 2.14",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Visits.class,
      "toOverdue"),
  /** Visits that saw the child alone ÷ visits that saw the child and say whether alone. */
  SEEN_ALONE(
      Subject.VISITS,
      "Visits on which the child was seen alone",
      "visits that saw the child alone ÷ visits that saw the child and say whether alone",
      "Working Together to Safeguard Children",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Visits.class,
      "toSeenAlone"),
  /** Children open to the service with a child in need plan, each once. */
  CHILDREN_IN_NEED(
      Subject.CHILDREN_IN_NEED,
      "Children in need",
      "children open to the service with a child in need plan, each once",
      "DfE, Children in need statistics",
      IndicatorUnit.NUMBER,
      Polarity.NEITHER,
      PeopleCounted.IN_PART,
      ChildrenByStatus.class,
      "primary"),
  /** Children open to the service on the day, each once, whatever their status. */
  CHILDREN_OPEN(
      Subject.CHILDREN_IN_NEED,
      "Children open to the service",
      "children open to the service on the day, each once, whatever their status",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.27",
      IndicatorUnit.NUMBER,
      Polarity.NEITHER,
      PeopleCounted.IN_PART,
      ChildrenByStatus.class,
      "children"),
  /** Children in need ÷ children aged 0 to 17 living in the area × 10,000. */
  CHILDREN_IN_NEED_RATE(
      Subject.CHILDREN_IN_NEED,
      "Rate of children in need",
      "children in need ÷ children aged 0 to 17 living in the area × 10,000",
      "DfE, Children in need statistics",
      IndicatorUnit.RATE_PER_10000,
      Polarity.NEITHER,
      PeopleCounted.IN_PART,
      ChildrenByStatus.class,
      "primary"),
  /**
   * Initial child protection conferences held within 15 working days of the strategy discussion ÷
   * conferences held.
   */
  CONFERENCES_IN_TIME(
      Subject.CHILD_PROTECTION,
      "Initial conferences within 15 working days",
      "initial child protection conferences held within 15 working days of the strategy discussion ÷ conferences held",
      "Working Together to Safeguard Children; DfE, Children in need statistics, table C4",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      ChildProtectionConferences.class,
      "toInTime"),
  /** Children on a child protection plan ÷ children aged 0 to 17 living in the area × 10,000. */
  PLAN_RATE(
      Subject.CHILD_PROTECTION,
      "Rate of children on child protection plans",
      "children on a child protection plan ÷ children aged 0 to 17 living in the area × 10,000",
      "DfE, Children in need statistics; Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.37",
      IndicatorUnit.RATE_PER_10000,
      Polarity.NEITHER,
      PeopleCounted.IN_PART,
      ChildrenByStatus.class,
      "holding"),
  /** Plans started of children with an earlier plan, however long ago ÷ plans started. */
  REPEAT_PLANS(
      Subject.CHILD_PROTECTION,
      "Repeat child protection plans",
      "plans started of children with an earlier plan, however long ago ÷ plans started",
      "DfE, Children in need statistics, table D3",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      ChildProtectionPlans.class,
      "toRepeatPlans"),
  /** Plans open for over 729 days ÷ plans open. */
  PLANS_OF_TWO_YEARS(
      Subject.CHILD_PROTECTION,
      "Child protection plans of two years or more",
      "plans open for over 729 days ÷ plans open",
      "DfE, Local authority interactive tool, child protection plans of two years or more",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      ChildProtectionPlans.class,
      "toTwoYearsOrMore"),
  /** Plans whose reviews were all in time ÷ plans open for at least three months. */
  PLAN_REVIEWS_IN_TIME(
      Subject.CHILD_PROTECTION,
      "Child protection plans reviewed in time",
      "plans whose reviews were all in time ÷ plans open for at least three months",
      "DfE, Children in need statistics, table D6",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      ChildProtectionPlans.class,
      "toReviewedInTime"),
  /** Children looked after on the day. */
  CHILDREN_IN_CARE(
      Subject.CARE,
      "Children in care",
      "children looked after on the day",
      "DfE, Children looked after in England including adoptions",
      IndicatorUnit.NUMBER,
      Polarity.NEITHER,
      PeopleCounted.IN_PART,
      PeriodsOfCare.class,
      "toInCare"),
  /** Children looked after ÷ children aged 0 to 17 living in the area × 10,000. */
  CARE_RATE(
      Subject.CARE,
      "Rate of children in care",
      "children looked after ÷ children aged 0 to 17 living in the area × 10,000",
      "DfE, Children looked after in England including adoptions; Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.40",
      IndicatorUnit.RATE_PER_10000,
      Polarity.NEITHER,
      PeopleCounted.IN_PART,
      PeriodsOfCare.class,
      "toInCare"),
  /**
   * Children in care whose reviews were all in time ÷ children in care with a review held or due.
   */
  CARE_REVIEWS_IN_TIME(
      Subject.CARE,
      "Children in care reviewed in time",
      "children in care whose reviews were all in time ÷ children in care with a review held or due",
      "SI 2010/959, regulation 33",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      PeriodsOfCare.class,
      "toReviewedInTime"),
  /** Children in care who had three or more placements in the twelve months ÷ children in care. */
  THREE_OR_MORE_PLACEMENTS(
      Subject.CARE,
      "Children with three or more placements in the year",
      "children in care who had three or more placements in the twelve months ÷ children in care",
      "DfE, Local authority interactive tool, placement stability",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      PeriodsOfCare.class,
      "toThreeOrMorePlacements"),
  /** Days from becoming looked after to ceasing ÷ periods of care that ceased. */
  DAYS_IN_CARE(
      Subject.CARE,
      "Average days in care of those who left",
      "days from becoming looked after to ceasing ÷ periods of care that ceased",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.43",
      IndicatorUnit.AVERAGE,
      Polarity.NEITHER,
      PeopleCounted.IN_WHOLE,
      PeriodsOfCare.class,
      "toDaysInCareOfCeasing"),
  /** Full-time equivalents who left in the twelve months ÷ in post at their end. */
  TURNOVER(
      Subject.WORKFORCE,
      "Turnover of social workers",
      "full-time equivalents who left in the twelve months ÷ in post at their end",
      "DfE, Children's social work workforce, methodology, turnover rate",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.NOWHERE,
      WorkforceSnapshot.class,
      "turnover"),
  /** Vacant full-time equivalents ÷ (vacant + in post). */
  VACANCY_RATE(
      Subject.WORKFORCE,
      "Vacancy rate",
      "vacant full-time equivalents ÷ (vacant + in post)",
      "DfE, Children's social work workforce, methodology, vacancy rate",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.NOWHERE,
      WorkforceSnapshot.class,
      "vacancyRate"),
  /** Agency full-time equivalents ÷ (agency + in post). */
  AGENCY_RATE(
      Subject.WORKFORCE,
      "Agency workers",
      "agency full-time equivalents ÷ (agency + in post)",
      "DfE, Children's social work workforce, methodology, agency worker rate",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.NOWHERE,
      WorkforceSnapshot.class,
      "agencyRate"),
  /** Working days lost ÷ (in post × 253 working days, or 254). */
  ABSENCE(
      Subject.WORKFORCE,
      "Sickness absence",
      "working days lost ÷ (in post × 253 working days, or 254)",
      "DfE, Children's social work workforce, absence rate; the days are worked out from its figures",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.NOWHERE,
      WorkforceSnapshot.class,
      "absence"),
  /**
   * Children whose social worker changed twice or more in the twelve months ÷ children with a
   * social worker.
   */
  CHANGES_OF_WORKER(
      Subject.WORKFORCE,
      "Children with two or more changes of social worker",
      "children whose social worker changed twice or more in the twelve months ÷ children with a social worker",
      "Children's Commissioner, Stability Index",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      WorkerChanges.class,
      "shareWithTwoOrMore"),
  /** Staff with a completed course that still holds ÷ staff it is for. */
  TRAINED(
      Subject.WORKFORCE,
      "Staff trained",
      "staff with a completed course that still holds ÷ staff it is for",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.69",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      TrainingCoverage.class,
      "share"),
  /**
   * Teams with somebody of each profession that the policy asks for ÷ teams of which it is known.
   */
  TEAMS_COMPLETE(
      Subject.WORKFORCE,
      "Teams with every adult-facing practitioner",
      "teams with somebody of each profession that the policy asks for ÷ teams of which it is known",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.66",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.NOWHERE,
      TeamCompositions.class,
      "toComplete"),
  /** Objectives of the action plan that are overdue or at risk ÷ objectives. */
  OBJECTIVES_LATE(
      Subject.IMPROVEMENT,
      "Objectives overdue or at risk",
      "objectives of the action plan that are overdue or at risk ÷ objectives",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.49",
      IndicatorUnit.SHARE,
      Polarity.LOWER_IS_BETTER,
      PeopleCounted.NOWHERE,
      PlanRollUp.class,
      "countByState"),
  /** Recommendations last reported as implemented ÷ recommendations. */
  RECOMMENDATIONS_IMPLEMENTED(
      Subject.IMPROVEMENT,
      "Recommendations implemented",
      "recommendations last reported as implemented ÷ recommendations",
      "Thurrock, Update on Recommendations from Social Care Services Review",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.NOWHERE,
      RecommendationCounts.class,
      "of"),
  /** Audits graded good or outstanding ÷ audits with a grade. */
  AUDITS_GOOD(
      Subject.IMPROVEMENT,
      "Case audits good or better",
      "audits graded good or outstanding ÷ audits with a grade",
      "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.51",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      CaseAudits.class,
      "toGoodOrBetter"),
  /** Concerns received in the year, whoever raised them and wherever. */
  WHISTLEBLOWING_RECORDS(
      Subject.WHISTLEBLOWING,
      "Whistleblowing records",
      "concerns received in the year, whoever raised them and wherever",
      "Cambridgeshire, Summary of whistleblowing referrals, 2024-25",
      IndicatorUnit.NUMBER,
      Polarity.NEITHER,
      PeopleCounted.IN_PART,
      WhistleblowingSummary.class,
      "records"),
  /** Records answered ÷ records with somebody to answer. */
  WHISTLEBLOWING_ANSWERED(
      Subject.WHISTLEBLOWING,
      "Whistleblowing records answered",
      "records answered ÷ records with somebody to answer",
      "Cambridgeshire, Summary of whistleblowing referrals, 2024-25",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      WhistleblowingSummary.class,
      "answered"),
  /** Disagreements settled within the limit of the whole process ÷ disagreements settled. */
  DISAGREEMENTS_IN_TIME(
      Subject.ESCALATION,
      "Disagreements settled in time",
      "disagreements settled within the limit of the whole process ÷ disagreements settled",
      "IRO Handbook, 2010, paragraph 6.2",
      IndicatorUnit.SHARE,
      Polarity.HIGHER_IS_BETTER,
      PeopleCounted.IN_PART_AND_WHOLE,
      Disagreements.class,
      "toTimeliness");

  private final Subject subject;

  @SuppressWarnings("Immutable") // It is; nothing but its abstract class says so.
  private final Indicator indicator;

  private final Class<?> room;
  private final String method;

  KeyIndicator(
      Subject subject,
      String title,
      String definition,
      String source,
      IndicatorUnit unit,
      Polarity polarity,
      PeopleCounted people,
      Class<?> room,
      String method) {
    this.subject = subject;
    this.indicator =
        Indicator.builder()
            .code(name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .title(title)
            .definition(definition)
            .source(source)
            .unit(unit)
            .polarity(polarity)
            .people(people)
            .build();
    this.room = room;
    this.method = method;
  }

  /**
   * What it is about.
   *
   * @return the subject
   */
  public Subject subject() {
    return subject;
  }

  /**
   * The indicator: code, title, definition, source, unit, decimals, polarity.
   *
   * @return the indicator
   */
  public Indicator indicator() {
    return indicator;
  }

  /**
   * The rule that computes it, for whoever looks for the code.
   *
   * @return such as {@code Referrals.toReReferrals}
   */
  public String rule() {
    return room.getSimpleName() + "." + method;
  }

  /** The class that holds the rule. */
  Class<?> room() {
    return room;
  }

  /** The name of the rule's method. */
  String method() {
    return method;
  }

  /**
   * Finds an indicator by its code.
   *
   * @param code such as {@code re-referrals}, in whatever case
   * @return the indicator
   * @throws IllegalArgumentException if there is none of that code
   */
  public static KeyIndicator parse(String code) {
    return Words.byLabel("code", values(), each -> each.indicator().code().orElseThrow(), code);
  }
}
