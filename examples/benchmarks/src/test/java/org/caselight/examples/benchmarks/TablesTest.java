package org.caselight.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void numbersReadAsTheyAreSpoken() {
    assertThat(Shown.time(7.654)).isEqualTo("7.65 ns");
    assertThat(Shown.time(999.4)).isEqualTo("999 ns");
    assertThat(Shown.time(12_340)).isEqualTo("12.3 µs");
    assertThat(Shown.time(2_000)).isEqualTo("2.00 µs");
    assertThat(Shown.threeFigures(0.01234)).isEqualTo("0.0123");
    assertThat(Shown.time(12_340_000)).isEqualTo("12.3 ms");
    assertThat(Shown.time(1_234_000_000_000.0)).isEqualTo("1230 s");
    assertThat(Shown.ratio(0.125)).isEqualTo("0.13");
    assertThat(Shown.count(3_000_000)).isEqualTo("3,000,000");
    assertThat(Shown.bytes(23.9)).isEqualTo("24 B");
  }

  @Test
  void columnsAreLaidOutAndMarkedForTheirSide() {
    assertThat(new MarkdownTable("", "time").row("conversion", "1 ms").row("pack", "12.3 ms"))
        .hasToString(
            """
            |            |    time |
            |:-----------|--------:|
            | conversion |    1 ms |
            | pack       | 12.3 ms |
            """);
  }

  @Test
  void comparisonShowsBothTimesTheRatioAndWhetherTheGoalIsMet() {
    assertThat(
            new Comparisons("DuckDB")
                .row("pack", Timing.ofNanos(2e6), Timing.ofNanos(4e6), Goal.atMost("0.5"))
                .row("share", Timing.ofNanos(2e6), Timing.ofNanos(3e6), Goal.atMost("0.5")))
        .hasToString(
            """
            |       | Caselight |  DuckDB | ratio |        goal |         |
            |:------|----------:|--------:|------:|------------:|--------:|
            | pack  |   2.00 ms | 4.00 ms |  0.50 | at most 0.5 |     met |
            | share |   2.00 ms | 3.00 ms |  0.67 | at most 0.5 | not met |
            """);
  }
}
