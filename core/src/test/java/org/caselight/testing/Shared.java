package org.caselight.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The optional folder of published figures and answers computed elsewhere: {@code
 * -Dcaselight.shared=FOLDER}. Without it, tests that compare with them are skipped.
 */
public final class Shared {
  private Shared() {}

  /**
   * Reads a file of the folder, or skips the test.
   *
   * @param file the file's path inside the folder
   * @return its rows, at least one
   */
  public static List<NamedCsvRecord> rows(String file) {
    String folder = System.getProperty("caselight.shared", "");
    assumeTrue(!folder.isEmpty(), "skipped: -Dcaselight.shared=FOLDER is not given");
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(Path.of(folder, file))) {
      List<NamedCsvRecord> rows = reader.stream().toList();
      if (rows.isEmpty()) {
        throw new IllegalStateException(file + " has no rows");
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
