package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.service.Pounds;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.caselight.workforce.AgencyConversion.Converts;
import org.caselight.workforce.RetentionComparison.SideBySide;
import org.caselight.workforce.RetentionScheme.PaidPer;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final Team ASSESSMENT = Team.of("South Cambs Assessment", TeamKind.ASSESSMENT);
  private static final Team CHILDRENS = Team.of("Hunts Children's 1", TeamKind.CHILDRENS);

  private static final RetentionScheme SCHEME =
      RetentionScheme.builder()
          .name("Staying in assessment")
          .paymentAYear(Pounds.of(3_000))
          .addRoles(Role.SOCIAL_WORKER)
          .addTeams(ASSESSMENT)
          .build();
  private static final RetentionScheme FOR_EVERYBODY =
      RetentionScheme.builder().name("Staying").paymentAYear(Pounds.of(1_000)).build();
  private static final JoinerPayment GOLDEN =
      JoinerPayment.of("Golden handshake", Pounds.of(5_000));
  private static final AgencyPremium PREMIUM =
      AgencyPremium.ofPost(Pounds.of(78_000), Pounds.of(65_000));

  private static StaffMember.Builder post(String worker) {
    return StaffMember.builder().worker(WorkerId.of(worker)).role(Role.SOCIAL_WORKER);
  }

  private static StaffMember post(String worker, Team team, String fte) {
    return post(worker).team(team).fte(Fte.parse(fte)).build();
  }

  private static RetentionScheme per(PaidPer paidPer) {
    return RetentionScheme.builder()
        .name("Staying in assessment")
        .paymentAYear(Pounds.of(3_000))
        .paidPer(paidPer)
        .addTeams(ASSESSMENT)
        .build();
  }

  private static RetentionCost costing(String payments) {
    return RetentionCost.of(SCHEME, new BigDecimal(payments));
  }

  @Test
  void aPostPrintsWithoutWhoHoldsIt() {
    StaffMember post = post("W1", ASSESSMENT, "0.8");

    assertThat(post).hasToString("social worker, South Cambs Assessment, 0.8 FTE");
    assertThat(post("W1").isAgency(true).build())
        .hasToString("social worker, no team, FTE not known, agency");
    assertThat(post.isAgency()).isFalse();
    assertThat(Serialized.copy(post)).isEqualTo(post).hasSameHashCodeAs(post);
  }

  @Test
  void isForTheRolesAndTeamsThatItNames() {
    StaffMember practitioner =
        StaffMember.builder()
            .worker(WorkerId.of("W1"))
            .role(Role.CHILDRENS_PRACTITIONER)
            .team(ASSESSMENT)
            .build();

    assertThat(SCHEME.appliesTo(post("W1", ASSESSMENT, "1"))).isTrue();
    assertThat(SCHEME.appliesTo(post("W1", CHILDRENS, "1"))).isFalse();
    assertThat(SCHEME.appliesTo(post("W1").build())).isFalse();
    assertThat(SCHEME.appliesTo(practitioner)).isFalse();
    assertThat(per(PaidPer.FTE).appliesTo(practitioner)).isTrue();
    assertThat(FOR_EVERYBODY.appliesTo(practitioner)).isTrue();
    assertThat(FOR_EVERYBODY.appliesTo(post("W1").build())).isTrue();
    assertThat(FOR_EVERYBODY.appliesTo(post("W1").isAgency(true).build())).isFalse();
  }

  @Test
  void cannotTellWhatDecidesAndIsNotRecorded() {
    StaffMember withoutFte = post("W1").team(ASSESSMENT).build();

    assertThat(SCHEME.whyLeftOut(post("W1", ASSESSMENT, "1"))).isEmpty();
    assertThat(SCHEME.whyLeftOut(post("W1").build())).contains("no team recorded");
    assertThat(SCHEME.whyLeftOut(withoutFte)).contains("FTE not known");
    assertThat(SCHEME.whyLeftOut(post("W1").team(CHILDRENS).build())).isEmpty();
    assertThat(SCHEME.whyLeftOut(post("W1").isAgency(true).build())).isEmpty();
    assertThat(
            SCHEME.whyLeftOut(
                StaffMember.builder().worker(WorkerId.of("W1")).role(Role.OTHER).build()))
        .isEmpty();
    assertThat(per(PaidPer.PERSON).whyLeftOut(withoutFte)).isEmpty();
    assertThat(per(PaidPer.PERSON).whyLeftOut(post("W1").build())).contains("no team recorded");
    assertThat(FOR_EVERYBODY.whyLeftOut(post("W1").build())).contains("FTE not known");
  }

  @Test
  void costsThePaymentForEachFte() {
    Measured<RetentionCost> cost =
        Stream.of(
                post("W1", ASSESSMENT, "1"),
                post("W2", ASSESSMENT, "0.6"),
                post("W2", ASSESSMENT, "0.2"),
                post("W3", CHILDRENS, "1"),
                post("W4").team(ASSESSMENT).build(),
                post("W5").fte(Fte.FULL_TIME).build(),
                post("W6").team(ASSESSMENT).fte(Fte.FULL_TIME).isAgency(true).build())
            .collect(SCHEME.toCost());

    assertThat(cost.figure().payments()).isEqualByComparingTo("1.8");
    assertThat(cost.figure().costAYear()).isEqualTo(Pounds.of(5_400));
    assertThat(cost.figure().scheme()).isEqualTo(SCHEME);
    assertThat(cost.leftOut()).isEqualTo(Map.of("FTE not known", 1L, "no team recorded", 1L));
    assertThat(cost)
        .hasToString(
            "£5,400 a year (1.8 FTE × £3,000), left out: FTE not known (1), no team recorded"
                + " (1)");
    assertThat(Serialized.copy(cost)).isEqualTo(cost).hasSameHashCodeAs(cost);
  }

  @Test
  void costsThePaymentForEachPersonWhereThatIsTheConvention() {
    List<StaffMember> staff =
        List.of(
            post("W1", ASSESSMENT, "1"),
            post("W2", ASSESSMENT, "0.6"),
            post("W2", ASSESSMENT, "0.2"),
            post("W4").team(ASSESSMENT).build());
    Measured<RetentionCost> cost = staff.stream().collect(per(PaidPer.PERSON).toCost());

    assertThat(cost).hasToString("£9,000 a year (3 people × £3,000)");
    assertThat(RetentionCost.of(cost.figure().scheme(), BigDecimal.ONE))
        .hasToString("£3,000 a year (1 person × £3,000)");
    assertThat(Serialized.collectInHalves(staff, 2, per(PaidPer.PERSON).toCost())).isEqualTo(cost);
    assertThat(Stream.<StaffMember>empty().collect(SCHEME.toCost()).figure())
        .hasToString("£0 a year (0 FTE × £3,000)");
  }

  @Test
  void addsUpBeyondTheMostThatOnePostCanBe() {
    StaffMember most = post("W1").fte(Fte.MOST).build();

    assertThat(Stream.of(most, most).collect(FOR_EVERYBODY.toCost()).figure().payments())
        .isEqualTo(Fte.MOST.toBigDecimal().multiply(BigDecimal.valueOf(2)));
  }

  @Test
  void printsAsItIsPaid() {
    assertThat(SCHEME)
        .hasToString(
            "Staying in assessment: £3,000 a year per FTE; social worker; South Cambs Assessment");
    assertThat(FOR_EVERYBODY).hasToString("Staying: £1,000 a year per FTE; every role; every team");
    assertThat(
            RetentionScheme.builder()
                .name("Staying")
                .paymentAYear(Pounds.of(1_000))
                .paidPer(PaidPer.PERSON)
                .addRoles(Role.SENIOR_SOCIAL_WORKER, Role.SOCIAL_WORKER)
                .addTeams(ASSESSMENT, CHILDRENS)
                .build())
        .hasToString(
            "Staying: £1,000 a year per person; social worker, senior social worker; Hunts"
                + " Children's 1, South Cambs Assessment");
    assertThat(Serialized.copy(SCHEME)).isEqualTo(SCHEME).hasSameHashCodeAs(SCHEME);
  }

  @Test
  void refusesASchemeThatPaysNothing() {
    RetentionScheme.Builder free =
        RetentionScheme.builder().name("Staying").paymentAYear(Pounds.ZERO);

    assertThatIllegalArgumentException()
        .isThrownBy(free::build)
        .withMessage("paymentAYear: must be above 0, was £0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetentionScheme.builder().name(" ").paymentAYear(Pounds.of(1)).build())
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costing("-0.5"))
        .withMessage("payments: must be 0 or more, was -0.5");
  }

  @Test
  void isMetFromAgencyPosts() {
    AgencyConversion conversion = costing("12.6").metFrom(PREMIUM);

    assertThat(PREMIUM.savingAPost()).isEqualTo(Pounds.of(13_000));
    assertThat(conversion.netSavingAPost()).isEqualTo(Pounds.of(10_000));
    assertThat(conversion.postsExactly()).contains(Fraction.of(378, 100));
    assertThat(conversion.posts()).isEqualTo(OptionalLong.of(4));
    assertThat(conversion.balanceAYear(4)).isEqualTo(Pounds.of(2_200));
    assertThat(conversion.balanceAYear(0)).isEqualTo(Pounds.of(-37_800));
    assertThat(conversion.paysForItself(4)).isTrue();
    assertThat(conversion.paysForItself(3)).isFalse();
    assertThat(conversion)
        .hasToString(
            "£37,800 a year, met once 4 agency posts are permanent, each saving £10,000"
                + " net of the payment");
    assertThat(Serialized.copy(conversion)).isEqualTo(conversion).hasSameHashCodeAs(conversion);
  }

  @Test
  void exactlyEnoughIsEnough() {
    assertThat(costing("10").metFrom(PREMIUM).posts()).isEqualTo(OptionalLong.of(3));
    assertThat(costing("10").metFrom(PREMIUM).paysForItself(3)).isTrue();
    assertThat(costing("10.0001").metFrom(PREMIUM).posts()).isEqualTo(OptionalLong.of(4));
    assertThat(costing("0.1").metFrom(PREMIUM))
        .hasToString(
            "£300 a year, met once 1 agency post is permanent, each saving £10,000"
                + " net of the payment");
  }

  @Test
  void savesMoreWhereConvertsAreNotPaid() {
    AgencyConversion conversion = costing("12.6").metFrom(PREMIUM, Converts.NOT_PAID);

    assertThat(conversion.netSavingAPost()).isEqualTo(Pounds.of(13_000));
    assertThat(conversion.posts()).isEqualTo(OptionalLong.of(3));
    assertThat(costing("12.6").metFrom(PREMIUM, Converts.PAID))
        .isEqualTo(costing("12.6").metFrom(PREMIUM));
  }

  @Test
  void isNeverMetWhereAPostSavesNothing() {
    AgencyPremium even = AgencyPremium.ofPost(Pounds.of(68_000), Pounds.of(65_000));
    AgencyPremium dearer = AgencyPremium.ofPost(Pounds.of(67_000), Pounds.of(65_000));

    assertThat(costing("12.6").metFrom(even).posts()).isEmpty();
    assertThat(costing("12.6").metFrom(even).postsExactly()).isEmpty();
    assertThat(costing("12.6").metFrom(even, Converts.NOT_PAID).posts())
        .isEqualTo(OptionalLong.of(13));
    assertThat(costing("12.6").metFrom(dearer))
        .hasToString(
            "£37,800 a year, never met: an agency post made permanent saves -£1,000 net of"
                + " the payment");
    assertThat(costing("0").metFrom(dearer).posts()).isEqualTo(OptionalLong.of(0));
    assertThat(costing("0").metFrom(dearer)).hasToString("£0 a year, nothing to meet");
    assertThat(costing("0").metFrom(dearer).paysForItself(0)).isTrue();
    assertThat(costing("0").metFrom(dearer).paysForItself(1)).isFalse();
  }

  @Test
  void refusesWhatNoPostsCanBe() {
    AgencyConversion conversion = costing("12.6").metFrom(PREMIUM);
    AgencyConversion beyond =
        RetentionCost.of(SCHEME, new BigDecimal("1e30"))
            .metFrom(AgencyPremium.ofPost(Pounds.of(3_001), Pounds.ZERO));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> conversion.balanceAYear(-1))
        .withMessage("posts: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(beyond::posts)
        .withMessage(
            "posts: must be at most 9223372036854775807, was 3000000000000000000000000000000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgencyPremium.ofPost(Pounds.of(-1), Pounds.ZERO))
        .withMessage("agencyAYear: must be 0 or more, was -£1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgencyPremium.ofPost(Pounds.ZERO, Pounds.of(-1)))
        .withMessage("permanentAYear: must be 0 or more, was -£1");
    assertThat(beyond)
        .hasToString(
            "£3,000,000,000,000,000,000,000,000,000,000,000 a year, met once"
                + " 3,000,000,000,000,000,000,000,000,000,000,000 agency posts are permanent, each"
                + " saving £1 net of the payment");
    assertThat(PREMIUM)
        .hasToString(
            "£78,000 a year for an agency worker, £65,000 permanent: £13,000 saved a post");
  }

  @Test
  void paysAsManyJoinersAsLeave() {
    assertThat(GOLDEN.costAYear(Fte.of(60), Fraction.of(1, 5))).isEqualTo(Pounds.of(60_000));
    assertThat(GOLDEN.costAYear(Fte.of(60), Fraction.ZERO)).isEqualTo(Pounds.ZERO);
    assertThat(GOLDEN.costAYear(Fte.parse("0.5"), Fraction.of(3, 2))).isEqualTo(Pounds.of(3_750));
    assertThat(GOLDEN).hasToString("Golden handshake: £5,000 once to each joiner");
    assertThat(Serialized.copy(GOLDEN)).isEqualTo(GOLDEN).hasSameHashCodeAs(GOLDEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GOLDEN.costAYear(Fte.of(60), Fraction.of(-1, 5)))
        .withMessage("turnover: must be 0 or more, was -1/5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JoinerPayment.of("Golden", Pounds.ZERO))
        .withMessage("amount: must be above 0, was £0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JoinerPayment.of("", Pounds.of(1)))
        .withMessage("name: must not be blank");
  }

  @Test
  void standsBesideAPaymentToJoiners() {
    RetentionComparison comparison = FOR_EVERYBODY.comparedWith(GOLDEN);

    assertThat(comparison.evenTurnover()).isEqualTo(Fraction.of(1, 5));
    assertThat(comparison.at(Fraction.of(1, 5)).retentionDearerBy()).isEqualTo(Pounds.ZERO);
    assertThat(comparison.at(Fraction.of(1, 10)).retentionDearerBy()).isEqualTo(Pounds.of(500));
    assertThat(comparison.at(Fraction.of(3, 10)).retentionDearerBy()).isEqualTo(Pounds.of(-500));
    assertThat(comparison.at(List.of(Fraction.of(3, 10), Fraction.of(1, 8))))
        .containsExactly(
            new SideBySide(Fraction.of(3, 10), Pounds.of(1_000), Pounds.of(1_500)),
            new SideBySide(Fraction.of(1, 8), Pounds.of(1_000), Pounds.of(625)));
    assertThat(comparison.at(Fraction.of(1, 10)))
        .hasToString("at 10%: £1,000 a year to stay, £500 to join");
    assertThat(comparison.at(Fraction.of(1, 8)))
        .hasToString("at 12.5%: £1,000 a year to stay, £625 to join");
    assertThat(comparison)
        .hasToString("£1,000 a year to stay or £5,000 once to join: even at a turnover of 20%");
    assertThat(Serialized.copy(comparison)).isEqualTo(comparison).hasSameHashCodeAs(comparison);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> comparison.at(Fraction.of(-1, 5)))
        .withMessage("turnover: must be 0 or more, was -1/5");
  }

  @Test
  void saysDownToWhatTurnoverItPaysForItself() {
    RetentionComparison comparison = FOR_EVERYBODY.comparedWith(GOLDEN);

    assertThat(comparison.turnoverToPayForItself(Fraction.of(3, 10)))
        .isEqualTo(Optional.of(Fraction.of(1, 10)));
    assertThat(comparison.turnoverToPayForItself(Fraction.of(1, 5))).contains(Fraction.ZERO);
    assertThat(comparison.turnoverToPayForItself(Fraction.of(199, 1000))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> comparison.turnoverToPayForItself(Fraction.of(-1)))
        .withMessage("turnover: must be 0 or more, was -1");
  }

  @Test
  void joinersAreAsManyAsWereCounted() {
    JoinerPayment payment = JoinerPayment.of("Golden handshake", Pounds.of(5_000));
    assertThat(payment.costOf(Rounded.parse("8.2"))).isEqualTo(Pounds.of(41_000));
    assertThat(payment.costOf(Count.ZERO)).isEqualTo(Pounds.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payment.costOf(Rounded.of(-1)))
        .withMessage("joiners: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payment.costOf(Average.UNDEFINED))
        .withMessage("joiners: must be 0 or more, was undefined (0 ÷ 0)");
  }
}
