package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caselight.calendar.DateRange;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class PublishedScorecardTest {
  private static final PublishedScorecard CARD =
      Scorecard.of(
              "Exampleshire, March 2024",
              List.of(
                  ScorecardTest.FINE,
                  ScorecardTest.RED,
                  ScorecardTest.WITHHELD,
                  ScorecardTest.WORSENING))
          .release(DisclosurePolicies.WITHHOLD_1_TO_5);

  @Test
  void asPlainTextItSaysWhatToLookAtFirst() {
    assertThat(CARD.lines())
        .containsExactly(
            "Exampleshire, March 2024: 4 figures, 1 needs attention, 1 to watch, 1 not shown",
            "",
            "Needs attention:",
            "- Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: 25.4% (30 of 118); red, 5.4"
                + " percentage points above the target of at most 20%",
            "",
            "To watch:",
            "- Visits on which the child was seen alone, Exampleshire, 2023-04-01 to 2024-03-31:"
                + " 60.0% (60 of 100); worsening, from 80.0% (80 of 100) on 2023-03-31",
            "",
            "Nothing to note:",
            "- Rate of children on child protection plans, Exampleshire, 2023-04-01 to 2024-03-31:"
                + " 41.6 per 10,000 (570 of 137,000)",
            "",
            "Not shown:",
            "- Supervision overdue, Exampleshire, 2023-04-01 to 2024-03-31: c, withheld to protect"
                + " the children counted");
  }

  @Test
  void asMarkdownItHasATableBySubject() {
    assertThat(CARD.toMarkdown().lines())
        .containsExactly(
            "## Exampleshire, March 2024",
            "",
            "### Needs attention",
            "",
            "- Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: 25.4% \\(30 of 118\\); red,"
                + " 5.4 percentage points above the target of at most 20%",
            "",
            "### To watch",
            "",
            "- Visits on which the child was seen alone, Exampleshire, 2023-04-01 to 2024-03-31:"
                + " 60.0% \\(60 of 100\\); worsening, from 80.0% \\(80 of 100\\) on 2023-03-31",
            "",
            "### Every figure",
            "",
            "| Indicator | Of | When | Figure | 95% interval | Target | Colour | Direction |"
                + " Source |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
            "| Supervision overdue | Exampleshire | 2023-04-01 to 2024-03-31 | c |  | at most 20%"
                + " |  |  | computed: Exampleshire's records |",
            "| Re-referrals | Exampleshire | 2023-04-01 to 2024-03-31 | 25.4% | 18.4% to 34.0% |"
                + " at most 20% | red |  | computed: Exampleshire's records |",
            "| Visits on which the child was seen alone | Exampleshire | 2023-04-01 to 2024-03-31 |"
                + " 60.0% | 50.2% to 69.1% |  |  | worsening | computed: Exampleshire's records |",
            "| Rate of children on child protection plans | Exampleshire | 2023-04-01 to"
                + " 2024-03-31 | 41.6 per 10,000 | 38.3 to 45.2 |  |  |  | computed:"
                + " Exampleshire's records |",
            "",
            "c: withheld to protect the children counted");
    assertThat(CARD.toMarkdown()).endsWith("\n");
  }

  private static Kpi of(String who, String title, long count) {
    return Kpi.builder()
        .indicator(Indicator.of(title, IndicatorUnit.NUMBER, Polarity.NEITHER))
        .who(who)
        .period(DateRange.ofDays(KpiTest.DAY, KpiTest.DAY))
        .figure(Count.of(count))
        .addFinding(KpiFinding.concern("a concern"))
        .provenance(Provenance.madeUp("a test"))
        .build();
  }

  /** As the policy writes it, and each once. */
  @Test
  void aSymbolIsExplainedAsItStandsInTheTable() {
    PublishedScorecard card =
        Scorecard.of("Card", List.of(of("A", "Measure", 3), of("B", "Measure", 4)))
            .release(DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS);
    assertThat(card.toMarkdown())
        .contains("| \\* |")
        .endsWith(" |\n\n\\*: withheld to protect the children counted\n")
        .doesNotContain("\n### Needs attention");
    DisclosurePolicy dash =
        DisclosurePolicy.builder().name("dash").withhold(1, 5).withheldSymbol("-").build();
    assertThat(Scorecard.of("Card", List.of(of("A", "Measure", 3))).release(dash).toMarkdown())
        .endsWith("\n\n\\-: withheld to protect the children counted\n");
    DisclosurePolicy low =
        DisclosurePolicy.builder().name("low").withhold(3, 5).roundTo(5).marksLow(true).build();
    assertThat(
            Scorecard.of("Card", List.of(of("A", "Measure", 2), of("B", "Measure", 3)))
                .release(low)
                .toMarkdown())
        .endsWith(
            "\n\nlow: rounds to 0, but is not 0\n\nc: withheld to protect the children"
                + " counted\n");
  }

  @Test
  void aTitleLikeAListMarkerMakesNoList() {
    assertThat(bullet("- dash")).isEqualTo("- \\- dash");
    assertThat(bullet("---")).isEqualTo("- \\---");
    assertThat(bullet("1. first")).isEqualTo("- 1\\. first");
    assertThat(bullet("12.5")).isEqualTo("- 12\\.5");
    assertThat(bullet("1) first")).isEqualTo("- 1\\) first");
    assertThat(bullet("+ plus")).isEqualTo("- \\+ plus");
    assertThat(bullet("# hash")).isEqualTo("- \\# hash");
    assertThat(bullet("a-b 1.5")).isEqualTo("- a-b 1.5");
  }

  private static String bullet(String title) {
    String line =
        Scorecard.of("Card", List.of(of("A", title, 30)))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5)
            .toMarkdown()
            .lines()
            .filter(each -> each.startsWith("- "))
            .findFirst()
            .orElseThrow();
    return line.substring(0, line.indexOf(", A, "));
  }

  @Test
  void subjectsStandInTheOrderOfAReport() {
    assertThat(CARD.bySubject().keySet())
        .containsExactly(
            Subject.CASELOADS, Subject.FRONT_DOOR, Subject.VISITS, Subject.CHILD_PROTECTION);
    assertThat(CARD.kpis())
        .extracting(PublishedKpi::subject)
        .containsExactly(
            Subject.CHILD_PROTECTION, Subject.FRONT_DOOR, Subject.CASELOADS, Subject.VISITS);
    assertThat(Serialized.copy(CARD)).isEqualTo(CARD);
  }

  @Test
  void anEmptyCardIsATitleAndAnEmptyTable() {
    PublishedScorecard empty = Scorecard.of("Card", List.of()).release(DisclosurePolicies.ROUND_5);
    assertThat(empty.lines()).containsExactly("Card: 0 figures, 0 need attention, 0 to watch");
    assertThat(empty.toMarkdown().lines())
        .hasSize(6)
        .startsWith("## Card", "", "### Every figure", "");
  }

  /** That it is withheld must not tell that it is red. */
  @Test
  void whatIsWithheldStandsWhereItWouldWhateverItsNumber() {
    assertThat(card(Proportion.of(5, 5))).isEqualTo(card(Proportion.of(1, 100)));
    assertThat(card(Proportion.of(5, 5)).toMarkdown())
        .isEqualTo(card(Proportion.of(1, 100)).toMarkdown());
    assertThat(card(Proportion.of(5, 5)).lines()).isEqualTo(card(Proportion.of(1, 100)).lines());
  }

  private static PublishedScorecard card(Proportion overdue) {
    return Scorecard.of(
            "Card",
            List.of(
                ScorecardTest.RED,
                KpiTest.of(KeyIndicator.SUPERVISION_OVERDUE).figure(overdue).build(),
                ScorecardTest.AMBER))
        .release(DisclosurePolicies.WITHHOLD_1_TO_5);
  }
}
