package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.caseload.Allocation;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.OpenCase;
import org.caselight.caseload.SupervisionDue;
import org.caselight.caseload.SupervisionPolicy;
import org.caselight.caseload.Supervisions;
import org.caselight.caseload.WaitingCase;
import org.caselight.caseload.WaitingSummary;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Target;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.PublishedKpi;

/** Who waits for a worker, and whose supervision is overdue, on the page. */
final class CasesOnPage {
  /** Local choices, made up for made-up cases: no source gives a number. */
  private static final Target NOBODY_WITHOUT_WORKER = Target.atMost(BigDecimal.ZERO);

  private static final Target SUPERVISION_OVERDUE_AT_MOST = Target.atMostPercent(10);

  private final OpenCases cases;
  private final Origin origin;
  private final CaseloadRollUp rollUp;
  private final SupervisionPolicy supervision;
  private final Edition edition;
  private final DateRange week;

  CasesOnPage(OpenCases cases, CaseloadPolicy policy, Period supervisionEvery, Edition edition) {
    this.cases = cases;
    this.origin = Origin.madeUpOr(cases.file());
    this.rollUp =
        cases.allocations().stream()
            .map(Allocation::snapshot)
            .map(policy::check)
            .collect(CaseloadChecks.toRollUp());
    this.supervision = CasesSection.supervision(supervisionEvery);
    this.edition = edition;
    this.week = Figures.on(cases.allocations().get(0).asAt());
  }

  ImmutableList<Kpi> keyFigures() {
    return ImmutableList.of(unallocated(), supervision());
  }

  private Kpi unallocated() {
    WaitingSummary waiting = rollUp.waiting(WaitingCase.Reason.UNALLOCATED).orElseThrow();
    Kpi.Builder unallocated =
        origin
            .kpi(KeyIndicator.UNALLOCATED_CASES, week)
            .figure(Count.of(waiting.cases()))
            .target(target(NOBODY_WITHOUT_WORKER));
    waiting
        .longestDays()
        .ifPresent(
            days ->
                unallocated.addFinding(
                    KpiFinding.note(
                        "the longest has waited for " + Wording.count(days, "day", "days"),
                        waiting.cases())));
    return unallocated.build();
  }

  private Kpi supervision() {
    return origin
        .kpi(KeyIndicator.SUPERVISION_OVERDUE, week)
        .measured(overdue(cases.allocations().stream()))
        .target(target(SUPERVISION_OVERDUE_AT_MOST))
        .build();
  }

  private Measured<Proportion> overdue(Stream<Allocation> allocations) {
    return allocations
        .flatMap(allocation -> due(allocation).stream())
        .collect(Supervisions.toOverdue());
  }

  private ImmutableList<SupervisionDue> due(Allocation allocation) {
    return Supervisions.dueByCase(allocation, cases.supervisions(), supervision);
  }

  private Optional<Target> target(Target localChoice) {
    return hasLocalChoices() ? Optional.of(localChoice) : Optional.empty();
  }

  /** Whether targets were made up, as the cases were: what a user's council wants nobody knows. */
  boolean hasLocalChoices() {
    return origin.isMadeUp();
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Words.of("Cases without a worker, and supervision" + origin.suffix())));
    blocks.add(byTeam(figures));
    if (edition.isForPublication()) {
      blocks.add(
          new Paragraph(Words.of("Cases one by one are left out of the edition for publication.")));
    } else {
      ImmutableList<Words> single =
          cases.allocations().stream().flatMap(this::single).collect(toImmutableList());
      blocks.add(
          single.isEmpty()
              ? new Paragraph(Words.of("No case has to be looked at."))
              : new Points(single));
    }
    blocks.add(
        new Paragraph(
            Words.of("Supervision of a case is due ")
                .name(Wording.every(supervision.caseFrequency()))
                .text(". ")
                .then(PageWords.from(origin.document()))));
    return ImmutableList.copyOf(blocks);
  }

  private Block byTeam(Figures figures) {
    List<Kpi> unallocated = new ArrayList<>();
    List<Kpi> overdue = new ArrayList<>();
    for (Allocation allocation : cases.allocations()) {
      unallocated.add(
          ofTeam(KeyIndicator.UNALLOCATED_CASES, allocation)
              .figure(Count.of(allocation.unallocated().size()))
              .build());
      overdue.add(
          ofTeam(KeyIndicator.SUPERVISION_OVERDUE, allocation)
              .measured(overdue(Stream.of(allocation)))
              .build());
    }
    Optional<ImmutableList<PublishedKpi>> without =
        Breakdown.ofCounts(unallocated, figures.policy());
    Optional<ImmutableList<PublishedKpi>> late = Breakdown.ofShares(overdue, figures.policy());
    if (without.isEmpty() && late.isEmpty()) {
      return new Paragraph(
          Words.of(
              "Numbers by team are left out of this edition: they are too small to be shown."));
    }
    Table.Builder table =
        Table.builder(Words.of("Cases of each team in the week ending ").day(week.lastDay()))
            .textColumn("Team");
    without.ifPresent(any -> table.numberColumn("Cases without a worker"));
    late.ifPresent(any -> table.numberColumn("Supervision overdue"));
    for (int i = 0; i < cases.allocations().size(); i++) {
      int row = i;
      List<Words> cells = new ArrayList<>();
      cells.add(Words.ofName(name(cases.allocations().get(row))));
      without.ifPresent(kpis -> cells.add(figures.shown(kpis.get(row))));
      late.ifPresent(kpis -> cells.add(PartOfWhole.shown(figures, kpis.get(row))));
      table.row(cells.toArray(Words[]::new));
    }
    return table.build();
  }

  private Kpi.Builder ofTeam(KeyIndicator indicator, Allocation allocation) {
    return Kpi.builder(indicator).who(name(allocation)).period(week).provenance(origin.computed());
  }

  private static String name(Allocation allocation) {
    return Printable.shown(allocation.team().name());
  }

  /** What the director may want to look up. */
  private Stream<Words> single(Allocation allocation) {
    return Stream.of(
            allocation.unallocated().stream().map(CasesOnPage::waiting),
            due(allocation).stream()
                .filter(one -> one.isOverdue().orElse(false))
                .map(CasesOnPage::overdue),
            CasesSection.whoMayHoldWhat(allocation.asAt()).stream()
                .flatMap(policy -> policy.breaches(allocation).stream())
                .map(breach -> Words.ofName(CasesSection.inWords(breach))))
        .flatMap(words -> words)
        .map(words -> Words.ofName(name(allocation)).text(": ").then(words));
  }

  private static Words waiting(OpenCase openCase) {
    Words child = Words.ofName(Wording.child(openCase.child())).text(" has no worker");
    return openCase
        .waiting()
        .flatMap(WaitingCase::since)
        .map(since -> child.text(", since ").day(since))
        .orElse(child);
  }

  private static Words overdue(SupervisionDue due) {
    return Words.of("supervision of ")
        .name(Wording.child(due.child().orElseThrow()))
        .text(" with ")
        .name(Wording.worker(due.worker()))
        .text(" was due on ")
        .day(due.dueOn().orElseThrow());
  }
}
