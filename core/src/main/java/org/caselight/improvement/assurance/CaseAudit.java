package org.caselight.improvement.assurance;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.improvement.Judgement;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.Theme;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * An audit of the work on one child's case: how good is it, what was seen, and did a moderator see
 * it alike?
 *
 * <p>Brothers and sisters whose cases were audited together have a record each. What is recorded
 * may contradict itself; {@link CaseAudits#toIssues} says where it does.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.51 ("Audits of the work undertaken, whether of
 * the work of individual members of staff, or broader themed audits of practice"). That a moderator
 * grades again is a practice of councils, not a rule.
 */
@Value.Immutable
@CaselightValue
public abstract class CaseAudit implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Leaves no tie between audits that differ. */
  static final Comparator<CaseAudit> ORDER =
      Comparator.comparing(CaseAudit::child)
          .thenComparing(CaseAudit::auditedOn)
          .thenComparing(CaseAudit::reference, Ordered.emptiesFirst())
          .thenComparing(CaseAudit::auditor, Ordered.emptiesFirst())
          .thenComparing(CaseAudit::team, Ordered.emptiesFirst())
          .thenComparing(CaseAudit::grade, Ordered.emptiesFirst())
          .thenComparing(CaseAudit::moderatedGrade, Ordered.emptiesFirst())
          .thenComparing(audit -> day(audit.moderatedOn()))
          .thenComparing(CaseAudit::moderator, Ordered.emptiesFirst())
          .thenComparing(CaseAudit::themes, Ordered.<Theme>oneByOne());

  CaseAudit() {}

  private static LocalDate day(Optional<LocalDate> day) {
    return day.orElse(LocalDate.MIN);
  }

  /**
   * An audit that nobody moderated, without themes.
   *
   * @param child whose case was audited
   * @param auditedOn the day
   * @param grade how good the work is
   * @return the audit
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static CaseAudit of(ChildId child, LocalDate auditedOn, Judgement grade) {
    return builder().child(child).auditedOn(auditedOn).grade(grade).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the audit is called in the council's own records. It may lead to a child, and is printed
   * nowhere.
   *
   * @return the reference, empty if it has none
   */
  public abstract Optional<String> reference();

  /**
   * Whose case was audited.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * The day of the audit.
   *
   * @return the day
   */
  public abstract LocalDate auditedOn();

  /**
   * Who audited.
   *
   * @return the auditor's pseudonym, empty if not recorded
   */
  public abstract Optional<WorkerId> auditor();

  /**
   * Whose work was audited.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * How good the work is, as the auditor saw it.
   *
   * @return the judgement, empty if the auditor gave none: audits of a theme often have no grade
   */
  public abstract Optional<Judgement> grade();

  /**
   * How good the work is, as a moderator saw it.
   *
   * @return the judgement, empty if it was not moderated
   */
  public abstract Optional<Judgement> moderatedGrade();

  /**
   * The day it was moderated.
   *
   * @return the day, empty if it was not, or nobody recorded when
   */
  public abstract Optional<LocalDate> moderatedOn();

  /**
   * Who moderated.
   *
   * @return the moderator's pseudonym, empty if not recorded
   */
  public abstract Optional<WorkerId> moderator();

  /**
   * What the audit found, in a few words each.
   *
   * @return the themes, by name
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Theme> themes();

  @Value.Check
  void validate() {
    reference().ifPresent(reference -> Words.requirePseudonym("reference", reference));
    RecordedDates.require("auditedOn", auditedOn());
    RecordedDates.require("moderatedOn", moderatedOn());
  }

  /**
   * Whether the audit was made in a period, as known on a day: the whole of every measure of {@link
   * CaseAudits}.
   *
   * @param period the period
   * @param asAt the day; an audit of a later day is a plan
   * @return true if its day is in the period, and is that day or before it
   */
  public final boolean isAuditedIn(DateRange period, LocalDate asAt) {
    return period.contains(auditedOn()) && isAuditedBy(asAt);
  }

  private boolean isAuditedBy(LocalDate asAt) {
    return !auditedOn().isAfter(asAt);
  }

  /**
   * Whether the audit had been moderated by a day.
   *
   * @param asAt the day
   * @return true if audited and moderated on or before it, with a grade. A moderated grade without
   *     a day is not known on any day: {@link CaseAudits#toIssues} reports it
   */
  public final boolean isModeratedBy(LocalDate asAt) {
    return isAuditedBy(asAt)
        && moderatedGrade().isPresent()
        && moderatedOn().filter(day -> !day.isAfter(asAt)).isPresent();
  }

  /**
   * The grade that holds on a day: the moderator's from the day it was moderated, the auditor's
   * until then.
   *
   * <p>A moderation dated before its audit holds from the day of the audit. That the moderator's
   * grade holds is a convention of this library; the other choice is to report the auditor's, and
   * the agreement beside it.
   *
   * @param asAt the day
   * @return the judgement, empty if there is none yet
   */
  public final Optional<Judgement> finalGrade(LocalDate asAt) {
    return isModeratedBy(asAt) ? moderatedGrade() : grade().filter(grade -> isAuditedBy(asAt));
  }

  /**
   * Whether the grade that holds on a day is good or outstanding: the part of {@link
   * CaseAudits#toGoodOrBetter}.
   *
   * @param asAt the day
   * @return true if {@link #finalGrade} is; false if there is none
   */
  public final boolean isGoodOrBetter(LocalDate asAt) {
    return finalGrade(asAt).filter(Judgement::isGoodOrBetter).isPresent();
  }

  /**
   * Whether the moderator agreed with the auditor, as known on a day.
   *
   * @param asAt the day
   * @return agreed, lowered or raised; empty if {@link #whyNotCompared} says why not
   */
  public final Optional<Moderation> moderation(LocalDate asAt) {
    return isModeratedBy(asAt)
        ? grade().map(byAuditor -> Moderation.of(byAuditor, moderatedGrade().orElseThrow()))
        : Optional.empty();
  }

  /**
   * Why the moderator's grade cannot be held against the auditor's on a day.
   *
   * @param asAt the day
   * @return {@code not moderated} or {@code no grade by the auditor}; empty if it can
   */
  public final Optional<String> whyNotCompared(LocalDate asAt) {
    if (!isModeratedBy(asAt)) {
      return Optional.of("not moderated");
    }
    return grade().isPresent() ? Optional.empty() : Optional.of("no grade by the auditor");
  }

  /**
   * The audit without identifiers.
   *
   * @return {@code audit on 2019-06-14, good, moderated 2019-06-21 to inadequate}, or {@code audit
   *     on 2019-06-14, no grade}
   */
  @Override
  public final String toString() {
    return "audit on "
        + auditedOn()
        + ", "
        + grade().map(Judgement::label).orElse("no grade")
        + moderatedGrade()
            .map(
                moderated ->
                    ", moderated "
                        + moderatedOn().map(LocalDate::toString).orElse("on no recorded day")
                        + " to "
                        + moderated.label())
            .orElse("");
  }

  /** Builds a {@link CaseAudit}: child and day are required. */
  public static final class Builder extends ImmutableCaseAudit.Builder {
    Builder() {}
  }
}
