package org.caselight.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.caselight.casework.Involvement;
import org.caselight.service.Status;

/**
 * Open involvements out of arrays by month, one a status, of how many more there are than before.
 */
final class OpenByMonthLoop {
  /** The involvements of one status. */
  private static final class OfStatus {
    private final long[] more;
    private long leftOut;

    OfStatus(int months) {
      more = new long[months];
    }

    void count(int month, int change) {
      if (month < more.length) {
        more[Math.max(0, month)] += change;
      }
    }
  }

  private final MonthIndex months;
  private final Map<Status, OfStatus> statuses = new EnumMap<>(Status.class);

  OpenByMonthLoop(MonthIndex months) {
    this.months = months;
    for (Status status : Status.values()) {
      statuses.put(status, new OfStatus(months.size()));
    }
  }

  Supplier<Answer> add(List<Involvement> involvements) {
    for (Involvement involvement : involvements) {
      add(involvement, requireNonNull(statuses.get(involvement.status())));
    }
    return this::answer;
  }

  private void add(Involvement involvement, OfStatus status) {
    LocalDate start = involvement.startedOn();
    Optional<LocalDate> end = involvement.endedOn();
    if (end.isPresent() && end.get().isBefore(start)) {
      status.leftOut++;
      return;
    }
    status.count(months.of(start), 1);
    if (end.isPresent()) {
      status.count(months.of(end.get()), -1);
    }
  }

  private Answer answer() {
    Answer.Builder answer = new Answer.Builder();
    statuses.forEach(
        (status, of) -> {
          long open = 0;
          for (int month = 0; month < months.size(); month++) {
            open += of.more[month];
            answer.put(Answers.code(status) + " " + months.name(month), Answers.OPEN, open);
          }
          answer.put(Answers.code(status), Answers.LEFT_OUT, of.leftOut);
        });
    return answer.build();
  }
}
