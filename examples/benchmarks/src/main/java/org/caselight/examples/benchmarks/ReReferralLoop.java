package org.caselight.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caselight.calendar.DateRange;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.service.ChildId;

/** Re-referrals out of a map by child of sorted lists of days. */
final class ReReferralLoop {
  private static final int MONTHS = 12;

  private final DateRange period;
  private long again;
  private long received;
  private long leftOut;
  private LocalDate recordsBegin = LocalDate.MAX;

  ReReferralLoop(DateRange period) {
    this.period = period;
  }

  Supplier<Answer> add(List<Referral> referrals) {
    Map<ChildId, List<LocalDate>> daysByChild = new HashMap<>();
    for (Referral referral : referrals) {
      LocalDate day = referral.receivedOn();
      if (!referral.isOnOpenCase()) {
        daysByChild.computeIfAbsent(referral.child(), child -> new ArrayList<>(2)).add(day);
        if (day.isBefore(recordsBegin)) {
          recordsBegin = day;
        }
      } else if (period.contains(day)) {
        leftOut++;
      }
    }
    for (List<LocalDate> days : daysByChild.values()) {
      Collections.sort(days);
      count(days);
    }
    return this::answer;
  }

  private void count(List<LocalDate> days) {
    LocalDate latest = LocalDate.MIN;
    LocalDate latestOfEarlierDay = LocalDate.MIN;
    for (LocalDate day : days) {
      if (day.isAfter(latest)) {
        latestOfEarlierDay = latest;
        latest = day;
      }
      if (period.contains(day)) {
        received++;
        if (!latestOfEarlierDay.isBefore(day.minusMonths(MONTHS))) {
          again++;
        }
      }
    }
  }

  private Answer answer() {
    Answer.Builder answer = new Answer.Builder();
    if (recordsBegin.isAfter(period.from().minusMonths(MONTHS)) && received + leftOut > 0) {
      answer.put("", Answers.RECORDS_BEGIN, recordsBegin.toEpochDay());
    }
    return answer
        .put("", Answers.PART, again)
        .put("", Answers.WHOLE, received)
        .put("", Answers.LEFT_OUT, leftOut)
        .build();
  }
}
