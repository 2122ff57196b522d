package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.caselight.service.Theme;
import org.caselight.whistleblowing.Channel;
import org.caselight.whistleblowing.Outcome;
import org.caselight.whistleblowing.Source;
import org.caselight.whistleblowing.SourceKind;
import org.caselight.whistleblowing.SpecificIncident;
import org.caselight.whistleblowing.WhistleblowingAction;
import org.caselight.whistleblowing.WhistleblowingRecord;

/**
 * A register of whistleblowing, without who it was and what exactly was said: neither has a column.
 *
 * @param file where it was read
 * @param entries the records, as the file has them
 * @param rowsNotUsed how many rows could not be used
 */
record WhistleblowingRegister(InputFile file, ImmutableList<Entry> entries, long rowsNotUsed) {
  private static final String REFERENCE = "reference";
  private static final String RECEIVED_ON = "received_on";
  private static final String CHANNEL = "channel";
  private static final String SOURCE = "source";
  private static final String THEMES = "themes";
  private static final String INCIDENTS_ON = "incidents_on";
  private static final String ACTIONS = "actions";
  private static final String ACKNOWLEDGED_ON = "acknowledged_on";
  private static final String RESPONDED_ON = "responded_on";
  private static final String OUTCOME = "outcome";
  private static final String CONCLUDED_ON = "concluded_on";
  private static final String CLOSED_ON = "closed_on";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(REFERENCE, RECEIVED_ON, CHANNEL, SOURCE, THEMES);

  private static final String INSIDE = " (inside)";
  private static final String OUTSIDE = " (outside)";

  /**
   * One record.
   *
   * @param record the record
   * @param line its line in the file, by which it is found: a reference may lead to somebody
   */
  record Entry(WhistleblowingRecord record, long line) {}

  ImmutableList<WhistleblowingRecord> records() {
    return entries.stream().map(Entry::record).collect(toImmutableList());
  }

  /** The lines of records; two that are alike in everything stand for each other. */
  ImmutableList<Long> lines(ImmutableList<WhistleblowingRecord> records) {
    return entries.stream()
        .filter(entry -> records.contains(entry.record()))
        .map(Entry::line)
        .collect(toImmutableList());
  }

  /**
   * Reads a register.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the records that can be used, none if the file cannot
   */
  static WhistleblowingRegister read(InputFile file, Problems problems) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    long rowsRead =
        CsvTable.read(
            file,
            COLUMNS,
            problems,
            row -> record(row).ifPresent(good -> entries.add(new Entry(good, row.line()))));
    ImmutableList<Entry> used = entries.build();
    return new WhistleblowingRegister(file, used, rowsRead - used.size());
  }

  private static Optional<WhistleblowingRecord> record(Row row) {
    Optional<String> reference = row.readWithheld(REFERENCE, Parsers::text);
    Optional<LocalDate> receivedOn = row.read(RECEIVED_ON, Parsers::recordedDate);
    Optional<Channel> channel = row.read(CHANNEL, WhistleblowingRegister::channel);
    // Whoever mistakes the column writes a name into it.
    Optional<Source> source = row.readWithheld(SOURCE, text -> source(SourceKind.parse(text)));
    Optional<ImmutableList<Theme>> themes = row.read(THEMES, each(Theme::of));
    Optional<ImmutableList<LocalDate>> incidents =
        row.readIfGiven(INCIDENTS_ON, each(Parsers::recordedDate));
    Optional<ImmutableList<WhistleblowingAction>> actions =
        row.readIfGiven(ACTIONS, each(WhistleblowingRegister::action));
    Optional<LocalDate> acknowledgedOn = row.readIfGiven(ACKNOWLEDGED_ON, Parsers::recordedDate);
    Optional<LocalDate> respondedOn = row.readIfGiven(RESPONDED_ON, Parsers::recordedDate);
    Optional<Outcome> outcome = row.readIfGiven(OUTCOME, Outcome::parse);
    Optional<LocalDate> concludedOn = row.readIfGiven(CONCLUDED_ON, Parsers::recordedDate);
    Optional<LocalDate> closedOn = row.readIfGiven(CLOSED_ON, Parsers::recordedDate);
    if (row.isRejected()) {
      return Optional.empty();
    }
    return Optional.of(
        WhistleblowingRecord.builder()
            .reference(reference.orElseThrow())
            .receivedOn(receivedOn.orElseThrow())
            .channel(channel.orElseThrow())
            .source(source.orElseThrow())
            .addAllThemes(themes.orElseThrow())
            .addAllIncidents(
                incidents.orElse(ImmutableList.of()).stream().map(SpecificIncident::of).toList())
            .addAllActions(
                ImmutableList.sortedCopyOf(
                    Comparator.comparing(WhistleblowingAction::takenOn),
                    actions.orElse(ImmutableList.of())))
            .acknowledgedOn(acknowledgedOn)
            .respondedOn(respondedOn)
            .outcome(outcome)
            .concludedOn(concludedOn)
            .closedOn(closedOn)
            .build());
  }

  private static <T> Function<String, ImmutableList<T>> each(Function<String, T> parser) {
    return text -> Parsers.each(text, parser);
  }

  private static Source source(SourceKind kind) {
    return switch (kind) {
      case ANONYMOUS -> Source.anonymous();
      case CONFIDENTIAL -> Source.confidential();
      case NAMED -> Source.named();
    };
  }

  private static Channel channel(String text) {
    if (text.endsWith(INSIDE)) {
      return Channel.of(text.substring(0, text.length() - INSIDE.length()), false);
    }
    if (text.endsWith(OUTSIDE)) {
      return Channel.of(text.substring(0, text.length() - OUTSIDE.length()), true);
    }
    return Channel.usual().stream()
        .filter(usual -> usual.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "channel: must be one of "
                        + Wording.listed(Channel.usual(), Channel::name)
                        + ", or another with"
                        + INSIDE
                        + " or"
                        + OUTSIDE
                        + " after it, was "
                        + text));
  }

  /** A day, and the theme that was answered if it was one. */
  private static WhistleblowingAction action(String text) {
    int blank = text.indexOf(' ');
    WhistleblowingAction.Builder action =
        WhistleblowingAction.builder()
            .takenOn(Parsers.recordedDate(blank < 0 ? text : text.substring(0, blank)));
    if (blank >= 0) {
      action.addThemes(Theme.of(text.substring(blank).strip()));
    }
    return action.build();
  }
}
