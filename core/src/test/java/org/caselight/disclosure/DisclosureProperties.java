package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.caselight.figure.Proportion;
import org.caselight.testing.CountTables;
import org.caselight.testing.Serialized;

class DisclosureProperties {

  @Provide
  Arbitrary<CountTable> tables() {
    return CountTables.tables();
  }

  @Provide
  Arbitrary<DisclosurePolicy> policies() {
    return CountTables.policies();
  }

  @Provide
  Arbitrary<List<List<Long>>> grids() {
    return CountTables.grids(4, 4);
  }

  @Provide
  Arbitrary<List<List<Long>>> columns() {
    return CountTables.columns(8);
  }

  @Provide
  Arbitrary<List<List<Long>>> tinyGrids() {
    return Arbitraries.longs()
        .between(0, 3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .filter(rows -> rows.stream().map(List::size).distinct().count() == 1);
  }

  @Provide
  Arbitrary<DisclosurePolicy> tinyPolicies() {
    return CountTables.policies()
        .filter(policy -> policy.roundCellsTo() <= 3 && policy.roundTotalsTo() <= 3)
        .filter(policy -> policy.withheld().map(range -> range.to() <= 5).orElse(true));
  }

  @Property
  void everyTableIsReleasedAndNothingWithheldIsRecoverable(
      @ForAll("tables") CountTable table, @ForAll("policies") DisclosurePolicy policy) {
    PublishedTable published = table.release(policy);

    assertThat(published.audit()).noneMatch(CellAudit::isRecoverable);
    assertThat(published.audit())
        .allMatch(audit -> audit.allows(table.count(audit.cell())), "allows the truth");
    assertThat(published.withheldCount()).isEqualTo(published.withheld().size());
    assertThat(published).isEqualTo(table.release(policy)).isEqualTo(Serialized.copy(published));
  }

  @Property
  void whatIsSmallIsWithheldAndWhatIsShownIsWhatThePolicyShows(
      @ForAll("tables") CountTable table, @ForAll("policies") DisclosurePolicy policy) {
    PublishedTable published = table.release(policy);
    for (TableCell place : CountTables.places(table)) {
      long count = table.count(place);
      PublishedNumber number = published.number(place);
      assertThat(number.isWithheld()).isEqualTo(published.withheld().contains(place));
      if (!number.isWithheld()) {
        assertThat(policy.mustWithhold(count)).isFalse();
        assertThat(number)
            .isEqualTo(place.isTotal() ? policy.publishTotal(count) : policy.publish(count));
      }
    }
  }

  /** The release is judged by the question anybody may ask of the table. */
  @Property
  void auditOfTheReleaseIsThatOfTheNumbersItWithholds(
      @ForAll("tables") CountTable table, @ForAll("policies") DisclosurePolicy policy) {
    PublishedTable published = table.release(policy);
    List<CellAudit> knowing = table.audit(published.withheld(), policy);
    List<CellAudit> guessing = table.audit(published.withheld(), policy, Attacker.KNOWS_TOTALS);
    boolean isAnyStuck =
        table.audit(CountTables.places(table), policy).stream()
            .anyMatch(
                audit -> audit.isRecoverable() && policy.mustWithhold(table.count(audit.cell())));
    if (!isAnyStuck) {
      assertThat(published.audit()).isEqualTo(knowing);
    }
    for (int i = 0; i < knowing.size(); i++) {
      assertThat(isWithin(knowing.get(i), published.audit().get(i))).isTrue();
      assertThat(isWithin(published.audit().get(i), guessing.get(i))).isTrue();
    }
  }

  private static boolean isWithin(CellAudit narrow, CellAudit wide) {
    return wide.allows(narrow.lowest())
        && (wide.highest().isEmpty() || narrow.highest().map(wide::allows).orElse(false));
  }

  @Property
  void noMoreThanHalfAsManyFurtherNumbersAreWithheldAsTheFewest(
      @ForAll("grids") List<List<Long>> grid, @ForAll("policies") DisclosurePolicy policy) {
    nearlyFewest(CountTables.twoWay(grid), policy, FewestWithheld.of(grid, false, policy));
  }

  @Property
  void noMoreThanHalfAsManyFurtherCellsOfAColumnAreWithheldAsTheFewest(
      @ForAll("columns") List<List<Long>> grid, @ForAll("policies") DisclosurePolicy policy) {
    nearlyFewest(CountTables.oneWay(grid), policy, FewestWithheld.of(grid, true, policy));
  }

  private static void nearlyFewest(
      CountTable table, DisclosurePolicy policy, FewestWithheld fewest) {
    PublishedTable published = table.release(policy);
    int small =
        (int)
            published.withheld().stream()
                .filter(cell -> policy.mustWithhold(table.count(cell)))
                .count();
    int further = published.withheldCount() - small;
    assertThat(further).isGreaterThanOrEqualTo(fewest.further());
    assertThat(2 * further).isLessThanOrEqualTo(3 * fewest.further());
    if (fewest.canSpareTotals()) {
      assertThat(published.withheld())
          .filteredOn(TableCell::isTotal)
          .allMatch(total -> policy.mustWithhold(table.count(total)), "small itself");
    }
  }

  @Property
  void auditAgreesWithTryingEveryTable(
      @ForAll("tinyGrids") List<List<Long>> grid,
      @ForAll("tinyPolicies") DisclosurePolicy policy,
      @ForAll Attacker attacker,
      @ForAll Random random) {
    CountTable table = CountTables.twoWay(grid);
    Set<TableCell> withheld = someOf(table, policy, random);
    EveryTable everyTable = EveryTable.like(table, withheld, policy, attacker);
    for (CellAudit audit : table.audit(withheld, policy, attacker)) {
      everyTable.agreesWith(audit);
    }
  }

  /** Some numbers, and all that the policy withholds itself. */
  private static Set<TableCell> someOf(CountTable table, DisclosurePolicy policy, Random random) {
    Set<TableCell> some = new HashSet<>();
    for (TableCell place : CountTables.places(table)) {
      if (policy.mustWithhold(table.count(place)) || random.nextInt(3) == 0) {
        some.add(place);
      }
    }
    return some;
  }

  @Property
  void withholdingMoreNeverNarrowsAnInterval(
      @ForAll("tables") CountTable table,
      @ForAll("policies") DisclosurePolicy policy,
      @ForAll Attacker attacker,
      @ForAll Random random) {
    Set<TableCell> some = someOf(table, policy, random);
    Set<TableCell> more = new HashSet<>(some);
    more.addAll(someOf(table, policy, random));
    List<CellAudit> wider = table.audit(more, policy, attacker);
    for (CellAudit narrow : table.audit(some, policy, attacker)) {
      CellAudit wide =
          wider.stream().filter(a -> a.cell().equals(narrow.cell())).findFirst().orElseThrow();
      assertThat(wide.allows(narrow.lowest())).isTrue();
      assertThat(wide.highest().isEmpty() || narrow.highest().map(wide::allows).orElse(false))
          .isTrue();
    }
  }

  @Property
  void knowingMoreNeverWidensAnInterval(
      @ForAll("tables") CountTable table,
      @ForAll("policies") DisclosurePolicy policy,
      @ForAll Random random) {
    Set<TableCell> some = someOf(table, policy, random);
    List<CellAudit> knowing = table.audit(some, policy, Attacker.KNOWS_POLICY);
    List<CellAudit> notKnowing = table.audit(some, policy, Attacker.KNOWS_TOTALS);
    for (int i = 0; i < knowing.size(); i++) {
      assertThat(notKnowing.get(i).allows(knowing.get(i).lowest())).isTrue();
      assertThat(
              notKnowing.get(i).highest().isEmpty()
                  || knowing.get(i).highest().map(notKnowing.get(i)::allows).orElse(false))
          .isTrue();
    }
  }

  /** The quick answer, for all numbers at once, is that of the intervals. */
  @Property
  void exposedIsWhatHasOnePossibleValue(
      @ForAll("tables") CountTable table,
      @ForAll("policies") DisclosurePolicy policy,
      @ForAll Random random) {
    List<TableCell> places = CountTables.places(table);
    Set<TableCell> some = someOf(table, policy, random);
    TableLayout layout = new TableLayout(table.rows(), table.columns(), table.isOneWay());
    BitSet withheld = new BitSet();
    some.forEach(cell -> withheld.set(places.indexOf(cell)));
    long[] truth = places.stream().mapToLong(table::count).toArray();
    Exposure exposure = new Exposure(layout, new Circulation(layout), truth, policy);
    Assume.that(exposure.stuck().isEmpty());

    assertThat(exposure.exposed(withheld).stream().mapToObj(places::get).toList())
        .isEqualTo(
            table.audit(some, policy).stream()
                .filter(CellAudit::isRecoverable)
                .map(CellAudit::cell)
                .toList());
  }

  @Property
  void whatIsComputedFromAWithheldNumberIsWithheld(
      @ForAll @LongRange(min = 0, max = 30) long count,
      @ForAll @LongRange(min = 0, max = 30) long other,
      @ForAll("policies") DisclosurePolicy policy) {
    PublishedNumber one = policy.publish(count);
    PublishedNumber two = policy.publish(other);
    boolean isWithheld = policy.mustWithhold(count) || policy.mustWithhold(other);
    assertThat(one.minus(two).isWithheld()).isEqualTo(isWithheld);
    assertThat(one.percentOf(two, 1).isWithheld()).isEqualTo(isWithheld);
    assertThat(one.ratePer(10_000, 5_000, 1).isWithheld()).isEqualTo(policy.mustWithhold(count));
  }

  @Property
  void aPercentageIsWithheldWithPartWholeAndRemainder(
      @ForAll @LongRange(min = 0, max = 30) long part,
      @ForAll @LongRange(min = 0, max = 30) long remainder,
      @ForAll @IntRange(min = 0, max = 3) int decimals,
      @ForAll("policies") DisclosurePolicy policy) {
    assertThat(policy.publish(Proportion.of(part, part + remainder), decimals).isWithheld())
        .isEqualTo(
            policy.mustWithhold(part)
                || policy.mustWithhold(remainder)
                || policy.mustWithhold(part + remainder));
  }

  /** What is shown stands for the counts between its bounds, and for no others. */
  @Property
  void boundsOfAShownNumberAreThoseOfTheCountsThatLookLikeIt(
      @ForAll @LongRange(min = 0, max = 300) long count,
      @ForAll boolean isTotal,
      @ForAll("policies") DisclosurePolicy policy) {
    if (policy.mustWithhold(count)) {
      return;
    }
    Bounds bounds = policy.boundsWhenShown(count, isTotal, Attacker.KNOWS_POLICY);
    for (long like = 0; like <= 450; like++) {
      boolean looksAlike =
          isTotal
              ? policy.publishTotal(like).equals(policy.publishTotal(count))
              : policy.publish(like).equals(policy.publish(count));
      assertThat(bounds.lowest() <= like && like <= bounds.highest()).isEqualTo(looksAlike);
    }
  }
}
