package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableListMultimap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyIndicatorTest {

  /** What a rule can give from which a figure in the unit is made without further counting. */
  private static final ImmutableListMultimap<IndicatorUnit, String> GIVE =
      ImmutableListMultimap.<IndicatorUnit, String>builder()
          .putAll(IndicatorUnit.NUMBER, "Count", "long", "TimelinessSummary", "RepeatShare")
          .putAll(
              IndicatorUnit.SHARE,
              "Proportion",
              "Ratio",
              "RepeatShare",
              "TimelinessSummary",
              "Count",
              "CaseloadCheck",
              "long")
          .putAll(IndicatorUnit.RATE_PER_10000, "Count", "long")
          .putAll(IndicatorUnit.AVERAGE, "Average", "DurationSummary")
          .build();

  @Test
  void codesAndTitlesTellThemApart() {
    assertThat(KeyIndicator.values())
        .extracting(each -> each.indicator().code().orElseThrow())
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    assertThat(KeyIndicator.values())
        .extracting(each -> each.indicator().title())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(KeyIndicator.class)
  void hasADefinitionAndASource(KeyIndicator key) {
    Indicator indicator = key.indicator();
    assertThat(indicator.definition().orElseThrow()).isNotBlank().doesNotEndWith(".");
    assertThat(indicator.source().orElseThrow()).isNotBlank();
    assertThat(indicator.title()).doesNotContain("\n");
    assertThat(indicator.decimals()).isEqualTo(indicator.unit().decimals());
    assertThat(KeyIndicator.parse(indicator.code().orElseThrow())).isEqualTo(key);
    assertThat(Serialized.copy(indicator)).isEqualTo(indicator);
  }

  @ParameterizedTest
  @EnumSource(KeyIndicator.class)
  void hasARuleThatGivesItsKindOfFigure(KeyIndicator key) {
    assertThat(Modifier.isPublic(key.room().getModifiers())).isTrue();
    assertThat(key.rule()).isEqualTo(key.room().getSimpleName() + "." + key.method());
    assertThat(key.room().getMethods())
        .filteredOn(method -> method.getName().equals(key.method()))
        .as(key.rule())
        .isNotEmpty()
        .anyMatch(method -> gives(method, key.indicator().unit()));
  }

  private static boolean gives(Method method, IndicatorUnit unit) {
    String given = method.getGenericReturnType().getTypeName();
    return GIVE.get(unit).stream().anyMatch(type -> given.matches("(.*[.<])?" + type + "[>]*"));
  }

  /** A share has a definition of two numbers, and only a number has one. */
  @ParameterizedTest
  @EnumSource(KeyIndicator.class)
  void saysWhatIsDividedByWhat(KeyIndicator key) {
    assertThat(key.indicator().definition().orElseThrow().contains(" ÷ "))
        .isEqualTo(key.indicator().unit() != IndicatorUnit.NUMBER);
    assertThat(key.indicator().definition().orElseThrow().endsWith(" × 10,000"))
        .isEqualTo(key.indicator().unit() == IndicatorUnit.RATE_PER_10000);
  }

  /** Of whom the numbers are is said where they can be: only a share can be of people twice. */
  @ParameterizedTest
  @EnumSource(KeyIndicator.class)
  void saysWherePeopleAreCounted(KeyIndicator key) {
    PeopleCounted people = key.indicator().people();
    switch (key.indicator().unit()) {
      case NUMBER, RATE_PER_10000 -> assertThat(people).isEqualTo(PeopleCounted.IN_PART);
      case SHARE -> assertThat(people).isIn(PeopleCounted.IN_PART_AND_WHOLE, PeopleCounted.NOWHERE);
      case AVERAGE -> assertThat(people).isIn(PeopleCounted.IN_PART, PeopleCounted.IN_WHOLE);
    }
  }

  private static Figure example(IndicatorUnit unit) {
    return switch (unit) {
      case NUMBER -> Count.of(30);
      case SHARE -> Proportion.of(30, 118);
      case RATE_PER_10000 -> Rate.per10000(570, 137_000);
      case AVERAGE -> Average.of(92, 5);
    };
  }

  private static Optional<Target> target(Polarity polarity) {
    return switch (polarity) {
      case LOWER_IS_BETTER -> Optional.of(Target.atMost(BigDecimal.ONE));
      case HIGHER_IS_BETTER -> Optional.of(Target.atLeast(BigDecimal.ONE));
      case NEITHER -> Optional.empty();
    };
  }

  @ParameterizedTest
  @EnumSource(KeyIndicator.class)
  void makesAKpi(KeyIndicator key) {
    Kpi kpi =
        Kpi.builder(key)
            .who("Exampleshire")
            .period(DateRange.ofDays(KpiTest.DAY, KpiTest.DAY))
            .figure(example(key.indicator().unit()))
            .target(target(key.indicator().polarity()))
            .provenance(Provenance.madeUp("a test"))
            .build();
    assertThat(kpi.subject()).isEqualTo(key.subject()).isNotEqualTo(Subject.OTHER);
    assertThat(kpi.indicator()).isEqualTo(key.indicator());
    assertThat(kpi.rag().isPresent()).isEqualTo(kpi.target().isPresent());
  }

  @Test
  void ratiosOfAmountsAreOfNoPeople() {
    assertThat(
            Arrays.stream(KeyIndicator.values())
                .filter(KeyIndicatorTest::givesRatio)
                .map(key -> key.indicator().people()))
        .hasSize(4)
        .containsOnly(PeopleCounted.NOWHERE);
  }

  private static boolean givesRatio(KeyIndicator key) {
    return Arrays.stream(key.room().getMethods())
        .filter(method -> method.getName().equals(key.method()))
        .anyMatch(method -> method.getGenericReturnType().getTypeName().contains("Ratio"));
  }

  @Test
  void isReadByItsCode() {
    assertThat(KeyIndicator.RE_REFERRALS.indicator().code()).contains("re-referrals");
    assertThat(KeyIndicator.parse("RE-REFERRALS")).isEqualTo(KeyIndicator.RE_REFERRALS);
    assertThat(KeyIndicator.RE_REFERRALS.rule()).isEqualTo("Referrals.toReReferrals");
    assertThat(KeyIndicator.RE_REFERRALS.room()).isEqualTo(Referrals.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyIndicator.parse("weather"))
        .withMessageStartingWith("code: must be one of average-caseload, teams-over-limit, ")
        .withMessageEndingWith(", disagreements-in-time; was weather");
  }
}
