package org.caselight.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.caselight.examples.benchmarks.Answer.Difference;
import org.junit.jupiter.api.Test;

class AnswerTest {
  @Test
  void nothingIsTheSameAsZero() {
    Answer zero = new Answer.Builder().put("East 01", "cases", 0).build();
    assertThat(zero).isEqualTo(new Answer.Builder().build());
    assertThat(zero.differenceFrom(new Answer.Builder().build())).isEmpty();
  }

  @Test
  void numbersUnderOneLabelAddUp() {
    assertThat(new Answer.Builder().put("", "cases", 2).put("", "cases", 3).build().numbers())
        .containsOnly(entry("cases", 5L));
  }

  @Test
  void firstLabelThatDiffersIsNamedWhicheverAnswerHasIt() {
    Answer one = new Answer.Builder().put("", "b", 1).put("", "c", 2).build();
    Answer other = new Answer.Builder().put("", "a", 3).put("", "b", 1).build();
    assertThat(one.differenceFrom(other)).contains(new Difference("a", 0, 3));
    assertThat(other.differenceFrom(one)).contains(new Difference("a", 3, 0));
  }
}
