package org.caselight.whistleblowing;

import org.caselight.internal.Words;

/** How much did whoever blew the whistle let be known of themselves? From nothing to everything. */
public enum SourceKind {
  /** Nobody knows who it was. */
  ANONYMOUS("anonymous"),
  /** Somebody knows, and keeps it to themselves. */
  CONFIDENTIAL("confidential"),
  /** They gave their name and do not mind its being known to those who look into it. */
  NAMED("named");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  /**
   * The kind in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * Reads a kind.
   *
   * @param text its words, in whatever case
   * @return the kind
   * @throws IllegalArgumentException if it is none of them
   */
  public static SourceKind parse(String text) {
    return Words.byLabel("source", values(), SourceKind::label, text);
  }
}
