package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Role;
import org.immutables.value.Value;

/**
 * Who must have completed which course, and for how long does it hold?
 *
 * <p>A course completed on a day holds from that day through the same day so many calendar months
 * later, that day with it: for 24 months from 9 July 2017, through 9 July 2019; for a month from 31
 * January, through 28 or 29 February. That is as {@code TimeLimit} counts months, and a convention
 * of this library; the other choice is to have it end the day before.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.69 ("the programme of training in Motivational
 * Interviewing that accompanies the model"). It says neither who must complete it nor for how long
 * it holds.
 */
@Value.Immutable
@CaselightValue
public abstract class TrainingRequirement implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A hundred years. */
  private static final int MOST_MONTHS = 1_200;

  TrainingRequirement() {}

  /**
   * A course for everybody, which holds for ever.
   *
   * @param course the course
   * @return the requirement
   */
  public static TrainingRequirement of(TrainingCourse course) {
    return builder().course(course).build();
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
   * The course.
   *
   * @return the course
   */
  public abstract TrainingCourse course();

  /**
   * For which roles it is.
   *
   * @return the roles, empty for all
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Role> roles();

  /**
   * For how many months it holds.
   *
   * @return calendar months, from 1 to 1,200; empty for ever
   */
  public abstract OptionalInt validForMonths();

  @Value.Check
  void validate() {
    validForMonths()
        .ifPresent(
            months ->
                checkArgument(
                    months >= 1 && months <= MOST_MONTHS,
                    "validForMonths: must be from 1 to %s, was %s",
                    MOST_MONTHS,
                    months));
  }

  /**
   * Whether it is for somebody in their post.
   *
   * @param member the post
   * @return true if their role is named, or none is; agency workers are like any other
   */
  public final boolean isFor(StaffMember member) {
    return roles().isEmpty() || roles().contains(member.role());
  }

  /**
   * The last day on which a course holds.
   *
   * @param completedOn the day it was completed
   * @return that day so many months later; empty if it holds for ever
   */
  public final Optional<LocalDate> validThrough(LocalDate completedOn) {
    return validForMonths().isPresent()
        ? Optional.of(completedOn.plusMonths(validForMonths().getAsInt()))
        : Optional.empty();
  }

  /** Whether a course completed on one day holds on another. */
  final boolean holds(LocalDate completedOn, LocalDate asAt) {
    return !completedOn.isAfter(asAt)
        && validThrough(completedOn).map(last -> !asAt.isAfter(last)).orElse(true);
  }

  /**
   * Whether a record meets it on a day.
   *
   * @param record the record
   * @param asAt the day
   * @return true if it is of this course, completed on or before that day, and still holds on it
   */
  public final boolean isMetBy(TrainingRecord record, LocalDate asAt) {
    return record.course().equals(course()) && holds(record.completedOn(), asAt);
  }

  /**
   * The requirement in words.
   *
   * @return {@code Motivational Interviewing, every role, valid for ever}, or {@code Motivational
   *     Interviewing, social worker, valid for 24 months}
   */
  @Override
  public final String toString() {
    return course()
        + ", "
        + (roles().isEmpty()
            ? "every role"
            : roles().stream().map(Role::label).collect(joining(", ")))
        + ", valid for "
        + (validForMonths().isPresent()
            ? Words.count(validForMonths().getAsInt(), "month")
            : "ever");
  }

  /** Builds a {@link TrainingRequirement}: the course is required. */
  public static final class Builder extends ImmutableTrainingRequirement.Builder {
    Builder() {}
  }
}
