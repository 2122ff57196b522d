package org.caselight.workforce;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.caselight.internal.RecordedDates;
import org.caselight.service.WorkerId;

/**
 * Who completed which course, and when.
 *
 * @param worker who
 * @param course which course
 * @param completedOn the day it was completed
 */
public record TrainingRecord(WorkerId worker, TrainingCourse course, LocalDate completedOn)
    implements Serializable {

  /**
   * Takes the record as it is.
   *
   * @param worker who
   * @param course which course
   * @param completedOn the day it was completed, from 1900 to 2200
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public TrainingRecord {
    requireNonNull(worker, "worker");
    requireNonNull(course, "course");
    RecordedDates.require("completedOn", completedOn);
  }

  /**
   * A course that somebody completed.
   *
   * @param worker who
   * @param course which course
   * @param completedOn the day it was completed, from 1900 to 2200
   * @return the record
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static TrainingRecord of(WorkerId worker, TrainingCourse course, LocalDate completedOn) {
    return new TrainingRecord(worker, course, completedOn);
  }

  /**
   * The record without the identifier.
   *
   * @return {@code Motivational Interviewing, completed 2019-07-09}
   */
  @Override
  public String toString() {
    return course + ", completed " + completedOn;
  }
}
