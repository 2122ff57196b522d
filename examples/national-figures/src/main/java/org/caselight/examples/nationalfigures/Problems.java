package org.caselight.examples.nationalfigures;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caselight.examples.plaintext.Printable;

/**
 * Tells the user what of the input cannot be used, one line each; of a file in which nothing can,
 * the first lines and how many more.
 */
final class Problems {
  /** How many of one file are told one by one. */
  static final int MOST_TOLD = 50;

  private final PrintWriter err;
  private final Map<InputFile, Integer> told = new LinkedHashMap<>();

  Problems(PrintWriter err) {
    this.err = err;
  }

  /**
   * Tells one problem.
   *
   * @param file the file it is about
   * @param place the file, and the line if it is about one
   * @param whatIsWrong what is wrong there
   */
  void add(InputFile file, String place, String whatIsWrong) {
    if (told.merge(file, 1, Integer::sum) <= MOST_TOLD) {
      tell(place + ": " + whatIsWrong);
    }
  }

  /** Tells how many more there were than were told. */
  void tellRest() {
    told.forEach(
        (file, number) -> {
          if (number > MOST_TOLD) {
            tell(file.path() + ": " + (number - MOST_TOLD) + " more problems in this file");
          }
        });
  }

  private void tell(String line) {
    err.print(Printable.escaped(line) + "\n");
    err.flush();
  }

  boolean isEmpty() {
    return told.isEmpty();
  }
}
