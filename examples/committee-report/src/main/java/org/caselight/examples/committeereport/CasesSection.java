package org.caselight.examples.committeereport;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.calendar.Timeline;
import org.caselight.caseload.Allocation;
import org.caselight.caseload.Allocations;
import org.caselight.caseload.CaseHoldingPolicies;
import org.caselight.caseload.CaseHoldingPolicy;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.HoldingBreach;
import org.caselight.caseload.OpenCase;
import org.caselight.caseload.SupervisionDue;
import org.caselight.caseload.SupervisionPolicy;
import org.caselight.caseload.Supervisions;
import org.caselight.caseload.WaitingCase;
import org.caselight.caseload.WaitingSummary;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.service.ChildId;
import org.caselight.service.Role;
import org.caselight.service.Status;

/**
 * What a list of open cases shows: who waits, who holds what they may not, who is not supervised.
 */
final class CasesSection {
  private static final Timeline<CaseHoldingPolicy> WHO_MAY_HOLD_WHAT =
      Timeline.from(LocalDate.of(2018, 11, 1), CaseHoldingPolicies.CAMBRIDGESHIRE_2019)
          .then(LocalDate.of(2023, 12, 15), CaseHoldingPolicies.WORKING_TOGETHER_2023);

  private final OpenCases cases;
  private final CaseloadPolicy policy;
  private final SupervisionPolicy supervision;

  CasesSection(OpenCases cases, CaseloadPolicy policy, Period supervisionEvery) {
    this.cases = cases;
    this.policy = policy;
    this.supervision = supervision(supervisionEvery);
  }

  /** How often cases are to be discussed, by the option of that name. */
  static SupervisionPolicy supervision(Period every) {
    return SupervisionPolicy.of("the options of this run", every, every);
  }

  void addTo(TextReport report) {
    if (cases.allocations().isEmpty()) {
      report.section("Open cases");
      SectionHead.addNothingUsed(report, cases.file());
      return;
    }
    report.section(
        "Open cases"
            + (cases.file().isBundled() ? " (MADE UP)" : "")
            + ", week ending "
            + Wording.date(cases.allocations().get(0).asAt()));
    SectionHead.add(report, source(), policy, cases.rowsNotUsed());
    CaseloadRollUp rollUp =
        cases.allocations().stream()
            .map(Allocation::snapshot)
            .map(policy::check)
            .collect(CaseloadChecks.toRollUp());
    report.paragraph(Wording.outcome(rollUp));
    for (Allocation allocation : cases.allocations()) {
      addTeam(report, allocation, rollUp.check(allocation.team()).orElseThrow());
    }
    if (!rollUp.workersInMoreThanOneTeam().isEmpty()) {
      report.paragraph(
          "Workers in more than one team, and judged in each alone: "
              + Wording.listed(rollUp.workersInMoreThanOneTeam(), Wording::worker)
              + ".");
    }
    ImmutableSortedSet<ChildId> twice = Allocations.childrenInMoreThanOneTeam(cases.allocations());
    if (!twice.isEmpty()) {
      report.paragraph(
          "Open in more than one team, and counted in each: "
              + Wording.listed(twice, Wording::child)
              + ".");
    }
  }

  private String source() {
    return cases.file().isBundled()
        ? "MADE UP, to show what a list of cases would tell; no real child, worker or team"
        : Printable.escaped(cases.file().name());
  }

  private void addTeam(TextReport report, Allocation allocation, CaseloadCheck check) {
    report.heading(
        Wording.teamName(check)
            + " ("
            + check.team().kind().label()
            + "): "
            + Wording.colourWithDoubt(check));
    report.item("Average: ", WorkersSection.averageLine(check));
    addWaiting(report, check, WaitingCase.Reason.UNALLOCATED, allocation.unallocated());
    addWaiting(report, check, WaitingCase.Reason.AWAITING_TRANSFER, allocation.awaitingTransfer());
    if (!allocation.childrenHeldMoreThanOnce().isEmpty()) {
      report.item(
          "Twice:   ",
          "on more than one caseload, and counted on each: "
              + Wording.listed(allocation.childrenHeldMoreThanOnce(), Wording::child));
    }
    addBreaches(report, allocation);
    addSupervision(report, allocation);
  }

  private static void addWaiting(
      TextReport report,
      CaseloadCheck check,
      WaitingCase.Reason reason,
      ImmutableList<OpenCase> cases) {
    WaitingSummary waiting = check.snapshot().waiting(reason).orElseThrow();
    if (cases.isEmpty()) {
      return;
    }
    report.item(
        "Waiting: ",
        waiting
            + waiting
                .medianDays()
                .map(median -> ", median " + Wording.oneDecimal(median) + " days")
                .orElse("")
            + ": "
            + Wording.listed(cases, openCase -> inWords(openCase, check.snapshot().asAt())));
  }

  private static String inWords(OpenCase openCase, LocalDate asAt) {
    OptionalLong days = openCase.waiting().orElseThrow().daysWaiting(asAt);
    return Wording.child(openCase.child())
        + " ("
        + (days.isPresent()
            ? Wording.count(days.getAsLong(), "day", "days")
            : "since when is " + Wording.NOT_KNOWN)
        + ")";
  }

  private static void addBreaches(TextReport report, Allocation allocation) {
    Optional<CaseHoldingPolicy> inForce = whoMayHoldWhat(allocation.asAt());
    if (inForce.isEmpty()) {
      report.item("Holding: ", "no policy of this report was in force on that day");
      return;
    }
    ImmutableList<HoldingBreach> breaches = inForce.get().breaches(allocation);
    report.item(
        "Holding: ",
        "by "
            + inForce.get()
            + ", "
            + (breaches.isEmpty()
                ? "nobody holds a case that they may not"
                : Wording.count(breaches.size(), "case", "cases") + " to look at:"));
    breaches.forEach(breach -> report.item("         ", inWords(breach)));
  }

  /** Who may hold which cases on a day. */
  static Optional<CaseHoldingPolicy> whoMayHoldWhat(LocalDate day) {
    return WHO_MAY_HOLD_WHAT.inForceOn(day);
  }

  static String inWords(HoldingBreach breach) {
    return Wording.worker(breach.worker())
        + " ("
        + breach.role().map(Role::label).orElse("role " + Wording.NOT_KNOWN)
        + ") holds "
        + Wording.child(breach.child())
        + ": "
        + breach.statuses().stream().map(Status::label).collect(joining(" and "))
        + ", "
        + breach.reason().label();
  }

  private void addSupervision(TextReport report, Allocation allocation) {
    ImmutableList<SupervisionDue> due =
        Supervisions.dueByCase(allocation, cases.supervisions(), supervision);
    report.item(
        "Overdue: ",
        "supervision of cases, due "
            + Wording.every(supervision.caseFrequency())
            + ": "
            + due.stream().collect(Supervisions.toOverdue()));
    due.stream()
        .filter(one -> one.isOverdue().orElse(false))
        .sorted(Comparator.comparing(one -> one.dueOn().orElseThrow()))
        .forEach(one -> report.item("         ", inWords(one)));
  }

  private static String inWords(SupervisionDue due) {
    return Wording.child(due.child().orElseThrow())
        + " with "
        + Wording.worker(due.worker())
        + ": was due on "
        + Wording.date(due.dueOn().orElseThrow())
        + ", "
        + Wording.count(due.daysOverdue().orElseThrow(), "day", "days")
        + " ago, last held "
        + due.lastHeldOn().map(day -> "on " + Wording.date(day)).orElse("never");
  }
}
