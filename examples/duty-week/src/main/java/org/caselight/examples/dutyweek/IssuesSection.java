package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.casework.Involvements;
import org.caselight.casework.care.PeriodsOfCare;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.casework.frontdoor.Contacts;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.casework.protection.ChildProtectionPlans;
import org.caselight.casework.protection.Section47Enquiries;
import org.caselight.casework.visit.Visits;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Measures;
import org.caselight.pathway.Pathways;
import org.caselight.quality.DataIssue;
import org.caselight.quality.DataIssues;
import org.caselight.quality.Severity;

/** What is wrong with the records, by code, worst first. */
final class IssuesSection implements Section {
  /** What issues of one kind have in common; the worst kinds come first. */
  private record Kind(Severity severity, String code, String records) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      return comparing(Kind::severity)
          .thenComparing(Kind::code)
          .thenComparing(Kind::records)
          .compare(this, other);
    }
  }

  /** An issue, and among which records it was found. */
  private record Found(String records, DataIssue<?> issue) {
    Kind kind() {
      return new Kind(issue.severity(), issue.code(), records);
    }

    Row row() {
      return Row.of(
          Subjects.child(issue.subject()),
          Subjects.team(issue.subject()),
          Subjects.on(issue.subject()),
          issue.severity().label(),
          issue.code(),
          records,
          issue.reason());
    }
  }

  private final ImmutableList<Found> found;
  private final ImmutableSortedMap<String, Long> byCode;
  private final WorkList list;

  IssuesSection(ServiceRecords records) {
    found =
        Stream.of(
                found(
                    "contacts",
                    records.contacts().stream()
                        .collect(Contacts.toIssuesWith(records.referrals()))),
                found("referrals", records.referrals().stream().collect(Referrals.toIssues())),
                found(
                    "referrals",
                    records.referrals().stream()
                        .collect(Referrals.toIssuesWith(records.assessments()))),
                found(
                    "assessments", records.assessments().stream().collect(Assessments.toIssues())),
                found(
                    "enquiries",
                    records.enquiries().stream().collect(Section47Enquiries.toIssues())),
                found("plans", records.plans().stream().collect(ChildProtectionPlans.toIssues())),
                found("care", records.periods().stream().collect(PeriodsOfCare.toIssues())),
                found(
                    "involvements",
                    records.involvements().stream()
                        .collect(Involvements.toIssues(Council.REOPENED_WITHIN_DAYS))),
                found(
                    "visits",
                    records.visits().stream().collect(Visits.toIssues(records.involvements()))),
                found("pathways", Pathways.issues(records.casework())))
            .flatMap(issues -> issues)
            .collect(toImmutableList());
    byCode = found.stream().map(Found::issue).collect(DataIssues.toCountByCode());
    list =
        WorkList.of(
            "data-issues",
            "what is wrong with the records, or may be",
            byCode.values().stream().mapToLong(Long::longValue).sum(),
            List.of("Severity", "Code", "Among", "What"),
            found.stream(),
            Found::row);
  }

  private static Stream<Found> found(
      String records, Collection<? extends DataIssue<? extends Serializable>> issues) {
    return issues.stream().map(issue -> new Found(records, issue));
  }

  /** Every issue, in no order of weight: what the tests ask. */
  ImmutableList<DataIssue<?>> issues() {
    return found.stream().<DataIssue<?>>map(Found::issue).collect(toImmutableList());
  }

  /** How many there are, for the first lines of the report. */
  long number() {
    return list.number();
  }

  @Override
  public void addTo(TextReport report) {
    report.section("7 What is wrong with the records");
    report.blank();
    report.item(
        Wording.label("Issues"),
        list.shown()
            + ", "
            + found.stream().filter(one -> one.issue().severity() == Severity.ERROR).count()
            + " of them errors. A number of four digits is the check of the children in need"
            + " census. Local choice: opened again within "
            + Council.REOPENED_WITHIN_DAYS
            + " days is worth a look.");
    TextTable codes = new TextTable("Severity", "Code", "Among", ">Issues", "The latest");
    found.stream()
        .collect(Measures.byKey(List.of(), Found::kind, toImmutableList()))
        .values()
        .forEach(ofKind -> codes.row(cells(ofKind)));
    report.table(codes);
  }

  private static String[] cells(ImmutableList<Found> ofKind) {
    Found latest =
        Collections.max(ofKind, comparing((Found one) -> Subjects.on(one.issue().subject())));
    return new String[] {
      latest.issue().severity().label(),
      latest.issue().code(),
      latest.records(),
      Integer.toString(ofKind.size()),
      latest.issue().reason()
    };
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return ImmutableList.of(list);
  }
}
