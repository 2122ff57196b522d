package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.figure.Fraction;
import org.caselight.service.Pounds;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.workforce.AgencyPremium;
import org.caselight.workforce.FundingRange;
import org.caselight.workforce.JoinerPayment;
import org.caselight.workforce.RetentionScheme;

/** What it costs to keep people, and what there is to pay for more of them. */
final class MoneyRows {
  static final String RETENTION_FILE = "retention.csv";
  static final String FUNDING_FILE = "funding.csv";

  private static final String SCHEME = "scheme";
  private static final String PAYMENT_A_YEAR = "payment_a_year";
  private static final String PAID_PER = "paid_per";
  private static final String ROLES = "roles";
  private static final String TEAMS = "teams";
  private static final String AGENCY_A_YEAR = "agency_a_year";
  private static final String PERMANENT_A_YEAR = "permanent_a_year";
  private static final String JOINER_PAYMENT = "joiner_payment";
  private static final String TURNOVERS = "turnovers";
  private static final String FUNDING = "funding";
  private static final String LEAST = "least";
  private static final String MOST = "most";
  private static final String YEARS = "years";
  private static final String COST_PER_FTE = "cost_per_fte";
  private static final String NOTE = "note";

  private static final int MOST_YEARS = 100;

  static final ImmutableList<String> RETENTION_COLUMNS = ImmutableList.of(SCHEME, PAYMENT_A_YEAR);

  static final ImmutableList<String> FUNDING_COLUMNS =
      ImmutableList.of(FUNDING, LEAST, MOST, YEARS, COST_PER_FTE);

  /**
   * A scheme, and what it is held against.
   *
   * @param scheme who is paid for staying
   * @param premium what a post costs either way, if it is known
   * @param joiners a payment to joiners, if there is one to compare with
   * @param turnovers at which both are held beside each other
   * @param note what else is known
   */
  record Retention(
      RetentionScheme scheme,
      Optional<AgencyPremium> premium,
      Optional<JoinerPayment> joiners,
      ImmutableList<Fraction> turnovers,
      Optional<String> note) {}

  /**
   * What there is to pay for more staff.
   *
   * @param name where it comes from
   * @param range how much it is, for all the years together
   * @param years for how many years
   * @param aYearPerFte what a full-time post costs a year
   * @param note what else is known
   */
  record Funding(
      String name, FundingRange range, int years, Pounds aYearPerFte, Optional<String> note) {}

  private final FolderFiles files;
  private final StaffRows staff;
  private final Map<String, Row> rowOfScheme = new HashMap<>();
  private final Map<String, Row> rowOfFunding = new HashMap<>();
  private final ImmutableList.Builder<Retention> retention = ImmutableList.builder();
  private final ImmutableList.Builder<Funding> funding = ImmutableList.builder();

  MoneyRows(FolderFiles files, StaffRows staff) {
    this.files = files;
    this.staff = staff;
  }

  void addRetention(Row row) {
    Optional<String> name = row.read(SCHEME, Parsers::text);
    Optional<Pounds> payment = row.read(PAYMENT_A_YEAR, MoneyRows::aboveNothing);
    RetentionScheme.PaidPer paidPer =
        row.readIfGiven(PAID_PER, MoneyRows::paidPer).orElse(RetentionScheme.PaidPer.FTE);
    ImmutableList<Role> roles =
        row.read(ROLES, text -> Parsers.each(text, Role::parse)).orElse(ImmutableList.of());
    ImmutableList<Team> teams =
        row.read(TEAMS, text -> Parsers.each(text, staff::team)).orElse(ImmutableList.of());
    Optional<Pounds> agency = row.readIfGiven(AGENCY_A_YEAR, Parsers::pounds);
    Optional<Pounds> permanent = row.readIfGiven(PERMANENT_A_YEAR, Parsers::pounds);
    Optional<JoinerPayment> joiners =
        row.readIfGiven(
            JOINER_PAYMENT, text -> JoinerPayment.of("payment to joiners", aboveNothing(text)));
    ImmutableList<Fraction> turnovers =
        row.read(TURNOVERS, text -> Parsers.each(text, Parsers::percent))
            .orElse(ImmutableList.of());
    Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
    requireTogether(row, AGENCY_A_YEAR, PERMANENT_A_YEAR);
    requireTogether(row, JOINER_PAYMENT, TURNOVERS);
    if (row.isRejected() || !isFirst(row, SCHEME, rowOfScheme, name.orElseThrow())) {
      return;
    }
    retention.add(
        new Retention(
            RetentionScheme.builder()
                .name(name.orElseThrow())
                .paymentAYear(payment.orElseThrow())
                .paidPer(paidPer)
                .addAllRoles(roles)
                .addAllTeams(teams)
                .build(),
            agency.map(dear -> AgencyPremium.ofPost(dear, permanent.orElseThrow())),
            joiners,
            turnovers,
            note));
    files.countUsed();
  }

  private static Pounds aboveNothing(String text) {
    Pounds pounds = Parsers.pounds(text);
    if (pounds.signum() == 0) {
      throw new IllegalArgumentException("pounds: must be above 0, was " + text);
    }
    return pounds;
  }

  private static RetentionScheme.PaidPer paidPer(String text) {
    return switch (text) {
      case "FTE" -> RetentionScheme.PaidPer.FTE;
      case "person" -> RetentionScheme.PaidPer.PERSON;
      default ->
          throw new IllegalArgumentException("paid per: must be one of FTE, person, was " + text);
    };
  }

  private static void requireTogether(Row row, String one, String other) {
    if (row.isEmpty(one) != row.isEmpty(other)) {
      row.reject(
          row.isEmpty(one) ? one : other,
          "must be given where " + (row.isEmpty(one) ? other : one) + " is");
    }
  }

  private static boolean isFirst(Row row, String column, Map<String, Row> rowOf, String key) {
    Row first = rowOf.putIfAbsent(key, row);
    if (first != null) {
      row.reject(column, "is on line " + first.line() + " already; this row is not used");
    }
    return first == null;
  }

  void addFunding(Row row) {
    Optional<String> name = row.read(FUNDING, Parsers::text);
    Optional<Pounds> least = row.read(LEAST, Parsers::pounds);
    Optional<FundingRange> range =
        least.flatMap(from -> row.read(MOST, text -> FundingRange.of(from, Parsers.pounds(text))));
    Optional<Integer> years = row.read(YEARS, MoneyRows::years);
    Optional<Pounds> costPerFte = row.read(COST_PER_FTE, Parsers::pounds);
    Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
    if (row.isRejected() || !isFirst(row, FUNDING, rowOfFunding, name.orElseThrow())) {
      return;
    }
    funding.add(
        new Funding(
            name.orElseThrow(),
            range.orElseThrow(),
            years.orElseThrow(),
            costPerFte.orElseThrow(),
            note));
    files.countUsed();
  }

  private static int years(String text) {
    long years = Parsers.aboveZero(text);
    if (years > MOST_YEARS) {
      throw new IllegalArgumentException("years: must be at most " + MOST_YEARS + ", was " + text);
    }
    return (int) years;
  }

  ImmutableList<Retention> retention() {
    return retention.build();
  }

  ImmutableList<Funding> funding() {
    return funding.build();
  }
}
