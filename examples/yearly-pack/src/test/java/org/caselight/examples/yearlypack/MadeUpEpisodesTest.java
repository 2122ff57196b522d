package org.caselight.examples.yearlypack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caselight.calendar.ReportingYear;
import org.caselight.casework.ChildSpan;
import org.caselight.casework.Involvement;
import org.caselight.figure.Proportion;
import org.caselight.service.Status;
import org.junit.jupiter.api.Test;

class MadeUpEpisodesTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);
  private static final List<Episode> EPISODES = MadeUpEpisodes.of(1, 50_000).toList();

  @Test
  void theSameSeedMakesTheSameRecords() {
    assertThat(MadeUpEpisodes.of(1, 50_000).parallel().toList()).isEqualTo(EPISODES);
    assertThat(MadeUpEpisodes.of(2, 50_000).limit(100).toList())
        .isNotEqualTo(EPISODES.subList(0, 100));
  }

  @Test
  void noneAndOneAndTooFew() {
    assertThat(MadeUpEpisodes.of(1, 0)).isEmpty();
    assertThat(MadeUpEpisodes.of(1, 1)).hasSize(1);
    assertThatThrownBy(() -> MadeUpEpisodes.of(1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count: must be 0 or more, was -1");
  }

  @Test
  void comeByDayOfReceiptButForAFewDays() {
    LocalDate latest = LocalDate.MIN;
    for (Episode episode : EPISODES) {
      LocalDate received = episode.referral().receivedOn();
      assertThat(received).isBetween(LocalDate.of(2010, 4, 1), LAST_DAY);
      assertThat(received).isAfter(latest.equals(LocalDate.MIN) ? latest : latest.minusDays(8));
      latest = received.isAfter(latest) ? received : latest;
    }
    assertThat(latest).isEqualTo(LAST_DAY);
  }

  @Test
  void areLikeThoseOfCouncils() {
    YearlyPack pack = EPISODES.stream().collect(YearlyPack.toPack(ReportingYear.ending(2025)));
    assertThat(percent(pack.reReferrals().share().figure())).isBetween(18.0, 22.0);
    assertThat(percent(pack.assessedInTime().figure())).isBetween(82.0, 87.0);
    assertThat(pack.assessedInTime().leftOut()).containsOnlyKeys("authorised before it began");
    assertThat(pack.conversion().rowKeySet()).hasSize(40);
    assertThat(pack.overdueVisits().total()).isPositive();
    assertThat(pack.caseloads().checks()).hasSize(40);
    assertThat(pack.openByMonthEnd().values())
        .allMatch(open -> open.figure().values().stream().allMatch(count -> count.count() > 0));
  }

  private static double percent(Proportion share) {
    return share.percent(1).orElseThrow().doubleValue();
  }

  @Test
  void haveTheTeamsWorkersAndChildrenOfAnExtract() {
    assertThat(EPISODES.stream().map(episode -> episode.referral().team()).distinct()).hasSize(40);
    assertThat(
            EPISODES.stream().flatMap(episode -> episode.referral().worker().stream()).distinct())
        .hasSize(400);
    assertThat(EPISODES.stream().map(episode -> episode.referral().child()).distinct().count())
        .isBetween(18_000L, 22_728L);
    assertThat(EPISODES.stream().map(episode -> episode.referral().child().pseudonym()))
        .allMatch(child -> child.matches("C[0-9]{7}"));
  }

  @Test
  void areOpenClosedAndContradictory() {
    List<ChildSpan> spans =
        EPISODES.stream()
            .<ChildSpan>flatMap(episode -> episode.assessment().stream())
            .collect(Collectors.toList());
    assertThat(spans).anyMatch(span -> span.isOpenOn(LAST_DAY));
    assertThat(spans).anyMatch(ChildSpan::isContradictory);
    spans.clear();
    EPISODES.forEach(episode -> episode.involvement().ifPresent(spans::add));
    assertThat(spans).anyMatch(span -> span.isOpenOn(LAST_DAY));
    assertThat(spans).anyMatch(ChildSpan::isContradictory);
    assertThat(spans).allMatch(span -> !span.startedOn().isAfter(LAST_DAY));
    assertThat(EPISODES.stream().flatMap(episode -> episode.lastSeen().stream()))
        .allMatch(visit -> !visit.on().isAfter(LAST_DAY));
    assertThat(
            EPISODES.stream()
                .flatMap(episode -> episode.involvement().stream())
                .map(Involvement::status)
                .distinct())
        .containsExactlyInAnyOrder(Status.values());
  }
}
