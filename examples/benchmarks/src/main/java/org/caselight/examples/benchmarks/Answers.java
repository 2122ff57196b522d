package org.caselight.examples.benchmarks;

import static org.caselight.indicator.Rag.AMBER;
import static org.caselight.indicator.Rag.RED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Table;
import java.time.YearMonth;
import java.util.Map;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.caseload.CaseloadSnapshot;
import org.caselight.caseload.WaitingCase;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.visit.OverdueVisit;
import org.caselight.casework.visit.OverdueVisits;
import org.caselight.examples.yearlypack.YearlyPack;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.Status;
import org.caselight.service.Team;

/** The library's answers in the words in which all contestants' answers are compared. */
final class Answers {
  static final String PART = "part";
  static final String WHOLE = "whole";
  static final String LEFT_OUT = "left out";
  static final String RECORDS_BEGIN = "records begin";
  static final String OPEN = "open";
  static final String OVERDUE = "overdue";
  static final String DAYS_OVERDUE = "days overdue";
  static final String CHILDREN = "children";
  static final String NO_DUE_DATE = "no due date";
  static final String CASES = "cases";
  static final String WORKERS = "workers";
  static final String UNALLOCATED = "unallocated";
  static final String COLOUR = "colour";

  private Answers() {}

  /** The answers of a pack to the questions that it is about. */
  static ImmutableMap<Question, Answer> of(YearlyPack pack) {
    return ImmutableMap.of(
        Question.CONVERSION_BY_TEAM_AND_MONTH, ofTable(pack.conversion()),
        Question.RE_REFERRALS, of(pack.reReferrals()),
        Question.IN_TIME, of(pack.assessedInTime()),
        Question.OPEN_BY_MONTH_END, ofOpen(pack.openByMonthEnd()),
        Question.OVERDUE_VISITS, of(pack.overdueVisits()),
        Question.CASELOADS, of(pack.caseloads()));
  }

  static Answer of(Measured<Proportion> share) {
    Answer.Builder answer = new Answer.Builder();
    put(answer, "", share);
    return answer.build();
  }

  private static void put(Answer.Builder answer, String key, Measured<Proportion> share) {
    answer.put(key, PART, share.figure().part());
    answer.put(key, WHOLE, share.figure().whole());
    answer.put(key, LEFT_OUT, share.leftOutCount());
  }

  static Answer ofMonths(Map<YearMonth, Measured<Proportion>> months) {
    Answer.Builder answer = new Answer.Builder();
    months.forEach((month, share) -> put(answer, month.toString(), share));
    return answer.build();
  }

  static Answer ofTable(Table<Team, YearMonth, Measured<Proportion>> table) {
    Answer.Builder answer = new Answer.Builder();
    table
        .rowMap()
        .forEach(
            (team, months) ->
                months.forEach((month, share) -> put(answer, team + " " + month, share)));
    return answer.build();
  }

  static Answer of(RepeatShare share) {
    Answer.Builder answer = new Answer.Builder();
    put(answer, "", share.share());
    share.recordsBeginTooLate().ifPresent(day -> answer.put("", RECORDS_BEGIN, day.toEpochDay()));
    return answer.build();
  }

  static Answer ofOpen(Map<Status, Measured<ImmutableSortedMap<YearMonth, Count>>> openByMonthEnd) {
    Answer.Builder answer = new Answer.Builder();
    openByMonthEnd.forEach(
        (status, open) -> {
          open.figure()
              .forEach(
                  (month, count) -> answer.put(code(status) + " " + month, OPEN, count.count()));
          answer.put(code(status), LEFT_OUT, open.leftOutCount());
        });
    return answer.build();
  }

  static Answer of(OverdueVisits visits) {
    Answer.Builder answer = new Answer.Builder();
    for (OverdueVisit visit : visits.visits()) {
      answer.put(code(visit.countedUnder()), OVERDUE, 1);
      answer.put(code(visit.countedUnder()), DAYS_OVERDUE, visit.daysOverdue());
    }
    answer.put("", CHILDREN, visits.dues().size());
    answer.put("", NO_DUE_DATE, visits.share().leftOutCount());
    return answer.build();
  }

  static Answer of(CaseloadRollUp rollUp) {
    Answer.Builder answer = new Answer.Builder();
    for (CaseloadCheck check : rollUp.checks()) {
      CaseloadSnapshot snapshot = check.snapshot();
      String team = check.team().name();
      answer.put(team, CASES, snapshot.cases().orElseThrow());
      answer.put(team, WORKERS, snapshot.workers().orElseThrow().size());
      answer.put(
          team,
          UNALLOCATED,
          snapshot.waiting(WaitingCase.Reason.UNALLOCATED).orElseThrow().cases());
      answer.put(team, COLOUR, colour(check));
    }
    return answer.build();
  }

  /** 0 within the limit, 1 close to it, 2 beyond. */
  private static long colour(CaseloadCheck check) {
    return check.rag().map(rag -> rag == RED ? 2L : rag == AMBER ? 1L : 0L).orElse(-1L);
  }

  /** A status as the file has it. */
  static String code(Status status) {
    return status.label().replace(' ', '-');
  }
}
