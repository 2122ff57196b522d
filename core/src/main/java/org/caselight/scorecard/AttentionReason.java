package org.caselight.scorecard;

/** Why should a committee look at a figure? */
public enum AttentionReason {
  /** The figure is beyond its target and beyond the tolerance. */
  RED("red", Attention.NEEDED),
  /** The figure is beyond its target, within the tolerance. */
  AMBER("amber", Attention.NEEDED),
  /** Something was found that is a concern. */
  CONCERN("a concern was found", Attention.NEEDED),
  /** The figure was only printed, and what rounds to it may have a worse colour. */
  MAY_BE_WORSE("may be worse than printed", Attention.WATCH),
  /** The figure is going the wrong way. */
  WORSENING("worsening", Attention.WATCH),
  /** The figure is worse than its benchmark, by more than chance explains. */
  WORSE_THAN_BENCHMARK("worse than the benchmark", Attention.WATCH),
  /** There is a target, and no figure to hold against it. */
  NOT_KNOWN("not known", Attention.WATCH);

  private final String label;
  private final Attention attention;

  AttentionReason(String label, Attention attention) {
    this.label = label;
    this.attention = attention;
  }

  /**
   * The reason in words.
   *
   * @return such as {@code worsening}
   */
  public String label() {
    return label;
  }

  /**
   * How much attention the reason alone asks for.
   *
   * @return needed, or to watch
   */
  public Attention attention() {
    return attention;
  }
}
