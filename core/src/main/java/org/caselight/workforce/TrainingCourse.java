package org.caselight.workforce;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * A course of training, by its name: Motivational Interviewing.
 *
 * <p>Two courses are one if their names differ in nothing but the case of letters and the blanks
 * between words; each still prints as it was written. That is a convention of this library; the
 * other choice is a fixed list of courses.
 */
public final class TrainingCourse implements Comparable<TrainingCourse>, Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;

  /** The name in the form by which courses are told apart. */
  private final String key;

  private TrainingCourse(String name) {
    this.name = Words.oneBlank(Words.requireText("course", name));
    this.key = Words.key(name);
  }

  /**
   * A course by its name.
   *
   * @param name a few words, not blank, without blanks around them
   * @return the course
   * @throws IllegalArgumentException if the name is blank or has blanks around it
   */
  public static TrainingCourse of(String name) {
    return new TrainingCourse(name);
  }

  /**
   * The name as it was written, with one blank between words.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /** By name, whatever the case of its letters. */
  @Override
  public int compareTo(TrainingCourse other) {
    return key.compareTo(other.key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TrainingCourse that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /**
   * The name.
   *
   * @return {@code Motivational Interviewing}
   */
  @Override
  public String toString() {
    return name;
  }
}
