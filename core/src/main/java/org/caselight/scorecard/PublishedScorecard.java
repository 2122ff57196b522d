package org.caselight.scorecard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caselight.disclosure.Symbol;
import org.caselight.figure.Interval;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Rag;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * A scorecard as it may be shown: as plain text, as Markdown, or row by row.
 *
 * <p>Made by {@link Scorecard#release}. What is withheld is listed with its symbol, and never among
 * what needs attention: that it does would tell of its number.
 */
@Value.Immutable
@CaselightValue
public abstract class PublishedScorecard implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What Markdown would take for its own. */
  private static final CharMatcher MARKUP = CharMatcher.anyOf("\\`*_{}[]<>()#+!|~&");

  /** What makes a list or a rule of a line: a dash, or a number with its point. */
  private static final Pattern LIST_MARKER = Pattern.compile("([0-9]*)[-.]");

  private static final ImmutableList<String> HEADERS =
      ImmutableList.of(
          "Indicator",
          "Of",
          "When",
          "Figure",
          "95% interval",
          "Target",
          "Colour",
          "Direction",
          "Source");

  PublishedScorecard() {}

  static PublishedScorecard of(String title, ImmutableList<PublishedKpi> kpis) {
    return ImmutablePublishedScorecard.builder().title(title).addAllKpis(kpis).build();
  }

  /**
   * What it is of.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The figures.
   *
   * @return the figures, in the order in which the scorecard was given them
   */
  public abstract ImmutableList<PublishedKpi> kpis();

  /**
   * The figures that need attention, by what is shown of them, the worst first.
   *
   * @return those with {@link Attention#NEEDED}
   */
  public final ImmutableList<PublishedKpi> needingAttention() {
    return worstFirst(kpi -> kpi.attention() == Attention.NEEDED);
  }

  /**
   * The figures that are to be watched, by what is shown of them, the worst first.
   *
   * @return those with {@link Attention#WATCH}
   */
  public final ImmutableList<PublishedKpi> toWatch() {
    return worstFirst(kpi -> kpi.attention() == Attention.WATCH);
  }

  /**
   * The figures of which there is nothing to note.
   *
   * @return those that are shown with {@link Attention#NONE}, as given
   */
  public final ImmutableList<PublishedKpi> nothingToNote() {
    return kpis().stream()
        .filter(
            kpi -> kpi.symbol().isEmpty() && !kpi.isRounded() && kpi.attention() == Attention.NONE)
        .collect(toImmutableList());
  }

  /**
   * The figures that are rounded, and of which nothing else is said to need attention.
   *
   * @return those that are {@linkplain PublishedKpi#isRounded rounded} with {@link Attention#NONE},
   *     as given
   */
  public final ImmutableList<PublishedKpi> notJudged() {
    return kpis().stream()
        .filter(kpi -> kpi.isRounded() && kpi.attention() == Attention.NONE)
        .collect(toImmutableList());
  }

  /**
   * The figures that are not shown.
   *
   * @return those with a symbol instead, as given
   */
  public final ImmutableList<PublishedKpi> notShown() {
    return kpis().stream().filter(kpi -> kpi.symbol().isPresent()).collect(toImmutableList());
  }

  private ImmutableList<PublishedKpi> worstFirst(Predicate<PublishedKpi> which) {
    return kpis().stream()
        .filter(which)
        .sorted(Scorecard.worstShownFirst())
        .collect(toImmutableList());
  }

  /**
   * The figures by what they are about.
   *
   * @return the figures, by subject in the order of a report, each subject's as given
   */
  public final ImmutableListMultimap<Subject, PublishedKpi> bySubject() {
    return Multimaps.index(
        kpis().stream()
            .sorted(Comparator.comparing(PublishedKpi::subject))
            .collect(toImmutableList()),
        PublishedKpi::subject);
  }

  /**
   * The scorecard as plain text: what needs attention first, and why, then the rest.
   *
   * @return the lines, none of them wrapped
   */
  public final ImmutableList<String> lines() {
    return Stream.of(
            Stream.of(toString()),
            group("Needs attention", needingAttention()),
            group("To watch", toWatch()),
            group("Nothing to note", nothingToNote()),
            group("Not judged", notJudged()),
            group("Not shown", notShown()))
        .flatMap(lines -> lines)
        .collect(toImmutableList());
  }

  private static Stream<String> group(String heading, ImmutableList<PublishedKpi> kpis) {
    return kpis.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of("", heading + ":"), kpis.stream().map(kpi -> "- " + kpi.sentence()));
  }

  /**
   * The scorecard as Markdown: what needs attention, what is to watch, and a table of every figure
   * by subject.
   *
   * @return the text, with a line feed after each line
   */
  public final String toMarkdown() {
    StringBuilder text = new StringBuilder("## ").append(escaped(title())).append("\n");
    markdownGroup(text, "Needs attention", needingAttention());
    markdownGroup(text, "To watch", toWatch());
    text.append("\n### Every figure\n\n")
        .append(row(HEADERS.stream()))
        .append("| --- ".repeat(HEADERS.size()))
        .append("|\n");
    bySubject()
        .values()
        .forEach(kpi -> text.append(row(cells(kpi).map(PublishedScorecard::escaped))));
    notShown().stream()
        .map(PublishedScorecard::meaning)
        .distinct()
        .forEach(meaning -> text.append("\n").append(escapedLine(meaning)).append("\n"));
    return text.toString();
  }

  /** The symbol as the policy writes it, and what it means. */
  private static String meaning(PublishedKpi kpi) {
    return kpi.shown() + ": " + kpi.symbol().map(Symbol::meaning).orElseThrow();
  }

  private static void markdownGroup(
      StringBuilder text, String heading, ImmutableList<PublishedKpi> kpis) {
    if (!kpis.isEmpty()) {
      text.append("\n### ").append(heading).append("\n\n");
      kpis.forEach(kpi -> text.append("- ").append(escapedLine(kpi.sentence())).append("\n"));
    }
  }

  private static Stream<String> cells(PublishedKpi kpi) {
    return Stream.of(
        kpi.indicator().title(),
        kpi.who(),
        kpi.period().toString(),
        kpi.shown(),
        kpi.interval().map(interval -> interval(kpi, interval)).orElse(""),
        kpi.target().map(kpi.indicator().unit()::shown).orElse(""),
        kpi.rag().map(Rag::label).orElse(""),
        kpi.direction().map(DirectionOfTravel::label).orElse(""),
        kpi.provenance().toString());
  }

  private static String interval(PublishedKpi kpi, Interval interval) {
    return Sentence.interval(kpi.indicator(), interval);
  }

  private static String row(Stream<String> cells) {
    return cells.collect(joining(" | ", "| ", " |\n"));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.chars()
        .forEach(
            character ->
                escaped
                    .append(MARKUP.matches((char) character) ? "\\" : "")
                    .append((char) character));
    return escaped.toString();
  }

  /** A line that begins like a list or a rule is made neither. */
  private static String escapedLine(String text) {
    String line = escaped(text);
    Matcher marker = LIST_MARKER.matcher(line);
    return marker.lookingAt() ? marker.group(1) + "\\" + line.substring(marker.end(1)) : line;
  }

  /**
   * How many figures there are, and how many need attention.
   *
   * @return {@code Exampleshire, March 2024: 25 figures, 6 need attention, 4 to watch, 2 not shown}
   */
  @Override
  public final String toString() {
    return title()
        + ": "
        + Words.count(kpis().size(), "figure")
        + ", "
        + needingAttention().size()
        + (needingAttention().size() == 1 ? " needs" : " need")
        + " attention, "
        + toWatch().size()
        + " to watch"
        + (notShown().isEmpty() ? "" : ", " + notShown().size() + " not shown");
  }
}
