package org.caselight.examples.yearlypack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file cut into as many parts as it can be. */
final class Parts {
  private Parts() {}

  /** The parts, in order, none of them read yet. */
  static List<Spliterator<Episode>> of(Path file, int leastPart) {
    List<Spliterator<Episode>> parts = new ArrayList<>();
    cut(EpisodesCsv.read(file, leastPart).spliterator(), parts);
    return parts;
  }

  private static void cut(Spliterator<Episode> whole, List<Spliterator<Episode>> parts) {
    Spliterator<Episode> before = whole.trySplit();
    if (before == null) {
      parts.add(whole);
    } else {
      cut(before, parts);
      cut(whole, parts);
    }
  }

  /** What stands in each part, read from the last to the first. */
  static List<Episode> readBackwards(List<Spliterator<Episode>> parts) {
    List<Episode> episodes = new ArrayList<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      List<Episode> ofPart = new ArrayList<>();
      parts.get(i).forEachRemaining(ofPart::add);
      episodes.addAll(0, ofPart);
    }
    return episodes;
  }

  /** What stands in the file, read in one. */
  static List<Episode> readInOne(Path file) {
    try (Stream<Episode> episodes = EpisodesCsv.read(file)) {
      return episodes.collect(Collectors.toList());
    }
  }
}
