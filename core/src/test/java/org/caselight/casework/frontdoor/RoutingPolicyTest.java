package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.casework.frontdoor.Destination.CHILD_PROTECTION_ENQUIRY;
import static org.caselight.casework.frontdoor.Destination.EARLY_HELP;
import static org.caselight.casework.frontdoor.Destination.MASH;

import java.util.Set;
import org.caselight.casework.frontdoor.RoutingPolicy.Route;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingPolicyTest {
  private static final String HARM = "risk of significant harm";
  private static final String HELP = "early help threshold";
  private static final RoutingPolicy POLICY =
      RoutingPolicy.builder()
          .name("front door 2019")
          .addRoute(HARM, CHILD_PROTECTION_ENQUIRY)
          .addRoute(HELP, EARLY_HELP)
          .whereUnclear(MASH)
          .build();

  @Test
  void goesWhereTheFirstCriterionThatIsMetSays() {
    assertThat(POLICY.route(Set.of(HELP))).isEqualTo(EARLY_HELP);
    assertThat(POLICY.route(Set.of(HARM))).isEqualTo(CHILD_PROTECTION_ENQUIRY);
    assertThat(POLICY.route(Set.of(HELP, HARM))).isEqualTo(CHILD_PROTECTION_ENQUIRY);
  }

  @Test
  void theOrderOfRoutesIsPartOfThePolicy() {
    RoutingPolicy other =
        RoutingPolicy.builder()
            .name("front door 2019")
            .addRoute(new Route(HELP, EARLY_HELP))
            .addRoute(new Route(HARM, CHILD_PROTECTION_ENQUIRY))
            .whereUnclear(MASH)
            .build();
    assertThat(other).isNotEqualTo(POLICY);
    assertThat(other.route(Set.of(HELP, HARM))).isEqualTo(EARLY_HELP);
  }

  @Test
  void whatIsUnclearGoesWhereThePolicySays() {
    assertThat(POLICY.route(Set.of())).isEqualTo(MASH);
    RoutingPolicy none = RoutingPolicy.builder().name("none").whereUnclear(EARLY_HELP).build();
    assertThat(none.route(Set.of())).isEqualTo(EARLY_HELP);
    assertThat(none).hasToString("none (unclear: early help)");
  }

  @Test
  void unknownCriteriaAreAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POLICY.route(Set.of(HELP, "section 17", "zeal")))
        .withMessage(
            "criteriaClearlyMet: must be among [risk of significant harm, early help threshold],"
                + " was section 17");
  }

  @Test
  void namesAndCriteriaAreText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoutingPolicy.builder().name(" ").whereUnclear(MASH).build())
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Route("", MASH))
        .withMessage("criterion: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoutingPolicy.builder().addRoute(" harm", MASH))
        .withMessage("criterion: must not begin or end with blanks, was ' harm'");
  }

  @Test
  void aCriterionHasOneRoute() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RoutingPolicy.builder()
                    .name("twice")
                    .addRoute(HARM, MASH)
                    .addRoute(HARM, EARLY_HELP)
                    .whereUnclear(MASH)
                    .build())
        .withMessage("routes: must name each criterion once, was twice risk of significant harm");
  }

  @Test
  void saysWhatItIs() {
    assertThat(POLICY)
        .hasToString(
            "front door 2019 (risk of significant harm: child protection enquiry;"
                + " early help threshold: early help; unclear: MASH)");
    assertThat(POLICY.routes()).hasSize(2);
    assertThat(POLICY.name()).isEqualTo("front door 2019");
    assertThat(Serialized.copy(POLICY)).isEqualTo(POLICY).hasSameHashCodeAs(POLICY);
  }

  @ParameterizedTest
  @CsvSource({
    "SOCIAL_CARE_ASSESSMENT, social care assessment, true",
    "CHILD_PROTECTION_ENQUIRY, child protection enquiry, true",
    "EARLY_HELP, early help, false",
    "MASH, MASH, false",
    "INFORMATION_AND_ADVICE, information and advice, false",
    "OTHER_AGENCY, other agency, false",
    "NO_FURTHER_ACTION, no further action, false"
  })
  void whateverReachesSocialCareIsAReferral(
      Destination destination, String label, boolean isReferral) {
    assertThat(destination.label()).isEqualTo(label);
    assertThat(destination.reachesSocialCare()).isEqualTo(isReferral);
  }
}
