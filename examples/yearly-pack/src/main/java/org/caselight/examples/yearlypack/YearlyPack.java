package org.caselight.examples.yearlypack;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.figure.Measures.together;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.caseload.Allocation;
import org.caselight.caseload.CaseHolder;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.OpenCase;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.Involvement;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.frontdoor.AssessmentClock;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.visit.ChildToVisit;
import org.caselight.casework.visit.OverdueVisits;
import org.caselight.casework.visit.VisitFrequencies;
import org.caselight.casework.visit.VisitFrequency;
import org.caselight.casework.visit.VisitPolicy;
import org.caselight.casework.visit.Visits;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.service.Fte;
import org.caselight.service.Status;
import org.caselight.service.Team;

/**
 * The indicators of one reporting year, all of them out of one pass over the episodes.
 *
 * <pre>{@code
 * try (Stream<Episode> episodes = EpisodesCsv.read(file)) {
 *   YearlyPack pack = episodes.parallel().collect(YearlyPack.toPack(ReportingYear.ending(2025)));
 * }
 * }</pre>
 *
 * @param year the year
 * @param conversion the share of referrals received in the year on which it was decided to assess
 *     the child, by team and month: a row for every team that received one, a column for every
 *     month
 * @param reReferrals the share of referrals received in the year that came within twelve months of
 *     an earlier one of the same child
 * @param assessedInTime the share of assessments authorised in the year that took no more than 45
 *     working days, counted by {@link #CLOCK}
 * @param openByMonthEnd how many involvements were open at the end of each month, by status, every
 *     status there
 * @param overdueVisits which visits are overdue, by {@link #VISITS}, to the children of whom an
 *     involvement is open on the last day of the year. Of each such involvement the last visit
 *     alone is known: where that came after the year, the child counts as not seen, so that visits
 *     look overdue in any year before the last on record
 * @param caseloads the caseloads of every team that has an involvement open on the last day of the
 *     year, by {@link #CASELOADS}; the file does not say who works part-time, so that every worker
 *     who holds a case counts as one full-time post in the team
 */
public record YearlyPack(
    ReportingYear year,
    ImmutableTable<Team, YearMonth, Measured<Proportion>> conversion,
    RepeatShare reReferrals,
    Measured<Proportion> assessedInTime,
    ImmutableSortedMap<Status, Measured<ImmutableSortedMap<YearMonth, Count>>> openByMonthEnd,
    OverdueVisits overdueVisits,
    CaseloadRollUp caseloads)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** From which day the 45 working days of an assessment are counted: that of the referral. */
  public static final AssessmentClock CLOCK = AssessmentClock.FROM_REFERRAL;

  /**
   * How often children are visited: in care as the regulations have it, within a week and then
   * every 6 weeks, counted from the day the involvement opened; on a child protection plan every 10
   * working days and on a child in need plan every 4 weeks, as many councils have it. In any other
   * status no visit is due.
   */
  public static final VisitPolicy VISITS =
      VisitPolicy.builder()
          .name("Yearly pack")
          .putFrequency(Status.IN_CARE, VisitFrequencies.PLACEMENT)
          .putFrequency(
              Status.CHILD_PROTECTION_PLAN, VisitFrequency.every(TimeLimit.workingDays(10)))
          .putFrequency(Status.CHILD_IN_NEED_PLAN, VisitFrequency.every(TimeLimit.weeks(4)))
          .build();

  /** How many cases a team may hold: 20 for each full-time post, as the average of the team. */
  public static final CaseloadPolicy CASELOADS = CaseloadPolicies.CAMBRIDGESHIRE_2019;

  /**
   * Collects the pack in one pass. Half-collected it can be serialized and merged; however the
   * episodes are split, it is the same.
   *
   * @param year the year; give every episode there is, those before the year among them
   * @return a collector of the pack
   */
  public static Collector<Episode, ?, YearlyPack> toPack(ReportingYear year) {
    DateRange period = year.period();
    return together(
        together(toConversion(period), toReReferrals(period), FrontDoor::new),
        together(
            toInTime(period),
            together(toOpenByMonthEnd(period), toOpenOn(year.lastDay()), OpenCases::new),
            Casework::new),
        (frontDoor, casework) -> of(year, frontDoor, casework));
  }

  private static YearlyPack of(ReportingYear year, FrontDoor frontDoor, Casework casework) {
    OpenEpisodes open = casework.open().onLastDay();
    // Sorting the children to visit keeps one processor busy; another has the caseloads meanwhile.
    ForkJoinTask<CaseloadRollUp> caseloads =
        ForkJoinTask.adapt(() -> caseloads(open, year.lastDay()));
    if (open.isOfSeveral) {
      caseloads.fork();
    } else {
      caseloads.invoke();
    }
    return new YearlyPack(
        year,
        frontDoor.conversion(),
        frontDoor.reReferrals(),
        casework.assessedInTime(),
        casework.open().byMonthEnd(),
        overdueVisits(open, year.lastDay()),
        caseloads.join());
  }

  private static Collector<Episode, ?, ImmutableTable<Team, YearMonth, Measured<Proportion>>>
      toConversion(DateRange period) {
    return mapping(
        Episode::referral,
        filtering(
            referral -> period.contains(referral.receivedOn()),
            Measures.byKeyAndMonth(
                ImmutableList.<Team>of(),
                (Referral referral) -> referral.team().orElseThrow(),
                period,
                Referral::receivedOn,
                Referrals.toAssessed())));
  }

  private static Collector<Episode, ?, RepeatShare> toReReferrals(DateRange period) {
    return mapping(Episode::referral, Referrals.toReReferrals(period));
  }

  private static Collector<Episode, ?, Measured<Proportion>> toInTime(DateRange period) {
    return filtering(
        episode -> episode.assessment().isPresent(),
        mapping(
            (Episode episode) -> episode.assessment().orElseThrow(),
            Assessments.toInTime(period, CLOCK, ENGLAND_AND_WALES)));
  }

  private static Collector<
          Episode, ?, ImmutableSortedMap<Status, Measured<ImmutableSortedMap<YearMonth, Count>>>>
      toOpenByMonthEnd(DateRange period) {
    return filtering(
        episode -> episode.involvement().isPresent(),
        mapping(
            YearlyPack::involvement,
            Measures.byKey(
                Arrays.asList(Status.values()),
                Involvement::status,
                ChildSpans.toOpenByMonthEnd(period))));
  }

  private static Collector<Episode, ?, OpenEpisodes> toOpenOn(LocalDate day) {
    return filtering(
        episode -> episode.involvement().isPresent() && involvement(episode).isOpenOn(day),
        Collector.of(OpenEpisodes::new, OpenEpisodes::add, OpenEpisodes::merge));
  }

  /** Open episodes as they came, to be gone through in parallel if they came in several parts. */
  private static final class OpenEpisodes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Episode> episodes = new ArrayList<>();
    private boolean isOfSeveral;

    void add(Episode episode) {
      episodes.add(episode);
    }

    OpenEpisodes merge(OpenEpisodes other) {
      episodes.addAll(other.episodes);
      isOfSeveral = true;
      return this;
    }

    Stream<Episode> stream() {
      return isOfSeveral ? episodes.parallelStream() : episodes.stream();
    }

    Stream<List<Involvement>> byTeam() {
      Map<Team, List<Involvement>> byTeam =
          episodes.stream()
              .map(YearlyPack::involvement)
              .collect(groupingBy(involvement -> involvement.team().orElseThrow()));
      return isOfSeveral ? byTeam.values().parallelStream() : byTeam.values().stream();
    }
  }

  private static Involvement involvement(Episode episode) {
    return episode.involvement().orElseThrow();
  }

  private static OverdueVisits overdueVisits(OpenEpisodes open, LocalDate asAt) {
    List<ChildToVisit> children =
        open.stream().map(episode -> ChildToVisit.of(involvement(episode))).toList();
    return open.stream()
        .filter(episode -> episode.lastSeen().isPresent())
        .map(episode -> episode.lastSeen().orElseThrow())
        .collect(Visits.toDue(children, VISITS, ENGLAND_AND_WALES, asAt))
        .stream()
        .collect(Visits.toOverdueVisits(ImmutableList.of(), VISITS, asAt));
  }

  private static CaseloadRollUp caseloads(OpenEpisodes open, LocalDate asAt) {
    return open.byTeam()
        .map(ofTeam -> CASELOADS.check(allocation(ofTeam, asAt).snapshot()))
        .collect(CaseloadChecks.toRollUp());
  }

  /** Of the involvements of one team, of which there is one at the least. */
  private static Allocation allocation(List<Involvement> open, LocalDate asAt) {
    return Allocation.builder()
        .team(open.get(0).team().orElseThrow())
        .asAt(asAt)
        .addAllHolders(
            open.stream()
                .flatMap(involvement -> involvement.worker().stream())
                .distinct()
                .sorted()
                .map(worker -> CaseHolder.of(worker, Fte.FULL_TIME))
                .toList())
        .addAllCases(open.stream().map(YearlyPack::openCase).toList())
        .build();
  }

  private static OpenCase openCase(Involvement involvement) {
    return OpenCase.builder()
        .child(involvement.child())
        .addStatuses(involvement.status())
        .worker(involvement.worker())
        .since(involvement.startedOn())
        .build();
  }

  private record FrontDoor(
      ImmutableTable<Team, YearMonth, Measured<Proportion>> conversion, RepeatShare reReferrals) {}

  private record OpenCases(
      ImmutableSortedMap<Status, Measured<ImmutableSortedMap<YearMonth, Count>>> byMonthEnd,
      OpenEpisodes onLastDay) {}

  private record Casework(Measured<Proportion> assessedInTime, OpenCases open) {}
}
