package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A list of points, in no order that matters.
 *
 * @param points the points
 */
public record Points(ImmutableList<Words> points) implements Block {
  /**
   * Takes points.
   *
   * @param points the points
   * @throws IllegalArgumentException if there are none
   */
  public Points {
    checkArgument(!points.isEmpty(), "points: must not be empty");
  }

  /**
   * Lists points.
   *
   * @param points the points
   * @return the list
   * @throws IllegalArgumentException if there are none
   */
  public static Points of(Words... points) {
    return new Points(ImmutableList.copyOf(points));
  }

  @Override
  public Stream<Words> words() {
    return points.stream();
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.points(this);
  }
}
