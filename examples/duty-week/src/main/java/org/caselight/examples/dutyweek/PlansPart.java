package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.ChildProtectionPlans;
import org.caselight.casework.protection.PlanInContext;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;

/** Child protection plans: how many, for what, second ones and long ones. */
final class PlansPart implements Section {
  private final Week week;
  private final Measured<Count> open;
  private final Measured<Count> started;
  private final Measured<Count> ended;
  private final Measured<ImmutableSortedMap<CategoryOfAbuse, Measured<Count>>> byCategory;
  private final RepeatShare repeats;
  private final RepeatShare within24Months;
  private final Measured<Proportion> twoYears;
  private final WorkList planList;
  private final WorkList repeatList;
  private final WorkList twoYearList;

  PlansPart(Week week, ServiceRecords records) {
    this.week = week;
    ImmutableList<ChildProtectionPlan> plans = records.plans();
    open = plans.stream().collect(ChildSpans.toOpenOn(week.monday()));
    started = plans.stream().collect(ChildSpans.toStartedIn(week.period()));
    ended = plans.stream().collect(ChildSpans.toEndedIn(week.period()));
    byCategory =
        plans.stream().collect(ChildProtectionPlans.byCategory(ChildSpans.toOpenOn(week.monday())));
    repeats = plans.stream().collect(ChildProtectionPlans.toRepeatPlans(week.twelveMonths()));
    within24Months =
        plans.stream()
            .collect(ChildProtectionPlans.toRepeatPlansWithin24Months(week.twelveMonths()));
    twoYears = plans.stream().collect(ChildProtectionPlans.toTwoYearsOrMore(week.monday()));
    planList =
        WorkList.of(
            "plans",
            "child protection plans open on the Monday",
            open.figure().count(),
            List.of("Since", "Category", "Worker"),
            plans.stream().filter(plan -> plan.isOpenOn(week.monday())),
            PlansPart::row);
    repeatList =
        WorkList.of(
            "repeat-plans",
            "plans started in the last twelve months that are the child's second or a later one",
            repeats.share().figure().part(),
            List.of("Started", "Earlier on record", "Recorded before", "Within 24 months"),
            plans.stream().collect(ChildProtectionPlans.inContext()).stream()
                .filter(plan -> plan.isRepeat() && plan.plan().startedIn(week.twelveMonths())),
            PlansPart::row);
    twoYearList =
        WorkList.of(
            "plans-two-years",
            "plans open on the Monday that have lasted two years or more",
            twoYears.figure().part(),
            List.of("Since", "Category", "Worker"),
            plans.stream()
                .filter(
                    plan -> plan.isOpenOn(week.monday()) && plan.hasLastedTwoYears(week.monday())),
            PlansPart::row);
  }

  private static Row row(ChildProtectionPlan plan) {
    return Row.of(
        plan.child(),
        plan.team(),
        plan.startedOn(),
        plan.startedOn().toString(),
        Wording.orDash(plan.category().map(CategoryOfAbuse::label)),
        Wording.worker(plan.worker()));
  }

  private static Row row(PlanInContext plan) {
    return Row.of(
        plan.plan().child(),
        plan.plan().team(),
        plan.plan().startedOn(),
        plan.plan().startedOn().toString(),
        Integer.toString(plan.earlierPlans()),
        plan.plan().previousPlans().isPresent()
            ? Integer.toString(plan.plan().previousPlans().getAsInt())
            : "-",
        plan.isRepeatWithin24Months() ? "yes" : "no");
  }

  @Override
  public void addTo(TextReport report) {
    report.heading("Child protection plans");
    report.item(
        Wording.label("Open"),
        planList.shown()
            + "; started in the month "
            + started.figure()
            + ", ended "
            + ended.figure()
            + Wording.leftOut(open.leftOut()));
    ImmutableSortedMap.Builder<String, Long> categories = ImmutableSortedMap.naturalOrder();
    byCategory
        .figure()
        .forEach((category, count) -> categories.put(category.label(), count.figure().count()));
    report.item(
        Wording.label("For"),
        Wording.listed(categories.buildOrThrow()) + Wording.leftOut(byCategory.leftOut()));
    report.item(
        Wording.label("Second plans"),
        "of those started in the twelve months " + week.twelveMonths() + ":");
    report.item(Wording.label("- ever"), Wording.share(repeats) + " " + repeatList.tag());
    report.item(Wording.label("- in 24 months"), Wording.share(within24Months));
    report.item(Wording.label("Two years"), "or more: " + twoYears + " " + twoYearList.tag());
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return ImmutableList.of(planList, repeatList, twoYearList);
  }
}
