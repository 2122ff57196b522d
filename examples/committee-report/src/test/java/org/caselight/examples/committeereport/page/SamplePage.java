package org.caselight.examples.committeereport.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caselight.examples.committeereport.CommitteeReport;
import org.caselight.examples.plaintext.CsvLines;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Rag;

/** A page with every kind of block, as a committee could get it. */
final class SamplePage {
  private static final LocalDate WEEK_ENDING = LocalDate.of(2019, 6, 14);
  private static final LocalDate BEFORE = LocalDate.of(2018, 11, 30);
  private static final String REPORT = "Cambridgeshire, Service Director report, 9 July 2019";
  private static final String MADE_UP = "MADE UP";

  private final FigureRows rows;

  private SamplePage(FigureRows rows) {
    this.rows = rows;
  }

  static Page page(FigureRows rows) {
    return new SamplePage(rows).page();
  }

  private Page page() {
    return new Page(
        "Children's services: figures for committee",
        Words.of("Cambridgeshire and the made-up council Exampleshire, to ").day(WEEK_ENDING),
        Words.of("Edition for publication: counts of children below ")
            .figure(number("notes", "Smallest count shown", "all", "6"))
            .text(" are withheld and shown as c."),
        Words.of("Most teams are at or close to their caseload limits; ")
            .figure(number("caseloads", "Teams over", "Cambridgeshire", "12"))
            .text(" of ")
            .figure(number("caseloads", "Teams", "Cambridgeshire", "27"))
            .text(" are over."),
        ImmutableList.of(
            PageSection.of("attention", "What needs attention", attention()),
            PageSection.of(
                "caseloads",
                "Caseloads",
                new Paragraph(
                    Words.of("Average cases of a full-time member of staff in the week ending ")
                        .day(WEEK_ENDING)
                        .text(", as printed: ")
                        .source(REPORT + ", paragraph 2.5")
                        .text(".")),
                chart(),
                teams()),
            PageSection.of("front-door", "Front door", kpis()),
            PageSection.of(
                "visits",
                "Visits",
                new Heading(Words.of("Overdue visits to children")),
                Points.of(
                    Words.of("Almost ")
                        .figure(printed("visits", "Overdue visits", BEFORE, "270", "2.12"))
                        .text(" in November, and ")
                        .figure(printed("visits", "Overdue visits", WEEK_ENDING, "59", "2.13"))
                        .text(" in the week ending ")
                        .day(WEEK_ENDING)
                        .text("."),
                    Words.of("Of these, to children on protection plans: ")
                        .figure(printed("visits", "Overdue, on plans", BEFORE, "76", "2.12"))
                        .text(", and ")
                        .figure(printed("visits", "Overdue, on plans", WEEK_ENDING, "6", "2.13"))
                        .text("."))),
            PageSection.leftOut(
                "comparison", "Comparison", Words.of("There is no file of neighbours' figures.")),
            PageSection.of(
                "recommendations",
                "Action plan and recommendations",
                new Paragraph(
                    Words.of("The chair asked how professionals settle what they disagree about.")),
                flowchart()),
            PageSection.of("definitions", "Definitions and sources", definitions())));
  }

  private FigureLink figure(ImmutableMap<String, String> texts) {
    return rows.add(FigureRow.of(texts));
  }

  private FigureLink number(String section, String indicator, String who, String number) {
    return figure(
        ImmutableMap.<String, String>builder()
            .put("section", section)
            .put("indicator", indicator)
            .put("unit", "number")
            .put("to", WEEK_ENDING.toString())
            .put("who", who)
            .put("part", number)
            .put("value", number)
            .put("shown", number)
            .put("provenance", "computed")
            .buildOrThrow());
  }

  private FigureLink printed(
      String section, String indicator, LocalDate to, String number, String paragraph) {
    return rows.add(
        FigureRow.of(
            ImmutableMap.<String, String>builder()
                .put("section", section)
                .put("indicator", indicator)
                .put("unit", "number")
                .put("to", to.toString())
                .put("who", "Cambridgeshire")
                .put("part", number)
                .put("value", number)
                .put("shown", number)
                .put("provenance", "printed")
                .put("source", REPORT + ", paragraph " + paragraph)
                .buildOrThrow()));
  }

  private FigureLink average(String team, String average) {
    return figure(
        ImmutableMap.<String, String>builder()
            .put("section", "caseloads")
            .put("code", "average-caseload")
            .put("indicator", "Average caseload")
            .put("unit", "average")
            .put("to", WEEK_ENDING.toString())
            .put("who", team)
            .put("value", average)
            .put("shown", average)
            .put("provenance", "printed")
            .put("source", REPORT + ", paragraph 2.5")
            .buildOrThrow());
  }

  private FigureLink share(String code, String part, String whole, String value, String shown) {
    return figure(
        ImmutableMap.<String, String>builder()
            .put("section", "front-door")
            .put("code", code)
            .put("indicator", code)
            .put("unit", "per cent")
            .put("from", "2023-04-01")
            .put("to", "2024-03-31")
            .put("who", "Exampleshire")
            .put("part", part)
            .put("whole", whole)
            .put("value", value)
            .put("shown", shown)
            .put("provenance", "computed")
            .put("source", MADE_UP)
            .buildOrThrow());
  }

  private Attention attention() {
    return new Attention(
        ImmutableList.of(
            new Attention.Item(
                Optional.of(Rag.RED),
                Words.ofName("Fenland Children's 1").text(" is over its caseload limit"),
                Words.of("An average of ")
                    .figure(average("Fenland Children's 1", "23"))
                    .text(" cases is over the limit of ")
                    .figure(number("caseloads", "Limit", "children's teams", "20"))
                    .text(" by more than counts as close."),
                "caseloads"),
            new Attention.Item(
                Optional.of(Rag.AMBER),
                Words.ofName("Assessments completed within 45 working days").text(" are too few"),
                Words.of("The share is ")
                    .figure(share("assessments-in-time", "412", "500", "82.4", "82.4%"))
                    .text(", and has been falling."),
                "front-door"),
            new Attention.Item(
                Optional.empty(),
                Words.of("No figures of neighbours"),
                Words.of("Nothing can be compared until there are some."),
                "comparison")));
  }

  private static List<CsvLines.Line> published() {
    String name = "cambridgeshire-2019-06-14.csv";
    try (InputStream stream =
        Objects.requireNonNull(CommitteeReport.class.getResourceAsStream(name), name)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      ImmutableList<CsvLines.Line> lines = CsvLines.parse(text).records();
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Table teams() {
    Table.Builder table =
        Table.builder(Words.of("Average caseloads by team in the week ending ").day(WEEK_ENDING))
            .textColumn("Team")
            .textColumn("Kind of team")
            .numberColumn("Average caseload")
            .numberColumn("Limit")
            .textColumn("Standing");
    for (CsvLines.Line line : published()) {
      String kind = line.fields().get(3);
      String average = line.fields().get(4);
      int limit = kind.equals("assessment") ? 25 : 20;
      int over = Integer.parseInt(average) - limit;
      table.row(
          Words.ofName(line.fields().get(2)),
          Words.ofName(kind),
          Words.of(average(line.fields().get(2), average)),
          Words.of(number("caseloads", "Limit", kind + " teams", String.valueOf(limit))),
          Words.of(over <= 0 ? Rag.GREEN : over <= 2 ? Rag.AMBER : Rag.RED));
    }
    return table.build();
  }

  private Chart chart() {
    List<String> bars = new ArrayList<>();
    Table.Builder behind =
        Table.builder(Words.of("The numbers behind the bars"))
            .textColumn("Team")
            .numberColumn("Average caseload");
    int y = 10;
    for (CsvLines.Line line : published().subList(0, 8)) {
      String team = line.fields().get(2);
      String average = line.fields().get(4);
      behind.row(Words.ofName(team), Words.of(average(team, average)));
      bars.add(
          "<text x=\"150\" y=\"%d\" text-anchor=\"end\">%s</text>".formatted(y + 13, team)
              + "<rect x=\"160\" y=\"%d\" width=\"%d\" height=\"18\" fill=\"url(#shade)\"/>"
                  .formatted(y, Integer.parseInt(average) * 12)
              + "<text x=\"%d\" y=\"%d\">%s</text>"
                  .formatted(Integer.parseInt(average) * 12 + 166, y + 13, average));
      y += 24;
    }
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"520\" height=\"210\""
            + " font-family=\"sans-serif\" font-size=\"13\">"
            + "<defs><linearGradient id=\"shade\"><stop stop-color=\"#1d3f72\"/></linearGradient>"
            + "</defs>"
            + String.join("", bars)
            + "</svg>";
    return new Chart(
        "average-caseloads",
        Words.of("Average caseloads of the first eight teams"),
        Words.of("A bar for each team. The longest is that of ")
            .name("Cambridge Assessment")
            .text(", with ")
            .figure(average("Cambridge Assessment", "24"))
            .text(" cases."),
        svg,
        behind.build());
  }

  private Kpis kpis() {
    return new Kpis(
        Words.of("Twelve months to ").day(LocalDate.of(2024, 3, 31)).text(", Exampleshire"),
        ImmutableList.of(
            Kpis.Row.builder(
                    Words.of("Re-referrals"),
                    Words.of(share("re-referrals", "152", "600", "25.3", "25.3%")))
                .about(Words.of("within twelve months of an earlier one"))
                .interval(
                    Words.of("likely between ")
                        .figure(share("re-referrals-low", "", "", "22.0", "22.0%"))
                        .text(" and ")
                        .figure(share("re-referrals-high", "", "", "29.0", "29.0%")))
                .target(
                    Words.of("at most ").figure(share("re-referrals-target", "", "", "20", "20%")),
                    Optional.of(Rag.RED))
                .direction(Optional.of(DirectionOfTravel.WORSENING), Optional.of(Movement.ROSE))
                .benchmark(
                    Words.of("neighbours' median ")
                        .figure(share("re-referrals-neighbours", "", "", "21.5", "21.5%")))
                .why(Words.of("One in four comes back, and chance alone does not explain it."))
                .source(Words.ofSource(MADE_UP))
                .build(),
            Kpis.Row.builder(
                    Words.ofName("Assessments completed within 45 working days"),
                    Words.of(share("assessments-in-time", "412", "500", "82.4", "82.4%")))
                .target(
                    Words.of("at least ").figure(share("assessments-target", "", "", "85", "85%")),
                    Optional.of(Rag.AMBER))
                .direction(Optional.of(DirectionOfTravel.IMPROVING), Optional.empty())
                .why(Words.of("Close to the target."))
                .source(Words.ofSource(MADE_UP))
                .build(),
            Kpis.Row.builder(Words.of("Contacts"), Words.of(share("contacts", "", "", "", "c")))
                .build()));
  }

  private static FlowSteps flowchart() {
    return new FlowSteps(
        Words.of("Resolving professional disagreements: at the end of each stage, is it resolved?"),
        ImmutableList.of(
            stage("Practitioners", "the two practitioners", "1 working day", "Team managers", true),
            stage("Team managers", "both managers", "2 working days", "Heads of service", true),
            stage("Heads of service", "both heads", "5 working days", "Safeguarding board", true),
            stage("Safeguarding board", "its chair", "10 working days", "No further stage", false)),
        ImmutableList.of(Words.of("The whole may take ").name("20 working days").text(".")),
        "flowchart TD\n  s1[\"Practitioners\"]\n  s1 --> s2[\"Team managers\"]\n");
  }

  private static FlowSteps.Stage stage(
      String name, String decidedBy, String within, String next, boolean mayBypass) {
    return new FlowSteps.Stage(
        Words.ofName(name),
        Words.ofName(decidedBy),
        Words.ofName(within),
        Words.of("Resolved"),
        Words.ofName(next),
        mayBypass ? Words.of("by the head of safeguarding") : Words.NONE,
        Words.NONE);
  }

  private static Definitions definitions() {
    return new Definitions(
        ImmutableList.of(
            new Definitions.Entry(
                "Re-referral",
                "A referral within 12 months of an earlier referral of the same child.",
                "re-referrals ÷ referrals received × 100",
                "Department for Education, Children in need statistics, methodology"),
            new Definitions.Entry(
                "c", "Withheld: a count of 1 to 5, or one that would tell it.", "", "")));
  }
}
