package org.caselight.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.caselight.service.ChildId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataIssueTest {
  private static final String REASON = "authorised 2019-01-03, before it began 2019-01-07";
  private static final DataIssue<PrivateRecord> ISSUE =
      DataIssue.error("8608", new PrivateRecord("p-17"), REASON);

  /** A record about a child: prints what it is, not whose. */
  private record PrivateRecord(String identifier) implements Serializable {
    @Override
    public String toString() {
      return "Assessment";
    }
  }

  @Test
  void keepsWhatItIsGiven() {
    assertThat(ISSUE.code()).isEqualTo("8608");
    assertThat(ISSUE.severity()).isEqualTo(Severity.ERROR);
    assertThat(ISSUE.subject().identifier()).isEqualTo("p-17");
    assertThat(ISSUE.reason()).isEqualTo(REASON);
    assertThat(DataIssue.warning("long", 17, "lasts five years"))
        .isEqualTo(new DataIssue<>("long", Severity.WARNING, 17, "lasts five years"));
  }

  @Test
  void showsOfItsSubjectWhatThatPrintsOfItself() {
    assertThat(ISSUE)
        .hasToString(
            "error, 8608: authorised 2019-01-03, before it began 2019-01-07;" + " Assessment");
    assertThat(DataIssue.warning("8510", 17, "is a plan of five years"))
        .hasToString("warning, 8510: is a plan of five years; 17");
  }

  @Test
  void identifierOfAChildAppearsNowhere() {
    DataIssue<ChildId> issue =
        DataIssue.error("two-plans", ChildId.of("p-17"), "has two open plans");
    assertThat(issue)
        .hasToString("error, two-plans: has two open plans; ChildId(withheld)")
        .asString()
        .doesNotContain("p-17", "17");
    assertThat(issue.subject().pseudonym()).isEqualTo("p-17");
    DataIssue<ImmutableList<ChildId>> several =
        DataIssue.warning(
            "alike",
            ImmutableList.of(ChildId.of("p-17"), ChildId.of("p-18")),
            "were referred on one day");
    assertThat(several)
        .hasToString(
            "warning, alike: were referred on one day; [ChildId(withheld), ChildId(withheld)]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u00a0"})
  void blankCodeOrReasonIsRefused(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataIssue.error(blank, 17, "is odd"))
        .withMessage("code: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataIssue.warning(blank, 17, "is odd"))
        .withMessage("code: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataIssue.error("odd", 17, blank))
        .withMessage("reason: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataIssue.warning("odd", 17, blank))
        .withMessage("reason: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {" odd", "odd ", "odd\n", "\u2003odd", "odd\u00a0"})
  void blanksAroundCodeOrReasonAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataIssue.error(text, 17, "is odd"))
        .withMessage("code: must not begin or end with blanks, was '" + text + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataIssue.error("odd", 17, text))
        .withMessage("reason: must not begin or end with blanks, was '" + text + "'");
  }

  @Test
  void equalWhenEveryPartIs() {
    assertThat(ISSUE)
        .isEqualTo(DataIssue.error("8608", new PrivateRecord("p-17"), REASON))
        .hasSameHashCodeAs(DataIssue.error("8608", new PrivateRecord("p-17"), REASON))
        .isNotEqualTo(DataIssue.error("authorised-early", new PrivateRecord("p-17"), REASON))
        .isNotEqualTo(DataIssue.warning("8608", new PrivateRecord("p-17"), REASON))
        .isNotEqualTo(DataIssue.error("8608", new PrivateRecord("p-18"), REASON))
        .isNotEqualTo(DataIssue.error("8608", new PrivateRecord("p-17"), "is early"));
  }

  @Test
  void comesBackEqualFromSerialization() {
    DataIssue<ChildId> issue =
        DataIssue.error("two-plans", ChildId.of("p-17"), "has two open plans");
    assertThat(Serialized.copy(issue)).isEqualTo(issue).hasSameHashCodeAs(issue);
    assertThat(Serialized.copy(ISSUE)).isEqualTo(ISSUE);
  }
}
