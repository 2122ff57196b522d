package org.caselight.examples.yearlypack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;

/** What always holds of a file that was written and is read. */
class EpisodesCsvProperties {
  @SuppressWarnings("NullAway.Init") // Before all.
  private static Path file;

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("episodes", ".csv");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  @Provide
  Arbitrary<List<Episode>> episodes() {
    return episode().list().ofMaxSize(8);
  }

  private static Arbitrary<Episode> episode() {
    Arbitrary<EpisodeRow> front =
        Combinators.combine(
                names(),
                days(),
                names(),
                names().injectNull(0.2),
                Arbitraries.of(ReferralOutcome.class).injectNull(0.2),
                days().injectNull(0.2))
            .as(
                (child, received, team, worker, outcome, decided) -> {
                  EpisodeRow row = new EpisodeRow();
                  row.child = ChildId.of(child);
                  row.received = received;
                  row.team = EpisodesCsv.team(team);
                  row.worker = worker == null ? null : WorkerId.of(worker);
                  row.outcome = outcome;
                  row.decided = decided;
                  return row;
                });
    return Combinators.combine(
            front,
            days().injectNull(0.3),
            days().injectNull(0.3),
            Arbitraries.of(Status.class).injectNull(0.3),
            days(),
            days().injectNull(0.3),
            days().injectNull(0.3))
        .as(
            (row, started, authorised, status, opened, closed, seen) -> {
              row.started = started;
              row.authorised = started == null ? null : authorised;
              row.status = status;
              row.opened = status == null ? null : opened;
              row.closed = status == null ? null : closed;
              row.seen = status == null ? null : seen;
              return row.toEpisode();
            });
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2200, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Of what makes reading hard: separators, quotes, line ends, characters of 1 to 4 bytes. */
  private static Arbitrary<String> names() {
    return Arbitraries.of(
            "a", "W1", ",", "\"", "\"\"", "\n", "\r", "\r\n", " ", "é", "€", "😀", "\0")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .filter(EpisodesCsvProperties::isName);
  }

  private static boolean isName(String text) {
    try {
      ChildId.of(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Property
  void whatWasWrittenIsRead(@ForAll("episodes") List<Episode> episodes) {
    EpisodesCsv.write(file, episodes.stream());
    assertThat(Parts.readInOne(file)).isEqualTo(episodes);
  }

  @Property
  void inPartsItIsTheSame(
      @ForAll("episodes") List<Episode> episodes, @ForAll @IntRange(min = 1, max = 300) int part) {
    EpisodesCsv.write(file, episodes.stream());
    assertThat(Parts.readBackwards(Parts.of(file, part))).isEqualTo(episodes);
    try (Stream<Episode> parallel = EpisodesCsv.read(file, part).parallel()) {
      assertThat(parallel.toList()).isEqualTo(episodes);
    }
  }

  @Property
  void linesMayEndAsOnAnySystemAndTheLastNeedNot(
      @ForAll @IntRange(min = 0, max = 40) int count,
      @ForAll @IntRange(min = 1, max = 300) int part,
      @ForAll boolean hasByteOrderMark,
      @ForAll boolean isLastEnded,
      @ForAll("lineEnds") String lineEnd)
      throws IOException {
    List<Episode> episodes = MadeUpEpisodes.of(count, count).toList();
    EpisodesCsv.write(file, episodes.stream());
    String text = Files.readString(file, UTF_8);
    text = isLastEnded ? text : text.stripTrailing();
    Files.writeString(
        file, (hasByteOrderMark ? "\uFEFF" : "") + text.replace("\n", lineEnd), UTF_8);
    assertThat(Parts.readInOne(file)).isEqualTo(episodes);
    assertThat(Parts.readBackwards(Parts.of(file, part))).isEqualTo(episodes);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r", "\n\n", "\r\n\r\n");
  }

  @Property
  void wrongRowsAreToldFromTheFirst(
      @ForAll @IntRange(min = 0, max = 30) int before,
      @ForAll @IntRange(min = 0, max = 30) int between,
      @ForAll @IntRange(min = 1, max = 300) int part)
      throws IOException {
    String good = "C1,2024-03-31,\"North\n1\",,,,,,,,,\n";
    String bad = "C1,2024-03-32,North,,,,,,,,,\n";
    Files.writeString(
        file,
        String.join(",", Column.HEADER)
            + "\n"
            + good.repeat(before)
            + bad
            + good.repeat(between)
            + bad.replace("32", "00"),
        UTF_8);
    String expected =
        file
            + ":"
            + (2 * before + 2)
            + ": received: must be a day such as 2024-03-31, from 1900 to 2200, was 2024-03-32";
    for (Runnable reading :
        List.<Runnable>of(
            () -> Parts.readInOne(file),
            () -> Parts.readBackwards(Parts.of(file, part)),
            () -> EpisodesCsv.read(file, part).parallel().forEach(episode -> {}))) {
      assertThat(catchThrowable(reading::run))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(expected);
    }
  }
}
