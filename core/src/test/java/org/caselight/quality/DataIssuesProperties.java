package org.caselight.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.testing.Issues;
import org.caselight.testing.Serialized;

class DataIssuesProperties {

  @Provide
  Arbitrary<DataIssue<Integer>> issues() {
    return Issues.issues();
  }

  @Provide
  Arbitrary<List<DataIssue<Integer>>> lists() {
    return Issues.lists();
  }

  @Property
  void countsAreThoseOfEachCode(@ForAll("lists") List<DataIssue<Integer>> issues) {
    ImmutableSortedMap<String, Long> counts = issues.stream().collect(DataIssues.toCountByCode());
    assertThat(counts)
        .isEqualTo(
            issues.stream()
                .collect(
                    Collectors.groupingBy(DataIssue::code, TreeMap::new, Collectors.counting())));
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(issues.size());
  }

  @Property
  void twoHalvesMakeTheWhole(
      @ForAll("lists") List<DataIssue<Integer>> issues,
      @ForAll @IntRange(max = 20) int split,
      @ForAll Random random) {
    ImmutableSortedMap<String, Long> whole = issues.stream().collect(DataIssues.toCountByCode());
    List<DataIssue<?>> shuffled = new ArrayList<>(issues);
    assertThat(Serialized.collectInHalves(shuffled, split, DataIssues.toCountByCode()))
        .isEqualTo(whole);
    Collections.shuffle(shuffled, random);
    assertThat(Serialized.collectInHalves(shuffled, split, DataIssues.toCountByCode()))
        .isEqualTo(whole);
    assertThat(shuffled.parallelStream().collect(DataIssues.toCountByCode())).isEqualTo(whole);
  }

  @Property
  void sortingPutsErrorsBeforeWarningsAndKeepsTheRest(
      @ForAll("lists") List<DataIssue<Integer>> issues) {
    List<DataIssue<Integer>> sorted = issues.stream().sorted(DataIssues.worstFirst()).toList();
    assertThat(sorted).containsExactlyInAnyOrderElementsOf(issues);
    assertThat(sorted)
        .isSortedAccordingTo(
            Comparator.<DataIssue<Integer>, Boolean>comparing(
                    issue -> issue.severity() == Severity.WARNING)
                .thenComparing(DataIssue::code));
    for (DataIssue<Integer> issue : issues) {
      assertThat(sorted.stream().filter(other -> sameKind(issue, other)).toList())
          .isEqualTo(issues.stream().filter(other -> sameKind(issue, other)).toList());
    }
  }

  private static boolean sameKind(DataIssue<?> one, DataIssue<?> other) {
    return one.severity() == other.severity() && one.code().equals(other.code());
  }

  @Property
  void issueComesBackEqualFromSerialization(@ForAll("issues") DataIssue<Integer> issue) {
    assertThat(Serialized.copy(issue)).isEqualTo(issue).hasSameHashCodeAs(issue);
  }
}
