package org.caselight.examples.committeereport.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.caselight.examples.plaintext.CsvLines;
import org.junit.jupiter.api.Test;

class FiguresCsvTest {
  private static final String HEADER =
      "id,section,code,indicator,unit,from,to,who,part,whole,value,shown,interval_low,"
          + "interval_high,interval,target,rag,direction,benchmark,benchmark_value,outcome,"
          + "provenance,source,attention,note,why\n";

  private final FigureRows rows = new FigureRows();

  @Test
  void withoutFiguresThereIsAHeader() {
    assertThat(FiguresCsv.csv(rows)).isEqualTo(HEADER);
  }

  @Test
  void aRowIsALine() {
    rows.add(
        FigureRow.of(
            Map.of(
                "section",
                "visits",
                "code",
                "overdue",
                "value",
                "-2.5",
                "shown",
                "-2.5",
                "who",
                "North, \"1\"")));

    assertThat(FiguresCsv.csv(rows))
        .isEqualTo(
            HEADER
                + "visits.overdue.north-1,visits,overdue,,,,,\"North, \"\"1\"\"\",,,-2.5,-2.5,,,,,,,,,,,,,,\n");
  }

  @Test
  void aNameIsNoFormula() {
    for (String name : ImmutableList.of("=1+1", "+1", "-1", "@SUM(A1)")) {
      rows.add(FigureRow.of(Map.of("who", name, "shown", "1")));
    }

    assertThat(FiguresCsv.csv(rows)).contains(",'=1+1,", ",'+1,", ",'-1,", ",'@SUM(A1),");
  }

  @Test
  void whatIsWrittenCanBeRead() {
    SamplePage.page(rows);
    CsvLines lines = CsvLines.parse(FiguresCsv.csv(rows));

    assertThat(lines.broken()).isEmpty();
    assertThat(lines.records()).hasSize(rows.byId().size() + 1);
    assertThat(lines.records()).allMatch(line -> line.fields().size() == 26);
  }
}
