package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.caselight.examples.committeereport.chart.Mark;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.indicator.Rag;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.scorecard.Provenance;

/** What several sections of the page say in the same words. */
final class PageWords {
  private PageWords() {}

  /** One after the other, with something between them. */
  static Words joined(Collection<Words> words, String between) {
    return words.stream()
        .reduce((first, next) -> first.text(between).then(next))
        .orElse(Words.NONE);
  }

  static <T> Words joined(Collection<T> things, String between, Function<T, Words> words) {
    return joined(things.stream().map(words).toList(), between);
  }

  /** Names in one line: {@code 3.1, 4.1}. */
  static <T> Words named(Collection<T> things, Function<T, String> name) {
    return joined(things, ", ", thing -> Words.ofName(name.apply(thing)));
  }

  static Words orNotKnown(Optional<LocalDate> day) {
    return day.map(Words::of).orElseGet(() -> Words.of(Wording.NOT_KNOWN));
  }

  /** Where something is from: {@code Source: Thurrock, Update on Recommendations.} */
  static Words from(String source) {
    return Words.of("Source: ").source(source).text(".");
  }

  /** Where the figures above are from. */
  static Paragraph source(Provenance provenance) {
    return new Paragraph(from(provenance.source()));
  }

  static Paragraph source(InputFile file, ImmutableSet<String> paragraphs) {
    return new Paragraph(from(SectionHead.source(file.onPage(), paragraphs)));
  }

  /** Where the numbers above are from, and of which day they are asked. */
  static Paragraph source(
      InputFile file, ImmutableSet<String> paragraphs, LocalDate asAt, boolean isAsAtGiven) {
    Words source = from(SectionHead.source(file.onPage(), paragraphs)).text(" As at ").day(asAt);
    return new Paragraph(
        file.isBundled() && !isAsAtGiven
            ? source.text(", chosen for what comes with the program.")
            : source.text("."));
  }

  /** What a lead says of figures that nobody published, where others were published. */
  static Words allMadeUp(InputFile file) {
    return file.isBundled()
        ? Words.of(" What has no printed source is MADE UP, to show what such files would tell.")
        : Words.NONE;
  }

  /** The user has to know that there was more in the file. */
  static Paragraph rowsNotUsed() {
    return new Paragraph(Words.of("Some rows were not used; standard error says which and why."));
  }

  static Words nothingUsed(InputFile file) {
    return Words.of("Left out: nothing in ")
        .name(Printable.shown(file.onPage().name()))
        .text(" could be used; standard error says why.");
  }

  /** What is left out of a section because nobody brought it, or nothing in it could be used. */
  static Paragraph leftOut(String what, String option) {
    return leftOut(what, "file of them", option);
  }

  /**
   * The same of what is not read from files of its name.
   *
   * @param what what is left out
   * @param given what would bring it: {@code folder of one}
   * @param option the option that would bring it
   */
  static Paragraph leftOut(String what, String given, String option) {
    return new Paragraph(Words.of("Left out: " + what + ", for ").then(notGiven(given, option)));
  }

  /** What stands for a whole section. */
  static Words leftOutFor(String given, String options) {
    return Words.of("Left out, for ").then(notGiven(given, options));
  }

  private static Words notGiven(String given, String options) {
    return Words.of("no " + given + " was given that could be used (").name(options).text(").");
  }

  /** What the library finds: {@code WRONG} first if it cannot be so. */
  static Words issue(DataIssue<?> issue) {
    Words reason = Words.ofName(Wording.sentence(Wording.withDates(issue.reason())) + ".");
    return issue.severity() == Severity.ERROR ? Words.of("WRONG: ").then(reason) : reason;
  }

  /** How something stands, as a chart marks it. */
  static Mark mark(Optional<Rag> rag, String word) {
    return rag.map(
            colour ->
                switch (colour) {
                  case RED -> Mark.over(word);
                  case AMBER -> Mark.close(word);
                  case GREEN -> Mark.within(word);
                  case BLUE -> Mark.done(word);
                })
        .orElseGet(() -> Mark.plain(word));
  }
}
