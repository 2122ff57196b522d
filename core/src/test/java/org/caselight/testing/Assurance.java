package org.caselight.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.assurance.Briefing;
import org.caselight.improvement.assurance.BriefingReader;
import org.caselight.improvement.assurance.BriefingReceipt;
import org.caselight.improvement.assurance.CaseAudit;
import org.caselight.improvement.assurance.ListeningEvent;
import org.caselight.improvement.assurance.ListeningEventKind;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.Theme;
import org.caselight.service.WorkerId;

/**
 * Case audits, briefings and listening events for properties: few children, workers and themes, and
 * close days, so that records collide.
 */
public final class Assurance {
  private Assurance() {}

  /** One of four. */
  public static Arbitrary<ChildId> children() {
    return Arbitraries.of("C1", "C2", "C3", "C4").map(ChildId::of);
  }

  /** One of four. */
  public static Arbitrary<WorkerId> workers() {
    return Arbitraries.of("W1", "W2", "W3", "W4").map(WorkerId::of);
  }

  /** One of two. */
  public static Arbitrary<Team> teams() {
    return Arbitraries.of("North", "South").map(name -> Team.of(name, TeamKind.CHILDRENS));
  }

  /** Up to three, one of which is written in two ways. */
  public static Arbitrary<Set<Theme>> themes() {
    return Arbitraries.of("Supervision", "High caseloads", "high caseloads", "Practice model")
        .map(Theme::of)
        .set()
        .ofMaxSize(3);
  }

  /** Every day that a record may have. */
  public static Arbitrary<LocalDate> anyDays() {
    return Dates.days(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
  }

  private record Moderated(
      Optional<Judgement> grade, Optional<LocalDate> on, Optional<WorkerId> by) {}

  private static Arbitrary<Moderated> moderations(Arbitrary<LocalDate> days) {
    Arbitrary<Judgement> grades = Arbitraries.of(Judgement.class);
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Combinators.combine(grades, days, workers().optional())
                .as((grade, on, by) -> new Moderated(Optional.of(grade), Optional.of(on), by))),
        Tuple.of(
            1,
            Combinators.combine(grades.optional(0.5), days.optional(0.5), workers().optional(0.5))
                .as(Moderated::new)),
        Tuple.of(
            3,
            Arbitraries.just(new Moderated(Optional.empty(), Optional.empty(), Optional.empty()))));
  }

  /** Audits of close days, contradictory ones among them. */
  public static Arbitrary<CaseAudit> audits() {
    return auditsOn(Dates.closeDays());
  }

  /** Audits of some days, contradictory ones among them. */
  public static Arbitrary<CaseAudit> auditsOn(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            children(),
            days,
            Arbitraries.of("R-1", "R-2").optional(0.3),
            workers().optional(),
            teams().optional(),
            Arbitraries.of(Judgement.class).optional(),
            moderations(days),
            themes())
        .as(
            (child, on, reference, auditor, team, grade, moderated, themes) ->
                CaseAudit.builder()
                    .child(child)
                    .auditedOn(on)
                    .reference(reference)
                    .auditor(auditor)
                    .team(team)
                    .grade(grade)
                    .moderatedGrade(moderated.grade())
                    .moderatedOn(moderated.on())
                    .moderator(moderated.by())
                    .addAllThemes(themes)
                    .build());
  }

  /** Up to a dozen audits of close days. */
  public static Arbitrary<List<CaseAudit>> manyAudits() {
    return audits().list().ofMaxSize(12);
  }

  /** Receipts of some days: sent, passed on by a colleague or by nobody knows whom, read... */
  public static Arbitrary<BriefingReceipt> receiptsOn(Arbitrary<LocalDate> days) {
    return Combinators.combine(Arbitraries.integers().between(0, 4), workers(), workers(), days)
        .as(
            (kind, worker, other, on) ->
                switch (kind) {
                  case 0 -> BriefingReceipt.sentTo(worker, on);
                  case 1 -> BriefingReceipt.readBy(worker, on);
                  case 2 -> BriefingReceipt.understoodBy(worker, on);
                  default ->
                      other.equals(worker)
                          ? BriefingReceipt.passedOnTo(worker, on)
                          : BriefingReceipt.passedOnTo(worker, other, on);
                });
  }

  /** Briefings of close days, with receipts of workers who are no readers among them. */
  public static Arbitrary<Briefing> briefings() {
    return briefingsOn(Dates.closeDays());
  }

  /** Briefings of some days. */
  public static Arbitrary<Briefing> briefingsOn(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of("Booklet", "Escalation"),
            days,
            Arbitraries.maps(workers(), teams().optional(0.7)).ofMaxSize(4),
            workers().set().ofMaxSize(2),
            receiptsOn(days).list().ofMaxSize(8))
        .as(Assurance::briefing);
  }

  private static Briefing briefing(
      String title,
      LocalDate sentOn,
      Map<WorkerId, Optional<Team>> readers,
      Set<WorkerId> cascaders,
      List<BriefingReceipt> receipts) {
    Briefing.Builder briefing =
        Briefing.builder()
            .title(title)
            .sentOn(sentOn)
            .addAllCascaders(cascaders)
            .addAllReceipts(
                ImmutableList.sortedCopyOf(Comparator.comparing(BriefingReceipt::on), receipts));
    readers.forEach(
        (worker, team) ->
            briefing.addReader(
                team.map(of -> BriefingReader.of(worker, of))
                    .orElseGet(() -> BriefingReader.of(worker))));
    return briefing.build();
  }

  /** Up to four briefings of close days. */
  public static Arbitrary<List<Briefing>> manyBriefings() {
    return briefings().list().ofMaxSize(4);
  }

  private static Arbitrary<OptionalLong> numbers() {
    return Arbitraries.longs()
        .between(0, 30)
        .optional(0.7)
        .map(number -> number.map(OptionalLong::of).orElseGet(OptionalLong::empty));
  }

  /** Listening events of close days, contradictory ones among them. */
  public static Arbitrary<ListeningEvent> events() {
    return eventsOn(Dates.closeDays());
  }

  /** Listening events of some days, contradictory ones among them. */
  public static Arbitrary<ListeningEvent> eventsOn(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of(ListeningEventKind.class),
            days,
            teams().set().ofMaxSize(2),
            numbers(),
            numbers(),
            themes(),
            days.optional())
        .as(
            (kind, on, teams, invited, attended, themes, fedBackOn) ->
                ListeningEvent.builder()
                    .kind(kind)
                    .heldOn(on)
                    .addAllTeams(teams)
                    .invited(invited)
                    .attended(attended)
                    .addAllThemes(themes)
                    .fedBackOn(fedBackOn)
                    .build());
  }

  /** Up to a dozen listening events of close days. */
  public static Arbitrary<List<ListeningEvent>> manyEvents() {
    return events().list().ofMaxSize(12);
  }
}
