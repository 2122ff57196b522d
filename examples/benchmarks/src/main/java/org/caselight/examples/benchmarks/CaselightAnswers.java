package org.caselight.examples.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.caseload.Allocation;
import org.caselight.caseload.CaseHolder;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.OpenCase;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.Involvement;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.visit.ChildToVisit;
import org.caselight.casework.visit.OverdueVisits;
import org.caselight.casework.visit.Visits;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.YearlyPack;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.service.Fte;
import org.caselight.service.Status;
import org.caselight.service.Team;

/**
 * The library asked as anybody would ask it.
 *
 * @param records the records
 * @param period the days asked about; what is asked of one day is asked of the last
 * @param isParallel whether all processors are used, or one
 */
record CaselightAnswers(Records records, DateRange period, boolean isParallel)
    implements Contestant {

  @Override
  public Supplier<Answer> solve(Question question) {
    return switch (question) {
      case CONVERSION -> conversion();
      case CONVERSION_BY_MONTH -> conversionByMonth();
      case CONVERSION_BY_TEAM_AND_MONTH -> conversionByTeamAndMonth();
      case RE_REFERRALS -> reReferrals();
      case IN_TIME -> inTime();
      case OPEN_BY_MONTH_END -> openByMonthEnd();
      case OVERDUE_VISITS -> overdueVisits();
      case CASELOADS -> caseloads();
    };
  }

  private <T> Stream<T> stream(Collection<T> of) {
    return isParallel ? of.parallelStream() : of.stream();
  }

  private Supplier<Answer> conversion() {
    Measured<Proportion> share = stream(records.referrals()).collect(Referrals.toAssessed());
    return () -> Answers.of(share);
  }

  private Supplier<Answer> conversionByMonth() {
    ImmutableSortedMap<YearMonth, Measured<Proportion>> months =
        stream(records.referrals())
            .collect(Measures.byMonth(period, Referral::receivedOn, Referrals.toAssessed()));
    return () -> Answers.ofMonths(months);
  }

  private Supplier<Answer> conversionByTeamAndMonth() {
    ImmutableTable<Team, YearMonth, Measured<Proportion>> table =
        stream(records.referrals())
            .collect(
                Measures.byKeyAndMonth(
                    ImmutableList.<Team>of(),
                    (Referral referral) -> referral.team().orElseThrow(),
                    period,
                    Referral::receivedOn,
                    Referrals.toAssessed()));
    return () -> Answers.ofTable(table);
  }

  private Supplier<Answer> reReferrals() {
    RepeatShare share = stream(records.referrals()).collect(Referrals.toReReferrals(period));
    return () -> Answers.of(share);
  }

  private Supplier<Answer> inTime() {
    Measured<Proportion> share =
        stream(records.assessments())
            .collect(Assessments.toInTime(period, YearlyPack.CLOCK, ENGLAND_AND_WALES));
    return () -> Answers.of(share);
  }

  private Supplier<Answer> openByMonthEnd() {
    ImmutableSortedMap<Status, Measured<ImmutableSortedMap<YearMonth, Count>>> open =
        stream(records.involvements())
            .collect(
                Measures.byKey(
                    Arrays.asList(Status.values()),
                    Involvement::status,
                    ChildSpans.toOpenByMonthEnd(period)));
    return () -> Answers.ofOpen(open);
  }

  private Supplier<Answer> overdueVisits() {
    LocalDate day = period.lastDay();
    List<Episode> open =
        stream(records.episodes()).filter(episode -> isOpen(episode, day)).toList();
    OverdueVisits visits =
        Visits.due(
                open.stream().map(episode -> ChildToVisit.of(involvement(episode))).toList(),
                open.stream().flatMap(episode -> episode.lastSeen().stream()).toList(),
                YearlyPack.VISITS,
                ENGLAND_AND_WALES,
                day)
            .stream()
            .collect(Visits.toOverdueVisits(ImmutableList.of(), YearlyPack.VISITS, day));
    return () -> Answers.of(visits);
  }

  private static boolean isOpen(Episode episode, LocalDate day) {
    return episode.involvement().isPresent() && involvement(episode).isOpenOn(day);
  }

  private static Involvement involvement(Episode episode) {
    return episode.involvement().orElseThrow();
  }

  private Supplier<Answer> caseloads() {
    LocalDate day = period.lastDay();
    Map<Team, List<Involvement>> open =
        stream(records.involvements())
            .filter(involvement -> involvement.isOpenOn(day))
            .collect(
                groupingBy(
                    involvement -> involvement.team().orElseThrow(), TreeMap::new, toList()));
    CaseloadRollUp rollUp =
        open.entrySet().stream()
            .map(team -> allocation(team.getKey(), team.getValue(), day))
            .map(allocation -> YearlyPack.CASELOADS.check(allocation.snapshot()))
            .collect(CaseloadChecks.toRollUp());
    return () -> Answers.of(rollUp);
  }

  static Allocation allocation(Team team, List<Involvement> open, LocalDate day) {
    return Allocation.builder()
        .team(team)
        .asAt(day)
        .addAllHolders(
            open.stream()
                .flatMap(involvement -> involvement.worker().stream())
                .distinct()
                .map(worker -> CaseHolder.of(worker, Fte.FULL_TIME))
                .toList())
        .addAllCases(open.stream().map(CaselightAnswers::openCase).toList())
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
}
