package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.Involvement;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.visit.Visit;
import org.caselight.casework.visit.VisitFrequency;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Who was open in which status, who visited them, how often the council wants them visited, and how
 * many children live there.
 */
final class OpenChildrenRows {
  static final String INVOLVEMENTS_FILE = "involvements.csv";
  static final String VISITS_FILE = "visits.csv";
  static final String FREQUENCIES_FILE = "visit-frequencies.csv";
  static final String POPULATION_FILE = "population.csv";

  private static final String CHILD = "child";
  private static final String STATUS = "status";
  private static final String TEAM = "team";
  private static final String WORKER = "worker";
  private static final String STARTED_ON = "started_on";
  private static final String ENDED_ON = "ended_on";
  private static final String REASON_FOR_CLOSURE = "reason_for_closure";
  private static final String VISITED_ON = "visited_on";
  private static final String CHILD_SEEN = "child_seen";
  private static final String SEEN_ALONE = "seen_alone";
  private static final String FIRST = "first";
  private static final String THEN = "then";
  private static final String AFTER_FIRST_YEAR = "after_first_year";
  private static final String YEAR = "year";
  private static final String CHILDREN = "children";

  static final ImmutableList<String> INVOLVEMENTS_COLUMNS =
      ImmutableList.of(CHILD, STATUS, TEAM, WORKER, STARTED_ON, ENDED_ON);

  static final ImmutableList<String> VISITS_COLUMNS =
      ImmutableList.of(CHILD, VISITED_ON, CHILD_SEEN);

  static final ImmutableList<String> FREQUENCIES_COLUMNS = ImmutableList.of(STATUS, THEN);

  static final ImmutableList<String> POPULATION_COLUMNS = ImmutableList.of(YEAR, CHILDREN);

  private final FolderFiles files;
  private final ImmutableList.Builder<Involvement> involvements = ImmutableList.builder();
  private final ImmutableList.Builder<Visit> visits = ImmutableList.builder();
  private final Map<Status, Row> rowOfStatus = new EnumMap<>(Status.class);
  private final Map<Status, VisitFrequency> frequencies = new EnumMap<>(Status.class);
  private final Map<Integer, Row> rowOfYear = new HashMap<>();
  private final Map<Integer, Long> population = new TreeMap<>();

  OpenChildrenRows(FolderFiles files) {
    this.files = files;
  }

  void addInvolvement(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<Status> status = row.read(STATUS, Status::parse);
    Optional<Team> team = row.readIfGiven(TEAM, CaseworkWords::team);
    Optional<WorkerId> worker = row.readIfGiven(WORKER, WorkerId::of);
    Optional<LocalDate> startedOn = row.read(STARTED_ON, Parsers::recordedDate);
    Optional<LocalDate> endedOn = row.readIfGiven(ENDED_ON, Parsers::recordedDate);
    Optional<ClosureReason> reason = row.readIfGiven(REASON_FOR_CLOSURE, ClosureReason::parse);
    if (row.isRejected()) {
      return;
    }
    involvements.add(
        Involvement.builder()
            .child(child.orElseThrow())
            .status(status.orElseThrow())
            .team(team)
            .worker(worker)
            .startedOn(startedOn.orElseThrow())
            .endedOn(endedOn)
            .closureReason(reason)
            .build());
    files.countUsed();
  }

  void addVisit(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<LocalDate> on = row.read(VISITED_ON, Parsers::recordedDate);
    Optional<YesNoUnknown> seen = row.readIfGiven(CHILD_SEEN, YesNoUnknown::parse);
    Optional<YesNoUnknown> alone = row.readIfGiven(SEEN_ALONE, YesNoUnknown::parse);
    if (row.isRejected()) {
      return;
    }
    visits.add(
        Visit.builder()
            .child(child.orElseThrow())
            .on(on.orElseThrow())
            .childSeen(seen.orElse(YesNoUnknown.UNKNOWN))
            .seenAlone(alone.orElse(YesNoUnknown.UNKNOWN))
            .build());
    files.countUsed();
  }

  void addFrequency(Row row) {
    Optional<Status> status = row.read(STATUS, Status::parse);
    Optional<TimeLimit> first = row.readIfGiven(FIRST, CaseworkWords::limit);
    Optional<TimeLimit> then = row.read(THEN, CaseworkWords::limit);
    Optional<TimeLimit> afterFirstYear = row.readIfGiven(AFTER_FIRST_YEAR, CaseworkWords::limit);
    if (row.isRejected()
        || isRepeated(row, STATUS, rowOfStatus.putIfAbsent(status.orElseThrow(), row))) {
      return;
    }
    frequencies.put(
        status.orElseThrow(),
        VisitFrequency.builder()
            .first(first)
            .then(then.orElseThrow())
            .afterFirstYear(afterFirstYear)
            .build());
    files.countUsed();
  }

  void addPopulation(Row row) {
    Optional<Integer> year = row.read(YEAR, text -> Parsers.reportingYear(text).endsIn());
    Optional<Long> children = row.read(CHILDREN, Parsers::aboveZero);
    if (row.isRejected() || isRepeated(row, YEAR, rowOfYear.putIfAbsent(year.orElseThrow(), row))) {
      return;
    }
    population.put(year.orElseThrow(), children.orElseThrow());
    files.countUsed();
  }

  private static boolean isRepeated(Row row, String column, @Nullable Row first) {
    if (first != null) {
      row.reject(column, "is on line " + first.line() + " already; this row is not used");
    }
    return first != null;
  }

  ImmutableList<Involvement> involvements() {
    return involvements.build();
  }

  ImmutableList<Visit> visits() {
    return visits.build();
  }

  ImmutableSortedMap<Status, VisitFrequency> frequencies() {
    return ImmutableSortedMap.copyOf(frequencies);
  }

  ImmutableSortedMap<Integer, Long> population() {
    return ImmutableSortedMap.copyOf(population);
  }
}
