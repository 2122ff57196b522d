package org.caselight.casework.frontdoor;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which day are the 45 working days of an assessment counted?
 *
 * <p>The two are both in use, and differ by the days between the referral and the beginning of the
 * assessment. Every rule is told which one it keeps to.
 */
public enum AssessmentClock {
  /**
   * From the day the assessment began: the count of the children in need census and of the DfE's
   * statistics, and the usual choice.
   */
  FROM_ASSESSMENT_START("from the start of the assessment") {
    @Override
    LocalDate startOrNull(Assessment assessment) {
      return assessment.startedOn();
    }
  },
  /**
   * From the day the referral was received: the count of Working Together to Safeguard Children,
   * "no longer than 45 working days from the point of referral".
   */
  FROM_REFERRAL("from the referral") {
    @Override
    @Nullable LocalDate startOrNull(Assessment assessment) {
      return assessment.referralReceivedOrNull();
    }
  };

  private final String label;

  AssessmentClock(String label) {
    this.label = label;
  }

  /**
   * The clock in words.
   *
   * @return the words
   */
  public String label() {
    return label;
  }

  /**
   * The day from which an assessment's working days are counted.
   *
   * @param assessment the assessment
   * @return the day; empty if it is that of the referral, and none is recorded
   */
  public Optional<LocalDate> start(Assessment assessment) {
    return Optional.ofNullable(startOrNull(assessment));
  }

  abstract @Nullable LocalDate startOrNull(Assessment assessment);
}
