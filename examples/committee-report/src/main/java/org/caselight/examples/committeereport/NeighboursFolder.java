package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caselight.comparison.AuthorityFigures;
import org.caselight.comparison.MeanShift;
import org.caselight.comparison.NeighbourGroup;
import org.caselight.comparison.Rank;
import org.caselight.examples.committeereport.FolderFiles.Table;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;
import org.caselight.service.Pounds;
import org.jspecify.annotations.Nullable;

/**
 * An authority, those it is held against and the figures of them all, from the files of a folder;
 * and what was said of such figures elsewhere.
 *
 * @param folder where they were read
 * @param own the authority and its neighbours, empty if the folder does not say
 * @param region the authorities of its region, itself among them; none if no region is given
 * @param regionName what that region is called
 * @param compared what they are compared by, in the order of the file
 * @param means what was said of the mean of neighbours
 * @param ranks ranks as they were printed, by what is ranked
 * @param rowsNotUsed how many rows could not be used
 */
record NeighboursFolder(
    InputFile folder,
    Optional<NeighbourGroup> own,
    ImmutableList<Authority> region,
    String regionName,
    ImmutableList<Compared> compared,
    ImmutableList<SaidOfMean> means,
    ImmutableList<PrintedRank> ranks,
    long rowsNotUsed) {
  private static final String AUTHORITIES_FILE = "authorities.csv";
  private static final String INDICATORS_FILE = "indicators.csv";
  private static final String FIGURES_FILE = "figures.csv";
  private static final String MEANS_FILE = "printed-means.csv";
  private static final String RANKS_FILE = "printed-ranks.csv";

  private static final String AUTHORITY = "authority";
  private static final String CODE = "code";
  private static final String IS = "is";
  private static final String REGION = "region";
  private static final String INDICATOR = "indicator";
  private static final String UNIT = "unit";
  private static final String BETTER = "better";
  private static final String COUNTED = "counted";
  private static final String COST_OF_EACH = "cost_of_each";
  private static final String PERIOD = "period";
  private static final String COUNT = "count";
  private static final String POPULATION = "population";
  private static final String MISSING = "missing";
  private static final String WORDS = "words";
  private static final String EARLIER = "earlier";
  private static final String LATER = "later";
  private static final String OF = "of";
  private static final String MOVED = "moved";
  private static final String RANKED_BY = "ranked_by";
  private static final String RANK = "rank";
  private static final String COUNTED_FROM = "counted_from";
  private static final String OTHER_END = "other_end";
  private static final String PRINTED_ON = "printed_on";
  private static final String PARAGRAPH = "paragraph";
  private static final String NOTE = "note";

  /** Sums of a region or of England stay within what can be counted. */
  private static final long MOST = 999_999_999_999L;

  private static final String POUNDS = "pounds";

  /**
   * One indicator, its figures in each period, and what one of those counted costs.
   *
   * @param counted what is counted: children, pounds
   * @param costOfEach what each of them costs a year, if it was given
   * @param byPeriod the figures, the earliest period first; at least one
   */
  record Compared(
      String counted, Optional<Pounds> costOfEach, ImmutableList<AuthorityFigures> byPeriod) {

    boolean isCountedInPounds() {
      return counted.equals(POUNDS);
    }

    AuthorityFigures latest() {
      return byPeriod.get(byPeriod.size() - 1);
    }

    Optional<AuthorityFigures> before() {
      return byPeriod.size() > 1
          ? Optional.of(byPeriod.get(byPeriod.size() - 2))
          : Optional.empty();
    }
  }

  /** What was said of a mean that moved, and why it did; and when it was printed. */
  record SaidOfMean(
      String words,
      MeanShift shift,
      Optional<LocalDate> printedOn,
      Optional<String> paragraph,
      Optional<String> note) {}

  /** A rank as it was printed, what it means, and when it was printed. */
  record PrintedRank(
      String rankedBy,
      String authority,
      Optional<String> words,
      Rank rank,
      Optional<String> otherEnd,
      Optional<LocalDate> printedOn,
      Optional<String> paragraph,
      Optional<String> note) {}

  /** What an authority is in the folder. */
  private enum Standing {
    ITSELF("itself"),
    NEIGHBOUR("neighbour"),
    OTHER("other");

    private final String label;

    Standing(String label) {
      this.label = label;
    }

    static Standing parse(String text) {
      return Arrays.stream(values())
          .filter(standing -> standing.label.equalsIgnoreCase(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "is: must be one of "
                          + Wording.listed(List.of(values()), standing -> standing.label)
                          + ", was "
                          + text));
    }
  }

  /**
   * Reads what there is.
   *
   * @param folder the folder
   * @param problems is told of what cannot be used
   * @return what can be used
   */
  static NeighboursFolder read(InputFile folder, Problems problems) {
    FolderFiles files = new FolderFiles(folder, problems);
    Reader reader = new Reader(files);
    files.readTogetherIfAnyIsThere(
        ImmutableList.of(
            new Table(
                AUTHORITIES_FILE, ImmutableList.of(AUTHORITY, CODE, IS), reader::addAuthority),
            new Table(
                INDICATORS_FILE,
                ImmutableList.of(INDICATOR, UNIT, BETTER, COUNTED),
                reader::addIndicator),
            new Table(
                FIGURES_FILE,
                ImmutableList.of(INDICATOR, PERIOD, CODE, COUNT, POPULATION),
                reader::addFigure)));
    files.readIfThere(
        MEANS_FILE, ImmutableList.of(WORDS, EARLIER, LATER, OF, MOVED), reader::addMean);
    files.readIfThere(
        RANKS_FILE,
        ImmutableList.of(RANKED_BY, AUTHORITY, RANK, OF, COUNTED_FROM),
        reader::addRank);
    files.tellIfNothingIsThere();
    return reader.folder(folder);
  }

  /** Whether there is nothing to tell. */
  boolean isEmpty() {
    return means.isEmpty() && ranks.isEmpty() && (own.isEmpty() || compared.isEmpty());
  }

  /** Where what was printed was printed, as far as the files say. */
  ImmutableSet<String> paragraphs() {
    return Stream.concat(
            means.stream().map(SaidOfMean::paragraph), ranks.stream().map(PrintedRank::paragraph))
        .flatMap(Optional::stream)
        .sorted()
        .collect(toImmutableSet());
  }

  private static final class Reader {
    private final FolderFiles files;
    private final Map<String, AuthorityRow> authorities = new LinkedHashMap<>();
    private final Map<String, IndicatorRows> indicators = new LinkedHashMap<>();
    private final ImmutableList.Builder<SaidOfMean> means = ImmutableList.builder();
    private final ImmutableList.Builder<PrintedRank> ranks = ImmutableList.builder();
    private final Map<RankKey, Row> rowOfRank = new HashMap<>();
    private @Nullable AuthorityRow itself;

    Reader(FolderFiles files) {
      this.files = files;
    }

    void addAuthority(Row row) {
      Optional<String> name = row.read(AUTHORITY, Parsers::text);
      Optional<Authority> authority =
          row.read(CODE, code -> Authority.ofOnsCode(name.orElse("stand-in"), code));
      Optional<Standing> standing = row.read(IS, Standing::parse);
      Optional<String> region = row.readIfGiven(REGION, Parsers::text);
      if (row.isRejected()) {
        return;
      }
      AuthorityRow read =
          new AuthorityRow(row, authority.orElseThrow(), standing.orElseThrow(), region);
      AuthorityRow first = authorities.get(read.authority.onsCode());
      if (first != null) {
        row.reject(CODE, alreadyOn(first.row, ""));
        return;
      }
      if (read.standing == Standing.ITSELF) {
        if (itself != null) {
          row.reject(IS, alreadyOn(itself.row, ", and a folder is of one authority"));
          return;
        }
        itself = read;
      }
      authorities.put(read.authority.onsCode(), read);
      files.countUsed();
    }

    private static String alreadyOn(Row row, String with) {
      return "is on line " + row.line() + " already" + with + "; this row is not used";
    }

    void addIndicator(Row row) {
      Optional<String> title = row.read(INDICATOR, Parsers::text);
      Optional<IndicatorUnit> unit = row.read(UNIT, Reader::unitOfComparison);
      Optional<Polarity> better = row.read(BETTER, MeasuredWords::better);
      Optional<String> counted = row.read(COUNTED, Parsers::text);
      Optional<Pounds> costOfEach = row.readIfGiven(COST_OF_EACH, Parsers::pounds);
      if (counted.equals(Optional.of(POUNDS)) && costOfEach.isPresent()) {
        row.reject(COST_OF_EACH, "must be empty where pounds are counted");
      }
      if (row.isRejected()) {
        return;
      }
      IndicatorRows first = indicators.get(title.orElseThrow());
      if (first != null) {
        row.reject(INDICATOR, alreadyOn(first.row, ""));
        return;
      }
      indicators.put(
          title.orElseThrow(),
          new IndicatorRows(
              row,
              Indicator.of(title.orElseThrow(), unit.orElseThrow(), better.orElseThrow()),
              counted.orElseThrow(),
              costOfEach));
      files.countUsed();
    }

    private static IndicatorUnit unitOfComparison(String text) {
      IndicatorUnit unit = IndicatorUnit.parse(text);
      if (unit == IndicatorUnit.NUMBER) {
        throw new IllegalArgumentException(
            "unit: must be one that is divided by something, was " + text);
      }
      return unit;
    }

    void addFigure(Row row) {
      Optional<IndicatorRows> indicator =
          row.read(INDICATOR, title -> used(indicators, INDICATORS_FILE, title));
      Optional<String> period = row.read(PERIOD, Parsers::text);
      Optional<AuthorityRow> authority =
          row.read(CODE, code -> used(authorities, AUTHORITIES_FILE, code));
      Optional<String> missing = row.readIfGiven(MISSING, Parsers::text);
      Optional<Figure> figure =
          missing.isPresent() ? noFigure(row) : indicator.flatMap(of -> figure(row, of));
      if (row.isRejected()) {
        return;
      }
      Map<Authority, FigureRow> figures =
          indicator
              .orElseThrow()
              .periods
              .computeIfAbsent(period.orElseThrow(), any -> new LinkedHashMap<>());
      FigureRow first =
          figures.putIfAbsent(
              authority.orElseThrow().authority, new FigureRow(row, figure, missing.orElse("")));
      if (first != null) {
        row.reject(CODE, alreadyOn(first.row, ", with the same indicator and period"));
        return;
      }
      files.countUsed();
    }

    private static <T> T used(Map<String, T> rows, String file, String key) {
      return Optional.ofNullable(rows.get(key))
          .orElseThrow(
              () -> new IllegalArgumentException("must be of a row of " + file + " that is used"));
    }

    private static Optional<Figure> noFigure(Row row) {
      for (String column : new String[] {COUNT, POPULATION}) {
        if (!row.isEmpty(column)) {
          row.reject(column, "must be empty where it is said why it is missing");
        }
      }
      return Optional.empty();
    }

    private static Optional<Figure> figure(Row row, IndicatorRows of) {
      Optional<Long> count = row.read(COUNT, text -> atMost(Parsers.notNegative(text)));
      Optional<Long> population = row.read(POPULATION, text -> atMost(Parsers.aboveZero(text)));
      return count.flatMap(
          part ->
              population.flatMap(
                  whole -> row.read(COUNT, any -> figure(of.indicator.unit(), part, whole))));
    }

    private static long atMost(long number) {
      if (number > MOST) {
        throw new IllegalArgumentException("number: must be at most " + MOST);
      }
      return number;
    }

    private static Figure figure(IndicatorUnit unit, long part, long whole) {
      return switch (unit) {
        case SHARE -> Proportion.of(part, whole);
        case RATE_PER_10000 -> Rate.per10000(part, whole);
        case AVERAGE, NUMBER -> Average.of(part, whole);
      };
    }

    void addMean(Row row) {
      Optional<String> words = row.read(WORDS, Parsers::text);
      Optional<Rounded> earlier = row.read(EARLIER, Parsers::printedRate);
      Optional<Rounded> later = row.read(LATER, Parsers::printedRate);
      Optional<Long> of = row.read(OF, Parsers::aboveZero);
      Optional<Long> moved = row.read(MOVED, Parsers::aboveZero);
      Optional<LocalDate> printedOn = row.readIfGiven(PRINTED_ON, Parsers::recordedDate);
      Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
      if (row.isRejected()) {
        return;
      }
      row.read(
              MOVED,
              any ->
                  MeanShift.of(
                      earlier.orElseThrow(),
                      later.orElseThrow(),
                      of.orElseThrow(),
                      moved.orElseThrow()))
          .ifPresent(
              shift -> {
                means.add(
                    new SaidOfMean(
                        words.orElseThrow(),
                        shift,
                        printedOn,
                        row.readIfGiven(PARAGRAPH, Printable::shown),
                        note));
                files.countUsed();
              });
    }

    void addRank(Row row) {
      Optional<String> rankedBy = row.read(RANKED_BY, Parsers::text);
      Optional<String> authority = row.read(AUTHORITY, Parsers::text);
      Optional<Long> place = row.read(RANK, Parsers::aboveZero);
      Optional<Long> of = row.read(OF, Parsers::aboveZero);
      Optional<String> countedFrom = row.read(COUNTED_FROM, Reader::end);
      Optional<String> otherEnd = row.readIfGiven(OTHER_END, Reader::end);
      Optional<String> words = row.readIfGiven(WORDS, Parsers::text);
      Optional<LocalDate> printedOn = row.readIfGiven(PRINTED_ON, Parsers::recordedDate);
      Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
      if (row.isRejected()) {
        return;
      }
      Row first =
          rowOfRank.putIfAbsent(new RankKey(rankedBy.orElseThrow(), authority.orElseThrow()), row);
      if (first != null) {
        row.reject(AUTHORITY, alreadyOn(first, ", with the same ranking"));
        return;
      }
      row.read(
              RANK,
              any -> Rank.of(place.orElseThrow(), of.orElseThrow(), countedFrom.orElseThrow()))
          .ifPresent(
              rank -> {
                ranks.add(
                    new PrintedRank(
                        rankedBy.orElseThrow(),
                        authority.orElseThrow(),
                        words,
                        rank,
                        otherEnd,
                        printedOn,
                        row.readIfGiven(PARAGRAPH, Printable::shown),
                        note));
                files.countUsed();
              });
    }

    /** An end of a ranking, which the library wants on one line. */
    private static String end(String text) {
      return Rank.of(1, 1, Parsers.text(text)).firstIs();
    }

    NeighboursFolder folder(InputFile folder) {
      Optional<AuthorityRow> known = Optional.ofNullable(itself);
      ImmutableList<Authority> neighbours = having(row -> row.standing == Standing.NEIGHBOUR);
      if (!authorities.isEmpty() && (known.isEmpty() || neighbours.isEmpty())) {
        files.tell(
            AUTHORITIES_FILE,
            (known.isEmpty() ? "no authority is itself" : "no authority is a neighbour")
                + ", so that nothing is held against anything");
      }
      Optional<String> region = known.flatMap(row -> row.region);
      return new NeighboursFolder(
          folder,
          known
              .filter(any -> !neighbours.isEmpty())
              .map(row -> NeighbourGroup.of("neighbours", row.authority, neighbours)),
          having(row -> region.isPresent() && row.region.equals(region)),
          region.orElse(""),
          indicators.values().stream()
              .filter(rows -> !rows.periods.isEmpty())
              .map(IndicatorRows::compared)
              .collect(toImmutableList()),
          means.build(),
          ranks.build(),
          files.rowsNotUsed());
    }

    private ImmutableList<Authority> having(Function<AuthorityRow, Boolean> is) {
      return authorities.values().stream()
          .filter(is::apply)
          .map(row -> row.authority)
          .collect(toImmutableList());
    }
  }

  private record RankKey(String rankedBy, String authority) {}

  private record AuthorityRow(
      Row row, Authority authority, Standing standing, Optional<String> region) {}

  private record FigureRow(Row row, Optional<Figure> figure, String missing) {}

  /** The rows of one indicator. */
  private static final class IndicatorRows {
    private final Row row;
    private final Indicator indicator;
    private final String counted;
    private final Optional<Pounds> costOfEach;
    private final Map<String, Map<Authority, FigureRow>> periods = new LinkedHashMap<>();

    IndicatorRows(Row row, Indicator indicator, String counted, Optional<Pounds> costOfEach) {
      this.row = row;
      this.indicator = indicator;
      this.counted = counted;
      this.costOfEach = costOfEach;
    }

    Compared compared() {
      return new Compared(
          counted,
          costOfEach,
          ImmutableMap.copyOf(periods).entrySet().stream()
              .map(entry -> figures(entry.getKey(), entry.getValue()))
              .collect(toImmutableList()));
    }

    private AuthorityFigures figures(String period, Map<Authority, FigureRow> rows) {
      AuthorityFigures.Builder builder = AuthorityFigures.builder(indicator).period(period);
      rows.forEach(
          (authority, read) -> {
            if (read.figure.isPresent()) {
              builder.figure(authority, read.figure.get());
            } else {
              builder.missing(authority, read.missing);
            }
          });
      return builder.build();
    }
  }
}
