package org.caselight.examples.committeereport;

/** A file of which nothing can be used. */
final class UnusableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String whatIsWrong;

  /**
   * Takes a place and what is wrong there.
   *
   * @param place the file, and the line if it is about one
   * @param whatIsWrong why nothing can be used
   */
  UnusableFileException(String place, String whatIsWrong) {
    super(place + ": " + whatIsWrong);
    this.place = place;
    this.whatIsWrong = whatIsWrong;
  }

  String place() {
    return place;
  }

  String whatIsWrong() {
    return whatIsWrong;
  }
}
