package org.caselight.examples.yearlypack;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Records of no child that ever was: fifteen years of referrals and what came of them, to 31 March
 * 2025, in the shares that councils know.
 *
 * <p>As an extract would have them: sorted by the day of receipt but for a few days, a fifth of
 * them re-referrals, open cases without an end, and now and then dates that contradict each other.
 * The same seed makes the same records, however many threads make them.
 */
public final class MadeUpEpisodes {
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 4, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);
  private static final long FIRST = FIRST_DAY.toEpochDay();
  private static final long LAST = LAST_DAY.toEpochDay();
  private static final int DAYS = (int) (LAST - FIRST + 1);

  private static final int WORKERS_IN_TEAM = 10;
  private static final String[] PLACES = {"North", "East", "South", "West"};
  private static final Team[] TEAMS =
      IntStream.range(0, 10 * PLACES.length)
          .mapToObj(i -> EpisodesCsv.team(PLACES[i / 10] + " " + numbered(i % 10 + 1, 2)))
          .toArray(Team[]::new);
  private static final WorkerId[] WORKERS =
      IntStream.range(0, WORKERS_IN_TEAM * TEAMS.length)
          .mapToObj(i -> WorkerId.of("W" + numbered(i + 1, 4)))
          .toArray(WorkerId[]::new);

  private MadeUpEpisodes() {}

  /**
   * Makes records up.
   *
   * @param seed any number; the same one makes the same records
   * @param count how many, 0 or more
   * @return the records, in order; may be run in parallel
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static Stream<Episode> of(long seed, long count) {
    checkArgument(count >= 0, "count: must be 0 or more, was %s", count);
    return LongStream.range(0, count).mapToObj(row -> episode(new Dice(seed, row), row, count));
  }

  private static Episode episode(Dice dice, long row, long count) {
    EpisodeRow made = new EpisodeRow();
    long received = Math.min(LAST, Math.max(FIRST, FIRST + row * DAYS / count + dice.from(-3, 3)));
    made.child = ChildId.of("C" + numbered(child(dice, count), 7));
    made.received = day(received);
    // A quarter of the work goes to a quarter of the teams, beside their part of the rest.
    int team = dice.below(dice.isOneOf(100, 25) ? TEAMS.length / 4 : TEAMS.length);
    made.team = TEAMS[team];
    made.worker =
        dice.isOneOf(100, 6) ? null : WORKERS[team * WORKERS_IN_TEAM + dice.below(WORKERS_IN_TEAM)];
    made.outcome = outcome(dice);
    if (made.outcome != null && !dice.isOneOf(100, 1)) {
      made.decided =
          dice.isOneOf(1000, 2)
              ? day(received - dice.from(1, 5))
              : day(received + (dice.isOneOf(100, 60) ? 0 : dice.from(1, 3)));
    }
    if (isAssessed(dice, made.outcome)) {
      addAssessment(made, received, dice);
    }
    return made.toEpisode();
  }

  /** A twelfth of the children have a quarter of the referrals, beside their part of the rest. */
  private static long child(Dice dice, long count) {
    long children = Math.max(1, Math.round(count / 2.2));
    return 1 + dice.below(dice.isOneOf(100, 23) ? Math.max(1, children / 12) : children);
  }

  private static @Nullable ReferralOutcome outcome(Dice dice) {
    int of100 = dice.below(100);
    if (of100 < 2) {
      return null;
    } else if (of100 < 9) {
      return ReferralOutcome.NO_FURTHER_ACTION;
    } else if (of100 < 71) {
      return ReferralOutcome.ASSESSMENT;
    } else if (of100 < 79) {
      return ReferralOutcome.CHILD_PROTECTION_ENQUIRY;
    } else if (of100 < 88) {
      return ReferralOutcome.EARLY_HELP;
    } else if (of100 < 96) {
      return ReferralOutcome.INFORMATION_AND_ADVICE;
    }
    return ReferralOutcome.OTHER;
  }

  private static boolean isAssessed(Dice dice, @Nullable ReferralOutcome outcome) {
    return (outcome == ReferralOutcome.ASSESSMENT
            || outcome == ReferralOutcome.CHILD_PROTECTION_ENQUIRY)
        && dice.isOneOf(100, 97);
  }

  private static void addAssessment(EpisodeRow made, long received, Dice dice) {
    long started = received + dice.from(0, 5);
    if (started > LAST) {
      return;
    }
    made.started = day(started);
    // 45 working days are at least 61 days.
    long authorised = received + (dice.isOneOf(100, 84) ? dice.from(6, 61) : dice.from(70, 140));
    if (dice.isOneOf(1000, 3)) {
      made.authorised = day(started - dice.from(1, 10));
    } else if (authorised <= LAST && !dice.isOneOf(100, 1)) {
      made.authorised = day(authorised);
    }
    if (dice.isOneOf(100, 75)) {
      addInvolvement(made, authorised + dice.from(0, 10), dice);
    }
  }

  private static void addInvolvement(EpisodeRow made, long opened, Dice dice) {
    if (opened > LAST) {
      return;
    }
    Status status = status(dice);
    made.status = status;
    made.opened = day(opened);
    // Twice as likely short as long: the sum of what two dice leave.
    long longest = status == Status.IN_CARE || status == Status.CARE_LEAVER ? 4000 : 2000;
    long closed = opened + dice.below(1 + dice.below(longest));
    if (dice.isOneOf(1000, 2)) {
      closed = opened - dice.from(1, 30);
    }
    if (closed <= LAST) {
      made.closed = day(closed);
    }
    long seen = Math.min(closed, LAST) - dice.from(0, dice.isOneOf(100, 80) ? 20 : 60);
    if (seen >= opened && !dice.isOneOf(100, 3)) {
      made.seen = day(seen);
    }
  }

  private static Status status(Dice dice) {
    int of100 = dice.below(100);
    if (of100 < 10) {
      return Status.IN_CARE;
    } else if (of100 < 30) {
      return Status.CHILD_PROTECTION_PLAN;
    } else if (of100 < 82) {
      return Status.CHILD_IN_NEED_PLAN;
    } else if (of100 < 93) {
      return Status.OPEN_FOR_ASSESSMENT;
    } else if (of100 < 95) {
      return Status.CARE_LEAVER;
    }
    return Status.EARLY_HELP;
  }

  private static LocalDate day(long epochDay) {
    return Days.pooled(LocalDate.ofEpochDay(epochDay));
  }

  private static String numbered(long number, int digits) {
    String plain = Long.toString(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }

  /** Random numbers of one record: SplitMix64, begun anew for each so that order is all one. */
  private static final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, long row) {
      state = mixed(mixed(seed) + row * GOLDEN_GAMMA);
    }

    private static long mixed(long value) {
      long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
      return mixed ^ (mixed >>> 31);
    }

    /** From 0 to one below the bound. */
    long below(long bound) {
      state += GOLDEN_GAMMA;
      return (mixed(state) >>> 1) % bound;
    }

    int below(int bound) {
      return (int) below((long) bound);
    }

    /** From the least to the most, both included. */
    long from(long least, long most) {
      return least + below(most - least + 1);
    }

    /** True so many times out of so many. */
    boolean isOneOf(int outOf, int times) {
      return below(outOf) < times;
    }
  }
}
