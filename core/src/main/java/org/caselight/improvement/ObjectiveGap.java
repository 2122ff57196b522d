package org.caselight.improvement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.caselight.internal.Words;

/**
 * What does an objective lack?
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.49: objectives are "each with a lead officer,
 * indicators and eventual targets". The due date, the baseline and the reading are a convention of
 * this library: without them nobody can tell whether it is late, or gets better.
 *
 * @param kind what kind of thing
 * @param objective the reference of the objective
 * @param text what it lacks, in words
 */
public record ObjectiveGap(Kind kind, String objective, String text) implements Serializable {

  /** What may be missing, in the order in which it is listed. */
  public enum Kind {
    /** Nobody leads the work. */
    LEAD_OFFICER("no lead officer"),
    /** No due date is in force. */
    DUE_DATE("no due date"),
    /** Nothing is measured. */
    INDICATOR("no indicator"),
    /** An indicator has no target, or one that contradicts which way is better. */
    TARGET("no target"),
    /** Nobody knows where an indicator stood to begin with. */
    BASELINE("no baseline"),
    /** An indicator has not been read yet. */
    READING("no reading");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * What is missing, in words.
     *
     * @return the words, in lower case
     */
    public String label() {
      return label;
    }
  }

  /**
   * Takes what is missing, and where.
   *
   * @param kind what kind of thing
   * @param objective the reference of the objective
   * @param text what it lacks, in words
   * @throws IllegalArgumentException if a text is blank or has blanks around it
   */
  public ObjectiveGap {
    requireNonNull(kind, "kind");
    Words.requireText("objective", objective);
    Words.requireText("text", text);
  }

  /** What an objective lacks on a day: by kind, and of each kind by indicator. */
  static ImmutableList<ObjectiveGap> of(ActionPlanObjective objective, LocalDate asAt) {
    ImmutableList.Builder<ObjectiveGap> gaps = ImmutableList.builder();
    if (objective.leadOfficer().isEmpty()) {
      gaps.add(gap(Kind.LEAD_OFFICER, objective, ""));
    }
    if (objective.dueInForce(asAt).isEmpty()) {
      gaps.add(gap(Kind.DUE_DATE, objective, ""));
    }
    if (objective.indicators().isEmpty()) {
      gaps.add(gap(Kind.INDICATOR, objective, ""));
    }
    return gaps.addAll(gaps(Kind.TARGET, objective, indicator -> indicator.soundTarget().isEmpty()))
        .addAll(
            gaps(Kind.BASELINE, objective, indicator -> indicator.baselineKnownOn(asAt).isEmpty()))
        .addAll(
            gaps(Kind.READING, objective, indicator -> indicator.readings().latest(asAt).isEmpty()))
        .build();
  }

  private static ImmutableList<ObjectiveGap> gaps(
      Kind kind, ActionPlanObjective objective, Predicate<ObjectiveIndicator> lacksIt) {
    return objective.indicators().stream()
        .filter(lacksIt)
        .map(indicator -> gap(kind, objective, " for " + indicator.title()))
        .collect(toImmutableList());
  }

  private static ObjectiveGap gap(Kind kind, ActionPlanObjective objective, String where) {
    return new ObjectiveGap(kind, objective.reference(), kind.label() + where);
  }

  /**
   * What is missing, and where.
   *
   * @return {@code 3.1: no target for Supervised in time}
   */
  @Override
  public String toString() {
    return objective + ": " + text;
  }
}
