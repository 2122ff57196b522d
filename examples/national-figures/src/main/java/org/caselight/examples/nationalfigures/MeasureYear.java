package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caselight.comparison.AuthorityFigures;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.NeighbourGroup;
import org.caselight.figure.Figure;
import org.caselight.service.Authority;

/**
 * What is published of one measure in one year, of every authority.
 *
 * <p>Councils that make one return are one authority here, under the code of the first.
 */
final class MeasureYear {
  /** Why nothing can be looked up of an authority that there is. */
  static final String NO_CODE = "its nine-character code is none, or another's too";

  private final PublishedData data;
  private final Measure measure;
  private final int year;
  private final AuthorityFigures figures;

  /** The return that a council is in, by its three-digit code. */
  private final Map<String, PublishedRow> rows = new HashMap<>();

  /** Whose figures are here. */
  private final Map<Place, Authority> authorities = new LinkedHashMap<>();

  private MeasureYear(PublishedData data, Measure measure, int year) {
    this.data = data;
    this.measure = measure;
    this.year = year;
    AuthorityFigures.Builder builder =
        AuthorityFigures.builder(measure.indicator()).period(Integer.toString(year));
    Set<String> taken = new HashSet<>();
    rowsOf(data, measure, year)
        .filter(row -> row.place().level() == Level.AUTHORITY)
        .forEach(
            row -> {
              row.place().councils().forEach(council -> rows.put(council.code(), row));
              rows.put(row.place().code(), row);
              data.authorities()
                  .authority(row.place().code())
                  .filter(authority -> taken.add(authority.onsCode()))
                  .ifPresent(authority -> add(builder, row, authority));
            });
    figures = builder.build();
  }

  private void add(AuthorityFigures.Builder builder, PublishedRow row, Authority authority) {
    authorities.put(row.place(), authority);
    Optional<Figure> figure = measure.figure(data, row);
    figure.ifPresentOrElse(
        known -> builder.figure(authority, known),
        () -> builder.missing(authority, measure.whyNone(row)));
  }

  private static Stream<PublishedRow> rowsOf(PublishedData data, Measure measure, int year) {
    return data.table(measure.table()).stream()
        .flatMap(PublishedTable::rows)
        .filter(row -> row.year() == year && measure.isOf(row));
  }

  /** The year of a measure, empty if nothing is published of it. */
  static Optional<MeasureYear> of(PublishedData data, Measure measure, int year) {
    return rowsOf(data, measure, year).findAny().map(any -> new MeasureYear(data, measure, year));
  }

  int year() {
    return year;
  }

  /** Of whom there is a row, and which cannot be told from others by their code. */
  ImmutableList<String> withoutCode() {
    return rows.values().stream()
        .filter(row -> !authorities.containsKey(row.place()))
        .map(row -> row.name() + " (" + row.place().code() + ")")
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  AuthorityFigures figures() {
    return figures;
  }

  /** The return that a council is in, alone or with another. */
  Optional<PublishedRow> row(Place council) {
    return Optional.ofNullable(rows.get(council.code()));
  }

  /**
   * As whom a council is known here: itself, or those that make one return with it.
   *
   * @return the authority, empty if nothing is known of it, or its code is none or another's
   */
  Optional<Authority> authority(Place council) {
    Optional<PublishedRow> row = row(council);
    return row.isPresent()
        ? Optional.ofNullable(authorities.get(row.get().place()))
        : data.authorities().authority(council.code());
  }

  /** All authorities of an area taken as one, those without a figure left out. */
  Benchmark pooled(Place area, String name) {
    ImmutableList<Authority> within =
        rows.values().stream()
            .distinct()
            .filter(area::holds)
            .map(PublishedRow::place)
            .flatMap(place -> Optional.ofNullable(authorities.get(place)).stream())
            .collect(toImmutableList());
    return figures.pooled(name, within);
  }

  /** What is published of an area, and its name there. */
  Optional<PublishedRow> area(Place area) {
    return rowsOf(data, measure, year).filter(row -> row.place().equals(area)).findFirst();
  }

  /**
   * The neighbours of an authority.
   *
   * @param group those that can be looked up, empty if none can
   * @param others why the others cannot be, by name
   * @param all how many there are
   */
  record Neighbours(Optional<NeighbourGroup> group, ImmutableMap<String, String> others, int all) {}

  Neighbours neighbours(Place council) {
    ImmutableList<String> codes =
        data.neighbours().getOrDefault(council.code(), ImmutableList.of());
    Optional<Authority> own = authority(council);
    Map<String, Authority> known = new LinkedHashMap<>();
    Map<String, String> others = new LinkedHashMap<>();
    for (String code : codes) {
      Optional<Authority> neighbour = authority(Place.authority(code));
      Authorities who = data.authorities();
      String name = who.isKnown(code) ? who.name(code) : code;
      if (neighbour.isEmpty()) {
        others.put(name, who.isKnown(code) ? NO_CODE : "not in these files");
      } else if (own.map(Authority::onsCode).equals(neighbour.map(Authority::onsCode))) {
        others.put(name, "in one return with the authority itself");
      } else if (known.putIfAbsent(neighbour.get().onsCode(), neighbour.get()) != null) {
        others.put(name, "counted already, with another neighbour");
      }
    }
    return new Neighbours(
        own.filter(authority -> !known.isEmpty())
            .map(
                authority ->
                    NeighbourGroup.of("Statistical neighbours", authority, known.values())),
        ImmutableMap.copyOf(others),
        codes.size());
  }
}
