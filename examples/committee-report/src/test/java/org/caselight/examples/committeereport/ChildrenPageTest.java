package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section on need, protection and care: rates, children, and what each edition shows. */
class ChildrenPageTest {
  private static final LocalDate END_OF_MARCH = LocalDate.of(2024, 3, 31);
  private static final String PLAN_RATE = "child-protection.plan-rate.cambridgeshire.2019-06-30";

  private static Optional<PrintedRates> rates() {
    return SectionOfPage.read(PrintedRates::read, InputFile.CAMBRIDGESHIRE_RATES);
  }

  private static Optional<CaseworkFolder> casework() {
    return SectionOfPage.read(CaseworkFolder::read, InputFile.MADE_UP_CASEWORK);
  }

  private static SectionOfPage section(
      Edition edition, Optional<PrintedRates> rates, Optional<CaseworkFolder> casework) {
    return SectionOfPage.in(
        edition, new ChildrenPage(rates, casework, END_OF_MARCH, edition)::section);
  }

  private static SectionOfPage ofRates(Path folder, String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("rates.csv"), rows);
    return section(
        Edition.PUBLICATION, SectionOfPage.read(PrintedRates::read, file), Optional.empty());
  }

  /** The section of a folder in which so many children are open under each status. */
  private static SectionOfPage ofOpen(Path folder, int inNeed, int earlyHelp) throws IOException {
    StringBuilder rows = new StringBuilder("child,status,team,worker,started_on,ended_on\n");
    IntStream.range(0, inNeed)
        .forEach(child -> rows.append("N" + child + ",child in need plan,T,W,2024-01-08,\n"));
    IntStream.range(0, earlyHelp)
        .forEach(child -> rows.append("H" + child + ",early help,T,W,2024-01-08,\n"));
    Files.writeString(folder.resolve("involvements.csv"), rows);
    Files.writeString(
        folder.resolve("visit-frequencies.csv"), "status,then\nchild in need plan,6 weeks\n");
    return section(
        Edition.PUBLICATION, Optional.empty(), SectionOfPage.read(CaseworkFolder::read, folder));
  }

  @Test
  void aPrintedRateThatDoesNotAgreeNeedsAttention() {
    SectionOfPage section = section(Edition.PUBLICATION, rates(), casework());
    assertThat(section.figure(PLAN_RATE)).isEqualTo("570 of 137000: 41.6 per 10,000");
    assertThat(section.row(PLAN_RATE).text("interval")).isEqualTo("38.3 to 45.2");
    assertThat(section.row(PLAN_RATE).text("provenance")).isEqualTo("computed");
    assertThat(section.row(PLAN_RATE).text("source")).endsWith(", paragraph 2.37");
    assertThat(section.row(PLAN_RATE).text("attention")).isEqualTo("needs attention");
    assertThat(section.row(PLAN_RATE).text("why"))
        .isEqualTo(
            "count and population give 42, printed is 52. That would take a count of about 712 or a"
                + " population of about 109,615; a rate of 46, named as preferable, is a count of about"
                + " 630, MORE than the about 570 counted; counted: children on child protection plans,"
                + " June 2019");
    assertThat(
            section
                .row("child-protection.plan-rate.cambridgeshire-as-printed.2019-06-30")
                .text("shown"))
        .isEqualTo("52 per 10,000");
    assertThat(section.pictures()).contains("as printed 52", "preferred 46");
  }

  @Test
  void ratesAreHeldAgainstEachOther() {
    SectionOfPage section = section(Edition.PUBLICATION, rates(), casework());
    assertThat(section.figure("children-in-need.children-in-need-rate.cambridgeshire.2018-02-28"))
        .isEqualTo("1283 of 137000: 93.6 per 10,000");
    assertThat(section.figure("children-in-care.care-rate.cambridgeshire.2019-06-30"))
        .isEqualTo("780 of 137000: 56.9 per 10,000");
    assertThat(section.text())
        .startsWith(
            "2 of 5 printed rates do not agree with the count and the population beside them:"
                + " Peterborough, children in need, not counting those open for assessment, February"
                + " 2018, Cambridgeshire, children on child protection plans, June 2019.")
        .contains(
            "Cambridgeshire by the intervals: above Essex, Hertfordshire; too close to tell from"
                + " Peterborough.")
        .contains("DOES NOT AGREE: count and population give 95, printed is 101.");
    assertThat(section.keyFigures()).doesNotContain("Rate of children in need, Peterborough");
  }

  @Test
  void rateOfAFileThatSaysNoMore(@TempDir Path folder) throws IOException {
    SectionOfPage section =
        ofRates(
            folder,
            """
            authority,counted,count,population
            Ours,children open,120,30000
            Theirs,children open,3,20000
            """);
    assertThat(section.figure("children-in-need.rate-of-children-open.ours.2024-03-31"))
        .isEqualTo("120 of 30000: 40.0 per 10,000");
    assertThat(section.figure("children-in-need.rate-of-children-open.theirs.2024-03-31"))
        .isEqualTo(": c");
    assertThat(section.text()).doesNotContain("1.5 per", "agree with the count");
  }

  @Test
  void ratesThatOnlyTheirWordsTellApartAreNotBothKeyFigures(@TempDir Path folder)
      throws IOException {
    SectionOfPage section =
        ofRates(
            folder,
            """
            authority,counted,count,population,indicator
            Ours,children on plans in March,120,30000,plan-rate
            Ours,children on plans in June,150,30000,plan-rate
            """);
    assertThat(section.keyFigures())
        .containsExactly("Rate of children on child protection plans, Ours");
    assertThat(section.text())
        .contains("Further rates of the same kind, authority and time", "50.0 per 10,000");
  }

  @Test
  void anIndicatorOfARateIsACodeOfOne(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rates.csv"),
            """
            authority,counted,count,population,indicator,month
            Ours,children on plans,120,30000,plan-rate,2024-02
            Ours,children in care,120,30000,referrals,
            Ours,children in need,120,30000,plan,2024-13
            """);
    StringWriter told = new StringWriter();
    PrintedRates read =
        PrintedRates.read(InputFile.named(file.toString()), new Problems(new PrintWriter(told)));
    assertThat(told.toString())
        .contains("rates.csv:3: column indicator: referrals: must be that of a rate")
        .contains("rates.csv:4: column indicator: plan: must be one of ")
        .contains("rates.csv:4: column month: 2024-13");
    assertThat(
            section(Edition.DIRECTOR, Optional.of(read), Optional.empty())
                .figure("child-protection.plan-rate.ours.2024-02-29"))
        .isEqualTo("120 of 30000: 40.0 per 10,000");
  }

  @Test
  void theDirectorSeesEveryNumber() {
    SectionOfPage section = section(Edition.DIRECTOR, rates(), casework());
    assertThat(section.figure("children-in-need.children-open.exampleshire.2024-03-31"))
        .isEqualTo("141: 141");
    assertThat(
            section.figure(
                "caseloads.unallocated-cases.exampleshire-by-the-records-of-each-child.2024-03-31"))
        .isEqualTo("5: 5");
    String conferences = "child-protection.conferences-in-time.exampleshire.2024-03-31";
    assertThat(section.figure(conferences)).isEqualTo("8 of 13: 61.5%");
    assertThat(section.row(conferences).text("rag")).isEqualTo("red");
    assertThat(section.figure("child-protection.plan-rate.exampleshire.2024-03-31"))
        .isEqualTo("14 of 5750: 24.3 per 10,000");
    assertThat(section.figure("child-protection.repeat-plans.exampleshire.2024-03-31"))
        .isEqualTo("1 of 12: 8.3%");
    // The records begin too late to tell how many were repeats in the year before.
    assertThat(section.row("child-protection.repeat-plans.exampleshire.2024-03-31").text("why"))
        .isEmpty();
    String ofTwoYears = "child-protection.plans-of-two-years.exampleshire.2024-03-31";
    assertThat(section.figure(ofTwoYears)).isEqualTo("2 of 14: 14.3%");
    assertThat(section.row(ofTwoYears).text("direction")).isEqualTo("worsening");
    assertThat(section.figure("child-protection.plan-reviews-in-time.exampleshire.2024-03-31"))
        .isEqualTo("11 of 14: 78.6%");
    assertThat(section.figure("children-in-care.care-rate.exampleshire.2024-03-31"))
        .isEqualTo("24 of 5750: 41.7 per 10,000");
    assertThat(section.figure("children-in-care.care-reviews-in-time.exampleshire.2024-03-31"))
        .isEqualTo("17 of 24: 70.8%");
    assertThat(section.figure("children-in-care.three-or-more-placements.exampleshire.2024-03-31"))
        .isEqualTo("3 of 24: 12.5%");
    assertThat(section.figure("children-in-care.days-in-care.exampleshire.2024-03-31"))
        .isEqualTo("1062 of 4: 265.5");
    assertThat(section.text())
        .contains("What the rules find wrong with the records: 3 errors, 13 warnings.")
        .contains("C1491, since 17 February 2022")
        .contains("C2034, child in need plan")
        .contains("Special guardianship\n1\n");
  }

  @Test
  void thePublicSeesNoSmallNumberAndNoChild() {
    SectionOfPage section = section(Edition.PUBLICATION, rates(), casework());
    assertThat(section.everything())
        .doesNotContainPattern("\\bC[0-9]{4}\\b")
        .doesNotContain("61.5%", "8.3%", "14.3%", "78.6%", "12.5%", "265.5", "1062", "pecial g");
    // Children in care and on plans are counted elsewhere, so assessment has to keep care leavers'.
    assertThat(section.text())
        .contains(
            """
            In care
            24
            Child protection plan
            14
            Child in need plan
            62
            Open for assessment
            c
            Care leaver
            c
            Early help
            11
            """)
        .contains("Neglect\n10\nPhysical abuse\n0\nSexual abuse\nc\nEmotional abuse\nc\n")
        .contains("Left out of this edition: children who left care, by reason")
        .contains("Children one by one are left out");
  }

  @Test
  void allOpenAreShownUnlessThatTellsAFew(@TempDir Path folder) throws IOException {
    // Who is to be visited is on the page too, and the rest of all open are in early help.
    assertThat(ofOpen(folder, 30, 6).keyFigures())
        .contains("Children open to the service, The council");
    SectionOfPage few = ofOpen(folder, 30, 5);
    assertThat(few.keyFigures())
        .containsExactly("Cases without a worker, The council, by the records of each child");
    assertThat(few.text()).doesNotContainPattern("\\b35\\b");
    assertThat(few.text()).contains("Left out of this edition: children by status");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(
            section(Edition.PUBLICATION, Optional.empty(), Optional.empty())
                .section()
                .whyLeftOut()
                .orElseThrow()
                .toString())
        .contains("--rates or --casework");
    assertThat(section(Edition.PUBLICATION, rates(), Optional.empty()).text())
        .contains("Left out: children, plans and care, for", "(--casework)")
        .doesNotContain("MADE UP");
    assertThat(section(Edition.PUBLICATION, Optional.empty(), casework()).text())
        .contains("Left out: rates, for", "(--rates)");
  }

  @Test
  void thePrintedRateOfAWithheldCountIsNotShown(@TempDir Path folder) throws IOException {
    SectionOfPage section =
        ofRates(
            folder,
            """
            authority,counted,count,population,printed_rate,preferred_rate
            Ours,children open,120,30000,40,
            Theirs,children open,3,20000,1.5,
            Others,children open,90,30000,30,
            Ours,children on plans,4,30000,7.7,8.8
            """);
    assertThat(section.text())
        .startsWith(
            "Every printed rate that is shown agrees with the count and the population beside it.")
        .contains("Ours by the intervals: too close to tell from Others.")
        .doesNotContain("DOES NOT AGREE");
    assertThat(section.text()).containsPattern("Theirs\n+c\n+c\n+Others\n");
    assertThat(section.text()).doesNotContain("1.5", "7.7", "8.8");
    assertThat(section.pictures()).doesNotContain("as printed", "preferred");
    assertThat(section.everything()).doesNotContain("theirs-as-printed");
  }

  @Test
  void withoutTheRateOfTheFirstNothingIsHeldAgainstIt(@TempDir Path folder) throws IOException {
    SectionOfPage section =
        ofRates(
            folder,
            """
            authority,counted,count,population,printed_rate
            Ours,children open,3,30000,1
            Theirs,children open,120,20000,60
            """);
    assertThat(section.text()).doesNotContain("by the intervals");
  }
}
