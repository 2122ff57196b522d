package org.caselight.examples.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No line is too long, whatever is printed. */
class TextReportTest {

  @Test
  void breaksBetweenWords() {
    assertThat(TextReport.wrap("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertThat(TextReport.wrap("a bcdefghij k", 4)).containsExactly("a", "bcde", "fghi", "j k");
  }

  @Test
  void keepsEmptyText() {
    assertThat(TextReport.wrap("", 4)).containsExactly("");
  }

  @Test
  void alignsAndLetsTheLastColumnGiveWay() {
    TextTable table = new TextTable("Team", ">N", "Note");
    table.row("North", "7", "a note that goes on and on");
    table.row("South", "12", "");
    assertThat(table.lines(32).stream().map(String::stripTrailing))
        .containsExactly(
            "Team    N  Note", "North   7  a note that goes on", "           and on", "South  12");
  }

  @Test
  void keepsATableWithinItsWidth() {
    TextTable table = new TextTable("Team", ">N", "Note");
    table.row("x".repeat(500), "9".repeat(200), "y ".repeat(90));
    assertThat(table.lines(TextReport.WIDTH)).allMatch(line -> line.length() <= TextReport.WIDTH);
  }
}
