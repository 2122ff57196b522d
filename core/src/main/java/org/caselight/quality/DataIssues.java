package org.caselight.quality;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collector;

/** Rules over many issues. */
public final class DataIssues {
  private DataIssues() {}

  private static final Comparator<DataIssue<?>> WORST_FIRST =
      Comparator.<DataIssue<?>, Severity>comparing(DataIssue::severity)
          .thenComparing(DataIssue::code);

  /**
   * Orders issues from worst to least, then by code. Issues of one kind keep the order they have.
   *
   * @return the order
   */
  public static Comparator<DataIssue<?>> worstFirst() {
    return WORST_FIRST;
  }

  /**
   * Collects how many issues there are of each kind.
   *
   * @return a collector of the number of issues by code
   */
  public static Collector<DataIssue<?>, ?, ImmutableSortedMap<String, Long>> toCountByCode() {
    return Collector.of(Counts::new, Counts::add, Counts::merge, Counts::byCode);
  }

  private static final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Long> byCode = new TreeMap<>();

    void add(DataIssue<?> issue) {
      byCode.merge(issue.code(), 1L, Long::sum);
    }

    Counts merge(Counts other) {
      other.byCode.forEach((code, count) -> byCode.merge(code, count, Long::sum));
      return this;
    }

    ImmutableSortedMap<String, Long> byCode() {
      return ImmutableSortedMap.copyOf(byCode);
    }
  }
}
