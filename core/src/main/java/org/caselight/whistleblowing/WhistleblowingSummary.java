package org.caselight.whistleblowing;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.disclosure.CountTable;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.TableCell;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * What was the whistle blown about in a year, through which channels, and what came of it?
 *
 * <p>It is for those in charge: figures as they are, and no identity. What may be published is
 * {@link #release}. The counts by source, channel and outcome, and those of each other {@link
 * Breakdown}, add to the records.
 *
 * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25: three records, all
 * anonymous, one to the chief executive and two to Ofsted, four themes, none with a dated incident.
 */
@Value.Immutable
@CaselightValue
public abstract class WhistleblowingSummary implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String NOT_CONCLUDED = "not concluded";
  private static final Channel ANOTHER_INSIDE = Channel.of("another", false);
  private static final Channel ANOTHER_OUTSIDE = Channel.of("another", true);

  WhistleblowingSummary() {}

  /** Counts records, all of them received in the period and by the day. */
  static WhistleblowingSummary of(
      List<WhistleblowingRecord> records, DateRange period, LocalDate asAt) {
    return new Builder()
        .period(period)
        .asAt(asAt)
        .records(records.size())
        .putAllBySource(
            counts(
                Arrays.stream(SourceKind.values()), records.stream().map(r -> r.source().kind())))
        .putAllByChannel(
            counts(Channel.usual().stream(), records.stream().map(WhistleblowingRecord::channel)))
        .putAllByOutcome(
            counts(
                Arrays.stream(Outcome.values()),
                records.stream().flatMap(record -> record.outcomeOn(asAt).stream())))
        .withDatedIncident(records.stream().filter(r -> r.isInvestigable(asAt)).count())
        .answered(records.stream().filter(r -> r.isAnswered(asAt)).count())
        .nobodyToAnswer(
            records.stream().filter(r -> !r.isAnswered(asAt) && !r.hasSomebodyToAnswer()).count())
        .closed(records.stream().filter(r -> r.isClosed(asAt)).count())
        .putAllByTheme(WhistleblowingRecords.byTheme(records))
        .build();
  }

  /**
   * How many there are of each.
   *
   * @param usual what is counted even if there is none, spelled as here, so that no spelling tells
   *     that there was one
   * @param found what there is; of several spellings the first in the order of characters is kept,
   *     in whatever order they came
   */
  static <K extends Comparable<K>> ImmutableSortedMap<K, Long> counts(
      Stream<K> usual, Stream<K> found) {
    Map<K, Long> counts = new TreeMap<>();
    Map<K, K> spelled = new TreeMap<>();
    found.forEach(
        key -> {
          counts.merge(key, 1L, Long::sum);
          spelled.merge(key, key, BinaryOperator.minBy(Comparator.comparing(Object::toString)));
        });
    usual.forEach(
        key -> {
          counts.merge(key, 0L, Long::sum);
          spelled.remove(key);
          spelled.put(key, key);
        });
    ImmutableSortedMap.Builder<K, Long> bySpelling = ImmutableSortedMap.naturalOrder();
    spelled.forEach((key, spelling) -> bySpelling.put(spelling, counts.getOrDefault(key, 0L)));
    return bySpelling.buildOrThrow();
  }

  /**
   * When the records were received.
   *
   * @return the period
   */
  public abstract DateRange period();

  /**
   * The day whose knowledge it holds: what was received, answered, found or closed after it is not
   * in it.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * How many records were received.
   *
   * @return the number
   */
  public abstract long records();

  /**
   * How many came from each kind of source.
   *
   * @return the number of records by kind; every kind is there
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<SourceKind, Long> bySource();

  /**
   * How many came through each channel.
   *
   * @return the number of records by channel; every usual one is there, spelled as {@link
   *     Channel#usual} spells it, and whichever others were used
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Channel, Long> byChannel();

  /**
   * How many had each outcome by then.
   *
   * @return the number of records by outcome; every outcome is there. With {@link #notConcluded}
   *     they add to the records
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Outcome, Long> byOutcome();

  /**
   * How many had no outcome by then.
   *
   * @return the number of records
   */
  public final long notConcluded() {
    return records() - byOutcome().values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How many had enough to investigate by then: {@link WhistleblowingRecord#isInvestigable}.
   *
   * @return the number of records
   */
  public abstract long withDatedIncident();

  /**
   * How many were answered by then.
   *
   * @return the number of records
   */
  public abstract long answered();

  /**
   * How many were not answered because there is nobody to answer: {@link
   * WhistleblowingRecord#hasSomebodyToAnswer}.
   *
   * @return the number of records
   */
  public abstract long nobodyToAnswer();

  /**
   * How many were closed by then, answered or not.
   *
   * @return the number of records
   */
  public abstract long closed();

  /**
   * How many raised each theme.
   *
   * @return the number of records by theme; a record that raises several counts under each
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Theme, Long> byTheme();

  /**
   * The themes that more than one record raised.
   *
   * @return the number of records by theme, each 2 or more
   */
  public final ImmutableSortedMap<Theme, Long> sharedThemes() {
    return WhistleblowingRecords.shared(byTheme());
  }

  /**
   * The counts of a breakdown, as they truly are: to be released before they are published.
   *
   * @param breakdown by what the records are counted
   * @return a table of one row of numbers, which add to the records
   */
  public final CountTable table(Breakdown breakdown) {
    return CountTable.oneWay(
        switch (breakdown) {
          case SOURCE -> labelled(bySource(), SourceKind::label);
          case CHANNEL -> labelled(byChannel(), Channel::toString);
          case OUTCOME ->
              ImmutableMap.<String, Long>builder()
                  .putAll(labelled(byOutcome(), Outcome::label))
                  .put(NOT_CONCLUDED, notConcluded())
                  .buildOrThrow();
          case DATED_INCIDENT ->
              either("with a dated incident", withDatedIncident(), "themes only");
          case ANSWER -> either("answered", answered(), "not answered");
          case CLOSURE -> either("closed", closed(), "open");
        });
  }

  private static <K> ImmutableMap<String, Long> labelled(
      Map<K, Long> counts, Function<K, String> label) {
    return counts.entrySet().stream()
        .collect(toImmutableMap(count -> label.apply(count.getKey()), Map.Entry::getValue));
  }

  private ImmutableMap<String, Long> either(String label, long count, String otherwise) {
    return ImmutableMap.of(label, count, otherwise, records() - count);
  }

  /** A breakdown whose rows do not tell more than the numbers in them do. */
  final CountTable table(Breakdown breakdown, DisclosurePolicy policy) {
    return breakdown == Breakdown.CHANNEL && !mayNameChannels(policy)
        ? CountTable.oneWay(labelled(byUsualChannel(), Channel::toString))
        : table(breakdown);
  }

  /**
   * Whether a channel may have a row because it was used. Its number says that too where counts
   * from 1 are withheld, for those above fall to no less than 1; or where none is, and 1 is told
   * from 0.
   */
  private static boolean mayNameChannels(DisclosurePolicy policy) {
    return policy
        .withheld()
        .map(range -> range.from() == 1)
        .orElseGet(() -> !policy.publish(1).equals(policy.publish(0)));
  }

  private Map<Channel, Long> byUsualChannel() {
    Map<Channel, Long> counts = new TreeMap<>();
    Channel.usual().forEach(channel -> counts.put(channel, 0L));
    counts.put(ANOTHER_INSIDE, 0L);
    counts.put(ANOTHER_OUTSIDE, 0L);
    byChannel()
        .forEach(
            (channel, count) ->
                counts.merge(
                    Channel.usual().contains(channel)
                        ? channel
                        : channel.isOutside() ? ANOTHER_OUTSIDE : ANOTHER_INSIDE,
                    count,
                    Long::sum));
    return counts;
  }

  /** How many raised a theme, and how many did not. */
  final CountTable tableOfTheme(long raised) {
    return CountTable.oneWay(either(PublishedWhistleblowingSummary.RAISED, raised, "not raised"));
  }

  /**
   * What may be published of it.
   *
   * <p>All breakdowns are released together ({@link org.caselight.disclosure.CountTables#release}),
   * and a theme is named where its count may be shown. If the number of records is withheld,
   * nothing else is shown: no breakdown, not even which rows it would have. It always succeeds, at
   * worst by withholding every number, and says what it withheld: {@link
   * PublishedWhistleblowingSummary}.
   *
   * <p>Not looked at is what another publication shows. Two summaries that share records, of one
   * year as known on two days or of a year and of its first half, tell of the few by which they
   * differ, though each alone is safe: publish one of them.
   *
   * @param policy what may be shown
   * @return the summary as it may be published
   */
  public final PublishedWhistleblowingSummary release(DisclosurePolicy policy) {
    return PublishedWhistleblowingSummary.of(this, policy);
  }

  /**
   * The summary line by line, for those in charge; counts of 0 are left out of the breakdowns.
   *
   * @return the lines
   */
  public final ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        Words.count(records(), "whistleblowing record")
            + " received "
            + period()
            + ", as known on "
            + asAt());
    for (Breakdown breakdown : Breakdown.values()) {
      lines.add(breakdown.label() + ": " + counted(table(breakdown)) + besides(breakdown));
    }
    lines.add("themes: " + inWords(byTheme()));
    lines.add("raised by more than one record: " + inWords(sharedThemes()));
    return lines.build();
  }

  /** What is no row of its own: it hangs together with source and channel, which a table hides. */
  private String besides(Breakdown breakdown) {
    return breakdown == Breakdown.ANSWER && nobodyToAnswer() > 0
        ? ", of whom " + nobodyToAnswer() + " left nobody to answer"
        : "";
  }

  private static String counted(CountTable table) {
    return inWords(
        table.rows().stream()
            .collect(toImmutableMap(row -> row, row -> table.count(TableCell.of(row)))));
  }

  private static String inWords(Map<?, Long> counts) {
    String words =
        counts.entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(joining(", "));
    return words.isEmpty() ? "none" : words;
  }

  /**
   * The lines of the summary, for those in charge; not for publication.
   *
   * @return {@link #lines}, without a line break at the end
   */
  @Override
  public final String toString() {
    return String.join("\n", lines());
  }

  static final class Builder extends ImmutableWhistleblowingSummary.Builder {
    Builder() {}
  }
}
