package org.caselight.scorecard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.Symbol;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Reading;

/**
 * Makes of a KPI what may be shown of it: a KPI of the numbers as they are published. What is said
 * of the figure is then computed from those, so that nothing but they can be read out of it.
 */
final class Release {
  private static final PublishedNumber NOT_AVAILABLE =
      PublishedNumber.instead(Symbol.NOT_AVAILABLE);

  private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(Long.MAX_VALUE);

  private final DisclosurePolicy policy;
  private final PeopleCounted people;

  private Release(DisclosurePolicy policy, PeopleCounted people) {
    this.policy = policy;
    this.people = people;
  }

  static PublishedKpi of(Kpi kpi, DisclosurePolicy policy) {
    return new Release(policy, kpi.indicator().people()).published(kpi);
  }

  private PublishedKpi published(Kpi kpi) {
    Optional<PublishedNumber> instead = standsInstead(kpi.figure());
    return instead.isPresent()
        ? PublishedKpi.instead(kpi, instead.orElseThrow())
        : PublishedKpi.of(
            kpi,
            isRounded(kpi.figure()) ? unjudged(kpi) : asShown(kpi),
            isRounded(kpi.figure()),
            ImmutableSortedMap.copyOfSorted(Maps.transformValues(kpi.leftOut(), policy::publish)));
  }

  /**
   * Whether the policy rounds numbers of people in a figure. One that is the same after it counts
   * as rounded too, or it would be known to be exact.
   */
  private boolean isRounded(Figure figure) {
    return policy.roundCellsTo() > 1 && peopleIn(figure).findAny().isPresent();
  }

  /**
   * A rounded figure alone: a colour or a direction of it could be false, one of the true figure
   * would tell what the rounding hides.
   */
  private Kpi unjudged(Kpi kpi) {
    return Kpi.builder()
        .indicator(kpi.indicator())
        .subject(kpi.subject())
        .who(kpi.who())
        .period(kpi.period())
        .figure(asShown(kpi.figure()))
        .addAllFindings(findings(kpi))
        .provenance(kpi.provenance())
        .build();
  }

  private ImmutableList<KpiFinding> findings(Kpi kpi) {
    return kpi.findings().stream()
        .filter(finding -> finding.mayBeShown(policy))
        .collect(toImmutableList());
  }

  private Kpi asShown(Kpi kpi) {
    Figure figure = asShown(kpi.figure());
    return Kpi.builder()
        .indicator(kpi.indicator())
        .subject(kpi.subject())
        .who(kpi.who())
        .period(kpi.period())
        .figure(figure)
        .addAllEarlier(
            kpi.earlier().stream()
                .filter(reading -> standsInstead(reading.figure()).isEmpty())
                .map(reading -> Reading.of(reading.asAt(), asShown(reading.figure())))
                .collect(toImmutableList()))
        .target(kpi.target())
        .scheme(kpi.scheme())
        .steadyWithin(kpi.steadyWithin())
        .comparison(
            kpi.comparison()
                .filter(comparison -> figure.isDefined())
                .map(
                    comparison ->
                        new BenchmarkComparison(
                            comparison.authority(),
                            figure,
                            comparison.benchmark(),
                            comparison.confidence())))
        .addAllFindings(findings(kpi))
        .provenance(kpi.provenance())
        .build();
  }

  /** What stands instead of a figure, because a number of people in it may not be shown. */
  private Optional<PublishedNumber> standsInstead(Figure figure) {
    Optional<PublishedNumber> hidden =
        peopleIn(figure)
            .filter(Release::isCount)
            .map(number -> policy.publish(number.longValueExact()))
            .filter(number -> !number.isShown())
            // Withheld says most: a share with a part of 3 in a rest of low is withheld, not low.
            .min(Comparator.comparing(number -> !number.isWithheld()));
    if (hidden.isEmpty()) {
      return isSharedOutOverNothing(figure) || isBeyondCounting(figure)
          ? Optional.of(NOT_AVAILABLE)
          : Optional.empty();
    }
    return figure instanceof Count || hidden.orElseThrow().isWithheld()
        ? hidden
        : Optional.of(NOT_AVAILABLE);
  }

  /** Whether people below the line round to 0, over whom nothing can be shared out. */
  private boolean isSharedOutOverNothing(Figure figure) {
    if (figure instanceof Average average) {
      return isPeopleShownAsNothing(average.base());
    }
    return figure instanceof Ratio ratio
        && !ratio.isPrinted()
        && isPeopleShownAsNothing(Sentence.plain(ratio.whole()));
  }

  private boolean isPeopleShownAsNothing(BigDecimal whole) {
    return whole.signum() > 0 && wholeAsShown(whole).signum() == 0;
  }

  /** Whether a number of people near the largest that there is would be rounded beyond it. */
  private boolean isBeyondCounting(Figure figure) {
    return peopleIn(figure).anyMatch(number -> isCount(number) && !isCount(asShown(number)));
  }

  /** The numbers of people that a figure tells, that of the rest of a share among them. */
  private Stream<BigDecimal> peopleIn(Figure figure) {
    if (figure instanceof Count count) {
      return inPart(count.count());
    }
    if (figure instanceof Rate rate) {
      return inPart(rate.count());
    }
    if (figure instanceof Proportion proportion) {
      return people == PeopleCounted.NOWHERE
          ? Stream.empty()
          : Stream.of(proportion.part(), proportion.whole() - proportion.part(), proportion.whole())
              .map(BigDecimal::valueOf);
    }
    if (figure instanceof Average average) {
      return Stream.concat(inPart(average.total()), inWhole(average.base()));
    }
    if (figure instanceof Ratio ratio && !ratio.isPrinted()) {
      BigDecimal part = Sentence.plain(ratio.part());
      BigDecimal whole = Sentence.plain(ratio.whole());
      return Stream.of(
              inPart(part),
              people == PeopleCounted.IN_PART_AND_WHOLE
                  ? Stream.of(whole.subtract(part))
                  : Stream.<BigDecimal>empty(),
              inWhole(whole))
          .flatMap(numbers -> numbers);
    }
    return Stream.empty();
  }

  private Stream<BigDecimal> inPart(long number) {
    return inPart(BigDecimal.valueOf(number));
  }

  private Stream<BigDecimal> inPart(BigDecimal number) {
    return people.isInPart() ? Stream.of(number) : Stream.empty();
  }

  private Stream<BigDecimal> inWhole(BigDecimal number) {
    return people.isInWhole() ? Stream.of(number) : Stream.empty();
  }

  /** What is not whole is nobody's number of people, and is published as it is. */
  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0
        && number.stripTrailingZeros().scale() <= 0
        && number.compareTo(MOST_COUNTED) <= 0;
  }

  private BigDecimal asShown(BigDecimal number) {
    return isCount(number)
        ? policy.publish(number.longValueExact()).number().orElse(number)
        : number;
  }

  private long asShown(long number) {
    return asShown(BigDecimal.valueOf(number)).longValueExact();
  }

  /** The same kind of figure, of the numbers as they are published. */
  private Figure asShown(Figure figure) {
    if (figure instanceof Count count && people.isInPart()) {
      return Count.of(asShown(count.count()));
    }
    if (figure instanceof Rate rate && people.isInPart()) {
      return Rate.of(asShown(rate.count()), rate.population(), rate.per());
    }
    if (figure instanceof Proportion proportion && people != PeopleCounted.NOWHERE) {
      return Proportion.of(asShown(proportion.part()), asShown(proportion.whole()));
    }
    if (figure instanceof Average average) {
      return Average.of(partAsShown(average.total()), wholeAsShown(average.base()));
    }
    return figure instanceof Ratio ratio && !ratio.isPrinted() ? ratioAsShown(ratio) : figure;
  }

  private Figure ratioAsShown(Ratio ratio) {
    BigDecimal part = Sentence.plain(ratio.part());
    BigDecimal whole = Sentence.plain(ratio.whole());
    BigDecimal shownPart = partAsShown(part);
    BigDecimal shownWhole = wholeAsShown(whole);
    return shownPart.compareTo(part) == 0 && shownWhole.compareTo(whole) == 0
        ? ratio
        : Ratio.of(Amount.of(shownPart), Amount.of(shownWhole));
  }

  private BigDecimal partAsShown(BigDecimal number) {
    return people.isInPart() ? asShown(number) : number;
  }

  private BigDecimal wholeAsShown(BigDecimal number) {
    return people.isInWhole() ? asShown(number) : number;
  }
}
