package org.caselight.indicator;

/**
 * A colour for a figure held against its target, from best to worst.
 *
 * <p>Blue is only used by a {@link RagScheme} that asks for it.
 */
public enum Rag {
  /** At the target or better, in this quarter and the two before it: embedded. */
  BLUE("blue"),
  /** At the target or better. */
  GREEN("green"),
  /** Beyond the target, within the tolerance: at its edge is within. */
  AMBER("amber"),
  /** Beyond the tolerance. */
  RED("red");

  private final String label;

  Rag(String label) {
    this.label = label;
  }

  /**
   * The colour in words, for people.
   *
   * @return blue, green, amber or red
   */
  public String label() {
    return label;
  }

  /**
   * The worse of two colours.
   *
   * @param other another colour
   * @return whichever of this and {@code other} is worse
   */
  public Rag orWorse(Rag other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
