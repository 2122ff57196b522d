package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong with the files of neighbours; the rest is reported on. */
class NeighboursBadInputTest {
  private final FolderOfFiles folder;

  NeighboursBadInputTest(@TempDir Path folder) {
    this.folder = new FolderOfFiles(folder, "--neighbours");
  }

  @BeforeEach
  void writeGoodFiles() throws IOException {
    folder
        .with(
            "authorities.csv",
            """
            authority,code,is,region
            Own,E99000001,itself,East
            Near,E99000002,neighbour,East
            """)
        .with(
            "indicators.csv",
            """
            indicator,unit,better,counted,cost_of_each
            plans,"rate per 10,000",lower,children,1000
            in time,share,higher,children,
            """)
        .with(
            "figures.csv",
            """
            indicator,period,code,count,population,missing
            plans,2018,E99000001,100,10000,
            plans,2018,E99000002,50,10000,
            """)
        .with(
            "printed-means.csv",
            """
            words,earlier,later,of,moved,note
            it rose,46,52,10,2,
            """)
        .with(
            "printed-ranks.csv",
            """
            ranked_by,authority,rank,of,counted_from,other_end,words,note
            need,Own,134,152,most,least,,
            """);
  }

  private void assertRowsNotUsed(String name, String rows, String... problems) throws IOException {
    folder.appending(name, rows);
    assertThat(folder.reportDespite(problems))
        .contains("Missing: " + Wording.count(rows.lines().count(), "row was", "rows were"))
        .contains("neighbours, mean (1 of 1) 50.0 +50.0 worse 50 more £50,000")
        .contains("2 of 10 must each have risen by 30")
        .contains("Own - 134th most of 152 19th least of 152");
  }

  @Test
  void badAuthorities() throws IOException {
    assertRowsNotUsed(
        "authorities.csv",
        """
        ,E1,mine, West
        Near,E99000002,other,
        Two,E99000003,itself,
        """,
        "/authorities.csv:4: column authority: '': must not be blank",
        "/authorities.csv:4: column code: E1: must be a letter E, W, S or N and eight digits",
        "/authorities.csv:4: column is: mine: must be one of itself, neighbour, other",
        "/authorities.csv:4: column region: ' West': must not begin or end with blanks",
        "/authorities.csv:5: column code: E99000002: is on line 3 already; this row is not used",
        "/authorities.csv:6: column is: itself: is on line 2 already, and a folder is of one"
            + " authority; this row is not used");
  }

  @Test
  void badIndicators() throws IOException {
    assertRowsNotUsed(
        "indicators.csv",
        """
        ,number,up,,-1
        spend,average,neither,pounds,3
        spend,average,neither,pounds ,1000000001
        plans,share,lower,children,
        """,
        "/indicators.csv:4: column indicator: '': must not be blank",
        "/indicators.csv:4: column unit: number: must be one that is divided by something",
        "/indicators.csv:4: column better: up: must be one of higher, lower, neither",
        "/indicators.csv:4: column counted: '': must not be blank",
        "/indicators.csv:4: column cost_of_each: -1: must be a number such as 5000 or 41.50, 0 or"
            + " more",
        "/indicators.csv:5: column cost_of_each: 3: must be empty where pounds are counted",
        "/indicators.csv:6: column counted: 'pounds ': must not begin or end with blanks",
        "/indicators.csv:6: column cost_of_each: 1000000001: must be at most 1000000000",
        "/indicators.csv:7: column indicator: plans: is on line 2 already; this row is not used");
  }

  @Test
  void badFigures() throws IOException {
    assertRowsNotUsed(
        "figures.csv",
        """
        none,,E99000009,5,10,
        plans,2018,E99000002,1,10,
        plans,2019,E99000002,1,10,withheld
        plans,2019,E99000002,,,
        plans,2019,E99000002,-1,0,
        plans,2019,E99000002,1000000000000,9999999999999,
        in time,2019,E99000002,5,4,
        """,
        "/figures.csv:4: column indicator: none: must be of a row of indicators.csv that is used",
        "/figures.csv:4: column period: '': must not be blank",
        "/figures.csv:4: column code: E99000009: must be of a row of authorities.csv that is used",
        "/figures.csv:5: column code: E99000002: is on line 3 already, with the same indicator and"
            + " period; this row is not used",
        "/figures.csv:6: column count: 1: must be empty where it is said why it is missing",
        "/figures.csv:6: column population: 10: must be empty where it is said why it is missing",
        "/figures.csv:7: column count: '': must be a whole number such as 12, in digits alone",
        "/figures.csv:7: column population: '': must be a whole number such as 12, in digits alone",
        "/figures.csv:8: column count: -1: must be 0 or more",
        "/figures.csv:8: column population: 0: must be above 0",
        "/figures.csv:9: column count: 1000000000000: must be at most 999999999999",
        "/figures.csv:9: column population: 9999999999999: must be at most 999999999999",
        "/figures.csv:10: column count: 5: must not be above the whole of 4");
  }

  @Test
  void badMeans() throws IOException {
    assertRowsNotUsed(
        "printed-means.csv",
        """
        ,x,-1,0,two, late
        it rose,46,52,2,3,
        """,
        "/printed-means.csv:3: column words: '': must not be blank",
        "/printed-means.csv:3: column earlier: x: must be a number such as 15.2",
        "/printed-means.csv:3: column later: -1: must be 0 or more",
        "/printed-means.csv:3: column of: 0: must be above 0",
        "/printed-means.csv:3: column moved: two: must be a whole number such as 12, in digits"
            + " alone",
        "/printed-means.csv:3: column note: ' late': must not begin or end with blanks",
        "/printed-means.csv:4: column moved: 3: must be from 1 to 2");
  }

  @Test
  void badDaysOfPrinting() throws IOException {
    folder
        .with(
            "printed-means.csv",
            """
            words,earlier,later,of,moved,printed_on
            it rose,46,52,10,2,2019-07-09
            it fell,52,46,10,2,July
            """)
        .with(
            "printed-ranks.csv",
            """
            ranked_by,authority,rank,of,counted_from,printed_on
            need,Own,134,152,most,2019-07-09
            need,Near,1,152,most,2219-07-09
            """);
    assertThat(
            folder.reportDespite(
                "/printed-means.csv:3: column printed_on: July: must be a day of the calendar such as"
                    + " 2019-06-14",
                "/printed-ranks.csv:3: column printed_on: 2219-07-09: must be from 1900-01-01 to"
                    + " 2200-12-31"))
        .contains("Missing: 2 rows were")
        .contains("2 of 10 must each have risen by 30");
  }

  @Test
  void badRanks() throws IOException {
    assertRowsNotUsed(
        "printed-ranks.csv",
        """
        ,,0,,, least,,
        need,Near,153,152,most,,,
        need,Own,1,152,most,,,
        """,
        "/printed-ranks.csv:3: column ranked_by: '': must not be blank",
        "/printed-ranks.csv:3: column authority: '': must not be blank",
        "/printed-ranks.csv:3: column rank: 0: must be above 0",
        "/printed-ranks.csv:3: column of: '': must be a whole number such as 12, in digits alone",
        "/printed-ranks.csv:3: column counted_from: '': must not be blank",
        "/printed-ranks.csv:3: column other_end: ' least': must not begin or end with blanks",
        "/printed-ranks.csv:4: column rank: 153: must be from 1 to 152",
        "/printed-ranks.csv:5: column authority: Own: is on line 2 already, with the same ranking;"
            + " this row is not used");
  }

  @Test
  void theFirstThreeFilesBelongTogether() throws IOException {
    folder.without("indicators.csv");
    assertThat(
            folder.reportDespite(
                "/indicators.csv: no such file",
                "/figures.csv:2: column indicator: plans: must be of a row of indicators.csv that is"
                    + " used",
                "/figures.csv:3: column indicator: plans: must be of a row of indicators.csv that is"
                    + " used"))
        .contains("2 of 10 must each have risen by 30")
        .contains("Missing: 2 rows were not used");
  }

  @Test
  void nobodyToCompare() throws IOException {
    folder.with("authorities.csv", "authority,code,is\nNear,E99000002,neighbour\n");
    assertThat(
            folder.reportDespite(
                "/figures.csv:2: column code: E99000001: must be of a row of authorities.csv that is"
                    + " used",
                "/authorities.csv: no authority is itself, so that nothing is held against anything"))
        .doesNotContain("Against Figure");
    folder.with("authorities.csv", "authority,code,is\nOwn,E99000001,itself\n");
    assertThat(
            folder.reportDespite(
                "/figures.csv:3: column code: E99000002: must be of a row of authorities.csv that is"
                    + " used",
                "/authorities.csv: no authority is a neighbour, so that nothing is held against"
                    + " anything"))
        .doesNotContain("Against Figure");
  }

  @Test
  void aFolderOfNothing(@TempDir Path empty) {
    assertThat(
            new FolderOfFiles(empty, "--neighbours")
                .reportDespite(
                    ": has none of the files authorities.csv, indicators.csv, figures.csv,"
                        + " printed-means.csv, printed-ranks.csv"))
        .contains("could be used; standard error says why.");
  }
}
