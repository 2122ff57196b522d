package org.caselight.examples.yearlypack;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;

/** The columns of the file, in order. */
enum Column {
  CHILD,
  RECEIVED,
  TEAM,
  WORKER,
  OUTCOME,
  DECIDED,
  STARTED,
  AUTHORISED,
  STATUS,
  OPENED,
  CLOSED,
  SEEN;

  static final ImmutableList<String> HEADER =
      Arrays.stream(values()).map(Column::header).collect(ImmutableList.toImmutableList());

  /** What stands above the column. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
