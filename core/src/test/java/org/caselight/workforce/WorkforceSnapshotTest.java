package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class WorkforceSnapshotTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

  private static WorkforceSnapshot.Builder snapshot() {
    return WorkforceSnapshot.builder().asAt(DAY);
  }

  private static Amount amount(String number) {
    return Amount.of(new BigDecimal(number));
  }

  /** The one of the documentation. */
  private static WorkforceSnapshot printed() {
    return WorkforceSnapshot.builder()
        .asAt(CensusYear.ending(2024).lastDay())
        .inPost(Rounded.parse("240.8"))
        .leavers(Rounded.parse("30.0"))
        .agency(Rounded.parse("40.1"))
        .workingDaysLost(Rounded.parse("3146.0"))
        .caseHolders(Rounded.parse("217.3"))
        .cases(4321)
        .build();
  }

  private static WorkforceSnapshot full() {
    return snapshot()
        .inPost(Count.of(80))
        .starters(Count.of(12))
        .leavers(Count.of(10))
        .agency(Count.of(20))
        .agencyCoveringVacancies(Count.of(15))
        .vacancies(Count.of(40))
        .workingDaysLost(Count.of(2032))
        .caseHolders(Count.of(60))
        .cases(Count.of(900))
        .build();
  }

  @Test
  void exampleOfTheDocumentation() {
    assertThat(printed().turnover().orElseThrow()).hasToString("12.5% (30 of 240.8)");
    assertThat(printed().agencyRate().orElseThrow()).hasToString("14.3% (40.1 of 280.9)");
    assertThat(printed().absence().orElseThrow()).hasToString("5.1% (3,146 of 61,163.2)");
    assertThat(printed().averageCaseload().orElseThrow()).hasToString("19.9 (4,321 ÷ 217.3)");
    assertThat(printed().vacancyRate()).isEmpty();
    assertThat(printed())
        .hasToString(
            "2024-09-30: 240.8 in post, 30.0 leavers, 40.1 agency, 3146.0 working days lost, 217.3"
                + " case holders, 4,321 cases");
  }

  @Test
  void rates() {
    assertThat(full().turnover()).contains(Ratio.of(Count.of(10), Count.of(80)));
    assertThat(full().turnover().orElseThrow()).hasToString("12.5% (10 of 80)");
    assertThat(full().vacancyRate().orElseThrow()).hasToString("33.3% (40 of 120)");
    assertThat(full().agencyRate().orElseThrow()).hasToString("20.0% (20 of 100)");
    assertThat(full().shareOfAgencyCovering().orElseThrow()).hasToString("75.0% (15 of 20)");
    assertThat(full().shareOfVacanciesCovered().orElseThrow()).hasToString("37.5% (15 of 40)");
    assertThat(full().absence().orElseThrow()).hasToString("10.0% (2,032 of 20,320)");
    assertThat(full().absence(200).orElseThrow()).hasToString("12.7% (2,032 of 16,000)");
    assertThat(full().absence(1).orElseThrow()).hasToString("2,540.0% (2,032 of 80)");
    assertThat(full().averageCaseload()).contains(Average.of(900, 60));
    assertThat(full())
        .hasToString(
            "2024-09-30: 80 in post, 12 starters, 10 leavers, 20 agency, 15 agency covering"
                + " vacancies, 40 vacancies, 2,032 working days lost, 60 case holders, 900 cases");
  }

  @Test
  void ratesOfPrintedNumbersKnowTheirDoubt() {
    Ratio turnover = printed().turnover().orElseThrow();
    assertThat(turnover.isPrinted()).isTrue();
    assertThat(turnover.agreesWithPercent(Rounded.parse("12.5"))).isTrue();
    assertThat(turnover.agreesWithPercent(Rounded.parse("12.4"))).isTrue();
    assertThat(turnover.agreesWithPercent(Rounded.parse("12.6"))).isFalse();
    assertThat(full().turnover().orElseThrow().isPrinted()).isFalse();
  }

  @Test
  void yearOfAbsenceIsThatToTheDay() {
    assertThat(full().year()).isEqualTo(CensusYear.ending(2024).period());
    WorkforceSnapshot march =
        WorkforceSnapshot.builder()
            .asAt(LocalDate.of(2023, 3, 31))
            .inPost(Count.of(1))
            .workingDaysLost(Count.of(1))
            .build();
    assertThat(march.year())
        .isEqualTo(DateRange.ofDays(LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31)));
    assertThat(march.absence()).contains(Ratio.of(Count.of(1), Count.of(1), 253));
  }

  @Test
  void whatIsNotKnownLeavesTheRateEmpty() {
    WorkforceSnapshot nothing = snapshot().build();
    assertThat(nothing.turnover()).isEmpty();
    assertThat(nothing.vacancyRate()).isEmpty();
    assertThat(nothing.agencyRate()).isEmpty();
    assertThat(nothing.shareOfAgencyCovering()).isEmpty();
    assertThat(nothing.shareOfVacanciesCovered()).isEmpty();
    assertThat(nothing.absence()).isEmpty();
    assertThat(nothing.averageCaseload()).isEmpty();
    assertThat(nothing.averageCaseloadRange()).isEmpty();
    assertThat(nothing.reconcileAverageCaseload(Rounded.of(15))).isEmpty();
    assertThat(nothing).hasToString("2024-09-30: nothing known");

    WorkforceSnapshot inPostOnly = snapshot().inPost(Count.of(80)).build();
    assertThat(inPostOnly.turnover()).isEmpty();
    assertThat(inPostOnly.vacancyRate()).isEmpty();
    assertThat(inPostOnly.agencyRate()).isEmpty();
    assertThat(inPostOnly.absence()).isEmpty();

    WorkforceSnapshot partsOnly =
        snapshot()
            .leavers(Count.of(10))
            .agency(Count.of(20))
            .vacancies(Count.of(40))
            .workingDaysLost(Count.of(2032))
            .cases(900)
            .build();
    assertThat(partsOnly.turnover()).isEmpty();
    assertThat(partsOnly.vacancyRate()).isEmpty();
    assertThat(partsOnly.agencyRate()).isEmpty();
    assertThat(partsOnly.shareOfAgencyCovering()).isEmpty();
    assertThat(partsOnly.shareOfVacanciesCovered()).isEmpty();
    assertThat(partsOnly.absence()).isEmpty();
    assertThat(partsOnly.averageCaseload()).isEmpty();
  }

  @Test
  void nothingOfNothingIsUndefined() {
    WorkforceSnapshot none =
        snapshot()
            .inPost(Count.ZERO)
            .leavers(Rounded.parse("0.0"))
            .agency(Count.ZERO)
            .agencyCoveringVacancies(Count.ZERO)
            .vacancies(Count.ZERO)
            .workingDaysLost(Count.ZERO)
            .caseHolders(Count.ZERO)
            .cases(0)
            .build();
    assertThat(none.turnover().orElseThrow()).hasToString("undefined (0 of 0)");
    assertThat(none.vacancyRate().orElseThrow().isDefined()).isFalse();
    assertThat(none.agencyRate().orElseThrow().isDefined()).isFalse();
    assertThat(none.shareOfAgencyCovering().orElseThrow().isDefined()).isFalse();
    assertThat(none.shareOfVacanciesCovered().orElseThrow().isDefined()).isFalse();
    assertThat(none.absence().orElseThrow().isDefined()).isFalse();
    assertThat(none.averageCaseload()).contains(Average.UNDEFINED);
    assertThat(none.averageCaseloadRange()).isEmpty();
    assertThat(none.reconcileAverageCaseload(Rounded.of(15))).isEmpty();
  }

  @Test
  void partOfNothingIsNoShare() {
    for (Figure zero : new Figure[] {Count.ZERO, amount("0"), Rounded.parse("0.0")}) {
      WorkforceSnapshot nobody =
          snapshot()
              .inPost(zero)
              .leavers(Count.of(1))
              .agency(zero)
              .agencyCoveringVacancies(Count.of(1))
              .vacancies(zero)
              .workingDaysLost(Count.of(1))
              .caseHolders(zero)
              .cases(1)
              .build();
      assertThat(nobody.turnover()).isEmpty();
      assertThat(nobody.shareOfAgencyCovering()).isEmpty();
      assertThat(nobody.shareOfVacanciesCovered()).isEmpty();
      assertThat(nobody.absence()).isEmpty();
      assertThat(nobody.averageCaseload()).isEmpty();
      assertThat(nobody.averageCaseloadRange()).isEmpty();
      assertThat(nobody.reconcileAverageCaseload(Rounded.of(15))).isEmpty();
    }
  }

  @Test
  void allFromAgenciesIsAWholeShare() {
    WorkforceSnapshot agencyOnly =
        snapshot().inPost(Count.ZERO).agency(Count.of(3)).vacancies(Count.of(2)).build();
    assertThat(agencyOnly.agencyRate().orElseThrow()).hasToString("100.0% (3 of 3)");
    assertThat(agencyOnly.vacancyRate().orElseThrow()).hasToString("100.0% (2 of 2)");
  }

  @Test
  void shareAboveOneIsWhatTheRecordsSay() {
    WorkforceSnapshot birmingham =
        snapshot()
            .agency(Rounded.parse("103.4"))
            .agencyCoveringVacancies(Rounded.parse("105.3"))
            .build();
    assertThat(birmingham.shareOfAgencyCovering().orElseThrow())
        .hasToString("101.8% (105.3 of 103.4)");
    WorkforceSnapshot wigan =
        snapshot()
            .agencyCoveringVacancies(Rounded.parse("56.0"))
            .vacancies(Rounded.parse("43.0"))
            .build();
    assertThat(wigan.shareOfVacanciesCovered().orElseThrow()).hasToString("130.2% (56 of 43)");
  }

  @Test
  void lowIsAPrintedNought() {
    WorkforceSnapshot low =
        snapshot().inPost(Rounded.parse("229.5")).agency(Rounded.parse("0.0")).build();
    Ratio rate = low.agencyRate().orElseThrow();
    assertThat(rate.mayBeAbove(BigDecimal.ZERO)).isTrue();
    assertThat(rate.agreesWithPercent(Rounded.parse("0.0"))).isTrue();
    assertThat(rate.agreesWithPercent(Rounded.parse("0.1"))).isFalse();
  }

  @Test
  void averageCaseload() {
    WorkforceSnapshot exact = snapshot().cases(amount("22.5")).caseHolders(amount("1.5")).build();
    assertThat(exact.averageCaseload())
        .contains(Average.of(15, 1).pooledWith(average("7.5", "0.5")));
    assertThat(exact.averageCaseloadRange()).contains(Range.singleton(Fraction.of(15)));

    assertThat(printed().averageCaseload()).contains(average("4321", "217.3"));
    assertThat(printed().averageCaseloadRange())
        .contains(
            Range.openClosed(
                Fraction.of(new BigDecimal("4321"), new BigDecimal("217.35")),
                Fraction.of(new BigDecimal("4321"), new BigDecimal("217.25"))));
    assertThat(printed().reconcileAverageCaseload(Rounded.parse("19.9")))
        .hasValueSatisfying(
            beside ->
                assertThat(beside).hasToString("4,321 of 217.3 gives 19.9, printed 19.9: agrees"));
    assertThat(printed().reconcileAverageCaseload(Rounded.parse("19.8")).orElseThrow().agrees())
        .isFalse();
    assertThatThrownBy(() -> printed().reconcileAverageCaseload(Rounded.of(-1)))
        .hasMessage("printed: must be 0 or more, was -1");
  }

  private static Average average(String total, String base) {
    return Average.of(new BigDecimal(total), new BigDecimal(base));
  }

  @Test
  void addsWhatIsNotKnownYet() {
    assertThat(full().toBuilder().build()).isEqualTo(full());
    assertThat(printed().toBuilder().vacancies(Count.of(5)).build().vacancyRate()).isPresent();
    assertThatThrownBy(() -> printed().toBuilder().inPost(Count.of(5)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static final Map<
          String, BiFunction<WorkforceSnapshot.Builder, Figure, WorkforceSnapshot.Builder>>
      ATTRIBUTES =
          Map.of(
              "inPost", WorkforceSnapshot.Builder::inPost,
              "starters", WorkforceSnapshot.Builder::starters,
              "leavers", WorkforceSnapshot.Builder::leavers,
              "agency", WorkforceSnapshot.Builder::agency,
              "agencyCoveringVacancies", WorkforceSnapshot.Builder::agencyCoveringVacancies,
              "vacancies", WorkforceSnapshot.Builder::vacancies,
              "workingDaysLost", WorkforceSnapshot.Builder::workingDaysLost,
              "caseHolders", WorkforceSnapshot.Builder::caseHolders,
              "cases", WorkforceSnapshot.Builder::cases);

  @Test
  void refusesWhatIsNoAmount() {
    ATTRIBUTES.forEach(
        (name, setter) -> {
          assertThatThrownBy(() -> setter.apply(snapshot(), Rounded.of(-1)).build())
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage(name + ": must be 0 or more, was -1");
          assertThatThrownBy(() -> setter.apply(snapshot(), Rate.per10000(1, 100)).build())
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage(
                  name
                      + ": must be an amount, a count or a printed number, was 100.0 per 10,000 (1"
                      + " of 100)");
          assertThat(setter.apply(snapshot(), Rounded.of(0)).build()).isNotNull();
        });
    assertThatThrownBy(() -> snapshot().cases(-1)).hasMessage("count: must be 0 or more, was -1");
  }

  @Test
  void refusesDaysOfNoRecordAndYearsOfNoWork() {
    assertThatThrownBy(() -> WorkforceSnapshot.builder().asAt(LocalDate.of(1899, 12, 31)).build())
        .hasMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatThrownBy(() -> snapshot().build().absence(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("workingDays: must be 1 or more, was 0");
  }

  @Test
  void serializes() {
    assertThat(Serialized.copy(full())).isEqualTo(full()).hasSameHashCodeAs(full());
    assertThat(Serialized.copy(printed())).isEqualTo(printed()).isNotEqualTo(full());
  }
}
