package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedNumberTest {
  private static final PublishedNumber TEN = PublishedNumber.of(10);
  private static final PublishedNumber STAR =
      DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS.publish(3);

  @Test
  void aNumberIsShown() {
    assertThat(TEN.number()).contains(new BigDecimal("10"));
    assertThat(TEN.symbol()).isEmpty();
    assertThat(TEN.isShown()).isTrue();
    assertThat(TEN.isWithheld()).isFalse();
    assertThat(TEN).hasToString("10");
    assertThat(PublishedNumber.of(new BigDecimal("1E+3"))).hasToString("1000");
  }

  @ParameterizedTest
  @EnumSource
  void aSymbolStandsInstead(Symbol symbol) {
    PublishedNumber instead = PublishedNumber.instead(symbol);
    assertThat(instead.number()).isEmpty();
    assertThat(instead.symbol()).contains(symbol);
    assertThat(instead.isShown()).isFalse();
    assertThat(instead.isWithheld()).isEqualTo(symbol == Symbol.WITHHELD);
    assertThat(instead).hasToString(symbol.text());
  }

  @Test
  void aPolicyHasItsOwnSymbol() {
    assertThat(STAR).hasToString("*").isNotEqualTo(PublishedNumber.instead(Symbol.WITHHELD));
    assertThat(STAR.symbol()).contains(Symbol.WITHHELD);
  }

  @Test
  void computesWithWhatIsShown() {
    assertThat(TEN.minus(PublishedNumber.of(12))).hasToString("-2");
    assertThat(TEN.percentOf(PublishedNumber.of(30), 1)).hasToString("33.3");
    assertThat(TEN.percentOf(PublishedNumber.of(16), 0)).hasToString("63");
    assertThat(TEN.percentOf(PublishedNumber.of(5), 0)).hasToString("200");
    assertThat(PublishedNumber.of(570).ratePer(10_000, 137_000, 1)).hasToString("41.6");
    assertThat(TEN.minus(PublishedNumber.of(4)).percentOf(PublishedNumber.of(12), 1))
        .hasToString("50.0");
  }

  @Test
  void nothingIsApplicableToNothing() {
    assertThat(TEN.percentOf(PublishedNumber.of(0), 1)).hasToString("z");
    assertThat(TEN.ratePer(10_000, 0, 1)).hasToString("z");
    assertThat(PublishedNumber.of(0).ratePer(10_000, 1, 1)).hasToString("0.0");
  }

  @Test
  void whatIsWithheldStaysWithheld() {
    assertThat(STAR.minus(TEN)).isEqualTo(STAR);
    assertThat(TEN.minus(STAR)).isEqualTo(STAR);
    assertThat(STAR.percentOf(TEN, 1)).isEqualTo(STAR);
    assertThat(TEN.percentOf(STAR, 1)).isEqualTo(STAR);
    assertThat(STAR.percentOf(PublishedNumber.of(0), 1)).isEqualTo(STAR);
    assertThat(STAR.ratePer(10_000, 137_000, 1)).isEqualTo(STAR);
    assertThat(STAR.ratePer(10_000, 0, 1)).isEqualTo(STAR);
  }

  @ParameterizedTest
  @CsvSource({
    "WITHHELD, NOT_APPLICABLE, c",
    "WITHHELD, NOT_AVAILABLE, c",
    "WITHHELD, LOW, c",
    "WITHHELD, UNRELIABLE, c",
    "NOT_APPLICABLE, NOT_AVAILABLE, z",
    "NOT_APPLICABLE, LOW, z",
    "NOT_APPLICABLE, UNRELIABLE, z",
    "NOT_AVAILABLE, LOW, x",
    "NOT_AVAILABLE, UNRELIABLE, x",
    "LOW, UNRELIABLE, x",
    "LOW, LOW, x",
    "UNRELIABLE, UNRELIABLE, u"
  })
  void ofSeveralSymbolsOneDecides(Symbol one, Symbol other, String deciding) {
    PublishedNumber first = PublishedNumber.instead(one);
    PublishedNumber second = PublishedNumber.instead(other);
    assertThat(first.minus(second)).hasToString(deciding);
    assertThat(second.percentOf(first, 1)).hasToString(deciding);
  }

  @Test
  void aSymbolOutweighsANumber() {
    assertThat(TEN.minus(PublishedNumber.instead(Symbol.UNRELIABLE))).hasToString("u");
    assertThat(PublishedNumber.instead(Symbol.LOW).percentOf(TEN, 1)).hasToString("x");
    assertThat(PublishedNumber.instead(Symbol.LOW).ratePer(10_000, 137_000, 1)).hasToString("x");
  }

  @Test
  void populationAndUnitMakeSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.ratePer(0, 137_000, 1))
        .withMessage("per: must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.ratePer(10_000, -1, 1))
        .withMessage("population: must be 0 or more, was -1");
    assertThat(TEN.ratePer(1, 1, 0)).hasToString("10");
  }

  @Test
  void equalWhenLookAndMeaningAre() {
    assertThat(TEN)
        .isEqualTo(PublishedNumber.of(new BigDecimal("10")))
        .hasSameHashCodeAs(PublishedNumber.of(new BigDecimal("10")))
        .isEqualTo(Serialized.copy(TEN))
        .isNotEqualTo(PublishedNumber.of(new BigDecimal("10.0")))
        .isNotEqualTo(STAR);
    assertThat(Serialized.copy(STAR)).isEqualTo(STAR);
    assertThat(PublishedNumber.withheld("x"))
        .isNotEqualTo(PublishedNumber.instead(Symbol.NOT_AVAILABLE));
  }
}
