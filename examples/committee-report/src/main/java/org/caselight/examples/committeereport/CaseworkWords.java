package org.caselight.examples.committeereport;

import com.google.common.primitives.Ints;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.frontdoor.Destination;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;

/** Reads what the files of casework say in words. */
final class CaseworkWords {
  private static final Pattern LIMIT =
      Pattern.compile("(-?[0-9]{1,18}) (working day|day|week|month)s?");

  private static final long MOST_PLANS = 99;

  private CaseworkWords() {}

  static Destination destination(String text) {
    return Parsers.oneOf("destination", List.of(Destination.values()), Destination::label, text);
  }

  static ReferralOutcome outcome(String text) {
    return Parsers.oneOf(
        "outcome", List.of(ReferralOutcome.values()), ReferralOutcome::label, text);
  }

  /** A team by its name: nothing here asks what kind it is. */
  static Team team(String name) {
    return Team.of(name, TeamKind.OTHER);
  }

  /** How many plans a child had; a year given by mistake would be too many. */
  static int previousPlans(String text) {
    long number = Parsers.notNegative(text);
    if (number > MOST_PLANS) {
      throw new IllegalArgumentException("number: must be at most " + MOST_PLANS + ", was " + text);
    }
    return Ints.checkedCast(number);
  }

  /** A limit with its unit: {@code 10 working days}, {@code 6 weeks}. */
  static TimeLimit limit(String text) {
    Matcher matcher = LIMIT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "limit: must be such as 10 working days, 28 days, 6 weeks or 3 months, was " + text);
    }
    int amount = Ints.saturatedCast(Long.parseLong(matcher.group(1)));
    return switch (matcher.group(2)) {
      case "working day" -> TimeLimit.workingDays(amount);
      case "week" -> TimeLimit.weeks(amount);
      case "month" -> TimeLimit.months(amount);
      default -> TimeLimit.days(amount);
    };
  }
}
