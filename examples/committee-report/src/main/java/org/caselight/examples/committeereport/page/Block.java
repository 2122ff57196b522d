package org.caselight.examples.committeereport.page;

import java.util.stream.Stream;

/** What stands in a section, one below the other. */
public sealed interface Block
    permits Heading, Paragraph, Points, Attention, Kpis, Table, Chart, FlowSteps, Definitions {
  /**
   * Everything that is read in it.
   *
   * @return the words, in the order of the page
   */
  Stream<Words> words();

  /**
   * Hands this block to the method that is for its kind.
   *
   * @param <T> what is written
   * @param writer writes blocks
   * @return what {@code writer} makes of this block
   */
  <T> T writtenBy(Writer<T> writer);

  /**
   * Writes blocks down, each kind in its own way.
   *
   * @param <T> what is written
   */
  interface Writer<T> {
    /**
     * Writes a heading within a section.
     *
     * @param heading the heading
     * @return what is written
     */
    T heading(Heading heading);

    /**
     * Writes a paragraph.
     *
     * @param paragraph the paragraph
     * @return what is written
     */
    T paragraph(Paragraph paragraph);

    /**
     * Writes a list of points.
     *
     * @param points the points
     * @return what is written
     */
    T points(Points points);

    /**
     * Writes the list of what needs attention.
     *
     * @param attention the list
     * @return what is written
     */
    T attention(Attention attention);

    /**
     * Writes indicators.
     *
     * @param kpis the indicators
     * @return what is written
     */
    T kpis(Kpis kpis);

    /**
     * Writes a table.
     *
     * @param table the table
     * @return what is written
     */
    T table(Table table);

    /**
     * Writes a chart.
     *
     * @param chart the chart
     * @return what is written
     */
    T chart(Chart chart);

    /**
     * Writes the stages of a process.
     *
     * @param steps the stages
     * @return what is written
     */
    T flowSteps(FlowSteps steps);

    /**
     * Writes definitions.
     *
     * @param definitions the definitions
     * @return what is written
     */
    T definitions(Definitions definitions);
  }
}
