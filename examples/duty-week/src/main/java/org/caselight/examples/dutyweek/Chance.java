package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import java.util.Random;

/** Throws dice from a seed: the same seed throws the same dice, on any machine. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** Whether something happens that happens so many times in a hundred. */
  boolean in(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number between two others, both of them possible. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One of several things, all alike. */
  <T> T of(ImmutableList<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** The place of one of several things that come up as often as their weights say. */
  int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int thrown = random.nextInt(sum);
    int place = 0;
    while (thrown >= weights[place]) {
      thrown -= weights[place];
      place++;
    }
    return place;
  }
}
