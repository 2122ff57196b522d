package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimelineProperties {
  private static final LocalDate START = LocalDate.of(2018, 11, 1);

  @Provide
  Arbitrary<Timeline<Integer>> timelines() {
    return Arbitraries.integers()
        .between(1, 20)
        .list()
        .ofMaxSize(6)
        .map(TimelineProperties::timeline);
  }

  /** The first value is 0; each next one is 1 more, so many days after the last. */
  private static Timeline<Integer> timeline(List<Integer> daysBetween) {
    Timeline<Integer> timeline = Timeline.from(START, 0);
    LocalDate day = START;
    for (int index = 0; index < daysBetween.size(); index++) {
      day = day.plusDays(daysBetween.get(index));
      timeline = timeline.then(day, index + 1);
    }
    return timeline;
  }

  @Property
  void lastValueThatHasBegunIsInForce(
      @ForAll("timelines") Timeline<Integer> timeline,
      @ForAll @IntRange(min = -5, max = 130) int days) {
    LocalDate day = START.plusDays(days);
    assertThat(timeline.inForceOn(day))
        .isEqualTo(
            timeline.byFirstDay().entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(entry -> entry.getValue()));
  }

  @Property
  void daysAndValuesAreKeptInOrder(@ForAll("timelines") Timeline<Integer> timeline) {
    assertThat(timeline.byFirstDay().keySet().asList()).isSorted();
    assertThat(timeline.byFirstDay().values().asList()).isSorted().doesNotHaveDuplicates();
    assertThat(timeline.byFirstDay().firstKey()).isEqualTo(START);
  }
}
