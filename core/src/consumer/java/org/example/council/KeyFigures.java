package org.example.council;

import static org.caselight.disclosure.DisclosurePolicies.WITHHOLD_1_TO_5;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Scorecard;

/** Which few figures a committee should look at first, and what of them may be published. */
public final class KeyFigures {
  private KeyFigures() {}

  /**
   * Prints a scorecard as it may be published, and a row of it from which its figure can be
   * computed again.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Provenance records = Provenance.computed("Exampleshire's records");
    // README begins
    LocalDate yearEnd = LocalDate.of(2024, 3, 31);
    DateRange year = DateRange.twelveMonthsTo(yearEnd);
    Kpi reReferrals =
        Kpi.builder(KeyIndicator.RE_REFERRALS)
            .who("Exampleshire")
            .period(year)
            .figure(Proportion.of(30, 118))
            .addEarlier(Reading.of(LocalDate.of(2023, 3, 31), Proportion.of(20, 111)))
            .target(Target.atMostPercent(20))
            .provenance(records)
            .build();
    Kpi longPlans =
        Kpi.builder(KeyIndicator.PLANS_OF_TWO_YEARS)
            .who("Exampleshire")
            .period(DateRange.ofDays(yearEnd, yearEnd))
            .figure(Proportion.of(3, 44))
            .target(Target.atMostPercent(5))
            .provenance(records)
            .build();
    Kpi caseload =
        Kpi.builder(KeyIndicator.AVERAGE_CASELOAD)
            .who("Example Children's 2")
            .period(DateRange.ofDays(yearEnd, yearEnd))
            .figure(Rounded.parse("19"))
            .target(Target.atMost(BigDecimal.valueOf(20)))
            .addFindings(KpiFinding.concern("7 workers are over what they may hold", 7))
            .provenance(Provenance.printed("Weekly caseload report, 31 March 2024"))
            .build();

    Scorecard card =
        Scorecard.of("Exampleshire, March 2024", List.of(caseload, longPlans, reReferrals));
    card.release(WITHHOLD_1_TO_5).lines().forEach(System.out::println);

    PublishedKpi shown = reReferrals.release(WITHHOLD_1_TO_5);
    for (KpiColumn column :
        List.of(KpiColumn.CODE, KpiColumn.PART, KpiColumn.WHOLE, KpiColumn.VALUE, KpiColumn.UNIT)) {
      System.out.println(column.columnName() + ": " + shown.cell(column));
    }
    // README ends
  }
}
