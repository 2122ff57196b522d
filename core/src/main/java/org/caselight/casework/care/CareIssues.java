package org.caselight.casework.care;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.SpanFinding;
import org.caselight.quality.DataIssue;

/** What is wrong with the periods of care of one child. */
final class CareIssues {
  private CareIssues() {}

  static Stream<DataIssue<ImmutableList<PeriodOfCare>>> of(ImmutableList<PeriodOfCare> history) {
    ImmutableList.Builder<DataIssue<ImmutableList<PeriodOfCare>>> issues = ImmutableList.builder();
    for (PeriodOfCare period : history) {
      addDates(period, issues);
      addEpisodes(period, issues);
      addEvents(period, issues);
    }
    addOverlaps(history, issues);
    return issues.build().stream();
  }

  private static void addDates(
      PeriodOfCare period, ImmutableList.Builder<DataIssue<ImmutableList<PeriodOfCare>>> issues) {
    LocalDate start = period.startedOn();
    Optional<LocalDate> end = period.endedOn();
    if (period.isContradictory()) {
      issues.add(
          error(
              "ended-before-start",
              period,
              "ended " + end.orElseThrow() + ", before it started " + start + ": left out"));
    }
    if (end.isEmpty() && period.reasonCeased().isPresent()) {
      issues.add(
          error(
              "reason-without-end",
              period,
              "reason ceased "
                  + period.reasonCeased().orElseThrow().code()
                  + " and no day of ceasing: counted as in care since "
                  + start));
    }
    if (end.isPresent() && period.reasonCeased().isEmpty()) {
      issues.add(
          error(
              "end-without-reason",
              period,
              "ended " + end.orElseThrow() + " for no recorded reason: left out of exits only"));
    }
    period
        .bornOn()
        .filter(start::isBefore)
        .ifPresent(
            born ->
                issues.add(
                    error(
                        "born-after-start",
                        period,
                        "born " + born + ", after it started " + start + ": counted")));
  }

  private static void addEpisodes(
      PeriodOfCare period, ImmutableList.Builder<DataIssue<ImmutableList<PeriodOfCare>>> issues) {
    for (Episode episode : period.episodes()) {
      if (episode.isContradictory()) {
        issues.add(
            error(
                "episode-ended-before-start",
                period,
                "an episode ended "
                    + episode.endedOn().orElseThrow()
                    + ", before it started "
                    + episode.startedOn()
                    + ": no part of a placement"));
      } else if (!period.isContradictory() && isOutside(episode, period)) {
        issues.add(
            error(
                "episode-outside-period",
                period,
                "an episode "
                    + dates(episode.startedOn(), episode.endedOn())
                    + " is not within the period "
                    + dates(period.startedOn(), period.endedOn())
                    + ": placements are counted within the period only"));
      }
    }
    addGapsAndOverlaps(period, issues);
  }

  /** An episode that has no end in a period that has one is open after it. */
  private static boolean isOutside(Episode episode, PeriodOfCare period) {
    return episode.startedOn().isBefore(period.startedOn())
        || period
            .endedOn()
            .map(
                end ->
                    episode.startedOn().isAfter(end)
                        || episode.endedOn().map(last -> last.isAfter(end)).orElse(true))
            .orElse(false);
  }

  private static void addGapsAndOverlaps(
      PeriodOfCare period, ImmutableList.Builder<DataIssue<ImmutableList<PeriodOfCare>>> issues) {
    ImmutableList<Episode> episodes =
        period.episodes().stream()
            .filter(episode -> !episode.isContradictory())
            .collect(ImmutableList.toImmutableList());
    if (episodes.isEmpty() || period.isContradictory()) {
      return;
    }
    addOverlapsOf(episodes, period, issues);
    // The day up to which episodes of the period are known, empty once one has no end.
    Optional<LocalDate> known = Optional.of(period.startedOn());
    for (Episode episode : episodes) {
      LocalDate start = earlier(episode.startedOn(), period.endedOn());
      known
          .filter(start::isAfter)
          .ifPresent(day -> addGap(period, day, Optional.of(start), issues));
      known = later(known, episode.endedOn());
    }
    known
        .filter(day -> period.endedOn().map(day::isBefore).orElse(true))
        .ifPresent(day -> addGap(period, day, period.endedOn(), issues));
  }

  private static void addOverlapsOf(
      ImmutableList<Episode> episodes,
      PeriodOfCare period,
      ImmutableList.Builder<DataIssue<ImmutableList<PeriodOfCare>>> issues) {
    Optional<LocalDate> lastEnd = Optional.of(LocalDate.MIN);
    for (Episode episode : episodes) {
      LocalDate start = episode.startedOn();
      if (lastEnd.map(start::isBefore).orElse(true)) {
        issues.add(
            error(
                "episodes-overlap",
                period,
                "an episode started "
                    + start
                    + lastEnd.map(day -> ", before one ended " + day).orElse(", and one had no end")
                    + ": both are counted"));
      }
      lastEnd = later(lastEnd, episode.endedOn());
    }
  }

  /** A gap of a period reaches no further than the period. */
  private static LocalDate earlier(LocalDate day, Optional<LocalDate> end) {
    return end.filter(day::isAfter).orElse(day);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> known, Optional<LocalDate> end) {
    return known.flatMap(day -> end.map(last -> last.isAfter(day) ? last : day));
  }

  private static void addGap(
      PeriodOfCare period,
      LocalDate from,
      Optional<LocalDate> until,
      ImmutableList.Builder<DataIssue<ImmutableList<PeriodOfCare>>> issues) {
    if (!period.isSeriesOfShortBreaks()) {
      issues.add(
          warning(
              "gap-between-episodes",
              period,
              "no episode " + dates(from, until) + ": no placement on these days"));
    }
  }

  private static void addEvents(
      PeriodOfCare period, ImmutableList.Builder<DataIssue<ImmutableList<PeriodOfCare>>> issues) {
    if (period.isContradictory()) {
      return;
    }
    for (LocalDate review : period.reviewsHeldOn()) {
      addOutside("review-outside-period", "a review was held", review, "not looked at", period)
          .ifPresent(issues::add);
    }
    for (LocalDate assessment : period.healthAssessmentsOn()) {
      addOutside(
              "health-assessment-outside-period",
              "a health assessment was held",
              assessment,
              "not looked at",
              period)
          .ifPresent(issues::add);
    }
    period
        .personalEducationPlanOn()
        .flatMap(
            plan ->
                addOutside(
                    "plan-outside-period",
                    "a personal education plan was begun",
                    plan,
                    plan.isBefore(period.startedOn()) ? "left out" : "not looked at",
                    period))
        .ifPresent(issues::add);
    period
        .permanencePlanOn()
        .flatMap(
            plan ->
                addOutside(
                    "plan-outside-period",
                    "a permanence plan was recorded",
                    plan,
                    "counted by its date",
                    period))
        .ifPresent(issues::add);
  }

  private static Optional<DataIssue<ImmutableList<PeriodOfCare>>> addOutside(
      String code, String what, LocalDate day, String counted, PeriodOfCare period) {
    return day.isBefore(period.startedOn()) || period.endedOn().map(day::isAfter).orElse(false)
        ? Optional.of(
            warning(
                code,
                period,
                what
                    + " "
                    + day
                    + ", not within the period "
                    + dates(period.startedOn(), period.endedOn())
                    + ": "
                    + counted))
        : Optional.empty();
  }

  private static void addOverlaps(
      ImmutableList<PeriodOfCare> history,
      ImmutableList.Builder<DataIssue<ImmutableList<PeriodOfCare>>> issues) {
    for (SpanFinding<PeriodOfCare> finding :
        history.stream().collect(ChildSpans.toFindings(PeriodOfCare.ORDER))) {
      ImmutableList<PeriodOfCare> periods = finding.spans();
      String starts =
          periods.stream()
              .map(period -> period.startedOn().toString())
              .collect(joining(", ", "started ", ""));
      if (finding.kind() == SpanFinding.Kind.OPEN_TWICE) {
        issues.add(
            DataIssue.error(
                "two-open-periods",
                periods,
                starts + ", and none of these has ended: " + counted(periods)));
      } else if (finding.kind() == SpanFinding.Kind.OVERLAPPING) {
        issues.add(
            DataIssue.error(
                "periods-overlap", periods, starts + ", and overlap: " + counted(periods)));
      }
    }
  }

  private static String counted(ImmutableList<PeriodOfCare> periods) {
    return periods.stream().anyMatch(PeriodOfCare::isSeriesOfShortBreaks)
        ? "each counted that is no series of short breaks"
        : "each counted";
  }

  private static String dates(LocalDate from, Optional<LocalDate> until) {
    return until.map(end -> from + " until " + end).orElseGet(() -> "from " + from);
  }

  private static DataIssue<ImmutableList<PeriodOfCare>> error(
      String code, PeriodOfCare period, String reason) {
    return DataIssue.error(code, ImmutableList.of(period), reason);
  }

  private static DataIssue<ImmutableList<PeriodOfCare>> warning(
      String code, PeriodOfCare period, String reason) {
    return DataIssue.warning(code, ImmutableList.of(period), reason);
  }
}
