package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.Symbol;
import org.caselight.figure.Figure;
import org.caselight.figure.Rounded;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Rag;
import org.caselight.testing.CountTables;
import org.caselight.testing.Kpis;
import org.caselight.testing.Serialized;

class ReleaseProperties {
  private static final DisclosurePolicy EVERYTHING =
      DisclosurePolicy.builder().name("everything").build();

  @Provide
  Arbitrary<Kpi> kpis() {
    return Kpis.kpis();
  }

  @Provide
  Arbitrary<List<Kpi>> twins() {
    return Kpis.twins();
  }

  @Provide
  Arbitrary<List<Kpi>> twinsOfFew() {
    return Kpis.twinsOfFew();
  }

  @Provide
  Arbitrary<List<Kpi>> twinsBesideFew() {
    return Kpis.twinsBesideFew();
  }

  @Provide
  Arbitrary<DisclosurePolicy> policies() {
    return CountTables.policies();
  }

  @Provide
  Arbitrary<DisclosurePolicy> policiesThatWithhold1To5() {
    return Arbitraries.of(
        DisclosurePolicies.WITHHOLD_1_TO_5,
        DisclosurePolicies.DFE_CHILDREN_IN_NEED_2020,
        DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS);
  }

  private static void assertIndistinguishable(PublishedKpi one, PublishedKpi other) {
    assertThat(one).isEqualTo(other);
    assertThat(one.hashCode()).isEqualTo(other.hashCode());
    assertThat(one.sentence()).isEqualTo(other.sentence());
    for (KpiColumn column : KpiColumn.values()) {
      assertThat(one.cell(column)).as(column.name()).isEqualTo(other.cell(column));
    }
    assertThat(Serialized.bytes(one)).isEqualTo(Serialized.bytes(other));
  }

  @Property
  void twoOfFewPeopleCannotBeToldApart(
      @ForAll("twinsOfFew") List<Kpi> twins,
      @ForAll("policiesThatWithhold1To5") DisclosurePolicy policy) {
    PublishedKpi one = twins.get(0).release(policy);

    assertThat(one.symbol()).contains(Symbol.WITHHELD);
    assertIndistinguishable(one, twins.get(1).release(policy));
  }

  @Property
  void fewPeopleBesideAFigureCannotBeToldApart(
      @ForAll("twinsBesideFew") List<Kpi> twins,
      @ForAll("policiesThatWithhold1To5") DisclosurePolicy policy) {
    assertIndistinguishable(twins.get(0).release(policy), twins.get(1).release(policy));
  }

  @Property
  void twoWithTheSameSymbolCannotBeToldApart(
      @ForAll("twins") List<Kpi> twins, @ForAll("policies") DisclosurePolicy policy) {
    PublishedKpi one = twins.get(0).release(policy);
    PublishedKpi other = twins.get(1).release(policy);

    if (one.symbol().isPresent() && one.symbol().equals(other.symbol())) {
      assertIndistinguishable(one, other);
    }
  }

  @Property
  void ofAWithheldFigureNothingIsLeft(
      @ForAll("kpis") Kpi kpi, @ForAll("policies") DisclosurePolicy policy) {
    PublishedKpi published = kpi.release(policy);

    if (published.symbol().isPresent()) {
      assertThat(published.figure()).isEmpty();
      assertThat(published.value()).isEmpty();
      assertThat(published.interval()).isEmpty();
      assertThat(published.rag()).isEmpty();
      assertThat(published.direction()).isEmpty();
      assertThat(published.comparison()).isEmpty();
      assertThat(published.findings()).isEmpty();
      assertThat(published.reasons()).isEmpty();
      assertThat(published.leftOut()).isEmpty();
      assertThat(published.why()).isEmpty();
      assertThat(published.attention()).isEqualTo(Attention.NONE);
      assertThat(published.shown()).isIn(policy.withheldSymbol(), "low", "x");
    } else {
      assertThat(published.figure()).isPresent();
    }
  }

  /** As a reader would: with the numbers of the row and nothing else. */
  @Property
  void whatIsShownCanBeComputedAgain(
      @ForAll("kpis") Kpi kpi, @ForAll("policies") DisclosurePolicy policy) {
    PublishedKpi published = kpi.release(policy);
    String part = published.cell(KpiColumn.PART);
    String whole = published.cell(KpiColumn.WHOLE);

    if (part.isEmpty()) {
      assertThat(published.figure().filter(figure -> !(figure instanceof Rounded))).isEmpty();
    } else {
      String value =
          recomputed(new BigDecimal(part), whole, kpi).map(BigDecimal::toPlainString).orElse("");
      assertThat(published.cell(KpiColumn.VALUE)).isEqualTo(value);
    }
  }

  private static Optional<BigDecimal> recomputed(BigDecimal part, String whole, Kpi kpi) {
    BigDecimal of = whole.isEmpty() ? BigDecimal.ONE : new BigDecimal(whole);
    BigDecimal times =
        switch (kpi.indicator().unit()) {
          case SHARE -> BigDecimal.valueOf(100);
          case RATE_PER_10000 -> BigDecimal.valueOf(10_000);
          case NUMBER, AVERAGE -> BigDecimal.ONE;
        };
    return of.signum() == 0
        ? Optional.empty()
        : Optional.of(
            part.multiply(times).divide(of, kpi.indicator().decimals(), RoundingMode.HALF_UP));
  }

  @Property
  void whatIsSaidIsSaidOfTheFigureShown(
      @ForAll("kpis") Kpi kpi, @ForAll("policies") DisclosurePolicy policy) {
    PublishedKpi published = kpi.release(policy);

    assertThat(published.interval())
        .isEqualTo(
            published
                .figure()
                .filter(figure -> kpi.indicator().people() != PeopleCounted.NOWHERE)
                .filter(figure -> !published.isRounded())
                .flatMap(Figure::interval));
    assertThat(published.rag())
        .isEqualTo(
            published
                .figure()
                .filter(figure -> !published.isRounded())
                .flatMap(
                    figure ->
                        kpi.target()
                            .flatMap(target -> target.rag(figure, kpi.scheme().tolerance()))));
    published
        .comparison()
        .ifPresent(comparison -> assertThat(published.figure()).contains(comparison.figure()));
  }

  @Property
  void aPolicyThatShowsEverythingChangesNothing(@ForAll("kpis") Kpi kpi) {
    PublishedKpi published = kpi.release(EVERYTHING);

    assertThat(published.figure()).contains(kpi.figure());
    assertThat(published.symbol()).isEmpty();
    assertThat(published.rag()).isEqualTo(kpi.rag());
    assertThat(published.interval()).isEqualTo(kpi.interval());
    assertThat(published.direction()).isEqualTo(kpi.direction());
    assertThat(published.comparison()).isEqualTo(kpi.comparison());
    assertThat(published.findings()).isEqualTo(kpi.findings());
    assertThat(published.reasons()).isEqualTo(kpi.reasons());
    assertThat(published.attention()).isEqualTo(kpi.attention());
    assertThat(published.leftOut())
        .isEqualTo(Maps.transformValues(kpi.leftOut(), PublishedNumber::of));
  }

  @Property
  void withholdingMoreNeverShowsMore(
      @ForAll("kpis") Kpi kpi, @ForAll @IntRange(min = 2, max = 9) int most) {
    PublishedKpi strict = kpi.release(withholding(most + 1));
    PublishedKpi lax = kpi.release(withholding(most));

    if (strict.figure().isPresent()) {
      assertThat(lax.figure()).isEqualTo(strict.figure());
      assertThat(lax.rag()).isEqualTo(strict.rag());
      assertThat(lax.findings()).containsAll(strict.findings());
      strict
          .leftOut()
          .forEach(
              (reason, number) -> {
                if (number.isShown()) {
                  assertThat(lax.leftOut()).containsEntry(reason, number);
                }
              });
    }
  }

  private static DisclosurePolicy withholding(int most) {
    return DisclosurePolicy.builder().name("withholding").withhold(1, most).build();
  }

  @Property
  void rowsAndSentencesAreOneLineEach(
      @ForAll("kpis") Kpi kpi, @ForAll("policies") DisclosurePolicy policy) {
    PublishedKpi published = kpi.release(policy);

    assertThat(
            Stream.concat(
                Stream.of(published.sentence(), published.why()),
                Arrays.stream(KpiColumn.values()).map(published::cell)))
        .allMatch(text -> text.lines().count() <= 1);
  }

  @Property
  void survivesSerialization(@ForAll("kpis") Kpi kpi, @ForAll("policies") DisclosurePolicy policy) {
    assertThat(Serialized.copy(kpi)).isEqualTo(kpi).hasSameHashCodeAs(kpi);
    assertThat(Serialized.copy(kpi).reasons()).isEqualTo(kpi.reasons());
    PublishedKpi published = kpi.release(policy);
    assertThat(Serialized.copy(published)).isEqualTo(published).hasToString(published.toString());
  }

  @Property
  void aRedFigureAlwaysNeedsAttentionAndAGreenOneForItsColourNever(@ForAll("kpis") Kpi kpi) {
    if (kpi.rag().equals(Optional.of(Rag.RED)) || kpi.rag().equals(Optional.of(Rag.AMBER))) {
      assertThat(kpi.attention()).isEqualTo(Attention.NEEDED);
    } else {
      assertThat(kpi.reasons()).doesNotContain(AttentionReason.RED, AttentionReason.AMBER);
    }
    assertThat(kpi.attention() == Attention.NONE).isEqualTo(kpi.reasons().isEmpty());
  }
}
