package org.caselight.casework.protection;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.caselight.quality.DataIssue;

/** What is wrong, as it is found; of one record, or of several that contradict each other. */
final class Findings<R extends Serializable> {
  private final ImmutableList.Builder<DataIssue<ImmutableList<R>>> issues = ImmutableList.builder();

  void error(String code, R record, String reason) {
    error(code, ImmutableList.of(record), reason);
  }

  void error(String code, ImmutableList<R> records, String reason) {
    issues.add(DataIssue.error(code, records, reason));
  }

  void warning(String code, R record, String reason) {
    warning(code, ImmutableList.of(record), reason);
  }

  void warning(String code, ImmutableList<R> records, String reason) {
    issues.add(DataIssue.warning(code, records, reason));
  }

  ImmutableList<DataIssue<ImmutableList<R>>> issues() {
    return issues.build();
  }
}
