package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page for committee.
 *
 * @param title its title
 * @param subtitle whose it is, and of when
 * @param edition for whom it is, and what was done to small numbers
 * @param lead what to know before anything else; may be empty
 * @param sections the sections
 */
public record Page(
    String title, Words subtitle, Words edition, Words lead, ImmutableList<PageSection> sections) {
  /**
   * Takes a page.
   *
   * @param title its title
   * @param subtitle whose it is
   * @param edition for whom it is
   * @param lead what to know first
   * @param sections the sections
   * @throws IllegalArgumentException if {@code title} is blank or has a digit, {@code edition} is
   *     empty, there is no section, two sections or two charts have one identifier, a card leads to
   *     a section that is not there, or there are two flowcharts
   */
  public Page {
    checkArgument(!title.isBlank(), "title: must not be blank");
    Part.Text.check("title", title);
    checkArgument(!edition.isEmpty(), "edition: must not be empty");
    checkArgument(!sections.isEmpty(), "sections: must not be empty");
    Set<String> sectionIds = distinct("section", sections.stream().map(PageSection::id));
    distinct("chart", blocks(sections, Chart.class).map(Chart::id));
    blocks(sections, Attention.class)
        .flatMap(attention -> attention.items().stream())
        .forEach(
            item ->
                checkArgument(
                    sectionIds.contains(item.section()),
                    "section: must be one of the page, was %s",
                    item.section()));
    checkArgument(
        blocks(sections, FlowSteps.class).count() <= 1,
        "sections: must have one flowchart at most");
  }

  private static Set<String> distinct(String what, Stream<String> ids) {
    Set<String> distinct = new HashSet<>();
    ids.forEach(
        id -> checkArgument(distinct.add(id), "id: must be of one %s only, was %s", what, id));
    return distinct;
  }

  private static <T extends Block> Stream<T> blocks(
      ImmutableList<PageSection> sections, Class<T> kind) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /**
   * The charts.
   *
   * @return every chart, in the order of the page
   */
  public ImmutableList<Chart> charts() {
    return blocks(sections, Chart.class).collect(ImmutableList.toImmutableList());
  }

  /**
   * The flowchart.
   *
   * @return the process that is drawn; empty if there is none
   */
  public Optional<FlowSteps> flowchart() {
    return blocks(sections, FlowSteps.class).findFirst();
  }

  /**
   * The figures that are read on the page.
   *
   * @return every figure, as often as it is read, in the order of the page
   */
  public ImmutableList<FigureLink> figures() {
    return Stream.concat(
            Stream.of(subtitle, edition, lead), sections.stream().flatMap(PageSection::words))
        .flatMap(words -> words.parts().stream())
        .filter(FigureLink.class::isInstance)
        .map(FigureLink.class::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
