package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture of figures, what it shows in words, and the figures themselves.
 *
 * @param id what its file is called, without its ending
 * @param title what it is of, in a few words
 * @param description what it shows, for those who cannot see it
 * @param svg the picture, an SVG element; it needs no title or description of its own
 * @param narrow the same drawn for a telephone; empty if one picture does for both
 * @param numbers the table behind it
 */
public record Chart(
    String id, Words title, Words description, String svg, Optional<String> narrow, Table numbers)
    implements Block {
  /**
   * Takes a chart.
   *
   * @param id what its file is called
   * @param title what it is of
   * @param description what it shows
   * @param svg the picture
   * @param narrow the same drawn for a telephone
   * @param numbers the table behind it
   * @throws IllegalArgumentException if {@code id} is not lower-case letters, digits and hyphens,
   *     {@code title} or {@code description} is empty, or {@code svg} is no picture that can stand
   *     in a page: not well-formed, without a size, with a script, a style sheet, or something to
   *     fetch
   */
  public Chart {
    PageSection.checkId(id);
    checkArgument(!title.isEmpty(), "title: must not be empty");
    checkArgument(!description.isEmpty(), "description: must not be empty");
    Picture.of(id, svg);
    narrow.ifPresent(picture -> Picture.of(id, picture));
  }

  /**
   * Takes a chart whose one picture does for every width.
   *
   * @param id what its file is called
   * @param title what it is of
   * @param description what it shows
   * @param svg the picture
   * @param numbers the table behind it
   * @throws IllegalArgumentException as {@link #Chart(String, Words, Words, String, Optional,
   *     Table)} does
   */
  public Chart(String id, Words title, Words description, String svg, Table numbers) {
    this(id, title, description, svg, Optional.empty(), numbers);
  }

  /**
   * The picture as it stands in a page or in a file: named and described by this chart's words,
   * with identifiers that no other chart has.
   *
   * @return an SVG element
   */
  public String picture() {
    return Picture.of(id, svg).described(title.toString(), description.toString());
  }

  /**
   * The picture for a telephone, with identifiers of its own, for both stand in a page.
   *
   * @return an SVG element, empty if the one picture does
   */
  public Optional<String> narrowPicture() {
    return narrow.map(
        picture ->
            Picture.of(id + ".narrow", picture)
                .described(title.toString(), description.toString()));
  }

  /**
   * How wide the picture is when it is neither enlarged nor reduced.
   *
   * @return its width in pixels, at least one
   */
  public long width() {
    return Picture.of(id, svg).width();
  }

  @Override
  public Stream<Words> words() {
    return Stream.concat(Stream.of(title, description), numbers.words());
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.chart(this);
  }
}
