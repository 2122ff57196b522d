package org.caselight.improvement.assurance;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.internal.RecordedDates;
import org.caselight.quality.DataIssue;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;

/**
 * Rules over briefings: how far do they get, team by team, and what has each worker still to read?
 *
 * <p>Each rule takes the briefings that had gone out by a day ({@link Briefing#isSentBy}) and what
 * was known of them on it. Shares count readings that were asked for: a worker who is to read three
 * briefings counts three times.
 */
public final class Briefings {
  private Briefings() {}

  static final Comparator<DataIssue<BriefingReceipt>> BY_RECEIPT =
      Comparator.<DataIssue<BriefingReceipt>, BriefingReceipt>comparing(
              DataIssue::subject, BriefingReceipt.ORDER)
          .thenComparing(DataIssue::code)
          .thenComparing(DataIssue::reason);

  /** A reader of a briefing, and how far it got with them. */
  private record Reading(BriefingReader reader, ReaderStanding standing) {
    static Stream<Reading> of(Briefing briefing, LocalDate asAt) {
      Map<WorkerId, ReaderStanding> standings = briefing.standings(asAt);
      return briefing.readers().stream()
          .map(
              reader ->
                  new Reading(
                      reader, standings.getOrDefault(reader.worker(), ReaderStanding.NOT_REACHED)));
    }
  }

  private static <R> Collector<Briefing, ?, R> of(
      LocalDate asAt, Collector<Reading, ?, R> measure) {
    RecordedDates.require("asAt", asAt);
    return filtering(
        briefing -> briefing.isSentBy(asAt),
        flatMapping(briefing -> Reading.of(briefing, asAt), measure));
  }

  /**
   * Collects the share of readings with which briefings had got so far.
   *
   * <p>readers with whom a briefing had got as far, or further ÷ readers, added up over the
   * briefings.
   *
   * @param standing how far
   * @param asAt the day on which is asked
   * @return a collector of the share, undefined if no briefing has a reader
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Briefing, ?, Proportion> toShare(
      ReaderStanding standing, LocalDate asAt) {
    requireNonNull(standing, "standing");
    return of(asAt, share(standing));
  }

  private static Collector<Reading, ?, Proportion> share(ReaderStanding standing) {
    return Measures.toProportion(reading -> reading.standing().isAtLeast(standing));
  }

  /**
   * Collects the share of readings with which briefings had got so far, team by team.
   *
   * <p>As {@link #toShare}, under the reader's team. Left out: readings of readers without one.
   *
   * @param standing how far
   * @param asAt the day on which is asked
   * @return a collector of the shares, of every team that has a reader
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Briefing, ?, Measured<ImmutableSortedMap<Team, Proportion>>>
      toShareByTeam(ReaderStanding standing, LocalDate asAt) {
    requireNonNull(standing, "standing");
    return of(
        asAt,
        ByTeam.measuring(ImmutableSet.of(), reading -> reading.reader().team(), share(standing)));
  }

  /**
   * Collects with how many briefings each worker has not got so far: whom to remind.
   *
   * @param standing how far they should have got
   * @param asAt the day on which is asked
   * @return a collector of the number of briefings, 1 or more, by worker; who lacks none is not
   *     there
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Briefing, ?, ImmutableSortedMap<WorkerId, Long>> toOutstanding(
      ReaderStanding standing, LocalDate asAt) {
    requireNonNull(standing, "standing");
    return of(
        asAt,
        filtering(
            reading -> !reading.standing().isAtLeast(standing),
            collectingAndThen(
                Measures.byKey(
                    ImmutableSet.<WorkerId>of(),
                    (Reading reading) -> reading.reader().worker(),
                    Measures.toCount()),
                Briefings::numbers)));
  }

  private static ImmutableSortedMap<WorkerId, Long> numbers(
      ImmutableSortedMap<WorkerId, Count> counts) {
    return counts.entrySet().stream()
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(), Map.Entry::getKey, entry -> entry.getValue().count()));
  }

  /**
   * Collects what is wrong with the receipts of briefings, whatever their day: the issues of {@link
   * Briefing#issues}.
   *
   * @return a collector of the issues, by day and worker, receipt by receipt, then by code; the
   *     subject is the receipt
   */
  public static Collector<Briefing, ?, ImmutableList<DataIssue<BriefingReceipt>>> toIssues() {
    return flatMapping(
        briefing -> briefing.issues().stream(),
        collectingAndThen(
            toCollection(ArrayList::new),
            issues -> ImmutableList.sortedCopyOf(BY_RECEIPT, issues)));
  }
}
