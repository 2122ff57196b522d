package org.caselight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

  @Test
  void theHundredAndThirtyFourthMostDeprivedIsTheNineteenthLeastDeprived() {
    Rank deprivation = Rank.of(134, 152, "most deprived");

    assertThat(deprivation).hasToString("134th most deprived of 152");
    assertThat(deprivation.fromOtherEnd("least deprived"))
        .isEqualTo(Rank.of(19, 152, "least deprived"))
        .hasToString("19th least deprived of 152");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 4, 4", "2, 2, 4, 2", "4, 1, 4, 1", "1, 4, 4, 1", "1, 1, 1, 1"})
  void tiesShareTheBetterPlaceFromEitherEnd(long place, long sharedBy, long of, long other) {
    assertThat(new Rank(place, of, sharedBy, "best").fromOtherEnd("worst"))
        .isEqualTo(new Rank(other, of, sharedBy, "worst"));
  }

  @Test
  void saysWhoSharesIt() {
    assertThat(new Rank(37, 150, 2, "best")).hasToString("37th best of 150, shared by 2");
    assertThat(new Rank(1, 1_500, 1_200, "best")).hasToString("1st best of 1,500, shared by 1,200");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "14, 14th",
    "20, 20th",
    "21, 21st",
    "22, 22nd",
    "23, 23rd",
    "101, 101st",
    "111, 111th",
    "112, 112th",
    "113, 113th",
    "121, 121st",
    "122, 122nd",
    "1011, '1,011th'",
    "1001, '1,001st'"
  })
  void ordinalsAreEnglish(long place, String shown) {
    assertThat(Rank.of(place, 2_000, "best")).hasToString(shown + " best of 2,000");
  }

  @Test
  void aPlaceIsFromTheFirstToTheLast() {
    assertThat(Rank.of(152, 152, "best").place()).isEqualTo(152);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rank.of(0, 152, "best"))
        .withMessage("place: must be from 1 to 152, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rank.of(153, 152, "best"))
        .withMessage("place: must be from 1 to 152, was 153");
  }

  @Test
  void noMoreShareAPlaceThanThereAreFromItOn() {
    assertThat(new Rank(150, 152, 3, "best").sharedBy()).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rank(150, 152, 4, "best"))
        .withMessage("sharedBy: must be from 1 to 3, was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rank(150, 152, 0, "best"))
        .withMessage("sharedBy: must be from 1 to 3, was 0");
  }

  @Test
  void saysWhatTheFirstIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rank.of(1, 2, " "))
        .withMessage("firstIs: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rank.of(1, 2, "most\ndeprived"))
        .withMessage("firstIs: must be on one line");
  }

  @Test
  void survivesSerialization() {
    Rank rank = new Rank(37, 150, 2, "best");
    assertThat(Serialized.copy(rank)).isEqualTo(rank);
  }
}
