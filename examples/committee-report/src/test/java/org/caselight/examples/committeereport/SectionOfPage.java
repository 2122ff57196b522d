package org.caselight.examples.committeereport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.FigureRow;
import org.caselight.examples.committeereport.page.Page;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.ReportFolder;
import org.caselight.examples.committeereport.page.ReportFolderException;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;

/** A section of the page, and the rows of its figures. */
final class SectionOfPage {
  private static final Pattern PICTURE = Pattern.compile("(?s)<svg.*?</svg>");

  private final Figures figures;
  private final PageSection section;

  private SectionOfPage(Figures figures, PageSection section) {
    this.figures = figures;
    this.section = section;
  }

  static SectionOfPage in(Edition edition, Function<Figures, PageSection> section) {
    Figures figures = new Figures(edition.policy(Edition.USUAL));
    return new SectionOfPage(figures, section.apply(figures));
  }

  /** What is in a file in which nothing is wrong. */
  static <T> Optional<T> read(BiFunction<InputFile, Problems, T> reader, InputFile file) {
    StringWriter told = new StringWriter();
    T read = reader.apply(file, new Problems(new PrintWriter(told)));
    assertThat(told).hasToString("");
    return Optional.of(read);
  }

  static <T> Optional<T> read(BiFunction<InputFile, Problems, T> reader, Path file) {
    return read(reader, InputFile.named(file.toString()));
  }

  PageSection section() {
    return section;
  }

  Figures figures() {
    return figures;
  }

  /** Everything that is read in it, a line each. */
  String text() {
    return words(section);
  }

  /** Everything that anybody can find in it: what is read, pictures, and the rows of figures. */
  String everything() {
    Stream<String> rows =
        figures.rows().byId().values().stream().map(row -> String.join("|", row.texts().values()));
    return Stream.concat(Stream.of(text(), pictures()), rows).collect(joining("\n"));
  }

  String pictures() {
    return charts(section).stream().map(Chart::picture).collect(joining("\n"));
  }

  FigureRow row(String id) {
    assertThat(figures.rows().byId()).containsKey(id);
    return Objects.requireNonNull(figures.rows().byId().get(id));
  }

  /** Part, whole and how the figure is shown: {@code 8 of 27: 29.6%}. */
  String figure(String id) {
    FigureRow row = row(id);
    return row.text("part")
        + (row.text("whole").isEmpty() ? "" : " of " + row.text("whole"))
        + ": "
        + row.text("shown");
  }

  /** The key figures, as what needs attention is chosen from them. */
  ImmutableList<Kpi> kpis() {
    return figures.scorecard("any").kpis();
  }

  Kpi kpi(KeyIndicator indicator) {
    return kpis().stream()
        .filter(kpi -> kpi.indicator().equals(indicator.indicator()))
        .findFirst()
        .orElseThrow();
  }

  /** What each key figure is, and of whom. */
  Iterable<String> keyFigures() {
    return kpis().stream().map(kpi -> kpi.indicator().title() + ", " + kpi.who()).toList();
  }

  /** Each figure is its part divided by its whole, as its unit says. */
  void assertRecomputable() {
    assertThat(figures.rows().byId()).isNotEmpty();
    figures.rows().byId().values().forEach(SectionOfPage::assertRecomputable);
  }

  private static void assertRecomputable(FigureRow row) {
    if (row.text("part").isEmpty() || row.text("value").isEmpty()) {
      return;
    }
    BigDecimal value = new BigDecimal(row.text("value"));
    BigDecimal part = new BigDecimal(row.text("part"));
    BigDecimal whole =
        row.text("whole").isEmpty() ? BigDecimal.ONE : new BigDecimal(row.text("whole"));
    BigDecimal times =
        switch (row.text("unit")) {
          case "per cent" -> BigDecimal.valueOf(100);
          case "per 10,000" -> BigDecimal.valueOf(10_000);
          default -> BigDecimal.ONE;
        };
    assertThat(part.multiply(times).divide(whole, MathContext.DECIMAL64))
        .as(row.toString())
        .isCloseTo(value, within(BigDecimal.ONE.movePointLeft(value.scale())));
  }

  /** For files of which every row is usable. */
  static Problems noProblems() {
    return new Problems(new PrintWriter(Writer.nullWriter()));
  }

  static String words(PageSection section) {
    return section.words().map(Words::toString).collect(joining("\n"));
  }

  /** The rows of a table by its caption, cells with | between them. */
  static ImmutableList<String> table(PageSection section, String captionBegins) {
    return tables(section)
        .filter(table -> table.caption().toString().startsWith(captionBegins))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no table " + captionBegins))
        .rows()
        .stream()
        .map(row -> row.stream().map(Words::toString).collect(joining("|")))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Table> tables(PageSection section) {
    return section.blocks().stream()
        .flatMap(
            block ->
                block instanceof Table table
                    ? Stream.of(table)
                    : block instanceof Chart chart ? Stream.of(chart.numbers()) : Stream.empty());
  }

  static ImmutableList<Chart> charts(PageSection section) {
    return section.blocks().stream()
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** The row of a figure by its code or title and of whom it is. */
  static FigureRow row(Figures figures, String codeOrTitle, String who) {
    return figures.rows().byId().values().stream()
        .filter(
            row ->
                (row.text("code").equals(codeOrTitle) || row.text("indicator").equals(codeOrTitle))
                    && row.text("who").equals(who))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row of " + codeOrTitle + ", " + who));
  }

  /**
   * Every file that is written of the section, one after the other, without its style sheet and
   * with nothing of a picture but its text.
   */
  static String files(Path folder, PageSection section, Figures figures) {
    Page page =
        new Page("Test", Words.of("Test"), Words.of("Test"), Words.NONE, ImmutableList.of(section));
    try {
      ReportFolder.write(folder, page, figures.rows());
      try (Stream<Path> paths = Files.walk(folder)) {
        return paths
            .filter(Files::isRegularFile)
            .sorted()
            .map(SectionOfPage::readFile)
            .collect(joining("\n"));
      }
    } catch (ReportFolderException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String readFile(Path path) {
    try {
      return PICTURE
          .matcher(Files.readString(path).replaceAll("(?s)<style>.*</style>", ""))
          .replaceAll(
              picture -> Matcher.quoteReplacement(picture.group().replaceAll("<[^>]*>", " ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
