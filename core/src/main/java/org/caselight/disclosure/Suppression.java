package org.caselight.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses the numbers of a table to withhold: few, totals last.
 *
 * <p>The small ones come first. While a withheld number can be worked out, its cheapest remedy is
 * withheld too; then whatever proves needless is shown again. The answer depends on the order, so
 * several are tried. On small tables a search then looks for fewer, once among all numbers and once
 * sparing totals. It stops after a number of steps several times what tables of 4 by 4 were seen to
 * take, and what was found before then stands. Of all answers, the one with the fewest totals is
 * taken whose further numbers are at most one and a half times the fewest. Nothing is left to
 * chance: one table and policy have one answer.
 */
final class Suppression {
  /** What a cell costs: more than all that tells cells apart, along any path. */
  private static final long CELL = 1L << 32;

  private static final long ZERO_DEARER_THAN_ANY_COUNT = Long.SIZE;

  /** What a total costs, in tenths of a cell, that is to go last of all. */
  private static final long SPARING_TOTALS = 10_000;

  /** What a total costs, in tenths of a cell: as much; a little more; whatever spares it. */
  private static final long[] TOTAL_PRICES = {10, 14, SPARING_TOTALS};

  /** How many numbers a small table has at most, totals included: 5 by 5 is small. */
  private static final int SMALL_TABLE = 36;

  private static final int SEARCH_STEPS = 10_000;

  private enum Order {
    FIRST,
    LAST,
    CHEAPEST,
    DEAREST
  }

  private final NumberLayout layout;
  private final Exposure exposure;
  private final long[] nuances;

  Suppression(NumberLayout layout, Circulation graph, long[] truth, DisclosurePolicy policy) {
    this.layout = layout;
    this.exposure = new Exposure(layout, graph, truth, policy);
    this.nuances = Arrays.stream(truth).map(Suppression::nuance).toArray();
  }

  /** Among numbers of a kind: small counts rather than large, zeros last. */
  private static long nuance(long count) {
    return count == 0 ? ZERO_DEARER_THAN_ANY_COUNT : Long.SIZE - Long.numberOfLeadingZeros(count);
  }

  /** Numbers to withhold that leave none of them recoverable. */
  private record Plan(BitSet withheld, int further, int totals, long nuance) {}

  private static final Comparator<Plan> FEWEST_TOTALS =
      Comparator.comparingInt(Plan::totals)
          .thenComparingInt(Plan::further)
          .thenComparingLong(Plan::nuance);

  /** The small numbers that nothing protects from somebody who knows that they are small. */
  BitSet stuck() {
    return exposure.stuck();
  }

  /** The numbers to withhold. */
  BitSet choose() {
    boolean isSmall = layout.size() <= SMALL_TABLE;
    List<Plan> plans = new ArrayList<>();
    for (long totalPrice : TOTAL_PRICES) {
      long[] prices = prices(totalPrice);
      for (Order order : Order.values()) {
        if (isSmall || order == Order.FIRST || order == Order.LAST) {
          plans.add(repaired(prices, order));
        }
      }
    }
    if (isSmall) {
      searched(new BitSet(), fewest(plans, plan -> true)).ifPresent(plans::add);
      BitSet totals = new BitSet();
      totals.set(layout.cellCount(), layout.size());
      int enough = acceptable(plans) + 1;
      searched(totals, Math.min(enough, fewest(plans, plan -> plan.totals() == 0)))
          .ifPresent(plans::add);
    }
    int acceptable = acceptable(plans);
    return plans.stream()
        .filter(plan -> plan.further() <= acceptable)
        .min(FEWEST_TOTALS)
        .map(Plan::withheld)
        .orElseThrow();
  }

  /**
   * The numbers to withhold, a total only where nothing else will do: not one total for ever so
   * many cells.
   */
  BitSet chooseSparingTotals() {
    long[] prices = prices(SPARING_TOTALS);
    return Stream.of(Order.FIRST, Order.LAST)
        .map(order -> repaired(prices, order))
        .min(FEWEST_TOTALS)
        .map(Plan::withheld)
        .orElseThrow();
  }

  private static int fewest(List<Plan> plans, Predicate<Plan> among) {
    return plans.stream().filter(among).mapToInt(Plan::further).min().orElse(Integer.MAX_VALUE);
  }

  private static int acceptable(List<Plan> plans) {
    return fewest(plans, plan -> true) * 3 / 2;
  }

  private long[] prices(long totalPrice) {
    long[] prices = nuances.clone();
    for (int number = 0; number < prices.length; number++) {
      prices[number] += layout.isTotal(number) ? CELL / 10 * totalPrice : CELL;
    }
    return prices;
  }

  private Plan plan(BitSet withheld) {
    BitSet further = exposure.further(withheld);
    return new Plan(
        withheld,
        further.cardinality(),
        (int) further.stream().filter(layout::isTotal).count(),
        further.stream().mapToLong(number -> nuances[number]).sum());
  }

  /** Withholds remedy after remedy, then shows again what is not needed, dearest first. */
  private Plan repaired(long[] prices, Order order) {
    BitSet withheld = exposure.small();
    BitSet exposed = exposure.exposed(withheld);
    while (!exposed.isEmpty()) {
      remedy(exposed, withheld, prices, order).shown().forEach(withheld::set);
      exposed = exposure.exposed(withheld);
    }
    exposure.further(withheld).stream()
        .boxed()
        .sorted(Comparator.comparingLong((Integer number) -> prices[number]).reversed())
        .forEach(
            number -> {
              withheld.clear(number);
              withheld.set(number, !exposure.exposed(withheld).isEmpty());
            });
    return plan(withheld);
  }

  private Exposure.Remedy remedy(BitSet exposed, BitSet withheld, long[] prices, Order order) {
    Comparator<Exposure.Remedy> byPrice = Comparator.comparingLong(Exposure.Remedy::price);
    return switch (order) {
      case FIRST -> remedy(exposed.nextSetBit(0), withheld, prices);
      case LAST -> remedy(exposed.length() - 1, withheld, prices);
      case CHEAPEST -> remedies(exposed, withheld, prices).min(byPrice).orElseThrow();
      case DEAREST -> remedies(exposed, withheld, prices).max(byPrice).orElseThrow();
    };
  }

  private Stream<Exposure.Remedy> remedies(BitSet exposed, BitSet withheld, long[] prices) {
    return exposed.stream().mapToObj(number -> remedy(number, withheld, prices));
  }

  private Exposure.Remedy remedy(int number, BitSet withheld, long[] prices) {
    return exposure.cheapestRemedy(number, withheld, new BitSet(), prices).orElseThrow();
  }

  /**
   * The plan with the fewest further numbers, if there is one with fewer than are known to do and
   * the search finds it in time.
   *
   * @param forbidden the numbers that must not be withheld unless they are small
   */
  private Optional<Plan> searched(BitSet forbidden, int fewerThan) {
    Search search = new Search();
    Optional<BitSet> found = Optional.empty();
    for (int further = 0; found.isEmpty() && further < fewerThan && search.steps > 0; further++) {
      found = search.within(further, exposure.small(), forbidden);
    }
    return found.map(this::plan);
  }

  /** Looks for all ways to make the withheld numbers safe with a given number of others. */
  private final class Search {
    private final long[] ones = new long[layout.size()];
    private int steps = SEARCH_STEPS;

    private Search() {
      Arrays.fill(ones, 1);
    }

    private Optional<BitSet> within(int further, BitSet withheld, BitSet forbidden) {
      steps--;
      int hardest = -1;
      long mostMissing = 0;
      BitSet exposed = exposure.exposed(withheld);
      for (int number = exposed.nextSetBit(0);
          number >= 0;
          number = exposed.nextSetBit(number + 1)) {
        long missing =
            exposure
                .cheapestRemedy(number, withheld, forbidden, ones)
                .map(Exposure.Remedy::price)
                .orElse(Long.MAX_VALUE);
        if (missing > further) {
          return Optional.empty();
        }
        if (missing > mostMissing) {
          mostMissing = missing;
          hardest = number;
        }
      }
      if (hardest < 0) {
        return Optional.of(withheld);
      }
      // One of the ways out is needed: what was tried with one of them need not be tried again.
      BitSet tried = Exposure.copy(forbidden);
      BitSet ways = Exposure.without(exposure.waysOut(hardest, withheld), forbidden);
      Optional<BitSet> found = Optional.empty();
      for (int way = ways.nextSetBit(0);
          way >= 0 && found.isEmpty() && steps > 0;
          way = ways.nextSetBit(way + 1)) {
        BitSet more = Exposure.copy(withheld);
        more.set(way);
        found = within(further - 1, more, tried);
        tried.set(way);
      }
      return found;
    }
  }
}
