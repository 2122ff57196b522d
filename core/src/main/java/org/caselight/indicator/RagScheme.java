package org.caselight.indicator;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caselight.figure.Figure;

/**
 * How a council colours its figures.
 *
 * <p>Every scheme is green at the target or better, amber beyond it within the tolerance, and red
 * beyond that. Two habits in use go further: a red figure that is nearer to its target than in the
 * same quarter last year is amber; a green one whose target was met in the two quarters before as
 * well is blue, embedded.
 *
 * <p>Printed figures are taken as printed. What rounding may hide of the plain colour is answered
 * by {@link Target#possibleRags}.
 *
 * <p>Source: for amber, Havering, Cabinet, Corporate Performance Report, quarter 3 of 2014/15;
 * there "improved or been maintained" is amber, here only improved is. Blue after two further
 * quarters is a convention of this library; other choices are another number of quarters, or
 * somebody's judgement.
 *
 * @param tolerance how far beyond a limit is still close
 * @param isAmberWhenImproved whether red becomes amber if the figure is nearer to its target than
 *     in the same quarter last year
 * @param isBlueWhenEmbedded whether green becomes blue if the target was met in each of the two
 *     quarters before as well
 */
public record RagScheme(
    Tolerance tolerance, boolean isAmberWhenImproved, boolean isBlueWhenEmbedded)
    implements Serializable {

  private static final int QUARTERS_TO_EMBED = 2;

  /** Green, amber within 10 per cent of the target, red. */
  public static final RagScheme DEFAULT = of(Tolerance.DEFAULT);

  /**
   * Takes a tolerance and the two habits.
   *
   * @param tolerance how far beyond a limit is still close
   * @param isAmberWhenImproved whether red becomes amber if the figure is nearer to its target than
   *     in the same quarter last year
   * @param isBlueWhenEmbedded whether green becomes blue if the target was met in each of the two
   *     quarters before as well
   */
  public RagScheme {
    requireNonNull(tolerance, "tolerance");
  }

  /**
   * Green, amber within a tolerance, red; nothing more.
   *
   * @param tolerance how far beyond a limit is still close
   * @return the scheme
   */
  public static RagScheme of(Tolerance tolerance) {
    return new RagScheme(tolerance, false, false);
  }

  /**
   * The same scheme, in which red becomes amber if the figure is nearer to its target than in the
   * same quarter last year.
   *
   * @return the scheme with that habit
   */
  public RagScheme amberWhenImproved() {
    return new RagScheme(tolerance, true, isBlueWhenEmbedded);
  }

  /**
   * The same scheme, in which green becomes blue if the target was met in each of the two quarters
   * before as well.
   *
   * @return the scheme with that habit
   */
  public RagScheme blueWhenEmbedded() {
    return new RagScheme(tolerance, isAmberWhenImproved, true);
  }

  /**
   * The colour of the last reading known on a day, in the light of the readings before it. A
   * quarter with several readings is judged by its last. How old the last reading is shows in
   * {@link ReadingHistory#latest}.
   *
   * @param history the readings
   * @param target the target
   * @param asAt the day
   * @return the colour; empty if there is no reading or the last one is undefined
   */
  public Optional<Rag> rag(ReadingHistory history, Target target, LocalDate asAt) {
    return history
        .latest(asAt)
        .flatMap(
            latest ->
                target
                    .rag(latest.figure(), tolerance)
                    .map(
                        rag ->
                            switch (rag) {
                              case RED -> hasImproved(history, latest, target) ? Rag.AMBER : rag;
                              case GREEN -> isEmbedded(history, latest, target) ? Rag.BLUE : rag;
                              case AMBER, BLUE -> rag;
                            }));
  }

  private boolean hasImproved(ReadingHistory history, Reading latest, Target target) {
    return isAmberWhenImproved
        && history
            .quartersEarlier(latest, 4)
            .map(Reading::figure)
            .filter(Figure::isDefined)
            .map(
                then ->
                    target
                            .distanceBeyond(then)
                            .orElseThrow()
                            .compareTo(target.distanceBeyond(latest.figure()).orElseThrow())
                        > 0)
            .orElse(false);
  }

  private boolean isEmbedded(ReadingHistory history, Reading latest, Target target) {
    return isBlueWhenEmbedded
        && IntStream.rangeClosed(1, QUARTERS_TO_EMBED)
            .allMatch(
                quarters ->
                    history
                        .quartersEarlier(latest, quarters)
                        .map(reading -> target.isMetBy(reading.figure()))
                        .orElse(false));
  }

  /**
   * The scheme in words.
   *
   * @return {@code amber within 10%}, and the two habits if it has them
   */
  @Override
  public String toString() {
    return "amber within "
        + tolerance
        + (isAmberWhenImproved ? ", or improved on the same quarter last year" : "")
        + (isBlueWhenEmbedded ? ", blue when embedded for two quarters" : "");
  }
}
