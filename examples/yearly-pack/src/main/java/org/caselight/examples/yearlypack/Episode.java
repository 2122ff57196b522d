package org.caselight.examples.yearlypack;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.caselight.casework.Involvement;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.visit.Visit;
import org.caselight.service.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A referral and what came of it: the assessment that followed, the involvement that came of that,
 * and the last visit in it on which the child was seen.
 */
public final class Episode implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Referral referral;
  private final @Nullable Assessment assessment;
  private final @Nullable Involvement involvement;
  private final @Nullable Visit lastSeen;

  private Episode(
      Referral referral,
      @Nullable Assessment assessment,
      @Nullable Involvement involvement,
      @Nullable Visit lastSeen) {
    this.referral = referral;
    this.assessment = assessment;
    this.involvement = involvement;
    this.lastSeen = lastSeen;
  }

  /**
   * Puts together what came of a referral.
   *
   * @param referral the referral, with its team
   * @param assessment the assessment that followed, empty if none did
   * @param involvement the involvement that came of it, with its team; empty if none did
   * @param lastSeen the last visit in that involvement on which the child was seen, empty if there
   *     was none
   * @return the episode
   * @throws IllegalArgumentException if one of them is of another child, a team is missing, or
   *     there is a visit and no involvement
   */
  public static Episode of(
      Referral referral,
      Optional<Assessment> assessment,
      Optional<Involvement> involvement,
      Optional<Visit> lastSeen) {
    return of(referral, assessment.orElse(null), involvement.orElse(null), lastSeen.orElse(null));
  }

  /** Of what may be null: no {@code Optional} for each of millions. */
  static Episode of(
      Referral referral,
      @Nullable Assessment assessment,
      @Nullable Involvement involvement,
      @Nullable Visit lastSeen) {
    ChildId child = requireNonNull(referral, "referral").child();
    checkArgument(referral.team().isPresent(), "referral: must have a team");
    if (assessment != null) {
      requireSame(child, "assessment", assessment.child());
    }
    if (involvement != null) {
      requireSame(child, "involvement", involvement.child());
      checkArgument(involvement.team().isPresent(), "involvement: must have a team");
    }
    if (lastSeen != null) {
      requireSame(child, "lastSeen", lastSeen.child());
      checkArgument(involvement != null, "lastSeen: must be empty where there is no involvement");
    }
    return new Episode(referral, assessment, involvement, lastSeen);
  }

  private static void requireSame(ChildId child, String attribute, ChildId other) {
    checkArgument(
        other.equals(child), "%s: must be of the child of the referral (withheld)", attribute);
  }

  /**
   * The referral.
   *
   * @return the referral
   */
  public Referral referral() {
    return referral;
  }

  /**
   * The assessment that followed.
   *
   * @return the assessment, empty if none did
   */
  public Optional<Assessment> assessment() {
    return Optional.ofNullable(assessment);
  }

  /**
   * The involvement that came of it.
   *
   * @return the involvement, empty if none did
   */
  public Optional<Involvement> involvement() {
    return Optional.ofNullable(involvement);
  }

  /**
   * The last visit in the involvement on which the child was seen.
   *
   * @return the visit, empty if there was none
   */
  public Optional<Visit> lastSeen() {
    return Optional.ofNullable(lastSeen);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Episode that
        && referral.equals(that.referral)
        && Objects.equals(assessment, that.assessment)
        && Objects.equals(involvement, that.involvement)
        && Objects.equals(lastSeen, that.lastSeen);
  }

  @Override
  public int hashCode() {
    return Objects.hash(referral, assessment, involvement, lastSeen);
  }

  /**
   * The episode without identifiers.
   *
   * @return {@code Referral received 2019-01-07, decided 2019-01-08: assessment; Assessment begun
   *     2019-01-09, open; child in need plan from 2019-03-04; visit on 2019-06-14, child seen}
   */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(referral.toString());
    for (Object what : new Object[] {assessment, involvement, lastSeen}) {
      if (what != null) {
        words.append("; ").append(what);
      }
    }
    return words.toString();
  }
}
