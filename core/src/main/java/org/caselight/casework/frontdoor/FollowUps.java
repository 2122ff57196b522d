package org.caselight.casework.frontdoor;

import java.util.stream.Collector;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;

/** Rules over many follow-ups. */
public final class FollowUps {
  private FollowUps() {}

  /**
   * Collects the share of records that something followed.
   *
   * <p>followed ÷ records. A follow-up holds all that its record's history says, so this may be
   * collected by key and by month of the record:
   *
   * <pre>{@code
   * followUps.stream()
   *     .collect(byMonth(period, followUp -> followUp.subject().receivedOn(), FollowUps.toShare()));
   * }</pre>
   *
   * <p>Left out: the records that are provisional, as {@code younger than 28 days}, and those that
   * cannot be judged, by the reason of {@link FollowUp#whyLeftOut}.
   *
   * @return a collector of the share, undefined if no record is counted
   */
  public static Collector<FollowUp<?, ?>, ?, Measured<Proportion>> toShare() {
    return Measures.leavingOut(
        FollowUp::whyLeftOut, Measures.<FollowUp<?, ?>>toProportion(FollowUp::isFollowed));
  }
}
