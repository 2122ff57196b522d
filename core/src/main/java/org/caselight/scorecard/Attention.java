package org.caselight.scorecard;

/**
 * How much should a committee look at a figure?
 *
 * <p>A convention of this library. The other choice, to go by the colour alone, would say nothing
 * of a figure without a target, or of one that gets worse within it.
 */
public enum Attention {
  /** Its target is missed, or something was found that is a concern. */
  NEEDED("needs attention"),
  /** Nothing is missed yet, but it gets worse, is worse than others, or cannot be told. */
  WATCH("to watch"),
  /** Nothing of either. */
  NONE("nothing to note");

  private final String label;

  Attention(String label) {
    this.label = label;
  }

  /**
   * The level in words.
   *
   * @return needs attention, to watch, or nothing to note
   */
  public String label() {
    return label;
  }
}
