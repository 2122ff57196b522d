package org.caselight.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.Timeliness;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.testing.Dates;
import org.caselight.testing.Escalations;
import org.caselight.testing.Serialized;
import org.caselight.testing.Visiting;

class EscalationProperties {
  private static final Pattern LABEL = Pattern.compile("\"[^\"]*\"");
  private static final Pattern WRITTEN_IN_LABEL =
      Pattern.compile("(?:[\\p{L}\\p{Nd} ,?]|#[0-9]+;|<br/>)*");

  private static DisagreementStanding standing(
      Disagreement disagreement, EscalationProcess process, LocalDate asAt) {
    return disagreement.standing(process, ENGLAND_AND_WALES, asAt);
  }

  private static List<String> reasons(
      Disagreement disagreement, EscalationProcess process, LocalDate asAt) {
    return disagreement.issues(process, ENGLAND_AND_WALES, asAt).stream()
        .map(issue -> issue.severity() + " " + issue.code() + " " + issue.reason())
        .toList();
  }

  private static List<Object> answers(
      Disagreement disagreement, EscalationProcess process, LocalDate asAt) {
    DisagreementStanding standing = standing(disagreement, process, asAt);
    return List.of(
        standing.status(),
        standing.stage(),
        standing.since(),
        standing.closedOn(),
        standing.stageDueOn(),
        standing.dueOn(),
        standing.stageTimeliness(),
        standing.timeliness(),
        standing.whyLeftOut(),
        standing.workingDaysUsed(),
        standing.nextDueOn(),
        standing.nextStep(),
        standing.toString(),
        reasons(disagreement, process, asAt));
  }

  @Property
  void theOrderOfOneDayNeverMatters(
      @ForAll("disagreements") Disagreement disagreement,
      @ForAll("processes") EscalationProcess process,
      @ForAll("asAts") LocalDate asAt,
      @ForAll Random random) {
    List<DisagreementEvent> shuffled = new ArrayList<>(disagreement.events());
    Collections.shuffle(shuffled, random);
    shuffled.sort(Comparator.comparing(DisagreementEvent::happenedOn));
    Disagreement other = Escalations.withEvents(disagreement, shuffled);

    assertThat(answers(other, process, asAt)).isEqualTo(answers(disagreement, process, asAt));
  }

  @Property
  void whatHappenedLaterIsNotKnownYet(
      @ForAll("disagreements") Disagreement disagreement,
      @ForAll("processes") EscalationProcess process,
      @ForAll("asAts") LocalDate asAt) {
    Disagreement known =
        Escalations.withEvents(
            disagreement,
            disagreement.events().stream()
                .filter(event -> !event.happenedOn().isAfter(asAt))
                .toList());

    assertThat(answers(known, process, asAt)).isEqualTo(answers(disagreement, process, asAt));
  }

  @Property
  void addingOneByOneGivesTheSame(@ForAll("disagreements") Disagreement disagreement) {
    Disagreement grown = Escalations.withEvents(disagreement, List.of());
    for (DisagreementEvent event : disagreement.events()) {
      grown = grown.withEvent(event);
    }

    assertThat(grown).isEqualTo(disagreement);
  }

  @Property
  void everyDayHasAnAnswer(
      @ForAll("disagreementsOfAllYears") Disagreement disagreement,
      @ForAll("processes") EscalationProcess process,
      @ForAll("anyDays") LocalDate asAt) {
    DisagreementStanding standing = standing(disagreement, process, asAt);

    assertThat(standing.timeliness().isPresent()).isNotEqualTo(standing.whyLeftOut().isPresent());
    assertThat(standing.stage().isPresent())
        .isEqualTo(standing.status() != DisagreementStatus.NOT_YET_RAISED);
    assertThat(standing.closedOn().isPresent()).isEqualTo(standing.status().isClosed());
    assertThat(standing.nextStep()).isNotBlank();
    assertThat(standing.isOverdue()).isIn(false, standing.isOpen());
    assertThat(reasons(disagreement, process, asAt)).doesNotContainNull();
    assertThat(Serialized.copy(standing)).isEqualTo(standing);
  }

  @Property
  void whatIsOverdueWasDueBefore(
      @ForAll("disagreements") Disagreement disagreement,
      @ForAll("processes") EscalationProcess process,
      @ForAll("asAts") LocalDate asAt) {
    DisagreementStanding standing = standing(disagreement, process, asAt);

    if (standing.isStageOverdue()) {
      assertThat(standing.stageDueOn().orElseThrow()).isBefore(asAt);
    }
    if (standing.isWholeOverdue()) {
      assertThat(standing.dueOn().orElseThrow()).isBefore(asAt);
    }
    if (standing.timeliness().equals(Optional.of(Timeliness.LATE))) {
      assertThat(standing.closedOn().orElseThrow()).isAfter(standing.dueOn().orElseThrow());
      assertThat(reasons(disagreement, process, asAt))
          .anyMatch(reason -> reason.startsWith("WARNING whole-late"));
    }
  }

  @Property
  void stagesAreSkippedJustWhereNobodyMay(
      @ForAll("disagreements") Disagreement disagreement,
      @ForAll("processes") EscalationProcess process) {
    EscalationProcess.Builder without =
        EscalationProcess.builder().name(process.name()).limit(process.limit());
    EscalationProcess strict = without.addAllStages(process.stages()).build();
    EscalationProcess.Builder with =
        EscalationProcess.builder().name(process.name()).limit(process.limit());
    EscalationProcess lenient = with.addAllStages(process.stages()).bypassBy("anybody").build();
    LocalDate asAt = LocalDate.of(2019, 12, 31);
    List<String> found = reasons(disagreement, strict, asAt);

    assertThat(found.stream().anyMatch(reason -> reason.startsWith("WARNING stage-skipped")))
        .isEqualTo(skips(disagreement, process));
    assertThat(reasons(disagreement, lenient, asAt))
        .isEqualTo(
            found.stream().filter(reason -> !reason.startsWith("WARNING stage-skipped")).toList());
  }

  /** Whether a stage was reached on some day although one before it was not by then. */
  private static boolean skips(Disagreement disagreement, EscalationProcess process) {
    int stages = process.stages().size();
    LocalDate[] first = new LocalDate[stages];
    int start = process.positionOf(disagreement.firstStage());
    if (start >= 0) {
      first[start] = disagreement.raisedOn();
    }
    // What is raised stands at its stage before anything else happens that day.
    boolean skips = start > 0;
    for (int i = 0; i < stages; i++) {
      int position = i;
      LocalDate reached =
          disagreement.events().stream()
              .filter(event -> event.kind() == DisagreementEvent.Kind.ESCALATED)
              .filter(event -> process.positionOf(event.stage().orElseThrow()) == position)
              .map(DisagreementEvent::happenedOn)
              .findFirst()
              .orElse(null);
      if (first[i] == null) {
        first[i] = reached;
      }
    }
    for (int i = Math.max(start, 0); i < stages; i++) {
      for (int below = Math.max(start, 0); below < i; below++) {
        skips |= first[i] != null && (first[below] == null || first[below].isAfter(first[i]));
      }
    }
    return skips;
  }

  @Property
  void manyAreTheSumOfEach(
      @ForAll("manyDisagreements") List<Disagreement> disagreements,
      @ForAll("processes") EscalationProcess process,
      @ForAll("asAts") LocalDate asAt,
      @ForAll Random random) {
    ImmutableList<DisagreementStanding> open =
        disagreements.stream().collect(Disagreements.toOpen(process, ENGLAND_AND_WALES, asAt));
    ImmutableList<OpenAtStage> byStage =
        disagreements.stream()
            .collect(Disagreements.toOpenByStage(process, ENGLAND_AND_WALES, asAt));
    Measured<TimelinessSummary> timeliness =
        disagreements.stream()
            .collect(Disagreements.toTimeliness(process, ENGLAND_AND_WALES, asAt));
    ImmutableList<DataIssue<Disagreement>> issues =
        disagreements.stream().collect(Disagreements.toIssues(process, ENGLAND_AND_WALES, asAt));

    assertThat(open).isSortedAccordingTo(Disagreements.mostUrgentFirst());
    assertThat(byStage.stream().mapToLong(OpenAtStage::open).sum()).isEqualTo(open.size());
    assertThat(byStage.stream().mapToLong(OpenAtStage::overdue).sum())
        .isEqualTo(open.stream().filter(DisagreementStanding::isOverdue).count());
    assertThat(timeliness.figure().records() + timeliness.leftOutCount())
        .isEqualTo(disagreements.size());

    List<Disagreement> shuffled = new ArrayList<>(disagreements);
    Collections.shuffle(shuffled, random);
    int split = shuffled.size() / 2;
    assertThat(
            Serialized.collectInHalves(
                shuffled, split, Disagreements.toOpen(process, ENGLAND_AND_WALES, asAt)))
        .isEqualTo(open);
    assertThat(
            Serialized.collectInHalves(
                shuffled, split, Disagreements.toOpenByStage(process, ENGLAND_AND_WALES, asAt)))
        .isEqualTo(byStage);
    assertThat(
            Serialized.collectInHalves(
                shuffled, split, Disagreements.toIssues(process, ENGLAND_AND_WALES, asAt)))
        .isEqualTo(issues);
  }

  @Property
  void namesAreNothingButTextInTheChart(
      @ForAll("names") String name,
      @ForAll("names") String decidedBy,
      @ForAll("processes") EscalationProcess process) {
    EscalationProcess.Builder renamed =
        EscalationProcess.builder()
            .name(name)
            .limit(process.limit())
            .bypassBy(process.bypassBy().map(who -> decidedBy));
    for (int i = 0; i < process.stages().size(); i++) {
      String stage = name + " " + i;
      String by = decidedBy;
      renamed.addStage(
          process
              .stages()
              .get(i)
              .allowed()
              .map(limit -> EscalationStage.of(stage, by, limit))
              .orElseGet(() -> EscalationStage.of(stage, by)));
    }
    String chart = renamed.build().toMermaid();

    assertThat(LABEL.matcher(chart).replaceAll("L"))
        .isEqualTo(LABEL.matcher(process.toMermaid()).replaceAll("L"))
        .doesNotContain("\"");
    assertThat(LABEL.matcher(chart).results().map(label -> label.group()))
        .allMatch(
            label -> WRITTEN_IN_LABEL.matcher(label.substring(1, label.length() - 1)).matches());
    assertThat(chart)
        .endsWith("\n")
        .doesNotContain("\r", "direction ", "C4")
        .isEqualTo(renamed.build().toMermaid());
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "\"",
                "#",
                ";",
                "<br/>",
                "`",
                "]",
                ")",
                "}",
                "|",
                "-->",
                "%%",
                "end",
                "style:",
                "classDef a:#",
                "click s1",
                "subgraph",
                "direction LR",
                "C4Context",
                "&quot;",
                "1. ",
                "- ",
                "#quot;",
                "\\"),
            Arbitraries.strings().ofMaxLength(3));
    return Combinators.combine(pieces.list().ofMaxSize(5), Arbitraries.of("a", "end", "x;"))
        .as(
            (parts, last) ->
                "n"
                    + String.join("", parts).replaceAll("[\\p{Cntrl}\u0080-\u009f\u2028\u2029]", "")
                    + last);
  }

  @Provide
  Arbitrary<Disagreement> disagreements() {
    return Escalations.disagreements();
  }

  @Provide
  Arbitrary<Disagreement> disagreementsOfAllYears() {
    return Escalations.disagreementsOfAllYears();
  }

  @Provide
  Arbitrary<List<Disagreement>> manyDisagreements() {
    return Escalations.manyDisagreements();
  }

  @Provide
  Arbitrary<EscalationProcess> processes() {
    return Escalations.processes();
  }

  @Provide
  Arbitrary<LocalDate> asAts() {
    return Dates.days(LocalDate.of(2019, 3, 28), LocalDate.of(2019, 5, 15));
  }

  @Provide
  Arbitrary<LocalDate> anyDays() {
    return Visiting.anyRecordedDays();
  }
}
