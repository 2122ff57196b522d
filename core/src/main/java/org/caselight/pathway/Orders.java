package org.caselight.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.internal.Ordered;

/** Orders that leave no tie between records that differ: by child, then day, then all the rest. */
final class Orders {
  private Orders() {}

  /** Of one day the one with a reference, and then the one with a team, is in front. */
  static final Comparator<Referral> REFERRALS =
      Comparator.comparing(Referral::child)
          .thenComparing(Referral::receivedOn)
          .thenComparing(Referral::reference, Ordered.emptiesLast())
          .thenComparing(Referral::team, Ordered.emptiesLast())
          .thenComparing(Referral::decidedOn, Ordered.emptiesLast())
          .thenComparing(Referral::outcome, Ordered.emptiesLast())
          .thenComparing(Referral::closedOn, Ordered.emptiesLast())
          .thenComparing(Referral::closureReason, Ordered.emptiesLast())
          .thenComparing(Referral::source, Ordered.emptiesLast())
          .thenComparing(Referral::primaryNeed, Ordered.emptiesLast())
          .thenComparing(Referral::worker, Ordered.emptiesLast())
          .thenComparing(Referral::isOnOpenCase);

  static final Comparator<Assessment> ASSESSMENTS =
      Comparator.comparing(Assessment::child)
          .thenComparing(Assessment::startedOn)
          .thenComparing(Assessment::authorisedOn, Ordered.emptiesLast())
          .thenComparing(Assessment::referralReference, Ordered.emptiesLast())
          .thenComparing(Assessment::referralReceivedOn, Ordered.emptiesLast())
          .thenComparing(Assessment::childSeen)
          .thenComparing(Assessment::needsSupport)
          .thenComparing(Assessment::team, Ordered.emptiesLast())
          .thenComparing(Assessment::worker, Ordered.emptiesLast());

  static final Comparator<Section47Enquiry> ENQUIRIES =
      Comparator.comparing(Section47Enquiry::child)
          .thenComparing(Section47Enquiry::startedOn)
          .thenComparing(Section47Enquiry::endedOn, Ordered.emptiesLast())
          .thenComparing(Section47Enquiry::conferenceHeldOn, Ordered.emptiesLast())
          .thenComparing(Section47Enquiry::conferenceUnnecessary)
          .thenComparing(Section47Enquiry::resultedInPlan)
          .thenComparing(Section47Enquiry::reference, Ordered.emptiesLast())
          .thenComparing(Section47Enquiry::team, Ordered.emptiesLast())
          .thenComparing(Section47Enquiry::worker, Ordered.emptiesLast());

  static final Comparator<ChildProtectionPlan> PLANS =
      Comparator.comparing(ChildProtectionPlan::child)
          .thenComparing(ChildProtectionPlan::startedOn)
          .thenComparing(ChildProtectionPlan::endedOn, Ordered.emptiesLast())
          .thenComparing(ChildProtectionPlan::initialCategory, Ordered.emptiesLast())
          .thenComparing(ChildProtectionPlan::latestCategory, Ordered.emptiesLast())
          .thenComparing(plan -> boxed(plan.previousPlans()), Ordered.emptiesLast())
          .thenComparing(ChildProtectionPlan::initialConferenceOn, Ordered.emptiesLast())
          .thenComparing(ChildProtectionPlan::reviewsHeldOn, Ordered.<LocalDate>oneByOne())
          .thenComparing(ChildProtectionPlan::firstCoreGroupOn, Ordered.emptiesLast())
          .thenComparing(ChildProtectionPlan::reference, Ordered.emptiesLast())
          .thenComparing(ChildProtectionPlan::team, Ordered.emptiesLast())
          .thenComparing(ChildProtectionPlan::worker, Ordered.emptiesLast());

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
