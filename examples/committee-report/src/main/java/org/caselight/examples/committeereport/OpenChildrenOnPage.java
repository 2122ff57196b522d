package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.casework.ChildrenByStatus;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.examples.committeereport.chart.BarsChart;
import org.caselight.examples.committeereport.chart.BarsChart.Bar;
import org.caselight.examples.committeereport.chart.ChartPicture;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.indicator.Target;
import org.caselight.quality.Severity;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;
import org.caselight.service.Status;

/** Who is open, who is protected and looked after, on the page. */
final class OpenChildrenOnPage {
  /** Local choices, made up for made-up records: no source gives a number. */
  private static final Target NOBODY_WITHOUT_WORKER = Target.atMost(BigDecimal.ZERO);

  private static final Target CONFERENCES_IN_TIME_AT_LEAST = Target.atLeastPercent(80);
  private static final Target CARE_REVIEWS_IN_TIME_AT_LEAST = Target.atLeastPercent(90);

  private final CaseworkFigures casework;
  private final CaseworkFolder folder;
  private final CaseworkMeasures measures;
  private final ChildrenByStatus children;

  OpenChildrenOnPage(CaseworkFolder folder, LocalDate asAt, Edition edition) {
    this.casework = new CaseworkFigures(folder, asAt, edition);
    this.folder = folder;
    this.measures = casework.measures();
    this.children = measures.childrenByStatus().figure();
  }

  ImmutableList<Kpi> keyFigures(DisclosurePolicy disclosure) {
    ImmutableList.Builder<Kpi> key = ImmutableList.builder();
    if (!folder.involvements().isEmpty()) {
      key.addAll(open(disclosure));
    }
    if (!folder.enquiries().isEmpty()) {
      key.add(
          casework
              .overYear(
                  KeyIndicator.CONFERENCES_IN_TIME, CaseworkMeasures::initialConferencesInTime)
              .target(casework.localChoice(CONFERENCES_IN_TIME_AT_LEAST))
              .build());
    }
    if (!folder.plans().isEmpty()) {
      key.addAll(plans());
    }
    if (!folder.periodsOfCare().isEmpty()) {
      key.addAll(care());
    }
    return key.build();
  }

  /** How many there are; nothing if that is not on the page. */
  Optional<Words> lead(Figures figures) {
    if (folder.involvements().isEmpty() || !isTotalShown(figures.policy())) {
      return Optional.empty();
    }
    return Optional.of(
        Words.ofName(casework.origin().who())
            .text(casework.origin().suffix() + ": ")
            .then(figures.shown(allOpen()))
            .text(" children were open to the service on ")
            .day(measures.asAt())
            .text("."));
  }

  private Kpi allOpen() {
    return casework
        .onDay(KeyIndicator.CHILDREN_OPEN, year -> children(year.childrenByStatus()))
        .build();
  }

  private List<Kpi> open(DisclosurePolicy disclosure) {
    List<Kpi> open = new ArrayList<>();
    if (isTotalShown(disclosure)) {
      open.add(allOpen());
    }
    open.add(withoutWorker());
    return open;
  }

  /** Told apart from the cases of a week, which another file may have of the same day. */
  private Kpi withoutWorker() {
    return Kpi.builder(KeyIndicator.UNALLOCATED_CASES)
        .who(casework.origin().who() + ", by the records of each child")
        .period(casework.onDay())
        .figure(Count.of(measures.withoutWorker().size()))
        .target(casework.localChoice(NOBODY_WITHOUT_WORKER))
        .provenance(casework.origin().computed())
        .build();
  }

  private static Measured<Count> children(Measured<ChildrenByStatus> byStatus) {
    return Measured.of(Count.of(byStatus.figure().children()), byStatus.leftOut());
  }

  private List<Kpi> plans() {
    List<Kpi> plans = new ArrayList<>();
    casework.rate(KeyIndicator.PLAN_RATE, year -> year.plansOpen().figure()).ifPresent(plans::add);
    plans.add(casework.repeats(KeyIndicator.REPEAT_PLANS, CaseworkMeasures::repeatPlans).build());
    plans.add(
        casework
            .onDay(KeyIndicator.PLANS_OF_TWO_YEARS, CaseworkMeasures::plansOfTwoYearsOrMore)
            .build());
    plans.add(
        casework
            .onDay(KeyIndicator.PLAN_REVIEWS_IN_TIME, CaseworkMeasures::plansReviewedInTime)
            .build());
    return plans;
  }

  private List<Kpi> care() {
    List<Kpi> care = new ArrayList<>();
    care.add(
        casework.onDay(KeyIndicator.CHILDREN_IN_CARE, CaseworkMeasures::childrenInCare).build());
    casework
        .rate(KeyIndicator.CARE_RATE, year -> year.childrenInCare().figure())
        .ifPresent(care::add);
    care.add(
        casework
            .onDay(KeyIndicator.CARE_REVIEWS_IN_TIME, CaseworkMeasures::careReviewedInTime)
            .target(casework.localChoice(CARE_REVIEWS_IN_TIME_AT_LEAST))
            .build());
    if (folder.periodsOfCare().stream().anyMatch(period -> !period.episodes().isEmpty())) {
      care.add(
          casework
              .onDay(KeyIndicator.THREE_OR_MORE_PLACEMENTS, CaseworkMeasures::threeOrMorePlacements)
              .build());
    }
    care.add(
        casework
            .overYear(
                KeyIndicator.DAYS_IN_CARE, year -> CaseworkFigures.mean(year.daysInCareOfCeasing()))
            .build());
    return care;
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Heading(Words.of("Open children, protection and care" + casework.origin().suffix())));
    if (!folder.involvements().isEmpty()) {
      blocks.add(statuses(figures));
    }
    numbers(figures).ifPresent(blocks::add);
    if (!folder.plans().isEmpty()) {
      blocks.add(categories(figures));
    }
    if (!folder.periodsOfCare().isEmpty()) {
      blocks.add(exits(figures));
    }
    blocks.add(issues(figures));
    blocks.addAll(lists());
    blocks.addAll(casework.noneSingle());
    blocks.add(casework.source());
    return ImmutableList.copyOf(blocks);
  }

  /**
   * Whether the number of all children open may be shown beside that of those to visit, which is on
   * the page too: the difference are those whose status asks for no visit.
   */
  private boolean isTotalShown(DisclosurePolicy disclosure) {
    return !disclosure.mustWithhold(measures.visitsOverdueByStatus().leftOutCount())
        && statusesReleased(disclosure).isPresent();
  }

  private Kpi ofStatus(Status status) {
    return casework.count(
        KeyIndicator.CHILDREN_OPEN.subject(),
        "Children open: " + status.label(),
        casework.onDay(),
        children.primary(status));
  }

  /**
   * Each status as it may be shown. Children in care and on plans are counted elsewhere on the
   * page, and those whose status asks for no visit follow from the visits, so that only the other
   * statuses can keep each other's numbers.
   */
  private Optional<ImmutableMap<Status, PublishedKpi>> statusesReleased(
      DisclosurePolicy disclosure) {
    Map<Status, PublishedKpi> released = new LinkedHashMap<>();
    for (List<Status> group : groups(disclosure)) {
      Optional<ImmutableList<PublishedKpi>> kpis =
          Breakdown.ofCounts(group.stream().map(this::ofStatus).toList(), disclosure);
      if (kpis.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < group.size(); i++) {
        released.put(group.get(i), kpis.orElseThrow().get(i));
      }
    }
    ImmutableMap.Builder<Status, PublishedKpi> inOrder = ImmutableMap.builder();
    Stream.of(Status.values())
        .forEach(
            status ->
                Optional.ofNullable(released.get(status))
                    .ifPresent(kpi -> inOrder.put(status, kpi)));
    return Optional.of(inOrder.buildOrThrow());
  }

  /** Statuses whose sum somebody can work out from the rest of the page. */
  private List<List<Status>> groups(DisclosurePolicy disclosure) {
    List<List<Status>> groups = new ArrayList<>();
    List<Status> visited = new ArrayList<>();
    List<Status> notVisited = new ArrayList<>();
    for (Status status : Status.values()) {
      boolean isShownElsewhere =
          (status == Status.IN_CARE || status == Status.CHILD_PROTECTION_PLAN)
              && !disclosure.mustWithhold(children.primary(status));
      if (isShownElsewhere) {
        groups.add(List.of(status));
      } else {
        (measures.visitPolicy().frequencies().containsKey(status) ? visited : notVisited)
            .add(status);
      }
    }
    Stream.of(visited, notVisited).filter(group -> !group.isEmpty()).forEach(groups::add);
    return groups;
  }

  private Block statuses(Figures figures) {
    return statusesReleased(figures.policy())
        .<Block>map(released -> chart(figures, released))
        .orElseGet(() -> tooSmall("children by status"));
  }

  private static Paragraph tooSmall(String what) {
    return new Paragraph(
        Words.of("Left out of this edition: " + what + ", for the numbers are too small."));
  }

  private Chart chart(Figures figures, ImmutableMap<Status, PublishedKpi> released) {
    Words title = Words.of("Children open to the service, by status" + casework.origin().suffix());
    Words description =
        Words.of("A bar for each status on ")
            .day(measures.asAt())
            .text("; each child counts once, under the first of the statuses they have.");
    List<Bar> bars = new ArrayList<>();
    Table.Builder table =
        Table.builder(Words.of("Children by status on ").day(measures.asAt()))
            .textColumn("Status")
            .numberColumn("Children");
    released.forEach(
        (status, kpi) -> {
          String name = Wording.sentence(status.label());
          bars.add(Bar.of(name, kpi.value(), kpi.shown()));
          table.row(Words.of(name), figures.shown(kpi));
        });
    ChartPicture picture =
        BarsChart.picture(
            new ChartText("children-by-status", title.toString(), description.toString()),
            "Children",
            bars);
    return ChartBlock.of(picture, title, description, table.build());
  }

  /** What is counted and is no key figure. */
  private Optional<Table> numbers(Figures figures) {
    List<Kpi> numbers = new ArrayList<>();
    DateRange year = measures.period();
    if (!folder.enquiries().isEmpty()) {
      numbers.add(
          casework.count(
              Subject.CHILD_PROTECTION,
              "Child protection enquiries (section 47)",
              year,
              measures.section47Enquiries().figure().count()));
    }
    if (!folder.plans().isEmpty()) {
      numbers.add(
          casework.count(
              Subject.CHILD_PROTECTION,
              "Child protection plans started",
              year,
              measures.plansStarted().figure().count()));
      numbers.add(
          casework.count(
              Subject.CHILD_PROTECTION,
              "Child protection plans open",
              casework.onDay(),
              measures.plansOpen().figure().count()));
    }
    if (!folder.periodsOfCare().isEmpty()) {
      numbers.add(
          casework.count(
              Subject.CARE,
              "Children who left care",
              year,
              measures.ceasedToBeInCare().figure().count()));
    }
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.builder(Words.of("Counted in the twelve months, or on their last day"))
            .textColumn("What")
            .numberColumn("Number")
            .textColumn("When");
    numbers.forEach(
        kpi ->
            table.row(
                Words.ofName(kpi.indicator().title()),
                figures.shown(kpi),
                Figures.when(kpi.period())));
    return Optional.of(table.build());
  }

  private Block categories(Figures figures) {
    Map<String, Long> counts = new LinkedHashMap<>();
    measures
        .plansByCategory()
        .figure()
        .forEach((category, plans) -> counts.put(category.label(), plans.figure().count()));
    return parts(
        figures,
        "child protection plans open, by category of abuse",
        Subject.CHILD_PROTECTION,
        casework.onDay(),
        counts,
        measures.plansOpen().figure());
  }

  private Block exits(Figures figures) {
    Map<String, Long> counts = new LinkedHashMap<>();
    measures.exitsFromCare().figure().forEach((exit, number) -> counts.put(exit.label(), number));
    return parts(
        figures,
        "children who left care, by reason",
        Subject.CARE,
        measures.period(),
        counts,
        measures.ceasedToBeInCare().figure());
  }

  /** Counts of which the total is on the page; what it counts besides is not recorded. */
  private Block parts(
      Figures figures,
      String what,
      Subject subject,
      DateRange period,
      Map<String, Long> counts,
      Count total) {
    long rest = total.count() - counts.values().stream().mapToLong(Long::longValue).sum();
    if (rest > 0) {
      counts.put("not recorded", rest);
    }
    List<Kpi> kpis = new ArrayList<>();
    counts.forEach(
        (label, count) ->
            kpis.add(
                casework.count(subject, Wording.sentence(what) + ": " + label, period, count)));
    Optional<ImmutableList<PublishedKpi>> released = Breakdown.ofCounts(kpis, figures.policy());
    if (released.isEmpty()) {
      return tooSmall(what);
    }
    Table.Builder table =
        Table.builder(Words.of(Wording.sentence(what))).textColumn("Which").numberColumn("Number");
    ImmutableList<String> labels = ImmutableList.copyOf(counts.keySet());
    for (int i = 0; i < labels.size(); i++) {
      table.row(
          Words.of(Wording.sentence(labels.get(i))), figures.shown(released.orElseThrow().get(i)));
    }
    return table.build();
  }

  /** What is wrong with the records. */
  private Paragraph issues(Figures figures) {
    Words words = Words.of("What the rules find wrong with the records: ");
    String between = "";
    for (Severity severity : Severity.values()) {
      words =
          words
              .text(between)
              .then(
                  figures.shown(
                      casework.count(
                          Subject.OTHER,
                          "Records to look at: " + severity.label(),
                          casework.onDay(),
                          measures.issuesBySeverity().getOrDefault(severity, Count.ZERO).count())))
              .text(" " + severity.label() + "s");
      between = ", ";
    }
    return new Paragraph(words.text("."));
  }

  private List<Block> lists() {
    List<Block> lists = new ArrayList<>();
    lists.addAll(
        casework.single(
            "Initial conferences overdue",
            measures.overdueConferences(),
            enquiry ->
                Words.ofName(Wording.child(enquiry.child()))
                    .text(", enquiry since ")
                    .day(enquiry.startedOn())));
    lists.addAll(
        casework.single(
            "Plan reviews overdue",
            measures.overduePlanReviews(),
            plan ->
                Words.ofName(Wording.child(plan.child()))
                    .text(", plan since ")
                    .day(plan.startedOn())));
    lists.addAll(
        casework.single(
            "Plans of two years or more",
            measures.longPlans(),
            plan ->
                Words.ofName(Wording.child(plan.child())).text(", since ").day(plan.startedOn())));
    lists.addAll(
        casework.single(
            "Care reviews overdue",
            measures.overdueCareReviews(),
            care ->
                Words.ofName(Wording.child(care.child()))
                    .text(", in care since ")
                    .day(care.startedOn())));
    lists.addAll(
        casework.single(
            "Children without a worker",
            measures.withoutWorker(),
            involvement ->
                Words.ofName(Wording.child(involvement.child()))
                    .text(", " + involvement.status().label())));
    return lists;
  }

  ImmutableList<Words> notes() {
    ImmutableList.Builder<Words> notes = ImmutableList.builder();
    notes.add(
        Words.of(
            "Reviewed in time: every review held by its day and none overdue. Three or more placements:"
                + " of children in care on the day, in the twelve months to it. A plan is a repeat if"
                + " the child had one before, however long ago."));
    measures
        .per10000(Count.ZERO)
        .ifPresent(
            rate ->
                notes.add(
                    Words.of("Rates of ")
                        .name(casework.origin().who())
                        .text(" are by the estimate of ")
                        .name("mid-" + measures.populationYear())
                        .text(".")));
    if (casework.origin().isMadeUp()) {
      notes.add(
          Words.of(
              "The targets are local choices, made up for made-up records: no source gives a number."));
    }
    return notes.build();
  }
}
