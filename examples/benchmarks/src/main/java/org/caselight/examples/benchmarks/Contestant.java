package org.caselight.examples.benchmarks;

import java.util.function.Supplier;

/** Somebody who answers questions over the records, in whatever way. */
interface Contestant {
  /**
   * Works an answer out.
   *
   * @param question what is asked
   * @return the answer, worked out, and put into common words only when it is asked for: that is
   *     for comparing answers, and not to be timed
   */
  Supplier<Answer> solve(Question question);
}
