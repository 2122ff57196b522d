package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

/** What every kind of figure has in common. */
class FigureTest {

  /** A figure of every kind, defined and not, with its text. */
  private static final ImmutableMap<Figure, String> TEXTS =
      ImmutableMap.<Figure, String>builder()
          .put(Count.of(3_499), "3,499")
          .put(Rate.per10000(570, 137_000), "41.6 per 10,000 (570 of 137,000)")
          .put(Rate.per10000(0, 0), "undefined (0 of 0)")
          .put(Proportion.of(1_234, 12_340), "10.0% (1,234 of 12,340)")
          .put(Proportion.of(0, 0), "undefined (0 of 0)")
          .put(Average.of(92_000, 5_000), "18.4 (92,000 ÷ 5,000)")
          .put(Average.UNDEFINED, "undefined (0 ÷ 0)")
          .put(Rounded.parse("1234.50"), "1234.50")
          .put(Amount.of(new BigDecimal("36186.30")), "36,186.3")
          .put(Ratio.of(Count.of(1_500), Count.of(1_200)), "125.0% (1,500 of 1,200)")
          .put(
              Ratio.of(Rounded.parse("4276.3"), Rounded.parse("36186.3")),
              "11.8% (4,276.3 of 36,186.3)")
          .put(Ratio.ofPartAndRest(Count.of(1), Rounded.of(3)), "25.0% (1 of 4)")
          .put(Ratio.of(Count.ZERO, Count.ZERO), "undefined (0 of 0)")
          .buildOrThrow();

  @Test
  void computedFigureStandsForItsOneValue() {
    assertThat(Count.of(3).values()).contains(Range.singleton(Fraction.of(3)));
    assertThat(Rate.of(1, 4, 10).values()).contains(Range.singleton(Fraction.of(5, 2)));
    assertThat(Proportion.of(1, 4).values()).contains(Range.singleton(Fraction.of(1, 4)));
    assertThat(Average.of(-1, 4).values()).contains(Range.singleton(Fraction.of(-1, 4)));
    assertThat(Amount.of(new BigDecimal("2.5")).values())
        .contains(Range.singleton(Fraction.of(5, 2)));
    assertThat(Ratio.of(Count.of(5), Count.of(4)).values())
        .contains(Range.singleton(Fraction.of(5, 4)));
    assertThat(Ratio.ofPartAndRest(Count.of(1), Count.of(3)).values())
        .contains(Range.singleton(Fraction.of(1, 4)));
  }

  @Test
  void undefinedFigureStandsForNone() {
    assertThat(Rate.per10000(0, 0).values()).isEmpty();
    assertThat(Proportion.of(0, 0).values()).isEmpty();
    assertThat(Average.UNDEFINED.values()).isEmpty();
    assertThat(Ratio.of(Count.ZERO, Count.ZERO).values()).isEmpty();
    assertThat(Ratio.ofPartAndRest(Count.ZERO, Rounded.of(0)).values()).isEmpty();
  }

  @Test
  void whatStandsAboveTheLineIsTold() {
    assertThat(Count.of(3).numerator()).contains(Fraction.of(3));
    assertThat(Amount.of(new BigDecimal("2.5")).numerator()).contains(Fraction.of(5, 2));
    assertThat(Rate.of(1, 4, 10).numerator()).contains(Fraction.of(1));
    assertThat(Proportion.of(1, 4).numerator()).contains(Fraction.of(1));
    assertThat(Average.of(-1, 4).numerator()).contains(Fraction.of(-1));
    assertThat(Ratio.of(Count.of(5), Count.of(4)).numerator()).contains(Fraction.of(5));
    assertThat(Ratio.ofPartAndRest(Rounded.parse("1.5"), Count.of(3)).numerator())
        .contains(Fraction.of(3, 2));
    assertThat(Rounded.of(20).numerator()).isEmpty();
    assertThat(Proportion.of(0, 0).numerator()).contains(Fraction.ZERO);
  }

  @Test
  void whatStandsBelowTheLineIsTold() {
    assertThat(Count.of(3).denominator()).isEmpty();
    assertThat(Amount.of(new BigDecimal("2.5")).denominator()).isEmpty();
    assertThat(Rate.of(1, 4, 10).denominator()).contains(Fraction.of(4));
    assertThat(Proportion.of(1, 4).denominator()).contains(Fraction.of(4));
    assertThat(Average.of(new BigDecimal("-1"), new BigDecimal("2.5")).denominator())
        .contains(Fraction.of(5, 2));
    assertThat(Ratio.of(Count.of(5), Count.of(4), 253).denominator()).contains(Fraction.of(1_012));
    assertThat(Ratio.ofPartAndRest(Rounded.parse("1.5"), Count.of(3)).denominator())
        .contains(Fraction.of(9, 2));
    assertThat(Rounded.of(20).denominator()).isEmpty();
    assertThat(Rate.per10000(0, 0).denominator()).contains(Fraction.ZERO);
    assertThat(Proportion.of(0, 0).denominator()).contains(Fraction.ZERO);
    assertThat(Average.UNDEFINED.denominator()).contains(Fraction.ZERO);
    assertThat(Ratio.of(Count.ZERO, Count.ZERO).denominator()).contains(Fraction.ZERO);
  }

  /** One of every kind that has its working, and the same kind of another group. */
  private static final ImmutableMap<Figure, Figure> OF_ONE_KIND =
      ImmutableMap.<Figure, Figure>builder()
          .put(Count.of(3), Count.of(4))
          .put(Amount.of(new BigDecimal("0.5")), Amount.of(new BigDecimal("2.25")))
          .put(Rate.of(1, 10, 100), Rate.of(8, 20, 100))
          .put(Proportion.of(1, 10), Proportion.of(8, 20))
          .put(Average.of(1, 10), Average.of(8, 20))
          .put(Ratio.of(Count.of(1), Count.of(10)), Ratio.of(Count.of(8), Count.of(20)))
          .put(
              Ratio.ofPartAndRest(Count.of(1), Count.of(9)),
              Ratio.ofPartAndRest(Count.of(8), Count.of(12)))
          .buildOrThrow();

  @Test
  void twoOfOneKindArePooledByTheirWorking() {
    assertThat(OF_ONE_KIND.entrySet())
        .extracting(two -> two.getKey().pooled(two.getValue()).orElseThrow().toString())
        .containsExactly(
            "7",
            "2.75",
            "30.0 per 100 (9 of 30)",
            "30.0% (9 of 30)",
            "0.3 (9 ÷ 30)",
            "30.0% (9 of 30)",
            "30.0% (9 of 30)");
  }

  @Test
  void twoOfDifferentKindsAreNotPooled() {
    for (Figure one : OF_ONE_KIND.keySet()) {
      for (Figure other : OF_ONE_KIND.keySet()) {
        assertThat(one.pooled(other).isPresent()).isEqualTo(one == other);
      }
    }
    assertThat(Rate.of(1, 10, 100).pooled(Rate.of(1, 10, 1_000))).isEmpty();
    assertThat(Rounded.of(3).pooled(Rounded.of(4))).isEmpty();
    assertThat(Rounded.of(3).pooled(Count.of(4))).isEmpty();
    assertThat(Count.of(4).pooled(Rounded.of(3))).isEmpty();
  }

  @Test
  void whatIsUndefinedAddsNothingToAPool() {
    assertThat(Proportion.of(0, 0).pooled(Proportion.of(1, 4))).contains(Proportion.of(1, 4));
    assertThat(Rate.per10000(1, 4).pooled(Rate.per10000(0, 0))).contains(Rate.per10000(1, 4));
  }

  @Test
  void tooMuchIsNotPooled() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Count.of(Long.MAX_VALUE).pooled(Count.of(1)))
        .withMessage(
            "count: must add up to at most 9223372036854775807, was 9223372036854775807 and 1");
  }

  @Test
  void excessIsInWhatTheFigureCounts() {
    assertThat(Rate.per10000(570, 137_000).excessOver(Fraction.of(40))).contains(Fraction.of(22));
    assertThat(Rate.per10000(570, 137_000).excessOver(Fraction.of(42)))
        .contains(Fraction.of(-54, 10));
    assertThat(Proportion.of(3, 10).excessOver(Fraction.of(1, 4))).contains(Fraction.of(1, 2));
    assertThat(Average.of(92, 5).excessOver(Fraction.of(18))).contains(Fraction.of(2));
    assertThat(Count.of(5).excessOver(Fraction.of(7))).contains(Fraction.of(-2));
    assertThat(Amount.of(new BigDecimal("5.5")).excessOver(Fraction.of(5)))
        .contains(Fraction.of(1, 2));
    assertThat(Ratio.of(Count.of(30), Count.of(100)).excessOver(Fraction.of(1, 5)))
        .contains(Fraction.of(10));
    assertThat(Ratio.of(Count.of(30), Count.of(10), 10).excessOver(Fraction.of(1, 5)))
        .contains(Fraction.of(10));
    assertThat(Ratio.ofPartAndRest(Count.of(30), Rounded.of(70)).excessOver(Fraction.of(1, 5)))
        .contains(Fraction.of(10));
  }

  @Test
  void whatIsUndefinedOrPrintedHasNoExcess() {
    assertThat(Rate.per10000(0, 0).excessOver(Fraction.ZERO)).isEmpty();
    assertThat(Proportion.of(0, 0).excessOver(Fraction.ZERO)).isEmpty();
    assertThat(Average.UNDEFINED.excessOver(Fraction.ZERO)).isEmpty();
    assertThat(Ratio.of(Count.ZERO, Count.ZERO).excessOver(Fraction.ZERO)).isEmpty();
    assertThat(Rounded.of(3).excessOver(Fraction.ZERO)).isEmpty();
  }

  @Test
  void everyFigureIsTheSameElsewhere() {
    TEXTS.forEach(
        (figure, text) -> {
          assertThat(Serialized.copy(figure)).isEqualTo(figure).hasSameHashCodeAs(figure);
          assertThat(Serialized.copy(figure)).hasToString(text);
          assertThat(Serialized.copy(figure).values()).isEqualTo(figure.values());
        });
  }

  @Test
  void figuresAreEqualOnlyToTheirOwnKind() {
    for (Figure one : TEXTS.keySet()) {
      for (Figure other : TEXTS.keySet()) {
        assertThat(one.equals(other)).isEqualTo(one == other);
      }
    }
  }

  @Test
  void textIsTheSameInEveryCountry() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("en-GB", "de-DE", "fr-FR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TEXTS.forEach((figure, text) -> assertThat(figure).as(tag).hasToString(text));
        assertThat(new Interval(1_234.5, 2_345.25, 0.998))
            .hasToString("1,234.500 to 2,345.250 (99.8% confidence)");
        assertThat(Reconciliation.ofRate(Count.of(1_283), Rounded.of(137_000), Rounded.of(94)))
            .hasToString("1,283 of 137,000 gives 94, printed 94: agrees");
        assertThat(Measured.of(Count.of(1_283), ImmutableMap.of("with no start", 1L)))
            .hasToString("1,283, left out: with no start (1)");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
