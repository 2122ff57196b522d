package org.caselight.escalation;

import java.io.Serializable;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * Who decides at a stage of a process, and how long may it take?
 *
 * <p>Two names are of one stage if they differ in nothing but the case of letters and the blanks
 * between words. Who decides is a post or a body, never a person.
 */
@Value.Immutable
@CaselightValue
public abstract class EscalationStage implements Serializable {
  private static final long serialVersionUID = 1L;

  EscalationStage() {}

  /**
   * A stage with a time limit of its own.
   *
   * @param name what it is called
   * @param decidedBy who decides: a post or a body
   * @param allowed how long it may take, from the day the disagreement comes to this stage
   * @return the stage
   * @throws IllegalArgumentException if a text is blank, has blanks around it or is not on one line
   */
  public static EscalationStage of(String name, String decidedBy, TimeLimit allowed) {
    return ImmutableEscalationStage.builder()
        .name(name)
        .decidedBy(decidedBy)
        .allowed(allowed)
        .build();
  }

  /**
   * A stage without a time limit of its own.
   *
   * @param name what it is called
   * @param decidedBy who decides: a post or a body
   * @return the stage
   * @throws IllegalArgumentException if a text is blank, has blanks around it or is not on one line
   */
  public static EscalationStage of(String name, String decidedBy) {
    return ImmutableEscalationStage.builder().name(name).decidedBy(decidedBy).build();
  }

  /**
   * What it is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * Who decides.
   *
   * @return a post or a body
   */
  public abstract String decidedBy();

  /**
   * How long it may take, from the day the disagreement comes to this stage.
   *
   * @return the limit, empty if only the whole has one
   */
  public abstract Optional<TimeLimit> allowed();

  @Value.Check
  void validate() {
    Words.requireLine("name", name());
    Words.requireLine("decidedBy", decidedBy());
  }

  /**
   * The stage in words.
   *
   * @return {@code Practitioners: decided by the two practitioners within 1 working day}
   */
  @Override
  public final String toString() {
    return name()
        + ": decided by "
        + decidedBy()
        + allowed().map(limit -> " within " + limit).orElse("");
  }
}
