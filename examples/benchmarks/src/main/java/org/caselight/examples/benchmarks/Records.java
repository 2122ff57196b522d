package org.caselight.examples.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.casework.Involvement;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.EpisodesCsv;

/**
 * The records of one file in memory, as whole episodes and by kind.
 *
 * @param episodes every row
 * @param referrals those of all episodes
 * @param assessments those of the episodes that have one
 * @param involvements those of the episodes that have one
 */
record Records(
    ImmutableList<Episode> episodes,
    ImmutableList<Referral> referrals,
    ImmutableList<Assessment> assessments,
    ImmutableList<Involvement> involvements) {

  /** The year of the pack: the last of those that records are made up for. */
  static final ReportingYear YEAR = ReportingYear.ending(2025);

  /** The fifteen years that records are made up for. */
  static final DateRange ALL_YEARS = DateRange.ofDays(LocalDate.of(2010, 4, 1), YEAR.lastDay());

  static Records of(ImmutableList<Episode> episodes) {
    return new Records(
        episodes,
        episodes.stream().map(Episode::referral).collect(toImmutableList()),
        episodes.stream()
            .flatMap(episode -> episode.assessment().stream())
            .collect(toImmutableList()),
        episodes.stream()
            .flatMap(episode -> episode.involvement().stream())
            .collect(toImmutableList()));
  }

  static Records read(Path file) {
    return of(episodes(file));
  }

  static ImmutableList<Episode> episodes(Path file) {
    try (Stream<Episode> episodes = EpisodesCsv.read(file)) {
      return episodes.parallel().collect(toImmutableList());
    }
  }
}
