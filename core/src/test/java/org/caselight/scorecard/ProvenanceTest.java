package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  @Test
  void isPrintedComputedOrMadeUp() {
    Provenance printed = Provenance.printed("Cambridgeshire, July 2019, paragraph 2.37");
    assertThat(printed).hasToString("printed: Cambridgeshire, July 2019, paragraph 2.37");
    assertThat(printed.kind()).isEqualTo(Provenance.Kind.PRINTED);
    assertThat(Provenance.computed("records")).hasToString("computed: records");
    assertThat(Provenance.madeUp("a test")).hasToString("made up: a test");
    assertThat(Serialized.copy(printed)).isEqualTo(printed);
  }

  @Test
  void hasASourceOnALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provenance.printed(" "))
        .withMessage("source: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provenance.computed("records "))
        .withMessage("source: must not begin or end with blanks, was 'records '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provenance.madeUp("two\nlines"))
        .withMessage("source: must be on one line");
  }
}
