package org.caselight.improvement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.caselight.calendar.Timeline;
import org.caselight.improvement.Judgement;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class InterventionPolicyTest {
  private static final Consequence OVERSIGHT = new Consequence("oversight", Likelihood.CERTAIN);
  private static final Consequence NOTICE = new Consequence("notice", Likelihood.LIKELY);
  private static final InterventionPolicy POLICY =
      InterventionPolicy.builder()
          .name("2012")
          .putConsequence(Judgement.INADEQUATE, ImmutableList.of(OVERSIGHT, NOTICE))
          .build();

  private static Inspection.Builder inspection() {
    return Inspection.builder()
        .kind(InspectionKind.STANDARD)
        .framework(InspectionFrameworks.CHILD_PROTECTION_2012)
        .startedOn(LocalDate.of(2012, 9, 10));
  }

  @Test
  void anInadequateCouncilOf2012WasToldWhatToExpect() {
    Inspection inspection =
        inspection().putJudgement(JudgementArea.OVERALL, Judgement.INADEQUATE).build();
    Timeline<InterventionPolicy> intervention =
        Timeline.from(LocalDate.of(2012, 1, 1), InterventionPolicies.HEREFORDSHIRE_2012)
            .then(LocalDate.of(2018, 1, 1), POLICY);
    assertThat(
            intervention
                .inForceOn(inspection.startedOn())
                .map(policy -> policy.following(inspection))
                .orElseThrow())
        .extracting(Consequence::toString)
        .containsExactly(
            "oversight of the Department for Education (certain)",
            "Improvement Board with an Independent Chairman (certain)",
            "Improvement Notice from the Minister (likely)");
    assertThat(intervention.inForceOn(LocalDate.of(2011, 12, 31))).isEmpty();
  }

  @Test
  void onlyTheOverallJudgementHasConsequences() {
    assertThat(POLICY.following(inspection().build())).isEmpty();
    assertThat(
            POLICY.following(
                inspection()
                    .putJudgement(JudgementArea.QUALITY_OF_PRACTICE, Judgement.INADEQUATE)
                    .build()))
        .isEmpty();
    assertThat(
            POLICY.following(
                inspection().putJudgement(JudgementArea.OVERALL, Judgement.ADEQUATE).build()))
        .isEmpty();
    assertThat(
            POLICY.following(
                inspection().putJudgement(JudgementArea.OVERALL, Judgement.INADEQUATE).build()))
        .containsExactly(OVERSIGHT, NOTICE);
    assertThat(POLICY.following(Judgement.GOOD)).isEmpty();
  }

  @Test
  void printsEachJudgementWithWhatFollows() {
    assertThat(POLICY).hasToString("2012: inadequate: oversight (certain), notice (likely)");
    assertThat(InterventionPolicy.builder().name("none").build())
        .hasToString("none: no consequence");
    assertThat(InterventionPolicies.HEREFORDSHIRE_2012.source())
        .contains("Herefordshire, OFSTED Safeguarding Report, 2012");
  }

  @Test
  void impossiblePoliciesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InterventionPolicy.builder().name("").build())
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InterventionPolicy.builder().name("a").source(" b").build())
        .withMessage("source: must not begin or end with blanks, was ' b'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InterventionPolicy.builder()
                    .name("a")
                    .putConsequence(
                        Judgement.INADEQUATE,
                        ImmutableList.of(NOTICE, new Consequence("notice", Likelihood.POSSIBLE)))
                    .build())
        .withMessage(
            "consequences: must not name one twice, was [notice (likely), notice (possible)]"
                + " (inadequate)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InterventionPolicy.builder()
                    .name("a")
                    .putConsequence(Judgement.GOOD, ImmutableList.of())
                    .build())
        .withMessage("consequences: must not be empty for a judgement, was [] (good)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Consequence(" ", Likelihood.LIKELY))
        .withMessage("what: must not be blank");
  }

  @Test
  void likelihoodsAreReadByTheirWordsInWhateverCase() {
    assertThat(Arrays.stream(Likelihood.values()).map(Likelihood::label))
        .containsExactly("certain", "likely", "possible")
        .extracting(Likelihood::parse)
        .containsExactly(Likelihood.values());
    assertThat(Likelihood.parse("Likely")).isEqualTo(Likelihood.LIKELY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Likelihood.parse("maybe"))
        .withMessage("likelihood: must be one of certain, likely, possible; was maybe");
  }

  @Test
  void comesBackEqualFromSerialization() {
    assertThat(Serialized.copy(POLICY)).isEqualTo(POLICY).hasSameHashCodeAs(POLICY);
    assertThat(Serialized.copy(NOTICE)).isEqualTo(NOTICE);
  }
}
