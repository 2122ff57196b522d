package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caselight.examples.plaintext.Printable;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.inspection.Inspection;
import org.caselight.improvement.inspection.InspectionFramework;
import org.caselight.improvement.inspection.InspectionFrameworks;
import org.caselight.improvement.inspection.InspectionKind;
import org.caselight.improvement.inspection.JudgementArea;
import org.caselight.service.Theme;

/**
 * Inspections and visits, by the authority inspected.
 *
 * @param file where they were read
 * @param paragraphs where they were published, as far as the file says
 * @param authorities the authorities, in the order of the file
 * @param rowsNotUsed how many rows could not be used
 */
record InspectionRecords(
    InputFile file,
    ImmutableSet<String> paragraphs,
    ImmutableList<OfAuthority> authorities,
    long rowsNotUsed) {
  private static final String AUTHORITY = "authority";
  private static final String INSPECTION = "inspection";
  private static final String KIND = "kind";
  private static final String FRAMEWORK = "framework";
  private static final String STARTED_ON = "started_on";
  private static final String ENDED_ON = "ended_on";
  private static final String AREA = "area";
  private static final String JUDGEMENT = "judgement";
  private static final String THEMES = "themes";
  private static final String REPORT_RECEIVED_ON = "report_received_on";
  private static final String REPORT_PUBLISHED_ON = "report_published_on";
  private static final String STATEMENT_PUBLISHED_ON = "statement_published_on";
  private static final String NOTE = "note";
  private static final String PARAGRAPH = "paragraph";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(AUTHORITY, INSPECTION, KIND, FRAMEWORK, STARTED_ON, AREA, JUDGEMENT);

  private static final ImmutableMap<String, InspectionFramework> FRAMEWORKS =
      ImmutableMap.of(
          "safeguarding 2009", InspectionFrameworks.SAFEGUARDING_AND_LOOKED_AFTER_2009,
          "child protection 2012", InspectionFrameworks.CHILD_PROTECTION_2012,
          "single inspection 2013", InspectionFrameworks.SINGLE_INSPECTION_2013,
          "ILACS 2018", InspectionFrameworks.ILACS_2018,
          "ungraded", InspectionFramework.builder().name("ungraded").build());

  /** What the framework of a row may be called. */
  static final ImmutableList<String> FRAMEWORK_NAMES = FRAMEWORKS.keySet().asList();

  /**
   * The inspections of one authority. They do not name it themselves: for that the library wants
   * its code, which few councils have at hand.
   *
   * @param authority its name, empty if the file gives none
   * @param inspections the inspections, in the order of the file
   * @param notes what the file says of them
   */
  record OfAuthority(
      Optional<String> authority,
      ImmutableList<Inspection> inspections,
      ImmutableList<Note> notes) {}

  /**
   * What the file says of an inspection.
   *
   * @param inspection what the inspection is called
   * @param text what is said
   */
  record Note(String inspection, String text) {}

  /**
   * Reads inspections.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the inspections that can be used, none if the file cannot
   */
  static InspectionRecords read(InputFile file, Problems problems) {
    Reader reader = new Reader();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, reader::add);
    return reader.result(file, rowsRead);
  }

  static String shortName(InspectionFramework framework) {
    return FRAMEWORKS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(framework))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static InspectionFramework framework(String text) {
    return FRAMEWORKS.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(text))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "framework: must be one of "
                        + String.join(", ", FRAMEWORK_NAMES)
                        + ", was "
                        + text));
  }

  private static final class Reader {
    private final ImmutableSet.Builder<String> paragraphs = ImmutableSet.builder();
    private final Map<Optional<String>, Map<String, InspectionRows>> authorities =
        new LinkedHashMap<>();
    private long rowsUsed;

    void add(Row row) {
      Optional<String> authority = row.readIfGiven(AUTHORITY, Parsers::text);
      Optional<String> name = row.read(INSPECTION, Parsers::text);
      Optional<Whole> whole = Whole.of(row);
      Optional<JudgementArea> area = row.readIfGiven(AREA, JudgementArea::of);
      Optional<Judgement> judgement = row.readIfGiven(JUDGEMENT, Judgement::parse);
      Optional<ImmutableList<Theme>> themes =
          row.readIfGiven(THEMES, text -> Parsers.each(text, Theme::of));
      Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
      if (row.isRejected() || !isJudged(row, whole.orElseThrow(), area, judgement)) {
        return;
      }
      InspectionRows rows =
          authorities
              .computeIfAbsent(authority, any -> new LinkedHashMap<>())
              .computeIfAbsent(
                  name.orElseThrow(), any -> new InspectionRows(whole.orElseThrow(), row));
      if (rows.admits(row, whole.orElseThrow(), area)) {
        rows.add(row, area, judgement, themes.orElse(ImmutableList.of()), note);
        row.readIfGiven(PARAGRAPH, Printable::shown).ifPresent(paragraphs::add);
        rowsUsed++;
      }
    }

    /** Whether there is either an area and a judgement that fit the inspection, or neither. */
    private static boolean isJudged(
        Row row, Whole whole, Optional<JudgementArea> area, Optional<Judgement> judgement) {
      if (area.isPresent() != judgement.isPresent()) {
        row.reject(
            area.isPresent() ? JUDGEMENT : AREA,
            "must be given, as there is " + (area.isPresent() ? "an area" : "a judgement"));
        return false;
      }
      judgement.ifPresent(
          given ->
              row.read(
                  JUDGEMENT,
                  any -> whole.builder().putJudgement(area.orElseThrow(), given).build()));
      return !row.isRejected();
    }

    InspectionRecords result(InputFile file, long rowsRead) {
      ImmutableList.Builder<OfAuthority> found = ImmutableList.builder();
      authorities.forEach(
          (authority, byName) -> {
            ImmutableList.Builder<Inspection> inspections = ImmutableList.builder();
            ImmutableList.Builder<Note> notes = ImmutableList.builder();
            byName.forEach(
                (name, rows) -> {
                  inspections.add(rows.inspection(name));
                  rows.notes.forEach(text -> notes.add(new Note(name, text)));
                });
            found.add(new OfAuthority(authority, inspections.build(), notes.build()));
          });
      return new InspectionRecords(file, paragraphs.build(), found.build(), rowsRead - rowsUsed);
    }
  }

  /** What every row of an inspection says alike. */
  private record Whole(
      InspectionKind kind,
      InspectionFramework framework,
      LocalDate startedOn,
      Optional<LocalDate> endedOn,
      Optional<LocalDate> reportReceivedOn,
      Optional<LocalDate> reportPublishedOn,
      Optional<LocalDate> statementPublishedOn) {

    /** What cannot be read has been told, and nothing is made of its row. */
    static Optional<Whole> of(Row row) {
      Optional<InspectionKind> kind = row.read(KIND, InspectionKind::parse);
      Optional<InspectionFramework> framework = row.read(FRAMEWORK, InspectionRecords::framework);
      Optional<LocalDate> startedOn = row.read(STARTED_ON, Parsers::recordedDate);
      Optional<LocalDate> endedOn = row.readIfGiven(ENDED_ON, Parsers::recordedDate);
      Optional<LocalDate> received = row.readIfGiven(REPORT_RECEIVED_ON, Parsers::recordedDate);
      Optional<LocalDate> published = row.readIfGiven(REPORT_PUBLISHED_ON, Parsers::recordedDate);
      Optional<LocalDate> statement =
          row.readIfGiven(STATEMENT_PUBLISHED_ON, Parsers::recordedDate);
      return row.isRejected()
          ? Optional.empty()
          : Optional.of(
              new Whole(
                  kind.orElseThrow(),
                  framework.orElseThrow(),
                  startedOn.orElseThrow(),
                  endedOn,
                  received,
                  published,
                  statement));
    }

    ImmutableMap<String, Object> byColumn() {
      return ImmutableMap.<String, Object>builder()
          .put(KIND, kind)
          .put(FRAMEWORK, framework)
          .put(STARTED_ON, startedOn)
          .put(ENDED_ON, endedOn)
          .put(REPORT_RECEIVED_ON, reportReceivedOn)
          .put(REPORT_PUBLISHED_ON, reportPublishedOn)
          .put(STATEMENT_PUBLISHED_ON, statementPublishedOn)
          .buildOrThrow();
    }

    Inspection.Builder builder() {
      return Inspection.builder()
          .kind(kind)
          .framework(framework)
          .startedOn(startedOn)
          .endedOn(endedOn)
          .reportReceivedOn(reportReceivedOn)
          .reportPublishedOn(reportPublishedOn)
          .statementPublishedOn(statementPublishedOn);
    }
  }

  /** The rows of one inspection: one for each area that was judged, or one alone. */
  private static final class InspectionRows {
    private final Whole whole;
    private final long firstLine;
    private final Inspection.Builder builder;
    private final Map<JudgementArea, Row> rowOf = new HashMap<>();
    private final Set<Theme> themes = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();

    InspectionRows(Whole whole, Row first) {
      this.whole = whole;
      this.firstLine = first.line();
      this.builder = whole.builder();
    }

    boolean admits(Row row, Whole other, Optional<JudgementArea> area) {
      Map<String, Object> here = whole.byColumn();
      other
          .byColumn()
          .forEach(
              (column, value) -> {
                if (!value.equals(here.get(column))) {
                  row.reject(
                      column,
                      "must be as on line " + firstLine + ", which is of the same inspection");
                }
              });
      area.map(rowOf::get)
          .ifPresent(
              earlier ->
                  row.reject(
                      AREA,
                      "is on line "
                          + earlier.line()
                          + " already, of the same inspection; this row is not used"));
      return !row.isRejected();
    }

    void add(
        Row row,
        Optional<JudgementArea> area,
        Optional<Judgement> judgement,
        ImmutableList<Theme> raised,
        Optional<String> note) {
      area.ifPresent(
          judged -> {
            rowOf.put(judged, row);
            builder.putJudgement(judged, judgement.orElseThrow());
          });
      themes.addAll(raised);
      note.ifPresent(notes::add);
    }

    Inspection inspection(String name) {
      return builder.reference(name).addAllThemes(themes).build();
    }
  }
}
