package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caselight.escalation.Disagreement;
import org.caselight.escalation.DisagreementEvent;

/**
 * Disagreements, from what happened to them day by day.
 *
 * @param file where they were read
 * @param disagreements the disagreements, as the file has them
 * @param rowsNotUsed how many rows could not be used
 */
record DisagreementEvents(
    InputFile file, ImmutableList<Disagreement> disagreements, long rowsNotUsed) {
  /** What the event of a row is called by which a disagreement begins. */
  private static final String RAISED = "raised";

  private static final String REFERENCE = "reference";
  private static final String HAPPENED_ON = "happened_on";
  private static final String EVENT = "event";
  private static final String STAGE = "stage";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(REFERENCE, HAPPENED_ON, EVENT, STAGE);

  /**
   * What happened.
   *
   * @param kind what it was; empty if the disagreement was raised
   */
  private record Event(Optional<DisagreementEvent.Kind> kind) {
    static Event parse(String text) {
      if (RAISED.equalsIgnoreCase(text)) {
        return new Event(Optional.empty());
      }
      try {
        return new Event(Optional.of(DisagreementEvent.Kind.parse(text)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "event: must be "
                + RAISED
                + " or one of "
                + Wording.listed(
                    ImmutableList.copyOf(DisagreementEvent.Kind.values()),
                    DisagreementEvent.Kind::label)
                + ", was "
                + text,
            e);
      }
    }

    boolean needsStage() {
      return kind.map(what -> what == DisagreementEvent.Kind.ESCALATED).orElse(true);
    }
  }

  /** A row of which every field could be read. */
  private record GoodRow(Row row, LocalDate day, Event event, Optional<String> stage) {
    boolean isRaised() {
      return event.kind().isEmpty();
    }

    DisagreementEvent toEvent() {
      return switch (event.kind().orElseThrow()) {
        case ESCALATED -> DisagreementEvent.escalated(day, stage.orElseThrow());
        case WITHDRAWN -> DisagreementEvent.withdrawn(day);
        case RESOLVED ->
            stage
                .map(at -> DisagreementEvent.resolvedAt(day, at))
                .orElseGet(() -> DisagreementEvent.resolved(day));
      };
    }
  }

  /**
   * Reads disagreements.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the disagreements that can be used, none if the file cannot
   */
  static DisagreementEvents read(InputFile file, Problems problems) {
    Map<String, List<GoodRow>> byReference = new LinkedHashMap<>();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, row -> add(row, byReference));
    ImmutableList.Builder<Disagreement> disagreements = ImmutableList.builder();
    long rowsUsed = 0;
    for (Map.Entry<String, List<GoodRow>> rows : byReference.entrySet()) {
      Optional<Disagreement> disagreement = disagreement(rows.getKey(), rows.getValue());
      if (disagreement.isPresent()) {
        disagreements.add(disagreement.get());
        rowsUsed += 1L + disagreement.get().events().size();
      }
    }
    return new DisagreementEvents(file, disagreements.build(), rowsRead - rowsUsed);
  }

  private static void add(Row row, Map<String, List<GoodRow>> byReference) {
    Optional<String> reference = row.readWithheld(REFERENCE, Parsers::text);
    Optional<LocalDate> day = row.read(HAPPENED_ON, Parsers::recordedDate);
    Optional<Event> event = row.read(EVENT, Event::parse);
    // The library wants a stage in one line; which day it was makes no difference to that.
    Optional<String> stage =
        row.readIfGiven(
            STAGE,
            name -> DisagreementEvent.escalated(LocalDate.EPOCH, name).stage().orElseThrow());
    event.ifPresent(
        what -> {
          if (what.needsStage() && stage.isEmpty() && !row.isRejected()) {
            row.reject(STAGE, "must be given where it was raised or escalated");
          }
        });
    if (!row.isRejected()) {
      byReference
          .computeIfAbsent(reference.orElseThrow(), any -> new ArrayList<>())
          .add(new GoodRow(row, day.orElseThrow(), event.orElseThrow(), stage));
    }
  }

  /** Empty, and told, if nothing says how the disagreement began. */
  private static Optional<Disagreement> disagreement(String reference, List<GoodRow> rows) {
    Optional<GoodRow> raised = rows.stream().filter(GoodRow::isRaised).findFirst();
    if (raised.isEmpty()) {
      rows.get(0)
          .row()
          .rejectWithheld(
              REFERENCE,
              "must have a usable row whose event is "
                  + RAISED
                  + "; no row of this reference is used");
      return Optional.empty();
    }
    GoodRow first = raised.get();
    Disagreement disagreement =
        Disagreement.raised(reference, first.day(), first.stage().orElseThrow());
    List<GoodRow> events = new ArrayList<>();
    for (GoodRow next : rows) {
      if (!next.equals(first) && admits(first, next)) {
        events.add(next);
      }
    }
    events.sort(Comparator.comparing(GoodRow::day));
    for (GoodRow next : events) {
      disagreement = disagreement.withEvent(next.toEvent());
    }
    return Optional.of(disagreement);
  }

  private static boolean admits(GoodRow first, GoodRow next) {
    if (next.isRaised()) {
      next.row()
          .reject(
              EVENT,
              "is on line "
                  + first.row().line()
                  + " already, with the same reference; this row is not used");
      return false;
    }
    if (next.day().isBefore(first.day())) {
      next.row().reject(HAPPENED_ON, "must not be before it was raised (" + first.day() + ")");
      return false;
    }
    return true;
  }
}
