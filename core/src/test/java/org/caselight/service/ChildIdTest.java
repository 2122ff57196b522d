package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildIdTest {

  @Test
  void givesItsPseudonymToThoseWhoAsk() {
    assertThat(ChildId.of("p-17").pseudonym()).isEqualTo("p-17");
  }

  @Test
  void textShowsNoIdentifier() {
    assertThat(ChildId.of("p-17")).hasToString("ChildId(withheld)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void blankPseudonymIsRefused(String pseudonym) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildId.of(pseudonym))
        .withMessage("child: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {" p-17", "p-17 ", "p-17\n", "\u2003p-17"})
  void pseudonymWithBlanksAroundItIsRefusedAndNotShown(String pseudonym) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildId.of(pseudonym))
        .withMessage("child: must not begin or end with blanks (withheld)");
  }

  @Test
  void blanksInsideAPseudonymAreKept() {
    assertThat(ChildId.of("p 17").pseudonym()).isEqualTo("p 17");
  }

  @Test
  void isOrderedByPseudonymAsText() {
    assertThat(ChildId.of("p-17")).isLessThan(ChildId.of("p-2"));
    assertThat(ChildId.of("p-2")).isGreaterThan(ChildId.of("p-17"));
    assertThat(ChildId.of("p-2")).isEqualByComparingTo(ChildId.of("p-2"));
  }

  @Test
  void equalWhenPseudonymsAre() {
    assertThat(ChildId.of("p-17"))
        .isEqualTo(ChildId.of("p-17"))
        .hasSameHashCodeAs(ChildId.of("p-17"))
        .doesNotHaveSameHashCodeAs(ChildId.of("p-18"))
        .isNotEqualTo(ChildId.of("p-18"))
        .isNotEqualTo(ChildId.of("P-17"))
        .isNotEqualTo(WorkerId.of("p-17"))
        .isNotEqualTo("p-17")
        .isNotEqualTo(null);
  }

  /** Nine characters of ASCII are what a comparison sees without the text. */
  @ParameterizedTest
  @CsvSource({
    "C00000001, C00000002",
    "C00000001, C000000010",
    "C000000010, C000000011",
    "C0000000~, C0000000\u007f",
    "C0000000\u007f, C0000000é",
    "C0000000é, C0000000éa",
    "C0000000é, C0000000ê"
  })
  void isOrderedByTheWholeText(String first, String second) {
    assertThat(ChildId.of(first)).isLessThan(ChildId.of(second)).isNotEqualTo(ChildId.of(second));
    assertThat(ChildId.of(second)).isGreaterThan(ChildId.of(first));
  }

  /** As far apart as chance would have it: about 70,000 of the 131,072 places that a map has. */
  @ParameterizedTest
  @ValueSource(strings = {"C%07d", "%d", "child-%d"})
  void numbersInARowHashApart(String format) {
    assertThat(
            IntStream.range(0, 100_000)
                .map(i -> ChildId.of(String.format(Locale.ROOT, format, i)).hashCode())
                .map(hash -> (hash ^ (hash >>> 16)) & 0x1_ffff)
                .distinct()
                .count())
        .isGreaterThan(60_000);
  }
}
