package org.caselight.examples.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import org.caselight.examples.plaintext.CsvLines.Break;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
  private static String records(String text) {
    return CsvLines.parse(text).records().stream()
        .map(line -> line.number() + " " + line.fields())
        .toList()
        .toString();
  }

  @Test
  void eachRecordKnowsTheLineOnWhichItBegins() {
    assertThat(records("a,b\n\n1,\"2\n3\"\r\n4\n")).isEqualTo("[1 [a, b], 3 [1, 2\n3], 5 [4]]");
    assertThat(CsvLines.parse("a,b\n").broken()).isEmpty();
    assertThat(CsvLines.parse("").records()).isEmpty();
  }

  @Test
  void whatStandsBeforeAnOpenQuoteIsKept() {
    CsvLines lines = CsvLines.parse("a,b\n1,\"2\n3,4\n");
    assertThat(lines.records()).hasSize(1);
    assertThat(lines.broken()).contains(new Break(2, "a quote is opened and never closed"));
  }
}
