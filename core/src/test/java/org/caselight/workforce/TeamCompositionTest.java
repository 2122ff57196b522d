package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.workforce.AdultPractitioner.DOMESTIC_ABUSE_PERPETRATORS;
import static org.caselight.workforce.AdultPractitioner.DOMESTIC_ABUSE_VICTIMS;
import static org.caselight.workforce.AdultPractitioner.MENTAL_HEALTH;
import static org.caselight.workforce.AdultPractitioner.SUBSTANCE_MISUSE;
import static org.caselight.workforce.CompositionPolicies.FAMILY_SAFEGUARDING;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.testing.Serialized;
import org.caselight.workforce.TeamComposition.Standing;
import org.junit.jupiter.api.Test;

class TeamCompositionTest {
  private static final Fte HALF = Fte.parse("0.5");

  /** Half a post for substance misuse, and whoever there is for mental health. */
  private static final CompositionPolicy WITH_A_LEAST =
      CompositionPolicy.builder()
          .name("Local")
          .addRequired(SUBSTANCE_MISUSE, MENTAL_HEALTH)
          .putLeastFte(SUBSTANCE_MISUSE, HALF)
          .build();

  private static TeamComposition.Builder team(String name) {
    return TeamComposition.builder().team(Team.of(name, TeamKind.CHILDRENS));
  }

  private static final TeamComposition FENLAND =
      team("Fenland")
          .putFte(SUBSTANCE_MISUSE, Fte.FULL_TIME)
          .putFte(DOMESTIC_ABUSE_VICTIMS, HALF)
          .addFteNotKnown(MENTAL_HEALTH)
          .build();

  private static final TeamComposition COMPLETE =
      TeamComposition.of(
          Team.of("Hunts", TeamKind.CHILDRENS),
          Map.of(
              MENTAL_HEALTH,
              HALF,
              SUBSTANCE_MISUSE,
              HALF,
              DOMESTIC_ABUSE_VICTIMS,
              Fte.FULL_TIME,
              DOMESTIC_ABUSE_PERPETRATORS,
              Fte.FULL_TIME));

  @Test
  void missesWhomTheModelAsksFor() {
    assertThat(FENLAND.missing(FAMILY_SAFEGUARDING)).containsExactly(DOMESTIC_ABUSE_PERPETRATORS);
    assertThat(FENLAND.notKnown(FAMILY_SAFEGUARDING)).isEmpty();
    assertThat(FENLAND.isComplete(FAMILY_SAFEGUARDING)).contains(false);
    assertThat(FENLAND.standings(FAMILY_SAFEGUARDING))
        .containsExactly(
            Map.entry(SUBSTANCE_MISUSE, Standing.PRESENT),
            Map.entry(DOMESTIC_ABUSE_VICTIMS, Standing.PRESENT),
            Map.entry(DOMESTIC_ABUSE_PERPETRATORS, Standing.ABSENT),
            Map.entry(MENTAL_HEALTH, Standing.PRESENT));
    assertThat(COMPLETE.missing(FAMILY_SAFEGUARDING)).isEmpty();
    assertThat(COMPLETE.isComplete(FAMILY_SAFEGUARDING)).contains(true);
    assertThat(team("Empty").build().missing(FAMILY_SAFEGUARDING))
        .containsExactly(
            SUBSTANCE_MISUSE, DOMESTIC_ABUSE_VICTIMS, DOMESTIC_ABUSE_PERPETRATORS, MENTAL_HEALTH);
  }

  @Test
  void nobodyIsWhoHasNoFte() {
    TeamComposition zero = team("T").putFte(MENTAL_HEALTH, Fte.ZERO).build();

    assertThat(zero.standings(WITH_A_LEAST)).containsEntry(MENTAL_HEALTH, Standing.ABSENT);
    assertThat(
            team("T")
                .putFte(MENTAL_HEALTH, Fte.ZERO)
                .addFteNotKnown(MENTAL_HEALTH)
                .build()
                .standings(WITH_A_LEAST))
        .containsEntry(MENTAL_HEALTH, Standing.PRESENT);
  }

  private static Standing substanceMisuse(TeamComposition.Builder team) {
    ImmutableSortedMap<AdultPractitioner, Standing> standings =
        team.build().standings(WITH_A_LEAST);
    return standings.getOrDefault(SUBSTANCE_MISUSE, Standing.ABSENT);
  }

  @Test
  void isHeldAgainstALeast() {
    Fte less = Fte.parse("0.499999");

    assertThat(substanceMisuse(team("T").putFte(SUBSTANCE_MISUSE, HALF)))
        .isEqualTo(Standing.PRESENT);
    assertThat(substanceMisuse(team("T").putFte(SUBSTANCE_MISUSE, less)))
        .isEqualTo(Standing.TOO_LITTLE);
    assertThat(
            substanceMisuse(
                team("T").putFte(SUBSTANCE_MISUSE, less).addFteNotKnown(SUBSTANCE_MISUSE)))
        .isEqualTo(Standing.NOT_KNOWN);
    assertThat(substanceMisuse(team("T").addFteNotKnown(SUBSTANCE_MISUSE)))
        .isEqualTo(Standing.NOT_KNOWN);
    assertThat(
            substanceMisuse(
                team("T").putFte(SUBSTANCE_MISUSE, HALF).addFteNotKnown(SUBSTANCE_MISUSE)))
        .isEqualTo(Standing.PRESENT);
  }

  @Test
  void doesNotKnowWhetherItIsCompleteWhereAnFteIsNotKnown() {
    TeamComposition notKnown =
        team("T").addFteNotKnown(SUBSTANCE_MISUSE).putFte(MENTAL_HEALTH, HALF).build();
    TeamComposition incomplete = team("T").addFteNotKnown(SUBSTANCE_MISUSE).build();
    TeamComposition tooLittle =
        team("T").putFte(SUBSTANCE_MISUSE, Fte.parse("0.1")).putFte(MENTAL_HEALTH, HALF).build();

    assertThat(notKnown.isComplete(WITH_A_LEAST)).isEmpty();
    assertThat(notKnown.missing(WITH_A_LEAST)).isEmpty();
    assertThat(notKnown.notKnown(WITH_A_LEAST)).containsExactly(SUBSTANCE_MISUSE);
    assertThat(incomplete.isComplete(WITH_A_LEAST)).contains(false);
    assertThat(incomplete.missing(WITH_A_LEAST)).containsExactly(MENTAL_HEALTH);
    assertThat(tooLittle.missing(WITH_A_LEAST)).containsExactly(SUBSTANCE_MISUSE);
  }

  @Test
  void standingsSayWhetherSomethingIsMissing() {
    assertThat(Stream.of(Standing.values()).filter(Standing::isMissing))
        .containsExactly(Standing.ABSENT, Standing.TOO_LITTLE);
    assertThat(Stream.of(Standing.values()).map(Standing::label))
        .containsExactly("nobody", "too little", "not known", "present");
  }

  @Test
  void printsWhatThereIs() {
    assertThat(FENLAND)
        .hasToString(
            "Fenland: substance or alcohol misuse 1 FTE; domestic abuse (victims) 0.5 FTE; adult"
                + " mental or emotional health FTE not known");
    assertThat(team("Fenland").putFte(MENTAL_HEALTH, HALF).addFteNotKnown(MENTAL_HEALTH).build())
        .hasToString("Fenland: adult mental or emotional health 0.5 FTE and FTE not known");
    assertThat(team("Fenland").build()).hasToString("Fenland: nobody");
    assertThat(Serialized.copy(FENLAND)).isEqualTo(FENLAND).hasSameHashCodeAs(FENLAND);
  }

  @Test
  void policiesSayWhatTheyAskFor() {
    assertThat(FAMILY_SAFEGUARDING)
        .hasToString(
            "Family Safeguarding: substance or alcohol misuse; domestic abuse (victims); domestic"
                + " abuse (perpetrators); adult mental or emotional health");
    assertThat(FAMILY_SAFEGUARDING.source().orElseThrow()).contains("9 July 2019, paragraph 2.66");
    assertThat(WITH_A_LEAST)
        .hasToString(
            "Local: substance or alcohol misuse at least 0.5 FTE; adult mental or emotional"
                + " health");
    assertThat(Serialized.copy(WITH_A_LEAST))
        .isEqualTo(WITH_A_LEAST)
        .hasSameHashCodeAs(WITH_A_LEAST);
    assertThat(AdultPractitioner.parse("Domestic abuse (victims)"))
        .isEqualTo(DOMESTIC_ABUSE_VICTIMS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdultPractitioner.parse("debt"))
        .withMessageStartingWith("adult practitioner: must be one of substance or alcohol misuse");
  }

  private static CompositionPolicy.Builder policy(String name) {
    return CompositionPolicy.builder().name(name);
  }

  @Test
  void refusesPoliciesThatAskForNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(policy("P")::build)
        .withMessage("required: must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(policy(" ").addRequired(MENTAL_HEALTH)::build)
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(policy("P").source("").addRequired(MENTAL_HEALTH)::build)
        .withMessage("source: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            policy("P").addRequired(MENTAL_HEALTH).putLeastFte(SUBSTANCE_MISUSE, HALF)::build)
        .withMessage("leastFte: must be of what is required, was substance or alcohol misuse");
    assertThatIllegalArgumentException()
        .isThrownBy(
            policy("P").addRequired(MENTAL_HEALTH).putLeastFte(MENTAL_HEALTH, Fte.ZERO)::build)
        .withMessage("leastFte: must be above 0, was 0 (adult mental or emotional health)");
  }

  @Test
  void countsCompleteTeams() {
    TeamComposition notKnown =
        team("T").addFteNotKnown(SUBSTANCE_MISUSE).putFte(MENTAL_HEALTH, HALF).build();
    List<TeamComposition> teams = List.of(COMPLETE, notKnown, team("Empty").build(), COMPLETE);

    assertThat(teams.stream().collect(TeamCompositions.toComplete(WITH_A_LEAST)))
        .isEqualTo(Measured.of(Proportion.of(2, 3), Map.of("FTE not known", 1L)));
    assertThat(teams.stream().collect(TeamCompositions.toComplete(FAMILY_SAFEGUARDING)))
        .isEqualTo(Measured.of(Proportion.of(2, 4)));
  }

  @Test
  void countsTeamsThatMissEachKind() {
    TeamComposition notKnown = team("T").addFteNotKnown(SUBSTANCE_MISUSE).build();

    assertThat(
            Stream.of(COMPLETE, notKnown, team("Empty").build())
                .collect(TeamCompositions.toMissing(WITH_A_LEAST)))
        .containsExactly(
            Map.entry(
                SUBSTANCE_MISUSE, Measured.of(Proportion.of(1, 2), Map.of("FTE not known", 1L))),
            Map.entry(MENTAL_HEALTH, Measured.of(Proportion.of(2, 3))));
    assertThat(Stream.of(FENLAND).collect(TeamCompositions.toMissing(FAMILY_SAFEGUARDING)).values())
        .extracting(share -> share.figure().part())
        .containsExactly(0L, 0L, 1L, 0L);
  }

  @Test
  void ordersTeamsByWhatTheyMiss() {
    TeamComposition none = team("A").build();
    TeamComposition oneNotKnown = team("Z").addFteNotKnown(SUBSTANCE_MISUSE).build();
    TeamComposition one = team("A").putFte(SUBSTANCE_MISUSE, HALF).build();
    TeamComposition alsoOne = team("B").putFte(SUBSTANCE_MISUSE, HALF).build();

    assertThat(
            Stream.of(COMPLETE, alsoOne, one, oneNotKnown, none)
                .sorted(TeamCompositions.worstFirst(WITH_A_LEAST)))
        .containsExactly(none, oneNotKnown, one, alsoOne, COMPLETE);
  }
}
