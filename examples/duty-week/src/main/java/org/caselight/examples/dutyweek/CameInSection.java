package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.Timeliness;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Contacts;
import org.caselight.casework.frontdoor.Destination;
import org.caselight.casework.frontdoor.FollowUp;
import org.caselight.casework.frontdoor.FollowUps;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralInContext;
import org.caselight.casework.frontdoor.ReferralSource;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.series.MonthlySeries;
import org.caselight.service.Team;

/** What came in: contacts and where they went, referrals and who had been referred before. */
final class CameInSection implements Section {
  private final Week week;
  private final ImmutableList<Contact> contacts;
  private final ImmutableList<Referral> received;
  private final MonthlySeries contactsByMonth;
  private final Measured<Proportion> toSocialCare;
  private final Measured<ImmutableSortedMap<Destination, Count>> byDestination;
  private final Measured<Proportion> conversion;
  private final RepeatShare reReferrals;
  private final ImmutableSortedMap<Team, RepeatShare> byTeam;
  private final MonthlySeries referralsByMonth;
  private final Measured<ImmutableSortedMap<ReferralSource.Group, Count>> bySource;
  private final Measured<TimelinessSummary> decisions;
  private final WorkList contactList;
  private final WorkList convertedList;
  private final WorkList referralList;
  private final WorkList reReferralList;
  private final WorkList lateDecisionList;

  CameInSection(Week week, ServiceRecords records) {
    this.week = week;
    contacts =
        records.contacts().stream()
            .filter(contact -> week.period().contains(contact.receivedOn()))
            .collect(toImmutableList());
    received =
        records.referrals().stream()
            .filter(referral -> week.period().contains(referral.receivedOn()))
            .collect(toImmutableList());
    contactsByMonth =
        MonthlySeries.ofFigures(
            records.contacts().stream()
                .collect(
                    Measures.byMonth(
                        week.thirteenMonths(), Contact::receivedOn, Measures.toCount())),
            0);
    toSocialCare = contacts.stream().collect(Contacts.toSocialCare());
    byDestination =
        contacts.stream()
            .collect(
                Measures.leavingOut(
                    contact ->
                        contact.destination().isPresent()
                            ? Optional.empty()
                            : Optional.of("no destination recorded"),
                    Measures.byKey(
                        List.of(Destination.values()),
                        contact -> contact.destination().orElseThrow(),
                        Measures.toCount())));
    ImmutableList<FollowUp<Contact, Referral>> followUps =
        contacts.stream()
            .collect(
                Contacts.toFollowUps(
                    records.referrals(), Council.CONVERSION, Council.DAYS, week.monday()));
    conversion = followUps.stream().collect(FollowUps.toShare());

    reReferrals = records.referrals().stream().collect(Referrals.toReReferrals(week.period()));
    byTeam =
        records.referrals().stream()
            .collect(
                Referrals.toReReferralsBy(
                    referral -> referral.team().orElse(Council.NO_TEAM), week.period()));
    referralsByMonth =
        MonthlySeries.ofFigures(
            records.referrals().stream()
                .filter(referral -> referral.whyLeftOut().isEmpty())
                .collect(
                    Measures.byMonth(
                        week.thirteenMonths(), Referral::receivedOn, Measures.toCount())),
            0);
    bySource =
        received.stream()
            .collect(
                Measures.leavingOut(
                    referral ->
                        referral
                            .whyLeftOut()
                            .or(
                                () ->
                                    referral.source().isPresent()
                                        ? Optional.empty()
                                        : Optional.of("no source recorded")),
                    Measures.byKey(
                        List.of(ReferralSource.Group.values()),
                        referral -> referral.source().orElseThrow().group(),
                        Measures.toCount())));
    decisions =
        received.stream().collect(Referrals.toDecisionTimeliness(Council.DAYS, week.monday()));

    contactList =
        WorkList.of(
            "contacts",
            "contacts received in the month",
            contactsByMonth.value(week.month()).orElseThrow().longValueExact(),
            List.of("Received", "Source", "Destination"),
            contacts.stream(),
            CameInSection::row);
    convertedList =
        WorkList.of(
            "contacts-converted",
            "contacts of the month that became a referral within " + Council.CONVERSION,
            conversion.figure().part(),
            List.of("Received", "Destination", "Referral received"),
            followUps.stream().filter(up -> up.whyLeftOut().isEmpty() && up.isFollowed()),
            up ->
                Row.of(
                    up.subject().child(),
                    up.subject().team(),
                    up.subject().receivedOn(),
                    up.subject().receivedOn().toString(),
                    Wording.orDash(up.subject().destination().map(Destination::label)),
                    up.next().orElseThrow().receivedOn().toString()));
    referralList =
        WorkList.of(
            "referrals",
            "referrals received in the month",
            reReferrals.share().figure().whole(),
            List.of("Received", "Source", "Decided", "Outcome"),
            received.stream().filter(referral -> referral.whyLeftOut().isEmpty()),
            CameInSection::row);
    reReferralList =
        WorkList.of(
            "re-referrals",
            "referrals of the month that came within twelve months of an earlier one of the child",
            reReferrals.share().figure().part(),
            List.of("Received", "Earlier one", ">Days between"),
            records.referrals().stream().collect(Referrals.inContext()).stream()
                .filter(
                    referral ->
                        referral.isReReferral()
                            && week.period().contains(referral.referral().receivedOn())),
            CameInSection::row);
    lateDecisionList =
        WorkList.of(
            "late-decisions",
            "referrals of the month decided after more than a working day, or overdue for decision",
            decisions.figure().late() + decisions.figure().overdue(),
            List.of("Received", "Source", "Decided", "Outcome"),
            received.stream().filter(this::isDecisionLate),
            CameInSection::row);
  }

  private boolean isDecisionLate(Referral referral) {
    return referral
        .decisionTimeliness(Council.DAYS, week.monday())
        .filter(timeliness -> timeliness == Timeliness.LATE || timeliness == Timeliness.OVERDUE)
        .isPresent();
  }

  private static Row row(Contact contact) {
    return Row.of(
        contact.child(),
        contact.team(),
        contact.receivedOn(),
        contact.receivedOn().toString(),
        Wording.orDash(contact.source().map(ReferralSource::label)),
        Wording.orDash(contact.destination().map(Destination::label)));
  }

  private static Row row(Referral referral) {
    return Row.of(
        referral.child(),
        referral.team(),
        referral.receivedOn(),
        referral.receivedOn().toString(),
        Wording.orDash(referral.source().map(ReferralSource::label)),
        Wording.orDash(referral.decidedOn()),
        Wording.orDash(referral.outcome().map(outcome -> outcome.label())));
  }

  private static Row row(ReferralInContext referral) {
    return Row.of(
        referral.referral().child(),
        referral.referral().team(),
        referral.referral().receivedOn(),
        referral.referral().receivedOn().toString(),
        Wording.orDash(referral.previousReceivedOn()),
        Wording.orDash(referral.daysSincePrevious()));
  }

  /** The share of re-referrals, for the first lines of the report. */
  RepeatShare reReferrals() {
    return reReferrals;
  }

  @Override
  public void addTo(TextReport report) {
    report.section("1 What came in");
    report.blank();
    report.item(
        Wording.label("Contacts"),
        contactList.shown() + ", " + Wording.change(contactsByMonth, week.month()));
    report.item(
        Wording.label("To social care"), toSocialCare + ", for an assessment or an enquiry");
    report.item(
        Wording.label("Became"),
        "a referral within "
            + Council.CONVERSION
            + ": "
            + conversion
            + " "
            + convertedList.tag()
            + ". Local choice: "
            + Council.CONVERSION);
    TextTable destinations = new TextTable("Contacts went to", ">Contacts");
    byDestination
        .figure()
        .forEach((destination, count) -> destinations.row(destination.label(), count.toString()));
    report.table(destinations);
    report.blank();
    report.item(
        Wording.label("Referrals"),
        referralList.shown()
            + ", "
            + Wording.change(referralsByMonth, week.month())
            + Wording.leftOut(reReferrals.share().leftOut()));
    report.item(
        Wording.label("Referred again"),
        Wording.share(reReferrals)
            + " "
            + reReferralList.tag()
            + ", within twelve months of an earlier referral to any team");
    report.item(Wording.label("From"), bySourceInWords());
    report.item(
        Wording.label("Decided"),
        "within a working day: " + decisions + " " + lateDecisionList.tag());
    TextTable teams = new TextTable("Referrals given to", ">Referrals", "Referred again");
    byTeam.forEach(
        (team, share) ->
            teams.row(
                team.name(), Long.toString(share.share().figure().whole()), Wording.share(share)));
    report.table(teams);
  }

  private String bySourceInWords() {
    ImmutableSortedMap.Builder<String, Long> words = ImmutableSortedMap.naturalOrder();
    bySource.figure().forEach((group, count) -> words.put(group.label(), count.count()));
    return Wording.listed(words.buildOrThrow());
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return Stream.of(contactList, convertedList, referralList, reReferralList, lateDecisionList)
        .collect(toImmutableList());
  }
}
