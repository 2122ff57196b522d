package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.DateRange;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Rag;
import org.caselight.testing.CountTables;
import org.caselight.testing.Dates;
import org.caselight.testing.Kpis;
import org.caselight.testing.Serialized;

class ScorecardProperties {
  private static final int COLUMNS = 9;

  @Provide
  Arbitrary<Scorecard> cards() {
    return Kpis.scorecards();
  }

  @Provide
  Arbitrary<Kpi> kpis() {
    return Kpis.kpis();
  }

  @Provide
  Arbitrary<DisclosurePolicy> policies() {
    return CountTables.policies();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.periods();
  }

  /** Words made of whatever Markdown has a meaning for. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("aé1.-+=#*_~`|\\[](){}<>!& ")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(words -> !words.isBlank() && words.strip().equals(words));
  }

  /** Which figure comes first, but for how far it is beyond its target. */
  private static Comparator<Kpi> byPlace() {
    return Comparator.comparing(Kpi::attention)
        .thenComparing(kpi -> kpi.rag().orElse(Rag.GREEN), Comparator.reverseOrder())
        .thenComparing(kpi -> !kpi.reasons().contains(AttentionReason.CONCERN))
        .thenComparing(kpi -> !kpi.reasons().contains(AttentionReason.WORSENING))
        .thenComparing(kpi -> !kpi.reasons().contains(AttentionReason.WORSE_THAN_BENCHMARK));
  }

  @Property
  void theWorstComeFirst(@ForAll("cards") Scorecard card) {
    assertThat(card.worstFirst())
        .containsExactlyInAnyOrderElementsOf(card.kpis())
        .isSortedAccordingTo(byPlace());
    assertThat(card.worstFirst().stream().filter(kpi -> kpi.attention() != Attention.NONE))
        .containsExactlyElementsOf(
            Stream.concat(card.needingAttention().stream(), card.toWatch().stream()).toList());
  }

  @Property
  void onlyEqualsStandAsGiven(@ForAll("cards") Scorecard card) {
    List<Kpi> forwards = card.worstFirst();
    List<Kpi> backwards = Scorecard.of("Card", Lists.reverse(card.kpis())).worstFirst();

    for (int i = 0; i < forwards.size(); i++) {
      assertThat(byPlace().compare(backwards.get(i), forwards.get(i))).isZero();
    }
  }

  @Property
  void theOrderOfWhatIsShownIsOne(
      @ForAll("kpis") Kpi one,
      @ForAll("kpis") Kpi two,
      @ForAll("kpis") Kpi three,
      @ForAll("policies") DisclosurePolicy policy) {
    Comparator<PublishedKpi> order = Scorecard.worstShownFirst();
    PublishedKpi a = one.release(policy);
    PublishedKpi b = two.release(policy);
    PublishedKpi c = three.release(policy);

    assertThat(order.compare(a, a)).isZero();
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
      assertThat(order.compare(a, c)).isNotPositive();
    }
    if (order.compare(a, b) == 0) {
      assertThat(Integer.signum(order.compare(a, c)))
          .isEqualTo(Integer.signum(order.compare(b, c)));
    }
  }

  @Property
  void everyFigureStandsOnceUnderOneHeading(
      @ForAll("cards") Scorecard card, @ForAll("policies") DisclosurePolicy policy) {
    PublishedScorecard published = card.release(policy);
    List<PublishedKpi> all = new ArrayList<>(published.needingAttention());
    all.addAll(published.toWatch());
    all.addAll(published.nothingToNote());
    all.addAll(published.notJudged());
    all.addAll(published.notShown());

    assertThat(all).containsExactlyInAnyOrderElementsOf(published.kpis());
    assertThat(published.bySubject().values())
        .containsExactlyInAnyOrderElementsOf(published.kpis());
    assertThat(published.lines().stream().filter(line -> line.startsWith("- ")))
        .hasSize(card.kpis().size());
    assertThat(Serialized.copy(published)).isEqualTo(published);
    assertThat(Serialized.copy(card)).isEqualTo(card);
  }

  @Property
  void noWordsBreakTheTable(
      @ForAll("words") String title,
      @ForAll("words") String who,
      @ForAll("words") String source,
      @ForAll("periods") DateRange period) {
    Kpi kpi =
        Kpi.builder()
            .indicator(Indicator.of(title, IndicatorUnit.SHARE, Polarity.NEITHER))
            .who(who)
            .period(period)
            .figure(Proportion.of(30, 118))
            .addFinding(KpiFinding.concern(source))
            .provenance(Provenance.printed(source))
            .build();
    List<String> lines =
        Scorecard.of(title, List.of(kpi))
            .release(DisclosurePolicies.WITHHOLD_1_TO_5)
            .toMarkdown()
            .lines()
            .toList();

    assertThat(lines).hasSize(11);
    assertThat(lines.get(0)).startsWith("## ");
    assertThat(unescaped(lines.get(0).substring(3))).isEqualTo(title);
    assertThat(lines.get(4)).startsWith("- ").doesNotContainPattern("^- ([-+*#]|[0-9]+[.)])( |$)");
    assertThat(unescaped(lines.get(4).substring(2))).startsWith(title + ", " + who + ", ");
    assertThat(cells(lines.get(8))).hasSize(COLUMNS);
    assertThat(cells(lines.get(9))).hasSize(COLUMNS).containsOnly("---");
    assertThat(cells(lines.get(10)))
        .hasSize(COLUMNS)
        .startsWith(title, who, period.toString(), "25.4%")
        .endsWith("printed: " + source);
  }

  @Property
  void everyRowHasAsManyCells(
      @ForAll("cards") Scorecard card, @ForAll("policies") DisclosurePolicy policy) {
    List<String> rows =
        card.release(policy).toMarkdown().lines().filter(line -> line.startsWith("|")).toList();

    assertThat(rows).hasSize(card.kpis().size() + 2).allMatch(row -> cells(row).size() == COLUMNS);
  }

  /** As Markdown reads a row: a pipe ends a cell unless a backslash stands before it. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        cells.add(unescaped(row.substring(from, i).strip()));
        from = i + 1;
      }
    }
    assertThat(row.substring(from)).isEmpty();
    return cells;
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(\\p{Punct})", "$1");
  }
}
