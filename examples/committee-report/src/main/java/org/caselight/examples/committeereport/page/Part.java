package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.caselight.examples.plaintext.Printable;
import org.caselight.indicator.Rag;

/** A piece of {@link Words}: plain text, or what may hold digits and says what it is. */
public sealed interface Part
    permits Part.Text, FigureLink, Part.Cell, Part.Day, Part.Source, Part.Name, Part.Colour {
  /**
   * How it reads, without any mark-up.
   *
   * @return the text
   */
  String shown();

  /**
   * Hands this part to the method that is for its kind.
   *
   * @param <T> what is written
   * @param writer writes parts
   * @return what {@code writer} makes of this part
   */
  <T> T writtenBy(Writer<T> writer);

  /**
   * Writes parts down, each kind in its own way.
   *
   * @param <T> what is written
   */
  interface Writer<T> {
    /**
     * Writes plain text.
     *
     * @param text the text
     * @return what is written
     */
    T text(Text text);

    /**
     * Writes a figure.
     *
     * @param figure the figure
     * @return what is written
     */
    T figure(FigureLink figure);

    /**
     * Writes what else the row of a figure says.
     *
     * @param cell the cell of the row
     * @return what is written
     */
    T cell(Cell cell);

    /**
     * Writes a day.
     *
     * @param day the day
     * @return what is written
     */
    T day(Day day);

    /**
     * Writes where something is from.
     *
     * @param source the source
     * @return what is written
     */
    T source(Source source);

    /**
     * Writes a name.
     *
     * @param name the name
     * @return what is written
     */
    T name(Name name);

    /**
     * Writes a colour.
     *
     * @param colour the colour
     * @return what is written
     */
    T colour(Colour colour);
  }

  /**
   * Plain text, which has no digit: a number that is no figure could not be recomputed.
   *
   * @param shown the text
   */
  record Text(String shown) implements Part {
    /**
     * Takes a text.
     *
     * @param shown the text
     * @throws IllegalArgumentException if {@code shown} has a digit or a control character
     */
    public Text {
      check("text", shown);
    }

    /** What holds for plain text holds for titles too. */
    static void check(String attribute, String text) {
      checkArgument(
          text.equals(Printable.escaped(text)),
          "%s: must have no control characters, was %s",
          attribute,
          Printable.escaped(text));
      checkArgument(
          text.codePoints().noneMatch(Character::isDigit),
          "%s: must have no digits outside figures, days, names and sources, was %s",
          attribute,
          text);
    }

    @Override
    public <T> T writtenBy(Writer<T> writer) {
      return writer.text(this);
    }
  }

  /**
   * What the row of a figure says in another column: its interval, its target, why it is to be
   * looked at. It may hold digits, for they stand in {@code figures.csv} too.
   *
   * @param row the identifier of the row
   * @param column the column
   * @param shown what it says
   */
  record Cell(String row, String column, String shown) implements Part {
    @Override
    public <T> T writtenBy(Writer<T> writer) {
      return writer.cell(this);
    }
  }

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Part {
    private static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Override
    public String shown() {
      return FORMAT.format(date);
    }

    @Override
    public <T> T writtenBy(Writer<T> writer) {
      return writer.day(this);
    }
  }

  /**
   * Where a figure or a statement is from.
   *
   * @param shown the reference, such as {@code Cambridgeshire, Service Director report, 9 July
   *     2019, paragraph 2.5}
   */
  record Source(String shown) implements Part {
    /**
     * Takes a reference.
     *
     * @param shown the reference; control characters in it are escaped
     * @throws IllegalArgumentException if {@code shown} is blank
     */
    public Source {
      checkArgument(!shown.isBlank(), "source: must not be blank");
      shown = Printable.escaped(shown);
    }

    @Override
    public <T> T writtenBy(Writer<T> writer) {
      return writer.source(this);
    }
  }

  /**
   * A name, which may hold digits that are no figure: of a team, an indicator, an authority.
   *
   * @param shown the name
   */
  record Name(String shown) implements Part {
    /**
     * Takes a name.
     *
     * @param shown the name; control characters in it are escaped
     * @throws IllegalArgumentException if {@code shown} is blank
     */
    public Name {
      checkArgument(!shown.isBlank(), "name: must not be blank");
      shown = Printable.escaped(shown);
    }

    @Override
    public <T> T writtenBy(Writer<T> writer) {
      return writer.name(this);
    }
  }

  /**
   * A colour: always a sign and a word too, for those who do not see it or print without.
   *
   * @param rag the colour; empty if there is none
   */
  record Colour(Optional<Rag> rag) implements Part {
    /**
     * The sign that stands before the word.
     *
     * @return one character
     */
    public String sign() {
      return rag.map(Colour::sign).orElse("–");
    }

    private static String sign(Rag rag) {
      return switch (rag) {
        case BLUE -> "★";
        case GREEN -> "✔";
        case AMBER -> "▲";
        case RED -> "✖";
      };
    }

    /**
     * The colour in a word.
     *
     * @return {@code Red}, or {@code No colour}
     */
    public String word() {
      return rag.map(Rag::label).map(Words::sentence).orElse("No colour");
    }

    @Override
    public String shown() {
      return sign() + " " + word();
    }

    @Override
    public <T> T writtenBy(Writer<T> writer) {
      return writer.colour(this);
    }
  }
}
