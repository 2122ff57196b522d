package org.caselight.examples.dutyweek;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.care.Episode;
import org.caselight.casework.care.LegalStatus;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.care.PlacementProvider;
import org.caselight.casework.care.PlacementType;
import org.caselight.casework.care.ReasonCeased;
import org.caselight.casework.care.ReasonNewEpisode;
import org.caselight.service.Team;

/** Makes up children's time in care: where they live, when it is looked at, how it ends. */
final class MadeUpCare {
  /** Who comes into care while on a plan stays for so long at least, and on the plan too. */
  static final int LEAST_DAYS_ON_BOTH = 120;

  private static final int SCHOOL_AGE = 5;

  private final Chance chance;
  private final LocalDate today;

  MadeUpCare(Chance chance, LocalDate today) {
    this.chance = chance;
    this.today = today;
  }

  /** How a period of care ends, be that on record yet or not. */
  record Exit(LocalDate on, ReasonCeased ceased, ClosureReason reason) {
    boolean isHome() {
      return ceased == ReasonCeased.RETURNED_HOME_PLANNED
          || ceased == ReasonCeased.RETURNED_HOME_UNPLANNED;
    }
  }

  /** A period of care from a day to its end. */
  Exit lookAfter(MadeUpChild child, LocalDate from, boolean isOnPlan) {
    Exit exit = exit(child, from, isOnPlan ? LEAST_DAYS_ON_BOTH : 10);
    Team team = Council.IN_CARE;
    PeriodOfCare.Builder period =
        PeriodOfCare.builder()
            .child(child.id)
            .bornOn(child.bornOn)
            .startedOn(from)
            .endedOn(known(exit.on()))
            .reasonCeased(known(exit.on()).map(end -> exit.ceased()))
            .team(team);
    addEpisodes(period, child, from, exit.on());
    addReviews(period, from, exit.on());
    addHealth(period, child, from, exit.on());
    int age = Period.between(child.bornOn, from).getYears();
    LocalDate education = Council.DAYS.dueDate(from, chance.between(4, 13));
    if (age >= SCHOOL_AGE && education.isBefore(exit.on())) {
      period.personalEducationPlanOn(known(education));
    }
    LocalDate permanence = from.plusDays(chance.in(85) ? 80 : 160);
    if (permanence.isBefore(exit.on())) {
      period.permanencePlanOn(known(permanence));
    }
    child.periods.add(period.build());
    return exit;
  }

  private Exit exit(MadeUpChild child, LocalDate from, int leastDays) {
    boolean isSmall = from.isBefore(child.bornOn.plusYears(4));
    Exit exit =
        switch (chance.weighted(24, 12, 12, isSmall ? 14 : 0, 44)) {
          case 0 -> home(from.plusDays(chance.between(leastDays, 200)));
          case 1 -> home(from.plusDays(chance.between(201, 900)));
          case 2 ->
              new Exit(
                  from.plusDays(chance.between(180, 600)),
                  ReasonCeased.SPECIAL_GUARDIAN_FOSTER_CARER_RELATIVE,
                  ClosureReason.SPECIAL_GUARDIANSHIP_ORDER);
          case 3 ->
              new Exit(
                  from.plusDays(chance.between(350, 800)),
                  ReasonCeased.ADOPTED_CONSENT_DISPENSED_WITH,
                  ClosureReason.ADOPTED);
          default -> adult(child);
        };
    return exit.on().isBefore(child.adultFrom()) ? exit : adult(child);
  }

  private Exit home(LocalDate on) {
    return new Exit(
        on,
        chance.in(80) ? ReasonCeased.RETURNED_HOME_PLANNED : ReasonCeased.RETURNED_HOME_UNPLANNED,
        ClosureReason.OTHER);
  }

  private Exit adult(MadeUpChild child) {
    return new Exit(
        child.adultFrom(),
        chance.in(60) ? ReasonCeased.INDEPENDENT_SUPPORTED : ReasonCeased.STAYED_WITH_CARERS_AT_18,
        ClosureReason.TRANSFERRED_TO_ADULT_SERVICES);
  }

  private void addEpisodes(
      PeriodOfCare.Builder period, MadeUpChild child, LocalDate from, LocalDate until) {
    LegalStatus status = chance.in(35) ? LegalStatus.SECTION_20 : LegalStatus.INTERIM_CARE_ORDER;
    LocalDate start = from;
    int number = 0;
    while (start.isBefore(until) && isKnown(start)) {
      number++;
      boolean staysLong = chance.in(number == 1 ? 40 : 60);
      LocalDate end =
          start.plusDays(staysLong ? chance.between(300, 2600) : chance.between(5, 150));
      end = end.isBefore(until) ? end : until;
      boolean isFostered = chance.in(82);
      period.addEpisodes(
          Episode.builder()
              .startedOn(start)
              .endedOn(known(end))
              .reasonNew(
                  number == 1 ? ReasonNewEpisode.STARTED : ReasonNewEpisode.PLACEMENT_AND_CARER)
              .legalStatus(status)
              .placementType(type(isFostered, staysLong && number > 1))
              .provider(
                  chance.in(isFostered ? 62 : 20)
                      ? PlacementProvider.OWN_PROVISION
                      : PlacementProvider.PRIVATE)
              .carer("h" + chance.between(1, 900))
              .build());
      child.homes.add(new MadeUpChild.Home(start, end));
      start = end;
    }
  }

  private PlacementType type(boolean isFostered, boolean isLongTerm) {
    if (!isFostered) {
      return chance.in(80) ? PlacementType.CHILDRENS_HOME : PlacementType.OWN_PARENTS;
    }
    if (isLongTerm) {
      return chance.in(25)
          ? PlacementType.FOSTER_RELATIVE_LONG_TERM
          : PlacementType.FOSTER_OTHER_LONG_TERM;
    }
    return chance.in(20) ? PlacementType.FOSTER_RELATIVE : PlacementType.FOSTER_OTHER;
  }

  private void addReviews(PeriodOfCare.Builder period, LocalDate from, LocalDate until) {
    LocalDate review =
        Council.DAYS.dueDate(from, chance.in(94) ? chance.between(13, 20) : chance.between(21, 32));
    int months = 3;
    while (isKnown(review) && review.isBefore(until)) {
      period.addReviewsHeldOn(review);
      int days = chance.in(96) ? -chance.between(0, 10) : chance.between(1, 45);
      review = MadeUpJourney.workday(review.plusMonths(months).plusDays(days));
      months = 6;
    }
  }

  private void addHealth(
      PeriodOfCare.Builder period, MadeUpChild child, LocalDate from, LocalDate until) {
    LocalDate assessed =
        Council.DAYS.dueDate(from, chance.in(82) ? chance.between(8, 20) : chance.between(21, 50));
    while (isKnown(assessed) && assessed.isBefore(until)) {
      period.addHealthAssessmentsOn(assessed);
      LocalDate six = assessed.plusMonths(6);
      LocalDate due =
          six.isBefore(child.bornOn.plusYears(SCHOOL_AGE)) ? six : assessed.plusMonths(12);
      int days = chance.in(88) ? -chance.between(0, 14) : chance.between(1, 60);
      assessed = MadeUpJourney.workday(due.plusDays(days));
    }
  }

  /** A series of short breaks, which no count of children in care has. */
  void shortBreaks(MadeUpChild child, LocalDate from) {
    if (isKnown(from)) {
      child.periods.add(
          PeriodOfCare.builder()
              .child(child.id)
              .bornOn(child.bornOn)
              .startedOn(from)
              .addEpisodes(
                  Episode.builder()
                      .startedOn(from)
                      .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                      .placementType(PlacementType.FOSTER_OTHER)
                      .provider(PlacementProvider.OWN_PROVISION)
                      .build())
              .team(Council.DISABILITY)
              .build());
    }
  }

  private Optional<LocalDate> known(LocalDate day) {
    return Optional.of(day).filter(this::isKnown);
  }

  private boolean isKnown(LocalDate day) {
    return day.isBefore(today);
  }
}
