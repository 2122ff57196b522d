package org.caselight.examples.committeereport.page;

import java.util.stream.Stream;

/**
 * A heading within a section, where it has more than one subject.
 *
 * @param title the title
 */
public record Heading(Words title) implements Block {
  @Override
  public Stream<Words> words() {
    return Stream.of(title);
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.heading(this);
  }
}
