package org.caselight.examples.committeereport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.caselight.indicator.Rag;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final FigureLink TEAMS = new FigureLink("teams", "27", "27", "");

  @Test
  void everyKindOfPartIsReadInOrder() {
    Words words =
        Words.of("Of ")
            .figure(TEAMS)
            .text(" teams, ")
            .name("Fenland Children's 1")
            .text(" was ")
            .colour(Rag.RED)
            .text(" on ")
            .day(LocalDate.of(2019, 6, 14))
            .text(" (")
            .source("paragraph 2.5")
            .text(")");

    assertThat(words)
        .hasToString("Of 27 teams, Fenland Children's 1 was ✖ Red on 14 June 2019 (paragraph 2.5)");
  }

  @Test
  void wordsMayBeginWithAnyPart() {
    assertThat(Words.of(TEAMS)).hasToString("27");
    assertThat(Words.of(LocalDate.of(2024, 1, 5))).hasToString("5 January 2024");
    assertThat(Words.ofName("Hunts 2")).hasToString("Hunts 2");
    assertThat(Words.ofSource("paragraph 2.5")).hasToString("paragraph 2.5");
    assertThat(Words.of(Rag.GREEN)).hasToString("✔ Green");
  }

  @Test
  void goingOnLeavesTheBeginningAsItWas() {
    Words beginning = Words.of("Of ");
    Words whole = beginning.then(Words.of(TEAMS));

    assertThat(beginning).hasToString("Of ");
    assertThat(whole).hasToString("Of 27").isEqualTo(Words.of("Of ").figure(TEAMS));
  }

  @Test
  void nothingIsEmptyAndSoIsEmptyText() {
    assertThat(Words.NONE.isEmpty()).isTrue();
    assertThat(Words.of("").isEmpty()).isTrue();
    assertThat(Words.of(" ").isEmpty()).isFalse();
  }

  @Test
  void plainTextHasNoDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.of("about 270 visits"))
        .withMessage(
            "text: must have no digits outside figures, days, names and sources, was about 270"
                + " visits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.NONE.text("about ٢ visits"))
        .withMessage(
            "text: must have no digits outside figures, days, names and sources, was about ٢"
                + " visits");
    assertThat(Words.of("about half – two, m², ½")).hasToString("about half – two, m², ½");
  }

  @Test
  void plainTextHasNoControlCharacters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.of("two\nlines"))
        .withMessage("text: must have no control characters, was two\\nlines");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.of("turned\u202Eround"))
        .withMessage("text: must have no control characters, was turned\\u{202e}round");
  }

  @Test
  void namesAndSourcesComeFromFilesAndAreEscaped() {
    assertThat(Words.ofName("turned\u202Eround\u0007")).hasToString("turned\\u{202e}round\\u{7}");
    assertThat(Words.ofSource("two\nlines")).hasToString("two\\nlines");
  }

  @Test
  void namesAndSourcesAreNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.ofName(" "))
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.ofSource(""))
        .withMessage("source: must not be blank");
  }

  @Test
  void everyColourHasASignAndAWord() {
    assertThat(Words.of(Rag.BLUE)).hasToString("★ Blue");
    assertThat(Words.of(Rag.GREEN)).hasToString("✔ Green");
    assertThat(Words.of(Rag.AMBER)).hasToString("▲ Amber");
    assertThat(Words.of(Rag.RED)).hasToString("✖ Red");
    assertThat(Words.NONE.colour(Optional.empty())).hasToString("– No colour");
  }
}
