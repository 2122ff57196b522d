package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.improvement.Meeting;
import org.caselight.improvement.Recommendation;
import org.caselight.improvement.RecommendationCounts;
import org.caselight.improvement.RecommendationStanding;
import org.caselight.improvement.RecommendationStatus;
import org.caselight.improvement.Recommendations;
import org.caselight.quality.DataIssue;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;

/** What has become of recommendations, as a page shows it. */
final class RecommendationsBlocks {
  private static final String NOTHING_REPORTED = "nothing reported";

  private final ImmutableList<Recommendation> recommendations;
  private final LocalDate asAt;
  private final Origin origin;
  private final ImmutableList<RecommendationStanding> standings;

  RecommendationsBlocks(
      ImmutableList<Recommendation> recommendations, LocalDate asAt, Origin origin) {
    this.recommendations = recommendations;
    this.asAt = asAt;
    this.origin = origin;
    this.standings = recommendations.stream().collect(Recommendations.toStandings(asAt));
  }

  /**
   * How many are implemented, and what of the others.
   *
   * @param more what is known of them besides
   */
  Kpi keyFigure(ImmutableList<KpiFinding> more) {
    RecommendationCounts counts =
        recommendations.stream().collect(Recommendations.toCountByStatus(asAt));
    Kpi.Builder kpi =
        origin
            .kpi(KeyIndicator.RECOMMENDATIONS_IMPLEMENTED, Figures.on(asAt))
            .figure(
                Proportion.of(
                    counts.of(RecommendationStatus.IMPLEMENTED).count(), counts.total().count()));
    ImmutableList<RecommendationStanding> overdue = overdue();
    if (!overdue.isEmpty()) {
      kpi.addFindings(
          KpiFinding.concern("overdue to be reported back to a meeting: " + listed(overdue)));
    }
    kpi.addAllFindings(more);
    for (Map.Entry<RecommendationStatus, Count> status : counts.byStatus().entrySet()) {
      if (status.getKey() != RecommendationStatus.IMPLEMENTED && status.getValue().count() > 0) {
        kpi.addFindings(
            KpiFinding.note(
                status.getKey().label() + ": " + listed(inStatus(Optional.of(status.getKey())))));
      }
    }
    if (counts.nothingReported().count() > 0) {
      kpi.addFindings(
          KpiFinding.note(NOTHING_REPORTED + ": " + listed(inStatus(Optional.empty()))));
    }
    return kpi.build();
  }

  /** Those that should have come back to a meeting, and did not. */
  ImmutableList<RecommendationStanding> overdue() {
    return with(RecommendationStanding::isReportOverdue);
  }

  private ImmutableList<RecommendationStanding> inStatus(Optional<RecommendationStatus> status) {
    return with(standing -> standing.status().equals(status));
  }

  private ImmutableList<RecommendationStanding> with(Predicate<RecommendationStanding> which) {
    return standings.stream().filter(which).collect(toImmutableList());
  }

  private static String listed(ImmutableList<RecommendationStanding> standings) {
    return Printable.escaped(Wording.listed(standings, RecommendationsBlocks::reference));
  }

  static String reference(RecommendationStanding standing) {
    return standing.recommendation().reference();
  }

  /**
   * A row each.
   *
   * @param answeredBy what a plan does about each, by its reference; empty if there is no plan
   * @param issues what the library finds, of these recommendations among others
   */
  Table table(
      ImmutableMap<String, Words> answeredBy,
      ImmutableList<? extends DataIssue<? extends Serializable>> issues) {
    boolean isAnyEvidence = standings.stream().anyMatch(each -> !each.evidence().isEmpty());
    boolean isAnyIssue = standings.stream().anyMatch(each -> !toAskAbout(each, issues).isEmpty());
    Table.Builder table =
        Table.builder(
                Words.ofName(origin.who())
                    .text(": recommendations, and what was last reported of each, as at ")
                    .day(asAt))
            .textColumn("Recommendation")
            .textColumn("Reported");
    if (!answeredBy.isEmpty()) {
      table.textColumn("Objectives, worst first");
    }
    if (isAnyEvidence) {
      table.textColumn("Evidence");
    }
    table.textColumn("Comes back to");
    if (isAnyIssue) {
      table.textColumn("To ask about");
    }
    for (RecommendationStanding standing : standings) {
      ImmutableList.Builder<Words> row = ImmutableList.builder();
      row.add(
          Words.ofName(reference(standing) + " " + standing.recommendation().text()),
          reported(standing));
      if (!answeredBy.isEmpty()) {
        row.add(answeredBy.getOrDefault(reference(standing), Words.of("none")));
      }
      if (isAnyEvidence) {
        row.add(evidence(standing));
      }
      row.add(comesBack(standing));
      if (isAnyIssue) {
        Words toAskAbout = toAskAbout(standing, issues);
        row.add(toAskAbout.isEmpty() ? Words.of("–") : toAskAbout);
      }
      table.row(row.build().toArray(Words[]::new));
    }
    return table.build();
  }

  private static Words toAskAbout(
      RecommendationStanding standing,
      ImmutableList<? extends DataIssue<? extends Serializable>> issues) {
    return PageWords.joined(
        issues.stream().filter(issue -> issue.subject().equals(standing.recommendation())).toList(),
        " ",
        PageWords::issue);
  }

  private static Words reported(RecommendationStanding standing) {
    Words status =
        Words.of(standing.status().map(RecommendationStatus::label).orElse(NOTHING_REPORTED));
    return standing.reportedOn().map(day -> status.text(", ").day(day)).orElse(status);
  }

  private static Words evidence(RecommendationStanding standing) {
    return standing.evidence().isEmpty()
        ? Words.of("none reported")
        : PageWords.joined(standing.evidence(), "; ", Words::ofName);
  }

  private static Words comesBack(RecommendationStanding standing) {
    Words meeting =
        standing.reportsTo().map(RecommendationsBlocks::meeting).orElseGet(() -> Words.of("–"));
    return standing.isReportOverdue()
        ? meeting.text(": OVERDUE, nothing was reported since")
        : meeting;
  }

  private static Words meeting(Meeting meeting) {
    return meeting
        .heldOn()
        .map(day -> Words.ofName(meeting.body()).text(", ").day(day))
        .orElseGet(() -> Words.of("the next meeting of the ").name(meeting.body()));
  }
}
