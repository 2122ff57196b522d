package org.caselight.examples.nationalfigures;

/** Of what area a row is. */
enum Level {
  AUTHORITY("Local authority"),
  REGION("Regional"),
  ENGLAND("National");

  private final String text;

  Level(String text) {
    this.text = text;
  }

  /** The level by the Department's name for it. */
  static Level of(String text) {
    for (Level level : values()) {
      if (level.text.equals(text)) {
        return level;
      }
    }
    throw new IllegalArgumentException("must be Local authority, Regional or National");
  }
}
