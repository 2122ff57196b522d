package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caselight.casework.visit.OverdueVisitCounts;
import org.caselight.examples.plaintext.Printable;
import org.caselight.service.Status;

/**
 * How many visits to children were overdue on some days, as somebody published it.
 *
 * @param file where they were read
 * @param paragraphs where they were published, as far as the file says
 * @param days the numbers of each day, earliest first
 * @param paragraphsByDay where those of each day were published, as far as the file says
 * @param notes what the file says of them
 * @param rowsNotUsed how many rows could not be used
 */
record OverdueVisitsByDay(
    InputFile file,
    ImmutableSet<String> paragraphs,
    ImmutableList<OverdueVisitCounts> days,
    ImmutableSetMultimap<LocalDate, String> paragraphsByDay,
    ImmutableList<Note> notes,
    long rowsNotUsed) {
  /** What the status of a row is called that counts the visits under whatever status. */
  private static final String TOTAL = "total";

  private static final String PARAGRAPH = "paragraph";
  private static final String AS_AT = "as_at";
  private static final String STATUS = "status";
  private static final String OVERDUE = "overdue";
  private static final String APPROXIMATE = "approximate";
  private static final String NOTE = "note";
  private static final ImmutableList<String> COLUMNS = ImmutableList.of(AS_AT, STATUS, OVERDUE);

  /**
   * What the file says of one number.
   *
   * @param asAt its day
   * @param counted what it counts
   * @param text what is said
   */
  record Note(LocalDate asAt, Counted counted, String text) {}

  /**
   * What a number counts.
   *
   * @param status under which status visits are overdue; empty for the total
   */
  record Counted(Optional<Status> status) {
    static final Counted OF_ALL = new Counted(Optional.empty());

    static Counted parse(String text) {
      if (TOTAL.equalsIgnoreCase(text)) {
        return OF_ALL;
      }
      try {
        return new Counted(Optional.of(Status.parse(text)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "status: must be "
                + TOTAL
                + " or one of "
                + Wording.listed(ImmutableList.copyOf(Status.values()), Status::label)
                + ", was "
                + text,
            e);
      }
    }

    boolean isTotal() {
      return status.isEmpty();
    }

    String label() {
      return status.map(Status::label).orElse(TOTAL);
    }
  }

  /**
   * Reads numbers of overdue visits.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the numbers that can be used, none if the file cannot
   */
  static OverdueVisitsByDay read(InputFile file, Problems problems) {
    Reader reader = new Reader();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, reader::add);
    return reader.result(file, rowsRead);
  }

  private static final class Reader {
    private final Map<LocalDate, DayRows> days = new TreeMap<>();

    void add(Row row) {
      Optional<LocalDate> asAt = row.read(AS_AT, Parsers::date);
      Optional<Counted> counted = row.read(STATUS, Counted::parse);
      Optional<Long> overdue = row.read(OVERDUE, Parsers::notNegative);
      boolean isApproximate = row.readIfGiven(APPROXIMATE, Parsers::yesOrNo).orElse(false);
      Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
      if (isApproximate && !counted.map(Counted::isTotal).orElse(true)) {
        row.reject(APPROXIMATE, "must be no, or empty, where the status is not " + TOTAL);
      }
      if (row.isRejected()) {
        return;
      }
      days.computeIfAbsent(asAt.orElseThrow(), DayRows::new)
          .add(counted.orElseThrow(), new GoodRow(row, overdue.orElseThrow(), isApproximate, note));
    }

    OverdueVisitsByDay result(InputFile file, long rowsRead) {
      ImmutableSetMultimap.Builder<LocalDate, String> paragraphs = ImmutableSetMultimap.builder();
      ImmutableList.Builder<OverdueVisitCounts> counts = ImmutableList.builder();
      ImmutableList.Builder<Note> notes = ImmutableList.builder();
      long rowsUsed = 0;
      for (DayRows day : days.values()) {
        Optional<OverdueVisitCounts> ofDay = day.counts();
        if (ofDay.isEmpty()) {
          continue;
        }
        counts.add(ofDay.get());
        rowsUsed += day.rows.size();
        day.rows.forEach(
            (counted, good) -> {
              good.row()
                  .readIfGiven(PARAGRAPH, Printable::shown)
                  .ifPresent(paragraph -> paragraphs.put(day.asAt, paragraph));
              good.note().ifPresent(text -> notes.add(new Note(day.asAt, counted, text)));
            });
      }
      ImmutableSetMultimap<LocalDate, String> byDay = paragraphs.build();
      return new OverdueVisitsByDay(
          file,
          ImmutableSet.copyOf(byDay.values()),
          counts.build(),
          byDay,
          notes.build(),
          rowsRead - rowsUsed);
    }
  }

  /** A row of which every field could be read. */
  private record GoodRow(Row row, long overdue, boolean isApproximate, Optional<String> note) {}

  /** The rows of one day: they can be used together or not at all. */
  private static final class DayRows {
    private final LocalDate asAt;
    private final Map<Counted, GoodRow> rows = new LinkedHashMap<>();

    DayRows(LocalDate asAt) {
      this.asAt = asAt;
    }

    void add(Counted counted, GoodRow good) {
      GoodRow first = rows.putIfAbsent(counted, good);
      if (first != null) {
        good.row()
            .reject(
                STATUS,
                "is on line "
                    + first.row().line()
                    + " already, on the same day; this row is not used");
      }
    }

    /** The library may still refuse them together: statuses may add up to more than the total. */
    Optional<OverdueVisitCounts> counts() {
      String nothingUsed = "; no row of this day is used";
      Optional<GoodRow> total = Optional.ofNullable(rows.get(Counted.OF_ALL));
      if (total.isEmpty()) {
        firstOfStatus()
            .orElseThrow()
            .reject(AS_AT, "must have a usable row whose status is " + TOTAL + nothingUsed);
        return Optional.empty();
      }
      OverdueVisitCounts.Builder counts =
          OverdueVisitCounts.builder()
              .asAt(asAt)
              .total(total.get().overdue())
              .isApproximate(total.get().isApproximate());
      rows.forEach(
          (counted, good) ->
              counted.status().ifPresent(status -> counts.putByStatus(status, good.overdue())));
      return firstOfStatus()
          .orElse(total.get().row())
          .read(
              OVERDUE,
              any -> {
                try {
                  return counts.build();
                } catch (IllegalArgumentException e) {
                  throw new IllegalArgumentException(e.getMessage() + nothingUsed, e);
                }
              });
    }

    private Optional<Row> firstOfStatus() {
      return rows.entrySet().stream()
          .filter(entry -> !entry.getKey().isTotal())
          .map(entry -> entry.getValue().row())
          .findFirst();
    }
  }
}
