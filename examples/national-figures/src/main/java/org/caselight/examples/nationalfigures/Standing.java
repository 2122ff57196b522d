package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.comparison.AuthorityFigures;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.ComparisonOutcome;
import org.caselight.comparison.NeighbourAverage;
import org.caselight.comparison.NeighbourChange;
import org.caselight.comparison.QuartileBand;
import org.caselight.comparison.Rank;
import org.caselight.comparison.RankOrder;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;

/** How one authority stands on one measure in one year, beside its neighbours and all others. */
final class Standing {
  private final PublishedData data;
  private final Measure measure;
  private final Place place;
  private final MeasureYear year;
  private final MeasureYear.Neighbours neighbours;
  private final Optional<Authority> own;
  private final Optional<Figure> figure;
  private final Optional<Benchmark> average;
  private final Optional<BenchmarkComparison> comparison;
  private final Area region;
  private final Area england;

  Standing(
      PublishedData data, Measure measure, Place place, MeasureYear year, NeighbourAverage kind) {
    this.data = data;
    this.measure = measure;
    this.place = place;
    this.year = year;
    AuthorityFigures figures = year.figures();
    own = year.authority(place);
    figure = own.flatMap(figures::figure);
    neighbours = year.neighbours(place);
    average = neighbours.group().map(group -> figures.neighbours(group, kind));
    comparison = own.flatMap(who -> average.flatMap(mean -> figures.compare(who, mean)));
    String regionCode =
        year.row(place).orElseGet(() -> data.authorities().latest(place)).regionCode();
    region = area(new Place(Level.REGION, regionCode));
    england = area(Place.ENGLAND);
  }

  /**
   * An area of several authorities.
   *
   * @param name what it is called
   * @param pooled its authorities taken as one
   * @param published what the Department prints of it, empty if nothing
   */
  record Area(String name, Benchmark pooled, Optional<BigDecimal> published) {
    boolean isAsPublished(Measure measure) {
      return pooled
          .value()
          .map(measure::rounded)
          .map(value -> published.stream().allMatch(printed -> printed.compareTo(value) == 0))
          .orElse(true);
    }
  }

  private Area area(Place area) {
    Optional<PublishedRow> row = year.area(area);
    String name =
        row.map(PublishedRow::name)
            .filter(text -> !text.isEmpty())
            .orElse(area.equals(Place.ENGLAND) ? "England" : "Its region");
    return new Area(name, year.pooled(area, name), row.flatMap(this::printed));
  }

  private Optional<BigDecimal> printed(PublishedRow row) {
    return measure
        .published(row)
        .figure()
        .flatMap(Figure::value)
        .map(value -> value.rounded(measure.decimals()));
  }

  Measure measure() {
    return measure;
  }

  int year() {
    return year.year();
  }

  Optional<Figure> figure() {
    return figure;
  }

  /** The figure, or what stands in its place. */
  String shownFigure() {
    return figure
        .flatMap(Figure::value)
        .map(measure::shown)
        .orElseGet(
            () -> year.row(place).map(row -> measure.published(row).shown()).orElse("no row"));
  }

  /** Why there is no figure, in words. */
  String whyNone() {
    return year.row(place)
        .map(row -> own.isPresent() ? measure.whyNone(row) : MeasureYear.NO_CODE)
        .orElse("no row for " + year());
  }

  String working() {
    return year.row(place).map(row -> measure.working(data, row)).orElse("");
  }

  String shownInterval() {
    return figure.flatMap(Figure::interval).map(measure::shown).orElse("");
  }

  /** What is printed of the authority itself, where it is not what its numbers come to. */
  Optional<BigDecimal> printedOtherwise() {
    return figure
        .flatMap(Figure::value)
        .map(measure::rounded)
        .flatMap(
            computed ->
                year.row(place)
                    .flatMap(this::printed)
                    .filter(printed -> printed.compareTo(computed) != 0));
  }

  /** The councils that make one return, where this is one of them. */
  Optional<String> jointReturn() {
    return year.row(place).filter(row -> !row.place().equals(place)).map(PublishedRow::name);
  }

  Optional<Benchmark> average() {
    return average.filter(mean -> mean.value().isPresent());
  }

  Optional<Fraction> averageValue() {
    return average.flatMap(Benchmark::value);
  }

  ImmutableList<String> withoutCode() {
    return year.withoutCode();
  }

  /** How many of the neighbours have a figure: {@code 9 of 10}. */
  String ofTheNeighbours() {
    return neighbours.all() == 0
        ? ""
        : average.map(mean -> mean.used().size()).orElse(0) + " of " + neighbours.all();
  }

  /** The neighbours without a figure, each with the reason. */
  ImmutableList<String> leftOut() {
    Map<String, String> reasons = new LinkedHashMap<>();
    average.ifPresent(
        mean -> mean.leftOut().forEach((who, why) -> reasons.put(who.name(), inWords(why))));
    reasons.putAll(neighbours.others());
    return reasons.entrySet().stream()
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
        .collect(toImmutableList());
  }

  private String inWords(String why) {
    return why.equals("no figure") ? "no row for " + year() : why;
  }

  Optional<BenchmarkComparison> comparison() {
    return comparison;
  }

  Optional<ComparisonOutcome> outcome() {
    return comparison.flatMap(BenchmarkComparison::outcome);
  }

  boolean isClearOfTheNeighbours() {
    return outcome().filter(found -> found != ComparisonOutcome.SIMILAR).isPresent();
  }

  Optional<Fraction> gap() {
    return comparison.flatMap(BenchmarkComparison::gap);
  }

  /** How far from the neighbours' average, for each one of it; empty if that is 0. */
  Optional<Fraction> relativeDistance() {
    return comparison
        .filter(beside -> averageValue().orElseThrow().signum() != 0)
        .map(beside -> beside.difference().magnitude().dividedBy(averageValue().orElseThrow()));
  }

  Area region() {
    return region;
  }

  Area england() {
    return england;
  }

  Optional<Rank> rank() {
    RankOrder order =
        measure.indicator().polarity() == Polarity.NEITHER
            ? RankOrder.HIGHEST_FIRST
            : RankOrder.BEST_FIRST;
    return own.flatMap(who -> year.figures().rank(who, order));
  }

  Optional<QuartileBand> band() {
    return own.flatMap(who -> year.figures().band(who));
  }

  /** What moved the neighbours' mean since the year before, empty if nothing is known of it. */
  Optional<NeighbourChange> changeOfNeighbours() {
    return neighbours
        .group()
        .flatMap(
            group ->
                MeasureYear.of(data, measure, year() - 1)
                    .map(
                        before -> NeighbourChange.between(before.figures(), year.figures(), group)))
        .filter(change -> !change.contributions().isEmpty());
  }
}
