package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.PrimaryNeed;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.casework.frontdoor.ReferralSource;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.examples.dutyweek.MadeUpChild.Stretch;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;

/**
 * Makes up how a child fares after a referral: assessment, enquiry, plans, care, and out again.
 *
 * <p>All of it is thrown at once, to its end; what lies after the day of the report is not on
 * record yet. How often and how long are this program's inventions, after the shape of England's
 * published figures.
 */
final class MadeUpJourney {
  private static final ImmutableList<ReferralSource> SOURCES =
      ImmutableList.of(
          ReferralSource.POLICE,
          ReferralSource.SCHOOLS,
          ReferralSource.HEALTH_VISITOR,
          ReferralSource.ACCIDENT_AND_EMERGENCY,
          ReferralSource.FAMILY,
          ReferralSource.OTHER_INTERNAL,
          ReferralSource.EARLY_HELP,
          ReferralSource.HOUSING,
          ReferralSource.OTHER_LEGAL_AGENCY,
          ReferralSource.ANONYMOUS);
  private static final ImmutableList<PrimaryNeed> NEEDS =
      ImmutableList.of(
          PrimaryNeed.ABUSE_OR_NEGLECT,
          PrimaryNeed.FAMILY_DYSFUNCTION,
          PrimaryNeed.FAMILY_IN_ACUTE_STRESS,
          PrimaryNeed.PARENTAL_DISABILITY_OR_ILLNESS,
          PrimaryNeed.SOCIALLY_UNACCEPTABLE_BEHAVIOUR);
  private static final ImmutableList<CategoryOfAbuse> CATEGORIES =
      ImmutableList.of(
          CategoryOfAbuse.NEGLECT,
          CategoryOfAbuse.EMOTIONAL_ABUSE,
          CategoryOfAbuse.PHYSICAL_ABUSE,
          CategoryOfAbuse.SEXUAL_ABUSE,
          CategoryOfAbuse.MULTIPLE_OR_NOT_RECOMMENDED);

  private final Chance chance;
  private final LocalDate today;
  private final MadeUpCare care;
  private int references;

  MadeUpJourney(Chance chance, LocalDate today) {
    this.chance = chance;
    this.today = today;
    this.care = new MadeUpCare(chance, today);
  }

  /** What happened before the day of the report is on record. */
  private Optional<LocalDate> known(LocalDate day) {
    return Optional.of(day).filter(this::isKnown);
  }

  private boolean isKnown(LocalDate day) {
    return day.isBefore(today);
  }

  /** A contact that became no referral. */
  void contactOnly(MadeUpChild child, LocalDate on) {
    Set<String> criteria =
        switch (chance.weighted(34, 20, 12, 22, 12)) {
          case 0 -> Set.of(Council.HELP);
          case 1 -> Set.of(Council.QUESTION);
          case 2 -> Set.of(Council.OTHER_AGENCY);
          case 3 -> Set.of(Council.NO_CONCERN);
          default -> Set.of();
        };
    addContact(child, on, source(), criteria, Optional.empty());
  }

  private void addContact(
      MadeUpChild child,
      LocalDate on,
      ReferralSource source,
      Set<String> criteria,
      Optional<String> reference) {
    child.contacts.add(
        Contact.builder()
            .child(child.id)
            .receivedOn(on)
            .source(source)
            .team(Council.FRONT_DOOR)
            .destination(Council.ROUTING.route(criteria))
            .referralReference(reference)
            .build());
  }

  private ReferralSource source() {
    return SOURCES.get(chance.weighted(28, 20, 8, 8, 12, 8, 5, 2, 4, 5));
  }

  /** A referral and all that comes of it. */
  void refer(MadeUpChild child, LocalDate on) {
    child.leaveEarlyHelp(on);
    String reference = "r" + ++references;
    ReferralSource source = source();
    boolean isDisabled = chance.in(6);
    ReferralOutcome outcome =
        switch (isDisabled ? 3 : chance.weighted(7, 6, 14, 71, 2)) {
          case 0 -> ReferralOutcome.NO_FURTHER_ACTION;
          case 1 -> ReferralOutcome.EARLY_HELP;
          case 2 -> ReferralOutcome.CHILD_PROTECTION_ENQUIRY;
          case 3 -> ReferralOutcome.ASSESSMENT;
          default -> ReferralOutcome.INFORMATION_AND_ADVICE;
        };
    boolean isAssessed =
        outcome == ReferralOutcome.ASSESSMENT
            || outcome == ReferralOutcome.CHILD_PROTECTION_ENQUIRY;
    boolean isUnclear = !isAssessed || chance.in(15);
    addContact(
        child,
        isUnclear ? on.minusDays(chance.between(0, 3)) : on,
        source,
        isUnclear
            ? Set.of()
            : Set.of(
                outcome == ReferralOutcome.CHILD_PROTECTION_ENQUIRY ? Council.HARM : Council.NEED),
        chance.in(85) ? Optional.of(reference) : Optional.empty());
    LocalDate decided = Council.DAYS.dueDate(on, chance.weighted(52, 37, 7, 4));
    Team team =
        isDisabled ? Council.DISABILITY : isAssessed ? child.assessmentTeam() : Council.FRONT_DOOR;
    Referral.Builder referral =
        Referral.builder()
            .child(child.id)
            .reference(reference)
            .receivedOn(on)
            .source(source)
            .team(team)
            .primaryNeed(
                isDisabled
                    ? PrimaryNeed.CHILDS_DISABILITY
                    : NEEDS.get(chance.weighted(58, 16, 12, 8, 6)));
    known(decided).ifPresent(day -> referral.decidedOn(day).outcome(outcome));
    child.freeFrom = decided;
    Closing closing = (day, reason) -> close(child, referral, day, reason);
    if (isAssessed && isKnown(decided)) {
      assess(child, decided, on, reference, team, outcome, closing);
    } else if (outcome == ReferralOutcome.EARLY_HELP && isKnown(decided)) {
      earlyHelp(child, decided);
    }
    child.referrals.add(referral.build());
  }

  /** Ends the case that a referral opened. */
  private interface Closing {
    void close(LocalDate day, ClosureReason reason);
  }

  private void close(
      MadeUpChild child, Referral.Builder referral, LocalDate day, ClosureReason reason) {
    child.freeFrom = day;
    child.stretches.get(child.stretches.size() - 1).reason = Optional.of(reason);
    known(day).ifPresent(end -> referral.closedOn(end).closureReason(reason));
  }

  private void assess(
      MadeUpChild child,
      LocalDate decided,
      LocalDate received,
      String reference,
      Team team,
      ReferralOutcome outcome,
      Closing closing) {
    boolean isEnquiry = outcome == ReferralOutcome.CHILD_PROTECTION_ENQUIRY || chance.in(6);
    LocalDate begun = Council.DAYS.dueDate(decided, chance.between(0, isEnquiry ? 0 : 2));
    LocalDate authorised = Council.DAYS.dueDate(begun, workingDaysOfAssessment());
    Optional<LocalDate> planOn = Optional.empty();
    Optional<WorkerId> worker = worker(team, decided);
    if (isEnquiry) {
      planOn = enquire(child, begun, team, worker);
      if (planOn.isPresent()) {
        authorised = planOn.get();
      }
    }
    YesNoUnknown needsSupport = YesNoUnknown.of(planOn.isPresent() || chance.in(55));
    boolean isDone = isKnown(authorised);
    if (isKnown(begun)) {
      child.assessments.add(
          Assessment.builder()
              .child(child.id)
              .startedOn(begun)
              .authorisedOn(known(authorised))
              .referralReceivedOn(received)
              .referralReference(reference)
              .team(team)
              .worker(worker)
              .childSeen(YesNoUnknown.of(!isDone || chance.in(96)))
              .needsSupport(isDone ? needsSupport : YesNoUnknown.UNKNOWN)
              .build());
    }
    stretch(child, Status.OPEN_FOR_ASSESSMENT, team, worker, decided, authorised);
    if (planOn.isPresent()) {
      protectionPlan(child, authorised, closing);
    } else if (needsSupport == YesNoUnknown.YES) {
      if (chance.in(4)) {
        comeIntoCare(child, authorised, false, closing);
      } else {
        needPlan(child, authorised, team, closing);
      }
    } else if (chance.in(28)) {
      closing.close(authorised, ClosureReason.ASSESSED_EARLY_HELP);
      earlyHelp(child, authorised);
    } else {
      closing.close(authorised, ClosureReason.ASSESSED_NO_FURTHER_ACTION);
    }
  }

  private int workingDaysOfAssessment() {
    return switch (chance.weighted(1, 11, 17, 17, 21, 19, 6, 5, 3)) {
      case 0 -> 0;
      case 1 -> chance.between(1, 10);
      case 2 -> chance.between(11, 26);
      case 3 -> chance.between(21, 30);
      case 4 -> chance.between(31, 40);
      case 5 -> chance.between(41, 45);
      case 6 -> chance.between(46, 50);
      case 7 -> chance.between(51, 60);
      default -> chance.between(61, 90);
    };
  }

  /** An enquiry; the day from which the child is on a plan, if that comes of it. */
  private Optional<LocalDate> enquire(
      MadeUpChild child, LocalDate from, Team team, Optional<WorkerId> worker) {
    boolean hasConference = chance.in(38);
    boolean isPlan = hasConference && chance.in(86);
    LocalDate conference =
        Council.DAYS.dueDate(from, chance.in(74) ? chance.between(8, 15) : chance.between(16, 34));
    LocalDate end = hasConference ? conference : Council.DAYS.dueDate(from, chance.between(3, 14));
    if (isKnown(from)) {
      boolean isOver = isKnown(end);
      child.enquiries.add(
          Section47Enquiry.builder()
              .child(child.id)
              .startedOn(from)
              .endedOn(known(end))
              .conferenceHeldOn(hasConference ? known(conference) : Optional.empty())
              .conferenceUnnecessary(
                  isOver ? YesNoUnknown.of(!hasConference) : YesNoUnknown.UNKNOWN)
              .resultedInPlan(
                  isOver && hasConference ? YesNoUnknown.of(isPlan) : YesNoUnknown.UNKNOWN)
              .team(team)
              .worker(worker)
              .build());
    }
    return isPlan ? Optional.of(conference) : Optional.empty();
  }

  private void needPlan(MadeUpChild child, LocalDate from, Team assessedBy, Closing closing) {
    if (!isKnown(from)) {
      child.freeFrom = LocalDate.MAX;
      return;
    }
    boolean isDisabled = assessedBy.equals(Council.DISABILITY);
    Team team = isDisabled ? Council.DISABILITY : child.childrensTeam();
    int length =
        isDisabled
            ? chance.between(200, 1500)
            : switch (chance.weighted(30, 45, 20, 5)) {
              case 0 -> chance.between(40, 90);
              case 1 -> chance.between(91, 200);
              case 2 -> chance.between(201, 400);
              default -> chance.between(401, 700);
            };
    LocalDate until = earlier(from.plusDays(length), child.adultFrom());
    if (isDisabled && chance.in(15)) {
      care.shortBreaks(child, from.plusDays(30));
    }
    Optional<WorkerId> worker = worker(team, from);
    if (until.equals(child.adultFrom())) {
      stretch(child, Status.CHILD_IN_NEED_PLAN, team, worker, from, until);
      closing.close(until, ClosureReason.TRANSFERRED_TO_ADULT_SERVICES);
    } else if (!isDisabled && chance.in(13)) {
      Optional<LocalDate> planOn = enquire(child, until, team, worker);
      LocalDate end = planOn.orElse(until.plusDays(40));
      stretch(child, Status.CHILD_IN_NEED_PLAN, team, worker, from, end);
      if (planOn.isPresent()) {
        protectionPlan(child, end, closing);
      } else {
        closing.close(end, ClosureReason.OTHER);
      }
    } else {
      stretch(child, Status.CHILD_IN_NEED_PLAN, team, worker, from, until);
      if (!isDisabled && chance.in(5)) {
        comeIntoCare(child, until, false, closing);
      } else {
        closing.close(until, ClosureReason.OTHER);
        if (chance.in(30)) {
          earlyHelp(child, until);
        }
      }
    }
  }

  private void protectionPlan(MadeUpChild child, LocalDate from, Closing closing) {
    if (!isKnown(from)) {
      child.freeFrom = LocalDate.MAX;
      return;
    }
    Team team = child.childrensTeam();
    int length =
        switch (chance.weighted(14, 54, 26, 6)) {
          case 0 -> chance.between(80, 150);
          case 1 -> chance.between(151, 380);
          case 2 -> chance.between(381, 640);
          default -> chance.between(641, 1000);
        };
    LocalDate until = earlier(from.plusDays(length), child.adultFrom());
    int next = until.equals(child.adultFrom()) ? 2 : chance.weighted(62, 14, 24);
    // A few stay on the plan for a while after they have come into care.
    boolean isBoth =
        next == 1
            && until.plusDays(MadeUpCare.LEAST_DAYS_ON_BOTH).isBefore(child.adultFrom())
            && chance.in(60);
    LocalDate planUntil = isBoth ? until.plusDays(MadeUpCare.LEAST_DAYS_ON_BOTH) : until;
    CategoryOfAbuse category = CATEGORIES.get(chance.weighted(48, 38, 8, 4, 2));
    Optional<WorkerId> worker = worker(team, from);
    ChildProtectionPlan.Builder plan =
        ChildProtectionPlan.builder()
            .child(child.id)
            .startedOn(from)
            .initialConferenceOn(from)
            .initialCategory(category)
            .endedOn(known(planUntil))
            .team(team)
            .worker(worker);
    if (chance.in(94)) {
      plan.previousPlans(child.plans.size() + (chance.in(14) ? 1 : 0));
    }
    LocalDate coreGroup =
        Council.DAYS.dueDate(from, chance.in(84) ? chance.between(5, 10) : chance.between(11, 26));
    if (coreGroup.isBefore(planUntil)) {
      plan.firstCoreGroupOn(known(coreGroup));
    }
    LocalDate review = workday(from.plusMonths(3).plusDays(late(88, 45)));
    while (isKnown(review) && review.isBefore(planUntil)) {
      plan.addReviewsHeldOn(review);
      review = workday(review.plusMonths(6).plusDays(late(86, 60)));
    }
    child.plans.add(plan.build());
    stretch(child, Status.CHILD_PROTECTION_PLAN, team, worker, from, planUntil);
    switch (next) {
      case 0 -> needPlan(child, until, team, closing);
      case 1 -> comeIntoCare(child, until, isBoth, closing);
      default -> closing.close(until, ClosureReason.OTHER);
    }
  }

  /** Some days early, or in few of a hundred cases late. */
  private int late(int percentInTime, int most) {
    return chance.in(percentInTime) ? -chance.between(0, 9) : chance.between(1, most);
  }

  private void comeIntoCare(MadeUpChild child, LocalDate from, boolean isOnPlan, Closing closing) {
    if (!isKnown(from) || !from.isBefore(child.adultFrom())) {
      child.freeFrom = LocalDate.MAX;
      return;
    }
    MadeUpCare.Exit exit = care.lookAfter(child, from, isOnPlan);
    child.stretches.add(
        new Stretch(
            Status.IN_CARE, Council.IN_CARE, worker(Council.IN_CARE, from), from, exit.on()));
    if (exit.on().equals(child.adultFrom())) {
      stretch(
          child,
          Status.CARE_LEAVER,
          Council.CARE_LEAVING,
          worker(Council.CARE_LEAVING, exit.on()),
          exit.on(),
          exit.on().plusYears(3));
      child.freeFrom = LocalDate.MAX;
    } else if (exit.isHome() && chance.in(60)) {
      needPlan(child, exit.on(), Council.CHILDRENS_NORTH, closing);
    } else {
      closing.close(exit.on(), exit.reason());
    }
  }

  private void earlyHelp(MadeUpChild child, LocalDate from) {
    if (isKnown(from)) {
      stretch(
          child,
          Status.EARLY_HELP,
          Council.EARLY_HELP,
          worker(Council.EARLY_HELP, from),
          from,
          earlier(from.plusDays(chance.between(45, 170)), child.adultFrom().plusYears(1)));
    }
  }

  private void stretch(
      MadeUpChild child,
      Status status,
      Team team,
      Optional<WorkerId> worker,
      LocalDate from,
      LocalDate until) {
    if (isKnown(from)) {
      child.stretches.add(new Stretch(status, team, worker, from, until));
    }
  }

  /** Somebody, or in a few cases nobody; more often nobody where the case is new. */
  private Optional<WorkerId> worker(Team team, LocalDate from) {
    boolean isNew = from.isAfter(today.minusDays(14));
    boolean isRecent = from.isAfter(today.minusDays(120));
    if (chance.in(isNew ? 10 : isRecent ? 2 : 0)) {
      return Optional.empty();
    }
    int number = 100 * (Council.TEAMS.indexOf(team) + 1) + chance.between(1, 8);
    return Optional.of(WorkerId.of("W" + number));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The day itself or the last working day before it. */
  static LocalDate workday(LocalDate day) {
    return Council.DAYS.isWorkingDay(day) ? day : Council.DAYS.previous(day);
  }
}
