package org.caselight.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/** What was reported of a recommendation on a day. */
@Value.Immutable
@CaselightValue
public abstract class RecommendationUpdate implements Serializable {
  private static final long serialVersionUID = 1L;

  RecommendationUpdate() {}

  /**
   * A status, without evidence and without a meeting to which it returns.
   *
   * @param reportedOn the day it was reported
   * @param status what has become of the recommendation
   * @return the update
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static RecommendationUpdate of(LocalDate reportedOn, RecommendationStatus status) {
    return builder().reportedOn(reportedOn).status(status).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The day it was reported.
   *
   * @return the day
   */
  public abstract LocalDate reportedOn();

  /**
   * What has become of the recommendation.
   *
   * @return the status
   */
  public abstract RecommendationStatus status();

  /**
   * What shows it.
   *
   * @return the evidence, empty if none was given
   */
  public abstract Optional<String> evidence();

  /**
   * The meeting to which it returns.
   *
   * @return the meeting, empty if it does not
   */
  public abstract Optional<Meeting> reportsTo();

  @Value.Check
  void validate() {
    RecordedDates.require("reportedOn", reportedOn());
    evidence().ifPresent(evidence -> Words.requireText("evidence", evidence));
  }

  /**
   * The update in words.
   *
   * @return {@code 2019-07-09: in progress, returns to next meeting of the Committee}
   */
  @Override
  public final String toString() {
    return reportedOn()
        + ": "
        + status().label()
        + evidence().map(evidence -> ", evidence: " + evidence).orElse("")
        + reportsTo().map(meeting -> ", returns to " + meeting).orElse("");
  }

  /** Builds a {@link RecommendationUpdate}: day and status are required. */
  public static final class Builder extends ImmutableRecommendationUpdate.Builder {
    Builder() {}
  }
}
