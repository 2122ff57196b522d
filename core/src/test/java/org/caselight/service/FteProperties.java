package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Numbers;

class FteProperties {

  @Provide
  Arbitrary<Fte> ftes() {
    return Numbers.ftes();
  }

  @Provide
  Arbitrary<Fte> positiveFtes() {
    return Numbers.positiveFtes();
  }

  @Property
  void parsingUndoesPrinting(@ForAll("ftes") Fte fte) {
    assertThat(Fte.parse(fte.toString())).isEqualTo(fte).hasSameHashCodeAs(fte);
    assertThat(Fte.of(fte.toBigDecimal())).isEqualTo(fte);
  }

  @Property
  void orderIsThatOfTheDecimals(@ForAll("ftes") Fte one, @ForAll("ftes") Fte other) {
    int order = one.toBigDecimal().compareTo(other.toBigDecimal());
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(order);
    assertThat(one.equals(other)).isEqualTo(order == 0);
  }

  @Property
  void sumIsThatOfTheDecimals(@ForAll("ftes") Fte one, @ForAll("ftes") Fte other) {
    BigDecimal sum = one.toBigDecimal().add(other.toBigDecimal());
    assertThat(one.plus(other)).isEqualTo(Fte.of(sum)).isEqualTo(other.plus(one));
  }

  @Property
  void decimalHasNoTrailingZerosAndNoExponent(@ForAll("ftes") Fte fte) {
    BigDecimal decimal = fte.toBigDecimal();
    assertThat(decimal.scale()).isBetween(0, 6);
    assertThat(decimal.toPlainString()).doesNotMatch("[0-9]+\\.[0-9]*0");
    assertThat(fte.toString()).isEqualTo(decimal.toString());
  }

  @Property
  void isZeroOnlyWhenNotAboveZero(@ForAll("ftes") Fte fte, @ForAll("positiveFtes") Fte positive) {
    assertThat(fte.isZero()).isEqualTo(fte.toBigDecimal().signum() == 0);
    assertThat(positive.isZero()).isFalse();
    assertThat(positive).isGreaterThan(Fte.ZERO);
    assertThat(fte.plus(positive)).isGreaterThan(fte);
  }
}
