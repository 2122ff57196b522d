package org.caselight.improvement.inspection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.TimelinessSummary;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.quality.DataIssue;
import org.caselight.service.Authority;
import org.caselight.service.Theme;

/**
 * Rules over many inspections: what recurs, how judgements changed, whether deadlines were kept,
 * and what the records contradict.
 *
 * <pre>{@code
 * inspections.stream().collect(Inspections.toRecurringThemes());
 * inspections.stream()
 *     .collect(Inspections.toJudgementHistory(JudgementArea.OVERALL))
 *     .changes(LocalDate.of(2014, 12, 31));
 * }</pre>
 *
 * <p>All read whatever inspections they are given, in any order. To ask about a past day, give them
 * those whose findings were known then ({@link Inspection#isKnownOn}). What needs an authority's
 * earlier inspections is told for each authority by itself; the inspections that name no authority
 * are taken to be of one and the same.
 */
public final class Inspections {
  private Inspections() {}

  /** Leaves no tie between inspections that differ in anything that prints. */
  private static final Comparator<Inspection> ORDER =
      Comparator.comparing(Inspection::startedOn)
          .thenComparing(Inspection::authority, Ordered.emptiesFirst())
          .thenComparing(Inspection::kind)
          .thenComparing(Inspection::endedOn, Ordered.emptiesFirst())
          .thenComparing(Inspection::reference, Ordered.emptiesFirst())
          .thenComparing(Inspection::themes, Ordered.<Theme>oneByOne())
          .thenComparing(Inspections::rest);

  /** Whatever else tells two inspections apart, each attribute as it prints. */
  private static String rest(Inspection inspection) {
    InspectionFramework framework = inspection.framework();
    return ImmutableList.of(
            framework.name(),
            framework.judgements(),
            framework.firstDay(),
            framework.lastDay(),
            framework.source(),
            inspection.judgements(),
            inspection.themes(),
            inspection.reportReceivedOn(),
            inspection.reportPublishedOn(),
            inspection.statementPublishedOn(),
            inspection.hasDutyToPublish(),
            inspection.recommendations().stream()
                .map(
                    recommendation ->
                        ImmutableList.of(
                            recommendation.reference(),
                            recommendation.text(),
                            recommendation.madeBy(),
                            recommendation.themes(),
                            recommendation.updates()))
                .toList())
        .toString();
  }

  /**
   * The order in which inspections were held.
   *
   * @return by the first day; those of one day by authority, kind, last day and reference, and then
   *     in an order without a meaning that is always the same
   */
  public static Comparator<Inspection> order() {
    return ORDER;
  }

  /** Collects inspections in order, each once, and makes one answer of all of them. */
  private static <R> Collector<Inspection, ?, R> collecting(
      Function<ImmutableList<Inspection>, R> finisher) {
    return Collectors.collectingAndThen(
        Collectors.toCollection(ArrayList<Inspection>::new),
        found ->
            finisher.apply(ImmutableSet.copyOf(ImmutableList.sortedCopyOf(ORDER, found)).asList()));
  }

  /** The inspections of each authority, in order; those without one first. */
  private static ImmutableList<ImmutableList<Inspection>> byAuthority(
      ImmutableList<Inspection> inspections) {
    return inspections.stream()
        .collect(
            Collectors.groupingBy(
                Inspection::authority,
                () -> new TreeMap<>(Ordered.<Authority>emptiesFirst()),
                toImmutableList()))
        .values()
        .stream()
        .collect(toImmutableList());
  }

  // What recurs

  /**
   * Collects the themes that an inspection raised although an earlier one had raised them.
   *
   * <p>A theme recurs for an authority when inspections of it that began on two different days
   * raised it ({@link Inspection#themesRaisedBefore} tells it of one inspection). Two that began on
   * one day both raise it, and neither repeats the other. An inspection given twice is one.
   *
   * <p>Inspections and visits of every kind are read, and nothing is asked about how well a theme
   * was answered between them.
   *
   * <p>Source: Herefordshire, OFSTED Safeguarding Report, 2012: "some of the issues raised in the
   * OFSTED were the same ones that had been highlighted in the 2010 report". That days and not
   * reports tell earlier from later is a convention of this library.
   *
   * @return a collector of the themes, by authority, those without one first, and by name
   */
  public static Collector<Inspection, ?, ImmutableList<RecurringTheme>> toRecurringThemes() {
    return collecting(
        inspections ->
            byAuthority(inspections).stream()
                .flatMap(ofOne -> recurring(ofOne).stream())
                .collect(toImmutableList()));
  }

  private static ImmutableList<RecurringTheme> recurring(ImmutableList<Inspection> inspections) {
    // A map keeps the key it has: that of the first inspection, for they come in order.
    TreeMap<Theme, List<Inspection>> byTheme = new TreeMap<>();
    for (Inspection inspection : inspections) {
      for (Theme theme : inspection.themes()) {
        byTheme.computeIfAbsent(theme, first -> new ArrayList<>()).add(inspection);
      }
    }
    ImmutableList.Builder<RecurringTheme> recurring = ImmutableList.builder();
    byTheme.forEach(
        (theme, raisedBy) -> {
          if (raisedBy.get(0).isEarlierThan(raisedBy.get(raisedBy.size() - 1))) {
            recurring.add(RecurringTheme.of(theme, ImmutableList.copyOf(raisedBy)));
          }
        });
    return recurring.build();
  }

  // How judgements changed

  /**
   * Collects what an area of one authority was judged, from inspection to inspection.
   *
   * <p>Inspections that did not judge the area are not in it, and one given twice is one.
   *
   * @param area the area; {@link JudgementArea#OVERALL} is one
   * @return a collector of the history; it throws {@code IllegalArgumentException} if the
   *     inspections are of more than one authority, for which {@link #toJudgementHistories} is
   */
  public static Collector<Inspection, ?, JudgementHistory> toJudgementHistory(JudgementArea area) {
    return collecting(
        inspections -> {
          ImmutableList<ImmutableList<Inspection>> byAuthority = byAuthority(inspections);
          checkArgument(
              byAuthority.size() <= 1,
              "authority: must be one, was %s",
              byAuthority.stream()
                  .map(ofOne -> ofOne.get(0).authority().map(Authority::name).orElse("not given"))
                  .collect(joining(", ")));
          return history(area, inspections);
        });
  }

  /**
   * Collects what an area was judged, from inspection to inspection, for each authority by itself.
   *
   * @param area the area
   * @return a collector of the histories as {@link #toJudgementHistory} makes them, by authority;
   *     empty ones among them, and without the inspections that name no authority
   */
  public static Collector<Inspection, ?, ImmutableSortedMap<Authority, JudgementHistory>>
      toJudgementHistories(JudgementArea area) {
    return collecting(
        inspections -> {
          ImmutableSortedMap.Builder<Authority, JudgementHistory> histories =
              ImmutableSortedMap.naturalOrder();
          for (ImmutableList<Inspection> ofOne : byAuthority(inspections)) {
            ofOne
                .get(0)
                .authority()
                .ifPresent(authority -> histories.put(authority, history(area, ofOne)));
          }
          return histories.buildOrThrow();
        });
  }

  private static JudgementHistory history(
      JudgementArea area, ImmutableList<Inspection> inspections) {
    return JudgementHistory.of(
        area,
        inspections.stream()
            .filter(inspection -> inspection.judgement(area).isPresent())
            .collect(toImmutableList()));
  }

  // Whether deadlines were kept

  /**
   * Collects how the publication of reports stands against the 30 working days of regulations on a
   * day.
   *
   * @param days the working days
   * @param asAt the day asked about
   * @return a collector of how many are in time, late, open and overdue
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   * @see #toPublicationTimeliness(TimeLimit, WorkingDays, LocalDate)
   */
  public static Collector<Inspection, ?, Measured<TimelinessSummary>> toPublicationTimeliness(
      WorkingDays days, LocalDate asAt) {
    return toPublicationTimeliness(InspectionTimeLimits.PUBLICATION_OF_REPORT, days, asAt);
  }

  /**
   * Collects how the publication of reports stands against a time limit on a day: in time, late,
   * open and not yet due, overdue.
   *
   * <p>By {@link Inspection#publicationTimeliness}. Left out, for the reasons of {@link
   * Inspection#whyPublicationLeftOut}: what need not be published, reports not received by {@code
   * asAt}, those published before they were received, and days outside the calendar.
   *
   * @param limit how long it may take from the receipt of the report
   * @param days the working days
   * @param asAt the day asked about; what was published later is not published yet
   * @return a collector of the four numbers, which with those left out add up to the inspections
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Inspection, ?, Measured<TimelinessSummary>> toPublicationTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    requireAnswerable(limit, days, asAt);
    return Measures.leavingOut(
        inspection -> inspection.whyPublicationLeftOut(limit, days, asAt),
        Measures.toTimeliness(
            inspection -> inspection.publicationTimeliness(limit, days, asAt).orElseThrow()));
  }

  /**
   * Collects how the publication of statements of action stands against the 70 working days of
   * regulations on a day.
   *
   * @param days the working days
   * @param asAt the day asked about
   * @return a collector of how many are in time, late, open and overdue
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   * @see #toStatementTimeliness(TimeLimit, WorkingDays, LocalDate)
   */
  public static Collector<Inspection, ?, Measured<TimelinessSummary>> toStatementTimeliness(
      WorkingDays days, LocalDate asAt) {
    return toStatementTimeliness(InspectionTimeLimits.STATEMENT_OF_ACTION, days, asAt);
  }

  /**
   * Collects how the publication of statements of action stands against a time limit on a day: in
   * time, late, open and not yet due, overdue.
   *
   * <p>By {@link Inspection#statementTimeliness}. Left out, for the reasons of {@link
   * Inspection#whyStatementLeftOut}: what needs no statement, reports not received by {@code asAt},
   * statements published before, and days outside the calendar.
   *
   * @param limit how long it may take from the receipt of the report
   * @param days the working days
   * @param asAt the day asked about; what was published later is not published yet
   * @return a collector of the four numbers, which with those left out add up to the inspections
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Inspection, ?, Measured<TimelinessSummary>> toStatementTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    requireAnswerable(limit, days, asAt);
    return Measures.leavingOut(
        inspection -> inspection.whyStatementLeftOut(limit, days, asAt),
        Measures.toTimeliness(
            inspection -> inspection.statementTimeliness(limit, days, asAt).orElseThrow()));
  }

  private static void requireAnswerable(TimeLimit limit, WorkingDays days, LocalDate asAt) {
    requireNonNull(limit, "limit");
    requireNonNull(days, "days");
    RecordedDates.require("asAt", asAt);
  }

  // What the records contradict

  /**
   * Collects what is wrong with inspections: for each what {@link Inspection#issues} finds, and
   * then, for each authority:
   *
   * <ul>
   *   <li>{@code same-day-inspections}, a warning: two or more of one kind that began on one day.
   *   <li>{@code duplicate-reference}, an error: two or more with one reference.
   * </ul>
   *
   * <p>An inspection given twice is one. All are conventions of this library.
   *
   * @return a collector of the issues, by authority, those without one first; those of single
   *     inspections in {@link #order}, then those between inspections by kind and day and by
   *     reference
   */
  public static Collector<Inspection, ?, ImmutableList<DataIssue<ImmutableList<Inspection>>>>
      toIssues() {
    return collecting(
        inspections -> {
          ImmutableList.Builder<DataIssue<ImmutableList<Inspection>>> issues =
              ImmutableList.builder();
          for (ImmutableList<Inspection> ofOne : byAuthority(inspections)) {
            addSingle(ofOne, issues);
            addSameDay(ofOne, issues);
            addSharedReferences(ofOne, issues);
          }
          return issues.build();
        });
  }

  private static void addSingle(
      ImmutableList<Inspection> inspections,
      ImmutableList.Builder<DataIssue<ImmutableList<Inspection>>> issues) {
    for (Inspection inspection : inspections) {
      for (DataIssue<Inspection> issue : inspection.issues()) {
        issues.add(
            new DataIssue<>(
                issue.code(), issue.severity(), ImmutableList.of(inspection), issue.reason()));
      }
    }
  }

  private static void addSameDay(
      ImmutableList<Inspection> inspections,
      ImmutableList.Builder<DataIssue<ImmutableList<Inspection>>> issues) {
    inspections.stream()
        .collect(
            Collectors.groupingBy(
                Inspection::kind,
                TreeMap::new,
                Collectors.groupingBy(Inspection::startedOn, TreeMap::new, toImmutableList())))
        .forEach(
            (kind, byDay) ->
                byDay.forEach(
                    (day, sameDay) -> {
                      if (sameDay.size() > 1) {
                        issues.add(
                            DataIssue.warning(
                                "same-day-inspections",
                                sameDay,
                                sameDay.size()
                                    + " of kind "
                                    + kind.label()
                                    + " with startedOn "
                                    + day
                                    + "; each counted, none earlier than another"));
                      }
                    }));
  }

  private static void addSharedReferences(
      ImmutableList<Inspection> inspections,
      ImmutableList.Builder<DataIssue<ImmutableList<Inspection>>> issues) {
    inspections.stream()
        .filter(inspection -> inspection.reference().isPresent())
        .collect(
            Collectors.groupingBy(
                inspection -> inspection.reference().orElseThrow(),
                () -> new TreeMap<String, ImmutableList<Inspection>>(naturalOrder()),
                toImmutableList()))
        .forEach(
            (reference, sharing) -> {
              if (sharing.size() > 1) {
                issues.add(
                    DataIssue.error(
                        "duplicate-reference",
                        sharing,
                        "reference "
                            + reference
                            + " of "
                            + sharing.size()
                            + " inspections, with startedOn "
                            + sharing.stream()
                                .map(inspection -> inspection.startedOn().toString())
                                .collect(joining(", "))
                            + "; each counted"));
              }
            });
  }
}
