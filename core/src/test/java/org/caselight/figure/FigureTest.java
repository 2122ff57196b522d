package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
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
          .buildOrThrow();

  @Test
  void computedFigureStandsForItsOneValue() {
    assertThat(Count.of(3).values()).contains(Range.singleton(Fraction.of(3)));
    assertThat(Rate.of(1, 4, 10).values()).contains(Range.singleton(Fraction.of(5, 2)));
    assertThat(Proportion.of(1, 4).values()).contains(Range.singleton(Fraction.of(1, 4)));
    assertThat(Average.of(-1, 4).values()).contains(Range.singleton(Fraction.of(-1, 4)));
  }

  @Test
  void undefinedFigureStandsForNone() {
    assertThat(Rate.per10000(0, 0).values()).isEmpty();
    assertThat(Proportion.of(0, 0).values()).isEmpty();
    assertThat(Average.UNDEFINED.values()).isEmpty();
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
