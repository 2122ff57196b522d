package org.caselight.improvement.inspection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.improvement.Judgement;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * By which rules did inspectors judge, in which words, and when?
 *
 * <p>{@link InspectionFrameworks} are those of Ofsted.
 */
@Value.Immutable
@CaselightValue
public abstract class InspectionFramework implements Serializable {
  private static final long serialVersionUID = 1L;

  InspectionFramework() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the framework is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * The words its judgements use.
   *
   * @return the judgements, from best to worst; none if inspectors gave no grades
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Judgement> judgements();

  /**
   * The first day on which it was in use.
   *
   * @return the day, empty if not known
   */
  public abstract Optional<LocalDate> firstDay();

  /**
   * The last day on which it was in use.
   *
   * @return the day, empty if not known or if it still is
   */
  public abstract Optional<LocalDate> lastDay();

  /**
   * Where it is written.
   *
   * @return the source, empty if not given
   */
  public abstract Optional<String> source();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
    RecordedDates.require("firstDay", firstDay());
    RecordedDates.require("lastDay", lastDay());
    source().ifPresent(source -> Words.requireText("source", source));
    firstDay()
        .ifPresent(
            first ->
                checkArgument(
                    lastDay().map(last -> !last.isBefore(first)).orElse(true),
                    "lastDay: must not be before the first (%s), was %s",
                    first,
                    lastDay().orElse(first)));
  }

  /**
   * Whether it may have been in use on a day.
   *
   * @param day the day
   * @return false before the first day and after the last; where one is not known, nothing is ruled
   *     out on that side
   */
  public final boolean mayBeInUseOn(LocalDate day) {
    return firstDay().map(first -> !day.isBefore(first)).orElse(true)
        && lastDay().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Whether its judgements use the same words as those of another framework.
   *
   * @param other the other framework
   * @return true if they do; false between adequate and requires improvement, for what was asked of
   *     a council differed
   */
  public final boolean isOnScaleOf(InspectionFramework other) {
    return judgements().equals(other.judgements());
  }

  /**
   * The framework in words.
   *
   * @return its name
   */
  @Override
  public final String toString() {
    return name();
  }

  /** Builds an {@link InspectionFramework}: the name is required. */
  public static final class Builder extends ImmutableInspectionFramework.Builder {
    Builder() {}
  }
}
