package org.caselight.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.escalation.Disagreement;
import org.caselight.escalation.DisagreementEvent;
import org.caselight.escalation.EscalationProcess;
import org.caselight.escalation.EscalationStage;

/**
 * Processes of up to four stages and disagreements of close days, so that days and stages often
 * meet; one name in a few is of no stage.
 */
public final class Escalations {
  private Escalations() {}

  private static final List<String> STAGES = List.of("One", "Two", "Three", "Four");

  /** Names of stages, some in another case, some of none. */
  public static Arbitrary<String> stageNames() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of(STAGES)),
        Tuple.of(1, Arbitraries.of("one", "TWO", "three", "FOUR")),
        Tuple.of(1, Arbitraries.of("Panel", "panel", "Board")));
  }

  /** Processes of one to four stages, with and without limits and bypass. */
  public static Arbitrary<EscalationProcess> processes() {
    return Combinators.combine(
            Visiting.limits().optional(0.8).list().ofMinSize(1).ofMaxSize(STAGES.size()),
            Visiting.limits().optional(0.8),
            Arbitraries.of("the reviewing officer").optional(0.5))
        .as(
            (allowed, limit, bypassBy) -> {
              EscalationProcess.Builder process =
                  EscalationProcess.builder().name("generated").bypassBy(bypassBy).limit(limit);
              for (int i = 0; i < allowed.size(); i++) {
                String name = STAGES.get(i);
                process.addStage(
                    allowed
                        .get(i)
                        .map(most -> EscalationStage.of(name, "head of " + name, most))
                        .orElseGet(() -> EscalationStage.of(name, "head of " + name)));
              }
              return process.build();
            });
  }

  /** Events of some days, of every kind. */
  public static Arbitrary<DisagreementEvent> eventsOn(Arbitrary<LocalDate> days) {
    return Combinators.combine(days, Arbitraries.integers().between(0, 6), stageNames())
        .as(
            (day, kind, stage) ->
                switch (kind) {
                  case 0 -> DisagreementEvent.resolved(day);
                  case 1 -> DisagreementEvent.resolvedAt(day, stage);
                  case 2 -> DisagreementEvent.withdrawn(day);
                  default -> DisagreementEvent.escalated(day, stage);
                });
  }

  /** Disagreements raised at the end of March 2019, with up to eight events of twelve days. */
  public static Arbitrary<Disagreement> disagreements() {
    LocalDate raisedOn = LocalDate.of(2019, 3, 29);
    return disagreements(Arbitraries.just(raisedOn), Dates.days(raisedOn, raisedOn.plusDays(12)));
  }

  /** Disagreements of all years. */
  public static Arbitrary<Disagreement> disagreementsOfAllYears() {
    return disagreements(Visiting.anyRecordedDays(), Visiting.anyRecordedDays());
  }

  private static Arbitrary<Disagreement> disagreements(
      Arbitrary<LocalDate> raised, Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of("D1", "D2", "D3", "D4", "D5", "D6"),
            raised,
            stageNames(),
            eventsOn(days).list().ofMaxSize(8),
            Visiting.children().optional())
        .as(
            (reference, raisedOn, firstStage, events, child) ->
                Disagreement.builder()
                    .reference(reference)
                    .raisedOn(raisedOn)
                    .firstStage(firstStage)
                    .child(child)
                    .addAllEvents(
                        events.stream()
                            .filter(event -> !event.happenedOn().isBefore(raisedOn))
                            .sorted(Comparator.comparing(DisagreementEvent::happenedOn))
                            .toList())
                    .build());
  }

  /** The same disagreement with other events. */
  public static Disagreement withEvents(
      Disagreement disagreement, Iterable<DisagreementEvent> events) {
    return Disagreement.builder()
        .reference(disagreement.reference())
        .raisedOn(disagreement.raisedOn())
        .firstStage(disagreement.firstStage())
        .child(disagreement.child())
        .subject(Optional.empty())
        .addAllEvents(events)
        .build();
  }

  /** Up to eight disagreements, some of one reference. */
  public static Arbitrary<List<Disagreement>> manyDisagreements() {
    return disagreements().list().ofMaxSize(8);
  }
}
