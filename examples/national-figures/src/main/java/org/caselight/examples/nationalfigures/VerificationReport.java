package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caselight.examples.nationalfigures.Check.Outcome;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;

/** How many published figures were computed again, what differs, and what could not be. */
final class VerificationReport {
  private static final Comparator<Check> BY_YEAR_AND_PLACE =
      Comparator.<Check>comparingInt(check -> check.row().year())
          .thenComparing(check -> check.row().place().level())
          .thenComparing(check -> check.row().name());

  private final ImmutableList<Check> checks;

  VerificationReport(ImmutableList<Check> checks) {
    this.checks = checks;
  }

  /** Whether a figure of a local authority is not what it comes to. */
  boolean isAnyAuthorityDifferent() {
    return checks.stream()
        .anyMatch(check -> check.isOfAuthority() && check.outcome() == Outcome.DIFFERS);
  }

  boolean isEmpty() {
    return checks.isEmpty();
  }

  void addTo(TextReport report) {
    report.section("Published figures, computed again");
    if (isEmpty()) {
      report.paragraph("No table with a figure that can be computed again could be read.");
      return;
    }
    report.blank();
    addInShort(report, "Local authorities:   ", Check::isOfAuthority);
    addInShort(report, "Regions and England: ", check -> !check.isOfAuthority());
    report.paragraph(
        "Equal: the inputs as printed give the figure as printed. Inside: they do not, but numbers"
            + " that print like them do; regions and England are printed to the nearest ten,"
            + " full-time equivalents and days to one decimal. Without some: the figure is that of"
            + " the authorities of which its inputs are published. Differ: none of these. A symbol is"
            + " no number and nothing is computed from one; \"low\" is checked where its inputs are"
            + " numbers, and has to be more than 0 and round to it. Counts are taken as they stand; how"
            + " long assessments took is not looked at.");
    ImmutableListMultimap<TableKind, Check> byTable =
        Multimaps.index(checks, check -> check.recipe().table());
    byTable
        .asMap()
        .forEach(
            (table, ofTable) -> {
              report.heading(Wording.sentence(table.title()));
              addTable(report, "Of local authorities", ofTable, Check::isOfAuthority);
              addTable(report, "Of regions and England", ofTable, check -> !check.isOfAuthority());
            });
    addDiffering(report);
    addWithoutSome(report);
    addNotChecked(report);
  }

  private void addInShort(TextReport report, String label, Predicate<Check> isOf) {
    Map<Outcome, Long> numbers = numbers(checks.stream().filter(isOf));
    long checked =
        numbers.values().stream().mapToLong(Long::longValue).sum()
            - number(numbers, Outcome.NOT_CHECKED);
    report.item(
        label,
        Wording.count(checked, "figure")
            + " checked: "
            + Wording.grouped(number(numbers, Outcome.EQUAL))
            + " equal, "
            + Wording.grouped(number(numbers, Outcome.INSIDE))
            + " inside what rounded inputs allow, "
            + (number(numbers, Outcome.WITHOUT_SOME) == 0
                ? ""
                : Wording.grouped(number(numbers, Outcome.WITHOUT_SOME))
                    + " without some authorities, ")
            + Wording.grouped(number(numbers, Outcome.DIFFERS))
            + " differ; "
            + Wording.grouped(number(numbers, Outcome.NOT_CHECKED))
            + " could not be checked.");
  }

  private static Map<Outcome, Long> numbers(Stream<Check> checks) {
    Map<Outcome, Long> numbers = new EnumMap<>(Outcome.class);
    checks.forEach(check -> numbers.merge(check.outcome(), 1L, Long::sum));
    return numbers;
  }

  private static long number(Map<Outcome, Long> numbers, Outcome outcome) {
    return numbers.getOrDefault(outcome, 0L);
  }

  private static void addTable(
      TextReport report, String title, Collection<Check> ofTable, Predicate<Check> isOf) {
    ImmutableListMultimap<String, Check> byFigure =
        Multimaps.index(ofTable.stream().filter(isOf).iterator(), check -> check.recipe().label());
    boolean isAnyWithoutSome =
        byFigure.values().stream().anyMatch(check -> check.outcome() == Outcome.WITHOUT_SOME);
    ImmutableList.Builder<String> headers = ImmutableList.builder();
    headers.add(title, ">Checked", ">Equal", ">Inside");
    if (isAnyWithoutSome) {
      headers.add(">Without some");
    }
    headers.add(">Differ", ">Not checked");
    TextTable table = new TextTable(headers.build().toArray(String[]::new));
    byFigure
        .asMap()
        .forEach(
            (figure, ofFigure) -> {
              Map<Outcome, Long> numbers = numbers(ofFigure.stream());
              ImmutableList.Builder<String> cells = ImmutableList.builder();
              cells.add(figure);
              cells.add(
                  Wording.grouped(ofFigure.size() - number(numbers, Outcome.NOT_CHECKED)),
                  Wording.grouped(number(numbers, Outcome.EQUAL)),
                  Wording.grouped(number(numbers, Outcome.INSIDE)));
              if (isAnyWithoutSome) {
                cells.add(Wording.grouped(number(numbers, Outcome.WITHOUT_SOME)));
              }
              cells.add(
                  Wording.grouped(number(numbers, Outcome.DIFFERS)),
                  Wording.grouped(number(numbers, Outcome.NOT_CHECKED)));
              table.row(cells.build().toArray(String[]::new));
            });
    if (!byFigure.isEmpty()) {
      report.table(table);
    }
  }

  private ImmutableList<Check> found(Outcome outcome) {
    return checks.stream()
        .filter(check -> check.outcome() == outcome)
        .sorted(BY_YEAR_AND_PLACE)
        .collect(toImmutableList());
  }

  private void addDiffering(TextReport report) {
    report.heading("What differs");
    addRows(report, "Of local authorities", found(Outcome.DIFFERS), Check::isOfAuthority);
    addRows(
        report, "Of regions and England", found(Outcome.DIFFERS), check -> !check.isOfAuthority());
  }

  private static void addRows(
      TextReport report, String label, ImmutableList<Check> found, Predicate<Check> isOf) {
    ImmutableList<Check> of = found.stream().filter(isOf).collect(toImmutableList());
    report.paragraph(label + ": " + (of.isEmpty() ? "nothing." : of.size() + "."));
    if (!of.isEmpty()) {
      report.table(table(of, "From", Check::from));
    }
  }

  private static TextTable table(
      ImmutableList<Check> checks, String lastHeader, Function<Check, String> last) {
    TextTable table =
        new TextTable("Year", "Place", "Figure", ">Published", ">Computed", lastHeader);
    checks.forEach(
        check ->
            table.row(
                Integer.toString(check.row().year()),
                check.row().name(),
                check.recipe().label(),
                check.published(),
                check.computed().map(Wording::grouped).orElse(""),
                last.apply(check)));
    return table;
  }

  private void addWithoutSome(TextReport report) {
    ImmutableList<Check> found = found(Outcome.WITHOUT_SOME);
    if (found.isEmpty()) {
      return;
    }
    report.heading("Regions and England that agree without some authorities");
    report.paragraph(
        "Beside its own inputs the published figure does not agree. Computed from its authorities,"
            + " without those of which an input is not published, it does. That explains the figure; it"
            + " does not prove that this is how it was computed.");
    report.table(table(found, "Agrees", Check::why));
  }

  /** One line each, under the reason why. */
  private void addNotChecked(TextReport report) {
    report.heading("What could not be checked");
    ImmutableListMultimap<String, Check> byReason =
        Multimaps.index(found(Outcome.NOT_CHECKED), Check::why);
    if (byReason.isEmpty()) {
      report.paragraph("Nothing: everything was checked.");
    }
    byReason.asMap().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Collection<Check>>>comparingInt(
                    entry -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry -> {
              report.paragraph(
                  Wording.sentence(entry.getKey())
                      + ": "
                      + Wording.count(entry.getValue().size(), "figure")
                      + ", "
                      + byTable(entry.getValue())
                      + ".");
              TextTable table = new TextTable("Year", "Place", "Figure", ">Published", "From");
              entry
                  .getValue()
                  .forEach(
                      check ->
                          table.row(
                              Integer.toString(check.row().year()),
                              check.row().name(),
                              check.recipe().label(),
                              check.published(),
                              check.from()));
              report.table(table);
            });
  }

  private static String byTable(Collection<Check> checks) {
    return Multimaps.index(checks, check -> check.recipe().table()).asMap().entrySet().stream()
        .map(entry -> entry.getValue().size() + " of " + entry.getKey().title())
        .collect(joining(", "));
  }
}
