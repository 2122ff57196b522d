package org.caselight.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.service.ChildId;
import org.caselight.service.Fte;
import org.caselight.service.Pounds;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.workforce.AdultPractitioner;
import org.caselight.workforce.CompositionPolicy;
import org.caselight.workforce.RetentionScheme;
import org.caselight.workforce.StaffMember;
import org.caselight.workforce.TeamComposition;
import org.caselight.workforce.TrainingCourse;
import org.caselight.workforce.TrainingRecord;
import org.caselight.workforce.TrainingRequirement;
import org.caselight.workforce.WorkerAllocation;

/**
 * Staff, schemes, compositions of teams, training and allocations for properties: few workers,
 * children and teams, and close days, so that records meet.
 */
public final class Staffing {
  private static final Team NORTH = Team.of("North", TeamKind.CHILDRENS);
  private static final Team SOUTH = Team.of("South", TeamKind.ASSESSMENT);

  private Staffing() {}

  private static Arbitrary<WorkerId> workers() {
    return Arbitraries.of("W1", "W2", "W3", "W4").map(WorkerId::of);
  }

  private static Arbitrary<Role> roles() {
    return Arbitraries.of(
        Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.CHILDRENS_PRACTITIONER);
  }

  private static Arbitrary<Team> teams() {
    return Arbitraries.of(NORTH, SOUTH);
  }

  /** Posts, some without a team or an FTE, some of agency workers. */
  public static Arbitrary<StaffMember> staffMembers() {
    return Combinators.combine(
            workers(),
            roles(),
            teams().optional(),
            Numbers.ftes().optional(),
            Arbitraries.of(true, false, false))
        .as(
            (worker, role, team, fte, isAgency) ->
                StaffMember.builder()
                    .worker(worker)
                    .role(role)
                    .team(team)
                    .fte(fte)
                    .isAgency(isAgency)
                    .build());
  }

  /** Up to ten posts. */
  public static Arbitrary<List<StaffMember>> staff() {
    return staffMembers().list().ofMaxSize(10);
  }

  /** Schemes of both kinds, for some or all roles and teams. */
  public static Arbitrary<RetentionScheme> schemes() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 5_000),
            Arbitraries.of(RetentionScheme.PaidPer.class),
            roles().set().ofMaxSize(2),
            teams().set().ofMaxSize(1))
        .as(
            (payment, paidPer, roles, teams) ->
                RetentionScheme.builder()
                    .name("Scheme")
                    .paymentAYear(Pounds.of(payment))
                    .paidPer(paidPer)
                    .addAllRoles(roles)
                    .addAllTeams(teams)
                    .build());
  }

  private static Arbitrary<Fte> smallFtes() {
    return Arbitraries.of("0", "0.4", "0.5", "1", "1.5").map(Fte::parse);
  }

  private static Arbitrary<Set<AdultPractitioner>> kinds() {
    return Arbitraries.of(AdultPractitioner.class).set();
  }

  /** Teams with some practitioners, whose FTE is known, not known, or both. */
  public static Arbitrary<TeamComposition> compositions() {
    Arbitrary<Map<AdultPractitioner, Fte>> held =
        Arbitraries.maps(Arbitraries.of(AdultPractitioner.class), smallFtes());
    return Combinators.combine(teams(), held, orNone(kinds()))
        .as(
            (team, fte, notKnown) ->
                TeamComposition.builder()
                    .team(team)
                    .putAllFte(fte)
                    .addAllFteNotKnown(notKnown)
                    .build());
  }

  private static <T> Arbitrary<Set<T>> orNone(Arbitrary<Set<T>> sets) {
    return Arbitraries.oneOf(Arbitraries.just(Set.of()), sets);
  }

  /** What some kinds of practitioner are asked for, with a least or without. */
  public static Arbitrary<CompositionPolicy> compositionPolicies() {
    return Combinators.combine(
            Arbitraries.of(AdultPractitioner.class).set().ofMinSize(1),
            Arbitraries.of("0.4", "0.5", "1").map(Fte::parse),
            orNone(kinds()))
        .as(
            (required, least, withLeast) -> {
              CompositionPolicy.Builder policy =
                  CompositionPolicy.builder().name("Policy").addAllRequired(required);
              withLeast.stream()
                  .filter(required::contains)
                  .forEach(kind -> policy.putLeastFte(kind, least));
              return policy.build();
            });
  }

  /** Of two courses, one of them written in two ways; some of people who are not in the staff. */
  public static Arbitrary<TrainingRecord> trainingRecords() {
    return Combinators.combine(
            Arbitraries.of("W1", "W2", "W3", "W5").map(WorkerId::of),
            Arbitraries.of("Motivational Interviewing", "motivational interviewing", "First aid")
                .map(TrainingCourse::of),
            Dates.days(LocalDate.of(2018, 11, 1), LocalDate.of(2019, 5, 31)))
        .as(TrainingRecord::of);
  }

  /** Motivational Interviewing for some or all roles, valid for some months or for ever. */
  public static Arbitrary<TrainingRequirement> requirements() {
    return Combinators.combine(
            roles().set().ofMaxSize(2), Arbitraries.integers().between(1, 6).optional())
        .as(
            (roles, months) ->
                TrainingRequirement.builder()
                    .course(TrainingCourse.of("Motivational Interviewing"))
                    .addAllRoles(roles)
                    .validForMonths(months.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                    .build());
  }

  /** Of few children to few workers, most of them ended, some before they started. */
  public static Arbitrary<WorkerAllocation> allocations() {
    return Combinators.combine(
            Arbitraries.of("C1", "C2").map(ChildId::of),
            Arbitraries.of("W1", "W2", "W3").map(WorkerId::of),
            Dates.closeDays(),
            Arbitraries.longs().between(-1, 12).optional(0.8))
        .as(
            (child, worker, start, days) ->
                WorkerAllocation.builder()
                    .child(child)
                    .worker(worker)
                    .startedOn(start)
                    .endedOn(endAfter(start, days))
                    .build());
  }

  private static Optional<LocalDate> endAfter(LocalDate start, Optional<Long> days) {
    return days.map(start::plusDays);
  }

  /** Up to ten allocations. */
  public static Arbitrary<List<WorkerAllocation>> allocationLists() {
    return allocations().list().ofMaxSize(10);
  }
}
