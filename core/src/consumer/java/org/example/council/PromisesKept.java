package org.example.council;

import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.disclosure.DisclosurePolicies.WITHHOLD_1_TO_5;
import static org.caselight.improvement.ProgressKind.DELIVERED;
import static org.caselight.improvement.ProgressKind.UNDER_WAY;
import static org.caselight.improvement.ProgressPolicy.QUARTERLY;
import static org.caselight.indicator.IndicatorUnit.SHARE;
import static org.caselight.indicator.Polarity.HIGHER_IS_BETTER;

import java.time.LocalDate;
import java.util.List;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.escalation.Disagreement;
import org.caselight.escalation.DisagreementEvent;
import org.caselight.escalation.EscalationProcess;
import org.caselight.escalation.EscalationProcesses;
import org.caselight.escalation.EscalationStage;
import org.caselight.figure.Proportion;
import org.caselight.improvement.ActionPlan;
import org.caselight.improvement.ActionPlanObjective;
import org.caselight.improvement.ObjectiveIndicator;
import org.caselight.improvement.ProgressUpdate;
import org.caselight.improvement.Recommendation;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.service.Theme;
import org.caselight.whistleblowing.Channel;
import org.caselight.whistleblowing.Source;
import org.caselight.whistleblowing.WhistleblowingRecord;
import org.caselight.whistleblowing.WhistleblowingRecords;
import org.caselight.whistleblowing.WhistleblowingSummary;

/** What was promised, who spoke up, and who waits for an answer. */
public final class PromisesKept {
  private PromisesKept() {}

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2024, month, day);
  }

  private static WhistleblowingRecord raised(
      String reference, LocalDate receivedOn, Channel channel, Source source) {
    return WhistleblowingRecord.builder()
        .reference(reference)
        .receivedOn(receivedOn)
        .channel(channel)
        .source(source)
        .addThemes(Theme.of("High caseloads"))
        .build();
  }

  /**
   * Prints how an objective of an action plan stood on three days, a year of whistleblowing for the
   * director and for publication, and the next step of a disagreement.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // README begins
    ActionPlanObjective supervision =
        ActionPlanObjective.builder()
            .reference("3.1")
            .addRecommendations("3")
            .action("Every case is discussed in supervision every month")
            .leadOfficer("Head of Service")
            .agreedOn(day(1, 8))
            .dueOn(day(9, 30))
            .addIndicators(
                ObjectiveIndicator.builder()
                    .indicator(Indicator.of("Supervised in time", SHARE, HIGHER_IS_BETTER))
                    .baseline(Reading.of(day(1, 8), Proportion.of(60, 100)))
                    .target(Target.atLeastPercent(90))
                    .build())
            .build();
    ActionPlan plan =
        ActionPlan.builder()
            .title("After the inspection")
            .addRecommendations(Recommendation.of("3", "Improve management supervision"))
            .addObjectives(supervision)
            .build()
            .withUpdate("3.1", ProgressUpdate.of(day(3, 4), UNDER_WAY))
            .withReading(
                "3.1", "Supervised in time", Reading.of(day(4, 30), Proportion.of(66, 100)))
            .withUpdate("3.1", ProgressUpdate.of(day(5, 31), DELIVERED))
            .withReading(
                "3.1", "Supervised in time", Reading.of(day(8, 31), Proportion.of(92, 100)));
    for (LocalDate asAt : List.of(day(2, 1), day(5, 1), day(9, 2))) {
      plan.standings(QUARTERLY, ENGLAND_AND_WALES, asAt).forEach(System.out::println);
    }

    LocalDate yearEnd = LocalDate.of(2025, 3, 31);
    WhistleblowingSummary year =
        List.of(
                raised("w-1", day(5, 13), Channel.CHIEF_EXECUTIVE, Source.anonymous()),
                raised("w-2", day(11, 4), Channel.OFSTED, Source.confidential("told in trust")))
            .stream()
            .collect(WhistleblowingRecords.toSummary(ReportingYear.ending(2025), yearEnd));
    year.lines().forEach(System.out::println);
    year.release(WITHHOLD_1_TO_5).lines().forEach(System.out::println);

    EscalationProcess process =
        EscalationProcesses.independentReviewing(
            List.of(
                EscalationStage.of("Team", "team manager", TimeLimit.workingDays(5)),
                EscalationStage.of("Service", "head of service", TimeLimit.workingDays(5))));
    Disagreement disagreement =
        Disagreement.raised("d-1", day(6, 3), "Team")
            .withEvent(DisagreementEvent.escalated(day(6, 10), "Service"));
    System.out.println(disagreement.standing(process, ENGLAND_AND_WALES, day(6, 18)).nextStep());
    process.steps().forEach(System.out::println);
    // README ends
  }
}
