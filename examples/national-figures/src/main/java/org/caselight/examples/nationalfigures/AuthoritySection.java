package org.caselight.examples.nationalfigures;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.calendar.ReportingYear;
import org.caselight.comparison.NeighbourAverage;
import org.caselight.examples.plaintext.TextReport;

/** What is reported of one authority and year. */
final class AuthoritySection {
  private final PublishedData data;
  private final Place authority;
  private final ReportingYear year;
  private final NeighbourAverage average;

  /**
   * Takes the question.
   *
   * @param data what was published
   * @param authority of whom
   * @param asked of which year; the latest with referrals by month if empty, else the latest at all
   * @param average how one number is made of its neighbours'
   */
  AuthoritySection(
      PublishedData data, Place authority, Optional<Integer> asked, NeighbourAverage average) {
    this.data = data;
    this.authority = authority;
    this.average = average;
    year =
        ReportingYear.ending(
            asked.orElseGet(
                () ->
                    data.table(TableKind.REFERRALS_BY_MONTH).stream()
                        .flatMap(table -> table.years(authority).stream())
                        .max(Comparator.naturalOrder())
                        .orElseGet(() -> data.authorities().latest(authority).year())));
  }

  void addTo(TextReport report) {
    PublishedRow latest = data.authorities().latest(authority);
    report.section(latest.name() + ", " + year);
    report.blank();
    report.item(
        "Authority:  ", latest.name() + " (" + authority.code() + ", " + latest.onsCode() + ")");
    report.item(
        "Year:       ",
        "April "
            + year.previous().endsIn()
            + " to March "
            + year.endsIn()
            + "; of the workforce, October "
            + year.previous().endsIn()
            + " to September "
            + year.endsIn());
    report.item("Children:   ", population());
    report.item("Neighbours: ", neighbours());
    new ComparisonSection(data, authority, year, average).addTo(report);
    new ReferralsSection(data, authority, latest.name(), year).addTo(report);
  }

  private String population() {
    int middleOf = year.populationYear();
    Cell population = data.cell(TableKind.POPULATION, middleOf, authority, "population_estimate");
    return population
        .figure()
        .map(
            children ->
                children
                    + " aged 0 to 17 in the middle of "
                    + middleOf
                    + ", by whom the rates of the year are divided")
        .orElseGet(
            () ->
                "no population of mid-"
                    + middleOf
                    + " ("
                    + Wording.standsThere(population)
                    + "), so no rate of children in need can be computed for the year");
  }

  private String neighbours() {
    ImmutableList<String> codes =
        data.neighbours().getOrDefault(authority.code(), ImmutableList.of());
    return codes.isEmpty()
        ? "none in the folder, so there is nobody like it to be held against"
        : codes.stream().map(data.authorities()::name).collect(joining("; "));
  }
}
