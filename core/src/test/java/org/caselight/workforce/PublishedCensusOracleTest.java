package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Ratio;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/**
 * Against the Department for Education's workforce census: every rate that is published of a local
 * authority agrees with its published inputs. FTE, days and rates are published to one decimal,
 * people and cases whole.
 */
class PublishedCensusOracleTest {
  private static final String FILE = "data/csww_indicators_2017_to_2025.csv";

  private static List<NamedCsvRecord> rows(String level) {
    return Shared.rows(FILE).stream()
        .filter(row -> row.getField("geographic_level").equals(level))
        .toList();
  }

  /** A published number to one decimal, which the file prints without a 0 after the point. */
  private static Optional<Rounded> printed(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.equals("low")
        ? Optional.of(Rounded.parse("0.0"))
        : Optional.of(text)
            .filter(each -> each.matches("[0-9]+(\\.[0-9])?"))
            .map(number -> Rounded.of(new BigDecimal(number), 1));
  }

  private static Optional<Figure> whole(NamedCsvRecord row, String column) {
    return Optional.of(row.getField(column))
        .filter(each -> each.matches("[0-9]+"))
        .map(number -> Count.of(Long.parseLong(number)));
  }

  private static CensusYear year(NamedCsvRecord row) {
    return CensusYear.ending(Integer.parseInt(row.getField("time_period")));
  }

  private static WorkforceSnapshot fte(NamedCsvRecord row) {
    return WorkforceSnapshot.builder()
        .asAt(year(row).lastDay())
        .inPost(printed(row, "inpost_fte"))
        .starters(printed(row, "starters_fte"))
        .leavers(printed(row, "leavers_fte"))
        .agency(printed(row, "agency_fte"))
        .agencyCoveringVacancies(printed(row, "agency_cover_fte"))
        .vacancies(printed(row, "vacancy_fte"))
        .workingDaysLost(printed(row, "working_days_lost_fte"))
        .caseHolders(printed(row, "case_holders_fte"))
        .cases(whole(row, "cases"))
        .build();
  }

  private static WorkforceSnapshot headcount(NamedCsvRecord row) {
    return WorkforceSnapshot.builder()
        .asAt(year(row).lastDay())
        .inPost(whole(row, "inpost_headcount"))
        .starters(whole(row, "starters_headcount"))
        .leavers(whole(row, "leavers_headcount"))
        .agency(whole(row, "agency_headcount"))
        .build();
  }

  /** How many published rates agree, and how many there is no rate to compare with. */
  private static Map<String, Integer> compared(
      String column, Function<NamedCsvRecord, Optional<Ratio>> rate) {
    Map<String, Integer> counts = new HashMap<>();
    for (NamedCsvRecord row : rows("Local authority")) {
      Optional<Ratio> computed = rate.apply(row).filter(Ratio::isDefined);
      Optional<Rounded> published = printed(row, column);
      String standing =
          published.isEmpty()
              ? computed.isEmpty() ? "neither" : "ours only"
              : computed.isEmpty()
                  ? "theirs only"
                  : computed.get().agreesWithPercent(published.get()) ? "agree" : "differ";
      counts.merge(standing, 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void turnover() {
    assertThat(compared("turnover_rate_fte", row -> fte(row).turnover()))
        .isEqualTo(Map.of("agree", 1_345, "neither", 10));
    assertThat(compared("turnover_rate_headcount", row -> headcount(row).turnover()))
        .isEqualTo(Map.of("agree", 1_347, "neither", 8));
  }

  @Test
  void agency() {
    assertThat(compared("agency_rate_fte", row -> fte(row).agencyRate()))
        .isEqualTo(Map.of("agree", 1_344, "neither", 11));
    assertThat(compared("agency_rate_headcount", row -> headcount(row).agencyRate()))
        .isEqualTo(Map.of("agree", 1_352, "neither", 3));
  }

  @Test
  void vacancies() {
    assertThat(compared("vacancy_rate_fte", row -> fte(row).vacancyRate()))
        .isEqualTo(Map.of("agree", 1_353, "neither", 2));
  }

  /** Theirs only are printed beside low of low; ours only are above 1, where they print u. */
  @Test
  void agencyCoveringVacancies() {
    assertThat(compared("agency_cover_rate_fte", row -> fte(row).shareOfAgencyCovering()))
        .isEqualTo(Map.of("agree", 1_292, "neither", 55, "theirs only", 3, "ours only", 5));
    assertThat(compared("vacancy_agency_cover_rate_fte", row -> fte(row).shareOfVacanciesCovered()))
        .isEqualTo(Map.of("agree", 1_306, "neither", 33, "ours only", 16));
  }

  @Test
  void printsNoCoverAboveOne() {
    int above = 0;
    for (NamedCsvRecord row : rows("Local authority")) {
      WorkforceSnapshot authority = fte(row);
      if (isAboveOne(authority.shareOfAgencyCovering())) {
        assertThat(row.getField("agency_cover_rate_fte")).isEqualTo("u");
        above++;
      }
      if (isAboveOne(authority.shareOfVacanciesCovered())) {
        assertThat(row.getField("vacancy_agency_cover_rate_fte")).isEqualTo("u");
        above++;
      }
    }
    assertThat(above).isEqualTo(5 + 16);
  }

  private static boolean isAboveOne(Optional<Ratio> share) {
    return share.map(ratio -> ratio.isAbove(BigDecimal.ONE)).orElse(false);
  }

  /** Neither 253 nor 254 days in every year will do. */
  @Test
  void absence() {
    assertThat(compared("absence_rate_fte", row -> fte(row).absence()))
        .isEqualTo(Map.of("agree", 1_339, "neither", 16));
    assertThat(compared("absence_rate_fte", row -> fte(row).absence(253)))
        .isEqualTo(Map.of("agree", 1_312, "neither", 16, "differ", 27));
    assertThat(compared("absence_rate_fte", row -> fte(row).absence(254)))
        .isEqualTo(Map.of("agree", 1_213, "neither", 16, "differ", 126));
  }

  @Test
  void averageCaseload() {
    int agree = 0;
    for (NamedCsvRecord row : rows("Local authority")) {
      Optional<Rounded> published = printed(row, "caseload_fte");
      Optional<Reconciliation> beside = published.flatMap(fte(row)::reconcileAverageCaseload);
      assertThat(beside.isPresent()).isEqualTo(published.isPresent());
      if (beside.isPresent()) {
        assertThat(beside.get().agrees()).as("%s", beside).isTrue();
        agree++;
      }
    }
    assertThat(agree).isEqualTo(1_350);
  }

  /** Without Sunderland, whose leavers are not known, and those in post there. */
  @Test
  void turnoverOfTheNorthEast() {
    Predicate<NamedCsvRecord> isNorthEast2024 =
        row ->
            row.getField("time_period").equals("2024")
                && row.getField("region_name").equals("North East");
    List<WorkforceSnapshot> authorities =
        rows("Local authority").stream()
            .filter(isNorthEast2024)
            .map(PublishedCensusOracleTest::fte)
            .toList();
    NamedCsvRecord region =
        rows("Regional").stream().filter(isNorthEast2024).findFirst().orElseThrow();
    Ratio pooled =
        authorities.stream()
            .flatMap(authority -> authority.turnover().stream())
            .reduce(Ratio::pooledWith)
            .orElseThrow();

    assertThat(authorities).hasSize(12);
    assertThat(pooled.percent(2)).contains(new BigDecimal("13.96"));
    assertThat(pooled.agreesWithPercent(printed(region, "turnover_rate_fte").orElseThrow()))
        .isTrue();
    Ratio ofSums = fte(region).turnover().orElseThrow();
    assertThat(ofSums.percent(1)).contains(new BigDecimal("12.6"));
    assertThat(ofSums.agreesWithPercent(printed(region, "turnover_rate_fte").orElseThrow()))
        .isFalse();
  }
}
