package org.caselight.examples.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.examples.spark.CollectorAggregator.collected;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.Involvement;
import org.caselight.casework.Involvements;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.visit.Visit;
import org.caselight.casework.visit.Visits;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.caselight.examples.yearlypack.MadeUpEpisodes;
import org.caselight.examples.yearlypack.YearlyPack;
import org.caselight.figure.Count;
import org.caselight.figure.Measures;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import scala.Tuple2;

/** Collectors of every making go through the adapter, and answer as a stream has them answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectorsOnSparkTest {
  private static final ReportingYear YEAR = ReportingYear.ending(2025);
  private static final DateRange PERIOD = YEAR.period();
  private static final LocalDate LAST_DAY = YEAR.lastDay();
  private static final ImmutableList<Episode> EPISODES = madeUp(11);

  private final Path folder;

  CollectorsOnSparkTest(@TempDir Path folder) {
    this.folder = folder;
    EpisodesCsv.write(folder.resolve("episodes.csv"), EPISODES.stream());
    EpisodesCsv.write(folder.resolve("others.csv"), madeUp(12).stream());
  }

  private static ImmutableList<Episode> madeUp(long seed) {
    return MadeUpEpisodes.of(seed, 3_000).collect(toImmutableList());
  }

  private Dataset<Row> rows(String name) {
    return EpisodeFiles.read(LocalSpark.session(), FileFormat.CSV, folder.resolve(name).toString());
  }

  static Stream<Arguments> collectors() {
    return Stream.of(
        named("re-referrals", () -> ofReferrals(Referrals.toReReferrals(PERIOD))),
        named("re-referrals by month", () -> ofReferrals(Referrals.toReReferralsByMonth(PERIOD))),
        named(
            "re-referrals by team",
            () -> ofReferrals(Referrals.toReReferralsBy(CollectorsOnSparkTest::team, PERIOD))),
        named(
            "re-referrals by team and month",
            () ->
                ofReferrals(
                    Referrals.toReReferralsByKeyAndMonth(
                        ImmutableList.<Team>of(), CollectorsOnSparkTest::team, PERIOD))),
        named("referrals in context", () -> ofReferrals(Referrals.inContext())),
        named("referrals' issues", () -> ofReferrals(Referrals.toIssues())),
        named(
            "referrals before the latest",
            () -> ofReferrals(Referrals.toReferralsInTwelveMonthsBeforeLatest())),
        named(
            "decisions",
            () -> ofReferrals(Referrals.toDecisionTimeliness(ENGLAND_AND_WALES, LAST_DAY))),
        named(
            "assessed by team and month",
            () ->
                ofReferrals(
                    Measures.byKeyAndMonth(
                        ImmutableList.<Team>of(),
                        CollectorsOnSparkTest::team,
                        PERIOD,
                        Referral::receivedOn,
                        Referrals.toAssessed()))),
        named(
            "timeliness",
            () ->
                ofAssessments(
                    Assessments.toTimeliness(YearlyPack.CLOCK, ENGLAND_AND_WALES, LAST_DAY))),
        named(
            "durations",
            () ->
                ofAssessments(
                    Assessments.toDurations(PERIOD, YearlyPack.CLOCK, ENGLAND_AND_WALES))),
        named("open by month end", () -> ofInvolvements(ChildSpans.toOpenByMonthEnd(PERIOD))),
        named(
            "children open by month end and status",
            () ->
                ofInvolvements(
                    Measures.byKey(
                        Arrays.asList(Status.values()),
                        Involvement::status,
                        ChildSpans.toChildrenOpenOn(LAST_DAY)))),
        named("standings", () -> ofInvolvements(Involvements.toStandings(LAST_DAY))),
        named("steps", () -> ofInvolvements(Involvements.toSteps(PERIOD))),
        named("seen alone", () -> ofVisits(Visits.toSeenAlone(PERIOD))),
        named("visits' issues", () -> ofVisits(Visits.toIssues())),
        named(
            "together, left out and averaged",
            () ->
                Measures.together(
                    ImmutableList.<Collector<Episode, ?, ?>>of(
                        Measures.<Episode>toCount(),
                        Measures.<Episode>toProportion(
                            episode -> episode.involvement().isPresent()),
                        Measures.leavingOut(
                            (Episode episode) ->
                                episode.assessment().isPresent()
                                    ? Optional.empty()
                                    : Optional.of("no assessment"),
                            Measures.<Episode>toAverage(
                                episode -> episode.referral().receivedOn().getDayOfMonth()))))),
        named("the yearly pack", () -> YearlyPack.toPack(YEAR)));
  }

  private static <R> Arguments named(
      String name, SerializableSupplier<Collector<Episode, ?, R>> source) {
    return Arguments.of(name, source);
  }

  private static Team team(Referral referral) {
    return referral.team().orElseThrow();
  }

  private static <R> Collector<Episode, ?, R> ofReferrals(Collector<Referral, ?, R> measure) {
    return mapping(Episode::referral, measure);
  }

  private static <R> Collector<Episode, ?, R> ofAssessments(Collector<Assessment, ?, R> measure) {
    return flatMapping(episode -> episode.assessment().stream(), measure);
  }

  private static <R> Collector<Episode, ?, R> ofInvolvements(
      Collector<? super Involvement, ?, R> measure) {
    return flatMapping(episode -> episode.involvement().stream(), measure);
  }

  private static <R> Collector<Episode, ?, R> ofVisits(Collector<Visit, ?, R> measure) {
    return flatMapping(episode -> episode.lastSeen().stream(), measure);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("collectors")
  <R> void answersAsInMemory(String name, SerializableSupplier<Collector<Episode, ?, R>> source) {
    R inMemory = EPISODES.stream().collect(source.get());
    R onSpark =
        rows("episodes.csv")
            .repartition(5)
            .select(
                CollectorAggregator.<Row, R>collected(
                        () -> mapping(new EpisodeRows()::episode, source.get()))
                    .toColumn())
            .first();
    assertThat(onSpark).as(name).isEqualTo(inMemory);
  }

  @Test
  void recordsThemselvesGoToo() {
    ImmutableList<Referral> referrals =
        EPISODES.stream().map(Episode::referral).collect(toImmutableList());
    Dataset<Referral> dataset =
        LocalSpark.session()
            .createDataset(referrals, Encoders.javaSerialization(Referral.class))
            .repartition(3);
    RepeatShare share =
        dataset.select(collected(() -> Referrals.toReReferrals(PERIOD)).toColumn()).first();
    assertThat(share).isEqualTo(referrals.stream().collect(Referrals.toReReferrals(PERIOD)));
  }

  @Test
  void eachAuthorityHasItsOwnAnswer() {
    Dataset<Row> rows =
        rows("episodes.csv")
            .withColumn("authority", lit("North"))
            .union(rows("others.csv").withColumn("authority", lit("South")))
            .repartition(6);
    assertThat(
            rows
                .groupByKey(
                    (MapFunction<Row, String>) row -> row.getAs("authority"), Encoders.STRING())
                .agg(
                    CollectorAggregator.<Row, YearlyPack>collected(
                            () -> mapping(new EpisodeRows()::episode, YearlyPack.toPack(YEAR)))
                        .toColumn())
                .collectAsList()
                .stream()
                .collect(toMap(Tuple2::_1, Tuple2::_2)))
        .hasSize(2)
        .containsEntry("North", EPISODES.stream().collect(YearlyPack.toPack(YEAR)))
        .containsEntry("South", madeUp(12).stream().collect(YearlyPack.toPack(YEAR)));
  }

  /** Beyond 128 keys Spark gives its table of accumulators up, sorts, and merges what it had. */
  @Test
  void soManyKeysThatSparkSortsAnswerTheSame() {
    var byDay =
        rows("episodes.csv")
            .repartition(4)
            .groupByKey((MapFunction<Row, String>) row -> row.getAs("received"), Encoders.STRING())
            .agg(
                CollectorAggregator.<Row, Count>collected(
                        () ->
                            mapping(
                                new EpisodeRows()::episode,
                                filtering(
                                    episode -> episode.assessment().isPresent(),
                                    Measures.toCount())))
                    .toColumn())
            .collectAsList()
            .stream()
            .collect(toMap(Tuple2::_1, Tuple2::_2));
    assertThat(byDay).hasSizeGreaterThan(500);
    assertThat(byDay)
        .isEqualTo(
            EPISODES.stream()
                .collect(
                    Measures.byKey(
                        ImmutableList.<String>of(),
                        episode -> episode.referral().receivedOn().toString(),
                        filtering(
                            (Episode episode) -> episode.assessment().isPresent(),
                            Measures.toCount()))));
  }

  @Test
  void severalMeasuresAreSeveralColumns() {
    Tuple2<RepeatShare, Count> both =
        rows("episodes.csv")
            .select(
                CollectorAggregator.<Row, RepeatShare>collected(
                        () ->
                            mapping(
                                new EpisodeRows()::episode,
                                ofReferrals(Referrals.toReReferrals(PERIOD))))
                    .toColumn(),
                CollectorAggregator.<Row, Count>collected(Measures::toCount).toColumn())
            .first();
    assertThat(both._1())
        .isEqualTo(EPISODES.stream().collect(ofReferrals(Referrals.toReReferrals(PERIOD))));
    assertThat(both._2()).isEqualTo(Count.of(EPISODES.size()));
  }
}
