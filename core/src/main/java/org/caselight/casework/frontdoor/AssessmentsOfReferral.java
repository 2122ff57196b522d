package org.caselight.casework.frontdoor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Which assessments belong to a referral: those that name it, and by date those that name none. */
final class AssessmentsOfReferral {
  private final RecordIndex<Assessment> all;
  private final RecordIndex<Assessment> open;

  AssessmentsOfReferral(Iterable<Assessment> assessments) {
    ImmutableList<Assessment> copy = ImmutableList.copyOf(assessments);
    all = Assessments.index(copy);
    open =
        Assessments.index(
            copy.stream()
                .filter(assessment -> assessment.authorisedOn().isEmpty())
                .collect(ImmutableList.toImmutableList()));
  }

  boolean hasAny(Referral referral) {
    return first(referral, all).isPresent();
  }

  Optional<Assessment> firstOpen(Referral referral) {
    return first(referral, open);
  }

  Optional<Assessment> firstNaming(Referral referral) {
    return all.named(referral.child(), referral.reference());
  }

  private static Optional<Assessment> first(Referral referral, RecordIndex<Assessment> index) {
    return index
        .named(referral.child(), referral.reference())
        .or(
            () ->
                index
                    .firstOnOrAfter(referral.child(), referral.receivedOn())
                    .filter(
                        assessment ->
                            referral
                                .closedOn()
                                .map(closed -> !assessment.startedOn().isAfter(closed))
                                .orElse(true)));
  }
}
