package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.figure.Measures.toDurations;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationSummaryTest {
  private static final DurationSummary FOUR = DurationSummary.of(210, 0, 41, 30);

  @Test
  void tellsMeanMedianAndLongest() {
    assertThat(FOUR.count()).isEqualTo(4);
    assertThat(FOUR.days().asList()).containsExactly(0L, 30L, 41L, 210L);
    assertThat(FOUR.mean()).isEqualTo(Average.of(281, 4));
    assertThat(FOUR.median()).contains(Fraction.of(71, 2));
    assertThat(FOUR.shortest()).hasValue(0);
    assertThat(FOUR.longest()).hasValue(210);
    assertThat(FOUR).hasToString("4: median 35.5 days, mean 70.3, longest 210");
  }

  @Test
  void wholeNumbersAreShownWhole() {
    assertThat(DurationSummary.of(3, 5)).hasToString("2: median 4 days, mean 4, longest 5");
    assertThat(DurationSummary.of(100)).hasToString("1: median 100 days, mean 100, longest 100");
    assertThat(DurationSummary.of(1_000, 1_461))
        .hasToString("2: median 1,230.5 days, mean 1,230.5, longest 1,461");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "0.25, 45, 2", "0.5, 71, 2", "0.75, 333, 4", "1, 210, 1"})
  void quantilesAreOfType7(BigDecimal share, long numerator, long denominator) {
    assertThat(FOUR.quantile(share)).contains(Fraction.of(numerator, denominator));
  }

  @Test
  void soManyDaysAreNotOverThem() {
    assertThat(FOUR.shareOver(40)).isEqualTo(Proportion.of(2, 4));
    assertThat(FOUR.shareOver(41)).isEqualTo(Proportion.of(1, 4));
    assertThat(FOUR.shareOver(210)).isEqualTo(Proportion.of(0, 4));
  }

  @Test
  void sortsIntoBands() {
    BandCounts counts = FOUR.in(Bands.upTo("days", 30, 41));
    assertThat(counts.counts()).isEqualTo(ImmutableList.of(2L, 1L, 1L));
    assertThat(counts.total()).isEqualTo(4);
  }

  @Test
  void nothingIsUndefined() {
    DurationSummary none = DurationSummary.of();
    assertThat(none.mean()).isEqualTo(Average.UNDEFINED);
    assertThat(none.median()).isEmpty();
    assertThat(none.shortest()).isEmpty();
    assertThat(none.longest()).isEmpty();
    assertThat(none.shareOver(0).value()).isEmpty();
    assertThat(none).hasToString("0");
  }

  @Test
  void takesNothingBelowZeroAndNoShareAboveOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DurationSummary.of(3, -1))
        .withMessage("days: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR.quantile(new BigDecimal("1.01")))
        .withMessage("share: must be from 0 to 1, was 1.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR.quantile(new BigDecimal("-0.01")))
        .withMessage("share: must be from 0 to 1, was -0.01");
  }

  @Test
  void doesNotChangeWithWhatItWasMadeOf() {
    long[] days = {5, 3};
    DurationSummary summary = DurationSummary.of(days);
    days[0] = 99;
    assertThat(summary).isEqualTo(DurationSummary.of(3, 5));
  }

  @Test
  void isCollectedHoweverTheRecordsAreSplit() {
    List<Long> many = LongStream.rangeClosed(1, 40).boxed().toList();
    DurationSummary whole = many.stream().collect(toDurations(Long::longValue));
    assertThat(whole.count()).isEqualTo(40);
    assertThat(whole.mean()).isEqualTo(Average.of(820, 40));
    for (int split = 0; split <= many.size(); split++) {
      assertThat(Serialized.collectInHalves(many, split, toDurations(Long::longValue)))
          .isEqualTo(whole);
    }
  }

  @Test
  void sameDurationsAreEqual() {
    assertThat(FOUR)
        .isEqualTo(DurationSummary.of(0, 30, 41, 210))
        .hasSameHashCodeAs(DurationSummary.of(0, 30, 41, 210))
        .isNotEqualTo(DurationSummary.of(0, 30, 41))
        .isNotEqualTo("4");
    assertThat(Serialized.copy(FOUR)).isEqualTo(FOUR);
  }
}
