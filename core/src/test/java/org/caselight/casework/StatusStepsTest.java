package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusStepsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  private static Optional<Involvement> in(Status status) {
    return Optional.ofNullable(status)
        .map(s -> Involvement.of(ChildId.of("SECRET"), s, LocalDate.of(2019, 1, 1)));
  }

  private static StatusStep step(Status from, Status to) {
    return StatusStep.of(DAY, in(from), in(to));
  }

  @ParameterizedTest
  @CsvSource({
    "CHILD_IN_NEED_PLAN, CHILD_PROTECTION_PLAN, up",
    "CHILD_PROTECTION_PLAN, IN_CARE, up",
    "EARLY_HELP, IN_CARE, up",
    "EARLY_HELP, CARE_LEAVER, up",
    "CARE_LEAVER, OPEN_FOR_ASSESSMENT, up",
    "OPEN_FOR_ASSESSMENT, CHILD_IN_NEED_PLAN, up",
    "CHILD_PROTECTION_PLAN, CHILD_IN_NEED_PLAN, down",
    "IN_CARE, CHILD_PROTECTION_PLAN, down",
    "CHILD_PROTECTION_PLAN, CARE_LEAVER, down",
    "IN_CARE, EARLY_HELP, down",
    "CARE_LEAVER, EARLY_HELP, down",
    "IN_CARE, CARE_LEAVER, leaving",
    ", EARLY_HELP, opening",
    "EARLY_HELP, , closing"
  })
  void everyStepIsOneOfFive(Status from, Status to, String kind) {
    StatusStep step = step(from, to);

    assertThat(step.isStepUp()).isEqualTo(kind.equals("up"));
    assertThat(step.isStepDown()).isEqualTo(kind.equals("down"));
    assertThat(step.isLeavingCare()).isEqualTo(kind.equals("leaving"));
    assertThat(step.isOpening()).isEqualTo(kind.equals("opening"));
    assertThat(step.isClosing()).isEqualTo(kind.equals("closing"));
    assertThat(step.from()).isEqualTo(Optional.ofNullable(from));
    assertThat(step.to()).isEqualTo(Optional.ofNullable(to));
    assertThat(step.on()).isEqualTo(DAY);
    assertThat(step.child()).isEqualTo(ChildId.of("SECRET"));
  }

  @Test
  void aStepPrintsNobody() {
    assertThat(step(Status.CHILD_IN_NEED_PLAN, Status.CHILD_PROTECTION_PLAN))
        .hasToString("2019-03-04: child in need plan to child protection plan");
    assertThat(StatusStep.of(DAY, Optional.empty(), in(Status.EARLY_HELP)))
        .hasToString("2019-03-04: not open to early help");
  }

  @Test
  void theTableIsCompleteAndCountsSteps() {
    StatusStepTable table =
        Stream.of(
                step(Status.CHILD_IN_NEED_PLAN, Status.CHILD_PROTECTION_PLAN),
                step(Status.CHILD_IN_NEED_PLAN, Status.CHILD_PROTECTION_PLAN),
                step(Status.CHILD_PROTECTION_PLAN, Status.CHILD_IN_NEED_PLAN),
                step(Status.IN_CARE, Status.CHILD_IN_NEED_PLAN),
                step(Status.IN_CARE, Status.EARLY_HELP),
                step(Status.IN_CARE, Status.CARE_LEAVER),
                StatusStep.of(DAY, Optional.empty(), in(Status.CHILD_IN_NEED_PLAN)),
                StatusStep.of(DAY, Optional.empty(), in(Status.CHILD_IN_NEED_PLAN)),
                StatusStep.of(DAY, in(Status.EARLY_HELP), Optional.empty()))
            .collect(StatusSteps.toTable());

    assertThat(table.moves().size()).isEqualTo(36);
    assertThat(table.moves().rowKeySet()).containsExactly(Status.values());
    assertThat(table.moves().columnKeySet()).containsExactly(Status.values());
    assertThat(table.opened().keySet()).containsExactly(Status.values());
    assertThat(table.closed().keySet()).containsExactly(Status.values());
    assertThat(table.moved(Status.CHILD_IN_NEED_PLAN, Status.CHILD_PROTECTION_PLAN)).isEqualTo(2);
    assertThat(table.moved(Status.CHILD_PROTECTION_PLAN, Status.CHILD_IN_NEED_PLAN)).isEqualTo(1);
    assertThat(table.moved(Status.IN_CARE, Status.CARE_LEAVER)).isEqualTo(1);
    assertThat(table.moved(Status.IN_CARE, Status.IN_CARE)).isZero();
    assertThat(table.opened()).containsEntry(Status.CHILD_IN_NEED_PLAN, 2L);
    assertThat(table.closed()).containsEntry(Status.EARLY_HELP, 1L);
    assertThat(table.into(Status.CHILD_IN_NEED_PLAN)).isEqualTo(4);
    assertThat(table.outOf(Status.CHILD_IN_NEED_PLAN)).isEqualTo(2);
    assertThat(table.outOf(Status.EARLY_HELP)).isEqualTo(1);
    assertThat(table.stepUps()).isEqualTo(2);
    assertThat(table.stepDowns()).isEqualTo(3);
    assertThat(table).hasToString("2 stepped up, 3 stepped down, 1 left care, 2 opened, 1 closed");
    assertThat(Serialized.copy(table)).isEqualTo(table);
  }

  @Test
  void noStepIsATableOfNothing() {
    StatusStepTable table = Stream.<StatusStep>of().collect(StatusSteps.toTable());

    assertThat(table.moves().size()).isEqualTo(36);
    assertThat(table).hasToString("0 stepped up, 0 stepped down, 0 left care, 0 opened, 0 closed");
  }
}
