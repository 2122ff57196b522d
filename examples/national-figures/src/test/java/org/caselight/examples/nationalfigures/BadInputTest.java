package org.caselight.examples.nationalfigures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with a file is told in a line, and the rest is answered. */
class BadInputTest {
  private static final String PLACE =
      "time_period,geographic_level,region_code,region_name,old_la_code,new_la_code,la_name,";
  private static final String POPULATION = PLACE + "age_group,population_estimate\n";
  private static final String GOOD_POPULATION =
      "2018,Local authority,E12000099,Made-up Coast,901,E06000901,Northbeck,"
          + "Children aged 0 to 17 years,41760\n";
  private static final String ASSESSMENTS =
      PLACE + "category,Assessments_completed,Assessments_completed_rate\n";
  private static final String GOOD =
      "2019,Local authority,E12000099,Made-up Coast,901,E06000901,Northbeck,"
          + "Duration of assessment,1000,239.5\n";
  private static final String ONE_EQUAL = "1 figure checked: 1 equal, 0 inside";
  private static final String CARE =
      PLACE + "population_type,population_estimate,children_count,rate_per_10000\n";

  private final Path folder;
  private final Path file;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("assessments.csv");
  }

  @BeforeEach
  void population() throws IOException {
    Files.writeString(folder.resolve("population.csv"), POPULATION + GOOD_POPULATION);
  }

  private Outcome verified(String assessments) throws IOException {
    Files.writeString(file, assessments);
    return verified();
  }

  private Outcome verified() {
    Outcome outcome = Outcome.of("--data", folder.toString(), "--verify");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome;
  }

  private void assertAllUsed(String assessments) throws IOException {
    Outcome outcome = verified(assessments);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains(ONE_EQUAL);
  }

  /** The problem is told in one line, and the good row is still checked. */
  private Outcome assertProblem(String assessments, String problem) throws IOException {
    Outcome outcome = verified(assessments);
    assertThat(outcome.err()).isEqualTo(file + problem + "\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains(ONE_EQUAL);
    return outcome;
  }

  // The file as a whole

  @Test
  void asPublished() throws IOException {
    assertAllUsed(ASSESSMENTS + GOOD);
    assertAllUsed("\uFEFF" + ASSESSMENTS + GOOD);
    assertAllUsed((ASSESSMENTS + GOOD).replace("\n", "\r\n"));
    assertAllUsed(ASSESSMENTS + GOOD.replace(",1000,", ",1000 \u00A0, "));
    assertAllUsed(ASSESSMENTS.replace("category", " category ") + GOOD);
  }

  @Test
  void columnsInAnotherOrder() throws IOException {
    assertAllUsed(
        """
        Assessments_completed_rate,category,la_name,old_la_code,new_la_code,region_name,region_code,\
        Assessments_completed,geographic_level,time_period
        239.5,Duration of assessment,Northbeck,901,E06000901,,E12000099,1000,Local authority,2019
        """);
  }

  @Test
  void anUnknownColumnIsNamedAndIgnored() throws IOException {
    Outcome outcome =
        verified(
            (ASSESSMENTS + GOOD).replace("_rate\n", "_rate,quality\n").replace("239.5", "239.5,?"));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains(
            "- assessments.csv: assessments completed: 1 row, 2019; not known and ignored: column"
                + " quality\n")
        .contains(ONE_EQUAL);
  }

  @Test
  void aMissingColumnCostsItsTableAlone() throws IOException {
    Files.writeString(
        folder.resolve("care.csv"),
        CARE
            + "2021,Local authority,E12000099,,901,E06000901,Northbeck,Children looked after on 31"
            + " March each year,40000,280,70\n");
    Outcome outcome =
        verified(ASSESSMENTS.replace("la_name,", "") + GOOD.replace("Northbeck,", ""));
    assertThat(outcome.err())
        .isEqualTo(
            file + ":1: column la_name: missing; the table of assessments completed is not used\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("assessments completed, and not used: standard error says why")
        .contains(ONE_EQUAL);
  }

  @Test
  void aColumnTwice() throws IOException {
    Outcome outcome = verified(ASSESSMENTS.replace("la_name,", "la_name,la_name,"));
    assertThat(outcome.err())
        .startsWith(file + ":1: column la_name: in the header more than once; the table");
  }

  @Test
  void aFileThatIsNoneOfTheTablesIsNamedAndSkipped() throws IOException {
    Files.writeString(folder.resolve("checks.csv"), "code,message\n100,Wrong\n");
    assertAllUsed(ASSESSMENTS + GOOD);
    assertThat(verified().out())
        .contains("- checks.csv: none of the tables read here, and skipped\n");
  }

  @Test
  void ofTwoFilesForOneTableTheFirstByNameIsUsed() throws IOException {
    Files.writeString(folder.resolve("later.csv"), ASSESSMENTS + GOOD.replace("239.5", "1"));
    assertAllUsed(ASSESSMENTS + GOOD);
    assertThat(verified().out())
        .contains(
            "- later.csv: assessments completed once more, and not used: assessments.csv is\n");
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.writeString(folder.resolve("empty.csv"), "");
    assertAllUsed(ASSESSMENTS + GOOD);
    assertThat(verified().out()).contains("- empty.csv: nothing: it is empty, or standard error");
  }

  @Test
  void notUtf8() throws IOException {
    Files.writeString(file, ASSESSMENTS + GOOD);
    Path other = folder.resolve("windows.csv");
    Files.write(other, "a,b\n1,\u00E9\n".getBytes(ISO_8859_1));
    Outcome outcome = verified();
    assertThat(outcome.err())
        .isEqualTo(other + ":2: not UTF-8 at byte 0xe9; the file is not used\n");
    assertThat(outcome.out()).contains(ONE_EQUAL);
  }

  // A file cut off

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'2018,Local auth'                      | is cut off after 2 of 10 fields",
        "'2018,Regional,E12000099,Coast,,,,Duration of assessment,100,2'"
            + "| has no line end and may be cut off in its last field",
      })
  void aLastLineThatIsCutOffIsLeftOut(String cut, String problem) throws IOException {
    assertProblem(ASSESSMENTS + GOOD + cut, ":3: " + problem + "; the row is left out");
  }

  @Test
  void cutOffInsideAQuote() throws IOException {
    assertProblem(
        ASSESSMENTS + GOOD + "2019,Local authority,E12000099,,902,E06000902,\"Southbeck, Ci",
        ":3: a quote is opened and never closed; nothing from here on is used");
  }

  // A row

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019,Regional | must have 10 fields as the header has, was 2; the row is left out",
        "201819,Regional,E1,,,,,Duration of assessment,1,1"
            + "| column time_period: 201819: must be a year such as 2019; the row is left out",
        "2019,Ward,E1,,,,,Duration of assessment,1,1"
            + "| column geographic_level: Ward: must be Local authority, Regional or National; the row"
            + " is left out",
        "2019,Regional,,,,,,Duration of assessment,1,1"
            + "| column region_code: '': must not be blank of a region; the row is left out",
        "2019,Local authority,E1,,9O1,,,Duration of assessment,1,1"
            + "| column old_la_code: 9O1: must be a code of three digits such as 873; the row is left"
            + " out",
        "2019,Local authority,E1,,901,,,Duration of assessment,1,1"
            + "| column time_period: 2019: is on line 2 already, of the same place; the row is left"
            + " out",
      })
  void aRowThatCannotBeUsed(String row, String problem) throws IOException {
    assertProblem(ASSESSMENTS + GOOD + row + "\n", ":3: " + problem);
  }

  @Test
  void rowsOfAnotherBreakdownAreCounted() throws IOException {
    assertAllUsed(ASSESSMENTS + GOOD + GOOD.replace("Duration of assessment", "By age"));
    assertThat(verified().out().replace("\n  ", " "))
        .contains("not looked at: 1 row of another category (By age)\n");
  }

  @Test
  void ofAFileInWhichNothingFitsTheFirstLinesAreTold() throws IOException {
    Outcome outcome = verified(ASSESSMENTS + GOOD + "2019\n".repeat(Problems.MOST_TOLD + 7));
    assertThat(outcome.err().lines()).hasSize(Problems.MOST_TOLD + 1);
    assertThat(outcome.err()).endsWith(file + ": 7 more problems in this file\n");
  }

  // A field

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "-1", "", "1e3", "1,5", "C", "1234567890123456"})
  void aFieldThatIsNeitherNumberNorSymbolIsLostAlone(String count) throws IOException {
    Outcome outcome =
        assertProblem(
            ASSESSMENTS + GOOD + GOOD.replace("2019,", "2018,").replace("1000", '"' + count + '"'),
            ":3: column Assessments_completed: "
                + (count.isEmpty() ? "''" : count)
                + ": must be a number such as 1283 or 15.2, or one of c, k, low, u, x, z; not used");
    assertThat(outcome.out()).contains("Computed from what is published as what cannot be read: 1");
  }

  @Test
  void aCountWithDecimals() throws IOException {
    assertProblem(
        ASSESSMENTS + GOOD + GOOD.replace("2019,", "2018,").replace("1000", "10.5"),
        ":3: column Assessments_completed: 10.5: must be a whole number or a symbol; not used");
  }

  @ParameterizedTest
  @CsvSource({
    "c, c (withheld to protect the children counted)",
    "k, 'k (rounds to 0, but is not 0)'",
    "low, 'low (rounds to 0, but is not 0)'",
    "~, '~ (rounds to 0, but is not 0)'",
    "u, u (unreliable)",
    "x, x (not available)",
    ":, : (not available)",
    "z, z (not applicable)",
  })
  void aSymbolStaysASymbol(String symbol, String inWords) throws IOException {
    Outcome outcome =
        verified(
            ASSESSMENTS
                + GOOD
                + GOOD.replace("901", "902").replace("1000,239.5", symbol + "," + symbol)
                + GOOD.replace("901", "903").replace("1000", symbol));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains(ONE_EQUAL)
        .contains("Computed from what is published as " + inWords + ": 1 figure");
  }

  /** More than 0, and rounds to it: the one symbol that says something of its number. */
  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true", "3, false"})
  void lowIsCheckedWhereItsInputsAreNumbers(int count, boolean isLow) throws IOException {
    Files.writeString(
        folder.resolve("population.csv"), POPULATION + GOOD_POPULATION.replace("41760", "500000"));
    Outcome outcome = verified(ASSESSMENTS + GOOD.replace("1000,239.5", count + ",low"));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isEqualTo(isLow ? 0 : 1);
    assertThat(outcome.out()).contains("1 figure checked: " + (isLow ? "1" : "0") + " equal");
  }

  @Test
  void aYearWithoutPopulation() throws IOException {
    Outcome outcome = verified(ASSESSMENTS + GOOD + GOOD.replace("2019,", "2024,"));
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains(
            "The folder has no population of mid-2023: 1 figure, 1 of assessments completed.\n",
            "2024  Northbeck  Assessments_completed_rate      239.5  1,000 and not in the folder\n");
  }

  @Test
  void nothingToDivideBy() throws IOException {
    Files.writeString(
        folder.resolve("population.csv"),
        POPULATION + GOOD_POPULATION + GOOD_POPULATION.replace("901", "902").replace("41760", "0"));
    assertThat(verified(ASSESSMENTS + GOOD + GOOD.replace("901", "902")).out())
        .contains("There is nothing to divide by: 1 figure");
  }

  @Test
  void aFigureThatDiffers() throws IOException {
    Outcome outcome = verified(ASSESSMENTS + GOOD.replace("239.5", "239.6"));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            "2019  Northbeck  Assessments_completed_rate      239.6     239.5  1,000 and 41,760\n");
  }

  // Neighbours

  @Test
  void aNeighbourThatIsNoCode() throws IOException {
    StringBuilder text = new StringBuilder("old_la_code");
    TableKind.neighbourCodeColumns().forEach(column -> text.append(',').append(column));
    text.append("\n901").append(",902".repeat(9)).append(",Essex\n");
    Path neighbours = folder.resolve("neighbours.csv");
    Files.writeString(neighbours, text.toString());
    Files.writeString(file, ASSESSMENTS + GOOD);
    Outcome outcome = Outcome.of("--data", folder.toString(), "--authority", "Northbeck");
    assertThat(outcome.err())
        .isEqualTo(
            neighbours
                + ":2: column SN_10: Essex: must be a code of three digits such as 873; the row is"
                + " left out\n");
    assertThat(outcome.out())
        .contains("Neighbours: none in the folder, so there is nobody like it to be held against\n")
        .contains("There is no table of referrals by month in the folder.\n");
  }

  // Comparison

  private static String inCare(String code, String onsCode, String name, String numbers) {
    return "2021,Local authority,E12000099,Made-up Coast,"
        + String.join(",", code, onsCode, name)
        + ",Children looked after on 31 March each year,"
        + numbers
        + "\n";
  }

  private String page(String care, String... neighbours) throws IOException {
    Files.writeString(folder.resolve("care.csv"), CARE + care);
    StringBuilder text = new StringBuilder("old_la_code");
    TableKind.neighbourCodeColumns().forEach(column -> text.append(',').append(column));
    text.append("\n901");
    for (String neighbour : neighbours) {
      text.append(',').append(neighbour);
    }
    text.append(",999".repeat(TableKind.NEIGHBOURS_EACH - neighbours.length)).append('\n');
    Files.writeString(folder.resolve("neighbours.csv"), text.toString());
    Outcome outcome =
        Outcome.of("--data", folder.toString(), "--authority", "901", "--year", "2021");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome.out().replaceAll("\\s+", " ");
  }

  private static final String OWN = inCare("901", "E06000901", "Northbeck", "10000,100,100");
  private static final String SOUTHBECK = inCare("902", "E06000902", "Southbeck", "5000,20,40");

  @Test
  void neighboursOfWhomNothingIsKnown() throws IOException {
    assertThat(page(OWN + SOUTHBECK, "902"))
        .contains(
            "In care at 31 March 100 of 10,000 100 81 to 122 40 80 80 ",
            "In care at 31 March 1 of 10 higher 60 more children highest of 2 ",
            "The neighbours' mean is without 999 (not in these files) in: in care at 31 March.");
    assertThat(page(OWN + SOUTHBECK))
        .contains(
            "In care at 31 March 100 of 10,000 100 81 to 122 - 80 80 ",
            "In care at 31 March 0 of 10 - - highest of 2 ",
            "but none of a neighbour to hold it against: in care at 31 March.");
  }

  @Test
  void aNeighbourTwiceCountsOnce() throws IOException {
    assertThat(page(OWN + SOUTHBECK, "902", "902", "901"))
        .contains(
            "In care at 31 March 1 of 10 higher 60 more children ",
            "Southbeck (counted already, with another neighbour)",
            "Northbeck (in one return with the authority itself)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "E1", "E06000901"})
  void aCodeThatIsNoneOrAnothers(String onsCode) throws IOException {
    assertThat(page(OWN + inCare("902", onsCode, "Southbeck", "5000,20,40"), "902"))
        .contains(
            "In care at 31 March 100 of 10,000 100 81 to 122 - 100 100 ",
            "without Southbeck (its nine-character code is none, or another's too) and 999",
            "In no mean, rank or pooled figure, the nine-character code being none, or another's too:"
                + " Southbeck (902); of in care at 31 March.");
    assertThat(page(inCare("901", onsCode.isEmpty() ? "" : "E1", "Northbeck", "10000,100,100")))
        .contains("no comparison (its nine-character code is none, or another's too): in care");
  }

  @Test
  void figuresThatCannotBe() throws IOException {
    assertThat(page(OWN + inCare("902", "E06000902", "Southbeck", "0,20,40"), "902"))
        .contains("In care at 31 March 100 of 10,000 100 81 to 122 40 100 100 ")
        .doesNotContain("undefined");
    assertThat(page(inCare("901", "E06000901", "Northbeck", "0,0,x") + SOUTHBECK, "902"))
        .contains("In care at 31 March 0 of 0 x 40 40 40 ");
    assertThat(page(OWN.replace(",100,100", ",0,0") + SOUTHBECK, "902"))
        .contains("In care at 31 March 0 of 10,000 0 0 to 4 40 13 13 ");
  }
}
