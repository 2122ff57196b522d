package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanFindingTest {
  private static final Involvement CARE =
      Involvement.of(ChildId.of("SECRET-1"), Status.IN_CARE, LocalDate.of(2019, 1, 7));
  private static final SpanFinding<Involvement> FINDING =
      new SpanFinding<>(SpanFinding.Kind.REOPENED, ImmutableList.of(CARE), "started again");

  @ParameterizedTest
  @CsvSource({
    "ENDED_BEFORE_STARTED, ended-before-start, ERROR",
    "OPEN_TWICE, open-twice, ERROR",
    "OVERLAPPING, overlapping, ERROR",
    "STARTED_AND_ENDED_ON_ONE_DAY, same-day, WARNING",
    "REOPENED, reopened, WARNING"
  })
  void aKindHasACodeAndASeverity(SpanFinding.Kind kind, String code, Severity severity) {
    assertThat(kind.code()).isEqualTo(code);
    assertThat(kind.severity()).isEqualTo(severity);
  }

  @Test
  void becomesAnIssueOfItsKindOrOfAReturn() {
    assertThat(FINDING.asIssue())
        .isEqualTo(DataIssue.warning("reopened", ImmutableList.of(CARE), "started again"));
    assertThat(FINDING.asIssue("8940", Severity.ERROR))
        .isEqualTo(DataIssue.error("8940", ImmutableList.of(CARE), "started again"));
  }

  @Test
  void printsNobody() {
    assertThat(FINDING).hasToString("reopened: started again; [in care from 2019-01-07]");
    assertThat(Serialized.copy(FINDING)).isEqualTo(FINDING);
  }

  @Test
  void isAboutSomethingAndSaysWhat() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new SpanFinding<>(SpanFinding.Kind.REOPENED, ImmutableList.of(), "started"))
        .withMessage("spans: must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpanFinding<>(SpanFinding.Kind.REOPENED, ImmutableList.of(CARE), " "))
        .withMessage("reason: must not be blank");
  }
}
