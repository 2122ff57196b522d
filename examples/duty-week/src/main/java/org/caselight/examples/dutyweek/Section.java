package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import org.caselight.examples.plaintext.TextReport;

/** A part of the report, and the lists behind its numbers. */
interface Section {

  /** Prints it. */
  void addTo(TextReport report);

  /** The lists whose names it prints, in the order in which it prints them. */
  ImmutableList<WorkList> lists();
}
