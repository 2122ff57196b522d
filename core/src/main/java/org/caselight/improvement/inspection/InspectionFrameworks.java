package org.caselight.improvement.inspection;

import static org.caselight.improvement.Judgement.ADEQUATE;
import static org.caselight.improvement.Judgement.GOOD;
import static org.caselight.improvement.Judgement.INADEQUATE;
import static org.caselight.improvement.Judgement.OUTSTANDING;
import static org.caselight.improvement.Judgement.REQUIRES_IMPROVEMENT;

import java.time.LocalDate;

/**
 * The frameworks by which Ofsted has inspected councils' social care for children since 2009.
 *
 * <p>A first or last day that could not be confirmed is left open, and nothing is held against it.
 * Frameworks overlapped: none has a last day here.
 */
public final class InspectionFrameworks {
  private InspectionFrameworks() {}

  /**
   * Safeguarding and looked after children, from 1 April 2009: outstanding, good, adequate,
   * inadequate.
   *
   * <p>Source: Ofsted, Inspections of safeguarding and looked after children services, framework,
   * May 2009: "take effect from 1 April 2009". When the last was held was not confirmed.
   */
  public static final InspectionFramework SAFEGUARDING_AND_LOOKED_AFTER_2009 =
      InspectionFramework.builder()
          .name("inspections of safeguarding and looked after children services, 2009")
          .addJudgements(OUTSTANDING, GOOD, ADEQUATE, INADEQUATE)
          .firstDay(LocalDate.of(2009, 4, 1))
          .source(
              "Ofsted, Inspections of safeguarding and looked after children services, May 2009")
          .build();

  /**
   * Child protection, from 2012: outstanding, good, adequate, inadequate.
   *
   * <p>Source: Herefordshire, OFSTED Safeguarding Report, 2012: "a new national inspection
   * framework that would only be in place until April 2013". That was the plan of 2012; when it was
   * last used, and on which day of 2012 first, was not confirmed, and both days are left open.
   */
  public static final InspectionFramework CHILD_PROTECTION_2012 =
      InspectionFramework.builder()
          .name("inspections of local authority arrangements for the protection of children, 2012")
          .addJudgements(OUTSTANDING, GOOD, ADEQUATE, INADEQUATE)
          .source("Herefordshire, OFSTED Safeguarding Report, 2012")
          .build();

  /**
   * The single inspection framework, from 1 November 2013: outstanding, good, requires improvement
   * to be good, inadequate.
   *
   * <p>Source: Ofsted, New single framework for inspecting local authority services, press release
   * of September 2013: "Coming into effect from November 2013"; "Services that are less than 'good'
   * will no longer be judged adequate". When the last was held was not confirmed: councils judged
   * inadequate were inspected under it after the next one had come.
   */
  public static final InspectionFramework SINGLE_INSPECTION_2013 =
      InspectionFramework.builder()
          .name("single inspection framework, 2013")
          .addJudgements(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE)
          .firstDay(LocalDate.of(2013, 11, 1))
          .source("Ofsted, New single framework for inspecting local authority services, 2013")
          .build();

  /**
   * Inspecting local authority children's services (ILACS), from January 2018: outstanding, good,
   * requires improvement to be good, inadequate. Its visits and annual conversations bring no
   * overall judgement ({@link InspectionKind#bringsOverallJudgement}).
   *
   * <p>Source: Ofsted, Inspecting local authority children's services, first published in November
   * 2017; for the month, Leeds, One minute guide: "In January 2018, Ofsted adopted the ILACS". The
   * first day is taken to be the first of that month.
   */
  public static final InspectionFramework ILACS_2018 =
      InspectionFramework.builder()
          .name("inspecting local authority children's services, 2018")
          .addJudgements(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE)
          .firstDay(LocalDate.of(2018, 1, 1))
          .source("Ofsted, Inspecting local authority children's services")
          .build();
}
