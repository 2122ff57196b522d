package org.caselight.examples.nationalfigures;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One table as read.
 *
 * @param kind what it is of
 * @param file where it was read
 * @param rowsByKey its rows, in the order of the file
 */
record PublishedTable(
    TableKind kind, InputFile file, ImmutableMap<PublishedRow.Key, PublishedRow> rowsByKey) {

  Stream<PublishedRow> rows() {
    return rowsByKey.values().stream();
  }

  Optional<PublishedRow> row(int year, Place place, String group) {
    return Optional.ofNullable(rowsByKey.get(new PublishedRow.Key(year, place, group)));
  }

  /** The years of a place, in the order of the file. */
  ImmutableSet<Integer> years(Place place) {
    return rows()
        .filter(row -> row.place().equals(place))
        .map(PublishedRow::year)
        .collect(ImmutableSet.toImmutableSet());
  }
}
