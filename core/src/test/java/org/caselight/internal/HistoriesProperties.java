package org.caselight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Serialized;

class HistoriesProperties {

  /** A letter for whose it is, a digit for when. */
  @Provide
  Arbitrary<List<String>> records() {
    return Arbitraries.strings()
        .withChars("abc")
        .ofLength(1)
        .flatMap(whose -> Arbitraries.integers().between(0, 9).map(when -> whose + when))
        .list()
        .ofMaxSize(20);
  }

  private static Collector<String, ?, ImmutableList<ImmutableList<String>>> collector() {
    return Histories.collecting(
        text -> text.substring(0, 1), Comparator.naturalOrder(), histories -> histories);
  }

  @Property
  void historiesAreInOrderAndKeepEachRecord(@ForAll("records") List<String> records) {
    ImmutableList<ImmutableList<String>> histories = records.stream().collect(collector());
    assertThat(histories.stream().flatMap(List::stream))
        .containsExactlyElementsOf(records.stream().sorted().toList());
    assertThat(histories)
        .allSatisfy(
            history ->
                assertThat(history.stream().map(text -> text.charAt(0)).distinct()).hasSize(1));
  }

  @Property
  void orderAndSplittingNeverMatter(
      @ForAll("records") List<String> records, @ForAll Random random, @ForAll int anySplit) {
    ImmutableList<ImmutableList<String>> whole = records.stream().collect(collector());
    List<String> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    int split = Math.floorMod(anySplit, records.size() + 1);
    assertThat(Serialized.collectInHalves(shuffled, split, collector())).isEqualTo(whole);
  }

  /** Letters of which a and b have one hash, and c another. */
  private record Whose(String letter) {
    static Whose of(String text) {
      return new Whose(text.substring(0, 1));
    }

    @Override
    public int hashCode() {
      return letter.equals("c") ? -1 : 1;
    }
  }

  /** What is lent is copied, and the histories come in no order. */
  private static Collector<String, ?, ImmutableSortedMultiset<String>> each() {
    return Histories.each(
        Whose::of,
        Comparator.naturalOrder(),
        Collectors.mapping(
            history -> String.join(",", history),
            Collectors.collectingAndThen(
                Collectors.toCollection(ArrayList::new), ImmutableSortedMultiset::copyOf)));
  }

  @Property
  void eachHistoryIsMetOnceAndInOrder(
      @ForAll("records") List<String> records, @ForAll Random random, @ForAll int anySplit) {
    ImmutableSortedMultiset<String> histories =
        records.stream().collect(collector()).stream()
            .map(history -> String.join(",", history))
            .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder()));
    assertThat(records.stream().collect(each())).isEqualTo(histories);
    assertThat(records.parallelStream().collect(each())).isEqualTo(histories);
    List<String> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    int split = Math.floorMod(anySplit, records.size() + 1);
    assertThat(Serialized.collectInHalves(shuffled, split, each())).isEqualTo(histories);
  }
}
