package org.caselight.examples.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.EpisodeMaker;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.jspecify.annotations.Nullable;

/**
 * Makes episodes of Spark's rows. The columns are found by name, in any order and among others; a
 * day is a date or text such as 2024-03-31; an empty text is no value.
 *
 * <p>Days, teams and workers are kept once each: one for many rows, and not for several threads.
 */
public final class EpisodeRows {
  private static final String[] COLUMNS = EpisodesCsv.COLUMNS.toArray(String[]::new);

  // As in a CSV file.
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private static final int CHILD = 0;
  private static final int RECEIVED = 1;
  private static final int TEAM = 2;
  private static final int WORKER = 3;
  private static final int OUTCOME = 4;
  private static final int DECIDED = 5;
  private static final int STARTED = 6;
  private static final int AUTHORISED = 7;
  private static final int STATUS = 8;
  private static final int OPENED = 9;
  private static final int CLOSED = 10;
  private static final int SEEN = 11;

  private final EpisodeMaker maker = new EpisodeMaker();

  /** By what stands in a row for a day: a text or a date. */
  private final Map<Object, LocalDate> days = new HashMap<>();

  private int[] places = {};
  private @Nullable StructType schema;

  /** Begins with no row seen. */
  public EpisodeRows() {}

  /**
   * Makes the episode of one row.
   *
   * @param row the row
   * @return the episode
   * @throws IllegalArgumentException if a value is missing or not to be understood; it names column
   *     and value
   */
  public Episode episode(Row row) {
    findColumns(row.schema());
    try {
      return make(row);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRowException(String.valueOf(e.getMessage()), e);
    }
  }

  private Episode make(Row row) {
    return maker.make(
        text(row, CHILD),
        day(row, RECEIVED),
        text(row, TEAM),
        text(row, WORKER),
        text(row, OUTCOME),
        day(row, DECIDED),
        day(row, STARTED),
        day(row, AUTHORISED),
        text(row, STATUS),
        day(row, OPENED),
        day(row, CLOSED),
        day(row, SEEN));
  }

  /** All rows of a partition come with one and the same schema: it is looked at once. */
  @SuppressWarnings("ReferenceEquality")
  private void findColumns(StructType ofRow) {
    if (schema != ofRow) {
      places = Arrays.stream(COLUMNS).mapToInt(ofRow::fieldIndex).toArray();
      schema = ofRow;
    }
  }

  private @Nullable Object value(Row row, int column) {
    return row.get(places[column]);
  }

  private @Nullable String text(Row row, int column) {
    Object value = value(row, column);
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? null : text;
  }

  private @Nullable LocalDate day(Row row, int column) {
    Object value = value(row, column);
    if (value == null || value.equals("")) {
      return null;
    }
    LocalDate known = days.get(value);
    if (known != null) {
      return known;
    }
    LocalDate day = day(COLUMNS[column], value);
    days.put(value, day);
    return day;
  }

  private static LocalDate day(String column, Object value) {
    // The text of a LocalDate, and of the older java.sql.Date, is such a day too.
    String text = value.toString();
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // Told below, like a day of another age.
    }
    throw new IllegalArgumentException(
        String.format(
            "%s: must be a day such as 2024-03-31, from %d to %d, was %s",
            column, FIRST_YEAR, LAST_YEAR, Printable.shown(text)));
  }
}
