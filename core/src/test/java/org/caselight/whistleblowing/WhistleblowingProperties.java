package org.caselight.whistleblowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Timeliness;
import org.caselight.disclosure.CountTable;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedTable;
import org.caselight.disclosure.TableCell;
import org.caselight.service.Theme;
import org.caselight.testing.CountTables;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;
import org.caselight.testing.Whistleblowing;

class WhistleblowingProperties {

  @Provide
  Arbitrary<List<WhistleblowingRecord>> registers() {
    return Whistleblowing.registers();
  }

  @Provide
  Arbitrary<List<WhistleblowingRecord>> longRegisters() {
    return Whistleblowing.longRegisters();
  }

  @Provide
  Arbitrary<WhistleblowingPolicy> policies() {
    return Whistleblowing.policies();
  }

  @Provide
  Arbitrary<DisclosurePolicy> disclosures() {
    return CountTables.policies();
  }

  @Provide
  Arbitrary<LocalDate> closeDays() {
    return Dates.closeDays();
  }

  @Provide
  Arbitrary<LocalDate> anyDays() {
    return Dates.days(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
  }

  @Provide
  Arbitrary<DateRange> closePeriods() {
    return Dates.closePeriods();
  }

  @Provide
  Arbitrary<String> identities() {
    return Arbitraries.of("Jane Doe", "John Roe", "9", " Jane", "", "12 Acacia Avenue");
  }

  private static List<Collector<WhistleblowingRecord, ?, ?>> rules(
      DateRange period, WhistleblowingPolicy policy, LocalDate asAt) {
    return List.of(
        WhistleblowingRecords.toSummary(period, asAt),
        WhistleblowingRecords.toSharedThemes(asAt),
        WhistleblowingRecords.toUnansweredThemes(List.of(Theme.of("model")), asAt),
        WhistleblowingRecords.toOpen(asAt),
        WhistleblowingRecords.toOverdueAcknowledgements(policy, ENGLAND_AND_WALES, asAt),
        WhistleblowingRecords.toOverdueResponses(policy, ENGLAND_AND_WALES, asAt),
        WhistleblowingRecords.toAcknowledgements(policy, ENGLAND_AND_WALES, asAt),
        WhistleblowingRecords.toResponses(policy, ENGLAND_AND_WALES, asAt),
        WhistleblowingRecords.toIssues());
  }

  @Property
  void orderAndMergingNeverMatter(
      @ForAll("registers") List<WhistleblowingRecord> records,
      @ForAll("closePeriods") DateRange period,
      @ForAll("policies") WhistleblowingPolicy policy,
      @ForAll("closeDays") LocalDate asAt,
      @ForAll @IntRange(max = 8) int split,
      @ForAll Random random) {
    List<WhistleblowingRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    for (Collector<WhistleblowingRecord, ?, ?> rule : rules(period, policy, asAt)) {
      Object whole = records.stream().collect(rule);
      Object inHalves = Serialized.collectInHalves(shuffled, split, rule);

      assertThat(inHalves).isEqualTo(whole).hasToString(whole.toString());
    }
  }

  @Property
  void everyBreakdownAddsToTheRecords(
      @ForAll("registers") List<WhistleblowingRecord> records,
      @ForAll("closePeriods") DateRange period,
      @ForAll("closeDays") LocalDate asAt) {
    WhistleblowingSummary summary =
        records.stream().collect(WhistleblowingRecords.toSummary(period, asAt));

    for (Breakdown breakdown : Breakdown.values()) {
      assertThat(summary.table(breakdown).total()).isEqualTo(summary.records());
    }
    assertThat(summary.byTheme().values())
        .allMatch(count -> 0 < count && count <= summary.records());
    assertThat(summary.sharedThemes().values()).allMatch(count -> count > 1);
    assertThat(summary.byTheme().entrySet()).containsAll(summary.sharedThemes().entrySet());
  }

  /** The record as it was known on a day. */
  private static WhistleblowingRecord asKnownOn(WhistleblowingRecord record, LocalDate asAt) {
    return WhistleblowingRecord.builder()
        .reference(record.reference())
        .receivedOn(record.receivedOn())
        .channel(record.channel())
        .source(record.source())
        .addAllThemes(record.themes())
        .addAllIncidents(
            record.incidents().stream()
                .filter(incident -> !incident.toldOn().orElseThrow().isAfter(asAt))
                .toList())
        .addAllActions(
            record.actions().stream().filter(action -> !action.takenOn().isAfter(asAt)).toList())
        .acknowledgedOn(record.acknowledgedOn().filter(day -> !day.isAfter(asAt)))
        .respondedOn(record.respondedOn().filter(day -> !day.isAfter(asAt)))
        .outcome(record.outcome())
        .concludedOn(record.concludedOn().filter(day -> !day.isAfter(asAt)))
        .closedOn(record.closedOn().filter(day -> !day.isAfter(asAt)))
        .build();
  }

  @Property
  void whatHappenedLaterNeverMatters(
      @ForAll("registers") List<WhistleblowingRecord> records,
      @ForAll("closePeriods") DateRange period,
      @ForAll("policies") WhistleblowingPolicy policy,
      @ForAll("closeDays") LocalDate asAt) {
    List<WhistleblowingRecord> known =
        records.stream()
            .filter(record -> !record.receivedOn().isAfter(asAt))
            .map(record -> asKnownOn(record, asAt))
            .toList();

    assertThat(known.stream().collect(WhistleblowingRecords.toSummary(period, asAt)))
        .isEqualTo(records.stream().collect(WhistleblowingRecords.toSummary(period, asAt)));
    assertThat(known.stream().collect(WhistleblowingRecords.toSharedThemes(asAt)))
        .isEqualTo(records.stream().collect(WhistleblowingRecords.toSharedThemes(asAt)));
    assertThat(known.stream().collect(WhistleblowingRecords.toUnansweredThemes(List.of(), asAt)))
        .isEqualTo(
            records.stream().collect(WhistleblowingRecords.toUnansweredThemes(List.of(), asAt)));
    for (WhistleblowingRecord record : records) {
      WhistleblowingRecord then = asKnownOn(record, asAt);
      assertThat(answers(then, policy, asAt)).isEqualTo(answers(record, policy, asAt));
    }
  }

  private static List<Object> answers(
      WhistleblowingRecord record, WhistleblowingPolicy policy, LocalDate asAt) {
    return List.of(
        record.isReceived(asAt),
        record.isAnswered(asAt),
        record.isClosed(asAt),
        record.isOpen(asAt),
        record.isInvestigable(asAt),
        record.daysOpen(asAt),
        record.outcomeOn(asAt),
        record.themesWithAction(asAt),
        record.acknowledgement(policy, ENGLAND_AND_WALES, asAt),
        record.whyNoAcknowledgement(policy, ENGLAND_AND_WALES, asAt),
        record.response(policy, ENGLAND_AND_WALES, asAt),
        record.whyNoResponse(policy, ENGLAND_AND_WALES, asAt));
  }

  @Property
  void everyDayHasAnAnswerThatAgreesWithItself(
      @ForAll("registers") List<WhistleblowingRecord> records,
      @ForAll("policies") WhistleblowingPolicy policy,
      @ForAll("anyDays") LocalDate asAt) {
    for (WhistleblowingRecord record : records) {
      Optional<Timeliness> response = record.response(policy, ENGLAND_AND_WALES, asAt);

      assertThat(record.whyNoResponse(policy, ENGLAND_AND_WALES, asAt).isEmpty())
          .isEqualTo(response.isPresent());
      assertThat(record.whyNoAcknowledgement(policy, ENGLAND_AND_WALES, asAt).isEmpty())
          .isEqualTo(record.acknowledgement(policy, ENGLAND_AND_WALES, asAt).isPresent());
      response.ifPresent(r -> assertThat(r.isDone()).isEqualTo(record.isAnswered(asAt)));
      assertThat(record.daysOpen(asAt).isPresent()).isEqualTo(record.isOpen(asAt));
    }
  }

  /** Actions of one day in the other order. */
  @Property
  void theOrderOfADaysActionsNeverMatters(
      @ForAll("registers") List<WhistleblowingRecord> records,
      @ForAll("policies") WhistleblowingPolicy policy,
      @ForAll("closeDays") LocalDate asAt) {
    for (WhistleblowingRecord record : records) {
      List<WhistleblowingAction> swapped = new ArrayList<>(record.actions());
      for (int i = 1; i < swapped.size(); i++) {
        if (swapped.get(i).takenOn().equals(swapped.get(i - 1).takenOn())) {
          Collections.swap(swapped, i, i - 1);
        }
      }
      WhistleblowingRecord other = copy(record, record.source(), "same story", swapped);
      assertThat(answers(other, policy, asAt)).isEqualTo(answers(record, policy, asAt));
      assertThat(other).hasToString(record.toString());
    }
  }

  private static WhistleblowingRecord copy(
      WhistleblowingRecord record,
      Source source,
      String story,
      List<WhistleblowingAction> actions) {
    return WhistleblowingRecord.builder()
        .reference(record.reference())
        .receivedOn(record.receivedOn())
        .channel(record.channel())
        .source(source)
        .addAllThemes(record.themes())
        .addAllIncidents(
            record.incidents().stream()
                .map(
                    incident ->
                        SpecificIncident.builder()
                            .occurredOn(incident.occurredOn())
                            .toldOn(incident.toldOn())
                            .description(story)
                            .build())
                .toList())
        .addAllActions(actions)
        .acknowledgedOn(record.acknowledgedOn())
        .respondedOn(record.respondedOn())
        .outcome(record.outcome())
        .concludedOn(record.concludedOn())
        .closedOn(record.closedOn())
        .build();
  }

  /** The same but for who it was and what the narratives say. */
  private static WhistleblowingRecord ofSomebodyElse(WhistleblowingRecord record, String who) {
    return copy(
        record,
        Whistleblowing.source(record.source().kind(), who),
        who,
        record.actions().stream()
            .map(
                action ->
                    WhistleblowingAction.builder()
                        .takenOn(action.takenOn())
                        .description(who)
                        .addAllThemes(action.themes())
                        .build())
            .toList());
  }

  @Property
  void nothingThatIsPrintedDependsOnWhoItWas(
      @ForAll("registers") List<WhistleblowingRecord> records,
      @ForAll("closePeriods") DateRange period,
      @ForAll("policies") WhistleblowingPolicy policy,
      @ForAll("disclosures") DisclosurePolicy disclosure,
      @ForAll("closeDays") LocalDate asAt,
      @ForAll Random random) {
    List<WhistleblowingRecord> others = new ArrayList<>();
    for (WhistleblowingRecord record : records) {
      others.add(ofSomebodyElse(record, "person " + random.nextInt(1_000)));
    }
    for (int i = 0; i < records.size(); i++) {
      assertThat(others.get(i)).hasToString(records.get(i).toString());
      assertThat(others.get(i).source()).hasToString(records.get(i).source().toString());
      assertThat(others.get(i).actions()).hasToString(records.get(i).actions().toString());
      assertThat(others.get(i).incidents()).hasToString(records.get(i).incidents().toString());
    }
    for (Collector<WhistleblowingRecord, ?, ?> rule : rules(period, policy, asAt)) {
      String printed = records.stream().collect(rule).toString();

      assertThat(others.stream().collect(rule)).hasToString(printed);
      assertThat(printed).doesNotContain("secret", "person");
    }
    Collector<WhistleblowingRecord, ?, WhistleblowingSummary> summary =
        WhistleblowingRecords.toSummary(period, asAt);
    assertThat(others.stream().collect(summary).release(disclosure))
        .isEqualTo(records.stream().collect(summary).release(disclosure));
  }

  private static String failing(Supplier<Object> factory) {
    Throwable thrown = catchThrowable(factory::get);
    return thrown == null ? "" : thrown.toString();
  }

  @Property
  void noErrorTellsWhoItWas(
      @ForAll SourceKind kind,
      @ForAll("identities") String one,
      @ForAll("closeDays") LocalDate day) {
    String known = failing(() -> Whistleblowing.source(kind, one));
    assertThat(known)
        .isIn(
            "",
            "java.lang.IllegalArgumentException: identity: must not be blank",
            "java.lang.IllegalArgumentException: name: must not be blank",
            "java.lang.IllegalArgumentException: identity: must not begin or end with blanks (withheld)",
            "java.lang.IllegalArgumentException: name: must not begin or end with blanks (withheld)");
    if (!one.isEmpty() && !one.startsWith(" ")) {
      assertThat(known).isEmpty();
      assertThat(failures(Whistleblowing.source(kind, one), one, day))
          .isEqualTo(failures(Whistleblowing.source(kind, "Somebody Else"), "Somebody Else", day))
          .noneMatch(String::isEmpty);
    }
  }

  private static List<String> failures(Source source, String story, LocalDate day) {
    WhistleblowingRecord record =
        WhistleblowingRecord.builder()
            .reference(story)
            .receivedOn(day)
            .channel(Channel.OFSTED)
            .source(source)
            .build()
            .withClosure(day)
            .withAction(WhistleblowingAction.builder().takenOn(day).description(story).build());
    return ImmutableList.of(
        failing(() -> WhistleblowingRecord.builder().source(source).build()),
        failing(() -> WhistleblowingRecord.builder().source(source).source(source)),
        failing(() -> record.withClosure(day)),
        failing(
            () ->
                record.withAction(
                    WhistleblowingAction.builder()
                        .takenOn(day.minusDays(1))
                        .description(story)
                        .build())),
        failing(() -> record.isOpen(LocalDate.MAX)),
        failing(() -> SpecificIncident.of(LocalDate.MAX, story)),
        failing(() -> SpecificIncident.of(day, story + " ")),
        failing(() -> SpecificIncident.builder().description(story).build()),
        failing(() -> WhistleblowingAction.builder().description(story).build()));
  }

  @Property
  void whatIsWithheldIsNowhereInThePublication(
      @ForAll("longRegisters") List<WhistleblowingRecord> records,
      @ForAll("disclosures") DisclosurePolicy disclosure,
      @ForAll("closeDays") LocalDate asAt) {
    WhistleblowingSummary summary =
        records.stream()
            .collect(
                WhistleblowingRecords.toSummary(
                    DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)), asAt));
    PublishedWhistleblowingSummary published = summary.release(disclosure);

    List<String> expected = new ArrayList<>();
    expected.add(
        "whistleblowing records received 2019-01-01 to 2019-12-31, as known on "
            + asAt
            + ": "
            + (published.records().isWithheld()
                ? disclosure.withheldSymbol()
                : disclosure.publishTotal(summary.records())));
    for (Map.Entry<Breakdown, PublishedTable> entry : published.tables().entrySet()) {
      CountTable truth = summary.table(entry.getKey(), disclosure);
      List<String> cells = new ArrayList<>();
      for (String row : truth.rows()) {
        boolean isWithheld = entry.getValue().cell(row).isWithheld();
        long count = truth.count(TableCell.of(row));
        assertThat(isWithheld || !disclosure.mustWithhold(count)).isTrue();
        cells.add(
            row + " " + (isWithheld ? disclosure.withheldSymbol() : disclosure.publish(count)));
      }
      expected.add(entry.getKey().label() + ": " + String.join(", ", cells));
      assertThat(entry.getValue().total()).isEqualTo(published.records());
    }
    assertThat(published.lines()).startsWith(expected.toArray(String[]::new));
    published
        .themes()
        .forEach(
            (theme, number) -> {
              long count = summary.byTheme().getOrDefault(theme, 0L);
              assertThat(number).isEqualTo(disclosure.publish(count));
              assertThat(number.number().orElseThrow()).isPositive();
              assertThat(disclosure.mustWithhold(count)).isFalse();
              assertThat(disclosure.mustWithhold(summary.records() - count)).isFalse();
            });
    if (published.records().isWithheld()) {
      assertThat(published.tables()).isEmpty();
      assertThat(published.themes()).isEmpty();
    }
    String rest =
        String.join("\n", published.lines().subList(expected.size(), published.lines().size()))
            .replace(disclosure.name(), "")
            .replace(disclosure.withheld().map(Object::toString).orElse("-"), "")
            .replaceAll("(?m)^themes: .*", "");
    assertThat(rest).doesNotContainPattern("[0-9]");
    assertThat(Serialized.copy(published)).isEqualTo(published);
  }

  /** Not even how many there are, nor what they would be broken down into. */
  @Property
  void registersTooSmallToCountArePublishedAlike(
      @ForAll("registers") List<WhistleblowingRecord> records,
      @ForAll("registers") List<WhistleblowingRecord> others,
      @ForAll("closePeriods") DateRange period,
      @ForAll("closeDays") LocalDate asAt) {
    List<PublishedWhistleblowingSummary> published =
        Stream.of(records, others)
            .map(list -> list.stream().collect(WhistleblowingRecords.toSummary(period, asAt)))
            .filter(summary -> 0 < summary.records() && summary.records() < 6)
            .map(summary -> summary.release(DisclosurePolicies.WITHHOLD_1_TO_5))
            .toList();

    assertThat(published.stream().distinct().count()).isLessThanOrEqualTo(1);
    assertThat(published.stream().map(Object::toString).distinct().count()).isLessThanOrEqualTo(1);
    assertThat(published).allMatch(summary -> summary.tables().isEmpty());
  }
}
