package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files of a folder as they are read, one after the other: which are not there, and how many.
 */
final class FolderFiles {
  /**
   * A file to be read.
   *
   * @param name its name in the folder
   * @param columns the columns that must be there
   * @param use takes each row
   */
  record Table(String name, ImmutableList<String> columns, Consumer<Row> use) {}

  private final InputFile folder;
  private final Problems problems;
  private final List<String> notThere = new ArrayList<>();
  private long filesThere;
  private long rowsRead;
  private long rowsUsed;

  FolderFiles(InputFile folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Reads a file that has to be there. */
  void read(String name, ImmutableList<String> columns, Consumer<Row> use) {
    filesThere++;
    rowsRead += CsvTable.read(folder.in(name), columns, problems, use);
  }

  /** Reads a file that the folder may lack. */
  void readIfThere(String name, ImmutableList<String> columns, Consumer<Row> use) {
    if (isThere(name)) {
      read(name, columns, use);
    } else {
      notThere.add(name);
    }
  }

  /** Reads files that belong together: all of them if one is there. */
  void readTogetherIfAnyIsThere(ImmutableList<Table> tables) {
    if (tables.stream().anyMatch(table -> isThere(table.name()))) {
      tables.forEach(table -> read(table.name(), table.columns(), table.use()));
    } else {
      tables.forEach(table -> notThere.add(table.name()));
    }
  }

  private boolean isThere(String name) {
    return folder.in(name).isThere();
  }

  /** Counts a row that was used. */
  void countUsed() {
    rowsUsed++;
  }

  /** Tells what is wrong with a file as a whole. */
  void tell(String name, String whatIsWrong) {
    problems.add(folder.in(name).unusable(whatIsWrong));
  }

  /** A folder of which nothing was read may be no such folder at all. */
  void tellIfNothingIsThere() {
    if (filesThere == 0) {
      problems.add(folder.unusable("has none of the files " + String.join(", ", notThere)));
    }
  }

  ImmutableList<String> notThere() {
    return ImmutableList.copyOf(notThere);
  }

  long rowsNotUsed() {
    return rowsRead - rowsUsed;
  }
}
