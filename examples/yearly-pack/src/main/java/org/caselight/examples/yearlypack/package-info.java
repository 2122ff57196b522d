/**
 * A year's indicators from one file, in one pass, as a stranger to the library could have written
 * it.
 *
 * <p>{@link org.caselight.examples.yearlypack.Episode} is a referral with what came of it, {@link
 * org.caselight.examples.yearlypack.EpisodesCsv} reads and writes files of them, {@link
 * org.caselight.examples.yearlypack.MadeUpEpisodes} makes some up, {@link
 * org.caselight.examples.yearlypack.YearlyPack} is the collector, put together from those of the
 * library, and {@link org.caselight.examples.yearlypack.YearlyPackReport} the command.
 *
 * <p>Reading is built for millions of rows: {@code CsvSource} says where a file may be cut, {@code
 * EpisodeSpliterator} shares the parts out to threads, {@code EpisodeHandler} makes values straight
 * from the characters, with {@code Days} and {@code Pool} so that no day, team or worker is made
 * twice; {@code FirstProblem} says where a file is wrong.
 */
package org.caselight.examples.yearlypack;
