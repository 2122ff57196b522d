package org.caselight.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.service.Team;

/** Conversion in a map by team of arrays by month. */
final class ConversionByTeamLoop {
  private final MonthIndex months;
  private final Map<Team, ConversionByMonthLoop> byTeam = new HashMap<>();

  ConversionByTeamLoop(MonthIndex months) {
    this.months = months;
  }

  Supplier<Answer> add(List<Referral> referrals) {
    for (Referral referral : referrals) {
      byTeam
          .computeIfAbsent(referral.team().orElseThrow(), team -> new ConversionByMonthLoop(months))
          .add(referral);
    }
    return () -> {
      Answer.Builder answer = new Answer.Builder();
      byTeam.forEach((team, loop) -> loop.putInto(answer, team + " "));
      return answer.build();
    };
  }
}
