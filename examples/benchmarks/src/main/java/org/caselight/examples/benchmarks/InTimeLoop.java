package org.caselight.examples.benchmarks;

import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caselight.calendar.DateRange;
import org.caselight.casework.frontdoor.Assessment;

/** 45-day timeliness, from the referral. */
final class InTimeLoop {
  private static final int MOST = 45;
  private static final LocalDate CALENDAR_BEGINS = ENGLAND_AND_WALES.covered().from();

  private final LocalDate first;
  private final LocalDate last;
  private long inTime;
  private long authorised;
  private long leftOut;

  InTimeLoop(DateRange period) {
    first = period.from();
    last = period.lastDay();
  }

  Supplier<Answer> add(List<Assessment> assessments) {
    for (Assessment assessment : assessments) {
      Optional<LocalDate> end = assessment.authorisedOn();
      if (end.isPresent() && !end.get().isBefore(first) && !end.get().isAfter(last)) {
        add(assessment, end.get());
      }
    }
    return () ->
        new Answer.Builder()
            .put("", Answers.PART, inTime)
            .put("", Answers.WHOLE, authorised)
            .put("", Answers.LEFT_OUT, leftOut)
            .build();
  }

  private void add(Assessment assessment, LocalDate end) {
    Optional<LocalDate> received = assessment.referralReceivedOn();
    if (received.isEmpty()
        || end.isBefore(received.get())
        || end.isBefore(assessment.startedOn())
        || received.get().isBefore(CALENDAR_BEGINS)) {
      leftOut++;
      return;
    }
    authorised++;
    if (ENGLAND_AND_WALES.elapsed(received.get(), end) <= MOST) {
      inTime++;
    }
  }
}
