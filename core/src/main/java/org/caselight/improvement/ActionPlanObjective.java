package org.caselight.improvement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.WorkingDays;
import org.caselight.indicator.Reading;
import org.caselight.internal.AppendOnlyValue;
import org.caselight.internal.Chronology;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * One thing that an action plan sets out to do: which recommendations it answers, who leads, by
 * when, and by what one sees that it helped.
 *
 * <p>What becomes of it is only ever added to: {@link #withUpdate} and {@link #withReading} give a
 * new objective, and how it stood on a past day can still be asked. Every question takes the day it
 * is asked about, and only facts of that day or before answer it. No answer depends on the order in
 * which the facts of one day were added.
 *
 * <p>Whoever leads the work is a post, not a person, and is printed.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.49: "these actions are broken down into a
 * number of objectives, each with a lead officer, indicators and eventual targets".
 */
@Value.Immutable
@AppendOnlyValue
public abstract class ActionPlanObjective implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final BinaryOperator<LocalDate> EARLIER =
      BinaryOperator.minBy(Comparator.naturalOrder());
  private static final BinaryOperator<LocalDate> LATER =
      BinaryOperator.maxBy(Comparator.naturalOrder());

  ActionPlanObjective() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The number by which people call it.
   *
   * @return the reference
   */
  public abstract String reference();

  /**
   * The recommendations it answers.
   *
   * @return their references, in the order of the alphabet; none if it answers none
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> recommendations();

  /**
   * What will be done.
   *
   * @return the text
   */
  public abstract String action();

  /**
   * Who leads the work.
   *
   * @return a post, such as Head of Service; empty if nobody does
   */
  public abstract Optional<String> leadOfficer();

  /**
   * The day from which it is part of the plan.
   *
   * @return the day
   */
  public abstract LocalDate agreedOn();

  /**
   * The due date that was agreed first. An update may move it: {@link #dueInForce}.
   *
   * @return the day, empty if none was agreed
   */
  public abstract Optional<LocalDate> dueOn();

  /**
   * By what one sees that it helped.
   *
   * @return the indicators, as they were given; no two have one title
   */
  public abstract ImmutableList<ObjectiveIndicator> indicators();

  /**
   * What it is about.
   *
   * @return the themes, by name
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Theme> themes();

  /**
   * What was reported of it.
   *
   * @return the updates, earliest first; those of one day as they were added
   */
  public abstract ImmutableList<ProgressUpdate> updates();

  @Value.Check
  void validate() {
    Words.requireText("reference", reference());
    recommendations().forEach(reference -> Words.requireText("recommendations", reference));
    Words.requireText("action", action());
    leadOfficer().ifPresent(post -> Words.requireText("leadOfficer", post));
    RecordedDates.require("agreedOn", agreedOn());
    RecordedDates.require("dueOn", dueOn());
    Words.requireDistinct("indicators", "title", indicators(), ObjectiveIndicator::title);
    Chronology.requireInOrder("reportedOn", updates(), ProgressUpdate::reportedOn);
  }

  /**
   * The objective with what was reported next.
   *
   * @param update the update, of the day of the last one or after it
   * @return an objective that knows it too
   * @throws IllegalArgumentException if the update is dated before the last
   */
  public final ActionPlanObjective withUpdate(ProgressUpdate update) {
    return ((ImmutableActionPlanObjective) this)
        .withUpdates(
            Chronology.append("reportedOn", updates(), update, ProgressUpdate::reportedOn));
  }

  /**
   * The objective with the next reading of one of its indicators.
   *
   * @param indicator the title of the indicator
   * @param reading the reading, of a day after the last one of that indicator
   * @return an objective that knows it too
   * @throws IllegalArgumentException if it has no such indicator, or the reading is of the day of
   *     the last or before it, or of a day before 1900 or after 2200
   */
  public final ActionPlanObjective withReading(String indicator, Reading reading) {
    ImmutableList<String> titles =
        indicators().stream().map(ObjectiveIndicator::title).collect(toImmutableList());
    checkArgument(
        titles.contains(indicator),
        "indicator: must be one of objective %s (%s), was %s",
        reference(),
        String.join(", ", titles),
        indicator);
    return ((ImmutableActionPlanObjective) this)
        .withIndicators(
            indicators().stream()
                .map(known -> known.title().equals(indicator) ? known.withReading(reading) : known)
                .toList());
  }

  /** Whether it is part of the plan on a day. */
  final boolean isAgreed(LocalDate asAt) {
    return !asAt.isBefore(agreedOn());
  }

  final ImmutableList<ProgressUpdate> updatesKnownOn(LocalDate asAt) {
    return Chronology.knownOn(updates(), ProgressUpdate::reportedOn, asAt);
  }

  /** Of the updates that say something, known on a day, those of the last day. */
  private ImmutableList<ProgressUpdate> lastKnownOn(
      LocalDate asAt, Predicate<ProgressUpdate> saysIt) {
    ImmutableList<ProgressUpdate> all =
        updatesKnownOn(asAt).stream().filter(saysIt).collect(toImmutableList());
    return all.stream()
        .filter(update -> update.reportedOn().equals(all.get(all.size() - 1).reportedOn()))
        .collect(toImmutableList());
  }

  /**
   * Whether work on it had begun on a day.
   *
   * <p>Once something was reported under way, reopened or delivered it has begun; "not begun", of
   * the same day or later, does not take that back.
   *
   * @param asAt the day
   * @return false if nothing was reported by then, or nothing but that it had not begun
   */
  public final boolean hasBegun(LocalDate asAt) {
    return updatesKnownOn(asAt).stream().anyMatch(update -> update.kind().hasBegun());
  }

  /**
   * Whether what was to be done had been done on a day, helpful or not.
   *
   * <p>Told by the last day on which it was reported delivered or reopened; of both on one day,
   * reopened holds. "Under way", reported later, does not take back what was delivered.
   *
   * @param asAt the day
   * @return false if it was not delivered by then, or reopened since
   */
  public final boolean isDelivered(LocalDate asAt) {
    return isDelivered(deliveredBy(), asAt);
  }

  private static boolean isDelivered(NavigableMap<LocalDate, Boolean> deliveredBy, LocalDate asAt) {
    return Optional.ofNullable(deliveredBy.floorEntry(asAt)).map(Map.Entry::getValue).orElse(false);
  }

  /** Whether it was delivered after each day on which it was reported delivered or reopened. */
  private NavigableMap<LocalDate, Boolean> deliveredBy() {
    NavigableMap<LocalDate, Boolean> delivered = new TreeMap<>();
    for (ProgressUpdate update : updates()) {
      if (update.kind() == ProgressKind.DELIVERED || update.kind() == ProgressKind.REOPENED) {
        delivered.merge(
            update.reportedOn(), update.kind() == ProgressKind.DELIVERED, Boolean::logicalAnd);
      }
    }
    return delivered;
  }

  /**
   * The due date in force on a day: as last moved, of several moves on one day the earliest; before
   * the first move the one that was agreed first, on whatever day is asked.
   *
   * @param asAt the day
   * @return the due date, empty if there was none at first and none had been agreed by then
   */
  public final Optional<LocalDate> dueInForce(LocalDate asAt) {
    return lastKnownOn(asAt, update -> update.revisedDueOn().isPresent()).stream()
        .flatMap(update -> update.revisedDueOn().stream())
        .min(Comparator.naturalOrder())
        .or(this::dueOn);
  }

  /**
   * When whoever leads the work expected it done, as last reported: of several on one day the
   * latest.
   *
   * @param asAt the day
   * @return the day expected, empty if no update said
   */
  public final Optional<LocalDate> expectedOn(LocalDate asAt) {
    return lastKnownOn(asAt, update -> update.expectedOn().isPresent()).stream()
        .flatMap(update -> update.expectedOn().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * How often the due date had been moved by a day: on how many days another one came into force.
   * The first one to be agreed, at the beginning or later, is no move.
   *
   * @param asAt the day
   * @return how often, 0 if never
   */
  public final long timesMoved(LocalDate asAt) {
    ImmutableList<LocalDate> inForce = dueDatesBy(asAt);
    return IntStream.range(1, inForce.size())
        .filter(i -> !inForce.get(i).equals(inForce.get(i - 1)))
        .count();
  }

  /** The due dates in force, at first and after each day that moved it. */
  final ImmutableList<LocalDate> dueDatesBy(LocalDate asAt) {
    NavigableMap<LocalDate, LocalDate> moved = new TreeMap<>();
    for (ProgressUpdate update : updatesKnownOn(asAt)) {
      update.revisedDueOn().ifPresent(due -> moved.merge(update.reportedOn(), due, EARLIER));
    }
    return Stream.concat(dueOn().stream(), moved.values().stream()).collect(toImmutableList());
  }

  /**
   * Whether every target was met on a day: {@link ObjectiveIndicator#isMetOn}.
   *
   * @param asAt the day
   * @return false without an indicator, or if one of them has no target or does not meet it
   */
  public final boolean areTargetsMet(LocalDate asAt) {
    return !indicators().isEmpty()
        && indicators().stream().allMatch(indicator -> indicator.isMetOn(asAt));
  }

  /**
   * Whether it was complete on a day: part of the plan, delivered, and every target met.
   *
   * <p>Without an indicator, or with one that has no target, it never is: nothing shows that it
   * helped. That is a convention of this library; the other choice takes delivered for complete.
   *
   * @param asAt the day
   * @return true if it was complete
   */
  public final boolean isComplete(LocalDate asAt) {
    return isAgreed(asAt) && isDelivered(asAt) && areTargetsMet(asAt);
  }

  /**
   * Since when it has been complete without a break: from the first of the days on which something
   * was reported or read, and after every one of which up to now it was complete. Not from before
   * it was agreed.
   *
   * @param asAt the day
   * @return the day, empty if it is not complete
   */
  public final Optional<LocalDate> completeSince(LocalDate asAt) {
    NavigableMap<LocalDate, Boolean> deliveredBy = deliveredBy();
    NavigableSet<LocalDate> days = new TreeSet<>(deliveredBy.keySet());
    days.add(agreedOn());
    indicators()
        .forEach(
            indicator ->
                indicator.readings().readings().forEach(reading -> days.add(reading.asAt())));
    return days.headSet(asAt, true).descendingSet().stream()
        .takeWhile(day -> isAgreed(day) && isDelivered(deliveredBy, day) && areTargetsMet(day))
        .reduce((later, earlier) -> earlier);
  }

  /**
   * Since when it has been embedded: complete without a break, and every indicator read in each of
   * some successive quarters after the one in which it became complete. As nothing broke it, each
   * of those readings met its target.
   *
   * <p>Quarters begin in April, July, October and January. After a quarter without a reading the
   * count begins again. It is embedded from the day of the last reading that is needed. Complete on
   * 30 September 2019, read on 31 December and 31 March: embedded from 31 March 2020, if two
   * quarters are asked for.
   *
   * @param quarters how many further quarters, 1 or more
   * @param asAt the day
   * @return the day, empty if it is not embedded
   * @throws IllegalArgumentException if {@code quarters} is less than 1
   */
  public final Optional<LocalDate> embeddedSince(int quarters, LocalDate asAt) {
    checkArgument(quarters >= 1, "quarters: must be 1 or more, was %s", quarters);
    return completeSince(asAt).flatMap(since -> embeddedSince(since, quarters, asAt));
  }

  private Optional<LocalDate> embeddedSince(LocalDate since, int quarters, LocalDate asAt) {
    int inARow = 0;
    for (DateRange quarter = quarterAfter(since);
        !quarter.from().isAfter(asAt);
        quarter = quarterAfter(quarter.from())) {
      Optional<LocalDate> read = allReadIn(quarter, asAt);
      inARow = read.isPresent() ? inARow + 1 : 0;
      if (inARow == quarters) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** The first day of a quarter on which every indicator had been read in it. */
  private Optional<LocalDate> allReadIn(DateRange quarter, LocalDate asAt) {
    LocalDate last = quarter.from();
    for (ObjectiveIndicator indicator : indicators()) {
      Optional<LocalDate> read = indicator.firstReadIn(quarter, asAt);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      last = LATER.apply(last, read.orElseThrow());
    }
    return Optional.of(last);
  }

  private static DateRange quarterAfter(LocalDate day) {
    return ReportingYear.quarterContaining(ReportingYear.quarterContaining(day).until());
  }

  /**
   * How it stands on a day, by what was known then.
   *
   * @param policy how progress is judged
   * @param days the working days; asked only if updates are due every so many of them
   * @param asAt the day
   * @return its standing, empty before it was agreed
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final Optional<ObjectiveStanding> standing(
      ProgressPolicy policy, WorkingDays days, LocalDate asAt) {
    return isAgreed(RecordedDates.require("asAt", asAt))
        ? Optional.of(ObjectiveStanding.of(this, policy, days, asAt))
        : Optional.empty();
  }

  /**
   * What contradicts itself, by what was known on a day.
   *
   * <p>Errors: {@code target-contradicts-polarity}, {@code reading-outside-unit} (the baseline
   * too), {@code due-before-agreed} (as agreed or as moved). Warnings: {@code
   * objective-without-recommendation}; {@code update-before-agreed}, for work may begin before it
   * is agreed; {@code delivered-and-reopened} and {@code two-due-dates} on one day; {@code
   * not-begun-after-begun}. What an objective lacks is {@link ObjectiveStanding#missing}.
   *
   * @param asAt the day
   * @return the issues, worst first, then by code; none before it was agreed
   */
  public final ImmutableList<DataIssue<ActionPlanObjective>> issues(LocalDate asAt) {
    return isAgreed(asAt) ? ObjectiveIssues.of(this, asAt) : ImmutableList.of();
  }

  /**
   * The objective in words.
   *
   * @return {@code 3.1: Every case is discussed in supervision every month}
   */
  @Override
  public final String toString() {
    return reference() + ": " + action();
  }

  /** Builds an {@link ActionPlanObjective}: reference, action and day agreed are required. */
  public static final class Builder extends ImmutableActionPlanObjective.Builder {
    Builder() {}
  }
}
