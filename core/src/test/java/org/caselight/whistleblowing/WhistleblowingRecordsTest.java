package org.caselight.whistleblowing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.TableCell;
import org.caselight.quality.DataIssue;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class WhistleblowingRecordsTest {
  private static final ReportingYear YEAR = ReportingYear.ending(2025);
  private static final LocalDate AS_AT = LocalDate.of(2025, 6, 30);

  /** Cambridgeshire, Summary of whistleblowing referrals, 2024-25; it gives no days. */
  private static final ImmutableList<Theme> CAMBRIDGESHIRE_THEMES =
      ImmutableList.of(
          Theme.of("High caseloads in Family Support and Safeguarding"),
          Theme.of("Performance management processes"),
          Theme.of("Management practice"),
          Theme.of("Practice approach and model"));

  private static final ImmutableList<WhistleblowingRecord> CAMBRIDGESHIRE =
      ImmutableList.of(
          referral("WB-1", Channel.CHIEF_EXECUTIVE, LocalDate.of(2024, 9, 2)),
          referral("WB-2", Channel.OFSTED, LocalDate.of(2024, 10, 1))
              .withResponse(LocalDate.of(2024, 10, 29))
              .withClosure(LocalDate.of(2024, 11, 20)),
          referral("WB-3", Channel.OFSTED, LocalDate.of(2024, 11, 5))
              .withResponse(LocalDate.of(2024, 12, 2))
              .withClosure(LocalDate.of(2025, 1, 14)));

  private static WhistleblowingRecord referral(String reference, Channel channel, LocalDate day) {
    return WhistleblowingRecord.builder()
        .reference(reference)
        .receivedOn(day)
        .channel(channel)
        .source(Source.anonymous())
        .addAllThemes(CAMBRIDGESHIRE_THEMES)
        .build()
        .withConclusion(Outcome.INVESTIGATED_NO_FINDING_STATED, day.plusMonths(1));
  }

  private static WhistleblowingRecord.Builder record(String reference) {
    return WhistleblowingRecord.builder()
        .reference(reference)
        .receivedOn(LocalDate.of(2024, 5, 1))
        .channel(Channel.LINE_MANAGER)
        .source(Source.named("Jane Doe"));
  }

  private static WhistleblowingSummary summary(List<WhistleblowingRecord> records) {
    return records.stream().collect(WhistleblowingRecords.toSummary(YEAR, AS_AT));
  }

  @Test
  void cambridgeshireComesOutFigureForFigure() {
    WhistleblowingSummary summary = summary(CAMBRIDGESHIRE);

    assertThat(summary.records()).isEqualTo(3);
    assertThat(summary.bySource())
        .isEqualTo(
            ImmutableMap.of(
                SourceKind.ANONYMOUS, 3L, SourceKind.CONFIDENTIAL, 0L, SourceKind.NAMED, 0L));
    assertThat(summary.byChannel())
        .hasSize(8)
        .containsEntry(Channel.CHIEF_EXECUTIVE, 1L)
        .containsEntry(Channel.OFSTED, 2L)
        .containsEntry(Channel.LINE_MANAGER, 0L);
    assertThat(summary.byOutcome())
        .hasSize(5)
        .containsEntry(Outcome.INVESTIGATED_NO_FINDING_STATED, 3L);
    assertThat(summary.notConcluded()).isZero();
    assertThat(summary.withDatedIncident()).isZero();
    assertThat(summary.answered()).isEqualTo(2);
    assertThat(summary.nobodyToAnswer()).isEqualTo(1);
    assertThat(summary.closed()).isEqualTo(2);
    assertThat(summary.byTheme()).hasSize(4).isEqualTo(summary.sharedThemes());
    assertThat(summary.sharedThemes().values()).containsOnly(3L);
    assertThat(CAMBRIDGESHIRE.stream().collect(WhistleblowingRecords.toSharedThemes(AS_AT)))
        .isEqualTo(summary.sharedThemes());
    assertThat(summary)
        .hasToString(
            """
            3 whistleblowing records received 2024-04-01 to 2025-03-31, as known on 2025-06-30
            by source: anonymous 3
            by channel: chief executive (inside) 1, Ofsted (outside) 2
            by outcome: investigated, no finding stated 3
            with a dated incident or without: themes only 3
            answered or not: answered 2, not answered 1, of whom 1 left nobody to answer
            closed or open: closed 2, open 1
            themes: High caseloads in Family Support and Safeguarding 3, Management practice 3, \
            Performance management processes 3, Practice approach and model 3
            raised by more than one record: High caseloads in Family Support and Safeguarding 3, \
            Management practice 3, Performance management processes 3, Practice approach and model \
            3""");
  }

  @Test
  void ofThreeRecordsNothingIsPublished() {
    PublishedWhistleblowingSummary published =
        summary(CAMBRIDGESHIRE).release(DisclosurePolicies.WITHHOLD_1_TO_5);

    assertThat(published.records().isWithheld()).isTrue();
    assertThat(published.tables()).isEmpty();
    assertThat(published.themes()).isEmpty();
    assertThat(published.withheldBreakdowns()).containsExactly(Breakdown.values());
    assertThat(published.table(Breakdown.SOURCE)).isEmpty();
    assertThat(published)
        .hasToString(
            """
            whistleblowing records received 2024-04-01 to 2025-03-31, as known on 2025-06-30: c
            withheld altogether: by source; by channel; by outcome; with a dated incident or \
            without; answered or not; closed or open
            c: 1 to 5, or withheld to protect such a count; themes are named only where their \
            counts may be shown, and nothing is broken down where the number of records may not
            policy: 1 to 5 withheld""");
  }

  @Test
  void ofNoRecordsThatIsPublished() {
    assertThat(summary(List.of()).toString())
        .startsWith("0 whistleblowing records received")
        .contains("by source: none", "themes: none");
    PublishedWhistleblowingSummary published =
        summary(List.of()).release(DisclosurePolicies.WITHHOLD_1_TO_5);
    assertThat(published.records()).isEqualTo(PublishedNumber.of(0));
    assertThat(published.withheldBreakdowns()).isEmpty();
    assertThat(published.lines()).contains("by source: anonymous 0, confidential 0, named 0");
    DisclosurePolicy withholdsNone =
        DisclosurePolicy.builder().name("0 to 5").withhold(0, 5).build();
    assertThat(summary(List.of()).release(withholdsNone).tables()).isEmpty();
  }

  /** Twenty records: 12 named and 8 anonymous, 3 outside; one theme of 9, one of 18, one of 2. */
  private static ImmutableList<WhistleblowingRecord> twenty() {
    return Stream.iterate(0, i -> i + 1)
        .limit(20)
        .map(
            i -> {
              WhistleblowingRecord.Builder record =
                  WhistleblowingRecord.builder()
                      .reference("WB-" + i)
                      .receivedOn(LocalDate.of(2024, 5, 1))
                      .channel(i < 3 ? Channel.OFSTED : Channel.HOTLINE)
                      .source(i < 12 ? Source.named("Jane Doe") : Source.anonymous());
              if (i < 9) {
                record.addThemes(Theme.of("High caseloads"));
              }
              if (i < 18) {
                record.addThemes(Theme.of("Management practice"));
              }
              if (i < 2) {
                record.addThemes(Theme.of("The car park of the East office"));
              }
              return record.build();
            })
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void ofTwentyRecordsSomeIsPublished() {
    PublishedWhistleblowingSummary published =
        summary(twenty()).release(DisclosurePolicies.WITHHOLD_1_TO_5);

    assertThat(published.records()).isEqualTo(PublishedNumber.of(20));
    assertThat(published.themes())
        .isEqualTo(ImmutableSortedMap.of(Theme.of("High caseloads"), PublishedNumber.of(9)));
    assertThat(published.withheldBreakdowns()).isEmpty();
    assertThat(published.period()).isEqualTo(YEAR.period());
    assertThat(published.asAt()).isEqualTo(AS_AT);
    assertThat(published)
        .hasToString(
            """
            whistleblowing records received 2024-04-01 to 2025-03-31, as known on 2025-06-30: 20
            by source: anonymous 8, confidential 0, named 12
            by channel: chief executive (inside) 0, councillor (inside) 0, human resources \
            (inside) 0, line manager (inside) 0, monitoring officer (inside) 0, whistleblowing \
            hotline (inside) c, Ofsted (outside) c, other prescribed person (outside) 0
            by outcome: substantiated 0, partly substantiated 0, not substantiated 0, could not be \
            investigated 0, investigated, no finding stated 0, not concluded 20
            with a dated incident or without: with a dated incident 0, themes only 20
            answered or not: answered 0, not answered 20
            closed or open: closed 0, open 20
            themes: High caseloads 9
            c: 1 to 5, or withheld to protect such a count; themes are named only where their \
            counts may be shown, and nothing is broken down where the number of records may not
            policy: 1 to 5 withheld""");
    assertThat(Serialized.copy(published)).isEqualTo(published);
  }

  /** Of ten records, five of them closed, the number is withheld because both counts are five. */
  @Test
  void whereTheNumberIsWithheldNothingIsBrokenDownOrItCouldBeWorkedOut() {
    List<WhistleblowingRecord> ten =
        twenty().stream()
            .limit(10)
            .map(
                record ->
                    record.reference().compareTo("WB-5") < 0
                        ? record.withClosure(record.receivedOn())
                        : record)
            .toList();
    PublishedWhistleblowingSummary published =
        summary(ten).release(DisclosurePolicies.WITHHOLD_1_TO_5);

    assertThat(published)
        .isEqualTo(summary(CAMBRIDGESHIRE).release(DisclosurePolicies.WITHHOLD_1_TO_5));
  }

  /** Five of each kind: the number lies between 6 and 15, and only 15 lets 9 and 8 be named. */
  @Test
  void noThemeIsNamedWhereTheNumberOfRecordsIsWithheld() {
    List<WhistleblowingRecord> fifteen =
        Stream.iterate(0, i -> i + 1)
            .limit(15)
            .map(
                i ->
                    some(i, i < 5 ? Source.anonymous() : anyButAnonymous(i < 10))
                        .addAllThemes(i < 9 ? List.of(Theme.of("a")) : List.of())
                        .addAllThemes(i < 8 ? List.of(Theme.of("b")) : List.of())
                        .build())
            .toList();
    PublishedWhistleblowingSummary published =
        summary(fifteen).release(DisclosurePolicies.WITHHOLD_1_TO_5);

    assertThat(published.records().isWithheld()).isTrue();
    assertThat(published.themes()).isEmpty();
  }

  private static Source anyButAnonymous(boolean isNamed) {
    return isNamed ? Source.named("Jane Doe") : Source.confidential("Jane Doe");
  }

  private static WhistleblowingRecord.Builder some(int number, Source source) {
    return WhistleblowingRecord.builder()
        .reference("WB-" + number)
        .receivedOn(LocalDate.of(2024, 5, 1))
        .channel(Channel.OFSTED)
        .source(source);
  }

  /**
   * 24 records of which 5 differ from the others in everything: 15 to 24 by the rounded number, 20
   * or more by the 19 others. That a theme of 18 is named would leave but 24, for of 20 to 23 those
   * who did not raise it are few; and 19 from 24 are 5.
   */
  @Test
  void aThemeIsNotNamedThatTellsARoundedNumber() {
    LocalDate day = LocalDate.of(2024, 5, 1);
    List<WhistleblowingRecord> records =
        Stream.iterate(0, i -> i + 1)
            .limit(24)
            .map(
                i ->
                    i < 19
                        ? some(i, Source.anonymous())
                            .addAllThemes(i < 18 ? List.of(Theme.of("a")) : List.of())
                            .build()
                        : WhistleblowingRecord.builder()
                            .reference("WB-" + i)
                            .receivedOn(day)
                            .channel(Channel.LINE_MANAGER)
                            .source(Source.named("Jane Doe"))
                            .addIncidents(SpecificIncident.of(day, "story"))
                            .build()
                            .withResponse(day)
                            .withConclusion(Outcome.SUBSTANTIATED, day)
                            .withClosure(day))
            .toList();
    PublishedWhistleblowingSummary published =
        summary(records).release(DisclosurePolicies.DFE_CHILDREN_IN_NEED_2020);

    assertThat(published.lines())
        .contains("by source: anonymous 19, confidential 0, named c")
        .first()
        .asString()
        .endsWith(": 20");
    assertThat(published.themes()).isEmpty();
  }

  /** Base 3: 1 is shown as 0, and the theme would not be there if nobody had raised it. */
  @Test
  void aThemeThatWouldBeShownAsZeroIsNotNamed() {
    DisclosurePolicy rounded = DisclosurePolicy.builder().name("to 3").roundTo(3).build();
    List<WhistleblowingRecord> records =
        List.of(
            some(1, Source.anonymous()).addThemes(Theme.of("a"), Theme.of("b")).build(),
            some(2, Source.anonymous()).addThemes(Theme.of("a")).build());

    assertThat(summary(records).release(rounded).themes())
        .isEqualTo(ImmutableSortedMap.of(Theme.of("a"), PublishedNumber.of(3)));
    assertThat(summary(records).release(DisclosurePolicies.ROUND_10_WITH_LOW).themes()).isEmpty();
    assertThat(summary(records).release(DisclosurePolicy.builder().name("none").build()).themes())
        .hasSize(2);
  }

  private static List<String> channels(int others, DisclosurePolicy policy) {
    List<WhistleblowingRecord> records =
        Stream.iterate(0, i -> i + 1)
            .limit(11)
            .map(
                i ->
                    WhistleblowingRecord.builder()
                        .reference("WB-" + i)
                        .receivedOn(LocalDate.of(2024, 5, 1))
                        .source(Source.anonymous())
                        .channel(
                            i >= others
                                ? Channel.of("OFSTED", true)
                                : Channel.of(i == 0 ? "Guardian" : "Union", i > 0))
                        .build())
            .toList();
    return requireNonNull(summary(records).release(policy).tables().get(Breakdown.CHANNEL)).rows();
  }

  @Test
  void noRowTellsThatAChannelWasUsed() {
    DisclosurePolicy withholdsNone =
        DisclosurePolicy.builder().name("0 to 3").withhold(0, 3).build();
    DisclosurePolicy showsOne = DisclosurePolicy.builder().name("2 to 3").withhold(2, 3).build();

    assertThat(channels(2, withholdsNone))
        .hasSize(10)
        .contains("another (inside)", "another (outside)", "Ofsted (outside)")
        .isEqualTo(channels(1, withholdsNone));
    assertThat(channels(2, showsOne)).isEqualTo(channels(0, showsOne)).hasSize(10);
    assertThat(channels(2, DisclosurePolicies.ROUND_5)).hasSize(10);
    assertThat(channels(2, DisclosurePolicies.ROUND_10_WITH_LOW))
        .hasSize(10)
        .contains("Guardian (inside)", "Union (outside)");
    assertThat(channels(2, DisclosurePolicies.WITHHOLD_1_TO_5))
        .hasSize(10)
        .contains("Guardian (inside)", "Union (outside)", "Ofsted (outside)");
    assertThat(channels(0, DisclosurePolicies.WITHHOLD_1_TO_5)).hasSize(8);
  }

  @Test
  void aPolicyThatWithholdsNothingSaysSo() {
    assertThat(summary(CAMBRIDGESHIRE).release(DisclosurePolicies.ROUND_5).lines())
        .contains("by source: anonymous 5, confidential 0, named 0", "nothing withheld")
        .noneMatch(line -> line.startsWith("withheld altogether"));
  }

  @Test
  void tablesAddToTheRecords() {
    WhistleblowingSummary summary = summary(twenty());
    for (Breakdown breakdown : Breakdown.values()) {
      assertThat(summary.table(breakdown).total()).isEqualTo(20);
    }
    assertThat(summary.table(Breakdown.CHANNEL).count(TableCell.of("Ofsted (outside)")))
        .isEqualTo(3);
    assertThat(summary.table(Breakdown.OUTCOME).count(TableCell.of("not concluded"))).isEqualTo(20);
  }

  @Test
  void countsWhatWasReceivedInThePeriodAndByTheDay() {
    List<WhistleblowingRecord> records =
        Stream.of("2024-03-31", "2024-04-01", "2025-03-31", "2025-04-01")
            .map(
                day ->
                    WhistleblowingRecord.builder()
                        .reference(day)
                        .receivedOn(LocalDate.parse(day))
                        .channel(Channel.of("Guardian", false))
                        .source(Source.anonymous())
                        .addThemes(Theme.of("a"))
                        .build())
            .toList();
    assertThat(summary(records).records()).isEqualTo(2);
    assertThat(summary(records).byChannel()).hasSize(9);
    assertThat(
            records.stream()
                .collect(WhistleblowingRecords.toSummary(YEAR, LocalDate.of(2025, 3, 30)))
                .records())
        .isEqualTo(1);
    assertThat(
            records.stream()
                .collect(WhistleblowingRecords.toSharedThemes(LocalDate.of(2024, 3, 31))))
        .isEmpty();
    assertThat(
            records.stream()
                .collect(WhistleblowingRecords.toSharedThemes(LocalDate.of(2024, 4, 1))))
        .isEqualTo(ImmutableMap.of(Theme.of("a"), 2L));
  }

  @Test
  void aThemeIsPrintedInOneSpellingWhateverTheOrder() {
    WhistleblowingRecord one = record("1").addThemes(Theme.of("high caseloads")).build();
    WhistleblowingRecord other = record("2").addThemes(Theme.of("High Caseloads")).build();

    assertThat(summary(List.of(one, other)).lines()).contains("themes: High Caseloads 2");
    assertThat(summary(List.of(other, one)).lines()).contains("themes: High Caseloads 2");
  }

  @Test
  void aThemeIsAnsweredByOneActionOrElsewhere() {
    Theme a = Theme.of("a");
    Theme b = Theme.of("b");
    Theme c = Theme.of("c");
    LocalDate day = LocalDate.of(2024, 6, 1);
    WhistleblowingRecord one =
        record("1")
            .addThemes(a, b)
            .build()
            .withAction(
                WhistleblowingAction.builder()
                    .takenOn(day)
                    .description("drop-in")
                    .addThemes(a, c)
                    .build());
    WhistleblowingRecord other = record("2").addThemes(a, b, c).build();
    List<WhistleblowingRecord> records = List.of(one, other);

    assertThat(records.stream().collect(WhistleblowingRecords.toUnansweredThemes(List.of(), day)))
        .containsExactly(b, c);
    assertThat(
            records.stream()
                .collect(WhistleblowingRecords.toUnansweredThemes(List.of(b), day.minusDays(1))))
        .containsExactly(a, c);
    assertThat(
            records.stream()
                .collect(
                    WhistleblowingRecords.toUnansweredThemes(List.of(), LocalDate.of(2024, 4, 30))))
        .isEmpty();
  }

  @Test
  void listsWhatIsOpenAndOverdue() {
    WhistleblowingPolicy policy =
        WhistleblowingPolicy.builder()
            .name("p")
            .acknowledgeWithin(TimeLimit.days(3))
            .respondWithin(TimeLimit.days(10))
            .build();
    WhistleblowingRecord late = record("2").build();
    WhistleblowingRecord earlier = record("1").build();
    WhistleblowingRecord acknowledged =
        record("0").build().withAcknowledgement(LocalDate.of(2024, 5, 2));
    WhistleblowingRecord closed = record("3").build().withClosure(LocalDate.of(2024, 5, 3));
    List<WhistleblowingRecord> records = List.of(late, earlier, acknowledged, closed);
    LocalDate overdue = LocalDate.of(2024, 5, 12);

    assertThat(records.stream().collect(WhistleblowingRecords.toOpen(overdue)))
        .containsExactly(acknowledged, earlier, late);
    assertThat(
            records.stream()
                .collect(
                    WhistleblowingRecords.toOverdueAcknowledgements(
                        policy, ENGLAND_AND_WALES, overdue)))
        .containsExactly(earlier, late);
    assertThat(
            records.stream()
                .collect(
                    WhistleblowingRecords.toOverdueResponses(policy, ENGLAND_AND_WALES, overdue)))
        .containsExactly(acknowledged, earlier, late);
    assertThat(
            records.stream()
                .collect(
                    WhistleblowingRecords.toOverdueResponses(
                        policy, ENGLAND_AND_WALES, overdue.minusDays(1))))
        .isEmpty();
    assertThat(
            records.stream()
                .collect(
                    WhistleblowingRecords.toAcknowledgements(policy, ENGLAND_AND_WALES, overdue)))
        .hasToString(
            records.stream()
                    .filter(record -> !record.equals(closed))
                    .collect(
                        WhistleblowingRecords.toAcknowledgements(
                            policy, ENGLAND_AND_WALES, overdue))
                    .figure()
                + ", left out: closed without it (1)");
    assertThat(
            records.stream()
                .collect(WhistleblowingRecords.toResponses(policy, ENGLAND_AND_WALES, overdue))
                .figure()
                .overdue())
        .isEqualTo(3);
  }

  private static List<String> issues(WhistleblowingRecord... records) {
    return Stream.of(records).collect(WhistleblowingRecords.toIssues()).stream()
        .map(issue -> issue.severity().label() + ", " + issue.code() + ": " + issue.reason())
        .toList();
  }

  private static WhistleblowingRecord.Builder sound(String reference) {
    return record(reference).addThemes(Theme.of("a"));
  }

  @Test
  void soundRecordsHaveNoIssues() {
    assertThat(CAMBRIDGESHIRE.stream().collect(WhistleblowingRecords.toIssues())).isEmpty();
    LocalDate day = LocalDate.of(2024, 5, 1);
    assertThat(
            issues(
                sound("1")
                    .addIncidents(SpecificIncident.of(day, "story"))
                    .addActions(
                        WhistleblowingAction.builder().takenOn(day).description("talk").build())
                    .acknowledgedOn(day)
                    .respondedOn(day)
                    .concludedOn(day)
                    .outcome(Outcome.SUBSTANTIATED)
                    .closedOn(day)
                    .build(),
                record("2").addIncidents(SpecificIncident.of(day, "story")).build()))
        .isEmpty();
  }

  @Test
  void findsWhatContradicts() {
    LocalDate before = LocalDate.of(2024, 4, 30);
    assertThat(
            issues(
                sound("1")
                    .acknowledgedOn(before)
                    .respondedOn(before)
                    .concludedOn(before)
                    .outcome(Outcome.SUBSTANTIATED)
                    .closedOn(before)
                    .build()))
        .containsExactly(
            "error, before-received: acknowledged 2024-04-30, before it was received 2024-05-01",
            "error, before-received: answered 2024-04-30, before it was received 2024-05-01",
            "error, before-received: concluded 2024-04-30, before it was received 2024-05-01",
            "error, before-received: closed 2024-04-30, before it was received 2024-05-01");
    assertThat(
            issues(
                sound("1")
                    .addActions(
                        WhistleblowingAction.builder()
                            .takenOn(before)
                            .description("talk")
                            .addThemes(Theme.of("b"))
                            .build())
                    .build()))
        .containsExactly(
            "warning, action-before-received: action of 2024-04-30, before it was received"
                + " 2024-05-01",
            "warning, action-on-other-theme: action of 2024-04-30 on b, which the record does not"
                + " raise; it answers nothing");
    assertThat(
            issues(
                sound("1")
                    .addIncidents(
                        SpecificIncident.builder()
                            .occurredOn(LocalDate.of(2024, 5, 2))
                            .toldOn(before)
                            .description("story")
                            .build())
                    .build()))
        .containsExactly(
            "error, incident-after-told: incident of 2024-05-02, after it was told 2024-04-30",
            "error, told-before-received: incident told 2024-04-30, before it was received"
                + " 2024-05-01");
    assertThat(
            issues(
                sound("1")
                    .respondedOn(LocalDate.of(2024, 5, 3))
                    .closedOn(LocalDate.of(2024, 5, 2))
                    .build()))
        .containsExactly(
            "warning, answered-after-closed: answered 2024-05-03, after it was closed 2024-05-02");
    assertThat(issues(sound("1").outcome(Outcome.SUBSTANTIATED).build()))
        .containsExactly(
            "warning, outcome-without-day: substantiated, on no day; counted as not concluded");
    assertThat(issues(sound("1").concludedOn(LocalDate.of(2024, 5, 2)).build()))
        .containsExactly(
            "warning, day-without-outcome: concluded 2024-05-02, with no outcome; counted as not"
                + " concluded");
    assertThat(issues(record("1").build()))
        .containsExactly("warning, nothing-raised: neither a theme nor an incident");
    assertThat(issues(sound("1").build(), sound("2").build(), sound("1").build()))
        .containsExactly("error, duplicate-reference: 2 records have one reference; each counts");
  }

  /** Two records with one reference, alike but for what their actions answer. */
  @Test
  void issuesComeInOneOrderWhateverTheOrderOfTheRecordsAndOfADaysActions() {
    List<WhistleblowingAction> actions =
        Stream.of("b", "c", "C", "d")
            .map(
                theme ->
                    WhistleblowingAction.builder()
                        .takenOn(LocalDate.of(2024, 5, 1))
                        .description("talk")
                        .addThemes(Theme.of(theme))
                        .build())
            .toList();
    WhistleblowingRecord[] records =
        actions.stream()
            .map(action -> sound("1").addActions(action).build())
            .toArray(WhistleblowingRecord[]::new);

    assertThat(issues(records[3], records[2], records[1], records[0]))
        .isEqualTo(issues(records[0], records[1], records[2], records[3]))
        .hasSize(5);
    assertThat(issues(sound("1").addActions(actions.get(3), actions.get(0)).build()))
        .isEqualTo(issues(sound("1").addActions(actions.get(0), actions.get(3)).build()));
  }

  @Test
  void narrativesMayBeKeptElsewhere() {
    SpecificIncident incident = SpecificIncident.of(LocalDate.of(2024, 4, 1));
    assertThat(incident.description()).isEmpty();
    assertThat(incident).hasToString("incident of 2024-04-01");
    assertThat(SpecificIncident.of(LocalDate.of(2024, 4, 1), "story").description())
        .contains("story");
    WhistleblowingAction action =
        WhistleblowingAction.builder().takenOn(LocalDate.of(2024, 5, 1)).build();
    assertThat(action.description()).isEmpty();
    assertThat(action).hasToString("action of 2024-05-01 on 0 themes");
  }

  @Test
  void recordsAreListedInOneOrderDownToTheSpelling() {
    SpecificIncident incident = SpecificIncident.of(LocalDate.of(2024, 4, 1), "story");
    SpecificIncident atNoon =
        SpecificIncident.builder()
            .occurredOn(LocalDate.of(2024, 4, 1))
            .occurredAt(LocalTime.NOON)
            .description("story")
            .build();
    List<WhistleblowingRecord> records =
        List.of(
            some(1, Source.anonymous()).build(),
            some(1, Source.anonymous()).addThemes(Theme.of("A")).build(),
            some(1, Source.anonymous()).addThemes(Theme.of("a")).build(),
            some(1, Source.anonymous()).addThemes(Theme.of("b")).addIncidents(incident).build(),
            some(1, Source.anonymous()).addThemes(Theme.of("b")).addIncidents(atNoon).build());

    assertThat(
            Lists.reverse(records).stream()
                .collect(WhistleblowingRecords.toOpen(LocalDate.of(2024, 5, 1))))
        .isEqualTo(records);
  }

  @Test
  void issuesPrintNobody() {
    ImmutableList<DataIssue<ImmutableList<WhistleblowingRecord>>> found =
        Stream.of(record("WB-secret").build()).collect(WhistleblowingRecords.toIssues());

    assertThat(found.get(0))
        .hasToString(
            "warning, nothing-raised: neither a theme nor an incident; [named, to line manager"
                + " (inside), received 2024-05-01, 0 themes, 0 dated incidents]");
    assertThat(found.get(0).subject().get(0).reference()).isEqualTo("WB-secret");
    assertThat(Serialized.copy(found.get(0))).isEqualTo(found.get(0));
  }

  @Test
  void asksOnlyOfDaysThatCanBeRecorded() {
    LocalDate never = LocalDate.of(2201, 1, 1);
    WhistleblowingPolicy policy = WhistleblowingPolicy.builder().name("p").build();
    for (Runnable rule :
        List.<Runnable>of(
            () -> WhistleblowingRecords.toSummary(YEAR, never),
            () -> WhistleblowingRecords.toSharedThemes(never),
            () -> WhistleblowingRecords.toUnansweredThemes(List.of(), never),
            () -> WhistleblowingRecords.toOpen(never),
            () -> WhistleblowingRecords.toOverdueAcknowledgements(policy, ENGLAND_AND_WALES, never),
            () -> WhistleblowingRecords.toOverdueResponses(policy, ENGLAND_AND_WALES, never),
            () -> WhistleblowingRecords.toAcknowledgements(policy, ENGLAND_AND_WALES, never),
            () -> WhistleblowingRecords.toResponses(policy, ENGLAND_AND_WALES, never))) {
      assertThatIllegalArgumentException()
          .isThrownBy(rule::run)
          .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    }
  }

  @Test
  void survivesSerialization() {
    WhistleblowingSummary summary = summary(CAMBRIDGESHIRE);

    assertThat(Serialized.copy(summary)).isEqualTo(summary);
    assertThat(
            Serialized.collectInHalves(
                CAMBRIDGESHIRE, 1, WhistleblowingRecords.toSummary(YEAR, AS_AT)))
        .isEqualTo(summary);
  }
}
