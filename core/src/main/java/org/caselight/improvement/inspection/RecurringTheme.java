package org.caselight.improvement.inspection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Authority;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * What inspectors raised although an earlier inspection of the same authority had raised it.
 *
 * <p>{@link Inspections#toRecurringThemes} finds them.
 */
@Value.Immutable
@CaselightValue
public abstract class RecurringTheme implements Serializable {
  private static final long serialVersionUID = 1L;

  RecurringTheme() {}

  static RecurringTheme of(Theme theme, ImmutableList<Inspection> inspections) {
    return ImmutableRecurringTheme.builder()
        .authority(inspections.get(0).authority())
        .theme(theme)
        .addAllInspections(inspections)
        .build();
  }

  /**
   * The authority that was inspected.
   *
   * @return the authority, empty if the inspections name none
   */
  public abstract Optional<Authority> authority();

  /**
   * The theme, as the first inspection wrote it.
   *
   * @return the theme
   */
  public abstract Theme theme();

  /**
   * The inspections that raised it.
   *
   * @return the inspections, earliest first; two or more, on two days at least
   */
  public abstract ImmutableList<Inspection> inspections();

  /**
   * When it was first raised.
   *
   * @return the first day of the first inspection that raised it
   */
  public final LocalDate firstRaisedOn() {
    return inspections().get(0).startedOn();
  }

  /**
   * When it was last raised.
   *
   * @return the first day of the last inspection that raised it
   */
  public final LocalDate lastRaisedOn() {
    return inspections().get(inspections().size() - 1).startedOn();
  }

  /**
   * By how many inspections it was raised.
   *
   * @return the number, 2 or more
   */
  public final int times() {
    return inspections().size();
  }

  /**
   * Which inspections raised it again.
   *
   * @return those that began after the first day on which it was raised, earliest first; one at
   *     least
   */
  public final ImmutableList<Inspection> raisedAgainBy() {
    return inspections().stream()
        .filter(inspection -> inspection.startedOn().isAfter(firstRaisedOn()))
        .collect(toImmutableList());
  }

  /**
   * For how long it has been raised.
   *
   * @return whole years from the first day it was raised to the last; 0 within a year
   */
  public final long years() {
    return ChronoUnit.YEARS.between(firstRaisedOn(), lastRaisedOn());
  }

  /**
   * The theme in words.
   *
   * @return {@code multi-agency working: 2 times, 2010-01-01 to 2012-09-10}, after the name of the
   *     authority where there is one
   */
  @Override
  public final String toString() {
    return authority().map(authority -> authority.name() + ", ").orElse("")
        + theme()
        + ": "
        + Words.count(times(), "time")
        + ", "
        + firstRaisedOn()
        + " to "
        + lastRaisedOn();
  }
}
