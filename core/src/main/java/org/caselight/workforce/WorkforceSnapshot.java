package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Ratio;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.immutables.value.Value;

/**
 * The social workers of one authority on one day, and over the twelve months to it: how many are in
 * post, come from agencies, are missing, have left.
 *
 * <p>Everything is in one unit. The census publishes most numbers twice, as full-time equivalents
 * and as people: make two snapshots. An exact FTE is an {@link Amount}, a number of people a {@link
 * Count}, a printed FTE {@link Rounded}; a rate of printed numbers stands for every rate of numbers
 * that print like them.
 *
 * <p>What is not given is not known, and a rate that needs it is empty: never 0. In the published
 * files that is a number withheld, not available or not collected (c, u, x, z). What they print as
 * low is above 0 and prints as 0.0: give {@code Rounded.parse("0.0")}.
 *
 * <pre>{@code
 * WorkforceSnapshot printed =
 *     WorkforceSnapshot.builder()
 *         .asAt(CensusYear.ending(2024).lastDay())
 *         .inPost(Rounded.parse("240.8"))
 *         .leavers(Rounded.parse("30.0"))
 *         .agency(Rounded.parse("40.1"))
 *         .workingDaysLost(Rounded.parse("3146.0"))
 *         .caseHolders(Rounded.parse("217.3"))
 *         .cases(4321)
 *         .build();
 * printed.turnover();        // 12.5% (30 of 240.8)
 * printed.agencyRate();      // 14.3% (40.1 of 280.9)
 * printed.absence();         // 5.1% (3,146 of 61,163.2)
 * printed.averageCaseload(); // 19.9 (4,321 ÷ 217.3)
 * printed.vacancyRate();     // empty: no vacancies given
 * }</pre>
 *
 * <p>A rate is empty, too, where its whole is 0 under a part that is not: nobody is in post at the
 * end of a year in which somebody left. No share says that, and a published 0.0 may stand for 0.
 * Nothing of nothing is there and undefined; the census prints z. That is a convention of this
 * library; the other choice is to refuse such a snapshot.
 *
 * <p>The rate of a region is not that of its sums where an authority lacks a number. In the
 * turnover of the North East, 2024, Sunderland's leavers are not known, and the printed 14.0 leaves
 * those in post there out as well (13.96; with them it would be 12.6): pool the rates of those that
 * have one ({@link Ratio#pooledWith}).
 *
 * <p>Source: DfE, Children's social work workforce, methodology. The formulas agree with every rate
 * that it published of a local authority for 2017 to 2025, where it published the numbers too.
 */
@Value.Immutable
@CaselightValue
public abstract class WorkforceSnapshot implements Serializable {
  private static final long serialVersionUID = 1L;

  WorkforceSnapshot() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens a builder with all that is known of this snapshot, to add what is not: the vacancies from
   * another list.
   *
   * @return a builder; it refuses to be given again what is known already
   */
  public final Builder toBuilder() {
    Builder builder = builder().asAt(asAt());
    inPost().ifPresent(builder::inPost);
    starters().ifPresent(builder::starters);
    leavers().ifPresent(builder::leavers);
    agency().ifPresent(builder::agency);
    agencyCoveringVacancies().ifPresent(builder::agencyCoveringVacancies);
    vacancies().ifPresent(builder::vacancies);
    workingDaysLost().ifPresent(builder::workingDaysLost);
    caseHolders().ifPresent(builder::caseHolders);
    cases().ifPresent(builder::cases);
    return builder;
  }

  /**
   * The day: 30 September for the census, the end of any month for a council's own twelve months.
   *
   * @return the day, from 1900 to 2200
   */
  public abstract LocalDate asAt();

  /**
   * Social workers whom the authority employs on the day, those on leave too; without agency
   * workers.
   *
   * @return FTE or people, empty if not known
   */
  public abstract Optional<Figure> inPost();

  /**
   * Who came to be employed in the twelve months.
   *
   * @return FTE or people, empty if not known
   */
  public abstract Optional<Figure> starters();

  /**
   * Whose employment with the authority ended in the twelve months.
   *
   * @return FTE or people, empty if not known
   */
  public abstract Optional<Figure> leavers();

  /**
   * Agency workers working as social workers on the day.
   *
   * @return FTE or people, empty if not known
   */
  public abstract Optional<Figure> agency();

  /**
   * Those of the agency workers who cover a vacancy; the others cover an absence or work above
   * establishment.
   *
   * @return FTE or people, empty if not known
   */
  public abstract Optional<Figure> agencyCoveringVacancies();

  /**
   * Posts that no employed social worker fills on the day, those that agency workers cover too.
   *
   * @return FTE, empty if not known
   */
  public abstract Optional<Figure> vacancies();

  /**
   * Working days that those in post lost to sickness in the twelve months.
   *
   * @return the days, empty if not known
   */
  public abstract Optional<Figure> workingDaysLost();

  /**
   * Social workers, agency workers among them, who hold a case on the day.
   *
   * @return FTE or people, empty if not known
   */
  public abstract Optional<Figure> caseHolders();

  /**
   * The cases that they hold.
   *
   * @return the number of cases, empty if not known
   */
  public abstract Optional<Figure> cases();

  @Value.Check
  void validate() {
    RecordedDates.require("asAt", asAt());
    requireAmount("inPost", inPost());
    requireAmount("starters", starters());
    requireAmount("leavers", leavers());
    requireAmount("agency", agency());
    requireAmount("agencyCoveringVacancies", agencyCoveringVacancies());
    requireAmount("vacancies", vacancies());
    requireAmount("workingDaysLost", workingDaysLost());
    requireAmount("caseHolders", caseHolders());
    requireAmount("cases", cases());
  }

  private static void requireAmount(String attribute, Optional<Figure> amount) {
    amount.ifPresent(figure -> requireAmount(attribute, figure));
  }

  /** Refuses a share, a rate or an average, which are no FTE, and what is below 0. */
  static Figure requireAmount(String attribute, Figure figure) {
    checkArgument(
        figure instanceof Amount || figure instanceof Count || figure instanceof Rounded,
        "%s: must be an amount, a count or a printed number, was %s",
        attribute,
        figure);
    checkArgument(
        !figure.isBelow(BigDecimal.ZERO), "%s: must be 0 or more, was %s", attribute, figure);
    return figure;
  }

  /**
   * The twelve months to the day ({@link DateRange#twelveMonthsTo}).
   *
   * @return 1 October to 30 September for a snapshot of the census
   */
  public final DateRange year() {
    return DateRange.twelveMonthsTo(asAt());
  }

  /**
   * What share of the workforce left in the year: leavers in the twelve months ÷ in post at their
   * end. It may be above 1.
   *
   * <p>Source: DfE, Children's social work workforce, methodology, turnover rate
   * (turnover_rate_fte, turnover_rate_headcount).
   *
   * @return leavers ÷ in post; empty if one is not known, or nobody is in post and somebody left
   */
  public final Optional<Ratio> turnover() {
    return share(leavers(), inPost(), 1);
  }

  /**
   * What share of the posts is vacant: vacancies ÷ (vacancies + in post).
   *
   * <p>Source: DfE, Children's social work workforce, methodology, vacancy rate (vacancy_rate_fte).
   *
   * @return vacancies ÷ (vacancies + in post), from 0 to 1; empty if one is not known
   */
  public final Optional<Ratio> vacancyRate() {
    return shareBeside(vacancies(), inPost());
  }

  /**
   * What share of the social workers comes from agencies: agency ÷ (agency + in post).
   *
   * <p>Source: DfE, Children's social work workforce, methodology, agency worker rate
   * (agency_rate_fte, agency_rate_headcount).
   *
   * @return agency ÷ (agency + in post), from 0 to 1; empty if one is not known
   */
  public final Optional<Ratio> agencyRate() {
    return shareBeside(agency(), inPost());
  }

  /**
   * What share of the agency workers covers a vacancy: agency workers covering vacancies ÷ agency
   * workers. What is left of 1 covers absences, or works above establishment.
   *
   * <p>Where records say that more cover vacancies than there are, it is above 1, as the records
   * have it; the Department prints u (Birmingham, 2023: 105.3 of 103.4).
   *
   * <p>Source: DfE, Children's social work workforce (agency_cover_rate_fte); the formula is
   * computed from the published figures.
   *
   * @return covering vacancies ÷ agency; empty if one is not known, or there is no agency worker
   *     and some cover
   */
  public final Optional<Ratio> shareOfAgencyCovering() {
    return share(agencyCoveringVacancies(), agency(), 1);
  }

  /**
   * What share of the vacancies agency workers cover: agency workers covering vacancies ÷
   * vacancies.
   *
   * <p>More may cover than there are vacancies, and it is above 1 then; the Department prints u
   * (Wigan, 2020: 56.0 of 43.0).
   *
   * <p>Source: DfE, Children's social work workforce (vacancy_agency_cover_rate_fte); the formula
   * is computed from the published figures.
   *
   * @return covering vacancies ÷ vacancies; empty if one is not known, or there is no vacancy and
   *     some cover one
   */
  public final Optional<Ratio> shareOfVacanciesCovered() {
    return share(agencyCoveringVacancies(), vacancies(), 1);
  }

  /**
   * What share of their working days those in post lost to sickness, by the days that the census
   * reckons with: 253, or 254 in a year with a 29 February ({@link CensusYear#daysForAbsence}).
   *
   * @return days lost ÷ (in post × days); empty if one is not known, or nobody is in post and days
   *     were lost
   */
  public final Optional<Ratio> absence() {
    return absence(CensusYear.daysForAbsence(year()));
  }

  /**
   * What share of their working days those in post lost to sickness, by an authority's own number
   * of working days: days lost ÷ (in post × days). It may be above 1.
   *
   * <p>Source: DfE, Children's social work workforce, methodology, absence rate (absence_rate_fte).
   *
   * @param workingDays how many days a full-time worker could have worked in the year, 1 or more
   * @return days lost ÷ (in post × days); empty if one is not known, or nobody is in post and days
   *     were lost
   * @throws IllegalArgumentException if {@code workingDays} is below 1
   */
  public final Optional<Ratio> absence(long workingDays) {
    checkArgument(workingDays >= 1, "workingDays: must be 1 or more, was %s", workingDays);
    return share(workingDaysLost(), inPost(), workingDays);
  }

  /**
   * How many cases a full-time case holder has: cases ÷ case holders, each as known or as printed.
   * Of printed numbers, {@link #averageCaseloadRange} says what it stands for.
   *
   * <p>Source: DfE, Children's social work workforce, methodology, "Average caseload"
   * (caseload_fte).
   *
   * @return cases ÷ case holders; empty if one is not known, or nobody holds the cases
   */
  public final Optional<Average> averageCaseload() {
    return caseload()
        .map(
            ratio ->
                Average.of(decimal(cases().orElseThrow()), decimal(caseHolders().orElseThrow())));
  }

  /**
   * Every average caseload that the numbers allow, given what printed ones stand for.
   *
   * @return from the least cases ÷ the most case holders to the most cases ÷ the least; of exact
   *     numbers one value; empty if {@link #averageCaseload} is, or is undefined
   */
  public final Optional<Range<Fraction>> averageCaseloadRange() {
    return caseload().flatMap(Ratio::values);
  }

  /**
   * Whether a printed average caseload can be true beside the cases and case holders, and what each
   * would have to be if not.
   *
   * @param printed the average as printed
   * @return the three beside each other; empty if {@link #averageCaseload} is, or is undefined
   * @throws IllegalArgumentException if {@code printed} is negative
   */
  public final Optional<Reconciliation> reconcileAverageCaseload(Rounded printed) {
    return caseload()
        .filter(Ratio::isDefined)
        .map(
            ratio ->
                Reconciliation.ofAverage(
                    cases().orElseThrow(), caseHolders().orElseThrow(), printed));
  }

  /** The cases over the case holders, which as a number is the caseload. */
  private Optional<Ratio> caseload() {
    return share(cases(), caseHolders(), 1);
  }

  private static BigDecimal decimal(Figure amount) {
    if (amount instanceof Count count) {
      return BigDecimal.valueOf(count.count());
    }
    return amount instanceof Rounded printed ? printed.printed() : ((Amount) amount).amount();
  }

  private static Optional<Ratio> share(Optional<Figure> part, Optional<Figure> whole, long times) {
    return part.flatMap(
        given ->
            whole
                .filter(of -> of.isAbove(BigDecimal.ZERO) || !given.isAbove(BigDecimal.ZERO))
                .map(of -> Ratio.of(given, of, times)));
  }

  private static Optional<Ratio> shareBeside(Optional<Figure> part, Optional<Figure> rest) {
    return part.flatMap(given -> rest.map(other -> Ratio.ofPartAndRest(given, other)));
  }

  /**
   * The day and the numbers that are known.
   *
   * @return {@code 2024-09-30: 240.8 in post, 30.0 leavers, 40.1 agency}
   */
  @Override
  public final String toString() {
    String known =
        Stream.of(
                shown(inPost(), "in post"),
                shown(starters(), "starters"),
                shown(leavers(), "leavers"),
                shown(agency(), "agency"),
                shown(agencyCoveringVacancies(), "agency covering vacancies"),
                shown(vacancies(), "vacancies"),
                shown(workingDaysLost(), "working days lost"),
                shown(caseHolders(), "case holders"),
                shown(cases(), "cases"))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return asAt() + ": " + (known.isEmpty() ? "nothing known" : known);
  }

  private static Optional<String> shown(Optional<Figure> amount, String what) {
    return amount.map(figure -> figure + " " + what);
  }

  /** Builds a {@link WorkforceSnapshot}: the day is required. */
  public static final class Builder extends ImmutableWorkforceSnapshot.Builder {
    Builder() {}

    /**
     * The cases that the case holders hold, as counted.
     *
     * @param cases how many, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code cases} is negative
     */
    public Builder cases(long cases) {
      return cases(Count.of(cases));
    }
  }
}
