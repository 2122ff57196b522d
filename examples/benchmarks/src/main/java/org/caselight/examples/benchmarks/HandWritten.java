package org.caselight.examples.benchmarks;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.caselight.calendar.DateRange;

/**
 * What a good programmer would write for one question at a time, without the library's rules: loops
 * over the same values, arrays by month, maps by child. Every loop answers the whole question, what
 * is left out too. Only the calendar of working days is the library's.
 *
 * @param records the records
 * @param period the days asked about, whole months; what is asked of one day is asked of the last
 */
record HandWritten(Records records, DateRange period) implements Contestant {

  @Override
  public Supplier<Answer> solve(Question question) {
    return switch (question) {
      case CONVERSION -> new ConversionLoop().add(records.referrals());
      case CONVERSION_BY_MONTH ->
          new ConversionByMonthLoop(new MonthIndex(period)).add(records.referrals());
      case CONVERSION_BY_TEAM_AND_MONTH ->
          new ConversionByTeamLoop(new MonthIndex(period)).add(records.referrals());
      case RE_REFERRALS -> new ReReferralLoop(period).add(records.referrals());
      case IN_TIME -> new InTimeLoop(period).add(records.assessments());
      case OPEN_BY_MONTH_END ->
          new OpenByMonthLoop(new MonthIndex(period)).add(records.involvements());
      case OVERDUE_VISITS -> new OverdueVisitsLoop(lastDay()).add(records.episodes());
      case CASELOADS -> new CaseloadLoop(lastDay()).add(records.involvements());
    };
  }

  private LocalDate lastDay() {
    return period.lastDay();
  }
}
