package org.caselight.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PandasTest {
  @Test
  void readsWhatTheScriptPrints() {
    Pandas pandas =
        Pandas.of(
            List.of(
                "1.5.3", "2.5", "in-time,part,12", "in-time,whole,15", "caseloads,East cases,3"));
    assertThat(pandas.version()).isEqualTo("1.5.3");
    assertThat(pandas.timing()).isEqualTo(Timing.ofNanos(2_500_000_000.0));
    assertThat(pandas.answers().keySet()).containsExactlyElementsOf(Question.OF_PACK);
    assertThat(pandas.answers())
        .containsEntry(
            Question.IN_TIME, new Answer.Builder().put("", "part", 12).put("", "whole", 15).build())
        .containsEntry(Question.CASELOADS, new Answer.Builder().put("East", "cases", 3).build())
        .containsEntry(Question.RE_REFERRALS, new Answer.Builder().build());
  }
}
