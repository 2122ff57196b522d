package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.io.Serializable;
import java.util.stream.IntStream;
import org.caselight.internal.Words;

/**
 * Into which bands are whole numbers sorted: 0, 1 to 10, 11 to 20, 21 or more?
 *
 * <p>Each band but the last ends with a number that is in it, the next begins with the number after
 * it, and the last has no end. Numbers below 0 are in no band.
 */
public final class Bands implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String unit;
  private final ImmutableLongArray ends;

  private Bands(String unit, ImmutableLongArray ends) {
    this.unit = unit;
    this.ends = ends;
  }

  /**
   * Bands that end with these numbers, and a last one above them.
   *
   * @param unit what is counted, in the plural: {@code working days}
   * @param ends the last number of each band but the last, each above the one before it, the first
   *     0 or more
   * @return the bands, one more than there are ends
   * @throws IllegalArgumentException if there is no end, one is negative, not above the one before
   *     it or the largest {@code long}, or the unit is blank or has blanks around it
   */
  public static Bands upTo(String unit, long... ends) {
    Words.requireText("unit", unit);
    checkArgument(ends.length > 0, "ends: must not be empty");
    for (int i = 0; i < ends.length; i++) {
      long least = i == 0 ? 0 : ends[i - 1] + 1;
      checkArgument(
          ends[i] >= least && ends[i] < Long.MAX_VALUE,
          "ends: must be %s or more and rise, was %s",
          least,
          ends[i]);
    }
    return new Bands(unit, ImmutableLongArray.copyOf(ends));
  }

  /**
   * What is counted.
   *
   * @return the unit, in the plural
   */
  public String unit() {
    return unit;
  }

  /**
   * The last number of each band but the last.
   *
   * @return the numbers, rising
   */
  public ImmutableLongArray ends() {
    return ends;
  }

  /**
   * How many bands there are.
   *
   * @return one more than there are ends
   */
  public int size() {
    return ends.length() + 1;
  }

  /**
   * In which band a number is.
   *
   * @param number the number, 0 or more
   * @return the place of its band, from 0 to {@code size() − 1}
   * @throws IllegalArgumentException if the number is negative
   */
  public int indexOf(long number) {
    checkArgument(number >= 0, "number: must be 0 or more, was %s", number);
    int band = 0;
    while (band < ends.length() && number > ends.get(band)) {
      band++;
    }
    return band;
  }

  /**
   * Every band in words.
   *
   * @return {@code 0}, {@code 1 to 10}, …, {@code 61 or more}
   */
  public ImmutableList<String> labels() {
    return IntStream.range(0, size())
        .mapToObj(this::label)
        .collect(ImmutableList.toImmutableList());
  }

  private String label(int band) {
    long first = band == 0 ? 0 : ends.get(band - 1) + 1;
    if (band == ends.length()) {
      return first + " or more";
    }
    long last = ends.get(band);
    return first == last ? Long.toString(first) : first + " to " + last;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bands that && unit.equals(that.unit) && ends.equals(that.ends);
  }

  @Override
  public int hashCode() {
    return 31 * unit.hashCode() + ends.hashCode();
  }

  /**
   * The bands and their unit.
   *
   * @return {@code 0, 1 to 10, 11 or more working days}
   */
  @Override
  public String toString() {
    return String.join(", ", labels()) + " " + unit;
  }
}
