package org.caselight.casework.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.casework.YesNoUnknown;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.caselight.testing.Visiting.Opened;
import org.junit.jupiter.api.Test;

class VisitsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final ChildId CHILD = ChildId.of("C1");
  private static final ChildId OTHER = ChildId.of("C2");
  private static final VisitPolicy POLICY =
      VisitPolicy.builder()
          .name("visits 2019")
          .putFrequency(
              Status.CHILD_PROTECTION_PLAN, VisitFrequency.every(TimeLimit.workingDays(10)))
          .putFrequency(Status.CHILD_IN_NEED_PLAN, VisitFrequency.every(TimeLimit.weeks(4)))
          .putFrequency(Status.IN_CARE, VisitFrequencies.PLACEMENT)
          .build();

  private static ChildToVisit in(Status status, LocalDate since) {
    return ChildToVisit.of(CHILD, status, since);
  }

  private static Visit seen(LocalDate on) {
    return Visit.of(CHILD, on, YesNoUnknown.YES);
  }

  private static VisitDue due(LocalDate asAt, List<ChildToVisit> rows, Visit... visits) {
    ImmutableList<VisitDue> dues =
        Visits.due(rows, List.of(visits), POLICY, ENGLAND_AND_WALES, asAt);
    assertThat(dues).hasSize(1);
    return dues.get(0);
  }

  private static VisitDue inNeed(Visit... visits) {
    return due(DAY, List.of(in(Status.CHILD_IN_NEED_PLAN, LocalDate.of(2019, 1, 7))), visits);
  }

  @Test
  void isDueFromTheLastVisitThatSawTheChild() {
    VisitDue due =
        inNeed(
            seen(LocalDate.of(2019, 5, 10)),
            seen(LocalDate.of(2019, 5, 17)),
            Visit.of(CHILD, LocalDate.of(2019, 6, 3), YesNoUnknown.NO),
            Visit.of(CHILD, LocalDate.of(2019, 6, 4), YesNoUnknown.UNKNOWN),
            Visit.planned(CHILD, LocalDate.of(2019, 6, 5)),
            seen(LocalDate.of(2019, 6, 15)),
            Visit.of(OTHER, LocalDate.of(2019, 6, 6), YesNoUnknown.YES));

    assertThat(due.child()).isEqualTo(CHILD);
    assertThat(due.asAt()).isEqualTo(DAY);
    assertThat(due.lastSeenOn()).contains(LocalDate.of(2019, 5, 17));
    assertThat(due.waitingSince()).contains(LocalDate.of(2019, 5, 17));
    assertThat(due.dueOn()).contains(DAY);
    assertThat(due.inTimeUntil()).contains(DAY);
    assertThat(due.isOverdue()).isFalse();
    assertThat(due.timeliness()).contains(Timeliness.NOT_YET_DUE);
    assertThat(due.daysOverdue()).hasValue(0);
    assertThat(due.daysSinceSeen()).hasValue(28);
    assertThat(due.countedUnder()).isEmpty();
    assertThat(due.overdueStatuses()).isEmpty();
    assertThat(due.whyNoDueDate()).isEmpty();
    assertThat(due.isKnown()).isTrue();
    assertThat(due).hasToString("visit to a child, child in need plan, due 2019-06-14");
  }

  @Test
  void isOverdueTheDayAfter() {
    VisitDue due = inNeed(seen(LocalDate.of(2019, 5, 16)));

    assertThat(due.dueOn()).contains(LocalDate.of(2019, 6, 13));
    assertThat(due.isOverdue()).isTrue();
    assertThat(due.timeliness()).contains(Timeliness.OVERDUE);
    assertThat(due.daysOverdue()).hasValue(1);
    assertThat(due.countedUnder()).contains(Status.CHILD_IN_NEED_PLAN);
    assertThat(due)
        .hasToString("visit to a child, child in need plan, due 2019-06-13, 1 day overdue");
  }

  @Test
  void countsAVisitOfTheDayItself() {
    assertThat(inNeed(seen(DAY)).dueOn()).contains(LocalDate.of(2019, 7, 12));
    assertThat(inNeed(seen(DAY)).daysSinceSeen()).hasValue(0);
  }

  @Test
  void isDueFromTheStartWhereTheChildWasNeverSeenSince() {
    VisitDue never = inNeed();
    VisitDue before = inNeed(seen(LocalDate.of(2019, 1, 6)));
    VisitDue onTheDay = inNeed(seen(LocalDate.of(2019, 1, 7)));

    assertThat(never.dueOn()).contains(LocalDate.of(2019, 2, 4));
    assertThat(never.waitingSince()).contains(LocalDate.of(2019, 1, 7));
    assertThat(never.lastSeenOn()).isEmpty();
    assertThat(never.daysSinceSeen()).isEmpty();
    assertThat(before.dueOn()).contains(LocalDate.of(2019, 2, 4));
    assertThat(before.waitingSince()).contains(LocalDate.of(2019, 1, 7));
    assertThat(before.lastSeenOn()).contains(LocalDate.of(2019, 1, 6));
    assertThat(onTheDay.dueOn()).contains(LocalDate.of(2019, 2, 4));
    assertThat(onTheDay.waitingSince()).contains(LocalDate.of(2019, 1, 7));
  }

  @Test
  void restartsWithEachPlacement() {
    Visit visit = seen(LocalDate.of(2019, 6, 1));

    assertThat(due(DAY, List.of(in(Status.IN_CARE, LocalDate.of(2019, 6, 1))), visit).dueOn())
        .contains(LocalDate.of(2019, 7, 13));
    assertThat(due(DAY, List.of(in(Status.IN_CARE, LocalDate.of(2019, 6, 2))), visit).dueOn())
        .contains(LocalDate.of(2019, 6, 9));
  }

  @Test
  void isNotOverdueOnTheWeekendAfterADueFriday() {
    List<ChildToVisit> rows = List.of(in(Status.CHILD_PROTECTION_PLAN, LocalDate.of(2019, 5, 31)));
    VisitDue sunday = due(LocalDate.of(2019, 6, 16), rows);
    VisitDue monday = due(LocalDate.of(2019, 6, 17), rows);

    assertThat(sunday.dueOn()).contains(DAY);
    assertThat(sunday.inTimeUntil()).contains(LocalDate.of(2019, 6, 16));
    assertThat(sunday.isOverdue()).isFalse();
    assertThat(sunday.daysOverdue()).hasValue(0);
    assertThat(sunday.overdueStatuses()).isEmpty();
    assertThat(monday.isOverdue()).isTrue();
    assertThat(monday.daysOverdue()).hasValue(3);
    assertThat(monday)
        .hasToString("visit to a child, child protection plan, due 2019-06-14, 3 days overdue");
  }

  @Test
  void isDueOnceByTheShorterIntervalOfTwoStatuses() {
    List<ChildToVisit> rows =
        List.of(
            in(Status.CHILD_PROTECTION_PLAN, LocalDate.of(2019, 1, 7)),
            in(Status.IN_CARE, LocalDate.of(2019, 1, 7)));
    VisitDue planOnly = due(DAY, rows, seen(LocalDate.of(2019, 5, 28)));
    VisitDue both = due(DAY, rows, seen(LocalDate.of(2019, 4, 28)));
    VisitDue neither = due(DAY, rows, seen(DAY));

    assertThat(planOnly.statuses()).containsExactly(Status.IN_CARE, Status.CHILD_PROTECTION_PLAN);
    assertThat(planOnly.dueUnder()).contains(Status.CHILD_PROTECTION_PLAN);
    assertThat(planOnly.dueOn()).contains(LocalDate.of(2019, 6, 11));
    assertThat(planOnly.overdueStatuses()).containsExactly(Status.CHILD_PROTECTION_PLAN);
    assertThat(planOnly.countedUnder()).contains(Status.CHILD_PROTECTION_PLAN);
    assertThat(both.dueUnder()).contains(Status.CHILD_PROTECTION_PLAN);
    assertThat(both.overdueStatuses())
        .containsExactly(Status.IN_CARE, Status.CHILD_PROTECTION_PLAN);
    assertThat(both.countedUnder()).contains(Status.IN_CARE);
    assertThat(neither.dueUnder()).contains(Status.CHILD_PROTECTION_PLAN);
    assertThat(neither.countedUnder()).isEmpty();
  }

  @Test
  void isDueUnderTheStatusThatIsOverdueFirst() {
    // Both are due on the Friday; only the plan's working days last over the weekend.
    List<ChildToVisit> rows =
        List.of(
            in(Status.CHILD_PROTECTION_PLAN, LocalDate.of(2019, 5, 31)),
            in(Status.CHILD_IN_NEED_PLAN, LocalDate.of(2019, 5, 17)));
    VisitDue saturday = due(DAY.plusDays(1), rows);

    assertThat(saturday.dueUnder()).contains(Status.CHILD_IN_NEED_PLAN);
    assertThat(saturday.overdueStatuses()).containsExactly(Status.CHILD_IN_NEED_PLAN);
    assertThat(saturday.daysOverdue()).hasValue(1);
  }

  @Test
  void isDueUnderTheFirstStatusOfEquals() {
    VisitDue due =
        due(
            DAY,
            List.of(
                in(Status.IN_CARE, LocalDate.of(2019, 6, 3)),
                ChildToVisit.builder()
                    .child(CHILD)
                    .status(Status.EARLY_HELP)
                    .since(LocalDate.of(2019, 6, 3))
                    .frequency(VisitFrequency.every(TimeLimit.days(7)))
                    .build()));

    assertThat(due.dueUnder()).contains(Status.IN_CARE);
    assertThat(due.overdueStatuses()).containsExactly(Status.IN_CARE, Status.EARLY_HELP);
  }

  @Test
  void namesTheTeamAndWorkerOfTheStatusThatHolds() {
    Team north = Team.of("North", TeamKind.CHILDRENS);
    ChildToVisit care = in(Status.IN_CARE, LocalDate.of(2019, 6, 1));
    ChildToVisit plan =
        ChildToVisit.builder()
            .child(CHILD)
            .status(Status.CHILD_IN_NEED_PLAN)
            .since(LocalDate.of(2019, 1, 7))
            .team(north)
            .worker(WorkerId.of("W1"))
            .build();
    VisitDue due = due(DAY, List.of(care, plan));

    assertThat(due.dueUnder()).contains(Status.CHILD_IN_NEED_PLAN);
    assertThat(due.team()).contains(north);
    assertThat(due.worker()).contains(WorkerId.of("W1"));
    assertThat(due(DAY, List.of(care)).team()).isEmpty();
  }

  @Test
  void hasNoDueDateWithoutAFrequency() {
    Team north = Team.of("North", TeamKind.CHILDRENS);
    VisitDue due =
        due(
            DAY,
            List.of(
                in(Status.EARLY_HELP, LocalDate.of(2019, 1, 7)),
                ChildToVisit.builder()
                    .child(CHILD)
                    .status(Status.CARE_LEAVER)
                    .since(LocalDate.of(2019, 1, 7))
                    .team(north)
                    .build()),
            seen(LocalDate.of(2019, 6, 1)));

    assertThat(due.dueOn()).isEmpty();
    assertThat(due.dueUnder()).isEmpty();
    assertThat(due.waitingSince()).isEmpty();
    assertThat(due.inTimeUntil()).isEmpty();
    assertThat(due.isKnown()).isFalse();
    assertThat(due.isOverdue()).isFalse();
    assertThat(due.timeliness()).isEmpty();
    assertThat(due.daysOverdue()).isEmpty();
    assertThat(due.daysSinceSeen()).hasValue(13);
    assertThat(due.isDueIn(DateRange.of(DAY.minusYears(10), DAY.plusYears(10)))).isFalse();
    assertThat(due.team()).contains(north);
    assertThat(due.whyNoDueDate()).contains("no visit frequency for the status");
    assertThat(due)
        .hasToString(
            "visit to a child, care leaver, no due date known: no visit frequency for the status");
  }

  @Test
  void hasNoDueDateOutsideTheCalendar() {
    ChildToVisit old = in(Status.CHILD_PROTECTION_PLAN, LocalDate.of(1977, 12, 31));
    VisitDue never = due(DAY, List.of(old));
    VisitDue inNeedToo =
        due(DAY, List.of(old, in(Status.CHILD_IN_NEED_PLAN, LocalDate.of(1950, 1, 1))));

    assertThat(never.dueOn()).isEmpty();
    assertThat(never.whyNoDueDate()).contains("outside the working-day calendar");
    assertThat(never.isOverdue()).isFalse();
    assertThat(due(DAY, List.of(old), seen(LocalDate.of(2019, 5, 31))).dueOn()).contains(DAY);
    assertThat(due(DAY, List.of(old), seen(LocalDate.of(2019, 5, 30))).isOverdue()).isTrue();
    assertThat(inNeedToo.dueOn()).contains(LocalDate.of(1950, 1, 29));
    assertThat(inNeedToo.whyNoDueDate()).isEmpty();
  }

  @Test
  void leavesOutWhatBeginsLater() {
    ChildToVisit today = in(Status.CHILD_IN_NEED_PLAN, DAY);
    ChildToVisit tomorrow = in(Status.CHILD_PROTECTION_PLAN, DAY.plusDays(1));

    assertThat(due(DAY, List.of(today, tomorrow)).statuses())
        .containsExactly(Status.CHILD_IN_NEED_PLAN);
    assertThat(Visits.due(List.of(tomorrow), List.of(), POLICY, ENGLAND_AND_WALES, DAY)).isEmpty();
  }

  @Test
  void listsChildrenByPseudonym() {
    ImmutableList<VisitDue> dues =
        Visits.due(
            List.of(ChildToVisit.of(OTHER, Status.IN_CARE, DAY), in(Status.IN_CARE, DAY)),
            List.of(),
            POLICY,
            ENGLAND_AND_WALES,
            DAY);

    assertThat(dues).extracting(VisitDue::child).containsExactly(CHILD, OTHER);
    assertThat(Visits.due(List.of(), List.of(), POLICY, ENGLAND_AND_WALES, DAY)).isEmpty();
  }

  @Test
  void listsTheWorkOfAWeekByDueDate() {
    ChildToVisit before = at("C1", LocalDate.of(2019, 5, 19));
    ChildToVisit sunday = at("C2", LocalDate.of(2019, 5, 26));
    ChildToVisit monday = at("C4", LocalDate.of(2019, 5, 20));
    ChildToVisit mondayToo = at("C3", LocalDate.of(2019, 5, 20));
    ChildToVisit after = at("C5", LocalDate.of(2019, 5, 27));
    ImmutableList<VisitDue> dues =
        Visits.due(
            List.of(before, sunday, monday, mondayToo, after),
            List.of(),
            POLICY,
            ENGLAND_AND_WALES,
            DAY);
    DateRange week = DateRange.ofDays(LocalDate.of(2019, 6, 17), LocalDate.of(2019, 6, 23));

    assertThat(dues.stream().collect(Visits.toDueIn(week)))
        .extracting(due -> due.child().pseudonym())
        .containsExactly("C3", "C4", "C2");
  }

  private static ChildToVisit at(String child, LocalDate since) {
    return ChildToVisit.of(ChildId.of(child), Status.CHILD_IN_NEED_PLAN, since);
  }

  @Test
  void sharesTheOverdueAmongThoseWithADueDate() {
    VisitDue overdue = inNeed();
    VisitDue inTime = inNeed(seen(DAY));
    VisitDue none = due(DAY, List.of(in(Status.EARLY_HELP, DAY)));
    VisitDue outside =
        due(DAY, List.of(in(Status.CHILD_PROTECTION_PLAN, LocalDate.of(1970, 1, 1))));
    List<VisitDue> all = List.of(overdue, inTime, none, outside, inTime, none);

    for (int split = 0; split <= all.size(); split++) {
      assertThat(Serialized.collectInHalves(all, split, Visits.toOverdue()))
          .isEqualTo(
              Measured.of(
                  Proportion.of(1, 3),
                  ImmutableSortedMap.of(
                      "no visit frequency for the status",
                      2L,
                      "outside the working-day calendar",
                      1L)));
    }
    assertThat(List.<VisitDue>of().stream().collect(Visits.toOverdue()))
        .isEqualTo(Measured.of(Proportion.of(0, 0)));
  }

  private static Visit alone(LocalDate on, YesNoUnknown seen, YesNoUnknown alone) {
    return Visit.builder().child(CHILD).on(on).childSeen(seen).seenAlone(alone).build();
  }

  @Test
  void sharesTheSeenAloneAmongThoseOfWhomItIsKnown() {
    DateRange june = DateRange.of(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 7, 1));
    List<Visit> visits =
        List.of(
            alone(LocalDate.of(2019, 6, 1), YesNoUnknown.YES, YesNoUnknown.YES),
            alone(LocalDate.of(2019, 6, 30), YesNoUnknown.YES, YesNoUnknown.YES),
            alone(DAY, YesNoUnknown.YES, YesNoUnknown.NO),
            alone(DAY, YesNoUnknown.YES, YesNoUnknown.UNKNOWN),
            alone(LocalDate.of(2019, 5, 31), YesNoUnknown.YES, YesNoUnknown.YES),
            alone(LocalDate.of(2019, 7, 1), YesNoUnknown.YES, YesNoUnknown.UNKNOWN),
            alone(DAY, YesNoUnknown.NO, YesNoUnknown.YES),
            alone(DAY, YesNoUnknown.UNKNOWN, YesNoUnknown.NO),
            Visit.planned(CHILD, DAY));

    assertThat(visits.stream().collect(Visits.toSeenAlone(june)))
        .isEqualTo(
            Measured.of(
                Proportion.of(2, 3),
                ImmutableSortedMap.of("not recorded whether the child was seen alone", 1L)));
    assertThat(visits.stream().collect(Visits.toSeenAloneOfAll(june)))
        .isEqualTo(Proportion.of(2, 4));
    assertThat(List.<Visit>of().stream().collect(Visits.toSeenAlone(june)))
        .isEqualTo(Measured.of(Proportion.of(0, 0)));
    assertThat(List.<Visit>of().stream().collect(Visits.toSeenAloneOfAll(june)))
        .isEqualTo(Proportion.of(0, 0));
  }

  @Test
  void reportsVisitsThatContradictThemselves() {
    Visit notCompleted =
        Visit.builder().child(CHILD).on(DAY).isCompleted(false).childSeen(YesNoUnknown.YES).build();
    Visit notSeen = alone(DAY.plusDays(1), YesNoUnknown.NO, YesNoUnknown.YES);
    Visit unknown = alone(DAY.plusDays(2), YesNoUnknown.UNKNOWN, YesNoUnknown.YES);

    assertThat(
            List.of(
                    unknown,
                    notSeen,
                    notCompleted,
                    seen(DAY),
                    Visit.planned(CHILD, DAY),
                    alone(DAY, YesNoUnknown.NO, YesNoUnknown.NO),
                    alone(DAY, YesNoUnknown.YES, YesNoUnknown.YES))
                .stream()
                .collect(Visits.toIssues()))
        .containsExactly(
            DataIssue.error(
                "seen-not-completed",
                ImmutableList.of(notCompleted),
                "the child was seen on a visit of 2019-06-14 that was not completed; not counted"
                    + " as seen"),
            DataIssue.error(
                "alone-not-seen",
                ImmutableList.of(notSeen),
                "the child was seen alone on a visit of 2019-06-15 on which the child was not"
                    + " seen; not counted as seen"),
            DataIssue.warning(
                "alone-seen-unknown",
                ImmutableList.of(unknown),
                "the child was seen alone on a visit of 2019-06-16 of which it is not known"
                    + " whether the child was seen; not counted as seen"));
  }

  private static Opened open(LocalDate from, LocalDate until) {
    return new Opened(CHILD, from, Optional.of(until));
  }

  @Test
  void reportsVisitsOutsideTheTimeForWhichTheChildWasOpen() {
    List<Opened> spans =
        List.of(
            new Opened(CHILD, LocalDate.of(2019, 5, 1), Optional.empty()),
            open(LocalDate.of(2019, 1, 7), LocalDate.of(2019, 3, 1)),
            open(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 1, 1)));
    Visit before = seen(LocalDate.of(2019, 1, 6));
    Visit between = seen(LocalDate.of(2019, 3, 2));
    Visit betweenToo = seen(LocalDate.of(2019, 4, 30));

    assertThat(
            List.of(
                    betweenToo,
                    between,
                    before,
                    seen(LocalDate.of(2019, 1, 7)),
                    seen(LocalDate.of(2019, 3, 1)),
                    seen(LocalDate.of(2019, 5, 1)),
                    Visit.planned(CHILD, LocalDate.of(2019, 4, 1)),
                    Visit.of(OTHER, LocalDate.of(2019, 4, 1), YesNoUnknown.YES))
                .stream()
                .collect(Visits.toIssues(spans)))
        .containsExactly(
            DataIssue.warning(
                "visit-before-opening",
                ImmutableList.of(before),
                "visited on 2019-01-06, before the child was opened on 2019-01-07; counted"),
            DataIssue.warning(
                "visit-after-closure",
                ImmutableList.of(between),
                "visited on 2019-03-02, after the child was closed on 2019-03-01; counted"),
            DataIssue.warning(
                "visit-after-closure",
                ImmutableList.of(betweenToo),
                "visited on 2019-04-30, after the child was closed on 2019-03-01; counted"));
  }

  @Test
  void namesTheLastEndOfSpansWithinEachOther() {
    List<Opened> spans =
        List.of(
            open(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 4, 1)),
            open(LocalDate.of(2019, 1, 14), LocalDate.of(2019, 2, 1)),
            open(LocalDate.of(2019, 1, 7), LocalDate.of(2019, 3, 1)));

    assertThat(
            List.of(
                    seen(LocalDate.of(2019, 2, 2)),
                    seen(LocalDate.of(2019, 3, 31)),
                    seen(LocalDate.of(2019, 4, 1)),
                    seen(LocalDate.of(2019, 4, 2)))
                .stream()
                .collect(Visits.toIssues(spans)))
        .extracting(DataIssue::reason)
        .containsExactly(
            "visited on 2019-03-31, after the child was closed on 2019-03-01; counted",
            "visited on 2019-04-02, after the child was closed on 2019-04-01; counted");
  }

  @Test
  void looksAtNoChildWhoseSpansAllContradictThemselves() {
    assertThat(
            List.of(seen(DAY)).stream()
                .collect(
                    Visits.toIssues(
                        List.of(open(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 1, 1))))))
        .isEmpty();
  }

  @Test
  void reportsBothKindsTogether() {
    Visit visit = alone(DAY, YesNoUnknown.NO, YesNoUnknown.YES);

    assertThat(
            List.of(visit).stream()
                .collect(
                    Visits.toIssues(
                        List.of(open(LocalDate.of(2019, 1, 7), LocalDate.of(2019, 3, 1))))))
        .extracting(DataIssue::code)
        .containsExactly("alone-not-seen", "visit-after-closure");
  }

  @Test
  void survivesSerialization() {
    VisitDue due = inNeed(seen(LocalDate.of(2019, 5, 16)));

    assertThat(Serialized.copy(due)).isEqualTo(due);
  }

  @Test
  void partsThatWereAskedAboutOtherChildrenAreNotMerged() {
    LocalDate day = LocalDate.of(2019, 6, 14);
    ChildToVisit one = ChildToVisit.of(ChildId.of("A"), Status.IN_CARE, day);
    ChildToVisit other = ChildToVisit.of(ChildId.of("B"), Status.IN_CARE, day);
    VisitPolicy policy = VisitPolicy.builder().name("none").build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                merged(
                    Visits.toDue(List.of(one), policy, ENGLAND_AND_WALES, day),
                    Visits.toDue(List.of(one, other), policy, ENGLAND_AND_WALES, day)))
        .withMessage("children: must be the same in every part, were 1 and 2");
  }

  /** A collector does not say what its state is; these two have the same. */
  @SuppressWarnings("unchecked")
  private static <A> A merged(Collector<Visit, A, ?> one, Collector<Visit, ?, ?> other) {
    return one.combiner().apply(one.supplier().get(), (A) other.supplier().get());
  }
}
