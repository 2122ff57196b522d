package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.caselight.figure.Average;
import org.caselight.figure.Measured;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * A whole service's caseloads against their limits, one check a team.
 *
 * <p>Whether all teams were checked on one day and by one policy is for the caller: take a week
 * together. Every team is in exactly one of {@link #within}, {@link #close}, {@link #red} and
 * {@link #notKnown}. Made with {@link CaseloadChecks#toRollUp}.
 */
@Value.Immutable
@CaselightValue
public abstract class CaseloadRollUp implements Serializable {
  private static final long serialVersionUID = 1L;

  CaseloadRollUp() {}

  static CaseloadRollUp of(List<CaseloadCheck> worstFirst) {
    return new Builder().addAllChecks(worstFirst).build();
  }

  /**
   * The checks of all teams.
   *
   * @return the checks, worst first
   */
  public abstract ImmutableList<CaseloadCheck> checks();

  @Value.Check
  void validate() {
    Set<Team> seen = new HashSet<>();
    checks()
        .forEach(
            check ->
                checkArgument(
                    seen.add(check.team()), "checks: %s must not appear twice", check.team()));
  }

  /**
   * The teams within their limit, at the limit included.
   *
   * @return the green ones, those nearest to their limit first
   */
  public final ImmutableList<CaseloadCheck> within() {
    return only(CaseloadCheck::isWithin);
  }

  /**
   * The teams over their limit.
   *
   * @return close and red ones, worst first
   */
  public final ImmutableList<CaseloadCheck> over() {
    return only(CaseloadCheck::isOver);
  }

  /**
   * The teams over their limit but close to it.
   *
   * @return the amber ones, worst first
   */
  public final ImmutableList<CaseloadCheck> close() {
    return only(CaseloadCheck::isClose);
  }

  /**
   * The teams over their limit beyond the tolerance.
   *
   * @return the red ones, worst first
   */
  public final ImmutableList<CaseloadCheck> red() {
    return only(CaseloadCheck::isRed);
  }

  /**
   * The teams of which what is known cannot tell.
   *
   * @return the checks without a colour
   */
  public final ImmutableList<CaseloadCheck> notKnown() {
    return only(check -> !check.isKnown());
  }

  /**
   * The teams that have a colour and may have another: a printed figure, or records that are
   * missing, leave doubt.
   *
   * @return the checks, worst first
   */
  public final ImmutableList<CaseloadCheck> uncertain() {
    return only(check -> check.isKnown() && !check.isCertain());
  }

  /**
   * The check of one team.
   *
   * @param team the team
   * @return its check; empty if it is not among them
   */
  public final Optional<CaseloadCheck> check(Team team) {
    return checks().stream().filter(check -> check.team().equals(team)).findFirst();
  }

  private ImmutableList<CaseloadCheck> only(Predicate<CaseloadCheck> wanted) {
    return checks().stream().filter(wanted).collect(toImmutableList());
  }

  /**
   * The worst team.
   *
   * @return the first of {@link #checks}; empty if there is no team
   */
  public final Optional<CaseloadCheck> worst() {
    return checks().stream().findFirst();
  }

  /**
   * The average caseload of the whole service: all cases ÷ all FTE of those who hold them.
   *
   * @return the average; teams of which only a published average is known are left out
   */
  public final Measured<Average> serviceAverage() {
    return checks().stream()
        .map(CaseloadCheck::snapshot)
        .collect(CaseloadSnapshots.toServiceAverage());
  }

  /**
   * What it would take to bring every team's average to its limit.
   *
   * @return the need, as far as it can be known
   */
  public final ServiceCapacity capacity() {
    return checks().stream()
        .map(CaseloadCheck::capacity)
        .collect(CaseloadCapacities.toServiceCapacity());
  }

  /**
   * How many cases of the service wait for one thing, and for how long: those of the teams whose
   * waiting cases are known, each up to its own day.
   *
   * @param reason what they wait for
   * @return the summary; empty if no team's waiting cases are known
   */
  public final Optional<WaitingSummary> waiting(WaitingCase.Reason reason) {
    ImmutableList<WaitingSummary> known =
        checks().stream()
            .flatMap(check -> check.snapshot().waiting(reason).stream())
            .collect(toImmutableList());
    return known.isEmpty() ? Optional.empty() : Optional.of(WaitingSummary.together(reason, known));
  }

  /**
   * The teams of which it is not known whether any case waits: {@link #waiting} says nothing of
   * them.
   *
   * @return the checks, worst first
   */
  public final ImmutableList<CaseloadCheck> waitingNotKnown() {
    return only(check -> check.snapshot().waitingCases().isEmpty());
  }

  /**
   * The workers who are listed in more than one team. Each team judges them alone: by their FTE
   * there, and by the whole of their own limit.
   *
   * @return the workers, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> workersInMoreThanOneTeam() {
    Set<WorkerId> seen = new HashSet<>();
    return checks().stream()
        .flatMap(check -> check.snapshot().workers().stream())
        .flatMap(ImmutableList::stream)
        .map(WorkerCaseload::worker)
        .filter(worker -> !seen.add(worker))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * What changed since an earlier week.
   *
   * @param earlier the earlier week, each under its own policy
   * @return the change, team by team and worker by worker
   * @throws IllegalArgumentException if a team's earlier day is after its later one
   */
  public final CaseloadChange since(CaseloadRollUp earlier) {
    return CaseloadChange.between(earlier, this);
  }

  /**
   * The roll-up in one line.
   *
   * @return {@code 27 teams: 19 within, 5 close, 3 red, 0 not known; 5 may have another colour}
   */
  @Override
  public final String toString() {
    return Words.count(checks().size(), "team")
        + ": "
        + within().size()
        + " within, "
        + close().size()
        + " close, "
        + red().size()
        + " red, "
        + notKnown().size()
        + " not known"
        + (uncertain().isEmpty() ? "" : "; " + uncertain().size() + " may have another colour")
        + waiting(WaitingCase.Reason.UNALLOCATED)
            .filter(unallocated -> unallocated.cases() > 0)
            .map(unallocated -> "; " + unallocated)
            .orElse("");
  }

  static final class Builder extends ImmutableCaseloadRollUp.Builder {
    Builder() {}
  }
}
