package org.caselight.whistleblowing;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * What was done about what was raised, and when.
 *
 * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25: drop-in sessions about
 * management practice, meetings of the teams.
 */
@Value.Immutable
@CaselightValue
public abstract class WhistleblowingAction implements Serializable {
  private static final long serialVersionUID = 1L;

  WhistleblowingAction() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The day it was done, or begun.
   *
   * @return the day
   */
  public abstract LocalDate takenOn();

  /**
   * What was done: it may name people, and is printed nowhere.
   *
   * @return the narrative, empty if it is kept elsewhere
   */
  public abstract Optional<String> description();

  /**
   * Which themes it answers.
   *
   * @return the themes, by name; none if it is about the record, like a talk with the inspectorate
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Theme> themes();

  @Value.Check
  void validate() {
    RecordedDates.require("takenOn", takenOn());
    description().ifPresent(story -> Words.requirePseudonym("description", story));
  }

  /**
   * The action without the narrative.
   *
   * @return {@code action of 2025-01-20 on 2 themes}
   */
  @Override
  public final String toString() {
    return "action of " + takenOn() + " on " + Words.count(themes().size(), "theme");
  }

  /** Builds a {@link WhistleblowingAction}: the day is required. */
  public static final class Builder extends ImmutableWhistleblowingAction.Builder {
    Builder() {}
  }
}
