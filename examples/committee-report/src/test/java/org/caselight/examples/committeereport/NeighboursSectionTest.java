package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.caselight.comparison.MeanShift;
import org.caselight.examples.committeereport.NeighboursFolder.PrintedRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an authority beside others, of the program's own figures and of a user's. */
class NeighboursSectionTest {
  private static final String AUTHORITIES =
      """
      authority,code,is,region
      Own,E99000001,itself,East
      Near,E99000002,neighbour,East
      Far,E99000003,neighbour,West
      """;
  private static final String INDICATORS =
      """
      indicator,unit,better,counted,cost_of_each
      plans,"rate per 10,000",lower,children,1000
      """;

  private final FolderOfFiles folder;

  NeighboursSectionTest(@TempDir Path folder) {
    this.folder = new FolderOfFiles(folder, "--neighbours");
  }

  @Test
  void twoOfTenMovedTheMeanByThirtyEach() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    NeighboursFolder read = NeighboursFolder.read(InputFile.CAMBRIDGESHIRE_NEIGHBOURS, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(read.rowsNotUsed()).isZero();
    assertThat(read.paragraphs()).containsExactly("2.34", "2.37");
    assertThat(read.own().orElseThrow().neighbours()).hasSize(10);
    assertThat(read.region()).hasSize(4);
    MeanShift shift = read.means().get(0).shift();
    assertThat(shift.each().rounded(0)).isEqualByComparingTo("30");
    assertThat(shift.eachRange().lowerEndpoint().rounded(0)).isEqualByComparingTo("25");
    assertThat(shift.eachRange().upperEndpoint().rounded(0)).isEqualByComparingTo("35");
    assertThat(read.ranks())
        .extracting(PrintedRank::authority, rank -> rank.rank().place())
        .containsExactly(
            tuple("Cambridgeshire", 134L), tuple("Essex", 112L), tuple("Peterborough", 45L));

    assertThat(FolderOfFiles.flat(Outcome.of()))
        .contains(
            "(paragraph 2.37): if the others stood still, 2 of 10 must each have risen by 30, from"
                + " 25 to 35 by what the printed means allow; the report does not say how many")
        .contains(
            "Cambridgeshire 134th least deprived 134th most deprived of 152 19th least deprived of"
                + " 152 Essex")
        .contains("Peterborough 45th 45th most deprived of 152 108th least deprived of 152");
  }

  @Test
  void theMadeUpFiguresSayThatTheyAre() {
    assertThat(FolderOfFiles.flat(Outcome.of()))
        .contains("Figures: Exampleshire, its neighbours, their figures and what a child costs are")
        .contains("Children on child protection plans at 31 March, 2018 (MADE UP) ---")
        .contains(
            "Exampleshire: 52.0 per 10,000 (520 of 100,000), 7th best of 10 (band C) among itself"
                + " and its neighbours.")
        .contains("neighbours, mean (9 of 10) 52.9 -0.9 similar about 9 fewer -£26,667")
        .contains("neighbours, median (9 of 10) 45.0 +7.0 worse 70 more £210,000")
        .contains("Example East, taken as one (4 of 4) 45.7 +6.3 worse about 63 more £189,600")
        .contains("Missing: Neighbour J, withheld")
        .contains(
            "from 46.2 (2017) to 52.9, by +6.7, to which each added: Neighbour B +3.6, Neighbour E"
                + " +3.1, Neighbour H +0.2,")
        .contains("3rd highest of 11 among itself and its neighbours.")
        .contains("neighbours, mean (10 of 10) 484.5 +35.5 no interval £3,550,000 more");
  }

  @Test
  void aUsersFigures() throws IOException {
    String report =
        folder
            .with("authorities.csv", AUTHORITIES + "Other,E99000004,other,\n")
            .with("indicators.csv", INDICATORS)
            .with(
                "figures.csv",
                """
                indicator,period,code,count,population
                plans,2018,E99000001,100,10000
                plans,2018,E99000002,50,10000
                plans,2018,E99000003,150,10000
                plans,2018,E99000004,20,10000
                """)
            .report();
    assertThat(report)
        .contains("Plans, 2018 ------")
        .contains(
            "Own: 100.0 per 10,000 (100 of 10,000), 2nd best of 3 (band B) among itself and its"
                + " neighbours, 3rd best of 4 (band C) among all in the file.")
        .contains("neighbours, mean (2 of 2) 100.0 0.0 similar as at the benchmark £0")
        .contains("East, taken as one (2 of 2) 75.0 +25.0 worse 25 more £25,000")
        .contains("all in the file, as one (4 of 4) 80.0 +20.0 worse 20 more £20,000")
        .doesNotContain("MADE UP", "Missing:", "Moved:", "as printed", "Deprivation");
  }

  @Test
  void withoutAFigureOfItsOwnNothingIsHeldAgainstAnything() throws IOException {
    String report =
        folder
            .with("authorities.csv", AUTHORITIES)
            .with("indicators.csv", INDICATORS)
            .with(
                "figures.csv",
                """
                indicator,period,code,count,population,missing
                plans,2017,E99000002,40,10000,
                plans,2018,E99000001,,,not returned
                plans,2018,E99000002,,,withheld
                """)
            .report();
    assertThat(report)
        .contains("Own: no figure (not returned).")
        .contains("Missing: Near, withheld; Far, no figure")
        .contains("Moved: not known, for no neighbour has a figure in both periods")
        .doesNotContain("Against Figure");
  }

  @Test
  void sharesAreInPercent() throws IOException {
    String report =
        folder
            .with("authorities.csv", AUTHORITIES.replace(",East", ",").replace(",West", ","))
            .with(
                "indicators.csv", "indicator,unit,better,counted\nin time,share,higher,children\n")
            .with(
                "figures.csv",
                """
                indicator,period,code,count,population
                in time,2018,E99000001,60,100
                in time,2018,E99000002,80,100
                """)
            .report();
    assertThat(report)
        .contains("Own: 60.0% (60 of 100), 2nd best of 2 (band D) among itself")
        .contains("neighbours, mean (1 of 2) 80.0% -20.0 worse 20 fewer")
        .doesNotContain("taken as one (", "A year");
  }

  @Test
  void printedMeansThatFellAndRanksAlone() throws IOException {
    String report =
        folder
            .with(
                "printed-means.csv",
                """
                words,earlier,later,of,moved
                all fell,52,46,4,4
                one rose,46.0,46.5,3,1
                """)
            .with(
                "printed-ranks.csv",
                "ranked_by,authority,rank,of,counted_from\nspend,Own,3,10,highest\n")
            .report();
    assertThat(report)
        .contains(
            "\"all fell\": if the others stood still, all 4 must each have fallen by 6, from 5 to 7"
                + " by what the printed means allow")
        .contains("\"one rose\": if the others stood still, 1 of 3 must have risen by 1.5,")
        .contains("Spend ----- Authority As printed")
        .contains("Own - 3rd highest of 10 -")
        .doesNotContain("Neighbours: the authorities most like");
  }
}
