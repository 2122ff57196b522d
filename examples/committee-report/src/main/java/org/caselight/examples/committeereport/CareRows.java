package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caselight.casework.care.Episode;
import org.caselight.casework.care.LegalStatus;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.care.PlacementType;
import org.caselight.casework.care.ReasonCeased;
import org.caselight.casework.care.ReasonNewEpisode;
import org.caselight.service.ChildId;

/** Children in care: their periods of care, and where they lived, one row each. */
final class CareRows {
  static final String FILE = "care.csv";
  static final String PLACEMENTS_FILE = "placements.csv";

  private static final String CHILD = "child";
  private static final String STARTED_ON = "started_on";
  private static final String ENDED_ON = "ended_on";
  private static final String REASON_CEASED = "reason_ceased";
  private static final String REVIEWS_HELD_ON = "reviews_held_on";
  private static final String PLACEMENT_TYPE = "placement_type";
  private static final String LEGAL_STATUS = "legal_status";
  private static final String REASON_NEW = "reason_new";
  private static final String CARER = "carer";

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(CHILD, STARTED_ON, ENDED_ON, REASON_CEASED, REVIEWS_HELD_ON);

  static final ImmutableList<String> PLACEMENTS_COLUMNS =
      ImmutableList.of(CHILD, STARTED_ON, ENDED_ON, PLACEMENT_TYPE);

  private record PeriodKey(ChildId child, LocalDate startedOn) {}

  private final FolderFiles files;
  private final Map<PeriodKey, Row> rowOf = new HashMap<>();
  private final Map<ChildId, List<OnePeriod>> periods = new LinkedHashMap<>();

  CareRows(FolderFiles files) {
    this.files = files;
  }

  void addPeriod(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<LocalDate> startedOn = row.read(STARTED_ON, Parsers::recordedDate);
    Optional<LocalDate> endedOn = row.readIfGiven(ENDED_ON, Parsers::recordedDate);
    Optional<ReasonCeased> reason = row.readIfGiven(REASON_CEASED, ReasonCeased::parse);
    Optional<ImmutableList<LocalDate>> reviews = days(row, REVIEWS_HELD_ON);
    if (row.isRejected()) {
      return;
    }
    Row first = rowOf.putIfAbsent(new PeriodKey(child.orElseThrow(), startedOn.orElseThrow()), row);
    if (first != null) {
      row.reject(
          CHILD, "is on line " + first.line() + " already, from that day; this row is not used");
      return;
    }
    periods
        .computeIfAbsent(child.orElseThrow(), any -> new ArrayList<>())
        .add(
            new OnePeriod(
                startedOn.orElseThrow(),
                PeriodOfCare.builder()
                    .child(child.orElseThrow())
                    .startedOn(startedOn.orElseThrow())
                    .endedOn(endedOn)
                    .reasonCeased(reason)
                    .addAllReviewsHeldOn(reviews.orElseThrow())));
    files.countUsed();
  }

  /** Days with ; between them; none of an empty field. */
  static Optional<ImmutableList<LocalDate>> days(Row row, String column) {
    return row.read(column, text -> Parsers.each(text, Parsers::recordedDate));
  }

  void addPlacement(Row row) {
    Optional<ChildId> child = row.read(CHILD, ChildId::of);
    Optional<LocalDate> startedOn = row.read(STARTED_ON, Parsers::recordedDate);
    Optional<LocalDate> endedOn = row.readIfGiven(ENDED_ON, Parsers::recordedDate);
    Optional<PlacementType> type = row.readIfGiven(PLACEMENT_TYPE, PlacementType::parse);
    Optional<LegalStatus> legalStatus = row.readIfGiven(LEGAL_STATUS, LegalStatus::parse);
    Optional<ReasonNewEpisode> reasonNew = row.readIfGiven(REASON_NEW, ReasonNewEpisode::parse);
    Optional<String> carer = row.readIfGiven(CARER, Parsers::text);
    if (row.isRejected()) {
      return;
    }
    Optional<OnePeriod> period = periodOn(child.orElseThrow(), startedOn.orElseThrow());
    if (period.isEmpty()) {
      row.reject(
          CHILD, "must have come into care by that day, by a row of " + FILE + " that is used");
      return;
    }
    period
        .orElseThrow()
        .builder()
        .addEpisodes(
            Episode.builder()
                .startedOn(startedOn.orElseThrow())
                .endedOn(endedOn)
                .placementType(type)
                .legalStatus(legalStatus)
                .reasonNew(reasonNew)
                .carer(carer)
                .build());
    files.countUsed();
  }

  /** The last period of care that began by a day. */
  private Optional<OnePeriod> periodOn(ChildId child, LocalDate day) {
    return periods.getOrDefault(child, List.of()).stream()
        .filter(period -> !period.startedOn().isAfter(day))
        .max(comparing(OnePeriod::startedOn));
  }

  ImmutableList<PeriodOfCare> periods() {
    return periods.values().stream()
        .flatMap(List::stream)
        .map(period -> period.builder().build())
        .collect(toImmutableList());
  }

  /** The rows of one period. */
  private record OnePeriod(LocalDate startedOn, PeriodOfCare.Builder builder) {}
}
