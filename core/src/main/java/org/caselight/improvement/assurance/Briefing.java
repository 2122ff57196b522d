package org.caselight.improvement.assurance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caselight.figure.Measured;
import org.caselight.internal.AppendOnlyValue;
import org.caselight.internal.Chronology;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * Something that staff are to read and understand: whom did it reach, who has read it, and who has
 * not?
 *
 * <p>What becomes of it is only ever added to: {@link #withReceipt} gives a new briefing, and what
 * was known on a past day can still be asked. With one worker it only ever gets further (sent or
 * passed on, read, understood), so that in which order the receipts of one day were added changes
 * no answer. Who has understood has read, and who has read was reached, whether that is recorded or
 * not.
 *
 * <pre>{@code
 * Briefing booklet =
 *     Briefing.builder()
 *         .title("Learning review, short booklet")
 *         .sentOn(LocalDate.of(2019, 5, 1))
 *         .addReader(BriefingReader.of(first, north))
 *         .addReader(BriefingReader.of(second, south))
 *         .addCascader(first)
 *         .build()
 *         .withReceipt(BriefingReceipt.sentTo(first, LocalDate.of(2019, 5, 1)))
 *         .withReceipt(BriefingReceipt.passedOnTo(second, first, LocalDate.of(2019, 5, 7)))
 *         .withReceipt(BriefingReceipt.readBy(second, LocalDate.of(2019, 5, 8)));
 * booklet.coverage(LocalDate.of(2019, 5, 7));
 * // 2019-05-07: reached 100.0% (2 of 2), read 0.0% (0 of 2), understood 0.0% (0 of 2)
 * }</pre>
 *
 * <p>Source: Thurrock, Children's Services Overview and Scrutiny Committee, Update on
 * Recommendations from Social Care Services Review: whether the service checked that staff read and
 * understood the booklets, whose responsibility it was to cascade them, and that evidence could be
 * asked for.
 */
@Value.Immutable
@AppendOnlyValue
public abstract class Briefing implements Serializable {
  private static final long serialVersionUID = 1L;

  Briefing() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What it is called. It names no person.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The day it went out.
   *
   * @return the day
   */
  public abstract LocalDate sentOn();

  /**
   * Who is to read it. Who joins later is not among them.
   *
   * @return the readers, by worker; every worker once
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<BriefingReader> readers();

  /**
   * Whose responsibility it is to pass it on, readers themselves or not.
   *
   * @return the workers, by pseudonym
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<WorkerId> cascaders();

  /**
   * What happened to it.
   *
   * @return the receipts, earliest first; those of one day as they were added
   */
  public abstract ImmutableList<BriefingReceipt> receipts();

  @Value.Check
  void validate() {
    Words.requireText("title", title());
    RecordedDates.require("sentOn", sentOn());
    Set<WorkerId> seen = new HashSet<>();
    readers()
        .forEach(
            reader ->
                checkArgument(
                    seen.add(reader.worker()),
                    "readers: must not have one worker in two teams (withheld)"));
    Chronology.requireInOrder("on", receipts(), BriefingReceipt::on);
  }

  /**
   * The briefing with what happened next.
   *
   * @param receipt the receipt, of the day of the last one or after it
   * @return a briefing that knows it too
   * @throws IllegalArgumentException if the receipt is dated before the last
   */
  public final Briefing withReceipt(BriefingReceipt receipt) {
    return ((ImmutableBriefing) this)
        .withReceipts(Chronology.append("on", receipts(), receipt, BriefingReceipt::on));
  }

  /**
   * Whether it had gone out by a day.
   *
   * @param asAt the day
   * @return true if it was sent on or before it
   */
  public final boolean isSentBy(LocalDate asAt) {
    return !sentOn().isAfter(asAt);
  }

  /**
   * How far it had got with a worker by a day.
   *
   * @param worker the worker, one of the {@link #readers} or not
   * @param asAt the day
   * @return the furthest that the receipts of that day and before show
   */
  public final ReaderStanding standing(WorkerId worker, LocalDate asAt) {
    return standings(asAt).getOrDefault(worker, ReaderStanding.NOT_REACHED);
  }

  /** The furthest with each worker of whom there is a receipt. */
  final Map<WorkerId, ReaderStanding> standings(LocalDate asAt) {
    Map<WorkerId, ReaderStanding> furthest = new HashMap<>();
    for (BriefingReceipt receipt : knownOn(asAt)) {
      furthest.merge(receipt.worker(), receipt.kind().shows(), Ordering.natural()::max);
    }
    return furthest;
  }

  private ImmutableList<BriefingReceipt> knownOn(LocalDate asAt) {
    return Chronology.knownOn(receipts(), BriefingReceipt::on, asAt);
  }

  /**
   * How far it had got with those who are to read it, by a day. Receipts of others are in no
   * number.
   *
   * @param asAt the day
   * @return the coverage
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final BriefingCoverage coverage(LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return BriefingCoverage.of(readers(), standings(asAt), asAt);
  }

  /**
   * How far it had got with those who are to read it, by a day, team by team.
   *
   * @param asAt the day
   * @return the coverage of every team that has a reader; left out: readers without a team
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final Measured<ImmutableSortedMap<Team, BriefingCoverage>> coverageByTeam(LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    Map<WorkerId, ReaderStanding> standings = standings(asAt);
    return readers().stream()
        .collect(
            ByTeam.measuring(
                ImmutableSet.of(),
                BriefingReader::team,
                collectingAndThen(
                    toList(), members -> BriefingCoverage.of(members, standings, asAt))));
  }

  /**
   * Those responsible for passing it on of whom nothing shows, by a day, that they did: whom to ask
   * for evidence.
   *
   * <p>Evidence is a receipt by which they passed it on to one of the {@link #readers}. Whether it
   * has reached everybody is for {@link #coverage}.
   *
   * @param asAt the day
   * @return the workers, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> cascadersWithoutEvidence(LocalDate asAt) {
    ImmutableSet<WorkerId> intended = intended();
    ImmutableSet<WorkerId> passedOn =
        knownOn(asAt).stream()
            .filter(receipt -> intended.contains(receipt.worker()))
            .flatMap(receipt -> receipt.passedOnBy().stream())
            .collect(toImmutableSet());
    return cascaders().stream()
        .filter(worker -> !passedOn.contains(worker))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private ImmutableSet<WorkerId> intended() {
    return readers().stream().map(BriefingReader::worker).collect(toImmutableSet());
  }

  /**
   * What is wrong with its receipts.
   *
   * <ul>
   *   <li>{@code receipt-before-sent}, an error: dated before the briefing went out. Counted.
   *   <li>{@code not-a-reader}, a warning: of a worker who is neither to read it nor to pass it on.
   *       Not counted.
   *   <li>{@code passed-on-unreached}, a warning: passed on by somebody of whom nothing shows that
   *       it had reached them by that day. Counted. A receipt of that day is enough.
   * </ul>
   *
   * @return the issues, by day and worker, receipt by receipt, then by code; the subject is the
   *     receipt
   */
  public final ImmutableList<DataIssue<BriefingReceipt>> issues() {
    ImmutableSet<WorkerId> expected =
        ImmutableSet.<WorkerId>builder().addAll(intended()).addAll(cascaders()).build();
    Map<WorkerId, LocalDate> reachedOn = new HashMap<>();
    receipts().forEach(receipt -> reachedOn.putIfAbsent(receipt.worker(), receipt.on()));
    return receipts().stream()
        .flatMap(receipt -> issues(receipt, expected, reachedOn))
        .sorted(Briefings.BY_RECEIPT)
        .collect(toImmutableList());
  }

  private Stream<DataIssue<BriefingReceipt>> issues(
      BriefingReceipt receipt, Set<WorkerId> expected, Map<WorkerId, LocalDate> reachedOn) {
    Stream.Builder<DataIssue<BriefingReceipt>> issues = Stream.builder();
    if (receipt.on().isBefore(sentOn())) {
      issues.add(
          DataIssue.error(
              "receipt-before-sent",
              receipt,
              "on: " + receipt.on() + ", before sentOn " + sentOn() + of() + "; counted"));
    }
    if (!expected.contains(receipt.worker())) {
      issues.add(
          DataIssue.warning(
              "not-a-reader",
              receipt,
              "worker: (withheld) "
                  + receipt.kind().label()
                  + " on "
                  + receipt.on()
                  + ", not one of the readers"
                  + of()
                  + "; not counted"));
    }
    if (receipt
        .passedOnBy()
        .filter(by -> reachedOn.getOrDefault(by, LocalDate.MAX).isAfter(receipt.on()))
        .isPresent()) {
      issues.add(
          DataIssue.warning(
              "passed-on-unreached",
              receipt,
              "passedOnBy: (withheld), not known to have been reached by "
                  + receipt.on()
                  + " when passing on '"
                  + title()
                  + "'; counted"));
    }
    return issues.build();
  }

  private String of() {
    return " of '" + title() + "'";
  }

  /**
   * The briefing without its readers.
   *
   * @return {@code Learning review, short booklet, sent 2019-05-01 to 2 readers}
   */
  @Override
  public final String toString() {
    return title() + ", sent " + sentOn() + " to " + Words.count(readers().size(), "reader");
  }

  /** Builds a {@link Briefing}: title and day are required. */
  public static final class Builder extends ImmutableBriefing.Builder {
    Builder() {}
  }
}
