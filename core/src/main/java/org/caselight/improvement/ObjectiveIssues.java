package org.caselight.improvement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.Reading;
import org.caselight.quality.DataIssue;
import org.caselight.quality.DataIssues;

/** What contradicts itself in one objective, by what was known on a day. */
final class ObjectiveIssues {
  private final ActionPlanObjective objective;
  private final LocalDate asAt;
  private final List<DataIssue<ActionPlanObjective>> found = new ArrayList<>();

  private ObjectiveIssues(ActionPlanObjective objective, LocalDate asAt) {
    this.objective = objective;
    this.asAt = asAt;
  }

  static ImmutableList<DataIssue<ActionPlanObjective>> of(
      ActionPlanObjective objective, LocalDate asAt) {
    ObjectiveIssues issues = new ObjectiveIssues(objective, asAt);
    if (objective.recommendations().isEmpty()) {
      issues.warn("objective-without-recommendation", "names no recommendation that it answers");
    }
    objective.indicators().forEach(issues::look);
    objective.dueOn().ifPresent(due -> issues.lookAtDueDate("due date", due));
    ImmutableList<ProgressUpdate> known = objective.updatesKnownOn(asAt);
    known.stream()
        .flatMap(update -> update.revisedDueOn().stream())
        .distinct()
        .sorted()
        .forEach(due -> issues.lookAtDueDate("revised due date", due));
    issues.lookAtBeginning(known);
    Multimaps.index(known, ProgressUpdate::reportedOn).asMap().forEach(issues::lookAtDay);
    return issues.found.stream().sorted(DataIssues.worstFirst()).collect(toImmutableList());
  }

  private void look(ObjectiveIndicator measured) {
    Indicator indicator = measured.indicator();
    if (measured.soundTarget().isEmpty()) {
      measured
          .target()
          .ifPresent(
              target ->
                  error(
                      "target-contradicts-polarity",
                      measured,
                      "target must suit that " + indicator.polarity().label() + ", was " + target));
    }
    look(measured, "baseline", measured.baselineKnownOn(asAt));
    measured
        .readingsKnownOn(asAt)
        .forEach(reading -> look(measured, "reading", Optional.of(reading)));
  }

  private void look(ObjectiveIndicator measured, String what, Optional<Reading> read) {
    read.filter(reading -> !measured.indicator().isInUnit(reading.figure()))
        .ifPresent(
            reading ->
                error(
                    "reading-outside-unit",
                    measured,
                    what
                        + " of "
                        + reading.asAt()
                        + " must be in its unit ("
                        + measured.indicator().unit().label()
                        + "), was "
                        + reading.figure()));
  }

  private void lookAtDueDate(String what, LocalDate due) {
    if (due.isBefore(objective.agreedOn())) {
      found.add(
          DataIssue.error(
              "due-before-agreed",
              objective,
              place() + ": " + what + " must not be before " + agreed() + ", was " + due));
    }
  }

  private void lookAtBeginning(ImmutableList<ProgressUpdate> known) {
    Optional<LocalDate> begun =
        known.stream()
            .filter(update -> update.kind().hasBegun())
            .map(ProgressUpdate::reportedOn)
            .findFirst();
    known.stream()
        .filter(update -> !update.kind().hasBegun())
        .map(ProgressUpdate::reportedOn)
        .distinct()
        .filter(day -> begun.map(first -> !day.isBefore(first)).orElse(false))
        .forEach(
            day ->
                warn(
                    "not-begun-after-begun",
                    "update of "
                        + day
                        + " must not say not begun after work began on "
                        + begun.orElseThrow()));
  }

  private void lookAtDay(LocalDate day, Collection<ProgressUpdate> updates) {
    if (day.isBefore(objective.agreedOn())) {
      warn("update-before-agreed", "update must not be before " + agreed() + ", was " + day);
    }
    Set<ProgressKind> kinds = new TreeSet<>();
    Set<LocalDate> dueDates = new TreeSet<>();
    for (ProgressUpdate update : updates) {
      kinds.add(update.kind());
      update.revisedDueOn().ifPresent(dueDates::add);
    }
    if (kinds.contains(ProgressKind.DELIVERED) && kinds.contains(ProgressKind.REOPENED)) {
      warn(
          "delivered-and-reopened",
          "updates of " + day + " must not be both delivered and reopened");
    }
    if (dueDates.size() > 1) {
      warn(
          "two-due-dates",
          "updates of "
              + day
              + " must move to one due date, was "
              + Joiner.on(", ").join(dueDates));
    }
  }

  private String place() {
    return "objective " + objective.reference();
  }

  private String agreed() {
    return "it was agreed (" + objective.agreedOn() + ")";
  }

  private void warn(String code, String details) {
    found.add(DataIssue.warning(code, objective, place() + ": " + details));
  }

  private void error(String code, ObjectiveIndicator where, String details) {
    found.add(DataIssue.error(code, objective, place() + ", " + where.title() + ": " + details));
  }
}
