package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * An authority, a region or England, the same in every file and year.
 *
 * <p>Of an authority that is its three-digit code: names are written in more than one way, and
 * nine-character codes change when boundaries or kinds of council do.
 *
 * @param level what it is
 * @param code the Department's code of an authority, two with a stroke between them where two
 *     councils make one return; the nine-character code of a region
 */
record Place(Level level, String code) {
  static final Place ENGLAND = new Place(Level.ENGLAND, "E92000001");

  /** What stands between two councils that make one return, in names and codes. */
  static final String AND = " / ";

  private static final String LONDON = "E12000007";

  /** Authorities of London are under one of these, and London itself is published as well. */
  private static final ImmutableSet<String> INNER_AND_OUTER_LONDON =
      ImmutableSet.of("E13000001", "E13000002");

  static Place authority(String code) {
    return new Place(Level.AUTHORITY, code);
  }

  /** The councils that make this return: one, but for joint returns. */
  ImmutableList<Place> councils() {
    return Splitter.on(AND)
        .splitToStream(code)
        .map(one -> new Place(level, one))
        .collect(toImmutableList());
  }

  /** Whether a local authority's row is of this area. */
  boolean holds(PublishedRow row) {
    return row.place().level() == Level.AUTHORITY
        && switch (level) {
          case AUTHORITY -> code.equals(row.place().code());
          case REGION ->
              code.equals(row.regionCode())
                  || (code.equals(LONDON) && INNER_AND_OUTER_LONDON.contains(row.regionCode()));
          case ENGLAND -> true;
        };
  }
}
