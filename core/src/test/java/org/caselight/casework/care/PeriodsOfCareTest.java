package org.caselight.casework.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.Count;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.testing.Care;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsOfCareTest {
  private static final ReportingYear YEAR = ReportingYear.ending(2019);
  private static final LocalDate YEAR_END = LocalDate.of(2019, 3, 31);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static PeriodOfCare.Builder of(String child, String start) {
    PeriodOfCare.Builder builder = PeriodOfCare.builder();
    builder.child(ChildId.of(child)).startedOn(day(start));
    return builder;
  }

  private static PeriodOfCare.Builder of(String child, String start, String end) {
    PeriodOfCare.Builder builder = of(child, start);
    builder.endedOn(day(end));
    return builder;
  }

  private static Episode shortBreak(String start) {
    return Episode.builder()
        .startedOn(day(start))
        .legalStatus(LegalStatus.SHORT_BREAKS_EPISODES)
        .build();
  }

  private static PeriodOfCare shortBreaks(String child, String start) {
    return of(child, start).addEpisodes(shortBreak(start)).build();
  }

  private static Team team(String name) {
    return Team.of(name, TeamKind.OTHER);
  }

  private static <R> R collect(Collector<PeriodOfCare, ?, R> collector, PeriodOfCare... periods) {
    return Arrays.stream(periods).collect(collector);
  }

  /** Started: a twice in the year, b once, c the day before, d the day after. */
  private static PeriodOfCare[] starts() {
    return new PeriodOfCare[] {
      of("a", "2018-07-01", "2018-08-01").team(team("North")).build(),
      of("a", "2019-03-31").team(team("South")).build(),
      of("b", "2018-04-01").team(team("South")).build(),
      of("c", "2018-03-31").team(team("West")).build(),
      of("d", "2019-04-01").team(team("West")).build(),
      of("e", "2018-05-01", "2018-04-30").team(team("East")).build(),
      shortBreaks("f", "2018-05-01"),
    };
  }

  @Test
  void periodsAreCountedAsTheyStartCeaseAndAreOpen() {
    assertThat(collect(PeriodsOfCare.toStarting(YEAR.period()), starts()))
        .hasToString("3, left out: ended before it started (1), series of short breaks (1)");
    assertThat(collect(PeriodsOfCare.toInCare(YEAR_END), starts()))
        .hasToString("3, left out: ended before it started (1), series of short breaks (1)");
    assertThat(collect(PeriodsOfCare.toInCare(day("2018-07-31")), starts()).figure())
        .isEqualTo(Count.of(3));
    assertThat(collect(PeriodsOfCare.toInCare(day("2018-08-01")), starts()).figure())
        .isEqualTo(Count.of(2));
    assertThat(collect(PeriodsOfCare.toCeasing(YEAR.period()), starts()))
        .hasToString("1, left out: ended before it started (1)");
  }

  @Test
  void aChildCountsOnceAmongThoseStarting() {
    assertThat(collect(PeriodsOfCare.toChildrenStarting(YEAR.period()), starts()))
        .hasToString("2, left out: ended before it started (1), series of short breaks (1)");
  }

  @Test
  void aChildCountsUnderTheKeyAndInTheMonthOfItsFirstStart() {
    assertThat(
            collect(PeriodsOfCare.toChildrenStartingBy(Care::teamOf, YEAR.period()), starts())
                .toString())
        .isEqualTo(
            "{East=0, left out: ended before it started (1), North=1, South=1,"
                + " none=0, left out: series of short breaks (1)}");
    assertThat(
            collect(PeriodsOfCare.toChildrenStartingByMonth(YEAR.quarter(2)), starts()).toString())
        .isEqualTo("{2018-07=1, 2018-08=0, 2018-09=0}");
    assertThat(
            collect(
                    PeriodsOfCare.toChildrenStartingByKeyAndMonth(
                        ImmutableList.of("Z"), Care::teamOf, YEAR.quarter(4)),
                    starts())
                .row("South")
                .toString())
        .isEqualTo("{2019-01=0, 2019-02=0, 2019-03=1}");
    assertThat(
            collect(
                    PeriodsOfCare.toChildrenStartingByKeyAndMonth(
                        ImmutableList.of("Z"), Care::teamOf, YEAR.quarter(1)),
                    starts())
                .get("Z", YearMonth.of(2018, 6)))
        .hasToString("0");
  }

  @Test
  void aPeriodThatIsLeftOutIsNoEarlierStart() {
    assertThat(
            collect(
                PeriodsOfCare.toChildrenStarting(YEAR.period()),
                shortBreaks("a", "2018-05-01"),
                of("a", "2018-06-01").build()))
        .hasToString("1, left out: series of short breaks (1)");
  }

  @Test
  void daysInCareAreThoseOfPeriodsThatEnded() {
    assertThat(
            collect(
                PeriodsOfCare.toDaysInCareOfCeasing(YEAR.period()),
                of("a", "2018-03-31", "2018-04-01").build(),
                of("b", "2019-03-31", "2019-03-31").build(),
                of("c", "2018-01-01", "2018-03-31").build(),
                of("d", "2019-01-01", "2019-04-01").build(),
                of("e", "2018-05-02", "2018-05-01").build(),
                of("f", "2018-05-02").build(),
                of("g", "2018-04-01", "2019-03-31").build()))
        .hasToString(
            "3: median 1 days, mean 121.7, longest 364, left out: ended before it started (1)");
  }

  @Test
  void exitsAreCountedByGroup() {
    assertThat(
            collect(
                    PeriodsOfCare.toExits(YEAR.period()),
                    of("a", "2018-03-31", "2018-04-01")
                        .reasonCeased(ReasonCeased.RETURNED_HOME_PLANNED)
                        .build(),
                    of("b", "2018-03-31", "2019-03-31").reasonCeased(ReasonCeased.DIED).build(),
                    of("c", "2018-03-31", "2019-03-31")
                        .reasonCeased(ReasonCeased.RETURNED_HOME_UNPLANNED)
                        .build(),
                    of("d", "2018-03-31", "2019-04-01").reasonCeased(ReasonCeased.DIED).build(),
                    of("e", "2018-03-31").reasonCeased(ReasonCeased.DIED).build(),
                    of("f", "2018-03-31", "2018-05-01").build(),
                    of("g", "2018-03-31", "2018-05-01")
                        .reasonCeased(ReasonCeased.DIED)
                        .addEpisodes(shortBreak("2018-03-31"))
                        .build())
                .toString())
        .isEqualTo(
            "{HOME=2, SPECIAL_GUARDIANSHIP=0, ADOPTION=0, ADULT=0, OTHER=1}, left out: no reason"
                + " recorded (1), series of short breaks (1)");
  }

  private static Episode during(String start, String end) {
    return Episode.of(day(start), day(end), PlacementType.FOSTER_OTHER);
  }

  private static Episode since(String start) {
    return Episode.of(day(start), PlacementType.FOSTER_OTHER);
  }

  /** In care on 31 March: a, b, c, d (of two periods), and g; a and d moved often. */
  private static PeriodOfCare[] movers() {
    return new PeriodOfCare[] {
      of("a", "2018-01-01")
          .team(team("North"))
          .addEpisodes(
              during("2018-01-01", "2018-04-02"),
              during("2018-04-02", "2019-03-31"),
              since("2019-03-31"))
          .build(),
      of("b", "2018-01-01")
          .team(team("North"))
          .addEpisodes(
              during("2018-01-01", "2018-04-01"),
              during("2018-04-01", "2019-03-31"),
              since("2019-03-31"))
          .build(),
      of("c", "2018-01-01").team(team("North")).build(),
      of("d", "2018-01-01", "2018-09-01")
          .team(team("North"))
          .addEpisodes(during("2018-01-01", "2018-08-01"), during("2018-08-01", "2018-09-01"))
          .build(),
      of("d", "2018-10-01").team(team("South")).addEpisodes(since("2018-10-01")).build(),
      of("e", "2018-01-01", "2019-03-31")
          .addEpisodes(
              during("2018-05-01", "2018-06-01"),
              during("2018-06-01", "2018-07-01"),
              during("2018-07-01", "2019-03-31"))
          .build(),
      shortBreaks("f", "2018-01-01"),
      of("g", "2018-01-01")
          .team(team("South"))
          .addEpisodes(
              during("2018-01-01", "2018-05-01"),
              during("2018-05-01", "2018-05-01"),
              since("2018-05-01"))
          .build(),
      of("h", "2018-01-02", "2018-01-01").build(),
    };
  }

  @Test
  void threeOrMorePlacementsAreCountedAcrossTheChildsPeriods() {
    assertThat(collect(PeriodsOfCare.toThreeOrMorePlacements(YEAR), movers()))
        .hasToString(
            "50.0% (2 of 4), left out: ended before it started (1), no placement recorded (1),"
                + " series of short breaks (1)");
    assertThat(collect(PeriodsOfCare.toThreeOrMorePlacements(YEAR_END), movers()))
        .isEqualTo(collect(PeriodsOfCare.toThreeOrMorePlacements(YEAR), movers()));
  }

  @Test
  void threeOrMorePlacementsCountUnderThePeriodThatIsOpen() {
    assertThat(
            collect(PeriodsOfCare.toThreeOrMorePlacementsBy(Care::teamOf, YEAR_END), movers())
                .toString())
        .isEqualTo(
            "{North=50.0% (1 of 2), left out: no placement recorded (1), South=50.0% (1 of 2),"
                + " none=undefined (0 of 0), left out: ended before it started (1), series of"
                + " short breaks (1)}");
  }

  @Test
  void theListBehindTheNumberIsMadeWithTheSameTest() {
    ImmutableList<PeriodInContext> all = collect(PeriodsOfCare.inContext(), movers());
    assertThat(all).hasSize(9);
    assertThat(all)
        .filteredOn(each -> each.hasThreeOrMorePlacements(YEAR_END).orElse(false))
        .extracting(each -> each.period().child().pseudonym())
        .containsExactly("a", "d");
    PeriodInContext second = all.get(4);
    assertThat(second).hasToString("period of care from 2018-10-01, 1 earlier, 0 later");
    assertThat(second.placementsDuring(YEAR.period())).hasSize(3);
    assertThat(second.earlier()).containsExactly(all.get(3).period());
    assertThat(all.get(3).later()).containsExactly(second.period());
    assertThat(all.get(3).hasThreeOrMorePlacements(YEAR_END)).isEmpty();
    assertThat(all.get(2).hasThreeOrMorePlacements(YEAR_END)).isEmpty();
    assertThat(second.isFirstStartIn(YEAR.period())).isTrue();
    assertThat(Serialized.copy(second)).isEqualTo(second).hasSameHashCodeAs(second);
    assertThat(second).isNotEqualTo(all.get(3));
  }

  @Test
  void placementsOfSeriesOfShortBreaksAreNotTheChildsPlacements() {
    assertThat(
            collect(
                PeriodsOfCare.toThreeOrMorePlacements(YEAR),
                of("a", "2018-04-02", "2018-06-01")
                    .addEpisodes(
                        shortBreak("2018-04-02"),
                        during("2018-04-02", "2018-05-01"),
                        during("2018-05-01", "2018-06-01"))
                    .build(),
                of("a", "2018-06-01").addEpisodes(since("2018-06-01")).build()))
        .hasToString("0.0% (0 of 1)");
  }

  @Test
  void longTermStabilityIsOfThoseLongInCare() {
    assertThat(
            collect(
                PeriodsOfCare.toLongTermStability(YEAR_END),
                of("a", "2016-09-30")
                    .bornOn(day("2010-01-01"))
                    .addEpisodes(since("2017-03-31"))
                    .build(),
                of("b", "2016-09-30")
                    .bornOn(day("2010-01-01"))
                    .addEpisodes(since("2017-04-01"))
                    .build(),
                of("c", "2016-10-01")
                    .bornOn(day("2010-01-01"))
                    .addEpisodes(since("2017-03-31"))
                    .build(),
                of("d", "2016-09-30")
                    .bornOn(day("2003-03-31"))
                    .addEpisodes(since("2017-03-31"))
                    .build(),
                of("e", "2016-09-30").addEpisodes(since("2017-03-31")).build(),
                of("f", "2016-09-30").bornOn(day("2010-01-01")).build(),
                of("g", "2016-09-30", "2016-09-29").build(),
                shortBreaks("h", "2016-09-30")))
        .hasToString(
            "50.0% (1 of 2), left out: ended before it started (1), no birth date recorded (1), no"
                + " placement recorded (1), series of short breaks (1)");
  }

  private static Episode by(PlacementType type, PlacementProvider provider) {
    return Episode.builder()
        .startedOn(day("2019-01-01"))
        .placementType(type)
        .provider(provider)
        .build();
  }

  @Test
  void ownFosteringIsOfAllInCare() {
    assertThat(
            collect(
                PeriodsOfCare.toInOwnFostering(YEAR_END),
                of("a", "2019-01-01")
                    .addEpisodes(by(PlacementType.FOSTER_OTHER, PlacementProvider.OWN_PROVISION))
                    .build(),
                of("b", "2019-01-01")
                    .addEpisodes(by(PlacementType.FOSTER_OTHER, PlacementProvider.PRIVATE))
                    .build(),
                of("c", "2019-01-01")
                    .addEpisodes(by(PlacementType.CHILDRENS_HOME, PlacementProvider.OWN_PROVISION))
                    .build(),
                of("d", "2019-01-01").addEpisodes(since("2019-01-01")).build(),
                of("e", "2019-01-01").build(),
                of("f", "2019-01-01")
                    .addEpisodes(Episode.builder().startedOn(day("2019-01-01")).build())
                    .build(),
                of("g", "2019-04-01").build()))
        .hasToString(
            "33.3% (1 of 3), left out: no placement recorded (1), no provider recorded (1), no type"
                + " of placement recorded (1)");
  }

  @Test
  void reviewsInTimeAreOfThoseInCareWithAReviewDue() {
    assertThat(
            collect(
                PeriodsOfCare.toReviewedInTime(ENGLAND_AND_WALES, YEAR_END),
                of("a", "2019-01-07").addReviewsHeldOn(day("2019-02-04")).build(),
                of("b", "2019-01-07").addReviewsHeldOn(day("2019-02-05")).build(),
                of("c", "2019-01-07").build(),
                of("d", "2019-03-20").build(),
                of("e", "2019-01-07", "2019-03-31").build(),
                of("f", "1970-01-07").build(),
                of("g", "2019-01-07", "2019-01-06").build(),
                shortBreaks("h", "2019-01-07")))
        .hasToString(
            "33.3% (1 of 3), left out: ended before it started (1), no review due yet (1), outside"
                + " the working-day calendar (1), series of short breaks (1)");
  }

  @Test
  void permanencePlansAreOfThoseWithASecondReviewInTheDays() {
    assertThat(
            collect(
                PeriodsOfCare.toPermanencePlanBySecondReview(YEAR.period()),
                of("a", "2018-01-01")
                    .addReviewsHeldOn(day("2018-02-01"), day("2018-04-01"))
                    .permanencePlanOn(day("2018-04-01"))
                    .build(),
                of("b", "2018-01-01")
                    .addReviewsHeldOn(day("2018-02-01"), day("2019-03-31"))
                    .build(),
                of("c", "2018-01-01")
                    .addReviewsHeldOn(day("2018-02-01"), day("2018-03-31"), day("2018-09-01"))
                    .build(),
                of("d", "2018-01-01").addReviewsHeldOn(day("2018-02-01")).build(),
                of("e", "2018-05-01", "2018-04-30")
                    .addReviewsHeldOn(day("2018-05-01"), day("2018-05-02"))
                    .build()))
        .hasToString("50.0% (1 of 2), left out: ended before it started (1)");
  }

  /** Due on 4 February 2019. */
  private static PeriodOfCare[] assessed() {
    return new PeriodOfCare[] {
      of("a", "2019-01-07").addHealthAssessmentsOn(day("2019-02-04")).build(),
      of("b", "2019-01-07").addHealthAssessmentsOn(day("2019-02-05")).build(),
      of("c", "2019-01-07").build(),
      of("d", "2019-03-20").build(),
      of("e", "2019-01-07", "2019-02-04").build(),
      of("f", "2019-01-07", "2019-02-05").build(),
      of("g", "2019-04-01").build(),
      of("h", "1970-01-01").build(),
      of("i", "2019-01-07", "2019-01-06").addHealthAssessmentsOn(day("2019-02-01")).build(),
    };
  }

  @Test
  void initialHealthAssessmentsAddUpToAllPeriods() {
    assertThat(
            collect(
                PeriodsOfCare.toInitialHealthAssessments(ENGLAND_AND_WALES, YEAR_END), assessed()))
        .hasToString(
            "50.0% (1 of 2) in time; open: 1 not yet due, 1 overdue, left out: ended before it"
                + " started (1), ended before it was due (1), ended without one after it was due"
                + " (1), not started by that day (1), outside the working-day calendar (1)");
  }

  @Test
  void initialHealthAssessmentsInTimeAreOfThoseHeldInTheDays() {
    assertThat(
            collect(
                PeriodsOfCare.toInitialHealthAssessmentsInTime(
                    DateRange.ofMonth(YearMonth.of(2019, 2)), ENGLAND_AND_WALES),
                assessed()))
        .hasToString("50.0% (1 of 2), left out: ended before it started (1)");
    assertThat(
            collect(
                PeriodsOfCare.toInitialHealthAssessmentsInTime(
                    DateRange.ofDays(day("2019-02-05"), day("2019-02-05")), ENGLAND_AND_WALES),
                assessed()))
        .hasToString("0.0% (0 of 1)");
  }

  @Test
  void healthAssessmentsUpToDateAreOfThoseInCare() {
    assertThat(
            collect(
                PeriodsOfCare.toHealthAssessmentsUpToDate(ENGLAND_AND_WALES, YEAR_END),
                of("a", "2018-01-01")
                    .bornOn(day("2016-01-01"))
                    .addHealthAssessmentsOn(day("2018-10-01"))
                    .build(),
                of("b", "2018-01-01")
                    .bornOn(day("2016-01-01"))
                    .addHealthAssessmentsOn(day("2018-09-30"))
                    .build(),
                of("c", "2018-01-01").addHealthAssessmentsOn(day("2018-09-30")).build(),
                of("d", "2019-03-20").build(),
                of("e", "2019-01-01").build()))
        .hasToString(
            "33.3% (1 of 3), left out: no birth date recorded (1), no health assessment due yet"
                + " (1)");
  }

  @Test
  void personalEducationPlansAreHeldAgainstTheGivenLimit() {
    PeriodOfCare[] periods = {
      of("a", "2019-01-07")
          .bornOn(day("2010-01-01"))
          .personalEducationPlanOn(day("2019-01-21"))
          .build(),
      of("b", "2019-01-07")
          .bornOn(day("2010-01-01"))
          .personalEducationPlanOn(day("2019-01-22"))
          .build(),
      of("c", "2019-01-07").bornOn(day("2018-01-01")).build(),
      of("d", "2019-01-07").bornOn(day("2010-01-01")).build(),
      of("e", "2019-01-07")
          .bornOn(day("2010-01-01"))
          .personalEducationPlanOn(day("2019-01-06"))
          .build(),
    };
    TimeLimit limit = TimeLimit.workingDays(10);
    assertThat(
            collect(
                PeriodsOfCare.toPersonalEducationPlans(limit, ENGLAND_AND_WALES, YEAR_END),
                periods))
        .hasToString(
            "50.0% (1 of 2) in time; open: 0 not yet due, 1 overdue, left out: not of school age"
                + " (1), plan begun before the period started (1)");
    assertThat(
            collect(
                PeriodsOfCare.toPersonalEducationPlansInTime(
                    YEAR.period(), limit, ENGLAND_AND_WALES),
                periods))
        .hasToString("50.0% (1 of 2), left out: plan begun before the period started (1)");
    assertThat(
            collect(
                PeriodsOfCare.toPersonalEducationPlansInTime(
                    DateRange.ofDays(day("2019-01-22"), YEAR_END), limit, ENGLAND_AND_WALES),
                periods))
        .hasToString("0.0% (0 of 1)");
  }

  @Test
  void ofNothingFiguresAreUndefinedAndTablesComplete() {
    assertThat(collect(PeriodsOfCare.toInCare(YEAR_END))).hasToString("0");
    assertThat(collect(PeriodsOfCare.toThreeOrMorePlacements(YEAR)))
        .hasToString("undefined (0 of 0)");
    assertThat(collect(PeriodsOfCare.toExits(YEAR.period())).figure()).hasSize(5);
    assertThat(collect(PeriodsOfCare.toDaysInCareOfCeasing(YEAR.period()))).hasToString("0");
    assertThat(collect(PeriodsOfCare.toIssues())).isEmpty();
  }

  private static ImmutableList<DataIssue<ImmutableList<PeriodOfCare>>> issues(
      PeriodOfCare... periods) {
    return collect(PeriodsOfCare.toIssues(), periods);
  }

  private static List<String> told(PeriodOfCare... periods) {
    return issues(periods).stream().map(issue -> issue.code() + ": " + issue.reason()).toList();
  }

  @Test
  void aSoundRecordHasNoIssue() {
    assertThat(
            told(
                of("a", "2018-01-01", "2018-06-01")
                    .reasonCeased(ReasonCeased.OTHER)
                    .bornOn(day("2018-01-01"))
                    .addEpisodes(
                        during("2018-01-01", "2018-03-01"), during("2018-03-01", "2018-06-01"))
                    .addReviewsHeldOn(day("2018-01-01"), day("2018-06-01"))
                    .addHealthAssessmentsOn(day("2018-01-01"), day("2018-06-01"))
                    .personalEducationPlanOn(day("2018-01-01"))
                    .permanencePlanOn(day("2018-06-01"))
                    .build(),
                of("a", "2018-06-01").addEpisodes(since("2018-06-01")).build(),
                of("b", "2018-06-01").build(),
                shortBreaks("c", "2018-06-02")))
        .isEmpty();
  }

  @Test
  void datesThatContradictEachOtherAreToldOnce() {
    assertThat(
            told(
                of("a", "2018-01-02", "2018-01-01")
                    .addEpisodes(since("2018-01-05"))
                    .addReviewsHeldOn(day("2017-01-01"))
                    .build()))
        .containsExactly(
            "ended-before-start: ended 2018-01-01, before it started 2018-01-02: left out",
            "end-without-reason: ended 2018-01-01 for no recorded reason: left out of exits only");
    assertThat(
            told(
                of("a", "2018-01-02")
                    .bornOn(day("2018-01-03"))
                    .reasonCeased(ReasonCeased.OTHER)
                    .build()))
        .containsExactly(
            "reason-without-end: reason ceased E8 and no day of ceasing: counted as in care since"
                + " 2018-01-02",
            "born-after-start: born 2018-01-03, after it started 2018-01-02: counted");
    assertThat(told(of("a", "2018-01-02").bornOn(day("2018-01-02")).build())).isEmpty();
  }

  private static PeriodOfCare ended(Episode... episodes) {
    return of("a", "2018-01-01", "2018-06-01")
        .reasonCeased(ReasonCeased.OTHER)
        .addEpisodes(episodes)
        .build();
  }

  @Test
  void episodesThatContradictThePeriodAreTold() {
    assertThat(told(ended(during("2018-01-02", "2018-01-01"))))
        .containsExactly(
            "episode-ended-before-start: an episode ended 2018-01-01, before it started 2018-01-02:"
                + " no part of a placement");
    assertThat(told(ended(during("2017-12-31", "2018-06-01"))))
        .containsExactly(
            "episode-outside-period: an episode 2017-12-31 until 2018-06-01 is not within the"
                + " period 2018-01-01 until 2018-06-01: placements are counted within the period"
                + " only");
    assertThat(told(ended(since("2018-01-01"))))
        .containsExactly(
            "episode-outside-period: an episode from 2018-01-01 is not within the period 2018-01-01"
                + " until 2018-06-01: placements are counted within the period only");
    assertThat(told(ended(during("2018-01-01", "2018-06-02")))).hasSize(1);
    assertThat(told(ended(during("2018-01-01", "2018-06-01"), during("2018-06-02", "2018-06-03"))))
        .containsExactly(
            "episode-outside-period: an episode 2018-06-02 until 2018-06-03 is not within the"
                + " period 2018-01-01 until 2018-06-01: placements are counted within the period"
                + " only");
    assertThat(told(ended(during("2018-01-01", "2018-05-31"), during("2018-06-02", "2018-06-03"))))
        .last()
        .isEqualTo(
            "gap-between-episodes: no episode 2018-05-31 until 2018-06-01: no placement on these"
                + " days");
  }

  @Test
  void episodesBeforeThePeriodOverlapOnlyEachOther() {
    Episode inIt = during("2018-01-01", "2018-06-01");
    assertThat(
            told(
                ended(
                    during("2017-11-01", "2017-11-03"), during("2017-11-03", "2017-12-31"), inIt)))
        .hasSize(2)
        .allMatch(issue -> issue.startsWith("episode-outside-period"));
    assertThat(
            told(
                ended(
                    during("2017-11-01", "2017-11-04"), during("2017-11-03", "2017-12-31"), inIt)))
        .hasSize(3)
        .last()
        .isEqualTo(
            "episodes-overlap: an episode started 2017-11-03, before one ended 2017-11-04: both are"
                + " counted");
  }

  @Test
  void gapsBetweenEpisodesAreTold() {
    assertThat(told(ended(during("2018-01-02", "2018-03-01"), during("2018-03-02", "2018-05-31"))))
        .containsExactly(
            "gap-between-episodes: no episode 2018-01-01 until 2018-01-02: no placement on these"
                + " days",
            "gap-between-episodes: no episode 2018-03-01 until 2018-03-02: no placement on these"
                + " days",
            "gap-between-episodes: no episode 2018-05-31 until 2018-06-01: no placement on these"
                + " days");
    assertThat(told(of("a", "2018-01-01").addEpisodes(during("2018-01-01", "2018-03-01")).build()))
        .containsExactly(
            "gap-between-episodes: no episode from 2018-03-01: no placement on these days");
    assertThat(issues(ended(during("2018-01-02", "2018-06-01"))).get(0).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void overlapsOfEpisodesAreTold() {
    assertThat(told(ended(during("2018-01-01", "2018-03-02"), during("2018-03-01", "2018-06-01"))))
        .containsExactly(
            "episodes-overlap: an episode started 2018-03-01, before one ended 2018-03-02: both are"
                + " counted");
    assertThat(
            told(
                of("a", "2018-01-01")
                    .addEpisodes(since("2018-01-01"), since("2018-03-01"))
                    .build()))
        .containsExactly(
            "episodes-overlap: an episode started 2018-03-01, and one had no end: both are"
                + " counted");
    assertThat(
            told(
                ended(
                    during("2018-01-01", "2018-06-01"),
                    during("2018-02-01", "2018-03-01"),
                    during("2018-05-31", "2018-06-01"))))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"2017-12-31, not looked at, left out", "2018-06-02, not looked at, not looked at"})
  void eventsOutsideThePeriodAreTold(String event, String counted, String plan) {
    String outside = event + ", not within the period 2018-01-01 until 2018-06-01: ";
    assertThat(
            told(
                of("a", "2018-01-01", "2018-06-01")
                    .reasonCeased(ReasonCeased.OTHER)
                    .addReviewsHeldOn(day(event))
                    .addHealthAssessmentsOn(day(event))
                    .personalEducationPlanOn(day(event))
                    .permanencePlanOn(day(event))
                    .build()))
        .containsExactly(
            "review-outside-period: a review was held " + outside + counted,
            "health-assessment-outside-period: a health assessment was held " + outside + counted,
            "plan-outside-period: a personal education plan was begun " + outside + plan,
            "plan-outside-period: a permanence plan was recorded "
                + outside
                + "counted by its date");
  }

  @Test
  void periodsOfOneChildThatOverlapAreToldAsAPair() {
    PeriodOfCare first = of("a", "2018-01-01").build();
    PeriodOfCare second = of("a", "2018-03-01").build();
    PeriodOfCare between =
        of("a", "2018-02-01", "2018-02-02").reasonCeased(ReasonCeased.OTHER).build();
    assertThat(told(second, first))
        .containsExactly(
            "two-open-periods: started 2018-01-01, 2018-03-01, and none of these has ended: each"
                + " counted");
    assertThat(issues(second, first).get(0).subject()).containsExactly(first, second);
    assertThat(told(between, first))
        .containsExactly(
            "periods-overlap: started 2018-01-01, 2018-02-01, and overlap: each counted");
    assertThat(told(between, second)).isEmpty();
    assertThat(told(between, of("a", "2018-02-02").build())).isEmpty();
    assertThat(told(first, of("b", "2018-01-01").build())).isEmpty();
    assertThat(told(between, first, second)).hasSize(2);
  }

  @Test
  void manyOpenPeriodsOfOneChildAreToldTogether() {
    PeriodOfCare[] open =
        IntStream.rangeClosed(1, 9)
            .mapToObj(day -> of("a", "2018-01-0" + day).build())
            .toArray(PeriodOfCare[]::new);
    assertThat(issues(open)).hasSize(1);
    assertThat(issues(open).get(0).subject()).containsExactly(open);
  }

  @Test
  void anOverlapSaysThatASeriesOfShortBreaksIsNotCounted() {
    assertThat(
            told(
                of("a", "2018-01-01").build(),
                of("a", "2018-02-01").addEpisodes(shortBreak("2018-02-01")).build()))
        .containsExactly(
            "two-open-periods: started 2018-01-01, 2018-02-01, and none of these has ended: each"
                + " counted that is no series of short breaks");
  }
}
