package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
}
