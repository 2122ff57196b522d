package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Fte;
import org.caselight.service.Pounds;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * Who is paid for staying, and how much a year?
 *
 * <p>It is for the roles and teams that it names: for a role in a team where it names both, for
 * every role or every team where it names none. Agency workers are never paid by it; they are what
 * it is to be paid from ({@link RetentionCost#metFrom}).
 *
 * <pre>{@code
 * RetentionScheme scheme =
 *     RetentionScheme.builder()
 *         .name("Staying in assessment")
 *         .paymentAYear(Pounds.of(3_000))
 *         .addRoles(Role.SOCIAL_WORKER)
 *         .addTeams(SOUTH_CAMBS_ASSESSMENT)
 *         .build();
 * Measured<RetentionCost> cost = staff.stream().collect(scheme.toCost()); // £37,800 a year (12.6 FTE × £3,000)
 * }</pre>
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.9 and 2.10 ("a retention scheme that supports
 * the retention of qualified social workers in the areas of the service where it is most difficult
 * to recruit"); Cambridgeshire, Audit and Accounts Committee, 29 July 2019 ("targeted at those
 * teams").
 */
@Value.Immutable
@CaselightValue
public abstract class RetentionScheme implements Serializable {
  private static final long serialVersionUID = 1L;

  /** For what one payment is made. */
  public enum PaidPer {
    /** A full-time post: who works half the week gets half. The default. */
    FTE("FTE"),
    /** A person, however much of the week they work and however many posts they have. */
    PERSON("people");

    private final String label;

    PaidPer(String label) {
      this.label = label;
    }

    /**
     * What payments are counted in, in words.
     *
     * @return {@code FTE} or {@code people}
     */
    public String label() {
      return label;
    }
  }

  RetentionScheme() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the scheme is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * What one payment is.
   *
   * @return pounds a year, above 0
   */
  public abstract Pounds paymentAYear();

  /**
   * For what one payment is made.
   *
   * @return FTE by default; the other choice is one payment for each person
   */
  @Value.Default
  public PaidPer paidPer() {
    return PaidPer.FTE;
  }

  /**
   * For which roles it is.
   *
   * @return the roles, empty for all
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Role> roles();

  /**
   * For which teams it is.
   *
   * @return the teams, empty for all
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Team> teams();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
    checkArgument(
        paymentAYear().signum() > 0, "paymentAYear: must be above 0, was %s", paymentAYear());
  }

  /**
   * Whether somebody gets the payment in their post.
   *
   * @param member the post
   * @return true if they are not from an agency and role and team are among those named; false if a
   *     team is named and theirs is not known
   */
  public final boolean appliesTo(StaffMember member) {
    return isForRoleOf(member)
        && (teams().isEmpty() || member.team().filter(teams()::contains).isPresent());
  }

  private boolean isForRoleOf(StaffMember member) {
    return !member.isAgency() && (roles().isEmpty() || roles().contains(member.role()));
  }

  /**
   * Why it cannot be told what a post costs the scheme.
   *
   * @param member the post
   * @return {@code no team recorded} if that decides whether they are paid, {@code FTE not known}
   *     if it decides how much; empty if it can be told, or they are not paid in any case
   */
  public final Optional<String> whyLeftOut(StaffMember member) {
    if (isForRoleOf(member) && !teams().isEmpty() && member.team().isEmpty()) {
      return Optional.of("no team recorded");
    }
    return appliesTo(member) && paidPer() == PaidPer.FTE && member.fte().isEmpty()
        ? Optional.of("FTE not known")
        : Optional.empty();
  }

  /**
   * Collects what the scheme costs a year.
   *
   * <p>payment × FTE of those to whom it applies ({@link #appliesTo}); where it is paid per person,
   * payment × people, each once whatever their posts. Everybody is taken to stay for the year. Left
   * out, and not paid for: those of whom the team or the FTE is not recorded where it matters
   * ({@link #whyLeftOut}).
   *
   * <p>That a payment is shared out by FTE is a convention of this library; the other choice is
   * {@link PaidPer#PERSON}. What an employer pays on top (national insurance, pension) is in it if
   * it is in the payment.
   *
   * @return a collector of the cost
   */
  public final Collector<StaffMember, ?, Measured<RetentionCost>> toCost() {
    return Measures.leavingOut(
        this::whyLeftOut,
        Collectors.filtering(
            this::appliesTo,
            Collector.of(
                Eligible::new,
                Eligible::add,
                Eligible::merge,
                eligible -> RetentionCost.of(this, eligible.payments(paidPer())))));
  }

  /**
   * Puts the scheme beside a payment to those who join.
   *
   * @param joinerPayment the payment to joiners
   * @return the comparison, for one full-time post
   */
  public final RetentionComparison comparedWith(JoinerPayment joinerPayment) {
    return new RetentionComparison(this, joinerPayment);
  }

  /**
   * The scheme in words.
   *
   * @return {@code Staying in assessment: £3,000 a year per FTE; social worker; South Cambs
   *     Assessment}, {@code every role; every team} where none is named
   */
  @Override
  public final String toString() {
    return name()
        + ": "
        + paymentAYear()
        + " a year per "
        + (paidPer() == PaidPer.FTE ? "FTE" : "person")
        + "; "
        + (roles().isEmpty()
            ? "every role"
            : roles().stream().map(Role::label).collect(Collectors.joining(", ")))
        + "; "
        + (teams().isEmpty()
            ? "every team"
            : teams().stream().map(Team::toString).collect(Collectors.joining(", ")));
  }

  /** Those who are paid. */
  private static final class Eligible implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashSet<WorkerId> people = new HashSet<>();
    private BigDecimal fte = BigDecimal.ZERO;

    void add(StaffMember member) {
      people.add(member.worker());
      fte = member.fte().map(Fte::toBigDecimal).map(fte::add).orElse(fte);
    }

    Eligible merge(Eligible other) {
      people.addAll(other.people);
      fte = fte.add(other.fte);
      return this;
    }

    BigDecimal payments(PaidPer paidPer) {
      return paidPer == PaidPer.FTE ? fte : BigDecimal.valueOf(people.size());
    }
  }

  /** Builds a {@link RetentionScheme}: name and payment are required. */
  public static final class Builder extends ImmutableRetentionScheme.Builder {
    Builder() {}
  }
}
