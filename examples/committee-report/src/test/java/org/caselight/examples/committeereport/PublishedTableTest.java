package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.caselight.casework.visit.OverdueVisitCounts;
import org.junit.jupiter.api.Test;

/** The tables that come with the program, against the published text, where that is at hand. */
class PublishedTableTest {
  private static final Pattern TEAM_AND_NUMBER = Pattern.compile("[A-Z][^\t]*\t[0-9]+");

  private static final Pattern NUMBERS_AND_RATE =
      Pattern.compile("[A-Z][^\t]*\t[0-9,]+\t[0-9,]+\t[0-9]+\\b");

  @Test
  void isTheTableOfParagraph25() throws IOException {
    List<String> text = publishedText();
    int from = indexOfLineStarting(text, "2.5. ");
    int to = indexOfLineStarting(text, "2.6. ");
    List<String> published =
        text.subList(from, to).stream()
            .filter(line -> TEAM_AND_NUMBER.matcher(line).matches())
            .toList();
    assertThat(published).hasSize(27);

    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    PublishedAverages bundled = PublishedAverages.read(InputFile.CAMBRIDGESHIRE_AVERAGES, problems);
    assertThat(bundled.snapshots())
        .extracting(snapshot -> snapshot.team().name() + "\t" + snapshot.average())
        .isEqualTo(published);
    assertThat(bundled.paragraphs()).containsExactly("2.5");
    assertThat(bundled.snapshots())
        .allMatch(snapshot -> snapshot.asAt().toString().equals("2019-06-14"));
  }

  @Test
  void isTheTableOfParagraph233() throws IOException {
    List<String> text = publishedText();
    int from = indexOfLineStarting(text, "- 2.33. ");
    int to = indexOfLineStarting(text, "- 2.34. ");
    List<String> published =
        text.subList(from, to).stream()
            .filter(line -> NUMBERS_AND_RATE.matcher(line).lookingAt())
            .map(String::strip)
            .toList();
    assertThat(published).hasSize(4);

    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    PrintedRates bundled = PrintedRates.read(InputFile.CAMBRIDGESHIRE_RATES, problems);
    assertThat(bundled.rates().subList(0, 4))
        .extracting(
            rate ->
                rate.authority()
                    + "\t"
                    + Wording.grouped(rate.population().value().orElseThrow(), 0)
                    + "\t"
                    + Wording.grouped(rate.count().value().orElseThrow(), 0)
                    + "\t"
                    + rate.printed().orElseThrow())
        .isEqualTo(published);
  }

  @Test
  void areTheNumbersOfParagraphs212To214() throws IOException {
    List<String> text = publishedText();
    assertThat(text.get(indexOfLineStarting(text, "- 2.12. ")))
        .contains("prior to the re-structure in November 2018, there were a total of almost 270 ")
        .contains("including 76 overdue visits to children subject to child protection plans");
    assertThat(text.get(indexOfLineStarting(text, "- 2.13. ")))
        .contains(
            "for the week ending 14th June provides a comparable figure of 59 overdue visits ")
        .contains("of which only 6 related to children subject to child protection plans");
    assertThat(text.get(indexOfLineStarting(text, "- 2.14. ")))
        .contains("the position at the end of October");

    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    OverdueVisitsByDay bundled =
        OverdueVisitsByDay.read(InputFile.CAMBRIDGESHIRE_OVERDUE_VISITS, problems);
    assertThat(bundled.days())
        .extracting(OverdueVisitCounts::toString)
        .containsExactly(
            "about 270 overdue visits on 2018-10-31 (child protection plan 76)",
            "59 overdue visits on 2019-06-14 (child protection plan 6)");
  }

  private static List<String> publishedText() throws IOException {
    String shared = System.getProperty("caselight.shared", "");
    assumeFalse(shared.isEmpty(), "caselight.shared names no folder with the published text");
    return Files.readAllLines(Path.of(shared, "seeds", "001_15230574e2a58802.txt"));
  }

  private static int indexOfLineStarting(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("no line starts with " + start);
  }
}
