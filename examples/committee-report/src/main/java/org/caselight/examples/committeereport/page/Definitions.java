package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.caselight.examples.plaintext.Printable;

/**
 * What the terms of the page mean. They are quoted, and may have digits that are no figures.
 *
 * @param entries the definitions
 */
public record Definitions(ImmutableList<Entry> entries) implements Block {
  /**
   * Takes definitions.
   *
   * @param entries the definitions
   * @throws IllegalArgumentException if there are none
   */
  public Definitions {
    checkArgument(!entries.isEmpty(), "entries: must not be empty");
  }

  /**
   * One definition. Control characters in it are escaped.
   *
   * @param term what is defined
   * @param definition what it means
   * @param rule how it is computed; may be empty
   * @param source where it is from; may be empty
   */
  public record Entry(String term, String definition, String rule, String source) {
    /**
     * Takes a definition.
     *
     * @param term what is defined
     * @param definition what it means
     * @param rule how it is computed
     * @param source where it is from
     * @throws IllegalArgumentException if {@code term} or {@code definition} is blank
     */
    public Entry {
      checkArgument(!term.isBlank(), "term: must not be blank");
      checkArgument(!definition.isBlank(), "definition: must not be blank, was so of %s", term);
      term = Printable.escaped(term);
      definition = Printable.escaped(definition);
      rule = Printable.escaped(rule);
      source = Printable.escaped(source);
    }
  }

  @Override
  public Stream<Words> words() {
    return Stream.empty();
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.definitions(this);
  }
}
