package org.caselight.improvement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.caselight.calendar.TimeLimit;
import org.caselight.improvement.Judgement;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionFrameworkTest {
  private static final InspectionFramework OF_2019 =
      InspectionFramework.builder()
          .name("2019")
          .firstDay(LocalDate.of(2019, 1, 2))
          .lastDay(LocalDate.of(2019, 3, 4))
          .build();

  @ParameterizedTest
  @CsvSource({"2019-01-01, false", "2019-01-02, true", "2019-03-04, true", "2019-03-05, false"})
  void bothItsDaysAreInUse(LocalDate day, boolean inUse) {
    assertThat(OF_2019.mayBeInUseOn(day)).isEqualTo(inUse);
  }

  @Test
  void aDayThatIsNotKnownRulesNothingOut() {
    InspectionFramework open = InspectionFramework.builder().name("open").build();
    assertThat(open.mayBeInUseOn(LocalDate.of(1900, 1, 1))).isTrue();
    assertThat(open.mayBeInUseOn(LocalDate.of(2200, 12, 31))).isTrue();
    assertThat(open.judgements()).isEmpty();
    assertThat(open.source()).isEmpty();
  }

  @Test
  void adequateGaveWayToRequiresImprovement() {
    assertThat(InspectionFrameworks.SAFEGUARDING_AND_LOOKED_AFTER_2009.judgements())
        .isEqualTo(InspectionFrameworks.CHILD_PROTECTION_2012.judgements())
        .containsExactly(
            Judgement.OUTSTANDING, Judgement.GOOD, Judgement.ADEQUATE, Judgement.INADEQUATE);
    assertThat(InspectionFrameworks.SINGLE_INSPECTION_2013.judgements())
        .isEqualTo(InspectionFrameworks.ILACS_2018.judgements())
        .containsExactly(
            Judgement.OUTSTANDING,
            Judgement.GOOD,
            Judgement.REQUIRES_IMPROVEMENT,
            Judgement.INADEQUATE);
    assertThat(
            InspectionFrameworks.CHILD_PROTECTION_2012.isOnScaleOf(
                InspectionFrameworks.SAFEGUARDING_AND_LOOKED_AFTER_2009))
        .isTrue();
    assertThat(
            InspectionFrameworks.CHILD_PROTECTION_2012.isOnScaleOf(
                InspectionFrameworks.SINGLE_INSPECTION_2013))
        .isFalse();
  }

  @Test
  void daysThatCouldNotBeConfirmedAreOpen() {
    assertThat(InspectionFrameworks.SAFEGUARDING_AND_LOOKED_AFTER_2009.firstDay())
        .contains(LocalDate.of(2009, 4, 1));
    assertThat(InspectionFrameworks.SAFEGUARDING_AND_LOOKED_AFTER_2009.lastDay()).isEmpty();
    assertThat(InspectionFrameworks.CHILD_PROTECTION_2012.firstDay()).isEmpty();
    assertThat(InspectionFrameworks.CHILD_PROTECTION_2012.lastDay()).isEmpty();
    assertThat(InspectionFrameworks.SINGLE_INSPECTION_2013.firstDay())
        .contains(LocalDate.of(2013, 11, 1));
    assertThat(InspectionFrameworks.SINGLE_INSPECTION_2013.lastDay()).isEmpty();
    assertThat(InspectionFrameworks.ILACS_2018.firstDay()).contains(LocalDate.of(2018, 1, 1));
    assertThat(InspectionFrameworks.ILACS_2018.lastDay()).isEmpty();
    assertThat(InspectionFrameworks.ILACS_2018.source())
        .contains("Ofsted, Inspecting local authority children's services");
  }

  @Test
  void deadlinesAreThoseOfTheRegulations() {
    assertThat(InspectionTimeLimits.PUBLICATION_OF_REPORT).isEqualTo(TimeLimit.workingDays(30));
    assertThat(InspectionTimeLimits.STATEMENT_OF_ACTION).isEqualTo(TimeLimit.workingDays(70));
  }

  @Test
  void itMayHaveBeenInUseForADay() {
    LocalDate day = LocalDate.of(2019, 1, 2);
    assertThat(
            InspectionFramework.builder()
                .name("a day")
                .firstDay(day)
                .lastDay(day)
                .build()
                .lastDay())
        .contains(day);
  }

  @Test
  void impossibleFrameworksAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionFramework.builder().name(" ").build())
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionFramework.builder().name("a").source("").build())
        .withMessage("source: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InspectionFramework.builder()
                    .name("a")
                    .firstDay(LocalDate.of(1899, 12, 31))
                    .build())
        .withMessage("firstDay: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> InspectionFramework.builder().name("a").lastDay(LocalDate.of(2201, 1, 1)).build())
        .withMessage("lastDay: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InspectionFramework.builder()
                    .name("a")
                    .firstDay(LocalDate.of(2019, 1, 2))
                    .lastDay(LocalDate.of(2019, 1, 1))
                    .build())
        .withMessage("lastDay: must not be before the first (2019-01-02), was 2019-01-01");
  }

  @Test
  void printsItsNameAndComesBackEqualFromSerialization() {
    assertThat(OF_2019).hasToString("2019");
    assertThat(Serialized.copy(InspectionFrameworks.ILACS_2018))
        .isEqualTo(InspectionFrameworks.ILACS_2018);
  }
}
