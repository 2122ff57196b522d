package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Numbers;

class MeasuredProperties {

  @Provide
  Arbitrary<Average> averages() {
    return Numbers.averages();
  }

  @Provide
  Arbitrary<Map<String, Long>> countsByReason() {
    return Arbitraries.maps(
            Arbitraries.strings().withCharRange('a', 'f').ofMinLength(1).ofMaxLength(3),
            Arbitraries.longs().between(0, 4))
        .ofMaxSize(8);
  }

  @Property
  void zerosAreDroppedAndTheRestSummedInOrder(
      @ForAll("averages") Average figure, @ForAll("countsByReason") Map<String, Long> counts) {
    Map<String, Long> kept = new TreeMap<>(counts);
    kept.values().removeIf(count -> count == 0);

    Measured<Average> measured = Measured.of(figure, counts);

    assertThat(measured.figure()).isEqualTo(figure);
    assertThat(measured.leftOut()).containsExactlyEntriesOf(kept);
    assertThat(measured.leftOutCount())
        .isEqualTo(counts.values().stream().mapToLong(Long::longValue).sum());
  }

  @Property
  void textBeginsWithTheFigureAndNamesEveryReason(
      @ForAll("averages") Average figure, @ForAll("countsByReason") Map<String, Long> counts) {
    Measured<Average> measured = Measured.of(figure, counts);
    assertThat(measured.toString()).startsWith(figure.toString());
    measured
        .leftOut()
        .forEach(
            (reason, count) ->
                assertThat(measured.toString()).contains(reason + " (" + count + ")"));
  }
}
