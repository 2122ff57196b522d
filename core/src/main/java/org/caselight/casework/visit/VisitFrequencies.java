package org.caselight.casework.visit;

import org.caselight.casework.StatutoryTimeLimits;

/**
 * The frequencies of visits that regulations fix: those to looked-after children.
 *
 * <p>All are of regulation 28 of the Care Planning, Placement and Case Review (England) Regulations
 * 2010 (SI 2010/959). Each says how far its text was verified for this library: <em>primary</em>
 * means that the text of the regulation, as made, was read, <em>secondary</em> that somebody else's
 * quotation of it was. They are the least that has to be done; a council may visit more often.
 *
 * <p>Under each, time is counted from the start of the <em>placement</em>: give that as {@link
 * ChildToVisit#since}. Regulation 28(5), a child living with a parent under a care order ("within
 * one week of the making of the care order, and thereafter at intervals of not more than six
 * weeks"), is {@link #PLACEMENT} counted from the day of the order.
 *
 * <p>No regulation fixes how often a child on a child protection plan or a child in need plan is
 * visited. Councils do, and differently (10 working days, 14 days, 4 weeks): there is no preset and
 * no default.
 */
public final class VisitFrequencies {
  private VisitFrequencies() {}

  /**
   * A placement that is not meant to last until 18: within 1 week of its start, then every 6 weeks.
   *
   * <p>Regulation 28(2): "(a) within one week of the start of any placement, (b) at intervals of
   * not more than six weeks for the first year of any placement, and (c) thereafter … (ii) … in any
   * other case, at intervals of not more than six weeks". Primary text read.
   */
  public static final VisitFrequency PLACEMENT =
      VisitFrequency.builder()
          .first(StatutoryTimeLimits.FIRST_VISIT_IN_PLACEMENT)
          .then(StatutoryTimeLimits.VISIT_IN_FIRST_YEAR_OF_PLACEMENT)
          .afterFirstYear(StatutoryTimeLimits.VISIT_AFTER_FIRST_YEAR)
          .build();

  /**
   * A placement that is meant to last until 18: within 1 week of its start, every 6 weeks in its
   * first year, then every 3 months.
   *
   * <p>Regulation 28(2): "(c) thereafter (i) where the placement is intended to last until C is
   * aged 18, at intervals of not more than three months". Primary text read.
   */
  public static final VisitFrequency PLACEMENT_TO_18 =
      VisitFrequency.builder()
          .first(StatutoryTimeLimits.FIRST_VISIT_IN_PLACEMENT)
          .then(StatutoryTimeLimits.VISIT_IN_FIRST_YEAR_OF_PLACEMENT)
          .afterFirstYear(StatutoryTimeLimits.VISIT_IN_PLACEMENT_TO_18)
          .build();

  /**
   * A long-term foster placement of a child who, being of sufficient age and understanding, agrees
   * to be visited less often: within 1 week of its start, every 6 weeks in its first year, then
   * every 6 months.
   *
   * <p>Regulation 28(3A), inserted in 2015. Secondary: read the original, and use it for a child
   * whose agreement is recorded.
   */
  public static final VisitFrequency LONG_TERM_FOSTERING =
      VisitFrequency.builder()
          .first(StatutoryTimeLimits.FIRST_VISIT_IN_PLACEMENT)
          .then(StatutoryTimeLimits.VISIT_IN_FIRST_YEAR_OF_PLACEMENT)
          .afterFirstYear(StatutoryTimeLimits.VISIT_IN_LONG_TERM_FOSTERING)
          .build();

  /**
   * A child placed with a parent before the assessment is completed (regulation 19), until the
   * first review: every week.
   *
   * <p>Regulation 28(3)(a): "at least once a week until the first review". Primary text read. After
   * that review every 6 weeks (regulation 28(3)(b)): give the child {@link #PLACEMENT} from then.
   */
  public static final VisitFrequency PLACED_WITH_PARENT_BEFORE_ASSESSMENT =
      VisitFrequency.every(StatutoryTimeLimits.VISIT_PLACED_WITH_PARENT_BEFORE_ASSESSMENT);

  /**
   * A child with a temporarily approved carer (regulation 24) or, under an interim care order, with
   * a parent, after the first review: every 4 weeks.
   *
   * <p>Regulation 28(4)(b): "thereafter at intervals of not more than four weeks". Primary text
   * read. Until that review every week (regulation 28(4)(a)): give the child {@link
   * #PLACED_WITH_PARENT_BEFORE_ASSESSMENT}, which is the same, until then.
   */
  public static final VisitFrequency TEMPORARY_APPROVAL_OR_INTERIM_ORDER =
      VisitFrequency.every(StatutoryTimeLimits.VISIT_TEMPORARY_APPROVAL_OR_INTERIM_ORDER);
}
