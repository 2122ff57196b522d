package org.caselight.casework.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.DayCount;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOfCareTest {
  private static final ChildId CHILD = ChildId.of("c-17");

  /** A Monday; 20 working days later it is Monday 4 February. */
  private static final LocalDate START = LocalDate.of(2019, 1, 7);

  private static final LocalDate YEAR_END = LocalDate.of(2019, 3, 31);
  private static final LocalDate BEFORE_CALENDAR = LocalDate.of(1977, 12, 31);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static PeriodOfCare.Builder from(String start) {
    return from(day(start));
  }

  private static PeriodOfCare.Builder from(LocalDate start) {
    PeriodOfCare.Builder builder = PeriodOfCare.builder();
    builder.child(CHILD).startedOn(start);
    return builder;
  }

  private static PeriodOfCare reviewed(String days) {
    PeriodOfCare.Builder builder = from(START);
    for (String day : days.split(" ", -1)) {
      if (!day.isEmpty()) {
        builder.addReviewsHeldOn(day(day));
      }
    }
    return builder.build();
  }

  private static Episode shortBreak(LocalDate start) {
    return Episode.builder()
        .startedOn(start)
        .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
        .build();
  }

  private static PeriodOfCare shortBreaks() {
    return from(START)
        .bornOn(day("2010-01-01"))
        .addReviewsHeldOn(START, START.plusDays(1))
        .addHealthAssessmentsOn(START)
        .addEpisodes(shortBreak(START))
        .build();
  }

  @Nested
  class TheRecord {
    @Test
    void isMadeFromItsObviousParts() {
      assertThat(PeriodOfCare.of(CHILD, START)).isEqualTo(from(START).build());
      assertThat(PeriodOfCare.of(CHILD, START, YEAR_END))
          .isEqualTo(from(START).endedOn(YEAR_END).build());
    }

    @Test
    void printsNoIdentifier() {
      assertThat(
              from("2018-04-03")
                  .endedOn(START)
                  .reasonCeased(ReasonCeased.RETURNED_HOME_PLANNED)
                  .team(Team.of("North", TeamKind.OTHER))
                  .worker(WorkerId.of("w-1"))
                  .build())
          .hasToString("period of care 2018-04-03 until 2019-01-07, E4A");
      assertThat(from("2018-04-03").build()).hasToString("period of care from 2018-04-03");
    }

    @Test
    void isWrittenAndReadBack() {
      PeriodOfCare period =
          from(START)
              .bornOn(day("2010-01-01"))
              .addReviewsHeldOn(START)
              .addEpisodes(Episode.of(START, PlacementType.FOSTER_OTHER))
              .build();
      assertThat(period.placements()).hasSize(1);
      assertThat(Serialized.copy(period)).isEqualTo(period);
    }

    @Test
    void refusesOtherCenturies() {
      LocalDate old = day("1899-12-31");
      LocalDate far = day("2201-01-01");
      String old1899 = ": must be from 1900-01-01 to 2200-12-31, was 1899-12-31";
      assertThatThrownBy(() -> from(old).build()).hasMessage("startedOn" + old1899);
      assertThatThrownBy(() -> from(START).endedOn(far).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("endedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
      assertThatThrownBy(() -> from(START).bornOn(old).build()).hasMessage("bornOn" + old1899);
      assertThatThrownBy(() -> from(START).addReviewsHeldOn(old).build())
          .hasMessage("reviewsHeldOn" + old1899);
      assertThatThrownBy(() -> from(START).addHealthAssessmentsOn(old).build())
          .hasMessage("healthAssessmentsOn" + old1899);
      assertThatThrownBy(() -> from(START).personalEducationPlanOn(old).build())
          .hasMessage("personalEducationPlanOn" + old1899);
      assertThatThrownBy(() -> from(START).permanencePlanOn(old).build())
          .hasMessage("permanencePlanOn" + old1899);
    }

    @Test
    void isLeftOutIfItContradictsItselfOrIsAboutShortBreaks() {
      assertThat(from(START).build().whyLeftOut()).isEmpty();
      assertThat(from(START).endedOn(START).build().whyLeftOut()).isEmpty();
      assertThat(from(START).endedOn(START.minusDays(1)).build().whyLeftOut())
          .contains("ended before it started");
      assertThat(shortBreaks().whyLeftOut()).contains("series of short breaks");
    }

    @Test
    void isASeriesOfShortBreaksIfAllItsLegalStatusesAre() {
      Episode unknown = Episode.of(START, PlacementType.OTHER);
      Episode other =
          Episode.builder().startedOn(START).legalStatus(LegalStatus.SECTION_20).build();
      assertThat(from(START).addEpisodes(unknown).build().isSeriesOfShortBreaks()).isFalse();
      assertThat(
              from(START).addEpisodes(unknown, shortBreak(START)).build().isSeriesOfShortBreaks())
          .isTrue();
      assertThat(from(START).addEpisodes(other, shortBreak(START)).build().isSeriesOfShortBreaks())
          .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "2014-03-31, 5",
      "2014-04-01, 4",
      "2019-03-31, 0",
      "2019-04-01, ",
      "2018-04-01, 0",
    })
    void knowsTheAge(String born, Integer age) {
      assertThat(from(START).bornOn(day(born)).build().ageOn(YEAR_END))
          .isEqualTo(age == null ? OptionalInt.empty() : OptionalInt.of(age));
    }

    @Test
    void aBirthdayOfALeapDayIsOnTheFirstOfMarch() {
      PeriodOfCare period = from("2017-01-01").bornOn(day("2016-02-29")).build();
      assertThat(period.ageOn(day("2021-02-28"))).hasValue(4);
      assertThat(period.ageOn(day("2021-03-01"))).hasValue(5);
      assertThat(from(START).build().ageOn(YEAR_END)).isEmpty();
    }
  }

  @Nested
  class Placements {
    private final PeriodOfCare period =
        from("2018-03-01")
            .addEpisodes(
                Episode.of(day("2018-03-01"), day("2018-04-01"), PlacementType.FOSTER_OTHER),
                Episode.of(day("2018-04-01"), day("2018-04-01"), PlacementType.CHILDRENS_HOME),
                Episode.of(day("2018-04-01"), day("2018-04-02"), PlacementType.FOSTER_OTHER),
                Episode.of(day("2018-04-02"), PlacementType.CHILDRENS_HOME))
            .build();

    @Test
    void areThoseOpenAtSomePointOfTheDays() {
      DateRange year = DateRange.ofDays(day("2018-04-01"), YEAR_END);
      assertThat(period.placements()).hasSize(4);
      assertThat(period.placementsDuring(year))
          .extracting(Placement::toString)
          .containsExactly(
              "placement 2018-04-01 until 2018-04-02, U6", "placement from 2018-04-02, K2");
      assertThat(period.placementsDuring(DateRange.ofDays(day("2018-03-31"), YEAR_END))).hasSize(3);
      assertThat(period.placementsDuring(DateRange.ofDays(day("2018-04-02"), YEAR_END))).hasSize(1);
    }

    @Test
    void areLookedAtWithinThePeriodOnly() {
      PeriodOfCare ended =
          from("2018-05-01")
              .endedOn(day("2018-06-01"))
              .addEpisodes(
                  Episode.of(day("2018-04-01"), day("2018-05-01"), PlacementType.OTHER),
                  Episode.of(day("2018-04-02"), day("2018-05-02"), PlacementType.NHS),
                  Episode.of(day("2018-05-31"), PlacementType.CHILDRENS_HOME),
                  Episode.of(day("2018-06-01"), PlacementType.SECURE_HOME))
              .build();
      assertThat(ended.placementsDuring(DateRange.ofDays(day("2018-01-01"), YEAR_END)))
          .extracting(Placement::startedOn)
          .containsExactly(day("2018-04-02"), day("2018-05-31"));
      assertThat(ended.placementsDuring(DateRange.ofDays(day("2018-06-01"), YEAR_END))).isEmpty();
      assertThat(ended.placementsDuring(DateRange.ofDays(day("2018-01-01"), day("2018-04-30"))))
          .isEmpty();
      assertThat(ended.placementOn(day("2018-05-31")).map(Placement::startedOn))
          .contains(day("2018-05-31"));
      assertThat(ended.placementOn(day("2018-06-01"))).isEmpty();
    }

    @Test
    void onADayIsTheOneThatStartedLast() {
      assertThat(period.placementOn(day("2018-02-28"))).isEmpty();
      assertThat(period.placementOn(day("2018-04-01")).map(Placement::toString))
          .contains("placement 2018-04-01 until 2018-04-02, U6");
      PeriodOfCare overlapping =
          from("2018-03-01")
              .addEpisodes(
                  Episode.of(day("2018-03-01"), PlacementType.FOSTER_OTHER),
                  Episode.of(day("2018-05-01"), PlacementType.NHS))
              .build();
      assertThat(overlapping.placementOn(YEAR_END).map(Placement::startedOn))
          .contains(day("2018-05-01"));
    }

    @ParameterizedTest
    @CsvSource({
      "U6, PR1, true",
      "U6, PR4, false",
      "K2, PR1, false",
      "K2, , false",
      "A5, PR1, false",
      "U6, , ",
      ", PR1, ",
    })
    void ownFosteringIsFosterCareOfOwnProvision(String type, String provider, Boolean expected) {
      Episode episode =
          Episode.builder()
              .startedOn(START)
              .placementType(Optional.ofNullable(type).map(PlacementType::parse))
              .provider(Optional.ofNullable(provider).map(PlacementProvider::parse))
              .build();
      assertThat(from(START).addEpisodes(episode).build().isInOwnFostering(YEAR_END))
          .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void ownFosteringIsNotAskedOfWhoIsNotInCareOrHasNoPlacement() {
      assertThat(from(START).build().isInOwnFostering(YEAR_END)).isEmpty();
      PeriodOfCare ended =
          from(START)
              .endedOn(YEAR_END)
              .addEpisodes(Episode.of(START, PlacementType.CHILDRENS_HOME))
              .build();
      assertThat(ended.isInOwnFostering(YEAR_END)).isEmpty();
      assertThat(ended.isInOwnFostering(YEAR_END.minusDays(1))).contains(false);
      assertThat(shortBreaks().isInOwnFostering(YEAR_END)).isEmpty();
    }
  }

  @Nested
  class Stability {
    private PeriodOfCare stable(String start, String born, Episode... episodes) {
      return from(start).bornOn(day(born)).addEpisodes(episodes).build();
    }

    private Episode since(String start, PlacementType type) {
      return Episode.of(day(start), type);
    }

    private Episode during(String start, String end, PlacementType type) {
      return Episode.of(day(start), day(end), type);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-09-30, 2003-04-01, true",
      "2016-10-01, 2003-04-01, false",
      "2016-09-30, 2003-03-31, false",
      "2016-09-30, 2003-03-30, false",
    })
    void isAskedOfThoseUnderSixteenAndTwoAndAHalfYearsInCare(
        String start, String born, boolean expected) {
      PeriodOfCare period = stable(start, born, since(start, PlacementType.FOSTER_OTHER));
      assertThat(period.isInLongTermCare(YEAR_END)).isEqualTo(expected);
      assertThat(period.isStable(YEAR_END)).isEqualTo(expected ? Optional.of(true) : none());
    }

    private Optional<Boolean> none() {
      return Optional.empty();
    }

    @Test
    void isNotKnownWithoutBirthDateOrPlacementOrOfShortBreaks() {
      PeriodOfCare unborn =
          from("2016-09-30").addEpisodes(since("2016-09-30", PlacementType.FOSTER_OTHER)).build();
      assertThat(unborn.isInLongTermCare(YEAR_END)).isTrue();
      assertThat(unborn.isStable(YEAR_END)).isEmpty();
      assertThat(stable("2016-09-30", "2010-01-01").isStable(YEAR_END)).isEmpty();
      assertThat(
              stable("2016-09-30", "2010-01-01", shortBreak(day("2016-09-30"))).isStable(YEAR_END))
          .isEmpty();
      PeriodOfCare ended = from("2010-09-30").endedOn(YEAR_END).build();
      assertThat(ended.isInLongTermCare(YEAR_END)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2017-03-31, true", "2017-04-01, false"})
    void isOnePlacementForTwoYears(String moved, boolean expected) {
      assertThat(
              stable(
                      "2016-01-01",
                      "2010-01-01",
                      during("2016-01-01", moved, PlacementType.FOSTER_OTHER),
                      since(moved, PlacementType.FOSTER_OTHER))
                  .isStable(YEAR_END))
          .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "2017-03-31, A6, true",
      "2017-04-01, A6, false",
      "2017-03-31, U5, false",
    })
    void isPlacementForAdoptionTogetherWithTheOneBefore(
        String moved, String type, boolean expected) {
      assertThat(
              stable(
                      "2016-01-01",
                      "2010-01-01",
                      during("2016-01-01", moved, PlacementType.CHILDRENS_HOME),
                      during(moved, "2018-12-01", PlacementType.FOSTER_OTHER),
                      since("2018-12-01", PlacementType.parse(type)))
                  .isStable(YEAR_END))
          .contains(expected);
    }

    @Test
    void ofAdoptionByTheFosterCarerIsOnePlacementAndNotTheOneBeforeToo() {
      assertThat(
              stable(
                      "2016-01-01",
                      "2010-01-01",
                      during("2016-01-01", "2017-04-01", PlacementType.CHILDRENS_HOME),
                      during("2017-04-01", "2018-12-01", PlacementType.FOSTER_OTHER),
                      since("2018-12-01", PlacementType.ADOPTION_ORDER_CURRENT_CARER))
                  .isStable(YEAR_END))
          .contains(false);
    }

    @Test
    void ofAPlacementThatIsNoLongerForAdoptionIsNotTheOneBeforeToo() {
      Episode.Builder fostered = Episode.builder();
      fostered
          .startedOn(LocalDate.of(2019, 3, 1))
          .placementType(PlacementType.FOSTER_OTHER)
          .reasonNew(ReasonNewEpisode.PLACEMENT_SAME_CARER);
      PeriodOfCare period =
          stable(
              "2016-01-01",
              "2010-01-01",
              during("2016-01-01", "2018-12-01", PlacementType.FOSTER_OTHER),
              during("2018-12-01", "2019-03-01", PlacementType.ADOPTION_ORDER_NEW_CARER),
              fostered.build());
      assertThat(period.isStable(LocalDate.of(2019, 2, 28))).contains(true);
      assertThat(period.isStable(LocalDate.of(2019, 3, 1))).contains(false);
    }

    @Test
    void looksPastAStayOfADayToTheOneBefore() {
      assertThat(
              stable(
                      "2016-01-01",
                      "2010-01-01",
                      during("2016-01-01", "2018-12-01", PlacementType.FOSTER_OTHER),
                      during("2018-12-01", "2018-12-01", PlacementType.CHILDRENS_HOME),
                      since("2018-12-01", PlacementType.ADOPTION_ORDER_NEW_CARER))
                  .isStable(YEAR_END))
          .contains(true);
      assertThat(
              stable(
                      "2016-01-01",
                      "2010-01-01",
                      since("2018-12-01", PlacementType.ADOPTION_ORDER_NEW_CARER))
                  .isStable(YEAR_END))
          .contains(false);
    }
  }

  @Nested
  class Reviews {
    @ParameterizedTest
    @CsvSource({
      "'', 2019-01-31, 2019-02-04",
      "2019-02-01, 2019-03-31, 2019-05-01",
      "2019-02-01, 2019-01-31, 2019-02-04",
      "2019-02-01 2019-04-30, 2019-05-31, 2019-10-30",
      "2019-02-01 2019-04-30 2019-10-01, 2020-05-31, 2020-04-01",
      "2018-12-01, 2019-01-31, 2019-02-04",
    })
    void theNextIsDueAfterTheLast(String held, String asAt, String due) {
      assertThat(reviewed(held).nextReviewDue(ENGLAND_AND_WALES, day(asAt))).contains(day(due));
    }

    @Test
    void theNextStandsAsNotYetDueOrOverdue() {
      // 20 working days from 7 January are over on Monday 4 February.
      PeriodOfCare period = from(START).build();
      assertThat(period.reviewTimeliness(ENGLAND_AND_WALES, day("2019-02-04")))
          .contains(Timeliness.NOT_YET_DUE);
      assertThat(period.reviewTimeliness(ENGLAND_AND_WALES, day("2019-02-05")))
          .contains(Timeliness.OVERDUE);
      assertThat(reviewed("2019-02-08").reviewTimeliness(ENGLAND_AND_WALES, day("2019-02-08")))
          .contains(Timeliness.NOT_YET_DUE);
      assertThat(reviewed("2019-02-01").reviewTimeliness(ENGLAND_AND_WALES, day("2019-05-01")))
          .contains(Timeliness.NOT_YET_DUE);
      assertThat(reviewed("2019-02-01").reviewTimeliness(ENGLAND_AND_WALES, day("2019-05-02")))
          .contains(Timeliness.OVERDUE);
    }

    @Test
    void theNextIsTimedOrThereIsAReason() {
      PeriodOfCare ended = from(START).endedOn(YEAR_END).build();
      assertThat(ended.whyReviewNotTimed(ENGLAND_AND_WALES, YEAR_END))
          .contains("not in care on that day");
      assertThat(ended.reviewTimeliness(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      assertThat(shortBreaks().whyReviewNotTimed(ENGLAND_AND_WALES, YEAR_END))
          .contains("series of short breaks");
      assertThat(from(BEFORE_CALENDAR).build().whyReviewNotTimed(ENGLAND_AND_WALES, YEAR_END))
          .contains("outside the working-day calendar");
      assertThat(
              Stream.of(ended, shortBreaks(), from(BEFORE_CALENDAR).build(), from(START).build())
                  .collect(PeriodsOfCare.toReviewTimeliness(ENGLAND_AND_WALES, YEAR_END)))
          .isEqualTo(
              Measured.of(
                  new TimelinessSummary(0, 0, 0, 1),
                  Map.of(
                      "not in care on that day", 1L,
                      "series of short breaks", 1L,
                      "outside the working-day calendar", 1L)));
    }

    @Test
    void noneIsDueOfWhoIsNotInCare() {
      PeriodOfCare ended = from(START).endedOn(YEAR_END).build();
      assertThat(ended.nextReviewDue(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      assertThat(ended.nextReviewDue(ENGLAND_AND_WALES, YEAR_END.minusDays(1)))
          .contains(day("2019-02-04"));
      assertThat(ended.nextReviewDue(ENGLAND_AND_WALES, START.minusDays(1))).isEmpty();
      assertThat(shortBreaks().nextReviewDue(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      assertThat(from(BEFORE_CALENDAR).build().nextReviewDue(ENGLAND_AND_WALES, YEAR_END))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "'', 2019-02-04, ",
      "'', 2019-02-05, false",
      "2019-02-04, 2019-02-04, true",
      "2019-02-05, 2019-02-05, false",
      "2019-02-05, 2019-02-04, ",
      "2019-02-04, 2019-05-04, true",
      "2019-02-04, 2019-05-05, false",
      "2019-02-04 2019-05-04, 2019-11-04, true",
      "2019-02-04 2019-05-04, 2019-11-05, false",
      "2019-02-04 2019-05-05, 2019-05-06, false",
      "2019-02-04 2019-05-04 2019-11-04, 2020-05-04, true",
      "2019-02-04 2019-05-04 2019-11-05, 2019-11-06, false",
      "2018-12-01, 2019-02-04, ",
    })
    void areInTimeIfEachWasAndTheOneNowDueWasHeld(String held, String asAt, Boolean expected) {
      assertThat(reviewed(held).areReviewsInTime(ENGLAND_AND_WALES, day(asAt)))
          .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void noWorkingDayPassesOnASaturday() {
      PeriodOfCare.Builder friday = from("2019-01-04");
      assertThat(
              friday
                  .addReviewsHeldOn(day("2019-02-02"))
                  .build()
                  .areReviewsInTime(ENGLAND_AND_WALES, day("2019-02-03")))
          .contains(true);
      assertThat(from("2019-01-04").build().areReviewsInTime(ENGLAND_AND_WALES, day("2019-02-03")))
          .isEmpty();
      assertThat(from("2019-01-04").build().areReviewsInTime(ENGLAND_AND_WALES, day("2019-02-04")))
          .contains(false);
    }

    @Test
    void areCountedAsTheCalendarCounts() {
      assertThat(
              reviewed("2019-02-04")
                  .areReviewsInTime(
                      ENGLAND_AND_WALES.counting(DayCount.START_IS_DAY_ONE), day("2019-02-04")))
          .contains(false);
    }

    @Test
    void areNotAskedOfWhoIsNotInCareNorOutsideTheCalendar() {
      assertThat(
              from(START).endedOn(YEAR_END).build().areReviewsInTime(ENGLAND_AND_WALES, YEAR_END))
          .isEmpty();
      assertThat(shortBreaks().areReviewsInTime(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      assertThat(from(BEFORE_CALENDAR).build().areReviewsInTime(ENGLAND_AND_WALES, YEAR_END))
          .isEmpty();
      assertThat(
              from("1978-01-01")
                  .build()
                  .areReviewsInTime(ENGLAND_AND_WALES, LocalDate.of(10_000, 1, 1)))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "2019-05-04, true",
      "2019-05-05, false",
      "2018-01-01, true",
      ", false",
    })
    void aPlanForPermanenceIsDueByTheSecond(String plan, boolean expected) {
      PeriodOfCare period =
          from(START)
              .addReviewsHeldOn(day("2018-12-01"), day("2019-02-04"), day("2019-05-04"))
              .permanencePlanOn(Optional.ofNullable(plan).map(LocalDate::parse))
              .build();
      assertThat(period.secondReviewOn()).contains(day("2019-05-04"));
      assertThat(period.hasPermanencePlanBySecondReview()).contains(expected);
    }

    @Test
    void aPlanForPermanenceIsNotAskedForBeforeTheSecond() {
      assertThat(reviewed("2019-02-04").hasPermanencePlanBySecondReview()).isEmpty();
      assertThat(shortBreaks().secondReviewOn()).isPresent();
      assertThat(shortBreaks().hasPermanencePlanBySecondReview()).isEmpty();
    }

    @Test
    void theLastDayInCareIsStillInIt() {
      LocalDate second = day("2019-05-04");
      PeriodOfCare.Builder builder = from(START).addReviewsHeldOn(START, second);
      assertThat(builder.endedOn(second).build().secondReviewOn()).contains(second);
      assertThat(
              from(START)
                  .addReviewsHeldOn(START, second)
                  .endedOn(second.minusDays(1))
                  .build()
                  .secondReviewOn())
          .isEmpty();
    }
  }

  @Nested
  class Health {
    private PeriodOfCare assessed(String... days) {
      PeriodOfCare.Builder builder = from(START);
      for (String day : days) {
        builder.addHealthAssessmentsOn(day(day));
      }
      return builder.build();
    }

    private Optional<Timeliness> initial(PeriodOfCare period, String asAt) {
      return period.initialHealthAssessment(ENGLAND_AND_WALES, day(asAt));
    }

    @Test
    void theInitialAssessmentIsDueInTwentyWorkingDays() {
      assertThat(initial(assessed("2019-02-04"), "2019-03-31")).contains(Timeliness.IN_TIME);
      assertThat(initial(assessed("2019-02-05"), "2019-03-31")).contains(Timeliness.LATE);
      assertThat(initial(assessed("2019-02-05"), "2019-02-04")).contains(Timeliness.NOT_YET_DUE);
      assertThat(initial(assessed(), "2019-02-04")).contains(Timeliness.NOT_YET_DUE);
      assertThat(initial(assessed(), "2019-02-05")).contains(Timeliness.OVERDUE);
      assertThat(initial(assessed("2018-12-31"), "2019-02-05")).contains(Timeliness.OVERDUE);
      assertThat(initial(assessed("2018-12-31", "2019-01-07"), "2019-02-05"))
          .contains(Timeliness.IN_TIME);
      assertThat(assessed("2018-12-31").initialHealthAssessmentOn()).isEmpty();
    }

    private Optional<String> why(PeriodOfCare period, String asAt) {
      assertThat(initial(period, asAt)).isEmpty();
      return period.whyInitialHealthAssessmentUnknown(ENGLAND_AND_WALES, day(asAt));
    }

    @Test
    void theInitialAssessmentIsLeftOutForAReason() {
      assertThat(why(shortBreaks(), "2019-03-31")).contains("series of short breaks");
      assertThat(why(assessed("2019-01-08"), "2019-01-06")).contains("not started by that day");
      assertThat(why(from(START).endedOn(day("2019-02-04")).build(), "2019-02-04"))
          .contains("ended before it was due");
      assertThat(why(from(START).endedOn(day("2019-02-05")).build(), "2019-03-31"))
          .contains("ended without one after it was due");
      assertThat(initial(from(START).endedOn(day("2019-02-06")).build(), "2019-02-05"))
          .contains(Timeliness.OVERDUE);
      assertThat(why(from(BEFORE_CALENDAR).build(), "2019-03-31"))
          .contains("outside the working-day calendar");
      assertThat(
              initial(
                  from(START)
                      .endedOn(day("2019-02-01"))
                      .addHealthAssessmentsOn(day("2019-02-01"))
                      .build(),
                  "2019-03-31"))
          .contains(Timeliness.IN_TIME);
    }

    private PeriodOfCare born(String born, String... assessed) {
      PeriodOfCare.Builder builder = from(START).bornOn(day(born));
      for (String day : assessed) {
        builder.addHealthAssessmentsOn(day(day));
      }
      return builder.build();
    }

    @ParameterizedTest
    @CsvSource({"2014-08-02, 2019-08-01", "2014-08-01, 2020-02-01", "2019-09-01, 2019-08-01"})
    void reviewsAreYearlyFromFiveByTheAgeInSixMonths(String born, String due) {
      PeriodOfCare period = born(born, "2019-01-20", "2019-02-01");
      LocalDate on = day(due);
      assertThat(period.nextHealthAssessmentDue(ENGLAND_AND_WALES, YEAR_END)).contains(on);
      assertThat(period.isHealthAssessmentUpToDate(ENGLAND_AND_WALES, on)).contains(true);
      assertThat(period.isHealthAssessmentUpToDate(ENGLAND_AND_WALES, on.plusDays(1)))
          .contains(false);
    }

    @Test
    void assessmentsAfterTheDayAreNotHeldYet() {
      assertThat(
              born("2014-08-02", "2019-01-20", "2019-02-01")
                  .nextHealthAssessmentDue(ENGLAND_AND_WALES, day("2019-01-31")))
          .contains(day("2019-07-20"));
    }

    @Test
    void theNextIsTheInitialOneIfNoneWasHeld() {
      assertThat(assessed().nextHealthAssessmentDue(ENGLAND_AND_WALES, YEAR_END))
          .contains(day("2019-02-04"));
      assertThat(assessed().isHealthAssessmentUpToDate(ENGLAND_AND_WALES, day("2019-02-05")))
          .contains(false);
      assertThat(assessed().isHealthAssessmentUpToDate(ENGLAND_AND_WALES, day("2019-02-04")))
          .isEmpty();
      assertThat(assessed().whyHealthAssessmentUnknown(ENGLAND_AND_WALES, day("2019-02-04")))
          .contains("no health assessment due yet");
    }

    @Test
    void withoutBirthDateNobodyKnows() {
      assertThat(assessed("2019-02-01").nextHealthAssessmentDue(ENGLAND_AND_WALES, YEAR_END))
          .isEmpty();
      assertThat(assessed("2019-02-01").isHealthAssessmentUpToDate(ENGLAND_AND_WALES, YEAR_END))
          .isEmpty();
      assertThat(assessed("2019-02-01").whyHealthAssessmentUnknown(ENGLAND_AND_WALES, YEAR_END))
          .contains("no birth date recorded");
    }

    @Test
    void isNotAskedOfWhoIsNotInCareNorOutsideTheCalendar() {
      PeriodOfCare ended =
          from(START)
              .endedOn(YEAR_END)
              .bornOn(day("2010-01-01"))
              .addHealthAssessmentsOn(START)
              .build();
      assertThat(ended.nextHealthAssessmentDue(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      assertThat(ended.isHealthAssessmentUpToDate(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      assertThat(shortBreaks().nextHealthAssessmentDue(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      assertThat(shortBreaks().isHealthAssessmentUpToDate(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      PeriodOfCare old = from(BEFORE_CALENDAR).build();
      assertThat(old.nextHealthAssessmentDue(ENGLAND_AND_WALES, YEAR_END)).isEmpty();
      assertThat(old.whyHealthAssessmentUnknown(ENGLAND_AND_WALES, YEAR_END))
          .contains("outside the working-day calendar");
    }
  }

  @Nested
  class Education {
    private final TimeLimit limit = StatutoryTimeLimits.PERSONAL_EDUCATION_PLAN;

    private PeriodOfCare planned(String plan) {
      return from(START)
          .bornOn(day("2010-01-01"))
          .personalEducationPlanOn(Optional.ofNullable(plan).map(LocalDate::parse))
          .build();
    }

    @ParameterizedTest
    @CsvSource({
      "2014-01-07, true",
      "2014-01-08, false",
      "2003-01-08, true",
      "2003-01-07, false",
      "2020-01-07, false",
    })
    void schoolAgeIsFromFiveToFifteenOnTheFirstDay(String born, boolean expected) {
      PeriodOfCare period = from(START).bornOn(day(born)).build();
      assertThat(period.isOfSchoolAge()).contains(expected);
      assertThat(period.personalEducationPlan(limit, ENGLAND_AND_WALES, YEAR_END).isPresent())
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "2019-01-21, 2019-03-31, IN_TIME",
      "2019-01-22, 2019-03-31, LATE",
      ", 2019-01-21, NOT_YET_DUE",
      ", 2019-01-22, OVERDUE",
      "2019-01-22, 2019-01-21, NOT_YET_DUE",
      "2019-01-07, 2019-03-31, IN_TIME",
      "2019-01-06, 2019-03-31, ",
    })
    void isDueWithinTheLimit(String plan, String asAt, Timeliness expected) {
      assertThat(planned(plan).personalEducationPlan(limit, ENGLAND_AND_WALES, day(asAt)))
          .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void anAuthoritysOwnLimitHolds() {
      assertThat(
              planned("2019-01-22")
                  .personalEducationPlan(TimeLimit.workingDays(20), ENGLAND_AND_WALES, YEAR_END))
          .contains(Timeliness.IN_TIME);
    }

    private Optional<String> why(PeriodOfCare period) {
      return period.whyPersonalEducationPlanUnknown(limit, ENGLAND_AND_WALES, YEAR_END);
    }

    @Test
    void isLeftOutForAReason() {
      assertThat(why(shortBreaks())).contains("series of short breaks");
      assertThat(why(from(START).build())).contains("no birth date recorded");
      assertThat(from(START).build().isOfSchoolAge()).isEmpty();
      assertThat(why(from(START).bornOn(START).build())).contains("not of school age");
      assertThat(why(planned("2019-01-06"))).contains("plan begun before the period started");
      assertThat(why(from("2019-04-01").bornOn(day("2010-01-01")).build()))
          .contains("not started by that day");
      assertThat(
              why(
                  from(START)
                      .bornOn(day("2010-01-01"))
                      .endedOn(day("2019-01-20"))
                      .personalEducationPlanOn(day("2019-01-21"))
                      .build()))
          .contains("ended before it was due");
      assertThat(why(from(START).bornOn(day("2010-01-01")).build())).isEmpty();
    }
  }
}
