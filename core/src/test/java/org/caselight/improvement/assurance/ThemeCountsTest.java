package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ThemeCountsTest {
  private static final Theme HIGH = Theme.of("High caseloads");
  private static final Theme ALSO_HIGH = Theme.of("HIGH caseloads");
  private static final Theme MODEL = Theme.of("Practice model");
  private static final Theme MANAGEMENT = Theme.of("Management practice");

  @Test
  void countsRecordsMostFirstThenByName() {
    assertThat(
            Stream.of(Set.of(MODEL, HIGH), Set.of(HIGH), Set.of(MANAGEMENT), Set.<Theme>of())
                .collect(ThemeCounts.toThemeCounts(themes -> themes)))
        .containsExactly(
            new ThemeCount(HIGH, 2), new ThemeCount(MANAGEMENT, 1), new ThemeCount(MODEL, 1));
  }

  @Test
  void showsOneOfTwoWaysToWriteItWhicheverCameFirst() {
    assertThat(
            Stream.of(Set.of(HIGH), Set.of(ALSO_HIGH))
                .collect(ThemeCounts.toThemeCounts(themes -> themes)))
        .hasToString("[HIGH caseloads (2)]");
    assertThat(
            Stream.of(Set.of(ALSO_HIGH), Set.of(HIGH))
                .collect(ThemeCounts.toThemeCounts(themes -> themes)))
        .hasToString("[HIGH caseloads (2)]");
  }

  @Test
  void leavesOutWhatIsAnswered() {
    assertThat(
            Stream.of(Set.of(HIGH, MODEL))
                .collect(ThemeCounts.toUnanswered(themes -> themes, List.of(ALSO_HIGH))))
        .containsExactly(new ThemeCount(MODEL, 1));
  }

  @Test
  void ordersMostFirst() {
    ThemeCount twice = new ThemeCount(MODEL, 2);
    ThemeCount once = new ThemeCount(HIGH, 1);

    assertThat(Stream.of(once, twice).sorted(ThemeCounts.mostFirst())).containsExactly(twice, once);
    assertThat(Serialized.copy(twice)).isEqualTo(twice);
    assertThat(new ThemeCount(HIGH, 3)).hasToString("High caseloads (3)");
  }

  @Test
  void refusesAThemeThatNothingHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ThemeCount(HIGH, 0))
        .withMessage("times: must be 1 or more, was 0");
  }
}
