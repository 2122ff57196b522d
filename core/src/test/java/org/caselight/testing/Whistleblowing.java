package org.caselight.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.calendar.TimeLimit;
import org.caselight.service.Theme;
import org.caselight.whistleblowing.Channel;
import org.caselight.whistleblowing.Outcome;
import org.caselight.whistleblowing.Source;
import org.caselight.whistleblowing.SourceKind;
import org.caselight.whistleblowing.SpecificIncident;
import org.caselight.whistleblowing.WhistleblowingAction;
import org.caselight.whistleblowing.WhistleblowingPolicy;
import org.caselight.whistleblowing.WhistleblowingRecord;

/**
 * Whistleblowing records for properties: few themes and channels and close days, so that they
 * collide and contradict each other.
 */
public final class Whistleblowing {
  private Whistleblowing() {}

  /** One of four, one of them in two spellings. */
  public static Arbitrary<Theme> themes() {
    return Arbitraries.of("high caseloads", "High Caseloads", "practice", "model", "processes")
        .map(Theme::of);
  }

  /** Some usual ones, and two of a council's own. */
  public static Arbitrary<Channel> channels() {
    return Arbitraries.of(
        Channel.LINE_MANAGER,
        Channel.CHIEF_EXECUTIVE,
        Channel.OFSTED,
        Channel.of("Guardian", false),
        Channel.of("guardian", false));
  }

  /** Every kind, of an identity that nothing shows. */
  public static Source source(SourceKind kind, String identity) {
    return switch (kind) {
      case ANONYMOUS -> Source.anonymous();
      case CONFIDENTIAL -> Source.confidential(identity);
      case NAMED -> Source.named(identity);
    };
  }

  /** Incidents in the order in which they were told. */
  private static Arbitrary<List<SpecificIncident>> incidents(LocalDate receivedOn) {
    return Combinators.combine(Dates.closeDays(), Arbitraries.integers().between(0, 9))
        .as(
            (occurred, later) ->
                SpecificIncident.builder()
                    .occurredOn(occurred)
                    .description("secret story")
                    .toldOn(receivedOn.plusDays(later))
                    .build())
        .list()
        .ofMaxSize(2)
        .map(list -> sorted(list, Comparator.comparing(i -> i.toldOn().orElseThrow())));
  }

  /** Actions in order. */
  private static Arbitrary<List<WhistleblowingAction>> actions() {
    return Combinators.combine(Dates.closeDays(), themes().set().ofMaxSize(2))
        .as(
            (day, themes) ->
                WhistleblowingAction.builder()
                    .takenOn(day)
                    .description("secret talk")
                    .addAllThemes(themes)
                    .build())
        .list()
        .ofMaxSize(3)
        .map(list -> sorted(list, Comparator.comparing(WhistleblowingAction::takenOn)));
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).toList();
  }

  /**
   * Contradictory ones among them; the reference is the given one. So many parts have more edge
   * cases than are worth waiting for.
   */
  public static Arbitrary<WhistleblowingRecord> records(String reference) {
    Arbitrary<List<Optional<LocalDate>>> days = Dates.closeDays().optional().list().ofSize(4);
    return Dates.closeDays()
        .flatMap(
            receivedOn ->
                Combinators.combine(
                        channels(),
                        Arbitraries.of(SourceKind.class),
                        themes().set().ofMaxSize(3),
                        incidents(receivedOn),
                        actions(),
                        days,
                        Arbitraries.of(Outcome.class).optional())
                    .as(
                        (channel, kind, themes, incidents, actions, dates, outcome) ->
                            WhistleblowingRecord.builder()
                                .reference(reference)
                                .receivedOn(receivedOn)
                                .channel(channel)
                                .source(source(kind, "secret name"))
                                .addAllThemes(themes)
                                .addAllIncidents(incidents)
                                .addAllActions(actions)
                                .acknowledgedOn(dates.get(0))
                                .respondedOn(dates.get(1))
                                .concludedOn(dates.get(2))
                                .closedOn(dates.get(3))
                                .outcome(outcome)
                                .build()))
        .withoutEdgeCases();
  }

  /** Up to eight records, each with a reference of its own. */
  public static Arbitrary<List<WhistleblowingRecord>> registers() {
    return Arbitraries.integers()
        .between(0, 8)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size).mapToObj(i -> records("secret-" + i)).toList())
                    .as(records -> (List<WhistleblowingRecord>) new ArrayList<>(records)))
        .withoutEdgeCases();
  }

  /** Registers many times as long, so that some of their counts may be shown. */
  public static Arbitrary<List<WhistleblowingRecord>> longRegisters() {
    return Combinators.combine(registers(), Arbitraries.integers().between(1, 8))
        .as(
            (records, times) ->
                IntStream.range(0, times).boxed().flatMap(i -> records.stream()).toList());
  }

  /** With both limits, one or none. */
  public static Arbitrary<WhistleblowingPolicy> policies() {
    Arbitrary<Optional<TimeLimit>> limits =
        Arbitraries.of(TimeLimit.workingDays(5), TimeLimit.days(3), TimeLimit.weeks(1)).optional();
    return Combinators.combine(limits, limits)
        .as(
            (acknowledge, respond) ->
                WhistleblowingPolicy.builder()
                    .name("generated")
                    .acknowledgeWithin(acknowledge)
                    .respondWithin(respond)
                    .build());
  }
}
