/**
 * How fast the rules are: beside loops written by hand, DuckDB and pandas, all of which must give
 * the same answers first.
 */
@org.jspecify.annotations.NullMarked
package org.caselight.examples.benchmarks;
