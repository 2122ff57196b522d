package org.caselight.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.Involvement;
import org.caselight.casework.Proceedings;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;

/**
 * Recorded stretches of a few children's time, close together, so that they meet; some end before
 * they start.
 */
public final class Casework {
  private Casework() {}

  /** A few children. */
  public static Arbitrary<ChildId> children() {
    return Arbitraries.of("K1", "K2", "K3", "K4").map(ChildId::of);
  }

  /** Involvements in every status, most of them with an end, a fair share contradictory. */
  public static Arbitrary<Involvement> involvements() {
    return Combinators.combine(
            children(),
            Arbitraries.of(Status.class),
            Arbitraries.of("North", "South").map(name -> Team.of(name, TeamKind.CHILDRENS)),
            Arbitraries.of("V1", "V2").map(WorkerId::of).injectNull(0.3),
            Dates.closeDays(),
            Dates.closeDays().injectNull(0.3),
            Arbitraries.of(ClosureReason.class).injectNull(0.7),
            Arbitraries.of(true, false))
        .as(
            (child, status, team, worker, start, end, reason, hasTeam) ->
                Involvement.builder()
                    .child(child)
                    .status(status)
                    .team(hasTeam ? Optional.of(team) : Optional.empty())
                    .worker(Optional.ofNullable(worker))
                    .startedOn(start)
                    .endedOn(Optional.ofNullable(end))
                    .closureReason(Optional.ofNullable(reason))
                    .build());
  }

  /** Up to twenty involvements, now and then the same one twice. */
  public static Arbitrary<List<Involvement>> involvementLists() {
    return involvements()
        .list()
        .ofMaxSize(20)
        .flatMap(
            list ->
                list.isEmpty()
                    ? Arbitraries.just(list)
                    : Arbitraries.of(list)
                        .list()
                        .ofMaxSize(2)
                        .map(again -> Stream.of(list, again).flatMap(List::stream).toList()));
  }

  /** Proceedings of both kinds, some contradictory. */
  public static Arbitrary<Proceedings> proceedings() {
    return Combinators.combine(
            children(),
            Arbitraries.of(Proceedings.Kind.class),
            Dates.closeDays(),
            Dates.closeDays().injectNull(0.3))
        .as(
            (child, kind, start, end) ->
                Proceedings.builder()
                    .child(child)
                    .kind(kind)
                    .startedOn(start)
                    .endedOn(Optional.ofNullable(end))
                    .build());
  }
}
