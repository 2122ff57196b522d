package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;
import org.caselight.workforce.AdultPractitioner;
import org.caselight.workforce.CompositionPolicies;
import org.caselight.workforce.CompositionPolicy;
import org.caselight.workforce.TeamComposition;
import org.caselight.workforce.TeamCompositions;
import org.caselight.workforce.TrainingCourse;
import org.caselight.workforce.TrainingCoverage;
import org.caselight.workforce.TrainingRecord;
import org.caselight.workforce.TrainingRecords;
import org.caselight.workforce.TrainingRequirement;
import org.caselight.workforce.WorkerAllocations;
import org.caselight.workforce.WorkerChanges;

/** Who is in the teams, what they were trained in, and how often children began again. */
final class StaffBlocks {
  private static final CompositionPolicy FAMILY_SAFEGUARDING =
      CompositionPolicies.FAMILY_SAFEGUARDING;

  private static final Indicator FTE =
      Amounts.divisible(
          "Practitioners who work with adults", "full-time equivalents of one kind in one team");

  private static final Indicator TEAMS_WITHOUT =
      Amounts.share(
          "Teams without a practitioner who works with adults",
          "teams with nobody of the kind ÷ teams of which it is known");

  private static final Indicator AVERAGE_CHANGES =
      people(
          "Changes of social worker for each child", IndicatorUnit.AVERAGE, PeopleCounted.IN_WHOLE);

  private static final Indicator CHILDREN =
      people("Children by changes of social worker", IndicatorUnit.NUMBER, PeopleCounted.IN_PART);

  private final WorkforceFolder folder;
  private final LocalDate asAt;
  private final Edition edition;
  private final String whose;
  private final Figures figures;
  private final Provenance provenance;

  /**
   * Takes what there is.
   *
   * @param folder what was read
   * @param asAt the day asked about
   * @param edition for whom the page is
   * @param whose whose staff they are
   * @param figures the figures of the page
   */
  StaffBlocks(
      WorkforceFolder folder, LocalDate asAt, Edition edition, String whose, Figures figures) {
    this.folder = folder;
    this.asAt = asAt;
    this.edition = edition;
    this.whose = whose;
    this.figures = figures;
    this.provenance = Origin.madeUpOr(folder.folder()).computed();
  }

  private static Indicator people(String title, IndicatorUnit unit, PeopleCounted people) {
    return Indicator.builder()
        .title(title)
        .definition("changes in the twelve months, of children who had a social worker in them")
        .unit(unit)
        .polarity(Polarity.LOWER_IS_BETTER)
        .people(people)
        .build();
  }

  ImmutableList<Kpi> keyFigures() {
    ImmutableList.Builder<Kpi> kpis = ImmutableList.builder();
    complete().ifPresent(kpis::add);
    coverages().forEach(coverage -> kpis.add(trained(coverage, whose(coverage), coverage.share())));
    changes()
        .ifPresent(
            changes ->
                kpis.add(
                    kpi(KeyIndicator.CHANGES_OF_WORKER, whose, changes.figure().period())
                        .figure(changes.figure().shareWithTwoOrMore())
                        .putAllLeftOut(changes.leftOut())
                        .build()));
    return kpis.build();
  }

  private Kpi.Builder kpi(KeyIndicator indicator, String who, DateRange period) {
    return kpi(indicator.indicator(), who, period);
  }

  private Kpi.Builder kpi(Indicator indicator, String who, DateRange period) {
    return Kpi.builder()
        .indicator(indicator)
        .subject(Subject.WORKFORCE)
        .who(who)
        .period(period)
        .provenance(provenance);
  }

  private DateRange today() {
    return Figures.on(asAt);
  }

  /** That every team should have them is what paragraph 2.66 says of teams. */
  private Optional<Kpi> complete() {
    return folder.compositions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            kpi(KeyIndicator.TEAMS_COMPLETE, whose, today())
                .measured(
                    folder.compositions().stream()
                        .collect(TeamCompositions.toComplete(FAMILY_SAFEGUARDING)))
                .target(Target.atLeastPercent(100))
                .addFindings(
                    KpiFinding.note(
                        "that all teams should have them is read from "
                            + FAMILY_SAFEGUARDING.source().orElseThrow()))
                .build());
  }

  Words lead() {
    return complete()
        .map(
            kpi ->
                Words.of("Of the teams, ")
                    .then(figures.shown(kpi))
                    .text(
                        " have everybody to work with the adults of a family whom Family"
                            + " Safeguarding asks for. "))
        .orElse(Words.NONE);
  }

  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    addCompositions(blocks);
    addTraining(blocks);
    addChanges(blocks);
    return blocks.build();
  }

  private Words heading(String text) {
    return Words.of(text).text(Origin.madeUpOr(folder.folder()).suffix());
  }

  private void addCompositions(ImmutableList.Builder<Block> blocks) {
    if (folder.compositions().isEmpty()) {
      return;
    }
    Table.Builder table =
        Table.builder(
                Words.of("Practitioners by team, in full-time equivalents, the fewest kinds first"))
            .textColumn("Team");
    FAMILY_SAFEGUARDING
        .required()
        .forEach(kind -> table.numberColumn(Wording.sentence(kind.label())));
    folder.compositions().stream()
        .sorted(TeamCompositions.worstFirst(FAMILY_SAFEGUARDING))
        .forEach(team -> table.row(row(team).toArray(Words[]::new)));
    table.row(without().toArray(Words[]::new));
    blocks.add(
        new Heading(heading("Who works with the adults")),
        table.build(),
        new Paragraph(
            Words.of("Asked for by ")
                .source(FAMILY_SAFEGUARDING.source().orElseThrow())
                .text(
                    ", which says whom a team includes, not how many of them: somebody is enough"
                        + " here.")),
        PageWords.source(provenance));
  }

  private ImmutableList<Words> row(TeamComposition team) {
    ImmutableList.Builder<Words> row = ImmutableList.builder();
    row.add(Words.ofName(Printable.shown(team.team().name())));
    FAMILY_SAFEGUARDING.required().forEach(kind -> row.add(fte(team, kind)));
    return row.build();
  }

  private Words fte(TeamComposition team, AdultPractitioner kind) {
    if (team.missing(FAMILY_SAFEGUARDING).contains(kind)) {
      return Words.of("NOBODY");
    }
    return Optional.ofNullable(team.fte().get(kind))
        .map(
            fte ->
                figures.shown(
                    kpi(FTE, Printable.shown(team.team().name()) + ", " + kind.label(), today())
                        .figure(Amounts.of(Fraction.of(fte.toBigDecimal())))
                        .build()))
        .orElse(Words.of("somebody, how much not known"));
  }

  private ImmutableList<Words> without() {
    ImmutableList.Builder<Words> row = ImmutableList.builder();
    row.add(Words.of("Teams without"));
    folder.compositions().stream()
        .collect(TeamCompositions.toMissing(FAMILY_SAFEGUARDING))
        .forEach((kind, share) -> row.add(without(kind, share)));
    return row.build();
  }

  private Words without(AdultPractitioner kind, Measured<Proportion> share) {
    PublishedKpi kpi =
        figures.release(
            kpi(TEAMS_WITHOUT, whose + ", " + kind.label(), today()).measured(share).build());
    return figures
        .cellOf(kpi, KpiColumn.PART)
        .text(" of ")
        .then(figures.cellOf(kpi, KpiColumn.WHOLE));
  }

  private ImmutableList<TrainingCoverage> coverages() {
    ImmutableSortedSet<TrainingCourse> courses =
        folder.training().stream()
            .map(TrainingRecord::course)
            .collect(toImmutableSortedSet(naturalOrder()));
    return folder.staff().isEmpty()
        ? ImmutableList.of()
        : courses.stream()
            .map(
                course ->
                    folder.training().stream()
                        .collect(
                            TrainingRecords.toCoverage(
                                folder.staff(), TrainingRequirement.of(course), asAt)))
            .collect(toImmutableList());
  }

  private String whose(TrainingCoverage coverage) {
    return whose + ", " + course(coverage);
  }

  private static String course(TrainingCoverage coverage) {
    return Printable.escaped(coverage.requirement().course().name());
  }

  private Kpi trained(TrainingCoverage coverage, String who, Figure share) {
    return kpi(KeyIndicator.TRAINED, who, today())
        .figure(share)
        .addAllFindings(
            coverage.recordsOfOthers() > 0
                ? ImmutableList.of(
                    KpiFinding.note(
                        Wording.count(coverage.recordsOfOthers(), "record is", "records are")
                            + " of people who are not in the staff, and not counted",
                        coverage.recordsOfOthers()))
                : ImmutableList.of())
        .build();
  }

  private void addTraining(ImmutableList.Builder<Block> blocks) {
    ImmutableList<TrainingCoverage> coverages = coverages();
    if (coverages.isEmpty() || edition.isForPublication()) {
      return;
    }
    blocks.add(new Heading(heading("Training")));
    for (TrainingCoverage coverage : coverages) {
      byTeam(coverage).ifPresent(blocks::add);
      if (!coverage.neverTrained().isEmpty()) {
        blocks.add(
            new Paragraph(
                Words.of("Not yet trained in ")
                    .name(course(coverage))
                    .text(": ")
                    .name(Wording.listed(coverage.neverTrained(), Wording::worker))
                    .text(".")));
      }
    }
    blocks.add(PageWords.source(provenance));
  }

  private Optional<Table> byTeam(TrainingCoverage coverage) {
    Table.Builder table =
        Table.builder(Words.of("Trained in ").name(course(coverage)).text(", by team"))
            .textColumn("Team")
            .numberColumn("Trained")
            .numberColumn("Of whom")
            .numberColumn("Share");
    var shares = coverage.shareByTeam().figure();
    shares.forEach(
        (team, share) -> {
          String name = Printable.shown(team.name());
          PublishedKpi kpi =
              figures.release(
                  kpi(KeyIndicator.TRAINED, name + ", " + course(coverage), today())
                      .figure(share)
                      .build());
          Words shown = figures.shown(kpi);
          table.row(
              Words.ofName(name),
              figures.cellOf(kpi, KpiColumn.PART),
              figures.cellOf(kpi, KpiColumn.WHOLE),
              shown);
        });
    return shares.isEmpty() ? Optional.empty() : Optional.of(table.build());
  }

  private Optional<Measured<WorkerChanges>> changes() {
    return folder.allocations().isEmpty()
        ? Optional.empty()
        : Optional.of(
                folder.allocations().stream()
                    .collect(WorkerAllocations.toChanges(DateRange.twelveMonthsTo(asAt))))
            .filter(measured -> measured.figure().children() > 0);
  }

  private void addChanges(ImmutableList.Builder<Block> blocks) {
    ImmutableList<Block> changes =
        changes()
            .map(Measured::figure)
            .filter(this::isAllShown)
            .map(this::blocks)
            .orElse(ImmutableList.of());
    ImmutableList<String> issues =
        edition.isForPublication() ? ImmutableList.of() : StaffPart.issues(folder);
    if (changes.isEmpty() && issues.isEmpty()) {
      return;
    }
    blocks.add(new Heading(heading("Changes of social worker"))).addAll(changes);
    if (!issues.isEmpty()) {
      blocks.add(new Paragraph(Words.of("What does not go together in the records:")));
      blocks.add(new Points(issues.stream().map(Words::ofName).collect(toImmutableList())));
    }
    blocks.add(PageWords.source(provenance));
  }

  private ImmutableList<Block> blocks(WorkerChanges changes) {
    return ImmutableList.of(
        byChanges(changes),
        new Paragraph(
            Words.of("On average a child got another social worker ")
                .then(
                    figures.shown(
                        kpi(AVERAGE_CHANGES, whose, changes.period())
                            .figure(changes.average())
                            .build()))
                .text(" times in the twelve months.")));
  }

  /** The share with two or more and the average would tell a number that alone is withheld. */
  private boolean isAllShown(WorkerChanges changes) {
    return changes.childrenByChanges().values().stream()
        .allMatch(children -> figures.policy().publish(children).isShown());
  }

  private Table byChanges(WorkerChanges changes) {
    Table.Builder table =
        Table.builder(Words.of("Children by how often their social worker changed"))
            .textColumn("Changes")
            .numberColumn("Children");
    changes
        .childrenByChanges()
        .forEach(
            (number, children) -> {
              String name = Wording.count(number, "change", "changes");
              table.row(
                  Words.ofName(name),
                  figures.shown(
                      kpi(CHILDREN, whose + ", " + name, changes.period())
                          .figure(Count.of(children))
                          .build()));
            });
    return table.build();
  }

  /** What this edition does not show, as far as there is something to show. */
  ImmutableList<Words> leftOut() {
    ImmutableList.Builder<Words> leftOut = ImmutableList.builder();
    if (edition.isForPublication() && !coverages().isEmpty()) {
      leftOut.add(
          Words.of(
              "Left out of this edition: who is not trained yet, and the training of teams, which"
                  + " are small."));
    }
    if (changes().filter(changes -> !isAllShown(changes.figure())).isPresent()) {
      leftOut.add(
          Words.of(
              "Left out of this edition: how many children had how many changes of social worker,"
                  + " and the average, for some of the numbers are small and the others would tell"
                  + " them."));
    }
    if (edition.isForPublication() && !StaffPart.issues(folder).isEmpty()) {
      leftOut.add(
          Words.of("Left out of this edition: which children's records do not go together."));
    }
    if (!folder.allocations().isEmpty() && changes().isEmpty()) {
      leftOut.add(
          Words.of(
                  "Left out: changes of social worker, for no child had one in the twelve months to ")
              .day(asAt)
              .text("."));
    }
    return leftOut.build();
  }

  /** How to read the figures of people. */
  ImmutableList<Words> method() {
    ImmutableList.Builder<Words> method = ImmutableList.builder();
    if (!coverages().isEmpty()) {
      method.add(
          Words.of(
              "Staff trained: of people, each once, agency workers among them. A course is taken to"
                  + " be for everybody and to hold for ever, for no source says otherwise."));
    }
    if (!folder.allocations().isEmpty()) {
      method.add(
          Words.of(
              "Changes of social worker: of children who had one on a day of the twelve months. The"
                  + " first worker ever is no change. Where two have a child at once, the later to"
                  + " start has taken over."));
    }
    return method.build();
  }
}
