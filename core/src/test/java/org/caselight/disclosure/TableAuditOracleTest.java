package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.caselight.testing.CountTables;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** Against intervals found by integer feasibility, for both attackers. */
class TableAuditOracleTest {
  private static final CharMatcher BRACKETS = CharMatcher.anyOf("[] ");

  @Test
  void reachesWhatEachAttackerCan() {
    for (NamedCsvRecord row : Shared.rows("oracles/sdc_audit_vectors.csv")) {
      boolean oneWay = row.getField("one_dimensional").equals("True");
      List<List<Long>> counts = pairs(row.getField("table_rows_json"));
      CountTable table = oneWay ? CountTables.oneWay(counts) : CountTables.twoWay(counts);
      List<TableCell> withheld =
          pairs(row.getField("suppressed_cells_json")).stream()
              .map(pair -> cell(pair, oneWay))
              .toList();
      TableCell cell = cell(pairs(row.getField("cell")).get(0), oneWay);
      String name = row.getField("case") + " " + cell;

      assertThat(table.count(cell)).isEqualTo(Long.parseLong(row.getField("true_value")));
      agrees(
          name + ", knowing totals",
          audit(table, withheld, Attacker.KNOWS_TOTALS, cell),
          row.getField("attacker_low_nonneg"),
          row.getField("attacker_high_nonneg"),
          row.getField("exactly_recoverable_nonneg"));
      agrees(
          name + ", knowing the policy",
          audit(table, withheld, Attacker.KNOWS_POLICY, cell),
          row.getField("attacker_low_knowing_1to5_rule"),
          row.getField("attacker_high_knowing_1to5_rule"),
          row.getField("exactly_recoverable_knowing_rule"));
    }
  }

  private static CellAudit audit(
      CountTable table, List<TableCell> withheld, Attacker attacker, TableCell cell) {
    return table.audit(withheld, DisclosurePolicies.WITHHOLD_1_TO_5, attacker).stream()
        .filter(audit -> audit.cell().equals(cell))
        .findFirst()
        .orElseThrow();
  }

  private static void agrees(
      String name, CellAudit audit, String lowest, String highest, String recoverable) {
    assertThat(audit.lowest()).as(name).isEqualTo(Long.parseLong(lowest));
    assertThat(audit.highest()).as(name).contains(Long.parseLong(highest));
    assertThat(audit.isRecoverable()).as(name).isEqualTo(recoverable.equals("True"));
  }

  private static TableCell cell(List<Long> pair, boolean oneWay) {
    String row = "row " + pair.get(0);
    return oneWay ? TableCell.of(row) : TableCell.of(row, "column " + pair.get(1));
  }

  private static List<List<Long>> pairs(String json) {
    return Splitter.on("],")
        .splitToStream(json)
        .map(
            list ->
                Splitter.on(',')
                    .splitToStream(BRACKETS.removeFrom(list))
                    .map(Long::valueOf)
                    .toList())
        .toList();
  }
}
