package org.example.council;

import static org.caselight.caseload.CaseloadPolicies.CAMBRIDGESHIRE_2019;
import static org.caselight.service.TeamKind.ASSESSMENT;
import static org.caselight.service.TeamKind.CHILDRENS;

import java.time.LocalDate;
import java.util.List;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.CaseloadSnapshot;
import org.caselight.caseload.WorkerCaseload;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;

/** Which teams carry too much this week? */
public final class WeeklyReport {
  private WeeklyReport() {}

  /**
   * Prints the teams over their limit, and what the averages hide.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // README begins
    LocalDate friday = LocalDate.of(2024, 6, 14);
    List<CaseloadSnapshot> teams =
        List.of(
            CaseloadSnapshot.ofPublishedAverage(
                Team.of("Example Assessment", ASSESSMENT), friday, Rounded.parse("21")),
            CaseloadSnapshot.ofTotals(
                Team.of("Example Children's 1", CHILDRENS), friday, 178, Fte.parse("8.2")),
            CaseloadSnapshot.ofWorkers(
                Team.of("Example Children's 2", CHILDRENS),
                friday,
                List.of(
                    WorkerCaseload.of(WorkerId.of("W1"), Fte.FULL_TIME, 24),
                    WorkerCaseload.of(WorkerId.of("W2"), Fte.parse("0.6"), 4))));

    CaseloadRollUp week =
        teams.stream().map(CAMBRIDGESHIRE_2019::check).collect(CaseloadChecks.toRollUp());

    System.out.println(week);
    for (CaseloadCheck check : week.checks()) {
      System.out.println(check);
      check.workersOver().ifPresent(over -> System.out.println("  over: " + over));
      check.reallocation().ifPresent(moves -> System.out.println("  " + moves));
    }
    // README ends
  }
}
