package org.caselight.escalation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.escalation.DisagreementEvent.Kind;
import org.caselight.internal.Chronology;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;

/** The course that a disagreement took through a process up to a day, one day after another. */
final class Course {
  private final Disagreement disagreement;
  private final EscalationProcess process;
  private final ImmutableList.Builder<DataIssue<Disagreement>> issues = ImmutableList.builder();
  private final List<PastStay> left = new ArrayList<>();

  private DisagreementStatus status = DisagreementStatus.NOT_YET_RAISED;
  private Optional<Stay> present = Optional.empty();
  private Optional<LocalDate> closedOn = Optional.empty();

  /** Where it last stood, and the highest it ever was; -1 before any stage of the process. */
  private int position = -1;

  private int highest = -1;

  private Course(Disagreement disagreement, EscalationProcess process) {
    this.disagreement = disagreement;
    this.process = process;
  }

  /** A stage, and since when it is there. */
  private record Stay(String stage, LocalDate since) {}

  /** A stage that it left, or at which it was closed, and when. */
  private record PastStay(Stay stay, LocalDate until) {}

  static Course of(Disagreement disagreement, EscalationProcess process, LocalDate asAt) {
    Course course = new Course(disagreement, process);
    if (!disagreement.raisedOn().isAfter(asAt)) {
      course.enter(List.of(disagreement.firstStage()), disagreement.raisedOn(), "raised at");
      Multimaps.index(
              Chronology.knownOn(disagreement.events(), DisagreementEvent::happenedOn, asAt),
              DisagreementEvent::happenedOn)
          .asMap()
          .forEach(course::live);
    }
    return course;
  }

  DisagreementStatus status() {
    return status;
  }

  /** The stage at which it stands or was closed. */
  Optional<String> stage() {
    return present.map(Stay::stage);
  }

  Optional<LocalDate> since() {
    return present.map(Stay::since);
  }

  Optional<LocalDate> closedOn() {
    return closedOn;
  }

  private void error(String code, String reason) {
    issues.add(DataIssue.error(code, disagreement, reason));
  }

  private void warning(String code, String reason) {
    issues.add(DataIssue.warning(code, disagreement, reason));
  }

  /** What happened on one day, in whatever order. */
  private void live(LocalDate day, Collection<DisagreementEvent> events) {
    if (status.isClosed()) {
      error(
          "event-after-closure",
          "happenedOn: something was recorded on "
              + day
              + ", after it was "
              + status.label()
              + " on "
              + closedOn.orElseThrow());
    }
    ImmutableList<String> escalatedTo =
        events.stream()
            .filter(event -> event.kind() == Kind.ESCALATED)
            .map(event -> event.stage().orElseThrow())
            .collect(toImmutableList());
    ImmutableList<DisagreementEvent> closures =
        events.stream().filter(event -> event.kind() != Kind.ESCALATED).collect(toImmutableList());
    if (!escalatedTo.isEmpty()) {
      enter(escalatedTo, day, "escalated to");
    }
    if (closures.isEmpty() || status.isClosed()) {
      return;
    }
    if (escalatedTo.isEmpty() || closures.stream().anyMatch(this::isAtPresentStage)) {
      close(day, closures);
    } else {
      warning(
          "closed-on-day-of-escalation",
          "happenedOn: closed on " + day + ", the day it was escalated; taken to be open");
    }
  }

  private boolean isAtPresentStage(DisagreementEvent closure) {
    return closure
        .stage()
        .map(stage -> Words.key(stage).equals(Words.key(stage().orElseThrow())))
        .orElse(false);
  }

  /** Goes to the highest of the stages of one day; the others were passed that day. */
  private void enter(Collection<String> names, LocalDate day, String how) {
    int before = position;
    boolean goesOn = status == DisagreementStatus.OPEN;
    Set<String> seen = new HashSet<>();
    if (goesOn) {
      seen.add(Words.key(stage().orElseThrow()));
    }
    List<String> lowestFirst =
        names.stream()
            .sorted(
                Comparator.<String>comparingInt(process::positionOf)
                    .thenComparing(Words::key)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String name : lowestFirst) {
      if (seen.add(Words.key(name))) {
        pass(name, before, day, how);
      }
    }
    String target = nameOf(lowestFirst);
    if (goesOn && Words.key(target).equals(Words.key(stage().orElseThrow()))) {
      return;
    }
    if (goesOn) {
      present.ifPresent(stay -> left.add(new PastStay(stay, day)));
    }
    present = Optional.of(new Stay(target, day));
    status = DisagreementStatus.OPEN;
    closedOn = Optional.empty();
    int reached = process.positionOf(target);
    position = reached < 0 ? position : reached;
  }

  /** The highest as the process spells it, or else the first spelling of those recorded. */
  private String nameOf(List<String> lowestFirst) {
    String highestOfDay = lowestFirst.get(lowestFirst.size() - 1);
    String key = Words.key(highestOfDay);
    return process
        .stage(highestOfDay)
        .map(EscalationStage::name)
        .orElseGet(
            () ->
                lowestFirst.stream()
                    .filter(name -> Words.key(name).equals(key))
                    .findFirst()
                    .orElseThrow());
  }

  private void pass(String name, int before, LocalDate day, String how) {
    int to = process.positionOf(name);
    if (to < 0) {
      error(
          "stage-unknown",
          "stage: " + how + " '" + name + "' on " + day + ", no stage of the process");
      return;
    }
    if (to < before) {
      warning(
          "stage-backwards",
          "stage: "
              + how
              + " "
              + process.stages().get(to).name()
              + " on "
              + day
              + ", back from "
              + process.stages().get(before).name());
    }
    if (to > highest + 1 && !process.mayBypass()) {
      warning(
          "stage-skipped",
          "stage: "
              + how
              + " "
              + process.stages().get(to).name()
              + " on "
              + day
              + ", past "
              + String.join(
                  ", ",
                  process.stages().subList(highest + 1, to).stream()
                      .map(EscalationStage::name)
                      .toList()));
    }
    highest = Math.max(highest, to);
  }

  private void close(LocalDate day, ImmutableList<DisagreementEvent> closures) {
    boolean isResolved = closures.stream().anyMatch(closure -> closure.kind() == Kind.RESOLVED);
    boolean isWithdrawn = closures.stream().anyMatch(closure -> closure.kind() == Kind.WITHDRAWN);
    if (isResolved && isWithdrawn) {
      warning(
          "resolved-and-withdrawn",
          "kind: both resolved and withdrawn on " + day + "; taken to be withdrawn");
    }
    closures.stream()
        .filter(closure -> closure.stage().isPresent() && !isAtPresentStage(closure))
        .map(closure -> closure.stage().orElseThrow())
        .sorted()
        .distinct()
        .forEach(
            stage ->
                warning(
                    "resolved-elsewhere",
                    "stage: resolved at '"
                        + stage
                        + "' on "
                        + day
                        + ", stood at "
                        + stage().orElseThrow()));
    present.ifPresent(stay -> left.add(new PastStay(stay, day)));
    status = isWithdrawn ? DisagreementStatus.WITHDRAWN : DisagreementStatus.RESOLVED;
    closedOn = Optional.of(day);
  }

  /** What was found by day, then what was late. */
  ImmutableList<DataIssue<Disagreement>> issues(WorkingDays days) {
    ImmutableList.Builder<DataIssue<Disagreement>> all = ImmutableList.builder();
    all.addAll(issues.build());
    for (PastStay past : left) {
      Stay stay = past.stay();
      process
          .stage(stay.stage())
          .flatMap(EscalationStage::allowed)
          .filter(limit -> isLate(limit, stay.since(), past.until(), days))
          .ifPresent(
              limit ->
                  all.add(
                      late(
                          "stage-late",
                          "stage: " + stay.stage(),
                          stay.since(),
                          past.until(),
                          limit)));
    }
    closedOn.ifPresent(
        closed ->
            process
                .limit()
                .filter(limit -> isLate(limit, disagreement.raisedOn(), closed, days))
                .ifPresent(
                    limit ->
                        all.add(
                            late(
                                "whole-late",
                                "limit: the whole",
                                disagreement.raisedOn(),
                                closed,
                                limit))));
    return all.build();
  }

  private DataIssue<Disagreement> late(
      String code, String what, LocalDate since, LocalDate until, TimeLimit limit) {
    return DataIssue.warning(
        code,
        disagreement,
        what + " took from " + since + " to " + until + ", longer than " + limit);
  }

  private static boolean isLate(
      TimeLimit limit, LocalDate since, LocalDate until, WorkingDays days) {
    return limit.isAnswerable(since, until, days) && !limit.isWithin(since, until, days);
  }
}
