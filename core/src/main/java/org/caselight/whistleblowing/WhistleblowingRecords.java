package org.caselight.whistleblowing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.toList;
import static org.caselight.internal.Ordered.emptiesFirst;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.Histories;
import org.caselight.internal.RecordedDates;
import org.caselight.quality.DataIssue;
import org.caselight.service.Theme;

/**
 * Rules over many whistleblowing records: the summary of a year, what is overdue, which themes come
 * again and which are left unanswered, and what the records contradict.
 *
 * <p>No rule looks at the identity of a source. Lists are in the order of receipt, then by
 * reference and by whatever else is not withheld; records alike in all of that keep the order in
 * which they came, and print alike.
 */
public final class WhistleblowingRecords {
  private WhistleblowingRecords() {}

  private static final Comparator<Theme> THEMES =
      Comparator.<Theme>naturalOrder().thenComparing(Theme::name);

  private static final Comparator<SpecificIncident> INCIDENTS =
      Comparator.comparing(SpecificIncident::occurredOn)
          .thenComparing(SpecificIncident::occurredAt, emptiesFirst())
          .thenComparing(SpecificIncident::toldOn, emptiesFirst());

  private static final Comparator<WhistleblowingAction> ACTIONS =
      Comparator.comparing(WhistleblowingAction::takenOn)
          .thenComparing(WhistleblowingAction::themes, Comparators.lexicographical(THEMES));

  /** Neither identity nor narrative decides, or an order would tell of them. */
  private static final Comparator<WhistleblowingRecord> ORDER =
      Comparator.comparing(WhistleblowingRecord::receivedOn)
          .thenComparing(WhistleblowingRecord::reference)
          .thenComparing(WhistleblowingRecord::channel)
          .thenComparing(record -> record.source().kind())
          .thenComparing(record -> record.channel().name())
          .thenComparing(WhistleblowingRecord::themes, Comparators.lexicographical(THEMES))
          .thenComparing(WhistleblowingRecord::incidents, Comparators.lexicographical(INCIDENTS))
          .thenComparing(WhistleblowingRecord::actions, Comparators.lexicographical(ACTIONS))
          .thenComparing(WhistleblowingRecord::acknowledgedOn, emptiesFirst())
          .thenComparing(WhistleblowingRecord::respondedOn, emptiesFirst())
          .thenComparing(WhistleblowingRecord::outcome, emptiesFirst())
          .thenComparing(WhistleblowingRecord::concludedOn, emptiesFirst())
          .thenComparing(WhistleblowingRecord::closedOn, emptiesFirst());

  /**
   * Collects the summary of a reporting year.
   *
   * @param year the year in which the records were received
   * @param asAt the day whose knowledge counts: two summaries of one year differ if more was found
   *     in between
   * @return a collector of the summary, of {@link #toSummary(DateRange, LocalDate)}
   */
  public static Collector<WhistleblowingRecord, ?, WhistleblowingSummary> toSummary(
      ReportingYear year, LocalDate asAt) {
    return toSummary(year.period(), asAt);
  }

  /**
   * Collects what was raised in a period, through which channels, and what came of it.
   *
   * <p>It counts records, not people: those received in the period, on or before {@code asAt}, with
   * what had become of them by that day. Each record counts, one that has the reference of another
   * too: {@link #toIssues} finds it. A theme counts once for each record that raises it; of several
   * spellings the first in the order of characters is printed.
   *
   * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25.
   *
   * @param period when the records were received
   * @param asAt the day whose knowledge counts
   * @return a collector of the summary
   */
  public static Collector<WhistleblowingRecord, ?, WhistleblowingSummary> toSummary(
      DateRange period, LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return listing(
        record -> period.contains(record.receivedOn()) && record.isReceived(asAt),
        records -> WhistleblowingSummary.of(records, period, asAt));
  }

  /**
   * Collects the themes that more than one record raised.
   *
   * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25: "all raised similar
   * issues".
   *
   * @param asAt the day; records received after it are left out
   * @return a collector of the number of records by theme, each 2 or more
   */
  public static Collector<WhistleblowingRecord, ?, ImmutableSortedMap<Theme, Long>> toSharedThemes(
      LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return listing(record -> record.isReceived(asAt), records -> shared(byTheme(records)));
  }

  /**
   * Collects the themes about which nothing was done.
   *
   * <p>A theme is answered if a record that raised it has an action on it, taken on {@code asAt} or
   * before it, or if it is among those answered elsewhere. One action answers the theme for every
   * record that raised it: managers act on what is raised, not on each letter. That is a convention
   * of this library; the other choice asks an action of every record, which {@link
   * WhistleblowingRecord#themesWithAction} tells.
   *
   * @param answeredElsewhere the themes of the objectives of an improvement plan, or the like
   * @param asAt the day; records received after it are left out
   * @return a collector of the themes, by name
   */
  public static Collector<WhistleblowingRecord, ?, ImmutableSortedSet<Theme>> toUnansweredThemes(
      Iterable<Theme> answeredElsewhere, LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    ImmutableSortedSet<Theme> elsewhere = ImmutableSortedSet.copyOf(answeredElsewhere);
    return listing(
        record -> record.isReceived(asAt),
        records -> {
          Set<Theme> answered = new HashSet<>(elsewhere);
          records.forEach(record -> answered.addAll(record.themesWithAction(asAt)));
          return byTheme(records).keySet().stream()
              .filter(theme -> !answered.contains(theme))
              .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        });
  }

  /**
   * Collects the records that are open.
   *
   * @param asAt the day
   * @return a collector of the records, those received first first
   */
  public static Collector<WhistleblowingRecord, ?, ImmutableList<WhistleblowingRecord>> toOpen(
      LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return sorted(record -> record.isOpen(asAt));
  }

  /**
   * Collects the records whose acknowledgement is overdue.
   *
   * @param policy within what they are to be acknowledged
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day
   * @return a collector of the records, those received first first
   */
  public static Collector<WhistleblowingRecord, ?, ImmutableList<WhistleblowingRecord>>
      toOverdueAcknowledgements(WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return sorted(record -> record.isAcknowledgementOverdue(policy, days, asAt));
  }

  /**
   * Collects the records whose response is overdue.
   *
   * @param policy within what they are to be answered
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day
   * @return a collector of the records, those received first first
   */
  public static Collector<WhistleblowingRecord, ?, ImmutableList<WhistleblowingRecord>>
      toOverdueResponses(WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return sorted(record -> record.isResponseOverdue(policy, days, asAt));
  }

  /**
   * Collects how acknowledgements stand. Left out, by reason: {@link
   * WhistleblowingRecord#whyNoAcknowledgement}.
   *
   * @param policy within what records are to be acknowledged
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day
   * @return a collector of how many were in time, late, not yet due and overdue
   */
  public static Collector<WhistleblowingRecord, ?, Measured<TimelinessSummary>> toAcknowledgements(
      WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return Measures.leavingOut(
        record -> record.whyNoAcknowledgement(policy, days, asAt),
        Measures.toTimeliness(
            (WhistleblowingRecord record) ->
                record.acknowledgement(policy, days, asAt).orElseThrow()));
  }

  /**
   * Collects how responses stand. Left out, by reason: {@link WhistleblowingRecord#whyNoResponse}.
   *
   * @param policy within what records are to be answered
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day
   * @return a collector of how many were in time, late, not yet due and overdue
   */
  public static Collector<WhistleblowingRecord, ?, Measured<TimelinessSummary>> toResponses(
      WhistleblowingPolicy policy, WorkingDays days, LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return Measures.leavingOut(
        record -> record.whyNoResponse(policy, days, asAt),
        Measures.toTimeliness(
            (WhistleblowingRecord record) -> record.response(policy, days, asAt).orElseThrow()));
  }

  /**
   * Collects what is wrong with the records, or may be.
   *
   * <ul>
   *   <li>{@code duplicate-reference}, an error: two records or more have one reference. Each
   *       counts.
   *   <li>{@code before-received}, an error: it was acknowledged, answered, concluded or closed
   *       before it was received.
   *   <li>{@code action-before-received}, a warning: an action is dated before it was received; it
   *       may answer an earlier record.
   *   <li>{@code incident-after-told}, an error: an incident happened after it was told. It does
   *       not count before it happened.
   *   <li>{@code told-before-received}, an error: an incident was told before the record was
   *       received.
   *   <li>{@code answered-after-closed}, a warning: the response is dated after the closing.
   *   <li>{@code outcome-without-day}, a warning: there is an outcome without a day. It counts as
   *       not concluded.
   *   <li>{@code day-without-outcome}, a warning: there is a day of conclusion without an outcome.
   *       It counts as not concluded.
   *   <li>{@code action-on-other-theme}, a warning: an action answers a theme that the record does
   *       not raise. It answers nothing.
   *   <li>{@code nothing-raised}, a warning: there is neither a theme nor an incident.
   * </ul>
   *
   * <p>All are conventions of this library. No reason tells reference, identity or narrative; take
   * the reference from the subject.
   *
   * @return a collector of the issues, by reference; each about one record, or about all that have
   *     one reference
   */
  public static Collector<
          WhistleblowingRecord, ?, ImmutableList<DataIssue<ImmutableList<WhistleblowingRecord>>>>
      toIssues() {
    return Histories.collecting(
        WhistleblowingRecord::reference,
        ORDER,
        histories ->
            histories.stream().flatMap(WhistleblowingRecords::issues).collect(toImmutableList()));
  }

  private static Stream<DataIssue<ImmutableList<WhistleblowingRecord>>> issues(
      ImmutableList<WhistleblowingRecord> ofOneReference) {
    Stream<DataIssue<ImmutableList<WhistleblowingRecord>>> duplicates =
        ofOneReference.size() == 1
            ? Stream.of()
            : Stream.of(
                DataIssue.error(
                    "duplicate-reference",
                    ofOneReference,
                    ofOneReference.size() + " records have one reference; each counts"));
    return Stream.concat(
        duplicates, ofOneReference.stream().flatMap(WhistleblowingRecords::issues));
  }

  private static Stream<DataIssue<ImmutableList<WhistleblowingRecord>>> issues(
      WhistleblowingRecord record) {
    ImmutableList<WhistleblowingRecord> subject = ImmutableList.of(record);
    ImmutableList.Builder<DataIssue<ImmutableList<WhistleblowingRecord>>> issues =
        ImmutableList.builder();
    beforeReceived("acknowledged", record.acknowledgedOn(), record).ifPresent(issues::add);
    beforeReceived("answered", record.respondedOn(), record).ifPresent(issues::add);
    beforeReceived("concluded", record.concludedOn(), record).ifPresent(issues::add);
    beforeReceived("closed", record.closedOn(), record).ifPresent(issues::add);
    for (WhistleblowingAction action : ImmutableList.sortedCopyOf(ACTIONS, record.actions())) {
      if (action.takenOn().isBefore(record.receivedOn())) {
        issues.add(
            DataIssue.warning(
                "action-before-received",
                subject,
                "action of "
                    + action.takenOn()
                    + ", before it was received "
                    + record.receivedOn()));
      }
      action.themes().stream()
          .filter(theme -> !record.themes().contains(theme))
          .forEach(
              theme ->
                  issues.add(
                      DataIssue.warning(
                          "action-on-other-theme",
                          subject,
                          "action of "
                              + action.takenOn()
                              + " on "
                              + theme
                              + ", which the record does not raise; it answers nothing")));
    }
    for (SpecificIncident incident : ImmutableList.sortedCopyOf(INCIDENTS, record.incidents())) {
      LocalDate told = record.toldOn(incident);
      if (incident.occurredOn().isAfter(told)) {
        issues.add(
            DataIssue.error(
                "incident-after-told",
                subject,
                "incident of " + incident.occurredOn() + ", after it was told " + told));
      }
      if (told.isBefore(record.receivedOn())) {
        issues.add(
            DataIssue.error(
                "told-before-received",
                subject,
                "incident told " + told + ", before it was received " + record.receivedOn()));
      }
    }
    if (isBefore(record.closedOn(), record.respondedOn())) {
      issues.add(
          DataIssue.warning(
              "answered-after-closed",
              subject,
              "answered "
                  + record.respondedOn().orElseThrow()
                  + ", after it was closed "
                  + record.closedOn().orElseThrow()));
    }
    if (record.outcome().isPresent() && record.concludedOn().isEmpty()) {
      issues.add(
          DataIssue.warning(
              "outcome-without-day",
              subject,
              record.outcome().orElseThrow().label() + ", on no day; counted as not concluded"));
    }
    if (record.outcome().isEmpty() && record.concludedOn().isPresent()) {
      issues.add(
          DataIssue.warning(
              "day-without-outcome",
              subject,
              "concluded "
                  + record.concludedOn().orElseThrow()
                  + ", with no outcome; counted as not concluded"));
    }
    if (record.themes().isEmpty() && record.incidents().isEmpty()) {
      issues.add(DataIssue.warning("nothing-raised", subject, "neither a theme nor an incident"));
    }
    return issues.build().stream();
  }

  private static Optional<DataIssue<ImmutableList<WhistleblowingRecord>>> beforeReceived(
      String what, Optional<LocalDate> day, WhistleblowingRecord record) {
    return isBefore(day, Optional.of(record.receivedOn()))
        ? Optional.of(
            DataIssue.error(
                "before-received",
                ImmutableList.of(record),
                what + " " + day.orElseThrow() + ", before it was received " + record.receivedOn()))
        : Optional.empty();
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.flatMap(first -> other.map(first::isBefore)).orElse(false);
  }

  static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
  }

  /** How many records raise each theme, under its first spelling in the order of characters. */
  static ImmutableSortedMap<Theme, Long> byTheme(List<WhistleblowingRecord> records) {
    return WhistleblowingSummary.counts(
        Stream.<Theme>of(), records.stream().flatMap(record -> record.themes().stream()));
  }

  static ImmutableSortedMap<Theme, Long> shared(ImmutableSortedMap<Theme, Long> byTheme) {
    return byTheme.entrySet().stream()
        .filter(count -> count.getValue() > 1)
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Collector<WhistleblowingRecord, ?, ImmutableList<WhistleblowingRecord>> sorted(
      Predicate<WhistleblowingRecord> isWanted) {
    return listing(isWanted, records -> ImmutableList.sortedCopyOf(ORDER, records));
  }

  /** Keeps the records that are wanted, and makes the answer of them at the end. */
  private static <R> Collector<WhistleblowingRecord, ?, R> listing(
      Predicate<WhistleblowingRecord> isWanted, Function<List<WhistleblowingRecord>, R> answer) {
    return filtering(isWanted, collectingAndThen(toList(), answer));
  }
}
