package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Tolerance;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class WorkerCaseloadTest {
  private static final CaseloadLimit TWENTY = CaseloadLimit.of(20);
  private static final WorkerId WORKER = WorkerId.of("W1");

  private static WorkerCaseload at(String fte, long cases) {
    return WorkerCaseload.of(WORKER, Fte.parse(fte), cases);
  }

  private static WorkerCaseload withoutFte(long cases) {
    return WorkerCaseload.of(CaseHolder.builder().worker(WORKER).build(), cases);
  }

  private static WorkerCaseload withOwnLimit(String fte, long ownLimit, long cases) {
    return WorkerCaseload.of(
        CaseHolder.builder().worker(WORKER).fte(Fte.parse(fte)).ownLimitCases(ownLimit).build(),
        cases);
  }

  @Test
  void isOverAboveTheLimitOfTheFteAndNotAtIt() {
    assertThat(at("1", 20).isOver(TWENTY)).contains(false);
    assertThat(at("1", 21).isOver(TWENTY)).contains(true);
    assertThat(at("0.6", 12).isOver(TWENTY)).contains(false);
    assertThat(at("0.6", 13).isOver(TWENTY)).contains(true);
  }

  @Test
  void isAmberUpToTheEdgeOfTheToleranceAndRedBeyond() {
    assertThat(at("1", 20).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.GREEN);
    assertThat(at("1", 22).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.AMBER);
    assertThat(at("1", 23).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.RED);
    assertThat(at("0.5", 11).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.AMBER);
    assertThat(at("0.5", 12).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.RED);
  }

  @Test
  void isOverTheirOwnLimitWhereThatIsLower() {
    assertThat(withOwnLimit("1", 12, 12).isOver(TWENTY)).contains(false);
    assertThat(withOwnLimit("1", 12, 13).isOver(TWENTY)).contains(true);
    assertThat(withOwnLimit("1", 12, 12).capacity(TWENTY)).isEqualTo(OptionalLong.of(12));
    assertThat(withOwnLimit("0.5", 12, 1).capacity(TWENTY)).isEqualTo(OptionalLong.of(10));
    assertThat(withOwnLimit("0.5", 12, 11).isOver(TWENTY)).contains(true);
  }

  @Test
  void takesTheWorseColourOfTheTwoLimits() {
    assertThat(withOwnLimit("1", 12, 13).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.AMBER);
    assertThat(withOwnLimit("1", 12, 14).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.RED);
    assertThat(withOwnLimit("1", 24, 23).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.RED);
  }

  @Test
  void mayHoldNothingWhileAway() {
    assertThat(withOwnLimit("1", 0, 1).isOver(TWENTY)).contains(true);
    assertThat(withOwnLimit("1", 0, 0).isOver(TWENTY)).contains(false);
    assertThat(at("0", 1).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.RED);
    assertThat(at("0", 0).rag(TWENTY, Tolerance.DEFAULT)).contains(Rag.GREEN);
    assertThat(at("0", 3).capacity(TWENTY)).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void isNotKnownToBeWithinALimitWithoutFte() {
    assertThat(withoutFte(5).isOver(TWENTY)).isEmpty();
    assertThat(withoutFte(0).isOver(TWENTY)).contains(false);
    assertThat(withoutFte(5).capacity(TWENTY)).isEmpty();
  }

  @Test
  void isKnownToBeOverTheirOwnLimitWhateverTheFte() {
    CaseHolder holder = CaseHolder.builder().worker(WORKER).ownLimitCases(4).build();

    assertThat(WorkerCaseload.of(holder, 5).isOver(TWENTY)).contains(true);
    assertThat(WorkerCaseload.of(holder, 4).isOver(TWENTY)).isEmpty();
    assertThat(holder.capacity(TWENTY)).isEmpty();
  }

  @Test
  void mayHoldNothingWithAnOwnLimitOfNoughtWhateverTheFte() {
    CaseHolder away = CaseHolder.builder().worker(WORKER).ownLimitCases(0).build();

    assertThat(away.capacity(TWENTY)).isEqualTo(OptionalLong.of(0));
    assertThat(WorkerCaseload.of(away, 3).casesOver(TWENTY)).isEqualTo(3);
    assertThat(WorkerCaseload.of(away, 0).casesOver(TWENTY)).isZero();
  }

  @Test
  void isOverByWholeCases() {
    assertThat(at("0.6", 13).casesOver(TWENTY)).isEqualTo(1);
    assertThat(at("0.6", 12).casesOver(TWENTY)).isZero();
    assertThat(withOwnLimit("1", 12, 15).casesOver(TWENTY)).isEqualTo(3);
    assertThat(withoutFte(99).casesOver(TWENTY)).isZero();
    assertThat(
            WorkerCaseload.of(CaseHolder.builder().worker(WORKER).ownLimitCases(4).build(), 7)
                .casesOver(TWENTY))
        .isEqualTo(3);
  }

  @Test
  void measuresTheDistanceFromTheLimitThatBindsMore() {
    assertThat(at("0.5", 12).distance(TWENTY)).contains(Fraction.of(4));
    assertThat(at("1", 12).distance(TWENTY)).contains(Fraction.of(-8));
    assertThat(withOwnLimit("1", 10, 12).distance(TWENTY)).contains(Fraction.of(2));
    assertThat(withOwnLimit("0.5", 10, 12).distance(TWENTY)).contains(Fraction.of(4));
    assertThat(at("0", 12).distance(TWENTY)).isEmpty();
    assertThat(withoutFte(12).distance(TWENTY)).isEmpty();
  }

  @Test
  void isAveragedWithACaseAndAnFte() {
    assertThat(at("0.6", 12).isAveraged()).isTrue();
    assertThat(at("0.6", 0).isAveraged()).isFalse();
    assertThat(at("0", 12).isAveraged()).isFalse();
    assertThat(withoutFte(12).isAveraged()).isFalse();
  }

  @Test
  void isWithoutFteOnlyWhileHoldingCases() {
    assertThat(withoutFte(1).isWithoutFte()).isTrue();
    assertThat(at("0", 1).isWithoutFte()).isTrue();
    assertThat(withoutFte(0).isWithoutFte()).isFalse();
    assertThat(at("0.1", 1).isWithoutFte()).isFalse();
  }

  @Test
  void hasTheCaseloadOfAFullTimeWorker() {
    assertThat(at("0.6", 12).casesPerFte()).contains(Fraction.of(20));
    assertThat(at("0", 12).casesPerFte()).isEmpty();
    assertThat(withoutFte(12).casesPerFte()).isEmpty();
  }

  @Test
  void refusesNegativeCases() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at("1", -1))
        .withMessage("cases: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withOwnLimit("1", -1, 0))
        .withMessage("ownLimitCases: must be 0 or more, was -1");
  }

  @Test
  void refusesStatusesThatDoNotAddUp() {
    WorkerCaseload.Builder builder =
        WorkerCaseload.builder()
            .holder(CaseHolder.of(WORKER, Fte.FULL_TIME))
            .cases(3)
            .putCasesByStatus(Status.IN_CARE, 2);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("casesByStatus: must add up to 3 cases, was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WorkerCaseload.builder()
                    .holder(CaseHolder.of(WORKER, Fte.FULL_TIME))
                    .cases(1)
                    .putCasesByStatus(Status.IN_CARE, 2)
                    .putCasesByStatus(Status.EARLY_HELP, -1)
                    .build())
        .withMessage("casesByStatus: must be 0 or more, was -1 (early help)");
  }

  @Test
  void refusesStatusesThatOverflow() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WorkerCaseload.builder()
                    .holder(CaseHolder.of(WORKER, Fte.FULL_TIME))
                    .cases(-2)
                    .putCasesByStatus(Status.IN_CARE, Long.MAX_VALUE)
                    .putCasesByStatus(Status.EARLY_HELP, Long.MAX_VALUE)
                    .build())
        .withMessage("cases: must be 0 or more, was -2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WorkerCaseload.builder()
                    .holder(CaseHolder.of(WORKER, Fte.FULL_TIME))
                    .cases(2)
                    .putCasesByStatus(Status.IN_CARE, Long.MAX_VALUE)
                    .putCasesByStatus(Status.EARLY_HELP, Long.MAX_VALUE)
                    .build())
        .withMessage("casesByStatus: must add up to 2 cases, was 18446744073709551614");
  }

  @Test
  void showsNoIdentifier() {
    CaseHolder holder =
        CaseHolder.builder()
            .worker(WORKER)
            .fte(Fte.parse("0.8"))
            .role(Role.SOCIAL_WORKER)
            .isAgency(true)
            .ownLimitCases(9)
            .inTeamSince(LocalDate.of(2019, 1, 7))
            .build();

    assertThat(WorkerCaseload.of(holder, 17))
        .hasToString("17 cases (social worker, 0.8 FTE, agency, own limit 9)");
    assertThat(withoutFte(1)).hasToString("1 case (worker, FTE not known)");
  }

  @Test
  void survivesSerialization() {
    WorkerCaseload caseload = withOwnLimit("0.8", 12, 7);

    assertThat(Serialized.copy(caseload)).isEqualTo(caseload).hasSameHashCodeAs(caseload);
    assertThat(caseload).isNotEqualTo(withOwnLimit("0.8", 12, 8));
    assertThat(caseload.worker()).isEqualTo(WORKER);
  }

  @Test
  void measuresTheDistanceOverTheirOwnLimitWithoutFte() {
    CaseHolder holder = CaseHolder.builder().worker(WORKER).ownLimitCases(4).build();

    assertThat(WorkerCaseload.of(holder, 7).distance(TWENTY)).contains(Fraction.of(3));
    assertThat(WorkerCaseload.of(holder, 4).distance(TWENTY)).isEmpty();
    assertThat(withOwnLimit("0", 4, 7).distance(TWENTY)).contains(Fraction.of(3));
    assertThat(withOwnLimit("1", 30, 7).distance(TWENTY)).contains(Fraction.of(-13));
  }
}
