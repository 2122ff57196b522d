package org.caselight.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.io.Serializable;
import java.util.stream.Stream;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.figure.Fraction;
import org.caselight.internal.Words;
import org.caselight.series.Signal;

/**
 * Something that a figure alone does not show: a signal of its control chart, what its average
 * hides.
 *
 * @param words what was found, in words that can follow a semicolon
 * @param isConcern whether it asks for attention by itself
 * @param peopleTold the numbers of people that the words tell; if one of them may not be shown, the
 *     finding is not
 */
public record KpiFinding(String words, boolean isConcern, ImmutableList<Long> peopleTold)
    implements Serializable {

  private static final Fraction MOST_COUNTED = Fraction.of(Long.MAX_VALUE);

  /**
   * Takes a finding.
   *
   * @param words what was found
   * @param isConcern whether it asks for attention by itself
   * @param peopleTold the numbers of people that the words tell
   * @throws IllegalArgumentException if the words are blank, have blanks around them or are on more
   *     than one line, or a number of people is below 0
   */
  public KpiFinding {
    Words.requireLine("words", words);
    for (long people : peopleTold) {
      checkArgument(people >= 0, "peopleTold: must be 0 or more, was %s", people);
    }
  }

  /**
   * A finding that asks for attention.
   *
   * @param words what was found, in words that can follow a semicolon
   * @param peopleTold the numbers of people that the words tell
   * @return the finding
   * @throws IllegalArgumentException if the words are blank, have blanks around them or are on more
   *     than one line, or a number of people is below 0
   */
  public static KpiFinding concern(String words, long... peopleTold) {
    return new KpiFinding(words, true, ImmutableList.copyOf(Longs.asList(peopleTold)));
  }

  /**
   * A finding that is worth knowing and asks for nothing.
   *
   * @param words what was found, in words that can follow a semicolon
   * @param peopleTold the numbers of people that the words tell
   * @return the finding
   * @throws IllegalArgumentException if the words are blank, have blanks around them or are on more
   *     than one line, or a number of people is below 0
   */
  public static KpiFinding note(String words, long... peopleTold) {
    return new KpiFinding(words, false, ImmutableList.copyOf(Longs.asList(peopleTold)));
  }

  /**
   * A signal of a control chart of counts of people: a concern if it is one by the polarity of the
   * series. Whether the limits are provisional only the chart knows.
   *
   * @param signal the signal
   * @return the finding; the value that signals is a number of people it tells, if it is whole, and
   *     so is the mean, which every month of a constant series has
   */
  public static KpiFinding of(Signal signal) {
    return new KpiFinding(
        Words.oneBlank(signal.toString()),
        signal.isConcern(),
        Stream.of(Fraction.of(signal.value()), signal.limits().mean())
            .filter(KpiFinding::isCount)
            .map(number -> number.floor().longValueExact())
            .collect(toImmutableList()));
  }

  private static boolean isCount(Fraction number) {
    return number.signum() >= 0
        && number.compareTo(Fraction.of(number.floor())) == 0
        && number.compareTo(MOST_COUNTED) <= 0;
  }

  /**
   * Whether every number of people that the words tell may be shown as it is: under a policy that
   * rounds none may, for one that is shown would be known to be exact.
   */
  boolean mayBeShown(DisclosurePolicy policy) {
    return peopleTold.isEmpty()
        || (policy.roundCellsTo() == 1 && peopleTold.stream().noneMatch(policy::mustWithhold));
  }

  /**
   * The words.
   *
   * @return what was found
   */
  @Override
  public String toString() {
    return words;
  }
}
