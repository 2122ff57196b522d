package org.caselight.examples.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.caselight.casework.Involvement;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;

/** Caseloads out of a map by team of maps by worker of the children held. */
final class CaseloadLoop {
  private static final long MOST = 20;
  private static final long MOST_CLOSE_TO_IT = 22;

  /** The children of one team. */
  private static final class OfTeam {
    private final Map<WorkerId, Set<ChildId>> byWorker = new HashMap<>();
    private final Set<ChildId> held = new HashSet<>();
    private final Set<ChildId> withoutWorker = new HashSet<>();
    private long cases;
    private long unallocated;
    private int colour;

    void add(Involvement involvement) {
      Optional<WorkerId> worker = involvement.worker();
      if (worker.isEmpty()) {
        withoutWorker.add(involvement.child());
      } else {
        held.add(involvement.child());
        byWorker.computeIfAbsent(worker.get(), first -> new HashSet<>()).add(involvement.child());
      }
    }

    /** A child whom somebody holds is not unallocated; every worker is one full-time post. */
    void check() {
      byWorker.values().forEach(children -> cases += children.size());
      unallocated = withoutWorker.stream().filter(child -> !held.contains(child)).count();
      colour = cases <= MOST * workers() ? 0 : cases <= MOST_CLOSE_TO_IT * workers() ? 1 : 2;
    }

    long workers() {
      return byWorker.size();
    }
  }

  private final LocalDate asAt;
  private final Map<Team, OfTeam> teams = new TreeMap<>();

  CaseloadLoop(LocalDate asAt) {
    this.asAt = asAt;
  }

  Supplier<Answer> add(List<Involvement> involvements) {
    for (Involvement involvement : involvements) {
      Optional<LocalDate> end = involvement.endedOn();
      if (!involvement.startedOn().isAfter(asAt) && (end.isEmpty() || end.get().isAfter(asAt))) {
        teams
            .computeIfAbsent(involvement.team().orElseThrow(), first -> new OfTeam())
            .add(involvement);
      }
    }
    teams.values().forEach(OfTeam::check);
    return this::answer;
  }

  private Answer answer() {
    Answer.Builder answer = new Answer.Builder();
    teams.forEach(
        (team, of) ->
            answer
                .put(team.name(), Answers.CASES, of.cases)
                .put(team.name(), Answers.WORKERS, of.workers())
                .put(team.name(), Answers.UNALLOCATED, of.unallocated)
                .put(team.name(), Answers.COLOUR, of.colour));
    return answer.build();
  }
}
