package org.caselight.examples.plaintext;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of a CSV text, as far as it can be read as CSV. Blank lines are no records.
 *
 * @param records the records, in order
 * @param broken where reading ended early, and why; empty if the whole text was read
 */
public record CsvLines(ImmutableList<Line> records, Optional<Break> broken) {

  /** FastCSV takes the end of the text for the end of an open quote; this shows that it was. */
  private static final String END_OF_TEXT = "end of text";

  /**
   * One record.
   *
   * @param number the line on which it begins, from 1
   * @param fields its fields
   */
  public record Line(long number, ImmutableList<String> fields) {}

  /**
   * Where reading ended early.
   *
   * @param number the line on which the unreadable record begins, from 1
   * @param whatIsWrong why it cannot be read
   */
  public record Break(long number, String whatIsWrong) {}

  /**
   * Reads a text.
   *
   * @param text the text
   * @return its records
   */
  public static CsvLines parse(String text) {
    List<Line> lines = new ArrayList<>();
    LineHandler handler = new LineHandler();
    // Rows with too few or too many fields are for the caller to name; without this, they end it.
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
    try (CsvReader<Line> reader = builder.build(handler, text + "\n" + END_OF_TEXT)) {
      reader.forEach(lines::add);
    } catch (CsvParseException e) {
      String why = Optional.ofNullable(e.getCause()).orElse(e).getMessage();
      return endedEarly(lines, handler.number, String.valueOf(why));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Line last = lines.remove(lines.size() - 1);
    return last.fields().equals(ImmutableList.of(END_OF_TEXT))
        ? new CsvLines(ImmutableList.copyOf(lines), Optional.empty())
        : endedEarly(lines, last.number(), "a quote is opened and never closed");
  }

  private static CsvLines endedEarly(List<Line> lines, long number, String whatIsWrong) {
    return new CsvLines(ImmutableList.copyOf(lines), Optional.of(new Break(number, whatIsWrong)));
  }

  /** FastCSV names the line of a record that it cannot read in a message only; this knows it. */
  private static final class LineHandler extends AbstractBaseCsvCallbackHandler<Line> {
    private long number;
    private ImmutableList.Builder<String> fields = ImmutableList.builder();

    @Override
    protected void handleBegin(long startingLineNumber) {
      number = startingLineNumber;
      fields = ImmutableList.builder();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      fields.add(new String(buffer, offset, length));
    }

    @Override
    protected Line buildRecord() {
      return new Line(number, fields.build());
    }
  }
}
