package org.caselight.examples.committeereport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureRowsTest {
  private static final FigureRow RE_REFERRALS =
      FigureRow.of(
          Map.of(
              "section", "front-door",
              "code", "re-referrals",
              "who", "Exampleshire",
              "from", "2023-04-01",
              "to", "2024-03-31",
              "part", "152",
              "whole", "600",
              "value", "25.3",
              "shown", "25.3%",
              "provenance", "computed"));

  private final FigureRows rows = new FigureRows();

  private String id(FigureRow row) {
    return rows.add(row).row();
  }

  @Test
  void aFigureIsWhatItsRowShows() {
    assertThat(rows.add(RE_REFERRALS))
        .isEqualTo(
            new FigureLink(
                "front-door.re-referrals.exampleshire.2024-03-31",
                "25.3%",
                "25.3",
                "computed, 152 of 600"));
    assertThat(rows.byId())
        .containsExactly(
            Map.entry("front-door.re-referrals.exampleshire.2024-03-31", RE_REFERRALS));
  }

  @Test
  void theSameRowIsAddedOnce() {
    String id = id(RE_REFERRALS);

    assertThat(id(RE_REFERRALS.with("note", ""))).isEqualTo(id);
    assertThat(rows.byId()).hasSize(1);
  }

  @Test
  void rowsThatReadAlikeAreNumbered() {
    String id = id(RE_REFERRALS);

    assertThat(id(RE_REFERRALS.with("note", "as printed"))).isEqualTo(id + ".2");
    assertThat(id(RE_REFERRALS.with("note", "another"))).isEqualTo(id + ".3");
    assertThat(id(RE_REFERRALS.with("note", "as printed"))).isEqualTo(id + ".2");
    assertThat(rows.byId().keySet()).containsExactly(id, id + ".2", id + ".3");
  }

  @Test
  void identifiersAreReadable() {
    FigureRow bare = FigureRow.of(Map.of("shown", "c"));

    assertThat(id(bare)).isEqualTo("figure");
    assertThat(id(bare.with("who", "Fenland Children's 1"))).isEqualTo("fenland-childrens-1");
    assertThat(id(bare.with("who", " Ynys Môn / (north) "))).isEqualTo("ynys-mon-north");
    assertThat(id(bare.with("who", "北"))).isEqualTo("figure.2");
    assertThat(id(bare.with("indicator", "Children in need"))).isEqualTo("children-in-need");
    assertThat(id(bare.with("indicator", "Children in need").with("code", "cin"))).isEqualTo("cin");
  }

  @Test
  void identifiersAreTheSameInTurkey() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(id(FigureRow.of(Map.of("shown", "1", "who", "INITIAL")))).isEqualTo("initial");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theWorkingIsAsMuchAsIsKnown() {
    assertThat(rows.add(RE_REFERRALS.with("source", "MADE UP")).working())
        .isEqualTo("computed, 152 of 600; MADE UP");
    assertThat(rows.add(RE_REFERRALS.with("whole", "")).working()).isEqualTo("computed");
    assertThat(rows.add(FigureRow.of(Map.of("shown", "c"))).working()).isEmpty();
  }

  @Test
  void columnsStandInTheirOwnOrder() {
    assertThat(RE_REFERRALS.texts().keySet()).containsExactlyElementsOf(FigureRow.COLUMNS);
    assertThat(RE_REFERRALS.text("part")).isEqualTo("152");
    assertThat(RE_REFERRALS.text("note")).isEmpty();
  }

  @Test
  void controlCharactersAreEscaped() {
    assertThat(RE_REFERRALS.with("who", "two\nlines").text("who")).isEqualTo("two\\nlines");
  }

  @Test
  void otherColumnsAreRefused() {
    String message =
        "column: must be one of section, code, indicator, unit, from, to, who, part, whole, value,"
            + " shown, interval_low, interval_high, interval, target, rag, direction, benchmark,"
            + " benchmark_value, outcome, provenance, source, attention, note, why, was id";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RE_REFERRALS.with("id", "x"))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RE_REFERRALS.text("id"))
        .withMessage(message);
  }

  @Test
  void aFigureShowsSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureRow.of(Map.of("value", "1")))
        .withMessage("shown: must not be blank");
  }

  @Test
  void aPageShowsWhatIsInTheRows() {
    FigureLink figure = rows.add(RE_REFERRALS);

    rows.checkHold(pageOf(figure));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.checkHold(pageOf(new FigureLink("x", "1", "1", ""))))
        .withMessage("page: must show figures of these rows, was x as 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.checkHold(pageOf(new FigureLink(figure.row(), "26%", "25.3", ""))))
        .withMessage("page: must show figures of these rows, was " + figure.row() + " as 26%");
  }

  private static Page pageOf(FigureLink figure) {
    return new Page(
        "Title",
        Words.NONE,
        Words.of("Edition"),
        Words.NONE,
        ImmutableList.of(PageSection.of("one", "One", new Paragraph(Words.of(figure)))));
  }
}
