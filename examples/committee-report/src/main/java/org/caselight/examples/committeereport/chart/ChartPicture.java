package org.caselight.examples.committeereport.chart;

import java.util.function.Function;

/**
 * A chart drawn twice, for no one drawing can be read on a page and on a phone.
 *
 * <p>Both stand on white and have the title and the description within. Their ids are unique to the
 * chart and the width, so that all charts of a page may stand in one document. A style sheet shows
 * one of them.
 *
 * @param text the chart's id, title and description
 * @param wideSvg the chart for a page, {@value #WIDE_PIXELS} pixels wide
 * @param narrowSvg the chart for a phone, {@value #NARROW_PIXELS} pixels wide
 */
public record ChartPicture(ChartText text, String wideSvg, String narrowSvg) {
  /** How wide the wide chart is. */
  public static final int WIDE_PIXELS = 690;

  /** How wide the narrow chart is. */
  public static final int NARROW_PIXELS = 360;

  /** What stands for a number that is withheld, where a chart has to say so itself. */
  public static final String WITHHELD = "c";

  enum Width {
    WIDE(WIDE_PIXELS, "wide"),
    NARROW(NARROW_PIXELS, "narrow");

    private final int pixels;
    private final String label;

    Width(int pixels, String label) {
      this.pixels = pixels;
      this.label = label;
    }

    int pixels() {
      return pixels;
    }

    String label() {
      return label;
    }

    boolean isNarrow() {
      return this == NARROW;
    }
  }

  /** Draws a chart for each width. */
  static ChartPicture of(ChartText text, Function<Width, LetsPlot> drawing) {
    return new ChartPicture(
        text,
        drawing.apply(Width.WIDE).svg(text, Width.WIDE),
        drawing.apply(Width.NARROW).svg(text, Width.NARROW));
  }

  /**
   * The chart's name among files and within a page.
   *
   * @return small letters, digits and hyphens
   */
  public String id() {
    return text.id();
  }

  /**
   * What it shows, in a few words.
   *
   * @return the title within both drawings
   */
  public String title() {
    return text.title();
  }

  /**
   * What is to be seen in it.
   *
   * @return the description within both drawings
   */
  public String description() {
    return text.description();
  }
}
