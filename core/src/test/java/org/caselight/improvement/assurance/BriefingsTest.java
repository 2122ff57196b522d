package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.improvement.assurance.ReaderStanding.REACHED;
import static org.caselight.improvement.assurance.ReaderStanding.READ;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.junit.jupiter.api.Test;

class BriefingsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);
  private static final WorkerId ANN = WorkerId.of("W1");
  private static final WorkerId BEN = WorkerId.of("W2");
  private static final WorkerId CAZ = WorkerId.of("W3");
  private static final Team NORTH = Team.of("North", TeamKind.CHILDRENS);
  private static final Team SOUTH = Team.of("South", TeamKind.CHILDRENS);

  private static final List<Briefing> BRIEFINGS =
      List.of(
          Briefing.builder()
              .title("Booklet")
              .sentOn(DAY)
              .addReader(BriefingReader.of(ANN, NORTH))
              .addReader(BriefingReader.of(BEN))
              .build()
              .withReceipt(BriefingReceipt.sentTo(ANN, DAY))
              .withReceipt(BriefingReceipt.readBy(ANN, DAY.plusDays(4))),
          Briefing.builder()
              .title("Escalation")
              .sentOn(DAY.plusDays(2))
              .addReader(BriefingReader.of(ANN, SOUTH))
              .addReader(BriefingReader.of(BEN, SOUTH))
              .addReader(BriefingReader.of(CAZ, NORTH))
              .build()
              .withReceipt(BriefingReceipt.sentTo(ANN, DAY.plusDays(2)))
              .withReceipt(BriefingReceipt.sentTo(CAZ, DAY.plusDays(2))));

  @Test
  void sharesReadingsOverTheBriefingsSent() {
    assertThat(BRIEFINGS.stream().collect(Briefings.toShare(REACHED, DAY.plusDays(4))))
        .isEqualTo(Proportion.of(3, 5));
    assertThat(BRIEFINGS.stream().collect(Briefings.toShare(READ, DAY.plusDays(4))))
        .isEqualTo(Proportion.of(1, 5));
    assertThat(BRIEFINGS.stream().collect(Briefings.toShare(READ, DAY.plusDays(3))))
        .isEqualTo(Proportion.of(0, 5));
    assertThat(BRIEFINGS.stream().collect(Briefings.toShare(REACHED, DAY.plusDays(1))))
        .isEqualTo(Proportion.of(1, 2));
    assertThat(BRIEFINGS.stream().collect(Briefings.toShare(REACHED, DAY.minusDays(1))))
        .isEqualTo(Proportion.of(0, 0));
  }

  @Test
  void sharesReadingsTeamByTeam() {
    assertThat(BRIEFINGS.stream().collect(Briefings.toShareByTeam(REACHED, DAY.plusDays(2))))
        .isEqualTo(
            Measured.of(
                ImmutableSortedMap.of(NORTH, Proportion.of(2, 2), SOUTH, Proportion.of(1, 2)),
                Map.of("no team recorded", 1L)));
  }

  @Test
  void saysWhatEachWorkerHasStillToRead() {
    assertThat(BRIEFINGS.stream().collect(Briefings.toOutstanding(READ, DAY.plusDays(4))))
        .containsExactly(Map.entry(ANN, 1L), Map.entry(BEN, 2L), Map.entry(CAZ, 1L));
    assertThat(BRIEFINGS.stream().collect(Briefings.toOutstanding(REACHED, DAY.plusDays(4))))
        .containsExactly(Map.entry(BEN, 2L));
  }

  @Test
  void findsWhatIsWrongWithReceipts() {
    Briefing early =
        Briefing.builder()
            .title("Booklet")
            .sentOn(DAY)
            .build()
            .withReceipt(BriefingReceipt.readBy(ANN, DAY.minusDays(1)));
    Briefing late =
        Briefing.builder()
            .title("Another")
            .sentOn(DAY)
            .build()
            .withReceipt(BriefingReceipt.readBy(ANN, DAY));

    assertThat(List.of(late, early).stream().collect(Briefings.toIssues()))
        .extracting(DataIssue::code)
        .containsExactly("not-a-reader", "receipt-before-sent", "not-a-reader");
    assertThat(BRIEFINGS.stream().collect(Briefings.toIssues())).isEmpty();
  }

  @Test
  void refusesADayThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Briefings.toShare(READ, LocalDate.of(1899, 12, 31)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
  }
}
