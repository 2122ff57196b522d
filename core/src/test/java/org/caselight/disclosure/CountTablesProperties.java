package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.CountTables;
import org.caselight.testing.Serialized;

class CountTablesProperties {

  @Provide
  Arbitrary<List<CountTable>> tables() {
    return CountTables.tablesOfOneTotal();
  }

  @Provide
  Arbitrary<DisclosurePolicy> policies() {
    return CountTables.policies();
  }

  private static List<PublishedTable> released(List<CountTable> tables, DisclosurePolicy policy) {
    return org.caselight.disclosure.CountTables.release(tables, policy);
  }

  @Property
  void nothingWithheldIsRecoverableAndTheTotalIsShownInAllOrNone(
      @ForAll("tables") List<CountTable> tables, @ForAll("policies") DisclosurePolicy policy) {
    List<PublishedTable> published = released(tables, policy);

    assertThat(published).hasSameSizeAs(tables);
    for (int i = 0; i < tables.size(); i++) {
      CountTable table = tables.get(i);
      assertThat(published.get(i).audit()).noneMatch(CellAudit::isRecoverable);
      assertThat(published.get(i).audit())
          .allMatch(audit -> audit.allows(table.count(audit.cell())), "allows the truth");
      assertThat(published.get(i).total()).isEqualTo(published.get(0).total());
    }
    assertThat(published).isEqualTo(released(tables, policy));
    assertThat(Serialized.copy(published.get(0))).isEqualTo(published.get(0));
  }

  @Property
  void whatIsSmallIsWithheldAndWhatIsShownIsWhatThePolicyShows(
      @ForAll("tables") List<CountTable> tables, @ForAll("policies") DisclosurePolicy policy) {
    List<PublishedTable> published = released(tables, policy);
    for (int i = 0; i < tables.size(); i++) {
      for (TableCell place : CountTables.places(tables.get(i))) {
        long count = tables.get(i).count(place);
        PublishedNumber number = published.get(i).number(place);
        assertThat(number.isWithheld()).isEqualTo(published.get(i).withheld().contains(place));
        if (!number.isWithheld()) {
          assertThat(policy.mustWithhold(count)).isFalse();
          assertThat(number)
              .isEqualTo(place.isTotal() ? policy.publishTotal(count) : policy.publish(count));
        }
      }
    }
  }

  /** Where everybody knows the total, no table says anything of another. */
  @Property
  void anExactTotalThatIsShownKeepsTheTablesApart(
      @ForAll("tables") List<CountTable> tables, @ForAll("policies") DisclosurePolicy policy) {
    List<PublishedTable> published = released(tables, policy);
    if (policy.roundTotalsTo() == 1 && !published.get(0).total().isWithheld()) {
      for (int i = 0; i < tables.size(); i++) {
        assertThat(published.get(i).audit())
            .isEqualTo(tables.get(i).audit(published.get(i).withheld(), policy));
      }
    }
  }

  @Property
  void nobodyWhoSeesOneTableKnowsMoreThanWhoeverSeesAll(
      @ForAll("tables") List<CountTable> tables, @ForAll("policies") DisclosurePolicy policy) {
    List<PublishedTable> published = released(tables, policy);
    for (int i = 0; i < tables.size(); i++) {
      List<CellAudit> ofAll = published.get(i).audit();
      List<CellAudit> ofOne =
          tables.get(i).audit(published.get(i).withheld(), policy, Attacker.KNOWS_TOTALS);
      for (int cell = 0; cell < ofAll.size(); cell++) {
        assertThat(ofOne.get(cell).allows(ofAll.get(cell).lowest())).isTrue();
        assertThat(ofAll.get(cell).highest().orElse(Long.MAX_VALUE))
            .isLessThanOrEqualTo(ofOne.get(cell).highest().orElse(Long.MAX_VALUE));
      }
    }
  }
}
