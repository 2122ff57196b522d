package org.caselight.casework.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caselight.casework.visit.OverdueVisitChange.Difference;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.service.Status;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class OverdueVisitCountsTest {
  /** Cambridgeshire, July 2019, paragraph 2.12: "almost 270". */
  private static final OverdueVisitCounts OCTOBER =
      OverdueVisitCounts.builder()
          .asAt(LocalDate.of(2018, 10, 31))
          .total(270)
          .isApproximate(true)
          .putByStatus(Status.CHILD_PROTECTION_PLAN, 76L)
          .build();

  /** Paragraph 2.13. */
  private static final OverdueVisitCounts JUNE =
      OverdueVisitCounts.builder()
          .asAt(LocalDate.of(2019, 6, 14))
          .total(59)
          .putByStatus(Status.CHILD_PROTECTION_PLAN, 6L)
          .build();

  @Test
  void fellAsCambridgeshireReported() {
    OverdueVisitChange change = JUNE.since(OCTOBER);
    Difference plans = change.change(Status.CHILD_PROTECTION_PLAN).orElseThrow();

    assertThat(change.total().difference()).isEqualTo(-211);
    assertThat(change.total().percent()).contains(Fraction.of(-21_100, 270));
    assertThat(change.total().percent().orElseThrow().rounded(0)).isEqualByComparingTo("-78");
    assertThat(plans.difference()).isEqualTo(-70);
    assertThat(plans.percent().orElseThrow().rounded(0)).isEqualByComparingTo("-92");
    assertThat(OCTOBER.share(Status.CHILD_PROTECTION_PLAN)).contains(Proportion.of(76, 270));
    assertThat(shownShare(OCTOBER)).isEqualByComparingTo("28");
    assertThat(shownShare(JUNE)).isEqualByComparingTo("10");
    assertThat(change)
        .hasToString(
            "59 overdue visits on 2019-06-14, down 211 (78%) on about 270 on 2018-10-31;"
                + " child protection plan 6, down 70 (92%) on 76");
    assertThat(plans).hasToString("6, down 70 (92%) on 76");
    assertThat(change.isApproximate()).isTrue();
  }

  private static BigDecimal shownShare(OverdueVisitCounts counts) {
    return counts
        .share(Status.CHILD_PROTECTION_PLAN)
        .flatMap(share -> share.percent(0))
        .orElseThrow();
  }

  @Test
  void comparesOnlyStatusesKnownOnBothDays() {
    OverdueVisitCounts earlier =
        OverdueVisitCounts.builder()
            .asAt(LocalDate.of(2019, 6, 7))
            .total(50)
            .putByStatus(Status.IN_CARE, 4L)
            .putByStatus(Status.CHILD_IN_NEED_PLAN, 40L)
            .build();
    OverdueVisitCounts later =
        OverdueVisitCounts.builder()
            .asAt(LocalDate.of(2019, 6, 7))
            .total(55)
            .putByStatus(Status.IN_CARE, 5L)
            .putByStatus(Status.CHILD_PROTECTION_PLAN, 6L)
            .build();

    assertThat(later.since(earlier).byStatus())
        .containsOnlyKeys(Status.IN_CARE)
        .containsEntry(Status.IN_CARE, new Difference(4, 5));
    assertThat(later.since(earlier).change(Status.CHILD_IN_NEED_PLAN)).isEmpty();
    assertThat(later.since(earlier).isApproximate()).isFalse();
    assertThat(later.since(earlier))
        .hasToString(
            "55 overdue visits on 2019-06-07, up 5 (10%) on 50 on 2019-06-07; in care 5, up 1"
                + " (25%) on 4");
    assertThat(later.share(Status.CHILD_IN_NEED_PLAN)).isEmpty();
    assertThat(later.count(Status.CHILD_IN_NEED_PLAN)).isEmpty();
    assertThat(later.count(Status.IN_CARE)).contains(5L);
  }

  @Test
  void hasNoPercentageOfNothing() {
    OverdueVisitCounts none = OverdueVisitCounts.of(LocalDate.of(2019, 6, 7), 0);
    OverdueVisitCounts one =
        OverdueVisitCounts.builder()
            .asAt(LocalDate.of(2019, 6, 14))
            .total(1)
            .isApproximate(true)
            .build();

    assertThat(new Difference(0, 1).percent()).isEmpty();
    assertThat(one.since(none).isApproximate()).isTrue();
    assertThat(one.since(none))
        .hasToString("about 1 overdue visit on 2019-06-14, up 1 on 0 on 2019-06-07");
    assertThat(none.since(none))
        .hasToString("0 overdue visits on 2019-06-07, no change on 0 on 2019-06-07");
    assertThat(new Difference(3, 3)).hasToString("3, no change on 3");
    assertThat(new Difference(3, 3).percent()).contains(Fraction.ZERO);
  }

  @Test
  void hasAnUndefinedShareOfNothing() {
    OverdueVisitCounts none =
        OverdueVisitCounts.builder()
            .asAt(LocalDate.of(2019, 6, 7))
            .total(0)
            .putByStatus(Status.IN_CARE, 0L)
            .build();

    assertThat(none.share(Status.IN_CARE)).contains(Proportion.of(0, 0));
  }

  @Test
  void refusesCountsThatCannotBe() {
    LocalDate day = LocalDate.of(2019, 6, 14);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OverdueVisitCounts.of(day, -1))
        .withMessage("total: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OverdueVisitCounts.builder()
                    .asAt(day)
                    .total(5)
                    .putByStatus(Status.IN_CARE, -1L)
                    .build())
        .withMessage("byStatus: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofParts(day, 5, 2, 4))
        .withMessage("byStatus: must add up to at most the total (5), was 6");
    assertThat(ofParts(day, 6, 2, 4).total()).isEqualTo(6);
    assertThat(ofParts(day, 7, 2, 4).total()).isEqualTo(7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofParts(day, Long.MAX_VALUE, Long.MAX_VALUE, 1))
        .withMessage(
            "byStatus: must add up to at most the total (9223372036854775807), was"
                + " 9223372036854775808");
  }

  private static OverdueVisitCounts ofParts(LocalDate day, long total, long inCare, long inNeed) {
    return OverdueVisitCounts.builder()
        .asAt(day)
        .total(total)
        .putByStatus(Status.IN_CARE, inCare)
        .putByStatus(Status.CHILD_IN_NEED_PLAN, inNeed)
        .build();
  }

  @Test
  void refusesAnEarlierDayThatIsLater() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OCTOBER.since(JUNE))
        .withMessage("earlier: must not be after 2018-10-31, was 2019-06-14");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Difference(-1, 0))
        .withMessage("earlier: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Difference(0, -1))
        .withMessage("later: must be 0 or more, was -1");
  }

  @Test
  void saysWhatItIs() {
    assertThat(OCTOBER)
        .hasToString("about 270 overdue visits on 2018-10-31 (child protection plan 76)");
    assertThat(OverdueVisitCounts.of(LocalDate.of(2019, 6, 14), 1))
        .hasToString("1 overdue visit on 2019-06-14");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(OCTOBER)).isEqualTo(OCTOBER);
    assertThat(Serialized.copy(JUNE.since(OCTOBER))).isEqualTo(JUNE.since(OCTOBER));
    assertThat(Serialized.copy(JUNE.since(OCTOBER).total())).isEqualTo(new Difference(270, 59));
  }
}
