package org.caselight.series;

/**
 * Will a target be met, if nothing changes? What the limits of a control chart say of a target.
 *
 * <p>Made with {@link ControlChart#assurance}.
 *
 * <p>Source: NHSRplotthedots 0.2.2, {@code ptd_calculate_assurance_type}, where they are consistent
 * pass, inconsistent and consistent fail, for the summary icons of NHS England's Making Data Count.
 */
public enum Assurance {
  /** Every value between the limits and at them meets the target, which is beyond both. */
  WILL_PASS("will pass"),
  /** The target lies between the limits, or at one: some months it will be met, some not. */
  HIT_AND_MISS("hit and miss"),
  /** No value between the limits or at them meets the target: only a change can. */
  WILL_FAIL("will fail");

  private final String label;

  Assurance(String label) {
    this.label = label;
  }

  static Assurance of(boolean passes, boolean fails) {
    return passes ? WILL_PASS : fails ? WILL_FAIL : HIT_AND_MISS;
  }

  /**
   * The assurance in words, for people.
   *
   * @return will pass, hit and miss or will fail
   */
  public String label() {
    return label;
  }
}
