package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.Involvement;
import org.caselight.casework.Involvements;
import org.caselight.casework.StatusStep;
import org.caselight.casework.StatusStepTable;
import org.caselight.casework.StatusSteps;
import org.caselight.casework.frontdoor.FollowUp;
import org.caselight.casework.frontdoor.FollowUps;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.frontdoor.StepDown;
import org.caselight.casework.frontdoor.StepDowns;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.pathway.PathwayStep;
import org.caselight.pathway.PathwaySummary;
import org.caselight.pathway.Pathways;
import org.caselight.pathway.ReferralPathway;
import org.caselight.service.Status;

/** What became of it: what was decided, where referrals led, who was stepped up and down. */
final class BecameSection implements Section {
  private final Week week;
  private final Measured<Proportion> toAssessment;
  private final Measured<Proportion> noFurtherAction;
  private final Measured<Proportion> earlyHelp;
  private final Measured<Proportion> notInNeed;
  private final Measured<ImmutableList<ReferralPathway>> traced;
  private final PathwaySummary pathways;
  private final StatusStepTable steps;
  private final long downToEarlyHelp;
  private final Measured<Proportion> cameBack;
  private final WorkList noFurtherActionList;
  private final WorkList earlyHelpList;
  private final WorkList notInNeedList;
  private final Map<PathwayStep, WorkList> pathwayLists = new EnumMap<>(PathwayStep.class);
  private final WorkList stepUpList;
  private final WorkList stepDownList;
  private final WorkList cameBackList;

  BecameSection(Week week, ServiceRecords records) {
    this.week = week;
    ImmutableList<Referral> received =
        records.referrals().stream()
            .filter(referral -> week.period().contains(referral.receivedOn()))
            .collect(toImmutableList());
    ImmutableList<Referral> ofYear =
        records.referrals().stream()
            .filter(referral -> week.twelveMonths().contains(referral.receivedOn()))
            .collect(toImmutableList());
    toAssessment = received.stream().collect(Referrals.toAssessed());
    noFurtherAction = received.stream().collect(Referrals.toNoFurtherAction());
    earlyHelp = received.stream().collect(Referrals.toSteppedDownToEarlyHelp());
    notInNeed = ofYear.stream().collect(Referrals.toAssessedNotInNeed());
    noFurtherActionList =
        referralList(
            "no-further-action",
            "referrals of the month on which nothing was done",
            noFurtherAction,
            received,
            referral -> referral.whyOutcomeLeftOut().isEmpty() && referral.isNoFurtherAction());
    earlyHelpList =
        referralList(
            "to-early-help",
            "referrals of the month that went to early help without an assessment",
            earlyHelp,
            received,
            referral ->
                referral.whyOutcomeLeftOut().isEmpty() && referral.isSteppedDownToEarlyHelp());
    notInNeedList =
        referralList(
            "assessed-not-in-need",
            "referrals of the last twelve months after which the child was found not to be in need",
            notInNeed,
            ofYear,
            referral -> referral.whyLeftOut().isEmpty() && referral.isAssessedNotInNeed());

    traced = Pathways.trace(records.casework(), Council.PATHWAYS, Council.DAYS, week.monday());
    ImmutableList<ReferralPathway> cohort =
        traced.figure().stream()
            .filter(way -> week.twelveMonths().contains(way.referral().receivedOn()))
            .collect(toImmutableList());
    pathways = cohort.stream().collect(Pathways.toSummary());
    for (PathwayStep step : PathwayStep.values()) {
      pathwayLists.put(step, pathwayList(step, cohort));
    }

    ImmutableList<StatusStep> stepsOfMonth =
        records.involvements().stream().collect(Involvements.toSteps(week.period()));
    steps = stepsOfMonth.stream().collect(StatusSteps.toTable());
    stepUpList =
        stepList(
            "step-ups",
            "children stepped up in the month",
            steps.stepUps(),
            stepsOfMonth,
            StatusStep::isStepUp);
    stepDownList =
        stepList(
            "step-downs",
            "children stepped down in the month",
            steps.stepDowns(),
            stepsOfMonth,
            StatusStep::isStepDown);

    ImmutableList<StepDown> downs =
        records.involvements().stream().collect(Involvements.toSteps(week.twelveMonths())).stream()
            .filter(step -> step.isStepDown() && step.to().equals(Optional.of(Status.EARLY_HELP)))
            .map(step -> new StepDown(step.child(), step.on()))
            .collect(toImmutableList());
    downToEarlyHelp = downs.size();
    ImmutableList<FollowUp<StepDown, Referral>> returns =
        downs.stream()
            .collect(
                StepDowns.toFollowUps(
                    records.referrals(), Council.COMING_BACK, Council.DAYS, week.monday()));
    cameBack = returns.stream().collect(FollowUps.toShare());
    cameBackList =
        WorkList.of(
            "came-back",
            "children stepped down to early help and referred again within " + Council.COMING_BACK,
            cameBack.figure().part(),
            List.of("Stepped down", "Referred again"),
            returns.stream().filter(up -> up.whyLeftOut().isEmpty() && up.isFollowed()),
            up ->
                Row.of(
                    up.subject().child(),
                    up.next().orElseThrow().team(),
                    up.subject().steppedDownOn(),
                    up.subject().steppedDownOn().toString(),
                    up.next().orElseThrow().receivedOn().toString()));
  }

  private static WorkList referralList(
      String name,
      String about,
      Measured<Proportion> share,
      List<Referral> referrals,
      Predicate<Referral> isOnIt) {
    return WorkList.of(
        name,
        about,
        share.figure().part(),
        List.of("Received", "Decided", "Outcome", "Closed"),
        referrals.stream().filter(isOnIt),
        referral ->
            Row.of(
                referral.child(),
                referral.team(),
                referral.receivedOn(),
                referral.receivedOn().toString(),
                Wording.orDash(referral.decidedOn()),
                Wording.orDash(referral.outcome().map(ReferralOutcome::label)),
                Wording.orDash(referral.closedOn())
                    + referral
                        .closureReason()
                        .map(ClosureReason::code)
                        .map(code -> " " + code)
                        .orElse("")));
  }

  private WorkList pathwayList(PathwayStep step, List<ReferralPathway> cohort) {
    return WorkList.of(
        "led-to-" + step.label().replace(' ', '-'),
        "settled referrals of the last twelve months that led to: " + step.label(),
        Optional.ofNullable(pathways.shares().get(step)).orElseThrow().figure().part(),
        List.of("Received", Wording.sentence(step.label())),
        cohort.stream().filter(way -> way.isSettled(step) && way.hasReached(step)),
        way ->
            Row.of(
                way.referral().child(),
                way.referral().team(),
                way.referral().receivedOn(),
                way.referral().receivedOn().toString(),
                Wording.orDash(way.reachedOn(step))));
  }

  private static WorkList stepList(
      String name,
      String about,
      long number,
      List<StatusStep> steps,
      Predicate<StatusStep> isOnIt) {
    return WorkList.of(
        name,
        about,
        number,
        List.of("On", "From", "To"),
        steps.stream().filter(isOnIt),
        step ->
            Row.of(
                step.child(),
                step.after().flatMap(Involvement::team),
                step.on(),
                step.on().toString(),
                Wording.orDash(step.from().map(Status::label)),
                Wording.orDash(step.to().map(Status::label))));
  }

  @Override
  public void addTo(TextReport report) {
    report.section("2 What became of it");
    report.heading("Referrals of " + Wording.month(week.month()));
    report.item(Wording.label("Assessment"), toAssessment.toString());
    report.item(Wording.label("Early help"), earlyHelp.figure() + " " + earlyHelpList.tag());
    report.item(
        Wording.label("No action"), noFurtherAction.figure() + " " + noFurtherActionList.tag());
    report.heading("Referrals of the last twelve months, " + week.twelveMonths());
    report.item(
        Wording.label("Not in need"),
        "assessed, and found not to be in need: " + notInNeed + " " + notInNeedList.tag());
    report.paragraph(
        Wording.count(pathways.referrals(), "referral was", "referrals were")
            + " followed to where they led. A share is of those whose time is over; the others may"
            + " yet get there. Limits are the council's own choice.");
    TextTable led =
        new TextTable("Led to", "Within", "Share of those settled", ">Not settled", "List");
    pathways
        .shares()
        .forEach(
            (step, share) ->
                led.row(
                    step.label(),
                    Council.PATHWAYS.limitOf(step).toString(),
                    share.figure().toString(),
                    Long.toString(share.leftOutCount()),
                    list(step).tag()));
    report.table(led);
    if (!traced.leftOut().isEmpty()) {
      report.paragraph(
          "Of all referrals on record"
              + Wording.leftOut(traced.leftOut()).replace("; left out", ", not followed")
              + ".");
    }
    report.heading("Moves in " + Wording.month(week.month()));
    report.item(
        Wording.label("Stepped up"), stepUpList.shown() + ", stepped down " + stepDownList.shown());
    report.item(Wording.label("In all"), steps.toString());
    report.item(
        Wording.label("Came back"),
        "of "
            + Wording.count(downToEarlyHelp, "step", "steps")
            + " down to early help in twelve months, referred again within "
            + Council.COMING_BACK
            + " (local choice): "
            + cameBack
            + " "
            + cameBackList.tag());
    TextTable moves = new TextTable("From", "To", ">Children");
    for (Status from : Status.values()) {
      for (Status to : Status.values()) {
        if (steps.moved(from, to) > 0) {
          moves.row(from.label(), to.label(), Long.toString(steps.moved(from, to)));
        }
      }
    }
    report.table(moves);
  }

  private WorkList list(PathwayStep step) {
    return Optional.ofNullable(pathwayLists.get(step)).orElseThrow();
  }

  @Override
  public ImmutableList<WorkList> lists() {
    List<WorkList> lists =
        new ArrayList<>(List.of(earlyHelpList, noFurtherActionList, notInNeedList));
    lists.addAll(pathwayLists.values());
    lists.addAll(List.of(stepUpList, stepDownList, cameBackList));
    return ImmutableList.copyOf(lists);
  }
}
