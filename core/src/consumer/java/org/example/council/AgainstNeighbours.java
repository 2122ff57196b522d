package org.example.council;

import static org.caselight.comparison.NeighbourAverage.MEAN;
import static org.caselight.comparison.NeighbourAverage.MEDIAN;
import static org.caselight.comparison.RankOrder.BEST_FIRST;
import static org.caselight.indicator.IndicatorUnit.RATE_PER_10000;
import static org.caselight.indicator.Polarity.LOWER_IS_BETTER;

import java.util.List;
import org.caselight.comparison.AuthorityFigures;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.MeanShift;
import org.caselight.comparison.NeighbourGroup;
import org.caselight.figure.Count;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rate;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.service.Authority;
import org.caselight.service.Fte;
import org.caselight.service.Pounds;
import org.caselight.service.Role;
import org.caselight.workforce.CensusYear;
import org.caselight.workforce.Establishment;
import org.caselight.workforce.JoinerPayment;
import org.caselight.workforce.RetentionScheme;
import org.caselight.workforce.WorkforceSnapshot;

/** How a council stands beside its neighbours, and who does the work there. */
public final class AgainstNeighbours {
  private AgainstNeighbours() {}

  private static Authority authority(String name, int number) {
    return Authority.ofOnsCode(name, "E0690000" + number);
  }

  /**
   * Prints a council's rate of plans beside its neighbours and the region, two printed figures held
   * against what they were made of, and what its census says of its social workers.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Authority westmarch = authority("Westmarch", 1);
    Authority norbury = authority("Norbury", 2);
    Authority southwick = authority("Southwick", 3);
    Authority eastdale = authority("Eastdale", 4);
    Authority highmoor = authority("Highmoor", 5);
    // README begins
    AuthorityFigures plans =
        AuthorityFigures.builder(Indicator.of("Children on plans", RATE_PER_10000, LOWER_IS_BETTER))
            .figure(westmarch, Rate.per10000(570, 110_000))
            .figure(norbury, Rate.per10000(95, 21_000))
            .figure(southwick, Rate.per10000(240, 60_000))
            .figure(eastdale, Rate.per10000(310, 80_000))
            .missing(highmoor, "withheld")
            .build();
    NeighbourGroup neighbours =
        NeighbourGroup.of("Neighbours", westmarch, List.of(norbury, southwick, eastdale, highmoor));
    Benchmark mean = plans.neighbours(neighbours, MEAN);
    System.out.println(mean);
    System.out.println(plans.neighbours(neighbours, MEDIAN));
    System.out.println(plans.pooledAll("The region"));
    BenchmarkComparison own = plans.compare(westmarch, mean).orElseThrow();
    System.out.println(own.outcome().orElseThrow().label() + ": " + own.gapInWords().orElseThrow());
    System.out.println(plans.rank(westmarch, BEST_FIRST).orElseThrow());

    System.out.println(MeanShift.of(Rounded.of(46), Rounded.of(52), 10, 2));
    System.out.println(
        Reconciliation.ofRate(Count.of(511), Rounded.of(53_600, -2), Rounded.of(101)));

    System.out.println(Establishment.ofShareFilled(Fte.of(51), Rounded.of(94)));
    WorkforceSnapshot census =
        WorkforceSnapshot.builder()
            .asAt(CensusYear.ending(2024).lastDay())
            .inPost(Rounded.parse("47.9"))
            .leavers(Rounded.parse("8.2"))
            .vacancies(Rounded.parse("3.1"))
            .agency(Rounded.parse("6.0"))
            .build();
    System.out.println("turnover " + census.turnover().orElseThrow());
    System.out.println("vacancies " + census.vacancyRate().orElseThrow());
    System.out.println("agency " + census.agencyRate().orElseThrow());
    RetentionScheme staying =
        RetentionScheme.builder()
            .name("Staying")
            .paymentAYear(Pounds.of(1_000))
            .addRoles(Role.SOCIAL_WORKER)
            .build();
    System.out.println(
        staying
            .comparedWith(JoinerPayment.of("Joining", Pounds.of(5_000)))
            .at(Fraction.of(17, 100)));
    // README ends
  }
}
