package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.workforce.StaffMember;
import org.caselight.workforce.TrainingCourse;
import org.caselight.workforce.TrainingRecord;

/** Who works where, one row a post, and who completed which course. */
final class StaffRows {
  static final String FILE = "staff.csv";
  static final String TRAINING_FILE = "training.csv";

  private static final String WORKER = "worker";
  private static final String ROLE = "role";
  private static final String TEAM = "team";
  private static final String FTE = "fte";
  private static final String AGENCY = "agency";
  private static final String COURSE = "course";
  private static final String COMPLETED_ON = "completed_on";

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(WORKER, ROLE, TEAM, OneKind.COLUMN, FTE, AGENCY);

  static final ImmutableList<String> TRAINING_COLUMNS =
      ImmutableList.of(WORKER, COURSE, COMPLETED_ON);

  private final FolderFiles files;
  private final OneKind kinds = new OneKind();
  private final Map<PostKey, Row> rowOfPost = new HashMap<>();
  private final Map<String, Team> teams = new HashMap<>();
  private final ImmutableList.Builder<StaffMember> staff = ImmutableList.builder();
  private final Map<TrainingRecord, Row> training = new LinkedHashMap<>();

  StaffRows(FolderFiles files) {
    this.files = files;
  }

  void add(Row row) {
    Optional<WorkerId> worker = row.read(WORKER, WorkerId::of);
    Optional<Role> role = row.read(ROLE, Role::parse);
    Optional<Team> team = row.isEmpty(TEAM) ? Optional.empty() : team(row);
    Optional<Fte> fte = row.readIfGiven(FTE, Parsers::fte);
    boolean isAgency = row.readIfGiven(AGENCY, Parsers::yesOrNo).orElse(false);
    if (row.isEmpty(TEAM) && !row.isEmpty(OneKind.COLUMN)) {
      row.reject(OneKind.COLUMN, "must be empty where " + TEAM + " is");
    }
    if (row.isRejected() || team.filter(named -> !kinds.admits(row, named)).isPresent()) {
      return;
    }
    Row first =
        rowOfPost.putIfAbsent(new PostKey(worker.orElseThrow(), role.orElseThrow(), team), row);
    if (first != null) {
      row.reject(
          WORKER,
          "is on line "
              + first.line()
              + " already, in the same role and team; this row is not used");
      return;
    }
    team.ifPresent(named -> teams.put(named.name(), named));
    staff.add(
        StaffMember.builder()
            .worker(worker.orElseThrow())
            .role(role.orElseThrow())
            .team(team)
            .fte(fte)
            .isAgency(isAgency)
            .build());
    files.countUsed();
  }

  private static Optional<Team> team(Row row) {
    Optional<TeamKind> kind = row.read(OneKind.COLUMN, TeamKind::parse);
    return row.read(TEAM, name -> Team.of(name, kind.orElse(TeamKind.OTHER)));
  }

  /** A team that somebody works in, by its name. */
  Team team(String name) {
    return Optional.ofNullable(teams.get(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "team: must be that of a row of " + FILE + " that is used, was " + name));
  }

  void addTraining(Row row) {
    Optional<WorkerId> worker = row.read(WORKER, WorkerId::of);
    Optional<TrainingCourse> course = row.read(COURSE, TrainingCourse::of);
    Optional<LocalDate> completedOn = row.read(COMPLETED_ON, Parsers::recordedDate);
    if (row.isRejected()) {
      return;
    }
    Row first =
        training.putIfAbsent(
            TrainingRecord.of(
                worker.orElseThrow(), course.orElseThrow(), completedOn.orElseThrow()),
            row);
    if (first != null) {
      row.reject(
          WORKER,
          "is on line "
              + first.line()
              + " already, with the same course and day; this row is not used");
      return;
    }
    files.countUsed();
  }

  ImmutableList<StaffMember> staff() {
    return staff.build();
  }

  ImmutableList<TrainingRecord> training() {
    return training.keySet().stream().collect(toImmutableList());
  }

  private record PostKey(WorkerId worker, Role role, Optional<Team> team) {}
}
