/**
 * The library's collectors on Spark, through one small adapter: {@link
 * org.caselight.examples.spark.CollectorAggregator}. Neither the library nor the yearly pack knows
 * of Spark.
 *
 * <p>What a stream takes, Spark takes, made where it is needed by a lambda:
 *
 * <pre>{@code
 * DateRange period = ReportingYear.ending(2025).period();
 *
 * Dataset<Referral> referrals = …;
 * RepeatShare share = referrals
 *     .select(collected(() -> Referrals.toReReferrals(period)).toColumn())
 *     .first();
 * }</pre>
 *
 * <p>Cheaper, since no record is written and read on the way, over rows, with what makes a record
 * of a row inside the collector:
 *
 * <pre>{@code
 * Dataset<Row> rows = spark.read().parquet("episodes.parquet");
 * YearlyPack pack = rows
 *     .select(
 *         CollectorAggregator.<Row, YearlyPack>collected(
 *                 () -> mapping(new EpisodeRows()::episode, YearlyPack.toPack(year)))
 *             .toColumn())
 *     .first();
 * }</pre>
 *
 * <p>By authority, with a column that says whose row it is. A history stays within an authority, so
 * that grouping by it hides no earlier referral; grouping by team or month would, and for that the
 * measures that look back take their own key ({@code Referrals.toReReferralsBy}):
 *
 * <pre>{@code
 * Map<String, YearlyPack> packs = rows
 *     .groupByKey((MapFunction<Row, String>) row -> row.getAs("authority"), Encoders.STRING())
 *     .agg(
 *         CollectorAggregator.<Row, YearlyPack>collected(
 *                 () -> mapping(new EpisodeRows()::episode, YearlyPack.toPack(year)))
 *             .toColumn())
 *     .collectAsList().stream()
 *     .collect(toMap(Tuple2::_1, Tuple2::_2));
 * }</pre>
 *
 * <p>The types stand before {@code collected} where the lambda alone does not say them: where the
 * collector in it is made by a generic method such as {@code mapping} or {@code Measures.byKey}.
 */
@NullMarked
package org.caselight.examples.spark;

import org.jspecify.annotations.NullMarked;
