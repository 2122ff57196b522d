package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;
import org.caselight.workforce.WorkerAllocation;

/** Who was whose social worker, one row from a first day to a last. */
final class SocialWorkerRows {
  static final String FILE = "social-workers.csv";

  private static final String CHILD = "child";
  private static final String WORKER = "worker";
  private static final String STARTED_ON = "started_on";
  private static final String ENDED_ON = "ended_on";

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(CHILD, WORKER, STARTED_ON, ENDED_ON);

  private final FolderFiles files;
  private final Map<WorkerAllocation, Row> rowOf = new LinkedHashMap<>();

  SocialWorkerRows(FolderFiles files) {
    this.files = files;
  }

  void add(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<WorkerId> worker = row.read(WORKER, WorkerId::of);
    Optional<LocalDate> startedOn = row.read(STARTED_ON, Parsers::recordedDate);
    Optional<LocalDate> endedOn = row.readIfGiven(ENDED_ON, Parsers::recordedDate);
    if (row.isRejected()) {
      return;
    }
    Row first =
        rowOf.putIfAbsent(
            WorkerAllocation.builder()
                .child(child.orElseThrow())
                .worker(worker.orElseThrow())
                .startedOn(startedOn.orElseThrow())
                .endedOn(endedOn)
                .build(),
            row);
    if (first != null) {
      row.reject(CHILD, "is on line " + first.line() + " already, just so; this row is not used");
      return;
    }
    files.countUsed();
  }

  ImmutableList<WorkerAllocation> allocations() {
    return rowOf.keySet().stream().collect(toImmutableList());
  }
}
