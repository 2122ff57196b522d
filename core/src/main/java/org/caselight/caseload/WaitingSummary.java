package org.caselight.caseload;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.figure.Fraction;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/** How many cases wait for one thing, and for how long. */
@Value.Immutable
@CaselightValue
public abstract class WaitingSummary implements Serializable {
  private static final long serialVersionUID = 1L;

  WaitingSummary() {}

  static WaitingSummary of(
      Iterable<WaitingCase> waiting, WaitingCase.Reason reason, LocalDate asAt) {
    long cases = 0;
    ImmutableList.Builder<Long> days = ImmutableList.builder();
    for (WaitingCase waitingCase : waiting) {
      if (waitingCase.reason() == reason) {
        cases++;
        waitingCase.daysWaiting(asAt).ifPresent(days::add);
      }
    }
    return new Builder()
        .reason(reason)
        .cases(cases)
        .addAllDays(ImmutableList.sortedCopyOf(days.build()))
        .build();
  }

  /** The cases of several summaries for one reason. */
  static WaitingSummary together(WaitingCase.Reason reason, Collection<WaitingSummary> summaries) {
    return new Builder()
        .reason(reason)
        .cases(summaries.stream().mapToLong(WaitingSummary::cases).sum())
        .addAllDays(
            summaries.stream().flatMap(summary -> summary.days().stream()).sorted().toList())
        .build();
  }

  /**
   * What they wait for.
   *
   * @return the reason
   */
  public abstract WaitingCase.Reason reason();

  /**
   * How many wait.
   *
   * @return the number of cases, 0 or more
   */
  public abstract long cases();

  /**
   * The days that each has waited, where the beginning is known.
   *
   * @return the days, shortest first; may be fewer than the cases
   */
  public abstract ImmutableList<Long> days();

  /**
   * How many wait since nobody knows when: the beginning is not recorded, or lies in the future.
   *
   * @return the number of cases
   */
  public final long casesWithUnknownDays() {
    return cases() - days().size();
  }

  /**
   * The longest wait.
   *
   * @return calendar days, empty if no beginning is known
   */
  public final OptionalLong longestDays() {
    return days().isEmpty() ? OptionalLong.empty() : OptionalLong.of(days().get(days().size() - 1));
  }

  /**
   * The median wait, over the cases whose beginning is known.
   *
   * @return calendar days, empty if no beginning is known
   */
  public final Optional<Fraction> medianDays() {
    return days().isEmpty()
        ? Optional.empty()
        : Optional.of(CaseloadDistribution.of(days().stream().map(Fraction::of).toList()).median());
  }

  /**
   * The summary in words.
   *
   * @return {@code 3 unallocated, longest 12 days}
   */
  @Override
  public final String toString() {
    return cases()
        + " "
        + reason().label()
        + (longestDays().isPresent()
            ? ", longest " + Words.count(longestDays().getAsLong(), "day")
            : "");
  }

  static final class Builder extends ImmutableWaitingSummary.Builder {
    Builder() {}
  }
}
