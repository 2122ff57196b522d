package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.figure.Figure;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.workforce.WorkforceSnapshot;

/** Numbers of social workers as the workforce census prints them, and the rates beside them. */
final class CensusRows {
  static final String FILE = "census.csv";

  private static final String AUTHORITY = "authority";
  private static final String AS_AT = "as_at";
  private static final String IN_POST = "in_post";
  private static final String NOTE = "note";

  static final ImmutableList<String> COLUMNS = ImmutableList.of(AUTHORITY, AS_AT, IN_POST);

  private static final Indicator COVERED =
      Indicator.builder()
          .title("Vacancies that agency workers cover")
          .definition("full-time equivalents of agency workers who cover a vacancy ÷ vacant")
          .source("DfE, Children's social work workforce")
          .unit(IndicatorUnit.SHARE)
          .polarity(Polarity.NEITHER)
          .people(PeopleCounted.NOWHERE)
          .build();

  /**
   * One authority on one day.
   *
   * @param authority whose numbers they are
   * @param snapshot the numbers
   * @param rates the rates that can be computed, in the order of the census
   * @param note what else is known
   */
  record Census(
      String authority,
      WorkforceSnapshot snapshot,
      ImmutableList<CensusRate> rates,
      Optional<String> note) {}

  /**
   * One rate.
   *
   * @param name what it is called
   * @param indicator what it measures
   * @param figure its value with its working; empty if a number that it needs is not known
   * @param printed the rate as printed, if one was: in per cent, but for the caseload
   * @param check the printed one held against the other; empty if there is none, or no other
   */
  record CensusRate(
      String name,
      Indicator indicator,
      Optional<Figure> figure,
      Optional<Rounded> printed,
      Optional<PrintedCheck> check) {

    Optional<String> shown() {
      return figure.map(Object::toString);
    }

    /** Whether the printed one can be true; empty if there is none, or no other. */
    Optional<Boolean> agrees() {
      return check.map(PrintedCheck::agrees);
    }
  }

  /**
   * A printed rate held against its working.
   *
   * @param agrees whether it can be true
   * @param words the working, and what it allows
   */
  record PrintedCheck(boolean agrees, String words) {}

  private final FolderFiles files;
  private final ImmutableList.Builder<Census> censuses = ImmutableList.builder();
  private final Map<CensusKey, Row> rowOf = new HashMap<>();

  CensusRows(FolderFiles files) {
    this.files = files;
  }

  void add(Row row) {
    Optional<String> authority = row.read(AUTHORITY, Parsers::text);
    Optional<LocalDate> asAt = row.read(AS_AT, Parsers::recordedDate);
    Optional<WorkforceSnapshot> snapshot = asAt.map(day -> snapshot(row, day));
    Printed printed = new Printed(row);
    Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
    if (row.isRejected()) {
      return;
    }
    Row first = rowOf.putIfAbsent(new CensusKey(authority.orElseThrow(), asAt.orElseThrow()), row);
    if (first != null) {
      row.reject(
          AUTHORITY,
          "is on line " + first.line() + " already, with the same day; this row is not used");
      return;
    }
    censuses.add(
        new Census(
            authority.orElseThrow(),
            snapshot.orElseThrow(),
            printed.rates(snapshot.orElseThrow()),
            note));
    files.countUsed();
  }

  private static WorkforceSnapshot snapshot(Row row, LocalDate asAt) {
    WorkforceSnapshot.Builder builder = WorkforceSnapshot.builder().asAt(asAt);
    number(row, IN_POST).ifPresent(builder::inPost);
    number(row, "starters").ifPresent(builder::starters);
    number(row, "leavers").ifPresent(builder::leavers);
    number(row, "agency").ifPresent(builder::agency);
    number(row, "agency_covering").ifPresent(builder::agencyCoveringVacancies);
    number(row, "vacancies").ifPresent(builder::vacancies);
    number(row, "days_lost").ifPresent(builder::workingDaysLost);
    number(row, "case_holders").ifPresent(builder::caseHolders);
    number(row, "cases").ifPresent(builder::cases);
    return builder.build();
  }

  /** As printed: 49.0 and 49 are two numbers. */
  private static Optional<Figure> number(Row row, String column) {
    return row.readIfGiven(column, Parsers::printedRate).map(printed -> printed);
  }

  ImmutableList<Census> censuses() {
    return censuses.build();
  }

  private record CensusKey(String authority, LocalDate asAt) {}

  /** The rates that a row prints. */
  private record Printed(
      Optional<Rounded> turnover,
      Optional<Rounded> vacancy,
      Optional<Rounded> agency,
      Optional<Rounded> covered,
      Optional<Rounded> absence,
      Optional<Rounded> caseload) {

    Printed(Row row) {
      this(
          rate(row, "printed_turnover"),
          rate(row, "printed_vacancy_rate"),
          rate(row, "printed_agency_rate"),
          rate(row, "printed_vacancies_covered"),
          rate(row, "printed_absence"),
          rate(row, "printed_caseload"));
    }

    private static Optional<Rounded> rate(Row row, String column) {
      return row.readIfGiven(column, Parsers::printedRate);
    }

    ImmutableList<CensusRate> rates(WorkforceSnapshot snapshot) {
      return ImmutableList.of(
          share("turnover", KeyIndicator.TURNOVER.indicator(), snapshot.turnover(), turnover),
          share(
              "vacancies", KeyIndicator.VACANCY_RATE.indicator(), snapshot.vacancyRate(), vacancy),
          share(
              "agency workers",
              KeyIndicator.AGENCY_RATE.indicator(),
              snapshot.agencyRate(),
              agency),
          share("vacancies covered", COVERED, snapshot.shareOfVacanciesCovered(), covered),
          share("absence", KeyIndicator.ABSENCE.indicator(), snapshot.absence(), absence),
          new CensusRate(
              "average caseload",
              KeyIndicator.AVERAGE_CASELOAD.indicator(),
              snapshot.averageCaseload().map(average -> average),
              caseload,
              caseload
                  .flatMap(snapshot::reconcileAverageCaseload)
                  .map(held -> new PrintedCheck(held.agrees(), held.toString()))));
    }

    private static CensusRate share(
        String name, Indicator indicator, Optional<Ratio> ratio, Optional<Rounded> printed) {
      return new CensusRate(
          name,
          indicator,
          ratio.map(known -> known),
          printed,
          printed.flatMap(
              percent ->
                  ratio
                      .filter(Ratio::isDefined)
                      .map(
                          known ->
                              new PrintedCheck(
                                  known.agreesWithPercent(percent),
                                  known.heldAgainstPercent(percent)))));
    }
  }
}
