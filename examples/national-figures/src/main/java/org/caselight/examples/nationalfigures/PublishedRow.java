package org.caselight.examples.nationalfigures;

import com.google.common.collect.ImmutableMap;

/**
 * One row: what is published of one place and year.
 *
 * @param table of which table
 * @param line on which line of its file
 * @param year the reporting year by the year it ends in; of a population the middle of the year
 * @param place where
 * @param name what the place is called there
 * @param onsCode the nine-character code of an authority in that year; blank for others
 * @param regionCode the code of the region that the place is in or is; blank for England
 * @param group what is counted, in a table of several groups; else blank
 * @param cells what stands in each column of numbers
 */
record PublishedRow(
    TableKind table,
    long line,
    int year,
    Place place,
    String name,
    String onsCode,
    String regionCode,
    String group,
    ImmutableMap<String, Cell> cells) {

  /** Where a number is looked up. */
  record Key(int year, Place place, String group) {}

  Key key() {
    return new Key(year, place, group);
  }

  Cell cell(String column) {
    return cells.getOrDefault(column, Cell.NONE);
  }
}
