package org.caselight.examples.yearlypack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caselight.casework.Involvement;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.casework.visit.Visit;
import org.caselight.examples.plaintext.Printable;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Episodes as a file of comma-separated values: one row a referral and what came of it.
 *
 * <p>The header is {@code
 * child,received,team,worker,outcome,decided,started,authorised,status,opened,closed,seen}. Child,
 * day of receipt and team are always there; what else is not known or did not happen is empty.
 *
 * <ul>
 *   <li>{@code outcome} is the label of a {@link ReferralOutcome} with hyphens for blanks: {@code
 *       no-further-action}; {@code decided} is the day.
 *   <li>{@code started} and {@code authorised} are of the {@link Assessment} that followed; it has
 *       the day of receipt as that of its referral.
 *   <li>{@code status}, {@code opened} and {@code closed} are of the {@link Involvement} that came
 *       of it; the status is a label with hyphens as well: {@code child-in-need-plan}.
 *   <li>{@code seen} is the last {@link Visit} in that involvement on which the child was seen.
 * </ul>
 *
 * <p>Team and worker are those of the referral, the assessment and the involvement. Days are
 * written {@code 2024-03-31}. The text is UTF-8, with or without a byte-order mark; fields may be
 * in quotes; lines may end as on any system; blank lines are no rows.
 */
public final class EpisodesCsv {
  /** The names of the columns, in order. */
  public static final ImmutableList<String> COLUMNS = Column.HEADER;

  /** A part that is not worth cutting in two for another thread, in bytes. */
  private static final int LEAST_PART = 1 << 17;

  private EpisodesCsv() {}

  /**
   * A team of which a file says no more than the name.
   *
   * @param name its name
   * @return the team, of a kind that goes without saying: {@link TeamKind#OTHER}
   * @throws IllegalArgumentException if the name is blank
   */
  public static Team team(String name) {
    return Team.of(name, TeamKind.OTHER);
  }

  /**
   * Reads a file. Nothing is read before the stream is run, and then row by row, in as many parts
   * at once as the stream has threads. The file is closed when it was read to its end, or with the
   * stream.
   *
   * <p>When it runs, the stream throws {@code IllegalArgumentException} if there is anything in the
   * file that is not as described above, with the file, the line, the column and the value; of
   * several such things the first, however many threads there are. It throws {@link
   * UncheckedIOException} if the file cannot be read.
   *
   * @param file the file
   * @return its episodes, in order; may be run in parallel
   */
  public static Stream<Episode> read(Path file) {
    return read(file, LEAST_PART);
  }

  /** As {@link #read(Path)}, with parts as small as one likes. */
  static Stream<Episode> read(Path file, int leastPart) {
    CsvSource source = new CsvSource(file, leastPart);
    return StreamSupport.stream(new EpisodeSpliterator(source, leastPart), false)
        .onClose(() -> close(source));
  }

  private static void close(CsvSource source) {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a file: what {@link #read} would make the same episodes of.
   *
   * @param file the file; if there is one already, it is replaced
   * @param episodes the episodes; the stream is closed
   * @throws IllegalArgumentException if an episode holds what has no place in a row, such as
   *     another team for the involvement than for the referral; the file is then not complete
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Path file, Stream<Episode> episodes) {
    try (episodes;
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, UTF_8)) {
      writer.writeRecord(Column.HEADER);
      episodes.sequential().forEachOrdered(episode -> writer.writeRecord(fields(episode)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          Printable.escaped(file + ": cannot be written: " + e.getMessage()), e);
    }
  }

  private static String[] fields(Episode episode) {
    EpisodeRow row = EpisodeRow.of(episode);
    Referral referral = episode.referral();
    return new String[] {
      referral.child().pseudonym(),
      text(row.received),
      referral.team().map(Team::name).orElse(""),
      referral.worker().map(WorkerId::pseudonym).orElse(""),
      Codes.OUTCOMES.of(row.outcome),
      text(row.decided),
      text(row.started),
      text(row.authorised),
      Codes.STATUSES.of(row.status),
      text(row.opened),
      text(row.closed),
      text(row.seen)
    };
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
