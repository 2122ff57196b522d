package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.escalation.EscalationProcess;
import org.caselight.escalation.EscalationStage;

/**
 * The stages that a disagreement goes through.
 *
 * @param file where they were read
 * @param stages the stages, first to last as the file has them
 * @param rowsNotUsed how many rows could not be used
 */
record EscalationStages(InputFile file, ImmutableList<EscalationStage> stages, long rowsNotUsed) {
  private static final String STAGE = "stage";
  private static final String DECIDED_BY = "decided_by";
  private static final String WORKING_DAYS = "working_days";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(STAGE, DECIDED_BY, WORKING_DAYS);

  /**
   * Reads stages.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the stages that can be used, none if the file cannot
   */
  static EscalationStages read(InputFile file, Problems problems) {
    List<EscalationStage> stages = new ArrayList<>();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, row -> add(row, stages));
    return new EscalationStages(file, ImmutableList.copyOf(stages), rowsRead - stages.size());
  }

  private static void add(Row row, List<EscalationStage> stages) {
    Optional<EscalationStage> named =
        row.read(STAGE, name -> next(stages, EscalationStage.of(name, "anybody")));
    Optional<EscalationStage> decided = row.read(DECIDED_BY, who -> EscalationStage.of("any", who));
    Optional<TimeLimit> allowed = row.readIfGiven(WORKING_DAYS, Parsers::workingDays);
    if (!row.isRejected()) {
      String name = named.orElseThrow().name();
      String who = decided.orElseThrow().decidedBy();
      stages.add(
          allowed
              .map(limit -> EscalationStage.of(name, who, limit))
              .orElseGet(() -> EscalationStage.of(name, who)));
    }
  }

  /** The library says whether a stage can come after those before it. */
  private static EscalationStage next(List<EscalationStage> stages, EscalationStage stage) {
    EscalationProcess.builder().name("any").addAllStages(stages).addStage(stage).build();
    return stage;
  }
}
