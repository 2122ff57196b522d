package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caselight.improvement.Meeting;
import org.caselight.improvement.Recommendation;
import org.caselight.improvement.RecommendationStatus;
import org.caselight.improvement.RecommendationUpdate;

/**
 * Recommendations, and what was reported of each.
 *
 * @param file where they were read
 * @param recommendations the recommendations, in the order of the file
 * @param notes what the file says of some reports
 * @param rowsNotUsed how many rows could not be used
 */
record ReportedRecommendations(
    InputFile file,
    ImmutableList<Recommendation> recommendations,
    ImmutableList<Note> notes,
    long rowsNotUsed) {
  private static final String REFERENCE = "reference";
  private static final String RECOMMENDATION = "recommendation";
  private static final String MADE_BY = "made_by";
  private static final String REPORTED_ON = "reported_on";
  private static final String STATUS = "status";
  private static final String EVIDENCE = "evidence";
  private static final String RETURNS_TO = "returns_to";
  private static final String RETURNS_ON = "returns_on";
  private static final String NOTE = "note";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(REFERENCE, RECOMMENDATION, REPORTED_ON, STATUS);

  /**
   * What the file says of a report.
   *
   * @param reference the recommendation
   * @param reportedOn the day of the report
   * @param text what is said
   */
  record Note(String reference, LocalDate reportedOn, String text) {}

  /**
   * Reads recommendations.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the recommendations that can be used, none if the file cannot
   */
  static ReportedRecommendations read(InputFile file, Problems problems) {
    Reader reader = new Reader();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, reader::add);
    return new ReportedRecommendations(
        file, reader.recommendations(), reader.notes.build(), rowsRead - reader.rowsUsed);
  }

  /**
   * How many reports are dated after a day.
   *
   * @param day the day
   * @return how many
   */
  long reportsAfter(LocalDate day) {
    return recommendations.stream()
        .flatMap(recommendation -> recommendation.updates().stream())
        .filter(update -> update.reportedOn().isAfter(day))
        .count();
  }

  private static final class Reader {
    private final Map<String, Reports> byReference = new LinkedHashMap<>();
    private final ImmutableList.Builder<Note> notes = ImmutableList.builder();
    private long rowsUsed;

    void add(Row row) {
      Optional<String> reference = row.read(REFERENCE, Parsers::text);
      Optional<String> text = row.read(RECOMMENDATION, Parsers::text);
      Optional<String> madeBy = row.readIfGiven(MADE_BY, Parsers::text);
      Optional<RecommendationUpdate> update = update(row);
      Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
      if (update.isEmpty() && !row.isRejected()) {
        note.ifPresent(any -> row.reject(NOTE, Reader.NOTHING_REPORTED));
      }
      if (row.isRejected()) {
        return;
      }
      Recommendation recommendation =
          Recommendation.builder()
              .reference(reference.orElseThrow())
              .text(text.orElseThrow())
              .madeBy(madeBy)
              .build();
      if (byReference
          .computeIfAbsent(
              recommendation.reference(), any -> new Reports(recommendation, row.line()))
          .admits(row, recommendation, update)) {
        rowsUsed++;
        update.ifPresent(
            known ->
                note.ifPresent(
                    said ->
                        notes.add(new Note(recommendation.reference(), known.reportedOn(), said))));
      }
    }

    private static final String NOTHING_REPORTED = "must be empty where nothing was reported";

    /** Empty if nothing was reported, or the row is rejected. */
    private static Optional<RecommendationUpdate> update(Row row) {
      Optional<String> evidence = row.readIfGiven(EVIDENCE, Parsers::text);
      Optional<String> returnsTo = row.readIfGiven(RETURNS_TO, Parsers::text);
      Optional<LocalDate> returnsOn = row.readIfGiven(RETURNS_ON, Parsers::recordedDate);
      if (returnsTo.isEmpty() && !row.isRejected()) {
        returnsOn.ifPresent(any -> row.reject(RETURNS_ON, "must be empty where returns_to is"));
      }
      if (row.isEmpty(REPORTED_ON) && row.isEmpty(STATUS)) {
        evidence.ifPresent(any -> row.reject(EVIDENCE, NOTHING_REPORTED));
        returnsTo.ifPresent(any -> row.reject(RETURNS_TO, NOTHING_REPORTED));
        return Optional.empty();
      }
      Optional<LocalDate> reportedOn = row.read(REPORTED_ON, Parsers::recordedDate);
      Optional<RecommendationStatus> status = row.read(STATUS, RecommendationStatus::parse);
      return row.isRejected()
          ? Optional.empty()
          : Optional.of(
              RecommendationUpdate.builder()
                  .reportedOn(reportedOn.orElseThrow())
                  .status(status.orElseThrow())
                  .evidence(evidence)
                  .reportsTo(
                      returnsTo.map(
                          body ->
                              returnsOn
                                  .map(day -> Meeting.of(body, day))
                                  .orElseGet(() -> Meeting.nextOf(body))))
                  .build());
    }

    ImmutableList<Recommendation> recommendations() {
      return byReference.values().stream().map(Reports::recommendation).collect(toImmutableList());
    }
  }

  /** What was reported of one recommendation, whose words are those of its first good row. */
  private static final class Reports {
    private final Recommendation first;
    private final long line;
    private final Map<Optional<RecommendationUpdate>, Row> rows = new LinkedHashMap<>();

    Reports(Recommendation first, long line) {
      this.first = first;
      this.line = line;
    }

    boolean admits(Row row, Recommendation recommendation, Optional<RecommendationUpdate> update) {
      if (!first.text().equals(recommendation.text())) {
        row.reject(
            RECOMMENDATION, "must be as on line " + line + ", a recommendation has one text");
      }
      if (!first.madeBy().equals(recommendation.madeBy())) {
        row.reject(MADE_BY, "must be as on line " + line + ", a recommendation is made once");
      }
      if (row.isRejected()) {
        return false;
      }
      Row earlier = rows.putIfAbsent(update, row);
      if (earlier != null) {
        row.reject(
            REFERENCE,
            "is on line "
                + earlier.line()
                + " already, with the same report; this row is not used");
      }
      return !row.isRejected();
    }

    Recommendation recommendation() {
      List<RecommendationUpdate> inOrder =
          rows.keySet().stream()
              .flatMap(Optional::stream)
              .sorted(Comparator.comparing(RecommendationUpdate::reportedOn))
              .toList();
      Recommendation recommendation = first;
      for (RecommendationUpdate update : inOrder) {
        recommendation = recommendation.withUpdate(update);
      }
      return recommendation;
    }
  }
}
