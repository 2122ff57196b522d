package org.caselight.improvement.assurance;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.immutables.value.Value;

/**
 * Of how many open children was the case audited, and of which not?
 *
 * <p>Counts children, each once however often audited: audited and not audited add up to the open
 * ones. Made with {@link CaseAudits#toCoverage}.
 */
@Value.Immutable
@CaselightValue
public abstract class AuditCoverage implements Serializable {
  private static final long serialVersionUID = 1L;

  AuditCoverage() {}

  /** Takes the audits of the period by child, of those who have one. */
  static AuditCoverage of(
      Set<ChildId> open,
      DateRange period,
      LocalDate asAt,
      ImmutableSortedMap<ChildId, Count> byChild) {
    return ImmutableAuditCoverage.builder()
        .period(period)
        .asAt(asAt)
        .addAllAudited(only(open, byChild::containsKey))
        .addAllNotAudited(only(open, child -> !byChild.containsKey(child)))
        .audits(sum(byChild, open::contains))
        .auditsOfOthers(sum(byChild, child -> !open.contains(child)))
        .build();
  }

  private static Iterable<ChildId> only(Set<ChildId> open, Predicate<ChildId> wanted) {
    return open.stream().filter(wanted).toList();
  }

  private static long sum(
      ImmutableSortedMap<ChildId, Count> byChild, Predicate<ChildId> isCounted) {
    return byChild.entrySet().stream()
        .filter(entry -> isCounted.test(entry.getKey()))
        .mapToLong(entry -> entry.getValue().count())
        .sum();
  }

  /**
   * When the audits were made.
   *
   * @return the period
   */
  public abstract DateRange period();

  /**
   * The day on which is asked.
   *
   * @return the day; later audits are plans
   */
  public abstract LocalDate asAt();

  /**
   * The open children of whom there is an audit.
   *
   * @return the children, by pseudonym
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ChildId> audited();

  /**
   * The open children of whom there is none.
   *
   * @return the children, by pseudonym
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ChildId> notAudited();

  /**
   * How many audits there are of open children.
   *
   * @return the audits, more than the children where one was audited twice
   */
  public abstract long audits();

  /**
   * How many audits there are of children who are not open: closed since, or another's.
   *
   * @return the audits, in none of the other numbers
   */
  public abstract long auditsOfOthers();

  /**
   * The share of open children whose case was audited.
   *
   * @return audited ÷ open, undefined if no child is open
   */
  public final Proportion share() {
    return Proportion.of(audited().size(), (long) audited().size() + notAudited().size());
  }

  /**
   * Whether the case of every open child was audited.
   *
   * @return true if none is missing
   */
  public final boolean isComplete() {
    return notAudited().isEmpty();
  }

  /**
   * The share of open children whose case was audited, team by team.
   *
   * @param teams the team of each child now; it need not be the one whose work was audited
   * @return audited ÷ open for each team that has an open child; left out: children without a team
   */
  public final Measured<ImmutableSortedMap<Team, Proportion>> shareByTeam(
      Map<ChildId, Team> teams) {
    return open().stream()
        .collect(
            Measures.leavingOut(
                child -> teams.containsKey(child) ? Optional.empty() : Optional.of("no team given"),
                Measures.byKey(
                    ImmutableSortedSet.<Team>of(),
                    child -> teams.get(child),
                    Measures.toProportion(audited()::contains))));
  }

  private ImmutableSortedSet<ChildId> open() {
    return Stream.concat(audited().stream(), notAudited().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The coverage in one line, without identifiers.
   *
   * @return {@code 66.7% (2 of 3) of open children audited, 2019-04-01 to 2019-06-30}, and {@code ;
   *     audits of children not open: 1} if there are any
   */
  @Override
  public final String toString() {
    return share()
        + " of open children audited, "
        + period()
        + (auditsOfOthers() == 0 ? "" : "; audits of children not open: " + auditsOfOthers());
  }
}
