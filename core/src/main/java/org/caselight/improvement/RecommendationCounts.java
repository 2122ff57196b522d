package org.caselight.improvement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.caselight.figure.Count;

/**
 * What has become of many recommendations: how many are in each status, and of how many nothing was
 * reported.
 *
 * @param byStatus how many are in each status; every status is there, in its order
 * @param nothingReported of how many nothing was reported
 */
public record RecommendationCounts(
    ImmutableSortedMap<RecommendationStatus, Count> byStatus, Count nothingReported)
    implements Serializable {

  /**
   * Takes the counts.
   *
   * @param byStatus how many are in each status
   * @param nothingReported of how many nothing was reported
   * @throws IllegalArgumentException if a status is not there
   */
  public RecommendationCounts {
    for (RecommendationStatus status : RecommendationStatus.values()) {
      checkArgument(
          byStatus.containsKey(status), "byStatus: must have every status, was %s", byStatus);
    }
    byStatus = ImmutableSortedMap.copyOf(byStatus, Comparator.naturalOrder());
    requireNonNull(nothingReported, "nothingReported");
  }

  static RecommendationCounts of(Map<RecommendationStatus, Long> counts, long nothingReported) {
    return new RecommendationCounts(
        Arrays.stream(RecommendationStatus.values())
            .collect(
                toImmutableSortedMap(
                    Comparator.<RecommendationStatus>naturalOrder(),
                    Function.identity(),
                    status -> Count.of(counts.getOrDefault(status, 0L)))),
        Count.of(nothingReported));
  }

  /**
   * How many are in a status.
   *
   * @param status the status
   * @return how many
   */
  public Count of(RecommendationStatus status) {
    Count count = byStatus.get(status);
    return count == null ? Count.ZERO : count;
  }

  /**
   * How many there are in all.
   *
   * @return the sum of every status and of those of which nothing was reported
   */
  public Count total() {
    return Count.of(
        byStatus.values().stream().mapToLong(Count::count).sum() + nothingReported.count());
  }

  /**
   * The counts in words, without those that are 0.
   *
   * @return {@code 6: 1 in progress, 1 monitored elsewhere, 4 implemented}
   */
  @Override
  public String toString() {
    String statuses =
        byStatus.entrySet().stream()
            .filter(entry -> entry.getValue().count() > 0)
            .map(entry -> entry.getValue().count() + " " + entry.getKey().label())
            .collect(joining(", "));
    String nothing =
        nothingReported.count() > 0 ? nothingReported.count() + " nothing reported" : "";
    return total().count()
        + (statuses.isEmpty() && nothing.isEmpty() ? "" : ": ")
        + statuses
        + (statuses.isEmpty() || nothing.isEmpty() ? "" : ", ")
        + nothing;
  }
}
