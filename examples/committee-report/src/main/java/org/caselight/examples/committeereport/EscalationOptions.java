package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.escalation.EscalationProcess;
import org.caselight.escalation.EscalationProcesses;
import org.caselight.escalation.EscalationStage;
import picocli.CommandLine.Option;

/** The options that say what holds for the whole of a process. */
final class EscalationOptions {
  @Option(
      names = "--escalation-limit",
      paramLabel = "DAYS",
      description =
          "with --escalation: within how many working days a disagreement is to be settled in all;"
              + " no limit by default (without a file: 20)")
  private Optional<TimeLimit> limit = Optional.empty();

  @Option(
      names = "--bypass-by",
      paramLabel = "WHO",
      description =
          "with --escalation: who may go past stages, a post; nobody by default (without a file: the"
              + " independent reviewing officer)")
  private Optional<String> bypassBy = Optional.empty();

  boolean isAnyGiven() {
    return limit.isPresent() || bypassBy.isPresent();
  }

  /**
   * The process that stages and options add up to.
   *
   * @param stages the stages
   * @param isBundled whether they come with the program, and are of what guidance describes
   * @return the process
   * @throws IllegalArgumentException if there is no stage, two have one name, or who may go past
   *     them is not on one line
   */
  EscalationProcess process(ImmutableList<EscalationStage> stages, boolean isBundled) {
    return isBundled
        ? EscalationProcesses.independentReviewing(stages)
        : EscalationProcess.builder()
            .name("Resolving professional disagreements")
            .addAllStages(stages)
            .limit(limit)
            .bypassBy(bypassBy)
            .build();
  }

  /** Tells what is wrong with who may go past stages, before any file is read. */
  void check() {
    process(ImmutableList.of(EscalationStage.of("any", "anybody")), false);
  }
}
