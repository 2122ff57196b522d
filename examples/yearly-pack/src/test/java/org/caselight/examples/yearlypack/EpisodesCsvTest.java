package org.caselight.examples.yearlypack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.caselight.casework.Involvement;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.casework.visit.Visit;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodesCsvTest {
  private static final String HEADER =
      "child,received,team,worker,outcome,decided,started,authorised,status,opened,closed,seen\n";
  private static final ChildId CHILD = ChildId.of("C0000001");
  private static final Team TEAM = Team.of("North 01", TeamKind.OTHER);
  private static final WorkerId WORKER = WorkerId.of("W0001");
  private static final LocalDate RECEIVED = LocalDate.of(2024, 3, 28);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  private Path folder;

  @SuppressWarnings("NullAway.Init") // Before each.
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("episodes.csv");
  }

  private List<Episode> read(String text) throws IOException {
    Files.writeString(file, text, UTF_8);
    return Parts.readInOne(file);
  }

  private static Episode whole() {
    return Episode.of(
        Referral.builder()
            .child(CHILD)
            .receivedOn(RECEIVED)
            .team(TEAM)
            .worker(WORKER)
            .outcome(ReferralOutcome.CHILD_PROTECTION_ENQUIRY)
            .decidedOn(LocalDate.of(2024, 3, 29))
            .build(),
        Optional.of(
            Assessment.builder()
                .child(CHILD)
                .startedOn(LocalDate.of(2024, 4, 1))
                .authorisedOn(LocalDate.of(2024, 5, 31))
                .referralReceivedOn(RECEIVED)
                .team(TEAM)
                .worker(WORKER)
                .build()),
        Optional.of(
            Involvement.builder()
                .child(CHILD)
                .status(Status.CHILD_PROTECTION_PLAN)
                .startedOn(LocalDate.of(2024, 6, 3))
                .endedOn(LocalDate.of(2025, 2, 28))
                .team(TEAM)
                .worker(WORKER)
                .build()),
        Optional.of(Visit.of(CHILD, LocalDate.of(2025, 2, 20), YesNoUnknown.YES)));
  }

  private static final String WHOLE =
      "C0000001,2024-03-28,North 01,W0001,child-protection-enquiry,2024-03-29,2024-04-01,2024-05-31,"
          + "child-protection-plan,2024-06-03,2025-02-28,2025-02-20\n";
  private static final String LEAST = "C0000001,2024-03-28,North 01,,,,,,,,,\n";

  @Test
  void aRowWithEverything() throws IOException {
    assertThat(read(HEADER + WHOLE)).containsExactly(whole());
  }

  @Test
  void aRowWithNoMoreThanItMustHave() throws IOException {
    assertThat(read(HEADER + LEAST))
        .containsExactly(
            Episode.of(
                Referral.builder().child(CHILD).receivedOn(RECEIVED).team(TEAM).build(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void writesWhatItReads() throws IOException {
    EpisodesCsv.write(file, read(HEADER + WHOLE + LEAST).stream());
    assertThat(Files.readString(file, UTF_8)).isEqualTo(HEADER + WHOLE + LEAST);
  }

  @Test
  void everyOutcomeAndStatusHasItsCode() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (String outcome :
        List.of(
            "no-further-action",
            "assessment",
            "child-protection-enquiry",
            "early-help",
            "information-and-advice",
            "other")) {
      text.append("C1,2024-03-28,A,,").append(outcome).append(",,,,,,,\n");
    }
    assertThat(read(text.toString()))
        .extracting(episode -> episode.referral().outcome().orElseThrow())
        .containsExactly(ReferralOutcome.values());
    StringBuilder statuses = new StringBuilder(HEADER);
    for (String status :
        List.of(
            "in-care",
            "child-protection-plan",
            "child-in-need-plan",
            "open-for-assessment",
            "care-leaver",
            "early-help")) {
      statuses.append("C1,2024-03-28,A,,,,,,").append(status).append(",2024-04-01,,\n");
    }
    assertThat(read(statuses.toString()))
        .extracting(episode -> episode.involvement().orElseThrow().status())
        .containsExactly(Status.values());
  }

  @Test
  void daysTeamsAndWorkersAreThereOnce() throws IOException {
    List<Episode> read = read(HEADER + WHOLE + WHOLE);
    Referral one = read.get(0).referral();
    Referral other = read.get(1).referral();
    assertThat(one.receivedOn()).isSameAs(other.receivedOn());
    assertThat(one.team().orElseThrow()).isSameAs(other.team().orElseThrow());
    assertThat(one.worker().orElseThrow()).isSameAs(other.worker().orElseThrow());
  }

  @Test
  void aFileWithoutRowsHasNoEpisodes() throws IOException {
    assertThat(read(HEADER)).isEmpty();
    assertThat(read(HEADER.strip())).isEmpty();
    assertThat(read("\uFEFF" + HEADER)).isEmpty();
    assertThat(read("\n\n" + HEADER)).isEmpty();
  }

  @Test
  void theHeaderMayBeInQuotes() throws IOException {
    assertThat(read(HEADER.replace("child", "\"child\"") + LEAST)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "C1,2024-03-32,A,,,,,,,,, | 2: received: must be a day such as 2024-03-31, from 1900 to 2200, was 2024-03-32",
        "C1,2023-02-29,A,,,,,,,,, | 2: received: must be a day such as 2024-03-31, from 1900 to 2200, was 2023-02-29",
        "C1,1899-12-31,A,,,,,,,,, | 2: received: must be a day such as 2024-03-31, from 1900 to 2200, was 1899-12-31",
        "C1,2201-01-01,A,,,,,,,,, | 2: received: must be a day such as 2024-03-31, from 1900 to 2200, was 2201-01-01",
        "C1,28/03/2024,A,,,,,,,,, | 2: received: must be a day such as 2024-03-31, from 1900 to 2200, was 28/03/2024",
        "C1,2024-3-28,A,,,,,,,,, | 2: received: must be a day such as 2024-03-31, from 1900 to 2200, was 2024-3-28",
        "C1,2024-03-28,A,,,x,,,,,, | 2: decided: must be a day such as 2024-03-31, from 1900 to 2200, was x",
        "C1,2024-03-28,A,,,,x,,,,, | 2: started: must be a day such as 2024-03-31, from 1900 to 2200, was x",
        "C1,2024-03-28,A,,,,2024-03-28,x,,,, | 2: authorised: must be a day such as 2024-03-31, from 1900 to 2200, was x",
        "C1,2024-03-28,A,,,,,,in-care,x,, | 2: opened: must be a day such as 2024-03-31, from 1900 to 2200, was x",
        "C1,2024-03-28,A,,,,,,in-care,2024-03-28,x, | 2: closed: must be a day such as 2024-03-31, from 1900 to 2200, was x",
        "C1,2024-03-28,A,,,,,,in-care,2024-03-28,,x | 2: seen: must be a day such as 2024-03-31, from 1900 to 2200, was x",
        "C1,2024-03-28,A,,referral,,,,,,, | 2: outcome: must be one of no-further-action, assessment, child-protection-enquiry, early-help, information-and-advice, other; was referral",
        "C1,2024-03-28,A,,,,,,In care,,, | 2: status: must be one of in-care, child-protection-plan, child-in-need-plan, open-for-assessment, care-leaver, early-help; was In care",
        ",2024-03-28,A,,,,,,,,, | 2: child: must not be empty",
        "C1,,A,,,,,,,,, | 2: received: must not be empty",
        "C1,2024-03-28,,,,,,,,,, | 2: team: must not be empty",
        "C1,2024-03-28,\"\",,,,,,,,, | 2: team: must not be empty",
        "C1 ,2024-03-28,A,,,,,,,,, | 2: child: must not be blank, or begin or end with blanks (withheld)",
        "C1,2024-03-28, A,,,,,,,,, | 2: team: must not be blank, or begin or end with blanks, was ' A'",
        "C1,2024-03-28,A, W1,,,,,,,, | 2: worker: must not be blank, or begin or end with blanks (withheld)",
        "C1,2024-03-28,A,,,,,2024-03-28,,,, | 2: authorised: must be empty where started is, was 2024-03-28",
        "C1,2024-03-28,A,,,,,,in-care,,, | 2: opened: must not be empty where status is not",
        "C1,2024-03-28,A,,,,,,,2024-03-28,, | 2: opened: must be empty where status is, was 2024-03-28",
        "C1,2024-03-28,A,,,,,,,,2024-03-28, | 2: closed: must be empty where status is, was 2024-03-28",
        "C1,2024-03-28,A,,,,,,,,,2024-03-28 | 2: seen: must be empty where status is, was 2024-03-28",
        "C1,2024-03-28,A | 2: must have 12 fields, has 3",
        "C1,x,A,,,,,,,,,, | 2: must have 12 fields, has 13",
        "C1,2024-03-28,A\"B,,,,,,,,, | 2: team: must be in quotes where it has a quote in it",
        "C1,2024-03-28,\"A,,,,,,,,, | 2: a quote is opened and never closed",
        "C1,2024-03-28,A,,,,,,in-care,2024-03-28,,\"2024-03-28 | 2: a quote is opened and never closed",
        "x,y\\nC1,2024-03-28,A\"B,,,,,,,,, | 2: must have 12 fields, has 2",
      })
  void saysWhatIsWrongAndWhere(String row, String expected) throws IOException {
    Files.writeString(file, HEADER + row.replace("\\n", "\n"), UTF_8);
    assertThatThrownBy(() -> Parts.readInOne(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ":" + expected);
  }

  @Test
  void theFirstAndTheLastDayThatARecordCanHave() throws IOException {
    assertThat(read(HEADER + "C1,1900-01-01,A,,,,,,,,,\nC1,2200-12-31,A,,,,,,,,,\n"))
        .extracting(episode -> episode.referral().receivedOn())
        .containsExactly(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
  }

  @Test
  void countsTheLinesOfQuotedFieldsAndBlankOnes() throws IOException {
    Files.writeString(file, HEADER + "C1,2024-03-28,\"A\nB\",,,,,,,,,\n\nC1,x,A,,,,,,,,,\n", UTF_8);
    assertThatThrownBy(() -> Parts.readInOne(file))
        .hasMessageStartingWith(file + ":5: received: must be a day");
  }

  @Test
  void textBehindAQuote() throws IOException {
    Files.writeString(file, HEADER + LEAST + "C1,2024-03-28,\"A\"B,,,,,,,,,\n", UTF_8);
    assertThatThrownBy(() -> Parts.readInOne(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + ":3: ")
        .hasMessageContaining("quote");
  }

  @Test
  void anotherHeader() throws IOException {
    Files.writeString(file, HEADER.replace("team", "Team") + LEAST, UTF_8);
    assertThatThrownBy(() -> Parts.readInOne(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            file
                + ":1: must begin with the header "
                + HEADER.strip()
                + ", was child,received,Team,worker,outcome,decided,started,authorise...");
  }

  @Test
  void noHeaderAtAll() throws IOException {
    for (String nothing : List.of("", "\n\n", "\uFEFF")) {
      Files.writeString(file, nothing, UTF_8);
      assertThatThrownBy(() -> Parts.readInOne(file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(file + ": must begin with the header " + HEADER.strip() + ", is empty");
    }
  }

  @Test
  void whatIsNotUtf8() throws IOException {
    Files.write(file, (HEADER + LEAST + "C1,2024-03-28,Caf\u00E9,,,,,,,,,\n").getBytes(ISO_8859_1));
    assertThatThrownBy(() -> Parts.readInOne(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ":3: team: must be UTF-8");
  }

  @Test
  void whatIsWrongBeforeWhatIsNotUtf8IsToldFirst() throws IOException {
    Files.write(file, (HEADER + "x\n" + "C1,2024-03-28,Caf\u00E9,,,,,,,,,\n").getBytes(ISO_8859_1));
    assertThatThrownBy(() -> Parts.readInOne(file))
        .hasMessage(file + ":2: must have 12 fields, has 1");
  }

  @Test
  void aQuoteThatSwallowsMoreThanFits() throws IOException {
    Files.writeString(
        file, HEADER + LEAST + "C1,2024-03-28,\"A,,,,,,,,,\n" + LEAST.repeat(500_000), UTF_8);
    assertThatThrownBy(() -> Parts.readInOne(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + ":3: ")
        .hasMessageContaining("buffer");
  }

  @Test
  void aNullCharacterIsTextLikeAnyOther() throws IOException {
    assertThat(read(HEADER + "C1,2024-03-28,\0end of text,,,,,,,,,\n"))
        .extracting(episode -> episode.referral().team().orElseThrow().name())
        .containsExactly("\0end of text");
  }

  @Test
  void noSuchFile() {
    Stream<Episode> episodes = EpisodesCsv.read(file);
    assertThatThrownBy(episodes::count)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(file + ": no such file");
    assertThatThrownBy(() -> EpisodesCsv.read(folder).count())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith(folder + ": cannot be read: ");
  }

  @Test
  void nothingIsOpenedBeforeItIsRunAndNothingIsReadAfterItIsClosed() throws IOException {
    Stream<Episode> closedAtOnce = EpisodesCsv.read(file);
    assertThatCode(closedAtOnce::close).doesNotThrowAnyException();
    Files.writeString(file, HEADER + LEAST + LEAST, UTF_8);
    Stream<Episode> episodes = EpisodesCsv.read(file);
    Spliterator<Episode> rows = episodes.spliterator();
    List<Episode> read = new ArrayList<>();
    assertThat(rows.tryAdvance(read::add)).isTrue();
    assertThat(rows.trySplit()).as("begun").isNull();
    assertThat(rows.tryAdvance(read::add)).isTrue();
    assertThat(rows.tryAdvance(read::add)).isFalse();
    assertThat(rows.tryAdvance(read::add)).as("once more").isFalse();
    assertThat(read).hasSize(2);
    episodes.close();
  }

  @Test
  void aFileIsCutIntoPartsOfAboutTheSizeAskedFor() throws IOException {
    Files.writeString(file, HEADER + LEAST.repeat(1000), UTF_8);
    List<Spliterator<Episode>> parts = Parts.of(file, 1000);
    assertThat(parts).hasSizeBetween(40, 100);
    assertThat(Parts.readBackwards(parts)).hasSize(1000);
    assertThat(Parts.of(file, 100_000)).hasSize(1);
    assertThat(EpisodesCsv.read(file).spliterator().estimateSize()).isBetween(400L, 1100L);
  }

  @Test
  void aFileLargerThanABlockIsReadInParts() {
    List<Episode> episodes = MadeUpEpisodes.of(1, 30_000).toList();
    EpisodesCsv.write(file, episodes.stream());
    assertThat(Parts.readBackwards(Parts.of(file, 1 << 20))).isEqualTo(episodes);
    assertThat(EpisodesCsv.read(file).parallel().toList()).isEqualTo(episodes);
  }

  @Test
  void writesNoEpisodeThatARowCannotHold() {
    Episode unknownKind =
        Episode.of(
            Referral.builder()
                .child(CHILD)
                .receivedOn(RECEIVED)
                .team(Team.of("A", TeamKind.ASSESSMENT))
                .build(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> EpisodesCsv.write(file, Stream.of(unknownKind)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "episode: must have no more than a row can hold, was Referral received 2024-03-28");
    Episode onOpenCase =
        Episode.of(
            Referral.builder()
                .child(CHILD)
                .receivedOn(RECEIVED)
                .team(TEAM)
                .isOnOpenCase(true)
                .build(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> EpisodesCsv.write(file, Stream.of(onOpenCase)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("episode: must have no more than a row can hold, was Referral ");
  }

  @Test
  void whereNothingCanBeWritten() {
    assertThatThrownBy(() -> EpisodesCsv.write(folder, Stream.empty()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith(folder + ": cannot be written: ");
  }

  @Test
  void closesTheStreamItWrites() {
    boolean[] isClosed = new boolean[1];
    EpisodesCsv.write(file, Stream.of(whole()).onClose(() -> isClosed[0] = true));
    assertThat(isClosed[0]).isTrue();
  }
}
