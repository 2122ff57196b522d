package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where names are broken. */
class LinesTest {
  @Test
  void whatFitsIsOneLine() {
    assertThat(Lines.wrapped("Fenland Children's 1", false, 200))
        .containsExactly("Fenland Children's 1");
    assertThat(Lines.wrapped("", false, 200)).containsExactly("");
  }

  @Test
  void longNamesAreBrokenBetweenWords() {
    assertThat(Lines.wrapped("Bath and North East Example-upon-Water", false, 170))
        .containsExactly("Bath and North East", "Example-upon-Water");
  }

  @Test
  void aWordWiderThanALineIsBrokenWithin() {
    assertThat(Lines.wrapped("an Ooooooooooooo", false, 60))
        .hasSizeGreaterThan(2)
        .allMatch(line -> Lines.width(line) <= 60)
        .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo("anOoooooooooooo"));
  }

  @Test
  void noLineIsNarrowerThanACharacter() {
    assertThat(Lines.wrapped("abc", false, 0)).containsExactly("a", "b", "c");
    assertThat(Lines.wrapped("團隊", false, 1)).containsExactly("團", "隊");
    assertThat(Lines.wrapped("😀😀", false, 1)).containsExactly("😀", "😀");
  }

  @Test
  void boldTextIsWider() {
    assertThat(Lines.width("Essex", true)).isGreaterThan(Lines.width("Essex"));
    assertThat(Lines.width("il")).isLessThan(Lines.width("mw"));
  }
}
