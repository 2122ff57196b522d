package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectTest {
  @ParameterizedTest
  @EnumSource(Subject.class)
  void isReadByItsWords(Subject subject) {
    assertThat(Subject.parse(subject.label())).isEqualTo(subject);
    assertThat(Subject.parse(subject.label().toUpperCase(Locale.ROOT))).isEqualTo(subject);
  }

  @Test
  void anotherIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.parse("Weather"))
        .withMessage(
            "subject: must be one of Caseloads, Front door, Visits, Children in need, Child"
                + " protection, Children in care, Comparison, Workforce, Action plan and"
                + " recommendations, Whistleblowing, Disagreements, Other; was Weather");
  }

  @Test
  void attentionAndItsReasonsHaveWords() {
    assertThat(Attention.values())
        .extracting(Attention::label)
        .containsExactly("needs attention", "to watch", "nothing to note");
    assertThat(AttentionReason.values())
        .extracting(AttentionReason::label)
        .containsExactly(
            "red",
            "amber",
            "a concern was found",
            "may be worse than printed",
            "worsening",
            "worse than the benchmark",
            "not known");
    assertThat(Arrays.stream(AttentionReason.values()).map(AttentionReason::attention))
        .as("the gravest first, and none for nothing")
        .isSorted()
        .containsOnly(Attention.NEEDED, Attention.WATCH);
  }
}
