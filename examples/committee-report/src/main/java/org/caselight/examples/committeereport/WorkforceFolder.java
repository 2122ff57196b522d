package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import org.caselight.examples.committeereport.CensusRows.Census;
import org.caselight.examples.committeereport.EstablishmentRows.Posts;
import org.caselight.examples.committeereport.MoneyRows.Funding;
import org.caselight.examples.committeereport.MoneyRows.Retention;
import org.caselight.workforce.StaffMember;
import org.caselight.workforce.TeamComposition;
import org.caselight.workforce.TrainingRecord;
import org.caselight.workforce.WorkerAllocation;

/**
 * Who does the work and at what cost, from the files of a folder, any of which may be left out.
 *
 * @param folder where they were read
 * @param posts posts beside those who fill them
 * @param censuses numbers as the workforce census prints them
 * @param staff who works where
 * @param retention schemes that pay those who stay
 * @param funding what there is to pay for more staff
 * @param compositions which practitioners teams have
 * @param training who completed which course
 * @param allocations who was whose social worker
 * @param rowsNotUsed how many rows could not be used
 */
record WorkforceFolder(
    InputFile folder,
    ImmutableList<Posts> posts,
    ImmutableList<Census> censuses,
    ImmutableList<StaffMember> staff,
    ImmutableList<Retention> retention,
    ImmutableList<Funding> funding,
    ImmutableList<TeamComposition> compositions,
    ImmutableList<TrainingRecord> training,
    ImmutableList<WorkerAllocation> allocations,
    long rowsNotUsed) {

  /**
   * Reads what there is.
   *
   * @param folder the folder
   * @param problems is told of what cannot be used
   * @return what can be used
   */
  static WorkforceFolder read(InputFile folder, Problems problems) {
    FolderFiles files = new FolderFiles(folder, problems);
    EstablishmentRows posts = new EstablishmentRows(files);
    CensusRows censuses = new CensusRows(files);
    StaffRows staff = new StaffRows(files);
    MoneyRows money = new MoneyRows(files, staff);
    PractitionerRows practitioners = new PractitionerRows(files);
    SocialWorkerRows socialWorkers = new SocialWorkerRows(files);
    files.readIfThere(EstablishmentRows.FILE, EstablishmentRows.COLUMNS, posts::add);
    files.readIfThere(CensusRows.FILE, CensusRows.COLUMNS, censuses::add);
    files.readIfThere(StaffRows.FILE, StaffRows.COLUMNS, staff::add);
    files.readIfThere(MoneyRows.RETENTION_FILE, MoneyRows.RETENTION_COLUMNS, money::addRetention);
    files.readIfThere(MoneyRows.FUNDING_FILE, MoneyRows.FUNDING_COLUMNS, money::addFunding);
    files.readIfThere(PractitionerRows.FILE, PractitionerRows.COLUMNS, practitioners::add);
    files.readIfThere(StaffRows.TRAINING_FILE, StaffRows.TRAINING_COLUMNS, staff::addTraining);
    files.readIfThere(SocialWorkerRows.FILE, SocialWorkerRows.COLUMNS, socialWorkers::add);
    files.tellIfNothingIsThere();
    return new WorkforceFolder(
        folder,
        posts.posts(),
        censuses.censuses(),
        staff.staff(),
        money.retention(),
        money.funding(),
        practitioners.compositions(),
        staff.training(),
        socialWorkers.allocations(),
        files.rowsNotUsed());
  }

  /** Whether there is nothing to tell: a list of staff alone answers none of the questions. */
  boolean isEmpty() {
    return posts.isEmpty()
        && censuses.isEmpty()
        && retention.isEmpty()
        && funding.isEmpty()
        && compositions.isEmpty()
        && training.isEmpty()
        && allocations.isEmpty();
  }
}
