package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.indicator.Rag;

/**
 * What needs attention, what needs it most first: a numbered list of cards.
 *
 * @param items the cards
 */
public record Attention(ImmutableList<Item> items) implements Block {
  /**
   * Takes cards.
   *
   * @param items the cards
   * @throws IllegalArgumentException if there are none
   */
  public Attention {
    checkArgument(!items.isEmpty(), "items: must not be empty");
  }

  /**
   * One card.
   *
   * @param rag its colour; empty if it has none
   * @param title what it is about, in a few words
   * @param why what the figures say, in a sentence or two
   * @param section the section of the page that tells more
   */
  public record Item(Optional<Rag> rag, Words title, Words why, String section) {}

  @Override
  public Stream<Words> words() {
    return items.stream().flatMap(item -> Stream.of(item.title(), item.why()));
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.attention(this);
  }
}
