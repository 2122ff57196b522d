package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Ranges;
import org.caselight.figure.Rounded;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.caselight.service.Fte;
import org.immutables.value.Value;

/**
 * The posts that an authority has agreed to, how many of them are filled, and whether its staff
 * with the agency workers are more than that.
 *
 * <p>The posts are exact: an authority decides on them. How many are filled is given as FTE, or as
 * a percentage, which as a printed one stands for a range.
 *
 * <pre>{@code
 * Establishment herefordshire = Establishment.ofShareFilled(Fte.of(51), Rounded.of(94));
 * herefordshire.filled().rounded(2);      // 47.94: from 47.685 to 48.195 by the printed 94
 * herefordshire.vacant().rounded(2);      // 3.06: from 2.805 to 3.315
 * Amount agency = Amount.of(new BigDecimal("5.5"));
 * herefordshire.aboveEstablishment(agency).rounded(2);     // 2.44
 * herefordshire.mayBeWithinEstablishment(Count.of(3));     // true
 * herefordshire.mayBeWithinEstablishment(agency);          // false
 * }</pre>
 *
 * <p>{@link #vacant} is also the agency FTE beyond which staff are above establishment. Where
 * "there were more staff than the total number of posts", therefore, it was more than 3.1 FTE, and
 * more than 2.8 at the least.
 *
 * <p>Source: Herefordshire, OFSTED Safeguarding Report, 2012: 51 full-time equivalent posts of
 * social workers, of which 94 per cent were filled, and agency workers above establishment.
 */
@Value.Immutable
@CaselightValue
public abstract class Establishment implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Fraction HUNDRED = Fraction.of(100);

  Establishment() {}

  /**
   * Posts, and those in them.
   *
   * @param posts the full-time equivalent of all posts, above 0
   * @param filled the full-time equivalent that the authority employs in them; it may be above the
   *     posts
   * @return the establishment
   * @throws IllegalArgumentException if {@code posts} is 0, or {@code filled} is negative, or no
   *     {@link org.caselight.figure.Amount}, {@link org.caselight.figure.Count} or {@link Rounded}
   */
  public static Establishment of(Fte posts, Figure filled) {
    return ImmutableEstablishment.builder().posts(posts).filledFte(filled).build();
  }

  /**
   * Posts, and the printed percentage of them that is filled.
   *
   * @param posts the full-time equivalent of all posts, above 0
   * @param percent the percentage as printed, 0 or more
   * @return the establishment
   * @throws IllegalArgumentException if {@code posts} is 0, or {@code percent} is negative
   */
  public static Establishment ofShareFilled(Fte posts, Rounded percent) {
    return ImmutableEstablishment.builder().posts(posts).percentFilled(percent).build();
  }

  /**
   * The posts.
   *
   * @return the full-time equivalent of all posts, above 0
   */
  public abstract Fte posts();

  /** The full-time equivalent in the posts, empty if a percentage is known. */
  abstract Optional<Figure> filledFte();

  /**
   * The percentage of the posts that is filled, as printed.
   *
   * @return the percentage, empty if it was not given as one
   */
  public abstract Optional<Rounded> percentFilled();

  @Value.Check
  void validate() {
    checkArgument(!posts().isZero(), "posts: must be above 0, was %s", posts());
    filledFte().ifPresent(filled -> WorkforceSnapshot.requireAmount("filled", filled));
    percentFilled().ifPresent(percent -> WorkforceSnapshot.requireAmount("percent", percent));
  }

  private Fraction postsValue() {
    return Fraction.of(posts().toBigDecimal());
  }

  private Figure given() {
    return filledFte().orElseGet(() -> percentFilled().orElseThrow());
  }

  /** How much FTE one of what is given is: 1, or a hundredth of the posts. */
  private Fraction unit() {
    return percentFilled().isPresent() ? postsValue().dividedBy(HUNDRED) : Fraction.ONE;
  }

  /**
   * How much of the posts is filled by those whom the authority employs: the FTE as given, or posts
   * × percentage ÷ 100.
   *
   * @return the FTE, exact or as printed
   */
  public final Fraction filled() {
    return valueOf(given()).times(unit());
  }

  /**
   * Every {@link #filled} that the numbers allow, given what printed ones stand for.
   *
   * @return [47.685, 48.195) for a printed 94 per cent of 51; one value if nothing was printed
   */
  public final Range<Fraction> filledRange() {
    return Ranges.times(Ranges.notNegative(given()), unit());
  }

  /**
   * How much of the posts nobody whom the authority employs fills: posts − filled. Staff are above
   * establishment once the agency workers are more than this.
   *
   * @return the FTE, exact or as printed; 0 if more is filled than there are posts
   */
  public final Fraction vacant() {
    return postsValue().minus(filled()).orZeroIfNegative();
  }

  /**
   * Every {@link #vacant} that the numbers allow, given what printed ones stand for.
   *
   * @return (2.805, 3.315] for a printed 94 per cent of 51; one value if nothing was printed
   */
  public final Range<Fraction> vacantRange() {
    Range<Fraction> vacant = Ranges.minus(Range.singleton(postsValue()), filledRange());
    return vacant.upperEndpoint().signum() <= 0
        ? Range.singleton(Fraction.ZERO)
        : vacant.intersection(Range.atLeast(Fraction.ZERO));
  }

  /**
   * By how much staff are above establishment: filled + agency − posts.
   *
   * @param agency the full-time equivalent of agency workers, 0 or more
   * @return the FTE, exact or as printed; below 0 it is of posts in which nobody works
   * @throws IllegalArgumentException if {@code agency} is negative, or no {@link
   *     org.caselight.figure.Amount}, {@link org.caselight.figure.Count} or {@link Rounded}
   */
  public final Fraction aboveEstablishment(Figure agency) {
    return filled()
        .plus(valueOf(WorkforceSnapshot.requireAmount("agency", agency)))
        .minus(postsValue());
  }

  /**
   * Every {@link #aboveEstablishment} that the numbers allow, given what printed ones stand for.
   *
   * @param agency the full-time equivalent of agency workers, 0 or more
   * @return from the least to the most; one value if nothing was printed
   * @throws IllegalArgumentException if {@code agency} is negative, or no {@link
   *     org.caselight.figure.Amount}, {@link org.caselight.figure.Count} or {@link Rounded}
   */
  public final Range<Fraction> aboveEstablishmentRange(Figure agency) {
    Range<Fraction> more = Ranges.notNegative(WorkforceSnapshot.requireAmount("agency", agency));
    return Ranges.minus(Ranges.plus(filledRange(), more), Range.singleton(postsValue()));
  }

  /**
   * Whether staff are above establishment, by the numbers as given. As many staff as posts are not
   * above it.
   *
   * @param agency the full-time equivalent of agency workers, 0 or more
   * @return true if filled + agency is above the posts
   * @throws IllegalArgumentException if {@code agency} is negative, or no {@link
   *     org.caselight.figure.Amount}, {@link org.caselight.figure.Count} or {@link Rounded}
   */
  public final boolean isAboveEstablishment(Figure agency) {
    return aboveEstablishment(agency).signum() > 0;
  }

  /**
   * Whether some numbers that print like those given put staff above establishment.
   *
   * @param agency the full-time equivalent of agency workers, 0 or more
   * @return true if filled + agency may be above the posts
   * @throws IllegalArgumentException if {@code agency} is negative, or no {@link
   *     org.caselight.figure.Amount}, {@link org.caselight.figure.Count} or {@link Rounded}
   */
  public final boolean mayBeAboveEstablishment(Figure agency) {
    return aboveEstablishmentRange(agency).upperEndpoint().signum() > 0;
  }

  /**
   * Whether some numbers that print like those given keep staff within the establishment. If none
   * do, staff are above it beyond doubt.
   *
   * @param agency the full-time equivalent of agency workers, 0 or more
   * @return true if filled + agency may be the posts or fewer
   * @throws IllegalArgumentException if {@code agency} is negative, or no {@link
   *     org.caselight.figure.Amount}, {@link org.caselight.figure.Count} or {@link Rounded}
   */
  public final boolean mayBeWithinEstablishment(Figure agency) {
    Range<Fraction> above = aboveEstablishmentRange(agency);
    return above.lowerEndpoint().signum() < 0 || above.contains(Fraction.ZERO);
  }

  private static Fraction valueOf(Figure amount) {
    return amount.value().orElseThrow();
  }

  /**
   * The posts, how much of them is filled and how much is vacant, to a decimal.
   *
   * @return {@code 51 FTE posts: 47.9 filled (94%), 3.1 vacant}
   */
  @Override
  public final String toString() {
    return Words.grouped(posts().toBigDecimal())
        + " FTE posts: "
        + oneDecimal(filled())
        + " filled"
        + percentFilled().map(percent -> " (" + percent + "%)").orElse("")
        + ", "
        + oneDecimal(vacant())
        + " vacant";
  }

  private static String oneDecimal(Fraction fte) {
    return Words.grouped(Decimals.plain("fte", fte.rounded(1)));
  }
}
