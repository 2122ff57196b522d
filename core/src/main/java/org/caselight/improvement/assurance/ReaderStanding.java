package org.caselight.improvement.assurance;

/** How far has a briefing got with somebody who is to read it? From not at all to understood. */
public enum ReaderStanding {
  /** Nothing shows that it reached the worker. */
  NOT_REACHED("not reached"),
  /** It was sent or passed on to the worker. */
  REACHED("reached"),
  /** The worker has read it. */
  READ("read"),
  /** The worker has understood it, and so has read it. */
  UNDERSTOOD("understood");

  private final String label;

  ReaderStanding(String label) {
    this.label = label;
  }

  /**
   * The standing in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * Whether it has got as far as another: understood is read, and read is reached.
   *
   * @param other how far it should have got
   * @return true if it has got as far, or further
   */
  public boolean isAtLeast(ReaderStanding other) {
    return compareTo(other) >= 0;
  }
}
