package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.frontdoor.AssessmentClock;
import org.caselight.casework.frontdoor.Destination;
import org.caselight.casework.frontdoor.RoutingPolicy;
import org.caselight.casework.visit.VisitFrequencies;
import org.caselight.casework.visit.VisitFrequency;
import org.caselight.casework.visit.VisitPolicy;
import org.caselight.pathway.PathwayLimits;
import org.caselight.pathway.PathwayStep;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;

/** The made-up council: its teams, and what each council has to settle for itself. */
final class Council {
  static final WorkingDays DAYS = WorkingDays.ENGLAND_AND_WALES;

  static final Team FRONT_DOOR = Team.of("Front Door", TeamKind.FRONT_DOOR);
  static final Team ASSESSMENT_NORTH = Team.of("Assessment North", TeamKind.ASSESSMENT);
  static final Team ASSESSMENT_SOUTH = Team.of("Assessment South", TeamKind.ASSESSMENT);
  static final Team CHILDRENS_NORTH = Team.of("Children's North", TeamKind.CHILDRENS);
  static final Team CHILDRENS_SOUTH = Team.of("Children's South", TeamKind.CHILDRENS);
  static final Team DISABILITY = Team.of("Disability", TeamKind.DISABILITY);
  static final Team IN_CARE = Team.of("Children in Care", TeamKind.CHILDREN_IN_CARE);
  static final Team CARE_LEAVING = Team.of("Care Leaving", TeamKind.CARE_LEAVING);
  static final Team EARLY_HELP = Team.of("Early Help", TeamKind.EARLY_HELP);

  /** Where a record names no team; it comes last in no order but its name's. */
  static final Team NO_TEAM = Team.of("no team recorded", TeamKind.OTHER);

  /** Every team, in the order in which a child meets them. */
  static final ImmutableList<Team> TEAMS =
      ImmutableList.of(
          FRONT_DOOR,
          ASSESSMENT_NORTH,
          ASSESSMENT_SOUTH,
          CHILDRENS_NORTH,
          CHILDRENS_SOUTH,
          DISABILITY,
          IN_CARE,
          CARE_LEAVING,
          EARLY_HELP);

  static final String HARM = "risk of significant harm";
  static final String NEED = "in need of assessment";
  static final String HELP = "early help threshold";
  static final String QUESTION = "asks for information";
  static final String OTHER_AGENCY = "for another agency";
  static final String NO_CONCERN = "no concern for a child";

  static final RoutingPolicy ROUTING =
      RoutingPolicy.builder()
          .name("made-up front door")
          .addRoute(HARM, Destination.CHILD_PROTECTION_ENQUIRY)
          .addRoute(NEED, Destination.SOCIAL_CARE_ASSESSMENT)
          .addRoute(HELP, Destination.EARLY_HELP)
          .addRoute(OTHER_AGENCY, Destination.OTHER_AGENCY)
          .addRoute(QUESTION, Destination.INFORMATION_AND_ADVICE)
          .addRoute(NO_CONCERN, Destination.NO_FURTHER_ACTION)
          .whereUnclear(Destination.MASH)
          .build();

  /** For children in care the regulations' own; for the rest no regulation says. */
  static final VisitPolicy VISITS =
      VisitPolicy.builder()
          .name("made-up visits")
          .putFrequency(Status.IN_CARE, VisitFrequencies.PLACEMENT)
          .putFrequency(
              Status.CHILD_PROTECTION_PLAN, VisitFrequency.every(TimeLimit.workingDays(15)))
          .putFrequency(Status.CHILD_IN_NEED_PLAN, VisitFrequency.every(TimeLimit.weeks(6)))
          .putFrequency(
              Status.OPEN_FOR_ASSESSMENT,
              VisitFrequency.firstThenEvery(TimeLimit.workingDays(10), TimeLimit.workingDays(20)))
          .putFrequency(Status.CARE_LEAVER, VisitFrequency.every(TimeLimit.weeks(8)))
          .build();

  /** How long after a referral a step still counts as where it led. */
  static final PathwayLimits PATHWAYS =
      PathwayLimits.builder()
          .putLimit(PathwayStep.ASSESSMENT, TimeLimit.days(30))
          .putLimit(PathwayStep.SECTION_47_ENQUIRY, TimeLimit.days(60))
          .putLimit(PathwayStep.CHILD_PROTECTION_PLAN, TimeLimit.days(90))
          .putLimit(PathwayStep.CARE, TimeLimit.months(6))
          .putLimit(PathwayStep.RE_REFERRAL, TimeLimit.months(6))
          .build();

  /** How long after a contact a referral still counts as what it became. */
  static final TimeLimit CONVERSION = TimeLimit.days(7);

  /** How long after a step down a referral still counts as coming back. */
  static final TimeLimit COMING_BACK = TimeLimit.months(6);

  /** Opened again sooner than so many days after the last end is worth a look. */
  static final int REOPENED_WITHIN_DAYS = 14;

  static final AssessmentClock CLOCK = AssessmentClock.FROM_ASSESSMENT_START;

  private Council() {}
}
