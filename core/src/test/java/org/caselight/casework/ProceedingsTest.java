package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceedingsTest {
  private static final ChildId CHILD = ChildId.of("SECRET-1");
  private static final LocalDate START = LocalDate.of(2019, 1, 7);

  private static Proceedings of(Proceedings.Kind kind, LocalDate start, LocalDate end) {
    return Proceedings.builder().child(CHILD).kind(kind).startedOn(start).endedOn(end).build();
  }

  @ParameterizedTest
  @CsvSource({"PRE_PROCEEDINGS, pre-proceedings", "CARE_PROCEEDINGS, care proceedings"})
  void aKindIsKnownByItsLabel(Proceedings.Kind kind, String label) {
    assertThat(kind.label()).isEqualTo(label);
    assertThat(Proceedings.Kind.parse(label)).isEqualTo(kind);
  }

  @Test
  void noKindIsGuessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proceedings.Kind.parse("court"))
        .withMessage("proceedings: must be one of pre-proceedings, care proceedings; was court");
  }

  @Test
  void keepsWhatWasRecordedAndPrintsNobody() {
    Proceedings open = Proceedings.of(CHILD, Proceedings.Kind.CARE_PROCEEDINGS, START);

    assertThat(open.child()).isEqualTo(CHILD);
    assertThat(open.kind()).isEqualTo(Proceedings.Kind.CARE_PROCEEDINGS);
    assertThat(open.startedOn()).isEqualTo(START);
    assertThat(open.endedOn()).isEmpty();
    assertThat(open).hasToString("care proceedings from 2019-01-07");
    assertThat(of(Proceedings.Kind.PRE_PROCEEDINGS, START, START.plusDays(1)))
        .hasToString("pre-proceedings 2019-01-07 until 2019-01-08");
    assertThat(Serialized.copy(open)).isEqualTo(open);
  }

  @Test
  void datesAreThoseOfALivingPersonsRecord() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Proceedings.of(
                    CHILD, Proceedings.Kind.CARE_PROCEEDINGS, LocalDate.of(1899, 12, 31)))
        .withMessage("startedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(Proceedings.Kind.PRE_PROCEEDINGS, START, LocalDate.of(2201, 1, 1)))
        .withMessage("endedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void areCountedByKindBesideWhateverStatusTheChildHas() {
    ImmutableSortedMap<Proceedings.Kind, Measured<Count>> open =
        Stream.of(
                Proceedings.of(CHILD, Proceedings.Kind.CARE_PROCEEDINGS, START),
                of(Proceedings.Kind.CARE_PROCEEDINGS, START, START.minusDays(1)))
            .collect(
                Measures.byKey(
                    List.of(Proceedings.Kind.values()),
                    Proceedings::kind,
                    ChildSpans.toOpenOn(START)));

    assertThat(open)
        .isEqualTo(
            ImmutableSortedMap.of(
                Proceedings.Kind.PRE_PROCEEDINGS, Measured.of(Count.ZERO),
                Proceedings.Kind.CARE_PROCEEDINGS,
                    Measured.of(Count.of(1), Map.of("ended before it started", 1L))));
  }

  @Test
  void overlapWithinOneKindOnlyIsAnIssue() {
    Proceedings before = of(Proceedings.Kind.PRE_PROCEEDINGS, START, START.plusDays(90));
    Proceedings court =
        of(Proceedings.Kind.CARE_PROCEEDINGS, START.plusDays(80), START.plusDays(300));
    Proceedings again = Proceedings.of(CHILD, court.kind(), START.plusDays(299));

    assertThat(Stream.of(before, court).collect(Proceedings.toIssues())).isEmpty();
    assertThat(Stream.of(again, before, court).collect(Proceedings.toIssues()))
        .containsExactly(
            DataIssue.error(
                "overlapping",
                ImmutableList.of(court, again),
                "two at once, 2019-03-28 until 2019-11-03 and from 2019-11-02; each counted"));
  }
}
