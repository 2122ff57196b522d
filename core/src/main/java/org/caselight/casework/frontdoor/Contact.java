package org.caselight.casework.frontdoor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.immutables.value.Value;

/** What somebody told the authority about one child on one day, and where it went. */
@Value.Immutable
@CaselightValue
public abstract class Contact implements Serializable {
  private static final long serialVersionUID = 1L;

  Contact() {}

  /**
   * A contact of which no more is known.
   *
   * @param child the child
   * @param receivedOn the day it was received
   * @return the contact
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Contact of(ChildId child, LocalDate receivedOn) {
    return builder().child(child).receivedOn(receivedOn).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The contact's own reference.
   *
   * @return the reference, empty if it has none
   */
  public abstract Optional<String> reference();

  /**
   * The child.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * The day it was received.
   *
   * @return the day
   */
  public abstract LocalDate receivedOn();

  /**
   * Who made it.
   *
   * @return the source, empty if not recorded
   */
  public abstract Optional<ReferralSource> source();

  /**
   * The team that received it.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * Where it went.
   *
   * @return the destination, empty if not recorded
   */
  public abstract Optional<Destination> destination();

  /**
   * The referral that it became.
   *
   * @return the referral's reference, empty if none is recorded
   */
  public abstract Optional<String> referralReference();

  @Value.Check
  void validate() {
    reference().ifPresent(reference -> Words.requirePseudonym("reference", reference));
    referralReference()
        .ifPresent(reference -> Words.requirePseudonym("referralReference", reference));
    RecordedDates.require("receivedOn", receivedOn());
  }

  /**
   * Whether it went to social care: whatever does is a referral, an enquiry too.
   *
   * @return true if the destination is an assessment or a child protection enquiry; false if it is
   *     another, or not recorded
   */
  public final boolean isForSocialCare() {
    return destination().map(Destination::reachesSocialCare).orElse(false);
  }

  /**
   * The contact without identifiers.
   *
   * @return {@code Contact received 2019-01-07: early help}
   */
  @Override
  public final String toString() {
    return "Contact received "
        + receivedOn()
        + destination().map(destination -> ": " + destination.label()).orElse("");
  }

  /** Builds a {@link Contact}: the child and the day are required. */
  public static final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
