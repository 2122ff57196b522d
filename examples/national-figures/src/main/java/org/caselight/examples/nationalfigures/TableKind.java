package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables that are read, each known by its columns and not by the name of its file. */
enum TableKind {
  CHILDREN_IN_NEED(
      "children in need",
      "category",
      List.of("Children in Need"),
      columns()
          .with(
              Printing.TOTALS_IN_TENS,
              "Anypoint_episodes",
              "Anypoint_child",
              "Started_episodes",
              "Started_child",
              "Ended_episodes",
              "Ended_child",
              "At31_episodes",
              "Awaiting_assessment")
          .with(
              Printing.TO_ONE_DECIMAL,
              "Anypoint_episodes_rate",
              "Anypoint_child_rate",
              "Started_episodes_rate",
              "Started_child_rate",
              "Ended_episodes_rate",
              "Ended_child_rate",
              "At31_episodes_rate",
              "Awaiting_assessment_rate")),
  REFERRALS(
      "referrals and re-referrals",
      "category",
      List.of("Referrals and Re-referrals"),
      columns()
          .with(
              Printing.TOTALS_IN_TENS,
              "Referrals",
              "Re_referrals",
              "No_Further_Action",
              "Not_in_Need",
              "Referrals_child",
              "Re_referrals_child")
          .with(
              Printing.TO_ONE_DECIMAL,
              "Referrals_rate",
              "Re_referrals_percent",
              "No_Further_Action_percent",
              "Not_in_Need_percent",
              "Referrals_child_rate",
              "Re_referrals_child_percent")),
  ASSESSMENTS(
      "assessments completed",
      "category",
      List.of("Duration of assessment"),
      columns()
          .with(Printing.TOTALS_IN_TENS, "Assessments_completed")
          .with(Printing.TO_ONE_DECIMAL, "Assessments_completed_rate")
          .knowing(
              "Same_day",
              "1-10_days",
              "11-20_days",
              "21-30_days",
              "31-40_days",
              "41-45_days",
              "46-50_days",
              "51-60_days",
              "61+_days",
              "25th_Percentile_days",
              "Median_days",
              "75th_Percentile_days")),
  REFERRALS_BY_MONTH(
      "referrals by month",
      "category",
      List.of("Month of referral"),
      columns()
          .with(
              Printing.TOTALS_IN_TENS,
              "Referrals",
              "April",
              "May",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December",
              "January",
              "February",
              "March")),
  CHILDREN_IN_CARE(
      "children looked after",
      "population_type",
      List.of(
          "Children looked after on 31 March each year",
          "Children starting to be looked after each year",
          "Children ceasing to be looked after each year"),
      columns()
          .with(Printing.TOTALS_IN_TENS, "children_count")
          .with(Printing.EXACT, "population_estimate")
          .with(Printing.TO_A_WHOLE, "rate_per_10000")),
  WORKFORCE(
      "social work workforce",
      "",
      List.of(),
      columns()
          .with(
              Printing.EXACT, "inpost_headcount", "leavers_headcount", "agency_headcount", "cases")
          .with(
              Printing.TO_ONE_DECIMAL,
              "inpost_fte",
              "leavers_fte",
              "turnover_rate_fte",
              "turnover_rate_headcount",
              "agency_fte",
              "agency_rate_fte",
              "agency_rate_headcount",
              "agency_cover_fte",
              "agency_cover_rate_fte",
              "vacancy_fte",
              "vacancy_rate_fte",
              "vacancy_agency_cover_rate_fte",
              "case_holders_fte",
              "caseload_fte",
              "working_days_lost_fte",
              "absence_rate_fte")
          .knowing("starters_fte", "starters_headcount")),
  POPULATION(
      "population aged 0 to 17",
      "age_group",
      List.of("Children aged 0 to 17 years"),
      columns().with(Printing.EXACT, "population_estimate")),
  NEIGHBOURS("statistical neighbours", "", List.of(), neighbourColumns());

  /** How many neighbours an authority has. */
  static final int NEIGHBOURS_EACH = 10;

  /** Who, where and when: the same in every table but that of neighbours. */
  static final ImmutableList<String> PLACE_COLUMNS =
      ImmutableList.of(
          "time_period",
          "geographic_level",
          "region_code",
          "region_name",
          "old_la_code",
          "new_la_code",
          "la_name");

  private static final ImmutableSet<String> COMMON =
      ImmutableSet.<String>builder()
          .addAll(PLACE_COLUMNS)
          .add("time_identifier", "country_code", "country_name", "category")
          .build();

  private final String title;
  private final String groupColumn;
  private final ImmutableList<String> groups;
  private final ImmutableMap<String, Printing> numbers;
  private final ImmutableSet<String> known;

  TableKind(String title, String groupColumn, List<String> groups, Columns columns) {
    this.title = title;
    this.groupColumn = groupColumn;
    this.groups = ImmutableList.copyOf(groups);
    this.numbers = columns.numbers;
    this.known = columns.known;
  }

  /** Columns of a table. */
  private record Columns(ImmutableMap<String, Printing> numbers, ImmutableSet<String> known) {
    /** Columns to read, all printed in one way. */
    Columns with(Printing printing, String... columns) {
      return new Columns(
          ImmutableMap.<String, Printing>builder()
              .putAll(numbers)
              .putAll(
                  Arrays.stream(columns)
                      .collect(toImmutableMap(Function.identity(), column -> printing)))
              .buildOrThrow(),
          known);
    }

    /** Columns that are always there, and that nothing here is computed from. */
    Columns knowing(String... columns) {
      return new Columns(numbers, ImmutableSet.copyOf(columns));
    }
  }

  private static Columns columns() {
    return new Columns(ImmutableMap.of(), ImmutableSet.of());
  }

  private static Columns neighbourColumns() {
    return columns()
        .knowing(
            Stream.concat(
                    Stream.of("region_ind"),
                    neighbourNumbers()
                        .flatMap(number -> Stream.of("SN_" + number, "SN_" + number + "P")))
                .toArray(String[]::new));
  }

  private static Stream<Integer> neighbourNumbers() {
    return IntStream.rangeClosed(1, NEIGHBOURS_EACH).boxed();
  }

  /** The columns of the neighbours' codes, nearest first. */
  static ImmutableList<String> neighbourCodeColumns() {
    return neighbourNumbers()
        .map(number -> "SN_" + number)
        .collect(ImmutableList.toImmutableList());
  }

  /** What the table is of. */
  String title() {
    return title;
  }

  /** The column that says what a row counts; blank if every row counts the same. */
  String groupColumn() {
    return groupColumn;
  }

  /** What rows to read count; the others are further breakdowns. */
  ImmutableList<String> groups() {
    return groups;
  }

  /** Whether a table has several numbers for one place and year. */
  boolean hasGroups() {
    return groups.size() > 1;
  }

  /** The columns of numbers, and how each is printed. */
  ImmutableMap<String, Printing> numbers() {
    return numbers;
  }

  /** The columns without which the table cannot be read. */
  ImmutableList<String> required() {
    if (this == NEIGHBOURS) {
      return ImmutableList.<String>builder()
          .add("old_la_code")
          .addAll(neighbourCodeColumns())
          .build();
    }
    ImmutableList.Builder<String> required = ImmutableList.builder();
    required.addAll(PLACE_COLUMNS);
    if (!groupColumn.isEmpty()) {
      required.add(groupColumn);
    }
    return required.addAll(numbers.keySet()).build();
  }

  /** Whether the Department's files have such a column. */
  boolean knows(String column) {
    return COMMON.contains(column)
        || numbers.containsKey(column)
        || known.contains(column)
        || groupColumn.equals(column);
  }

  /**
   * What a file is, by its columns. One may be missing, or another name: the table that most are
   * of, if that is half of its own or more.
   *
   * @param header the file's columns
   * @return the table, empty if it is none of these
   */
  static Optional<TableKind> of(List<String> header) {
    ImmutableSet<String> columns = ImmutableSet.copyOf(header);
    return Arrays.stream(values())
        .filter(kind -> 2 * kind.ownIn(columns) >= kind.own().size())
        .max(Comparator.comparingInt(kind -> kind.ownIn(columns)));
  }

  private int ownIn(ImmutableSet<String> columns) {
    return (int) own().stream().filter(columns::contains).count();
  }

  /** The columns that it is read for, but for those that it shares with most others. */
  private ImmutableSet<String> own() {
    return required().stream()
        .filter(column -> !COMMON.contains(column))
        .collect(ImmutableSet.toImmutableSet());
  }
}
