package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.ComparisonOutcome;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.figure.Average;
import org.caselight.figure.Rate;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Reading;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The section on an authority beside others: of the program's own figures, and of a user's. */
class ComparisonPageTest {
  private static final LocalDate MARCH_2018 = LocalDate.of(2018, 3, 31);

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

  private final Path path;
  private final FolderOfFiles folder;

  ComparisonPageTest(@TempDir Path path) {
    this.path = path;
    this.folder = new FolderOfFiles(path, "--neighbours");
  }

  private static SectionOfPage shown(InputFile folder, Edition edition) {
    Optional<NeighboursFolder> read =
        Optional.of(NeighboursFolder.read(folder, SectionOfPage.noProblems()));
    return SectionOfPage.in(edition, new ComparisonPage(read)::section);
  }

  private static SectionOfPage bundled(Edition edition) {
    return shown(InputFile.CAMBRIDGESHIRE_NEIGHBOURS, edition);
  }

  private SectionOfPage own(Edition edition) {
    return shown(InputFile.named(path.toString()), edition);
  }

  private SectionOfPage withFigures(Edition edition, String rows) throws IOException {
    folder
        .with("authorities.csv", AUTHORITIES)
        .with("indicators.csv", INDICATORS)
        .with("figures.csv", "indicator,period,code,count,population,missing\n" + rows);
    return own(edition);
  }

  @ParameterizedTest
  @EnumSource
  void theKeyFiguresAreTheAuthoritysOwn(Edition edition) {
    ImmutableList<Kpi> kpis = bundled(edition).kpis();
    assertThat(kpis).hasSize(2);
    Kpi plans = kpis.get(0);
    assertThat(plans.subject()).isEqualTo(Subject.COMPARISON);
    assertThat(plans.who()).isEqualTo("Exampleshire");
    assertThat(plans.period()).isEqualTo(DateRange.ofDays(MARCH_2018, MARCH_2018));
    assertThat(plans.figure()).isEqualTo(Rate.per10000(520, 100_000));
    assertThat(plans.indicator().people()).isEqualTo(PeopleCounted.IN_PART);
    assertThat(plans.earlier())
        .containsExactly(Reading.of(LocalDate.of(2017, 3, 31), Rate.per10000(500, 100_000)));
    assertThat(plans.provenance().kind()).isEqualTo(Provenance.Kind.MADE_UP);
    BenchmarkComparison mean = plans.comparison().orElseThrow();
    // (45 + 82 + 46 + 42 + 80 + 37 + 54 + 45 + 45) ÷ 9
    assertThat(mean.benchmark().value().orElseThrow().rounded(2)).isEqualByComparingTo("52.89");
    assertThat(mean.outcome()).contains(ComparisonOutcome.SIMILAR);
    assertThat(plans.findings())
        .extracting(Object::toString)
        .containsExactly(
            "7th best of 10 among itself and its neighbours (band C)",
            "worse than the median of the neighbours, which is 45.0 per 10,000");

    Kpi spend = kpis.get(1);
    assertThat(spend.figure()).isEqualTo(Average.of(52_000_000, 100_000));
    assertThat(spend.indicator().people()).isEqualTo(PeopleCounted.NOWHERE);
    assertThat(spend.period()).isEqualTo(DateRange.ofDays(LocalDate.of(2017, 4, 1), MARCH_2018));
    assertThat(spend.comparison().orElseThrow().outcome()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheSectionTells(Edition edition) {
    SectionOfPage shown = bundled(edition);
    assertThat(shown.section().id()).isEqualTo("comparison");
    assertThat(shown.text())
        .contains(
            "Children on child protection plans at 31 March: Exampleshire is similar to the mean of"
                + " its neighbours, and worse than their median, which few neighbours out of line"
                + " do not move. Net spend on children's services per child: Exampleshire is above"
                + " the mean of its neighbours. What has no printed source is MADE UP")
        .contains("Neighbours, mean of 9 of 10\n52.9\nsimilar\n9 fewer\n£26,667 less")
        .contains("Neighbours, median of 9 of 10\n45.0\nworse\n70 more\n£210,000 more")
        .contains("Example East, taken as one\n45.7 per 10,000\nworse\n63 more\n£189,600 more")
        .contains("Neighbours, mean of 10 of 10\n484.5\nno interval\n3,550,000 more")
        .contains("Neighbour J\nwithheld\n")
        .contains(
            "their mean went from 46.2 to 52.9, of those with a figure in both periods. Who moved it"
                + " most: Neighbour B (by 3.6), Neighbour E (by 3.1).");
    shown.assertRecomputable();
  }

  @Test
  void whatWasPrinted() {
    SectionOfPage shown = bundled(Edition.PUBLICATION);
    assertThat(shown.text())
        .contains(
            "If the mean went from 46 to 52 and the others stood still, 2 of 10 must have moved by"
                + " 30.0 each (from 25 to 35 by what the printed means allow).")
        .contains("Source: Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.37.")
        .contains(
            "Cambridgeshire\n134th least deprived\n134, most deprived first\n19, least deprived"
                + " first\n152")
        .contains("Peterborough\n45th\n45, most deprived first\n108, least deprived first\n152");
    assertThat(shown.figures().rows().byId().values())
        .filteredOn(row -> row.text("provenance").equals("printed"))
        .allSatisfy(
            row ->
                assertThat(row.text("source"))
                    .startsWith("Cambridgeshire, Service Director report, 9 July 2019, paragraph"));
  }

  @Test
  void theChartsShowEachNeighbour() {
    ImmutableList<Chart> charts =
        bundled(Edition.PUBLICATION).section().blocks().stream()
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .collect(ImmutableList.toImmutableList());
    assertThat(charts).extracting(Chart::id).containsExactly("comparison-1", "comparison-2");
    assertThat(charts.get(0).title().toString())
        .isEqualTo("Exampleshire beside its neighbours, 31 March 2018");
    assertThat(charts.get(0).description().toString())
        .contains("Exampleshire: 52.0 per 10,000.")
        .contains("Highest: Neighbour B with 82.0 per 10,000.");
    assertThat(charts.get(0).picture())
        .contains("Exampleshire", "Neighbour J", "neighbours, mean of 9 of 10: 52.9");
    assertThat(charts.get(0).numbers().rows().get(0).toString()).contains("Neighbour B");
  }

  @Test
  void aWithheldFigureOfANeighbourIsInNoMean() throws IOException {
    String rows =
        """
        plans,2017,E99000001,90,10000,
        plans,2017,E99000002,57,10000,
        plans,2017,E99000003,150,10000,
        plans,2018,E99000001,100,10000,
        plans,2018,E99000002,4,7000,
        plans,2018,E99000003,150,10000,
        """;
    SectionOfPage published = withFigures(Edition.PUBLICATION, rows);
    assertThat(published.text())
        .contains("Near\nc\n")
        .contains("Neighbours, mean of 1 of 2\n150.0\nbetter");
    // 4 of 7,000 is 5.7, the mean with it 77.9, the region 61.2, and all 94.1 per 10,000.
    assertThat(published.everything()).doesNotContain("5.7", "77.9", "61.2", "94.1");
    published.assertRecomputable();

    assertThat(own(Edition.DIRECTOR).text())
        .contains("Near\n5.7 per 10,000\n")
        .contains("Neighbours, mean of 2 of 2\n77.9\nworse")
        .contains("East, taken as one\n61.2 per 10,000");
  }

  @Test
  void aWithheldFigureOfItsOwnIsHeldAgainstNothing() throws IOException {
    SectionOfPage shown =
        withFigures(
            Edition.PUBLICATION,
            """
            plans,2018,E99000001,4,7000,
            plans,2018,E99000002,40,10000,
            plans,2018,E99000003,150,10000,
            """);
    assertThat(shown.text())
        .contains("Plans: nothing to compare with can be shown.")
        .contains("Own\nc\n", "withheld to protect the children counted")
        .doesNotContain("against others");
    assertThat(shown.everything()).doesNotContain("5.7 per", "45.6 per");
    assertThat(shown.figures().rows().byId().values())
        .filteredOn(row -> row.text("who").equals("Own"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.text("shown")).isEqualTo("c");
              assertThat(row.text("part") + row.text("why") + row.text("benchmark")).isEmpty();
            });
  }

  @Test
  void withoutAFigureOfItsOwnThereIsNoKeyFigure() throws IOException {
    SectionOfPage shown =
        withFigures(
            Edition.PUBLICATION,
            """
            plans,2018,E99000001,,,not returned
            plans,2018,E99000002,40,10000,
            """);
    assertThat(shown.kpis()).isEmpty();
    assertThat(shown.text())
        .contains("Plans: Own has no figure (not returned).")
        .contains("Own\nnot returned\n")
        .contains("Far\nno figure\n")
        .doesNotContain("MADE UP");
  }

  @Test
  void sharesAreInPerCent() throws IOException {
    folder
        .with("authorities.csv", AUTHORITIES)
        .with("indicators.csv", "indicator,unit,better,counted\nin time,share,higher,children\n")
        .with(
            "figures.csv",
            """
            indicator,period,code,count,population
            in time,2016-17,E99000002,70,100
            in time,2017-18,E99000001,60,100
            in time,2017-18,E99000002,80,100
            """);
    SectionOfPage shown = own(Edition.PUBLICATION);
    assertThat(shown.text())
        .contains("In time: Own is worse than the mean of its neighbours.")
        .contains("Neighbours, mean of 1 of 2\n80.0\nworse\n20 fewer")
        .contains("their mean went from 70.0 to 80.0");
    assertThat(shown.everything()).contains("neighbours, mean of 1 of 2: 80.0");
    assertThat(shown.kpis().get(0).indicator().people()).isEqualTo(PeopleCounted.IN_PART_AND_WHOLE);
    shown.assertRecomputable();
  }

  @Test
  void aPeriodOfNoCertainDaysIsLeftOut() throws IOException {
    SectionOfPage shown =
        withFigures(
            Edition.PUBLICATION,
            """
            plans,autumn,E99000001,100,10000,
            plans,autumn,E99000002,150,10000,
            """);
    assertThat(shown.kpis()).isEmpty();
    assertThat(shown.text())
        .contains(
            "Left out: plans, for its period autumn is neither a year nor a financial year nor a"
                + " day.");
  }

  @Test
  void periodsInTheWrongOrderAreNotBeforeEachOther() throws IOException {
    SectionOfPage shown =
        withFigures(
            Edition.PUBLICATION,
            """
            plans,2018,E99000001,100,10000,
            plans,2018,E99000002,150,10000,
            plans,2017,E99000001,90,10000,
            plans,2017,E99000002,140,10000,
            """);
    assertThat(shown.kpis().get(0).earlier()).isEmpty();
    assertThat(shown.text()).doesNotContain("Before", "What moved");
  }

  @Test
  void printedMeansNeedTheirDay() throws IOException {
    folder
        .with(
            "printed-means.csv",
            """
            words,earlier,later,of,moved,printed_on
            all fell,52,46,4,4,2020-01-31
            one rose,46.0,46.5,3,1,
            """)
        .with(
            "printed-ranks.csv",
            "ranked_by,authority,rank,of,counted_from\nspend,Own,3,10,highest\n");
    SectionOfPage shown = own(Edition.PUBLICATION);
    assertThat(shown.text())
        .contains("Left out: figures beside those of neighbours")
        .contains("went from 52 to 46 and the others stood still, 4 of 4 must have moved by -6.0")
        .contains("Left out: means and ranks without the day on which they were printed")
        .doesNotContain("one rose", "Spend");
  }

  @Test
  void withoutAFolderThereIsALine() {
    PageSection section = new ComparisonPage(Optional.empty()).section(new Figures(Edition.USUAL));
    assertThat(section.blocks()).isEmpty();
    assertThat(SectionOfPage.words(section))
        .isEqualTo(
            "Left out, for no folder of neighbours was given that could be used (--neighbours).");
  }

  @Test
  void aFolderOfNothingIsLeftOut() {
    assertThat(own(Edition.PUBLICATION).text())
        .startsWith("Left out: nothing in ")
        .endsWith(" could be used; standard error says why.");
  }
}
