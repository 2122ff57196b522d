package org.caselight.improvement.assurance;

/** What happened to a briefing with one worker? */
public enum BriefingReceiptKind {
  /** It was sent to the worker. */
  SENT("sent", ReaderStanding.REACHED),
  /** A colleague passed it on to the worker. */
  PASSED_ON("passed on", ReaderStanding.REACHED),
  /** The worker read it. */
  READ("read", ReaderStanding.READ),
  /** The worker showed, or said, that it was understood. */
  UNDERSTOOD("understood", ReaderStanding.UNDERSTOOD);

  private final String label;
  private final ReaderStanding shows;

  BriefingReceiptKind(String label, ReaderStanding shows) {
    this.label = label;
    this.shows = shows;
  }

  /**
   * What happened, in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * How far the briefing has got with the worker, as this shows.
   *
   * @return reached, read or understood
   */
  public ReaderStanding shows() {
    return shows;
  }
}
