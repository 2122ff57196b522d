package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caselight.figure.Figure;
import org.caselight.improvement.ActionPlan;
import org.caselight.improvement.ActionPlanObjective;
import org.caselight.improvement.ObjectiveIndicator;
import org.caselight.improvement.ProgressKind;
import org.caselight.improvement.ProgressUpdate;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Reading;
import org.caselight.indicator.ReadingHistory;
import org.caselight.indicator.Target;

/**
 * An action plan, from the files of a folder.
 *
 * @param folder where they were read
 * @param plan the plan
 * @param filesNotThere the files that the folder may lack, and does
 * @param rowsNotUsed how many rows could not be used
 */
record ActionPlanFolder(
    InputFile folder, ActionPlan plan, ImmutableList<String> filesNotThere, long rowsNotUsed) {
  private static final String RECOMMENDATIONS_FILE = "recommendations.csv";
  private static final String OBJECTIVES_FILE = "objectives.csv";
  private static final String INDICATORS_FILE = "indicators.csv";
  private static final String READINGS_FILE = "readings.csv";
  private static final String PROGRESS_FILE = "progress.csv";

  private static final String REFERENCE = "reference";
  private static final String RECOMMENDATIONS = "recommendations";
  private static final String ACTION = "action";
  private static final String LEAD_OFFICER = "lead_officer";
  private static final String AGREED_ON = "agreed_on";
  private static final String DUE_ON = "due_on";
  private static final String OBJECTIVE = "objective";
  private static final String INDICATOR = "indicator";
  private static final String UNIT = "unit";
  private static final String BETTER = "better";
  private static final String BASELINE_ON = "baseline_on";
  private static final String BASELINE = "baseline";
  private static final String TARGET = "target";
  private static final String AS_AT = "as_at";
  private static final String READING = "reading";
  private static final String REPORTED_ON = "reported_on";
  private static final String PROGRESS = "progress";
  private static final String NARRATIVE = "narrative";
  private static final String EXPECTED_ON = "expected_on";
  private static final String REVISED_DUE_ON = "revised_due_on";

  /**
   * Reads a plan.
   *
   * @param folder the folder
   * @param problems is told of what cannot be used
   * @return the plan of what can be used, without objectives if their file cannot
   */
  static ActionPlanFolder read(InputFile folder, Problems problems) {
    FolderFiles files = new FolderFiles(folder, problems);
    Reader reader = new Reader(files);
    ReportedRecommendations recommendations =
        ReportedRecommendations.read(folder.in(RECOMMENDATIONS_FILE), problems);
    files.read(
        OBJECTIVES_FILE,
        ImmutableList.of(REFERENCE, RECOMMENDATIONS, ACTION, LEAD_OFFICER, AGREED_ON, DUE_ON),
        reader::addObjective);
    files.readIfThere(
        INDICATORS_FILE,
        ImmutableList.of(OBJECTIVE, INDICATOR, UNIT, BETTER, BASELINE_ON, BASELINE, TARGET),
        reader::addIndicator);
    files.readIfThere(
        READINGS_FILE, ImmutableList.of(OBJECTIVE, INDICATOR, AS_AT, READING), reader::addReading);
    files.readIfThere(
        PROGRESS_FILE, ImmutableList.of(OBJECTIVE, REPORTED_ON, PROGRESS), reader::addProgress);
    ActionPlan plan =
        ActionPlan.builder()
            .title("Action plan")
            .addAllRecommendations(recommendations.recommendations())
            .addAllObjectives(reader.objectives())
            .build();
    return new ActionPlanFolder(
        folder, plan, files.notThere(), recommendations.rowsNotUsed() + files.rowsNotUsed());
  }

  /**
   * How many reports and readings are dated after a day.
   *
   * @param day the day
   * @return how many
   */
  long factsAfter(LocalDate day) {
    return plan.recommendations().stream()
            .flatMap(recommendation -> recommendation.updates().stream())
            .filter(update -> update.reportedOn().isAfter(day))
            .count()
        + plan.objectives().stream()
            .flatMap(objective -> objective.updates().stream())
            .filter(update -> update.reportedOn().isAfter(day))
            .count()
        + plan.objectives().stream()
            .flatMap(objective -> objective.indicators().stream())
            .flatMap(indicator -> indicator.readings().readings().stream())
            .filter(reading -> reading.asAt().isAfter(day))
            .count();
  }

  private static final class Reader {
    private final FolderFiles files;
    private final Map<String, ObjectiveRows> objectives = new LinkedHashMap<>();

    Reader(FolderFiles files) {
      this.files = files;
    }

    void addObjective(Row row) {
      Optional<String> reference = row.read(REFERENCE, Parsers::text);
      Optional<ImmutableSet<String>> recommendations =
          row.readIfGiven(RECOMMENDATIONS, Reader::references);
      Optional<String> action = row.read(ACTION, Parsers::text);
      Optional<String> leadOfficer = row.readIfGiven(LEAD_OFFICER, Parsers::text);
      Optional<LocalDate> agreedOn = row.read(AGREED_ON, Parsers::recordedDate);
      Optional<LocalDate> dueOn = row.readIfGiven(DUE_ON, Parsers::recordedDate);
      if (row.isRejected()) {
        return;
      }
      ObjectiveRows first = objectives.get(reference.orElseThrow());
      if (first != null) {
        row.reject(REFERENCE, alreadyOn(first.row, ""));
        return;
      }
      ActionPlanObjective.Builder builder =
          ActionPlanObjective.builder()
              .reference(reference.orElseThrow())
              .addAllRecommendations(recommendations.orElse(ImmutableSet.of()))
              .action(action.orElseThrow())
              .leadOfficer(leadOfficer)
              .agreedOn(agreedOn.orElseThrow())
              .dueOn(dueOn);
      objectives.put(reference.orElseThrow(), new ObjectiveRows(row, builder));
      files.countUsed();
    }

    private static ImmutableSet<String> references(String text) {
      return Splitter.on(';').splitToStream(text).map(Parsers::text).collect(toImmutableSet());
    }

    private static String alreadyOn(Row row, String with) {
      return "is on line " + row.line() + " already" + with + "; this row is not used";
    }

    private Optional<ObjectiveRows> objective(Row row) {
      return row.read(
          OBJECTIVE,
          reference ->
              Optional.ofNullable(objectives.get(reference))
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "must be the reference of a row of "
                                  + OBJECTIVES_FILE
                                  + " that is used")));
    }

    void addIndicator(Row row) {
      Optional<ObjectiveRows> objective = objective(row);
      Optional<String> title = row.read(INDICATOR, Parsers::text);
      Optional<IndicatorUnit> unit = row.read(UNIT, IndicatorUnit::parse);
      Optional<Polarity> better = row.read(BETTER, MeasuredWords::better);
      Optional<Reading> baseline = unit.flatMap(known -> baseline(row, known));
      Optional<Target> target =
          unit.flatMap(known -> row.readIfGiven(TARGET, text -> MeasuredWords.target(known, text)));
      if (row.isRejected()) {
        return;
      }
      Map<String, IndicatorRows> indicators = objective.orElseThrow().indicators;
      IndicatorRows first = indicators.get(title.orElseThrow());
      if (first != null) {
        row.reject(INDICATOR, alreadyOn(first.row, ", of the same objective"));
        return;
      }
      ObjectiveIndicator.Builder builder =
          ObjectiveIndicator.builder()
              .indicator(
                  Indicator.of(title.orElseThrow(), unit.orElseThrow(), better.orElseThrow()))
              .baseline(baseline)
              .target(target);
      indicators.put(title.orElseThrow(), new IndicatorRows(row, unit.orElseThrow(), builder));
      files.countUsed();
    }

    private static Optional<Reading> baseline(Row row, IndicatorUnit unit) {
      if (row.isEmpty(BASELINE_ON) && row.isEmpty(BASELINE)) {
        return Optional.empty();
      }
      Optional<LocalDate> day = row.read(BASELINE_ON, Parsers::recordedDate);
      Optional<Figure> figure = row.read(BASELINE, text -> MeasuredWords.figure(unit, text));
      return day.flatMap(on -> figure.map(known -> Reading.of(on, known)));
    }

    void addReading(Row row) {
      Optional<IndicatorRows> indicator = objective(row).flatMap(known -> indicator(row, known));
      Optional<LocalDate> asAt = row.read(AS_AT, Parsers::recordedDate);
      Optional<Figure> figure =
          indicator.flatMap(
              known -> row.read(READING, text -> MeasuredWords.figure(known.unit, text)));
      if (row.isRejected()) {
        return;
      }
      Row first = indicator.orElseThrow().rowOfDay.putIfAbsent(asAt.orElseThrow(), row);
      if (first != null) {
        row.reject(AS_AT, alreadyOn(first, ", of the same indicator"));
        return;
      }
      indicator
          .orElseThrow()
          .readings
          .put(asAt.orElseThrow(), Reading.of(asAt.orElseThrow(), figure.orElseThrow()));
      files.countUsed();
    }

    private static Optional<IndicatorRows> indicator(Row row, ObjectiveRows objective) {
      return row.read(
          INDICATOR,
          title ->
              Optional.ofNullable(objective.indicators.get(title))
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "must be of a row of "
                                  + INDICATORS_FILE
                                  + " that is used, of the same objective")));
    }

    void addProgress(Row row) {
      Optional<ObjectiveRows> objective = objective(row);
      Optional<LocalDate> reportedOn = row.read(REPORTED_ON, Parsers::recordedDate);
      Optional<ProgressKind> kind = row.read(PROGRESS, ProgressKind::parse);
      Optional<String> narrative = row.readIfGiven(NARRATIVE, Parsers::text);
      Optional<LocalDate> expectedOn = row.readIfGiven(EXPECTED_ON, Parsers::recordedDate);
      Optional<LocalDate> revisedDueOn = row.readIfGiven(REVISED_DUE_ON, Parsers::recordedDate);
      if (row.isRejected()) {
        return;
      }
      ProgressUpdate update =
          ProgressUpdate.builder()
              .reportedOn(reportedOn.orElseThrow())
              .kind(kind.orElseThrow())
              .narrative(narrative)
              .expectedOn(expectedOn)
              .revisedDueOn(revisedDueOn)
              .build();
      Row first = objective.orElseThrow().updates.putIfAbsent(update, row);
      if (first != null) {
        row.reject(OBJECTIVE, alreadyOn(first, ", with the same report"));
        return;
      }
      files.countUsed();
    }

    ImmutableList<ActionPlanObjective> objectives() {
      return objectives.values().stream().map(ObjectiveRows::objective).collect(toImmutableList());
    }
  }

  /** The rows of one objective. */
  private static final class ObjectiveRows {
    private final Row row;
    private final ActionPlanObjective.Builder builder;
    private final Map<String, IndicatorRows> indicators = new LinkedHashMap<>();
    private final Map<ProgressUpdate, Row> updates = new LinkedHashMap<>();

    ObjectiveRows(Row row, ActionPlanObjective.Builder builder) {
      this.row = row;
      this.builder = builder;
    }

    ActionPlanObjective objective() {
      indicators.values().forEach(indicator -> builder.addIndicators(indicator.indicator()));
      List<ProgressUpdate> inOrder = new ArrayList<>(updates.keySet());
      inOrder.sort(Comparator.comparing(ProgressUpdate::reportedOn));
      return builder.addAllUpdates(inOrder).build();
    }
  }

  /** The rows of one indicator. */
  private static final class IndicatorRows {
    private final Row row;
    private final IndicatorUnit unit;
    private final ObjectiveIndicator.Builder builder;
    private final Map<LocalDate, Row> rowOfDay = new HashMap<>();
    private final Map<LocalDate, Reading> readings = new TreeMap<>();

    IndicatorRows(Row row, IndicatorUnit unit, ObjectiveIndicator.Builder builder) {
      this.row = row;
      this.unit = unit;
      this.builder = builder;
    }

    ObjectiveIndicator indicator() {
      return builder.readings(ReadingHistory.of(readings.values())).build();
    }
  }
}
