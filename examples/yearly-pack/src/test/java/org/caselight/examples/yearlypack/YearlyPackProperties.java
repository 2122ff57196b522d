package org.caselight.examples.yearlypack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.ReportingYear;

/** What always holds of a pack: it is the same however the episodes are split and ordered. */
class YearlyPackProperties {
  @Property
  void isTheSameHoweverTheEpisodesAreSplitAndOrdered(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 80) int count,
      @ForAll @IntRange(min = 2011, max = 2026) int year,
      @ForAll @IntRange(min = 1, max = 50) int size) {
    List<Episode> episodes = new ArrayList<>(MadeUpEpisodes.of(seed, count).toList());
    Collector<Episode, ?, YearlyPack> toPack = YearlyPack.toPack(ReportingYear.ending(year));
    YearlyPack pack = episodes.stream().collect(toPack);
    Collections.shuffle(episodes, new Random(seed));
    assertThat(inPieces(toPack, episodes, size)).isEqualTo(pack);
    assertThat(episodes.parallelStream().collect(toPack)).isEqualTo(pack);
    if (count < 40) {
      assertThat(PlainPack.of(pack)).isEqualTo(PlainPack.of(ReportingYear.ending(year), episodes));
    }
  }

  private static <A> YearlyPack inPieces(
      Collector<Episode, A, YearlyPack> collector, List<Episode> episodes, int size) {
    A whole = collector.supplier().get();
    for (int from = 0; from < episodes.size(); from += size) {
      A piece = collector.supplier().get();
      for (Episode episode : episodes.subList(from, Math.min(from + size, episodes.size()))) {
        collector.accumulator().accept(piece, episode);
      }
      whole = collector.combiner().apply(Copies.of(whole), Copies.of(piece));
    }
    return collector.finisher().apply(whole);
  }
}
