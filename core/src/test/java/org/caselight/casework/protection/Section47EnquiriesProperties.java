package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.testing.Dates;
import org.caselight.testing.Protection;

class Section47EnquiriesProperties {

  /** Short, so that conferences a few days away are on either side of it. */
  private static final TimeLimit LIMIT = TimeLimit.workingDays(4);

  @Provide
  Arbitrary<List<Section47Enquiry>> enquiries() {
    return Protection.listsOfEnquiries();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Protection.days();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }

  @Property
  void oneAnswerHoweverTheRecordsAreSplit(
      @ForAll("enquiries") List<Section47Enquiry> enquiries,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    for (Collector<Section47Enquiry, ?, ?> collector :
        ImmutableList.<Collector<Section47Enquiry, ?, ?>>of(
            Section47Enquiries.toConferenceTimeliness(LIMIT, ENGLAND_AND_WALES, asAt),
            Section47Enquiries.toConferencesInTime(period, ENGLAND_AND_WALES),
            Section47Enquiries.toConferenceBandCounts(period, ENGLAND_AND_WALES),
            Section47Enquiries.toConferencesToPlan(period),
            Section47Enquiries.toOfstedCounters(),
            Section47Enquiries.toIssues())) {
      OneAnswer.has(collector, enquiries, random);
    }
  }

  @Property
  void everyEnquiryStandsOneWayOrIsLeftOut(
      @ForAll("enquiries") List<Section47Enquiry> enquiries, @ForAll("days") LocalDate asAt) {
    Measured<TimelinessSummary> measured =
        enquiries.stream()
            .collect(Section47Enquiries.toConferenceTimeliness(LIMIT, ENGLAND_AND_WALES, asAt));

    assertThat(measured.figure().records() + measured.leftOutCount()).isEqualTo(enquiries.size());
    for (Timeliness way : Timeliness.values()) {
      assertThat(measured.figure().count(way))
          .isEqualTo(
              enquiries.stream()
                  .map(e -> e.conferenceTimeliness(LIMIT, ENGLAND_AND_WALES, asAt))
                  .filter(Optional.of(way)::equals)
                  .count());
    }
    for (Section47Enquiry enquiry : enquiries) {
      assertThat(enquiry.conferenceTimeliness(LIMIT, ENGLAND_AND_WALES, asAt).isPresent())
          .isNotEqualTo(enquiry.whyConferenceNotTimed(LIMIT, ENGLAND_AND_WALES, asAt).isPresent());
    }
    assertThat(
            enquiries.stream()
                .collect(Section47Enquiries.toConferenceTimeliness(ENGLAND_AND_WALES, asAt))
                .figure()
                .overdue())
        .isEqualTo(
            enquiries.stream().filter(e -> e.isConferenceOverdue(ENGLAND_AND_WALES, asAt)).count());
  }

  @Property
  void measuresItsConferencesAsConferencesAre(
      @ForAll("enquiries") List<Section47Enquiry> enquiries,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt) {
    List<ChildProtectionConference> conferences =
        enquiries.stream().flatMap(enquiry -> enquiry.initialConference().stream()).toList();
    ChildProtectionConference.Kind kind = ChildProtectionConference.Kind.INITIAL;

    assertThat(
            enquiries.stream()
                .collect(Section47Enquiries.toConferencesInTime(period, ENGLAND_AND_WALES)))
        .isEqualTo(
            conferences.stream()
                .collect(ChildProtectionConferences.toInTime(kind, period, ENGLAND_AND_WALES)));
    assertThat(
            enquiries.stream()
                .collect(Section47Enquiries.toConferenceBandCounts(period, ENGLAND_AND_WALES)))
        .isEqualTo(
            conferences.stream()
                .collect(ChildProtectionConferences.toBandCounts(kind, period, ENGLAND_AND_WALES)));
    assertThat(enquiries.stream().collect(Section47Enquiries.toConferencesToPlan(period)))
        .isEqualTo(
            conferences.stream()
                .collect(ChildProtectionConferences.toResultedInPlan(kind, period)));
    for (Section47Enquiry enquiry : enquiries) {
      enquiry
          .initialConference()
          .filter(held -> !held.heldOn().isAfter(asAt) && !enquiry.startedOn().isAfter(asAt))
          .ifPresent(
              held ->
                  assertThat(enquiry.conferenceTimeliness(LIMIT, ENGLAND_AND_WALES, asAt))
                      .isEqualTo(held.timeliness(LIMIT, ENGLAND_AND_WALES)));
    }
  }

  @Property
  void ofstedsCountersAreThoseOfALoop(@ForAll("enquiries") List<Section47Enquiry> enquiries) {
    ImmutableSortedMap<ChildId, OfstedCounters> counters =
        enquiries.stream().collect(Section47Enquiries.toOfstedCounters());

    Set<ChildId> children = new HashSet<>();
    for (Section47Enquiry one : enquiries) {
      children.add(one.child());
      LocalDate latest = one.startedOn();
      for (Section47Enquiry other : enquiries) {
        if (other.child().equals(one.child()) && other.startedOn().isAfter(latest)) {
          latest = other.startedOn();
        }
      }
      long started = 0;
      Set<LocalDate> conferences = new HashSet<>();
      for (Section47Enquiry other : enquiries) {
        if (other.child().equals(one.child()) && other.startedOn().isBefore(latest)) {
          LocalDate first = latest.minusMonths(12);
          if (!other.startedOn().isBefore(first)) {
            started++;
          }
          if (other.conferenceHeldOn().isPresent()
              && !other.conferenceHeldOn().get().isBefore(first)
              && other.conferenceHeldOn().get().isBefore(latest)) {
            conferences.add(other.conferenceHeldOn().get());
          }
        }
      }
      assertThat(counters)
          .containsEntry(one.child(), new OfstedCounters(started, conferences.size()));
    }
    assertThat(counters.keySet()).containsExactlyInAnyOrderElementsOf(children);
  }

  @Property
  void oneThatStartsWhileAnotherGoesOnIsFoundOnce(
      @ForAll("enquiries") List<Section47Enquiry> enquiries) {
    List<Section47Enquiry> all = enquiries.stream().distinct().toList();
    ImmutableList<DataIssue<ImmutableList<Section47Enquiry>>> issues =
        all.stream().collect(Section47Enquiries.toIssues());

    for (Section47Enquiry later : all) {
      boolean startsWithin =
          all.stream()
              .anyMatch(
                  earlier ->
                      earlier.child().equals(later.child())
                          && earlier.startedOn().isBefore(later.startedOn())
                          && (earlier.wentOnUntil().isPresent()
                              ? later.startedOn().isBefore(earlier.wentOnUntil().get())
                              : later.wentOnUntil().isPresent()));
      assertThat(
              issues.stream()
                  .filter(issue -> issue.code().equals("8890"))
                  .filter(issue -> issue.subject().get(1).equals(later))
                  .count())
          .isEqualTo(startsWithin ? 1 : 0);
    }
  }
}
