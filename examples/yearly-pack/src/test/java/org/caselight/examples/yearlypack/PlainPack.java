package org.caselight.examples.yearlypack;

import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caselight.calendar.ReportingYear;
import org.caselight.casework.Involvement;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.figure.Proportion;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;

/**
 * The numbers of a pack as one would work them out by hand: by loops over the list for each number,
 * with no rule of the library but which day is a working day.
 *
 * @param conversion by team and month: to be assessed, decided, not decided
 * @param reReferrals how many, of how many
 * @param assessed in time, of how many, left out
 * @param open by status and month
 * @param overdue by the status under which the visit is overdue
 * @param cases by team: held, workers, unallocated
 */
record PlainPack(
    Map<String, String> conversion,
    String reReferrals,
    String assessed,
    Map<String, Long> open,
    Map<Status, Long> overdue,
    Map<String, String> cases) {

  static PlainPack of(YearlyPack pack) {
    Map<String, String> conversion = new TreeMap<>();
    pack.conversion()
        .rowMap()
        .forEach(
            (team, months) ->
                months.forEach(
                    (month, measured) -> {
                      Proportion share = measured.figure();
                      if (share.whole() + measured.leftOutCount() > 0) {
                        conversion.put(
                            team.name() + " " + month,
                            share.part() + "/" + share.whole() + "/" + measured.leftOutCount());
                      }
                    }));
    Map<String, Long> open = new TreeMap<>();
    pack.openByMonthEnd()
        .forEach(
            (status, months) ->
                months
                    .figure()
                    .forEach((month, count) -> open.put(status + " " + month, count.count())));
    Map<Status, Long> overdue = new TreeMap<>(pack.overdueVisits().byStatus());
    Map<String, String> cases = new TreeMap<>();
    pack.caseloads()
        .checks()
        .forEach(
            check ->
                cases.put(
                    check.team().name(),
                    check.snapshot().cases().orElseThrow()
                        + "/"
                        + check.snapshot().workers().orElseThrow().size()
                        + "/"
                        + check.snapshot().waitingCases().orElseThrow().size()));
    Proportion again = pack.reReferrals().share().figure();
    Proportion inTime = pack.assessedInTime().figure();
    return new PlainPack(
        conversion,
        again.part() + "/" + again.whole(),
        inTime.part() + "/" + inTime.whole() + "/" + pack.assessedInTime().leftOutCount(),
        open,
        overdue,
        cases);
  }

  static PlainPack of(ReportingYear year, List<Episode> episodes) {
    return new PlainPack(
        conversion(year, episodes),
        reReferrals(year, episodes),
        assessed(year, episodes),
        open(year, episodes),
        overdue(year.lastDay(), episodes),
        cases(year.lastDay(), episodes));
  }

  private static boolean isIn(ReportingYear year, LocalDate day) {
    return !day.isBefore(year.firstDay()) && !day.isAfter(year.lastDay());
  }

  private static Map<String, String> conversion(ReportingYear year, List<Episode> episodes) {
    Map<String, long[]> counts = new TreeMap<>();
    for (Episode episode : episodes) {
      Referral referral = episode.referral();
      if (isIn(year, referral.receivedOn())) {
        long[] count =
            counts.computeIfAbsent(
                referral.team().orElseThrow().name() + " " + YearMonth.from(referral.receivedOn()),
                key -> new long[3]);
        if (referral.outcome().isEmpty()) {
          count[2]++;
        } else {
          count[1]++;
          if (referral.outcome().get() == ReferralOutcome.ASSESSMENT) {
            count[0]++;
          }
        }
      }
    }
    Map<String, String> shown = new TreeMap<>();
    counts.forEach((key, count) -> shown.put(key, count[0] + "/" + count[1] + "/" + count[2]));
    return shown;
  }

  private static String reReferrals(ReportingYear year, List<Episode> episodes) {
    long part = 0;
    long whole = 0;
    for (Episode episode : episodes) {
      LocalDate day = episode.referral().receivedOn();
      if (isIn(year, day)) {
        whole++;
        for (Episode other : episodes) {
          LocalDate earlier = other.referral().receivedOn();
          if (other.referral().child().equals(episode.referral().child())
              && earlier.isBefore(day)
              && !earlier.isBefore(day.minusYears(1))) {
            part++;
            break;
          }
        }
      }
    }
    return part + "/" + whole;
  }

  private static String assessed(ReportingYear year, List<Episode> episodes) {
    long part = 0;
    long whole = 0;
    long leftOut = 0;
    for (Episode episode : episodes) {
      if (episode.assessment().isPresent()
          && episode.assessment().get().authorisedOn().isPresent()) {
        Assessment assessment = episode.assessment().get();
        LocalDate authorised = assessment.authorisedOn().get();
        LocalDate received = episode.referral().receivedOn();
        if (isIn(year, authorised)) {
          if (authorised.isBefore(assessment.startedOn()) || authorised.isBefore(received)) {
            leftOut++;
          } else {
            whole++;
            if (workingDays(received, authorised) <= 45) {
              part++;
            }
          }
        }
      }
    }
    return part + "/" + whole + "/" + leftOut;
  }

  private static int workingDays(LocalDate after, LocalDate until) {
    int days = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      if (ENGLAND_AND_WALES.isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  private static boolean isOpen(Episode episode, LocalDate day) {
    if (episode.involvement().isEmpty()) {
      return false;
    }
    Involvement involvement = episode.involvement().get();
    return !involvement.startedOn().isAfter(day)
        && (involvement.endedOn().isEmpty() || involvement.endedOn().get().isAfter(day));
  }

  private static Map<String, Long> open(ReportingYear year, List<Episode> episodes) {
    Map<String, Long> open = new TreeMap<>();
    for (Status status : Status.values()) {
      for (YearMonth month : year.months()) {
        long count = 0;
        for (Episode episode : episodes) {
          if (isOpen(episode, month.atEndOfMonth())
              && episode.involvement().orElseThrow().status() == status) {
            count++;
          }
        }
        open.put(status + " " + month, count);
      }
    }
    return open;
  }

  private static Map<Status, Long> overdue(LocalDate day, List<Episode> episodes) {
    Map<ChildId, LocalDate> seen = new HashMap<>();
    for (Episode episode : episodes) {
      if (isOpen(episode, day) && episode.lastSeen().isPresent()) {
        LocalDate on = episode.lastSeen().get().on();
        if (!on.isAfter(day)) {
          seen.merge(
              episode.referral().child(), on, (one, other) -> one.isAfter(other) ? one : other);
        }
      }
    }
    Map<ChildId, Status> first = new HashMap<>();
    for (Episode episode : episodes) {
      ChildId child = episode.referral().child();
      if (isOpen(episode, day)
          && isOverdue(
              episode.involvement().orElseThrow(), seen.getOrDefault(child, LocalDate.MIN), day)) {
        first.merge(
            child,
            episode.involvement().orElseThrow().status(),
            (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    Map<Status, Long> overdue = new TreeMap<>();
    for (Status status :
        List.of(Status.IN_CARE, Status.CHILD_PROTECTION_PLAN, Status.CHILD_IN_NEED_PLAN)) {
      overdue.put(status, first.values().stream().filter(status::equals).count());
    }
    return overdue;
  }

  private static boolean isOverdue(Involvement involvement, LocalDate seen, LocalDate day) {
    LocalDate since = involvement.startedOn();
    boolean isSeen = !seen.isBefore(since);
    LocalDate from = isSeen ? seen : since;
    return switch (involvement.status()) {
      case IN_CARE -> day.isAfter(since.plusDays(7)) && (!isSeen || day.isAfter(seen.plusWeeks(6)));
      case CHILD_PROTECTION_PLAN -> workingDays(from, day) > 10;
      case CHILD_IN_NEED_PLAN -> day.isAfter(from.plusWeeks(4));
      default -> false;
    };
  }

  private static Map<String, String> cases(LocalDate day, List<Episode> episodes) {
    Map<String, Cases> teams = new TreeMap<>();
    for (Episode episode : episodes) {
      if (isOpen(episode, day)) {
        teams
            .computeIfAbsent(episode.referral().team().orElseThrow().name(), team -> new Cases())
            .add(episode.referral());
      }
    }
    Map<String, String> cases = new TreeMap<>();
    teams.forEach((team, ofTeam) -> cases.put(team, ofTeam.toString()));
    return cases;
  }

  private static final class Cases {
    private final Set<String> held = new HashSet<>();
    private final Set<WorkerId> workers = new HashSet<>();
    private final Set<ChildId> heldChildren = new HashSet<>();
    private final Set<ChildId> children = new HashSet<>();

    void add(Referral referral) {
      children.add(referral.child());
      if (referral.worker().isPresent()) {
        WorkerId worker = referral.worker().get();
        held.add(referral.child().pseudonym() + " " + worker.pseudonym());
        workers.add(worker);
        heldChildren.add(referral.child());
      }
    }

    @Override
    public String toString() {
      return held.size() + "/" + workers.size() + "/" + (children.size() - heldChildren.size());
    }
  }
}
