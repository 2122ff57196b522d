package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Rag;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * What changed in a service's caseloads between two weeks.
 *
 * <p>Teams are matched by all that makes them a team (name, kind, authority); a renamed team is
 * gone under the old name and new under the other. Workers are matched by pseudonym, over all teams
 * together, so that a move between teams is no change of caseload.
 */
@Value.Immutable
@CaselightValue
public abstract class CaseloadChange implements Serializable {
  private static final long serialVersionUID = 1L;

  CaseloadChange() {}

  static CaseloadChange between(CaseloadRollUp earlier, CaseloadRollUp later) {
    return new Builder().earlier(earlier).later(later).build();
  }

  @Value.Check
  void validate() {
    for (TeamChange team : teams()) {
      LocalDate then = team.earlier().snapshot().asAt();
      LocalDate now = team.later().snapshot().asAt();
      checkArgument(
          !then.isAfter(now),
          "earlier: must not be after %s for %s, was %s",
          now,
          team.team(),
          then);
    }
  }

  /**
   * The earlier week.
   *
   * @return the earlier roll-up
   */
  public abstract CaseloadRollUp earlier();

  /**
   * The later week.
   *
   * @return the later roll-up
   */
  public abstract CaseloadRollUp later();

  /**
   * The change of every team that is in both weeks.
   *
   * @return the changes, in the later week's order: worst first
   */
  public final ImmutableList<TeamChange> teams() {
    Map<Team, CaseloadCheck> before = Maps.uniqueIndex(earlier().checks(), CaseloadCheck::team);
    return later().checks().stream()
        .flatMap(
            now ->
                Optional.ofNullable(before.get(now.team()))
                    .map(then -> new TeamChange(then, now))
                    .stream())
        .collect(toImmutableList());
  }

  /**
   * The teams of both weeks that were not over their limit and are now. A team that is new in the
   * later week is in {@link #newTeams} alone.
   *
   * @return the changes, worst first; teams not known before are among them
   */
  public final ImmutableList<TeamChange> newlyOver() {
    return teams().stream()
        .filter(change -> !change.earlier().isOver() && change.later().isOver())
        .collect(toImmutableList());
  }

  /**
   * The teams of both weeks that were over their limit and are within it now.
   *
   * @return the changes
   */
  public final ImmutableList<TeamChange> noLongerOver() {
    return teams().stream()
        .filter(change -> change.earlier().isOver() && change.later().isWithin())
        .collect(toImmutableList());
  }

  /**
   * The teams of both weeks that had a colour and have none now: records are missing that were
   * there.
   *
   * @return the changes, worst first
   */
  public final ImmutableList<TeamChange> noLongerKnown() {
    return teams().stream()
        .filter(change -> change.earlier().isKnown() && !change.later().isKnown())
        .collect(toImmutableList());
  }

  /**
   * The teams that are in the later week only.
   *
   * @return the teams, by name
   */
  public final ImmutableSortedSet<Team> newTeams() {
    return onlyIn(later(), earlier());
  }

  /**
   * The teams that are in the earlier week only.
   *
   * @return the teams, by name
   */
  public final ImmutableSortedSet<Team> teamsGone() {
    return onlyIn(earlier(), later());
  }

  private static ImmutableSortedSet<Team> onlyIn(CaseloadRollUp one, CaseloadRollUp other) {
    ImmutableSortedSet<Team> others = teamsOf(other);
    return teamsOf(one).stream()
        .filter(team -> !others.contains(team))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableSortedSet<Team> teamsOf(CaseloadRollUp rollUp) {
    return rollUp.checks().stream()
        .map(CaseloadCheck::team)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The share of workers whose caseload fell: workers holding fewer cases in the later week ÷
   * workers who held a case in the earlier week and are listed in the later one. Cases count as
   * held, whatever the FTE, over all teams of the worker. {@link #workers} has the list behind the
   * number.
   *
   * <p>Left out: workers listed in one week only; those who held no case in the earlier one and so
   * could hold no fewer; and those of a team whose workers are known in one week only, for cases
   * may be missing with it. Teams whose workers are known in neither week contribute nobody.
   *
   * <p>Source: Cambridgeshire, whistleblowing summary 2024-25: "a significant reduction in
   * caseloads for almost all social workers".
   *
   * @return the share, undefined if no worker can be compared
   */
  public final Measured<Proportion> workersWhoseCaseloadFell() {
    ImmutableList<WorkerChange> compared = workers();
    Map<String, Long> leftOut = new TreeMap<>();
    everyWorker()
        .forEach(worker -> whyLeftOut(worker).ifPresent(why -> leftOut.merge(why, 1L, Long::sum)));
    return Measured.of(
        Proportion.of(compared.stream().filter(WorkerChange::hasFallen).count(), compared.size()),
        leftOut);
  }

  /**
   * The workers who can be compared: the list behind {@link #workersWhoseCaseloadFell}.
   *
   * @return the workers' cases in both weeks, by pseudonym
   */
  public final ImmutableList<WorkerChange> workers() {
    return everyWorker().stream()
        .filter(worker -> whyLeftOut(worker).isEmpty())
        .map(
            worker ->
                new WorkerChange(
                    worker,
                    before().cases(worker).orElseThrow(),
                    after().cases(worker).orElseThrow()))
        .collect(toImmutableList());
  }

  private ImmutableSortedSet<WorkerId> everyWorker() {
    return ImmutableSortedSet.<WorkerId>naturalOrder()
        .addAll(before().workers())
        .addAll(after().workers())
        .build();
  }

  private Optional<String> whyLeftOut(WorkerId worker) {
    if (!after().covers(before().teams(worker)) || !before().covers(after().teams(worker))) {
      return Optional.of("workers of a team whose workers are known in one week only");
    }
    if (after().cases(worker).isEmpty()) {
      return Optional.of("workers only in the earlier week");
    }
    if (before().cases(worker).isEmpty()) {
      return Optional.of("workers only in the later week");
    }
    return before().cases(worker).get().signum() == 0
        ? Optional.of("workers holding no case in the earlier week")
        : Optional.empty();
  }

  @Value.Lazy
  KnownWorkers before() {
    return KnownWorkers.of(earlier());
  }

  @Value.Lazy
  KnownWorkers after() {
    return KnownWorkers.of(later());
  }

  /** The workers of a week, over all teams whose workers are known. */
  record KnownWorkers(
      ImmutableSet<Team> known,
      ImmutableSetMultimap<WorkerId, Team> teamsByWorker,
      ImmutableMap<WorkerId, BigInteger> casesByWorker) {

    static KnownWorkers of(CaseloadRollUp week) {
      ImmutableSet.Builder<Team> known = ImmutableSet.builder();
      ImmutableSetMultimap.Builder<WorkerId, Team> teams = ImmutableSetMultimap.builder();
      Map<WorkerId, BigInteger> cases = new HashMap<>();
      for (CaseloadCheck check : week.checks()) {
        check.snapshot().workers().ifPresent(workers -> known.add(check.team()));
        for (WorkerCaseload worker : check.snapshot().workers().orElse(ImmutableList.of())) {
          teams.put(worker.worker(), check.team());
          cases.merge(worker.worker(), BigInteger.valueOf(worker.cases()), BigInteger::add);
        }
      }
      return new KnownWorkers(known.build(), teams.build(), ImmutableMap.copyOf(cases));
    }

    ImmutableSet<WorkerId> workers() {
      return casesByWorker.keySet();
    }

    ImmutableSet<Team> teams(WorkerId worker) {
      return teamsByWorker.get(worker);
    }

    Optional<BigInteger> cases(WorkerId worker) {
      return Optional.ofNullable(casesByWorker.get(worker));
    }

    boolean covers(ImmutableSet<Team> teams) {
      return known.containsAll(teams);
    }
  }

  /**
   * The change in one line.
   *
   * @return {@code 27 teams compared: 2 newly over, 3 no longer over, 0 no longer known; 1 new, 0
   *     gone}
   */
  @Override
  public final String toString() {
    return Words.count(teams().size(), "team")
        + " compared: "
        + newlyOver().size()
        + " newly over, "
        + noLongerOver().size()
        + " no longer over, "
        + noLongerKnown().size()
        + " no longer known; "
        + newTeams().size()
        + " new, "
        + teamsGone().size()
        + " gone";
  }

  /**
   * One worker's cases in two weeks, over all their teams.
   *
   * @param worker who
   * @param casesBefore the cases held in the earlier week
   * @param casesAfter the cases held in the later week
   */
  public record WorkerChange(WorkerId worker, BigInteger casesBefore, BigInteger casesAfter)
      implements Serializable {

    /**
     * Takes a worker's cases in two weeks.
     *
     * @param worker who
     * @param casesBefore the cases held in the earlier week
     * @param casesAfter the cases held in the later week
     */
    public WorkerChange {}

    /**
     * Whether the worker holds fewer cases than before.
     *
     * @return true if the later number is below the earlier one
     */
    public boolean hasFallen() {
      return casesAfter.compareTo(casesBefore) < 0;
    }
  }

  /**
   * One team in two weeks.
   *
   * @param earlier its check in the earlier week
   * @param later its check in the later week
   */
  public record TeamChange(CaseloadCheck earlier, CaseloadCheck later) implements Serializable {

    /**
     * Takes the checks of one team.
     *
     * @param earlier its check in the earlier week
     * @param later its check in the later week
     */
    public TeamChange {}

    /**
     * The team.
     *
     * @return the team
     */
    public Team team() {
      return later.team();
    }

    /**
     * By how much the average changed: later − earlier, in cases per FTE. Below 0 it fell.
     *
     * @return the change, exact, printed averages taken as printed; empty if either is undefined
     */
    public Optional<Fraction> change() {
      return later
          .average()
          .value()
          .flatMap(now -> earlier.average().value().map(then -> now.minus(then)));
    }

    /**
     * The two checks in words.
     *
     * @return the later check, then the earlier average and colour
     */
    @Override
    public String toString() {
      return later
          + " (before: "
          + earlier.average()
          + ", "
          + earlier.rag().map(Rag::label).orElse("not known")
          + ")";
    }
  }

  static final class Builder extends ImmutableCaseloadChange.Builder {
    Builder() {}
  }
}
