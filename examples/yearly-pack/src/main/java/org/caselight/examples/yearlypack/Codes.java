package org.caselight.examples.yearlypack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.Function;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.examples.plaintext.Printable;
import org.caselight.service.Status;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file for the constants of an enum: their labels, with hyphens for blanks.
 *
 * @param <E> the enum
 */
final class Codes<E extends Enum<E>> {
  static final Codes<ReferralOutcome> OUTCOMES =
      new Codes<>(ReferralOutcome.values(), ReferralOutcome::label);
  static final Codes<Status> STATUSES = new Codes<>(Status.values(), Status::label);

  private final E[] constants;
  private final char[][] codes;
  private final ImmutableMap<E, String> byConstant;

  private Codes(E[] constants, Function<E, String> label) {
    this.constants = constants;
    this.byConstant =
        Maps.toMap(Arrays.asList(constants), constant -> label.apply(constant).replace(' ', '-'));
    this.codes = byConstant.values().stream().map(String::toCharArray).toArray(char[][]::new);
  }

  /** The code of a constant; empty for none. */
  String of(@Nullable E constant) {
    return constant == null ? "" : byConstant.getOrDefault(constant, "");
  }

  /** The constant with a code, null if there is none. */
  @Nullable E find(char[] buffer, int offset, int length) {
    for (int i = 0; i < codes.length; i++) {
      if (Texts.isSame(codes[i], buffer, offset, length)) {
        return constants[i];
      }
    }
    return null;
  }

  /** The codes, in the constants' order. */
  String inWords() {
    return String.join(", ", byConstant.values());
  }

  /** What is wrong with a text that is none of the codes. */
  String whyNot(String text) {
    return "must be one of " + inWords() + "; was " + Printable.shown(text);
  }
}
