package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.Involvement;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.casework.visit.Visit;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;

/** A child of nobody's, and what is on record so far. */
final class MadeUpChild {
  /** A stretch in a status, ended or not: days not reached yet are never recorded. */
  static final class Stretch {
    final Status status;
    final Team team;
    final Optional<WorkerId> worker;
    final LocalDate from;
    LocalDate until;
    Optional<ClosureReason> reason = Optional.empty();

    Stretch(Status status, Team team, Optional<WorkerId> worker, LocalDate from, LocalDate until) {
      this.status = status;
      this.team = team;
      this.worker = worker;
      this.from = from;
      this.until = until;
    }
  }

  /** A placement of a child in care: each starts the clock of visits anew. */
  record Home(LocalDate from, LocalDate until) {}

  final ChildId id;
  final LocalDate bornOn;
  final boolean isNorth;

  final List<Contact> contacts = new ArrayList<>();
  final List<Referral> referrals = new ArrayList<>();
  final List<Assessment> assessments = new ArrayList<>();
  final List<Section47Enquiry> enquiries = new ArrayList<>();
  final List<ChildProtectionPlan> plans = new ArrayList<>();
  final List<PeriodOfCare> periods = new ArrayList<>();
  final List<Stretch> stretches = new ArrayList<>();
  final List<Home> homes = new ArrayList<>();
  final List<Visit> visits = new ArrayList<>();

  /** From when the child is not open to social care, and may be referred again. */
  LocalDate freeFrom;

  MadeUpChild(int number, LocalDate bornOn, boolean isNorth) {
    this.id = ChildId.of("c" + (10_000 + number));
    this.bornOn = bornOn;
    this.isNorth = isNorth;
    this.freeFrom = bornOn;
  }

  LocalDate adultFrom() {
    return bornOn.plusYears(18);
  }

  Team assessmentTeam() {
    return isNorth ? Council.ASSESSMENT_NORTH : Council.ASSESSMENT_SOUTH;
  }

  Team childrensTeam() {
    return isNorth ? Council.CHILDRENS_NORTH : Council.CHILDRENS_SOUTH;
  }

  /** Early help hands a child over that is referred again. */
  void leaveEarlyHelp(LocalDate on) {
    stretches.removeIf(
        stretch -> stretch.status == Status.EARLY_HELP && !stretch.from.isBefore(on));
    stretches.stream()
        .filter(stretch -> stretch.status == Status.EARLY_HELP && stretch.until.isAfter(on))
        .forEach(stretch -> stretch.until = on);
  }

  /** Whether anything of the child is on record from a day on. */
  boolean isKnownFrom(LocalDate day) {
    return stretches.stream().anyMatch(stretch -> !stretch.until.isBefore(day))
        || referrals.stream().anyMatch(referral -> !referral.receivedOn().isBefore(day))
        || contacts.stream().anyMatch(contact -> !contact.receivedOn().isBefore(day));
  }

  /** The stretches as they are on record on a day, what ends later not having ended. */
  ImmutableList<Involvement> involvements(LocalDate today) {
    return stretches.stream()
        .filter(stretch -> stretch.from.isBefore(today))
        .map(
            stretch -> {
              boolean isOver = stretch.until.isBefore(today);
              return Involvement.builder()
                  .child(id)
                  .status(stretch.status)
                  .team(stretch.team)
                  .worker(stretch.worker)
                  .startedOn(stretch.from)
                  .endedOn(isOver ? Optional.of(stretch.until) : Optional.empty())
                  .closureReason(isOver ? stretch.reason : Optional.empty())
                  .build();
            })
        .collect(ImmutableList.toImmutableList());
  }
}
