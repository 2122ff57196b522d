package org.caselight.improvement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * How a recommendation stands on a day: its status, what shows it, and the meeting to which it
 * returns.
 *
 * <p>The status is that of the last day on which one was reported; of several of that day the one
 * that claims least, the first in the order of {@link RecommendationStatus}. The meeting is the one
 * named last, of several of one day the earliest; it is named by the updates of the last day alone,
 * for whoever reports again says again where it returns. Both are conventions of this library; the
 * other choice is to take what was typed last.
 */
@Value.Immutable
@CaselightValue
public abstract class RecommendationStanding implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The earliest first, and a meeting without a day last. */
  static final Comparator<Meeting> EARLIEST_FIRST =
      Comparator.<Meeting, LocalDate>comparing(meeting -> meeting.heldOn().orElse(LocalDate.MAX))
          .thenComparing(Meeting::body);

  RecommendationStanding() {}

  static RecommendationStanding of(Recommendation recommendation, LocalDate asAt) {
    ImmutableList<RecommendationUpdate> known = recommendation.updatesKnownOn(asAt);
    Optional<LocalDate> last =
        known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1).reportedOn());
    ImmutableList<RecommendationUpdate> ofLastDay =
        known.stream()
            .filter(update -> Optional.of(update.reportedOn()).equals(last))
            .collect(toImmutableList());
    return ImmutableRecommendationStanding.builder()
        .recommendation(recommendation)
        .asAt(asAt)
        .status(ofLastDay.stream().map(RecommendationUpdate::status).min(Comparator.naturalOrder()))
        .reportedOn(last)
        .addAllEvidence(
            known.stream()
                .flatMap(update -> update.evidence().stream())
                .sorted()
                .distinct()
                .toList())
        .reportsTo(
            ofLastDay.stream().flatMap(update -> update.reportsTo().stream()).min(EARLIEST_FIRST))
        .build();
  }

  /**
   * The recommendation.
   *
   * @return the recommendation
   */
  public abstract Recommendation recommendation();

  /**
   * The day.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * What has become of it.
   *
   * @return the status, empty if nothing was reported
   */
  public abstract Optional<RecommendationStatus> status();

  /**
   * When something was last reported.
   *
   * @return the day, empty if nothing was
   */
  public abstract Optional<LocalDate> reportedOn();

  /**
   * What shows it.
   *
   * @return all evidence reported so far, in the order of the alphabet
   */
  public abstract ImmutableList<String> evidence();

  /**
   * The meeting to which it returns.
   *
   * @return the meeting, empty if it does not
   */
  public abstract Optional<Meeting> reportsTo();

  /**
   * Whether it should have been reported to a meeting that has passed, and was not: nothing was
   * reported on the day of the meeting or after it.
   *
   * @return true if the meeting was before {@link #asAt} and after the last update; false on the
   *     day of the meeting itself, and for a next meeting whose day is not known
   */
  public final boolean isReportOverdue() {
    return reportsTo()
        .flatMap(Meeting::heldOn)
        .filter(asAt()::isAfter)
        .map(held -> reportedOn().map(held::isAfter).orElse(false))
        .orElse(false);
  }

  /**
   * The standing in words.
   *
   * @return {@code 2, 2019-03-01: in progress, returns to next meeting of the Committee}
   */
  @Override
  public final String toString() {
    return recommendation().reference()
        + ", "
        + asAt()
        + ": "
        + status().map(RecommendationStatus::label).orElse("nothing reported")
        + reportsTo().map(meeting -> ", returns to " + meeting).orElse("")
        + (isReportOverdue() ? ", overdue" : "");
  }
}
