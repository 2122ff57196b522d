package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be a chart's name, on every file system and in every page. */
class ChartTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "caseloads", "children-in-need-2019", "b2-7"})
  void anIdIsOfSmallLettersDigitsAndHyphens(String id) {
    assertThat(new ChartText(id, "Title", "Description").id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "2019", "-a", "a-", "a--b", "a b", "../a", "a.svg", "é", "a\n"})
  void nothingElseIsAnId(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChartText(id, "Title", "Description"))
        .withMessageStartingWith(
            "id: must be small letters and digits with a hyphen between words, was ");
  }

  @Test
  void aChartWithoutWordsIsNoneForSome() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChartText("a", " ", "Description"))
        .withMessage("title: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChartText("a", "Title", ""))
        .withMessage("description: must not be blank");
  }
}
