package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caselight.disclosure.Symbol;
import org.caselight.examples.nationalfigures.Check.Outcome;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Ratio;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;
import org.caselight.figure.SumReconciliation;

/** Computes every published figure again that can be. */
final class Verification {
  private static final long HUNDRED = 100;
  private static final Rounded NONE_TO_ONE_DECIMAL = Rounded.parse("0.0");

  private final PublishedData data;

  private Verification(PublishedData data) {
    this.data = data;
  }

  /**
   * Computes every figure again of which there is a table.
   *
   * @param data what was published
   * @return a check for each figure of each row, by table and figure, in the order of the files
   */
  static ImmutableList<Check> of(PublishedData data) {
    Verification verification = new Verification(data);
    return Recipe.ALL.stream()
        .flatMap(
            recipe ->
                data.table(recipe.table()).stream()
                    .flatMap(PublishedTable::rows)
                    .filter(recipe::isOf)
                    .map(row -> verification.check(recipe, row)))
        .collect(toImmutableList());
  }

  private Check check(Recipe recipe, PublishedRow row) {
    Cell printed = row.cell(recipe.figure());
    ImmutableList<Cell> cells = recipe.inputs(data, row);
    Optional<String> whyNot = whyNotChecked(recipe, row, printed, cells);
    if (whyNot.isPresent()) {
      return new Check(recipe, row, Outcome.NOT_CHECKED, whyNot.get(), cells, Optional.empty());
    }
    ImmutableList<Figure> inputs =
        cells.stream().map(cell -> cell.figure().orElseThrow()).collect(toImmutableList());
    Figure figure = printed.figure().orElse(NONE_TO_ONE_DECIMAL);
    Comparison comparison = compare(recipe, row.year(), inputs, figure);
    boolean isWronglyLow = printed.figure().isEmpty() && !isAboveZero(inputs.get(0));
    Optional<String> without =
        comparison.outcome() == Outcome.DIFFERS ? without(recipe, row, figure) : Optional.empty();
    Outcome outcome =
        isWronglyLow
            ? Outcome.DIFFERS
            : without.isPresent() ? Outcome.WITHOUT_SOME : comparison.outcome();
    return new Check(
        recipe, row, outcome, without.orElse(""), cells, Optional.of(comparison.computed()));
  }

  /** Why a figure cannot be computed again. Of "low" it can: it is more than 0 and rounds to it. */
  private static Optional<String> whyNotChecked(
      Recipe recipe, PublishedRow row, Cell printed, List<Cell> cells) {
    Optional<Cell> missing = cells.stream().filter(cell -> cell.figure().isEmpty()).findFirst();
    boolean mayBeLow =
        printed.symbol().filter(symbol -> symbol == Symbol.LOW).isPresent()
            && missing.isEmpty()
            && recipe.form() != Recipe.Form.SUM;
    if (printed.figure().isEmpty() && !mayBeLow) {
      return Optional.of("published " + inWords(printed));
    }
    if (missing.isPresent()) {
      return missing.map(
          cell ->
              cell.isMissing()
                  ? notInTheFolder(recipe, row, cells)
                  : "computed from what is published " + inWords(cell));
    }
    return recipe.form() == Recipe.Form.SUM || isAnyToDivideBy(recipe, cells)
        ? Optional.empty()
        : Optional.of("there is nothing to divide by");
  }

  private static String notInTheFolder(Recipe recipe, PublishedRow row, List<Cell> cells) {
    return "the folder has no " + recipe.inputs().get(cells.indexOf(Cell.NONE)).label(row);
  }

  private static String inWords(Cell cell) {
    return cell.symbol()
        .map(symbol -> "as " + cell.text() + " (" + symbol.meaning() + ")")
        .orElse("as what cannot be read");
  }

  private static boolean isAnyToDivideBy(Recipe recipe, List<Cell> inputs) {
    return isAboveZero(inputs.get(1).figure().orElseThrow())
        || (recipe.form().isWithRest() && isAboveZero(inputs.get(0).figure().orElseThrow()));
  }

  private static boolean isAboveZero(Figure figure) {
    return figure.isAbove(BigDecimal.ZERO);
  }

  /**
   * What was found.
   *
   * @param computed what the inputs as printed give, to the decimals of the figure
   * @param outcome whether that is what is published
   */
  private record Comparison(BigDecimal computed, Outcome outcome) {
    static Comparison of(BigDecimal computed, Figure printed, BooleanSupplier mayBe) {
      boolean isEqual = printed.value().orElseThrow().compareTo(computed) == 0;
      return new Comparison(
          computed,
          isEqual ? Outcome.EQUAL : mayBe.getAsBoolean() ? Outcome.INSIDE : Outcome.DIFFERS);
    }
  }

  private static Comparison compare(
      Recipe recipe, int year, ImmutableList<Figure> inputs, Figure figure) {
    if (recipe.form() == Recipe.Form.SUM) {
      return compare(SumReconciliation.of(inputs, figure));
    }
    Rounded printed = (Rounded) figure;
    return switch (recipe.form()) {
      case RATE -> compare(Reconciliation.ofRate(inputs.get(0), inputs.get(1), printed));
      case PERCENTAGE ->
          compare(new Reconciliation(inputs.get(0), inputs.get(1), HUNDRED, printed, true));
      case CASELOAD ->
          compare(
              recipe
                  .form()
                  .snapshot(year, inputs.get(0), inputs.get(1))
                  .reconcileAverageCaseload(printed)
                  .orElseThrow());
      case TURNOVER, VACANCY, AGENCY, AGENCY_COVERING, VACANCIES_COVERED, ABSENCE ->
          compare(recipe.form().share(year, inputs.get(0), inputs.get(1)).orElseThrow(), printed);
      case SUM -> throw new IllegalStateException("a sum has no ratio");
    };
  }

  private static Comparison compare(Reconciliation reconciliation) {
    return Comparison.of(
        reconciliation.figureImplied().rounded(reconciliation.printed().decimals()),
        reconciliation.printed(),
        reconciliation::agrees);
  }

  private static Comparison compare(Ratio ratio, Rounded printed) {
    return Comparison.of(
        ratio.percent(printed.decimals()).orElseThrow(),
        printed,
        () -> ratio.agreesWithPercent(printed));
  }

  private static Comparison compare(SumReconciliation sum) {
    return Comparison.of(sum.sumImplied().rounded(0), sum.total(), sum::agrees);
  }

  /**
   * Without which of its authorities the share of a region or of England is as published: those of
   * which the part or the whole is no number; or, if that does not do, those of them marked
   * unreliable, the others being in the whole and adding nothing to the part.
   */
  private Optional<String> without(Recipe recipe, PublishedRow row, Figure printed) {
    if (row.place().level() == Level.AUTHORITY || !recipe.form().isShare()) {
      return Optional.empty();
    }
    ImmutableList<PublishedRow> authorities =
        data.table(recipe.table()).stream()
            .flatMap(PublishedTable::rows)
            .filter(other -> other.year() == row.year() && row.place().holds(other))
            .collect(toImmutableList());
    Predicate<PublishedRow> isKnown =
        authority -> parts(recipe, authority).allMatch(cell -> cell.figure().isPresent());
    Predicate<PublishedRow> isUnreliable =
        authority ->
            parts(recipe, authority)
                .anyMatch(cell -> cell.symbol().filter(Symbol.UNRELIABLE::equals).isPresent());
    return Stream.of(isKnown, isUnreliable.negate())
        .flatMap(isIn -> without(recipe, authorities, isIn, (Rounded) printed).stream())
        .findFirst();
  }

  private Stream<Cell> parts(Recipe recipe, PublishedRow row) {
    return recipe.inputs().stream().map(input -> input.cell(data, row));
  }

  private Optional<String> without(
      Recipe recipe,
      ImmutableList<PublishedRow> authorities,
      Predicate<PublishedRow> isIn,
      Rounded printed) {
    List<Ratio> ratios = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<String> wholeOnly = new ArrayList<>();
    for (PublishedRow authority : authorities) {
      Cell part = recipe.inputs().get(0).cell(data, authority);
      Cell whole = recipe.inputs().get(1).cell(data, authority);
      String who = authority.name() + " (" + shownUnknown(part, whole) + ")";
      if (!isIn.test(authority) || whole.figure().isEmpty()) {
        left.add(who);
        continue;
      }
      if (part.figure().isEmpty()) {
        wholeOnly.add(who);
      }
      Figure of = whole.figure().orElseThrow();
      Figure partOrNone = part.figure().orElse(Count.ZERO);
      if (isAboveZero(of)) {
        recipe.form().share(authority.year(), partOrNone, of).ifPresent(ratios::add);
      }
    }
    return ratios.stream()
        .reduce(Ratio::pooledWith)
        .filter(ratio -> !left.isEmpty() && ratio.agreesWithPercent(printed))
        .map(
            ratio ->
                "without "
                    + Wording.listed(left)
                    + (wholeOnly.isEmpty()
                        ? ""
                        : ", with "
                            + Wording.listed(wholeOnly)
                            + " in the whole and not in the part"));
  }

  private static String shownUnknown(Cell part, Cell whole) {
    return part.figure().isEmpty() ? part.text() : whole.text();
  }
}
