package org.caselight.examples.committeereport.page;

import java.util.stream.Stream;

/**
 * A paragraph.
 *
 * @param content what it says
 */
public record Paragraph(Words content) implements Block {
  @Override
  public Stream<Words> words() {
    return Stream.of(content);
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.paragraph(this);
  }
}
