package org.caselight.improvement.assurance;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.improvement.Judgement;
import org.caselight.internal.RecordedDates;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.Theme;

/**
 * Rules over audits of cases: how many are good or better, do moderators agree, was every open case
 * audited, and what do they find that nothing answers?
 *
 * <p>Each measure takes the audits of a period as known on a day ({@link CaseAudit#isAuditedIn}):
 * an audit dated after that day is a plan and in no number, and a moderation after it is not known
 * yet. Measures count audits, but for {@link #toCoverage}, which counts children.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.51 and 2.52; Herefordshire, OFSTED
 * Safeguarding Report, 2012 ("an audit of all cases by an independent organisation").
 */
public final class CaseAudits {
  private CaseAudits() {}

  private static final String NO_GRADE = "no grade";

  private static final Comparator<DataIssue<ImmutableList<CaseAudit>>> BY_AUDIT =
      Comparator.<DataIssue<ImmutableList<CaseAudit>>, CaseAudit>comparing(
              issue -> issue.subject().get(0), CaseAudit.ORDER)
          .thenComparing(DataIssue::code);

  /**
   * Collects the share of audits whose grade is good or outstanding.
   *
   * <p>good or better ({@link CaseAudit#isGoodOrBetter}) ÷ audits of the period with a grade, each
   * by the grade that holds on {@code asAt}. Left out: audits without a grade.
   *
   * @param period when the audits were made
   * @param asAt the day on which is asked
   * @return a collector of the share
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<CaseAudit, ?, Measured<Proportion>> toGoodOrBetter(
      DateRange period, LocalDate asAt) {
    return of(period, asAt, graded(asAt));
  }

  private static Collector<CaseAudit, ?, Measured<Proportion>> graded(LocalDate asAt) {
    return Measures.leavingOut(
        audit -> whyNoGrade(audit, asAt),
        Measures.toProportion(audit -> audit.isGoodOrBetter(asAt)));
  }

  private static Optional<String> whyNoGrade(CaseAudit audit, LocalDate asAt) {
    return audit.finalGrade(asAt).isPresent() ? Optional.empty() : Optional.of(NO_GRADE);
  }

  private static <R> Collector<CaseAudit, ?, R> of(
      DateRange period, LocalDate asAt, Collector<? super CaseAudit, ?, R> measure) {
    requireNonNull(period, "period");
    RecordedDates.require("asAt", asAt);
    return filtering(audit -> audit.isAuditedIn(period, asAt), measure);
  }

  /**
   * Collects the share of audits whose grade is good or outstanding, team by team.
   *
   * <p>As {@link #toGoodOrBetter}, under the team whose work was audited. Left out of all teams:
   * audits without one.
   *
   * @param teams the teams that are wanted in any case
   * @param period when the audits were made
   * @param asAt the day on which is asked
   * @return a collector of the shares, by team
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<CaseAudit, ?, Measured<ImmutableSortedMap<Team, Measured<Proportion>>>>
      toGoodOrBetterByTeam(Iterable<Team> teams, DateRange period, LocalDate asAt) {
    return of(period, asAt, ByTeam.measuring(teams, CaseAudit::team, graded(asAt)));
  }

  /**
   * Collects how many audits have each grade, by the grade that holds on {@code asAt}. Left out:
   * audits without a grade.
   *
   * @param period when the audits were made
   * @param asAt the day on which is asked
   * @return a collector of the audits by grade, best first, every grade there but adequate, which
   *     is there only if an audit has it
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<CaseAudit, ?, Measured<ImmutableSortedMap<Judgement, Count>>> toGrades(
      DateRange period, LocalDate asAt) {
    return of(
        period,
        asAt,
        Measures.leavingOut(
            audit -> whyNoGrade(audit, asAt),
            Measures.byKey(
                Arrays.stream(Judgement.values())
                    .filter(judgement -> judgement != Judgement.ADEQUATE)
                    .toList(),
                audit -> audit.finalGrade(asAt).orElseThrow(),
                Measures.toCount())));
  }

  /**
   * Collects how often moderators agree with auditors, and which way they differ.
   *
   * <p>Over the audits of the period that were moderated by {@code asAt}. Left out: those that were
   * not, and those without a grade by the auditor ({@link CaseAudit#whyNotCompared}). An audit that
   * its own auditor moderated is compared like any other, and {@link #toIssues} reports it.
   *
   * @param period when the audits were made
   * @param asAt the day on which is asked
   * @return a collector of the summary; what it compares and what was left out add up to the audits
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<CaseAudit, ?, Measured<ModerationSummary>> toModerationSummary(
      DateRange period, LocalDate asAt) {
    return of(
        period,
        asAt,
        Measures.leavingOut(
            audit -> audit.whyNotCompared(asAt),
            collectingAndThen(
                Measures.byKey(
                    ImmutableSet.<Judgement>of(),
                    audit -> audit.grade().orElseThrow(),
                    Measures.byKey(
                        ImmutableSet.<Judgement>of(),
                        (CaseAudit audit) -> audit.moderatedGrade().orElseThrow(),
                        Measures.toCount())),
                ModerationSummary::of)));
  }

  /**
   * Collects of how many open children the case was audited.
   *
   * <p>open children with at least one audit in the period ÷ open children, each child once; with
   * the list of those who have none. Audits of other children are counted apart. Whether a child
   * counts as open on the last day of the period, or on any, is for the caller, who gives the
   * children.
   *
   * <p>Source: Herefordshire, OFSTED Safeguarding Report, 2012 ("an audit of all cases").
   *
   * @param openChildren the open children; one given twice is counted once
   * @param period when the audits were made
   * @param asAt the day on which is asked
   * @return a collector of the coverage
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<CaseAudit, ?, AuditCoverage> toCoverage(
      Iterable<ChildId> openChildren, DateRange period, LocalDate asAt) {
    ImmutableSet<ChildId> open = ImmutableSet.copyOf(openChildren);
    return of(
        period,
        asAt,
        collectingAndThen(
            Measures.byKey(ImmutableSet.<ChildId>of(), CaseAudit::child, Measures.toCount()),
            byChild -> AuditCoverage.of(open, period, asAt, byChild)));
  }

  /**
   * Collects how many audits found each theme.
   *
   * @param period when the audits were made
   * @param asAt the day on which is asked
   * @return a collector of the themes, most first
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<CaseAudit, ?, ImmutableList<ThemeCount>> toThemes(
      DateRange period, LocalDate asAt) {
    return toUnansweredThemes(ImmutableSortedSet.of(), period, asAt);
  }

  /**
   * Collects the themes that audits find and that no objective answers.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.52 ("informed by the findings of the quality
   * assurance processes, helping to make sure that we close the circle").
   *
   * @param answered the themes that objectives answer
   * @param period when the audits were made
   * @param asAt the day on which is asked
   * @return a collector of the other themes and how many audits found each, most first
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<CaseAudit, ?, ImmutableList<ThemeCount>> toUnansweredThemes(
      Iterable<Theme> answered, DateRange period, LocalDate asAt) {
    return of(period, asAt, ThemeCounts.toUnanswered(CaseAudit::themes, answered));
  }

  /**
   * Collects what is wrong with the records of audits, whatever their day.
   *
   * <ul>
   *   <li>{@code moderated-before-audited}, an error: the moderated grade holds from the day of the
   *       audit.
   *   <li>{@code moderated-without-day}, an error: a moderated grade, and nobody recorded when. The
   *       auditor's grade holds.
   *   <li>{@code moderated-without-grade}, an error: a day of moderation or a moderator, and no
   *       grade. The audit counts as not moderated.
   *   <li>{@code moderated-by-auditor}, a warning: auditor and moderator are one. Counted as
   *       moderated.
   *   <li>{@code duplicate-reference}, an error: two or more audits under one reference. Each is
   *       counted.
   *   <li>{@code duplicate-audit}, a warning: two or more audits of one child on one day. Each is
   *       counted.
   * </ul>
   *
   * @return a collector of the issues, by child and day, audit by audit, then by code; the subject
   *     is the audit, or those that clash
   */
  public static Collector<CaseAudit, ?, ImmutableList<DataIssue<ImmutableList<CaseAudit>>>>
      toIssues() {
    return collectingAndThen(
        Collectors.toCollection(ArrayList::new),
        audits -> issues(ImmutableList.sortedCopyOf(CaseAudit.ORDER, audits)));
  }

  private static ImmutableList<DataIssue<ImmutableList<CaseAudit>>> issues(
      ImmutableList<CaseAudit> audits) {
    List<DataIssue<ImmutableList<CaseAudit>>> issues = new ArrayList<>();
    audits.forEach(audit -> findIn(audit, issues));
    clashing(audits, CaseAudit::reference)
        .forEach(
            clash ->
                issues.add(
                    DataIssue.error(
                        "duplicate-reference",
                        clash,
                        "reference: one (withheld) for "
                            + clash.size()
                            + " audits, the first on "
                            + firstDay(clash)
                            + "; each counted")));
    clashing(audits, audit -> Optional.of(new ChildAndDay(audit.child(), audit.auditedOn())))
        .forEach(
            clash ->
                issues.add(
                    DataIssue.warning(
                        "duplicate-audit",
                        clash,
                        "auditedOn: "
                            + clash.size()
                            + " audits of one child on "
                            + firstDay(clash)
                            + "; each counted")));
    return ImmutableList.sortedCopyOf(BY_AUDIT, issues);
  }

  private static LocalDate firstDay(ImmutableList<CaseAudit> audits) {
    return audits.stream().map(CaseAudit::auditedOn).min(Comparator.naturalOrder()).orElseThrow();
  }

  private record ChildAndDay(ChildId child, LocalDate day) implements Comparable<ChildAndDay> {
    private static final Comparator<ChildAndDay> ORDER =
        Comparator.comparing(ChildAndDay::child).thenComparing(ChildAndDay::day);

    @Override
    public int compareTo(ChildAndDay other) {
      return ORDER.compare(this, other);
    }
  }

  /** The audits that share a key, in their order; those that share it with none are not there. */
  private static <K extends Comparable<K>> List<ImmutableList<CaseAudit>> clashing(
      ImmutableList<CaseAudit> audits, Function<CaseAudit, Optional<K>> key) {
    return audits.stream()
        .filter(audit -> key.apply(audit).isPresent())
        .collect(
            groupingBy(
                audit -> key.apply(audit).orElseThrow(),
                TreeMap::new,
                ImmutableList.toImmutableList()))
        .values()
        .stream()
        .filter(together -> together.size() > 1)
        .toList();
  }

  private static void findIn(CaseAudit audit, List<DataIssue<ImmutableList<CaseAudit>>> issues) {
    ImmutableList<CaseAudit> subject = ImmutableList.of(audit);
    audit
        .moderatedOn()
        .filter(day -> day.isBefore(audit.auditedOn()))
        .ifPresent(
            day ->
                issues.add(
                    DataIssue.error(
                        "moderated-before-audited",
                        subject,
                        "moderatedOn: "
                            + day
                            + ", before auditedOn "
                            + audit.auditedOn()
                            + "; counted from the day of the audit")));
    if (audit.moderatedGrade().isPresent() && audit.moderatedOn().isEmpty()) {
      issues.add(
          DataIssue.error(
              "moderated-without-day",
              subject,
              "moderatedOn: missing beside moderatedGrade "
                  + audit.moderatedGrade().get().label()
                  + ", audit of "
                  + audit.auditedOn()
                  + "; the auditor's grade holds"));
    }
    if (audit.moderatedGrade().isEmpty()
        && (audit.moderatedOn().isPresent() || audit.moderator().isPresent())) {
      issues.add(
          DataIssue.error(
              "moderated-without-grade",
              subject,
              "moderatedGrade: missing beside "
                  + audit.moderatedOn().map(day -> "moderatedOn " + day).orElse("a moderator")
                  + ", audit of "
                  + audit.auditedOn()
                  + "; counted as not moderated"));
    }
    if (audit.moderator().isPresent() && audit.moderator().equals(audit.auditor())) {
      issues.add(
          DataIssue.warning(
              "moderated-by-auditor",
              subject,
              "moderator: the auditor's own (withheld), audit of "
                  + audit.auditedOn()
                  + "; counted as moderated"));
    }
  }
}
