/**
 * Against whom? An authority's figure beside its neighbours', its region's and everybody's, and
 * what the gap is in children and in pounds.
 *
 * <p>{@link org.caselight.comparison.AuthorityFigures} is one indicator over many authorities, and
 * answers most questions: rank, quartile band, and the {@link org.caselight.comparison.Benchmark}
 * of a {@link org.caselight.comparison.NeighbourGroup}, a region or England. A {@link
 * org.caselight.comparison.BenchmarkComparison} is one figure beside one benchmark.
 *
 * <pre>{@code
 * Indicator rate =
 *     Indicator.of(
 *         "Children in need at 31 March",
 *         IndicatorUnit.RATE_PER_10000,
 *         Polarity.LOWER_IS_BETTER);
 * AuthorityFigures england =
 *     rows.stream()
 *         .collect(AuthorityFigures.toAuthorityFigures(rate, Row::authority, Row::figure));
 * NeighbourGroup neighbours =
 *     NeighbourGroup.of("Statistical neighbours 2025", cambridgeshire, tenInOrderOfCloseness);
 *
 * Benchmark mean = england.neighbours(neighbours, NeighbourAverage.MEAN);
 * // 290.0 per 10,000 (mean of 9 of 10: Statistical neighbours 2025; left out: Hackney, no figure)
 * england.compare(cambridgeshire, mean).ifPresent(System.out::println);
 * // Cambridgeshire: 300.0 per 10,000 (300 of 10,000), 10.0 above 290.0 per 10,000 (mean of …):
 * // similar
 * england.pooled("East of England", itsAuthorities); // counts over populations, not a mean
 * england.rank(cambridgeshire, RankOrder.BEST_FIRST); // 40th best of 150, shared by 2
 * england.band(cambridgeshire);                       // B
 * }</pre>
 *
 * <p>What moved the neighbours between two years is told by {@link
 * org.caselight.comparison.NeighbourChange}; what a report's sentence about it implies, by {@link
 * org.caselight.comparison.MeanShift}. Whether a printed figure can be true beside its inputs is
 * asked of {@link org.caselight.figure.Reconciliation}.
 *
 * <p>An authority is known by its nine-character code, whatever its name. One whose code changed
 * between two years is two authorities, unless both years are given under one code.
 *
 * @serial exclude
 */
package org.caselight.comparison;
