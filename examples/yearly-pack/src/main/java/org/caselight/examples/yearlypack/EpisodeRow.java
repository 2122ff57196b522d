package org.caselight.examples.yearlypack;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.caselight.casework.Involvement;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.casework.visit.Visit;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.jspecify.annotations.Nullable;

/** One row of the file, cell by cell, filled and emptied again and again; what is empty is null. */
final class EpisodeRow {
  @Nullable ChildId child;
  @Nullable LocalDate received;
  @Nullable Team team;
  @Nullable WorkerId worker;
  @Nullable ReferralOutcome outcome;
  @Nullable LocalDate decided;
  @Nullable LocalDate started;
  @Nullable LocalDate authorised;
  @Nullable Status status;
  @Nullable LocalDate opened;
  @Nullable LocalDate closed;
  @Nullable LocalDate seen;

  void clear() {
    child = null;
    received = null;
    team = null;
    worker = null;
    outcome = null;
    decided = null;
    started = null;
    authorised = null;
    status = null;
    opened = null;
    closed = null;
    seen = null;
  }

  /** Which cell is empty that must not be, or filled that must not be; null if none is. */
  @Nullable String problem() {
    if (child == null) {
      return missing(Column.CHILD);
    } else if (received == null) {
      return missing(Column.RECEIVED);
    } else if (team == null) {
      return missing(Column.TEAM);
    } else if (started == null && authorised != null) {
      return unfounded(Column.AUTHORISED, Column.STARTED, authorised);
    } else if (status != null) {
      return opened == null ? missing(Column.OPENED) + " where status is not" : null;
    } else if (opened != null) {
      return unfounded(Column.OPENED, Column.STATUS, opened);
    } else if (closed != null) {
      return unfounded(Column.CLOSED, Column.STATUS, closed);
    }
    return seen == null ? null : unfounded(Column.SEEN, Column.STATUS, seen);
  }

  private static String missing(Column column) {
    return column.header() + ": must not be empty";
  }

  private static String unfounded(Column column, Column other, LocalDate day) {
    return column.header() + ": must be empty where " + other.header() + " is, was " + day;
  }

  /**
   * The cells as the records that they stand for. Team and worker are those of the referral, the
   * assessment and the involvement alike.
   */
  Episode toEpisode() {
    ChildId ofChild = requireNonNull(child, "child");
    return Episode.of(
        referral(ofChild), assessment(ofChild), involvement(ofChild), lastSeen(ofChild));
  }

  private Referral referral(ChildId ofChild) {
    Referral.Builder builder =
        Referral.builder()
            .child(ofChild)
            .receivedOn(requireNonNull(received, "received"))
            .team(requireNonNull(team, "team"));
    if (worker != null) {
      builder.worker(worker);
    }
    if (outcome != null) {
      builder.outcome(outcome);
    }
    if (decided != null) {
      builder.decidedOn(decided);
    }
    return builder.build();
  }

  private @Nullable Assessment assessment(ChildId ofChild) {
    if (started == null) {
      return null;
    }
    Assessment.Builder builder =
        Assessment.builder()
            .child(ofChild)
            .startedOn(started)
            .referralReceivedOn(requireNonNull(received, "received"))
            .team(requireNonNull(team, "team"));
    if (worker != null) {
      builder.worker(worker);
    }
    if (authorised != null) {
      builder.authorisedOn(authorised);
    }
    return builder.build();
  }

  private @Nullable Involvement involvement(ChildId ofChild) {
    if (status == null) {
      return null;
    }
    Involvement.Builder builder =
        Involvement.builder()
            .child(ofChild)
            .status(status)
            .startedOn(requireNonNull(opened, "opened"))
            .team(requireNonNull(team, "team"));
    if (worker != null) {
      builder.worker(worker);
    }
    if (closed != null) {
      builder.endedOn(closed);
    }
    return builder.build();
  }

  private @Nullable Visit lastSeen(ChildId ofChild) {
    return seen == null ? null : Visit.of(ofChild, seen, YesNoUnknown.YES);
  }

  /** The row in which these records stand. */
  static EpisodeRow of(Episode episode) {
    EpisodeRow row = new EpisodeRow();
    Referral referral = episode.referral();
    row.child = referral.child();
    row.received = referral.receivedOn();
    row.worker = referral.worker().orElse(null);
    row.outcome = referral.outcome().orElse(null);
    row.decided = referral.decidedOn().orElse(null);
    episode
        .assessment()
        .ifPresent(
            assessment -> {
              row.started = assessment.startedOn();
              row.authorised = assessment.authorisedOn().orElse(null);
            });
    episode
        .involvement()
        .ifPresent(
            involvement -> {
              row.status = involvement.status();
              row.opened = involvement.startedOn();
              row.closed = involvement.endedOn().orElse(null);
            });
    row.seen = episode.lastSeen().map(Visit::on).orElse(null);
    row.team = referral.team().map(team -> EpisodesCsv.team(team.name())).orElse(null);
    checkArgument(
        row.toEpisode().equals(episode),
        "episode: must have no more than a row can hold, was %s",
        episode);
    return row;
  }
}
