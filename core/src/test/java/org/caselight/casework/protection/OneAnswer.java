package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import org.caselight.testing.Serialized;

/** Asserts that a collector has one answer however the records are ordered and split. */
final class OneAnswer {
  private OneAnswer() {}

  static <T, A, R> void has(Collector<T, A, R> collector, List<T> records, Random random) {
    R answer = records.stream().collect(collector);
    List<T> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    assertThat((Object) shuffled.stream().collect(collector))
        .isEqualTo(answer)
        .hasToString(answer.toString());
    assertThat(
            (Object)
                Serialized.collectInHalves(shuffled, random.nextInt(records.size() + 1), collector))
        .isEqualTo(answer)
        .hasToString(answer.toString());
    assertThat((Object) Serialized.copy(answer)).isEqualTo(answer);
  }
}
