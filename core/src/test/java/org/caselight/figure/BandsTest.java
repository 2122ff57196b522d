package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.figure.Measures.toBandCounts;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
  private static final Bands BANDS = Bands.upTo("working days", 0, 10, 20, 30, 40, 45, 50, 60);

  private static final List<Long> ENGLAND_2024 =
      List.of(9_880L, 73_420L, 110_950L, 102_600L, 129_690L, 116_670L, 38_560L, 29_490L, 31_900L);

  @Test
  void eachBandBeginsWhereTheOneBeforeEnds() {
    assertThat(BANDS.labels())
        .containsExactly(
            "0",
            "1 to 10",
            "11 to 20",
            "21 to 30",
            "31 to 40",
            "41 to 45",
            "46 to 50",
            "51 to 60",
            "61 or more");
    assertThat(BANDS.size()).isEqualTo(9);
    assertThat(BANDS.unit()).isEqualTo("working days");
    assertThat(BANDS.ends().asList()).containsExactly(0L, 10L, 20L, 30L, 40L, 45L, 50L, 60L);
    assertThat(Bands.upTo("days", 0, 1, 5)).hasToString("0, 1, 2 to 5, 6 or more days");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "10, 1",
    "11, 2",
    "45, 5",
    "46, 6",
    "60, 7",
    "61, 8",
    "9223372036854775807, 8"
  })
  void endIsInItsBand(long number, int band) {
    assertThat(BANDS.indexOf(number)).isEqualTo(band);
  }

  @Test
  void endsRise() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.upTo("days", 10, 10))
        .withMessage("ends: must be 11 or more and rise, was 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.upTo("days", -1))
        .withMessage("ends: must be 0 or more and rise, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.upTo("days", Long.MAX_VALUE))
        .withMessage("ends: must be 0 or more and rise, was 9223372036854775807");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.upTo("days"))
        .withMessage("ends: must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.upTo(" ", 1))
        .withMessage("unit: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BANDS.indexOf(-1))
        .withMessage("number: must be 0 or more, was -1");
  }

  @Test
  void publishedBandsGiveThePublishedShare() {
    BandCounts england = BandCounts.ofPublished(BANDS, ENGLAND_2024, 643_170);
    assertThat(england.shareUpTo(45)).isEqualTo(Proportion.of(543_210, 643_170));
    assertThat(england.shareUpTo(45)).hasToString("84.5% (543,210 of 643,170)");
    assertThat(england.inBands()).isEqualTo(643_160);
    assertThat(england.inNoBand()).isEqualTo(10);
    assertThat(BandCounts.ofPublished(BANDS, ENGLAND_2024, 643_150).inNoBand()).isEqualTo(-10);
  }

  @Test
  void shareIsUpToTheEndOfABand() {
    BandCounts england = BandCounts.ofPublished(BANDS, ENGLAND_2024, 643_170);
    assertThat(england.shareUpTo(0)).isEqualTo(Proportion.of(9_880, 643_170));
    assertThat(england.shareUpTo(60)).isEqualTo(Proportion.of(611_260, 643_170));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> england.shareUpTo(44))
        .withMessage("last: must be the end of a band ([0, 10, 20, 30, 40, 45, 50, 60]), was 44");
  }

  @Test
  void countsAreOneABandAndNotNegative() {
    Bands two = Bands.upTo("days", 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BandCounts.ofPublished(two, List.of(1L), 1))
        .withMessage("counts: must be 2, one a band, was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BandCounts.ofPublished(two, List.of(1L, -1L), 1))
        .withMessage("counts: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BandCounts.ofPublished(two, List.of(1L, 1L), -1))
        .withMessage("total: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BandCounts.ofPublished(two, List.of(1L, Long.MAX_VALUE), 1))
        .withMessageStartingWith("counts: must add up to at most");
  }

  @Test
  void whatHasNoNumberIsInTheTotalAlone() {
    List<Integer> days = List.of(0, 3, 10, 11, -1, -5, 99);
    for (int split = 0; split <= days.size(); split++) {
      BandCounts counts =
          Serialized.collectInHalves(
              days,
              split,
              toBandCounts(
                  Bands.upTo("days", 0, 10),
                  day -> day == -1 ? OptionalLong.empty() : OptionalLong.of(day)));
      assertThat(counts.counts()).isEqualTo(ImmutableList.of(1L, 2L, 2L));
      assertThat(counts.total()).isEqualTo(7);
      assertThat(counts.inNoBand()).isEqualTo(2);
      assertThat(counts).hasToString("0: 1, 1 to 10: 2, 11 or more: 2 days; 7 in all");
    }
  }

  @Test
  void bandsWithOneUnitAndEndsAreEqual() {
    assertThat(Bands.upTo("days", 1, 2))
        .isEqualTo(Bands.upTo("days", 1, 2))
        .hasSameHashCodeAs(Bands.upTo("days", 1, 2))
        .isNotEqualTo(Bands.upTo("days", 1, 3))
        .isNotEqualTo(Bands.upTo("weeks", 1, 2))
        .isNotEqualTo("days");
    assertThat(Serialized.copy(BANDS)).isEqualTo(BANDS);
    BandCounts counts = BandCounts.ofPublished(BANDS, ENGLAND_2024, 643_170);
    assertThat(Serialized.copy(counts)).isEqualTo(counts);
  }
}
