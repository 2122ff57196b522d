package org.caselight.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * What was reported on a day of the work on an objective.
 *
 * <p>It says what was done. Whether that helped is told by the readings of the objective's
 * indicators, so an update has no colour of its own.
 */
@Value.Immutable
@CaselightValue
public abstract class ProgressUpdate implements Serializable {
  private static final long serialVersionUID = 1L;

  ProgressUpdate() {}

  /**
   * An update that changes no date.
   *
   * @param reportedOn the day it was reported
   * @param kind what it says of the work
   * @return the update
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static ProgressUpdate of(LocalDate reportedOn, ProgressKind kind) {
    return builder().reportedOn(reportedOn).kind(kind).build();
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
   * The day it was reported.
   *
   * @return the day
   */
  public abstract LocalDate reportedOn();

  /**
   * What it says of the work.
   *
   * @return the kind
   */
  public abstract ProgressKind kind();

  /**
   * What was done, in somebody's words: it may name people, and is printed nowhere.
   *
   * @return the narrative, empty if there is none
   */
  public abstract Optional<String> narrative();

  /**
   * When whoever leads the work now expects it done. It does not move the due date.
   *
   * @return the day, empty if the update does not say
   */
  public abstract Optional<LocalDate> expectedOn();

  /**
   * The new due date, if another was agreed.
   *
   * @return the day, empty if the due date stays as it was
   */
  public abstract Optional<LocalDate> revisedDueOn();

  @Value.Check
  void validate() {
    RecordedDates.require("reportedOn", reportedOn());
    narrative().ifPresent(narrative -> Words.requirePseudonym("narrative", narrative));
    RecordedDates.require("expectedOn", expectedOn());
    RecordedDates.require("revisedDueOn", revisedDueOn());
  }

  /**
   * The update without its narrative.
   *
   * @return {@code 2019-12-03: under way, expected 2020-06-30, due date moved to 2020-09-30}
   */
  @Override
  public final String toString() {
    return reportedOn()
        + ": "
        + kind().label()
        + expectedOn().map(day -> ", expected " + day).orElse("")
        + revisedDueOn().map(day -> ", due date moved to " + day).orElse("");
  }

  /** Builds a {@link ProgressUpdate}: day and kind are required. */
  public static final class Builder extends ImmutableProgressUpdate.Builder {
    Builder() {}
  }
}
