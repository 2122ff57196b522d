package org.caselight.casework.frontdoor;

import java.io.Serializable;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * What came of a record within a time limit: of a contact a referral, of a referral an assessment,
 * of a step-down another referral.
 *
 * <p>A record is provisional while its time limit is not over. It is left out of the share then,
 * even if something has followed: were only those counted that something has followed, the share of
 * the latest weeks would come out too high, and were all counted, too low. A convention of this
 * library; the other choice is to show the latest weeks with all the rest.
 *
 * @param <T> the record
 * @param <N> what may follow it
 */
@Value.Immutable
@CaselightValue
public abstract class FollowUp<T extends Serializable, N extends Serializable>
    implements Serializable {
  private static final long serialVersionUID = 1L;

  FollowUp() {}

  /**
   * The record.
   *
   * @return the record
   */
  public abstract T subject();

  /**
   * What followed it.
   *
   * @return the first that did, empty if none did
   */
  public abstract Optional<N> next();

  /**
   * Whether the record's time limit is not over on the day asked about.
   *
   * @return true if something that happens tomorrow may still follow it
   */
  public abstract boolean isProvisional();

  /**
   * Why no measure counts the record.
   *
   * @return the reason; {@code younger than 28 days} if it is provisional; empty if it is counted
   */
  public abstract Optional<String> whyLeftOut();

  /**
   * Whether anything followed.
   *
   * @return true if it did, be the record provisional or not
   */
  public final boolean isFollowed() {
    return next().isPresent();
  }

  /**
   * The record, what followed it, and whether that is provisional.
   *
   * @return {@code Contact received 2019-01-07 → Referral received 2019-01-09}, or {@code Contact
   *     received 2019-01-07 → nothing, left out: younger than 28 days}
   */
  @Override
  public final String toString() {
    return subject()
        + " → "
        + next().map(Object::toString).orElse("nothing")
        + whyLeftOut().map(why -> ", left out: " + why).orElse("");
  }
}
