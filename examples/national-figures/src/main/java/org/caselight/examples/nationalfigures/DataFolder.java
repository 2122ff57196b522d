package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caselight.examples.plaintext.CsvLines;
import org.caselight.examples.plaintext.Printable;

/**
 * Reads the Department's CSV files from a folder as they come.
 *
 * <p>Whatever cannot be read costs no more than it must: a field, a row, a table, and is told.
 */
final class DataFolder {
  /** Blank to the eye: the no-break space of spreadsheets too, which Java does not call blank. */
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private static final Pattern YEAR = Pattern.compile("19[0-9]{2}|2[01][0-9]{2}");
  private static final Pattern AUTHORITY_CODE = Pattern.compile("[0-9]{3}( / [0-9]{3})*");
  private static final int MOST_GROUPS_NAMED = 3;

  private final Problems problems;
  private final ImmutableList.Builder<PublishedData.FileNote> notes = ImmutableList.builder();
  private final Map<TableKind, PublishedTable> tables = new EnumMap<>(TableKind.class);
  private final Map<TableKind, InputFile> fileOf = new EnumMap<>(TableKind.class);
  private final Map<String, ImmutableList<String>> neighbours = new LinkedHashMap<>();

  private DataFolder(Problems problems) {
    this.problems = problems;
  }

  /**
   * The CSV files of a folder.
   *
   * @param folder the folder
   * @return the files, by name
   * @throws IOException if it is no folder, or may not be read
   */
  static ImmutableList<InputFile> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
          .filter(path -> !Files.isDirectory(path))
          .sorted()
          .map(InputFile::new)
          .collect(toImmutableList());
    }
  }

  /**
   * Reads files.
   *
   * @param files the files, by name
   * @param problems is told of what cannot be used
   * @return what can be used
   */
  static PublishedData read(ImmutableList<InputFile> files, Problems problems) {
    DataFolder folder = new DataFolder(problems);
    files.forEach(folder::read);
    ImmutableSortedMap<TableKind, PublishedTable> tables = ImmutableSortedMap.copyOf(folder.tables);
    return new PublishedData(
        folder.notes.build(),
        tables,
        ImmutableMap.copyOf(folder.neighbours),
        new Authorities(tables.values()));
  }

  private void read(InputFile file) {
    String text = file.text(problems);
    if (text.isEmpty()) {
      note(file, "nothing: it is empty, or standard error says why");
      return;
    }
    CsvLines lines = CsvLines.parse(text);
    ImmutableList<String> header =
        lines.records().isEmpty() ? ImmutableList.of() : trimmed(lines.records().get(0).fields());
    Optional<TableKind> found = TableKind.of(header);
    if (found.isEmpty()) {
      note(file, "none of the tables read here, and skipped");
      return;
    }
    TableKind kind = found.get();
    InputFile before = fileOf.get(kind);
    if (before != null) {
      note(file, kind.title() + " once more, and not used: " + before.name() + " is");
    } else if (isUsable(file, kind, header)) {
      fileOf.put(kind, file);
      readRows(file, kind, header, lines, !text.endsWith("\n") && !text.endsWith("\r"));
    } else {
      note(file, kind.title() + ", and not used: standard error says why");
    }
  }

  private void note(InputFile file, String takenFor) {
    notes.add(new PublishedData.FileNote(file, takenFor));
  }

  private static ImmutableList<String> trimmed(List<String> fields) {
    return fields.stream().map(BLANK::trimFrom).collect(toImmutableList());
  }

  private boolean isUsable(InputFile file, TableKind kind, ImmutableList<String> header) {
    return areNone(file, kind, column -> !header.contains(column), "missing")
        && areNone(
            file,
            kind,
            column -> Collections.frequency(header, column) > 1,
            "in the header more than once");
  }

  private boolean areNone(
      InputFile file, TableKind kind, Predicate<String> isWrong, String whatIsWrong) {
    ImmutableList<String> wrong =
        kind.required().stream().filter(isWrong).collect(toImmutableList());
    if (!wrong.isEmpty()) {
      problems.add(
          file,
          file.at(1),
          (wrong.size() == 1 ? "column " : "columns ")
              + String.join(", ", wrong)
              + ": "
              + whatIsWrong
              + "; the table of "
              + kind.title()
              + " is not used");
    }
    return wrong.isEmpty();
  }

  private void readRows(
      InputFile file,
      TableKind kind,
      ImmutableList<String> header,
      CsvLines lines,
      boolean endsWithoutLineEnd) {
    TableReader reader = new TableReader(file, kind, header);
    List<CsvLines.Line> below = lines.records().subList(1, lines.records().size());
    int last = below.size() - 1;
    for (int i = 0; i <= last; i++) {
      CsvLines.Line line = below.get(i);
      if (i == last && endsWithoutLineEnd && lines.broken().isEmpty()) {
        problems.add(file, file.at(line.number()), cutOff(line, header));
      } else if (line.fields().size() == header.size()) {
        reader.read(line);
      } else {
        problems.add(
            file,
            file.at(line.number()),
            "must have "
                + header.size()
                + " fields as the header has, was "
                + line.fields().size()
                + "; the row is left out");
      }
    }
    lines
        .broken()
        .ifPresent(
            broken ->
                problems.add(
                    file,
                    file.at(broken.number()),
                    broken.whatIsWrong() + "; nothing from here on is used"));
    reader.finish();
  }

  /** Half a number looks like a number: the last line is only whole if its end is there. */
  private static String cutOff(CsvLines.Line line, ImmutableList<String> header) {
    return line.fields().size() < header.size()
        ? "is cut off after "
            + line.fields().size()
            + " of "
            + header.size()
            + " fields; the row is left out"
        : "has no line end and may be cut off in its last field; the row is left out";
  }

  /** Reads the rows of one file. */
  private final class TableReader {
    private final InputFile file;
    private final TableKind kind;
    private final ImmutableMap<String, Integer> columns;
    private final ImmutableList<String> unknown;
    private final Map<PublishedRow.Key, PublishedRow> rows = new LinkedHashMap<>();
    private final Set<String> otherGroups = new LinkedHashSet<>();
    private int rowsOfOtherGroups;

    TableReader(InputFile file, TableKind kind, ImmutableList<String> header) {
      this.file = file;
      this.kind = kind;
      Map<String, Integer> indexes = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        indexes.putIfAbsent(header.get(i), i);
      }
      columns = ImmutableMap.copyOf(indexes);
      unknown =
          columns.keySet().stream()
              .filter(column -> !kind.knows(column))
              .map(Printable::shown)
              .collect(toImmutableList());
    }

    private String text(CsvLines.Line line, String column) {
      Integer index = columns.get(column);
      return index == null ? "" : BLANK.trimFrom(line.fields().get(index));
    }

    void read(CsvLines.Line line) {
      try {
        if (kind == TableKind.NEIGHBOURS) {
          readNeighbours(line);
        } else {
          readRow(line);
        }
      } catch (WrongFieldException e) {
        tell(line, e);
      }
    }

    private void tell(CsvLines.Line line, WrongFieldException e) {
      problems.add(
          file,
          file.at(line.number()),
          "column "
              + e.column
              + ": "
              + Printable.shown(text(line, e.column))
              + ": "
              + e.whatIsWrong);
    }

    private void readRow(CsvLines.Line line) throws WrongFieldException {
      String group = kind.groupColumn().isEmpty() ? "" : text(line, kind.groupColumn());
      if (!kind.groups().isEmpty() && !kind.groups().contains(group)) {
        rowsOfOtherGroups++;
        otherGroups.add(group);
        return;
      }
      String year = text(line, "time_period");
      if (!YEAR.matcher(year).matches()) {
        throw new WrongFieldException(
            "time_period", "must be a year such as 2019; the row is left out");
      }
      Level level = level(line);
      Place place = place(line, level);
      PublishedRow row =
          new PublishedRow(
              kind,
              line.number(),
              Integer.parseInt(year),
              place,
              switch (level) {
                case AUTHORITY -> Printable.escaped(text(line, "la_name"));
                case REGION -> Printable.escaped(text(line, "region_name"));
                case ENGLAND -> "England";
              },
              text(line, "new_la_code"),
              text(line, "region_code"),
              kind.hasGroups() ? group : "",
              cells(line, level));
      PublishedRow first = rows.putIfAbsent(row.key(), row);
      if (first != null) {
        throw new WrongFieldException(
            "time_period",
            "is on line " + first.line() + " already, of the same place; the row is left out");
      }
    }

    private Level level(CsvLines.Line line) throws WrongFieldException {
      try {
        return Level.of(text(line, "geographic_level"));
      } catch (IllegalArgumentException e) {
        throw new WrongFieldException(
            "geographic_level", e.getMessage() + "; the row is left out", e);
      }
    }

    private Place place(CsvLines.Line line, Level level) throws WrongFieldException {
      return switch (level) {
        case AUTHORITY -> Place.authority(authorityCode(line, "old_la_code"));
        case REGION -> {
          String code = text(line, "region_code");
          if (code.isEmpty()) {
            throw new WrongFieldException(
                "region_code", "must not be blank of a region; the row is left out");
          }
          yield new Place(level, code);
        }
        case ENGLAND -> Place.ENGLAND;
      };
    }

    private String authorityCode(CsvLines.Line line, String column) throws WrongFieldException {
      String code = text(line, column);
      if (!AUTHORITY_CODE.matcher(code).matches()) {
        throw new WrongFieldException(
            column, "must be a code of three digits such as 873; the row is left out");
      }
      return code;
    }

    /** A field that cannot be read is lost alone. */
    private ImmutableMap<String, Cell> cells(CsvLines.Line line, Level level) {
      ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
      kind.numbers()
          .forEach(
              (column, printing) -> {
                String text = text(line, column);
                try {
                  cells.put(column, Cell.read(text, printing, level));
                } catch (IllegalArgumentException e) {
                  tell(line, new WrongFieldException(column, e.getMessage() + "; not used", e));
                  cells.put(column, Cell.unreadable(text));
                }
              });
      return cells.buildOrThrow();
    }

    private void readNeighbours(CsvLines.Line line) throws WrongFieldException {
      String code = authorityCode(line, "old_la_code");
      ImmutableList.Builder<String> codes = ImmutableList.builder();
      for (String column : TableKind.neighbourCodeColumns()) {
        codes.add(authorityCode(line, column));
      }
      if (neighbours.putIfAbsent(code, codes.build()) != null) {
        throw new WrongFieldException(
            "old_la_code", "has a row above already; this one is left out");
      }
    }

    /** Says what was read; a table without rows is none. */
    void finish() {
      if (kind == TableKind.NEIGHBOURS) {
        note(file, kind.title() + ": " + Wording.count(neighbours.size(), "row") + inAddition());
      } else {
        tables.put(kind, new PublishedTable(kind, file, ImmutableMap.copyOf(rows)));
        note(
            file, kind.title() + ": " + Wording.count(rows.size(), "row") + years() + inAddition());
      }
    }

    private String years() {
      IntSummaryStatistics years =
          rows.keySet().stream().mapToInt(PublishedRow.Key::year).summaryStatistics();
      if (rows.isEmpty()) {
        return "";
      }
      return ", "
          + years.getMin()
          + (years.getMin() == years.getMax() ? "" : " to " + years.getMax());
    }

    private String inAddition() {
      return (unknown.isEmpty()
              ? ""
              : "; not known and ignored: "
                  + (unknown.size() == 1 ? "column " : "columns ")
                  + String.join(", ", unknown))
          + (rowsOfOtherGroups == 0
              ? ""
              : "; not looked at: "
                  + Wording.count(rowsOfOtherGroups, "row")
                  + " of another "
                  + kind.groupColumn()
                  + " ("
                  + otherGroups.stream()
                      .limit(MOST_GROUPS_NAMED)
                      .map(Printable::shown)
                      .collect(joining(", "))
                  + (otherGroups.size() > MOST_GROUPS_NAMED ? ", ..." : "")
                  + ")");
    }
  }

  /** A field that cannot be what it is. */
  private static final class WrongFieldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String whatIsWrong;

    WrongFieldException(String column, String whatIsWrong) {
      super(column + ": " + whatIsWrong);
      this.column = column;
      this.whatIsWrong = whatIsWrong;
    }

    WrongFieldException(String column, String whatIsWrong, Throwable cause) {
      super(column + ": " + whatIsWrong, cause);
      this.column = column;
      this.whatIsWrong = whatIsWrong;
    }
  }
}
