package org.caselight.series;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * What changed between two months of a series, and what to know before reading anything into it.
 *
 * <p>Two months always differ; whether that means anything is for a {@link ControlChart}. The notes
 * of known causes of both months come with the change, and every break after the earlier month and
 * up to the later one: across a break the two are not comparable, and the change says so.
 *
 * <p>Source: later − earlier as in DfE, Local authority interactive tool, {@code R/fn_analysis.R}
 * (change from previous year); on the month before as in Cambridgeshire, July 2019, paragraph 2.28.
 * The percentage of the earlier value is a convention of this library; another is of the mean of
 * both.
 *
 * <p>Made with {@link MonthlySeries#changeOnMonthBefore}, {@link MonthlySeries#changeOnYearBefore}
 * and {@link MonthlySeries#change}.
 */
@Value.Immutable
@CaselightValue
public abstract class Change implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Fraction HUNDRED = Fraction.of(100);

  Change() {}

  /**
   * The earlier month.
   *
   * @return the month that the later one is held against
   */
  public abstract YearMonth earlierMonth();

  /**
   * What it was.
   *
   * @return the value of the earlier month
   */
  public abstract BigDecimal earlierValue();

  /**
   * The later month.
   *
   * @return the month of the change
   */
  public abstract YearMonth laterMonth();

  /**
   * What it is.
   *
   * @return the value of the later month
   */
  public abstract BigDecimal laterValue();

  /**
   * The known causes of what the two months show. Months in between are not asked.
   *
   * @return the notes of the two months, earlier first
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<YearMonth, String> notes();

  /**
   * The breaks between the two months, from after the earlier one up to the later one.
   *
   * @return the reasons by the first month of the new kind, earliest first
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<YearMonth, String> breaks();

  /**
   * Whether the two months may be compared at all.
   *
   * @return false if the series breaks between them
   */
  public final boolean isComparable() {
    return breaks().isEmpty();
  }

  /**
   * By how much: later − earlier.
   *
   * @return the difference, exact; below 0 it fell
   */
  public final BigDecimal difference() {
    return laterValue().subtract(earlierValue());
  }

  /**
   * By how many per cent: difference ÷ earlier value × 100. Of an earlier value below 0 its size is
   * taken, so that a rise is above 0.
   *
   * @return the percentage, exact; empty if the earlier value is 0
   */
  public final Optional<Fraction> percent() {
    return percent(Fraction.of(earlierValue()), Fraction.of(laterValue()));
  }

  private static Optional<Fraction> percent(Fraction earlier, Fraction later) {
    return earlier.signum() == 0
        ? Optional.empty()
        : Optional.of(later.minus(earlier).times(HUNDRED).dividedBy(earlier.magnitude()));
  }

  /**
   * The same change counted by the working day: a short month has less of everything.
   *
   * @param calendar the working days
   * @return the change; empty if either month has no working day
   * @throws IllegalArgumentException if a month is not wholly inside the calendar
   */
  public final Optional<PerWorkingDay> perWorkingDay(WorkingDays calendar) {
    long earlierDays = calendar.in(earlierMonth());
    long laterDays = calendar.in(laterMonth());
    return earlierDays == 0 || laterDays == 0
        ? Optional.empty()
        : Optional.of(new PerWorkingDay(this, earlierDays, laterDays));
  }

  /**
   * The change in one line, with what to know about it.
   *
   * @return {@code 2019-01: 655, up 306 (87.7%) on 349 in 2018-12; known cause of 2019-01: police},
   *     and {@code ; not comparable, break from 2019-01: new system}
   */
  @Override
  public final String toString() {
    return laterMonth()
        + ": "
        + laterValue().toPlainString()
        + ", "
        + inWords(difference(), percent())
        + " on "
        + earlierValue().toPlainString()
        + " in "
        + earlierMonth()
        + caveats();
  }

  private static String inWords(BigDecimal difference, Optional<Fraction> percent) {
    if (difference.signum() == 0) {
      return "no change";
    }
    return (difference.signum() > 0 ? "up " : "down ")
        + difference.abs().toPlainString()
        + percent
            .map(share -> " (" + share.magnitude().rounded(1).toPlainString() + "%)")
            .orElse("");
  }

  /** What to know about the change: known causes, and breaks. */
  String caveats() {
    return caveats("; known cause of ", notes())
        + caveats("; not comparable, break from ", breaks());
  }

  private static String caveats(String what, ImmutableSortedMap<YearMonth, String> texts) {
    return texts.entrySet().stream()
        .map(text -> what + text.getKey() + ": " + text.getValue())
        .collect(joining());
  }

  /**
   * A change counted by the working day: each month's value ÷ its working days.
   *
   * <p>A convention of this library; the other choice is by the calendar day.
   *
   * @param change the change as it was counted
   * @param earlierDays the working days of the earlier month, above 0
   * @param laterDays the working days of the later month, above 0
   */
  public record PerWorkingDay(Change change, long earlierDays, long laterDays)
      implements Serializable {

    /**
     * Takes a change and the working days of its months.
     *
     * @param change the change as it was counted
     * @param earlierDays the working days of the earlier month, above 0
     * @param laterDays the working days of the later month, above 0
     * @throws IllegalArgumentException if a number of days is 0 or less
     */
    public PerWorkingDay {
      requireNonNull(change, "change");
      checkArgument(earlierDays > 0, "earlierDays: must be above 0, was %s", earlierDays);
      checkArgument(laterDays > 0, "laterDays: must be above 0, was %s", laterDays);
    }

    /**
     * What it was by the working day.
     *
     * @return the earlier value ÷ its working days
     */
    public Average earlier() {
      return Average.of(change.earlierValue(), BigDecimal.valueOf(earlierDays));
    }

    /**
     * What it is by the working day.
     *
     * @return the later value ÷ its working days
     */
    public Average later() {
      return Average.of(change.laterValue(), BigDecimal.valueOf(laterDays));
    }

    /**
     * By how much a working day: later − earlier.
     *
     * @return the difference, exact; below 0 it fell
     */
    public Fraction difference() {
      return laterValue().minus(earlierValue());
    }

    /**
     * By how many per cent a working day: difference ÷ size of the earlier one × 100.
     *
     * @return the percentage, exact; empty if the earlier value is 0
     */
    public Optional<Fraction> percent() {
      return Change.percent(earlierValue(), laterValue());
    }

    private Fraction earlierValue() {
      return earlier().value().orElseThrow();
    }

    private Fraction laterValue() {
      return later().value().orElseThrow();
    }

    /**
     * The change by the working day in one line, with what to know about it.
     *
     * @return {@code 2019-01: 29.8 (655 ÷ 22) a working day, 2018-12: 18.4 (349 ÷ 19)}
     */
    @Override
    public String toString() {
      return change.laterMonth()
          + ": "
          + later()
          + " a working day, "
          + change.earlierMonth()
          + ": "
          + earlier()
          + change.caveats();
    }
  }

  static final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }
}
