package org.caselight.casework;

import org.caselight.calendar.TimeLimit;

/**
 * The time limits that statute or statutory guidance fixes for the whole country.
 *
 * <p>Each says where it is written and how far that was verified for this library: <em>primary</em>
 * means that the text of the regulation was read, <em>secondary</em> that somebody else's quotation
 * of it was. Read the original before you rely on a secondary one. Limits that each authority sets
 * for itself, as for visits to children in need or on child protection plans, are not here and have
 * no default.
 *
 * <p>Two limits of guidance are in units that {@link TimeLimit} does not have, and are left out:
 * the return home interview (72 hours) and the review of a personal education plan (each school
 * term).
 */
public final class StatutoryTimeLimits {
  private StatutoryTimeLimits() {}

  /**
   * Decision on a referral, from its receipt: 1 working day.
   *
   * <p>Working Together to Safeguard Children (statutory guidance). Secondary: a summary of the
   * edition of 2013; the same figure in the editions of 2018 and 2023 was not read verbatim.
   */
  public static final TimeLimit DECISION_ON_REFERRAL = TimeLimit.workingDays(1);

  /**
   * Completion of an assessment: 45 working days.
   *
   * <p>Working Together (statutory guidance), from the referral. Secondary, quoting the edition of
   * 2018: "no longer than 45 working days from the point of referral"; if exceeded, record the
   * reasons. The children in need census counts the same number from the assessment's own start.
   */
  public static final TimeLimit ASSESSMENT = TimeLimit.workingDays(45);

  /**
   * Initial child protection conference, from the strategy discussion that initiated the section 47
   * enquiry: 15 working days.
   *
   * <p>Working Together (statutory guidance). Secondary, and the data item specification of a
   * public data model.
   */
  public static final TimeLimit INITIAL_CONFERENCE = TimeLimit.workingDays(15);

  /**
   * First core group, from the initial child protection conference: 10 working days.
   *
   * <p>Working Together (statutory guidance). Secondary.
   */
  public static final TimeLimit FIRST_CORE_GROUP = TimeLimit.workingDays(10);

  /**
   * First review child protection conference, from the initial one: 3 months.
   *
   * <p>Working Together (statutory guidance). Secondary.
   */
  public static final TimeLimit FIRST_REVIEW_CONFERENCE = TimeLimit.months(3);

  /**
   * Later review child protection conferences, from the review before: 6 months.
   *
   * <p>Working Together (statutory guidance). Secondary.
   */
  public static final TimeLimit LATER_REVIEW_CONFERENCE = TimeLimit.months(6);

  /**
   * First visit to a looked-after child, from the start of the placement: 1 week.
   *
   * <p>Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959),
   * regulation 28(2)(a). Primary text read.
   */
  public static final TimeLimit FIRST_VISIT_IN_PLACEMENT = TimeLimit.weeks(1);

  /**
   * Visits to a looked-after child in the first year of the placement, from the visit before: 6
   * weeks.
   *
   * <p>SI 2010/959, regulation 28(2)(b). Primary text read.
   */
  public static final TimeLimit VISIT_IN_FIRST_YEAR_OF_PLACEMENT = TimeLimit.weeks(6);

  /**
   * Visits to a looked-after child after the first year of a placement that is meant to last until
   * 18, from the visit before: 3 months.
   *
   * <p>SI 2010/959, regulation 28(2)(c)(i). Primary text read.
   */
  public static final TimeLimit VISIT_IN_PLACEMENT_TO_18 = TimeLimit.months(3);

  /**
   * Visits to a looked-after child after the first year of any other placement, from the visit
   * before: 6 weeks.
   *
   * <p>SI 2010/959, regulation 28(2)(c)(ii). Primary text read.
   */
  public static final TimeLimit VISIT_AFTER_FIRST_YEAR = TimeLimit.weeks(6);

  /**
   * Visits to a child in a long-term foster placement of more than a year who agrees to it, from
   * the visit before: 6 months.
   *
   * <p>SI 2010/959, regulation 28(3A), inserted in 2015. Secondary.
   */
  public static final TimeLimit VISIT_IN_LONG_TERM_FOSTERING = TimeLimit.months(6);

  /**
   * Visits to a child placed with a parent before assessment (regulation 19), until the first
   * review, from the visit before: 1 week.
   *
   * <p>SI 2010/959, regulation 28(3)(a). Primary text read.
   */
  public static final TimeLimit VISIT_PLACED_WITH_PARENT_BEFORE_ASSESSMENT = TimeLimit.weeks(1);

  /**
   * Visits to a child with a temporarily approved carer (regulation 24) or, under an interim care
   * order, with a parent, after the first review, from the visit before: 4 weeks.
   *
   * <p>SI 2010/959, regulation 28(4)(b). Primary text read.
   */
  public static final TimeLimit VISIT_TEMPORARY_APPROVAL_OR_INTERIM_ORDER = TimeLimit.weeks(4);

  /**
   * First review of a looked-after child, from becoming looked after: 20 working days.
   *
   * <p>SI 2010/959, regulation 33(1). Primary text read.
   */
  public static final TimeLimit FIRST_CARE_REVIEW = TimeLimit.workingDays(20);

  /**
   * Second review of a looked-after child, from the first: 3 months.
   *
   * <p>SI 2010/959, regulation 33(2). Primary text read.
   */
  public static final TimeLimit SECOND_CARE_REVIEW = TimeLimit.months(3);

  /**
   * Later reviews of a looked-after child, from the review before: 6 months.
   *
   * <p>SI 2010/959, regulation 33(2). Primary text read.
   */
  public static final TimeLimit LATER_CARE_REVIEW = TimeLimit.months(6);

  /**
   * Initial health assessment, from becoming looked after: 20 working days.
   *
   * <p>Promoting the health and well-being of looked-after children, statutory guidance, March
   * 2015. Secondary; one authority's scrutiny minutes state 28 days.
   */
  public static final TimeLimit INITIAL_HEALTH_ASSESSMENT = TimeLimit.workingDays(20);

  /**
   * Review health assessment of a looked-after child under five, from the one before: 6 months.
   *
   * <p>Promoting the health and well-being of looked-after children, statutory guidance, March
   * 2015. Secondary.
   */
  public static final TimeLimit REVIEW_HEALTH_ASSESSMENT_UNDER_5 = TimeLimit.months(6);

  /**
   * Review health assessment of a looked-after child of five or more, from the one before: 12
   * months.
   *
   * <p>Promoting the health and well-being of looked-after children, statutory guidance, March
   * 2015. Secondary.
   */
  public static final TimeLimit REVIEW_HEALTH_ASSESSMENT_FROM_5 = TimeLimit.months(12);

  /**
   * Personal education plan initiated, from becoming looked after: 10 working days.
   *
   * <p>Promoting the education of looked-after children, statutory guidance, 2018. Secondary; two
   * authorities state 20 working days.
   */
  public static final TimeLimit PERSONAL_EDUCATION_PLAN = TimeLimit.workingDays(10);

  /**
   * Transfer-in child protection conference, from the notification that the child has moved in: 15
   * working days.
   *
   * <p>Working Together (statutory guidance). Secondary: no text of it was read.
   */
  public static final TimeLimit TRANSFER_IN_CONFERENCE = TimeLimit.workingDays(15);
}
