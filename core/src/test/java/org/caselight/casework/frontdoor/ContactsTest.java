package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.Measures;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTest {
  private static final ChildId A = ChildId.of("A-SECRET");
  private static final ChildId B = ChildId.of("B-SECRET");
  private static final LocalDate AS_AT = LocalDate.of(2019, 3, 31);
  private static final TimeLimit FOUR_WEEKS = TimeLimit.days(28);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Contact of(ChildId child, String received) {
    return Contact.of(child, day(received));
  }

  private static Contact naming(String reference) {
    return Contact.builder()
        .child(A)
        .receivedOn(day("2019-01-07"))
        .referralReference(reference)
        .build();
  }

  private static Referral named(ChildId child, String received, String reference) {
    return Referral.builder().child(child).receivedOn(day(received)).reference(reference).build();
  }

  private static FollowUp<Contact, Referral> followUp(
      Contact contact, TimeLimit within, LocalDate asAt, Referral... referrals) {
    ImmutableList<FollowUp<Contact, Referral>> all =
        Stream.of(contact)
            .collect(Contacts.toFollowUps(List.of(referrals), within, ENGLAND_AND_WALES, asAt));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void holdsWhatIsRecorded() {
    Contact contact =
        Contact.builder()
            .reference("SECRET")
            .child(A)
            .receivedOn(day("2019-01-07"))
            .source(ReferralSource.POLICE)
            .destination(Destination.EARLY_HELP)
            .build();
    assertThat(contact).hasToString("Contact received 2019-01-07: early help");
    assertThat(of(A, "2019-01-07")).hasToString("Contact received 2019-01-07");
    assertThat(contact.isForSocialCare()).isFalse();
    assertThat(contact.reference()).contains("SECRET");
    assertThat(Serialized.copy(contact)).isEqualTo(contact).hasSameHashCodeAs(contact);
    LocalDate late = LocalDate.of(2201, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Contact.of(A, late))
        .withMessage("receivedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> naming(" SECRET"))
        .withMessage("referralReference: must not begin or end with blanks (withheld)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Contact.builder().child(A).receivedOn(AS_AT).reference("").build())
        .withMessage("reference: must not be blank");
  }

  @ParameterizedTest
  @CsvSource({"2019-01-06, false", "2019-01-07, true", "2019-02-04, true", "2019-02-05, false"})
  void aReferralWithinTheLimitFollows(LocalDate received, boolean isFollowed) {
    assertThat(
            followUp(of(A, "2019-01-07"), FOUR_WEEKS, AS_AT, Referral.of(A, received)).isFollowed())
        .isEqualTo(isFollowed);
    assertThat(
            followUp(of(B, "2019-01-07"), FOUR_WEEKS, AS_AT, Referral.of(A, received)).isFollowed())
        .isFalse();
  }

  @Test
  void theFirstOneFollows() {
    assertThat(
            followUp(
                of(A, "2019-01-07"),
                FOUR_WEEKS,
                AS_AT,
                Referral.of(A, day("2019-01-20")),
                Referral.of(A, day("2019-01-09")),
                Referral.builder()
                    .child(A)
                    .receivedOn(day("2019-01-08"))
                    .isOnOpenCase(true)
                    .build()))
        .hasToString("Contact received 2019-01-07 → Referral received 2019-01-09");
  }

  @Test
  void theOneThatIsNamedFollowsWheneverItCame() {
    Referral byDate = Referral.of(A, day("2019-01-09"));
    assertThat(
            followUp(naming("R1"), FOUR_WEEKS, AS_AT, byDate, named(A, "2019-03-30", "R1")).next())
        .contains(named(A, "2019-03-30", "R1"));
    assertThat(
            followUp(naming("R1"), FOUR_WEEKS, AS_AT, byDate, named(A, "2018-03-30", "R1")).next())
        .contains(named(A, "2018-03-30", "R1"));
    assertThat(
            followUp(naming("R1"), FOUR_WEEKS, AS_AT, byDate, named(A, "2019-04-01", "R1")).next())
        .contains(byDate);
    assertThat(
            followUp(naming("R1"), FOUR_WEEKS, AS_AT, byDate, named(B, "2019-01-08", "R1")).next())
        .contains(byDate);
    assertThat(followUp(naming("R1"), FOUR_WEEKS, AS_AT, byDate).next()).contains(byDate);
    Referral onOpenCase =
        Referral.builder()
            .child(A)
            .receivedOn(day("2019-01-08"))
            .reference("R1")
            .isOnOpenCase(true)
            .build();
    assertThat(followUp(naming("R1"), FOUR_WEEKS, AS_AT, onOpenCase).isFollowed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-03, false, ",
    "2019-03-04, true, younger than 28 days",
    "2019-03-31, true, younger than 28 days",
    "2019-04-01, false, later than the day asked about"
  })
  void youngOnesAreProvisional(LocalDate received, boolean isProvisional, String why) {
    FollowUp<Contact, Referral> followUp =
        followUp(Contact.of(A, received), FOUR_WEEKS, AS_AT, Referral.of(A, received));
    assertThat(followUp.isProvisional()).isEqualTo(isProvisional);
    assertThat(followUp.whyLeftOut().orElse(null)).isEqualTo(why);
    assertThat(followUp.isFollowed()).isEqualTo(!received.isAfter(AS_AT));
  }

  /** Friday 29 March 2019 and a limit of a working day: the Monday after is the last. */
  @ParameterizedTest
  @CsvSource({"2019-03-29, true", "2019-03-31, true", "2019-04-01, false", "2019-04-02, false"})
  void aLimitOfWorkingDaysIsOverWhenNothingMayFollow(LocalDate asAt, boolean isProvisional) {
    assertThat(followUp(of(A, "2019-03-29"), TimeLimit.workingDays(1), asAt).isProvisional())
        .isEqualTo(isProvisional);
  }

  @ParameterizedTest
  @CsvSource({"2019-03-31, false", "2019-04-01, true", "2019-04-02, true", "2019-04-03, false"})
  void aReferralMayFollowOnTheNextWorkingDay(LocalDate received, boolean isFollowed) {
    assertThat(
            followUp(
                    of(A, "2019-04-01"),
                    TimeLimit.workingDays(1),
                    AS_AT.plusDays(60),
                    Referral.of(A, received))
                .isFollowed())
        .isEqualTo(isFollowed);
  }

  @Test
  void oldOnesAreOutsideTheCalendar() {
    FollowUp<Contact, Referral> old =
        followUp(
            of(A, "1977-12-31"),
            TimeLimit.workingDays(1),
            AS_AT,
            Referral.of(A, day("1977-12-31")));
    assertThat(old)
        .hasToString(
            "Contact received 1977-12-31 → nothing, left out: outside the working-day calendar");
    assertThat(followUp(of(A, "1977-12-31"), FOUR_WEEKS, LocalDate.MAX).whyLeftOut()).isEmpty();
    assertThat(followUp(of(A, "2019-01-07"), TimeLimit.workingDays(1), LocalDate.MAX).whyLeftOut())
        .contains("outside the working-day calendar");
    assertThat(
            followUp(of(A, "2019-01-07"), TimeLimit.workingDays(1), LocalDate.of(9999, 12, 31))
                .whyLeftOut())
        .contains("outside the working-day calendar");
    assertThat(
            followUp(of(A, "2019-01-07"), TimeLimit.workingDays(1), LocalDate.of(9999, 12, 30))
                .whyLeftOut())
        .isEmpty();
  }

  @Test
  void conversionLeavesOutTheYoung() {
    List<Referral> referrals =
        List.of(Referral.of(A, day("2019-01-09")), Referral.of(A, day("2019-03-30")));
    List<Contact> contacts =
        List.of(of(A, "2019-01-07"), of(A, "2019-01-08"), of(B, "2019-02-07"), of(A, "2019-03-29"));
    assertThat(
            contacts.stream()
                .collect(Contacts.toConversion(referrals, FOUR_WEEKS, ENGLAND_AND_WALES, AS_AT)))
        .hasToString("66.7% (2 of 3), left out: younger than 28 days (1)");
    DateRange quarter = DateRange.ofDays(day("2019-01-01"), AS_AT);
    assertThat(
            contacts.stream()
                .collect(
                    Measures.byMonth(
                        quarter,
                        Contact::receivedOn,
                        Contacts.toConversion(referrals, FOUR_WEEKS, ENGLAND_AND_WALES, AS_AT)))
                .values())
        .extracting(Object::toString)
        .containsExactly(
            "100.0% (2 of 2)",
            "0.0% (0 of 1)", "undefined (0 of 0), left out: younger than 28 days (1)");
  }

  @Test
  void followUpsAreCollectedByMonthOfTheirRecord() {
    ImmutableList<FollowUp<Contact, Referral>> all =
        Stream.of(of(A, "2019-02-01"), of(A, "2019-01-07"))
            .collect(
                Contacts.toFollowUps(
                    List.of(Referral.of(A, day("2019-01-09"))),
                    FOUR_WEEKS,
                    ENGLAND_AND_WALES,
                    AS_AT));
    assertThat(Serialized.copy(all)).isEqualTo(all);
    assertThat(
            all.stream()
                .collect(
                    Measures.byMonth(
                        DateRange.ofDays(day("2019-01-01"), day("2019-02-28")),
                        followUp -> followUp.subject().receivedOn(),
                        FollowUps.toShare()))
                .values())
        .extracting(Object::toString)
        .containsExactly("100.0% (1 of 1)", "0.0% (0 of 1)");
  }

  @Test
  void shareThatGoesToSocialCare() {
    assertThat(
            Stream.of(
                    going(Destination.CHILD_PROTECTION_ENQUIRY),
                    going(Destination.SOCIAL_CARE_ASSESSMENT),
                    going(Destination.MASH),
                    of(A, "2019-01-07"))
                .collect(Contacts.toSocialCare()))
        .hasToString("66.7% (2 of 3), left out: no destination recorded (1)");
  }

  private static Contact going(Destination destination) {
    return Contact.builder()
        .child(A)
        .receivedOn(day("2019-01-07"))
        .destination(destination)
        .build();
  }

  private static List<String> issues(Contact contact, Referral... referrals) {
    return Stream.of(contact).collect(Contacts.toIssuesWith(List.of(referrals))).stream()
        .map(DataIssue::toString)
        .toList();
  }

  @Test
  void findsWhatReferralsContradict() {
    assertThat(issues(naming("R1")))
        .containsExactly(
            "warning, unknown-referral: received 2019-01-07, names a referral that is not among"
                + " the referrals; the first one within the limit counts; [Contact received"
                + " 2019-01-07]");
    assertThat(issues(naming("R1"), named(B, "2019-01-08", "R1")))
        .containsExactly(
            "error, other-child: received 2019-01-07, names a referral of another child; the first"
                + " one within the limit counts; [Contact received 2019-01-07]");
    assertThat(issues(naming("R1"), named(A, "2019-01-06", "R1")))
        .containsExactly(
            "warning, referral-before-contact: received 2019-01-07, names a referral received"
                + " 2019-01-06, before it; counted as become that referral; [Contact received"
                + " 2019-01-07]");
    assertThat(issues(naming("R1"), named(A, "2019-01-07", "R1"))).isEmpty();
    assertThat(issues(of(A, "2019-01-07"))).isEmpty();
    assertThat(issues(going(Destination.MASH))).isEmpty();
    Contact enquiry = going(Destination.CHILD_PROTECTION_ENQUIRY);
    assertThat(issues(enquiry, Referral.of(A, day("2019-01-06"))))
        .containsExactly(
            "warning, no-referral: received 2019-01-07, went to social care, and no referral of"
                + " the child follows; counted as without one; [Contact received 2019-01-07: child"
                + " protection enquiry]");
    assertThat(issues(enquiry, Referral.of(A, day("2019-01-07")))).isEmpty();
  }
}
