package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caselight.calendar.TimeLimit;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** The constants against a table of the limits, their sources and how far each was verified. */
class StatutoryTimeLimitsOracleTest {
  private static final ImmutableMap<String, TimeLimit> BY_MEASURE =
      ImmutableMap.<String, TimeLimit>builder()
          .put("Decision on referral", StatutoryTimeLimits.DECISION_ON_REFERRAL)
          .put("Assessment completed", StatutoryTimeLimits.ASSESSMENT)
          .put("Initial child protection conference", StatutoryTimeLimits.INITIAL_CONFERENCE)
          .put("First core group", StatutoryTimeLimits.FIRST_CORE_GROUP)
          .put("First review CP conference", StatutoryTimeLimits.FIRST_REVIEW_CONFERENCE)
          .put("Later review CP conference", StatutoryTimeLimits.LATER_REVIEW_CONFERENCE)
          .put("CLA visit first", StatutoryTimeLimits.FIRST_VISIT_IN_PLACEMENT)
          .put(
              "CLA visit first year of placement",
              StatutoryTimeLimits.VISIT_IN_FIRST_YEAR_OF_PLACEMENT)
          .put(
              "CLA visit after first year (placement to 18)",
              StatutoryTimeLimits.VISIT_IN_PLACEMENT_TO_18)
          .put("CLA visit after first year (other)", StatutoryTimeLimits.VISIT_AFTER_FIRST_YEAR)
          .put(
              "CLA visit long-term foster >1yr and child agrees",
              StatutoryTimeLimits.VISIT_IN_LONG_TERM_FOSTERING)
          .put(
              "CLA visit reg 19 (placed with parent before assessment) until first review",
              StatutoryTimeLimits.VISIT_PLACED_WITH_PARENT_BEFORE_ASSESSMENT)
          .put(
              "CLA visit reg 24 temporary approval / interim care order with P after first review",
              StatutoryTimeLimits.VISIT_TEMPORARY_APPROVAL_OR_INTERIM_ORDER)
          .put("CLA first review", StatutoryTimeLimits.FIRST_CARE_REVIEW)
          .put("CLA second review", StatutoryTimeLimits.SECOND_CARE_REVIEW)
          .put("CLA subsequent review", StatutoryTimeLimits.LATER_CARE_REVIEW)
          .put(
              "CLA review health assessment under 5",
              StatutoryTimeLimits.REVIEW_HEALTH_ASSESSMENT_UNDER_5)
          .put(
              "CLA review health assessment 5+",
              StatutoryTimeLimits.REVIEW_HEALTH_ASSESSMENT_FROM_5)
          .put("CLA initial health assessment", StatutoryTimeLimits.INITIAL_HEALTH_ASSESSMENT)
          .put("PEP initiated", StatutoryTimeLimits.PERSONAL_EDUCATION_PLAN)
          .buildOrThrow();

  /** In units that a limit does not have, or local: no constant may exist. */
  private static final List<String> WITHOUT_A_CONSTANT =
      List.of("CP visit", "CIN visit", "Return home interview", "PEP review");

  @Test
  void constantsAreThoseOfTheTable() {
    for (NamedCsvRecord row : Shared.rows("oracles/statutory_timescales.csv")) {
      String measure = row.getField("measure");
      if (WITHOUT_A_CONSTANT.contains(measure)) {
        assertThat(BY_MEASURE).doesNotContainKey(measure);
        continue;
      }
      assertThat(row.getField("status")).as(measure).doesNotContain("LOCAL");
      assertThat(BY_MEASURE).containsKey(measure);
      TimeLimit limit = BY_MEASURE.getOrDefault(measure, TimeLimit.days(1));
      assertThat(limit.amount() + " " + limit.unit().label().replace(' ', '_') + "s")
          .as(measure)
          .isEqualTo(row.getField("limit_value") + " " + row.getField("limit_unit"));
    }
  }

  @Test
  void everyConstantIsInTheTableButTheTransferInConference() {
    List<TimeLimit> constants =
        Arrays.stream(StatutoryTimeLimits.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(StatutoryTimeLimitsOracleTest::limit)
            .toList();
    assertThat(constants).hasSize(BY_MEASURE.size() + 1);
    assertThat(StatutoryTimeLimits.TRANSFER_IN_CONFERENCE).isEqualTo(TimeLimit.workingDays(15));
    assertThat(BY_MEASURE.entrySet().stream().map(Map.Entry::getValue)).isSubsetOf(constants);
  }

  private static TimeLimit limit(Field field) {
    try {
      return (TimeLimit) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
