package org.caselight.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rate;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/**
 * Children looked after on 31 March, of every authority, as published: pooled they give the rates
 * of the regions and of England, though some authorities are missing. What is expected of 2024 was
 * computed apart, with Python's statistics.quantiles (inclusive, which is type 7).
 */
class PublishedComparisonTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Indicator IN_CARE =
      Indicator.of("Children looked after", IndicatorUnit.RATE_PER_10000, Polarity.LOWER_IS_BETTER);
  private static final Authority CAMBRIDGESHIRE =
      Authority.builder().name("Cambridgeshire").onsCode("E10000003").departmentCode("873").build();

  private static List<NamedCsvRecord> rows(Predicate<NamedCsvRecord> wanted) {
    return Shared.rows("data/cla_number_and_rate_per_10k_children.csv").stream()
        .filter(
            row ->
                row.getField("population_type")
                    .equals("Children looked after on 31 March each year"))
        .filter(wanted)
        .toList();
  }

  private static Predicate<NamedCsvRecord> is(String column, String text) {
    return row -> row.getField(column).equals(text);
  }

  private static Authority authority(NamedCsvRecord row) {
    return Authority.builder()
        .name(row.getField("la_name").strip())
        .onsCode(row.getField("new_la_code"))
        .departmentCode(row.getField("old_la_code"))
        .build();
  }

  private static Optional<Figure> figure(NamedCsvRecord row) {
    String count = row.getField("children_count");
    String population = row.getField("population_estimate");
    return NUMBER.matcher(count).matches() && NUMBER.matcher(population).matches()
        ? Optional.of(Rate.per10000(Long.parseLong(count), Long.parseLong(population)))
        : Optional.empty();
  }

  private static AuthorityFigures figures(List<NamedCsvRecord> rows) {
    return rows.stream()
        .filter(is("geographic_level", "Local authority"))
        .collect(
            AuthorityFigures.toAuthorityFigures(
                IN_CARE,
                PublishedComparisonTest::authority,
                PublishedComparisonTest::figure,
                row -> "not available"));
  }

  @Test
  void pooledAuthoritiesGiveThePublishedRatesOfRegionsAndEngland() {
    Map<String, List<NamedCsvRecord>> years =
        rows(row -> true).stream()
            .collect(Collectors.groupingBy(row -> row.getField("time_period")));

    assertThat(years).hasSize(5);
    for (List<NamedCsvRecord> year : years.values()) {
      AuthorityFigures figures = figures(year);
      for (NamedCsvRecord row : year) {
        String printed = row.getField("rate_per_10000");
        if (row.getField("geographic_level").equals("National")) {
          assertThat(shown(figures.pooledAll("England"))).isEqualTo(printed);
        } else if (row.getField("geographic_level").equals("Regional")) {
          List<Authority> region =
              year.stream()
                  .filter(is("geographic_level", "Local authority"))
                  .filter(is("region_name", row.getField("region_name")))
                  .map(PublishedComparisonTest::authority)
                  .toList();
          if (!region.isEmpty()) {
            assertThat(shown(figures.pooled(row.getField("region_name"), region)))
                .isEqualTo(printed);
          }
        }
      }
    }
  }

  private static String shown(Benchmark benchmark) {
    return benchmark.value().orElseThrow().rounded(0).toPlainString();
  }

  @Test
  void cambridgeshireIn2024BesideItsTenNeighbours() {
    List<NamedCsvRecord> rows = rows(is("time_period", "2024"));
    AuthorityFigures figures = figures(rows);
    NeighbourGroup ten =
        NeighbourGroup.of("Statistical neighbours 2025", CAMBRIDGESHIRE, neighbours(rows));

    assertThat(decimal(figures.neighbours(ten, NeighbourAverage.MEAN))).isEqualTo("51.1517");
    assertThat(decimal(figures.neighbours(ten, NeighbourAverage.MEDIAN))).isEqualTo("51.2531");
    assertThat(figures.rank(CAMBRIDGESHIRE, RankOrder.BEST_FIRST).orElseThrow())
        .hasToString("23rd best of 152");
    assertThat(figures.band(CAMBRIDGESHIRE)).contains(QuartileBand.A);
    assertThat(figures.quartileEdges())
        .extracting(PublishedComparisonTest::decimal)
        .containsExactly("52.7761", "68.1278", "92.9541");
    BenchmarkComparison comparison =
        figures
            .compare(CAMBRIDGESHIRE, figures.neighbours(ten, NeighbourAverage.MEAN))
            .orElseThrow();
    assertThat(comparison)
        .hasToString(
            "Cambridgeshire: 45.0 per 10,000 (631 of 140,070), 6.1 below 51.2 per 10,000 (mean of"
                + " 10 of 10: Statistical neighbours 2025): better");
    assertThat(comparison.gapInWords()).contains("about 85 fewer than at the benchmark");
  }

  private static String decimal(Benchmark benchmark) {
    return decimal(benchmark.value().orElseThrow());
  }

  private static String decimal(Fraction value) {
    return value.rounded(4).toPlainString();
  }

  private static ImmutableList<Authority> neighbours(List<NamedCsvRecord> rows) {
    NamedCsvRecord model =
        Shared.rows("data/sn_model_2025_wide.csv").stream()
            .filter(is("old_la_code", "873"))
            .findFirst()
            .orElseThrow();
    return IntStream.rangeClosed(1, 10)
        .mapToObj(
            closeness ->
                rows.stream()
                    .filter(is("old_la_code", model.getField("SN_" + closeness)))
                    .findFirst()
                    .orElseThrow())
        .map(PublishedComparisonTest::authority)
        .collect(ImmutableList.toImmutableList());
  }
}
