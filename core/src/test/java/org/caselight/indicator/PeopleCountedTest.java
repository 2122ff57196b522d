package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleCountedTest {
  @ParameterizedTest
  @CsvSource({
    "IN_PART_AND_WHOLE, true, true",
    "IN_PART, true, false",
    "IN_WHOLE, false, true",
    "NOWHERE, false, false"
  })
  void saysOnWhichSideOfTheLinePeopleAre(
      PeopleCounted people, boolean isInPart, boolean isInWhole) {
    assertThat(people.isInPart()).isEqualTo(isInPart);
    assertThat(people.isInWhole()).isEqualTo(isInWhole);
  }

  @Test
  void hasWords() {
    assertThat(PeopleCounted.values())
        .extracting(PeopleCounted::label)
        .containsExactly("in part and whole", "in the part", "in the whole", "nowhere");
  }
}
