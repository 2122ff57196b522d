package org.caselight.examples.committeereport;

import java.io.PrintWriter;
import org.caselight.examples.plaintext.Printable;

/** Tells the user what of the input cannot be used, one line each. */
final class Problems {
  private final PrintWriter err;
  private boolean empty = true;

  Problems(PrintWriter err) {
    this.err = err;
  }

  /**
   * Tells one problem.
   *
   * @param place the file, and the line if it is about one
   * @param whatIsWrong what is wrong there
   */
  void add(String place, String whatIsWrong) {
    empty = false;
    err.print(Printable.escaped(place + ": " + whatIsWrong) + "\n");
    err.flush();
  }

  /**
   * Tells that a file cannot be used.
   *
   * @param e why
   */
  void add(UnusableFileException e) {
    add(e.place(), e.whatIsWrong());
  }

  boolean isEmpty() {
    return empty;
  }
}
