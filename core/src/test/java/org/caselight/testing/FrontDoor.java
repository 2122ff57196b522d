package org.caselight.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.calendar.DayCount;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Destination;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.casework.frontdoor.ReferralSource;
import org.caselight.casework.frontdoor.StepDown;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;

/**
 * Contacts, referrals and assessments of few children on few days, so that histories collide; some
 * contradict themselves, some are older than the calendar of working days.
 */
public final class FrontDoor {
  private static final int MOST = 14;

  private FrontDoor() {}

  /** Close around 31 March 2019, the year before, and now and then as far as records may be. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Dates.closeDays()),
        Tuple.of(4, Dates.closeDays().map(day -> day.minusMonths(12))),
        Tuple.of(
            1,
            Arbitraries.of(
                LocalDate.of(1900, 1, 1),
                LocalDate.of(1977, 12, 31),
                LocalDate.of(1978, 1, 1),
                LocalDate.of(2200, 12, 31))));
  }

  private static Arbitrary<Optional<LocalDate>> maybeDays() {
    return maybe(days());
  }

  private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
    return values.injectNull(0.3).map(Optional::ofNullable);
  }

  /** One of three. */
  public static Arbitrary<ChildId> children() {
    return Arbitraries.of("A", "B", "C").map(ChildId::of);
  }

  private static Arbitrary<Optional<String>> references() {
    return maybe(Arbitraries.of("R1", "R2", "R3", "R4"));
  }

  private static Arbitrary<Optional<Team>> teams() {
    return maybe(Arbitraries.of("East", "West").map(name -> Team.of(name, TeamKind.ASSESSMENT)));
  }

  /** Contacts. */
  public static Arbitrary<List<Contact>> contacts() {
    return Combinators.combine(
            references(),
            children(),
            days(),
            maybe(Arbitraries.of(ReferralSource.class)),
            teams(),
            maybe(Arbitraries.of(Destination.class)),
            references())
        .as(
            (reference, child, received, source, team, destination, referral) ->
                Contact.builder()
                    .reference(reference)
                    .child(child)
                    .receivedOn(received)
                    .source(source)
                    .team(team)
                    .destination(destination)
                    .referralReference(referral)
                    .build())
        .list()
        .ofMaxSize(MOST);
  }

  /** Referrals, one in seven on an open case. */
  public static Arbitrary<List<Referral>> referrals() {
    return Combinators.combine(
            Combinators.combine(references(), children(), teams()).as(Tuple::of),
            days(),
            maybeDays(),
            maybe(Arbitraries.of(ReferralOutcome.class)),
            maybeDays(),
            maybe(
                Arbitraries.of(
                    ClosureReason.OTHER,
                    ClosureReason.ASSESSED_NO_FURTHER_ACTION,
                    ClosureReason.ASSESSED_EARLY_HELP)),
            maybe(Arbitraries.of("W1", "W2").map(WorkerId::of)),
            Arbitraries.integers().between(0, 6))
        .as(
            (who, received, decided, outcome, closed, reason, worker, open) ->
                Referral.builder()
                    .reference(who.get1())
                    .child(who.get2())
                    .team(who.get3())
                    .receivedOn(received)
                    .decidedOn(decided)
                    .outcome(outcome)
                    .closedOn(closed)
                    .closureReason(reason)
                    .worker(worker)
                    .isOnOpenCase(open == 6)
                    .build())
        .list()
        .ofMaxSize(MOST);
  }

  /** Assessments. */
  public static Arbitrary<List<Assessment>> assessments() {
    return Combinators.combine(children(), days(), maybeDays(), maybeDays(), references(), teams())
        .as(
            (child, started, authorised, received, reference, team) ->
                Assessment.builder()
                    .child(child)
                    .startedOn(started)
                    .authorisedOn(authorised)
                    .referralReceivedOn(received)
                    .referralReference(reference)
                    .team(team)
                    .build())
        .list()
        .ofMaxSize(MOST);
  }

  /** Step-downs. */
  public static Arbitrary<List<StepDown>> stepDowns() {
    return Combinators.combine(children(), days()).as(StepDown::new).list().ofMaxSize(MOST);
  }

  /** Limits in every unit, short enough to be missed. */
  public static Arbitrary<TimeLimit> limits() {
    return Arbitraries.of(
        TimeLimit.workingDays(1),
        TimeLimit.workingDays(5),
        TimeLimit.workingDays(45),
        TimeLimit.days(10),
        TimeLimit.weeks(2),
        TimeLimit.months(12));
  }

  /** England and Wales, counted in both ways. */
  public static Arbitrary<WorkingDays> calendars() {
    return Arbitraries.of(DayCount.class).map(WorkingDays.ENGLAND_AND_WALES::counting);
  }
}
