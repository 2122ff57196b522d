package org.caselight.examples.yearlypack;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Makes episodes of rows that stand elsewhere than in a file of comma-separated values: in a
 * database, in Parquet. The same values make the same episode as {@link EpisodesCsv#read} does.
 *
 * <p>Teams and workers are kept once each: one maker for many rows, and not for several threads.
 */
public final class EpisodeMaker {
  private final EpisodeRow row = new EpisodeRow();
  private final Map<String, Team> teams = new HashMap<>();
  private final Map<String, WorkerId> workers = new HashMap<>();

  /** Begins with no team and no worker known. */
  public EpisodeMaker() {}

  /**
   * Makes the episode of one row. What may be null is empty in the row.
   *
   * @param child the pseudonym of the child
   * @param received the day on which the referral was received
   * @param team the name of the team
   * @param worker the pseudonym of the worker
   * @param outcome the code of what was decided, such as {@code no-further-action}
   * @param decided the day of the decision
   * @param started the day on which the assessment started, null if there was none
   * @param authorised the day on which it was authorised, null if it is open
   * @param status the code of the status of the involvement, null if there was none
   * @param opened the day on which the involvement began
   * @param closed the day on which it ended, null if it is open
   * @param seen the day of the last visit on which the child was seen
   * @return the episode
   * @throws IllegalArgumentException if a value is missing or not to be understood; it names column
   *     and value
   */
  public Episode make(
      @Nullable String child,
      @Nullable LocalDate received,
      @Nullable String team,
      @Nullable String worker,
      @Nullable String outcome,
      @Nullable LocalDate decided,
      @Nullable LocalDate started,
      @Nullable LocalDate authorised,
      @Nullable String status,
      @Nullable LocalDate opened,
      @Nullable LocalDate closed,
      @Nullable LocalDate seen) {
    row.clear();
    row.child = child == null ? null : ChildId.of(child);
    row.received = received;
    row.team = team == null ? null : teams.computeIfAbsent(team, EpisodesCsv::team);
    row.worker = worker == null ? null : workers.computeIfAbsent(worker, WorkerId::of);
    row.outcome = code("outcome", Codes.OUTCOMES, outcome);
    row.decided = decided;
    row.started = started;
    row.authorised = authorised;
    row.status = code("status", Codes.STATUSES, status);
    row.opened = opened;
    row.closed = closed;
    row.seen = seen;
    String problem = row.problem();
    checkArgument(problem == null, "%s", problem);
    return row.toEpisode();
  }

  private static <E extends Enum<E>> @Nullable E code(
      String column, Codes<E> codes, @Nullable String text) {
    if (text == null) {
      return null;
    }
    E found = codes.find(text.toCharArray(), 0, text.length());
    if (found == null) {
      throw new IllegalArgumentException(column + ": " + codes.whyNot(text));
    }
    return found;
  }
}
