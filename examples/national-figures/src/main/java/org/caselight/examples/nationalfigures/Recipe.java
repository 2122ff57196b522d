package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caselight.disclosure.Symbol;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.workforce.CensusYear;
import org.caselight.workforce.WorkforceSnapshot;

/**
 * What a published figure is computed from.
 *
 * @param table the table that it is published in
 * @param group what its row counts, in a table of several groups; else blank
 * @param figure its column
 * @param label what tells it from the other figures of its table
 * @param form how it is computed
 * @param inputs what from: what is divided and what by, or all that is added up
 */
record Recipe(
    TableKind table,
    String group,
    String figure,
    String label,
    Form form,
    ImmutableList<Input> inputs) {

  /** How a figure is computed of its inputs. */
  enum Form {
    /** The first for every 10,000 of the second. */
    RATE,
    /** The first as a percentage of the second, both of them counted. */
    PERCENTAGE,
    /** Of the workforce census: who left, of those in post. */
    TURNOVER,
    /** Of the workforce census: vacancies, beside those in post. */
    VACANCY,
    /** Of the workforce census: agency workers, beside those in post. */
    AGENCY,
    /** Of the workforce census: agency workers who cover a vacancy, of agency workers. */
    AGENCY_COVERING,
    /** Of the workforce census: agency workers who cover a vacancy, of vacancies. */
    VACANCIES_COVERED,
    /** Of the workforce census: days lost, of those that those in post could have worked. */
    ABSENCE,
    /** Of the workforce census: cases by those who hold them. */
    CASELOAD,
    /** All of them together. */
    SUM;

    /** Whether it is a percentage of amounts that can be divided. */
    boolean isShare() {
      return switch (this) {
        case TURNOVER, VACANCY, AGENCY, AGENCY_COVERING, VACANCIES_COVERED, ABSENCE -> true;
        case RATE, PERCENTAGE, CASELOAD, SUM -> false;
      };
    }

    /** Whether it divides by both together. */
    boolean isWithRest() {
      return this == VACANCY || this == AGENCY;
    }

    /** What the census knows of one authority and year if it knows these two numbers alone. */
    WorkforceSnapshot snapshot(int year, Figure part, Figure whole) {
      WorkforceSnapshot.Builder known =
          WorkforceSnapshot.builder().asAt(CensusYear.ending(year).lastDay());
      return switch (this) {
        case TURNOVER -> known.leavers(part).inPost(whole).build();
        case VACANCY -> known.vacancies(part).inPost(whole).build();
        case AGENCY -> known.agency(part).inPost(whole).build();
        case AGENCY_COVERING -> known.agencyCoveringVacancies(part).agency(whole).build();
        case VACANCIES_COVERED -> known.agencyCoveringVacancies(part).vacancies(whole).build();
        case ABSENCE -> known.workingDaysLost(part).inPost(whole).build();
        case CASELOAD -> known.cases(part).caseHolders(whole).build();
        case RATE, PERCENTAGE, SUM ->
            throw new IllegalArgumentException("form: must be one of the census, was " + this);
      };
    }

    /** The share that this is, empty if there is nothing to divide by. */
    Optional<Ratio> share(int year, Figure part, Figure whole) {
      WorkforceSnapshot snapshot = snapshot(year, part, whole);
      return switch (this) {
        case TURNOVER -> snapshot.turnover();
        case VACANCY -> snapshot.vacancyRate();
        case AGENCY -> snapshot.agencyRate();
        case AGENCY_COVERING -> snapshot.shareOfAgencyCovering();
        case VACANCIES_COVERED -> snapshot.shareOfVacanciesCovered();
        case ABSENCE -> snapshot.absence();
        case RATE, PERCENTAGE, CASELOAD, SUM ->
            throw new IllegalArgumentException("form: must be that of a share, was " + this);
      };
    }
  }

  /**
   * A number that a figure is computed from.
   *
   * @param table the table that it is published in
   * @param column its column
   * @param yearsBefore how many years before the figure's
   */
  record Input(TableKind table, String column, int yearsBefore) {
    /** What stands there, for the figure of a row. */
    Cell cell(PublishedData data, PublishedRow row) {
      return table == row.table()
          ? row.cell(column)
          : data.cell(table, row.year() - yearsBefore, row.place(), column);
    }

    /** What it is called beside a figure of its own table or of another. */
    String label(PublishedRow row) {
      if (table == row.table()) {
        return column;
      }
      return table == TableKind.POPULATION
          ? "population of mid-" + (row.year() - yearsBefore)
          : column + " of the table of " + table.title();
    }
  }

  private static final Rounded LOW = Rounded.parse("0.0");

  /** Every figure that can be recomputed. */
  static final ImmutableList<Recipe> ALL =
      Stream.of(childrenInNeed(), referrals(), months(), care(), workforce())
          .flatMap(List::stream)
          .collect(toImmutableList());

  /** Whether a row has this figure. */
  boolean isOf(PublishedRow row) {
    return row.table() == table && row.group().equals(group);
  }

  /**
   * The recipe of a published figure.
   *
   * @throws NoSuchElementException if there is none
   */
  static Recipe find(TableKind table, String group, String figure) {
    return ALL.stream()
        .filter(recipe -> recipe.table == table)
        .filter(recipe -> recipe.group.equals(group) && recipe.figure.equals(figure))
        .findFirst()
        .orElseThrow();
  }

  /** What stands where the figure is computed from, for a row. */
  ImmutableList<Cell> inputs(PublishedData data, PublishedRow row) {
    return inputs.stream().map(input -> input.cell(data, row)).collect(toImmutableList());
  }

  /**
   * The figure of a local authority with its working.
   *
   * @return the figure, undefined where nothing is divided by nothing; empty if an input is no
   *     number, or no figure can be made of them
   */
  Optional<Figure> figure(PublishedData data, PublishedRow row) {
    ImmutableList<Figure> numbers =
        inputs(data, row).stream()
            .flatMap(cell -> number(cell).stream())
            .collect(toImmutableList());
    if (form == Form.SUM || numbers.size() < inputs.size()) {
      return Optional.empty();
    }
    Figure part = numbers.get(0);
    Figure whole = numbers.get(1);
    return switch (form) {
      case RATE -> rate(part, whole);
      case PERCENTAGE -> proportion(part, whole);
      case CASELOAD ->
          form.snapshot(row.year(), part, whole).averageCaseload().map(Function.identity());
      default -> form.share(row.year(), part, whole).map(Function.identity());
    };
  }

  /** Of numbers to one decimal "low" is one that prints like 0.0; a count is never low. */
  private Optional<Figure> number(Cell cell) {
    return table == TableKind.WORKFORCE && cell.symbol().equals(Optional.of(Symbol.LOW))
        ? Optional.of(LOW)
        : cell.figure();
  }

  private static Optional<Figure> rate(Figure part, Figure whole) {
    return part instanceof Count count
            && whole instanceof Count population
            && (population.count() > 0 || count.count() == 0)
        ? Optional.of(Rate.per10000(count.count(), population.count()))
        : Optional.empty();
  }

  private static Optional<Figure> proportion(Figure part, Figure whole) {
    return part instanceof Count some && whole instanceof Count all && some.count() <= all.count()
        ? Optional.of(Proportion.of(some.count(), all.count()))
        : Optional.empty();
  }

  private static ImmutableList<Recipe> childrenInNeed() {
    return ratesOf(
        TableKind.CHILDREN_IN_NEED,
        "Anypoint_episodes",
        "Anypoint_child",
        "Started_episodes",
        "Started_child",
        "Ended_episodes",
        "Ended_child",
        "At31_episodes",
        "Awaiting_assessment");
  }

  private static ImmutableList<Recipe> referrals() {
    return ImmutableList.<Recipe>builder()
        .addAll(ratesOf(TableKind.REFERRALS, "Referrals", "Referrals_child"))
        .add(percentageOf("Re_referrals", "Referrals"))
        .add(percentageOf("Re_referrals_child", "Referrals_child"))
        .add(percentageOf("No_Further_Action", "Referrals"))
        .add(percentageOf("Not_in_Need", "Referrals"))
        .addAll(ratesOf(TableKind.ASSESSMENTS, "Assessments_completed"))
        .build();
  }

  /** Rates of the population in the middle of the year before. */
  private static ImmutableList<Recipe> ratesOf(TableKind table, String... counts) {
    Input population = new Input(TableKind.POPULATION, "population_estimate", 1);
    return Arrays.stream(counts)
        .map(
            count ->
                new Recipe(
                    table,
                    "",
                    count + "_rate",
                    count + "_rate",
                    Form.RATE,
                    ImmutableList.of(new Input(table, count, 0), population)))
        .collect(toImmutableList());
  }

  private static Recipe percentageOf(String part, String whole) {
    return of(TableKind.REFERRALS, part + "_percent", Form.PERCENTAGE, part, whole);
  }

  private static Recipe of(TableKind table, String figure, Form form, String... inputs) {
    return new Recipe(table, "", figure, figure, form, inputs(table, List.of(inputs)));
  }

  private static ImmutableList<Input> inputs(TableKind table, List<String> columns) {
    return ImmutableList.copyOf(Lists.transform(columns, column -> new Input(table, column, 0)));
  }

  /** The months add up to the year, and two tables have the same year. */
  private static ImmutableList<Recipe> months() {
    return ImmutableList.of(
        new Recipe(
            TableKind.REFERRALS_BY_MONTH,
            "",
            "Referrals",
            "Referrals, of the months",
            Form.SUM,
            inputs(TableKind.REFERRALS_BY_MONTH, monthColumns())),
        new Recipe(
            TableKind.REFERRALS_BY_MONTH,
            "",
            "Referrals",
            "Referrals, of the other table",
            Form.SUM,
            inputs(TableKind.REFERRALS, List.of("Referrals"))));
  }

  /** April to March, as the columns of months are called. */
  static ImmutableList<String> monthColumns() {
    Function<Integer, Month> afterMarch = Month.MARCH::plus;
    return Stream.iterate(1, month -> month + 1)
        .limit(Month.values().length)
        .map(afterMarch)
        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .collect(toImmutableList());
  }

  private static ImmutableList<Recipe> care() {
    return TableKind.CHILDREN_IN_CARE.groups().stream()
        .map(
            group ->
                new Recipe(
                    TableKind.CHILDREN_IN_CARE,
                    group,
                    "rate_per_10000",
                    group.replace("Children ", "").replace(" each year", ""),
                    Form.RATE,
                    inputs(
                        TableKind.CHILDREN_IN_CARE,
                        List.of("children_count", "population_estimate"))))
        .collect(toImmutableList());
  }

  /** The rates of the workforce census. */
  private static ImmutableList<Recipe> workforce() {
    return ImmutableList.of(
        census("turnover_rate_fte", Form.TURNOVER, "leavers_fte", "inpost_fte"),
        census("turnover_rate_headcount", Form.TURNOVER, "leavers_headcount", "inpost_headcount"),
        census("agency_rate_fte", Form.AGENCY, "agency_fte", "inpost_fte"),
        census("agency_rate_headcount", Form.AGENCY, "agency_headcount", "inpost_headcount"),
        census("agency_cover_rate_fte", Form.AGENCY_COVERING, "agency_cover_fte", "agency_fte"),
        census("vacancy_rate_fte", Form.VACANCY, "vacancy_fte", "inpost_fte"),
        census(
            "vacancy_agency_cover_rate_fte",
            Form.VACANCIES_COVERED,
            "agency_cover_fte",
            "vacancy_fte"),
        census("caseload_fte", Form.CASELOAD, "cases", "case_holders_fte"),
        census("absence_rate_fte", Form.ABSENCE, "working_days_lost_fte", "inpost_fte"));
  }

  private static Recipe census(String figure, Form form, String part, String whole) {
    return of(TableKind.WORKFORCE, figure, form, part, whole);
  }
}
