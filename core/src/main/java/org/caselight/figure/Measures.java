package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.primitives.Longs;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Timeliness;

/**
 * Collectors of figures over records, and ways to put them together: what was left out, several in
 * one pass, by key and by month.
 *
 * <pre>{@code
 * ImmutableSortedMap<YearMonth, Measured<Proportion>> inTime =
 *     assessments.stream()
 *         .collect(
 *             byMonth(
 *                 ReportingYear.ending(2019).period(),
 *                 Assessment::completedOn,
 *                 leavingOut(
 *                     assessment -> assessment.startedOn().isEmpty()
 *                         ? Optional.of("no start recorded")
 *                         : Optional.empty(),
 *                     toProportion(Assessment::isInTime))));
 * }</pre>
 *
 * <p>Every collector gives one answer however the records are split, and what it has collected
 * half-way can be serialized, as far as the keys can. A collector handed in has to keep to the
 * same.
 *
 * <p>Source: the formulas are those of {@link Count}, {@link Proportion}, {@link Rate} and {@link
 * Average}. That what was left out is counted by reason, and that empty keys and months have their
 * row, are conventions of this library; the other choice is to drop them in silence.
 */
public final class Measures {
  private Measures() {}

  /**
   * Collects how many records there are.
   *
   * @param <T> the record
   * @return a collector of the count
   */
  public static <T> Collector<T, ?, Count> toCount() {
    return toCount(counted -> true);
  }

  /**
   * Collects how many records there are of some kind.
   *
   * @param <T> the record
   * @param isCounted whether a record is counted
   * @return a collector of the count
   */
  public static <T> Collector<T, ?, Count> toCount(Predicate<? super T> isCounted) {
    return Collector.of(
        Tally::new,
        (tally, item) -> tally.add(isCounted.test(item)),
        Tally::merge,
        tally -> Count.of(tally.part));
  }

  /**
   * Collects the share of records that are of some kind, of all of them.
   *
   * @param <T> the record
   * @param isPart whether a record is in the part; every record is in the whole
   * @return a collector of the proportion, undefined if there is no record
   */
  public static <T> Collector<T, ?, Proportion> toProportion(Predicate<? super T> isPart) {
    return Collector.of(
        Tally::new,
        (tally, item) -> tally.add(isPart.test(item)),
        Tally::merge,
        tally -> Proportion.of(tally.part, tally.whole));
  }

  /**
   * Collects the rate per 10,000 of a population at which records occur.
   *
   * <p>rate = records ÷ population × 10,000. Every record is counted, in the population or not, so
   * the rate may exceed 10,000. No record of a population of 0 is an undefined rate.
   *
   * @param <T> the record
   * @param population of how many, 0 or more
   * @return a collector of the rate; it throws {@code IllegalArgumentException} if the population
   *     is 0 although there are records
   * @throws IllegalArgumentException if {@code population} is negative
   */
  public static <T> Collector<T, ?, Rate> toRatePer10000(long population) {
    checkArgument(population >= 0, "population: must be 0 or more, was %s", population);
    return Collector.of(
        Tally::new,
        (tally, item) -> tally.add(true),
        Tally::merge,
        tally -> Rate.per10000(tally.part, population));
  }

  /**
   * Collects how records stand against their time limit: done in time, late, open and not yet due,
   * overdue. What has no answer is left out before, and counted, by {@link #leavingOut} around this
   * collector.
   *
   * @param <T> the record
   * @param timeliness how a record stands
   * @return a collector of the four numbers, which add up to the records
   */
  public static <T> Collector<T, ?, TimelinessSummary> toTimeliness(
      Function<? super T, Timeliness> timeliness) {
    return Collector.of(
        Standing::new,
        (standing, item) -> standing.add(timeliness.apply(item)),
        Standing::merge,
        Standing::summary);
  }

  /**
   * Collects how long records took.
   *
   * @param <T> the record
   * @param days the days that a record took, 0 or more
   * @return a collector of the durations, which keeps each of them; it throws {@code
   *     IllegalArgumentException} if one is negative
   */
  public static <T> Collector<T, ?, DurationSummary> toDurations(ToLongFunction<? super T> days) {
    return Collector.of(
        LongList::new,
        (list, item) -> list.add(days.applyAsLong(item)),
        LongList::merge,
        list -> DurationSummary.of(list.toArray()));
  }

  /**
   * Collects how many records are in each band. A record without a number, or with one below 0, is
   * in the total and in no band.
   *
   * @param <T> the record
   * @param bands the bands
   * @param number the number of a record, empty if it has none
   * @return a collector of the counts
   */
  public static <T> Collector<T, ?, BandCounts> toBandCounts(
      Bands bands, Function<? super T, OptionalLong> number) {
    return Collector.of(
        () -> new Sorted(bands.size()),
        (sorted, item) -> {
          OptionalLong found = number.apply(item);
          sorted.add(
              found.isPresent() && found.getAsLong() >= 0
                  ? bands.indexOf(found.getAsLong())
                  : Sorted.IN_NO_BAND);
        },
        Sorted::merge,
        sorted -> sorted.counts(bands));
  }

  /**
   * Collects the average of a whole number over the records: days to complete, children in a
   * family.
   *
   * <p>average = sum of the numbers ÷ records. A record with 0 is in the base; a number below 0 is
   * added as it is.
   *
   * @param <T> the record
   * @param number the number of a record
   * @return a collector of the average, undefined if there is no record; exact, whatever the sum
   */
  public static <T> Collector<T, ?, Average> toAverage(ToLongFunction<? super T> number) {
    return Collector.of(
        Total::new,
        (total, item) -> total.add(number.applyAsLong(item)),
        Total::merge,
        Total::average);
  }

  /**
   * Collects a figure, or a table of figures, over the records that can be counted, and says how
   * many could not, by reason.
   *
   * <p>A record that is left out reaches nothing of what is within: around {@link #byMonth} it is
   * asked before its date is.
   *
   * @param <T> the record
   * @param <F> the figure, or the table
   * @param reason why a record is left out, in words that are the same for every such record; empty
   *     if it is counted
   * @param measure what is collected over the records that are counted
   * @return a collector of that and of what was left out
   */
  public static <T, F extends Serializable> Collector<T, ?, Measured<F>> leavingOut(
      Function<? super T, Optional<String>> reason, Collector<? super T, ?, F> measure) {
    return leavingOutOf(reason, measure);
  }

  private static <T, A, F extends Serializable> Collector<T, ?, Measured<F>> leavingOutOf(
      Function<? super T, Optional<String>> reason, Collector<? super T, A, F> measure) {
    BiConsumer<A, ? super T> add = measure.accumulator();
    return Collector.of(
        () -> new Counted<>(measure.supplier().get()),
        (counted, item) -> {
          Optional<String> why = reason.apply(item);
          if (why.isPresent()) {
            counted.leaveOut(why.get());
          } else {
            add.accept(counted.state, item);
          }
        },
        (one, other) -> one.merge(other, measure.combiner()),
        counted -> Measured.of(measure.finisher().apply(counted.state), counted.leftOut()));
  }

  /**
   * Collects two measures in one pass over the records.
   *
   * @param <T> the record
   * @param <R> the answer of the first
   * @param <S> the answer of the second
   * @param <U> what is made of both
   * @param first one measure
   * @param second another
   * @param merger makes one answer of two
   * @return a collector of both
   */
  public static <T, R, S, U> Collector<T, ?, U> together(
      Collector<? super T, ?, R> first,
      Collector<? super T, ?, S> second,
      BiFunction<? super R, ? super S, U> merger) {
    return togetherOf(first, second, merger);
  }

  private static <T, A, B, R, S, U> Collector<T, ?, U> togetherOf(
      Collector<? super T, A, R> first,
      Collector<? super T, B, S> second,
      BiFunction<? super R, ? super S, U> merger) {
    BiConsumer<A, ? super T> addFirst = first.accumulator();
    BiConsumer<B, ? super T> addSecond = second.accumulator();
    return Collector.of(
        () -> new SimpleImmutableEntry<>(first.supplier().get(), second.supplier().get()),
        (pair, item) -> {
          addFirst.accept(pair.getKey(), item);
          addSecond.accept(pair.getValue(), item);
        },
        (one, other) ->
            new SimpleImmutableEntry<>(
                first.combiner().apply(one.getKey(), other.getKey()),
                second.combiner().apply(one.getValue(), other.getValue())),
        pair ->
            merger.apply(
                first.finisher().apply(pair.getKey()), second.finisher().apply(pair.getValue())));
  }

  /**
   * Collects any number of measures in one pass over the records.
   *
   * @param <T> the record
   * @param <R> what every answer is: {@code Figure}, or {@code Measured<Proportion>}
   * @param measures the measures
   * @return a collector of their answers, in the order of the measures
   */
  public static <T, R> Collector<T, ?, ImmutableList<R>> together(
      Iterable<? extends Collector<? super T, ?, ? extends R>> measures) {
    ImmutableList.Builder<Held<T, ?, ? extends R>> builder = ImmutableList.builder();
    for (Collector<? super T, ?, ? extends R> measure : measures) {
      builder.add(new Held<>(measure));
    }
    ImmutableList<Held<T, ?, ? extends R>> held = builder.build();
    return Collector.of(
        () -> held.stream().map(Held::open).collect(Collectors.toCollection(ArrayList::new)),
        (states, item) -> {
          for (int i = 0; i < states.size(); i++) {
            held.get(i).add(states.get(i), item);
          }
        },
        (one, other) -> {
          for (int i = 0; i < one.size(); i++) {
            one.set(i, held.get(i).merge(one.get(i), other.get(i)));
          }
          return one;
        },
        states -> {
          ImmutableList.Builder<R> answers = ImmutableList.builder();
          for (int i = 0; i < states.size(); i++) {
            answers.add(held.get(i).answer(states.get(i)));
          }
          return answers.build();
        });
  }

  /**
   * Collects a measure for each key: by team, by category of need.
   *
   * <p>Complete: every key that was named has its row, be there no record under it, and so has
   * every other key that a record has. A measure that needs a child's history is no measure for
   * this; it takes its own key.
   *
   * @param <T> the record
   * @param <K> the key
   * @param <R> the answer under each key
   * @param keys the keys that are wanted in any case
   * @param key the key of a record
   * @param measure what is collected under each key
   * @return a collector of the answers by key, in the order of the keys
   */
  public static <T, K extends Comparable<? super K>, R>
      Collector<T, ?, ImmutableSortedMap<K, R>> byKey(
          Iterable<? extends K> keys,
          Function<? super T, ? extends K> key,
          Collector<? super T, ?, R> measure) {
    return byKeyOf(ImmutableSet.copyOf(keys), key, measure);
  }

  private static <T, K extends Comparable<? super K>, A, R>
      Collector<T, ?, ImmutableSortedMap<K, R>> byKeyOf(
          ImmutableSet<K> keys,
          Function<? super T, ? extends K> key,
          Collector<? super T, A, R> measure) {
    Supplier<A> open = measure.supplier();
    BiConsumer<A, ? super T> add = measure.accumulator();
    return Collector.of(
        () -> {
          HashMap<K, A> states = new HashMap<>();
          keys.forEach(wanted -> states.put(wanted, open.get()));
          return states;
        },
        (states, item) -> {
          K of = requireNonNull(key.apply(item), "key");
          A state = states.get(of);
          if (state == null) {
            state = open.get();
            states.put(of, state);
          }
          add.accept(state, item);
        },
        (one, other) -> {
          other.forEach((of, state) -> one.merge(of, state, measure.combiner()));
          return one;
        },
        states -> {
          // Hashing finds a key with one comparison, where a sorted map takes six for forty teams;
          // keys that only their order holds equal come together here.
          TreeMap<K, A> sorted = new TreeMap<>();
          states.forEach((of, state) -> sorted.merge(of, state, measure.combiner()));
          ImmutableSortedMap.Builder<K, R> answers = ImmutableSortedMap.naturalOrder();
          sorted.forEach((of, state) -> answers.put(of, measure.finisher().apply(state)));
          return answers.buildOrThrow();
        });
  }

  /**
   * Collects a measure for each month of a period.
   *
   * <p>Complete: a month with nothing in it is there, with nothing in it. A record belongs to the
   * month of its date; one dated outside the period is not collected, in a month that is only in
   * part in the period neither. What has no date is left out before, and counted, by {@link
   * #leavingOut} around this collector.
   *
   * @param <T> the record
   * @param <R> the answer for each month
   * @param period the period
   * @param date the date of a record
   * @param measure what is collected for each month
   * @return a collector of the answers by month, earliest first
   */
  public static <T, R> Collector<T, ?, ImmutableSortedMap<YearMonth, R>> byMonth(
      DateRange period, Function<? super T, LocalDate> date, Collector<? super T, ?, R> measure) {
    return byMonthOf(period, date, measure);
  }

  private static <T, A, R> Collector<T, ?, ImmutableSortedMap<YearMonth, R>> byMonthOf(
      DateRange period, Function<? super T, LocalDate> date, Collector<? super T, A, R> measure) {
    BiConsumer<A, ? super T> add = measure.accumulator();
    ImmutableList<YearMonth> months = period.months().asList();
    long first = monthNumber(period.from());
    int last = months.size() - 1;
    return Collector.of(
        () ->
            months.stream()
                .map(month -> measure.supplier().get())
                .collect(Collectors.toCollection(ArrayList<A>::new)),
        (states, item) -> {
          LocalDate day = requireNonNull(date.apply(item), "date");
          long month = monthNumber(day) - first;
          // Only the first month and the last can be in the period in part.
          boolean isInside = month > 0 && month < last;
          if (isInside || period.contains(day)) {
            add.accept(states.get((int) month), item);
          }
        },
        (one, other) -> {
          for (int i = 0; i < one.size(); i++) {
            one.set(i, measure.combiner().apply(one.get(i), other.get(i)));
          }
          return one;
        },
        states -> {
          ImmutableSortedMap.Builder<YearMonth, R> answers = ImmutableSortedMap.naturalOrder();
          for (int i = 0; i < states.size(); i++) {
            answers.put(months.get(i), measure.finisher().apply(states.get(i)));
          }
          return answers.buildOrThrow();
        });
  }

  private static long monthNumber(LocalDate day) {
    return day.getLong(ChronoField.PROLEPTIC_MONTH);
  }

  /**
   * Collects a measure for each key and month: {@link #byKey} across {@link #byMonth}.
   *
   * <p>Complete: every key that was named, and every other that a record of the period or outside
   * it has, with every month of the period.
   *
   * @param <T> the record
   * @param <K> the key
   * @param <R> the answer for each key and month
   * @param keys the keys that are wanted in any case
   * @param key the key of a record
   * @param period the period
   * @param date the date of a record
   * @param measure what is collected for each key and month
   * @return a collector of the answers: a row for each key in order, a column for each month
   */
  public static <T, K extends Comparable<? super K>, R>
      Collector<T, ?, ImmutableTable<K, YearMonth, R>> byKeyAndMonth(
          Iterable<? extends K> keys,
          Function<? super T, ? extends K> key,
          DateRange period,
          Function<? super T, LocalDate> date,
          Collector<? super T, ?, R> measure) {
    return Collectors.collectingAndThen(
        byKey(keys, key, byMonth(period, date, measure)), Measures::asTable);
  }

  private static <K extends Comparable<? super K>, R> ImmutableTable<K, YearMonth, R> asTable(
      ImmutableSortedMap<K, ImmutableSortedMap<YearMonth, R>> rows) {
    ImmutableTable.Builder<K, YearMonth, R> table = ImmutableTable.builder();
    rows.forEach((row, months) -> months.forEach((month, value) -> table.put(row, month, value)));
    return table.build();
  }

  /** How many records there are, and how many of them are in a part. */
  private static final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    private long part;
    private long whole;

    void add(boolean isPart) {
      whole++;
      if (isPart) {
        part++;
      }
    }

    Tally merge(Tally other) {
      part += other.part;
      whole += other.whole;
      return this;
    }
  }

  /** What was collected of the records that are counted, and how many are not, by reason. */
  private static final class Counted<A> implements Serializable {
    private static final long serialVersionUID = 1L;

    // As serializable as the collector that it is of.
    @SuppressWarnings("serial")
    private A state;

    private final HashMap<String, Tally> leftOut = new HashMap<>();

    Counted(A state) {
      this.state = state;
    }

    void leaveOut(String reason) {
      leftOut.computeIfAbsent(reason, another -> new Tally()).add(true);
    }

    Counted<A> merge(Counted<A> other, BinaryOperator<A> combiner) {
      state = combiner.apply(state, other.state);
      other.leftOut.forEach((reason, tally) -> leftOut.merge(reason, tally, Tally::merge));
      return this;
    }

    Map<String, Long> leftOut() {
      return Maps.transformValues(leftOut, tally -> tally.whole);
    }
  }

  /** A sum of whole numbers that never overflows, and of how many. */
  private static final class Total implements Serializable {
    private static final long serialVersionUID = 1L;

    private BigInteger carried = BigInteger.ZERO;
    private long sum;
    private long count;

    void add(long number) {
      long added = sum + number;
      if (((sum ^ added) & (number ^ added)) < 0) {
        carried = carried.add(BigInteger.valueOf(sum));
        added = number;
      }
      sum = added;
      count++;
    }

    Total merge(Total other) {
      carried = carried.add(other.carried).add(BigInteger.valueOf(other.sum));
      count += other.count;
      return this;
    }

    Average average() {
      return Average.of(
          new BigDecimal(carried.add(BigInteger.valueOf(sum))), BigDecimal.valueOf(count));
    }
  }

  /** How many records stand in each way. */
  private static final class Standing implements Serializable {
    private static final long serialVersionUID = 1L;

    private long inTime;
    private long late;
    private long notYetDue;
    private long overdue;

    void add(Timeliness timeliness) {
      switch (timeliness) {
        case IN_TIME -> inTime++;
        case LATE -> late++;
        case NOT_YET_DUE -> notYetDue++;
        case OVERDUE -> overdue++;
      }
    }

    Standing merge(Standing other) {
      inTime += other.inTime;
      late += other.late;
      notYetDue += other.notYetDue;
      overdue += other.overdue;
      return this;
    }

    TimelinessSummary summary() {
      return new TimelinessSummary(inTime, late, notYetDue, overdue);
    }
  }

  /** Whole numbers, eight bytes each. */
  private static final class LongList implements Serializable {
    private static final long serialVersionUID = 1L;

    private long[] numbers = new long[16];
    private int size;

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    LongList merge(LongList other) {
      for (int i = 0; i < other.size; i++) {
        add(other.numbers[i]);
      }
      return this;
    }

    long[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }

  /** How many records are in each band, and in none. */
  private static final class Sorted implements Serializable {
    private static final long serialVersionUID = 1L;

    static final int IN_NO_BAND = -1;

    private final long[] counts;
    private long total;

    Sorted(int bands) {
      counts = new long[bands];
    }

    void add(int band) {
      total++;
      if (band != IN_NO_BAND) {
        counts[band]++;
      }
    }

    Sorted merge(Sorted other) {
      total += other.total;
      for (int i = 0; i < counts.length; i++) {
        counts[i] += other.counts[i];
      }
      return this;
    }

    BandCounts counts(Bands bands) {
      return BandCounts.ofPublished(bands, Longs.asList(counts), total);
    }
  }

  /** A collector whose state is kept by somebody who does not know its type. */
  private static final class Held<T, A, R> {
    private final Collector<? super T, A, R> measure;

    Held(Collector<? super T, A, R> measure) {
      this.measure = measure;
    }

    Object open() {
      return measure.supplier().get();
    }

    void add(Object state, T item) {
      measure.accumulator().accept(own(state), item);
    }

    Object merge(Object one, Object other) {
      return measure.combiner().apply(own(one), own(other));
    }

    R answer(Object state) {
      return measure.finisher().apply(own(state));
    }

    /** Every state comes from {@link #open}. */
    @SuppressWarnings("unchecked")
    private A own(Object state) {
      return (A) state;
    }
  }
}
