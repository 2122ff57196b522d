package org.caselight.examples.committeereport.page;

/**
 * Which way a figure went, whether or not that is better: a falling share of re-referrals is an
 * improvement, so that an arrow alone would tell the wrong thing.
 */
public enum Movement {
  /** The figure is higher than it was. */
  ROSE("rose", "↑"),
  /** The figure is lower than it was. */
  FELL("fell", "↓"),
  /** The figure is what it was. */
  UNCHANGED("unchanged", "→");

  private final String label;
  private final String arrow;

  Movement(String label, String arrow) {
    this.label = label;
    this.arrow = arrow;
  }

  /**
   * The movement in a word and a sign, which no line break parts.
   *
   * @return {@code fell ↓}
   */
  public String shown() {
    return label + "\u00A0" + arrow;
  }
}
