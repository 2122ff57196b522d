package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/**
 * Against the Department for Education's workforce census. Cases are published whole, FTE and
 * average to one decimal: the average must print like the published one for some FTE that prints
 * like the published FTE.
 */
class WorkforceCensusOracleTest {
  private static final Team TEAM = Team.of("all", TeamKind.OTHER);

  @Test
  void averagesLikeTheDepartment() {
    int checked = 0;
    for (NamedCsvRecord row : Shared.rows("data/csww_indicators_2017_to_2025.csv")) {
      if (!isNumber(row, "cases")
          || !isNumber(row, "case_holders_fte")
          || !isNumber(row, "caseload_fte")) {
        continue;
      }
      Rounded fte = Rounded.parse(row.getField("case_holders_fte"));
      Rounded published = Rounded.parse(row.getField("caseload_fte"));
      long cases = Long.parseLong(row.getField("cases"));
      CaseloadSnapshot most =
          CaseloadSnapshot.ofTotals(TEAM, LocalDate.EPOCH, cases, Fte.of(fte.lower()));
      CaseloadSnapshot least =
          CaseloadSnapshot.ofTotals(TEAM, LocalDate.EPOCH, cases, Fte.of(fte.upper()));

      assertThat(most.average().mayBeAtLeast(published.lower()))
          .as("%s %s", row.getField("time_period"), row.getField("la_name"))
          .isTrue();
      assertThat(least.average().mayBeBelow(published.upper()))
          .as("%s %s", row.getField("time_period"), row.getField("la_name"))
          .isTrue();
      checked++;
    }
    assertThat(checked).isGreaterThan(1300);
  }

  private static boolean isNumber(NamedCsvRecord row, String column) {
    return row.getField(column).matches("[0-9]+(\\.[0-9]+)?");
  }
}
