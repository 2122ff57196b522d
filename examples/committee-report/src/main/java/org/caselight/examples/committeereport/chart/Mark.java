package org.caselight.examples.committeereport.chart;

import static com.google.common.base.Preconditions.checkArgument;

import org.caselight.examples.plaintext.Printable;

/**
 * How something stands: a colour that never stands alone, but with a sign and a word.
 *
 * @param look the colour and the sign
 * @param word the word, such as within, over by 3 or delivered
 */
public record Mark(Look look, String word) {
  /** The colours: each has 3 to 1 against white or more, and none is another one's for any eye. */
  public enum Look {
    /** As it should be. */
    WITHIN("✔", "#00857a"),
    /** Not as it should be, by a little. */
    CLOSE("▲", "#cf7f00"),
    /** Not as it should be. */
    OVER("✖", "#a8200d"),
    /** Over and done with. */
    DONE("★", "#1f5fa8"),
    /** Neither good nor bad. */
    PLAIN("–", "#868d98"),
    /** Nobody knows. */
    NOT_KNOWN("?", "#868d98");

    private final String sign;
    private final String colour;

    Look(String sign, String colour) {
      this.sign = sign;
      this.colour = colour;
    }

    /**
     * The sign.
     *
     * @return one character
     */
    public String sign() {
      return sign;
    }

    String colour() {
      return colour;
    }
  }

  /**
   * Checks the mark; control characters in the word are spelt out.
   *
   * @throws IllegalArgumentException if the word is blank
   */
  public Mark {
    checkArgument(!word.isBlank(), "word: must not be blank");
    word = Printable.escaped(word);
  }

  /**
   * As it should be.
   *
   * @param word the word, such as within
   * @return the mark
   */
  public static Mark within(String word) {
    return new Mark(Look.WITHIN, word);
  }

  /**
   * Not as it should be, by a little.
   *
   * @param word the word, such as over by 1
   * @return the mark
   */
  public static Mark close(String word) {
    return new Mark(Look.CLOSE, word);
  }

  /**
   * Not as it should be.
   *
   * @param word the word, such as over by 3
   * @return the mark
   */
  public static Mark over(String word) {
    return new Mark(Look.OVER, word);
  }

  /**
   * Over and done with.
   *
   * @param word the word, such as delivered
   * @return the mark
   */
  public static Mark done(String word) {
    return new Mark(Look.DONE, word);
  }

  /**
   * Neither good nor bad.
   *
   * @param word the word, such as under way
   * @return the mark
   */
  public static Mark plain(String word) {
    return new Mark(Look.PLAIN, word);
  }

  /**
   * Nobody knows.
   *
   * @param word the word, such as not known
   * @return the mark
   */
  public static Mark notKnown(String word) {
    return new Mark(Look.NOT_KNOWN, word);
  }

  /**
   * The sign and the word.
   *
   * @return such as {@code ✖ over by 3}
   */
  @Override
  public String toString() {
    return look.sign() + " " + word;
  }
}
