package org.caselight.improvement;

import com.google.common.base.CharMatcher;
import java.math.BigInteger;
import java.util.Comparator;

/** The order of references, as people number things: 2 before 10, 3.2 before 3.10. */
final class References {
  private References() {}

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** Leaves no tie between references that differ: 3 and 03 are in the order of the alphabet. */
  static final Comparator<String> ORDER = References::compare;

  private static int compare(String one, String other) {
    int order = pieceByPiece(one, other);
    return order == 0 ? one.compareTo(other) : order;
  }

  /** Piece by piece, whatever is made of digits as a number. */
  private static int pieceByPiece(String one, String other) {
    int from = 0;
    int start = 0;
    while (from < one.length() && start < other.length()) {
      String first = piece(one, from);
      String second = piece(other, start);
      int order = comparePieces(first, second);
      if (order != 0) {
        return order;
      }
      from += first.length();
      start += second.length();
    }
    return Boolean.compare(from < one.length(), start < other.length());
  }

  private static int comparePieces(String one, String other) {
    return isNumber(one) && isNumber(other)
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String piece) {
    return DIGIT.matches(piece.charAt(0));
  }

  /** What stands in a text from a place on: all digits, or none. */
  private static String piece(String text, int from) {
    CharMatcher end = DIGIT.matches(text.charAt(from)) ? DIGIT.negate() : DIGIT;
    int until = end.indexIn(text, from);
    return text.substring(from, until < 0 ? text.length() : until);
  }
}
