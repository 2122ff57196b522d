package org.caselight.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {
  @Test
  void atMostIsMetByTheRatioAsItReads() {
    Goal goal = Goal.atMost("1.3");
    assertThat(goal.isMet(1.3)).isTrue();
    assertThat(goal.isMet(1.304)).isTrue();
    assertThat(goal.isMet(1.305)).isFalse();
    assertThat(goal.verdict(1.2)).isEqualTo("met");
    assertThat(goal.verdict(1.4)).isEqualTo("not met");
    assertThat(goal).hasToString("at most 1.3");
  }

  @Test
  void atLeastIsMetFromTheLimitOn() {
    Goal goal = Goal.atLeast("1.7");
    assertThat(goal.isMet(1.7)).isTrue();
    assertThat(goal.isMet(1.694)).isFalse();
    assertThat(goal).hasToString("at least 1.7");
  }
}
