package org.caselight.improvement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.AppendOnlyValue;
import org.caselight.internal.Chronology;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * What somebody said should be done: inspectors, an investigation, a review.
 *
 * <p>What becomes of it is only ever added to: {@link #withUpdate} gives a new recommendation, and
 * what stood on a past day can still be asked.
 *
 * <pre>{@code
 * Recommendation second =
 *     Recommendation.of("2", "Agree with partners how disagreements are settled")
 *         .withUpdate(RecommendationUpdate.of(LocalDate.of(2019, 2, 5), IN_PROGRESS));
 * second.standing(LocalDate.of(2019, 2, 5)).status(); // in progress
 * }</pre>
 */
@Value.Immutable
@AppendOnlyValue
public abstract class Recommendation implements Serializable {
  private static final long serialVersionUID = 1L;

  Recommendation() {}

  /**
   * A recommendation of which nothing has been reported.
   *
   * @param reference its number, by which objectives and people call it
   * @param text what should be done
   * @return the recommendation
   * @throws IllegalArgumentException if either is blank or has blanks around it
   */
  public static Recommendation of(String reference, String text) {
    return builder().reference(reference).text(text).build();
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
   * The number by which objectives and people call it.
   *
   * @return the reference
   */
  public abstract String reference();

  /**
   * What should be done.
   *
   * @return the text
   */
  public abstract String text();

  /**
   * Who said so.
   *
   * @return a body or an inspection, empty if not given
   */
  public abstract Optional<String> madeBy();

  /**
   * What it is about.
   *
   * @return the themes, by name
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Theme> themes();

  /**
   * What was reported of it.
   *
   * @return the updates, earliest first; those of one day as they were added
   */
  public abstract ImmutableList<RecommendationUpdate> updates();

  @Value.Check
  void validate() {
    Words.requireText("reference", reference());
    Words.requireText("text", text());
    madeBy().ifPresent(madeBy -> Words.requireText("madeBy", madeBy));
    Chronology.requireInOrder("reportedOn", updates(), RecommendationUpdate::reportedOn);
  }

  /**
   * The recommendation with what was reported next.
   *
   * @param update the update, of the day of the last one or after it
   * @return a recommendation that knows it too
   * @throws IllegalArgumentException if the update is dated before the last
   */
  public final Recommendation withUpdate(RecommendationUpdate update) {
    return ((ImmutableRecommendation) this)
        .withUpdates(
            Chronology.append("reportedOn", updates(), update, RecommendationUpdate::reportedOn));
  }

  final ImmutableList<RecommendationUpdate> updatesKnownOn(LocalDate asAt) {
    return Chronology.knownOn(updates(), RecommendationUpdate::reportedOn, asAt);
  }

  /**
   * How it stands on a day, by what had been reported then.
   *
   * @param asAt the day
   * @return its standing; what was reported after that day is not known yet
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final RecommendationStanding standing(LocalDate asAt) {
    return RecommendationStanding.of(this, RecordedDates.require("asAt", asAt));
  }

  /**
   * The recommendation in words.
   *
   * @return {@code 2: Agree with partners how disagreements are settled}
   */
  @Override
  public final String toString() {
    return reference() + ": " + text();
  }

  /** Builds a {@link Recommendation}: reference and text are required. */
  public static final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}
