package org.caselight.casework.protection;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * A child protection plan, and what the other records of its child say: was there a plan before?
 *
 * <p>An earlier plan is one that started on an earlier day. Two that start on one day are a
 * duplicate: neither is earlier. The recorded number of previous plans, where it is given, decides
 * over the records: it knows of plans that are older than they are.
 */
@Value.Immutable
@CaselightValue
public abstract class PlanInContext implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MONTHS_BACK = 24;

  PlanInContext() {}

  /** The plans of one child in their order, each with those before it. */
  static ImmutableList<PlanInContext> ofHistory(List<ChildProtectionPlan> history) {
    ImmutableList.Builder<PlanInContext> contexts = ImmutableList.builder();
    Optional<ChildProtectionPlan> longest = Optional.empty();
    int starts = 0;
    int first = 0;
    for (int i = 0; i < history.size(); i++) {
      ChildProtectionPlan plan = history.get(i);
      if (history.get(first).startedOn().isBefore(plan.startedOn())) {
        starts++;
        for (; first < i; first++) {
          longest = longer(longest, history.get(first));
        }
      }
      contexts.add(new Builder().plan(plan).earlierPlans(starts).earlierPlan(longest).build());
    }
    return contexts.build();
  }

  private static Optional<ChildProtectionPlan> longer(
      Optional<ChildProtectionPlan> one, ChildProtectionPlan later) {
    return one.filter(longest -> longest.until().isAfter(later.until()))
        .or(() -> Optional.of(later));
  }

  /**
   * The plan.
   *
   * @return the plan
   */
  public abstract ChildProtectionPlan plan();

  /**
   * How many earlier plans of the child are on record.
   *
   * @return the days before this plan's start on which one started
   */
  public abstract int earlierPlans();

  /**
   * The earlier plan on record that ended last; one that has not ended before any that has.
   *
   * @return the plan, empty if there is no earlier one on record
   */
  public abstract Optional<ChildProtectionPlan> earlierPlan();

  /**
   * Whether it is the child's second or a subsequent plan, however long ago the first was.
   *
   * @return true if the recorded number of previous plans is above 0 or, where none is recorded, an
   *     earlier plan is on record
   */
  public final boolean isRepeat() {
    return plan().previousPlans().orElse(earlierPlans()) > 0;
  }

  /**
   * Whether the child had been on an earlier plan within the 24 months before.
   *
   * <p>An earlier plan is on record that had not ended when this one started, or ended on or after
   * the day 24 months before; an end before its own start is read as that start. A recorded number
   * of 0 decides here too.
   *
   * @return true if so
   */
  public final boolean isRepeatWithin24Months() {
    return isRepeat()
        && earlierPlan().filter(earlier -> !earlier.until().isBefore(lookedBackTo())).isPresent();
  }

  /**
   * Whether it may be a second or subsequent plan although neither number nor records say so.
   *
   * @return true if it is not found to be one and no number is recorded
   */
  public final boolean mayBeRepeat() {
    return !isRepeat() && plan().previousPlans().isEmpty();
  }

  /**
   * Whether an earlier plan within the 24 months before may be missing from the records.
   *
   * @param recordsBegin the day on which the records begin
   * @return true if none is found, the records begin later than 24 months before, and the recorded
   *     number does not say that there is no other
   */
  public final boolean mayBeRepeatWithin24Months(LocalDate recordsBegin) {
    return !isRepeatWithin24Months()
        && recordsBegin.isAfter(lookedBackTo())
        && plan().previousPlans().orElse(Integer.MAX_VALUE) > earlierPlans();
  }

  private LocalDate lookedBackTo() {
    return plan().startedOn().minusMonths(MONTHS_BACK);
  }

  /**
   * The plan without identifiers, and how many before it are on record.
   *
   * @return {@code child protection plan from 2019-01-24, neglect, 0 reviews; 1 earlier plan on
   *     record}
   */
  @Override
  public final String toString() {
    return plan() + "; " + Words.count(earlierPlans(), "earlier plan") + " on record";
  }

  static final class Builder extends ImmutablePlanInContext.Builder {
    Builder() {}
  }
}
