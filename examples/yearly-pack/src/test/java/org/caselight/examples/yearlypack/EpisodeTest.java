package org.caselight.examples.yearlypack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caselight.casework.Involvement;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.visit.Visit;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.junit.jupiter.api.Test;

class EpisodeTest {
  private static final ChildId CHILD = ChildId.of("C0000001");
  private static final ChildId OTHER = ChildId.of("C0000002");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 28);
  private static final Team TEAM = EpisodesCsv.team("North 01");
  private static final Referral REFERRAL =
      Referral.builder().child(CHILD).receivedOn(DAY).team(TEAM).build();

  private static Assessment assessment(ChildId child) {
    return Assessment.of(child, DAY, Optional.empty());
  }

  private static Involvement involvement(ChildId child) {
    return Involvement.builder()
        .child(child)
        .status(Status.IN_CARE)
        .startedOn(DAY)
        .team(TEAM)
        .build();
  }

  private static Visit visit(ChildId child) {
    return Visit.of(child, DAY, YesNoUnknown.YES);
  }

  private static Episode whole() {
    return Episode.of(
        REFERRAL,
        Optional.of(assessment(CHILD)),
        Optional.of(involvement(CHILD)),
        Optional.of(visit(CHILD)));
  }

  private static Episode least() {
    return Episode.of(REFERRAL, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void holdsWhatItWasGiven() {
    assertThat(whole().referral()).isEqualTo(REFERRAL);
    assertThat(whole().assessment()).contains(assessment(CHILD));
    assertThat(whole().involvement()).contains(involvement(CHILD));
    assertThat(whole().lastSeen()).contains(visit(CHILD));
    assertThat(least().assessment()).isEmpty();
    assertThat(least().involvement()).isEmpty();
    assertThat(least().lastSeen()).isEmpty();
  }

  @Test
  void isAValue() {
    List<Episode> different =
        List.of(
            least(),
            whole(),
            Episode.of(
                REFERRAL, Optional.of(assessment(CHILD)), Optional.empty(), Optional.empty()),
            Episode.of(
                REFERRAL,
                Optional.of(assessment(CHILD)),
                Optional.of(involvement(CHILD)),
                Optional.empty()),
            Episode.of(
                Referral.builder().child(CHILD).receivedOn(DAY.plusDays(1)).team(TEAM).build(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(different).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(whole()).isEqualTo(whole()).hasSameHashCodeAs(whole()).isNotEqualTo("an episode");
    assertThat(Copies.of(whole())).isEqualTo(whole());
    assertThat(Copies.of(least())).isEqualTo(least());
  }

  @Test
  void showsNoIdentifier() {
    assertThat(least()).hasToString("Referral received 2024-03-28");
    assertThat(whole())
        .hasToString(
            "Referral received 2024-03-28; Assessment begun 2024-03-28, open; in care from 2024-03-28;"
                + " visit on 2024-03-28, child seen");
  }

  @Test
  void refusesWhatIsOfAnotherChild() {
    assertThatThrownBy(
            () ->
                Episode.of(
                    REFERRAL, Optional.of(assessment(OTHER)), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assessment: must be of the child of the referral (withheld)");
    assertThatThrownBy(
            () ->
                Episode.of(
                    REFERRAL, Optional.empty(), Optional.of(involvement(OTHER)), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("involvement: must be of the child of the referral (withheld)");
    assertThatThrownBy(
            () ->
                Episode.of(
                    REFERRAL,
                    Optional.empty(),
                    Optional.of(involvement(CHILD)),
                    Optional.of(visit(OTHER))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lastSeen: must be of the child of the referral (withheld)");
  }

  @Test
  void refusesWhatIsIncomplete() {
    assertThatThrownBy(
            () ->
                Episode.of(
                    Referral.of(CHILD, DAY), Optional.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("referral: must have a team");
    assertThatThrownBy(
            () ->
                Episode.of(
                    REFERRAL,
                    Optional.empty(),
                    Optional.of(Involvement.of(CHILD, Status.IN_CARE, DAY)),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("involvement: must have a team");
    assertThatThrownBy(
            () ->
                Episode.of(REFERRAL, Optional.empty(), Optional.empty(), Optional.of(visit(CHILD))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lastSeen: must be empty where there is no involvement");
  }
}
