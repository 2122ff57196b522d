package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.casework.protection.ChildProtectionConference.Kind.INITIAL;
import static org.caselight.casework.protection.ChildProtectionConference.Kind.REVIEW;
import static org.caselight.casework.protection.ChildProtectionConference.Kind.TRANSFER_IN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.YesNoUnknown;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.junit.jupiter.api.Test;

class ChildProtectionConferencesTest {
  private static final ChildId ANN = ChildId.of("C1");
  private static final ChildId BEN = ChildId.of("C2");
  private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);
  private static final DateRange YEAR = ReportingYear.ending(2019).period();

  private static ChildProtectionConference initial(LocalDate held) {
    return ChildProtectionConference.ofInitial(ANN, MONDAY, held);
  }

  private static ChildProtectionConference.Builder of(ChildProtectionConference.Kind kind) {
    return of(kind, ANN, MONDAY);
  }

  private static ChildProtectionConference.Builder of(
      ChildProtectionConference.Kind kind, ChildId child, LocalDate held) {
    return ChildProtectionConference.builder().child(child).kind(kind).heldOn(held);
  }

  /** On working day 10, 11, 15, 16, 20, 21; before the enquiry; counted from nowhere. */
  private static final List<ChildProtectionConference> HELD =
      List.of(
          initial(LocalDate.of(2019, 1, 21)),
          initial(LocalDate.of(2019, 1, 22)),
          initial(LocalDate.of(2019, 1, 28)),
          initial(LocalDate.of(2019, 1, 29)),
          initial(LocalDate.of(2019, 2, 4)),
          initial(LocalDate.of(2019, 2, 5)),
          initial(LocalDate.of(2019, 1, 4)),
          of(INITIAL).build());

  @Test
  void bandsEndWithTenFifteenAndTwenty() {
    assertThat(
            HELD.stream()
                .collect(ChildProtectionConferences.toBandCounts(INITIAL, YEAR, ENGLAND_AND_WALES)))
        .hasToString("0 to 10: 1, 11 to 15: 2, 16 to 20: 2, 21 or more: 1 working days; 8 in all");
  }

  @Test
  void aConferenceBeforeItsEnquiryIsInTheWholeAndNotInThePart() {
    assertThat(
            HELD.stream()
                .collect(ChildProtectionConferences.toInTime(INITIAL, YEAR, ENGLAND_AND_WALES)))
        .isEqualTo(Measured.of(Proportion.of(3, 8)));
    assertThat(
            HELD.stream()
                .collect(
                    ChildProtectionConferences.toInTime(
                        INITIAL, YEAR, TimeLimit.workingDays(20), ENGLAND_AND_WALES)))
        .isEqualTo(Measured.of(Proportion.of(5, 8)));
  }

  @Test
  void onlyThoseOfTheKindAndThePeriodAreAskedAbout() {
    List<ChildProtectionConference> conferences =
        List.of(
            initial(LocalDate.of(2019, 1, 28)),
            ChildProtectionConference.ofTransferIn(ANN, MONDAY, LocalDate.of(2019, 1, 29)),
            ChildProtectionConference.ofTransferIn(ANN, MONDAY, LocalDate.of(2019, 1, 28)),
            ChildProtectionConference.ofTransferIn(ANN, MONDAY, LocalDate.of(2019, 4, 1)));

    assertThat(
            conferences.stream()
                .collect(ChildProtectionConferences.toInTime(TRANSFER_IN, YEAR, ENGLAND_AND_WALES)))
        .isEqualTo(Measured.of(Proportion.of(1, 2)));
    assertThat(
            conferences.stream()
                .collect(ChildProtectionConferences.toInTime(INITIAL, YEAR, ENGLAND_AND_WALES)))
        .isEqualTo(Measured.of(Proportion.of(1, 1)));
  }

  @Test
  void whatTheCalendarDoesNotKnowIsLeftOut() {
    DateRange then = DateRange.of(LocalDate.of(1950, 1, 1), LocalDate.of(1951, 1, 1));
    List<ChildProtectionConference> old =
        List.of(
            ChildProtectionConference.ofInitial(
                ANN, LocalDate.of(1950, 6, 1), LocalDate.of(1950, 6, 2)));

    assertThat(
            old.stream()
                .collect(ChildProtectionConferences.toInTime(INITIAL, then, ENGLAND_AND_WALES)))
        .hasToString(Proportion.of(0, 0) + ", left out: outside the working-day calendar (1)");
    assertThat(
            old.stream()
                .collect(ChildProtectionConferences.toBandCounts(INITIAL, then, ENGLAND_AND_WALES))
                .leftOut())
        .containsExactly(Map.entry("outside the working-day calendar", 1L));
  }

  @Test
  void resultedInAPlanOfThoseKnown() {
    List<ChildProtectionConference> conferences =
        List.of(
            of(INITIAL).resultedInPlan(YesNoUnknown.YES).build(),
            of(INITIAL).resultedInPlan(YesNoUnknown.YES).build(),
            of(INITIAL).resultedInPlan(YesNoUnknown.NO).build(),
            of(INITIAL).build(),
            of(REVIEW).resultedInPlan(YesNoUnknown.YES).build(),
            of(INITIAL, ANN, YEAR.until()).resultedInPlan(YesNoUnknown.YES).build());

    assertThat(
            conferences.stream()
                .collect(ChildProtectionConferences.toResultedInPlan(INITIAL, YEAR)))
        .hasToString(Proportion.of(2, 3) + ", left out: result not known (1)");
  }

  @Test
  void nothingHeldIsUndefined() {
    assertThat(
            ImmutableList.<ChildProtectionConference>of().stream()
                .collect(ChildProtectionConferences.toInTime(INITIAL, YEAR, ENGLAND_AND_WALES)))
        .isEqualTo(Measured.of(Proportion.of(0, 0)));
  }

  @Test
  void aReviewHasNoLimitToBeInTimeBy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildProtectionConferences.toInTime(REVIEW, YEAR, ENGLAND_AND_WALES))
        .withMessage("kind: must have a time limit of its own, was review");
  }

  @Test
  void goesIntoMonths() {
    ImmutableSortedMap<YearMonth, Measured<Proportion>> byMonth =
        HELD.stream()
            .collect(
                Measures.byMonth(
                    YEAR,
                    ChildProtectionConference::heldOn,
                    ChildProtectionConferences.toInTime(INITIAL, YEAR, ENGLAND_AND_WALES)));

    assertThat(byMonth).hasSize(12);
    assertThat(byMonth.get(YearMonth.of(2019, 1))).isEqualTo(Measured.of(Proportion.of(3, 6)));
    assertThat(byMonth.get(YearMonth.of(2019, 2))).isEqualTo(Measured.of(Proportion.of(0, 2)));
  }

  @Test
  void saysWhatIsWrong() {
    ChildProtectionConference early = initial(LocalDate.of(2019, 1, 4));
    ChildProtectionConference saturday = initial(LocalDate.of(2019, 1, 26));
    ChildProtectionConference sunday =
        ChildProtectionConference.ofInitial(BEN, MONDAY, LocalDate.of(2019, 1, 27));
    ChildProtectionConference transfer =
        ChildProtectionConference.ofTransferIn(BEN, MONDAY, LocalDate.of(2019, 1, 6));
    ChildProtectionConference review =
        of(REVIEW, ANN, LocalDate.of(2019, 1, 5)).countedFrom(MONDAY).build();

    ImmutableList<DataIssue<ImmutableList<ChildProtectionConference>>> issues =
        ImmutableList.of(saturday, review, transfer, sunday, early, initial(MONDAY)).stream()
            .collect(ChildProtectionConferences.toIssues());

    assertThat(issues)
        .containsExactly(
            DataIssue.error(
                "8615",
                ImmutableList.of(early),
                "conference 2019-01-04 before the enquiry 2019-01-07; in the total of conferences"
                    + " held, not in time and in no band"),
            DataIssue.error(
                "review-before-conference",
                ImmutableList.of(review),
                "conference 2019-01-05 before the earlier conference 2019-01-07; in the total of"
                    + " conferences held, not in time and in no band"),
            DataIssue.error(
                "8875", ImmutableList.of(saturday), "conference on a weekend, 2019-01-26; counted"),
            DataIssue.error(
                "conference-before-notification",
                ImmutableList.of(transfer),
                "conference 2019-01-06 before the notification 2019-01-07; in the total of"
                    + " conferences held, not in time and in no band"),
            DataIssue.error(
                "8875", ImmutableList.of(sunday), "conference on a weekend, 2019-01-27; counted"));
  }

  @Test
  void twoOfOneKindOnOneDayAreADuplicate() {
    ChildProtectionConference one = of(INITIAL).build();
    ChildProtectionConference other = of(INITIAL).resultedInPlan(YesNoUnknown.NO).build();

    assertThat(
            List.of(one, of(REVIEW).build(), other, of(INITIAL, BEN, MONDAY).build()).stream()
                .collect(ChildProtectionConferences.toIssues()))
        .containsExactly(
            DataIssue.warning(
                "duplicate-conference",
                ImmutableList.of(other, one),
                "2 initial conferences of one child on 2019-01-07; each counted"));
  }
}
