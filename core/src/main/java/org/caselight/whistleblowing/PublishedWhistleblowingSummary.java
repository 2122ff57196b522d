package org.caselight.whistleblowing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.disclosure.CountTable;
import org.caselight.disclosure.CountTables;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.PublishedTable;
import org.caselight.disclosure.TableCell;
import org.caselight.internal.CaselightValue;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * What may be published of a year's whistleblowing, and what was withheld from it.
 *
 * <p>Made by {@link WhistleblowingSummary#release}. It holds what is shown, and no true value of a
 * withheld number. What is published is {@link #lines}: the audit in each of the {@link #tables} is
 * for whoever publishes, and so is a serialized copy, which holds it.
 *
 * <ul>
 *   <li>All breakdowns and the counts of the themes are released together, so that none gives away
 *       what another hides. If the number of records is then withheld, for being small or to
 *       protect a small count, nothing else is shown: no breakdown and no theme. Of three records
 *       "all anonymous" would say too much of each, and whoever saw a breakdown would know that the
 *       records are not that few: ten of them, five closed, are withheld for no other reason than
 *       that both counts are five.
 *   <li>A breakdown none of whose counts may be shown is left out.
 *   <li>A theme is named only if its count may be shown, and is not shown as 0 or {@code low}, for
 *       its name may tell who raised it; and only if how many did not raise it could be shown too,
 *       for that it is named tells that they are not few. Whether there are other themes, and how
 *       many, is not said.
 *   <li>Channels of a council's own are named as long as that says no more than their counts do.
 *       They have a row only if they were used: under a policy that shows a count of 1 as it shows
 *       0, or withholds other counts than those from 1, they are counted together, as {@code
 *       another}, used or not.
 * </ul>
 *
 * <p>That no theme is named without its count is a convention of this library; the other choice is
 * to name it without a number.
 */
@Value.Immutable
@CaselightValue
public abstract class PublishedWhistleblowingSummary implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String RAISED = "raised";

  PublishedWhistleblowingSummary() {}

  static PublishedWhistleblowingSummary of(WhistleblowingSummary summary, DisclosurePolicy policy) {
    Builder published = new Builder().period(summary.period()).asAt(summary.asAt()).policy(policy);
    ImmutableList<Breakdown> breakdowns = ImmutableList.copyOf(Breakdown.values());
    // Themes that as many raised have one table: there may be ever so many themes.
    ImmutableList<Long> raised =
        summary.byTheme().values().stream()
            .distinct()
            .filter(count -> hasNoSmallCount(summary.tableOfTheme(count), policy))
            .collect(toImmutableList());
    ImmutableList<PublishedTable> tables =
        CountTables.release(
            Stream.concat(
                    breakdowns.stream().map(breakdown -> summary.table(breakdown, policy)),
                    raised.stream().map(summary::tableOfTheme))
                .toList(),
            policy);
    PublishedNumber records = tables.get(0).total();
    if (records.isWithheld()) {
      return published.records(records).build();
    }
    ImmutableMap<Long, PublishedNumber> named =
        IntStream.range(0, raised.size())
            .filter(i -> mayBeNamed(tables.get(breakdowns.size() + i)))
            .boxed()
            .collect(
                toImmutableMap(raised::get, i -> tables.get(breakdowns.size() + i).cell(RAISED)));
    return published
        .records(records)
        .putAllTables(
            IntStream.range(0, breakdowns.size())
                .filter(i -> showsAnyCount(tables.get(i)))
                .boxed()
                .collect(
                    toImmutableSortedMap(Comparator.naturalOrder(), breakdowns::get, tables::get)))
        .putAllThemes(
            summary.byTheme().entrySet().stream()
                .filter(theme -> named.containsKey(theme.getValue()))
                .collect(
                    toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        theme -> requireNonNull(named.get(theme.getValue())))))
        .build();
  }

  private static boolean hasNoSmallCount(CountTable table, DisclosurePolicy policy) {
    return table.rows().stream()
        .noneMatch(row -> policy.mustWithhold(table.count(TableCell.of(row))));
  }

  private static boolean showsAnyCount(PublishedTable table) {
    return table.rows().stream().anyMatch(row -> !table.cell(row).isWithheld());
  }

  private static boolean mayBeNamed(PublishedTable ofTheme) {
    return ofTheme.rows().stream().noneMatch(row -> ofTheme.cell(row).isWithheld())
        && ofTheme.cell(RAISED).number().map(count -> count.signum() > 0).orElse(false);
  }

  /**
   * When the records were received.
   *
   * @return the period
   */
  public abstract DateRange period();

  /**
   * The day whose knowledge it holds.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * The policy that it was released under.
   *
   * @return the policy
   */
  public abstract DisclosurePolicy policy();

  /**
   * How many records were received.
   *
   * @return the number, or the symbol instead
   */
  public abstract PublishedNumber records();

  /**
   * The breakdowns of which something may be shown.
   *
   * @return the tables as published, with their audits, which are not to be published; none if the
   *     number of records is withheld
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Breakdown, PublishedTable> tables();

  /**
   * How many records raised each theme that may be named.
   *
   * @return the number by theme; there may be other themes
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Theme, PublishedNumber> themes();

  /**
   * A breakdown.
   *
   * @param breakdown by what the records are counted
   * @return its table as published, empty if none of its counts may be shown
   */
  public final Optional<PublishedTable> table(Breakdown breakdown) {
    return Optional.ofNullable(tables().get(breakdown));
  }

  /**
   * The breakdowns that are withheld altogether.
   *
   * @return those of which no count is shown
   */
  public final ImmutableSortedSet<Breakdown> withheldBreakdowns() {
    return Arrays.stream(Breakdown.values())
        .filter(breakdown -> !tables().containsKey(breakdown))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The summary line by line, fit to be published: what is shown, what is withheld, and under which
   * policy.
   *
   * @return the lines
   */
  public final ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        "whistleblowing records received "
            + period()
            + ", as known on "
            + asAt()
            + ": "
            + records());
    tables().forEach((breakdown, table) -> lines.add(breakdown.label() + ": " + inWords(table)));
    if (!themes().isEmpty()) {
      lines.add(
          "themes: "
              + themes().entrySet().stream()
                  .map(theme -> theme.getKey() + " " + theme.getValue())
                  .collect(joining(", ")));
    }
    if (!withheldBreakdowns().isEmpty()) {
      lines.add(
          "withheld altogether: "
              + withheldBreakdowns().stream().map(Breakdown::label).collect(joining("; ")));
    }
    lines.add(policy().withheld().map(range -> note(range.toString())).orElse("nothing withheld"));
    lines.add("policy: " + policy().name());
    return lines.build();
  }

  private static String inWords(PublishedTable table) {
    return table.rows().stream().map(row -> row + " " + table.cell(row)).collect(joining(", "));
  }

  /** The same whatever was withheld, so that it tells nothing. */
  private String note(String range) {
    return policy().withheldSymbol()
        + ": "
        + range
        + ", or withheld to protect such a count; themes are named only where their counts may be"
        + " shown, and nothing is broken down where the number of records may not";
  }

  /**
   * The lines of the summary, fit to be published.
   *
   * @return {@link #lines}, without a line break at the end
   */
  @Override
  public final String toString() {
    return String.join("\n", lines());
  }

  static final class Builder extends ImmutablePublishedWhistleblowingSummary.Builder {
    Builder() {}
  }
}
