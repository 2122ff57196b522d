package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.visit.OverdueExplanation;
import org.caselight.casework.visit.OverdueReason;
import org.caselight.casework.visit.OverdueVisit;
import org.caselight.casework.visit.Visit;
import org.caselight.examples.dutyweek.MadeUpChild.Stretch;

/** Makes up visits, most of them in time, and why the others are overdue. */
final class MadeUpVisits {
  private static final ImmutableList<OverdueReason> REASONS =
      ImmutableList.of(
          OverdueReason.CARER_UNAVAILABLE,
          OverdueReason.WORKER_ABSENT,
          OverdueReason.ACCESS_REFUSED,
          OverdueReason.CHILD_AWAY,
          OverdueReason.NOT_RECORDED_IN_TIME);

  private final Chance chance;
  private final LocalDate recordsFrom;
  private final LocalDate today;

  MadeUpVisits(Chance chance, LocalDate recordsFrom, LocalDate today) {
    this.chance = chance;
    this.recordsFrom = recordsFrom;
    this.today = today;
  }

  /** Visits a child through all its statuses and homes. */
  void visit(MadeUpChild child) {
    for (Stretch stretch : ImmutableList.copyOf(child.stretches)) {
      switch (stretch.status) {
        case CHILD_PROTECTION_PLAN -> visit(child, stretch.from, stretch.until, 20, 20);
        case CHILD_IN_NEED_PLAN -> visit(child, stretch.from, stretch.until, 42, 42);
        case OPEN_FOR_ASSESSMENT -> visit(child, stretch.from, stretch.until, 13, 27);
        case CARE_LEAVER -> visit(child, stretch.from, stretch.until, 56, 56);
        case IN_CARE, EARLY_HELP -> {
          // In care by placement, below; early help has no visits of social care.
        }
      }
    }
    child.homes.forEach(home -> visit(child, home.from(), home.until(), 7, 42));
  }

  private void visit(MadeUpChild child, LocalDate from, LocalDate until, int first, int then) {
    LocalDate next = from.plusDays(first * chance.between(30, 90) / 100);
    while (next.isBefore(until) && next.isBefore(today)) {
      LocalDate planned =
          Council.DAYS.isWorkingDay(next) ? next : next.minusDays(chance.between(1, 4));
      LocalDate workday = MadeUpJourney.workday(planned);
      LocalDate on = workday.isBefore(from) ? from : workday;
      boolean isSeen = chance.in(94);
      if (!on.isBefore(recordsFrom)) {
        child.visits.add(
            Visit.builder()
                .child(child.id)
                .on(on)
                .childSeen(YesNoUnknown.of(isSeen))
                .seenAlone(
                    !isSeen
                        ? YesNoUnknown.UNKNOWN
                        : chance.in(6) ? YesNoUnknown.UNKNOWN : YesNoUnknown.of(chance.in(78)))
                .build());
      }
      int percent = chance.in(90) ? chance.between(65, 98) : chance.between(105, 190);
      next = on.plusDays(isSeen ? then * percent / 100 : chance.between(2, 6));
    }
  }

  /** Explains most of the visits that the library finds overdue. */
  ImmutableList<OverdueExplanation> explain(ServiceRecords records) {
    ImmutableList.Builder<OverdueExplanation> explanations = ImmutableList.builder();
    for (OverdueVisit visit : VisitsToday.overdue(records, today).visits()) {
      if (chance.in(80)) {
        LocalDate due = visit.due().dueOn().orElseThrow();
        explanations.add(
            OverdueExplanation.builder()
                .child(visit.child())
                .reason(REASONS.get(chance.weighted(30, 24, 20, 16, 10)))
                .recordedOn(due.plusDays(chance.between(0, (int) visit.daysOverdue())))
                .actionTaken(
                    chance.in(75) ? Optional.of("visit arranged (made up)") : Optional.empty())
                .build());
      }
    }
    return explanations.build();
  }
}
