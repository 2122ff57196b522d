package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.examples.committeereport.CensusRows.Census;
import org.caselight.examples.committeereport.CensusRows.CensusRate;
import org.caselight.examples.committeereport.CensusRows.PrintedCheck;
import org.caselight.examples.committeereport.chart.BarsChart;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.chart.Mark;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Figure;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.RagScheme;
import org.caselight.indicator.Reading;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;

/** Turnover, vacancies, agency workers, absence and caseload, as the workforce census has them. */
final class CensusBlocks {
  /** What the census counts over the year; all else stood so on its day. */
  private static final ImmutableSet<Indicator> OVER_THE_YEAR =
      ImmutableSet.of(KeyIndicator.TURNOVER.indicator(), KeyIndicator.ABSENCE.indicator());

  private final WorkforceFolder folder;
  private final ImmutableSet<CaseloadPolicy> policies;
  private final Figures figures;
  private final Provenance provenance;

  CensusBlocks(WorkforceFolder folder, ImmutableSet<CaseloadPolicy> policies, Figures figures) {
    this.folder = folder;
    this.policies = policies;
    this.figures = figures;
    this.provenance = Origin.madeUpOr(folder.folder()).computed();
  }

  /** Of each authority the last census, in the order of the file. */
  private ImmutableList<Census> latest() {
    return folder.censuses().stream()
        .filter(census -> of(census).noneMatch(other -> day(other).isAfter(day(census))))
        .collect(toImmutableList());
  }

  private Stream<Census> of(Census census) {
    return folder.censuses().stream().filter(other -> other.authority().equals(census.authority()));
  }

  private static LocalDate day(Census census) {
    return census.snapshot().asAt();
  }

  /** Whose workforce it is, if the files tell of one authority. */
  Optional<String> authority() {
    ImmutableList<Census> latest = latest();
    return latest.size() == 1 ? Optional.of(who(latest.get(0))) : Optional.empty();
  }

  private static String who(Census census) {
    return Printable.escaped(census.authority());
  }

  ImmutableList<Kpi> keyFigures() {
    return latest().stream()
        .flatMap(
            census ->
                census.rates().stream()
                    .filter(CensusBlocks::isKey)
                    .flatMap(rate -> keyFigure(census, rate).stream()))
        .collect(toImmutableList());
  }

  private static boolean isKey(CensusRate rate) {
    return rate.indicator().code().isPresent();
  }

  private Optional<Kpi> keyFigure(Census census, CensusRate rate) {
    return kpi(census, rate)
        .map(
            kpi -> {
              rate.check()
                  .filter(check -> !check.agrees())
                  .map(PrintedCheck::words)
                  .map(KpiFinding::concern)
                  .ifPresent(kpi::addFindings);
              if (rate.indicator().equals(KeyIndicator.AVERAGE_CASELOAD.indicator())) {
                limit().ifPresent(policy -> hold(kpi, policy));
              }
              return kpi.addAllEarlier(earlier(census, rate)).build();
            });
  }

  /** The only limit on the average of a whole service is that of Family Safeguarding. */
  private Optional<CaseloadPolicy> limit() {
    return Optional.of(CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE).filter(policies::contains);
  }

  private static void hold(Kpi.Builder kpi, CaseloadPolicy policy) {
    kpi.target(policy.limit().target())
        .scheme(RagScheme.of(policy.tolerance()))
        .addFindings(
            KpiFinding.note(
                "the target is that of " + policy.name() + ": " + policy.source().orElseThrow()));
  }

  private ImmutableList<Reading> earlier(Census census, CensusRate rate) {
    return of(census)
        .filter(other -> day(other).isBefore(day(census)))
        .sorted(Comparator.comparing(CensusBlocks::day))
        .flatMap(
            other ->
                other.rates().stream()
                    .filter(before -> before.indicator().equals(rate.indicator()))
                    .flatMap(before -> before.figure().stream())
                    .map(figure -> Reading.of(day(other), figure)))
        .collect(toImmutableList());
  }

  private Optional<Kpi.Builder> kpi(Census census, CensusRate rate) {
    return rate.figure().map(figure -> kpi(census, rate, who(census), figure, provenance));
  }

  private static Kpi.Builder kpi(
      Census census, CensusRate rate, String who, Figure figure, Provenance provenance) {
    return Kpi.builder()
        .indicator(rate.indicator())
        .subject(Subject.WORKFORCE)
        .who(who)
        .period(
            OVER_THE_YEAR.contains(rate.indicator())
                ? census.snapshot().year()
                : Figures.on(day(census)))
        .figure(figure)
        .provenance(provenance);
  }

  /** How many leave, and how many posts are empty, in a sentence for each authority. */
  Words lead() {
    Words lead = Words.NONE;
    for (Census census : latest()) {
      Optional<Kpi.Builder> turnover = kpi(census, rate(census, KeyIndicator.TURNOVER));
      Optional<Kpi.Builder> vacancies = kpi(census, rate(census, KeyIndicator.VACANCY_RATE));
      if (turnover.isPresent() && vacancies.isPresent()) {
        lead =
            lead.text("Of the social workers of ")
                .name(who(census))
                .text(", ")
                .then(figures.shown(turnover.get().build()))
                .text(" left in the year; of the posts, ")
                .then(figures.shown(vacancies.get().build()))
                .text(" are vacant. ");
      }
    }
    return lead;
  }

  private static CensusRate rate(Census census, KeyIndicator indicator) {
    return census.rates().stream()
        .filter(rate -> rate.indicator().equals(indicator.indicator()))
        .findFirst()
        .orElseThrow();
  }

  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableList<Census> latest = latest();
    for (int i = 0; i < latest.size(); i++) {
      Census census = latest.get(i);
      blocks.add(chart(census, "workforce-rates" + (i == 0 ? "" : "-" + (i + 1))));
      census
          .note()
          .ifPresent(
              note ->
                  blocks.add(
                      new Paragraph(Words.of("Note: ").name(Printable.escaped(note)).text("."))));
    }
    return blocks.build();
  }

  private Block chart(Census census, String id) {
    Words title =
        Words.of("Rates of the workforce census, ")
            .name(who(census))
            .text(", ")
            .day(day(census))
            .text(Origin.madeUpOr(folder.folder()).suffix());
    Words description = description(census);
    return ChartBlock.of(
        BarsChart.picture(
            new ChartText(id, title.toString(), description.toString()),
            "per cent",
            census.rates().stream()
                .filter(CensusBlocks::isDrawn)
                .map(rate -> bar(census, rate))
                .toList()),
        title,
        description,
        table(census));
  }

  /** A share of vacancies, unlike the others, is no share of the workforce. */
  private static boolean isDrawn(CensusRate rate) {
    return isKey(rate) && rate.indicator().unit() == IndicatorUnit.SHARE;
  }

  private static Words description(Census census) {
    ImmutableList<String> notAgreeing =
        census.rates().stream()
            .filter(rate -> rate.agrees().equals(Optional.of(false)))
            .map(rate -> rate.indicator().title())
            .collect(toImmutableList());
    Words start = Words.of("Turnover, vacancies, agency workers and absence, as computed. ");
    return notAgreeing.isEmpty()
        ? start.text("No printed rate is at odds with them.")
        : start.text("What was printed is at odds with: " + String.join(", ", notAgreeing) + ".");
  }

  private BarsChart.Bar bar(Census census, CensusRate rate) {
    Optional<PublishedKpi> kpi = kpi(census, rate).map(each -> figures.release(each.build()));
    return new BarsChart.Bar(
        Wording.sentence(rate.name()),
        kpi.flatMap(PublishedKpi::value),
        kpi.map(PublishedKpi::shown).orElse(Wording.NOT_KNOWN),
        rate.agrees().filter(agrees -> !agrees).map(any -> Mark.close("printed otherwise")),
        Optional.empty());
  }

  private Table table(Census census) {
    Table.Builder table =
        Table.builder(Words.of("Each rate, and as it was printed"))
            .textColumn("Rate")
            .numberColumn("Computed")
            .numberColumn("As printed")
            .textColumn("Do they agree?");
    for (CensusRate rate : census.rates()) {
      table.row(
          Words.ofName(rate.indicator().title()),
          kpi(census, rate)
              .map(kpi -> figures.shown(kpi.build()))
              .orElse(Words.of(Wording.NOT_KNOWN)),
          rate.printed().map(printed -> printed(census, rate, printed)).orElse(Words.of("none")),
          Words.of(rate.agrees().map(agrees -> agrees ? "yes" : "NO").orElse("")));
    }
    return table.build();
  }

  private Words printed(Census census, CensusRate rate, Rounded printed) {
    boolean isShare = rate.indicator().unit() == IndicatorUnit.SHARE;
    return figures.shown(
        kpi(
                census,
                rate,
                who(census) + ", as printed",
                isShare ? Amounts.asPrintedPercent(printed) : printed,
                folder.folder().isBundled() ? provenance : Provenance.printed(provenance.source()))
            .build());
  }
}
