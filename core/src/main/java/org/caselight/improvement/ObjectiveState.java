package org.caselight.improvement;

import java.util.Optional;
import org.caselight.indicator.Rag;
import org.caselight.internal.Words;

/**
 * How does an objective stand? From worst to best; {@link ObjectiveStanding} says what each takes.
 *
 * <p>The colours are a convention of this library, blue for what is embedded as in {@link Rag}; the
 * other choice has a colour for what has not started.
 */
public enum ObjectiveState {
  /** Not complete, and its due date has passed. */
  OVERDUE("overdue"),
  /** Not complete, not overdue, and something says that it will be late or will not help. */
  AT_RISK("at risk"),
  /** Nothing was done yet, and nothing is late. */
  NOT_STARTED("not started"),
  /** Begun, and nothing says that it will be late. */
  ON_TRACK("on track"),
  /** Delivered, and every indicator meets its target. */
  COMPLETE("complete"),
  /** Complete, and still so some quarters on. */
  COMPLETE_AND_EMBEDDED("complete and embedded");

  private final String label;

  ObjectiveState(String label) {
    this.label = label;
  }

  /**
   * The state in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * The colour.
   *
   * @return red if overdue, amber if at risk, green if on track or complete, blue if embedded;
   *     empty if not started
   */
  public Optional<Rag> rag() {
    return switch (this) {
      case OVERDUE -> Optional.of(Rag.RED);
      case AT_RISK -> Optional.of(Rag.AMBER);
      case NOT_STARTED -> Optional.empty();
      case ON_TRACK, COMPLETE -> Optional.of(Rag.GREEN);
      case COMPLETE_AND_EMBEDDED -> Optional.of(Rag.BLUE);
    };
  }

  /**
   * Whether it is complete.
   *
   * @return true if it is, embedded or not
   */
  public boolean isComplete() {
    return this == COMPLETE || this == COMPLETE_AND_EMBEDDED;
  }

  /**
   * Reads a state.
   *
   * @param text its words, in whatever case
   * @return the state
   * @throws IllegalArgumentException if it is none of them
   */
  public static ObjectiveState parse(String text) {
    return Words.byLabel("state", values(), ObjectiveState::label, text);
  }
}
