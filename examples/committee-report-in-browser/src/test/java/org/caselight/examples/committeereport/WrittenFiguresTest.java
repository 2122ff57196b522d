package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of figures.csv is noticed where it does not hold. */
class WrittenFiguresTest {
  private final Path file;

  WrittenFiguresTest(@TempDir Path folder) {
    this.file = folder.resolve("figures.csv");
  }

  private WrittenFigures figures(String rows) throws IOException {
    Files.writeString(file, "id,value,unit,part,whole,shown\n" + rows);
    return WrittenFigures.read(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,12.5,per cent,1,8,12.5%",
        "a,13,per cent,1,8,13%",
        "a,-12.5,per cent,-1,8,−12.5%",
        "a,37.5,\"per 10,000\",45,12000,37.5",
        "a,15.2,average,76,5,15.2",
        "a,15.20,average,76,5,15.2 children",
        "a,0.7,average,1.3,1.9,0.7",
        "a,1283,number,1283,,\"1,283\"",
        "a,1283,number,1283,2000,\"about 1,283 children\"",
        "a,,per cent,,,c",
        "a,12.5,per cent,,,12.5%",
      })
  void comesOfItsPartAndWhole(String row) throws IOException {
    WrittenFigures figures = figures(row + "\n");
    assertThat(figures.size()).isEqualTo(1);
    assertThat(figures.unusable()).isEmpty();
    assertThat(figures.notRecomputed()).isEmpty();
    assertThat(figures.notShownAsTheyAre()).isEmpty();
  }

  @Test
  void doesNotComeOfItsPartAndWhole() throws IOException {
    assertThat(
            figures(
                    """
                    half,12,per cent,1,8,12%
                    rate,37.4,"per 10,000",45,12000,37.4
                    average,15.3,average,76,5,15.3
                    count,1283,number,1282,,"1,283"
                    """)
                .notRecomputed())
        .containsExactly(
            "half: value 12 must be 13, 1 of 8 as per cent",
            "rate: value 37.4 must be 37.5, 45 of 12000 as per 10,000",
            "average: value 15.3 must be 15.2, 76 of 5 as average",
            "count: value 1283 must be 1282, its part");
  }

  @Test
  void cannotBeRecomputed() throws IOException {
    assertThat(
            figures(
                    """
                    withheld,,per cent,3,8,c
                    nothing,0,per cent,0,0,0%
                    no-whole,12,per cent,1,,12%
                    no-part,12,per cent,,8,12%
                    words,12,per cent,one,8,12%
                    days,12,working days,12,,12
                    """)
                .notRecomputed())
        .containsExactly(
            "withheld: has a part or a whole, and no value",
            "nothing: cannot be recomputed from 0 of 0 as 0",
            "no-whole: cannot be recomputed from 1 of  as 12",
            "no-part: cannot be recomputed from  of 8 as 12",
            "words: cannot be recomputed from one of 8 as 12",
            "days: has a part, and the unit 'working days'");
  }

  @Test
  void isNotShownAsItIs() throws IOException {
    assertThat(
            figures(
                    """
                    rounded,12.5,per cent,1,8,13%
                    sign,-6,number,-6,,6
                    words,8,number,8,,eight
                    withheld,3,number,3,,c
                    """)
                .notShownAsTheyAre())
        .containsExactly(
            "rounded: shown '13%' is not the value 12.5",
            "sign: shown '6' is not the value -6",
            "words: shown 'eight' is not the value 8",
            "withheld: shown 'c' is not the value 3");
  }

  @Test
  void cannotBeToldApartOrRead() throws IOException {
    assertThat(
            figures(
                    """
                    a,1,number,1,,1
                    a b,1,number,1,,1
                    ,1,number,1,,1
                    a,2,number,2,,2
                    b,2
                    """)
                .unusable())
        .containsExactly(
            file + ":6: must have 6 fields as the header has, was 2",
            "id: must be like an identifier, was 'a b'",
            "id: must be like an identifier, was ''",
            "a: is the id of more than one row");
  }
}
