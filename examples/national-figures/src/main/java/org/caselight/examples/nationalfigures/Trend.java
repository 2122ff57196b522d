package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caselight.figure.Figure;
import org.caselight.figure.Rounded;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Tolerance;

/** One authority's published figures of one measure over the years, in words. */
final class Trend {
  private final Measure measure;
  private final ImmutableSortedMap<Integer, BigDecimal> numbers;
  private final ImmutableSortedMap<Integer, String> without;

  private Trend(Measure measure, Map<Integer, BigDecimal> numbers, Map<Integer, String> without) {
    this.measure = measure;
    this.numbers = ImmutableSortedMap.copyOf(numbers);
    this.without = ImmutableSortedMap.copyOf(without);
  }

  /** The trend of an authority, those years among it of which it made a return with another. */
  static Trend of(PublishedData data, Measure measure, Place authority) {
    Map<Integer, BigDecimal> numbers = new TreeMap<>();
    Map<Integer, String> without = new TreeMap<>();
    data.table(measure.table()).stream()
        .flatMap(PublishedTable::rows)
        .filter(measure::isOf)
        .filter(row -> isOf(row, authority))
        .forEach(
            row ->
                measure
                    .published(row)
                    .figure()
                    .flatMap(Figure::value)
                    .ifPresentOrElse(
                        value -> numbers.put(row.year(), value.rounded(measure.decimals())),
                        () ->
                            without.put(row.year(), Wording.standsThere(measure.published(row)))));
    return new Trend(measure, numbers, without);
  }

  private static boolean isOf(PublishedRow row, Place authority) {
    return row.place().equals(authority)
        || (row.place().level() == Level.AUTHORITY && row.place().councils().contains(authority));
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** From when to when, how often up, and which year was highest. */
  String inWords() {
    if (isEmpty()) {
      return without.isEmpty() ? "nothing published" : withoutInWords().substring(2);
    }
    int first = numbers.firstKey();
    int last = numbers.lastKey();
    if (first == last) {
      return first + ": " + shown(first) + ", the only number" + withoutInWords();
    }
    if (numbers.values().stream().allMatch(number -> shown(first).equals(measure.shown(number)))) {
      return Wording.years(numbers.keySet().asList())
          + ": "
          + shown(first)
          + " in each"
          + withoutInWords();
    }
    return first
        + " to "
        + last
        + ": from "
        + shown(first)
        + " to "
        + shown(last)
        + upAndDown()
        + extremes()
        + withoutInWords();
  }

  private String shown(int year) {
    return measure.shown(number(year).orElseThrow());
  }

  private Optional<BigDecimal> number(int year) {
    return Optional.ofNullable(numbers.get(year));
  }

  /** Years with a number after a year with a number. */
  private ImmutableList<Integer> steps() {
    return numbers.keySet().stream()
        .filter(year -> numbers.containsKey(year - 1))
        .collect(toImmutableList());
  }

  private String upAndDown() {
    ImmutableList<Integer> steps = steps();
    long up = steps.stream().filter(year -> step(year) > 0).count();
    long down = steps.stream().filter(year -> step(year) < 0).count();
    return steps.isEmpty()
        ? ""
        : "; up in " + up + " and down in " + down + " of " + Wording.count(steps.size(), "year");
  }

  private int step(int year) {
    return number(year).orElseThrow().compareTo(number(year - 1).orElseThrow());
  }

  private String extremes() {
    BigDecimal highest = Collections.max(numbers.values());
    BigDecimal lowest = Collections.min(numbers.values());
    return "; highest " + years(highest) + ", lowest " + years(lowest);
  }

  private String years(BigDecimal number) {
    return Wording.years(
            numbers.keySet().stream()
                .filter(year -> number(year).orElseThrow().compareTo(number) == 0)
                .collect(toImmutableList()))
        + " ("
        + measure.shown(number)
        + ")";
  }

  private String withoutInWords() {
    ImmutableListMultimap<String, Integer> byReason =
        Multimaps.index(without.keySet(), year -> requireNonNull(without.get(year)));
    return byReason.asMap().entrySet().stream()
        .map(
            entry ->
                "; no number in "
                    + Wording.years(ImmutableList.copyOf(entry.getValue()))
                    + " ("
                    + entry.getKey()
                    + ")")
        .collect(Collectors.joining());
  }

  /** A year beside the year before, and whether chance could explain that. */
  Optional<String> onTheYearBefore(int year, Optional<Figure> figure) {
    return number(year)
        .flatMap(
            now -> number(year - 1).map(before -> change(year, before, now) + meaning(before, now)))
        .map(text -> text + chance(year, figure));
  }

  private String change(int year, BigDecimal before, BigDecimal now) {
    BigDecimal change = now.subtract(before);
    String points = measure.isShare() ? " percentage points" : "";
    return year
        + " on "
        + (year - 1)
        + ": "
        + (change.signum() == 0
            ? "the same, " + measure.shown(now)
            : (change.signum() > 0 ? "up " : "down ") + Wording.grouped(change.abs()) + points);
  }

  private String meaning(BigDecimal before, BigDecimal now) {
    return DirectionOfTravel.between(
            Rounded.of(before, before.scale()),
            Rounded.of(now, now.scale()),
            measure.indicator().polarity(),
            Tolerance.DEFAULT)
        .map(direction -> ", " + direction.label())
        .orElse("");
  }

  private String chance(int year, Optional<Figure> figure) {
    return figure
        .flatMap(Figure::interval)
        .flatMap(
            interval ->
                number(year - 1)
                    .map(
                        before ->
                            interval.contains(measure.value(before))
                                ? " (chance could explain it)"
                                : ""))
        .orElse("");
  }
}
