package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.figure.BandCounts;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.testing.Dates;
import org.caselight.testing.Protection;

class ChildProtectionConferencesProperties {

  private static final TimeLimit LIMIT = TimeLimit.workingDays(15);

  @Provide
  Arbitrary<List<ChildProtectionConference>> conferences() {
    return Protection.listsOfConferences();
  }

  @Provide
  Arbitrary<ChildProtectionConference> conference() {
    return Protection.conferences();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }

  @Provide
  Arbitrary<ChildProtectionConference.Kind> timed() {
    return Arbitraries.of(
        ChildProtectionConference.Kind.INITIAL, ChildProtectionConference.Kind.TRANSFER_IN);
  }

  @Property
  void oneAnswerHoweverTheRecordsAreSplit(
      @ForAll("conferences") List<ChildProtectionConference> conferences,
      @ForAll("timed") ChildProtectionConference.Kind kind,
      @ForAll("periods") DateRange period,
      @ForAll Random random) {
    for (Collector<ChildProtectionConference, ?, ?> collector :
        ImmutableList.<Collector<ChildProtectionConference, ?, ?>>of(
            ChildProtectionConferences.toInTime(kind, period, ENGLAND_AND_WALES),
            ChildProtectionConferences.toBandCounts(kind, period, ENGLAND_AND_WALES),
            ChildProtectionConferences.toResultedInPlan(kind, period),
            ChildProtectionConferences.toIssues())) {
      OneAnswer.has(collector, conferences, random);
    }
  }

  @Property
  void theShareInTimeIsThatOfTheBands(
      @ForAll("conferences") List<ChildProtectionConference> conferences,
      @ForAll("timed") ChildProtectionConference.Kind kind,
      @ForAll("periods") DateRange period) {
    Measured<Proportion> inTime =
        conferences.stream()
            .collect(ChildProtectionConferences.toInTime(kind, period, ENGLAND_AND_WALES));
    Measured<BandCounts> bands =
        conferences.stream()
            .collect(ChildProtectionConferences.toBandCounts(kind, period, ENGLAND_AND_WALES));

    assertThat(bands.figure().shareUpTo(15)).isEqualTo(inTime.figure());
    assertThat(bands.leftOut()).isEqualTo(inTime.leftOut());
    assertThat(bands.figure().total() + bands.leftOutCount())
        .isEqualTo(conferences.stream().filter(c -> c.isHeldIn(kind, period)).count());
  }

  @Property
  void isInTimeOrLateOrThereIsAReason(@ForAll("conference") ChildProtectionConference conference) {
    Optional<Timeliness> timeliness = conference.timeliness(LIMIT, ENGLAND_AND_WALES);
    Optional<String> why = conference.whyNotTimed(LIMIT, ENGLAND_AND_WALES);

    assertThat(timeliness.isPresent()).isNotEqualTo(why.isPresent());
    assertThat(timeliness.map(Timeliness::isDone).orElse(true)).isTrue();
    assertThat(conference.isInTime(LIMIT, ENGLAND_AND_WALES))
        .isEqualTo(timeliness.equals(Optional.of(Timeliness.IN_TIME)));
    assertThat(conference.workingDaysTaken(ENGLAND_AND_WALES).isPresent())
        .isEqualTo(timeliness.isPresent());
  }
}
