package org.caselight.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;

/** Conversion in three numbers. */
final class ConversionLoop {
  private long assessed;
  private long decided;
  private long leftOut;

  Supplier<Answer> add(List<Referral> referrals) {
    for (Referral referral : referrals) {
      add(referral);
    }
    return () -> putInto(new Answer.Builder(), "").build();
  }

  void add(Referral referral) {
    Optional<ReferralOutcome> outcome = referral.outcome();
    if (referral.isOnOpenCase() || outcome.isEmpty()) {
      leftOut++;
      return;
    }
    decided++;
    if (outcome.get() == ReferralOutcome.ASSESSMENT) {
      assessed++;
    }
  }

  Answer.Builder putInto(Answer.Builder answer, String key) {
    return answer
        .put(key, Answers.PART, assessed)
        .put(key, Answers.WHOLE, decided)
        .put(key, Answers.LEFT_OUT, leftOut);
  }
}
