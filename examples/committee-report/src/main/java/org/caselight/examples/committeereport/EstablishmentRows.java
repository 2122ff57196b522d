package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Amount;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.workforce.Establishment;

/** Posts beside those who fill them, one row an authority. */
final class EstablishmentRows {
  static final String FILE = "establishment.csv";

  private static final String AUTHORITY = "authority";
  private static final String AS_AT = "as_at";
  private static final String POSTS = "posts";
  private static final String FILLED = "filled";
  private static final String FILLED_PERCENT = "filled_percent";
  private static final String AGENCY = "agency";
  private static final String MORE_STAFF_THAN_POSTS = "more_staff_than_posts";
  private static final String PARAGRAPH = "paragraph";
  private static final String NOTE = "note";

  static final ImmutableList<String> COLUMNS = ImmutableList.of(AUTHORITY, POSTS);

  /**
   * The posts of one authority.
   *
   * @param authority whose they are
   * @param asAt when they were, a day or a year, if the file says so
   * @param establishment how many there are, and how many are filled
   * @param agency the agency workers, in FTE, if it is known
   * @param isMoreStaffSaid whether somebody said that there are more staff than posts
   * @param paragraph where, if the file says so
   * @param note what else is known
   */
  record Posts(
      String authority,
      Optional<DateRange> asAt,
      Establishment establishment,
      Optional<Amount> agency,
      boolean isMoreStaffSaid,
      Optional<String> paragraph,
      Optional<String> note) {}

  private final FolderFiles files;
  private final ImmutableList.Builder<Posts> posts = ImmutableList.builder();
  private final Map<String, Row> rowOf = new HashMap<>();

  EstablishmentRows(FolderFiles files) {
    this.files = files;
  }

  void add(Row row) {
    Optional<String> authority = row.read(AUTHORITY, Parsers::text);
    Optional<DateRange> asAt = row.readIfGiven(AS_AT, PeriodWords::parse);
    Optional<Fte> number = row.read(POSTS, Fte::parse);
    Optional<Fte> filled = row.readIfGiven(FILLED, Fte::parse);
    Optional<Rounded> percent = row.readIfGiven(FILLED_PERCENT, Parsers::printedRate);
    Optional<Amount> agency =
        row.readIfGiven(AGENCY, text -> Amount.of(Fte.parse(text).toBigDecimal()));
    boolean isMoreStaffSaid =
        row.readIfGiven(MORE_STAFF_THAN_POSTS, Parsers::yesOrNo).orElse(false);
    Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
    if (row.isEmpty(FILLED) == row.isEmpty(FILLED_PERCENT)) {
      row.reject(FILLED, "must be given where " + FILLED_PERCENT + " is not, and only there");
    }
    if (row.isRejected()) {
      return;
    }
    Row first = rowOf.putIfAbsent(authority.orElseThrow(), row);
    if (first != null) {
      row.reject(AUTHORITY, "is on line " + first.line() + " already; this row is not used");
      return;
    }
    row.read(POSTS, any -> establishment(number.orElseThrow(), filled, percent))
        .ifPresent(
            establishment -> {
              posts.add(
                  new Posts(
                      authority.orElseThrow(),
                      asAt,
                      establishment,
                      agency,
                      isMoreStaffSaid,
                      row.readIfGiven(PARAGRAPH, Printable::shown),
                      note));
              files.countUsed();
            });
  }

  private static Establishment establishment(
      Fte posts, Optional<Fte> filled, Optional<Rounded> percent) {
    return percent
        .map(printed -> Establishment.ofShareFilled(posts, printed))
        .orElseGet(() -> Establishment.of(posts, Amount.of(filled.orElseThrow().toBigDecimal())));
  }

  ImmutableList<Posts> posts() {
    return posts.build();
  }
}
