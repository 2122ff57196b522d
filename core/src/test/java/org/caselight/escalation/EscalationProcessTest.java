package org.caselight.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.caselight.calendar.TimeLimit;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscalationProcessTest {
  private static final EscalationStage PRACTITIONERS =
      EscalationStage.of("Practitioners", "the two practitioners", TimeLimit.workingDays(1));
  private static final EscalationStage MANAGERS =
      EscalationStage.of("Team managers", "the two team managers", TimeLimit.workingDays(5));
  private static final EscalationStage HEADS =
      EscalationStage.of("Heads of service", "the two heads of service");
  private static final EscalationProcess PROCESS =
      EscalationProcess.builder()
          .name("Resolving professional disagreements")
          .source("a local protocol")
          .addStages(PRACTITIONERS, MANAGERS, HEADS)
          .limit(TimeLimit.workingDays(20))
          .build();

  private static EscalationProcess process(TimeLimit whole, TimeLimit... stages) {
    EscalationProcess.Builder process = EscalationProcess.builder().name("p").limit(whole);
    for (TimeLimit stage : stages) {
      process.addStage(EscalationStage.of("to " + stage, "a manager", stage));
    }
    return process.addStage(HEADS).build();
  }

  @Test
  void findsStagesWhateverTheirCase() {
    assertThat(PROCESS.stage("Team managers")).contains(MANAGERS);
    assertThat(PROCESS.stage("TEAM  Managers")).contains(MANAGERS);
    assertThat(PROCESS.stage("Teammanagers")).isEmpty();
    assertThat(PROCESS.stageAfter("practitioners")).contains(MANAGERS);
    assertThat(PROCESS.stageAfter("Team managers")).contains(HEADS);
    assertThat(PROCESS.stageAfter("Heads of service")).isEmpty();
    assertThat(PROCESS.stageAfter("Area panel")).isEmpty();
  }

  @Test
  void knowsWhetherStagesMayBeBypassed() {
    assertThat(PROCESS.mayBypass()).isFalse();
    assertThat(EscalationProcesses.independentReviewing(List.of(HEADS)).mayBypass()).isTrue();
  }

  @Test
  void refusesWhatIsNoProcess() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationProcess.builder().name("p").build())
        .withMessage("stages: must be one or more, were none");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EscalationProcess.builder()
                    .name("p")
                    .addStages(MANAGERS, EscalationStage.of("TEAM  managers", "others"))
                    .build())
        .withMessage("stages: must have different names, were two of 'TEAM  managers'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationProcess.builder().name(" ").addStage(HEADS).build())
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EscalationProcess.builder().name("p").source(" s").addStage(HEADS).build())
        .withMessage("source: must not begin or end with blanks, was ' s'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EscalationProcess.builder().name("p").bypassBy("a\nb").addStage(HEADS).build())
        .withMessage("bypassBy: must be on one line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u0000b"})
  void refusesStagesThatAreNotOnOneLine(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationStage.of(text, "a manager"))
        .withMessage("name: must be on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationStage.of("Managers", text))
        .withMessage("decidedBy: must be on one line");
  }

  @Test
  void refusesBlankStages() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationStage.of("", "a manager"))
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationStage.of("Managers", "", TimeLimit.days(1)))
        .withMessage("decidedBy: must not be blank");
  }

  @ParameterizedTest
  @CsvSource({"14, 0", "15, 1"})
  void findsStagesThatTakeLongerThanTheWhole(int last, int issues) {
    EscalationProcess process =
        process(
            TimeLimit.workingDays(20),
            TimeLimit.workingDays(1),
            TimeLimit.workingDays(5),
            TimeLimit.workingDays(last),
            TimeLimit.weeks(52),
            TimeLimit.months(12));

    assertThat(process.issues()).hasSize(issues);
  }

  @Test
  void addsDaysAndWeeks() {
    assertThat(process(TimeLimit.weeks(3), TimeLimit.weeks(2), TimeLimit.days(7)).issues())
        .isEmpty();
    assertThat(process(TimeLimit.days(21), TimeLimit.weeks(2), TimeLimit.days(7)).issues())
        .isEmpty();
    assertThat(process(TimeLimit.months(3), TimeLimit.weeks(20), TimeLimit.months(3)).issues())
        .isEmpty();

    EscalationProcess longer = process(TimeLimit.weeks(3), TimeLimit.weeks(2), TimeLimit.days(8));
    assertThat(longer.issues())
        .containsExactly(
            new DataIssue<>(
                "stages-longer-than-whole",
                Severity.WARNING,
                longer,
                "stages: may together take 22 days, the whole 3 weeks"));
  }

  @Test
  void findsNothingWithoutALimitOfTheWhole() {
    assertThat(EscalationProcess.builder().name("p").addStages(PRACTITIONERS).build().issues())
        .isEmpty();
  }

  @Test
  void saysItsSteps() {
    assertThat(PROCESS.steps())
        .containsExactly(
            "1. Practitioners: decided by the two practitioners within 1 working day. If not"
                + " resolved, escalate to Team managers.",
            "2. Team managers: decided by the two team managers within 5 working days. If not"
                + " resolved, escalate to Heads of service.",
            "3. Heads of service: decided by the two heads of service. If not resolved, there is"
                + " no further stage.",
            "The whole process takes no more than 20 working days.");
    assertThat(EscalationProcesses.independentReviewing(List.of(HEADS)).steps())
        .containsExactly(
            "1. Heads of service: decided by the two heads of service. If not resolved, there is"
                + " no further stage.",
            "The whole process takes no more than 20 working days.",
            "Any stage may be bypassed by the independent reviewing officer.");
  }

  @Test
  void drawsItself() {
    assertThat(PROCESS.toMermaid())
        .isEqualTo(
            """
            flowchart TD
              raised(["Resolving professional disagreements<br/>Disagreement raised"])
              whole["The whole process takes no more than 20 working days"]
              s1["Practitioners<br/>Decided by the two practitioners<br/>Within 1 working day"]
              q1{"Resolved?"}
              s2["Team managers<br/>Decided by the two team managers<br/>Within 5 working days"]
              q2{"Resolved?"}
              s3["Heads of service<br/>Decided by the two heads of service"]
              q3{"Resolved?"}
              resolved(["Resolved"])
              unresolved(["Not resolved, no further stage"])
              raised -.- whole
              raised --> s1
              s1 --> q1
              q1 -->|"yes"| resolved
              q1 -->|"no"| s2
              s2 --> q2
              q2 -->|"yes"| resolved
              q2 -->|"no"| s3
              s3 --> q3
              q3 -->|"yes"| resolved
              q3 -->|"no"| unresolved
            """);
  }

  @Test
  void drawsArrowsPastStagesThatMayBeBypassed() {
    assertThat(
            EscalationProcesses.independentReviewing(List.of(PRACTITIONERS, MANAGERS, HEADS))
                .toMermaid()
                .lines())
        .contains(
            "  whole[\"The whole process takes no more than 20 working days<br/>"
                + "Any stage may be bypassed by the independent reviewing officer\"]")
        .endsWith("  raised -.->|\"bypass\"| s2", "  q1 -.->|\"bypass\"| s3");
  }

  @Test
  void drawsTheSmallestProcess() {
    assertThat(EscalationProcess.builder().name("p").addStage(HEADS).build().toMermaid())
        .isEqualTo(
            """
            flowchart TD
              raised(["p<br/>Disagreement raised"])
              s1["Heads of service<br/>Decided by the two heads of service"]
              q1{"Resolved?"}
              resolved(["Resolved"])
              unresolved(["Not resolved, no further stage"])
              raised --> s1
              s1 --> q1
              q1 -->|"yes"| resolved
              q1 -->|"no"| unresolved
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "say \"no\"|say #34;no#34;",
        "a#b;c|a#35;b#59;c",
        "style: #1;|style#58; #35;1#59;",
        "<b>&`*_%%|#60;b#62;#38;#96;#42;#95;#37;#37;",
        "1. first, then|1#46; first, then",
        "end|end",
        "Ysgol Gwylan, Dŵr 2|Ysgol Gwylan, Dŵr 2",
        "co-op (north)|co#45;op #40;north#41;",
        "Change of direction LR|Change of direction#32;LR",
        "misdirection  TB|misdirection#32; TB",
        "direction|direction",
        "C4Container|C#52;Container",
        "\uD83D\uDE00|#128512;"
      })
  void writesAllButThePlainestCharactersByNumber(String name, String written) {
    assertThat(
            EscalationProcess.builder()
                .name("p")
                .addStage(EscalationStage.of(name, "a manager"))
                .build()
                .toMermaid()
                .lines())
        .contains("  s1[\"" + written + "<br/>Decided by a manager\"]");
  }

  @Test
  void writesWhatWouldBeReadAsAnOrderByNumberInEveryBox() {
    assertThat(
            EscalationProcess.builder()
                .name("direction TD")
                .addStage(EscalationStage.of("C4Context", "direction RL"))
                .bypassBy("C4Dynamic")
                .build()
                .toMermaid())
        .contains(
            "direction#32;TD<br/>Disagreement raised",
            "bypassed by C#52;Dynamic",
            "C#52;Context<br/>Decided by direction#32;RL")
        .doesNotContain("direction ", "C4");
  }

  @Test
  void followsTheHandbookOfReviewingOfficers() {
    EscalationProcess process =
        EscalationProcesses.independentReviewing(List.of(PRACTITIONERS, MANAGERS));

    assertThat(process.name()).isEqualTo("Local dispute resolution process");
    assertThat(process.source()).contains("IRO Handbook, 2010, paragraph 6.2");
    assertThat(process.stages()).containsExactly(PRACTITIONERS, MANAGERS);
    assertThat(process.limit()).contains(TimeLimit.workingDays(20));
    assertThat(process.bypassBy()).contains("the independent reviewing officer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EscalationProcesses.independentReviewing(List.of()))
        .withMessage("stages: must be one or more, were none");
  }

  @Test
  void saysWhatItIs() {
    assertThat(PROCESS)
        .hasToString(
            "Resolving professional disagreements: Practitioners, Team managers, Heads of"
                + " service; within 20 working days");
    assertThat(EscalationProcess.builder().name("p").addStage(HEADS).build())
        .hasToString("p: Heads of service");
    assertThat(PRACTITIONERS)
        .hasToString("Practitioners: decided by the two practitioners within 1 working day");
    assertThat(HEADS).hasToString("Heads of service: decided by the two heads of service");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(PROCESS)).isEqualTo(PROCESS).hasSameHashCodeAs(PROCESS);
    assertThat(Serialized.copy(HEADS)).isEqualTo(HEADS).isNotEqualTo(MANAGERS);
  }
}
