package org.caselight.whistleblowing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * Something that happened on a day, as whoever blew the whistle told it.
 *
 * <p>It has a day, or it is no specific incident: a story without one is what the themes of the
 * record are for.
 *
 * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25: "None of the referrals
 * contained details of specific incidents at a recorded date and time". That the day is enough is a
 * convention of this library; the other choice is to ask for the time too.
 */
@Value.Immutable
@CaselightValue
public abstract class SpecificIncident implements Serializable {
  private static final long serialVersionUID = 1L;

  SpecificIncident() {}

  /**
   * An incident told when the whistle was blown.
   *
   * @param occurredOn the day it happened
   * @param description what happened
   * @return the incident
   * @throws IllegalArgumentException if the day is before 1900 or after 2200, or the description is
   *     blank or has blanks around it; the message withholds it
   */
  public static SpecificIncident of(LocalDate occurredOn, String description) {
    return builder().occurredOn(occurredOn).description(description).build();
  }

  /**
   * An incident told when the whistle was blown, what happened being kept elsewhere.
   *
   * @param occurredOn the day it happened
   * @return the incident
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static SpecificIncident of(LocalDate occurredOn) {
    return builder().occurredOn(occurredOn).build();
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
   * The day it happened.
   *
   * @return the day
   */
  public abstract LocalDate occurredOn();

  /**
   * The time of day.
   *
   * @return the time, empty if not told
   */
  public abstract Optional<LocalTime> occurredAt();

  /**
   * What happened, for those who look into it: it may name people, and is printed nowhere.
   *
   * @return the narrative, empty if it is kept elsewhere
   */
  public abstract Optional<String> description();

  /**
   * The day it was told, if that was later than the whistle was blown.
   *
   * @return the day, empty if it was told then
   */
  public abstract Optional<LocalDate> toldOn();

  @Value.Check
  void validate() {
    RecordedDates.require("occurredOn", occurredOn());
    RecordedDates.require("toldOn", toldOn());
    description().ifPresent(story -> Words.requirePseudonym("description", story));
  }

  /**
   * The incident without the narrative.
   *
   * @return {@code incident of 2024-10-01, 14:30}
   */
  @Override
  public final String toString() {
    return "incident of "
        + occurredOn()
        + occurredAt().map(time -> ", " + time).orElse("")
        + toldOn().map(day -> ", told " + day).orElse("");
  }

  /** Builds a {@link SpecificIncident}: the day is required. */
  public static final class Builder extends ImmutableSpecificIncident.Builder {
    Builder() {}
  }
}
