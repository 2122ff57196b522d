package org.caselight.improvement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.quality.DataIssue;
import org.caselight.quality.DataIssues;

/**
 * Rules over many recommendations: what has become of them, which come back to a meeting, and what
 * their updates contradict.
 *
 * <p>Every rule takes the day it is asked about, and is answered by what was reported on that day
 * or before. Answers are in the order of references, in which numbers count as numbers: 2 before
 * 10.
 */
public final class Recommendations {
  private Recommendations() {}

  private static final Comparator<RecommendationUpdate> UPDATE_ORDER =
      Comparator.comparing(RecommendationUpdate::reportedOn)
          .thenComparing(RecommendationUpdate::status)
          .thenComparing(RecommendationUpdate::evidence, Ordered.emptiesFirst())
          .thenComparing(
              RecommendationUpdate::reportsTo,
              Comparators.emptiesFirst(RecommendationStanding.EARLIEST_FIRST));

  /** Leaves no tie between recommendations that differ. */
  private static final Comparator<Recommendation> ORDER =
      Comparator.comparing(Recommendation::reference, References.ORDER)
          .thenComparing(Recommendation::text)
          .thenComparing(Recommendation::madeBy, Ordered.emptiesFirst())
          .thenComparing(Recommendation::themes, Ordered.oneByOne())
          .thenComparing(Recommendation::updates, Comparators.lexicographical(UPDATE_ORDER));

  private static final Comparator<RecommendationStanding> DUE_BACK =
      Comparator.<RecommendationStanding, Optional<LocalDate>>comparing(
              standing -> standing.reportsTo().flatMap(Meeting::heldOn), Ordered.emptiesLast())
          .thenComparing(RecommendationStanding::recommendation, ORDER);

  /**
   * Collects how every recommendation stands on a day.
   *
   * @param asAt the day
   * @return a collector of the standings, by reference
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Recommendation, ?, ImmutableList<RecommendationStanding>> toStandings(
      LocalDate asAt) {
    return collecting(asAt, standings -> standings.collect(toImmutableList()));
  }

  /**
   * Collects the recommendations that come back to a meeting: those whose standing names one, in
   * whatever status, for what is monitored elsewhere or implemented may report back all the same.
   *
   * <p>One whose meeting has passed without an update stays in the list, and {@link
   * RecommendationStanding#isReportOverdue} marks it.
   *
   * @param asAt the day
   * @return a collector of the standings: the earliest meeting first, next meetings without a day
   *     last, then by reference
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Recommendation, ?, ImmutableList<RecommendationStanding>> toDueBack(
      LocalDate asAt) {
    return collecting(
        asAt,
        standings ->
            standings
                .filter(standing -> standing.reportsTo().isPresent())
                .sorted(DUE_BACK)
                .collect(toImmutableList()));
  }

  private static <R> Collector<Recommendation, ?, R> collecting(
      LocalDate asAt, Function<Stream<RecommendationStanding>, R> finisher) {
    RecordedDates.require("asAt", asAt);
    return Collector.of(
        () -> new ArrayList<Recommendation>(),
        List::add,
        (one, other) -> {
          one.addAll(other);
          return one;
        },
        all ->
            finisher.apply(
                all.stream().sorted(ORDER).map(recommendation -> recommendation.standing(asAt))));
  }

  /**
   * Collects what has become of recommendations by a day.
   *
   * @param asAt the day
   * @return a collector of how many are in each status, and of how many nothing was reported; they
   *     add up to the recommendations
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Recommendation, ?, RecommendationCounts> toCountByStatus(LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return Collector.of(
        Statuses::new,
        (statuses, recommendation) -> statuses.add(recommendation.standing(asAt).status()),
        Statuses::merge,
        Statuses::counts);
  }

  private static final class Statuses implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<RecommendationStatus, Long> counts =
        new EnumMap<>(RecommendationStatus.class);
    private long nothingReported;

    void add(Optional<RecommendationStatus> status) {
      if (status.isPresent()) {
        counts.merge(status.orElseThrow(), 1L, Long::sum);
      } else {
        nothingReported++;
      }
    }

    Statuses merge(Statuses other) {
      other.counts.forEach((status, count) -> counts.merge(status, count, Long::sum));
      nothingReported += other.nothingReported;
      return this;
    }

    RecommendationCounts counts() {
      return RecommendationCounts.of(counts, nothingReported);
    }
  }

  /**
   * Collects what contradicts itself, by what was known on a day.
   *
   * <p>{@code conflicting-status}, an error: two statuses of one day. Warnings: {@code
   * implemented-without-evidence}; {@code returns-nowhere}, neither closed nor returning to a
   * meeting; {@code meeting-before-update}, an update that returns to a meeting of a day before it.
   *
   * @param asAt the day
   * @return a collector of the issues, worst first, then by code, then by reference
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Recommendation, ?, ImmutableList<DataIssue<Recommendation>>> toIssues(
      LocalDate asAt) {
    return collecting(
        asAt,
        standings ->
            standings
                .flatMap(Recommendations::issues)
                .sorted(DataIssues.worstFirst())
                .collect(toImmutableList()));
  }

  private static Stream<DataIssue<Recommendation>> issues(RecommendationStanding standing) {
    Recommendation recommendation = standing.recommendation();
    String place = "recommendation " + recommendation.reference() + ": ";
    Stream.Builder<DataIssue<Recommendation>> issues = Stream.builder();
    ImmutableList<RecommendationUpdate> known = recommendation.updatesKnownOn(standing.asAt());
    Multimaps.index(known, RecommendationUpdate::reportedOn)
        .asMap()
        .forEach(
            (day, updates) -> {
              ImmutableSortedSet<RecommendationStatus> statuses = statusesOf(updates);
              if (statuses.size() > 1) {
                issues.add(
                    DataIssue.error(
                        "conflicting-status",
                        recommendation,
                        place
                            + "updates of "
                            + day
                            + " must have one status, was "
                            + statuses.stream()
                                .map(RecommendationStatus::label)
                                .collect(joining(", "))));
              }
            });
    if (standing.status().equals(Optional.of(RecommendationStatus.IMPLEMENTED))
        && standing.evidence().isEmpty()) {
      issues.add(
          DataIssue.warning(
              "implemented-without-evidence",
              recommendation,
              place + "implemented, and no evidence was reported"));
    }
    if (standing.reportsTo().isEmpty()
        && !standing.status().map(RecommendationStatus::isClosed).orElse(false)) {
      issues.add(
          DataIssue.warning(
              "returns-nowhere",
              recommendation,
              place
                  + standing.status().map(RecommendationStatus::label).orElse("nothing reported")
                  + ", and returns to no meeting"));
    }
    known.stream()
        .flatMap(update -> meetingBefore(update).stream())
        .distinct()
        .sorted()
        .forEach(
            reason ->
                issues.add(
                    DataIssue.warning("meeting-before-update", recommendation, place + reason)));
    return issues.build();
  }

  private static ImmutableSortedSet<RecommendationStatus> statusesOf(
      Collection<RecommendationUpdate> updates) {
    return updates.stream()
        .map(RecommendationUpdate::status)
        .collect(toImmutableSortedSet(Comparator.<RecommendationStatus>naturalOrder()));
  }

  private static Optional<String> meetingBefore(RecommendationUpdate update) {
    return update
        .reportsTo()
        .flatMap(Meeting::heldOn)
        .filter(day -> day.isBefore(update.reportedOn()))
        .map(
            day ->
                "update of "
                    + update.reportedOn()
                    + " must not return to a meeting before it, was "
                    + day);
  }
}
