package org.caselight.examples.committeereport.page;

/**
 * A figure on the page, which is a row of {@code figures.csv}: {@link FigureRows#add} makes it.
 *
 * @param row the identifier of its row
 * @param shown the figure as it is read, such as {@code 25.4%}, {@code c} or {@code not known}
 * @param value the number behind it, without grouping or unit; empty if there is none to show
 * @param working where it is from, in a few words; empty if nothing is to be said
 */
public record FigureLink(String row, String shown, String value, String working) implements Part {
  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.figure(this);
  }
}
