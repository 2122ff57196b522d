package org.caselight.examples.committeereport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Rag;
import org.junit.jupiter.api.Test;

/** What a page and its blocks refuse, and what they tell of themselves. */
class PageTest {
  private static final Words SOME = Words.of("some");
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"/>";
  private static final Table TABLE = Table.builder(SOME).textColumn("Team").row(SOME).build();
  private static final PageSection SECTION = PageSection.of("one", "One", new Paragraph(SOME));

  private static void assertRefused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }

  private static Page page(PageSection... sections) {
    return new Page("Title", SOME, SOME, SOME, ImmutableList.copyOf(sections));
  }

  @Test
  void everyFigureOfAPageIsFoundWhereverItStands() {
    FigureRows rows = new FigureRows();
    Page page = SamplePage.page(rows);

    assertThat(page.figures()).extracting(FigureLink::row).containsAll(rows.byId().keySet());
    assertThat(page.charts()).extracting(Chart::id).containsExactly("average-caseloads");
    assertThat(page.flowchart()).isPresent();
  }

  @Test
  void aPageWithoutChartsHasNone() {
    assertThat(page(SECTION).charts()).isEmpty();
    assertThat(page(SECTION).flowchart()).isEmpty();
  }

  @Test
  void aPageHasATitleWithoutDigitsAnEditionAndASection() {
    assertRefused(
        () -> new Page(" ", SOME, SOME, SOME, ImmutableList.of(SECTION)),
        "title: must not be blank");
    assertRefused(
        () -> new Page("Report of 2019", SOME, SOME, SOME, ImmutableList.of(SECTION)),
        "title: must have no digits outside figures, days, names and sources, was Report of 2019");
    assertRefused(
        () -> new Page("Title", SOME, Words.NONE, SOME, ImmutableList.of(SECTION)),
        "edition: must not be empty");
    assertRefused(() -> page(), "sections: must not be empty");
  }

  @Test
  void identifiersAreOfOneThingOnly() {
    Chart chart = new Chart("bars", SOME, SOME, SVG, TABLE);
    FlowSteps flow = flow(ImmutableList.of(stage(SOME, SOME, SOME, SOME)), "flowchart TD\n");

    assertRefused(() -> page(SECTION, SECTION), "id: must be of one section only, was one");
    assertRefused(
        () -> page(PageSection.of("one", "One", chart, chart)),
        "id: must be of one chart only, was bars");
    assertRefused(
        () -> page(PageSection.of("one", "One", flow, flow)),
        "sections: must have one flowchart at most");
  }

  @Test
  void aCardLeadsToASectionOfThePage() {
    Attention attention =
        new Attention(ImmutableList.of(new Attention.Item(Optional.empty(), SOME, SOME, "two")));

    assertRefused(
        () -> page(PageSection.of("one", "One", attention)),
        "section: must be one of the page, was two");
    assertThat(page(PageSection.of("two", "Two", attention)).sections()).hasSize(1);
  }

  @Test
  void aSectionHasSomethingInItOrSaysWhyNot() {
    assertRefused(
        () -> PageSection.of("one", "One"),
        "blocks: must be there unless section one is left out, and only then");
    assertRefused(
        () -> new PageSection("one", "One", SECTION.blocks(), Optional.of(SOME)),
        "blocks: must be there unless section one is left out, and only then");
    assertRefused(
        () -> PageSection.of("one", " ", new Paragraph(SOME)),
        "title: must not be blank, was so in section one");
    assertRefused(
        () -> PageSection.of("one", "Part 1", new Paragraph(SOME)),
        "title: must have no digits outside figures, days, names and sources, was Part 1");
    assertThat(PageSection.leftOut("one", "One", SOME).words()).containsExactly(SOME);
  }

  @Test
  void identifiersAreFitForFilesAndLinks() {
    for (String id :
        new String[] {"", "1", "Front", "front door", "-a", "a-", "a--b", "ı", "a.b"}) {
      assertRefused(
          () -> PageSection.leftOut(id, "One", SOME),
          "id: must be lower-case letters, digits and hyphens, a letter first, was " + id);
    }
    assertThat(PageSection.leftOut("visits-2", "Visits", SOME).id()).isEqualTo("visits-2");
  }

  @Test
  void listsAreNotEmpty() {
    assertRefused(() -> Points.of(), "points: must not be empty");
    assertRefused(() -> new Attention(ImmutableList.of()), "items: must not be empty");
    assertRefused(() -> new Kpis(SOME, ImmutableList.of()), "rows: must not be empty");
    assertRefused(() -> new Definitions(ImmutableList.of()), "entries: must not be empty");
  }

  @Test
  void aTableIsWholeAndNamesItsRows() {
    assertRefused(
        () -> Table.builder(Words.NONE).textColumn("Team").row(SOME).build(),
        "caption: must not be empty");
    assertRefused(() -> Table.builder(SOME).row().build(), "columns: must not be empty");
    assertRefused(
        () -> Table.builder(SOME).textColumn("Team").build(),
        "rows: must not be empty, was so in the table some");
    assertRefused(() -> Table.builder(SOME).numberColumn(""), "title: must not be empty");
    Table.Builder short1 = Table.builder(SOME).textColumn("Team").numberColumn("Cases").row(SOME);
    assertThatIllegalArgumentException()
        .isThrownBy(short1::build)
        .withMessageStartingWith("row: must have 2 cells as there are columns, was [");
    Table.Builder nameless =
        Table.builder(SOME).textColumn("Team").numberColumn("Cases").row(Words.NONE, SOME);
    assertThatIllegalArgumentException()
        .isThrownBy(nameless::build)
        .withMessage("row: must have a name in the first cell, was [, some]");
  }

  @Test
  void aChartIsNamedAndDescribed() {
    assertRefused(
        () -> new Chart("Bars", SOME, SOME, SVG, TABLE),
        "id: must be lower-case letters, digits and hyphens, a letter first, was Bars");
    assertRefused(
        () -> new Chart("bars", Words.NONE, SOME, SVG, TABLE), "title: must not be empty");
    assertRefused(
        () -> new Chart("bars", SOME, Words.NONE, SVG, TABLE), "description: must not be empty");
  }

  @Test
  void anIndicatorHasATitleAndAFigure() {
    assertRefused(() -> new Kpis(Words.NONE, ImmutableList.of()), "caption: must not be empty");
    assertRefused(() -> Kpis.Row.builder(Words.NONE, SOME).build(), "title: must not be empty");
    assertRefused(() -> Kpis.Row.builder(SOME, Words.NONE).build(), "figure: must not be empty");
  }

  private static String travel(Optional<DirectionOfTravel> direction, Optional<Movement> movement) {
    return Kpis.Row.builder(SOME, SOME).direction(direction, movement).build().travel();
  }

  @Test
  void whetherItIsBetterIsSaidBeforeWhichWayItWent() {
    assertThat(travel(Optional.of(DirectionOfTravel.IMPROVING), Optional.of(Movement.FELL)))
        .isEqualTo("Improving (fell\u00A0↓)");
    assertThat(travel(Optional.of(DirectionOfTravel.WORSENING), Optional.of(Movement.ROSE)))
        .isEqualTo("Worsening (rose\u00A0↑)");
    assertThat(travel(Optional.of(DirectionOfTravel.STEADY), Optional.empty())).isEqualTo("Steady");
    assertThat(travel(Optional.empty(), Optional.of(Movement.UNCHANGED)))
        .isEqualTo("Unchanged\u00A0→");
    assertThat(travel(Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void anIndicatorIsHeldAgainstATargetIfItHasOneOrAColour() {
    assertThat(Kpis.Row.builder(SOME, SOME).build().isHeldAgainstTarget()).isFalse();
    assertThat(
            Kpis.Row.builder(SOME, SOME)
                .target(SOME, Optional.empty())
                .build()
                .isHeldAgainstTarget())
        .isTrue();
    assertThat(
            Kpis.Row.builder(SOME, SOME)
                .target(Words.NONE, Optional.of(Rag.RED))
                .build()
                .isHeldAgainstTarget())
        .isTrue();
  }

  private static FlowSteps flow(ImmutableList<FlowSteps.Stage> stages, String mermaid) {
    return new FlowSteps(SOME, stages, ImmutableList.of(), mermaid);
  }

  private static FlowSteps.Stage stage(Words name, Words decidedBy, Words ifYes, Words ifNo) {
    return new FlowSteps.Stage(name, decidedBy, Words.NONE, ifYes, ifNo, Words.NONE, Words.NONE);
  }

  @Test
  void aStageSaysWhoDecidesAndWhereItLeads() {
    ImmutableList<FlowSteps.Stage> stages = ImmutableList.of(stage(SOME, SOME, SOME, SOME));

    assertRefused(
        () -> new FlowSteps(Words.NONE, stages, ImmutableList.of(), "x"),
        "caption: must not be empty");
    assertRefused(() -> flow(ImmutableList.of(), "x"), "stages: must not be empty");
    assertRefused(() -> flow(stages, " "), "mermaid: must not be blank");
    assertRefused(() -> stage(Words.NONE, SOME, SOME, SOME), "name: must not be empty");
    assertRefused(() -> stage(SOME, Words.NONE, SOME, SOME), "decidedBy: must not be empty");
    assertRefused(() -> stage(SOME, SOME, Words.NONE, SOME), "ifYes: must not be empty");
    assertRefused(() -> stage(SOME, SOME, SOME, Words.NONE), "ifNo: must not be empty");
  }

  @Test
  void aDefinitionHasATermAndADefinition() {
    assertRefused(() -> new Definitions.Entry("", "x", "", ""), "term: must not be blank");
    assertRefused(
        () -> new Definitions.Entry("c", " ", "", ""),
        "definition: must not be blank, was so of c");
    assertThat(new Definitions.Entry("a\nb", "c\td", "e\u202E", "f\u0000"))
        .isEqualTo(new Definitions.Entry("a\\nb", "c\\td", "e\\u{202e}", "f\\u{0}"));
  }
}
