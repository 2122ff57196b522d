package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** What every contestant is asked. */
public enum Question {
  /** The share of referrals that led to an assessment. */
  CONVERSION("conversion"),
  /** The same for each month. */
  CONVERSION_BY_MONTH("conversion by month"),
  /** The same for each team and month. */
  CONVERSION_BY_TEAM_AND_MONTH("conversion by team and month"),
  /** The share of referrals within twelve months of an earlier one of the child. */
  RE_REFERRALS("re-referrals"),
  /** The share of assessments authorised within 45 working days of the referral. */
  IN_TIME("45-day timeliness"),
  /** How many involvements are open at the end of each month, by status. */
  OPEN_BY_MONTH_END("open by month end and status"),
  /** Which visits are overdue on the last day. */
  OVERDUE_VISITS("overdue visits"),
  /** Every team's cases against its limit on the last day. */
  CASELOADS("caseload roll-up");

  /** What a yearly pack answers. */
  static final ImmutableList<Question> OF_PACK =
      ImmutableList.of(
          CONVERSION_BY_TEAM_AND_MONTH,
          RE_REFERRALS,
          IN_TIME,
          OPEN_BY_MONTH_END,
          OVERDUE_VISITS,
          CASELOADS);

  private final String label;

  Question(String label) {
    this.label = label;
  }

  /**
   * The question in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /** The name under which scripts know it, and the file of its SQL: {@code re-referrals}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
