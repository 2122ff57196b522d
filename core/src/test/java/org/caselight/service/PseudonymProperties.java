package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Serialized;

/** What holds alike for the pseudonyms of children and workers. */
class PseudonymProperties {

  @Provide
  Arbitrary<String> pseudonyms() {
    return Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(4);
  }

  @Property
  void pseudonymIsKeptAndNeverShown(@ForAll("pseudonyms") String pseudonym) {
    assertThat(ChildId.of(pseudonym).pseudonym()).isEqualTo(pseudonym);
    assertThat(WorkerId.of(pseudonym).pseudonym()).isEqualTo(pseudonym);
    assertThat(ChildId.of(pseudonym).toString()).doesNotContain(pseudonym);
    assertThat(WorkerId.of(pseudonym).toString()).doesNotContain(pseudonym);
  }

  @Property
  void refusalNeverShowsThePseudonym(@ForAll("pseudonyms") String pseudonym) {
    assertThat(catchThrowable(() -> ChildId.of(" " + pseudonym)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain(pseudonym);
    assertThat(catchThrowable(() -> WorkerId.of(pseudonym + " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain(pseudonym);
  }

  @Property
  void orderAndEqualityAreThoseOfTheText(
      @ForAll("pseudonyms") String one, @ForAll("pseudonyms") String other) {
    int order = Integer.signum(one.compareTo(other));
    assertThat(Integer.signum(ChildId.of(one).compareTo(ChildId.of(other)))).isEqualTo(order);
    assertThat(Integer.signum(WorkerId.of(one).compareTo(WorkerId.of(other)))).isEqualTo(order);
    assertThat(ChildId.of(one).equals(ChildId.of(other))).isEqualTo(order == 0);
    assertThat(WorkerId.of(one).equals(WorkerId.of(other))).isEqualTo(order == 0);
  }

  /** Few letters, so that long beginnings are alike; some that a beginning cannot hold. */
  @Provide
  Arbitrary<String> awkward() {
    return Arbitraries.strings()
        .withChars('a', 'b', '~', '\u0000', '\u007f', 'é', '\uffff')
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  @Property
  void orderAndEqualityAreThoseOfTheTextHoweverFarTheTextsAreAlike(
      @ForAll("awkward") String beginning,
      @ForAll("awkward") String one,
      @ForAll boolean isLonger) {
    String text = beginning + one;
    String other = isLonger ? text + "a" : beginning;
    ChildId child = ChildId.of(text);
    assertThat(child).isEqualTo(ChildId.of(text)).hasSameHashCodeAs(ChildId.of(text));
    assertThat(Serialized.copy(child)).isEqualTo(child).hasSameHashCodeAs(child);
    assertThat(Integer.signum(child.compareTo(ChildId.of(other)))).isEqualTo(isLonger ? -1 : 1);
    assertThat(Integer.signum(ChildId.of(one).compareTo(ChildId.of(beginning))))
        .isEqualTo(Integer.signum(one.compareTo(beginning)));
    assertThat(ChildId.of(one).equals(ChildId.of(beginning))).isEqualTo(one.equals(beginning));
  }
}
