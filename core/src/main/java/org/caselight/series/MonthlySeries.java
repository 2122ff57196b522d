package org.caselight.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.figure.Figure;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was it, month by month? One exact number a month, with what is known about it.
 *
 * <p>A month between the first and the last may have no value. It is a gap: not 0, and never filled
 * in. A month can carry a note of a known cause ("police changed how they notify"), and the series
 * can break from a month on (new structure, new system): its values before and from that month are
 * not comparable. Both may stand at a gap.
 *
 * <p>A series without values is legal; it has no first month, no notes and no breaks.
 *
 * <pre>{@code
 * MonthlySeries open =
 *     MonthlySeries.from(YearMonth.of(2018, 4), 3423, 3474, 3493, 3427)
 *         .withNote(YearMonth.of(2018, 6), "new front door");
 * open.changeOnMonthBefore(YearMonth.of(2018, 5));
 * // 2018-05: 3474, up 51 (1.5%) on 3423 in 2018-04
 * }</pre>
 */
public final class MonthlySeries implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No month yet: the start of a series that is put together with {@link #with}. */
  public static final MonthlySeries EMPTY =
      new MonthlySeries(ImmutableSortedMap.of(), ImmutableSortedMap.of(), ImmutableSortedMap.of());

  private static final int LAST_YEAR = 9999;

  private final ImmutableSortedMap<YearMonth, BigDecimal> values;
  private final ImmutableSortedMap<YearMonth, String> notes;
  private final ImmutableSortedMap<YearMonth, String> breaks;

  private MonthlySeries(
      ImmutableSortedMap<YearMonth, BigDecimal> values,
      ImmutableSortedMap<YearMonth, String> notes,
      ImmutableSortedMap<YearMonth, String> breaks) {
    if (!values.isEmpty()) {
      requireInYears(values.firstKey());
      requireInYears(values.lastKey());
    }
    this.values = values;
    this.notes = notes;
    this.breaks = breaks;
  }

  private static void requireInYears(YearMonth month) {
    checkArgument(
        month.getYear() >= 1 && month.getYear() <= LAST_YEAR,
        "month: must be in the years 1 to %s, was %s",
        LAST_YEAR,
        month);
  }

  /**
   * A series of whole numbers without gaps.
   *
   * @param first the first month
   * @param values one for each month from {@code first} on; none makes an empty series
   * @return the series
   */
  public static MonthlySeries from(YearMonth first, long... values) {
    requireInYears(first);
    ImmutableSortedMap.Builder<YearMonth, BigDecimal> byMonth = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < values.length; i++) {
      byMonth.put(first.plusMonths(i), BigDecimal.valueOf(values[i]));
    }
    return ofPlain(byMonth.buildOrThrow());
  }

  /**
   * A series of exact decimals.
   *
   * @param values the value of each month that has one, in any order
   * @return the series; its gaps are the months in between that are not in {@code values}
   */
  public static MonthlySeries of(Map<YearMonth, BigDecimal> values) {
    ImmutableSortedMap.Builder<YearMonth, BigDecimal> byMonth = ImmutableSortedMap.naturalOrder();
    values.forEach((month, value) -> byMonth.put(month, Decimals.plain("value", value)));
    return ofPlain(byMonth.buildOrThrow());
  }

  /**
   * A series of figures, rounded half up, such as {@link org.caselight.figure.Measures#byMonth}
   * collects. A month whose figure is undefined, nothing ÷ nothing, is a gap.
   *
   * @param figures the figure of each month
   * @param decimals to how many decimals a value is rounded; a proportion is a share, so 82.5 per
   *     cent takes 3
   * @return the series
   * @throws IllegalArgumentException if a month is outside the years 1 to 9999
   */
  public static MonthlySeries ofFigures(Map<YearMonth, ? extends Figure> figures, int decimals) {
    TreeMap<YearMonth, BigDecimal> values = new TreeMap<>();
    figures.forEach(
        (month, figure) -> figure.rounded(decimals).ifPresent(value -> values.put(month, value)));
    return of(values);
  }

  private static MonthlySeries ofPlain(ImmutableSortedMap<YearMonth, BigDecimal> values) {
    return new MonthlySeries(values, ImmutableSortedMap.of(), ImmutableSortedMap.of());
  }

  /**
   * Collects a series from records of one month each, in any order.
   *
   * @param <T> the records
   * @param monthOf the month of a record
   * @param valueOf its value
   * @return a collector of the series; it throws {@code IllegalArgumentException} if two records
   *     are of one month
   */
  public static <T> Collector<T, ?, MonthlySeries> toMonthlySeries(
      Function<? super T, YearMonth> monthOf, Function<? super T, BigDecimal> valueOf) {
    return Collector.of(
        Months::new,
        (months, entry) -> months.add(monthOf.apply(entry), valueOf.apply(entry)),
        Months::merge,
        Months::series);
  }

  private static final class Months implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<YearMonth, BigDecimal> values = new TreeMap<>();

    void add(YearMonth month, BigDecimal value) {
      BigDecimal plain = Decimals.plain("value", value);
      refuseTwice("value", month, values.putIfAbsent(month, plain), plain);
    }

    Months merge(Months other) {
      other.values.forEach(this::add);
      return this;
    }

    MonthlySeries series() {
      return ofPlain(ImmutableSortedMap.copyOfSorted(values));
    }
  }

  /**
   * Adds the value of a month, before, between or after the others.
   *
   * @param month a month without value so far
   * @param value its value
   * @return a series with that value
   * @throws IllegalArgumentException if the month has a value already
   */
  public MonthlySeries with(YearMonth month, BigDecimal value) {
    return new MonthlySeries(
        plus("value", values, month, Decimals.plain("value", value)), notes, breaks);
  }

  /**
   * Adds the whole number of a month, before, between or after the others.
   *
   * @param month a month without value so far
   * @param value its value
   * @return a series with that value
   * @throws IllegalArgumentException if the month has a value already
   */
  public MonthlySeries with(YearMonth month, long value) {
    return with(month, BigDecimal.valueOf(value));
  }

  /**
   * Notes the known cause of what a month shows. Rules go on as before; whatever they say of the
   * month, they say with the note beside it.
   *
   * @param month a month from the first to the last, with or without a value
   * @param note the cause, in words
   * @return a series with that note
   * @throws IllegalArgumentException if the note is blank, the month outside the series, or noted
   *     already
   */
  public MonthlySeries withNote(YearMonth month, String note) {
    Words.requireText("note", note);
    checkArgument(
        isWithin(month), "note: must be of a month of %s, was %s (%s)", inWords(), month, note);
    return new MonthlySeries(values, plus("note", notes, month, note), breaks);
  }

  /**
   * Breaks the series: its values before a month and from that month on are not comparable.
   *
   * @param month the first month of the new kind: after the first of the series, not after the last
   * @param reason why, in words: new structure, new system
   * @return a series with that break
   * @throws IllegalArgumentException if the reason is blank, no month of the series is on one side
   *     of the break, or the series breaks there already
   */
  public MonthlySeries withBreak(YearMonth month, String reason) {
    Words.requireText("break", reason);
    checkArgument(
        isWithin(month) && !month.equals(values.firstKey()),
        "break: must be after the first month of %s and not after the last, was %s (%s)",
        inWords(),
        month,
        reason);
    return new MonthlySeries(values, notes, plus("break", breaks, month, reason));
  }

  private static <V> ImmutableSortedMap<YearMonth, V> plus(
      String attribute, ImmutableSortedMap<YearMonth, V> before, YearMonth month, V added) {
    TreeMap<YearMonth, V> after = new TreeMap<>(before);
    refuseTwice(attribute, month, after.putIfAbsent(month, added), added);
    return ImmutableSortedMap.copyOfSorted(after);
  }

  private static void refuseTwice(
      String attribute, YearMonth month, @Nullable Object before, Object added) {
    checkArgument(
        before == null,
        "%s: must be given once for a month, was %s and %s for %s",
        attribute,
        before,
        added,
        month);
  }

  private boolean isWithin(YearMonth month) {
    return !isEmpty() && !month.isBefore(values.firstKey()) && !month.isAfter(values.lastKey());
  }

  private String inWords() {
    return isEmpty() ? "a series without values" : values.firstKey() + " to " + values.lastKey();
  }

  /**
   * The values.
   *
   * @return the value of each month that has one, earliest first
   */
  public ImmutableSortedMap<YearMonth, BigDecimal> values() {
    return values;
  }

  /**
   * The value of a month.
   *
   * @param month the month
   * @return its value; empty if it has none
   */
  public Optional<BigDecimal> value(YearMonth month) {
    return Optional.ofNullable(values.get(month));
  }

  /**
   * Whether there is no value at all.
   *
   * @return true if no month has a value
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * The first month.
   *
   * @return the earliest month with a value; empty if there is none
   */
  public Optional<YearMonth> firstMonth() {
    return values.keySet().stream().findFirst();
  }

  /**
   * The last month.
   *
   * @return the latest month with a value; empty if there is none
   */
  public Optional<YearMonth> lastMonth() {
    return values.descendingKeySet().stream().findFirst();
  }

  /**
   * The gaps: the months between the first and the last that have no value.
   *
   * @return the months, earliest first
   */
  public ImmutableSortedSet<YearMonth> gaps() {
    return Stream.iterate(0L, month -> month < months(), month -> month + 1)
        .map(month -> values.firstKey().plusMonths(month))
        .filter(month -> !values.containsKey(month))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private long months() {
    return isEmpty() ? 0 : ChronoUnit.MONTHS.between(values.firstKey(), values.lastKey()) + 1;
  }

  /**
   * The known causes.
   *
   * @return the notes by month, earliest first
   */
  public ImmutableSortedMap<YearMonth, String> notes() {
    return notes;
  }

  /**
   * The known cause of what a month shows.
   *
   * @param month the month
   * @return its note; empty if it has none
   */
  public Optional<String> note(YearMonth month) {
    return Optional.ofNullable(notes.get(month));
  }

  /**
   * The breaks.
   *
   * @return the reasons by the first month of the new kind, earliest first
   */
  public ImmutableSortedMap<YearMonth, String> breaks() {
    return breaks;
  }

  /**
   * What changed in a month, on the month before.
   *
   * @param month the later month
   * @return the change; empty if either month has no value
   */
  public Optional<Change> changeOnMonthBefore(YearMonth month) {
    return values.containsKey(month) ? change(month.minusMonths(1), month) : Optional.empty();
  }

  /**
   * What changed in a month, on the same calendar month a year earlier.
   *
   * @param month the later month
   * @return the change; empty if either month has no value
   */
  public Optional<Change> changeOnYearBefore(YearMonth month) {
    return values.containsKey(month) ? change(month.minusYears(1), month) : Optional.empty();
  }

  /**
   * What changed from one month to another.
   *
   * @param earlier the month that the later one is held against
   * @param later the month of the change, after the earlier one
   * @return the change; empty if either month has no value
   * @throws IllegalArgumentException if {@code later} is not after {@code earlier}
   */
  public Optional<Change> change(YearMonth earlier, YearMonth later) {
    checkArgument(
        later.isAfter(earlier), "later: must be after the earlier %s, was %s", earlier, later);
    return value(earlier)
        .flatMap(
            then ->
                value(later)
                    .map(
                        now ->
                            new Change.Builder()
                                .earlierMonth(earlier)
                                .earlierValue(then)
                                .laterMonth(later)
                                .laterValue(now)
                                .putAllNotes(
                                    Maps.filterKeys(
                                        notes,
                                        month -> month.equals(earlier) || month.equals(later)))
                                .putAllBreaks(breaks.subMap(earlier, false, later, true))
                                .build()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthlySeries that
        && values.equals(that.values)
        && notes.equals(that.notes)
        && breaks.equals(that.breaks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, notes, breaks);
  }

  /**
   * The series in one line, without its values.
   *
   * @return {@code 2018-04 to 2019-03: 11 values, 1 gap; note of 2019-01: police; break from
   *     2018-11: new structure}
   */
  @Override
  public String toString() {
    return isEmpty()
        ? inWords()
        : inWords()
            + ": "
            + Words.count(values.size(), "value")
            + ", "
            + Words.count(months() - values.size(), "gap")
            + inWords("; note of ", notes)
            + inWords("; break from ", breaks);
  }

  private static String inWords(String what, ImmutableSortedMap<YearMonth, String> texts) {
    return texts.entrySet().stream()
        .map(text -> what + text.getKey() + ": " + text.getValue())
        .collect(joining());
  }
}
