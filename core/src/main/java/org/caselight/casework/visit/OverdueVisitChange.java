package org.caselight.casework.visit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.figure.Fraction;
import org.caselight.internal.Words;
import org.caselight.service.Status;

/**
 * Are fewer visits overdue than on an earlier day? In total, and under every status that is known
 * on both days.
 *
 * <p>From about 270, of which 76 to children on child protection plans, to 59, of which 6: −78 % in
 * all and −92 % under the plans, whose share fell from 28 % to 10 % ({@link
 * OverdueVisitCounts#share}).
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.12 and 2.13.
 *
 * @param earlier the counts of the earlier day
 * @param later the counts of the later day
 */
public record OverdueVisitChange(OverdueVisitCounts earlier, OverdueVisitCounts later)
    implements Serializable {

  private static final Fraction HUNDRED = Fraction.of(100);

  /**
   * Takes the counts of two days.
   *
   * @param earlier the counts of the earlier day
   * @param later the counts of the later day
   * @throws IllegalArgumentException if {@code earlier} is of a later day than {@code later}
   */
  public OverdueVisitChange {
    checkArgument(
        !earlier.asAt().isAfter(later.asAt()),
        "earlier: must not be after %s, was %s",
        later.asAt(),
        earlier.asAt());
  }

  /**
   * The change in all.
   *
   * @return the two totals
   */
  public Difference total() {
    return new Difference(earlier.total(), later.total());
  }

  /**
   * The change under each status that is known on both days.
   *
   * @return the two numbers, by status
   */
  public ImmutableSortedMap<Status, Difference> byStatus() {
    ImmutableSortedMap.Builder<Status, Difference> changes = ImmutableSortedMap.naturalOrder();
    later
        .byStatus()
        .forEach(
            (status, now) ->
                earlier
                    .count(status)
                    .ifPresent(then -> changes.put(status, new Difference(then, now))));
    return changes.buildOrThrow();
  }

  /**
   * The change under a status.
   *
   * @param status the status
   * @return the two numbers, empty if either is not known
   */
  public Optional<Difference> change(Status status) {
    return Optional.ofNullable(byStatus().get(status));
  }

  /**
   * Whether a total is only about right, so that the change in all is.
   *
   * @return true if either is
   */
  public boolean isApproximate() {
    return earlier.isApproximate() || later.isApproximate();
  }

  /**
   * The change in one line.
   *
   * @return {@code 59 overdue visits on 2019-06-14, down 211 (78%) on about 270 on 2018-10-31;
   *     child protection plan 6, down 70 (92%) on 76}
   */
  @Override
  public String toString() {
    return (later.isApproximate() ? "about " : "")
        + Words.count(later.total(), "overdue visit")
        + " on "
        + later.asAt()
        + ", "
        + total().inWords()
        + " on "
        + earlier.shownTotal()
        + " on "
        + earlier.asAt()
        + byStatus().entrySet().stream()
            .map(entry -> "; " + entry.getKey().label() + " " + entry.getValue())
            .collect(joining());
  }

  /**
   * The number of overdue visits on two days.
   *
   * @param earlier the number on the earlier day
   * @param later the number on the later day
   */
  public record Difference(long earlier, long later) implements Serializable {

    /**
     * Takes the two numbers.
     *
     * @param earlier the number on the earlier day
     * @param later the number on the later day
     * @throws IllegalArgumentException if a number is negative
     */
    public Difference {
      checkArgument(earlier >= 0, "earlier: must be 0 or more, was %s", earlier);
      checkArgument(later >= 0, "later: must be 0 or more, was %s", later);
    }

    /**
     * By how many visits: later − earlier.
     *
     * @return the difference; below 0 it fell
     */
    public long difference() {
      return later - earlier;
    }

    /**
     * By how many per cent: difference ÷ earlier × 100.
     *
     * @return the percentage, exact; empty if the earlier number is 0
     */
    public Optional<Fraction> percent() {
      return earlier == 0
          ? Optional.empty()
          : Optional.of(Fraction.of(difference(), earlier).times(HUNDRED));
    }

    private String inWords() {
      if (difference() == 0) {
        return "no change";
      }
      return (difference() > 0 ? "up " : "down ")
          + Math.abs(difference())
          + percent()
              .map(percent -> " (" + percent.magnitude().rounded(0).toPlainString() + "%)")
              .orElse("");
    }

    /**
     * The change in words.
     *
     * @return {@code 6, down 70 (92%) on 76}
     */
    @Override
    public String toString() {
      return later + ", " + inWords() + " on " + earlier;
    }
  }
}
