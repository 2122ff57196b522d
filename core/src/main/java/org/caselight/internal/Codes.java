package org.caselight.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Look-ups in the code sets of statutory returns. */
public final class Codes {
  private Codes() {}

  /** A code with its meaning behind it, as extracts have it: {@code N1 - Abuse or neglect}. */
  private static final Pattern WITH_MEANING = Pattern.compile("(\\w+)\\s*(?::|\\s-\\s).*");

  /**
   * Finds the constant with a code, whatever the case of its letters; what follows the code after a
   * colon or a dash between blanks is not read. Failing that, the constant with that label.
   *
   * @param <E> the enum
   * @param attribute what is looked for, for the error
   * @param constants every constant
   * @param code the code of a constant in use
   * @param label the label of a constant
   * @param oldCodes codes no longer in use, in capitals, and what they mean now
   * @param text the code to look for
   * @return the constant
   */
  public static <E extends Enum<E>> E parse(
      String attribute,
      E[] constants,
      Function<E, String> code,
      Function<E, String> label,
      Map<String, E> oldCodes,
      String text) {
    Matcher matcher = WITH_MEANING.matcher(text);
    String wanted = matcher.matches() ? matcher.group(1) : text;
    return find(constants, code, wanted)
        .or(() -> Optional.ofNullable(oldCodes.get(Ascii.toUpperCase(wanted))))
        .or(() -> find(constants, label, text))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "%s: must be one of %s; was %s",
                        attribute, known(constants, code, oldCodes), text)));
  }

  private static <E extends Enum<E>> Optional<E> find(
      E[] constants, Function<E, String> name, String wanted) {
    return Arrays.stream(constants)
        .filter(constant -> name.apply(constant).equalsIgnoreCase(wanted))
        .findFirst();
  }

  private static <E extends Enum<E>> String known(
      E[] constants, Function<E, String> code, Map<String, E> oldCodes) {
    String inUse = Arrays.stream(constants).map(code).collect(Collectors.joining(", "));
    return oldCodes.isEmpty()
        ? inUse
        : inUse + ", or of old " + String.join(", ", ImmutableList.sortedCopyOf(oldCodes.keySet()));
  }
}
