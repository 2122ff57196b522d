package org.caselight.escalation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/** What happened to a disagreement on a day: it was escalated, resolved or withdrawn. */
@Value.Immutable
@CaselightValue
public abstract class DisagreementEvent implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Orders events by day; no tie between events that differ. */
  static final Comparator<DisagreementEvent> ORDER =
      Comparator.comparing(DisagreementEvent::happenedOn)
          .thenComparing(DisagreementEvent::kind)
          .thenComparing(DisagreementEvent::stage, Ordered.emptiesFirst());

  /** What kinds of things happen to a disagreement. */
  public enum Kind {
    /** It was taken to another stage. */
    ESCALATED("escalated"),
    /** Those who raised it gave it up, or it no longer mattered. */
    WITHDRAWN("withdrawn"),
    /** It was settled. */
    RESOLVED("resolved");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * The kind in words.
     *
     * @return the word, in lower case
     */
    public String label() {
      return label;
    }

    /**
     * Reads a kind.
     *
     * @param text its word, in whatever case
     * @return the kind
     * @throws IllegalArgumentException if it is none of them
     */
    public static Kind parse(String text) {
      return Words.byLabel("kind", values(), Kind::label, text);
    }
  }

  DisagreementEvent() {}

  /**
   * It was taken to another stage.
   *
   * @param happenedOn the day
   * @param stage the name of the stage it was taken to
   * @return the event
   * @throws IllegalArgumentException if the day is before 1900 or after 2200, or the stage is
   *     blank, has blanks around it or is not on one line
   */
  public static DisagreementEvent escalated(LocalDate happenedOn, String stage) {
    return of(Kind.ESCALATED, happenedOn, Optional.of(stage));
  }

  /**
   * It was settled, at whatever stage it stood.
   *
   * @param happenedOn the day
   * @return the event
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static DisagreementEvent resolved(LocalDate happenedOn) {
    return of(Kind.RESOLVED, happenedOn, Optional.empty());
  }

  /**
   * It was settled at a stage: say so if it was escalated to it on the same day.
   *
   * @param happenedOn the day
   * @param stage the name of the stage at which it was settled
   * @return the event
   * @throws IllegalArgumentException if the day is before 1900 or after 2200, or the stage is
   *     blank, has blanks around it or is not on one line
   */
  public static DisagreementEvent resolvedAt(LocalDate happenedOn, String stage) {
    return of(Kind.RESOLVED, happenedOn, Optional.of(stage));
  }

  /**
   * Those who raised it gave it up, or it no longer mattered.
   *
   * @param happenedOn the day
   * @return the event
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static DisagreementEvent withdrawn(LocalDate happenedOn) {
    return of(Kind.WITHDRAWN, happenedOn, Optional.empty());
  }

  private static DisagreementEvent of(Kind kind, LocalDate happenedOn, Optional<String> stage) {
    return ImmutableDisagreementEvent.builder()
        .kind(kind)
        .happenedOn(happenedOn)
        .stage(stage)
        .build();
  }

  /**
   * What happened.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * The day it happened.
   *
   * @return the day
   */
  public abstract LocalDate happenedOn();

  /**
   * The stage it was taken to, or at which it was settled, as recorded.
   *
   * @return the name; there if it was escalated, empty if it was withdrawn or no stage was recorded
   */
  public abstract Optional<String> stage();

  @Value.Check
  void validate() {
    RecordedDates.require("happenedOn", happenedOn());
    stage().ifPresent(stage -> Words.requireLine("stage", stage));
  }

  /**
   * The event in words.
   *
   * @return {@code 2019-06-13: escalated to Team managers}, {@code 2019-06-20: resolved} or {@code
   *     2019-06-20: resolved at Team managers}
   */
  @Override
  public final String toString() {
    return happenedOn()
        + ": "
        + kind().label()
        + stage().map(stage -> (kind() == Kind.ESCALATED ? " to " : " at ") + stage).orElse("");
  }
}
