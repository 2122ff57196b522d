package org.caselight.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caselight.internal.Words;

/**
 * Which place does an authority have among many, counted from which end?
 *
 * <p>Ties share the better place, and the places that they take up are nobody's: 1st, 2nd, 2nd,
 * 4th. A rank says from which end it is counted, because it is easily read from the other: "the
 * 134th least deprived authority" of a report is 134th counted from the most deprived of 152, the
 * 19th from the least.
 *
 * <pre>{@code
 * Rank deprivation = Rank.of(134, 152, "most deprived");
 * deprivation.toString();                       // 134th most deprived of 152
 * deprivation.fromOtherEnd("least deprived");   // 19th least deprived of 152
 * }</pre>
 *
 * <p>Source: DfE, Local authority interactive tool (ties share the better rank); Cambridgeshire,
 * July 2019, paragraph 2.34, where Essex, "more deprived", is 112th and Peterborough 45th: ranks
 * from the most deprived.
 *
 * @param place the place, 1 for the first
 * @param of how many have a place
 * @param sharedBy how many have this place, 1 if nobody shares it
 * @param firstIs what the first is: {@code best}, {@code most deprived}
 */
public record Rank(long place, long of, long sharedBy, String firstIs) implements Serializable {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  /**
   * Takes a place as it is.
   *
   * @param place the place, 1 for the first
   * @param of how many have a place
   * @param sharedBy how many have this place, 1 if nobody shares it
   * @param firstIs what the first is
   * @throws IllegalArgumentException if {@code place} is not from 1 to {@code of}, {@code sharedBy}
   *     is below 1 or more than have this place or a worse, or {@code firstIs} is blank, has blanks
   *     around it or is not on one line
   */
  public Rank {
    checkArgument(place >= 1 && place <= of, "place: must be from 1 to %s, was %s", of, place);
    checkArgument(
        sharedBy >= 1 && sharedBy - 1 <= of - place,
        "sharedBy: must be from 1 to %s, was %s",
        of - place + 1,
        sharedBy);
    Words.requireLine("firstIs", firstIs);
  }

  /**
   * A place that nobody shares.
   *
   * @param place the place, 1 for the first
   * @param of how many have a place
   * @param firstIs what the first is: {@code most deprived}
   * @return the rank
   * @throws IllegalArgumentException if {@code place} is not from 1 to {@code of}, or {@code
   *     firstIs} is blank, has blanks around it or is not on one line
   */
  public static Rank of(long place, long of, String firstIs) {
    return new Rank(place, of, 1, firstIs);
  }

  /**
   * The same standing, counted from the other end: of + 1 − the last place that it takes up.
   *
   * @param firstIs what the first is from there: {@code least deprived}
   * @return the rank from the other end; ties share the better rank there too
   * @throws IllegalArgumentException if {@code firstIs} is blank, has blanks around it or is not on
   *     one line
   */
  public Rank fromOtherEnd(String firstIs) {
    return new Rank(of - place - sharedBy + 2, of, sharedBy, firstIs);
  }

  /**
   * The rank in words.
   *
   * @return {@code 37th best of 150, shared by 2}; {@code 134th most deprived of 152} if nobody
   *     shares it
   */
  @Override
  public String toString() {
    return ordinal(place)
        + " "
        + firstIs
        + " of "
        + grouped(of)
        + (sharedBy == 1 ? "" : ", shared by " + grouped(sharedBy));
  }

  private static String ordinal(long number) {
    boolean isTeen = number % HUNDRED / TEN == 1;
    int last = Math.toIntExact(number % TEN);
    return grouped(number)
        + switch (isTeen ? 0 : last) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private static String grouped(long number) {
    return Words.grouped(BigDecimal.valueOf(number));
  }
}
