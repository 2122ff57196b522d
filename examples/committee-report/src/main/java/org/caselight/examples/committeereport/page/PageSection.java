package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A section of the page: blocks, or one line that says why there are none.
 *
 * @param id what it is linked to by, such as {@code front-door}
 * @param title its title
 * @param blocks what stands in it; empty if it is left out
 * @param whyLeftOut why it is left out; empty if it is not
 */
public record PageSection(
    String id, String title, ImmutableList<Block> blocks, Optional<Words> whyLeftOut) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Takes a section.
   *
   * @param id what it is linked to by
   * @param title its title
   * @param blocks what stands in it
   * @param whyLeftOut why it is left out
   * @throws IllegalArgumentException if {@code id} is not lower-case letters, digits and hyphens,
   *     {@code title} is blank or has a digit, or there are both blocks and a reason to have none,
   *     or neither
   */
  public PageSection {
    checkId(id);
    checkArgument(!title.isBlank(), "title: must not be blank, was so in section %s", id);
    Part.Text.check("title", title);
    checkArgument(
        blocks.isEmpty() == whyLeftOut.isPresent(),
        "blocks: must be there unless section %s is left out, and only then",
        id);
  }

  /**
   * A section with something in it.
   *
   * @param id what it is linked to by
   * @param title its title
   * @param blocks what stands in it
   * @return the section
   * @throws IllegalArgumentException if {@code id} or {@code title} is none, or there is no block
   */
  public static PageSection of(String id, String title, Iterable<? extends Block> blocks) {
    return new PageSection(id, title, ImmutableList.copyOf(blocks), Optional.empty());
  }

  /**
   * A section with something in it.
   *
   * @param id what it is linked to by
   * @param title its title
   * @param blocks what stands in it
   * @return the section
   * @throws IllegalArgumentException if {@code id} or {@code title} is none, or there is no block
   */
  public static PageSection of(String id, String title, Block... blocks) {
    return of(id, title, ImmutableList.copyOf(blocks));
  }

  /**
   * A section of which there is nothing to show.
   *
   * @param id what it is linked to by
   * @param title its title
   * @param why why it is left out, in a line
   * @return the section
   * @throws IllegalArgumentException if {@code id} or {@code title} is none
   */
  public static PageSection leftOut(String id, String title, Words why) {
    return new PageSection(id, title, ImmutableList.of(), Optional.of(why));
  }

  /** What is a name of a file on any system, and needs no escaping in a page. */
  static void checkId(String id) {
    checkArgument(
        ID.matcher(id).matches(),
        "id: must be lower-case letters, digits and hyphens, a letter first, was %s",
        id);
  }

  /**
   * Everything that is read in it below its title.
   *
   * @return the words, in the order of the page
   */
  public Stream<Words> words() {
    return Stream.concat(whyLeftOut.stream(), blocks.stream().flatMap(Block::words));
  }
}
