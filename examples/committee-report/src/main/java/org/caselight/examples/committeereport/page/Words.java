package org.caselight.examples.committeereport.page;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.caselight.indicator.Rag;

/**
 * What is read in a paragraph, a point, a cell or a caption: text, and between it figures, days,
 * names, sources and colours, each of which says what it is.
 *
 * <pre>{@code
 * Words.of("Of ").figure(teams).text(" teams, ").name("Fenland Children's 1").text(" is over.")
 * }</pre>
 *
 * @param parts the parts, in order, set side by side without a blank between them
 */
public record Words(ImmutableList<Part> parts) {
  /** Nothing: an empty cell. */
  public static final Words NONE = new Words(ImmutableList.of());

  /**
   * Begins with plain text.
   *
   * @param text the text
   * @return these words
   * @throws IllegalArgumentException if {@code text} has a digit or a control character
   */
  public static Words of(String text) {
    return NONE.text(text);
  }

  /**
   * Begins with a figure.
   *
   * @param figure the figure
   * @return these words
   */
  public static Words of(FigureLink figure) {
    return NONE.figure(figure);
  }

  /**
   * Begins with a day.
   *
   * @param day the day
   * @return these words
   */
  public static Words of(LocalDate day) {
    return NONE.day(day);
  }

  /**
   * Begins with a name.
   *
   * @param name the name, which may hold digits
   * @return these words
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public static Words ofName(String name) {
    return NONE.name(name);
  }

  /**
   * Begins with a source.
   *
   * @param source the reference
   * @return these words
   * @throws IllegalArgumentException if {@code source} is blank
   */
  public static Words ofSource(String source) {
    return NONE.source(source);
  }

  /**
   * Begins with a colour.
   *
   * @param rag the colour
   * @return these words
   */
  public static Words of(Rag rag) {
    return NONE.colour(rag);
  }

  /**
   * Goes on with plain text.
   *
   * @param text the text
   * @return these words and {@code text}
   * @throws IllegalArgumentException if {@code text} has a digit or a control character
   */
  public Words text(String text) {
    return text.isEmpty() ? this : with(new Part.Text(text));
  }

  /**
   * Adds what else the row of a figure says.
   *
   * @param cell a cell of the row
   * @return the words with it; without if it is empty
   */
  public Words cell(Part.Cell cell) {
    return cell.shown().isEmpty() ? this : with(cell);
  }

  /**
   * Goes on with a figure.
   *
   * @param figure the figure
   * @return these words and {@code figure}
   */
  public Words figure(FigureLink figure) {
    return with(figure);
  }

  /**
   * Goes on with a day.
   *
   * @param day the day
   * @return these words and {@code day}, such as {@code 14 June 2019}
   */
  public Words day(LocalDate day) {
    return with(new Part.Day(day));
  }

  /**
   * Goes on with a name.
   *
   * @param name the name, which may hold digits
   * @return these words and {@code name}
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Words name(String name) {
    return with(new Part.Name(name));
  }

  /**
   * Goes on with a source.
   *
   * @param source the reference
   * @return these words and {@code source}
   * @throws IllegalArgumentException if {@code source} is blank
   */
  public Words source(String source) {
    return with(new Part.Source(source));
  }

  /**
   * Goes on with a colour.
   *
   * @param rag the colour
   * @return these words and {@code rag}, such as {@code ▲ Amber}
   */
  public Words colour(Rag rag) {
    return colour(Optional.of(rag));
  }

  /**
   * Goes on with a colour, if there is one.
   *
   * @param rag the colour; empty reads {@code – No colour}
   * @return these words and {@code rag}
   */
  public Words colour(Optional<Rag> rag) {
    return with(new Part.Colour(rag));
  }

  /**
   * Goes on with other words.
   *
   * @param words the other words
   * @return these words and {@code words}
   */
  public Words then(Words words) {
    return new Words(ImmutableList.<Part>builder().addAll(parts).addAll(words.parts).build());
  }

  private Words with(Part part) {
    return then(new Words(ImmutableList.of(part)));
  }

  /**
   * Whether there is nothing to read.
   *
   * @return true if there is no part
   */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * A text that begins a sentence.
   *
   * @param text the text, not empty
   * @return the text with its first letter in upper case, the same in every language
   */
  public static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * How they read, without any mark-up.
   *
   * @return such as {@code Of 27 teams, Fenland Children's 1 is over.}
   */
  @Override
  public String toString() {
    return parts.stream().map(Part::shown).collect(joining());
  }
}
