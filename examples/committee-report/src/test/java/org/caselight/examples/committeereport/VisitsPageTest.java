package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section on visits: whether fewer are overdue, of whom, and what each edition shows. */
class VisitsPageTest {
  private static final LocalDate END_OF_MARCH = LocalDate.of(2024, 3, 31);

  private static Optional<OverdueVisitsByDay> overdue() {
    return SectionOfPage.read(OverdueVisitsByDay::read, InputFile.CAMBRIDGESHIRE_OVERDUE_VISITS);
  }

  private static Optional<CaseworkFolder> casework() {
    return SectionOfPage.read(CaseworkFolder::read, InputFile.MADE_UP_CASEWORK);
  }

  private static SectionOfPage section(
      Edition edition, Optional<OverdueVisitsByDay> overdue, Optional<CaseworkFolder> casework) {
    return SectionOfPage.in(
        edition, new VisitsPage(overdue, casework, END_OF_MARCH, edition)::section);
  }

  private static SectionOfPage ofDays(Edition edition, Path folder, String rows)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("visits.csv"), "as_at,status,overdue,approximate,note\n" + rows);
    return section(edition, SectionOfPage.read(OverdueVisitsByDay::read, file), Optional.empty());
  }

  @Test
  void overdueVisitsFell() {
    SectionOfPage section = section(Edition.PUBLICATION, overdue(), casework());
    String total = "visits.overdue-visits-to-children.cambridgeshire.2019-06-14";
    assertThat(section.figure(total)).isEqualTo("59: 59");
    assertThat(section.row(total).text("source"))
        .isEqualTo("Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.13");
    assertThat(section.row(total).text("why"))
        .isEqualTo(
            "improving, from 270 on 31 October 2018; the number of 31 October 2018 is only about"
                + " right");
    String onPlans = "visits.overdue-visits-to-children-child-protection-plan.cambridgeshire.";
    assertThat(section.row(onPlans + "2019-06-14").text("why"))
        .isEqualTo("improving, from 76 on 31 October 2018");
    assertThat(section.row(onPlans + "2018-10-31").text("source")).endsWith("paragraph 2.12");
    assertThat(
            section.figure(
                "visits.fall-in-overdue-visits-since-31-october-2018.cambridgeshire.2019-06-14"))
        .isEqualTo("211 of 270: 78.1%");
    assertThat(
            section.figure(
                "visits.share-of-overdue-visits-child-protection-plan.cambridgeshire.2019-06-14"))
        .isEqualTo("6 of 59: 10.2%");
    assertThat(section.text())
        .startsWith(
            "Cambridgeshire: 59 visits to children were overdue on 14 June 2019, after about 270 on 31"
                + " October 2018: a fall of 78.1% (211 of 270).")
        .contains("31 October 2018, total: \"almost 270\", so about,");
    assertThat(section.pictures()).contains("Child protection plan, 14 June", ">270<", ">76<");
  }

  @Test
  void theDirectorSeesWhoIsToBeVisited() {
    SectionOfPage section = section(Edition.DIRECTOR, overdue(), casework());
    String share = "visits.visits-overdue.exampleshire.2024-03-31";
    assertThat(section.figure(share)).isEqualTo("18 of 130: 13.8%");
    assertThat(section.row(share).text("rag")).isEqualTo("red");
    assertThat(section.figure("visits.seen-alone.exampleshire.2024-03-31"))
        .isEqualTo("330 of 426: 77.5%");
    assertThat(
            section.figure("visits.visits-overdue.exampleshire-child-protection-plan.2024-03-31"))
        .isEqualTo("3 of 14: 21.4%");
    // The longest overdue, by 27 days, is first.
    assertThat(section.text()).contains("\nC1998, child in need plan, due on 4 March 2024\nC2107,");
  }

  @Test
  void thePublicSeesNeitherSmallNumbersNorChildren() {
    SectionOfPage section = section(Edition.PUBLICATION, overdue(), casework());
    assertThat(section.everything())
        .doesNotContainPattern("\\bC[0-9]{4}\\b")
        .doesNotContain("21.4%", "8.3%", "4.0%");
    assertThat(section.text())
        .contains(
            "Numbers by status are left out of this edition: some are too small to be shown.");
    assertThat(section.pictures()).doesNotContain("visits-overdue-by-status", "In care");
  }

  @Test
  void oneDayDoesNotChange(@TempDir Path folder) throws IOException {
    SectionOfPage section =
        ofDays(Edition.PUBLICATION, folder, "2024-01-05,total,40,,\n2024-01-05,in care,10,,\n");
    assertThat(section.text())
        .startsWith(
            "The council: 40 visits to children were overdue on 5 January 2024; whether that is more or"
                + " fewer than before cannot be told from one day.");
    assertThat(section.keyFigures())
        .containsExactly(
            "Overdue visits to children, The council",
            "Overdue visits to children: in care, The council");
  }

  @Test
  void whatRoseIsNoFall(@TempDir Path folder) throws IOException {
    SectionOfPage section =
        ofDays(Edition.PUBLICATION, folder, "2024-01-05,total,40,,\n2024-01-12,total,44,,\n");
    assertThat(section.text())
        .startsWith(
            "The council: 44 visits to children were overdue on 12 January 2024, after 40 on 5 January"
                + " 2024.");
  }

  @Test
  void aStatusThatFollowsFromTheTotalIsWithheld(@TempDir Path folder) throws IOException {
    // All but 2 of 40 are known to be in care, so neither may be told.
    String rows = "2024-01-05,total,40,,\n2024-01-05,in care,38,,\n";
    SectionOfPage section = ofDays(Edition.PUBLICATION, folder, rows);
    assertThat(section.text()).doesNotContainPattern("\\b38\\b");
    assertThat(section.pictures()).doesNotContain(">38<");
    assertThat(section.keyFigures()).containsExactly("Overdue visits to children, The council");
    assertThat(ofDays(Edition.DIRECTOR, folder, rows).text()).contains("38", "95.0%");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(
            section(Edition.PUBLICATION, Optional.empty(), Optional.empty())
                .section()
                .whyLeftOut()
                .orElseThrow()
                .toString())
        .contains("--overdue-visits or --casework");
    assertThat(section(Edition.PUBLICATION, overdue(), Optional.empty()).text())
        .contains("Left out: visits and whom they are due to, for", "(--casework)");
    assertThat(section(Edition.PUBLICATION, Optional.empty(), casework()).text())
        .contains("Left out: overdue visits by day, for", "(--overdue-visits)");
  }

  /** Of 20 children under each of two statuses so many are overdue. */
  private static SectionOfPage ofOverdue(Edition edition, Path folder, int inNeed, int onPlans)
      throws IOException {
    StringBuilder open = new StringBuilder("child,status,team,worker,started_on,ended_on\n");
    StringBuilder visits = new StringBuilder("child,visited_on,child_seen,seen_alone\n");
    IntStream.range(0, 20)
        .forEach(
            i -> {
              open.append("N" + i + ",child in need plan,T,W,2023-01-02,\n");
              open.append("P" + i + ",child protection plan,T,W,2023-01-02,\n");
              visits.append("N" + i + "," + (i < inNeed ? "2024-01-02" : "2024-03-30") + ",yes,\n");
              visits.append(
                  "P" + i + "," + (i < onPlans ? "2024-01-02" : "2024-03-30") + ",yes,\n");
            });
    Files.writeString(folder.resolve("involvements.csv"), open);
    Files.writeString(folder.resolve("visits.csv"), visits);
    Files.writeString(
        folder.resolve("visit-frequencies.csv"),
        "status,then\nchild in need plan,6 weeks\nchild protection plan,6 weeks\n");
    return section(edition, Optional.empty(), SectionOfPage.read(CaseworkFolder::read, folder));
  }

  @ParameterizedTest
  @CsvSource({"8, 14, true", "8, 15, false", "8, 20, true", "5, 15, false", "2, 0, false"})
  void statusesAreShownWhereNoRestIsSmall(
      int inNeed, int onPlans, boolean isShown, @TempDir Path folder) throws IOException {
    String row = "\nChild protection plan\n" + onPlans + "\n";
    SectionOfPage section = ofOverdue(Edition.PUBLICATION, folder, inNeed, onPlans);
    assertThat(section.text().contains(row)).isEqualTo(isShown);
    assertThat(section.pictures().isEmpty()).isEqualTo(!isShown);
    assertThat(section.text().contains("Numbers by status are left out")).isEqualTo(!isShown);
    assertThat(ofOverdue(Edition.DIRECTOR, folder, inNeed, onPlans).pictures()).isNotEmpty();
  }
}
