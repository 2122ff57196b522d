package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.service.ChildId;

/** How children were protected: section 47 enquiries and child protection plans, one row each. */
final class ProtectionRows {
  static final String ENQUIRIES_FILE = "enquiries.csv";
  static final String PLANS_FILE = "plans.csv";

  private static final String CHILD = "child";
  private static final String STARTED_ON = "started_on";
  private static final String ENDED_ON = "ended_on";
  private static final String CONFERENCE_HELD_ON = "conference_held_on";
  private static final String CONFERENCE_UNNECESSARY = "conference_unnecessary";
  private static final String RESULTED_IN_PLAN = "resulted_in_plan";
  private static final String INITIAL_CONFERENCE_ON = "initial_conference_on";
  private static final String INITIAL_CATEGORY = "initial_category";
  private static final String LATEST_CATEGORY = "latest_category";
  private static final String PREVIOUS_PLANS = "previous_plans";
  private static final String REVIEWS_HELD_ON = "reviews_held_on";

  static final ImmutableList<String> ENQUIRIES_COLUMNS =
      ImmutableList.of(CHILD, STARTED_ON, CONFERENCE_HELD_ON);

  static final ImmutableList<String> PLANS_COLUMNS =
      ImmutableList.of(CHILD, STARTED_ON, ENDED_ON, INITIAL_CATEGORY, REVIEWS_HELD_ON);

  private final FolderFiles files;
  private final ImmutableList.Builder<Section47Enquiry> enquiries = ImmutableList.builder();
  private final ImmutableList.Builder<ChildProtectionPlan> plans = ImmutableList.builder();

  ProtectionRows(FolderFiles files) {
    this.files = files;
  }

  void addEnquiry(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<LocalDate> startedOn = row.read(STARTED_ON, Parsers::recordedDate);
    Optional<LocalDate> endedOn = row.readIfGiven(ENDED_ON, Parsers::recordedDate);
    Optional<LocalDate> heldOn = row.readIfGiven(CONFERENCE_HELD_ON, Parsers::recordedDate);
    Optional<YesNoUnknown> unnecessary =
        row.readIfGiven(CONFERENCE_UNNECESSARY, YesNoUnknown::parse);
    Optional<YesNoUnknown> plan = row.readIfGiven(RESULTED_IN_PLAN, YesNoUnknown::parse);
    if (row.isRejected()) {
      return;
    }
    enquiries.add(
        Section47Enquiry.builder()
            .child(child.orElseThrow())
            .startedOn(startedOn.orElseThrow())
            .endedOn(endedOn)
            .conferenceHeldOn(heldOn)
            .conferenceUnnecessary(unnecessary.orElse(YesNoUnknown.UNKNOWN))
            .resultedInPlan(plan.orElse(YesNoUnknown.UNKNOWN))
            .build());
    files.countUsed();
  }

  void addPlan(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<LocalDate> startedOn = row.read(STARTED_ON, Parsers::recordedDate);
    Optional<LocalDate> endedOn = row.readIfGiven(ENDED_ON, Parsers::recordedDate);
    Optional<LocalDate> conferenceOn =
        row.readIfGiven(INITIAL_CONFERENCE_ON, Parsers::recordedDate);
    Optional<CategoryOfAbuse> initial = row.readIfGiven(INITIAL_CATEGORY, CategoryOfAbuse::parse);
    Optional<CategoryOfAbuse> latest = row.readIfGiven(LATEST_CATEGORY, CategoryOfAbuse::parse);
    Optional<Integer> previousPlans = row.readIfGiven(PREVIOUS_PLANS, CaseworkWords::previousPlans);
    Optional<ImmutableList<LocalDate>> reviews = CareRows.days(row, REVIEWS_HELD_ON);
    if (row.isRejected()) {
      return;
    }
    ChildProtectionPlan.Builder plan =
        ChildProtectionPlan.builder()
            .child(child.orElseThrow())
            .startedOn(startedOn.orElseThrow())
            .endedOn(endedOn)
            .initialConferenceOn(conferenceOn)
            .initialCategory(initial)
            .latestCategory(latest)
            .addAllReviewsHeldOn(reviews.orElseThrow());
    previousPlans.ifPresent(plan::previousPlans);
    plans.add(plan.build());
    files.countUsed();
  }

  ImmutableList<Section47Enquiry> enquiries() {
    return enquiries.build();
  }

  ImmutableList<ChildProtectionPlan> plans() {
    return plans.build();
  }
}
