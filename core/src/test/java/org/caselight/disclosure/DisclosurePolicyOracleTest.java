package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** Against answers written down from the policies' own words. */
class DisclosurePolicyOracleTest {
  @Test
  void publishesWhatThePoliciesSay() {
    for (NamedCsvRecord row : Shared.rows("oracles/sdc_policy_vectors.csv")) {
      agrees(row, "dfe_cin_1to5_suppress", DisclosurePolicies.DFE_CHILDREN_IN_NEED_2020);
      agrees(row, "dfe_cin_1to5_suppress", DisclosurePolicies.WITHHOLD_1_TO_5);
      agrees(row, "hes_1to7_round5", DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS);
      agrees(row, "round5", DisclosurePolicies.ROUND_5);
      agrees(row, "round10", DisclosurePolicies.ROUND_10);
      agrees(row, "low_symbol_round10", DisclosurePolicies.ROUND_10_WITH_LOW);
    }
  }

  private static void agrees(NamedCsvRecord row, String column, DisclosurePolicy policy) {
    long count = Long.parseLong(row.getField("count"));
    assertThat(policy.publish(count))
        .as("%s of %s", column, count)
        .hasToString(row.getField(column));
  }
}
