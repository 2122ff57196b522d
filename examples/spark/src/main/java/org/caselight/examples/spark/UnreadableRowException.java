package org.caselight.examples.spark;

/** A row that no episode can be made of: names the column and, unless it is withheld, the value. */
final class UnreadableRowException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnreadableRowException(String message, Throwable cause) {
    super(message, cause);
  }
}
