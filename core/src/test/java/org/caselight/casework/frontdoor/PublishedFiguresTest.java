package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.figure.BandCounts;
import org.caselight.figure.Proportion;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** What the DfE publishes for England follows from its own counts by the library's formulas. */
class PublishedFiguresTest {
  private static final Map<String, String> IN_TIME =
      Map.of("2022", "84.5", "2023", "82.5", "2024", "84.5");

  private static List<NamedCsvRecord> national(String file) {
    return Shared.rows(file).stream()
        .filter(row -> row.getField("geographic_level").equals("National"))
        .toList();
  }

  private static long count(NamedCsvRecord row, String column) {
    return Long.parseLong(row.getField(column));
  }

  private static BandCounts bands(NamedCsvRecord row) {
    return BandCounts.ofPublished(
        Assessments.WORKING_DAY_BANDS,
        Stream.of(
                "Same_day",
                "1-10_days",
                "11-20_days",
                "21-30_days",
                "31-40_days",
                "41-45_days",
                "46-50_days",
                "51-60_days",
                "61+_days")
            .map(column -> count(row, column))
            .toList(),
        count(row, "Assessments_completed"));
  }

  @Test
  void assessmentsInTimeAreTheBandsUpTo45() {
    List<NamedCsvRecord> rows =
        national("data/c2_children_in_need_assessments_duration_2014_to_2024.csv").stream()
            .filter(row -> IN_TIME.containsKey(row.getField("time_period")))
            .toList();
    assertThat(rows).hasSize(3);
    for (NamedCsvRecord row : rows) {
      assertThat(bands(row).shareUpTo(45).percent(1).orElseThrow())
          .isEqualByComparingTo(IN_TIME.get(row.getField("time_period")));
    }
    assertThat(bands(rows.get(0)).shareUpTo(45)).hasToString("84.5% (543,210 of 643,170)");
  }

  @Test
  void referralPercentagesAreThoseOfTheirCounts() {
    List<NamedCsvRecord> rows =
        national("data/c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv");
    assertThat(rows).hasSize(12);
    for (NamedCsvRecord row : rows) {
      for (String part : List.of("Re_referrals", "No_Further_Action", "Not_in_Need")) {
        assertThat(
                Proportion.of(count(row, part), count(row, "Referrals")).percent(1).orElseThrow())
            .isEqualByComparingTo(new BigDecimal(row.getField(part + "_percent")));
      }
    }
  }

  @Test
  void theFiguresOfTheJavadoc() {
    assertThat(Proportion.of(38_920, 621_880)).hasToString("6.3% (38,920 of 621,880)");
    assertThat(Proportion.of(188_300, 621_880)).hasToString("30.3% (188,300 of 621,880)");
    assertThat(Proportion.of(139_080, 621_880)).hasToString("22.4% (139,080 of 621,880)");
  }
}
