package org.caselight.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks and look-ups of text that several packages share. */
public final class Words {
  private Words() {}

  private static final CharMatcher LINE_BREAK =
      CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

  /** Blank to the eye: the no-break space of spreadsheets too, which Java does not call blank. */
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private static boolean isBlank(String text) {
    return BLANK.matchesAllOf(text);
  }

  private static boolean hasBlanksAround(String text) {
    return BLANK.trimFrom(text).length() != text.length();
  }

  /**
   * Refuses text that is blank or has blanks around it.
   *
   * @param attribute what the text is, for the error
   * @param text the text
   * @return the text
   */
  public static String requireText(String attribute, String text) {
    checkArgument(!isBlank(text), "%s: must not be blank", attribute);
    checkArgument(
        !hasBlanksAround(text), "%s: must not begin or end with blanks, was '%s'", attribute, text);
    return text;
  }

  /**
   * Refuses an identifier that is blank or has blanks around it, without showing it.
   *
   * @param attribute what the identifier is, for the error
   * @param pseudonym the identifier
   * @return the identifier
   */
  public static String requirePseudonym(String attribute, String pseudonym) {
    checkArgument(!isBlank(pseudonym), "%s: must not be blank", attribute);
    checkArgument(
        !hasBlanksAround(pseudonym), "%s: must not begin or end with blanks (withheld)", attribute);
    return pseudonym;
  }

  /**
   * Refuses text that is blank, has blanks around it or would not stand on one line.
   *
   * @param attribute what the text is, for the error
   * @param text the text
   * @return the text
   */
  public static String requireLine(String attribute, String text) {
    requireText(attribute, text);
    checkArgument(LINE_BREAK.matchesNoneOf(text), "%s: must be on one line", attribute);
    return text;
  }

  /**
   * Refuses two of several things that are called the same.
   *
   * @param <T> each of them
   * @param attribute what they are, for the error
   * @param callsIt what each is called by, for the error
   * @param things the things
   * @param name what each is called
   */
  public static <T> void requireDistinct(
      String attribute, String callsIt, Iterable<T> things, Function<? super T, String> name) {
    Set<String> names = new HashSet<>();
    for (T thing : things) {
      checkArgument(
          names.add(name.apply(thing)),
          "%s: must not have one %s twice, was %s",
          attribute,
          callsIt,
          name.apply(thing));
    }
  }

  /**
   * A name in the form by which names are told apart that differ in more than the case of letters
   * and the blanks between words: the same on every machine.
   *
   * @param name the name
   * @return its key
   */
  public static String key(String name) {
    return oneBlank(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * A text with one blank between words.
   *
   * @param text the text
   * @return the text, with one blank for each stretch of blanks
   */
  public static String oneBlank(String text) {
    return BLANK.collapseFrom(text, ' ');
  }

  /**
   * A number of things, in words.
   *
   * @param count how many
   * @param thing one of them, in the singular; an s makes its plural
   * @return {@code 1 case}, {@code 4 cases}
   */
  public static String count(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /**
   * A number with its thousands apart, the same in every country.
   *
   * @param number the number
   * @return {@code 137,000}, {@code 1,234.5}
   */
  public static String grouped(BigDecimal number) {
    String digits = number.toPlainString();
    int point = digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? digits.length() : point) - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /**
   * Finds the constant with a label, whatever the case of its letters.
   *
   * @param <E> the enum
   * @param attribute what is looked for, for the error
   * @param constants every constant
   * @param label the label of a constant
   * @param text the label to look for
   * @return the constant
   */
  public static <E extends Enum<E>> E byLabel(
      String attribute, E[] constants, Function<E, String> label, String text) {
    return Arrays.stream(constants)
        .filter(constant -> label.apply(constant).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "%s: must be one of %s; was %s",
                        attribute,
                        Arrays.stream(constants).map(label).collect(Collectors.joining(", ")),
                        text)));
  }
}
