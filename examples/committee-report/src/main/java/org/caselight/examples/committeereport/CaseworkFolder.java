package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caselight.casework.Involvement;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.casework.visit.Visit;
import org.caselight.casework.visit.VisitFrequency;
import org.caselight.pathway.CaseworkRecords;
import org.caselight.service.Status;

/**
 * A council's children and what was done for them, from the files of a folder, any of which may be
 * left out.
 *
 * @param folder where they were read
 * @param contacts what came in
 * @param casework referrals, and what came of them
 * @param involvements who was open in which status
 * @param visits who was visited
 * @param frequencies how often the council wants children visited, by status
 * @param population children who live there, by the year of the estimate
 * @param filesNotThere the files that the folder lacks
 * @param rowsNotUsed how many rows could not be used
 */
record CaseworkFolder(
    InputFile folder,
    ImmutableList<Contact> contacts,
    CaseworkRecords casework,
    ImmutableList<Involvement> involvements,
    ImmutableList<Visit> visits,
    ImmutableSortedMap<Status, VisitFrequency> frequencies,
    ImmutableSortedMap<Integer, Long> population,
    ImmutableList<String> filesNotThere,
    long rowsNotUsed) {

  /**
   * Reads what there is.
   *
   * @param folder the folder
   * @param problems is told of what cannot be used
   * @return what can be used
   */
  static CaseworkFolder read(InputFile folder, Problems problems) {
    FolderFiles files = new FolderFiles(folder, problems);
    FrontDoorRows frontDoor = new FrontDoorRows(files);
    ProtectionRows protection = new ProtectionRows(files);
    CareRows care = new CareRows(files);
    OpenChildrenRows open = new OpenChildrenRows(files);
    files.readIfThere(
        FrontDoorRows.CONTACTS_FILE, FrontDoorRows.CONTACTS_COLUMNS, frontDoor::addContact);
    files.readIfThere(
        FrontDoorRows.REFERRALS_FILE, FrontDoorRows.REFERRALS_COLUMNS, frontDoor::addReferral);
    files.readIfThere(
        FrontDoorRows.ASSESSMENTS_FILE,
        FrontDoorRows.ASSESSMENTS_COLUMNS,
        frontDoor::addAssessment);
    files.readIfThere(
        ProtectionRows.ENQUIRIES_FILE, ProtectionRows.ENQUIRIES_COLUMNS, protection::addEnquiry);
    files.readIfThere(ProtectionRows.PLANS_FILE, ProtectionRows.PLANS_COLUMNS, protection::addPlan);
    files.readIfThere(CareRows.FILE, CareRows.COLUMNS, care::addPeriod);
    files.readIfThere(CareRows.PLACEMENTS_FILE, CareRows.PLACEMENTS_COLUMNS, care::addPlacement);
    files.readIfThere(
        OpenChildrenRows.INVOLVEMENTS_FILE,
        OpenChildrenRows.INVOLVEMENTS_COLUMNS,
        open::addInvolvement);
    files.readIfThere(
        OpenChildrenRows.VISITS_FILE, OpenChildrenRows.VISITS_COLUMNS, open::addVisit);
    files.readIfThere(
        OpenChildrenRows.FREQUENCIES_FILE,
        OpenChildrenRows.FREQUENCIES_COLUMNS,
        open::addFrequency);
    files.readIfThere(
        OpenChildrenRows.POPULATION_FILE, OpenChildrenRows.POPULATION_COLUMNS, open::addPopulation);
    files.tellIfNothingIsThere();
    return new CaseworkFolder(
        folder,
        frontDoor.contacts(),
        CaseworkRecords.builder()
            .addAllReferrals(frontDoor.referrals())
            .addAllAssessments(frontDoor.assessments())
            .addAllEnquiries(protection.enquiries())
            .addAllPlans(protection.plans())
            .addAllPeriodsOfCare(care.periods())
            .build(),
        open.involvements(),
        open.visits(),
        open.frequencies(),
        open.population(),
        files.notThere(),
        files.rowsNotUsed());
  }

  ImmutableList<Referral> referrals() {
    return casework.referrals();
  }

  ImmutableList<Assessment> assessments() {
    return casework.assessments();
  }

  ImmutableList<Section47Enquiry> enquiries() {
    return casework.enquiries();
  }

  ImmutableList<ChildProtectionPlan> plans() {
    return casework.plans();
  }

  ImmutableList<PeriodOfCare> periodsOfCare() {
    return casework.periodsOfCare();
  }

  /** Whether there is nothing to tell: a population alone answers none of the questions. */
  boolean isEmpty() {
    return hasNoFrontDoor() && involvements.isEmpty() && hasNoProtectionOrCare();
  }

  boolean hasNoFrontDoor() {
    return contacts.isEmpty() && referrals().isEmpty() && assessments().isEmpty();
  }

  boolean hasNoProtectionOrCare() {
    return enquiries().isEmpty() && plans().isEmpty() && periodsOfCare().isEmpty();
  }

  /**
   * How many records begin after a day.
   *
   * @param day the day
   * @return how many
   */
  long recordsAfter(LocalDate day) {
    return Stream.of(
            contacts.stream().map(Contact::receivedOn),
            referrals().stream().map(Referral::receivedOn),
            assessments().stream().map(Assessment::startedOn),
            enquiries().stream().map(Section47Enquiry::startedOn),
            plans().stream().map(ChildProtectionPlan::startedOn),
            periodsOfCare().stream().map(PeriodOfCare::startedOn),
            involvements.stream().map(Involvement::startedOn),
            visits.stream().map(Visit::on))
        .flatMap(days -> days)
        .filter(begun -> begun.isAfter(day))
        .count();
  }
}
