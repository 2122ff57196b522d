package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** Against the Department for Education's own test cases for rounding. */
class RoundingOracleTest {
  @Test
  void roundsLikeTheDepartment() {
    for (NamedCsvRecord row : Shared.rows("oracles/dfe_round_five_up_vectors.csv")) {
      Fraction number = Fraction.of(new BigDecimal(row.getField("number")));

      assertThat(number.rounded(Integer.parseInt(row.getField("dp"))))
          .as("%s to %s", row.getField("number"), row.getField("dp"))
          .isEqualByComparingTo(row.getField("expected"));
    }
  }
}
