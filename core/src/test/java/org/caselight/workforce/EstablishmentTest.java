package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class EstablishmentTest {
  /** OFSTED Safeguarding Report, 2012. */
  private static final Establishment HEREFORDSHIRE =
      Establishment.ofShareFilled(Fte.of(51), Rounded.of(94));

  private static Amount amount(String number) {
    return Amount.of(new BigDecimal(number));
  }

  private static Fraction number(String number) {
    return Fraction.of(new BigDecimal(number));
  }

  @Test
  void exampleOfTheDocumentation() {
    assertThat(HEREFORDSHIRE.filled()).isEqualTo(number("47.94"));
    assertThat(HEREFORDSHIRE.filledRange())
        .isEqualTo(Range.closedOpen(number("47.685"), number("48.195")));
    assertThat(HEREFORDSHIRE.vacant()).isEqualTo(number("3.06"));
    assertThat(HEREFORDSHIRE.vacantRange())
        .isEqualTo(Range.openClosed(number("2.805"), number("3.315")));
    assertThat(HEREFORDSHIRE.aboveEstablishment(amount("5.5"))).isEqualTo(number("2.44"));
    assertThat(HEREFORDSHIRE.mayBeWithinEstablishment(Count.of(3))).isTrue();
    assertThat(HEREFORDSHIRE.mayBeWithinEstablishment(amount("5.5"))).isFalse();
    assertThat(HEREFORDSHIRE).hasToString("51 FTE posts: 47.9 filled (94%), 3.1 vacant");
    assertThat(HEREFORDSHIRE.posts()).isEqualTo(Fte.of(51));
    assertThat(HEREFORDSHIRE.percentFilled()).contains(Rounded.of(94));
  }

  @Test
  void aboveEstablishmentOnBothSidesOfEachEnd() {
    assertThat(HEREFORDSHIRE.isAboveEstablishment(amount("3.06"))).isFalse();
    assertThat(HEREFORDSHIRE.isAboveEstablishment(amount("3.061"))).isTrue();
    assertThat(HEREFORDSHIRE.mayBeAboveEstablishment(amount("2.805"))).isFalse();
    assertThat(HEREFORDSHIRE.mayBeAboveEstablishment(amount("2.806"))).isTrue();
    assertThat(HEREFORDSHIRE.mayBeWithinEstablishment(amount("3.314"))).isTrue();
    assertThat(HEREFORDSHIRE.mayBeWithinEstablishment(amount("3.315"))).isTrue();
    assertThat(HEREFORDSHIRE.mayBeWithinEstablishment(amount("3.316"))).isFalse();
    assertThat(HEREFORDSHIRE.aboveEstablishment(Count.ZERO)).isEqualTo(number("-3.06"));
  }

  @Test
  void agencyMayBePrintedToo() {
    assertThat(HEREFORDSHIRE.aboveEstablishmentRange(Rounded.parse("5.5")))
        .isEqualTo(Range.closedOpen(number("2.135"), number("2.745")));
    assertThat(HEREFORDSHIRE.aboveEstablishmentRange(Rounded.parse("0.0")))
        .isEqualTo(Range.closedOpen(number("-3.315"), number("-2.755")));
    Establishment exact = Establishment.of(Fte.of(51), amount("47.94"));
    assertThat(exact.aboveEstablishmentRange(amount("5.5")))
        .isEqualTo(Range.singleton(number("2.44")));
    assertThat(exact.aboveEstablishmentRange(Rounded.parse("5.5")))
        .isEqualTo(Range.closedOpen(number("2.39"), number("2.49")));
  }

  @Test
  void filledByFte() {
    Establishment establishment = Establishment.of(Fte.parse("50.5"), amount("45.25"));
    assertThat(establishment.filled()).isEqualTo(number("45.25"));
    assertThat(establishment.filledRange()).isEqualTo(Range.singleton(number("45.25")));
    assertThat(establishment.vacant()).isEqualTo(number("5.25"));
    assertThat(establishment.vacantRange()).isEqualTo(Range.singleton(number("5.25")));
    assertThat(establishment.percentFilled()).isEmpty();
    assertThat(establishment).hasToString("50.5 FTE posts: 45.3 filled, 5.3 vacant");

    Establishment printed = Establishment.of(Fte.of(1051), Rounded.parse("1049.5"));
    assertThat(printed.filledRange())
        .isEqualTo(Range.closedOpen(number("1049.45"), number("1049.55")));
    assertThat(printed.vacantRange()).isEqualTo(Range.openClosed(number("1.45"), number("1.55")));
    assertThat(printed).hasToString("1,051 FTE posts: 1,049.5 filled, 1.5 vacant");
  }

  @Test
  void fullAndOverfull() {
    Establishment full = Establishment.of(Fte.of(51), Count.of(51));
    assertThat(full.vacant()).isEqualTo(Fraction.ZERO);
    assertThat(full.vacantRange()).isEqualTo(Range.singleton(Fraction.ZERO));
    assertThat(full.isAboveEstablishment(Count.ZERO)).isFalse();
    assertThat(full.mayBeAboveEstablishment(Count.ZERO)).isFalse();
    assertThat(full.mayBeWithinEstablishment(Count.ZERO)).isTrue();

    Establishment overfull = Establishment.ofShareFilled(Fte.of(50), Rounded.of(110));
    assertThat(overfull.filled()).isEqualTo(Fraction.of(55));
    assertThat(overfull.vacant()).isEqualTo(Fraction.ZERO);
    assertThat(overfull.vacantRange()).isEqualTo(Range.singleton(Fraction.ZERO));
    assertThat(overfull.isAboveEstablishment(Count.ZERO)).isTrue();
    assertThat(overfull.mayBeWithinEstablishment(Count.ZERO)).isFalse();
    assertThat(overfull).hasToString("50 FTE posts: 55 filled (110%), 0 vacant");

    Establishment aroundFull = Establishment.ofShareFilled(Fte.of(50), Rounded.of(100));
    assertThat(aroundFull.vacantRange()).isEqualTo(Range.closed(Fraction.ZERO, Fraction.of(1, 4)));

    Establishment justFull = Establishment.of(Fte.of(50), Rounded.parse("49.5"));
    assertThat(justFull.vacantRange()).isEqualTo(Range.openClosed(number("0.45"), number("0.55")));
    Establishment upToFull = Establishment.of(Fte.of(50), Rounded.parse("49.95"));
    assertThat(upToFull.vacantRange())
        .isEqualTo(Range.openClosed(number("0.045"), number("0.055")));
    Establishment endsFull = Establishment.ofShareFilled(Fte.of(200), Rounded.parse("99.5"));
    assertThat(endsFull.vacantRange()).isEqualTo(Range.openClosed(number("0.9"), number("1.1")));
    Establishment stopsShort = Establishment.of(Fte.parse("50.5"), Rounded.of(50));
    assertThat(stopsShort.vacantRange()).isEqualTo(Range.openClosed(Fraction.ZERO, Fraction.ONE));
    Establishment startsFull = Establishment.of(Fte.parse("49.5"), Rounded.of(50));
    assertThat(startsFull.vacantRange()).isEqualTo(Range.singleton(Fraction.ZERO));
  }

  @Test
  void nobodyInPost() {
    Establishment empty = Establishment.ofShareFilled(Fte.of(50), Rounded.of(0));
    assertThat(empty.filledRange()).isEqualTo(Range.closedOpen(Fraction.ZERO, Fraction.of(1, 4)));
    assertThat(empty.vacantRange()).isEqualTo(Range.openClosed(number("49.75"), Fraction.of(50)));
  }

  @Test
  void refusesWhatIsNoEstablishment() {
    assertThatThrownBy(() -> Establishment.of(Fte.ZERO, Count.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("posts: must be above 0, was 0");
    assertThatThrownBy(() -> Establishment.ofShareFilled(Fte.ZERO, Rounded.of(94)))
        .hasMessage("posts: must be above 0, was 0");
    assertThatThrownBy(() -> Establishment.of(Fte.of(1), Rounded.of(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("filled: must be 0 or more, was -1");
    assertThatThrownBy(() -> Establishment.of(Fte.of(1), Average.UNDEFINED))
        .hasMessage(
            "filled: must be an amount, a count or a printed number, was undefined (0 ÷ 0)");
    assertThatThrownBy(() -> Establishment.of(Fte.of(51), Proportion.of(47, 50)))
        .hasMessage("filled: must be an amount, a count or a printed number, was 94.0% (47 of 50)");
    assertThatThrownBy(() -> HEREFORDSHIRE.isAboveEstablishment(Proportion.of(1, 10)))
        .hasMessage("agency: must be an amount, a count or a printed number, was 10.0% (1 of 10)");
    assertThatThrownBy(() -> Establishment.ofShareFilled(Fte.of(1), Rounded.of(-1)))
        .hasMessage("percent: must be 0 or more, was -1");
    assertThatThrownBy(() -> HEREFORDSHIRE.aboveEstablishment(Rounded.of(-1)))
        .hasMessage("agency: must be 0 or more, was -1");
    assertThatThrownBy(() -> HEREFORDSHIRE.aboveEstablishmentRange(Rounded.of(-1)))
        .hasMessage("agency: must be 0 or more, was -1");
  }

  @Test
  void serializes() {
    assertThat(Serialized.copy(HEREFORDSHIRE))
        .isEqualTo(HEREFORDSHIRE)
        .isNotEqualTo(Establishment.of(Fte.of(51), amount("47.94")));
    Establishment byFte = Establishment.of(Fte.of(51), amount("47.94"));
    assertThat(Serialized.copy(byFte)).isEqualTo(byFte).hasSameHashCodeAs(byFte);
  }
}
