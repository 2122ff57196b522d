package org.caselight.examples.yearlypack;

import static org.caselight.examples.plaintext.Printable.shown;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Makes an episode of each row, straight from the characters where FastCSV has them: a day is one
 * of a table, a team or a worker one that was made before. Of a row's own is the child alone.
 */
final class EpisodeHandler extends AbstractBaseCsvCallbackHandler<Episode> {
  /** Stands where bytes are no UTF-8; no character of any text. */
  static final char NO_CHARACTER = '\uFFFF';

  /** FastCSV takes the end of the text for the end of an open quote; this shows that it was. */
  static final String END_OF_TEXT = "\0end of text";

  private static final Column[] COLUMNS = Column.values();

  private final EpisodeRow row = new EpisodeRow();
  private final Pool<Team> teams = new Pool<>(EpisodesCsv::team);
  private final Pool<WorkerId> workers = new Pool<>(WorkerId::of);
  private final List<String> header = new ArrayList<>();
  private final boolean isEndMarked;
  private boolean isHeaderDue;
  private long line;
  private boolean isNeverClosed;
  private boolean isEndOfText;
  private @Nullable String problem;

  private EpisodeHandler(boolean isHeaderDue, boolean isEndMarked) {
    this.isHeaderDue = isHeaderDue;
    this.isEndMarked = isEndMarked;
  }

  /**
   * For a part of a file.
   *
   * @param isHeaderDue whether the first row is the header
   */
  static EpisodeHandler ofPart(boolean isHeaderDue) {
    return new EpisodeHandler(isHeaderDue, false);
  }

  /** For a whole text with {@link #END_OF_TEXT} as its last line. */
  static EpisodeHandler ofMarkedText() {
    return new EpisodeHandler(true, true);
  }

  /** The line on which the row begins that was read last, from 1 at the beginning of the part. */
  long line() {
    return line;
  }

  /** Whether the header was not read yet. */
  boolean isHeaderDue() {
    return isHeaderDue;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    problem = null;
    row.clear();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (length == 0 && !isHeaderDue) {
      return;
    }
    if (isEndMarked && isEndOfText(buffer, offset, length)) {
      isNeverClosed = quoted;
      isEndOfText = !quoted;
    } else if (isHeaderDue) {
      header.add(new String(buffer, offset, length));
    } else if (index < COLUMNS.length && problem == null) {
      Column column = COLUMNS[index];
      if (!read(column, buffer, offset, length, quoted)) {
        problem = problem(column, new String(buffer, offset, length), quoted);
      }
    }
  }

  private static boolean isEndOfText(char[] buffer, int offset, int length) {
    return new String(buffer, offset, length).endsWith(END_OF_TEXT);
  }

  private boolean read(Column column, char[] buffer, int offset, int length, boolean isQuoted) {
    return switch (column) {
      case CHILD, TEAM, WORKER ->
          isText(buffer, offset, length, isQuoted) && readText(column, buffer, offset, length);
      case RECEIVED -> (row.received = Days.read(buffer, offset, length)) != null;
      case OUTCOME -> (row.outcome = Codes.OUTCOMES.find(buffer, offset, length)) != null;
      case DECIDED -> (row.decided = Days.read(buffer, offset, length)) != null;
      case STARTED -> (row.started = Days.read(buffer, offset, length)) != null;
      case AUTHORISED -> (row.authorised = Days.read(buffer, offset, length)) != null;
      case STATUS -> (row.status = Codes.STATUSES.find(buffer, offset, length)) != null;
      case OPENED -> (row.opened = Days.read(buffer, offset, length)) != null;
      case CLOSED -> (row.closed = Days.read(buffer, offset, length)) != null;
      case SEEN -> (row.seen = Days.read(buffer, offset, length)) != null;
    };
  }

  private boolean readText(Column column, char[] buffer, int offset, int length) {
    try {
      switch (column) {
        case CHILD -> row.child = ChildId.of(new String(buffer, offset, length));
        case TEAM -> row.team = teams.get(buffer, offset, length);
        default -> row.worker = workers.get(buffer, offset, length);
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A quote in a field that is not in quotes is a mistake by which files come apart. */
  private static boolean isText(char[] buffer, int offset, int length, boolean isQuoted) {
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == NO_CHARACTER || (buffer[i] == '"' && !isQuoted)) {
        return false;
      }
    }
    return true;
  }

  private static String problem(Column column, String value, boolean isQuoted) {
    if (value.indexOf(NO_CHARACTER) >= 0) {
      return column.header() + ": must be UTF-8";
    }
    if (value.indexOf('"') >= 0 && !isQuoted) {
      return column.header() + ": must be in quotes where it has a quote in it";
    }
    return column.header()
        + switch (column) {
          case CHILD, WORKER -> ": must not be blank, or begin or end with blanks (withheld)";
          case TEAM -> ": must not be blank, or begin or end with blanks, was " + shown(value);
          case OUTCOME -> ": " + Codes.OUTCOMES.whyNot(value);
          case STATUS -> ": " + Codes.STATUSES.whyNot(value);
          default -> ": must be a day such as 2024-03-31, from 1900 to 2200, was " + shown(value);
        };
  }

  @Override
  protected @Nullable Episode buildRecord() {
    if (isNeverClosed) {
      throw new BadRow("a quote is opened and never closed");
    }
    if (isEndOfText || getRecordType() == RecordType.EMPTY) {
      return null;
    }
    if (isHeaderDue) {
      if (!header.equals(Column.HEADER)) {
        throw new BadRow(
            "must begin with the header "
                + String.join(",", Column.HEADER)
                + ", was "
                + shown(String.join(",", header)));
      }
      isHeaderDue = false;
      return null;
    }
    if (getFieldCount() != COLUMNS.length) {
      throw new BadRow("must have " + COLUMNS.length + " fields, has " + getFieldCount());
    }
    String found = problem == null ? row.problem() : problem;
    if (found != null) {
      throw new BadRow(found);
    }
    return row.toEpisode();
  }

  /** What is wrong with a row. */
  static final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRow(String whatIsWrong) {
      super(whatIsWrong);
    }
  }
}
