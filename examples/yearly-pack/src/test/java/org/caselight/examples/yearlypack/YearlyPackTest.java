package org.caselight.examples.yearlypack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.Involvement;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.AssessmentClock;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.visit.ChildToVisit;
import org.caselight.casework.visit.Visit;
import org.caselight.casework.visit.Visits;
import org.caselight.figure.Measures;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearlyPackTest {
  private static final ReportingYear YEAR = ReportingYear.ending(2025);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

  private static YearlyPack pack(ReportingYear year, List<Episode> episodes) {
    return episodes.stream().collect(YearlyPack.toPack(year));
  }

  @Test
  void isWhatTheSingleRulesSay() {
    List<Episode> episodes = MadeUpEpisodes.of(1, 5000).toList();
    YearlyPack pack = pack(YEAR, episodes);
    DateRange period = YEAR.period();
    List<Referral> referrals = episodes.stream().map(Episode::referral).toList();
    List<Assessment> assessments =
        episodes.stream().flatMap(episode -> episode.assessment().stream()).toList();
    List<Involvement> involvements =
        episodes.stream().flatMap(episode -> episode.involvement().stream()).toList();
    assertThat(pack.year()).isEqualTo(YEAR);
    assertThat(pack.conversion())
        .isEqualTo(
            referrals.stream()
                .filter(referral -> period.contains(referral.receivedOn()))
                .collect(
                    Measures.byKeyAndMonth(
                        ImmutableList.<Team>of(),
                        (Referral referral) -> referral.team().orElseThrow(),
                        period,
                        Referral::receivedOn,
                        Referrals.toAssessed())));
    assertThat(pack.reReferrals())
        .isEqualTo(referrals.stream().collect(Referrals.toReReferrals(period)));
    assertThat(pack.assessedInTime())
        .isEqualTo(
            assessments.stream()
                .collect(
                    Assessments.toInTime(
                        period, AssessmentClock.FROM_REFERRAL, ENGLAND_AND_WALES)));
    assertThat(pack.openByMonthEnd())
        .isEqualTo(
            involvements.stream()
                .collect(
                    Measures.byKey(
                        Arrays.asList(Status.values()),
                        Involvement::status,
                        ChildSpans.toOpenByMonthEnd(period))));
    List<Episode> open =
        episodes.stream()
            .filter(
                episode -> episode.involvement().filter(one -> one.isOpenOn(LAST_DAY)).isPresent())
            .toList();
    assertThat(pack.overdueVisits())
        .isEqualTo(
            Visits.due(
                    open.stream()
                        .map(episode -> ChildToVisit.of(episode.involvement().orElseThrow()))
                        .toList(),
                    open.stream().flatMap(episode -> episode.lastSeen().stream()).toList(),
                    YearlyPack.VISITS,
                    ENGLAND_AND_WALES,
                    LAST_DAY)
                .stream()
                .collect(Visits.toOverdueVisits(ImmutableList.of(), YearlyPack.VISITS, LAST_DAY)));
    assertThat(pack.overdueVisits().dues()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2011, 2020, 2025})
  void isWhatPlainLoopsSay(int year) {
    List<Episode> episodes = MadeUpEpisodes.of(7, 2000).toList();
    ReportingYear reporting = ReportingYear.ending(year);
    PlainPack plain = PlainPack.of(reporting, episodes);
    assertThat(PlainPack.of(pack(reporting, episodes))).isEqualTo(plain);
    assertThat(plain.assessed()).as("not of nothing").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, 3000})
  void goesOnWhereItWasSerialized(int split) {
    List<Episode> episodes = MadeUpEpisodes.of(3, 3000).toList();
    assertThat(inHalves(YearlyPack.toPack(YEAR), episodes, split)).isEqualTo(pack(YEAR, episodes));
  }

  private static <A> YearlyPack inHalves(
      Collector<Episode, A, YearlyPack> collector, List<Episode> episodes, int split) {
    A first = collector.supplier().get();
    int half = split / 2;
    episodes.subList(0, half).forEach(episode -> collector.accumulator().accept(first, episode));
    A again = Copies.of(first);
    episodes
        .subList(half, split)
        .forEach(episode -> collector.accumulator().accept(again, episode));
    A second = collector.supplier().get();
    episodes
        .subList(split, episodes.size())
        .forEach(episode -> collector.accumulator().accept(second, episode));
    return collector
        .finisher()
        .apply(collector.combiner().apply(Copies.of(again), Copies.of(second)));
  }

  @Test
  void theOrderDoesNotMatter() {
    List<Episode> episodes = new ArrayList<>(MadeUpEpisodes.of(4, 4000).toList());
    YearlyPack pack = pack(YEAR, episodes);
    assertThat(episodes.parallelStream().collect(YearlyPack.toPack(YEAR))).isEqualTo(pack);
    assertThat(MadeUpEpisodes.of(4, 4000).parallel().collect(YearlyPack.toPack(YEAR)))
        .isEqualTo(pack);
    Collections.shuffle(episodes, new Random(5));
    assertThat(pack(YEAR, episodes)).isEqualTo(pack);
  }

  @Test
  void survivesSerialization() {
    YearlyPack pack = pack(YEAR, MadeUpEpisodes.of(4, 1000).toList());
    assertThat(Copies.of(pack)).isEqualTo(pack).hasSameHashCodeAs(pack);
  }

  @Test
  void ofNothingIsAPackOfNothing() {
    YearlyPack pack = pack(YEAR, List.of());
    assertThat(pack.conversion().isEmpty()).isTrue();
    assertThat(pack.reReferrals()).hasToString("undefined (0 of 0)");
    assertThat(pack.assessedInTime()).hasToString("undefined (0 of 0)");
    assertThat(pack.openByMonthEnd()).containsOnlyKeys(Status.values());
    assertThat(pack.openByMonthEnd().values()).allMatch(open -> open.figure().size() == 12);
    assertThat(pack.overdueVisits().total()).isZero();
    assertThat(pack.caseloads().checks()).isEmpty();
  }

  private static Episode open(
      String child, String team, Optional<WorkerId> worker, LocalDate opened, Status status) {
    ChildId id = ChildId.of(child);
    LocalDate received = LocalDate.of(2024, 4, 1);
    return Episode.of(
        Referral.builder()
            .child(id)
            .receivedOn(received)
            .team(EpisodesCsv.team(team))
            .worker(worker)
            .build(),
        Optional.empty(),
        Optional.of(
            Involvement.builder()
                .child(id)
                .status(status)
                .startedOn(opened)
                .team(EpisodesCsv.team(team))
                .worker(worker)
                .build()),
        Optional.empty());
  }

  @Test
  void aTeamIsOverItsLimitFromTheTwentyFirstCaseOfAWorker() {
    List<Episode> episodes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (String team : List.of("A", "B")) {
        episodes.add(
            open(
                team + i,
                team,
                Optional.of(WorkerId.of("W" + team)),
                LAST_DAY,
                Status.CHILD_IN_NEED_PLAN));
      }
    }
    episodes.add(
        open("B20", "B", Optional.of(WorkerId.of("WB")), LAST_DAY, Status.CHILD_IN_NEED_PLAN));
    episodes.add(open("A20", "A", Optional.empty(), LAST_DAY, Status.CHILD_IN_NEED_PLAN));
    // Not open yet: no case, and no row for its team.
    episodes.add(
        open(
            "C1",
            "C",
            Optional.of(WorkerId.of("WC")),
            LAST_DAY.plusDays(1),
            Status.CHILD_IN_NEED_PLAN));
    assertThat(pack(YEAR, episodes).caseloads().checks())
        .extracting(Object::toString)
        .containsExactly(
            "B: 21.0 (21 ÷ 1), limit 20, 1 over: amber",
            "A: 20.0 (20 ÷ 1), beside it 1 unallocated, limit 20, at the limit: green");
    assertThat(pack(YEAR, episodes).conversion().rowKeySet())
        .extracting(Team::name)
        .containsExactly("A", "B", "C");
  }

  @Test
  void aVisitIsOverdueFromTheDayAfterItsLimit() {
    for (VisitCase visit :
        List.of(
            new VisitCase(Status.IN_CARE, 7, 42),
            new VisitCase(Status.CHILD_IN_NEED_PLAN, 28, 28),
            // From Monday 17 March ten working days are up to and with 31 March 2025.
            new VisitCase(Status.CHILD_PROTECTION_PLAN, 14, 14))) {
      assertThat(overdue(visit.status(), visit.first(), Optional.empty())).isZero();
      assertThat(overdue(visit.status(), 365, Optional.of(visit.then()))).isZero();
      // Ten working days from a Friday are up to the next but one, the weekend behind it included.
      int over = visit.status() == Status.CHILD_PROTECTION_PLAN ? 3 : 1;
      assertThat(overdue(visit.status(), visit.first() + over, Optional.empty())).isOne();
      assertThat(overdue(visit.status(), 365, Optional.of(visit.then() + over))).isOne();
    }
    for (Status status :
        List.of(Status.OPEN_FOR_ASSESSMENT, Status.CARE_LEAVER, Status.EARLY_HELP)) {
      assertThat(overdue(status, 300, Optional.empty())).isZero();
    }
  }

  private record VisitCase(Status status, int first, int then) {}

  private static long overdue(Status status, int daysOpen, Optional<Integer> daysSinceSeen) {
    Episode episode = open("C1", "A", Optional.empty(), LAST_DAY.minusDays(daysOpen), status);
    Episode seen =
        Episode.of(
            episode.referral(),
            Optional.empty(),
            episode.involvement(),
            daysSinceSeen.map(
                days -> Visit.of(ChildId.of("C1"), LAST_DAY.minusDays(days), YesNoUnknown.YES)));
    return Stream.of(seen).collect(YearlyPack.toPack(YEAR)).overdueVisits().total();
  }
}
