package org.caselight.pathway;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;

/** Orders that leave no tie between records that differ: by child, then day, then all the rest. */
final class Orders {
  private Orders() {}

  /** Of one day the one with a reference, and then the one with a team, is in front. */
  static final Comparator<Referral> REFERRALS =
      Comparator.comparing(Referral::child)
          .thenComparing(Referral::receivedOn)
          .thenComparing(Referral::reference, emptiesLast())
          .thenComparing(Referral::team, emptiesLast())
          .thenComparing(Referral::decidedOn, emptiesLast())
          .thenComparing(Referral::outcome, emptiesLast())
          .thenComparing(Referral::closedOn, emptiesLast())
          .thenComparing(Referral::closureReason, emptiesLast())
          .thenComparing(Referral::source, emptiesLast())
          .thenComparing(Referral::primaryNeed, emptiesLast())
          .thenComparing(Referral::worker, emptiesLast())
          .thenComparing(Referral::isOnOpenCase);

  static final Comparator<Assessment> ASSESSMENTS =
      Comparator.comparing(Assessment::child)
          .thenComparing(Assessment::startedOn)
          .thenComparing(Assessment::authorisedOn, emptiesLast())
          .thenComparing(Assessment::referralReference, emptiesLast())
          .thenComparing(Assessment::referralReceivedOn, emptiesLast())
          .thenComparing(Assessment::childSeen)
          .thenComparing(Assessment::needsSupport)
          .thenComparing(Assessment::team, emptiesLast())
          .thenComparing(Assessment::worker, emptiesLast());

  static final Comparator<Section47Enquiry> ENQUIRIES =
      Comparator.comparing(Section47Enquiry::child)
          .thenComparing(Section47Enquiry::startedOn)
          .thenComparing(Section47Enquiry::endedOn, emptiesLast())
          .thenComparing(Section47Enquiry::conferenceHeldOn, emptiesLast())
          .thenComparing(Section47Enquiry::conferenceUnnecessary)
          .thenComparing(Section47Enquiry::resultedInPlan)
          .thenComparing(Section47Enquiry::reference, emptiesLast())
          .thenComparing(Section47Enquiry::team, emptiesLast())
          .thenComparing(Section47Enquiry::worker, emptiesLast());

  static final Comparator<ChildProtectionPlan> PLANS =
      Comparator.comparing(ChildProtectionPlan::child)
          .thenComparing(ChildProtectionPlan::startedOn)
          .thenComparing(ChildProtectionPlan::endedOn, emptiesLast())
          .thenComparing(ChildProtectionPlan::initialCategory, emptiesLast())
          .thenComparing(ChildProtectionPlan::latestCategory, emptiesLast())
          .thenComparing(plan -> boxed(plan.previousPlans()), emptiesLast())
          .thenComparing(ChildProtectionPlan::initialConferenceOn, emptiesLast())
          .thenComparing(ChildProtectionPlan::reviewsHeldOn, oneByOne())
          .thenComparing(ChildProtectionPlan::firstCoreGroupOn, emptiesLast())
          .thenComparing(ChildProtectionPlan::reference, emptiesLast())
          .thenComparing(ChildProtectionPlan::team, emptiesLast())
          .thenComparing(ChildProtectionPlan::worker, emptiesLast());

  private static <T extends Comparable<? super T>> Comparator<Optional<T>> emptiesLast() {
    return Comparators.emptiesLast(Comparator.<T>naturalOrder());
  }

  private static <T extends Comparable<? super T>> Comparator<Iterable<T>> oneByOne() {
    return Comparators.lexicographical(Comparator.<T>naturalOrder());
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
