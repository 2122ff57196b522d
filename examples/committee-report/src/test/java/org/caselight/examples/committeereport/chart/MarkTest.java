package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours can be seen, and never stand alone. */
class MarkTest {
  @Test
  void aSignStandsBeforeTheWord() {
    assertThat(
            Stream.of(
                    Mark.within("within"),
                    Mark.close("over by 1"),
                    Mark.over("over by 3"),
                    Mark.done("delivered"),
                    Mark.plain("under way"),
                    Mark.notKnown("not known"))
                .map(Mark::toString))
        .containsExactly(
            "✔ within", "▲ over by 1", "✖ over by 3", "★ delivered", "– under way", "? not known");
    assertThat(Stream.of(Mark.Look.values()).map(Mark.Look::sign)).doesNotHaveDuplicates();
  }

  @Test
  void aColourWithoutWordIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mark.over(" "))
        .withMessage("word: must not be blank");
  }

  @ParameterizedTest
  @EnumSource(Mark.Look.class)
  void aColourIsSeenOnWhite(Mark.Look look) {
    assertThat(contrastWithWhite(look.colour())).isGreaterThanOrEqualTo(3);
  }

  @Test
  void textIsReadOnWhite() {
    assertThat(contrastWithWhite(LetsPlot.INK)).isGreaterThanOrEqualTo(7);
  }

  /** As the Web Content Accessibility Guidelines 2.2 define it. */
  private static double contrastWithWhite(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double luminance =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int part) {
    double share = (part & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
