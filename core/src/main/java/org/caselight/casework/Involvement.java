package org.caselight.casework;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A child's stretch in one status, as it was recorded.
 *
 * <p>Open on a day: started on or before it and not ended on or before it. The closing day is not
 * open, and what was opened and closed on one day is started, ended, open at some point, and open
 * on no day. A child may have several at once; a change of status, team or worker that the records
 * date is the end of one and the start of the next.
 *
 * <p>Dates that contradict each other are accepted, as records have them; such an involvement is
 * open on no day, every measure says that it left it out, and {@link Involvements#toIssues} reports
 * it.
 */
@Value.Immutable
@CaselightValue
public abstract class Involvement implements ChildSpan, Serializable {
  private static final long serialVersionUID = 1L;

  /** Leaves no tie between involvements that differ in anything. */
  static final Comparator<Involvement> ORDER =
      Comparator.comparing(Involvement::child)
          .thenComparing(Involvement::startedOn)
          .thenComparing(Involvement::endedOn, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(Involvement::status)
          .thenComparing(Involvement::team, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(Involvement::worker, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(
              Involvement::closureReason, Comparators.emptiesLast(Comparator.naturalOrder()));

  Involvement() {}

  /**
   * An involvement that has not ended, of no team or worker.
   *
   * @param child the child
   * @param status the child's status
   * @param startedOn the first day, from 1900 to 2200
   * @return the involvement
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Involvement of(ChildId child, Status status, LocalDate startedOn) {
    return builder().child(child).status(status).startedOn(startedOn).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract ChildId child();

  /**
   * The status.
   *
   * @return the one status that this is a stretch of
   */
  public abstract Status status();

  /**
   * Whose work it is.
   *
   * @return the team, empty if none is recorded
   */
  public abstract Optional<Team> team();

  /**
   * Who holds the case.
   *
   * @return the worker's pseudonym, empty if nobody does
   */
  public abstract Optional<WorkerId> worker();

  @Override
  public abstract LocalDate startedOn();

  @Override
  public abstract Optional<LocalDate> endedOn();

  /**
   * Why the case was closed.
   *
   * @return the reason, empty if none is recorded, as where the child went on in another status
   */
  public abstract Optional<ClosureReason> closureReason();

  /** Asked of every involvement there is, where an {@code Optional} costs more than the answer. */
  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate endedOrNull() {
    return endedOn().orElse(null);
  }

  @Override
  public final boolean isContradictory() {
    LocalDate end = endedOrNull();
    return end != null && end.isBefore(startedOn());
  }

  @Override
  public final boolean isOpenOn(LocalDate day) {
    LocalDate end = endedOrNull();
    return !day.isBefore(startedOn()) && (end == null || day.isBefore(end));
  }

  /** Refuses what no record can mean. */
  @Value.Check
  void validate() {
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
  }

  /**
   * Whether it is open on a day and nobody holds it.
   *
   * @param day the day
   * @return true if it is open on that day and has no worker
   */
  public final boolean isUnallocatedOn(LocalDate day) {
    return isOpenOn(day) && worker().isEmpty();
  }

  /**
   * The status, the dates and the reason, without identifiers.
   *
   * @return {@code child protection plan 2019-01-07 until 2019-03-01, adopted}, or {@code in care
   *     from 2019-01-07}
   */
  @Override
  public final String toString() {
    return status().label()
        + " "
        + ChildSpans.dates(this)
        + closureReason().map(reason -> ", " + reason.label()).orElse("");
  }

  /** Builds an {@link Involvement}: child, status and first day are required. */
  public static final class Builder extends ImmutableInvolvement.Builder {
    Builder() {}
  }
}
