package org.caselight.disclosure;

/**
 * How the numbers of one table, or of several with one total, hang together.
 *
 * <p>They are counted from 0, cells first. Numbers that add are a circulation: every number is the
 * flow along an edge, and what flows into a node flows out of it.
 */
interface NumberLayout {

  int cellCount();

  /** How many numbers there are, totals included. */
  int size();

  int nodes();

  boolean isTotal(int number);

  /** The node that a number flows out of. */
  int tail(int number);

  /** The node that a number flows into. */
  int head(int number);
}
