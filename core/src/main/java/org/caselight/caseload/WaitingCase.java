package org.caselight.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * A case that waits: for a worker, or for another team to take it over.
 *
 * <p>Counted beside the average, never in its place: an unallocated case is on nobody's caseload,
 * and one awaiting transfer is still on its worker's.
 */
@Value.Immutable
@CaselightValue
public abstract class WaitingCase implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a case waits for. */
  public enum Reason {
    /** No worker holds it. */
    UNALLOCATED("unallocated"),
    /** A worker holds it until another team takes it over. */
    AWAITING_TRANSFER("awaiting transfer");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /**
     * The reason in words.
     *
     * @return the words, in lower case
     */
    public String label() {
      return label;
    }
  }

  WaitingCase() {}

  /**
   * A case that has waited since a day.
   *
   * @param reason what it waits for
   * @param since the first day of the wait
   * @return the waiting case
   */
  public static WaitingCase of(Reason reason, LocalDate since) {
    return builder().reason(reason).since(since).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What it waits for.
   *
   * @return the reason
   */
  public abstract Reason reason();

  /**
   * The first day of the wait.
   *
   * @return the day, empty if not known
   */
  public abstract Optional<LocalDate> since();

  /**
   * For how many days the case has waited: calendar days from {@link #since} to a day, 0 on the
   * first one.
   *
   * @param asAt the day
   * @return the days, empty if the beginning is not known or lies after {@code asAt}
   */
  public final OptionalLong daysWaiting(LocalDate asAt) {
    return since()
        .map(since -> ChronoUnit.DAYS.between(since, asAt))
        .filter(days -> days >= 0)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /**
   * What it waits for and since when.
   *
   * @return {@code unallocated since 2019-06-03}
   */
  @Override
  public final String toString() {
    return reason().label() + since().map(since -> " since " + since).orElse("");
  }

  /** Builds a {@link WaitingCase}: the reason is required. */
  public static final class Builder extends ImmutableWaitingCase.Builder {
    Builder() {}
  }
}
