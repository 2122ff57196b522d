package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes up the records of a whole service from a seed: the same seed and month, the same records.
 *
 * <p>No child, worker or family in it is or was anybody. Eight years are thrown, day by day, so
 * that plans and care are as old as they would be; on record are all children who were known at any
 * time from thirteen months before the month, with all that ever happened to them.
 */
final class MadeUpService {
  private static final int MONTHS_BEFORE = 96;
  private static final int MONTHS_ON_RECORD = 13;

  private final Chance chance;
  private final LocalDate today;
  private final LocalDate from;
  private final LocalDate recordsFrom;
  private final MadeUpJourney journey;
  private final MadeUpVisits visits;

  private final List<MadeUpChild> referred = new ArrayList<>();
  private final List<MadeUpChild> contactsOnly = new ArrayList<>();

  private MadeUpService(Week week) {
    chance = new Chance(week.seed());
    today = week.monday();
    from = week.month().minusMonths(MONTHS_BEFORE).atDay(1);
    recordsFrom = week.month().minusMonths(MONTHS_ON_RECORD).atDay(1);
    journey = new MadeUpJourney(chance, today);
    visits = new MadeUpVisits(chance, recordsFrom, today);
  }

  static ServiceRecords of(Week week) {
    MadeUpService service = new MadeUpService(week);
    service.throwDays();
    return service.records(week);
  }

  private void throwDays() {
    for (LocalDate day : from.datesUntil(today).toList()) {
      boolean isWorkingDay = Council.DAYS.isWorkingDay(day);
      for (int i = times(isWorkingDay ? 12 : 3, isWorkingDay ? 44 : 16); i > 0; i--) {
        journey.refer(chance.in(25) ? known(day).orElseGet(() -> child(day)) : child(day), day);
      }
      if (!day.isBefore(recordsFrom)) {
        for (int i = times(isWorkingDay ? 14 : 4, 50); i > 0; i--) {
          journey.contactOnly(contact(day), day);
        }
      }
    }
  }

  /** How often something happens that has so many chances, each of so many in a hundred. */
  private int times(int chances, int percent) {
    int times = 0;
    for (int i = 0; i < chances; i++) {
      times += chance.in(percent) ? 1 : 0;
    }
    return times;
  }

  private MadeUpChild child(LocalDate day) {
    MadeUpChild child = make(day.minusDays(chance.between(1, 17 * 365)));
    referred.add(child);
    return child;
  }

  private MadeUpChild contact(LocalDate day) {
    MadeUpChild child = make(day.minusDays(chance.between(1, 17 * 365)));
    contactsOnly.add(child);
    return child;
  }

  private MadeUpChild make(LocalDate bornOn) {
    return new MadeUpChild(referred.size() + contactsOnly.size() + 1, bornOn, chance.in(52));
  }

  /** A child who was closed within the last year. */
  private Optional<MadeUpChild> known(LocalDate day) {
    int last = referred.size();
    for (int tries = 0; tries < 60 && last > 0; tries++) {
      MadeUpChild child = referred.get(last - chance.between(1, Math.min(last, 2000)));
      if (!child.freeFrom.isAfter(day.minusDays(chance.in(3) ? 1 : 20))
          && child.freeFrom.isAfter(day.minusMonths(9))
          && child.referrals.stream().allMatch(earlier -> earlier.receivedOn().isBefore(day))
          && day.isBefore(child.adultFrom().minusMonths(3))) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private ServiceRecords records(Week week) {
    RecordsInTheMaking records = new RecordsInTheMaking();
    List<MadeUpChild> children = new ArrayList<>(referred);
    children.addAll(contactsOnly);
    for (MadeUpChild child : children) {
      if (child.isKnownFrom(recordsFrom)) {
        visits.visit(child);
        records.add(child, today);
      }
    }
    new Contradictions(records, week).add();
    ServiceRecords unexplained = records.build(ImmutableList.of());
    return records.build(visits.explain(unexplained));
  }
}
