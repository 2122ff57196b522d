package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Destination;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.service.ChildId;
import org.caselight.service.Team;

/**
 * What came in and how it was dealt with: contacts, referrals and assessments, one row each.
 *
 * <p>Rows that repeat or contradict each other are used: what is wrong between records the library
 * tells.
 */
final class FrontDoorRows {
  static final String CONTACTS_FILE = "contacts.csv";
  static final String REFERRALS_FILE = "referrals.csv";
  static final String ASSESSMENTS_FILE = "assessments.csv";

  private static final String CHILD = "child";
  private static final String RECEIVED_ON = "received_on";
  private static final String DESTINATION = "destination";
  private static final String REFERRAL = "referral";
  private static final String REFERENCE = "reference";
  private static final String TEAM = "team";
  private static final String DECIDED_ON = "decided_on";
  private static final String OUTCOME = "outcome";
  private static final String ON_OPEN_CASE = "on_open_case";
  private static final String CLOSED_ON = "closed_on";
  private static final String REASON_FOR_CLOSURE = "reason_for_closure";
  private static final String STARTED_ON = "started_on";
  private static final String AUTHORISED_ON = "authorised_on";

  static final ImmutableList<String> CONTACTS_COLUMNS =
      ImmutableList.of(CHILD, RECEIVED_ON, DESTINATION);

  static final ImmutableList<String> REFERRALS_COLUMNS =
      ImmutableList.of(CHILD, RECEIVED_ON, DECIDED_ON, OUTCOME);

  static final ImmutableList<String> ASSESSMENTS_COLUMNS =
      ImmutableList.of(CHILD, STARTED_ON, AUTHORISED_ON);

  private final FolderFiles files;
  private final ImmutableList.Builder<Contact> contacts = ImmutableList.builder();
  private final ImmutableList.Builder<Referral> referrals = ImmutableList.builder();
  private final ImmutableList.Builder<Assessment> assessments = ImmutableList.builder();

  FrontDoorRows(FolderFiles files) {
    this.files = files;
  }

  void addContact(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<LocalDate> receivedOn = row.read(RECEIVED_ON, Parsers::recordedDate);
    Optional<Destination> destination = row.readIfGiven(DESTINATION, CaseworkWords::destination);
    Optional<String> referral = row.readIfGiven(REFERRAL, Parsers::text);
    if (row.isRejected()) {
      return;
    }
    contacts.add(
        Contact.builder()
            .child(child.orElseThrow())
            .receivedOn(receivedOn.orElseThrow())
            .destination(destination)
            .referralReference(referral)
            .build());
    files.countUsed();
  }

  void addReferral(Row row) {
    Optional<String> reference = row.readIfGiven(REFERENCE, Parsers::text);
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<LocalDate> receivedOn = row.read(RECEIVED_ON, Parsers::recordedDate);
    Optional<Team> team = row.readIfGiven(TEAM, CaseworkWords::team);
    Optional<LocalDate> decidedOn = row.readIfGiven(DECIDED_ON, Parsers::recordedDate);
    Optional<ReferralOutcome> outcome = row.readIfGiven(OUTCOME, CaseworkWords::outcome);
    boolean isOnOpenCase = row.readIfGiven(ON_OPEN_CASE, Parsers::yesOrNo).orElse(false);
    Optional<LocalDate> closedOn = row.readIfGiven(CLOSED_ON, Parsers::recordedDate);
    Optional<ClosureReason> reason = row.readIfGiven(REASON_FOR_CLOSURE, ClosureReason::parse);
    if (row.isRejected()) {
      return;
    }
    referrals.add(
        Referral.builder()
            .reference(reference)
            .child(child.orElseThrow())
            .receivedOn(receivedOn.orElseThrow())
            .team(team)
            .decidedOn(decidedOn)
            .outcome(outcome)
            .isOnOpenCase(isOnOpenCase)
            .closedOn(closedOn)
            .closureReason(reason)
            .build());
    files.countUsed();
  }

  void addAssessment(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<LocalDate> startedOn = row.read(STARTED_ON, Parsers::recordedDate);
    Optional<LocalDate> authorisedOn = row.readIfGiven(AUTHORISED_ON, Parsers::recordedDate);
    Optional<String> referral = row.readIfGiven(REFERRAL, Parsers::text);
    if (row.isRejected()) {
      return;
    }
    assessments.add(
        Assessment.builder()
            .child(child.orElseThrow())
            .startedOn(startedOn.orElseThrow())
            .authorisedOn(authorisedOn)
            .referralReference(referral)
            .build());
    files.countUsed();
  }

  ImmutableList<Contact> contacts() {
    return contacts.build();
  }

  ImmutableList<Referral> referrals() {
    return referrals.build();
  }

  ImmutableList<Assessment> assessments() {
    return assessments.build();
  }
}
