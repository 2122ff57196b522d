package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.Symbol;
import org.caselight.examples.committeereport.page.Definitions;
import org.caselight.examples.committeereport.page.Definitions.Entry;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.indicator.Indicator;
import org.caselight.scorecard.KeyIndicator;

/** What the figures of the page mean: each indicator's definition, rule and source. */
final class DefinitionsPage {
  static final String ID = "definitions";

  private final ImmutableList<Indicator> indicators;
  private final DisclosurePolicy policy;

  DefinitionsPage(ImmutableList<Indicator> indicators, DisclosurePolicy policy) {
    this.indicators = indicators;
    this.policy = policy;
  }

  PageSection section() {
    ImmutableList<Entry> measured =
        indicators.stream()
            .filter(indicator -> indicator.definition().isPresent())
            .map(DefinitionsPage::entry)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return measured.isEmpty()
        ? PageSection.of(ID, TITLE, heading("How to read the page"), new Definitions(reading()))
        : PageSection.of(
            ID,
            TITLE,
            heading("How to read the page"),
            new Definitions(reading()),
            heading("What is measured"),
            new Definitions(measured));
  }

  private static final String TITLE = "Definitions and sources";

  private static Heading heading(String title) {
    return new Heading(Words.of(title));
  }

  private static Entry entry(Indicator indicator) {
    return new Entry(
        indicator.title(),
        Wording.sentence(indicator.definition().orElseThrow())
            + "; "
            + indicator.polarity().label()
            + ".",
        key(indicator).map(KeyIndicator::rule).orElse(""),
        indicator.source().orElse(""));
  }

  private static Optional<KeyIndicator> key(Indicator indicator) {
    return Arrays.stream(KeyIndicator.values())
        .filter(key -> key.indicator().code().equals(indicator.code()))
        .findFirst();
  }

  private ImmutableList<Entry> reading() {
    return Stream.concat(
            Stream.of(
                new Entry(
                    "Figures",
                    "Every number on this page is a row of figures.csv, with its part and its whole:"
                        + " a percentage is part ÷ whole × 100, a rate part ÷ whole × 10,000. A"
                        + " printed figure has neither: whoever printed it knows them.",
                    "",
                    ""),
                new Entry(
                    "Printed, computed, made up",
                    "Printed: it stands in the source. Computed: from what the source holds. Made"
                        + " up: to show what such a figure would tell; no real child, worker or"
                        + " council.",
                    "",
                    ""),
                new Entry(
                    "Colours",
                    "✔ Green: at the target or better. ▲ Amber: beyond it, by no more than 10% of"
                        + " the target. ✖ Red: farther. ★ Blue: complete and embedded. Where a"
                        + " printed figure may have another colour by what rounding hides, the"
                        + " words say so.",
                    "Target.rag",
                    "Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.5, for"
                        + " \"at or close to these targets\"; the 10% is a convention"),
                new Entry(
                    "95% interval",
                    "Chance alone moves a count up and down, and so its share or rate; the figure"
                        + " that it moves around is within these ends, as 95 of 100 such intervals"
                        + " hold theirs.",
                    "Figure.interval",
                    "Wilson for shares; Byar, exact below 10, for rates and numbers"),
                new Entry(
                    "Direction",
                    "Improving or worsening: against the figure before, by more than 10% of it;"
                        + " steady within.",
                    "DirectionOfTravel.between",
                    "a convention of this report"),
                new Entry(
                    "Small numbers",
                    "This edition: "
                        + policy.name()
                        + ". What is withheld has no colour, interval or direction either.",
                    "Kpi.release",
                    policy.source().orElse(""))),
            Arrays.stream(Symbol.values())
                .filter(symbol -> symbol == Symbol.WITHHELD && policy.withheld().isPresent())
                .map(
                    symbol ->
                        new Entry(
                            policy.withheldSymbol(),
                            Wording.sentence(symbol.meaning()) + ".",
                            "",
                            "")))
        .collect(ImmutableList.toImmutableList());
  }
}
