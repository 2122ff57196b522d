package org.caselight.examples.committeereport.page;

/** A folder in which a report cannot be written; the message names it and says why. */
public final class ReportFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  ReportFolderException(String message) {
    super(message);
  }
}
