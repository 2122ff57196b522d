package org.caselight.examples.yearlypack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;

/** The columns of the file, in order. */
enum Column {
  CHILD("the child's pseudonym, never empty"),
  RECEIVED("the day on which the referral was received, never empty"),
  TEAM("whose work the referral is, and what came of it, never empty"),
  WORKER("the pseudonym of whoever holds the case"),
  OUTCOME("what was decided on the referral: " + Codes.OUTCOMES.inWords()),
  DECIDED("the day of that decision"),
  STARTED("the day on which an assessment started"),
  AUTHORISED("the day on which it was authorised; empty where started is"),
  STATUS("the status in which the child then was: " + Codes.STATUSES.inWords()),
  OPENED("the first day in that status; empty where status is, and only there"),
  CLOSED("the first day no longer in that status; empty where status is"),
  SEEN("the last visit in that status on which the child was seen; empty where status is");

  static final ImmutableList<String> HEADER =
      Arrays.stream(values()).map(Column::header).collect(toImmutableList());

  /** What stands in each column, and where it may be empty. */
  static final ImmutableList<String> EXPLANATIONS =
      Arrays.stream(values())
          .map(column -> column.header() + ": " + column.explanation)
          .collect(toImmutableList());

  private final String explanation;

  Column(String explanation) {
    this.explanation = explanation;
  }

  /** What stands above the column. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
