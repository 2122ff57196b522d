package org.caselight.examples.committeereport.chart;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.caselight.examples.plaintext.Printable;

/**
 * What a chart is called and what it says to whoever cannot see it.
 *
 * @param id the chart's name among files and within a page: small letters, digits and hyphens
 * @param title what it shows, in a few words
 * @param description what is to be seen in it, made from the data; withheld numbers are not in it
 */
public record ChartText(String id, String title, String description) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the id is not of letters, digits and hyphens, or another
   *     part is blank
   */
  public ChartText {
    checkArgument(
        ID.matcher(id).matches(),
        "id: must be small letters and digits with a hyphen between words, was %s",
        Printable.shown(id));
    checkArgument(!title.isBlank(), "title: must not be blank");
    checkArgument(!description.isBlank(), "description: must not be blank");
  }
}
