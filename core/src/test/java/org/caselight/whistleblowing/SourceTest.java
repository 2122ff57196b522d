package org.caselight.whistleblowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  @ParameterizedTest
  @CsvSource({"ANONYMOUS, anonymous", "CONFIDENTIAL, confidential", "NAMED, named"})
  void kindsAreKnownByTheirLabel(SourceKind kind, String label) {
    assertThat(kind.label()).isEqualTo(label);
    assertThat(SourceKind.parse(label.toUpperCase(Locale.ROOT))).isEqualTo(kind);
  }

  @Test
  void noOtherKindIsGuessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceKind.parse("secret"))
        .withMessage("source: must be one of anonymous, confidential, named; was secret");
  }

  @Test
  void printsWhatItIsAndNotWho() {
    assertThat(Source.anonymous()).hasToString("anonymous");
    assertThat(Source.confidential("Jane Doe")).hasToString("confidential");
    assertThat(Source.named("Jane Doe")).hasToString("named");
    assertThat(Source.anonymous().kind()).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(Source.confidential("Jane Doe").kind()).isEqualTo(SourceKind.CONFIDENTIAL);
    assertThat(Source.named("Jane Doe").label()).isEqualTo("named");
  }

  @Test
  void whoItIsMayBeKeptElsewhere() {
    assertThat(Source.confidential())
        .hasToString("confidential")
        .isEqualTo(Source.confidential())
        .isNotEqualTo(Source.confidential("a"))
        .isNotEqualTo(Source.named())
        .hasSameHashCodeAs(Source.confidential("a"));
    assertThat(Source.named())
        .hasToString("named")
        .isEqualTo(Source.named())
        .isNotEqualTo(Source.named("a"))
        .hasSameHashCodeAs(Source.named("a"));
  }

  @Test
  void tellsWhoOnlyWhereTheNameSaysForWhom() {
    assertThat(Source.confidential("Jane Doe").identityForTheOfficerWhoWasTold())
        .contains("Jane Doe");
    assertThat(Source.named("Jane Doe").nameForThoseWhoInvestigate()).contains("Jane Doe");
    assertThat(Source.confidential().identityForTheOfficerWhoWasTold()).isEmpty();
    assertThat(Source.named().nameForThoseWhoInvestigate()).isEmpty();
    assertThat(Arrays.stream(Source.Anonymous.class.getDeclaredFields()))
        .allMatch(field -> Modifier.isStatic(field.getModifiers()));
  }

  @Test
  void isToldApartByKindAndIdentity() {
    assertThat(Source.anonymous())
        .isEqualTo(Source.anonymous())
        .isNotEqualTo(Source.confidential("a"));
    assertThat(Source.confidential("a"))
        .isEqualTo(Source.confidential("a"))
        .isNotEqualTo(Source.confidential("b"))
        .isNotEqualTo(Source.named("a"));
    assertThat(Source.named("a"))
        .isEqualTo(Source.named("a"))
        .isNotEqualTo(Source.named("b"))
        .isNotEqualTo(Source.anonymous());
  }

  @Test
  void aHashCodeLetsNoGuessBeChecked() {
    assertThat(Source.confidential("a")).hasSameHashCodeAs(Source.confidential("b"));
    assertThat(Source.named("a")).hasSameHashCodeAs(Source.named("b"));
    assertThat(Source.anonymous().hashCode())
        .isNotEqualTo(Source.named("b").hashCode())
        .isNotEqualTo(Source.confidential("b").hashCode())
        .isNotZero();
    assertThat(Source.named("b").hashCode()).isNotZero();
    assertThat(Source.confidential("b").hashCode()).isNotZero();
  }

  @Test
  void refusesWhatIsNoIdentityWithoutShowingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.confidential(" "))
        .withMessage("identity: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.confidential("Jane Doe "))
        .withMessage("identity: must not begin or end with blanks (withheld)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.named(" Jane Doe"))
        .withMessage("name: must not begin or end with blanks (withheld)");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(Source.anonymous())).isEqualTo(Source.anonymous());
    assertThat(Serialized.copy(Source.confidential("a"))).isEqualTo(Source.confidential("a"));
    assertThat(Serialized.copy(Source.named("a"))).isEqualTo(Source.named("a"));
  }
}
