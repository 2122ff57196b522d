package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.disclosure.DisclosurePolicy;

/**
 * What a report is asked: by which policy, on which day, for whom.
 *
 * @param policy the limits on caseloads
 * @param isFamilySafeguarding whether it is asked how far the teams are from Family Safeguarding's
 *     15
 * @param supervisionEvery how often the supervision of a case is due
 * @param asAt the day that the user asks about; empty if they gave no files, which have each a day
 *     of their own
 * @param whistleblowing what is asked of whistleblowing
 * @param escalation what is asked of disagreements
 * @param edition for whom the report is
 */
record Questions(
    CaseloadPolicy policy,
    boolean isFamilySafeguarding,
    Period supervisionEvery,
    Optional<LocalDate> asAt,
    WhistleblowingOptions whistleblowing,
    EscalationOptions escalation,
    Edition edition) {
  private static final LocalDate END_OF_2024_25 = LocalDate.of(2025, 3, 31);
  private static final LocalDate END_OF_2023_24 = LocalDate.of(2024, 3, 31);
  private static final LocalDate WEEK_OF_MADE_UP_WORKERS = LocalDate.of(2024, 1, 5);

  LocalDate caseworkAsAt() {
    return asAt.orElse(END_OF_2023_24);
  }

  LocalDate workforceAsAt() {
    return asAt.orElse(WEEK_OF_MADE_UP_WORKERS);
  }

  LocalDate whistleblowingAsAt() {
    return asAt.orElse(END_OF_2024_25);
  }

  LocalDate inspectionsAsAt() {
    return asAt.orElse(InspectionsSection.DAY_OF_THE_PROGRAM);
  }

  LocalDate disagreementsAsAt() {
    return asAt.orElse(EscalationSection.DAY_OF_THE_PROGRAM);
  }

  /** The limits of which it is asked what they cost. */
  ImmutableSet<CaseloadPolicy> policies() {
    return isFamilySafeguarding
        ? ImmutableSet.of(policy, CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE)
        : ImmutableSet.of(policy);
  }

  /** What may be shown of a count of people. */
  DisclosurePolicy disclosure() {
    return edition.policy(whistleblowing.publishUnder());
  }
}
