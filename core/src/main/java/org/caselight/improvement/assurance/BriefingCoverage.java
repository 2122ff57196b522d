package org.caselight.improvement.assurance;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * How far had a briefing got with those who are to read it, by a day, and who has not read it?
 *
 * <p>Counts workers, each once. Made with {@link Briefing#coverage}.
 */
@Value.Immutable
@CaselightValue
public abstract class BriefingCoverage implements Serializable {
  private static final long serialVersionUID = 1L;

  BriefingCoverage() {}

  static BriefingCoverage of(
      Collection<BriefingReader> readers, Map<WorkerId, ReaderStanding> standings, LocalDate asAt) {
    return ImmutableBriefingCoverage.builder()
        .asAt(asAt)
        .putAllStandings(
            readers.stream()
                .map(BriefingReader::worker)
                .collect(
                    toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        worker -> worker,
                        worker -> standings.getOrDefault(worker, ReaderStanding.NOT_REACHED))))
        .build();
  }

  /**
   * The day.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * How far it had got with each of those who are to read it.
   *
   * @return the standings, by worker
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<WorkerId, ReaderStanding> standings();

  /**
   * The share of readers with whom it had got so far.
   *
   * @param standing how far
   * @return those with whom it had got as far, or further ÷ all readers; undefined if there is none
   */
  public final Proportion share(ReaderStanding standing) {
    return Proportion.of(standings().size() - shortOf(standing).size(), standings().size());
  }

  /**
   * The readers with whom it had not got so far.
   *
   * @param standing how far
   * @return the workers, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> shortOf(ReaderStanding standing) {
    return standings().entrySet().stream()
        .filter(reader -> !reader.getValue().isAtLeast(standing))
        .map(Map.Entry::getKey)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The share of readers whom it had reached.
   *
   * @return sent, passed on, read or understood ÷ all readers
   */
  public final Proportion reached() {
    return share(ReaderStanding.REACHED);
  }

  /**
   * The share of readers who had read it.
   *
   * @return read or understood ÷ all readers
   */
  public final Proportion read() {
    return share(ReaderStanding.READ);
  }

  /**
   * The share of readers who had understood it.
   *
   * @return understood ÷ all readers
   */
  public final Proportion understood() {
    return share(ReaderStanding.UNDERSTOOD);
  }

  /**
   * The readers whom it had not reached.
   *
   * @return the workers, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> notReached() {
    return shortOf(ReaderStanding.REACHED);
  }

  /**
   * The readers who had not read it, whether it had reached them or not.
   *
   * @return the workers, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> notRead() {
    return shortOf(ReaderStanding.READ);
  }

  /**
   * The readers of whom nothing shows that they had understood it.
   *
   * @return the workers, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> notUnderstood() {
    return shortOf(ReaderStanding.UNDERSTOOD);
  }

  /**
   * The coverage in one line, without identifiers.
   *
   * @return {@code 2019-05-07: reached 75.0% (3 of 4), read 50.0% (2 of 4), understood 25.0% (1 of
   *     4)}
   */
  @Override
  public final String toString() {
    return asAt() + ": reached " + reached() + ", read " + read() + ", understood " + understood();
  }
}
