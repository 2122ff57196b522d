package org.caselight.improvement.assurance;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/** Somebody who is to read a briefing, and in which team. */
@Value.Immutable
@CaselightValue
public abstract class BriefingReader implements Comparable<BriefingReader>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<BriefingReader> ORDER =
      Comparator.comparing(BriefingReader::worker)
          .thenComparing(BriefingReader::team, Ordered.emptiesFirst());

  BriefingReader() {}

  /**
   * A reader of a team.
   *
   * @param worker who
   * @param team the team when the briefing went out
   * @return the reader
   */
  public static BriefingReader of(WorkerId worker, Team team) {
    return ImmutableBriefingReader.builder().worker(worker).team(team).build();
  }

  /**
   * A reader of no team, or of one that nobody recorded.
   *
   * @param worker who
   * @return the reader
   */
  public static BriefingReader of(WorkerId worker) {
    return ImmutableBriefingReader.builder().worker(worker).build();
  }

  /**
   * Who is to read it.
   *
   * @return the worker's pseudonym
   */
  public abstract WorkerId worker();

  /**
   * The team when the briefing went out.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /** By worker, then team. */
  @Override
  public final int compareTo(BriefingReader other) {
    return ORDER.compare(this, other);
  }

  /**
   * No identifier: in a small team the team alone would tell who it is.
   *
   * @return {@code BriefingReader(withheld)}
   */
  @Override
  public final String toString() {
    return "BriefingReader(withheld)";
  }
}
