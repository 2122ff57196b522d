package org.caselight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WordsProperties {

  @Provide
  Arbitrary<Long> longs() {
    return Arbitraries.longs();
  }

  @Property
  void groupingOnlyAddsCommasEveryThreeDigits(
      @ForAll("longs") long units, @ForAll @IntRange(min = -3, max = 20) int scale) {
    BigDecimal number = BigDecimal.valueOf(units, scale);
    String grouped = Words.grouped(number);
    assertThat(grouped.replace(",", "")).isEqualTo(number.toPlainString());
    assertThat(grouped).matches("-?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?");
  }
}
