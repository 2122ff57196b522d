package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.caselight.calendar.DateRange;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.workforce.AdultPractitioner;
import org.caselight.workforce.CompositionPolicies;
import org.caselight.workforce.CompositionPolicy;
import org.caselight.workforce.TeamComposition;
import org.caselight.workforce.TeamCompositions;
import org.caselight.workforce.TrainingCourse;
import org.caselight.workforce.TrainingCoverage;
import org.caselight.workforce.TrainingRecord;
import org.caselight.workforce.TrainingRecords;
import org.caselight.workforce.TrainingRequirement;
import org.caselight.workforce.WorkerAllocation;
import org.caselight.workforce.WorkerAllocations;
import org.caselight.workforce.WorkerChanges;

/** Who is in the teams, what they were trained in, and how often children began again. */
final class StaffPart {
  private static final CompositionPolicy FAMILY_SAFEGUARDING =
      CompositionPolicies.FAMILY_SAFEGUARDING;

  private final WorkforceFolder folder;
  private final LocalDate asAt;

  StaffPart(WorkforceFolder folder, LocalDate asAt) {
    this.folder = folder;
    this.asAt = asAt;
  }

  void addCompositions(TextReport report) {
    ImmutableList<TeamComposition> teams =
        folder.compositions().stream()
            .sorted(TeamCompositions.worstFirst(FAMILY_SAFEGUARDING))
            .collect(toImmutableList());
    if (teams.isEmpty()) {
      return;
    }
    report.heading("Who works with the adults" + WorkforceSection.madeUp(folder));
    report.paragraph(
        "Teams with everybody whom Family Safeguarding asks for: "
            + teams.stream().collect(TeamCompositions.toComplete(FAMILY_SAFEGUARDING))
            + ". Missing: "
            + missing(teams)
            + ".");
    report.blank();
    for (TeamComposition team : teams) {
      ImmutableSortedSet<AdultPractitioner> missing = team.missing(FAMILY_SAFEGUARDING);
      report.item(
          "- ",
          Printable.shown(team.team().name())
              + ": "
              + listed(there(team), kind -> kind.label() + " " + fte(team, kind))
              + (missing.isEmpty()
                  ? ""
                  : ". MISSING: " + listed(missing, AdultPractitioner::label)));
    }
    report.paragraph(
        "In FTE. Asked for: "
            + FAMILY_SAFEGUARDING.source().orElseThrow()
            + ", which says whom a team includes, not how many of them: somebody is enough here.");
  }

  private static String missing(ImmutableList<TeamComposition> teams) {
    ImmutableSortedMap<AdultPractitioner, Measured<Proportion>> missing =
        teams.stream().collect(TeamCompositions.toMissing(FAMILY_SAFEGUARDING));
    String inWords =
        missing.entrySet().stream()
            .filter(entry -> entry.getValue().figure().part() > 0)
            .map(
                entry ->
                    entry.getKey().label()
                        + " in "
                        + Wording.count(entry.getValue().figure().part(), "team", "teams"))
            .collect(joining("; "));
    return inWords.isEmpty() ? "nobody" : inWords;
  }

  private static String listed(
      Collection<AdultPractitioner> kinds, Function<AdultPractitioner, String> name) {
    return kinds.isEmpty() ? "nobody" : kinds.stream().map(name).collect(joining("; "));
  }

  private static ImmutableSortedSet<AdultPractitioner> there(TeamComposition team) {
    return Sets.difference(FAMILY_SAFEGUARDING.required(), team.missing(FAMILY_SAFEGUARDING))
        .stream()
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private static String fte(TeamComposition team, AdultPractitioner kind) {
    return team.fteNotKnown().contains(kind)
        ? "FTE " + Wording.NOT_KNOWN
        : team.fte().getOrDefault(kind, Fte.ZERO).toString();
  }

  void addTraining(TextReport report) {
    ImmutableSortedSet<TrainingCourse> courses =
        folder.training().stream()
            .map(TrainingRecord::course)
            .collect(toImmutableSortedSet(naturalOrder()));
    if (courses.isEmpty()) {
      return;
    }
    report.heading("Training" + WorkforceSection.madeUp(folder));
    if (folder.staff().isEmpty()) {
      report.paragraph("Not known who was to be trained, for it takes " + StaffRows.FILE + ".");
      return;
    }
    courses.forEach(course -> addCourse(report, course));
    report.paragraph(
        "Of people, each once, agency workers among them. A course is taken to be for everybody and to"
            + " hold for ever: no source says for whom Motivational Interviewing is, nor for how long."
            + " What was completed after the day is not looked at.");
  }

  private void addCourse(TextReport report, TrainingCourse course) {
    TrainingCoverage coverage =
        folder.training().stream()
            .collect(
                TrainingRecords.toCoverage(folder.staff(), TrainingRequirement.of(course), asAt));
    report.blank();
    report.item("Trained: ", Printable.escaped(course.name()) + ", " + coverage.share());
    Measured<ImmutableSortedMap<Team, Proportion>> byTeam = coverage.shareByTeam();
    if (!byTeam.figure().isEmpty()) {
      report.item(
          "Teams:   ",
          byTeam.figure().entrySet().stream()
              .map(entry -> Printable.shown(entry.getKey().name()) + " " + entry.getValue())
              .collect(joining("; ")));
    }
    report.item(
        "Not yet: ",
        coverage.neverTrained().isEmpty()
            ? "nobody"
            : Wording.listed(coverage.neverTrained(), Wording::worker));
    if (coverage.recordsOfOthers() > 0) {
      report.item(
          "Others:  ",
          Wording.count(coverage.recordsOfOthers(), "record is", "records are")
              + " of people who are not in the staff, and not counted");
    }
  }

  void addChanges(TextReport report) {
    if (folder.allocations().isEmpty()) {
      return;
    }
    DateRange period = DateRange.twelveMonthsTo(asAt);
    Measured<WorkerChanges> measured =
        folder.allocations().stream().collect(WorkerAllocations.toChanges(period));
    WorkerChanges changes = measured.figure();
    report.heading("Changes of social worker" + WorkforceSection.madeUp(folder));
    if (changes.children() == 0) {
      report.paragraph("No child had a social worker " + Wording.period(period) + ".");
      return;
    }
    report.paragraph(
        "A child got another social worker "
            + changes.average()
            + " times on average, "
            + Wording.period(period)
            + "; twice or more: "
            + changes.shareWithTwoOrMore()
            + ".");
    TextTable table = new TextTable(">Changes", ">Children");
    changes
        .childrenByChanges()
        .forEach((number, children) -> table.row(number.toString(), children.toString()));
    report.table(table);
    addIssues(report);
    report.paragraph(
        "Of children who had a social worker on a day of the twelve months. The first worker ever is"
            + " no change. Where two have a child at once, the later to start has taken over. Two or"
            + " more changes are what the Children's Commissioner's Stability Index counts, of children"
            + " in care.");
  }

  private void addIssues(TextReport report) {
    ImmutableList<String> issues = issues(folder);
    if (issues.isEmpty()) {
      return;
    }
    report.paragraph("What does not go together in the records:");
    issues.forEach(issue -> report.item("- ", issue));
  }

  /** What does not go together in the records of who was whose social worker, child by child. */
  static ImmutableList<String> issues(WorkforceFolder folder) {
    return folder.allocations().stream().collect(WorkerAllocations.toIssues()).stream()
        .map(StaffPart::inWords)
        .collect(toImmutableList());
  }

  private static String inWords(DataIssue<ImmutableList<WorkerAllocation>> issue) {
    return Wording.child(last(issue).child())
        + " with "
        + Wording.worker(last(issue).worker())
        + ": "
        + Wording.withDates(inWords(issue.reason()));
  }

  /** The library names what it refuses by attribute; a report has no attributes. */
  private static String inWords(String reason) {
    return reason
        .replace("startedOn", "started on")
        .replace("endedOn", "ended on")
        .replace("started on: ", "started on ")
        .replace("ended on: ", "ended on ");
  }

  private static WorkerAllocation last(DataIssue<ImmutableList<WorkerAllocation>> issue) {
    return issue.subject().get(issue.subject().size() - 1);
  }
}
