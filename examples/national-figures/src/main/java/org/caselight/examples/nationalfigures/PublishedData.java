package org.caselight.examples.nationalfigures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * All that was read of a folder.
 *
 * @param files what each file was taken for, by name
 * @param tables the tables that could be used
 * @param neighbours the codes of each authority's neighbours by its own, nearest first
 * @param authorities who is who
 */
record PublishedData(
    ImmutableList<FileNote> files,
    ImmutableSortedMap<TableKind, PublishedTable> tables,
    ImmutableMap<String, ImmutableList<String>> neighbours,
    Authorities authorities) {

  /**
   * What became of a file.
   *
   * @param file the file
   * @param takenFor what it was taken for, in words
   */
  record FileNote(InputFile file, String takenFor) {}

  Optional<PublishedTable> table(TableKind kind) {
    return Optional.ofNullable(tables.get(kind));
  }

  /** What stands in a column of a table, for one place and year. */
  Cell cell(TableKind kind, int year, Place place, String column) {
    return table(kind)
        .flatMap(table -> table.row(year, place, ""))
        .map(row -> row.cell(column))
        .orElse(Cell.NONE);
  }
}
