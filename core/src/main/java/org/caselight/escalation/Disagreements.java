package org.caselight.escalation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.Histories;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;

/**
 * Rules over many disagreements: which are open and most urgent, at which stage, how many were
 * settled in time, and what their records contradict.
 *
 * <p>All go by one process. Of several, or of one that changed, group the disagreements first.
 */
public final class Disagreements {
  private Disagreements() {}

  private static final Comparator<DisagreementStanding> MOST_URGENT_FIRST =
      Comparator.comparing(DisagreementStanding::isOpen, Comparator.reverseOrder())
          .thenComparing(DisagreementStanding::isOverdue, Comparator.reverseOrder())
          .thenComparing(DisagreementStanding::nextDueOn, Ordered.emptiesLast())
          .thenComparing(DisagreementStanding::disagreement, Disagreement.ORDER);

  /**
   * Orders disagreements from the most urgent to the least.
   *
   * <p>The open ones first, of these the overdue first, of these the earliest day by which
   * something is to happen ({@link DisagreementStanding#nextDueOn}), and those without one last; of
   * equals the one that was raised first. Disagreements stand in no tie unless they are equal.
   *
   * @return the order
   */
  public static Comparator<DisagreementStanding> mostUrgentFirst() {
    return MOST_URGENT_FIRST;
  }

  /**
   * Collects where the open disagreements stand on a day: the list behind {@link #toOpenByStage}.
   *
   * @param process the process by which they are settled
   * @param days the working days
   * @param asAt the day
   * @return a collector of the open ones, the most urgent first
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Disagreement, ?, ImmutableList<DisagreementStanding>> toOpen(
      EscalationProcess process, WorkingDays days, LocalDate asAt) {
    requireAnswerable(process, days, asAt);
    return Collectors.mapping(
        disagreement -> disagreement.standing(process, days, asAt),
        Collectors.filtering(
            DisagreementStanding::isOpen,
            Collectors.collectingAndThen(
                Collectors.toList(), open -> ImmutableList.sortedCopyOf(mostUrgentFirst(), open))));
  }

  /**
   * Collects how many disagreements are open at each stage on a day, and how many are overdue.
   *
   * @param process the process by which they are settled
   * @param days the working days
   * @param asAt the day
   * @return a collector of a row for every stage of the process, from the first to the last, those
   *     with none among them; then of one for every other name at which an open disagreement
   *     stands, by the alphabet. The rows add up to {@link #toOpen}
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Disagreement, ?, ImmutableList<OpenAtStage>> toOpenByStage(
      EscalationProcess process, WorkingDays days, LocalDate asAt) {
    return Collectors.collectingAndThen(
        toOpen(process, days, asAt), open -> byStage(process, open));
  }

  private static ImmutableList<OpenAtStage> byStage(
      EscalationProcess process, ImmutableList<DisagreementStanding> open) {
    TreeMap<String, List<DisagreementStanding>> byKey =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    standing -> Words.key(standing.stage().orElseThrow()),
                    TreeMap::new,
                    Collectors.toList()));
    ImmutableList.Builder<OpenAtStage> rows = ImmutableList.builder();
    for (EscalationStage stage : process.stages()) {
      List<DisagreementStanding> atStage = byKey.remove(Words.key(stage.name()));
      rows.add(row(stage.name(), true, atStage == null ? List.of() : atStage));
    }
    byKey.values().forEach(atStage -> rows.add(row(firstSpelling(atStage), false, atStage)));
    return rows.build();
  }

  /** Of several spellings the first by the alphabet stands for the stage. */
  private static String firstSpelling(List<DisagreementStanding> atStage) {
    return atStage.stream()
        .map(standing -> standing.stage().orElseThrow())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static OpenAtStage row(String name, boolean isKnown, List<DisagreementStanding> atStage) {
    return new OpenAtStage(
        name,
        isKnown,
        atStage.size(),
        atStage.stream().filter(DisagreementStanding::isOverdue).count());
  }

  /**
   * Collects how disagreements stand on a day against the time limit of the whole process: in time,
   * late, open and not yet due, overdue.
   *
   * <p>By {@link DisagreementStanding#timeliness}. Left out, for the reasons of {@link
   * DisagreementStanding#whyLeftOut}: those raised after {@code asAt}, those withdrawn, and what is
   * outside the calendar of working days; all of them, if the process has no limit for the whole.
   *
   * @param process the process by which they are settled
   * @param days the working days
   * @param asAt the day; what happened after it is not known yet
   * @return a collector of the four numbers, which with those left out add up to the disagreements
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Disagreement, ?, Measured<TimelinessSummary>> toTimeliness(
      EscalationProcess process, WorkingDays days, LocalDate asAt) {
    requireAnswerable(process, days, asAt);
    return Collectors.mapping(
        disagreement -> disagreement.standing(process, days, asAt),
        Measures.leavingOut(
            DisagreementStanding::whyLeftOut,
            Measures.toTimeliness(standing -> standing.timeliness().orElseThrow())));
  }

  /**
   * Collects in what histories, up to a day, depart from the process or contradict themselves.
   *
   * <p>What {@link Disagreement#issues} finds in each, and {@code duplicate-reference}, error: two
   * or more have one reference; an issue for each of them, all counted.
   *
   * @param process the process by which they are settled
   * @param days the working days
   * @param asAt the day; what happened after it is not known yet
   * @return a collector of the issues, by reference, then the day the disagreement was raised
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Disagreement, ?, ImmutableList<DataIssue<Disagreement>>> toIssues(
      EscalationProcess process, WorkingDays days, LocalDate asAt) {
    requireAnswerable(process, days, asAt);
    return Histories.collecting(
        Disagreement::reference,
        Disagreement.ORDER,
        byReference ->
            byReference.stream()
                .flatMap(same -> issues(same, process, days, asAt))
                .collect(toImmutableList()));
  }

  /** What is found in the disagreements of one reference. */
  private static Stream<DataIssue<Disagreement>> issues(
      ImmutableList<Disagreement> same,
      EscalationProcess process,
      WorkingDays days,
      LocalDate asAt) {
    List<Disagreement> raised =
        same.stream().filter(disagreement -> !disagreement.raisedOn().isAfter(asAt)).toList();
    return raised.stream()
        .flatMap(
            disagreement ->
                Stream.concat(
                    duplicates(disagreement, raised.size() - 1).stream(),
                    disagreement.issues(process, days, asAt).stream()));
  }

  private static ImmutableList<DataIssue<Disagreement>> duplicates(
      Disagreement disagreement, int others) {
    return others == 0
        ? ImmutableList.of()
        : ImmutableList.of(
            DataIssue.error(
                "duplicate-reference",
                disagreement,
                "reference: shared with "
                    + Words.count(others, "other disagreement")
                    + " (withheld)"));
  }

  private static void requireAnswerable(
      EscalationProcess process, WorkingDays days, LocalDate asAt) {
    requireNonNull(process, "process");
    requireNonNull(days, "days");
    RecordedDates.require("asAt", asAt);
  }
}
