package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;

/**
 * A figure over records, or a table of figures, and how many records were left out, by reason.
 *
 * @param <F> the kind of figure, or of table
 * @param figure the figure over the records that were counted
 * @param leftOut how many records were left out, by the reason in words; never 0
 */
public record Measured<F extends Serializable>(F figure, ImmutableSortedMap<String, Long> leftOut)
    implements Serializable {

  /**
   * Takes a figure and what was left out of it.
   *
   * @param figure the figure over the records that were counted
   * @param leftOut how many records were left out, by the reason in words
   * @throws IllegalArgumentException if a number left out is 0 or less, or their sum is beyond the
   *     largest {@code long}
   */
  public Measured {
    requireNonNull(figure, "figure");
    long sum = 0;
    for (Map.Entry<String, Long> reason : leftOut.entrySet()) {
      long count = reason.getValue();
      checkArgument(count > 0, "leftOut: must be above 0, was %s (%s)", count, reason.getKey());
      sum = Sums.exact("leftOut", sum, count);
    }
  }

  /**
   * A figure that counts every record.
   *
   * @param <F> the kind of figure
   * @param figure the figure
   * @return the figure, with nothing left out
   */
  public static <F extends Serializable> Measured<F> of(F figure) {
    return new Measured<>(figure, ImmutableSortedMap.of());
  }

  /**
   * A figure and what was left out of it.
   *
   * @param <F> the kind of figure
   * @param figure the figure over the records that were counted
   * @param leftOut how many records were left out, by the reason in words; a reason with 0 is
   *     dropped
   * @return the figure with what was left out
   * @throws IllegalArgumentException if a number left out is below 0
   */
  public static <F extends Serializable> Measured<F> of(F figure, Map<String, Long> leftOut) {
    ImmutableSortedMap.Builder<String, Long> reasons = ImmutableSortedMap.naturalOrder();
    leftOut.forEach(
        (reason, count) -> {
          if (count != 0) {
            reasons.put(reason, count);
          }
        });
    return new Measured<>(figure, reasons.buildOrThrow());
  }

  /**
   * How many records were left out, for whatever reason.
   *
   * @return the sum over the reasons
   */
  public long leftOutCount() {
    return leftOut.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The figure with its working, and what was left out.
   *
   * @return {@code 18.4 (92 ÷ 5), left out: workers holding no case (2)}
   */
  @Override
  public String toString() {
    return leftOut.isEmpty()
        ? figure.toString()
        : figure
            + ", left out: "
            + leftOut.entrySet().stream()
                .map(reason -> reason.getKey() + " (" + reason.getValue() + ")")
                .collect(joining(", "));
  }
}
