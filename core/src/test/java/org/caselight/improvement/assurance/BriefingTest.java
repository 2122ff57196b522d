package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.caselight.improvement.assurance.BriefingReceipt.passedOnTo;
import static org.caselight.improvement.assurance.BriefingReceipt.readBy;
import static org.caselight.improvement.assurance.BriefingReceipt.sentTo;
import static org.caselight.improvement.assurance.BriefingReceipt.understoodBy;
import static org.caselight.improvement.assurance.ReaderStanding.NOT_REACHED;
import static org.caselight.improvement.assurance.ReaderStanding.REACHED;
import static org.caselight.improvement.assurance.ReaderStanding.READ;
import static org.caselight.improvement.assurance.ReaderStanding.UNDERSTOOD;

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
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class BriefingTest {
  private static final LocalDate SENT = LocalDate.of(2019, 5, 1);
  private static final WorkerId ANN = WorkerId.of("W1");
  private static final WorkerId BEN = WorkerId.of("W2");
  private static final WorkerId CAZ = WorkerId.of("W3");
  private static final WorkerId DEE = WorkerId.of("W4");
  private static final WorkerId HUB = WorkerId.of("W9");
  private static final Team NORTH = Team.of("North", TeamKind.CHILDRENS);
  private static final Team SOUTH = Team.of("South", TeamKind.CHILDRENS);

  private static LocalDate may(int day) {
    return LocalDate.of(2019, 5, day);
  }

  private static Briefing.Builder booklet() {
    return Briefing.builder()
        .title("Learning review, short booklet")
        .sentOn(SENT)
        .addReader(BriefingReader.of(ANN, NORTH))
        .addReader(BriefingReader.of(BEN, NORTH))
        .addReader(BriefingReader.of(CAZ, SOUTH))
        .addReader(BriefingReader.of(DEE))
        .addCascader(HUB);
  }

  private static final Briefing BOOKLET =
      booklet()
          .build()
          .withReceipt(sentTo(HUB, may(1)))
          .withReceipt(sentTo(ANN, may(2)))
          .withReceipt(readBy(ANN, may(7)))
          .withReceipt(passedOnTo(BEN, HUB, may(7)))
          .withReceipt(understoodBy(CAZ, may(8)))
          .withReceipt(passedOnTo(ANN, may(9)));

  @Test
  void getsFurtherWithAWorker() {
    assertThat(BOOKLET.standing(ANN, may(1))).isEqualTo(NOT_REACHED);
    assertThat(BOOKLET.standing(ANN, may(2))).isEqualTo(REACHED);
    assertThat(BOOKLET.standing(ANN, may(6))).isEqualTo(REACHED);
    assertThat(BOOKLET.standing(ANN, may(7))).isEqualTo(READ);
    assertThat(BOOKLET.standing(ANN, may(9))).isEqualTo(READ);
    assertThat(BOOKLET.standing(BEN, may(7))).isEqualTo(REACHED);
    assertThat(BOOKLET.standing(CAZ, may(7))).isEqualTo(NOT_REACHED);
    assertThat(BOOKLET.standing(CAZ, may(8))).isEqualTo(UNDERSTOOD);
    assertThat(BOOKLET.standing(DEE, may(31))).isEqualTo(NOT_REACHED);
    assertThat(BOOKLET.standing(HUB, may(1))).isEqualTo(REACHED);
  }

  @Test
  void coversItsReaders() {
    BriefingCoverage coverage = BOOKLET.coverage(may(8));

    assertThat(coverage.asAt()).isEqualTo(may(8));
    assertThat(coverage.standings())
        .containsExactly(
            Map.entry(ANN, READ),
            Map.entry(BEN, REACHED),
            Map.entry(CAZ, UNDERSTOOD),
            Map.entry(DEE, NOT_REACHED));
    assertThat(coverage.reached()).isEqualTo(Proportion.of(3, 4));
    assertThat(coverage.read()).isEqualTo(Proportion.of(2, 4));
    assertThat(coverage.understood()).isEqualTo(Proportion.of(1, 4));
    assertThat(coverage.share(NOT_REACHED)).isEqualTo(Proportion.of(4, 4));
    assertThat(coverage.notReached()).containsExactly(DEE);
    assertThat(coverage.notRead()).containsExactly(BEN, DEE);
    assertThat(coverage.notUnderstood()).containsExactly(ANN, BEN, DEE);
    assertThat(coverage.shortOf(NOT_REACHED)).isEmpty();
    assertThat(coverage)
        .hasToString(
            "2019-05-08: reached 75.0% (3 of 4), read 50.0% (2 of 4), understood 25.0% (1 of 4)");
    assertThat(Serialized.copy(coverage)).isEqualTo(coverage).hasSameHashCodeAs(coverage);
    assertThat(BOOKLET.coverage(may(6)))
        .hasToString(
            "2019-05-06: reached 25.0% (1 of 4), read 0.0% (0 of 4), understood 0.0% (0 of 4)");
  }

  @Test
  void coversItsReadersTeamByTeam() {
    Measured<ImmutableSortedMap<Team, BriefingCoverage>> byTeam = BOOKLET.coverageByTeam(may(8));

    assertThat(byTeam.leftOut()).isEqualTo(Map.of("no team recorded", 1L));
    assertThat(byTeam.figure().keySet()).containsExactly(NORTH, SOUTH);
    assertThat(byTeam.figure().values())
        .extracting(BriefingCoverage::toString)
        .containsExactly(
            "2019-05-08: reached 100.0% (2 of 2), read 50.0% (1 of 2), understood 0.0% (0 of 2)",
            "2019-05-08: reached 100.0% (1 of 1), read 100.0% (1 of 1), understood 100.0% (1 of"
                + " 1)");
  }

  @Test
  void asksThoseWhoWereToPassItOnForEvidence() {
    Briefing toOneWhoIsNoReader =
        booklet().build().withReceipt(passedOnTo(WorkerId.of("W8"), HUB, may(2)));

    assertThat(BOOKLET.cascadersWithoutEvidence(may(6))).containsExactly(HUB);
    assertThat(BOOKLET.cascadersWithoutEvidence(may(7))).isEmpty();
    assertThat(toOneWhoIsNoReader.cascadersWithoutEvidence(may(31))).containsExactly(HUB);
  }

  @Test
  void isTheExampleOfItsDocumentation() {
    Briefing booklet =
        Briefing.builder()
            .title("Learning review, short booklet")
            .sentOn(SENT)
            .addReader(BriefingReader.of(ANN, NORTH))
            .addReader(BriefingReader.of(BEN, SOUTH))
            .addCascader(ANN)
            .build()
            .withReceipt(sentTo(ANN, may(1)))
            .withReceipt(passedOnTo(BEN, ANN, may(7)))
            .withReceipt(readBy(BEN, may(8)));

    assertThat(booklet.coverage(may(7)))
        .hasToString(
            "2019-05-07: reached 100.0% (2 of 2), read 0.0% (0 of 2), understood 0.0% (0 of 2)");
    assertThat(booklet).hasToString("Learning review, short booklet, sent 2019-05-01 to 2 readers");
    assertThat(booklet.issues()).isEmpty();
  }

  private static List<String> issues(Briefing briefing) {
    return briefing.issues().stream().map(DataIssue::toString).toList();
  }

  @Test
  void findsWhatIsWrongWithItsReceipts() {
    assertThat(issues(BOOKLET)).isEmpty();
    assertThat(issues(booklet().build().withReceipt(readBy(ANN, may(1).minusDays(1)))))
        .containsExactly(
            "error, receipt-before-sent: on: 2019-04-30, before sentOn 2019-05-01 of 'Learning"
                + " review, short booklet'; counted; read, 2019-04-30");
    assertThat(issues(booklet().build().withReceipt(readBy(WorkerId.of("W8"), may(1)))))
        .containsExactly(
            "warning, not-a-reader: worker: (withheld) read on 2019-05-01, not one of the readers"
                + " of 'Learning review, short booklet'; not counted; read, 2019-05-01");
    assertThat(
            issues(
                booklet()
                    .build()
                    .withReceipt(passedOnTo(ANN, BEN, may(2)))
                    .withReceipt(sentTo(BEN, may(3)))))
        .containsExactly(
            "warning, passed-on-unreached: passedOnBy: (withheld), not known to have been reached by"
                + " 2019-05-02 when passing on 'Learning review, short booklet'; counted; passed"
                + " on, 2019-05-02");
  }

  @Test
  void mayPassOnTheDayOnWhichItWasReached() {
    Briefing first =
        booklet()
            .build()
            .withReceipt(passedOnTo(ANN, BEN, may(2)))
            .withReceipt(passedOnTo(BEN, may(2)));
    Briefing second =
        booklet()
            .build()
            .withReceipt(passedOnTo(BEN, may(2)))
            .withReceipt(passedOnTo(ANN, BEN, may(2)));

    assertThat(first.issues()).isEmpty();
    assertThat(second.issues()).isEmpty();
  }

  @Test
  void ordersIssuesWhicheverReceiptOfADayCameFirst() {
    BriefingReceipt one = readBy(ANN, may(1).minusDays(1));
    BriefingReceipt other = passedOnTo(ANN, BEN, may(1).minusDays(1));
    Briefing briefing = booklet().build();

    assertThat(briefing.withReceipt(one).withReceipt(other).issues())
        .isEqualTo(briefing.withReceipt(other).withReceipt(one).issues())
        .extracting(DataIssue::code)
        .containsExactly("passed-on-unreached", "receipt-before-sent", "receipt-before-sent");
  }

  @Test
  void isSentFromItsDay() {
    assertThat(BOOKLET.isSentBy(SENT.minusDays(1))).isFalse();
    assertThat(BOOKLET.isSentBy(SENT)).isTrue();
  }

  @Test
  void namesNobody() {
    assertThat(BOOKLET).hasToString("Learning review, short booklet, sent 2019-05-01 to 4 readers");
    assertThat(BriefingReader.of(ANN, NORTH)).hasToString("BriefingReader(withheld)");
    assertThat(Serialized.copy(BOOKLET)).isEqualTo(BOOKLET).hasSameHashCodeAs(BOOKLET);
    assertThat(BOOKLET).isNotEqualTo(booklet().build());
  }

  @Test
  void isOnlyEverAddedTo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOOKLET.withReceipt(readBy(BEN, may(8))))
        .withMessage("on: must not be before the last (2019-05-09), was 2019-05-08");
    assertThat(BOOKLET.withReceipt(readBy(BEN, may(9))).receipts()).hasSize(7);
    assertThat(BOOKLET.receipts()).hasSize(6);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Briefing.builder().title(" ").sentOn(SENT).build())
        .withMessage("title: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Briefing.builder().title("Booklet").sentOn(LocalDate.of(1899, 12, 31)).build())
        .withMessage("sentOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> booklet().addReader(BriefingReader.of(ANN, SOUTH)).build())
        .withMessage("readers: must not have one worker in two teams (withheld)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> booklet().addReceipt(readBy(ANN, may(2))).addReceipt(readBy(ANN, may(1))).build())
        .withMessage("on: must not be before the last (2019-05-02), was 2019-05-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOOKLET.coverage(LocalDate.of(2201, 1, 1)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOOKLET.coverageByTeam(LocalDate.of(2201, 1, 1)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalStateException().isThrownBy(() -> Briefing.builder().build());
  }
}
