package org.caselight.examples.benchmarks;

import java.util.List;
import java.util.function.Supplier;
import org.caselight.casework.frontdoor.Referral;

/** Conversion in an array by month. */
final class ConversionByMonthLoop {
  private final MonthIndex months;
  private final ConversionLoop[] byMonth;

  ConversionByMonthLoop(MonthIndex months) {
    this.months = months;
    byMonth = new ConversionLoop[months.size()];
    for (int month = 0; month < byMonth.length; month++) {
      byMonth[month] = new ConversionLoop();
    }
  }

  Supplier<Answer> add(List<Referral> referrals) {
    for (Referral referral : referrals) {
      add(referral);
    }
    return () -> putInto(new Answer.Builder(), "").build();
  }

  void add(Referral referral) {
    int month = months.of(referral.receivedOn());
    if (months.contains(month)) {
      byMonth[month].add(referral);
    }
  }

  Answer.Builder putInto(Answer.Builder answer, String prefix) {
    for (int month = 0; month < byMonth.length; month++) {
      byMonth[month].putInto(answer, prefix + months.name(month));
    }
    return answer;
  }
}
