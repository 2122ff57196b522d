package org.caselight.examples.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.caselight.caseload.CaseloadSnapshot;
import org.caselight.casework.Involvement;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.MadeUpEpisodes;
import org.caselight.examples.yearlypack.YearlyPack;
import org.caselight.service.Team;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A rule asked of one value at a time, of one different from the last. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OneValue {
  private static final int VALUES = 1024;
  private static final int TEAMS = 32;
  private static final LocalDate AS_AT = Records.YEAR.lastDay();

  private final Referral[] referrals;
  private final Assessment[] assessments;
  private final CaseloadSnapshot[] snapshots;

  /** Makes the values up. */
  public OneValue() {
    ImmutableList<Episode> episodes =
        MadeUpEpisodes.of(1, 100L * VALUES).collect(toImmutableList());
    referrals = episodes.stream().limit(VALUES).map(Episode::referral).toArray(Referral[]::new);
    assessments =
        episodes.stream()
            .flatMap(episode -> episode.assessment().stream())
            .limit(VALUES)
            .toArray(Assessment[]::new);
    Map<Team, List<Involvement>> open =
        episodes.stream()
            .flatMap(episode -> episode.involvement().stream())
            .filter(involvement -> involvement.isOpenOn(AS_AT))
            .collect(Collectors.groupingBy(involvement -> involvement.team().orElseThrow()));
    snapshots =
        open.entrySet().stream()
            .limit(TEAMS)
            .map(of -> CaselightAnswers.allocation(of.getKey(), of.getValue(), AS_AT).snapshot())
            .toArray(CaseloadSnapshot[]::new);
  }

  /**
   * Asks each assessment how it stands.
   *
   * @param answers what becomes of the answers
   */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void timeliness(Blackhole answers) {
    for (Assessment assessment : assessments) {
      answers.consume(assessment.timeliness(YearlyPack.CLOCK, ENGLAND_AND_WALES, AS_AT));
    }
  }

  /**
   * Asks each referral whether it led to an assessment.
   *
   * @param answers what becomes of the answers
   */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void isForAssessment(Blackhole answers) {
    for (Referral referral : referrals) {
      answers.consume(referral.isForAssessment());
    }
  }

  /**
   * Holds each team's caseloads against the policy.
   *
   * @param answers what becomes of the answers
   */
  @Benchmark
  @OperationsPerInvocation(TEAMS)
  public void caseloadCheck(Blackhole answers) {
    for (CaseloadSnapshot snapshot : snapshots) {
      answers.consume(YearlyPack.CASELOADS.check(snapshot));
    }
  }
}
