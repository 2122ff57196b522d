package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.caselight.calendar.DateRange;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Rag;
import org.caselight.indicator.RagScheme;
import org.caselight.indicator.Target;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.PublishedKpi;

/** How teams stand against their limits, one by one and all together, as figures of a page. */
final class TeamFigures {
  private static final Target NONE_OVER = Target.atMostPercent(0);

  private final CaseloadRollUp rollUp;
  private final Origin origin;
  private final ImmutableSet<String> paragraphs;
  private final boolean isNaming;
  private final DateRange week;

  /**
   * Takes the teams.
   *
   * @param rollUp how they stand against their limits, one team at least
   * @param origin where their caseloads are from
   * @param paragraphs where they were published, as far as is known
   * @param isNaming whether words may say which teams are over
   */
  TeamFigures(
      CaseloadRollUp rollUp, Origin origin, ImmutableSet<String> paragraphs, boolean isNaming) {
    this.rollUp = rollUp;
    this.origin = origin;
    this.paragraphs = paragraphs;
    this.isNaming = isNaming;
    this.week = Figures.on(rollUp.checks().get(0).snapshot().asAt());
  }

  DateRange week() {
    return week;
  }

  /** The share of teams over their limit; that there should be none is what a limit means. */
  Kpi over() {
    Kpi.Builder over =
        origin
            .kpi(KeyIndicator.TEAMS_OVER_LIMIT, week, origin.computed(paragraphs))
            .figure(shareOver(rollUp))
            .target(NONE_OVER);
    if (!rollUp.notKnown().isEmpty()) {
      over.putLeftOut("workers not known", (long) rollUp.notKnown().size());
    }
    long mayBeOver =
        rollUp.within().stream()
            .filter(check -> check.possibleRags().last().compareTo(Rag.GREEN) > 0)
            .count();
    if (mayBeOver > 0) {
      over.addFinding(
          KpiFinding.note(
              Wording.count(mayBeOver, "team", "teams")
                  + " within the limit may be over it, by what is not known or was rounded"));
    }
    return over.build();
  }

  /** Teams over their limit ÷ teams of which it is known. */
  static Proportion shareOver(CaseloadRollUp rollUp) {
    return Proportion.of(
        rollUp.over().size(), rollUp.checks().stream().filter(CaseloadCheck::isKnown).count());
  }

  /** What to know first: how many are over, and, where they may be named, which furthest. */
  Paragraph lead(Figures figures) {
    PublishedKpi over = figures.release(over());
    return new Paragraph(
        Words.of("In the week ending ")
            .day(week.lastDay())
            .text(", ")
            .then(PartOfWhole.working(figures, over))
            .text(" teams were over their caseload limit")
            .then(furthest(figures))
            .text("."));
  }

  private Words furthest(Figures figures) {
    ImmutableList<CaseloadCheck> red = rollUp.red();
    if (red.isEmpty()) {
      return Words.NONE;
    }
    Words furthest =
        Words.of(", ")
            .then(figures.shown(withColour(Rag.RED, red.size())))
            .text(" of them by more than the tolerance");
    return isNaming ? furthest.text(": ").name(Wording.listed(red, Wording::teamName)) : furthest;
  }

  /** How many teams have a colour. */
  Kpi withColour(Rag rag, long teams) {
    return origin.count(
        KeyIndicator.TEAMS_OVER_LIMIT.subject(),
        "Teams that are " + rag.label(),
        KeyIndicator.TEAMS_OVER_LIMIT.indicator().people(),
        week,
        teams);
  }

  /** The average of a team, held against its limit where it is the average that is bound. */
  Kpi average(CaseloadCheck check) {
    Kpi.Builder average =
        Kpi.builder(KeyIndicator.AVERAGE_CASELOAD)
            .who(Wording.teamName(check))
            .period(week)
            .measured(check.snapshot().measuredAverage())
            .provenance(
                check.average().isPrinted()
                    ? origin.printed(paragraphs)
                    : origin.computed(paragraphs));
    if (!check.policy().binds().bindsEachWorker()) {
      average.target(check.limit().target()).scheme(RagScheme.of(check.policy().tolerance()));
    }
    return average.build();
  }

  /** The limit of a team; the policy's own words where the average is not held against it. */
  static Words limit(Figures figures, CaseloadCheck check, PublishedKpi average) {
    Words target = figures.cellOf(average, KpiColumn.TARGET);
    return target.isEmpty() ? Words.ofSource(check.limit().toString()) : target;
  }

  /** The colour of a team, unless its average may not be shown. */
  static Words colour(CaseloadCheck check, PublishedKpi average) {
    return average.figure().isPresent() ? Words.NONE.colour(check.rag()) : Words.NONE;
  }

  static Words name(CaseloadCheck check) {
    return Words.ofName(Wording.teamName(check));
  }

  /** Columns that every table of teams begins with. */
  static Table.Builder table(Words caption) {
    return Table.builder(caption)
        .textColumn("Team")
        .textColumn("Kind")
        .numberColumn("Average")
        .textColumn("Limit")
        .textColumn("Colour");
  }
}
